import type { Importer } from "../importer.ts";
import { angular } from "./angular.ts";
import { bundlemon } from "./bundlemon.ts";
import { bundlesize } from "./bundlesize.ts";
import { bundlewatch } from "./bundlewatch.ts";
import { lightWallet } from "./light-wallet.ts";
import { lighthouseCi } from "./lighthouse-ci.ts";
import { sitespeed } from "./sitespeed.ts";
import { sizeLimit } from "./size-limit.ts";
import { unlighthouse } from "./unlighthouse.ts";

/** Every tool whose configuration can be imported, in the order of their weight where two say different things. */
export const importers: readonly Importer[] = [
  lighthouseCi,
  lightWallet,
  unlighthouse,
  sitespeed,
  sizeLimit,
  bundlesize,
  bundlewatch,
  bundlemon,
  angular,
];
