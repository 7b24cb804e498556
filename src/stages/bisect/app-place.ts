import { isAbsolute, relative } from "node:path";
import type { Budget } from "../../types.ts";

/** Which app of a repository a budget is about. Both paths are from the top of the repository, with slashes. */
export interface AppPlace {
  /** Empty at the top. */
  folder: string;
  /** The budget file; null where there is none. */
  file: string | null;
}

/** @param root the repository's top folder. */
export function placeOfApp(root: string, { directory, file }: Pick<Budget, "directory" | "file">): AppPlace {
  return { folder: fromTop(root, directory), file: file === undefined ? null : fromTop(root, file) };
}

function fromTop(root: string, path: string): string {
  const found = relative(root, path);
  // On another drive.
  return isAbsolute(found) ? "" : found.split("\\").join("/");
}
