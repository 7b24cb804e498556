import { mkdir, readFile, rm, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as esbuild from "esbuild";
import { expect, test } from "vitest";
import type { Report } from "../../src/types.ts";
import { TemporaryFolder } from "../git/temporary-repository.ts";
import { temporaryApp } from "../bundle/temporary-app.ts";
import { runInProcess as run } from "./run-in-process.ts";

const shop = {
  "package.json": JSON.stringify({ name: "shop" }),
  "budget.json": JSON.stringify({
    extends: [],
    bundle: { "initial:js": { max: "1 MB", maxIncrease: "1 kB" }, "package:ajv": 0, duplicates: 0 },
  }),
  "src/main.js": `import { start } from "./start.js"; start(); document.onclick = () => import("./checkout.js");`,
  "src/start.js": `export const start = () => { document.title = "shop"; };`,
  "src/checkout.js": `import { hierarchy } from "d3-hierarchy"; console.log(hierarchy({}));`,
};

async function build(path: string, outdir: string): Promise<void> {
  const built = await esbuild.build({
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
    write: true,
  });
  const entry = Object.entries(built.metafile.outputs).find(
    ([, output]) => output.entryPoint === "src/main.js",
  );
  const file = entry?.[0].slice(outdir.length + 1) ?? "";
  await writeFile(join(path, outdir, "index.html"), `<script type="module" src="/${file}"></script>`);
}

test("two folders: what came in, what moved, by package and module; limits are judged", async () => {
  await using app = await temporaryApp(shop, ["d3-hierarchy", "lodash-es"]);
  await build(app.path, "base");
  // A route made eager, and a heavy import.
  await writeFile(
    join(app.path, "src/start.js"),
    `import "./checkout.js"; import lodash from "lodash-es"; export const start = () => console.log(lodash);`,
  );
  await build(app.path, "dist");

  const { code, stdout, stderr } = await run(app.path, "bundle", "dist", "--base", "base", "--json", "-");
  expect(code, stderr).toBe(1);
  const { bundle, verdicts, outcome } = JSON.parse(stdout) as Report;
  expect(outcome).toBe("fail");
  expect(verdicts.map(({ metric, limit, status }) => [metric, limit.kind, status])).toEqual([
    ["initial:js", "max", "pass"],
    ["initial:js", "maxIncrease", "fail"],
    ["package:ajv", "max", "pass"],
    ["duplicates", "max", "pass"],
  ]);
  const change = (name: string) => bundle.diff?.packages?.find((one) => one.name === name);
  expect(change("lodash-es")).toMatchObject({ kind: "added", raw: { base: 0 } });
  expect(change("d3-hierarchy")).toMatchObject({ kind: "moved", initial: { base: 0 } });
  expect(bundle.diff?.modules).toContainEqual(
    expect.objectContaining({ kind: "moved", name: "src/checkout.js" }),
  );
  const written = await readFile(join(app.path, ".budget-check/bundle/report.md"), "utf8");
  expect(written).toContain("Repeat it locally: `npx budget-check bundle dist --base base`");
  // A report does not list six hundred modules.
  expect(bundle.head?.modules).toHaveLength(300);
  expect(bundle.head?.modulesLeftOut?.count).toBeGreaterThan(100);
  expect(bundle.head).not.toHaveProperty("graph");
  const raw = (of: typeof bundle.head) => (of?.assets ?? []).reduce((sum, asset) => sum + asset.raw, 0);
  expect(bundle.diff?.chunks.reduce((sum, { raw: { base, head } }) => sum + head - base, 0)).toBe(
    raw(bundle.head) - raw(bundle.base),
  );
  const text = await run(app.path, "bundle", "dist", "--base", "base");
  expect(text.stdout).toMatch(/known by module: \d+\.\d % of the code \(source maps\)/);
  expect(text.stdout).toContain("lodash-es");
  expect(await readFile(join(app.path, ".budget-check/bundle/report.md"), "utf8")).toContain("lodash-es");
});

test("the last check's report stays", async () => {
  await using app = await temporaryApp(shop, ["d3-hierarchy"]);
  await build(app.path, "dist");
  await mkdir(join(app.path, ".budget-check"));
  await writeFile(join(app.path, ".budget-check/report.json"), "of the check");
  const { stdout, code } = await run(app.path, "bundle", "dist");
  expect(code).toBe(0);
  expect(stdout).toContain(join(".budget-check", "bundle", "report.html"));
  expect(await readFile(join(app.path, ".budget-check/report.json"), "utf8")).toBe("of the check");
});

test("a folder and itself: an empty diff, and all limits kept", async () => {
  await using app = await temporaryApp(shop, ["d3-hierarchy"]);
  await build(app.path, "dist");
  const { code, stdout } = await run(app.path, "bundle", "--base", "dist", "--json", "-");
  expect(code).toBe(0);
  const { bundle } = JSON.parse(stdout) as Report;
  expect(bundle.diff).toMatchObject({ chunks: [], modules: [], packages: [], duplicates: [] });
});

test("a saved report can stand in for base", async () => {
  await using app = await temporaryApp(shop, ["d3-hierarchy"]);
  await build(app.path, "dist");
  await run(app.path, "bundle", "dist", "--json", "saved.json", "--quiet");
  await rm(join(app.path, ".budget-check"), { recursive: true });
  const { stdout, code } = await run(app.path, "bundle", "dist", "--base", "saved.json", "--json", "-");
  expect(code).toBe(0);
  expect((JSON.parse(stdout) as Report).bundle.diff).toMatchObject({ chunks: [], packages: [] });
});

test("a ratchet is written with --update alone, beside comments; a limit of another file is set here", async () => {
  await using app = await temporaryApp(
    {
      ...shop,
      "shared.json": `{ "bundle": { "total:js": { "max": 9000, "ratchet": true }, "count:js": { "max": 9, "ratchet": true } } }`,
      "budget.json": `{
  "extends": "./shared.json", // all of them
  "bundle": {
    "initial:js": { "max": "9 kB", "ratchet": true }, // follows
    "lazy:js": "90 kB",
    "count:js": 9
  }
}
`,
    },
    ["d3-hierarchy"],
  );
  await build(app.path, "dist");
  const budget = () => readFile(join(app.path, "budget.json"), "utf8");
  const before = await budget();
  const plain = await run(app.path, "bundle", "dist");
  expect(plain.code, plain.stderr).toBe(0);
  expect(plain.stdout.replace(/\s+/g, " ")).toMatch(
    /--update writes budget\.json.*: .*initial JS from 9 kB to 0\.\d kB/,
  );
  expect(await budget()).toBe(before);

  const { code, stdout } = await run(app.path, "bundle", "dist", "--update");
  expect(code).toBe(0);
  expect(stdout).toMatch(/budget\.json was tightened to what ships; commit it/);
  const written = await budget();
  expect(written).toMatch(/"initial:js": { "max": "0\.\d kB", "ratchet": true }, \/\/ follows/);
  expect(written).toMatch(/"total:js": {\s+"max": "\d+ B"\s+}/);
  expect(written).toMatch(/"extends": ".\/shared.json", \/\/ all of them/);
  expect(written).toMatch(/"lazy:js": "90 kB",\s+"count:js": 2,/);
  expect(await readFile(join(app.path, "shared.json"), "utf8")).toContain('"max": 9000');

  const again = await run(app.path, "bundle", "dist", "--update");
  expect(again.code, again.stderr).toBe(0);
  expect(again.stdout).toContain("--update wrote nothing");
  expect(await budget()).toBe(written);
});

test("source-map-explorer gives a second opinion, or says that it is not installed", async () => {
  await using app = await temporaryApp(shop, ["d3-hierarchy", "source-map-explorer"]);
  await build(app.path, "dist");
  const { stdout, code, stderr } = await run(
    app.path,
    "bundle",
    "dist",
    "--engine",
    "source-map-explorer",
    "--json",
    "-",
  );
  expect(code, stderr).toBe(0);
  expect((JSON.parse(stdout) as Report).bundle.head?.attribution?.engine).toBe("source-map-explorer");
});

test.each([
  [["bundle", "nowhere"], /"nowhere" is not there/],
  [["bundle", "package.json"], /"package\.json" is not a folder/],
  [["bundle", "src", "dist"], /"dist" is one word too many for bundle/],
  [["bundle", "src", "--update"], /no limit of the budget's bundle is a ratchet/],
  [["bundle", "src", "--engine", "magic"], /"magic" is not valid: use source-maps or source-map-explorer/],
])("%j is refused in one line", async (argv, message) => {
  await using app = await temporaryApp(shop, []);
  const { code, stderr } = await run(app.path, ...argv);
  expect(code).toBe(2);
  expect(stderr).toMatch(message);
});

test.each([
  ["main", 'Base "main" is neither a folder nor a saved report'],
  ["package.json", "The report cannot be read"],
])("a base that cannot be had (%s) is exit 3, as it is of check", async (base, message) => {
  await using app = await temporaryApp(shop, []);
  const { code, stderr } = await run(app.path, "bundle", "src", "--base", base);
  expect(code).toBe(3);
  expect(stderr).toContain(message);
});

test.each([
  ["by its start script", {}, "npm run start"],
  ["by a command of the budget", { serve: { command: "node server.js" } }, "node server.js"],
])("an app that is served %s, in an unknown folder: the one to name is said", async (_, budget, command) => {
  await using app = await temporaryApp(
    {
      "package.json": JSON.stringify({ scripts: { build: "node build.js", start: "node server.js" } }),
      "budget.json": JSON.stringify(budget),
      "dist/assets/app.js": "document.body.append('the app');",
    },
    [],
  );
  const { code, stderr } = await run(app.path, "bundle");
  expect(stderr).toContain(
    `Cannot tell which folder holds the files for browsers: "${command}" makes the pages, and dist may hold code of the server too\n` +
      `Name the folder: budget-check bundle dist, or in the budget "bundle": { "directory": "dist" }.`,
  );
  expect(code).toBe(3);
});

test("bundle.directory of an app with a server: a 404 page in it does not decide what is initial", async () => {
  await using app = await temporaryApp(
    {
      "package.json": JSON.stringify({
        scripts: { build: "react-router build", start: "react-router-serve ./build/server/index.js" },
        devDependencies: { "@react-router/dev": "8.0.0" },
      }),
      "budget.json": JSON.stringify({ bundle: { directory: "web", "initial:js": "1 MB" } }),
      "web/404.html": '<!doctype html><script type="module" src="/small.js"></script>',
      "web/small.js": 'import("./later.js");',
      "web/later.js": "export const later = 1;",
      "web/app.js": "document.body.append('the app');",
    },
    [],
  );
  const { code, stdout, stderr } = await run(app.path, "bundle", "--json", "-");
  expect(code, stderr).toBe(0);
  const assets = (JSON.parse(stdout) as Report).bundle.head?.assets ?? [];
  expect(
    assets
      .filter(({ loading }) => loading === "initial")
      .map(({ file }) => file)
      .toSorted(),
  ).toEqual(["app.js", "later.js", "small.js"]);
});

test("what Vite has built for browsers beside a server is found without being named", async () => {
  await using app = await temporaryApp(
    {
      "package.json": JSON.stringify({
        name: "shop",
        devDependencies: { vite: "^8" },
        scripts: { build: "vite build" },
      }),
      "budget.json": JSON.stringify({ extends: [], bundle: { "initial:js": "10 B", "total:js": "10 B" } }),
      "dist/client/assets/app.js": "console.log('a longer line than the limit');",
      "dist/server/server.js": "export default {};",
    },
    [],
  );
  const { code, stdout, stderr } = await run(app.path, "bundle", "--no-base", "--json", "-");
  expect(code, stderr).toBe(1);
  const { bundle, verdicts } = JSON.parse(stdout) as Report;
  expect(bundle.head?.assets.map(({ file, loading }) => [file, loading])).toEqual([
    ["assets/app.js", "initial"],
  ]);
  expect(verdicts.map(({ metric, status }) => [metric, status])).toEqual([
    ["initial:js", "inconclusive"],
    ["total:js", "fail"],
  ]);
});

test("a limit on what pages execute is left to check, and said to be", async () => {
  await using app = await temporaryApp(
    {
      "package.json": "{}",
      "budget.json": JSON.stringify({ extends: [], bundle: { "unused:js": "1 B", total: "1 MB" } }),
      "dist/index.html": `<script src="/app.js"></script>`,
      "dist/app.js": "console.log('a line');",
    },
    [],
  );
  const { code, stdout, stderr } = await run(app.path, "bundle", "dist", "--no-base", "--json", "-");
  expect(code, stderr).toBe(0);
  const { verdicts, notes } = JSON.parse(stdout) as Report;
  expect(verdicts.map(({ metric, status }) => [metric, status])).toEqual([["total", "pass"]]);
  expect(notes.map(({ text }) => text)).toContainEqual(
    expect.stringMatching(/^unused:js is not judged here: /),
  );
});

test("built files that are older than the commit are remarked on", async () => {
  using folder = new TemporaryFolder();
  const repository = folder.init();
  repository.commit("one", { ".gitignore": "dist\n", "budget.json": '{ "bundle": { "total": "9 kB" } }' });
  repository.write("dist/index.html", "<!doctype html><h1>Page</h1>");
  const remark = "before commit";
  expect((await run(repository.path, "bundle", "dist")).stdout).not.toContain(remark);
  await utimes(join(repository.path, "dist/index.html"), 1_600_000_000, 1_600_000_000);
  const { code, stdout } = await run(repository.path, "bundle", "dist");
  expect(code).toBe(0);
  expect(stdout.replace(/\s+/g, " ")).toContain(
    "the built files are from 2020-09-13 12:26 UTC, before commit",
  );
});

test("--only-failed checks the failed limits again, against the base that was weighed, and replaces no whole report", async () => {
  await using app = await temporaryApp(shop, ["d3-hierarchy", "lodash-es"]);
  await build(app.path, "base");
  const source = await readFile(join(app.path, "src/start.js"), "utf8");
  await writeFile(
    join(app.path, "src/start.js"),
    `import lodash from "lodash-es"; export const start = () => console.log(lodash);`,
  );
  await build(app.path, "dist");
  const first = ".budget-check/bundle/report.json";
  expect((await run(app.path, "bundle", "dist", "--base", "base")).code).toBe(1);
  const whole = await readFile(join(app.path, first), "utf8");

  const still = await run(app.path, "bundle", "dist", "--only-failed", first);
  expect(still.code, still.stderr).toBe(1);
  expect(still.stdout).toMatch(/^✗ Partial check failed: initial JS is .* larger than base/);
  const overwrite = await run(app.path, "bundle", "dist", "--only-failed", first, "--json", first);
  expect(overwrite.code).toBe(2);
  expect(overwrite.stderr).toContain("would replace");

  // Base is not needed on disk: the report has its sizes.
  await rm(join(app.path, "base"), { recursive: true });
  await rm(join(app.path, "dist"), { recursive: true });
  await writeFile(join(app.path, "src/start.js"), source);
  await build(app.path, "dist");
  const fixed = await run(app.path, "bundle", "dist", "--only-failed", first);
  expect(fixed.code, fixed.stdout + fixed.stderr).toBe(0);
  expect(fixed.stdout).toContain("Partial check passed: the one limit is kept");
  expect(fixed.stdout).toMatch(/its other 2 limits were\s+not\s+measured/);

  expect(await readFile(join(app.path, first), "utf8")).toBe(whole);
  const partial = ".budget-check/bundle/only-failed/report.json";
  const { verdicts, environment, revisions, ...report } = JSON.parse(
    await readFile(join(app.path, partial), "utf8"),
  ) as Report;
  expect(verdicts.map(({ id, status }) => [id, status])).toEqual([["initial:js|||maxIncrease", "pass"]]);
  expect(environment.comparisons).toBe((JSON.parse(whole) as Report).environment.comparisons);
  expect(revisions.base?.ref).toBe("base");
  expect(report.partial).toMatchObject({ of: first, failed: 1, notMeasured: 2, unchecked: [] });

  // A partial report is nothing to start from.
  for (const args of [
    ["bundle", "dist", "--only-failed", partial],
    ["bundle", "dist", "--base", partial],
    ["compare", partial, first],
    ["merge", partial],
  ]) {
    const refused = await run(app.path, ...args);
    expect(refused.code, args.join(" ")).toBeGreaterThan(1);
    expect(refused.stderr, args.join(" ")).toContain("partial check");
  }
  expect((await run(app.path, "report", partial)).stdout).toContain("Partial check passed");
});

test("--only-failed has nothing to do where nothing failed", async () => {
  await using app = await temporaryApp(shop, ["d3-hierarchy"]);
  await build(app.path, "dist");
  expect((await run(app.path, "bundle", "dist")).code).toBe(0);
  const again = await run(app.path, "bundle", "dist", "--only-failed", ".budget-check/bundle/report.json");
  expect(again.code, again.stderr).toBe(0);
  expect(again.stdout).toContain("Partial check passed: no limit had failed");
  expect(again.stderr).toBe("");
  const both = await run(app.path, "bundle", "dist", "--only-failed", "report.json", "--no-base");
  expect(both.stderr).toContain("--only-failed and --no-base exclude each other");
});
