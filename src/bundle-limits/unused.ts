import type { Bundle, Compression, PageUnused } from "../types.ts";
import type { BundleLimitDefinition, BundleValue } from "./definition.ts";
import { notWeighed } from "./sum.ts";

/** The value is that of the page with most of it, as `initial` is. */
export const unused: BundleLimitDefinition = {
  name: "unused",
  unit: "B",
  // CSS that matches nothing is not counted: which rules match changes with every state of a page.
  parameter: ["js"],
  parameterRequired: true,
  description:
    "Bytes of initial JS that were not executed while the page loaded, of the page where they are most. Takes two more loads of every page.",
  dependsOnLoading: true,
  loadsPages: true,
  label: () => "initial JS not executed",
  measure: (bundle, _parameter, compression) => unusedBytes(bundle, compression),
  remark(head, _parameter, compression) {
    const worst = worstPage(head, compression);
    return worst === null ? "" : `; the page with the most is ${worst.page}`;
  },
};

function unusedBytes(bundle: Bundle, compression: Compression): BundleValue {
  const { unused: found } = bundle;
  if (!found)
    return {
      missing:
        "unused JS was not measured: it needs loads in a browser, which budget-check check makes if its budget has this limit",
      because: "notMeasured",
    };
  const unknown = found.pages.find((page) => page.unused === null);
  if (unknown)
    return {
      missing: `unused JS of ${unknown.page} is not known${unknown.missing === undefined ? "" : `: ${unknown.missing}`}`,
      because: "notMeasured",
    };
  if (!found.complete) return { missing: "unused JS was not measured on every page", because: "notMeasured" };
  if (found.pages.some((page) => page.unused?.[compression] === undefined)) return notWeighed(compression);
  return worstPage(bundle, compression)?.unused?.[compression] ?? 0;
}

function worstPage({ unused: found }: Bundle, compression: Compression): PageUnused | null {
  const bytes = (page: PageUnused) => page.unused?.[compression] ?? 0;
  return (found?.pages ?? []).reduce<PageUnused | null>(
    (worst, page) => (worst === null || bytes(page) > bytes(worst) ? page : worst),
    null,
  );
}
