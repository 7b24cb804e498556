import { printQuantity } from "../../quantity.ts";
import type { VisitData } from "../../types.ts";
import { field, number, text } from "../audit.ts";
import { defineFinding } from "../define-finding.ts";
import type { Draft } from "../define-finding.ts";
import { troubleOf } from "../subject.ts";
import type { PageSubject } from "../subject.ts";

const audit = "network-dependency-tree-insight";
const metrics = ["LCP", "FCP", "SI"];
const mostDepth = 10;

/** A chain of requests of which each one is known only when the one before has come, longer than in base. */
export const requestChain = defineFinding({
  kind: "request-chain",
  metrics,
  link: "https://developer.chrome.com/docs/performance/insights/network-dependency-tree",
  find: explainRequestChain,
});

function explainRequestChain(subject: PageSubject): Draft[] {
  const { head, base } = subject;
  if (!base || troubleOf(subject, metrics) !== "regressed") return [];
  const [now, was] = [longestChain(head), longestChain(base)];
  if (now.length <= was.length) return [];
  const known = new Set(was.map(({ url }) => subject.nameOf(url)));
  const added = now
    .filter(({ url }) => !known.has(subject.nameOf(url)))
    .map(({ url }) => subject.nameOf(url));
  if (added.length === 0) return [];
  return [
    {
      title: `The longest chain of requests has ${now.length} links (${was.length} in base): ${added.join(", ")}`,
      evidence: now.map(
        ({ url, endMs }, level) =>
          `${"→ ".repeat(level)}${url}${endMs === null ? "" : ` at ${printQuantity(endMs, "ms")}`}`,
      ),
      fix: "Preload what is needed immediately, or import it where the browser sees it: each link costs a round trip.",
      certainty: "together",
      standing: false,
      saving: null,
    },
  ];
}

interface Link {
  url: string;
  endMs: number | null;
}

function longestChain(visit: VisitData): Link[] {
  const sections = field(field(visit.audits[audit], "details"), "items");
  const trees: unknown[] = Array.isArray(sections) ? sections : [];
  const chains = trees.map((section) => field(field(section, "value"), "chains")).find(Boolean);
  return deepest(chains, 0);
}

function deepest(chains: unknown, level: number): Link[] {
  if (typeof chains !== "object" || chains === null || level >= mostDepth) return [];
  const all = Object.values(chains).flatMap((node: unknown): Link[][] => {
    const url = text(field(node, "url"));
    return url
      ? [
          [
            { url, endMs: number(field(node, "navStartToEndTime")) },
            ...deepest(field(node, "children"), level + 1),
          ],
        ]
      : [];
  });
  return (
    all.toSorted((a, b) => b.length - a.length || (b.at(-1)?.endMs ?? 0) - (a.at(-1)?.endMs ?? 0))[0] ?? []
  );
}
