import { expect, test } from "vitest";
import { build } from "vite";
import { mkdir, mkdtempDisposable, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { readBundle } from "../../../src/bundle/index.ts";
import { filesOf, notesOf, raw, readSite } from "./site.ts";

const sources = {
  "index.html": '<script type="module" src="/src/main.js"></script>',
  "about/index.html": '<script type="module" src="/src/about.js"></script>',
  "src/main.js": 'import { greet } from "./greet.js"; document.title = greet("main");',
  "src/about.js": `document.title = "about ${"x".repeat(300)}";`,
  "src/greet.js": 'export const greet = (name) => "Hello, " + name;',
  "src/embed.js": `import { greet } from "./greet.js"; window.embed = () => greet("embed ${"x".repeat(900)}");`,
  "src/sw.js": 'self.addEventListener("fetch", () => {}); self.skipWaiting();',
};

/** A build by Vite of some of the inputs; `manifest` as its option says. */
async function buildVite(input: Record<string, string> | string[], manifest: boolean | string) {
  const made = await mkdtempDisposable(join(tmpdir(), "vite-inputs-"));
  for (const [file, text] of Object.entries(sources)) {
    await mkdir(dirname(join(made.path, file)), { recursive: true });
    await writeFile(join(made.path, file), text);
  }
  await build({
    root: made.path,
    logLevel: "error",
    configFile: false,
    build: { manifest, modulePreload: { polyfill: false }, rolldownOptions: { input } },
  });
  return { made, output: join(made.path, "dist") };
}

const stem = (file: string): string => file.replace(/^assets\//, "").replace(/-[\w-]{8}\.js$/, "");

test("Vite: inputs that no page loads are entries, not initial, and a note says which", async () => {
  const { made, output } = await buildVite(
    { main: "index.html", embed: "src/embed.js", sw: "src/sw.js" },
    true,
  );
  await using _ = made;
  await writeFile(join(output, "robots.txt"), "");
  const bundle = await readBundle(output);
  expect(bundle.reader).toBe("vite");
  expect(filesOf(bundle, "initial").map(stem).sort()).toEqual(["greet", "main"]);
  expect(filesOf(bundle, "lazy").map(stem)).toEqual(["embed", "sw"]);
  expect(raw(bundle, "entry:embed")).toBeGreaterThan(900);
  expect(raw(bundle, "initial:js")).toBeLessThan(300);
  expect(notesOf(bundle)).toEqual([
    'No page loads the entry embed: not counted as initial, limit "entry:embed" instead',
  ]);
});

test.each(["manifest.json", "assets/build-manifest.json", "files.json"])(
  "Vite's manifest under the name %s",
  async (manifest) => {
    const { made, output } = await buildVite({ main: "index.html", embed: "src/embed.js" }, manifest);
    await using _ = made;
    const bundle = await readBundle(output);
    expect(bundle.reader).toBe("vite");
    expect(filesOf(bundle, "lazy").map(stem)).toEqual(["embed"]);
    expect(raw(bundle, "entry:main:js")).toBe(raw(bundle, "initial:js"));
  },
);

test("Vite: two documents of one name are one entry each, by their path", async () => {
  const { made, output } = await buildVite(["index.html", "about/index.html"], true);
  await using _ = made;
  const bundle = await readBundle(output);
  expect(raw(bundle, "entry:index")).toMatchObject({
    missing: expect.stringMatching(/^"entry:index" names 2 entries: write "entry:.*index.html" or "entry:/),
  });
  expect(raw(bundle, "entry:about/index.html")).toBe(raw(bundle, "route:/about"));
  expect(raw(bundle, "entry:index.html")).toBe(raw(bundle, "route:/"));
});

const laravel = JSON.stringify({
  "resources/js/app.js": { file: "assets/app-1.js", name: "app", isEntry: true, imports: ["_shared.js"] },
  "resources/js/admin.js": { file: "assets/admin-1.js", name: "admin", isEntry: true },
  "_shared.js": { file: "assets/shared-1.js" },
});
const laravelFiles = {
  "assets/app-1.js": "1",
  "assets/admin-1.js": "2",
  "assets/shared-1.js": "3",
  "assets/lazy.js": "4",
};

test("a server's manifest next to an error page: all entries are initial", async () => {
  const inBuild = Object.fromEntries(
    Object.entries(laravelFiles).map(([file, code]) => [`build/${file}`, code]),
  );
  for (const files of [
    { ...laravelFiles, "manifest.json": laravel },
    {
      ...inBuild,
      "build/manifest.json": laravel,
      "404.html": "<h1>Gone</h1>",
      "manifest.json": '{"name":"PWA","icons":[]}',
    },
    { ...inBuild, "build/.vite/manifest.json": laravel },
  ]) {
    const bundle = await readSite(files);
    expect([bundle.reader, bundle.initialBy]).toEqual(["vite", "entries"]);
    expect(filesOf(bundle, "lazy").map((file) => file.replace(/^build\//, ""))).toEqual(["assets/lazy.js"]);
    expect(raw(bundle, "entry:app")).toBe(2);
  }
});

test("a web app's manifest, and JSON that looks like none, are not Vite's", async () => {
  const page = { "index.html": '<script src="/a.js"></script>', "a.js": "1" };
  for (const text of [
    '{"name":"App","start_url":"/"}',
    "[]",
    "{",
    '{"a":{"file":"gone.js","isEntry":true}}',
  ]) {
    const bundle = await readSite({ ...page, "manifest.json": text });
    expect([bundle.reader, notesOf(bundle)]).toEqual(["directory", []]);
  }
});

test("a page that loads none of the build's entries does not decide for them", async () => {
  const bundle = await readSite({
    ...laravelFiles,
    ".vite/manifest.json": laravel,
    "offline.html": '<script src="/offline.js"></script>',
    "offline.js": "5",
  });
  expect(bundle.initialBy).toBe("entries");
  expect(filesOf(bundle, "lazy")).toEqual(["assets/lazy.js"]);
});

const stats = (entrypoints: Record<string, string[]>, name?: string) => ({
  ...(name && { name }),
  version: "5.0.0",
  entrypoints: Object.fromEntries(
    Object.entries(entrypoints).map(([key, files]) => [
      key,
      { name: key, assets: files.map((file) => ({ name: file })) },
    ]),
  ),
});

test("webpack: a page that has one file of an entry has all of it; the other entries are their own", async () => {
  const bundle = await readSite({
    "stats.json": JSON.stringify(
      stats({ app: ["runtime.js", "vendor.js", "app.js"], embed: ["runtime.js", "embed.js"] }),
    ),
    "index.html": '<script src="/app.js"></script>',
    "runtime.js": "1",
    "vendor.js": "2",
    "app.js": "3",
    "embed.js": "4",
  });
  expect(filesOf(bundle, "initial")).toEqual(["app.js", "runtime.js", "vendor.js"]);
  expect(raw(bundle, "route:/")).toBe(3);
});

test("webpack: entries of one name in two compilations are told by the compilation", async () => {
  const bundle = await readSite({
    "stats.json": JSON.stringify({
      children: [stats({ main: ["modern.js"] }, "modern"), stats({ main: ["old.js"] })],
    }),
    "modern.js": "1",
    "old.js": "22",
  });
  expect(raw(bundle, "entry:main")).toHaveProperty(
    "missing",
    '"entry:main" names 2 entries: write "entry:modern/main" or "entry:2/main"',
  );
  expect(raw(bundle, "entry:2/main")).toBe(2);
});
