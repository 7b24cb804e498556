import { onlyWhole } from "../../only-whole.ts";
import { printQuantity } from "../../quantity.ts";
import type { PageUnused, UnusedOwner } from "../../types.ts";
import { bundleTarget } from "../bundle-target.ts";
import { defineFinding } from "../define-finding.ts";
import type { Draft } from "../define-finding.ts";
import type { BundleSubject } from "../subject.ts";

const metrics = ["unused:js"];
/** gzip; less delays no page that anyone could measure. */
const leastBytes = 2_000;
/** Minified; the same code has a few bytes more or less where a minifier gives it other names. */
const leastGrowth = 1_000;
const mostTitled = 3;

/**
 * Which packages and modules of the initial JS a page did not execute while it loaded. A limit of it is explained by the page that
 * decides it, with what base does not have; everything else is advice.
 */
export const unusedCode = defineFinding({
  kind: "unused-code",
  metrics,
  link: "https://web.dev/articles/reduce-javascript-payloads-with-code-splitting",
  find: explainUnusedCode,
});

function explainUnusedCode(subject: BundleSubject): Draft[] {
  const pages = subject.head.unused?.pages ?? [];
  const target = bundleTarget({ verdicts: subject.verdicts, pages: [] }, metrics);
  const [worst] = pages.toSorted((a, b) => bytesOf(b) - bytesOf(a));
  return pages.flatMap((page): Draft[] => {
    if (!page.unused) return [];
    const all = page.owners.filter(({ gzip }) => gzip >= leastBytes);
    const grown = target && page === worst ? sinceBase(all, page, subject) : [];
    const isCause = target !== null && grown.length > 0;
    const owners = isCause ? grown : all.filter(({ name }) => !onlyWhole.has(name));
    if (owners.length === 0) return [];
    return [
      {
        ...(isCause ? target : { page: page.page, device: page.device, certainty: "certain" }),
        key: `${page.page}|${page.device}`,
        title: `${owners.slice(0, mostTitled).map(inWords).join(", ")} loaded and not executed while ${page.page} loaded`,
        evidence: [
          `${printQuantity(page.unused.gzip, "B")} of the initial JS of this page were not executed; sizes are shares of the compressed files`,
          ...owners.slice(mostTitled).map(inWords),
        ],
        fix: "Load it with import() when it is first needed, or import less of it.",
        standing: !isCause,
        saving: { value: owners.reduce((sum, { gzip }) => sum + gzip, 0), unit: "B" },
        effect: { value: page.unused.gzip, unit: "B" },
      },
    ];
  });
}

function bytesOf({ unused }: PageUnused): number {
  return unused?.gzip ?? 0;
}

/** What base has less of, the largest growth first; everything where base was not measured on this page. */
function sinceBase(
  owners: readonly UnusedOwner[],
  { page, device }: PageUnused,
  { base }: BundleSubject,
): readonly UnusedOwner[] {
  const before = base?.unused?.pages.find((one) => one.page === page && one.device === device)?.owners;
  if (!before) return owners;
  // A share of a compressed file moves with whatever else is in the file.
  const growth = ({ name, raw }: UnusedOwner) => raw - (before.find((one) => one.name === name)?.raw ?? 0);
  return owners.filter((owner) => growth(owner) >= leastGrowth).toSorted((a, b) => growth(b) - growth(a));
}

function inWords({ name, gzip, of }: UnusedOwner): string {
  return `${name}: ${printQuantity(gzip, "B")} of ${printQuantity(of, "B")}`;
}
