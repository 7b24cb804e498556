import { printQuantity } from "../quantity.ts";
import type { VisitData } from "../types.ts";
import { at, idOf, transferMs, troubleOf, worstMetric, type Found, type PageSubject } from "./subject.ts";

const metrics = ["LCP", "FCP", "TBT", "FID", "SI", "main-thread", "requests", "transfer"];

/** Hosts that belong to others and that base did not ask. */
export function explainThirdParty(subject: PageSubject): Found[] {
  if (!subject.base || troubleOf(subject, metrics) !== "regressed") return [];
  const before = hostsOf(subject.base);
  return [...hostsOf(subject.head)]
    .filter(([host]) => !before.has(host))
    .map(([host, { count, bytes }]) => ({
      ...at(subject),
      id: idOf("third-party", subject, host),
      metric: worstMetric(subject, metrics),
      title: `${host} is asked for ${count} ${count === 1 ? "file" : "files"}, ${printQuantity(bytes, "B")}; in base it was not`,
      evidence: subject.head.requests
        .filter(({ url, thirdParty }) => thirdParty && new URL(url).host === host)
        .slice(0, 4)
        .map(({ url, transferSize }) => `${url}, ${printQuantity(transferSize, "B")}`),
      fix: "Load it after the page, from your own origin, or not at all.",
      certainty: "certain" as const,
      standing: false,
      saving: { value: bytes, unit: "B" as const },
      effect: transferMs(bytes, subject),
      clues: [{ text: host }],
      link: "https://web.dev/articles/efficiently-load-third-party-javascript",
    }));
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
