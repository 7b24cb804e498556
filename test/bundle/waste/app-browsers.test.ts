import { access, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { unneededPolyfills } from "../../../src/bundle/waste/polyfills.ts";
import { bundleOf } from "../diff/bundle-of.ts";
import { temporaryApp } from "../temporary-app.ts";
import type { TemporaryApp } from "../temporary-app.ts";

/** An app whose own browserslist runs this first. */
function appWith(code: string): Promise<TemporaryApp> {
  return temporaryApp(
    {
      "package.json": '{"name": "app"}',
      "node_modules/browserslist/index.js": `${code}
module.exports = () => ["chrome 120"];
module.exports.loadConfig = () => ["chrome 120"];
`,
      "node_modules/core-js-compat/compat.js": 'module.exports = () => ({ list: ["es.array.at"] });\n',
    },
    [],
  );
}

function modulesOf(...names: string[]) {
  const files = Object.fromEntries(names.map((name) => [`node_modules/${name}`, 5_000]));
  return bundleOf([{ file: "main.js", modules: files }]).modules ?? [];
}

async function unneeded(code: string, ...names: string[]): Promise<string[]> {
  await using app = await appWith(code);
  const found = await unneededPolyfills(modulesOf(...names), app.path);
  return found.flatMap(({ modules }) => modules.map(({ name }) => name));
}

test("the app's own packages run in a process that knows nothing of ours", async () => {
  vi.stubEnv("INPUT_TOKEN", "secret");
  const { fetch } = globalThis;
  await using app = await appWith(`globalThis.fetch = null;
require("node:fs").writeFileSync(require("node:path").join(__dirname, "env.json"), JSON.stringify(process.env));`);
  const [found] = await unneededPolyfills(modulesOf("whatwg-fetch@3.6.2/fetch.js"), app.path);
  vi.unstubAllEnvs();
  expect(found?.name).toBe("whatwg-fetch");
  expect(globalThis.fetch).toBe(fetch);
  const env: unknown = JSON.parse(
    await readFile(join(app.path, "node_modules/browserslist/env.json"), "utf8"),
  );
  const own = Object.keys(Object(env)).filter((name) => !/^(path$|systemroot$|__CF_)/i.test(name));
  expect(own).toEqual([]);
});

test("nothing is claimed where they end the process, or answer anything else", async () => {
  for (const code of ["process.exit(0);", "throw new Error();", 'console.log("hello");'])
    expect(await unneeded(code, "whatwg-fetch@3.6.2/fetch.js")).toEqual([]);
  expect(await unneeded("", "whatwg-fetch@3.6.2/fetch.js")).toHaveLength(1);
});

test("nothing is asked where no polyfill ships that could be judged", async () => {
  await using app = await appWith(
    'require("node:fs").writeFileSync(require("node:path").join(__dirname, "ran"), "");',
  );
  const modules = modulesOf("core-js@2.6.12/modules/es6.promise.js", "react@19.0.0/index.js");
  expect(await unneededPolyfills(modules, app.path)).toEqual([]);
  await expect(access(join(app.path, "node_modules/browserslist/ran"))).rejects.toThrow();
});

test("of core-js 3 the features that no browser lacks are unneeded; core-js 2 is not judged", async () => {
  const two = ["core-js@2.6.12/modules/es6.promise.js", "core-js@2.6.12/modules/web.timers.js"];
  const three = ["es.array.at", "es.promise"].map((name) => `core-js@3.40.0/modules/${name}.js`);
  const inner = "core-js@3.40.0/internals/export.js";
  expect(await unneeded("", ...two)).toEqual([]);
  expect(await unneeded("", inner)).toEqual([]);
  expect(await unneeded("", ...three, inner)).toEqual(["node_modules/core-js/modules/es.promise.js"]);
  expect((await unneeded("", three[1] ?? "", inner)).toSorted()).toEqual([
    "node_modules/core-js/internals/export.js",
    "node_modules/core-js/modules/es.promise.js",
  ]);
});
