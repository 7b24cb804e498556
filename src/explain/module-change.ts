import { printChange, printQuantity } from "../quantity.ts";
import type { ModuleChange } from "../types.ts";
import { bundleTarget } from "./bundle-target.ts";
import { sizeOf } from "./subject.ts";
import type { BundleSubject, Clue, Found } from "./subject.ts";

const leastGrowth = 2_000;

/** The app's own modules: code that was lazy and is now loaded up front, and modules that grew or came in. */
export function explainModuleChange(subject: BundleSubject): Found[] {
  // Of bytes without a source there is nothing to say but their file, which other findings name.
  const all = (subject.diff?.modules ?? []).filter(({ name }) => name !== "[unmapped]");
  const own = all.filter((change) => change.package === null);
  const eager = all
    .filter(({ kind, initial }) => kind === "moved" && initial.head > initial.base)
    .toSorted((a, b) => b.initial.head - b.initial.base - (a.initial.head - a.initial.base));
  const grown = own.filter(
    ({ kind, gzip }) => (kind === "added" || kind === "grown") && gzip.head - gzip.base >= leastGrowth,
  );
  return [
    ...explainEager(subject, eager),
    ...grown.slice(0, 3).flatMap((change) => explainGrown(subject, change)),
  ];
}

/** What one import made eager is one finding: the app's module that the import names, and all that came with it. */
function explainEager(subject: BundleSubject, moved: readonly ModuleChange[]): Found[] {
  const target = bundleTarget(subject, ["initial:js", "entry", "route", "total"]);
  const own = moved.filter((change) => change.package === null);
  // Who is imported by what was moved itself only came along.
  const names = new Set(own.map(({ name }) => name));
  const named = own.find(({ importer }) => importer !== undefined && !names.has(importer)) ?? own[0];
  if (!target || !named) return [];
  const bytes = moved.reduce((sum, { initial }) => sum + initial.head - initial.base, 0);
  const gzip = moved.reduce((sum, change) => sum + change.gzip.head, 0);
  const packages = [...new Set(moved.flatMap((change) => change.package ?? []))];
  return [
    {
      ...target,
      id: `eager|${named.name}`,
      title: `${named.name} was lazy and is now loaded up front${named.importer ? `: ${named.importer} imports it statically` : ""}`,
      evidence: [
        `${printQuantity(bytes, "B")} of code in ${moved.length} ${moved.length === 1 ? "module" : "modules"}${packages.length > 0 ? `, ${packages.slice(0, 5).join(", ")} among them` : ""}`,
        ...own.slice(0, 4).map(({ name, initial }) => `${name}: ${printQuantity(initial.head, "B")}`),
      ],
      fix: "Import it with import() where it is needed (lazy() for a route), so that pages without it do not wait for it.",
      standing: false,
      saving: { value: gzip, unit: "B" },
      effect: { value: gzip, unit: "B" },
      thing: { kind: "module", name: named.name },
      clues: importClues(named),
      link: "https://web.dev/articles/reduce-javascript-payloads-with-code-splitting",
    },
  ];
}

/** The line of the importer that names the module, by its file or without the ending. */
function importClues({ name, importer }: ModuleChange): Clue[] {
  if (importer === undefined) return [];
  const file = name.split("/").at(-1) ?? name;
  return [file, file.replace(/\.\w+$/, "")].map((text) => ({ text, file: importer }));
}

function explainGrown(subject: BundleSubject, change: ModuleChange): Found[] {
  const atOnce = change.initial.head > change.initial.base;
  const target = bundleTarget(subject, [
    atOnce ? "initial:js" : "lazy:js",
    "total",
    "entry",
    "route",
    "file",
  ]);
  if (!target) return [];
  const by = change.gzip.head - change.gzip.base;
  return [
    {
      ...target,
      id: `module|${change.name}`,
      title: `${change.name} ${change.kind === "added" ? "is new" : "grew"}: ${printChange(by, "B")}${atOnce ? ", loaded up front" : ""}`,
      evidence: [sizeOf(change.raw)],
      fix: "Move data out of the code, and what is seldom needed behind import().",
      standing: false,
      saving: { value: by, unit: "B" },
      effect: { value: by, unit: "B" },
      thing: { kind: "module", name: change.name },
      clues: [{ file: change.name }],
      link: "https://web.dev/articles/reduce-javascript-payloads-with-code-splitting",
    },
  ];
}
