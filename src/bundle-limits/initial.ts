import { initialBytes } from "../initial-bytes.ts";
import type { AssetType } from "../types.ts";
import { codeTypes } from "./definition.ts";
import type { BundleLimitDefinition } from "./definition.ts";
import { whyNotCode } from "./only-code.ts";
import { notWeighed } from "./sum.ts";
import { withType } from "./type-label.ts";

export const initial: BundleLimitDefinition = {
  name: "initial",
  unit: "B",
  parameter: codeTypes,
  description:
    "Bytes of JS and CSS that the page which loads most loads immediately, scripts in it included, all or of one type.",
  dependsOnLoading: true,
  label: (type) => withType("initial", type),
  measure: (bundle, type, compression) =>
    whyNotCode("initial", type) ??
    initialBytes(bundle, codeType(type), compression).bytes ??
    notWeighed(compression),
  remark(head, type, compression) {
    const { page, pages } = initialBytes(head, codeType(type), compression);
    return page !== null && pages > 1 ? `; the largest of ${pages} pages is ${page}` : "";
  },
};

function codeType(type: string | null): AssetType | null {
  return codeTypes.find((known) => known === type) ?? null;
}
