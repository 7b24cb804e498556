import type { Importer } from "../importer.ts";
import { sizeLimit } from "./size-limit.ts";

/** Every tool whose configuration can be imported. */
export const importers: readonly Importer[] = [sizeLimit];
