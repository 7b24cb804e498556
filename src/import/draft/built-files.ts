import { posix } from "node:path";
import type { Importing } from "../importer.ts";
import type { Item } from "../source/item.ts";
import type { Bounds } from "./limit-draft.ts";

/** Folders that builds write to, where the project does not say which is its own. */
const usual = new Set(["dist", "build", "out", "public", "_site", ".next", "www", "lib"]);

/** Folders of sources, which no build writes to. */
const sources = new Set(["src", "source", "sources"]);

/** Where a file is built: the folder that is weighed, and the rest of its path. */
interface Built {
  folder: string;
  glob: string;
}

/**
 * A limit on built files, whose paths other tools give from the project's folder and a budget from the folder that is weighed. A
 * budget weighs one folder: that of the first limit.
 * @param kind `file` for the sum of all that match, `each` for the largest.
 * @param paths their patterns; with several, all of them count together.
 * @param from the paths and the limit.
 * @returns whether the budget has it now.
 */
export function limitBuiltFiles(
  { draft, output }: Importing,
  kind: "file" | "each",
  paths: readonly string[],
  bounds: Bounds,
  from: readonly Item[],
  ...remarks: readonly string[]
): boolean {
  const leave = (reason: string): false => draft.leaveLimit(from, reason);
  if (paths.some((path) => path.startsWith("!")))
    return leave("a limit on files cannot leave some of them out: name those that count");
  const found = paths.map((path) => locate(path, output));
  const built = found.filter((one) => one !== null);
  if (built.length < found.length)
    return leave("its path leaves the project's folder, or names no folder of built files");
  const [first] = built;
  if (!first) return leave("it names no file");
  const folders = new Set(built.map(({ folder }) => folder));
  if (folders.size > 1)
    return leave(`its files are in ${[...folders].join(" and ")}: one folder of built files is weighed`);
  const { folder } = first;
  if (draft.weighed !== null && draft.weighed !== folder)
    return leave(
      `it is in ${folder}, and the limits before it are in ${draft.weighed}: one folder is weighed`,
    );
  const [only = "", ...others] = built.map(({ glob }) => glob);
  const glob = anchored(others.length === 0 ? only : `{${[only, ...others].map(escapeCommas).join(",")}}`);
  const key = `${kind}:${glob}`;
  // One key has one compression, and "./" in front makes another key for the same files.
  const isIn = draft.fits("bundle", key, bounds)
    ? draft.limit("bundle", key, bounds, from, ...remarks)
    : draft.limit(
        "bundle",
        `${kind}:./${glob.replace(/^\//, "")}`,
        bounds,
        from,
        ...remarks,
        `the same files as "${key}", counted in another way`,
      );
  // Of several folders that a project may build to, the first one that is there would be weighed.
  const [usualFolder] = output;
  if (isIn) draft.weigh(folder, usualFolder !== undefined && posix.normalize(usualFolder) === folder);
  return isIn;
}

/** Whether a path is in a folder that builds write to. */
export function isBuilt(path: string, { output }: Importing): boolean {
  const folder = locate(path, output)?.folder;
  if (folder === undefined) return false;
  return output.some((one) => posix.normalize(one) === folder) || usual.has(posix.basename(folder));
}

/** Commas outside braces, which would divide a list of patterns. */
function escapeCommas(glob: string): string {
  return /[{}]/.test(glob) ? glob : glob.replaceAll(",", "\\,");
}

/** A pattern without a folder would match files of that name in every folder. */
function anchored(glob: string): string {
  return glob.includes("/") ? glob : `/${glob}`;
}

function locate(path: string, output: readonly string[]): Built | null {
  const normal = posix.normalize(path.replace(/\\(?![*?[\]{}()!+@])/g, "/")).replace(/^\.\//, "");
  if (normal.startsWith("..") || normal.startsWith("/") || /^[a-z]:/i.test(normal)) return null;
  const folders = output.map((folder) => posix.normalize(folder));
  const longest = folders.toSorted((a, b) => b.length - a.length);
  for (const folder of longest) {
    if (folder === ".") return { folder, glob: normal };
    if (normal.startsWith(`${folder}/`)) return { folder, glob: normal.slice(folder.length + 1) };
  }
  const [first = "", ...rest] = normal.split("/");
  if (rest.length === 0 || sources.has(first)) return null;
  // `packages/app/dist/*.js`: up to the folder that reads like one of built files.
  const at = normal.split("/").findIndex((name, index) => usual.has(name) && index < rest.length);
  const segments = normal.split("/");
  const cut = at < 0 ? 1 : at + 1;
  if (at < 0 && /[*?{[(]/.test(first)) return null;
  const folder = segments.slice(0, cut).join("/");
  return /[*?{[(]/.test(folder) ? null : { folder, glob: segments.slice(cut).join("/") };
}
