import { expect, test } from "vitest";
import { readBundle } from "../../src/bundle/index.ts";
import { temporaryFolder } from "../temporary-folder.ts";

interface Chunk {
  id: string;
  initial: boolean;
  parents: readonly string[];
  origins: readonly { moduleName: string; loc: string }[];
}

const main: Chunk = { id: "main", initial: true, parents: [], origins: [{ moduleName: "", loc: "main" }] };
const chunk = (id: string, parents: readonly string[], moduleName: string, loc: string): Chunk => ({
  id,
  initial: false,
  parents,
  origins: [{ moduleName, loc }],
});

/** Which scripts are initial of a page that loads `main.js` alone. */
async function initialOf(chunks: readonly Chunk[]): Promise<string[]> {
  const named = [main, ...chunks];
  await using app = await temporaryFolder({
    "dist/index.html": '<!doctype html><script defer src="/main.js"></script>',
    ...Object.fromEntries(named.map(({ id }) => [`dist/${id}.js`, `console.log("${id}")`])),
    "stats.json": {
      version: "5.112.2",
      entrypoints: { main: { name: "main", chunks: ["main"], assets: [{ name: "main.js" }] } },
      chunks: named.map((one) => ({ ...one, files: [`${one.id}.js`] })),
      modules: [],
    },
  });
  const bundle = await readBundle(`${app.path}/dist`);
  expect(bundle.reader).toBe("webpack");
  return bundle.assets.filter(({ loading }) => loading === "initial").map(({ file }) => file);
}

const consume = "consume shared module (default) lodash-es@=4.17.21 (singleton)";

test("counts what an entry imports on demand in a statement of its own, and what that does in turn", async () => {
  const boot = chunk("boot", ["main"], "./src/main.js", "1:0-24");
  const next = chunk("next", ["boot"], "./src/bootstrap.js", "12:0-21");
  expect(await initialOf([next, boot])).toEqual(["boot.js", "main.js", "next.js"]);
});

test("leaves lazy what a function imports, and what only a lazy chunk starts", async () => {
  const click = chunk("click", ["main"], "./src/main.js", "4:17-38");
  const after = chunk("after", ["click"], "./src/click.js", "1:0-20");
  expect(await initialOf([click, after])).toEqual(["main.js"]);
});

test("counts what Module Federation shares where a chunk that starts asks for it, not where its entry offers it", async () => {
  const boot = chunk("boot", ["main"], "./src/main.js", "1:0-24");
  const page = chunk("page", ["boot"], "./src/routes.js", "3:8-30");
  const early = chunk("early", ["main", "boot"], consume, "");
  const late = chunk("late", ["main", "page"], consume, "");
  expect(await initialOf([boot, page, early, late])).toEqual(["boot.js", "early.js", "main.js"]);
});
