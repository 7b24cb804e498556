import { expect, test } from "vitest";
import { loadBudget } from "../../src/config/load.ts";
import { foreseeLimits } from "../../src/stages/what-serves.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import type { Tree } from "../temporary-folder.ts";

async function foreseen(manifest: object, budget: object): Promise<unknown> {
  const tree: Tree = { "package.json": manifest, "budget.json": budget };
  await using folder = await temporaryFolder(tree);
  return await foreseeLimits(await loadBudget({ cwd: folder.path })).then(
    () => "accepted",
    (error: unknown) => error,
  );
}

const limits = { "compression:text": 0 };
const vite = {
  devDependencies: { vite: "8.0.0" },
  scripts: { build: "vite build", preview: "vite preview" },
};
const own = { scripts: { start: "node server.js" } };
/** What is built may be the code of the server that `start` runs. */
const compiled = { scripts: { build: "tsc", start: "node dist/server.js" } };

test("doctor foresees a limit on a server where the built files are served by ours", async () => {
  expect(await foreseen(vite, { limits })).toMatchObject({
    code: "BUDGET",
    message: expect.stringMatching(/^budget\.json:\d+:\d+: compression:text can never apply/),
  });
  expect(await foreseen({ scripts: { build: "node build.js" } }, { limits })).toMatchObject({
    code: "BUDGET",
  });
});

test.each([
  [own, { limits }],
  [compiled, { limits }],
  [vite, { limits, serve: { command: "npm run preview" } }],
  [vite, { limits: { bfcache: 0 } }],
])("it accepts %j with %j", async (manifest, budget) => {
  expect(await foreseen(manifest, budget)).toBe("accepted");
});
