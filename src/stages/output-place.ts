import { realpath } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { CheckError } from "../errors.ts";
import { isHidden } from "../site-files.ts";

/**
 * Refuses an output folder within the served folder: the report of one run would be part of the site of the next.
 * Hidden folders are never part of the site, so `.budget-check` may be anywhere.
 * @param output of this run; it may not exist.
 * @throws CheckError USAGE.
 */
export async function refuseOutputInside(output: string, served: string): Promise<void> {
  const inside = relative(await realpathOf(served), await realpathOf(output));
  const names = inside.split(sep);
  if (names[0] === ".." || isAbsolute(inside) || names.some(isHidden)) return;
  throw new CheckError("USAGE", `The output folder ${output} lies in ${served}, which is served`, {
    advice: "Name a folder outside of it with --output DIR, or one whose name begins with a dot",
  });
}

/** With links resolved as far as it exists. */
export async function realpathOf(path: string): Promise<string> {
  const absolute = resolve(path);
  const parent = dirname(absolute);
  return realpath(absolute).catch(async () =>
    parent === absolute ? absolute : join(await realpathOf(parent), basename(absolute)),
  );
}
