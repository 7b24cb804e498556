import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as esbuild from "esbuild";
import { expect, test } from "vitest";
import { main } from "../../src/cli.ts";
import type { Report } from "../../src/types.ts";
import { temporaryApp } from "../bundle/temporary-app.ts";

const side = (name: string) =>
  `window.${name} = (window.${name} ?? 0) + 1; export const ${name} = window.${name};\n`;

const shop = {
  "package.json": JSON.stringify({ name: "shop" }),
  "budget.json": JSON.stringify({
    bundle: { "initial:js": { max: "1 MB", maxIncrease: "1 kB" }, duplicates: 0 },
  }),
  "src/main.js": `import { start } from "./start.js"; start(); document.onclick = () => import("./checkout.js");`,
  "src/start.js": `import { dep } from "dep"; export const start = () => { document.title = "shop" + dep; };`,
  "src/checkout.js": `import { hierarchy } from "d3-hierarchy"; console.log(hierarchy({}));`,
  "node_modules/dep/package.json":
    '{"name": "dep", "version": "1.0.0", "type": "module", "main": "index.js"}',
  "node_modules/dep/index.js": side("dep"),
  "node_modules/user/package.json":
    '{"name": "user", "version": "3.0.0", "type": "module", "main": "index.js"}',
  "node_modules/user/index.js": `export { dep as other } from "dep";\n`,
  "node_modules/user/node_modules/dep/package.json":
    '{"name": "dep", "version": "2.0.0", "type": "module", "main": "index.js"}',
  "node_modules/user/node_modules/dep/index.js": side("dep"),
};

async function build(path: string, outdir: string): Promise<void> {
  const { metafile } = await esbuild.build({
    absWorkingDir: path,
    entryPoints: { main: "src/main.js" },
    outdir,
    bundle: true,
    minify: true,
    splitting: true,
    format: "esm",
    sourcemap: "external",
    entryNames: "[name]-[hash]",
    chunkNames: "[name]-[hash]",
    metafile: true,
  });
  await writeFile(join(path, outdir, "meta.json"), JSON.stringify(metafile));
  const entry = Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint === "src/main.js");
  const file = entry?.[0].slice(outdir.length + 1) ?? "";
  await writeFile(join(path, outdir, "index.html"), `<script type="module" src="/${file}"></script>`);
}

/**
 * Base is the shop, head is the shop with these files. Returns what each report says, with white space as one blank.
 */
async function compare(changed: Readonly<Record<string, string>>) {
  await using app = await temporaryApp(shop, ["d3-hierarchy", "lodash-es"]);
  await build(app.path, "base");
  for (const [file, text] of Object.entries(changed)) await writeFile(join(app.path, file), text);
  await build(app.path, "dist");
  let printed = "";
  const stream = { write: (text: string) => (printed += text) } as unknown as NodeJS.WriteStream;
  const argv = ["bundle", "dist", "--base", "base", "--quiet"];
  await main({
    argv,
    stdout: stream,
    stderr: stream,
    cwd: () => app.path,
    env: {},
    takeCancellation: () => new AbortController().signal,
  });
  const saved = (file: string) => readFile(join(app.path, ".budget-check/bundle", file), "utf8");
  const report = JSON.parse(await saved("report.json")) as Report;
  const plain = (text: string) => text.replace(/[\s`]+/g, " ");
  return { text: plain(printed), markdown: plain(await saved("report.md")), report };
}

test("a heavy import: its package, version, bytes, and the file that imports it", async () => {
  const { text, markdown, report } = await compare({
    "src/start.js": `import _ from "lodash-es"; export const start = () => console.log(_);`,
  });
  const words = /lodash-es [\d.]+ is new: \+\d\d\.\d kB, loaded up front, imported by src\/start\.js/;
  expect(text).toMatch(words);
  expect(markdown).toMatch(words);
  expect(report.findings[0]?.title).toMatch(words);
  expect(report.bundle.diff?.packages?.[0]).toMatchObject({
    kind: "added",
    name: "lodash-es",
    importer: "src/start.js",
    chain: ["src/main.js", "src/start.js", expect.stringMatching(/^node_modules\/lodash-es\//)],
  });
});

test("a second version of a package: both, and by whom it comes", async () => {
  const { text, markdown, report } = await compare({
    "src/start.js": `import { dep } from "dep"; import { other } from "user"; export const start = () => console.log(dep, other);`,
  });
  expect(text).toContain("dep ships 2 times: 1.0.0 and 2.0.0");
  expect(markdown).toContain("dep ships 2 times: 1.0.0 and 2.0.0");
  expect(report.bundle.diff?.duplicates).toEqual([{ name: "dep", versions: ["1.0.0", "2.0.0"] }]);
  expect(report.verdicts.find(({ metric }) => metric === "duplicates")).toMatchObject({
    status: "fail",
    actual: 1,
  });
});

test("a route made eager: one cause, the import that did it, and one row for the files that are one now", async () => {
  const { text, markdown, report } = await compare({
    "src/main.js": `import { start } from "./start.js"; import "./checkout.js"; start();`,
  });
  const words = "src/checkout.js was lazy and is now loaded up front: src/main.js imports it statically";
  expect(text).toContain(words);
  expect(markdown).toContain(words);
  expect(report.findings.map(({ title }) => title)).toEqual([words]);
  expect(text).toMatch(/initial JS, merged from (checkout-\*\.js, main-\*\.js|main-\*\.js, checkout-\*\.js)/);
  expect(text).not.toContain("lazy JS, removed");
  expect(report.bundle.diff?.chunks).toContainEqual(
    expect.objectContaining({ kind: "merged", name: "main-*.js" }),
  );
});

test("a pure rename: what it was called, and no file that came or went", async () => {
  const { text, markdown, report } = await compare({
    "src/main.js": `import { start } from "./start.js"; start(); document.onclick = () => import("./pay.js");`,
    "src/pay.js": shop["src/checkout.js"],
  });
  expect(text).toContain("lazy JS, was checkout-*.js");
  expect(markdown).toContain("lazy JS, was checkout-*.js");
  for (const words of [text, markdown]) expect(words).not.toMatch(/\bnew\b|removed/);
  expect(report.outcome).toBe("pass");
  expect(report.findings.filter(({ standing }) => !standing)).toEqual([]);
  expect(report.bundle.diff?.chunks).toContainEqual(
    expect.objectContaining({ kind: "renamed", name: "pay-*.js" }),
  );
  expect(report.bundle.diff?.modules).toContainEqual(
    expect.objectContaining({ kind: "renamed", name: "src/pay.js", before: "src/checkout.js" }),
  );
});
