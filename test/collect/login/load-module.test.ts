import { execFile } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { temporaryFolder } from "../../temporary-folder.ts";

const loader = join(import.meta.dirname, "../../../src/collect/login/load-module.ts");

test("what a module prints does not mix with the result on stdout", async () => {
  await using folder = await temporaryFolder({
    "steps.mjs": `console.log("loading"); export default () => { console.info("running"); console.debug("%d steps", 2); };`,
    "run.mjs": `
      const { loadModule } = await import(${JSON.stringify(pathToFileURL(loader).href)});
      await (await loadModule(process.argv[2]))({});
      process.stdout.write("result");`,
  });
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [
    join(folder.path, "run.mjs"),
    join(folder.path, "steps.mjs"),
  ]);
  expect(stdout).toBe("result");
  expect(stderr).toBe("loading\nrunning\n2 steps\n");
});
