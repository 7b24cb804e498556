import { codeTypes } from "./definition.ts";
import type { BundleLimitDefinition } from "./definition.ts";
import { whyNotCode } from "./only-code.ts";
import { ofType, sum } from "./sum.ts";
import { withType } from "./type-label.ts";

export const lazy: BundleLimitDefinition = {
  name: "lazy",
  unit: "B",
  parameter: codeTypes,
  description:
    "Bytes of JS and CSS that no page loads immediately, without code for browsers without modules, all or of one type.",
  dependsOnLoading: true,
  label: (type) => withType("lazy", type),
  measure: ({ assets }, type, compression) =>
    whyNotCode("lazy", type) ??
    sum(
      ofType(assets, type).filter(({ loading }) => loading === "lazy"),
      compression,
    ),
};
