import type { BundleAsset, BundleGroup, BundleModule, BundleWaste, ImportGraph } from "../../types.ts";

/** What is known of a bundle's modules. */
export interface WasteSources {
  modules: readonly BundleModule[];
  assets: readonly BundleAsset[];
  groups: readonly BundleGroup[] | undefined;
  graph: ImportGraph;
  /** Absolute path of the app's folder. */
  root: string;
}

/** Modules that ship for one reason. */
export interface WastedModules {
  kind: BundleWaste["kind"];
  name: string;
  modules: readonly BundleModule[];
}
