import { join } from "node:path";
import { build } from "vite";
import { expect, test } from "vitest";
import { bundlesForReport } from "../../../src/bundle/for-report.ts";
import { readBundle } from "../../../src/bundle/index.ts";
import { judgeBundle } from "../../../src/judge/judge-bundle.ts";
import type { ReadBundle } from "../../../src/types.ts";
import { budget, limit } from "../../fixtures/visits.ts";
import { temporaryFolder } from "../../temporary-folder.ts";

const table = (seed: string): string =>
  `[${Array.from({ length: 80 }, (_, at) => `"${seed} ${at * 7919}"`).join(",")}]`;

/** A lazy chunk that imports from the entry, so that it holds the entry's name. */
async function app(path: string, out: string): Promise<ReadBundle> {
  await build({
    root: path,
    configFile: false,
    logLevel: "silent",
    build: { outDir: out, modulePreload: { polyfill: false } },
  });
  return await readBundle(join(path, out), { contents: true });
}

test("of two Vite builds, chunks that were renamed with the entry are named with it", async () => {
  await using folder = await temporaryFolder({
    "package.json": { name: "app", type: "module" },
    "index.html": `<script type="module" src="/main.js"></script>`,
    "shared.js": `export const shared = (text) => document.body.append(text);`,
    "lazy.js": `import { shared } from "./shared.js"; for (const text of ${table("lazy")}) shared(text);`,
  });
  const main = (greeting: string) =>
    `import { shared } from "./shared.js"; shared("${greeting}"); for (const text of ${table("main")}) shared(text); onclick = () => import("./lazy.js");`;
  await folder.write({ "main.js": main("hello") });
  const base = await app(folder.path, "hello");
  await folder.write({ "main.js": main("welcome") });
  const head = await app(folder.path, "welcome");

  const js = head.assets.filter(({ type }) => type === "js");
  expect(js).toHaveLength(2);
  const bytes = js.reduce((sum, { gzip }) => sum + gzip, 0);
  const { diff } = bundlesForReport({ head, base });
  expect(diff?.reload).toMatchObject({
    gzip: bytes,
    renamed: [{ name: "assets/lazy-*.js", because: ["assets/index-*.js"] }],
  });
  const rule = limit("reload", { max: { value: 100, unit: "B", text: "100 B" } });
  const judged = (before: ReadBundle | null) =>
    judgeBundle({ ...budget([]), bundle: [rule] }, head, before, null, before ? diff : undefined);
  expect(judged(base)).toMatchObject([{ status: "fail", actual: bytes }]);
  expect(judged(base)[0]?.reason).toMatch(
    /is over 100 B; renamed although nothing in them changed: assets\/lazy-\*\.js .* because it holds the name of assets\/index-\*\.js$/,
  );
  expect(judged(null)).toEqual([]);
  expect(bundlesForReport({ head: base, base }).diff?.reload).toMatchObject({ gzip: 0, files: [] });
});
