import { execFile } from "node:child_process";
import { cp, mkdir, readFile, readdir, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, it } from "vitest";
import { nodeOf } from "../../src/explain/audit.ts";
import { serveDirectory } from "../../src/serve/static.ts";
import type { Visit } from "../../src/types.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import type { TemporaryFolder } from "../temporary-folder.ts";
import { buildDist, root } from "./build.ts";

const run = promisify(execFile);

/**
 * A page with something of everything that is gathered in the page itself: elements, shifts, scripts, timings. What shifts has been
 * painted before, however late that is.
 */
const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Alone</title><link rel="icon" href="data:,"><link rel="stylesheet" href="style.css"></head><body>
<h1 id="title">A headline</h1><p id="lead" class="lead">${"Words that wrap over some lines. ".repeat(12)}</p>
<main><button id="add" type="button">Add</button></main><script src="app.js"></script></body></html>`;
const files = {
  "index.html": page,
  "style.css": ".lead { font-size: 30px } @keyframes fade { to { color: red } } #add { animation: fade 1s }",
  "app.js": `performance.mark("started");
document.querySelector("#add").addEventListener("click", (event) => { event.target.textContent = "Added"; });
const push = () => { const box = document.createElement("div"); box.style.height = "120px"; document.body.prepend(box); };
requestAnimationFrame(() => setTimeout(push, 300));
{ const end = performance.now() + 80; while (performance.now() < end); }`,
  "budget.json": {
    extends: [],
    pages: [{ path: "/", interactions: [{ click: "#add" }] }],
    limits: { CLS: 1, INP: "1 s", requests: 10 },
  },
};

let folder: TemporaryFolder;
let dist: string;
let site: string;
// A folder without node_modules in any folder above it.
beforeAll(async () => {
  folder = await temporaryFolder();
  dist = join(folder.path, "alone/dist");
  site = join(folder.path, "site");
  await buildDist(dist, { "lighthouse-alone": "test/dist/lighthouse-alone.ts" });
  await mkdir(site);
  for (const [name, content] of Object.entries(files))
    await writeFile(join(site, name), typeof content === "string" ? content : JSON.stringify(content));
});
afterAll(() => folder[Symbol.asyncDispose]());

/** A run of the gate, with the first visit that counts. */
async function gate(program: string, cwd: string): Promise<{ code: number; visit: Visit }> {
  const args = [program, "--no-base", "--runs", "1", "--quiet"];
  const code = await run(process.execPath, args, { cwd }).then(
    () => 0,
    (error: { code: number }) => error.code,
  );
  const visits = join(cwd, ".budget-check/visits");
  const name = (await readdir(visits)).find((file) => file.endsWith("-1.json")) ?? "";
  return { code, visit: JSON.parse(await readFile(join(visits, name), "utf8")) as Visit };
}

/** What a visit found that no noise moves. */
function exact({ data }: Visit) {
  return {
    CLS: data?.CLS,
    requests: data?.requests.map(({ url, status, transferSize }) => [
      url.replace(/:\d+/, ""),
      status,
      transferSize > 0,
    ]),
    timings: data?.userTimings.map(({ name }) => name),
    audits: Object.keys(data?.audits ?? {}).sort(),
    shifted: data?.audits["layout-shifts"],
    // Which event of a click took longest is chance where none took long.
    steps: data?.interactions?.steps.map(({ name, count, slowest }) => [name, count, slowest?.target]),
    warnings: data?.warnings,
  };
}

it("measures from dist alone what the sources measure", async () => {
  const bundled = await gate(join(dist, "cli.js"), site);
  const fromSources = await gate(join(root, "src/bin.js"), site);
  expect(bundled.code).toBe(fromSources.code);
  expect(exact(bundled.visit)).toEqual(exact(fromSources.visit));
  expect(exact(bundled.visit)).toMatchObject({ steps: [["click #add", 1, "button#add"]] });
  // Lighthouse's own name would be body > p#lead.
  expect(nodeOf(bundled.visit.data ?? null, "lcp-breakdown-insight")?.selector).toBe("p#lead");
});

it("keeps the names by which a visit knows how Lighthouse waits for a page", async () => {
  const chunks = (await readdir(dist)).filter((name) => name.endsWith(".js"));
  const text = (await Promise.all(chunks.map((name) => readFile(join(dist, name), "utf8")))).join("\n");
  for (const name of ["registerPerformanceObserverInPage", "checkTimeSinceLastLongTaskInPage"])
    expect(text).toMatch(new RegExp(`function ${name}\\(`));
});

it("gathers and audits as the package does", async () => {
  await using server = await serveDirectory(site);
  const halves = {
    sources: join(root, "test/dist/lighthouse-alone.ts"),
    dist: join(dist, "lighthouse-alone.js"),
  };
  const half = async (program: string, ...args: string[]) =>
    (await run(process.execPath, [program, ...args], { maxBuffer: 64e6 })).stdout;
  const artifacts = { sources: join(folder.path, "by-sources"), dist: join(folder.path, "by-dist") };
  for (const by of ["sources", "dist"] as const) await half(halves[by], "gather", server.url, artifacts[by]);

  // Everything that runs in the page went through the bundler: elements are described by functions of the same names.
  const gathered = async (path: string) => {
    const all = JSON.parse(await readFile(join(path, "artifacts.json"), "utf8")) as Record<string, unknown>;
    const elements = all["TraceElements"] as { node: Record<string, unknown>; traceEventType: string }[];
    const described = elements.map(
      ({ traceEventType, node: { snippet, selector, nodeLabel, devtoolsNodePath } }) => [
        traceEventType,
        selector,
        snippet,
        nodeLabel,
        devtoolsNodePath,
      ],
    );
    return {
      names: Object.keys(all).sort(),
      described: [...new Set(described.map((each) => JSON.stringify(each)))].sort(),
    };
  };
  const here = await gathered(artifacts.dist);
  expect(here).toEqual(await gathered(artifacts.sources));
  expect(here.described.length).toBeGreaterThan(1);

  const audits = await half(halves.dist, "audit", artifacts.sources);
  expect(JSON.parse(audits)).toEqual(JSON.parse(await half(halves.sources, "audit", artifacts.sources)));
  expect(audits).not.toMatch(/"scoreDisplayMode":"error"/);
});

it("installs from a tarball without a registry, and runs", async () => {
  const packed = join(folder.path, "package");
  const { files: shipped } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as {
    files: string[];
  };
  await cp(dist, join(packed, "dist"), { recursive: true });
  for (const name of ["package.json", "README.md", "LICENSE", ...shipped.filter((each) => each !== "dist")])
    await cp(join(root, name), join(packed, name), { recursive: true });
  const app = join(folder.path, "app");
  // A second try finds what the first one made.
  await mkdir(app, { recursive: true });
  await writeFile(join(app, "index.html"), "<!doctype html><title>Plain</title><h1>Plain HTML</h1>");
  await writeFile(join(app, "package.json"), '{ "name": "app", "private": true }');

  await run("npm", ["pack", "--ignore-scripts", "--pack-destination", folder.path], { cwd: packed });
  const tarball = (await readdir(folder.path)).find((name) => name.endsWith(".tgz")) ?? "";
  expect((await stat(join(folder.path, tarball))).size).toBeLessThan(12e6);
  const offline = ["--offline", "--ignore-scripts", "--no-audit", "--no-fund"];
  await run("npm", ["install", ...offline, join(folder.path, tarball)], { cwd: app });
  const installed = (await readdir(join(app, "node_modules"))).filter((name) => !name.startsWith("."));
  expect(installed).toEqual(["budget-check"]);

  const npx = (...args: string[]) => run("npx", ["--no-install", "budget-check", ...args], { cwd: app });
  const doctor = await npx("doctor");
  expect(doctor.stdout).toMatch(/^ok +Node /m);
  const gated = await npx("--no-base", "--runs", "1");
  expect(gated.stdout).toMatch(/LCP on \/, mobile: \d+ ms/);
  expect(gated.stderr).toMatch(/^\/, mobile: (?:un)?decided after 1 visit \(page 1 of 1\)$/m);
});
