import { access, constants, stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { CheckError } from "../errors.ts";

/** Reporters that a user can send to a file or to stdout, each with the option of its name. */
const targetNames = ["json", "markdown", "html", "junit", "codequality"] as const;

/** The options that say how a result is shown, which the run itself does not read. */
export type DeliveryOption = Target["name"] | "comment" | "format" | "key" | "quiet";

export interface Target {
  name: (typeof targetNames)[number];
  /** Absolute path; null for stdout. */
  file: string | null;
}

/**
 * Where a user wants reports, checked before anything is measured.
 * @throws CheckError USAGE where two want stdout, OUTPUT_NOT_WRITABLE where a file's folder is missing or read-only.
 */
export async function readTargets(
  values: Readonly<Partial<Record<Target["name"], string | undefined>>>,
  cwd: string,
): Promise<Target[]> {
  const targets = targetNames.flatMap((name): Target[] => {
    const target = values[name];
    return target === undefined ? [] : [{ name, file: target === "-" ? null : resolve(cwd, target) }];
  });
  const [, second] = targets.filter(({ file }) => file === null);
  if (second)
    throw new CheckError("USAGE", `Only one report can go to stdout, and --${second.name} - is the second`);
  for (const { name, file } of targets) {
    if (file === null) continue;
    const isFolder = (await stat(file).catch(() => null))?.isDirectory();
    const writable = await access(dirname(file), constants.W_OK).then(
      () => true,
      () => false,
    );
    if (isFolder || !writable)
      throw new CheckError("OUTPUT_NOT_WRITABLE", `--${name} ${file} cannot be written`, {
        advice: isFolder ? "It is a folder: name a file" : "Its folder must exist and be writable",
      });
  }
  return targets;
}
