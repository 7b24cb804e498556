import type { BundleLimitDefinition } from "./definition.ts";
import { groupFiles, groupLabel, groupValue } from "./groups.ts";

export const route: BundleLimitDefinition = {
  name: "route",
  unit: "B",
  parameter: "any",
  parameterRequired: true,
  example: "/cart:js",
  description: "Bytes of JS and CSS that a route loads up front; with :js or :css at the end, of one type.",
  label: (name) => groupLabel("route", name),
  measure: (bundle, name, compression) => groupValue(bundle, "route", name ?? "", compression),
  files: (bundle, name) => groupFiles(bundle, "route", name),
};
