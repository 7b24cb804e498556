import { printChange, printQuantity } from "../../quantity.ts";
import type { VisitData, VisitRequest } from "../../types.ts";
import { defineFinding } from "../define-finding.ts";
import type { Draft } from "../define-finding.ts";
import { bytesEffect, fileClues, troubleOf, worstMetric } from "../subject.ts";
import type { PageSubject } from "../subject.ts";

const metrics = ["LCP", "FCP", "SI", "TBT", "transfer", "requests"];
/** A file that grew by less explains no time that anyone could measure. */
const leastGrowth = 5_000;

/** Files of the site itself that are new on the page, or heavier: what the network has to carry more than for base. */
export const pageBytes = defineFinding({
  kind: "page-bytes",
  metrics,
  link: null,
  most: 3,
  find: explainPageBytes,
});

function explainPageBytes(subject: PageSubject): Draft[] {
  const { head, base, nameOf } = subject;
  // In a repeat view, the bytes are what the cache did not have: this is about how long files are kept, not about files
  // that grew.
  if (!base || head.warm || troubleOf(subject, metrics) !== "regressed") return [];
  const [now, was] = [sizesOf(head, nameOf), sizesOf(base, nameOf)];
  return [...now]
    .map(([name, file]) => ({ name, ...file, before: was.get(name)?.bytes ?? null }))
    .map((file) => ({ ...file, by: file.bytes - (file.before ?? 0) }))
    .filter(({ by }) => by >= leastGrowth)
    .toSorted((a, b) => b.by - a.by)
    .map(({ name, files, bytes, before, by, type, url }) => ({
      key: name,
      title:
        before === null
          ? `The page loads a new ${word(type)}, ${counted(name, files)}, of ${printQuantity(bytes, "B")}`
          : `The ${word(type)} ${counted(name, files)} weighs ${printQuantity(bytes, "B")}, ${printChange(by, "B")} against base`,
      evidence: [url],
      fix:
        type === "script"
          ? "See in the bundle what came in, and import it where it is used (import()), so that this page does not wait for it."
          : "Load it when it is needed, or make it smaller.",
      certainty: "certain" as const,
      standing: false,
      saving: { value: by, unit: "B" as const },
      effect: bytesEffect(by, worstMetric(subject, metrics), subject),
      thing: { kind: "file" as const, name },
      ofContent: true as const,
      // A new image that is loaded too early: its tag is what to change. A file that lost its compression: the server is.
      lessSpecificThan: [
        { kinds: [before === null ? "image-eager" : "compression:text"], where: "sameThing" as const },
      ],
      clues: before === null ? fileClues(url) : [],
      link: type === "script" ? "https://web.dev/articles/code-splitting-suspense" : null,
    }));
}

interface FileSize {
  bytes: number;
  /** URLs of that name: several where nothing tells them apart in both revisions. */
  files: ReadonlySet<string>;
  type: VisitRequest["type"];
  url: string;
}

function counted(name: string, files: ReadonlySet<string>): string {
  return files.size > 1 ? `${name} (${files.size} files)` : name;
}

function sizesOf(visit: VisitData, nameOf: (url: string) => string): Map<string, FileSize> {
  const sizes = new Map<string, FileSize>();
  for (const { url, type, transferSize, thirdParty } of visit.requests) {
    if (thirdParty || type === "document") continue;
    const name = nameOf(url);
    const known = sizes.get(name);
    const files = new Set([...(known?.files ?? []), url]);
    sizes.set(name, { bytes: (known?.bytes ?? 0) + transferSize, files, type, url });
  }
  return sizes;
}

function word(type: VisitRequest["type"]): string {
  return type === "stylesheet" ? "style sheet" : type === "other" ? "file" : type;
}
