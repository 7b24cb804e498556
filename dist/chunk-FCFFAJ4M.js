import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  isBerryLock,
  lockfileNames,
  lockfiles,
  readIfThere,
  readManifest,
  record,
  require_dist
} from "./chunk-UVEV6JYO.js";
import {
  parse
} from "./chunk-2JIQINC5.js";
import {
  require_picomatch
} from "./chunk-EPYXC5UB.js";
import {
  mostConfigBytes,
  readRegularText
} from "./chunk-O7SZHESP.js";
import {
  CheckError,
  messageOf
} from "./chunk-BRI75XQL.js";
import {
  __toESM
} from "./chunk-WVWDAXK4.js";

// src/project/build-script.ts
var names = [
  "build",
  "build:prod",
  "build:production",
  "site:build",
  "build:site",
  "docs:build",
  "build:docs",
  "generate",
  "export",
  "build-storybook",
  "storybook:build"
];
var ambiguous = /* @__PURE__ */ new Set(["generate", "export"]);
var generator = /\b(?:nuxt|nuxi|next|gridsome|hexo|hugo|eleventy|astro|vite|vitepress|gatsby|expo|zola|jekyll)\b/;
function buildScriptOf(scripts) {
  for (const name of names) {
    const text = scripts.get(name);
    if (text !== void 0 && (!ambiguous.has(name) || generator.test(text))) return { name, text };
  }
  return null;
}

// src/project/workspaces/patterns.ts
var import_picomatch = __toESM(require_picomatch(), 1);
var import_yaml = __toESM(require_dist(), 1);
import { access } from "node:fs/promises";
import path from "node:path";
var maxAncestors = 32;
async function findWorkspaceRoot(directory) {
  let folder = directory;
  for (let depth = 0; depth < maxAncestors; depth++) {
    if (await isThere(path.join(folder, ".git"))) return null;
    const parent = path.dirname(folder);
    if (parent === folder) return null;
    folder = parent;
    const patterns = await workspacePatterns(folder);
    const inside = path.relative(folder, directory).split(path.sep).join("/");
    if (patterns !== null && isMember(inside, patterns)) return folder;
  }
  return null;
}
async function workspacePatterns(folder) {
  return await pnpmPackages(folder) ?? (await readManifest(folder))?.workspaces ?? null;
}
async function pnpmPackages(folder) {
  const file = path.join(folder, "pnpm-workspace.yaml");
  const text = (await readIfThere(file))?.toString("utf8");
  if (text === void 0) return null;
  let workspace;
  try {
    workspace = (0, import_yaml.parse)(text);
  } catch (error) {
    throw new CheckError("PROJECT_NOT_FOUND", `${file} cannot be read: ${messageOf(error)}`, {
      advice: "Fix the YAML; pnpm cannot read it either."
    });
  }
  const { packages } = record(workspace);
  return Array.isArray(packages) ? packages.filter((pattern) => typeof pattern === "string") : [];
}
function isMember(folder, patterns) {
  let member = false;
  for (const pattern of patterns) {
    const negative = pattern.startsWith("!");
    const glob = pattern.replace(/^!/, "").replace(/^\.\//, "").replace(/\/+$/, "");
    if (import_picomatch.default.isMatch(folder, glob)) member = !negative;
  }
  return member;
}
async function isThere(file) {
  return access(file).then(
    () => true,
    () => false
  );
}

// src/project/detect.ts
import { readdir, realpath, stat } from "node:fs/promises";
import { basename as basename2, join as join4, relative } from "node:path";

// src/template-page.ts
var sourceFile = /\.(?:ts|tsx|mts|jsx|vue|svelte|astro)(?:[?#]|$)/i;
var inSources = /^(?:\.?\/)?src\//;
var placeholder = /%PUBLIC_URL%|%sveltekit\.\w+%|<%[=-]/;
var runType = /^(?:|module|text\/javascript|application\/javascript)$/i;
function templateSign(html, isBundled = false) {
  const filled = placeholder.exec(html)?.[0];
  if (filled !== void 0) return `it still has ${filled}, which a build fills in`;
  for (const [tag] of html.matchAll(/<script\b[^>]*>/gi)) {
    const type = /\btype\s*=\s*["']?([^"'\s>]*)/i.exec(tag)?.[1] ?? "";
    const source = /\bsrc\s*=\s*["']?([^"'\s>]+)/i.exec(tag)?.[1];
    if (source === void 0 || !runType.test(type)) continue;
    if (sourceFile.test(source) || isBundled && inSources.test(source))
      return `its script is the source ${source}`;
  }
  return null;
}

// src/project/detect-package-manager.ts
import { access as access2 } from "node:fs/promises";
import { basename, join as join2 } from "node:path";

// src/project/manager-version.ts
var import_yaml2 = __toESM(require_dist(), 1);
import { join } from "node:path";
var pnpmFormats = [
  [/^9\./, [10, 9, 11, 12, 13, 14]],
  [/^6\./, [8]],
  [/^5\./, [7, 6]]
];
async function managerVersion(manager, root, pinned, lockfile) {
  const exact = /^\d+(?:\.\d+)*(?:-[\w.]+)?/.exec(pinned ?? "")?.[0] ?? null;
  const lock = lockfile === null || lockfile.endsWith(".lockb") ? "" : await readText(lockfile).catch(() => "");
  const wanted = exact === null ? majorsOf(manager, lock) : [Number.parseInt(exact, 10)];
  const delegated = manager === "yarn" && await bringsYarn(root);
  const major = delegated ? 1 : wanted?.[0] ?? null;
  const version = delegated || exact === null ? major : exact;
  return { pinned: exact, majors: delegated ? null : wanted, package: packageOf(manager, version, major) };
}
function majorsOf(manager, lock) {
  if (manager === "pnpm") {
    const format2 = /^lockfileVersion: *["']?([\d.]+)/m.exec(lock)?.[1] ?? "";
    return pnpmFormats.find(([pattern]) => pattern.test(format2))?.[1] ?? null;
  }
  if (manager !== "yarn") return null;
  const format = /^__metadata:\s+version: *(\d+)/m.exec(lock)?.[1];
  if (format !== void 0) return Number(format) >= 8 ? [4, 5] : Number(format) >= 5 ? [3] : [2];
  return /^# yarn lockfile v1/m.test(lock) ? [1] : null;
}
function packageOf(manager, version, major) {
  const at = version === null ? "" : `@${version}`;
  if (manager === "npm") return null;
  if (manager === "yarn" && major !== null && major >= 2) return `@yarnpkg/cli-dist${at}`;
  return manager === "yarn" ? "yarn@1" : `${manager}${at}`;
}
async function bringsYarn(root) {
  const settings = await readText(join(root, ".yarnrc.yml")).catch(() => null);
  if (settings !== null) {
    try {
      return typeof record((0, import_yaml2.parse)(settings))["yarnPath"] === "string";
    } catch {
      return false;
    }
  }
  return /^yarn-path\s/m.test(await readText(join(root, ".yarnrc")).catch(() => ""));
}
function readText(file) {
  return readRegularText(file, mostConfigBytes);
}

// src/project/detect-package-manager.ts
async function detectPackageManager(directory, manifest) {
  const workspaceRoot = await findWorkspaceRoot(directory);
  const root = workspaceRoot ?? directory;
  const own = await locksIn(directory);
  const locks = own.length > 0 || workspaceRoot === null ? own : await locksIn(workspaceRoot);
  const rootManifest = workspaceRoot === null ? null : await readManifest(workspaceRoot);
  const named = namedManager(manifest) ?? (rootManifest && namedManager(rootManifest));
  const lock = locks.find((found) => named === null || found.manager === named.name) ?? null;
  const packageManager = named?.name ?? lock?.manager ?? "npm";
  const notes = locks.length > 1 && named === null && lock !== null ? [
    `Several lockfiles (${locks.map(({ file }) => basename(file)).join(", ")}): ${basename(lock.file)} is used`
  ] : [];
  const lockfile = lock?.file ?? null;
  const berry = packageManager === "yarn" && await isYarnBerry(root, named?.version ?? null, lockfile);
  return {
    packageManager,
    lockfile,
    workspaceRoot,
    installCommand: install(packageManager, lockfile !== null, berry),
    managerVersion: await managerVersion(packageManager, root, named?.version ?? null, lockfile),
    notes
  };
}
function install(manager, locked, berry) {
  switch (manager) {
    case "npm":
      return locked ? "npm ci --no-audit --no-fund" : "npm install --no-audit --no-fund --no-package-lock";
    case "pnpm":
      return locked ? "pnpm install --frozen-lockfile" : "pnpm install --no-lockfile";
    case "yarn":
      if (berry) return locked ? "yarn install --immutable" : "yarn install";
      return locked ? "yarn install --frozen-lockfile" : "yarn install --no-lockfile";
    case "bun":
      return locked ? "bun install --frozen-lockfile" : "bun install --no-save";
  }
}
async function locksIn(folder) {
  const there = await Promise.all(lockfileNames.map((name) => exists(join2(folder, name))));
  return lockfileNames.filter((_, index) => there[index]).map((name) => ({ file: join2(folder, name), manager: lockfiles[name] }));
}
function namedManager(manifest) {
  const match = /^(npm|pnpm|yarn|bun)(?:@(.+))?$/.exec(manifest.packageManager ?? "");
  const name = match?.[1] ?? manifest.devEngine;
  if (name !== "npm" && name !== "pnpm" && name !== "yarn" && name !== "bun") return null;
  return { name, version: match?.[2] ?? null };
}
async function isYarnBerry(root, version, lockfile) {
  if (version !== null && /^\d/.test(version)) return Number.parseInt(version, 10) >= 2;
  if (await exists(join2(root, ".yarnrc.yml"))) return true;
  const lock = lockfile === null ? "" : await readRegularText(lockfile, mostConfigBytes).catch(() => "");
  return isBerryLock(lock);
}
function exists(path2) {
  return access2(path2).then(
    () => true,
    () => false
  );
}

// src/project/detect-project-files.ts
import { access as access3 } from "node:fs/promises";
import { join as join3 } from "node:path";

// src/project/detect-config-values.ts
function readConfigValues(source) {
  const tokens = tokenize(source);
  const constants = readConstants(tokens);
  const found = /* @__PURE__ */ new Map();
  const frames = [];
  let opening = null;
  for (const [index, token] of tokens.entries()) {
    if (token.kind === "open") {
      frames.push(opening);
      opening = null;
    } else if (token.kind === "close") {
      frames.pop();
      opening = null;
    } else if (frames.length <= maxDepth && isKey(tokens, index)) {
      const path2 = [...frames.filter((key) => key !== null), token.text].join(".");
      const known = found.get(path2);
      if (!known || known.depth > frames.length) {
        found.set(path2, { value: readValue(tokens, index + 2, constants), depth: frames.length });
      }
      opening = tokens[index + 2]?.text === "{" ? token.text : null;
    } else if (token.text !== ":") opening = null;
  }
  return new Map([...found].map(([path2, { value }]) => [path2, value]));
}
var lexer = /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|(["'])((?:\\[\s\S]|(?!\1)[^\\\n])*)\1|`((?:\\[\s\S]|[^\\`])*)(?:`|$)|(?<=[(,=:[!&|?{};\n]\s{0,20})\/(?![/*])(?:\\.|\[(?:\\.|[^\]\\\n]){0,200}\]|[^/\\\n[]){1,300}\/[a-z]*|([\w$]+)|([{[(])|([}\])])|(=>|\S)/g;
var maxDepth = 16;
var maxSource = 256 * 1024;
function tokenize(source) {
  const tokens = [];
  for (const match of source.slice(0, maxSource).matchAll(lexer)) {
    const [whole, quote, quoted, template, word, open, close, sign] = match;
    if (quote !== void 0 && quoted !== void 0) tokens.push({ kind: "string", text: unescape(quoted) });
    else if (template !== void 0 && !template.includes("${"))
      tokens.push({ kind: "string", text: unescape(template) });
    else if (template !== void 0) tokens.push({ kind: "sign", text: whole });
    else if (word !== void 0) tokens.push({ kind: "word", text: word });
    else if (open !== void 0) tokens.push({ kind: "open", text: open });
    else if (close !== void 0) tokens.push({ kind: "close", text: close });
    else if (sign !== void 0) tokens.push({ kind: "sign", text: sign });
  }
  return tokens;
}
function unescape(text) {
  return text.replace(/\\([\s\S])/g, "$1");
}
function isKey(tokens, index) {
  const token = tokens[index];
  if (token?.kind !== "word" && token?.kind !== "string") return false;
  const before = tokens[index - 1]?.text;
  const after = tokens[index + 1];
  return (before === "{" || before === ",") && after?.kind === "sign" && after.text === ":";
}
function readValue(tokens, start, constants) {
  const expression = [];
  let depth = 0;
  let length = 0;
  for (const token of tokens.slice(start, start + 60)) {
    if (depth === 0 && (token.kind === "close" || token.kind === "sign" && /[,;]/.test(token.text))) break;
    if (token.kind === "open") depth++;
    if (token.kind === "close") depth--;
    expression.push(token.kind === "string" ? JSON.stringify(token.text) : token.text);
    length++;
  }
  const [first] = tokens.slice(start, start + 1);
  const literal = length === 1 || /^(?:as|satisfies)$/.test(expression[1] ?? "");
  if (literal && first?.kind === "string") return first.text;
  if (literal && first?.kind === "word") {
    if (first.text === "true" || first.text === "false") return first.text === "true";
    const constant = constants.get(first.text);
    if (constant !== void 0) return constant;
  }
  return { computed: expression.join(" ") };
}
function readConstants(tokens) {
  const constants = /* @__PURE__ */ new Map();
  for (const [index, token] of tokens.entries()) {
    const [name, equals, value, next] = tokens.slice(index + 1, index + 5);
    if (token.text !== "const" || name?.kind !== "word" || equals?.text !== "=" || value?.kind !== "string")
      continue;
    if (next === void 0 || next.kind === "word" || /^[;,]$/.test(next.text))
      constants.set(name.text, value.text);
  }
  return constants;
}

// src/project/detect-project-files.ts
var extensions = ["ts", "js", "mjs", "mts", "cjs", "cts"];
var programRunners = {
  // `--no`: never fetch a missing program from the registry.
  npm: "npx --no --",
  pnpm: "pnpm exec",
  yarn: "yarn run",
  bun: "bun run"
};
function projectFiles(directory, manifest, manager) {
  return {
    manifest,
    buildText: buildScriptOf(manifest.scripts)?.text ?? "",
    has: (path2) => access3(join3(directory, path2)).then(
      () => true,
      () => false
    ),
    async config(...stems) {
      for (const name of stems.flatMap((stem) => extensions.map((extension) => `${stem}.${extension}`))) {
        const source = await readText2(join3(directory, name));
        if (source !== null) return { name, source, values: readConfigValues(source) };
      }
      return null;
    },
    text: (path2) => readText2(join3(directory, path2)),
    async json(path2) {
      const text = await readText2(join3(directory, path2));
      if (text === null) return null;
      const value = parse(text.replace(/^\uFEFF/, ""), [], { allowTrailingComma: true });
      return value ?? null;
    },
    program: (command) => `${programRunners[manager]} ${command}`,
    script: (name) => `${manager} run ${name}`
  };
}
function readText2(file) {
  return readRegularText(file, mostConfigBytes).catch(() => null);
}
function textOf(config, path2) {
  const value = config?.values.get(path2);
  return typeof value === "string" ? value : void 0;
}
function computedNote(config, ...paths) {
  return paths.filter((path2) => typeof config?.values.get(path2) === "object").map((path2) => `${config?.name} computes ${path2}: if the guess is wrong, set "serve" in the budget`);
}

// src/project/detect-angular.ts
import { posix } from "node:path";

// src/project/detect-base-path.ts
function normaliseBase(base) {
  const path2 = /^https?:\/\//i.test(base) ? URL.parse(base)?.pathname ?? "/" : base;
  const names2 = path2.split("/").filter((name) => name !== "" && name !== ".");
  return names2.length === 0 ? "/" : `/${names2.join("/")}/`;
}

// src/project/detect-angular.ts
var angular = {
  dependency: "@angular/core",
  async read(project) {
    const workspace = record(await project.json("angular.json"));
    const projects = Object.entries(record(workspace["projects"])).map(([name2, value]) => ({
      name: name2,
      ...readBuild(value)
    }));
    const applications = projects.filter(({ type }) => type !== "library");
    const wanted = workspace["defaultProject"];
    const app = applications.find(({ name: name2 }) => name2 === wanted) ?? applications[0];
    const name = app?.name ?? project.manifest.name ?? "app";
    const { base, browser } = outputOf(app?.options["outputPath"], name, app?.builder ?? "");
    const rendered = app?.options["outputMode"] === "server" || app?.options["outputMode"] !== "static" && isOn(app?.options["ssr"]);
    const baseHref = app?.options["baseHref"];
    return {
      framework: "angular",
      label: `Angular app "${name}"`,
      output: [.../* @__PURE__ */ new Set([posix.join(base, browser), base])],
      previewCommand: rendered ? `node ${posix.join(base, "server/server.mjs")}` : null,
      basePath: normaliseBase(typeof baseHref === "string" ? baseHref : "/"),
      notes: applications.length > 1 ? [`angular.json has ${applications.length} applications: "${name}" is used`] : []
    };
  }
};
function readBuild(value) {
  const fields = record(value);
  const target = record(record(fields["architect"] ?? fields["targets"])["build"]);
  const production = record(record(target["configurations"])["production"]);
  const builder = target["builder"];
  return {
    type: fields["projectType"],
    builder: typeof builder === "string" ? builder : "",
    options: { ...record(target["options"]), ...production }
  };
}
function outputOf(outputPath, name, builder) {
  const nested = /:(?:browser|browser-esbuild)$/.test(builder) ? "" : "browser";
  if (typeof outputPath === "string") return { base: posix.normalize(outputPath), browser: nested };
  const { base, browser } = record(outputPath);
  return {
    base: typeof base === "string" ? posix.normalize(base) : posix.join("dist", name),
    browser: typeof browser === "string" ? browser : nested
  };
}
function isOn(value) {
  return value !== void 0 && value !== null && value !== false;
}

// src/project/detect-server-frameworks.ts
import { posix as posix2 } from "node:path";
var serverFrameworks = [
  { dependency: "next", read: readNext },
  { dependency: ["nuxt", "nuxt-nightly", "nuxt3"], read: readNuxt },
  { dependency: "astro", read: readAstro },
  { dependency: "@sveltejs/kit", read: readSvelteKit },
  { dependency: "@react-router/dev", read: readReactRouter },
  { dependency: "@remix-run/dev", read: readRemix }
];
async function readNext(project) {
  const config = await project.config("next.config");
  const distDir = textOf(config, "distDir");
  const exported = textOf(config, "output") === "export" || /\bnext export\b/.test(project.buildText);
  const common = {
    basePath: normaliseBase(textOf(config, "basePath") ?? "/"),
    notes: computedNote(config, "output", "distDir", "basePath")
  };
  if (exported) {
    const output = [.../* @__PURE__ */ new Set([distDir ?? "out", "out"])];
    return {
      framework: "next-export",
      label: "Next.js app (static export)",
      output,
      previewCommand: null,
      ...common
    };
  }
  const start = project.manifest.scripts.get("start") ?? "next start";
  const previewCommand = /\bnext start\b/.test(start) ? project.program("next start -p {port}") : project.script("start");
  return { framework: "next", label: "Next.js app", output: [distDir ?? ".next"], previewCommand, ...common };
}
async function readNuxt(project) {
  const config = await project.config("nuxt.config");
  const files = /\b(?:nuxt|nuxi) generate\b|--prerender\b/.test(project.buildText);
  const preset = textOf(config, "nitro.preset") ?? "";
  const written = files || /static|github-pages/.test(preset);
  return {
    framework: "nuxt",
    label: written ? "Nuxt app (static)" : "Nuxt app",
    output: [".output/public", "dist"],
    // The server that Nitro writes takes PORT and needs nothing else.
    previewCommand: written ? null : "node .output/server/index.mjs",
    basePath: normaliseBase(textOf(config, "app.baseURL") ?? "/"),
    notes: computedNote(config, "app.baseURL")
  };
}
async function readAstro(project) {
  const config = await project.config("astro.config");
  const outDir = posix2.normalize(textOf(config, "outDir") ?? "dist");
  const rendered = textOf(config, "output") === "server" || (config?.values.has("adapter") ?? false);
  return {
    framework: "astro",
    label: rendered ? "Astro site (server)" : "Astro site",
    output: rendered ? [posix2.join(outDir, "client"), outDir] : [outDir],
    previewCommand: rendered ? project.program("astro preview --port {port}") : null,
    basePath: normaliseBase(textOf(config, "base") ?? "/"),
    notes: computedNote(config, "outDir", "base", "output")
  };
}
async function readSvelteKit(project) {
  const configs = [await project.config("svelte.config"), await project.config("vite.config")];
  const source = configs.map((config) => config?.source ?? "").join("\n");
  const imported = [...source.matchAll(/^\s*import\b[^;\n]*["']@sveltejs\/adapter-(\w+)["']/gm)].map(
    ([, name]) => name
  );
  const written = imported.includes("static");
  const pages = /\bpages\s*:\s*["']([^"']+)["']/.exec(source)?.[1];
  const base = configs.map((config) => textOf(config, "kit.paths.base") ?? textOf(config, "paths.base")).find(Boolean);
  return {
    framework: "sveltekit",
    label: written ? "SvelteKit app (static)" : "SvelteKit app",
    output: written ? [.../* @__PURE__ */ new Set([pages ?? "build", "build"])] : [".svelte-kit/output/client"],
    previewCommand: written ? null : project.program("vite preview --port {port} --strictPort"),
    basePath: normaliseBase(base ?? "/"),
    notes: []
  };
}
async function readReactRouter(project) {
  const config = await project.config("react-router.config");
  const build = posix2.normalize(textOf(config, "buildDirectory") ?? "build");
  const written = config?.values.get("ssr") === false;
  return {
    framework: "react-router",
    label: written ? "React Router app (static)" : "React Router app",
    output: [posix2.join(build, "client")],
    previewCommand: written ? null : startOr(project, `react-router-serve ./${posix2.join(build, "server/index.js")}`),
    basePath: normaliseBase(textOf(config, "basename") ?? "/"),
    notes: computedNote(config, "ssr", "buildDirectory")
  };
}
async function readRemix(project) {
  const config = await project.config("vite.config");
  const written = config?.values.get("ssr") === false || /\bssr\s*:\s*false\b/.test(config?.source ?? "");
  return {
    framework: "remix",
    label: written ? "Remix app (static)" : "Remix app",
    output: config ? ["build/client"] : ["public"],
    previewCommand: written ? null : startOr(project, "remix-serve ./build/server/index.js"),
    basePath: "/",
    notes: []
  };
}
function startOr(project, command) {
  return project.manifest.scripts.has("start") ? project.script("start") : project.program(command);
}

// src/project/detect-static-frameworks.ts
import { posix as posix3 } from "node:path";
var storybook = {
  dependency: ["storybook", "@storybook/cli"],
  // A library's stories; an app that has them too is the app.
  applies: ({ buildText }) => /\bbuild-storybook\b|\b(?:storybook|sb) build\b/.test(buildText),
  async read({ buildText }) {
    const folder = /(?:\s-o|--output-dir)[= ]["']?([^\s"']+)/.exec(buildText)?.[1];
    return site("storybook", "Storybook", [folder ?? "storybook-static"], void 0);
  }
};
var reportsAreIgnored = "Add .budget-check to .gitignore: Eleventy 1 takes reports for pages, and every Eleventy looks through them";
var staticFrameworks = [
  {
    dependency: "gatsby",
    async read(project) {
      const config = await project.config("gatsby-config");
      const prefixed = /--prefix-paths/.test(project.buildText);
      const prefix = prefixed ? textOf(config, "pathPrefix") : void 0;
      return site("gatsby", "Gatsby site", ["public"], prefix);
    }
  },
  {
    dependency: "@docusaurus/core",
    async read(project) {
      const config = await project.config("docusaurus.config");
      return site("docusaurus", "Docusaurus site", ["build"], textOf(config, "baseUrl"));
    }
  },
  {
    dependency: "@11ty/eleventy",
    async read(project) {
      const config = await project.config(".eleventy", "eleventy.config");
      const scripted = /--output[= ]["']?([^\s"']+)/.exec(project.buildText)?.[1];
      const named = scripted ?? textOf(config, "dir.output") ?? /setOutputDirectory\(\s*["']([^"']+)["']/.exec(config?.source ?? "")?.[1];
      const reading = site(
        "eleventy",
        "Eleventy site",
        [named ?? "_site", "_site"],
        textOf(config, "pathPrefix")
      );
      const ignores = await project.text(".gitignore") ?? "";
      return /^\/?\.budget-check\/?\s*$/m.test(ignores) ? reading : { ...reading, notes: [reportsAreIgnored] };
    }
  },
  {
    dependency: "vitepress",
    async read(project) {
      const script = [...project.manifest.scripts.values()].find((text) => /\bvitepress build\b/.test(text)) ?? "";
      const folder = /\bvitepress build\s+(?!-)([^\s&|;]+)/.exec(script)?.[1] ?? ".";
      const config = await project.config(posix3.join(folder, ".vitepress/config"));
      const outDir = textOf(config, "outDir");
      const written = posix3.join(folder, outDir ?? ".vitepress/dist");
      return site("vitepress", "VitePress site", [written, "docs/.vitepress/dist"], textOf(config, "base"));
    }
  },
  {
    dependency: "react-scripts",
    async read(project) {
      return site("cra", "Create React App", ["build"], project.manifest.homepage ?? "/");
    }
  },
  {
    dependency: "@vue/cli-service",
    async read(project) {
      const config = await project.config("vue.config");
      return site(
        "vue-cli",
        "Vue CLI app",
        [textOf(config, "outputDir") ?? "dist", "dist"],
        textOf(config, "publicPath")
      );
    }
  },
  {
    dependency: ["parcel", "parcel-bundler"],
    async read(project) {
      const script = project.buildText;
      const folder = /--dist-dir[= ]["']?([^\s"']+)/.exec(script)?.[1];
      const base = /--public-url[= ]["']?([^\s"']+)/.exec(script)?.[1];
      return site("parcel", "Parcel app", [folder ?? "dist", "dist"], base);
    }
  }
];
function site(framework, label, output, base) {
  return {
    framework,
    label,
    output: [...new Set(output.map((folder) => posix3.normalize(folder)))],
    previewCommand: null,
    basePath: normaliseBase(base ?? "/"),
    notes: []
  };
}

// src/project/detect-vite.ts
import { posix as posix4 } from "node:path";
var libraries = ["react", "vue", "svelte", "solid-js", "preact", "lit", "@builder.io/qwik"];
var vite = {
  dependency: ["vite", "rolldown-vite"],
  async read(project) {
    const config = await project.config("vite.config");
    const { dependencies } = project.manifest;
    const library = libraries.find((name) => dependencies.has(name));
    return {
      framework: "vite",
      label: library ? `Vite app (${library})` : "Vite app",
      output: viteOutput(project, config),
      previewCommand: null,
      basePath: normaliseBase(viteBase(project, config)),
      notes: computedNote(config, "build.outDir", "root", "base")
    };
  }
};
function viteOutput(project, config) {
  const root = textOf(config, "root")?.replace(/^\.\//, "") ?? ".";
  const outDir = scriptOption(project, "outDir") ?? textOf(config, "build.outDir") ?? "dist";
  const written = posix4.isAbsolute(outDir) ? outDir : posix4.join(root, outDir);
  return [.../* @__PURE__ */ new Set([written, "dist"])];
}
function viteBase(project, config) {
  return scriptOption(project, "base") ?? textOf(config, "base") ?? "/";
}
function scriptOption({ buildText }, name) {
  return new RegExp(`--${name}[= ]["']?([^\\s"'&|;]+)`).exec(buildText)?.[1];
}

// src/project/frameworks.ts
var frameworks = [
  storybook,
  ...serverFrameworks,
  angular,
  ...staticFrameworks,
  vite
];
var commonOutput = ["dist", "build", "out", "_site", ".output/public", "public"];

// src/project/server-scripts.ts
var development = /\b(?:dev|develop|watch|nodemon|react-scripts start|ng serve|ng s|docusaurus start|webpack(?:-dev-server| serve)|rspack serve|vue-cli-service serve|start-storybook|live-server|browser-sync|expo|react-native|electron|ember)\b|--(?:serve|watch)\b|\bvite\b(?! (?:preview|build))|\bparcel\b(?! build)|\bng start\b/;
function serverScripts(project, known) {
  const { scripts } = project.manifest;
  return ["preview", "start"].flatMap((name) => {
    const text = scripts.get(name)?.trim();
    if (text === void 0 || text === "" || development.test(resolved(text, scripts))) return [];
    const isKnown = known !== null && (known === project.script(name) || known.includes(text.split(" -")[0] ?? text));
    if (isKnown) return [];
    return /^vite preview(?: --?[\w=./-]+)*$/.test(text) && !text.includes("--port") ? [project.program(`${text} --port {port} --strictPort`)] : [project.script(name)];
  });
}
function resolved(text, scripts) {
  const run = [...text.matchAll(/\b(?:npm run|pnpm(?: run)?|yarn(?: run)?|bun run) ([\w:-]+)/g)];
  return [text, ...run.map(([, name]) => scripts.get(name ?? "") ?? "")].join("\n");
}

// src/project/detect.ts
async function detectProject(directory) {
  const real = await realpath(directory).catch(() => null);
  if (real === null || !(await stat(real)).isDirectory()) {
    throw new CheckError("PROJECT_NOT_FOUND", `There is no folder ${directory}.`, {
      advice: "Run budget-check in the folder of the app, or name it."
    });
  }
  const manifest = await readManifest(real);
  if (!manifest) return withoutManifest(real);
  const management = await detectPackageManager(real, manifest);
  const { packageManager, lockfile, workspaceRoot, installCommand } = management;
  const files = projectFiles(real, manifest, packageManager);
  const reading = await readFramework(files, real);
  const script = buildScriptOf(manifest.scripts);
  const locked = lockfile === null ? "without a lockfile" : `with ${relative(real, lockfile) || basename2(lockfile)}`;
  const facts = [
    reading.label,
    `${packageManager} ${locked}`,
    script === null ? "no build script" : `${script.name === "build" ? "build script" : `script ${script.name}`} "${script.text}"`,
    reading.previewCommand === null ? `output ${reading.output[0] ?? "unknown"}` : `served by "${reading.previewCommand}"`,
    ...reading.basePath === "/" ? [] : [`built for ${reading.basePath}`]
  ];
  return {
    directory: real,
    framework: reading.framework,
    packageManager,
    managerVersion: management.managerVersion,
    lockfile,
    workspaceRoot,
    installCommand,
    buildCommand: script === null ? null : files.script(script.name),
    output: reading.output,
    previewCommand: reading.previewCommand,
    serverScripts: serverScripts(files, reading.previewCommand),
    basePath: reading.basePath,
    found: [
      facts.join(", "),
      ...workspaceRoot === null ? [] : [`Member of the workspace in ${relative(real, workspaceRoot)}`],
      ...management.notes,
      ...reading.notes
    ]
  };
}
async function readFramework(files, directory) {
  const { dependencies, scripts } = files.manifest;
  for (const framework of frameworks) {
    const isThere2 = [framework.dependency].flat().some((name) => dependencies.has(name));
    if (isThere2 && (framework.applies?.(files) ?? true)) return framework.read(files);
  }
  const common = { basePath: "/", notes: [] };
  const isBuilt = files.buildText !== "";
  const start = scripts.get("start") ?? "";
  const previewCommand = !isBuilt && /^(?:\w+=\S+ )*(?:node|tsx|bun|deno)\s/.test(start) ? files.script("start") : null;
  if (!isBuilt && previewCommand === null) {
    const html = await htmlFolder(
      directory,
      bundlers.some((name) => dependencies.has(name))
    );
    if (html !== null)
      return { framework: "html", label: "Plain HTML", output: [html], previewCommand: null, ...common };
  }
  if (dependencies.has("webpack")) {
    return { framework: "webpack", label: "webpack app", output: commonOutput, previewCommand, ...common };
  }
  return {
    framework: "unknown",
    label: previewCommand === null ? "Unknown framework" : "App with a server of its own",
    output: commonOutput,
    previewCommand,
    ...common
  };
}
async function withoutManifest(directory) {
  const html = await htmlFolder(directory);
  const nothing = {
    packageManager: null,
    managerVersion: { pinned: null, majors: null, package: null },
    lockfile: null,
    workspaceRoot: null,
    installCommand: null,
    buildCommand: null
  };
  const common = { directory, ...nothing, previewCommand: null, serverScripts: [], basePath: "/" };
  if (html === null) {
    const found = ["No package.json and no HTML: nothing here looks like a web app"];
    return { ...common, framework: "unknown", output: commonOutput, found };
  }
  const where = html === "." ? "this folder" : html;
  return {
    ...common,
    framework: "html",
    output: [html],
    found: [`Plain HTML, no build, served from ${where}`]
  };
}
var bundlers = ["webpack", "rollup", "rolldown", "esbuild", "@rspack/core", "@rsbuild/core", "@swc/core"];
async function htmlFolder(directory, isBundled = false) {
  for (const pattern of [/^index\.html?$/i, /\.html?$/i]) {
    for (const folder of [".", "public", "src", "site", "www", "docs", ...commonOutput]) {
      if (isBundled && folder === "src") continue;
      const names2 = await readdir(join4(directory, folder)).catch(() => []);
      const page = names2.find((name) => pattern.test(name));
      if (page === void 0) continue;
      const text = await readRegularText(join4(directory, folder, page), mostConfigBytes).catch(() => "");
      if (templateSign(text, isBundled) === null) return folder;
    }
  }
  return null;
}

export {
  templateSign,
  buildScriptOf,
  workspacePatterns,
  pnpmPackages,
  isMember,
  programRunners,
  detectProject
};
