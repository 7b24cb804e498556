import type { BundleModule } from "../../types.ts";
import type { WastedModules } from "./wasted-modules.ts";

/** The module that brings all of a library: its build in one file, or the default export of its ES modules. */
const wholeModules: Readonly<Record<string, RegExp>> = {
  lodash: /\/lodash\/(lodash|lodash\.min|core)\.js$/,
  "lodash-es": /\/lodash-es\/lodash\.default\.js$/,
  underscore: /\/underscore\/(underscore(-umd|-esm)?(-min)?|modules\/index-default)\.js$/,
  moment: /\/moment\/(.+\/)?moment(-with-locales)?(\.min)?\.js$/,
  jquery: /\/jquery\/(.+\/)?jquery(\.slim)?(\.module)?(\.min)?\.js$/,
};

/** Libraries that ship whole, of which a part, or the language's own, would do. */
export function wholeLibraries(modules: readonly BundleModule[]): WastedModules[] {
  const owned = Map.groupBy(modules, (one) => one.package);
  return Object.entries(wholeModules).flatMap(([name, whole]): WastedModules[] => {
    const mine = owned.get(name) ?? [];
    return mine.some((module) => whole.test(`/${module.name.replace(/@[\d.]+[^/]*\//, "/")}`))
      ? [{ kind: "whole", name, modules: mine }]
      : [];
  });
}
