import type { Artifacts } from "lighthouse";
import type { GraphOrigin } from "../../types.ts";

const longestScheme = 20;

/** Servers by number, so that no simulation depends on an address that was shortened. */
export class Origins {
  readonly list: GraphOrigin[] = [];
  readonly #known = new Map<string, number>();
  readonly #hosts = new Map<string, number>();
  readonly #network: Artifacts.NetworkAnalysis;

  constructor(network: Artifacts.NetworkAnalysis) {
    this.#network = network;
  }

  of({ scheme, host, securityOrigin }: Artifacts.NetworkRequest["parsedURL"]): number {
    const known = this.#known.get(securityOrigin);
    if (known !== undefined) return known;
    const at = this.list.length;
    const first = this.#hosts.get(host) ?? at;
    this.#known.set(securityOrigin, at);
    this.#hosts.set(host, first);
    const { additionalRttByOrigin, serverResponseTimeByOrigin } = this.#network;
    const figure = (of: Map<string, number>) => {
      const value = of.get(securityOrigin);
      // Not rounded: a microsecond less can make one round trip less of a download.
      return value === undefined || !Number.isFinite(value) ? null : value;
    };
    this.list.push({
      scheme: scheme.slice(0, longestScheme),
      host: first,
      rttMs: figure(additionalRttByOrigin),
      responseMs: figure(serverResponseTimeByOrigin),
    });
    return at;
  }
}
