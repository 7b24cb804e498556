export type Encoding = "br" | "gzip" | "identity";

/** In the order in which a server picks among equals: the smaller result first. */
const offered = ["br", "gzip", "identity"] as const;

/**
 * The content coding for an Accept-Encoding header, after RFC 9110 section 12.5.3: weights between 0 and 1, `*` for every
 * coding that is not named, `identity` acceptable unless it is refused. A header that refuses everything gets identity: an
 * answer serves better than 406.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-12.5.3
 */
export function negotiateEncoding(header: string | undefined): Encoding {
  if (header === undefined) return "identity";
  const weights = new Map<string, number>();
  for (const item of header.slice(0, 1000).split(",")) {
    const [name = "", ...parameters] = item.split(";").map((part) => part.trim().toLowerCase());
    if (name !== "") weights.set(name === "x-gzip" ? "gzip" : name, weightOf(parameters));
  }
  const weigh = (coding: Encoding): number => {
    const own = weights.get(coding);
    if (own !== undefined) return own;
    // Not named: identity is acceptable, but a coding that is wished for goes before it.
    return weights.get("*") ?? (coding === "identity" ? Number.MIN_VALUE : 0);
  };
  let best: Encoding = "identity";
  for (const coding of offered.toReversed()) {
    if (weigh(coding) > 0 && weigh(coding) >= weigh(best)) best = coding;
  }
  return best;
}

function weightOf(parameters: readonly string[]): number {
  const weight = parameters.find((parameter) => parameter.startsWith("q="));
  if (weight === undefined) return 1;
  const value = Number(weight.slice(2));
  return Number.isFinite(value) ? Math.min(Math.max(value, 0), 1) : 0;
}
