import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  mapConcurrently
} from "./chunk-JF32GLH7.js";
import {
  addressOf,
  assetType,
  cssImports,
  decideLoading,
  directoryReader,
  fewNames,
  findStats,
  followDocuments,
  isRecord,
  isStats,
  listFiles,
  moduleImports,
  nextReader,
  nextShipped,
  notUsed,
  noteMissing,
  outputFiles,
  records,
  resolveAddress,
  resolveFile,
  svelteKitReader,
  weighFile
} from "./chunk-4IR2F77W.js";
import {
  assembleModules,
  copyOf,
  installedName,
  installedPlace,
  onlyWhole,
  packageOf,
  pathOf,
  plainModule,
  rawOf,
  routeOf,
  shareOut
} from "./chunk-YYO224YC.js";
import {
  note
} from "./chunk-ARZI7BWS.js";
import {
  findBundleLimit
} from "./chunk-KYDVW7W3.js";
import {
  assetName,
  hashesIn
} from "./chunk-AVPF4UN6.js";
import {
  UnusableMap,
  attributeFile,
  confirmedFolders,
  findMap
} from "./chunk-RE2Y7J46.js";
import {
  mostConfigBytes,
  openRegularFile,
  readRegularText
} from "./chunk-O7SZHESP.js";
import {
  CheckError,
  messageOf
} from "./chunk-BRI75XQL.js";
import {
  __callDispose,
  __using
} from "./chunk-WVWDAXK4.js";

// src/bundle/index.ts
import { join as join10, resolve } from "node:path";

// src/bundle/attribute/source-map-explorer.ts
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
var nobodys = /* @__PURE__ */ new Set(["[unmapped]", "[sourceMappingURL]", "[no source]", "[EOLs]"]);
var packageName = "source-map-explorer";
async function attributeByExplorer(tasks, { root, signal }) {
  const explorer = await loadExplorer(root);
  return mapConcurrently(tasks, 1, async (task) => {
    signal?.throwIfAborted();
    return attributeFile2(task, explorer);
  });
}
async function attributeFile2(task, explorer) {
  const { file, directory } = task;
  const code = await readFile(join(directory, file));
  const nothing = {
    file,
    raw: code.length,
    sources: [],
    unmapped: code.length,
    relativeTo: null,
    problem: null,
    inlineMap: 0
  };
  try {
    const found = await findMap(task, code);
    if (found === null) return nothing;
    const { bundles } = await explorer.explore({ code, map: Buffer.from(found.text) }, { noRoot: true, noBorderChecks: true }).catch((error) => {
      throw new UnusableMap(`${packageName} cannot read it: ${reasonOf(error)}`);
    });
    const files = Object.entries(bundles[0]?.files ?? {});
    const sources = files.filter(([source, { size }]) => !nobodys.has(source) && size > 0).map(([source, { size }]) => ({ source, bytes: size, ignored: false }));
    const unmapped = code.length - sources.reduce((sum3, { bytes }) => sum3 + bytes, 0);
    if (unmapped < 0) throw new UnusableMap(`${packageName} counts more bytes than the file has`);
    return { ...nothing, sources, unmapped, relativeTo: found.relativeTo, inlineMap: found.inline };
  } catch (error) {
    if (error instanceof UnusableMap) return { ...nothing, problem: error.message };
    throw error;
  }
}
function reasonOf(error) {
  if (typeof error === "object" && error !== null && "errors" in error && Array.isArray(error.errors)) {
    const [first] = error.errors;
    if (typeof first === "object" && first !== null && "message" in first) return messageOf(first.message);
  }
  return messageOf(error);
}
async function loadExplorer(root) {
  for (const address of [fromApp(root), packageName]) {
    if (address === null) continue;
    try {
      const loaded = await import(address);
      if (isExplorer(loaded)) return loaded;
    } catch {
    }
  }
  throw new CheckError("USAGE", `--engine ${packageName}: it is not installed`, {
    advice: `Install it next to the app: npm install --save-dev ${packageName}`
  });
}
function fromApp(root) {
  try {
    return pathToFileURL(createRequire(join(root, "package.json")).resolve(packageName)).href;
  } catch {
    return null;
  }
}
function isExplorer(loaded) {
  return typeof loaded === "object" && loaded !== null && "explore" in loaded && typeof loaded.explore === "function";
}

// src/bundle/contents.ts
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readFile as readFile2 } from "node:fs/promises";
import { join as join2 } from "node:path";

// src/hash-names.ts
var isAlphanumeric = (code) => code >= 48 && code <= 57 || code >= 65 && code <= 90 || code >= 97 && code <= 122;
var HashNames = class {
  #hashes;
  /** Longest first: a hash may be part of a longer one. */
  #lengths;
  #runs;
  /** @param files paths of all files of the build. */
  constructor(files) {
    this.#hashes = new Set([...files].flatMap(hashesIn).filter((hash) => /\D/.test(hash)));
    this.#lengths = [...new Set([...this.#hashes].map(({ length }) => length))].toSorted((a, b) => b - a);
    const shortest = this.#lengths.at(-1);
    this.#runs = shortest === void 0 ? null : new RegExp(String.raw`[\w-]{${shortest},}`, "g");
  }
  has(hash) {
    return this.#hashes.has(hash);
  }
  /** Cuts a text at every hash. The same text gives the same parts, wherever it comes from. */
  split(text) {
    const [texts, hashes] = [[], []];
    let from = 0;
    for (const { 0: run, index } of this.#runs ? text.matchAll(this.#runs) : []) {
      for (let at = 0; at < run.length; at++) {
        if (at > 0 && isAlphanumeric(run.charCodeAt(at - 1))) continue;
        const hash = this.#at(run, at);
        if (hash === null) continue;
        texts.push(text.slice(from, index + at));
        hashes.push(hash);
        from = index + at + hash.length;
        at += hash.length - 1;
      }
    }
    texts.push(text.slice(from));
    return { texts, hashes };
  }
  #at(run, at) {
    for (const length of this.#lengths) {
      const end = at + length;
      if (end > run.length || end < run.length && isAlphanumeric(run.charCodeAt(end))) continue;
      const hash = run.slice(at, end);
      if (this.#hashes.has(hash)) return hash;
    }
    return null;
  }
};

// src/bundle/contents.ts
var least = 16;
var most = 512;
var cutBits = 4227858432;
var gear = Uint32Array.from({ length: 256 }, (_, byte) => {
  let mixed = Math.imul(byte + 1, 2654435769);
  mixed = Math.imul(mixed ^ mixed >>> 16, 569420461);
  mixed = Math.imul(mixed ^ mixed >>> 15, 1935289751);
  return (mixed ^ mixed >>> 15) >>> 0;
});
async function readContents(directory, assets, signal) {
  const names = new HashNames(assets.map(({ file }) => file));
  const contents = /* @__PURE__ */ new Map();
  for (const { file, type, raw } of assets) {
    signal?.throwIfAborted();
    const path = join2(directory, file);
    const isText = type === "js" || type === "css" || type === "json";
    try {
      contents.set(
        file,
        isText ? contentOf((await readFile2(path)).toString("latin1"), names) : await wholeContent(path, raw)
      );
    } catch (cause) {
      throw new CheckError("BUNDLE_UNREADABLE", `${file} cannot be read: ${messageOf(cause)}`, {
        advice: `Check that nothing builds into ${directory} at the same time`,
        cause
      });
    }
  }
  return contents;
}
function contentOf(text, names) {
  const { texts, hashes } = names.split(text);
  const whole = texts.join("*");
  const plain = Buffer.from(whole, "latin1");
  const lines = whole.includes("\r") ? Buffer.from(whole.replaceAll("\r\n", "\n"), "latin1") : plain;
  const pieces = [];
  const lengths = [];
  let [from, rolling, low, high] = [0, 0, 2166136261, 16777619];
  for (let at = 0; at < lines.length; at++) {
    const byte = lines[at] ?? 0;
    rolling = (rolling << 1) + (gear[byte] ?? 0) | 0;
    low = Math.imul(low ^ byte, 16777619);
    high = Math.imul(high ^ byte, 2246822507) ^ high >>> 13;
    const length = at + 1 - from;
    const isCut = length >= least && (rolling & cutBits) === 0 || length === most;
    if (!isCut && at + 1 < lines.length) continue;
    pieces.push((high >>> 11) * 4294967296 + (low >>> 0));
    lengths.push(length);
    [from, low, high] = [at + 1, 2166136261, 16777619];
  }
  return {
    digest: createHash("sha256").update(text, "latin1").digest("hex"),
    plain: createHash("sha256").update(plain).digest("hex"),
    names: [...new Set(hashes)],
    pieces: Float64Array.from(pieces),
    lengths: Uint32Array.from(lengths)
  };
}
async function wholeContent(path, raw) {
  const hash = createHash("sha256");
  for await (const part of createReadStream(path)) hash.update(part);
  const digest = hash.digest("hex");
  return {
    digest,
    plain: digest,
    names: [],
    pieces: Float64Array.of(Number.parseInt(digest.slice(0, 13), 16)),
    lengths: Uint32Array.of(raw)
  };
}

// src/bundle/localised.ts
var locale = /^[a-z]{2,3}([-_][A-Za-z\d]{2,8})*$/;
function localisedCopies(file, { files, has }, named2) {
  const own = withoutLocale(file, has);
  if (own === null) return [];
  return files.filter((other) => other !== file && !named2.has(other) && withoutLocale(other, has) === own);
}
function withoutLocale(file, has) {
  const folder = languageFolder(file, has);
  if (folder !== null) return file.slice(folder.length + 1);
  return has("index.html") ? file : null;
}
function languageFolder(file, has) {
  const [folder = "", ...rest] = file.split("/");
  return rest.length > 0 && locale.test(folder) && has(`${folder}/index.html`) ? folder : null;
}
function fitToLength(shared, length) {
  const { sources, unmapped } = shared;
  const told = sources.reduce((sum3, { bytes: bytes2 }) => sum3 + bytes2, unmapped);
  if (length >= told) return { ...shared, unmapped: unmapped + length - told };
  const [rest = 0, ...bytes] = shareOut(length, [unmapped, ...sources.map((source) => source.bytes)]);
  return {
    ...shared,
    unmapped: rest,
    sources: sources.map((source, index) => ({ ...source, bytes: bytes[index] ?? 0 }))
  };
}

// src/bundle/modules/find-places.ts
import { realpath, stat } from "node:fs/promises";

// src/bundle/modules/slashed.ts
import { posix } from "node:path";
function slashed(path) {
  return path.replaceAll("\\", "/");
}
function joined(base, path) {
  return posix.normalize(isAbsolutePath(path) ? path : `${base}/${path}`);
}
function isAbsolutePath(path) {
  return /^(\/|[a-z]:\/)/i.test(path);
}
function pathFrom(from, path) {
  const [base, target] = [segments(from), segments(path)];
  let shared = 0;
  while (shared < base.length && shared < target.length && base[shared] === target[shared]) shared++;
  if (shared === 0 && (isDrive(base[0]) || isDrive(target[0]))) return path;
  return [...base.slice(shared).map(() => ".."), ...target.slice(shared)].join("/");
}
function isBelow(folder, path) {
  return path.startsWith(folder.endsWith("/") ? folder : `${folder}/`);
}
function foldersUp(folder) {
  const found = [folder];
  for (let at = folder; posix.dirname(at) !== at && posix.dirname(at) !== "."; ) {
    at = posix.dirname(at);
    found.push(at);
  }
  return found;
}
function segments(path) {
  return path.split("/").filter(Boolean);
}
function isDrive(segment) {
  return segment !== void 0 && /^[a-z]:$/i.test(segment);
}

// src/bundle/modules/source-path.ts
function sourcePath(source) {
  const virtual = source.includes("\0");
  const plain = slashed(withoutLoaders(source.replaceAll("\0", "")));
  if (/^file:\/\//i.test(plain)) return { base: "root", path: fromFileUrl(plain), virtual };
  const address = /^[a-z][a-z\d+.-]+:\/\/([^/]*)\/(.*)$/i.exec(plain);
  if (!address) return { base: isAbsolutePath(plain) ? "root" : "map", path: plain, virtual };
  const [, authority = "", rest = ""] = address;
  const path = withoutName(authority, rest).replace(/^\[project\]\//, "");
  const own = /^(webpack|\(webpack\)|\[turbopack\])\/|\|(sync|lazy|eager|weak|async-weak|lazy-once)\|/.test(
    path
  );
  const base = isAbsolutePath(path) ? "root" : path.startsWith("../") ? "above" : "project";
  return { base, path, virtual: virtual || own };
}
function withoutLoaders(source) {
  const at = source.lastIndexOf("!");
  const [scheme = ""] = /^[a-z][a-z\d+.-]+:\/\/[^/]*\//i.exec(source) ?? [];
  const isLoaded = at >= 0 && /loader|node_modules/.test(source.slice(0, at));
  const file = isLoaded ? scheme + source.slice(at + 1) : source;
  return file.replace(/(\.\w+)\?.*$/s, "$1").replace(/\?[^/]*$/, "");
}
function withoutName(authority, rest) {
  if (!authority.startsWith("@")) return rest;
  return rest.replace(/^(?!\.{1,2}\/|node_modules\/|webpack\/)[^/]+\//, "");
}
function fromFileUrl(url) {
  const path = url.replace(/^file:\/\/[^/]*/i, "");
  const plain = /^\/[a-z]:\//i.test(path) ? path.slice(1) : path;
  try {
    return decodeURIComponent(plain);
  } catch {
    return plain;
  }
}

// src/bundle/modules/find-places.ts
var mostTried = 40;
var mostMoved = 12;
var mostFolders = 8;
async function findPlaces(sources, root) {
  const app = slashed(root);
  const above = foldersUp(app).slice(0, mostFolders);
  const spelled = sources.map(({ source, relativeTo }) => ({ ...sourcePath(source), relativeTo }));
  const files = spelled.filter(({ virtual }) => !virtual);
  const of = (base) => spread(
    files.filter((one) => one.base === base),
    mostTried
  );
  const relative2 = of("map");
  const asWritten = await count(relative2.map((one) => joined(slashed(one.relativeTo), one.path)));
  const folders = [`${app}/src`, ...above];
  const map = await best(folders, (folder) => relative2.map(({ path }) => joined(folder, path)), asWritten);
  const project = of("project");
  const found = await best(above, (folder) => project.map(({ path }) => joined(folder, path)), 0);
  const outside = of("above");
  const outer = await best(above, (folder) => outside.map(({ path }) => joined(folder, path)), 0);
  const named2 = above.slice(1).find((at) => project.some(({ path }) => isBelow(app, joined(at, path))));
  const moved = await findMoved(
    of("root").map(({ path }) => joined("/", path)),
    app,
    above
  );
  return { root, relative: map, project: found ?? named2, above: outer, moved };
}
async function findMoved(all, app, above) {
  const paths = spread(all, mostMoved);
  if (paths.length === 0) return void 0;
  const here = await realpath(app).then(slashed, () => app);
  if (here !== app && paths.some((path) => isBelow(here, path))) return { from: here, to: app };
  let most3 = await count(paths);
  let moved;
  const origins = new Set(paths.flatMap((path) => foldersUp(path).slice(1, -1)));
  for (const from of origins) {
    const below = paths.filter((path) => isBelow(from, path)).map((path) => path.slice(from.length + 1));
    if (below.length <= most3) continue;
    for (const to of above) {
      const existing = await count(below.map((path) => joined(to, path)));
      if (existing <= most3) continue;
      most3 = existing;
      moved = { from, to };
    }
  }
  return most3 * 3 >= paths.length ? moved : void 0;
}
async function best(folders, pathsIn, atLeast) {
  let most3 = atLeast;
  let found;
  for (const folder of folders) {
    const paths = pathsIn(folder);
    if (paths.length <= most3) continue;
    const existing = await count(paths);
    if (existing > most3 && existing * 3 >= paths.length) [most3, found] = [existing, folder];
  }
  return found;
}
async function count(paths) {
  const found = await Promise.all(
    paths.map(
      (path) => stat(path).then(
        (one) => one.isFile(),
        () => false
      )
    )
  );
  return found.filter(Boolean).length;
}
function spread(items, most3) {
  const step = Math.max(1, items.length / most3);
  return items.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}

// src/bundle/modules/module-name.ts
import { posix as posix2 } from "node:path";
function moduleName(source, relativeTo, places) {
  const root = slashed(places.root);
  const { base, path: spelled, virtual } = sourcePath(source);
  const project = places.project ?? root;
  const folder = {
    map: places.relative ?? relativeTo,
    project,
    above: places.above ?? project,
    root: "/"
  }[base];
  const written = joined(slashed(folder), spelled);
  const path = realPath(movedPath(written, base === "root" ? places.moved : void 0));
  const name = installedName(path) ?? (pathFrom(root, path) || posix2.basename(path));
  return { name, installed: installedPlace(path), path, virtual };
}
function movedPath(path, moved) {
  return moved && isBelow(moved.from, path) ? joined(moved.to, path.slice(moved.from.length + 1)) : path;
}
function realPath(path) {
  const [, before, count2, rest] = /^(.*)\/(?:__virtual__|\$\$virtual)\/[^/]+\/(\d+)\/(.*)$/.exec(path) ?? [];
  if (before === void 0 || rest === void 0) return path;
  return posix2.join(before, "../".repeat(Math.min(Number(count2), mostFolders2)), rest);
}
var mostFolders2 = 100;

// src/bundle/output-names.ts
function outputNames(names, output) {
  const counts = /* @__PURE__ */ new Map();
  for (const way of waysOf(names, output.files)) {
    const found = names.filter((name) => output.has(apply(way, name) ?? "")).length;
    counts.set(`${way.drop}
${way.add}`, { way, found });
  }
  const best2 = [...counts.values()].reduce(
    (most3, one) => one.found > (most3?.found ?? 0) ? one : most3,
    null
  );
  return (name) => {
    const file = best2 === null ? null : apply(best2.way, name);
    return file !== null && output.has(file) ? file : null;
  };
}
function apply({ drop, add }, name) {
  const plain = name.split("\\").join("/");
  return plain.startsWith(drop) ? add + plain.slice(drop.length) : null;
}
var mostTried2 = 40;
function waysOf(names, files) {
  const ways = [{ drop: "", add: "" }];
  for (const name of names.slice(0, mostTried2)) {
    const folders = name.split("\\").join("/").split("/").slice(0, -1);
    for (let count2 = 1; count2 <= folders.length; count2++)
      ways.push({ drop: `${folders.slice(0, count2).join("/")}/`, add: "" });
    const ending = files.find((file) => file.endsWith(`/${name}`));
    if (ending !== void 0) ways.push({ drop: "", add: ending.slice(0, -name.length) });
  }
  return ways;
}

// src/bundle/esbuild.ts
var esbuildReader = {
  name: "esbuild",
  detects: async (output) => (await findStats(output))?.of === "esbuild",
  read: async (output, root, signal) => {
    const stats = await findStats(output);
    const outputs = stats && stats.problem === null ? parseOutputs(stats.content) : /* @__PURE__ */ new Map();
    const fileOf = outputNames([...outputs.keys()], output);
    const groups = entryGroups(outputs, fileOf);
    if (!stats || !groups.some(({ files }) => files.length > 0)) {
      const plain = await directoryReader.read(output, root, signal);
      const why = stats?.problem ?? "it names no entry whose files are in the output folder";
      return { ...plain, notes: [...plain.notes, notUsed(stats?.file ?? "meta.json", why)] };
    }
    const missing = new Set([...outputs.keys()].filter((key) => isCode(key) && fileOf(key) === null));
    const decided = await decideLoading(output, await followDocuments(output, signal), { entries: groups });
    return {
      ...decided,
      graph: await importGraph(stats.content, outputs, root),
      known: await shareOutputs(outputs, fileOf, sizesOf(stats.content), output, root),
      notes: [...decided.notes, ...noteMissing(stats.file, missing)]
    };
  }
};
function parseOutputs(content) {
  const { outputs } = content;
  if (!isRecord(outputs)) return /* @__PURE__ */ new Map();
  return new Map(
    Object.entries(outputs).flatMap(([key, value]) => {
      if (!isRecord(value) || key.endsWith(".map")) return [];
      const imports = imported(value["imports"]);
      const { entryPoint, cssBundle, bytes, inputs } = value;
      const parsed = {
        entryPoint: typeof entryPoint === "string" ? entryPoint : null,
        imports: imports.filter(({ dynamic }) => !dynamic).map(({ path }) => path),
        dynamicImports: imports.filter(({ dynamic }) => dynamic).map(({ path }) => path),
        cssBundle: typeof cssBundle === "string" ? cssBundle : null,
        bytes: isSize(bytes) ? bytes : null,
        inputs: isRecord(inputs) ? Object.entries(inputs).flatMap(
          ([path, input]) => isRecord(input) && isSize(input["bytesInOutput"]) ? [{ path, bytes: input["bytesInOutput"] }] : []
        ) : []
      };
      return [[key, parsed]];
    })
  );
}
function imported(list) {
  return records(list).flatMap(
    ({ path, kind, external }) => typeof path === "string" && external !== true ? [{ path, dynamic: kind === "dynamic-import" }] : []
  );
}
function isSize(value) {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}
function entryGroups(outputs, fileOf) {
  const onDemand = new Set([...outputs.values()].flatMap(({ dynamicImports }) => dynamicImports));
  return [...outputs].flatMap(([key, { entryPoint }]) => {
    if (entryPoint === null || onDemand.has(key)) return [];
    const files = reach(key, outputs).flatMap((reached2) => fileOf(reached2) ?? []);
    return [{ kind: "entry", name: entryPoint, files: files.filter(isCode).sort() }];
  });
}
function reach(entry, outputs) {
  const reached2 = /* @__PURE__ */ new Set([entry]);
  for (const key of reached2) {
    const output = outputs.get(key);
    for (const next of output?.imports ?? []) if (outputs.has(next)) reached2.add(next);
    if (output?.cssBundle != null) reached2.add(output.cssBundle);
  }
  return [...reached2];
}
function isCode(file) {
  return ["js", "css"].includes(assetType(file));
}
async function shareOutputs(outputs, fileOf, sizes, output, root) {
  const shared = /* @__PURE__ */ new Map();
  const named2 = new Set([...outputs.keys()].flatMap((key) => fileOf(key) ?? []));
  for (const [key, { bytes, inputs }] of outputs) {
    const file = fileOf(key);
    if (file === null || !isCode(file) || bytes === null) continue;
    const unmapped = bytes - inputs.reduce((sum3, input) => sum3 + input.bytes, 0);
    if (unmapped < 0) continue;
    const sources = inputs.filter((input) => input.bytes > 0).map((input) => ({ source: input.path, bytes: input.bytes, size: sizes.get(input.path) }));
    const known = { sources, unmapped, relativeTo: root };
    const copies = localisedCopies(file, output, named2);
    for (const one of [file, ...copies])
      if (copies.length === 0 || await output.text(`${one}.map`) === null)
        shared.set(one, { file: one, ...known, ...copies.length > 0 && { localised: true } });
  }
  return shared;
}
function sizesOf({ inputs }) {
  return new Map(
    Object.entries(isRecord(inputs) ? inputs : {}).flatMap(
      ([path, input]) => isRecord(input) && isSize(input["bytes"]) ? [[path, input["bytes"]]] : []
    )
  );
}
async function importGraph(content, outputs, root) {
  const { inputs } = content;
  if (!isRecord(inputs)) return void 0;
  const spelled = Object.keys(inputs).map((source) => ({ source, relativeTo: root }));
  const places = await findPlaces(spelled, root);
  const nameOf = (path) => moduleName(path, root, places).name;
  const imports = /* @__PURE__ */ Object.create(null);
  for (const [path, input] of Object.entries(inputs))
    if (isRecord(input))
      imports[nameOf(path)] = imported(input["imports"]).map(({ path: other, dynamic }) => ({
        module: nameOf(other),
        dynamic
      }));
  const onDemand = new Set([...outputs.values()].flatMap(({ dynamicImports }) => dynamicImports));
  const entries = [...outputs].flatMap(
    ([key, { entryPoint }]) => entryPoint === null || onDemand.has(key) ? [] : [nameOf(entryPoint)]
  );
  const commonJs = Object.entries(inputs).flatMap(
    ([path, input]) => isRecord(input) && input["format"] === "cjs" ? [nameOf(path)] : []
  );
  return { entries: entries.sort(), imports, commonJs };
}

// src/bundle/instrument/recorded-imports.ts
async function recordedImports(output, root) {
  const text = await output.text(".budget-check/imports.json");
  const graph = text === null ? null : parseVisualizer(text, root);
  const traits = await output.text(".budget-check/modules.json");
  return graph && traits !== null ? { ...graph, ...parseTraits(traits, root) } : graph;
}
function recordedOutput(output) {
  return output.text(".budget-check/folder");
}
function parseTraits(text, root) {
  let data;
  try {
    data = JSON.parse(text);
  } catch {
    return {};
  }
  const named2 = (key) => {
    const list = isRecord2(data) ? data[key] : null;
    const ids = Array.isArray(list) ? list.filter((id) => typeof id === "string") : [];
    return [...new Set(ids.map((id) => moduleName(id, root, { root }).name))];
  };
  return { commonJs: named2("commonJs"), unused: named2("unused") };
}
function parseVisualizer(text, root) {
  const nodes = readNodes(text);
  if (!nodes) return null;
  const names = new Map([...nodes].map(([uid, { id }]) => [uid, moduleName(id, root, { root }).name]));
  const imports = /* @__PURE__ */ Object.create(null);
  const entries = [];
  for (const [uid, node] of nodes) {
    const name = names.get(uid);
    if (name === void 0) continue;
    if (node.isEntry) entries.push(name);
    const list = imports[name] ??= [];
    for (const { uid: other, dynamic } of node.imported) {
      const module = names.get(other);
      if (module !== void 0 && module !== name) list.push({ module, dynamic });
    }
  }
  return { entries: entries.sort(), imports };
}
function readNodes(text) {
  let data;
  try {
    data = JSON.parse(text);
  } catch {
    return null;
  }
  const metas = isRecord2(data) ? data["nodeMetas"] : null;
  if (!isRecord2(metas)) return null;
  const nodes = /* @__PURE__ */ new Map();
  for (const [uid, meta] of Object.entries(metas)) {
    if (!isRecord2(meta) || typeof meta["id"] !== "string") continue;
    const imported2 = Array.isArray(meta["imported"]) ? meta["imported"] : [];
    nodes.set(uid, {
      id: meta["id"],
      isEntry: meta["isEntry"] === true,
      imported: imported2.filter((one) => isRecord2(one) && typeof one["uid"] === "string").map((one) => ({ uid: String(one.uid), dynamic: one.dynamic === true }))
    });
  }
  return nodes;
}
function isRecord2(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/bundle/instrument/recorded-packages.ts
async function knowsAllPackages(output, root, { assets, packages }) {
  const chunks = parseChunks(await output.text(".budget-check/chunks.json"));
  if (chunks === null) return false;
  const recorded = new Set(chunks.map(({ file }) => file));
  if (assets.some(({ type, loading, file }) => type === "js" && loading !== "nomodule" && !recorded.has(file)))
    return false;
  const places = new Set(packages.flatMap(({ copies = [] }) => copies.flatMap((copy) => copy.places)));
  const app = slashed(root);
  return chunks.every(
    ({ modules }) => modules.every((id) => {
      const { installed, path, virtual } = moduleName(id, root, { root });
      if (virtual) return true;
      return installed ? places.has(pathFrom(app, installed.folder)) : isBelow(app, path);
    })
  );
}
function parseChunks(text) {
  let data;
  try {
    data = JSON.parse(text ?? "null");
  } catch {
    return null;
  }
  if (!Array.isArray(data) || !data.every(isChunk)) return null;
  return data;
}
function isChunk(value) {
  if (typeof value !== "object" || value === null) return false;
  const { file, modules } = value;
  return typeof file === "string" && Array.isArray(modules) && modules.every((id) => typeof id === "string");
}

// src/bundle/modules/find-root.ts
import { stat as stat2 } from "node:fs/promises";
import { dirname, join as join3 } from "node:path";
async function findRoot(directory) {
  const parent = dirname(directory);
  for (let at = parent; ; at = dirname(at)) {
    const found = await stat2(join3(at, "package.json")).catch(() => null);
    if (found?.isFile()) return at;
    if (dirname(at) === at) return parent;
  }
}

// src/bundle/modules/module-hint.ts
import { dirname as dirname2, join as join4 } from "node:path";
var hints = [
  ["@angular/core", "build with ng build --stats-json"],
  ["next", "set productionBrowserSourceMaps: true in next.config"],
  ["nuxt", 'set sourcemap: { client: "hidden" } in nuxt.config'],
  ["astro", 'set vite: { build: { sourcemap: "hidden" } } in astro.config'],
  ["vitepress", 'set vite: { build: { sourcemap: "hidden" } } in .vitepress/config'],
  ["gatsby", 'set devtool: "hidden-source-map" with setWebpackConfig in gatsby-node'],
  ["@docusaurus/core", `return { devtool: "hidden-source-map" } from a plugin's configureWebpack`],
  ["react-scripts", "build with GENERATE_SOURCEMAP=true"],
  ["@vue/cli-service", "set productionSourceMap: true in vue.config"],
  ["@rsbuild/core", 'set output: { sourceMap: { js: "hidden-source-map" } } in rsbuild.config'],
  ["parcel", "build without --no-source-maps"],
  ["vite", 'set build: { sourcemap: "hidden" } in vite.config'],
  ["rolldown-vite", 'set build: { sourcemap: "hidden" } in vite.config'],
  ["@rspack/core", 'set devtool: "hidden-source-map" in rspack.config'],
  ["webpack", 'set devtool: "hidden-source-map" in webpack.config'],
  ["rollup", 'set output.sourcemap: "hidden" in rollup.config'],
  ["rolldown", 'set output.sourcemap: "hidden" in rolldown.config'],
  ["esbuild", "build with esbuild --metafile=meta.json"]
];
var mostFolders3 = 4;
async function moduleHint(root) {
  let folder = root;
  for (let left = mostFolders3; left > 0; left--) {
    const dependencies = await dependenciesOf(folder);
    const found = hints.find(([dependency]) => dependencies.has(dependency));
    if (found) return found[1];
    if (dirname2(folder) === folder) return null;
    folder = dirname2(folder);
  }
  return null;
}
async function dependenciesOf(folder) {
  try {
    const manifest = JSON.parse(
      await readRegularText(join4(folder, "package.json"), mostConfigBytes)
    );
    const fields = new Map(Object.entries(manifest ?? {}));
    return new Set(
      ["dependencies", "devDependencies"].flatMap((field) => Object.keys(fields.get(field) ?? {}))
    );
  } catch {
    return /* @__PURE__ */ new Set();
  }
}

// src/bundle/modules/one-visitor.ts
function oneVisitor(modules, assets) {
  const old = new Set(assets.filter(({ loading }) => loading === "nomodule").map(({ file }) => file));
  const appOf = languages(modules, assets);
  return (some) => {
    const downloaded = some.flatMap(({ parts }) => parts).filter(({ file }) => !old.has(file));
    const left = new Set(smallerLanguages(downloaded, appOf));
    return some.flatMap((module) => {
      const parts = module.parts.filter(({ file }) => !old.has(file) && !left.has(languageOf(file, appOf)));
      return parts.length > 0 ? [{ ...module, parts }] : [];
    });
  };
}
function languages(modules, assets) {
  const files = new Set(assets.map(({ file }) => file));
  const folderOf = (file) => languageFolder(file, (other) => files.has(other)) ?? "";
  const own = /* @__PURE__ */ new Map();
  for (const { name, package: owner, workspace, parts } of modules) {
    if (owner !== null || workspace !== void 0 || name.startsWith("[")) continue;
    for (const folder of new Set(parts.map(({ file }) => folderOf(file)))) {
      const names = own.get(folder) ?? [];
      names.push(name);
      own.set(folder, names);
    }
  }
  const apps = Map.groupBy(own.keys(), (folder) => (own.get(folder) ?? []).toSorted().join("\n"));
  return {
    folderOf,
    apps: new Map(
      [...apps].flatMap(
        ([app, folders]) => folders.length > 1 ? folders.map((folder) => [folder, app]) : []
      )
    )
  };
}
function languageOf(file, { folderOf, apps }) {
  const folder = folderOf(file);
  return apps.has(folder) ? folder : null;
}
function smallerLanguages(parts, languagesOf) {
  const bytes = /* @__PURE__ */ new Map();
  for (const { file, raw } of parts) {
    const language = languageOf(file, languagesOf);
    if (language !== null) bytes.set(language, (bytes.get(language) ?? 0) + raw);
  }
  const ofApp = Map.groupBy(bytes, ([language]) => languagesOf.apps.get(language));
  return [...ofApp.values()].flatMap(
    (found) => found.toSorted(([, a], [, b]) => b - a).slice(1).map(([language]) => language)
  );
}

// src/bundle/attribute/attribute-files.ts
import { stat as stat3 } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join as join5 } from "node:path";
import { Worker } from "node:worker_threads";
var worthWorkers = { files: 8, bytes: 16e6 };
var mostWorkers = 3;
async function attributeFiles(tasks, options = {}) {
  var _stack = [];
  try {
    const { signal } = options;
    const count2 = options.workers ?? await countWorkers(tasks);
    if (count2 < 1) {
      return mapConcurrently(tasks, 1, async (task) => {
        signal?.throwIfAborted();
        return attributeFile(task).catch((error) => {
          throw unreadable(task, messageOf(error));
        });
      });
    }
    const pool = __using(_stack, startWorkers(Math.min(count2, tasks.length)), true);
    return await mapConcurrently(tasks, count2, async (task) => {
      signal?.throwIfAborted();
      return pool.run(task);
    });
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
async function countWorkers(tasks) {
  if (tasks.length < worthWorkers.files) return 0;
  const sizes = await Promise.all(
    tasks.map(async ({ directory, file, map }) => {
      const path = map ?? `${join5(directory, file)}.map`;
      return stat3(path).then(
        ({ size }) => size,
        () => 0
      );
    })
  );
  const bytes = sizes.reduce((sum3, size) => sum3 + size, 0);
  return bytes < worthWorkers.bytes ? 0 : Math.min(mostWorkers, availableParallelism());
}
function startWorkers(count2) {
  const all = Array.from({ length: count2 }, () => new Worker(new URL("./bundle-attribute-worker.js", import.meta.url)));
  const free = [...all];
  return {
    async run(task) {
      const worker = free.pop();
      if (!worker) throw new Error("more tasks than workers at once");
      const answer = Promise.withResolvers();
      const onError = (error) => answer.reject(unreadable(task, messageOf(error)));
      const onExit = (code) => answer.reject(unreadable(task, `its worker ended with code ${code}`));
      worker.once("message", answer.resolve).once("error", onError).once("exit", onExit);
      try {
        worker.postMessage(task);
        const found = await answer.promise;
        if ("failed" in found) throw unreadable(task, found.failed);
        return found.done;
      } finally {
        worker.off("message", answer.resolve).off("error", onError).off("exit", onExit);
        free.push(worker);
      }
    },
    async [Symbol.asyncDispose]() {
      await Promise.all(all.map((worker) => worker.terminate()));
    }
  };
}
function unreadable({ file, directory }, why) {
  return new CheckError("BUNDLE_UNREADABLE", `${file} cannot be read by its modules: ${why}`, {
    advice: `Check that you may read ${join5(directory, file)} and that nothing builds into the folder at the same time`
  });
}

// src/bundle/modules/assemble-packages.ts
function assemblePackages(modules, assets, aliases = /* @__PURE__ */ new Map()) {
  const initial = new Set(assets.filter(({ loading }) => loading === "initial").map(({ file }) => file));
  const visited = oneVisitor(modules, assets);
  const downloaded = modules.filter((module) => ownerOf(module) !== null && visited([module]).length > 0);
  const owned = Map.groupBy(downloaded, (module) => ownerOf(module) ?? "");
  return [...owned].map(([name, mine]) => {
    const parts = visited(mine).flatMap((module) => module.parts);
    const copies = copiesOf(mine, visited);
    const versions = new Set(copies.flatMap(({ version }) => version ?? []));
    const other = namesBeside(name, mine, aliases);
    return {
      name,
      versions: [...versions].sort(),
      ...sizesOf2(parts),
      initial: sum(parts.filter(({ file }) => initial.has(file)).map(({ raw }) => raw)),
      ...other.length > 0 && { aliases: other },
      ...mine.every((module) => module.package === null) && { workspace: true },
      copies
    };
  }).sort((a, b) => b.raw - a.raw || (a.name < b.name ? -1 : 1));
}
function ownerOf({ package: owner, workspace }) {
  return owner ?? workspace ?? null;
}
function copiesOf(modules, visited) {
  const groups = Map.groupBy(
    modules,
    ({ version, origins }) => origins ? copyOf({ version, place: [...origins.keys()][0] }) : ""
  );
  const unplaced = groups.get("") ?? [];
  const [largest] = [...groups].filter(([copy]) => copy !== "").toSorted(([, a], [, b]) => rawOfAll(b) - rawOfAll(a));
  if (largest && groups.delete("")) largest[1].push(...unplaced);
  return [...groups.values()].map((mine) => {
    const origins = mine.flatMap((module) => [...module.origins?.values() ?? []]);
    const [first] = origins;
    return {
      version: first?.version ?? null,
      from: first?.from ?? null,
      places: [...new Set(origins.flatMap(({ place }) => place ?? []))].sort(),
      ...sizesOf2(visited(mine).flatMap(({ parts }) => parts))
    };
  }).sort((a, b) => b.raw - a.raw || (labelOf(a) < labelOf(b) ? -1 : 1));
}
function rawOfAll(modules) {
  return sum(modules.map(rawOf));
}
function labelOf({ version, places }) {
  return version ?? places.join();
}
function namesBeside(name, modules, aliases) {
  const installed = modules.flatMap(
    ({ origins }) => [...origins?.values() ?? []].map(({ alias }) => alias)
  );
  const given = [...aliases].flatMap(([alias, real]) => real === name ? alias : []);
  return [.../* @__PURE__ */ new Set([...installed, ...given])].filter((alias) => alias !== void 0).sort();
}
function sizesOf2(parts) {
  return {
    raw: sum(parts.map(({ raw }) => raw)),
    gzip: sum(parts.map(({ gzip }) => gzip)),
    ...parts.every(({ brotli }) => brotli !== void 0) && {
      brotli: sum(parts.map(({ brotli }) => brotli ?? 0))
    }
  };
}
function sum(numbers) {
  return numbers.reduce((all, one) => all + one, 0);
}

// src/bundle/modules/name-sources.ts
import { stat as stat4 } from "node:fs/promises";
import { join as join7, posix as posix3 } from "node:path";

// src/bundle/modules/package-manifests.ts
import { dirname as dirname3, join as join6 } from "node:path";
function packageManifests() {
  const read = /* @__PURE__ */ new Map();
  const found = /* @__PURE__ */ new Map();
  const inFolder = (folder) => {
    const known = read.get(folder) ?? readManifest(folder);
    read.set(folder, known);
    return known;
  };
  const nearest = (folder) => {
    const known = found.get(folder) ?? search(folder);
    found.set(folder, known);
    return known;
  };
  const search = async (folder) => {
    const manifest = await inFolder(folder);
    if (manifest?.name != null) return { folder, manifest };
    return dirname3(folder) === folder ? null : nearest(dirname3(folder));
  };
  return { in: inFolder, above: (file) => nearest(dirname3(file)) };
}
async function readManifest(folder) {
  try {
    const text = await readRegularText(join6(folder, "package.json"), mostConfigBytes);
    const manifest = JSON.parse(text.replace(/^\ufeff/, ""));
    if (!isRecord3(manifest)) return null;
    const { name, version } = manifest;
    return {
      name: typeof name === "string" && isPackageName(name) ? name : null,
      version: typeof version === "string" && version !== "" ? version : null,
      aliases: new Map(dependencyKeys.flatMap((key) => aliasesIn(manifest[key])))
    };
  } catch {
    return null;
  }
}
var dependencyKeys = ["dependencies", "devDependencies", "optionalDependencies"];
function aliasesIn(dependencies) {
  if (!isRecord3(dependencies)) return [];
  return Object.entries(dependencies).flatMap(([alias, range]) => {
    const real = typeof range === "string" ? /^npm:((?:@[^/@]+\/)?[^/@]+)(?:@|$)/.exec(range)?.[1] : void 0;
    return real === void 0 || real === alias ? [] : [[alias, real]];
  });
}
function isPackageName(name) {
  return /^(@[^/\s]+\/)?[^/\s]+$/.test(name);
}
function isRecord3(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/bundle/modules/name-sources.ts
async function nameSources(files, { root, otherInstall = false }) {
  const spelled = files.flatMap(
    ({ sources, relativeTo }) => sources.map(({ source }) => ({ source, relativeTo }))
  );
  const places = await findPlaces(spelled, root);
  const nameOf = (source, relativeTo) => moduleName(source, relativeTo, places);
  const confirmed = otherInstall ? await confirmedFolders(
    files.flatMap(
      ({ sources, relativeTo }) => sources.map((one) => ({ ...one, ...nameOf(one.source, relativeTo) }))
    )
  ) : null;
  const owners = new Owners(slashed(root), confirmed);
  const shared = [];
  for (const { file, sources, unmapped, relativeTo } of files) {
    const modules = [];
    for (const { source, bytes } of sources) {
      const owned = await owners.of(nameOf(source, relativeTo));
      modules.push({ ...owned, bytes });
    }
    shared.push({ file, unmapped, modules });
  }
  return shared;
}
var Owners = class {
  #root;
  #confirmed;
  #manifests = packageManifests();
  #exists = /* @__PURE__ */ new Map();
  constructor(root, confirmed) {
    this.#root = root;
    this.#confirmed = confirmed;
  }
  async of({ name, installed, path, virtual }) {
    if (installed) {
      const owned = await this.#installed(name, path, installed);
      return virtual && owned.version === void 0 ? { ...owned, place: void 0 } : owned;
    }
    if (virtual || path.includes("/node_modules/")) return { name, package: null };
    return this.#ofWorkspace(name, path);
  }
  async #installed(name, path, { name: as, folder, store }) {
    const manifest = await this.#manifests.in(folder);
    const real = manifest?.name ?? (await this.#appAliases()).get(as) ?? as;
    const place = pathFrom(this.#root, folder);
    const read = store ?? (manifest?.version != null && (this.#confirmed?.has(folder) ?? true) ? { version: manifest.version, folder: `${place}/package.json` } : null);
    return {
      name,
      package: real,
      ...as !== real && { alias: as },
      place,
      spelled: pathFrom(this.#root, path),
      ...read && { version: read.version, from: read.folder }
    };
  }
  /** Packages of a workspace are linked, so that their modules have the paths of their sources. */
  async #ofWorkspace(name, path) {
    const found = await this.#manifests.above(path);
    const isApps = !found || found.folder === this.#root || isBelow(found.folder, this.#root);
    if (isApps) {
      const known = isBelow(this.#root, path) || await this.#isThere(posix3.dirname(path));
      return { name, package: null, ...!known && { ownerUnknown: true } };
    }
    const { name: workspace, version } = found.manifest;
    const place = pathFrom(this.#root, found.folder);
    return {
      name,
      package: null,
      ...workspace !== null && { workspace },
      place,
      ...version !== null && { version, from: `${place}/package.json` }
    };
  }
  async #appAliases() {
    return (await this.#manifests.in(this.#root))?.aliases ?? /* @__PURE__ */ new Map();
  }
  #isThere(folder) {
    const known = this.#exists.get(folder) ?? stat4(join7(folder)).then(
      () => true,
      () => false
    );
    this.#exists.set(folder, known);
    return known;
  }
};

// src/bundle/modules/read-modules.ts
var mostNamed = 3;
async function readModules(sources) {
  const {
    directory,
    root,
    assets,
    mapOf,
    mapsWrittenFor,
    known,
    otherInstall,
    signal,
    attribute = attributeFiles
  } = sources;
  const code = assets.filter(({ type, file }) => (type === "js" || type === "css") && !known?.has(file));
  const tasks = code.map(({ file }) => ({
    file,
    directory,
    map: mapOf?.(file),
    mapWrittenFor: mapsWrittenFor,
    digests: otherInstall
  }));
  const attributed = await attribute(tasks, { signal });
  const notes = noteProblems(attributed);
  const types = new Map(assets.map(({ file, type }) => [file, type]));
  const counted = attributed.filter(
    ({ file, relativeTo }) => types.get(file) === "js" || relativeTo !== null
  );
  if (!known?.size && !counted.some(({ relativeTo }) => relativeTo !== null)) return { known: null, notes };
  const shared = counted.map(({ file, sources: spelled, unmapped, relativeTo }) => ({
    file,
    sources: spelled,
    unmapped,
    relativeTo: relativeTo ?? root
  }));
  const files = await nameSources([...shared, ...known?.values() ?? []], sources);
  const modules = assembleModules(files, assets);
  const aliases = (await packageManifests().in(root))?.aliases;
  return {
    known: {
      modules: modules.map(plainModule),
      packages: assemblePackages(modules, assets, aliases),
      attribution: attributionOf(sources, files)
    },
    notes
  };
}
function attributionOf({ engine, assets }, files) {
  const downloaded = new Set(
    assets.filter(({ loading }) => loading === "initial" || loading === "lazy").map(({ file }) => file)
  );
  const counted = files.filter(({ file }) => downloaded.has(file));
  const bytes = ({ modules }) => sum2(modules.map((module) => module.bytes));
  const attributed = sum2(counted.map(bytes));
  const [gap] = counted.toSorted((a, b) => b.unmapped - a.unmapped);
  const unknown = counted.flatMap(({ modules }) => modules.filter(({ ownerUnknown }) => ownerUnknown));
  return {
    engine,
    raw: attributed + sum2(counted.map(({ unmapped }) => unmapped)),
    attributed,
    ...unknown[0] && {
      ownerUnknown: { raw: sum2(unknown.map((module) => module.bytes)), module: unknown[0].name }
    },
    ...gap && gap.unmapped > 0 && { largestGap: { file: gap.file, raw: gap.unmapped } }
  };
}
function noteProblems(files) {
  const broken = files.flatMap(({ file, problem }) => problem === null ? [] : [`${file}: ${problem}`]);
  const inline = files.filter(({ inlineMap }) => inlineMap > 0);
  const notes = [];
  if (broken.length > 0)
    notes.push({
      level: "warn",
      text: `Source maps that are not used: ${fewNames(broken, mostNamed, "; ")}`
    });
  if (inline.length > 0) {
    const bytes = sum2(inline.map(({ inlineMap }) => inlineMap));
    const named2 = fewNames(
      inline.map(({ file }) => file),
      mostNamed
    );
    notes.push({ level: "warn", text: `${bytes} bytes of source maps are shipped inside ${named2}` });
  }
  return notes;
}
function sum2(numbers) {
  return numbers.reduce((all, one) => all + one, 0);
}

// src/bundle/rollup.ts
var chunksFile = ".budget-check/chunks.json";
var rollupReader = {
  name: "rollup",
  detects: async (output) => await output.text(chunksFile) !== null,
  read: async (output, root, signal) => {
    const chunks = parseChunks2(await output.text(chunksFile) ?? "");
    if (!chunks) return directoryReader.read(output, root, signal);
    const entries = [...chunks.values()].filter(({ isEntry, isDynamicEntry }) => isEntry && !isDynamicEntry);
    const missing = /* @__PURE__ */ new Set();
    const entryGroups4 = entries.map(({ file, name }) => ({
      kind: "entry",
      name,
      files: reach2(file, chunks, output, missing),
      source: file
    }));
    const decided = await decideLoading(output, await followDocuments(output, signal), {
      entries: entryGroups4
    });
    return { ...decided, notes: [...decided.notes, ...noteMissing("The build", missing)] };
  }
};
function reach2(entry, chunks, output, missing) {
  const reached2 = /* @__PURE__ */ new Set([entry]);
  for (const file of reached2) {
    for (const next of chunks.get(file)?.imports ?? []) reached2.add(next);
    if (chunks.has(file) && !output.has(file)) missing.add(file);
  }
  return [...reached2].filter((file) => output.has(file) && assetType(file) === "js").sort();
}
function parseChunks2(text) {
  let data;
  try {
    data = JSON.parse(text);
  } catch {
    return null;
  }
  if (!Array.isArray(data)) return null;
  const chunks = data.filter(isChunk2);
  return chunks.length === 0 ? null : new Map(chunks.map((chunk) => [chunk.file, chunk]));
}
function isChunk2(value) {
  if (typeof value !== "object" || value === null) return false;
  const { file, name, imports } = value;
  return typeof file === "string" && typeof name === "string" && Array.isArray(imports);
}

// src/bundle/weighed-files.ts
import { statSync } from "node:fs";
import { join as join8, posix as posix4 } from "node:path";
var compressed = /\.(br|gz|zst)$/i;
var besideCode = /(\.map|\.LICENSE\.txt|\.LEGAL\.txt)(\.(br|gz|zst))?$/;
var licences = /(^|\/)3rdpartylicenses\.txt(\.(br|gz|zst))?$/;
var reportBytes = { least: 6e4, read: 1e6 };
var reportMarks = /window\.chartData = \[\{"|const data = \{"version":\d+,"tree":\{"name":"root"|(?:analyze|foam)Module ?= ?\[\{"filename"|<title>Sonda report<\/title>/;
var dataMarks = /^\[\{"label":"[^"]*","isAsset":true,"statSize":|^\{"version":\d+,"tree":\{"name":"root"|^\[\{"filename":"[^"]*","label":"[^"]*","parsedSize":|^\{"inputs":\{"/;
var dataName = /(stats|report|meta|analy[sz]e)[^/]*\.json$/i;
var dataBytes = 2e3;
var mostNamed2 = 3;
async function weighedFiles(output) {
  const files = [];
  const left = {
    copies: [],
    licences: [],
    reports: []
  };
  for (const file of output.files) {
    if (besideCode.test(file) || licences.test(file)) left.licences.push(file);
    else if (compressed.test(file) && output.has(file.replace(compressed, ""))) left.copies.push(file);
    else if (await isReport(output, file) || await isStats(output, file)) left.reports.push(file);
    else files.push(file);
  }
  const told = [
    named("compressed copies", left.copies),
    named("licences and maps", left.licences),
    named("reports and stats of the build", left.reports)
  ].filter((text) => text !== null);
  const notes = told.length === 0 ? [] : [{ level: "info", text: `Not weighed, since no page loads them: ${told.join("; ")}` }];
  return { files, notes };
}
function named(what, files) {
  if (files.length === 0) return null;
  return `${what} (${fewNames(files, mostNamed2)})`;
}
async function isReport({ directory }, file) {
  const extension = posix4.extname(file).toLowerCase();
  if (extension === ".json")
    return dataName.test(file) && dataMarks.test((await beginning(join8(directory, file), dataBytes)).replace(/\s/g, ""));
  if (extension !== ".html" && extension !== ".htm") return false;
  return reportMarks.test(await beginning(join8(directory, file), reportBytes.read, reportBytes.least));
}
async function beginning(path, most3, least2 = 0) {
  try {
    var _stack = [];
    try {
      const stats = statSync(path);
      if (!stats.isFile() || stats.size < least2) return "";
      const handle = __using(_stack, await openRegularFile(path), true);
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(Math.min(most3, stats.size)), 0);
      return buffer.toString("latin1", 0, bytesRead);
    } catch (_) {
      var _error = _, _hasError = true;
    } finally {
      var _promise = __callDispose(_stack, _error, _hasError);
      _promise && await _promise;
    }
  } catch {
    return "";
  }
}

// src/bundle/with-imports.ts
async function withImports(pages, output) {
  const imported2 = /* @__PURE__ */ new Map();
  return Promise.all(
    pages.map(async (page) => {
      const asked = new Set(page.asked);
      for (const file of asked) {
        const found = imported2.get(file) ?? importsOf(file, output);
        imported2.set(file, found);
        for (const next of await found) asked.add(next);
      }
      return { ...page, asked: [...asked] };
    })
  );
}
async function importsOf(file, output) {
  const code = await output.text(file);
  if (code === null) return [];
  const names = assetType(file) === "css" ? cssImports(code) : (await moduleImports(code))?.static ?? [];
  return names.flatMap((name) => {
    if (assetType(file) === "js" && !/^(\.{0,2}\/|https?:)/.test(name)) return [];
    const address = resolveAddress(name, addressOf(file));
    const found = address === null ? null : resolveFile(address, output);
    return found && "file" in found ? [found.file] : [];
  });
}

// src/bundle/with-visits.ts
function withVisits(loaded, visited) {
  if (visited.length === 0) return loaded;
  return loaded.initialBy === "pages" || loaded.initialBy === "pages-and-rest" ? addRan(loaded, visited) : tellByVisits(loaded, visited);
}
function tellByVisits(loaded, visited) {
  const elsewhere = [...new Set(visited.flatMap((page) => page.elsewhere))];
  if (elsewhere.length > 0 && visited.every(({ asked }) => asked.length === 0)) {
    const text = `Visits load nothing of this folder, but ${fewNames(elsewhere)}: is it what the server answers from? Else name the folder in the budget: "bundle": { "directory": "…" }`;
    return { ...loaded, notes: [...loaded.notes, { level: "warn", text }] };
  }
  const groups = [...Map.groupBy(visited, ({ path }) => pathOf(path)).values()].flatMap(
    (pages2) => pages2.slice(0, 1).map((page) => routeGroup(page, [...new Set(pages2.flatMap(({ asked }) => asked))]))
  );
  const drop = new Set(loaded.unknown);
  const pages = fewNames(visited.map(({ path }) => path));
  return {
    ...loaded,
    initial: new Set(groups.flatMap(({ files }) => files)),
    initialBy: "visits",
    inline: void 0,
    groups: [...(loaded.groups ?? []).filter(({ kind }) => kind !== "route"), ...groups],
    notes: [
      ...loaded.notes.filter((note2) => !drop.has(note2)),
      {
        level: "info",
        text: `Initial is what every visit of ${pages} asked for before its load event; what only other pages load counts as lazy`
      },
      ...noteElsewhere(elsewhere),
      ...noteSometimes(visited, new Set(groups.flatMap(({ files }) => files)))
    ]
  };
}
function addRan(loaded, visited) {
  const groups = [...loaded.groups ?? []];
  const notes = [];
  for (const page of visited) {
    const ran = page.ran.filter((file) => !loaded.nomodule?.has(file));
    const route = routeOf(page.landed, groups) ?? routeOf(page.path, groups);
    const like = route ?? likest(ran, groups);
    const more = ran.filter((file) => like === null || !like.files.includes(file));
    if (more.length === 0) continue;
    const files = [.../* @__PURE__ */ new Set([...like?.files ?? [], ...more])].sort();
    if (route) groups[groups.indexOf(route)] = { ...route, files };
    else groups.push({ ...routeGroup(page, files), ...like?.inline && { inline: like.inline } });
    const [it, counts] = more.length === 1 ? ["it", "counts"] : ["them", "count"];
    notes.push({
      level: "info",
      text: `${fewNames(more)} ${counts} as initial: every visit of ${page.path} ran ${it} before its load event, though the build does not say that the page loads ${it} up front`
    });
  }
  const initial = /* @__PURE__ */ new Set([...loaded.initial, ...groups.filter(isRoute).flatMap(({ files }) => files)]);
  notes.push(...noteSometimes(visited, initial));
  return notes.length === 0 ? loaded : { ...loaded, initial, groups, notes: [...loaded.notes, ...notes] };
}
function likest(ran, groups) {
  let best2 = null;
  const shared = ({ files }) => ran.filter((file) => files.includes(file)).length;
  for (const group of groups.filter(isRoute))
    if (shared(group) > 0 && (best2 === null || shared(group) > shared(best2))) best2 = group;
  return best2;
}
function isRoute({ kind }) {
  return kind === "route";
}
function routeGroup({ path }, files) {
  return { kind: "route", name: pathOf(path), files: [...files].sort() };
}
function noteSometimes(visited, initial) {
  return visited.flatMap(({ path, sometimes }) => {
    const files = sometimes.filter((file) => !initial.has(file));
    if (files.length === 0) return [];
    const text = `Only some visits of ${path} ran ${fewNames(files)} before the load event: not counted as initial`;
    return [{ level: "info", text }];
  });
}
function noteElsewhere(names) {
  if (names.length === 0) return [];
  const text = `Visits ran ${fewNames(names)}, which ${names.length === 1 ? "is" : "are"} not in the folder that was weighed: not counted`;
  return [{ level: "warn", text }];
}

// src/bundle/vite-manifest.ts
var usual = ".vite/manifest.json";
var mostTried3 = 20;
async function findManifest(output) {
  const text = await output.text(usual);
  if (text !== null) {
    const chunks = parseManifest(text);
    if (typeof chunks === "string") return { file: usual, folder: "", chunks: /* @__PURE__ */ new Map(), problem: chunks };
    return { file: usual, folder: "", chunks, problem: hasEntry(chunks) ? null : "it names no entry" };
  }
  const folders = new Set(output.files.flatMap((file) => file.includes("/") ? [file.split("/")[0]] : []));
  const inFolders = [...folders].map((folder) => `${folder}/${usual}`);
  const named2 = ["manifest.json", ...output.files.filter(mayBe), ...inFolders].slice(0, mostTried3);
  for (const file of new Set(named2)) {
    const chunks = parseManifest(await output.text(file) ?? "");
    if (typeof chunks === "string" || !hasEntry(chunks)) continue;
    const folder = ["", ...foldersOf(file)].find(
      (one) => [...chunks.values()].some((chunk) => output.has(one + chunk.file))
    );
    if (folder !== void 0) return { file, folder, chunks, problem: null };
  }
  return null;
}
function mayBe(file) {
  const depth = file.split("/").length;
  return assetType(file) === "json" && (depth === 1 || depth <= 3 && /manifest[^/]*\.json$/.test(file));
}
function foldersOf(file) {
  const parts = file.split("/").slice(0, -1);
  return parts.map((_, index) => `${parts.slice(0, parts.length - index).join("/")}/`);
}
function parseManifest(text) {
  let parsed;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    return messageOf(error);
  }
  if (!isRecord(parsed)) return "it holds no object";
  const chunks = /* @__PURE__ */ new Map();
  for (const [key, value] of Object.entries(parsed)) {
    const entry = isRecord(value) ? value : {};
    const { file } = entry;
    if (typeof file !== "string") return `"${key}" names no file`;
    chunks.set(key, {
      file,
      name: typeof entry["name"] === "string" ? entry["name"] : null,
      isEntry: entry["isEntry"] === true,
      isDynamicEntry: entry["isDynamicEntry"] === true,
      imports: strings(entry["imports"]),
      dynamicImports: strings(entry["dynamicImports"]),
      css: strings(entry["css"])
    });
  }
  return chunks;
}
function hasEntry(chunks) {
  return [...chunks.values()].some(({ isEntry }) => isEntry);
}
function strings(value) {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}

// src/bundle/vite.ts
var viteReader = {
  name: "vite",
  detects: async (output) => await findManifest(output) !== null,
  read: async (output, root, signal) => {
    const found = await findManifest(output);
    const why = found?.problem ?? null;
    if (found === null || why !== null) {
      const plain = await directoryReader.read(output, root, signal);
      if (found === null || why === null) return plain;
      const isShown = plain.initialBy.startsWith("pages") && [...found.chunks.values()].some(({ file }) => plain.initial.has(file));
      return isShown ? plain : { ...plain, notes: [...plain.notes, notUsed(found.file, why)] };
    }
    const followed = await followDocuments(output, signal);
    const missing = /* @__PURE__ */ new Set();
    const entries = entryGroups2(found, output, missing, followed.pages.length > 0);
    const legacy = legacyFiles(found);
    const decided = await decideLoading(output, followed, { entries, whole: true, legacy });
    return { ...decided, notes: [...decided.notes, ...noteMissing(found.file, missing)] };
  }
};
function entryGroups2({ chunks, folder }, output, missing, documents) {
  const entries = [...chunks].filter(
    ([, { isEntry, isDynamicEntry }]) => isEntry && !(isDynamicEntry && documents)
  );
  return entries.map(([key, { name }]) => {
    const files = /* @__PURE__ */ new Set();
    for (const reached2 of reach3(key, chunks)) {
      const chunk = chunks.get(reached2);
      if (!chunk) missing.add(reached2);
      for (const named2 of chunk ? [chunk.file, ...chunk.css] : []) {
        const file = folder + named2;
        if (!output.has(file)) missing.add(named2);
        else if (["js", "css"].includes(assetType(file))) files.add(file);
      }
    }
    return { kind: "entry", name: name ?? key, files: [...files].sort(), source: key };
  });
}
function legacyFiles({ chunks, folder }) {
  const entries = [...chunks].filter(([, { isEntry }]) => isEntry).map(([key]) => key);
  const twins = entries.filter(
    (key) => /-legacy\b/.test(key) && entries.includes(key.replace(/-legacy\b/, ""))
  );
  if (twins.length === 0) return /* @__PURE__ */ new Set();
  const keys = /* @__PURE__ */ new Set([...twins, ...entries.filter((key) => /(^|\/)legacy-polyfills-legacy$/.test(key))]);
  for (const key of keys) {
    const { imports = [], dynamicImports = [] } = chunks.get(key) ?? {};
    for (const next of [...imports, ...dynamicImports]) keys.add(next);
  }
  return new Set([...keys].flatMap((key) => chunks.get(key)?.file ? [folder + chunks.get(key)?.file] : []));
}
function reach3(entry, manifest) {
  const keys = /* @__PURE__ */ new Set([entry]);
  for (const key of keys) for (const next of manifest.get(key)?.imports ?? []) keys.add(next);
  return keys;
}

// src/bundle/waste/eager-pages.ts
var pageModule = /(^|\/)(pages|routes|views|screens)\/(.+\/)?[^/]+\.(vue|svelte|[cm]?[jt]sx?)$/i;
var sharedModule = /(^|\/)(pages|routes|views|screens)\/(.+\/)?(_[^/]*|components?)\//i;
var firstPage = /(^|\/)_?(home|index|landing|main|app|root|layout)[-_]?(page|view|screen|route)?\b[^/]*$/i;
var mostPages = 30;
function eagerPages({ modules, assets, groups, graph }) {
  const routes = (groups ?? []).filter(({ kind }) => kind === "route");
  if (routes.length > 1) return [];
  const initial = new Set(assets.filter(({ loading }) => loading === "initial").map(({ file }) => file));
  const atOnce = modules.filter(({ parts }) => parts.some(({ file }) => initial.has(file)));
  const routed = importedByOthers(graph.imports);
  const pages = atOnce.filter(({ name }) => isPage(name) && routed.has(name));
  if (pages.length < 2) return [];
  const all = reached(graph, null);
  return pages.filter(({ name }) => !firstPage.test(name)).toSorted((a, b) => rawOf2(b) - rawOf2(a)).slice(0, mostPages).flatMap((page) => {
    const without = reached(graph, page.name);
    const only = atOnce.filter(({ name }) => all.has(name) && !without.has(name));
    return only.length === 0 ? [] : [{ kind: "eager", name: page.name, modules: pageFirst(page, only) }];
  });
}
function isPage(name) {
  return pageModule.test(name) && !sharedModule.test(name) && packageOf(name) === null;
}
function rawOf2({ parts }) {
  return parts.reduce((sum3, { raw }) => sum3 + raw, 0);
}
function pageFirst(page, modules) {
  return [page, ...modules.filter((module) => module !== page)];
}
function importedByOthers(imports) {
  const found = /* @__PURE__ */ new Set();
  for (const [importer, list] of Object.entries(imports)) {
    if (isPage(importer)) continue;
    for (const { module, dynamic } of list) if (!dynamic) found.add(module);
  }
  return found;
}
function reached({ entries, imports }, left) {
  const found = new Set(entries.filter((entry) => entry !== left));
  for (const module of found)
    for (const { module: next, dynamic } of imports[module] ?? [])
      if (!dynamic && next !== left) found.add(next);
  return found;
}

// src/bundle/waste/app-browsers.ts
import { execFile } from "node:child_process";
var script = `
const { createRequire } = require("node:module");
const [root, wantsCoreJs] = process.argv.slice(1);
const load = createRequire(require("node:path").join(root, "package.json"));
const browserslist = load("browserslist");
const config = browserslist.loadConfig({ path: root });
if (config !== undefined) {
  const browsers = browserslist(config, { path: root, ignoreUnknownVersions: true });
  let coreJs = null;
  try {
    if (wantsCoreJs === "yes") coreJs = load("core-js-compat/compat")({ targets: browsers }).list;
  } catch {}
  process.stdout.write(JSON.stringify({ browsers, coreJs }));
}
`;
function appBrowsers(root, wantsCoreJs) {
  const kept = ["PATH", ...process.platform === "win32" ? ["SystemRoot"] : []];
  const env = Object.fromEntries(kept.map((name) => [name, process.env[name]]));
  const limits = { timeout: 1e4, killSignal: "SIGKILL", maxBuffer: 1e6 };
  return new Promise((resolve2) => {
    execFile(
      process.execPath,
      ["--input-type=commonjs", "-e", script, root, wantsCoreJs ? "yes" : "no"],
      { cwd: root, env, windowsHide: true, ...limits },
      (error, stdout) => resolve2(error ? null : parse(stdout))
    );
  });
}
function parse(text) {
  try {
    const { browsers, coreJs } = JSON.parse(text);
    return isNames(browsers) ? { browsers, coreJs: isNames(coreJs) ? coreJs : null } : null;
  } catch {
    return null;
  }
}
function isNames(value) {
  return Array.isArray(value) && value.every((name) => typeof name === "string");
}

// src/bundle/waste/polyfills.ts
var native = {
  "whatwg-fetch": { chrome: 42, edge: 14, firefox: 39, safari: 10.1 },
  "promise-polyfill": { chrome: 33, edge: 12, firefox: 29, safari: 8 },
  "es6-promise": { chrome: 33, edge: 12, firefox: 29, safari: 8 },
  "regenerator-runtime": { chrome: 55, edge: 15, firefox: 52, safari: 11 },
  "intersection-observer": { chrome: 58, edge: 16, firefox: 55, safari: 12.1 },
  "resize-observer-polyfill": { chrome: 64, edge: 79, firefox: 69, safari: 13.1 },
  "abortcontroller-polyfill": { chrome: 66, edge: 16, firefox: 57, safari: 12.1 },
  "url-search-params-polyfill": { chrome: 49, edge: 17, firefox: 44, safari: 10.1 }
};
var engines = {
  chrome: "chrome",
  and_chr: "chrome",
  edge: "edge",
  firefox: "firefox",
  and_ff: "firefox",
  safari: "safari",
  ios_saf: "safari"
};
var coreJsFeature = /\/modules\/((?:es|esnext|web)\.[^/]+)\.js$/;
async function unneededPolyfills(modules, root) {
  const owned = Map.groupBy(modules, (one) => one.package ?? "");
  const names = Object.keys(native).filter((name) => owned.has(name));
  const coreJs = (owned.get("core-js") ?? []).filter(({ version }) => version?.startsWith("3."));
  const features = coreJs.flatMap((module) => {
    const feature = coreJsFeature.exec(module.name)?.[1];
    return feature === void 0 ? [] : [{ module, feature }];
  });
  if (names.length === 0 && features.length === 0) return [];
  const app = await appBrowsers(root, features.length > 0);
  if (!app || app.browsers.length === 0) return [];
  const found = names.filter((name) => isNative(name, app.browsers)).map((name) => ({ name, modules: owned.get(name) ?? [] }));
  if (features.length > 0 && app.coreJs) {
    const needed = new Set(app.coreJs);
    const unneeded = features.filter(({ feature }) => !needed.has(feature)).map(({ module }) => module);
    const all = unneeded.length === features.length;
    if (unneeded.length > 0) found.push({ name: "core-js", modules: all ? coreJs : unneeded });
  }
  return found.map((one) => ({ kind: "polyfill", ...one }));
}
function isNative(name, browsers) {
  return browsers.every((browser) => {
    const [named2 = "", version = ""] = browser.split(" ");
    const first = native[name]?.[engines[named2] ?? ""];
    return first !== void 0 && Number.parseFloat(version) >= first;
  });
}

// src/bundle/waste/unused-modules.ts
var mostOfBarrel = 300;
function unusedModules(modules, graph) {
  const unused = new Set(graph.unused);
  if (unused.size === 0) return [];
  const raw = new Map(
    modules.map(({ name, parts }) => [name, parts.reduce((sum3, part) => sum3 + part.raw, 0)])
  );
  const entries = new Set(graph.entries);
  for (const entry of graph.entries)
    if (/\.html?$/i.test(entry)) for (const { module } of graph.imports[entry] ?? []) entries.add(module);
  const barrels = /* @__PURE__ */ new Map();
  const imported2 = /* @__PURE__ */ new Set();
  for (const [importer, imports] of Object.entries(graph.imports)) {
    const small = imports.length >= 2 && (raw.get(importer) ?? 0) <= mostOfBarrel && !entries.has(importer);
    for (const { module, dynamic } of imports) {
      if (!unused.has(module)) continue;
      if (!small || dynamic || packageOf(importer) !== packageOf(module)) imported2.add(module);
      else if (!barrels.has(module)) barrels.set(module, importer);
    }
  }
  const wasted = modules.filter(({ name }) => barrels.has(name) && !imported2.has(name));
  return [...Map.groupBy(wasted, (one) => one.package ?? barrels.get(one.name) ?? "")].map(
    ([name, mine]) => ({ kind: "unused", name, modules: mine })
  );
}

// src/bundle/waste/whole-libraries.ts
var wholeModules = {
  lodash: /\/lodash\/(lodash|lodash\.min|core)\.js$/,
  "lodash-es": /\/lodash-es\/lodash\.default\.js$/,
  underscore: /\/underscore\/(underscore(-umd|-esm)?(-min)?|modules\/index-default)\.js$/,
  moment: /\/moment\/(.+\/)?moment(-with-locales)?(\.min)?\.js$/,
  jquery: /\/jquery\/(.+\/)?jquery(\.slim)?(\.module)?(\.min)?\.js$/
};
function wholeLibraries(modules) {
  const owned = Map.groupBy(modules, (one) => one.package);
  return Object.entries(wholeModules).flatMap(([name, whole]) => {
    const mine = owned.get(name) ?? [];
    return mine.some((module) => whole.test(`/${module.name.replace(/@[\d.]+[^/]*\//, "/")}`)) ? [{ kind: "whole", name, modules: mine }] : [];
  });
}

// src/bundle/waste/find-waste.ts
var leastBytes = {
  whole: 2e3,
  unused: 2e3,
  commonjs: 1e4,
  eager: 4e3,
  polyfill: 1e3
};
var most2 = { found: 20, modules: 5 };
async function findWaste(sources) {
  const { modules, graph } = sources;
  const whole = wholeLibraries(modules);
  const polyfills = await unneededPolyfills(modules, sources.root);
  const named2 = new Set([...whole, ...polyfills].map(({ name }) => name));
  const isCommonJs2 = new Set(graph.commonJs);
  const commonJs = modules.filter(
    (one) => one.package !== null && isCommonJs2.has(one.name) && !named2.has(one.package) && !onlyWhole.has(one.package)
  );
  const found = [
    ...whole,
    ...polyfills,
    ...unusedModules(modules, graph),
    ...[...Map.groupBy(commonJs, (one) => one.package ?? "")].map(([name, mine]) => ({
      kind: "commonjs",
      name,
      modules: mine
    })),
    ...eagerPages(sources)
  ];
  const initial = new Set(
    sources.assets.filter(({ loading }) => loading === "initial").map(({ file }) => file)
  );
  const claimed = /* @__PURE__ */ new Set();
  return found.flatMap((one) => {
    const mine = one.modules.filter((module) => !claimed.has(module));
    const weighed = weigh({ ...one, modules: mine }, initial);
    if (weighed.gzip < leastBytes[one.kind]) return [];
    for (const module of mine) claimed.add(module);
    return [weighed];
  }).sort((a, b) => b.gzip - a.gzip || (a.name < b.name ? -1 : 1)).slice(0, most2.found);
}
function weigh({ kind, name, modules }, initial) {
  const sizeOf = (module) => module.parts.reduce((sum4, { raw }) => sum4 + raw, 0);
  const parts = modules.flatMap((module) => module.parts);
  const sum3 = (of, list = parts) => list.reduce((all, part) => all + part[of], 0);
  return {
    kind,
    name,
    raw: sum3("raw"),
    gzip: sum3("gzip"),
    initial: sum3(
      "raw",
      parts.filter(({ file }) => initial.has(file))
    ),
    modules: modules.toSorted((a, b) => sizeOf(b) - sizeOf(a)).slice(0, most2.modules).map((module) => module.name)
  };
}

// src/bundle/webpack.ts
import { join as join9, relative } from "node:path";

// src/bundle/webpack-imports.ts
async function webpackImports(compilations, root) {
  const spelledNames = compilations.flatMap(
    (compilation) => records(compilation["modules"]).flatMap(
      ({ name }) => typeof name === "string" ? plainPath(name) ?? [] : []
    )
  );
  const places = await findPlaces(
    spelledNames.map((source) => ({ source, relativeTo: root })),
    root
  );
  const edges = /* @__PURE__ */ new Map();
  const entries = /* @__PURE__ */ new Set();
  const [commonJs, unused] = [/* @__PURE__ */ new Set(), /* @__PURE__ */ new Set()];
  const names = /* @__PURE__ */ new Map();
  const nameOf = (spelled) => {
    if (typeof spelled !== "string") return null;
    const known = names.get(spelled);
    if (known !== void 0) return known;
    const name = plainName(spelled, places);
    names.set(spelled, name);
    return name;
  };
  const pending = compilations.flatMap((compilation) => {
    const left = compilation["filteredModules"];
    return typeof left === "number" && left > 0 ? [null] : records(compilation["modules"]);
  });
  for (let module = pending.pop(); module !== void 0; module = pending.pop()) {
    if (module === null || isAbove(module["filteredReasons"])) return void 0;
    for (const inner of [...records(module["modules"]), ...records(module["children"])]) pending.push(inner);
    const name = nameOf(module["name"]);
    if (name === null) continue;
    if (!edges.has(name)) edges.set(name, /* @__PURE__ */ new Map());
    if (isCommonJs(module)) commonJs.add(name);
    else if (isUnused(module)) unused.add(name);
    for (const { moduleName: importer, type } of records(module["reasons"])) {
      const from = nameOf(importer);
      if (from === null) {
        if (type === "entry") entries.add(name);
      } else if (from !== name) addEdge(edges, from, name, type === "import()");
    }
  }
  if (edges.size === 0) return void 0;
  const imports = /* @__PURE__ */ Object.create(null);
  for (const [from, targets] of edges) imports[from] = [...targets.values()];
  return { entries: [...entries].sort(), imports, commonJs: [...commonJs], unused: [...unused] };
}
function isCommonJs({ optimizationBailout: reasons }) {
  return Array.isArray(reasons) && reasons.some(
    (reason) => /CommonJS bailout|is not an ECMAScript module|is not in strict mode/.test(String(reason))
  );
}
function isUnused({ usedExports: used, providedExports: provided }) {
  const none = used === false || Array.isArray(used) && used.length === 0;
  return none && Array.isArray(provided) && provided.length > 0;
}
function addEdge(edges, from, module, dynamic) {
  const targets = edges.get(from) ?? /* @__PURE__ */ new Map();
  edges.set(from, targets);
  const before = targets.get(module);
  targets.set(module, { module, dynamic: dynamic && (before?.dynamic ?? true) });
}
function plainName(spelled, places) {
  const path = plainPath(spelled);
  return path === null ? null : moduleName(path, places.root, places).name;
}
function plainPath(spelled) {
  const path = spelled.slice(spelled.lastIndexOf("!") + 1).replace(/ \+ \d+ modules?$/, "");
  if (!/^(\.|\/|[a-z]:[\\/])/i.test(path) || path.includes("|") || path.includes("*")) return null;
  return path.replace(/^(\S+\.\w+) .*$/, "$1");
}
function isAbove(value) {
  return typeof value === "number" && value > 0;
}

// src/bundle/webpack-startup.ts
var atTopLevel = /^\d+:0-/;
var consumed = /^consume shared module /;
function startedFiles(compilation, from) {
  const loaded = new Set(from);
  const files = [];
  let waiting = records(compilation["chunks"]).filter(({ id }) => !loaded.has(id));
  const initial = new Set(waiting.filter((chunk) => chunk["initial"] === true).map(({ id }) => id));
  for (const id of from) initial.add(id);
  for (let more = true; more; ) {
    const started = waiting.filter((chunk) => starts(chunk, loaded, initial));
    waiting = waiting.filter((chunk) => !started.includes(chunk));
    for (const { id, files: own } of started) {
      loaded.add(id);
      files.push(...Object.values(own ?? {}).filter((file) => typeof file === "string"));
    }
    more = started.length > 0;
  }
  return files;
}
function starts({ parents, origins }, loaded, initial) {
  const above = Object.values(parents ?? {});
  const from = records(origins);
  if (from.some(({ loc }) => atTopLevel.test(String(loc)))) return above.some((id) => loaded.has(id));
  return from.some(({ moduleName: moduleName2 }) => consumed.test(String(moduleName2))) && above.some((id) => loaded.has(id) && !initial.has(id));
}

// src/bundle/webpack.ts
var webpackReader = {
  name: "webpack",
  detects: async (output) => (await findStats(output))?.of === "webpack",
  read: async (output, root, signal) => {
    const stats = await findStats(output);
    const why = stats?.problem ?? null;
    const compilations = stats && why === null ? compilationsOf(stats.content) : [];
    const { groups, missing } = entryGroups3(compilations, output);
    if (!stats || !groups.some(({ files }) => files.length > 0)) {
      const plain = await directoryReader.read(output, root, signal);
      const reason = why ?? "it names no entry whose files are in the output folder";
      return { ...plain, notes: [...plain.notes, notUsed(stats?.file ?? "stats.json", reason)] };
    }
    const decided = await decideLoading(output, await followDocuments(output, signal), {
      entries: groups,
      whole: true
    });
    return {
      ...decided,
      graph: await webpackImports(compilations, root),
      notes: [...decided.notes, ...noteMissing(stats.file, missing)]
    };
  }
};
function compilationsOf(content) {
  const own = records(content["entrypoints"]).length > 0 ? [content] : [];
  return own.length > 0 ? own : records(content["children"]).filter((child) => isRecord(child["entrypoints"]));
}
function entryGroups3(compilations, output) {
  const missing = /* @__PURE__ */ new Set();
  const groups = compilations.flatMap(
    (compilation, index) => Object.entries(isRecord(compilation["entrypoints"]) ? compilation["entrypoints"] : {}).map(
      ([name, entry]) => {
        const named2 = isRecord(entry) ? Object.values(entry["assets"] ?? {}).flatMap(assetFile) : [];
        const started = isRecord(entry) ? startedFiles(compilation, Object.values(entry["chunks"] ?? {})).flatMap(assetFile) : [];
        const code = [.../* @__PURE__ */ new Set([...named2, ...started])].filter(
          (file) => ["js", "css"].includes(assetType(file))
        );
        const files = code.flatMap((file) => {
          const found = locate(file, compilation["outputPath"], output);
          if (found === null) missing.add(file);
          return found ?? [];
        });
        const label = typeof compilation["name"] === "string" ? compilation["name"] : String(index + 1);
        return {
          kind: "entry",
          name,
          files: files.sort(),
          ...compilations.length > 1 && { source: `${label}/${name}` }
        };
      }
    )
  );
  return { groups, missing };
}
function assetFile(asset) {
  const name = isRecord(asset) ? asset["name"] : asset;
  return typeof name === "string" ? [name.replace(/\?.*$/s, "")] : [];
}
function locate(name, outputPath, output) {
  if (output.has(name)) return name;
  if (typeof outputPath !== "string") return null;
  const file = relative(output.directory, join9(outputPath, name)).split("\\").join("/");
  return output.has(file) ? file : null;
}

// src/bundle/index.ts
var readers = [
  nextReader,
  svelteKitReader,
  viteReader,
  rollupReader,
  webpackReader,
  esbuildReader,
  directoryReader
];
var filesAtOnce = 4;
async function readBundle(directory, options = {}) {
  const { signal, record, engine } = options;
  const folder = resolve(directory);
  const root = options.root === void 0 ? await findRoot(folder) : resolve(options.root);
  const isNext = await nextReader.detects(outputFiles(folder, [], { record }));
  const listed = await listFiles(folder, { signal, within: isNext ? nextShipped : void 0 });
  const all = outputFiles(folder, listed.files, { record, brotli: options.brotli });
  const weighed = await weighedFiles(all);
  const { files } = weighed;
  if (files.length === 0) throw nothingIn(directory);
  const output = all.only(files);
  const pages = options.serverRendered ? output.only(files.filter((file) => assetType(file) !== "html")) : output;
  const reader = await detectReader(pages);
  const known = new Map(options.before?.assets.map((asset) => [asset.file, asset]));
  const reading = readLoading(reader, pages, root, options);
  const weighing = mapConcurrently(files, filesAtOnce, async (file) => {
    signal?.throwIfAborted();
    return { file, sizes: known.get(file) ?? await weighFile(folder, file, options) };
  });
  await Promise.allSettled([reading, weighing]);
  const [byFiles, weights] = await Promise.all([reading, weighing]);
  const loaded = withVisits(byFiles, await withImports(options.visited ?? [], output));
  const assets = weights.map(({ file, sizes }) => {
    const type = loaded.types?.get(file) ?? assetType(file);
    const isCode2 = type === "js" || type === "css";
    const loading = isCode2 ? loadingOf(file, loaded) : "other";
    return { ...sizes, file, name: assetName(file), type, loading };
  });
  const told = engine === void 0 ? knownFiles(loaded, assets) : { files: void 0, most: false, notes: [] };
  const read = await readModules({
    directory: folder,
    root,
    otherInstall: options.otherInstall,
    assets,
    mapOf: record === void 0 ? void 0 : (file) => join10(record, `${file}.map`),
    mapsWrittenFor: await recordedOutput(output) ?? void 0,
    known: told.files,
    engine: engine ?? (told.most ? "metafile" : "source maps"),
    ...engine === "source-map-explorer" && {
      attribute: (tasks) => attributeByExplorer(tasks, { root, signal })
    },
    signal
  });
  const isListed = read.known && await knowsAllPackages(output, root, { assets, ...read.known });
  const modules = read.known && {
    ...read.known,
    attribution: { ...read.known.attribution, ...isListed && { allPackages: true } }
  };
  const hint = read.known ? null : await moduleHint(root);
  const graph = loaded.graph ?? await recordedImports(output, root);
  const nothing = { entries: [], imports: {} };
  const waste = read.known ? await findWaste({
    modules: oneVisitor(read.known.modules, assets)(read.known.modules),
    assets,
    groups: loaded.groups,
    graph: graph ?? nothing,
    root
  }) : null;
  return {
    reader: reader.name,
    directory: folder,
    assets,
    notes: [...listed.notes, ...weighed.notes, ...loaded.notes, ...told.notes, ...read.notes],
    initialBy: loaded.initialBy,
    ...loaded.inline && { inline: loaded.inline },
    ...loaded.groups && loaded.groups.length > 0 && { groups: loaded.groups },
    ...modules,
    ...hint !== null && { modulesHint: hint },
    ...waste && { waste },
    ...graph && { graph },
    ...options.contents && { contents: await readContents(folder, assets, signal) }
  };
}
async function readLoading(reader, pages, root, { serverRendered, signal }) {
  const loaded = await reader.read(pages, root, signal);
  if (!serverRendered) return loaded;
  if (loaded.initialBy === "everything") return { ...loaded, initialBy: "unvisited" };
  if (loaded.initialBy !== "entries") return loaded;
  const { initial, initialBy, notes, unknown } = await directoryReader.read(pages, root, signal);
  const modern = new Set([...initial].filter((file) => !loaded.nomodule?.has(file)));
  const by = initialBy === "everything" ? "unvisited" : initialBy;
  return { ...loaded, initial: modern, initialBy: by, unknown, notes: [...loaded.notes, ...notes] };
}
function loadingOf(file, { initial, nomodule }) {
  if (initial.has(file)) return "initial";
  return nomodule?.has(file) ? "nomodule" : "lazy";
}
function nothingIn(directory) {
  return new CheckError("BUNDLE_UNREADABLE", `${directory} holds no file that ships`, {
    advice: "Check that the build wrote to this folder, or that what was unpacked into it was not empty"
  });
}
async function detectReader(output) {
  for (const reader of readers) if (await reader.detects(output)) return reader;
  return directoryReader;
}
function knownFiles({ known }, assets) {
  const same = /* @__PURE__ */ new Map();
  const changed = [];
  for (const { file, raw } of assets) {
    const shared = known?.get(file);
    if (!shared) continue;
    const told = shared.sources.reduce((sum4, { bytes }) => sum4 + bytes, shared.unmapped);
    if (told === raw) same.set(file, shared);
    else if (shared.localised) same.set(file, fitToLength(shared, raw));
    else changed.push(file);
  }
  const notes = changed.slice(0, 1).map((first) => ({
    level: "info",
    text: `${first}${changed.length > 1 ? ` and ${changed.length - 1} more` : ""}: not as long as the build says, so that only source maps can tell the modules`
  }));
  const code = assets.filter(({ type }) => type === "js" || type === "css");
  const sum3 = (list) => list.reduce((all, { raw }) => all + raw, 0);
  const most3 = same.size > 0 && 2 * sum3(code.filter(({ file }) => same.has(file))) >= sum3(code);
  return { files: same.size > 0 ? same : void 0, most: most3, notes };
}

// src/stages/weigh.ts
async function weigh2(revision, directory, state, options, reading = {}) {
  const how = reading.visited ? "Weighing the bundle by what visits asked for" : "Weighing the bundle";
  options.onProgress({ type: "stage", stage: "bundle", text: `${how} (${revision})` });
  const brotli = state.budget.bundle.some((limit) => limit.compression === "brotli");
  const contents = state.budget.bundle.some(({ metric }) => findBundleLimit(metric).limit?.comparesBuilds);
  const bundle = await readBundle(directory, { ...reading, brotli, contents, signal: options.signal });
  const before = state.bundles[revision];
  state.bundles[revision] = bundle;
  if (revision !== "head") return;
  const [said, now] = [textsOf(before), textsOf(bundle)];
  const secrets = options.secrets;
  const old = new Set(
    [...said].filter((text) => !now.has(text)).map((text) => secrets?.redact(text) ?? text)
  );
  state.notes = state.notes.filter(({ text }) => !old.has(text));
  for (const { level, text } of bundle.notes) if (!said.has(text)) note(state, options, level, text);
}
function textsOf(bundle) {
  return new Set(bundle?.notes.map(({ text }) => text));
}

export {
  HashNames,
  findRoot,
  nameSources,
  withVisits,
  weigh2 as weigh
};
