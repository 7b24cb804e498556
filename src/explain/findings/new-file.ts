import { printChange, printQuantity } from "../../quantity.ts";
import type { AssetType, Bundle, ChangedLine, ChunkChange } from "../../types.ts";
import { bundleTarget } from "../bundle-target.ts";
import { defineFinding } from "../define-finding.ts";
import type { Draft } from "../define-finding.ts";
import { fileClues, holds } from "../subject.ts";
import type { ChangeSubject, Thing } from "../subject.ts";

const wholeOrPart = ["total", "file", "entry", "route"];
/** Gzipped; a smaller file decides no limit. */
const leastGrowth = 1_000;

const adviceFor: Partial<Record<AssetType, Pick<Draft, "fix" | "link">>> = {
  js: {
    fix: "Load it where it is used, with defer or import(), or leave it out.",
    link: "https://web.dev/articles/reduce-javascript-payloads-with-code-splitting",
  },
  image: {
    fix: "Ship it as AVIF or WebP, in the sizes that are shown (srcset and sizes).",
    link: "https://developer.chrome.com/docs/performance/insights/image-delivery",
  },
};

/**
 * Files that a changed line names and base did not ship: a script that a page got by hand, a picture, a font. Where modules
 * tell what a file is made of, its packages and modules are the cause.
 */
export const newFile = defineFinding({
  kind: "file",
  metrics: ["initial", "lazy", ...wholeOrPart],
  link: null,
  find: explainNewFile,
});

function explainNewFile(subject: ChangeSubject): Draft[] {
  const { head, diff, changes } = subject;
  if (!head || !diff) return [];
  const added = diff.chunks.filter(({ kind, gzip }) => kind === "added" && gzip.head >= leastGrowth);
  const found = added.flatMap((chunk): Draft[] => {
    const line = changes.find((candidate) => names(candidate, chunk));
    if (line === undefined || isKnown(head, chunk)) return [];
    const by = chunk.gzip.head;
    const thing: Thing = { kind: "file", name: chunk.name };
    const limits = limitsOf(chunk.type, isInitial(head, chunk));
    const target = bundleTarget(subject, limits, { things: [thing], bytes: by });
    if (!target) return [];
    return [
      {
        ...target,
        key: chunk.name,
        title: `${chunk.name} is new: ${printChange(by, "B")}${isInitial(head, chunk) ? ", loaded up front" : ""}, named in ${line.file}`,
        evidence: [`${printQuantity(chunk.raw.head, "B")} uncompressed; base has no such file`],
        ...(adviceFor[chunk.type] ?? { fix: "See whether the page needs all of it.", link: null }),
        standing: false,
        saving: { value: by, unit: "B" },
        thing,
        clues: [{ text: lastPart(chunk), file: line.file }],
      },
    ];
  });
  return found.toSorted((a, b) => (b.effect?.value ?? 0) - (a.effect?.value ?? 0)).slice(0, 3);
}

const lastPart = ({ head, name }: ChunkChange): string => fileClues(head[0] ?? name)[0]?.text ?? name;

function names({ file, text, removed }: ChangedLine, chunk: ChunkChange): boolean {
  const isCode =
    /\.(?:[cm]?[jt]sx?|vue|svelte|astro|html?|mdx?|s?css|php|erb|ejs|hbs|njk|liquid|pug|twig|py)$/;
  return removed !== true && isCode.test(file) && holds(text, lastPart(chunk));
}

function isKnown(head: Bundle, { head: files }: ChunkChange): boolean {
  return (head.modules ?? []).some(
    ({ name, parts }) => name !== "[unmapped]" && parts.some(({ file }) => files.includes(file)),
  );
}

function isInitial(head: Bundle, { head: files }: ChunkChange): boolean {
  return head.assets.some(({ file, loading }) => files.includes(file) && loading === "initial");
}

function limitsOf(type: AssetType, isInitialFile: boolean): string[] {
  return [`${isInitialFile ? "initial" : "lazy"}:${type}`, ...wholeOrPart];
}
