import { existsSync, mkdirSync, readdirSync, realpathSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { runInProcess } from "../cli/run-in-process.ts";
import { temporaryFolder } from "../temporary-folder.ts";

it("names the folders with what builds wrote into the user's working tree, and leaves them there", async () => {
  await using folder = await temporaryFolder();
  const path = realpathSync(folder.path);
  writeFileSync(join(path, "budget.json"), JSON.stringify({ build: "node build.mjs", serve: "dist" }));
  const aside = join(path, "dist.budget-check-20261130T161712123Z");
  for (const name of [join(path, "dist"), join(path, ".budget-check/bisect"), aside])
    mkdirSync(name, { recursive: true });
  const first = await runInProcess(path, "bisect", "--reset");
  expect(first).toMatchObject({ code: 0, stdout: expect.stringContaining(`working tree is in ${aside}.`) });
  expect(existsSync(aside)).toBe(true);
  expect(existsSync(join(path, ".budget-check/bisect"))).toBe(false);
});

it("removes what bisects write, and nothing else", async () => {
  await using folder = await temporaryFolder({
    "src/bisect/state.json": "{}",
    "src/bisect/builds/a/build.json": "{}",
    "src/bisect/report.html": "",
    "src/bisect/search.ts": "",
  });
  const { stdout } = await runInProcess(folder.path, "bisect", "--reset", "--output", "src");
  expect(stdout).toBe("Removed the state and the builds of bisect\n");
  expect(readdirSync(join(folder.path, "src/bisect"))).toEqual(["search.ts"]);
});

it("says nothing of them if there are none, and whether there was anything to remove", async () => {
  await using folder = await temporaryFolder({ ".budget-check/bisect/state.json": "{}" });
  const reset = () => runInProcess(folder.path, "bisect", "--reset");
  expect(await reset()).toMatchObject({ code: 0, stdout: "Removed the state and the builds of bisect\n" });
  expect(await reset()).toMatchObject({
    code: 0,
    stdout: "There is no state and no build of bisect to remove\n",
  });
});
