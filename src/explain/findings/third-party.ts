import { printQuantity } from "../../quantity.ts";
import type { VisitData } from "../../types.ts";
import { field, number, rowsOf, text } from "../audit.ts";
import { defineFinding } from "../define-finding.ts";
import type { Draft } from "../define-finding.ts";
import { bytesEffect, troubleOf, worstMetric } from "../subject.ts";
import type { PageSubject } from "../subject.ts";

const metrics = ["LCP", "FCP", "TBT", "FID", "SI", "main-thread", "requests", "transfer"];

/** Hosts that belong to others and that base did not ask. */
export const thirdParties = defineFinding({
  kind: "third-party",
  metrics,
  link: "https://web.dev/articles/efficiently-load-third-party-javascript",
  find: explainThirdParty,
});

function explainThirdParty(subject: PageSubject): Draft[] {
  if (!subject.base || troubleOf(subject, metrics) !== "regressed") return [];
  const before = hostsOf(subject.base);
  return [...hostsOf(subject.head)]
    .filter(([host]) => !before.has(host))
    .map(([host, { count, bytes }]) => ({
      key: host,
      title: `The page loads ${count} ${count === 1 ? "file" : "files"} (${printQuantity(bytes, "B")}) from ${host}, none in base`,
      evidence: [
        ...ownerOf(subject.head, host),
        ...subject.head.requests
          .filter(({ url, thirdParty }) => thirdParty && new URL(url).host === host)
          .slice(0, 4)
          .map(({ url, transferSize }) => `${url}, ${printQuantity(transferSize, "B")}`),
      ],
      fix: "Load it after the page, from your own origin, or not at all.",
      certainty: "certain" as const,
      standing: false,
      saving: { value: bytes, unit: "B" as const },
      effect: bytesEffect(bytes, worstMetric(subject, metrics), subject),
      thing: { kind: "host" as const, name: host },
      clues: [{ text: host }],
    }));
}

/** Whose host it is, as Lighthouse's list of third parties knows it, with what all of that owner's files cost the page. */
function ownerOf(visit: VisitData, host: string): string[] {
  const row = rowsOf(visit, "third-parties-insight").find((one) => {
    const files = field(one["subItems"], "items");
    return Array.isArray(files) && files.some((file: unknown) => hostOf(text(field(file, "url"))) === host);
  });
  const [owner, ms] = [text(row?.["entity"]), number(row?.["mainThreadTime"])];
  if (owner === null || owner === host) return [];
  return [
    `of ${owner}${ms !== null && ms >= 1 ? `, ${printQuantity(ms, "ms")} of the main thread, unthrottled` : ""}`,
  ];
}

function hostOf(url: string | null): string | null {
  return url !== null && URL.canParse(url) ? new URL(url).host : null;
}

function hostsOf(visit: VisitData): Map<string, { count: number; bytes: number }> {
  const hosts = new Map<string, { count: number; bytes: number }>();
  for (const { url, thirdParty, transferSize } of visit.requests) {
    if (!thirdParty) continue;
    const { host } = new URL(url);
    const known = hosts.get(host) ?? { count: 0, bytes: 0 };
    hosts.set(host, { count: known.count + 1, bytes: known.bytes + transferSize });
  }
  return hosts;
}
