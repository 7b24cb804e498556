import type { BundleLimitDefinition } from "./definition.ts";
import { groupFiles, groupLabel, groupValue } from "./groups.ts";

export const entry: BundleLimitDefinition = {
  name: "entry",
  unit: "B",
  parameter: "any",
  parameterRequired: true,
  example: "main",
  description:
    "Bytes of JS and CSS that an entry of the build loads up front; with :js or :css at the end, of one type.",
  label: (name) => groupLabel("entry", name),
  measure: (bundle, name, compression) => groupValue(bundle, "entry", name ?? "", compression),
  files: (bundle, name) => groupFiles(bundle, "entry", name),
};
