import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/bundle/instrument/preload.mjs
import { appendFileSync, readFileSync, realpathSync, statSync, writeFileSync } from "node:fs";
import * as nodeModule from "node:module";
import { dirname, join, relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { isMainThread } from "node:worker_threads";
var vites = /* @__PURE__ */ new Set(["vite", "rolldown-vite"]);
var frameworks = /* @__PURE__ */ new Set([
  "@react-router/dev",
  "@remix-run/dev",
  "astro",
  "nuxt",
  "nuxi",
  "@nuxt/cli",
  "vinxi",
  "vitepress",
  "waku",
  "vike",
  "vocs"
]);
var record = process.env.BUDGET_CHECK_RECORD;
try {
  if (record && isMainThread) await addOurPart(record);
} catch {
}
async function addOurPart(folder) {
  const script = realpathSync(resolve(process.argv[1] ?? ""));
  const args = process.argv.slice(2);
  const tool = packageOf(script);
  const command = tool && relative(tool.folder, script).split("\\").join("/");
  if (vites.has(tool?.name) && command === "bin/vite.js" && args[0] === "build")
    addToVite(folder, tool.folder, args);
  else if (tool?.name === "rollup" && command === "dist/bin/rollup") addToRollup(folder, args);
  else if (frameworks.has(tool?.name)) await addToImports(folder, isCommonJs(script));
}
function packageOf(script) {
  for (let folder = dirname(script); dirname(folder) !== folder; folder = dirname(folder)) {
    const manifest = join(folder, "package.json");
    if (!statSync(manifest, { throwIfNoEntry: false })) continue;
    const { name } = JSON.parse(readFileSync(manifest, "utf8"));
    if (name) return { name, folder };
  }
  return void 0;
}
function isCommonJs(script) {
  if (/\.[cm]js$/.test(script)) return script.endsWith(".cjs");
  for (let folder = dirname(script); dirname(folder) !== folder; folder = dirname(folder)) {
    const manifest = join(folder, "package.json");
    if (statSync(manifest, { throwIfNoEntry: false }))
      return JSON.parse(readFileSync(manifest, "utf8")).type !== "module";
  }
  return true;
}
async function addToImports(folder, commonJs) {
  const hook = process.env.BUDGET_CHECK_VITE_HOOK;
  appendFileSync(join(folder, "hooked"), "");
  if (!nodeModule.registerHooks) {
    nodeModule.register?.(hook);
    return;
  }
  const { load } = await import(hook);
  if (commonJs) hookAfterStart(load);
  else nodeModule.registerHooks({ load });
}
function hookAfterStart(load) {
  const loader = nodeModule.default;
  const name = "_load";
  const start = loader[name];
  loader[name] = function(...args) {
    loader[name] = start;
    const hooks = nodeModule.registerHooks({
      load(url, context, next) {
        const loaded = load(url, context, next);
        if (loaded.shortCircuit) hooks.deregister();
        return loaded;
      }
    });
    return Reflect.apply(start, this, args);
  };
}
function addToVite(folder, tool, args) {
  if (args.some((arg) => /^(--watch|-w|--ssr)(=|$)/.test(arg))) return;
  const { version } = JSON.parse(readFileSync(join(tool, "package.json"), "utf8"));
  const at = args.findIndex((arg) => /^(--config|-c)(=|$)/.test(arg));
  const [flag = ""] = at < 0 ? [] : args.splice(at, 1);
  const named = flag.includes("=") ? flag.slice(flag.indexOf("=") + 1) : at < 0 ? void 0 : args.splice(at, 1)[0];
  process.env.BUDGET_CHECK_VITE = JSON.stringify({
    address: pathToFileURL(join(tool, "dist/node/index.js")).href,
    major: Number.parseInt(version, 10),
    config: named,
    root: positional(args.slice(1))
  });
  const wrapper = join(folder, "vite.config.mjs");
  const source = `const { default: config } = await import(process.env.BUDGET_CHECK_VITE_CONFIG);
export default config;
`;
  writeFileSync(wrapper, source);
  process.argv = [...process.argv.slice(0, 2), ...args, "--config", wrapper];
  appendFileSync(join(folder, "used"), "vite\n");
}
function positional(args) {
  const switches = /^(--(emptyOutDir|clearScreen|force|app|profile)|-[^-]*=|--[^=]*=)/;
  return args.find((arg, index) => {
    const before = args[index - 1];
    if (arg.startsWith("-")) return false;
    if (before?.startsWith("-") && !switches.test(before)) return false;
    return statSync(arg, { throwIfNoEntry: false })?.isDirectory();
  });
}
function addToRollup(folder, args) {
  if (args.some((arg) => /^(--watch|-w)$/.test(arg)) || args.length === 0) return;
  process.argv.push("--plugin", process.env.BUDGET_CHECK_ROLLUP_PLUGIN);
  appendFileSync(join(folder, "used"), "rollup\n");
}
