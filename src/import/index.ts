export { findImports } from "./find-imports.ts";
export { importFile } from "./import-file.ts";
export { joinImports } from "./join-imports.ts";
export type { Imported, LeftOut } from "./imported.ts";
