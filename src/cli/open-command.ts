import { stat } from "node:fs/promises";
import { extname, join, relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Io } from "./io.ts";
import { CheckError } from "../errors.ts";
import type { AllRead } from "../options/options.ts";
import { openInBrowser } from "./launch-browser.ts";
import type { Desktop } from "./launch-browser.ts";
import type { Request } from "./parse-command-line.ts";

/**
 * `budget-check open [FILE|FOLDER]`: shows a report, the last one by default, in the browser. Where nothing can show it, its path
 * is the result all the same.
 */
export async function runOpen(
  { options, words }: Request<"open">,
  io: Io,
  platform: Desktop["platform"] = process.platform,
): Promise<number> {
  const [named] = words;
  const { output = ".budget-check", ...rest } = options;
  rest satisfies AllRead;
  const file = await findReport(resolve(io.cwd(), named ?? output), named ?? null);
  const opened = await openInBrowser(pathToFileURL(file).href, { env: io.env, platform });
  io.stdout.write(`${relative(io.cwd(), file) || file}\n`);
  if (!opened) io.stderr.write("No browser could be opened here: open this file in one\n");
  return 0;
}

/** @throws CheckError USAGE where there is none: a browser would only show that. */
async function findReport(path: string, named: string | null): Promise<string> {
  const found = await stat(path).catch(() => null);
  const file = found?.isDirectory() ? join(path, "report.html") : path;
  const isFile = (await stat(file).catch(() => null))?.isFile() ?? false;
  if (isFile && [".html", ".htm"].includes(extname(file).toLowerCase())) return file;
  if (isFile)
    throw new CheckError("USAGE", `${JSON.stringify(named ?? file)} is not an HTML page`, {
      advice: `Make one of it: budget-check report ${named ?? file} --html report.html`,
    });
  throw new CheckError(
    "USAGE",
    named === null ? "There is no report yet" : `There is no report ${JSON.stringify(named)}`,
    {
      advice: "Run budget-check first, or name its report.html",
    },
  );
}
