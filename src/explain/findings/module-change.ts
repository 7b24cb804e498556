import { printChange, printQuantity } from "../../quantity.ts";
import type { ModuleChange } from "../../types.ts";
import { bundleTarget, limitsOn } from "../bundle-target.ts";
import { defineFinding } from "../define-finding.ts";
import type { Draft } from "../define-finding.ts";
import { sizeOf } from "../subject.ts";
import type { BundleSubject, Clue, Thing } from "../subject.ts";

const leastGrowth = 2_000;

const link = "https://web.dev/articles/reduce-javascript-payloads-with-code-splitting";

const eagerMetrics = ["initial:js", "entry", "route", "total"];
const grownMetrics = ["initial:js", "lazy:js", "total", "entry", "route", "file"];

/** What one import made eager is one finding: the app's module that the import names, and all that came with it. */
export const eagerModule = defineFinding({
  kind: "eager",
  metrics: eagerMetrics,
  link,
  find: explainEager,
});

/** The app's own modules that grew or came in. */
export const moduleChange = defineFinding({
  kind: "module",
  metrics: grownMetrics,
  link,
  most: 3,
  find: explainGrown,
});

function explainEager(subject: BundleSubject): Draft[] {
  const moved = changedModules(subject)
    .filter(({ kind, initial }) => kind === "moved" && initial.head > initial.base)
    .toSorted((a, b) => b.initial.head - b.initial.base - (a.initial.head - a.initial.base));
  const own = moved.filter((change) => change.package === null);
  // Who is imported by what was moved itself only came along.
  const names = new Set(own.map(({ name }) => name));
  const named = own.find(({ importer }) => importer !== undefined && !names.has(importer)) ?? own[0];
  if (!named) return [];
  const covers = moved.map(({ name }): Thing => ({ kind: "module", name }));
  const gzip = moved.reduce((sum, change) => sum + change.gzip.head, 0);
  const target = bundleTarget(subject, eagerMetrics, { things: covers, bytes: gzip });
  if (!target) return [];
  const bytes = moved.reduce((sum, { initial }) => sum + initial.head - initial.base, 0);
  const packages = [...new Set(moved.flatMap((change) => change.package ?? []))];
  return [
    {
      ...target,
      key: named.name,
      title: `${named.name} was lazy and is now loaded up front${named.importer ? `: ${named.importer} imports it statically` : ""}`,
      evidence: [
        `${printQuantity(bytes, "B")} of code in ${moved.length} ${moved.length === 1 ? "module" : "modules"}${packages.length > 0 ? `, ${packages.slice(0, 5).join(", ")} among them` : ""}`,
        ...own.slice(0, 4).map(({ name, initial }) => `${name}: ${printQuantity(initial.head, "B")}`),
      ],
      fix: "Import it with import() where it is needed (lazy() for a route), so that pages without it do not wait for it.",
      standing: false,
      saving: { value: gzip, unit: "B" },
      thing: { kind: "module", name: named.name },
      covers,
      clues: importClues(named),
    },
  ];
}

function explainGrown(subject: BundleSubject): Draft[] {
  return changedModules(subject)
    .filter(
      ({ kind, gzip, package: owner }) =>
        owner === null && (kind === "added" || kind === "grown") && gzip.head - gzip.base >= leastGrowth,
    )
    .flatMap((change): Draft[] => {
      const by = change.gzip.head - change.gzip.base;
      const atOnce = change.initial.head > change.initial.base;
      const thing: Thing = { kind: "module", name: change.name };
      const limits = limitsOn(grownMetrics, atOnce);
      const target = bundleTarget(subject, limits, { things: [thing], bytes: by });
      if (!target) return [];
      return [
        {
          ...target,
          key: change.name,
          title: `${change.name} ${change.kind === "added" ? "is new" : "grew"}: ${printChange(by, "B")}${atOnce ? ", loaded up front" : ""}`,
          evidence: [sizeOf(change.raw)],
          fix: "Move data out of the code, and what is seldom needed behind import().",
          standing: false,
          saving: { value: by, unit: "B" },
          thing,
          clues: [{ file: change.name }],
        },
      ];
    });
}

/** Bytes without a source can only be attributed to their file, which other findings name. */
function changedModules({ diff }: BundleSubject): ModuleChange[] {
  return (diff?.modules ?? []).filter(({ name }) => name !== "[unmapped]");
}

/** The line of the importer that names the module, by its file or without the ending. */
function importClues({ name, importer }: ModuleChange): Clue[] {
  if (importer === undefined) return [];
  const file = name.split("/").at(-1) ?? name;
  return [file, file.replace(/\.\w+$/, "")].map((text) => ({ text, file: importer }));
}
