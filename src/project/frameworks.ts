import type { FrameworkDefinition } from "./framework.ts";
import { angular } from "./detect-angular.ts";
import { serverFrameworks } from "./detect-server-frameworks.ts";
import { staticFrameworks, storybook } from "./detect-static-frameworks.ts";
import { vite } from "./detect-vite.ts";

/** In the order of asking: what builds on another comes before it. */
export const frameworks: readonly FrameworkDefinition[] = [
  storybook,
  ...serverFrameworks,
  angular,
  ...staticFrameworks,
  vite,
];

/** Folders that builds of any kind write to, for a project whose framework is not known. */
export const commonOutput = ["dist", "build", "out", "_site", ".output/public", "public"] as const;
