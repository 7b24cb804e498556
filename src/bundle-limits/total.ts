import { assetTypes } from "./definition.ts";
import type { BundleLimitDefinition } from "./definition.ts";
import { ofType, sum } from "./sum.ts";
import { withType } from "./type-label.ts";

export const total: BundleLimitDefinition = {
  name: "total",
  unit: "B",
  parameter: assetTypes,
  description: "Bytes of all shipped files, all or of one type.",
  label: (type) => (type === "" ? "total bundle" : withType("total", type)),
  measure: ({ assets }, type, compression) => sum(ofType(assets, type), compression),
};
