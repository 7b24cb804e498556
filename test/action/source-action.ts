import { cp, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "../e2e/command.ts";

/**
 * A folder that runs as the action does, from the sources instead of `dist/`: for tests of what is reported, not of how
 * it was built.
 * @returns the folder.
 */
export async function sourceAction(folder: string): Promise<string> {
  await mkdir(join(folder, "dist"), { recursive: true });
  await cp(join(root, "action.yml"), join(folder, "action.yml"));
  await writeFile(join(folder, "package.json"), '{ "type": "module" }');
  const entry = pathToFileURL(join(root, "src/action.ts")).href;
  await writeFile(join(folder, "dist/action.js"), `await import(${JSON.stringify(entry)});\n`);
  return folder;
}
