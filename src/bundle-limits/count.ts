import { assetTypes } from "./definition.ts";
import type { BundleLimitDefinition } from "./definition.ts";
import { ofType } from "./sum.ts";
import { typeLabel } from "./type-label.ts";

export const count: BundleLimitDefinition = {
  name: "count",
  unit: "count",
  parameter: assetTypes,
  description: "Number of shipped files, all or of one type.",
  label: (type) => `number of ${type === "" ? "files" : `${typeLabel(type)} files`}`,
  measure: ({ assets }, type) => ofType(assets, type).length,
};
