import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  progressPrinter
} from "./chunk-WNXAYPA7.js";
import {
  defaultConcurrency,
  findApps,
  noAppHere
} from "./chunk-6I45S35A.js";
import "./chunk-N4PMC6BJ.js";
import "./chunk-DYDMW6MW.js";
import "./chunk-7QSLEPFH.js";
import "./chunk-FUDPNZ6I.js";
import {
  interruptible
} from "./chunk-AB7I6RXE.js";
import "./chunk-LEWYM5HX.js";
import {
  LogTail,
  childEnvironment
} from "./chunk-TA545M6U.js";
import "./chunk-LOOUS4FO.js";
import "./chunk-OXEOFCXR.js";
import {
  redactProgress
} from "./chunk-6JDCCXHE.js";
import {
  formatOf,
  lightWalletMatches,
  lightWalletTimings,
  loadBudget,
  matchesEveryPage,
  packageKey,
  readVariables,
  usualPages,
  valueOf,
  wrongLightWalletPath
} from "./chunk-LORLHF2Q.js";
import {
  detectProject
} from "./chunk-FCFFAJ4M.js";
import {
  Secrets
} from "./chunk-4S2PNNY3.js";
import "./chunk-T65WFC4R.js";
import {
  writeWholeFile
} from "./chunk-3R26CBYD.js";
import {
  readIfThere,
  record,
  require_dist
} from "./chunk-UVEV6JYO.js";
import "./chunk-FWTKOFZK.js";
import "./chunk-CVD5SCA5.js";
import "./chunk-YMR3F6RX.js";
import {
  createScanner,
  findNodeAtLocation,
  getNodeValue,
  parse,
  parseTree,
  printParseErrorCode
} from "./chunk-2JIQINC5.js";
import "./chunk-KPEW5HW6.js";
import "./chunk-TEAJE2YI.js";
import "./chunk-EEPOMSH2.js";
import "./chunk-IUCHXE2W.js";
import {
  bundleLabel,
  bundleUnit,
  bundleValue
} from "./chunk-KYDVW7W3.js";
import {
  askGit,
  findDefaultBranch,
  openRepository
} from "./chunk-TRTBGYMW.js";
import {
  startProgram
} from "./chunk-3W7N4ZM7.js";
import "./chunk-ZHPJEABA.js";
import "./chunk-XVD6XLRC.js";
import "./chunk-BHL6HJQI.js";
import "./chunk-5OJVB62Z.js";
import "./chunk-SW7JJYVB.js";
import "./chunk-5TB5MAYV.js";
import "./chunk-GYIBVR4L.js";
import "./chunk-25YGTOVX.js";
import "./chunk-AHVW22R3.js";
import {
  findMetric,
  resourceGroups
} from "./chunk-AVPF4UN6.js";
import "./chunk-SJ5MXADT.js";
import {
  version
} from "./chunk-EQQSELHF.js";
import "./chunk-EPYXC5UB.js";
import "./chunk-H3BLON6W.js";
import "./chunk-PGYXFNCR.js";
import {
  printQuantity
} from "./chunk-5K2H5UK7.js";
import "./chunk-CWWDCA5Q.js";
import "./chunk-W4MNM4SM.js";
import "./chunk-MZFDMTDF.js";
import "./chunk-S2ZXC6W7.js";
import "./chunk-IYRPPH64.js";
import "./chunk-XKUOALVI.js";
import "./chunk-QNLGKQNY.js";
import {
  plain
} from "./chunk-ERX43POQ.js";
import {
  mostConfigBytes,
  readRegularText
} from "./chunk-O7SZHESP.js";
import {
  CheckError,
  messageOf
} from "./chunk-BRI75XQL.js";
import {
  __callDispose,
  __toESM,
  __using
} from "./chunk-WVWDAXK4.js";

// src/cli/init-command.ts
import { join as join11, resolve as resolve4 } from "node:path";

// src/import/find-imports.ts
import { readdir } from "node:fs/promises";
import { basename, join } from "node:path";

// src/import/source/item.ts
var longest = 100;
var secretName = /token|secret|passw|auth|cookie|credential|session|bypass|api-?_?key/i;
var Item = class _Item {
  source;
  path;
  value;
  constructor(source, path = [], value = source.value) {
    this.source = source;
    this.path = path;
    this.value = value;
  }
  get key() {
    return String(this.path.at(-1) ?? "");
  }
  get isObject() {
    return isRecord(this.value);
  }
  get isArray() {
    return Array.isArray(this.value);
  }
  /** Undefined if it is anything else. */
  get text() {
    return typeof this.value === "string" ? this.value : void 0;
  }
  /** Undefined if it is anything else. */
  get number() {
    return typeof this.value === "number" ? this.value : void 0;
  }
  /** Undefined if it is anything else. */
  get boolean() {
    return typeof this.value === "boolean" ? this.value : void 0;
  }
  /** The value of a key of an object. */
  get(key) {
    return isRecord(this.value) && Object.hasOwn(this.value, key) ? new _Item(this.source, [...this.path, key], this.value[key]) : void 0;
  }
  /** The same for a path of keys: `item.at("ci", "collect", "url")`. */
  at(...keys) {
    return keys.reduce((item, key) => item?.get(key), this);
  }
  /** The values of an object, in the order of the file. */
  entries() {
    return isRecord(this.value) ? Object.keys(this.value).flatMap((key) => this.get(key) ?? []) : [];
  }
  /** The items of an array. */
  items() {
    return Array.isArray(this.value) ? this.value.map((value, index) => new _Item(this.source, [...this.path, index], value)) : [];
  }
  /** The items of an array, or the one value that stands for an array of one. */
  oneOrMore() {
    return this.isArray ? this.items() : [this];
  }
  /** Values without parts, and empty objects and arrays: all that a configuration says. */
  leaves() {
    const parts = this.isArray ? this.items() : this.entries();
    return parts.length === 0 ? [this] : parts.flatMap((part) => part.leaves());
  }
  get line() {
    return this.source.lineOf(this.path);
  }
  /** `.size-limit.json:4, [0].running: false`. */
  where() {
    const { line } = this;
    const file = line === null ? this.source.name : `${this.source.name}:${line}`;
    const place = printPath(this.path);
    return `${file}, ${place === "" ? "" : `${place}: `}${this.excerpt()}`;
  }
  /** The value on one line, shortened. */
  excerpt() {
    const hide = (key, value) => secretName.test(key) ? "…" : value;
    const isSecret = this.path.some((key) => typeof key === "string" && secretName.test(key));
    const text = isSecret ? "…" : JSON.stringify(this.value, hide) ?? "undefined";
    const visible = text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, " ").toWellFormed();
    return visible.length > longest ? `${visible.slice(0, longest)}…` : visible;
  }
};
function commonItem(items2) {
  const [first, ...others2] = items2;
  if (!first || others2.some(({ source }) => source !== first.source)) return void 0;
  const differs = first.path.findIndex((key, index) => others2.some(({ path: path2 }) => path2[index] !== key));
  const path = first.path.slice(0, differs < 0 ? first.path.length : differs);
  const value = path.reduce((within, key) => Reflect.get(Object(within), key), first.source.value);
  return new Item(first.source, path, value);
}
function printPath(path) {
  return path.map((step) => {
    if (typeof step === "number") return `[${step}]`;
    return /^[\w$-]+$/.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`;
  }).join("").replace(/^\./, "");
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/import/source/manifest.ts
async function readManifest(path) {
  try {
    const manifest = JSON.parse(await readRegularText(path, mostConfigBytes));
    return typeof manifest === "object" && manifest !== null ? { ...manifest } : {};
  } catch {
    return {};
  }
}

// src/import/source/line-at.ts
function lineAt(text, offset) {
  return text.slice(0, offset).split(/\r\n|\n|\r/).length;
}

// src/import/source/parse-json.ts
function parseJson(name, text) {
  const errors = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  const [first] = errors;
  if (first || !root) {
    const offset = first?.offset ?? 0;
    return {
      line: lineAt(text, offset),
      text: first ? printParseErrorCode(first.error) : "the file is empty"
    };
  }
  return {
    name,
    value: valueOf2(root),
    lineOf: (path) => lineAt(text, (nearest(root, path) ?? root).offset)
  };
}
function valueOf2(node) {
  if (node.type === "array") return (node.children ?? []).map(valueOf2);
  if (node.type !== "object") return node.value;
  const value = {};
  for (const property of node.children ?? []) {
    const [key, child] = property.children ?? [];
    if (!key || !child) continue;
    const of = { value: valueOf2(child), enumerable: true, writable: true, configurable: true };
    Object.defineProperty(value, String(key.value), of);
  }
  return value;
}
function nearest(root, path) {
  for (let length = path.length; length >= 0; length--) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    if (node) return node.parent?.type === "property" ? node.parent : node;
  }
  return void 0;
}

// src/import/tools/angular.ts
var angular = {
  tool: "Angular",
  files: ["angular.json", "workspace.json", "project.json"],
  recognises: (root) => budgetLists(root).length > 0,
  scope: (root) => budgetLists(root).map(({ list }) => list),
  read(root, importing) {
    const lists = budgetLists(root);
    const first = lists.find(({ isBuilt: isBuilt2 }) => isBuilt2);
    for (const one of lists) {
      if (!one.isBuilt)
        importing.ledger.skip(one.list, `production is built, not the configuration "${one.configuration}"`);
      else if (one.project !== first?.project)
        importing.ledger.leave(
          one.list,
          `it is about the project "${one.project}", and this budget about "${first?.project ?? ""}": write one for each`
        );
      else for (const budget of one.list.items()) readBudget(budget, one.isWebpack, importing);
    }
  }
};
function budgetLists(root) {
  const projects = root.get("projects")?.entries() ?? [root];
  return projects.flatMap((project) => {
    const target = (project.get("architect") ?? project.get("targets"))?.get("build");
    if (!target) return [];
    const builder = target.get("builder")?.text ?? target.get("executor")?.text ?? "";
    const name = root.get("projects") ? project.key : root.get("name")?.text ?? "";
    const common = { project: name, isWebpack: /:(?:browser|webpack-browser)$/.test(builder) };
    const chosen = target.get("defaultConfiguration")?.text ?? "production";
    const configurations = target.get("configurations")?.entries() ?? [];
    const inOptions = target.at("options", "budgets");
    const isReplaced = configurations.some((one) => one.key === chosen && one.get("budgets"));
    return [
      ...inOptions ? [{ ...common, list: inOptions, configuration: "options", isBuilt: !isReplaced }] : [],
      ...configurations.flatMap((one) => {
        const list = one.get("budgets");
        const isBuilt2 = one.key === chosen || one.key === "production" && chosen === "development";
        return list ? [{ ...common, list, configuration: one.key, isBuilt: isBuilt2 }] : [];
      })
    ];
  });
}
function limitOf(type, name, isWebpack) {
  const counted = isWebpack ? "all files of the build" : "the JS and CSS of the build";
  switch (type) {
    case "initial":
      return {
        key: "initial",
        remark: "Angular adds up the chunks that it marks initial; here what the page that loads most loads immediately, scripts in it included"
      };
    case "allScript":
      return { key: "total:js", remark: "Angular counts the JS that it writes; here copied files count too" };
    case "all":
      return isWebpack ? { key: "total", remark: `Angular counts ${counted}` } : { key: "file:{*.js,**/*.js,*.css,**/*.css}", remark: `Angular counts ${counted}` };
    case "anyScript":
      return { key: "each:*.js", remark: "each JS file alone, as in Angular" };
    case "any":
      return isWebpack ? { key: "each:*", remark: "each file alone, as in Angular" } : { key: "each:*.{js,css}", remark: "each JS and CSS file alone, as in Angular" };
    case "bundle":
      if (name === void 0 || !/^[\w.-]+$/.test(name)) return "Angular ignores a bundle without a name";
      return {
        key: `file:/${name}.{js,css}`,
        remark: "files of this name, with any hash; a lazy chunk has its name only with namedChunks"
      };
    case "anyComponentStyle":
      return "the styles of a component are no file of the build: they are part of its JS";
    default:
      return `Angular knows no budget of type "${type}"`;
  }
}
function readBudget(budget, isWebpack, { draft, ledger }) {
  const [type, name, baseline] = ["type", "name", "baseline"].map((key) => budget.get(key));
  if (type?.text === void 0) return ledger.leave(budget, "it has no type");
  const limit = limitOf(type.text, name?.text, isWebpack);
  if (typeof limit === "string") return ledger.leave(budget, limit);
  const base = baseline ? bytesOf(baseline.value, 0) : 0;
  if (base === null) return ledger.leave(budget, "its baseline is not a size");
  const bounds = { compression: "raw" };
  const from = [type];
  const least2 = [];
  for (const [key, kind, isMaximum] of thresholds) {
    const item = budget.get(key);
    if (!item) continue;
    const bytes = bytesOf(item.value, base);
    if (bytes === null)
      ledger.leave(item, "it is not a size that Angular reads, or a share without a baseline");
    else if (!isMaximum) ledger.leave(item, "a budget has no lower bound on a size");
    else {
      bounds[kind] = Math.min(bounds[kind] ?? Infinity, base + bytes);
      from.push(item);
      if (!key.startsWith("maximum") && base > 0) least2.push(key);
    }
  }
  if (bounds.fail === void 0 && bounds.warn === void 0)
    return ledger.leave(budget, "it has no upper bound that can be imported");
  for (const item of [name, baseline]) if (item) from.push(item);
  const said2 = baseline ? [`from the baseline ${baseline.text ?? ""}`] : [];
  if (!draft.limit(
    "bundle",
    limit.key,
    bounds,
    from,
    "before compression, as Angular counts",
    limit.remark,
    ...said2
  ))
    return;
  for (const key of least2) {
    const item = budget.get(key);
    if (item) ledger.add(item, "it is a lower bound as well, which a budget does not have");
  }
}
var thresholds = [
  ["maximumWarning", "warn", true],
  ["maximumError", "fail", true],
  ["minimumWarning", "warn", false],
  ["minimumError", "fail", false],
  ["warning", "warn", true],
  ["error", "fail", true]
];
function bytesOf(size, baseline) {
  const match = typeof size === "string" ? /^(\d+(?:\.\d+)?)[ \t]*(%|[kmg]?b)?$/i.exec(size.trim()) : null;
  if (!match) return null;
  const [, number = "", unit = "b"] = match;
  if (unit === "%") return baseline === 0 ? null : baseline * Number(number) / 100;
  return Number(number) * 1e3 ** ["b", "kb", "mb", "gb"].indexOf(unit.toLowerCase());
}

// src/import/draft/built-files.ts
import { posix } from "node:path";
var usual = /* @__PURE__ */ new Set(["dist", "build", "out", "public", "_site", ".next", "www", "lib"]);
var sources = /* @__PURE__ */ new Set(["src", "source", "sources"]);
function limitBuiltFiles({ draft, output: output2 }, kind, paths, bounds, from, ...remarks) {
  const leave = (reason) => draft.leaveLimit(from, reason);
  if (paths.some((path) => path.startsWith("!")))
    return leave("a limit on files cannot leave some of them out: name those that count");
  const found = paths.map((path) => locate(path, output2));
  const built = found.filter((one) => one !== null);
  if (built.length < found.length)
    return leave("its path leaves the project's folder, or names no folder of built files");
  const [first] = built;
  if (!first) return leave("it names no file");
  const folders = new Set(built.map(({ folder: folder3 }) => folder3));
  if (folders.size > 1)
    return leave(`its files are in ${[...folders].join(" and ")}: one folder of built files is weighed`);
  const { folder: folder2 } = first;
  if (draft.weighed !== null && draft.weighed !== folder2)
    return leave(
      `it is in ${folder2}, and the limits before it are in ${draft.weighed}: one folder is weighed`
    );
  const [only = "", ...others2] = built.map(({ glob: glob2 }) => glob2);
  const glob = anchored(others2.length === 0 ? only : `{${[only, ...others2].map(escapeCommas).join(",")}}`);
  const key = `${kind}:${glob}`;
  const isIn = draft.fits("bundle", key, bounds) ? draft.limit("bundle", key, bounds, from, ...remarks) : draft.limit(
    "bundle",
    `${kind}:./${glob.replace(/^\//, "")}`,
    bounds,
    from,
    ...remarks,
    `the same files as "${key}", counted in another way`
  );
  const [usualFolder] = output2;
  if (isIn) draft.weigh(folder2, usualFolder !== void 0 && posix.normalize(usualFolder) === folder2);
  return isIn;
}
function isBuilt(path, { output: output2 }) {
  const folder2 = locate(path, output2)?.folder;
  if (folder2 === void 0) return false;
  return output2.some((one) => posix.normalize(one) === folder2) || usual.has(posix.basename(folder2));
}
function escapeCommas(glob) {
  return /[{}]/.test(glob) ? glob : glob.replaceAll(",", "\\,");
}
function anchored(glob) {
  return glob.includes("/") ? glob : `/${glob}`;
}
function locate(path, output2) {
  const normal = posix.normalize(path.replace(/\\(?![*?[\]{}()!+@])/g, "/")).replace(/^\.\//, "");
  if (normal.startsWith("..") || normal.startsWith("/") || /^[a-z]:/i.test(normal)) return null;
  const folders = output2.map((folder3) => posix.normalize(folder3));
  const longest2 = folders.toSorted((a, b) => b.length - a.length);
  for (const folder3 of longest2) {
    if (folder3 === ".") return { folder: folder3, glob: normal };
    if (normal.startsWith(`${folder3}/`)) return { folder: folder3, glob: normal.slice(folder3.length + 1) };
  }
  const [first = "", ...rest] = normal.split("/");
  if (rest.length === 0 || sources.has(first)) return null;
  const at = normal.split("/").findIndex((name, index) => usual.has(name) && index < rest.length);
  const segments = normal.split("/");
  const cut = at < 0 ? 1 : at + 1;
  if (at < 0 && /[*?{[(]/.test(first)) return null;
  const folder2 = segments.slice(0, cut).join("/");
  return /[*?{[(]/.test(folder2) ? null : { folder: folder2, glob: segments.slice(cut).join("/") };
}

// src/import/tools/size-text.ts
function bytesOf2(size) {
  if (typeof size === "number") return Number.isFinite(size) ? size : null;
  if (typeof size !== "string") return null;
  const match = /^([-+]?\d+(?:\.\d+)?) *(kb|mb|gb|tb|pb)$/i.exec(size);
  if (!match) {
    const plain3 = Number.parseInt(size, 10);
    return Number.isNaN(plain3) ? null : plain3;
  }
  const [, number = "", unit = ""] = match;
  return Math.floor(
    Number.parseFloat(number) * 1024 ** (["kb", "mb", "gb", "tb", "pb"].indexOf(unit.toLowerCase()) + 1)
  );
}
function sayUnit(tool, size) {
  return typeof size === "string" && /[kmgtp]b$/i.test(size.trim()) ? [`${tool} reads "${size.trim()}" as powers of 1024`] : [];
}

// src/import/tools/each-file.ts
var compressions = /* @__PURE__ */ new Map([
  ["gzip", "gzip"],
  ["brotli", "brotli"],
  ["none", "raw"]
]);
function readFileEntry(entry, importing) {
  const { tool, item, defaultCompression } = entry;
  const { ledger } = importing;
  const leave = (at, reason) => {
    ledger.leave(at, reason);
    return false;
  };
  const [path, maxSize, own, label, growth] = [
    "path",
    "maxSize",
    "compression",
    "friendlyName",
    "maxPercentIncrease"
  ].map((key) => item.get(key));
  if (!maxSize && !growth) {
    ledger.skip(item, `it has no limit: ${tool} only prints the size`);
    return false;
  }
  if (path?.text === void 0) return leave(item, "it has no path");
  const compression = own ?? defaultCompression;
  const known = compressions.get(compression?.value ?? "gzip");
  if (!known) return leave(item, `${compression?.excerpt() ?? ""} is not a compression of ${tool}`);
  const bounds = { compression: known };
  if (maxSize) {
    const bytes = bytesOf2(maxSize.value);
    if (bytes === null || bytes === 0) ledger.leave(maxSize, `${tool} reads it as no limit`);
    else bounds.fail = bytes;
  }
  if (growth?.number !== void 0) bounds.failIncrease = { relative: growth.number / 100 };
  const isPattern = /[*?[\]{}()!+@<]/.test(path.text);
  const translated = entry.translate?.(path.text) ?? { path: path.text };
  const remarks = [
    ...label?.text === void 0 ? [] : [`${tool} friendlyName: ${label.text}`],
    ...maxSize ? sayUnit(tool, maxSize.value) : [],
    ...translated.remark === void 0 ? [] : [translated.remark],
    ...growth ? [growthRemark(tool, isPattern && !entry.together)] : []
  ];
  const from = [path, maxSize, own, label, growth].filter((one) => one !== void 0);
  const kind = isPattern && !entry.together ? "each" : "file";
  const full = entry.folder === void 0 ? translated.path : `${entry.folder}/${translated.path}`;
  const isIn = limitBuiltFiles(importing, kind, [full], bounds, from, ...remarks);
  if (isIn && defaultCompression && !own) ledger.map([defaultCompression]);
  return isIn;
}
function growthRemark(tool, each) {
  const against = `${tool} compares with the size it stored for the base branch, here base is built`;
  return each ? `${against}, and the largest file is compared with base's largest` : against;
}

// src/import/tools/bundlemon.ts
var bundlemon = {
  tool: "bundlemon",
  packageKey: "bundlemon",
  files: [
    ".bundlemonrc",
    ".bundlemonrc.json",
    ".bundlemonrc.yaml",
    ".bundlemonrc.yml",
    ".bundlemonrc.js",
    ".bundlemonrc.ts",
    ".bundlemonrc.mjs",
    ".bundlemonrc.cjs",
    "bundlemon.config.js",
    "bundlemon.config.ts",
    "bundlemon.config.mjs",
    "bundlemon.config.cjs"
  ],
  read(root, importing) {
    const { ledger } = importing;
    const [baseDir, defaultCompression, labels] = ["baseDir", "defaultCompression", "pathLabels"].map(
      (key) => root.get(key)
    );
    const expressions = expressionsOf(labels);
    const used = /* @__PURE__ */ new Set();
    const translate = (path) => {
      const found = [...expressions].filter(([name]) => path.includes(`<${name}>`));
      for (const [name] of found) used.add(name);
      const remark = found.map(([name, { text }]) => `<${name}> (${text}) is * here`).join(", ");
      const starred = found.reduce((text, [name]) => text.replaceAll(`<${name}>`, "*"), path);
      return { path: starred, ...remark !== "" && { remark } };
    };
    let isAnyIn = false;
    for (const key of ["files", "groups"])
      for (const item of root.get(key)?.items() ?? []) {
        const isIn = readFileEntry(
          {
            tool: "bundlemon",
            item,
            defaultCompression,
            together: key === "groups",
            translate,
            ...baseDir?.text !== void 0 && { folder: baseDir.text.replace(/\/$/, "") }
          },
          importing
        );
        isAnyIn ||= isIn;
      }
    if (baseDir?.text !== void 0 && isAnyIn) ledger.map([baseDir]);
    for (const label of labels?.entries() ?? [])
      if (used.has(label.key)) ledger.map([label]);
      else ledger.skip(label, "no path uses it");
    if ((root.get("files")?.items().length ?? 0) > 1)
      importing.draft.note(
        "bundle",
        [],
        "bundlemon judges a file by the first path that matches it, here each path counts"
      );
    const skip = (key, reason) => {
      const item = root.get(key);
      if (item) ledger.skip(item, reason);
    };
    skip("defaultCompression", "every file says its own compression");
    skip("subProject", "budget-check has a budget for each project");
    skip("verbose", "it changes what bundlemon prints");
    skip("reportOutput", "budget-check has reports of its own");
    skip("includeCommitMessage", "it changes what bundlemon stores");
  }
};
function expressionsOf(labels) {
  const own = (labels?.entries() ?? []).flatMap(
    ({ key, text }) => text === void 0 ? [] : [[key, { text }]]
  );
  return new Map([["hash", { text: "[a-zA-Z0-9]+" }], ...own]);
}

// src/import/tools/bundlesize.ts
var bundlesize = {
  tool: "bundlesize",
  packageKey: "bundlesize",
  files: ["bundlesize.config.json"],
  read(root, importing) {
    const files2 = root.isArray ? root : root.get("files");
    for (const item of files2?.items() ?? []) readFileEntry({ tool: "bundlesize", item }, importing);
  }
};

// src/import/tools/bundlewatch.ts
var bundlewatch = {
  tool: "bundlewatch",
  packageKey: "bundlewatch",
  files: [
    ".bundlewatch.config.json",
    ".bundlewatch.config.js",
    ".bundlewatch.config.cjs",
    ".bundlewatch.config.mjs",
    "bundlewatch.config.json",
    "bundlewatch.config.js",
    "bundlewatch.config.cjs",
    "bundlewatch.config.mjs"
  ],
  read(root, importing) {
    const { ledger } = importing;
    const files2 = root.isArray ? root : root.get("files");
    const defaultCompression = root.get("defaultCompression");
    for (const item of files2?.items() ?? [])
      readFileEntry({ tool: "bundlewatch", item, defaultCompression }, importing);
    if ((files2?.items().length ?? 0) > 1)
      importing.draft.note(
        "bundle",
        [],
        "bundlewatch judges a file by the last path that matches it, here each path counts"
      );
    const skip = (key, reason) => {
      const item = root.get(key);
      if (item) ledger.skip(item, reason);
    };
    skip("defaultCompression", "every file says its own compression");
    skip("normalizeFilenames", "budget-check recognises content hashes in names itself");
    skip("ci", "budget-check finds base and the pull request itself");
    skip("bundlewatchServiceHost", "budget-check builds base and needs no service");
  }
};

// src/import/tools/lighthouse-audits.ts
var ms = (metric, remark) => ({
  metric,
  by: "value",
  unit: "ms",
  ...remark !== void 0 && { remark }
});
var items = (metric, remark, ofServer = false) => ({
  metric,
  by: "items",
  unit: "count",
  remark,
  ...ofServer && { ofServer }
});
var auditMetrics = {
  "first-contentful-paint": ms("FCP"),
  "largest-contentful-paint": ms("LCP"),
  "total-blocking-time": ms("TBT"),
  "speed-index": ms("SI"),
  interactive: ms("TTI"),
  "max-potential-fid": ms("FID"),
  "cumulative-layout-shift": { metric: "CLS", by: "value", unit: "unitless" },
  "server-response-time": ms(
    "TTFB",
    "Lighthouse counts the server's time alone, TTFB the connection as well"
  ),
  "mainthread-work-breakdown": ms(
    "main-thread",
    "Lighthouse multiplies the time by the CPU slowdown; here it is that of this machine"
  ),
  "total-byte-weight": {
    metric: "transfer",
    by: "value",
    unit: "B",
    remark: "Lighthouse leaves out responses without a status of success"
  },
  "dom-size": {
    metric: "dom-nodes",
    by: "value",
    unit: "count",
    remark: "Lighthouse counts the elements of body, dom-nodes those of the document and of open shadow trees"
  },
  "dom-size-insight": {
    metric: "dom-nodes",
    by: "value",
    unit: "count",
    remark: "Lighthouse counts the elements of body, dom-nodes those of the document and of open shadow trees"
  },
  "unsized-images": items(
    "images:unsized",
    "counted by the same rule; the audit skips what is outside the viewport"
  ),
  "render-blocking-resources": items("requests:blocking", "Lighthouse lists only those that cost time"),
  "render-blocking-insight": items("requests:blocking", "Lighthouse lists only those that cost time"),
  "uses-responsive-images": items("images:oversized", "the number of images, from 4 kB of waste each"),
  "modern-image-formats": items("images:legacy-format", "the number of images, from 4 kB of savings each"),
  "bf-cache": items(
    "bfcache",
    "1 if the page is kept out of the back/forward cache, for whatever number of reasons"
  ),
  redirects: items("redirects", "the number of redirects", true),
  "uses-text-compression": items("compression:text", "the number of responses without compression", true),
  "uses-long-cache-ttl": items(
    "cache:immutable",
    "built files with a hash in their name that may not be cached for a year",
    true
  ),
  "cache-insight": items(
    "cache:immutable",
    "built files with a hash in their name that may not be cached for a year",
    true
  )
};
var resourceTypes = /* @__PURE__ */ new Set(["total", ...resourceGroups]);
function resourceMetric(family, type) {
  return type === "total" ? family : `${family}:${type}`;
}

// src/import/tools/light-wallet.ts
var lightWallet = {
  tool: "Lighthouse budget.json",
  files: ["budget.json", "budgets.json", "lighthouse-budget.json", "lighthouse-budgets.json"],
  recognises: (root) => root.items().length > 0 && root.items().every((entry) => ["resourceSizes", "resourceCounts", "timings"].some((key) => entry.get(key))),
  read(root, importing) {
    importing.draft.letPagesReplace();
    readBudgets(root, importing, "last", { isWhole: true });
  }
};
function readBudgets(list, importing, applies, { remark, isWhole = false } = {}) {
  const { draft, ledger } = importing;
  const entries = list.items().flatMap((item) => {
    const path = item.get("path");
    const wrong = path?.text === void 0 ? null : wrongPath(path.text);
    if (wrong !== null) ledger.leave(item, wrong);
    return wrong === null ? [{ item, path, pattern: path?.text }] : [];
  });
  const concrete = entries.flatMap(({ pattern }) => {
    if (pattern === void 0 || matchesEveryPage(pattern)) return ["/"];
    return pattern.includes("*") ? [] : [pattern.replace(/\$$/, "")];
  });
  const everywhere = isWhole ? entries.findLast(({ pattern }) => matchesEveryPage(pattern)) : void 0;
  const known = draft.pages;
  const pages = known.length > 0 ? known : [...new Set(concrete.length > 0 ? concrete : ["/"])];
  const counts = /* @__PURE__ */ new Map();
  const inherits = [];
  for (const page of pages) {
    const matching = entries.filter(({ pattern }) => lightWalletMatches(pattern, page));
    for (const entry of applies === "last" ? matching.slice(-1) : matching)
      if (entry === everywhere) inherits.push(page);
      else counts.set(entry, [...counts.get(entry) ?? [], page]);
  }
  for (const page of inherits) draft.page(page, []);
  for (const entry of entries) {
    const on = counts.get(entry);
    if (entry === everywhere) readEntry(entry, ["limits"], importing, remark);
    else if (on) {
      for (const page of on) draft.page(page, entry.path ? [entry.path] : [], { replacesLimits: isWhole });
      const places = on.map((page) => ({ page }));
      readEntry(entry, places, importing, remark);
    } else ledger.leave(entry.item, whyNone(entry, pages));
  }
}
function wrongPath(path) {
  return path.startsWith("//") ? `the path "${path}" begins with two slashes` : wrongLightWalletPath(path);
}
function whyNone({ pattern }, pages) {
  const matches = pages.some((page) => lightWalletMatches(pattern, page));
  return matches ? "Lighthouse takes the last entry that matches a page, and later ones match every page of this" : "its pattern matches none of the pages: name a page that it is for";
}
function readEntry({ item, path }, places, importing, shared) {
  const { draft, ledger } = importing;
  if (path) ledger.map([path]);
  const limit = (metric, named, budget, factor, remarks) => {
    if (budget?.number === void 0) return ledger.leave(named, "it has no budget");
    for (const place of places)
      draft.limit(
        place,
        metric,
        { fail: budget.number * factor },
        [named, budget],
        ...remarks,
        ...shared === void 0 ? [] : [shared]
      );
  };
  for (const [key, family, factor] of [
    ["resourceSizes", "transfer", 1024],
    ["resourceCounts", "requests", 1]
  ])
    for (const one of item.get(key)?.items() ?? []) {
      const type = one.get("resourceType");
      if (type?.text === void 0 || !resourceTypes.has(type.text)) continue;
      const remark = family === "transfer" ? ["KiB that a visit transfers"] : [];
      limit(resourceMetric(family, type.text), type, one.get("budget"), factor, remark);
    }
  for (const one of item.get("timings")?.items() ?? []) {
    const metric = one.get("metric");
    if (metric?.text === void 0 || !Object.hasOwn(lightWalletTimings, metric.text)) continue;
    const timing = lightWalletTimings[metric.text];
    if (timing) limit(timing.metric, metric, one.get("budget"), 1, []);
    else ledger.leave(one, "Lighthouse has retired it: LCP is its successor");
  }
  const hosts = item.at("options", "firstPartyHostnames");
  if (hosts) ledger.leave(hosts, "the page's own site alone counts as first party here");
}

// src/import/source/merged-item.ts
var MergedItem = class extends Item {
  #parts;
  constructor(own, parts, value) {
    super(own.source, own.path, value);
    this.#parts = parts;
  }
  get(key) {
    return this.isArray ? void 0 : this.#parts.find(([name]) => name === key)?.[1];
  }
  entries() {
    return this.isArray ? [] : this.#parts.map(([, item]) => item);
  }
  items() {
    return this.isArray ? this.#parts.map(([, item]) => item) : [];
  }
};
function mergeItems(lower2, upper, onReplaced) {
  const areArrays = lower2.isArray && upper.isArray;
  if (!areArrays && !(lower2.isObject && upper.isObject)) {
    onReplaced(lower2);
    return upper;
  }
  const [below, above] = [lower2, upper].map((item) => {
    const parts2 = areArrays ? item.items().map((part, index) => [String(index), part]) : item.entries().map((part) => [part.key, part]);
    return new Map(parts2);
  });
  const keys = /* @__PURE__ */ new Set([...below?.keys() ?? [], ...above?.keys() ?? []]);
  const parts = [...keys].flatMap((key) => {
    const [low, high] = [below?.get(key), above?.get(key)];
    const part = low && high ? mergeItems(low, high, onReplaced) : high ?? low;
    return part ? [[key, part]] : [];
  });
  const values = parts.map(([key, part]) => [key, part.value]);
  const value = areArrays ? values.map(([, one]) => one) : Object.fromEntries(values);
  return new MergedItem(upper, parts, value);
}

// src/import/draft/limit-draft.ts
var most = 1e15;
function strictest(one, other) {
  const failIncrease = lower(one.failIncrease, other.failIncrease);
  const warnIncrease = lower(one.warnIncrease, other.warnIncrease);
  if (failIncrease === null || warnIncrease === null) return null;
  if ((one.compression ?? "gzip") !== (other.compression ?? "gzip")) return null;
  const fail = least(one.fail, other.fail);
  const warn = least(one.warn, other.warn);
  return {
    ...fail !== void 0 && { fail },
    ...warn !== void 0 && { warn },
    ...failIncrease && { failIncrease },
    ...warnIncrease && { warnIncrease },
    ...one.compression && { compression: one.compression }
  };
}
function problemOf({ fail, warn, failIncrease, warnIncrease }) {
  const increases = [failIncrease, warnIncrease].flatMap((increase) => Object.values(increase ?? {}));
  const numbers = [fail, warn, ...increases].filter((number) => number !== void 0);
  if (numbers.length === 0) return "it has no bound";
  const wrong = numbers.find((number) => !Number.isFinite(number) || number < 0 || number > most);
  return wrong === void 0 ? null : `${wrong} is not an amount that a budget takes`;
}
function loserOf(one, other, unit) {
  return ["fail", "warn"].flatMap((kind) => {
    const [a, b] = [one[kind], other[kind]];
    if (a === void 0 || b === void 0 || a === b) return [];
    return [`limited twice: ${writeAmount(Math.max(a, b), unit)} is above this one and never applies`];
  });
}
function least(one, other) {
  if (one === void 0 || other === void 0) return one ?? other;
  return Math.min(one, other);
}
function lower(one, other) {
  if (!one || !other) return one ?? other;
  if ("relative" in one && "relative" in other) return one.relative <= other.relative ? one : other;
  if ("absolute" in one && "absolute" in other) return one.absolute <= other.absolute ? one : other;
  return null;
}
function writeLimit(bounds, unit) {
  const { fail, warn, failIncrease, warnIncrease, compression } = bounds;
  const onlyWarns = fail === void 0 && failIncrease === void 0;
  const max = onlyWarns ? warn : fail;
  const increase = onlyWarns ? warnIncrease : failIncrease;
  const written = {
    ...max !== void 0 && { max: writeAmount(max, unit) },
    ...!onlyWarns && warn !== void 0 && warn < (fail ?? Infinity) && { warn: writeAmount(warn, unit) },
    ...increase && { maxIncrease: writeIncrease(increase, unit) },
    ...!onlyWarns && warnIncrease && { warnIncrease: writeIncrease(warnIncrease, unit) },
    ...onlyWarns && { level: "warn" },
    ...compression && compression !== "gzip" && { compression }
  };
  return Object.keys(written).length === 1 && "max" in written ? written.max : written;
}
function writeAmount(value, unit) {
  if (unit === "ms") return value >= 1e3 && value % 100 === 0 ? `${value / 1e3} s` : `${plain2(value)} ms`;
  if (unit !== "B") return value;
  const units = [
    [1e6, "MB"],
    [1024 * 1024, "MiB"],
    [1e3, "kB"],
    [1024, "KiB"]
  ];
  const texts = units.flatMap(([factor, name]) => {
    const amount = value / factor;
    const isShort = amount >= 1 && Math.round(amount * 100) / 100 === amount;
    return isShort && amount * factor === value ? [`${amount} ${name}`] : [];
  });
  const [shortest] = texts.toSorted((one, other) => one.length - other.length);
  return shortest ?? `${plain2(value)} B`;
}
function writeIncrease(increase, unit) {
  if ("absolute" in increase) return writeAmount(increase.absolute, unit);
  return `${plain2(Number((increase.relative * 100).toPrecision(12)))}%`;
}
function plain2(value) {
  return value.toLocaleString("en", { useGrouping: false, maximumFractionDigits: 20 });
}

// src/import/tools/lighthouse-score.ts
var scoreCurves = {
  FCP: { mobile: { p10: 1800, median: 3e3 }, desktop: { p10: 934, median: 1600 } },
  LCP: { mobile: { p10: 2500, median: 4e3 }, desktop: { p10: 1200, median: 2400 } },
  TBT: { mobile: { p10: 200, median: 600 }, desktop: { p10: 150, median: 350 } },
  CLS: { mobile: { p10: 0.1, median: 0.25 }, desktop: { p10: 0.1, median: 0.25 } },
  SI: { mobile: { p10: 3387, median: 5800 }, desktop: { p10: 1311, median: 2300 } },
  TTI: { mobile: { p10: 3785, median: 7300 }, desktop: { p10: 2468, median: 4500 } },
  FID: { mobile: { p10: 130, median: 250 }, desktop: { p10: 130, median: 250 } }
};
var inverseErfcOneFifth = 0.9061938024368232;
function valueAtScore(metric, score, device) {
  const curve = scoreCurves[metric]?.[device];
  if (!curve || !(score > 0) || score > 1) return null;
  if (score === 0.9) return curve.p10;
  if (score === 0.5) return curve.median;
  let [low, high] = [0, curve.median * 100];
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (scoreOf(curve, middle) >= score) low = middle;
    else high = middle;
  }
  return metric === "CLS" ? Math.floor(low * 1e3) / 1e3 : Math.floor(low);
}
function scoreOf({ p10, median }, value) {
  if (value <= 0) return 1;
  const standardized = Math.log(value / median) * inverseErfcOneFifth / -Math.log(p10 / median);
  const share2 = (1 - erf(standardized)) / 2;
  let score = Math.max(0, Math.min(0.49999999999999994, share2));
  if (value <= p10) score = Math.max(0.9, Math.min(1, share2));
  else if (value <= median) score = Math.max(0.5, Math.min(0.8999999999999999, share2));
  if (score > 0.9) score += 0.05 * (score - 0.9);
  return Math.floor(score * 100) / 100;
}
function erf(x) {
  const sign = Math.sign(x);
  const size = Math.abs(x);
  const t = 1 / (1 + 0.3275911 * size);
  const y = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  return sign * (1 - y * Math.exp(-size * size));
}

// src/import/tools/lighthouse-assertions.ts
var defaultScore = 0.9;
function readAssertion(item, entry, importing) {
  const { ledger } = importing;
  const key = item.key.replaceAll(".", ":");
  const level = item.isArray ? item.items()[0] : item;
  const written = item.isArray ? item.items()[1] : void 0;
  if (level?.value === "off" || !level?.value) {
    ledger.skip(item, "it is off");
    return;
  }
  if (/[a-z][A-Z]/.test(key)) {
    ledger.leave(item, "Lighthouse CI ignores assertions whose name has capitals: write it in kebab case");
    return;
  }
  const aggregation = written?.get("aggregationMethod");
  if (aggregation) entry.methods.push(aggregation);
  const options = {
    minScore: written?.get("minScore"),
    maxLength: written?.get("maxLength"),
    maxNumericValue: written?.get("maxNumericValue")
  };
  const limit = new Assertion(item, level, options, entry, importing);
  const [audit = "", ...property] = key.split(":").filter(Boolean);
  if (audit === "resource-summary") limit.ofResources(property);
  else if (audit === "user-timings") limit.ofUserTiming(property);
  else if (audit === "categories") limit.ofCategory(property[0] ?? "");
  else if (audit === "performance-budget") limit.ofBudget();
  else limit.ofAudit(audit);
}
function aggregationRemark([first = "", ...others2]) {
  const methods = others2.length === 0 ? `${first} of its runs` : `${first} of its runs for some limits and ${others2.join(" or ")} for others`;
  return `Lighthouse CI judged ${methods}; here a test over pairs of visits decides, and undecided limits warn`;
}
function transferRemark(servesFolder) {
  const same = "transfer counts what a visit transfers, headers included, in both tools";
  return servesFolder ? `${same}; Lighthouse CI serves the folder with gzip, budget-check with brotli, which is smaller` : same;
}
var Assertion = class {
  #item;
  #level;
  #options;
  #entry;
  #importing;
  constructor(item, level, options, entry, importing) {
    this.#item = item;
    this.#level = level;
    this.#options = options;
    this.#entry = entry;
    this.#importing = importing;
  }
  ofAudit(audit) {
    const known = Object.hasOwn(auditMetrics, audit) ? auditMetrics[audit] : void 0;
    if (!known) return this.#leave(whyUnknown(audit));
    if (known.ofServer && this.#entry.servesFolder)
      return this.#leave(
        'it is about what a server sends, and here the built folder is served by budget-check: name your server in "serve"'
      );
    const { maxNumericValue, maxLength, minScore } = this.#options;
    if (known.by === "items") return this.#ofItems(known);
    if (maxLength)
      this.#importing.ledger.leave(maxLength, "the audit has no list whose length is limited here");
    if (maxNumericValue) this.#limit(known.metric, maxNumericValue.number, [maxNumericValue], known.remark);
    if (minScore || !maxNumericValue && !maxLength) this.#ofScore(known, minScore);
  }
  /** A list of audit's findings: at most so many, or none where the score has to be good. */
  #ofItems({ metric, remark }) {
    const { maxLength, minScore, maxNumericValue } = this.#options;
    if (maxNumericValue)
      this.#importing.ledger.leave(
        maxNumericValue,
        `"${metric}" counts findings, not the time or bytes that they cost`
      );
    if (maxLength) this.#limit(metric, maxLength.number, [maxLength], remark);
    if (maxLength && minScore)
      this.#importing.ledger.leave(minScore, `"${metric}" counts findings and has no score`);
    if (maxLength || maxNumericValue) return;
    const why = `a score of at least ${minScore?.number ?? defaultScore} is taken as no finding`;
    this.#limit(metric, 0, minScore ? [minScore] : [], ...remark === void 0 ? [why] : [remark, why]);
  }
  #ofScore({ metric, remark }, minScore) {
    const score = minScore ? minScore.number : defaultScore;
    const value = score === void 0 ? null : valueAtScore(metric, score, this.#entry.device);
    if (value === null || score === void 0) {
      const reason = scoreCurves[metric] ? "no value has this score" : "its score has no fixed value here: write the value as maxNumericValue";
      return minScore ? this.#importing.ledger.leave(minScore, reason) : this.#leave(reason);
    }
    const where = `the largest value that scores ${score} on Lighthouse's curve for ${this.#entry.device}`;
    this.#limit(
      metric,
      value,
      minScore ? [minScore] : [],
      ...remark === void 0 ? [where] : [where, remark]
    );
  }
  ofResources(property) {
    const [type = "", what = ""] = property;
    const { maxNumericValue, maxLength, minScore } = this.#options;
    if (!resourceTypes.has(type) || !["size", "count"].includes(what) || property.length !== 2)
      return this.#leave("it names no type of resource with :size or :count");
    for (const option of [maxLength, minScore])
      if (option) this.#importing.ledger.leave(option, "a summary of resources has no score and no length");
    if (!maxNumericValue) return this.#leave("it needs maxNumericValue, and has none");
    const metric = resourceMetric(what === "size" ? "transfer" : "requests", type);
    this.#limit(metric, maxNumericValue.number, [maxNumericValue]);
  }
  ofUserTiming(property) {
    const { maxNumericValue } = this.#options;
    if (!maxNumericValue || property.length === 0) return this.#leave("it needs a name and maxNumericValue");
    const remark = "Lighthouse CI compares names in kebab case: write the name here as the page does";
    this.#limit(`user-timing:${property.join("-")}`, maxNumericValue.number, [maxNumericValue], remark);
  }
  ofCategory(category) {
    if (category !== "performance")
      return this.#leave(`budget-check judges performance alone: keep Lighthouse for "${category}"`);
    const score = this.#options.minScore?.number ?? defaultScore;
    const { device } = this.#entry;
    const values = ["FCP", "LCP", "TBT", "CLS", "SI"].flatMap((metric) => {
      const value = valueAtScore(metric, score, device);
      return value === null ? [] : [`${metric} ${writeAmount(value, metric === "CLS" ? "unitless" : "ms")}`];
    });
    this.#leave(
      `a score mixes five metrics, so it has no single limit here; each of them scores ${score} (${device}) at ${values.join(", ")}`
    );
  }
  ofBudget() {
    this.#leave(
      "Lighthouse 12 has no such audit, so it checks nothing: its budgets are imported where they are written"
    );
  }
  #leave(reason) {
    this.#importing.ledger.leave(this.#item, reason);
  }
  #limit(metric, value, from, ...remarks) {
    const { draft, ledger } = this.#importing;
    if (value === void 0) {
      for (const item of from) ledger.leave(item, "it is not a number");
      return;
    }
    const level = this.#level;
    const isError = level.value === "error";
    const isKnown = isError || level.value === "warn";
    const bounds = isError ? { fail: value } : { warn: value };
    const all = [
      ...remarks,
      isKnown ? void 0 : `Lighthouse CI prints a failure of level ${level.excerpt()} and does not fail`
    ].filter((remark) => remark !== void 0);
    if (/^transfer\b/.test(metric)) draft.note("limits", [], transferRemark(this.#entry.servesFolder));
    for (const place of this.#entry.places) draft.limit(place, metric, bounds, [level, ...from], ...all);
  }
};
function whyUnknown(audit) {
  if (audit === "interaction-to-next-paint")
    return 'Lighthouse CI cannot measure it while a page loads; here a page with "interactions" has INP';
  return "no metric of budget-check measures what this audit does";
}

// src/import/tools/secrets.ts
function setupText(name, text, isCode) {
  const isHarmless = !secretName.test(name) && !(isCode && text.length >= 8);
  if (isHarmless || text.includes("${env:")) return { text, remark: null };
  const variable = name.replace(/[^A-Za-z\d]+/g, "_").replace(/^_+|_+$/g, "").toUpperCase();
  const named = /^[A-Z]/.test(variable) ? variable : `SECRET_${variable}`;
  return {
    text: `\${env:${named}}`,
    remark: `the value of "${name}" is not copied, as it may be secret: set the variable ${named}`
  };
}
function setupTexts(entries, isCode) {
  const found = entries.map(([name, text]) => ({ name, ...setupText(name, text, isCode) }));
  return {
    texts: Object.fromEntries(found.map(({ name, text }) => [name, text])),
    remarks: found.flatMap(({ remark }) => remark ?? [])
  };
}

// src/import/tools/lighthouse-settings.ts
var unneeded = {
  onlyCategories: "budget-check runs only what its metrics need",
  onlyAudits: "budget-check runs only what its metrics need",
  skipAudits: "budget-check runs only what its metrics need",
  output: "budget-check has reports of its own",
  outputPath: "budget-check has reports of its own",
  locale: "it is the language of Lighthouse's report",
  logLevel: "it changes what Lighthouse prints",
  quiet: "it changes what Lighthouse prints",
  verbose: "it changes what Lighthouse prints",
  view: "it opens Lighthouse's report",
  saveAssets: "budget-check keeps every visit",
  port: "budget-check starts its own browser",
  hostname: "budget-check starts its own browser",
  chromePath: "--chrome-path or CHROME_PATH names the browser",
  maxWaitForFcp: "budget-check has its own bound on a visit",
  maxWaitForLoad: "budget-check has its own bound on a visit",
  disableFullPageScreenshot: "budget-check takes no full-page screenshot",
  enableErrorReporting: "budget-check sends nothing",
  usePassiveGathering: "it changes what Lighthouse gathers, not what is measured",
  channel: "it names the caller"
};
var usualFlags = /^--?(?:no-sandbox|headless(?:=\w+)?|disable-gpu|disable-dev-shm-usage|disable-setuid-sandbox|no-first-run|hide-scrollbars|mute-audio)$/;
function deviceOf(settings) {
  const says = ["preset", "formFactor", "emulatedFormFactor"].map((key) => settings?.get(key)?.text);
  return says.includes("desktop") ? "desktop" : "mobile";
}
function readSettings(settings, importing, device) {
  const { ledger, draft } = importing;
  readDevice(settings, importing, device);
  if (!settings) return;
  for (const item of settings.entries()) {
    const reason = Object.hasOwn(unneeded, item.key) ? unneeded[item.key] : void 0;
    if (reason !== void 0) ledger.skip(item, reason);
  }
  const blocked = settings.get("blockedUrlPatterns");
  if (blocked) {
    const patterns = blocked.oneOrMore().flatMap(({ text }) => text?.trim() || []);
    const works = patterns.length > 0 && patterns.every((pattern) => !/\s|^[*/?.:]*$/.test(pattern));
    if (works) draft.set("blockedUrls", patterns, [blocked]);
    else
      ledger.leave(
        blocked,
        "a budget takes no such pattern: it is empty, has white space, or blocks everything"
      );
  }
  readHeaders(settings.get("extraHeaders"), importing);
  const flags = settings.get("chromeFlags");
  if (flags) readFlags(flags, importing);
  const budgets = settings.get("budgets");
  if (budgets)
    readBudgets(budgets, importing, "last", {
      remark: "Lighthouse has ignored budgets in its settings since version 12"
    });
  const noReset = settings.get("disableStorageReset");
  if (noReset?.boolean === true)
    ledger.leave(
      noReset,
      'Lighthouse then keeps caches between runs; a page with "warm": true is a repeat view here'
    );
  const method = settings.get("throttlingMethod");
  if (method?.text === "devtools") draft.set("throttling", "devtools", [method]);
}
function readHeaders(headers, { draft, ledger }) {
  if (!headers) return;
  const value = headers.text === void 0 ? headers.value : parsed(headers.text);
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return ledger.leave(headers, "it is neither an object nor JSON of one; a file of headers is not read");
  const entries = Object.entries(value).flatMap(
    ([name, text]) => typeof text === "string" && isHeader(name) ? [[name, text]] : []
  );
  if (entries.length < Object.keys(value).length || entries.length === 0)
    return ledger.leave(
      headers,
      'a budget cannot set one of these headers; a cookie is "cookies" in "setup"'
    );
  const { texts, remarks } = setupTexts(entries, headers.source.isCode ?? false);
  draft.setup("headers", texts, [headers], "headers are sent to the served origin alone", ...remarks);
}
function isHeader(name) {
  return /^[\w!#$%&'*+.^`|~-]+$/.test(name) && !/^(?:cookie|host|content-length)$/i.test(name);
}
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}
function readFlags(flags, { draft, ledger }) {
  const all = flags.oneOrMore().flatMap(({ text }) => text?.split(/\s+/).filter(Boolean) ?? []);
  const others2 = all.filter((flag) => !usualFlags.test(flag));
  if (others2.length === 0) return ledger.skip(flags, "budget-check starts its own browser with such flags");
  const certificates = others2.filter((flag) => /^--?ignore-certificate-errors$/.test(flag));
  if (certificates.length > 0)
    draft.set("insecure", true, [flags], "from the flag --ignore-certificate-errors");
  const lost = others2.filter((flag) => !certificates.includes(flag));
  if (lost.length > 0) {
    const reason = `the browser is started without ${lost.join(" ")}: a budget sets no flags`;
    if (certificates.length > 0) ledger.add(flags, reason);
    else ledger.leave(flags, reason);
  }
}
function readDevice(settings, { draft, ledger }, given) {
  const names = ["preset", "formFactor", "emulatedFormFactor"].flatMap((key) => settings?.get(key) ?? []);
  const base = given?.text === "desktop" || given?.text === "mobile" ? given.text : deviceOf(settings);
  const from = [...names, ...given ? [given] : []].filter(
    ({ text }) => text === "mobile" || text === "desktop"
  );
  for (const item of names)
    if (item.text === "perf" || item.text === "experimental")
      ledger.skip(item, "it chooses which audits Lighthouse runs");
  const own = {};
  const screen = settings?.get("screenEmulation");
  if (screen) readScreen(screen, own, from, ledger);
  const agent = settings?.get("emulatedUserAgent");
  if (agent?.text !== void 0 && /^[\x20-\x7e]*[\x21-\x7e][\x20-\x7e]*$/.test(agent.text)) {
    own["userAgent"] = agent.text;
    from.push(agent);
  }
  const remarks = [];
  const method = settings?.get("throttlingMethod");
  const throttling = settings?.get("throttling");
  if (method?.text === "provided") {
    own["cpuSlowdown"] = 1;
    own["network"] = { rttMs: 0, throughputKbps: 1e7 };
    remarks.push('throttlingMethod "provided": no throttling');
    from.push(method);
    if (throttling) ledger.skip(throttling, 'Lighthouse ignores it with throttlingMethod "provided"');
  } else {
    if (throttling) readThrottling(throttling, own, from, ledger);
    if (method?.text === "simulate") from.push(method);
  }
  if (Object.keys(own).length === 0) {
    if (from.length > 0) draft.set("devices", [base], from);
    return;
  }
  draft.set("devices", [{ name: `${base}-lighthouse`, extends: base, ...own }], from, ...remarks);
}
function readScreen(screen, own, from, ledger) {
  const disabled = screen.get("disabled");
  if (disabled?.boolean === true)
    return ledger.leave(screen, "Lighthouse then leaves the window as it is; here a device has a screen");
  if (disabled) ledger.skip(disabled, "it is the default");
  const viewport = {};
  const bounds = { width: [1, 1e4], height: [1, 1e4], deviceScaleFactor: [0.1, 10] };
  for (const [key, [least2, most2]] of Object.entries(bounds)) {
    const item = screen.get(key);
    if (!item) continue;
    const { number } = item;
    const fits = number !== void 0 && number >= least2 && number <= most2;
    const isWhole = key === "deviceScaleFactor" || Number.isInteger(number);
    if (!fits || !isWhole) ledger.leave(item, `a screen takes ${least2} to ${most2}`);
    else {
      viewport[key] = number;
      from.push(item);
    }
  }
  const mobile = screen.get("mobile");
  if (mobile?.boolean !== void 0) {
    viewport["mobile"] = mobile.boolean;
    from.push(mobile);
  }
  if (Object.keys(viewport).length > 0) own["viewport"] = viewport;
}
var throttlings = {
  rttMs: ["network", "rttMs", 0, 6e4],
  throughputKbps: ["network", "throughputKbps", 1, 1e7],
  cpuSlowdownMultiplier: ["", "cpuSlowdown", 1, 100]
};
function readThrottling(throttling, own, from, ledger) {
  const network = {};
  for (const item of throttling.entries()) {
    const { key, number } = item;
    if (["requestLatencyMs", "downloadThroughputKbps", "uploadThroughputKbps"].includes(key)) {
      ledger.skip(
        item,
        "budget-check derives it from rttMs and throughputKbps, as Lighthouse's defaults are"
      );
      continue;
    }
    const known = Object.hasOwn(throttlings, key) ? throttlings[key] : void 0;
    if (!known) continue;
    const [group, name, least2, most2] = known;
    if (number === void 0 || number < least2 || number > most2)
      ledger.leave(item, `a device takes ${least2} to ${most2}`);
    else {
      if (group === "network") network[name] = number;
      else own[name] = number;
      from.push(item);
    }
  }
  if (Object.keys(network).length > 0) own["network"] = network;
}

// src/import/tools/site-urls.ts
var loopback = /^(?:localhost|127(?:\.\d+){3}|\[::1\]|0\.0\.0\.0)$/;
function readUrl(text, base = "http://localhost") {
  const isAbsolute = /^https?:\/\//i.test(text);
  if (!isAbsolute && /^[a-z][a-z\d+.-]*:/i.test(text)) return null;
  const url = URL.parse(text, base);
  if (!url || url.username !== "" || url.password !== "") return null;
  const path = `${url.pathname}${url.search}${url.hash}`;
  return path.startsWith("//") ? null : { path, url: url.href, origin: isAbsolute ? url.origin : null, isLocal: loopback.test(url.hostname) };
}

// src/import/tools/lighthouse-collect.ts
var unneeded2 = {
  numberOfRuns: "budget-check visits until it can decide; --runs sets a number",
  headful: "the browser has no window",
  additive: "every run of budget-check is complete",
  chromePath: "--chrome-path or CHROME_PATH names the browser",
  psiApiKey: "budget-check asks no service",
  startServerReadyPattern: "budget-check waits until the server answers"
};
var defaultPatienceMs = 6e4;
var longestMs = 24 * 60 * 6e4;
var discovery = ["autodiscoverUrlBlocklist", "maxAutodiscoverUrls", "staticDirFileDiscoveryDepth"];
async function readCollection(options, importing) {
  const { draft, ledger } = importing;
  for (const [key, reason] of Object.entries(unneeded2)) {
    const item = options.get(key);
    if (item) ledger.skip(item, reason);
  }
  const settings = options.get("settings");
  const folder2 = options.get("staticDistDir");
  const command = options.get("startServerCommand");
  const startsServer = command?.text !== void 0 && command.text.trim() !== "";
  const urls = options.get("url")?.oneOrMore() ?? [];
  const found = urls.flatMap((item) => {
    const page = readUrl(item.text ?? "", "http://localhost");
    if (!page) ledger.leave(item, "a budget's page is a path or an http(s) address without a password");
    return page ? [{ item, page }] : [];
  });
  const origin = folder2 ? null : found.find(({ page }) => page.origin !== null)?.page.origin ?? null;
  const pages = [];
  for (const { item, page } of found) {
    if (!folder2 && page.origin !== origin)
      ledger.leave(item, `a budget is about one site, and this one is about ${origin ?? "the served app"}`);
    else {
      draft.page(page.path, [item]);
      pages.push(page);
    }
  }
  if (folder2?.text !== void 0) serveFolder(folder2, options, importing);
  else if (startsServer) serveCommand(command, options, origin, importing);
  else if (origin !== null) serveOrigin(origin, found, importing);
  if (folder2 && command) ledger.skip(command, "Lighthouse CI starts no server where it has staticDistDir");
  else if (command && !startsServer)
    ledger.skip(command, command.text === void 0 ? "it is not a command" : "it is empty");
  if (folder2?.text !== void 0 && pages.length === 0)
    pages.push(...await discover(folder2.text, options, importing));
  for (const key of discovery) {
    const item = options.get(key);
    if (item && urls.length > 0) ledger.skip(item, "the pages are named");
  }
  readBrowser(options, importing);
  const strategy = options.get("psiStrategy");
  const device = strategy?.text === "desktop" ? "desktop" : deviceOf(settings);
  readSettings(settings, importing, strategy);
  return { pages, device, servesFolder: folder2 !== void 0 };
}
function serveFolder(folder2, options, { draft, ledger }) {
  const spa = options.get("isSinglePageApplication");
  const directory = (folder2.text ?? "").replace(/^\.\//, "").replace(/\/$/, "") || ".";
  if (spa?.boolean === true) draft.set("serve", { directory, fallback: "index.html" }, [folder2, spa]);
  else {
    draft.set("serve", directory, [folder2]);
    if (spa) ledger.map([spa]);
  }
}
function serveCommand(command, options, origin, { draft, ledger }) {
  const patience = options.get("startServerReadyTimeout");
  const ms2 = patience?.number;
  const isLong = patience !== void 0 && ms2 !== void 0 && ms2 > defaultPatienceMs && ms2 <= longestMs;
  if (patience && !isLong)
    ledger.skip(
      patience,
      ms2 !== void 0 && ms2 > longestMs ? "no server starts that slowly" : "budget-check waits a minute for the server"
    );
  draft.set(
    "serve",
    {
      command: command.text,
      ...origin !== null && { url: origin },
      ...isLong && { timeout: `${ms2 / 1e3} s` }
    },
    [command, ...isLong ? [patience] : []],
    "head and base are served at the same time if the command listens on PORT or {port}, otherwise in turns"
  );
}
function serveOrigin(origin, found, { draft, ledger }) {
  const first = found.find(({ page }) => page.origin === origin);
  if (!first?.page.isLocal)
    draft.set("serve", origin, [], "a deployed site: name base with --base, such as production's address");
  else
    ledger.add(
      first.item,
      `something else starts the server on ${origin}: budget-check starts it itself, by the framework's way or by "serve"`
    );
}
async function discover(folder2, options, { draft, ledger, pagesIn }) {
  const [blocked, most2, depth] = discovery.map((key) => options.get(key));
  const from = [blocked, most2, depth].filter((item) => item !== void 0);
  const files2 = await pagesIn(folder2);
  const without = new Set(
    (blocked?.oneOrMore() ?? []).flatMap(({ text }) => readUrl(text ?? "", "http://localhost")?.path ?? [])
  );
  const deepest3 = depth?.number || 2;
  const pages = files2.filter((file) => file.split("/").length - 1 <= deepest3 && !/(?:^|\/)node_modules\//.test(file)).flatMap((file) => readUrl(`/${file}`) ?? []).filter(({ path }) => !without.has(path)).slice(0, most2?.number || (most2?.number === 0 ? Infinity : 5));
  if (pages.length === 0) {
    for (const item of from)
      ledger.leave(item, "there are no built pages yet: build, then import again, or name pages");
    draft.note(
      "serve",
      [],
      "Lighthouse CI visits up to five HTML files of this folder: name pages, or build and import again"
    );
    return [];
  }
  for (const { path } of pages)
    draft.page(path, from, { remark: "found in the built folder, as Lighthouse CI does" });
  return pages;
}
function readBrowser(options, importing) {
  const { ledger } = importing;
  const script = options.get("puppeteerScript");
  if (script)
    ledger.leave(
      script,
      'a login is "setup": { "login": "FILE.js" }, whose default export gets { page, url, env }: adapt the script, which gets (browser, context)'
    );
  const launch = options.get("puppeteerLaunchOptions");
  for (const item of launch?.entries() ?? [])
    if (item.key === "args") readFlags(item, importing);
    else if (["headless", "executablePath", "slowMo", "devtools"].includes(item.key))
      ledger.skip(item, "budget-check starts its own browser");
    else ledger.leave(item, "budget-check starts its own browser, and takes no such option");
  const method = options.get("method");
  if (method?.text === "psi")
    ledger.leave(method, "budget-check measures on this machine, not by PageSpeed Insights");
  else if (method) ledger.skip(method, "it is the default");
}

// src/import/tools/lighthouse-preset.ts
var metrics = {
  "first-contentful-paint": "FCP",
  "largest-contentful-paint": "LCP",
  "cumulative-layout-shift": "CLS",
  "speed-index": "SI",
  interactive: "TTI",
  "max-potential-fid": "FID"
};
function readPreset(preset, own, { places, device }, { draft, ledger }) {
  for (const [audit, metric] of Object.entries(metrics)) {
    const value = own.has(audit) ? null : valueAtScore(metric, 0.9, device);
    if (value === null) continue;
    const bounds = preset.text === "lighthouse:all" ? { fail: value } : { warn: value };
    for (const place of places)
      draft.limit(place, metric, bounds, [preset], `${preset.text ?? ""}: what scores 0.9 on ${device}`);
  }
  const reason = "it asserts some 160 audits: those on metrics are limits here, and accessibility, SEO, best practices and advice are not";
  if (ledger.outcomeOf(preset) === void 0) ledger.leave(preset, reason);
  else ledger.add(preset, reason);
}

// src/import/tools/lighthouse-ci.ts
var lighthouseCi = {
  tool: "Lighthouse CI",
  files: [
    ".lighthouserc.cjs",
    "lighthouserc.cjs",
    ".lighthouserc.js",
    "lighthouserc.js",
    ".lighthouserc.json",
    "lighthouserc.json",
    ".lighthouserc.yml",
    "lighthouserc.yml",
    ".lighthouserc.yaml",
    "lighthouserc.yaml"
  ],
  recognises: (root) => roots.some((key) => root.get(key)?.isObject ?? false),
  async read(root, importing) {
    const options = await readOptions(root, importing);
    const collection = await readCollection(options, importing);
    await readAssertions(options, collection, importing);
  }
};
var roots = ["ci", "lhci", "ci:client", "ci:server"];
var sections = ["wizard", "assert", "collect", "upload", "server"];
var deepest = 10;
async function readOptions(root, importing, depth = 0) {
  const { ledger } = importing;
  const replaced = (item) => ledger.skip(item, "another file or section replaces it");
  let options = new Item({ name: root.source.name, value: {}, lineOf: () => null });
  let extended;
  for (const key of roots) {
    const part = root.get(key) ?? root.get(key.replace(":", "."));
    if (!part) continue;
    extended = part.get("extends") ?? extended;
    for (const section of sections) {
      const found = part.get(section);
      if (!found) continue;
      if (section === "upload" || section === "server" || section === "wizard")
        ledger.skip(found, "budget-check keeps its reports in .budget-check, and has no server");
      else options = mergeItems(options, found, replaced);
    }
  }
  if (extended?.text === void 0) return options;
  if (depth >= deepest) {
    ledger.leave(extended, `more than ${deepest} files extend each other`);
    return options;
  }
  const below = await importing.also(extended.text, "configuration");
  if (!(below instanceof Item)) {
    ledger.leave(extended, below.problem);
    return options;
  }
  ledger.skip(extended, "that file is imported with this one");
  return mergeItems(await readOptions(below, importing, depth + 1), options, replaced);
}
async function readAssertions(options, collection, importing) {
  const { draft, ledger } = importing;
  const methods = [];
  const shared = { device: collection.device, servesFolder: collection.servesFolder, methods };
  readEntry2(options, { places: ["limits"], ...shared }, importing);
  for (const entry of options.get("assertMatrix")?.items() ?? []) {
    const pattern = entry.get("matchingUrlPattern");
    const places = placesOf(pattern, collection);
    if (typeof places === "string") ledger.leave(entry, places);
    else {
      readEntry2(entry, { places, ...shared }, importing);
      if (pattern) ledger.map([pattern]);
    }
  }
  const doAllName = [options, ...options.get("assertMatrix")?.items() ?? []].every(namesAggregation);
  const nameOf2 = (text) => text === '"optimistic"' ? byDefault : text;
  const names = new Set(methods.map((method) => nameOf2(method.excerpt())));
  if (!doAllName) names.add(byDefault);
  if (names.size > 0) draft.note("limits", methods, aggregationRemark([...names]));
  const file = options.get("budgetsFile");
  if (file?.text === void 0) return;
  const budgets = await importing.also(file.text, "project");
  if (!(budgets instanceof Item)) return ledger.leave(file, budgets.problem);
  ledger.skip(file, "that file is imported with this one");
  readBudgets(budgets, importing, "all");
}
var byDefault = 'the best ("optimistic", its default)';
function namesAggregation(entry) {
  if (entry.get("aggregationMethod")) return true;
  const areOthers = entry.get("preset") ?? entry.get("budgetsFile");
  const assertions = (entry.get("assertions")?.entries() ?? []).map((item) => item.oneOrMore());
  return !areOthers && assertions.every(([level, more]) => level?.text === "off" || more?.get("aggregationMethod"));
}
function readEntry2(options, entry, importing) {
  const { ledger } = importing;
  const assertions = options.get("assertions");
  const own = new Set((assertions?.entries() ?? []).map(({ key }) => key.replaceAll(".", ":")));
  const preset = options.get("preset");
  if (preset && ["all", "recommended", "no-pwa"].some((name) => preset.text === `lighthouse:${name}`))
    readPreset(preset, own, entry, importing);
  for (const item of assertions?.entries() ?? []) readAssertion(item, entry, importing);
  const method = options.get("aggregationMethod");
  if (method) entry.methods.push(method);
  const passed = options.get("includePassedAssertions");
  if (passed) ledger.skip(passed, "budget-check always reports limits that pass");
}
function placesOf(pattern, { pages }) {
  if (!pattern) return ["limits"];
  const expression = expressionOf(pattern.text ?? "");
  if (expression === null) return "its pattern is not a valid regular expression";
  const matching = pages.filter(({ url }) => expression.test(url));
  if (pages.length > 0 && matching.length === pages.length) return ["limits"];
  if (matching.length > 0) return matching.map(({ path }) => ({ page: path }));
  if (pages.length > 0) return "its pattern matches none of the pages that are visited";
  return expression.test("http://localhost/") && expression.test("http://localhost/any/page.html?query") ? ["limits"] : "Lighthouse CI finds its pages while it runs: name the pages that the pattern is for";
}
function expressionOf(text) {
  try {
    return new RegExp(text);
  } catch {
    return null;
  }
}

// src/import/tools/sitespeed.ts
var sitespeed = {
  tool: "sitespeed.io",
  files: [
    "budget.json",
    "sitespeed-budget.json",
    "sitespeed.budget.json",
    "budget.sitespeed.json",
    "budgets.json"
  ],
  recognises: (root) => root.get("budget")?.isObject === true && root.entries().length === 1,
  read(root, importing) {
    const budget = root.get("budget");
    const serves = /* @__PURE__ */ new Set();
    importing.draft.letPagesReplace();
    for (const item of budget?.entries() ?? []) {
      const url = /^https?:\/\//i.test(item.key) ? readUrl(item.key) : null;
      if (url?.origin != null) {
        if (!url.isLocal) serves.add(url.origin);
        importing.draft.page(url.path, []);
        for (const group of item.entries()) readGroup(group, { page: url.path }, importing);
      } else readGroup(item, "limits", importing);
    }
    const [origin] = serves;
    if (serves.size > 1)
      importing.draft.note(
        "pages",
        [],
        `these are pages of several sites, and a budget is about one: ${[...serves].join(", ")}`
      );
    else if (origin !== void 0)
      importing.draft.set("serve", origin, [], "a deployed site; leave it out to build and serve the app");
    importing.draft.note(
      "pages",
      [],
      "the pages that the budget names; add those that sitespeed.io gets on its command line"
    );
    importing.draft.note(
      "limits",
      [],
      "sitespeed.io judges the median of a real browser's times on its connection; here a phone on slow 4G is simulated"
    );
  }
};
var metrics2 = {
  googleWebVitals: {
    timeToFirstByte: "TTFB",
    firstContentfulPaint: "FCP",
    largestContentfulPaint: "LCP",
    interactionToNextPaint: "INP",
    totalBlockingTime: "TBT",
    cumulativeLayoutShift: "CLS"
  },
  timings: {
    firstContentfulPaint: "FCP",
    largestContentfulPaint: "LCP",
    backEndTime: "TTFB",
    SpeedIndex: "SI"
  },
  cpu: { totalBlockingTime: "TBT", maxPotentialFid: "FID" },
  pageinfo: { cumulativeLayoutShift: "CLS", domElements: "dom-nodes" },
  thirdParty: { transferSize: "transfer:third-party", requests: "requests:third-party" }
};
var types = {
  total: "total",
  html: "document",
  javascript: "script",
  css: "stylesheet",
  image: "image",
  font: "font"
};
var leftGroups = {
  contentSize: "it counts bytes after decompression, transfer those that arrive",
  firstParty: "budget-check counts all requests, or those of third parties",
  scriptingmetrics: "it is what a script of sitespeed.io returns: use performance.measure and user-timing:NAME",
  score: "it is a score of the coach",
  coach: "it is a score of the coach",
  lighthouse: "it is a score of Lighthouse, which mixes metrics",
  axe: "it counts violations of accessibility",
  sustainable: "it is an estimate of CO2",
  browser: "it measures the machine, not the page"
};
function readGroup(group, place, { draft, ledger }) {
  const { key } = group;
  const reason = Object.hasOwn(leftGroups, key) ? leftGroups[key] : void 0;
  if (reason !== void 0) return ledger.leave(group, reason);
  if (!group.isObject) return;
  for (const item of group.entries()) {
    const metric = metricOf(key, item.key);
    if (metric === null) {
      const isAlias = item.isObject;
      ledger.leave(item, isAlias ? aliasReason : "no metric of budget-check measures it");
    } else if (item.number === void 0) ledger.leave(item, "it is not a number");
    else draft.limit(place, metric, { fail: item.number }, [item], ...remarksOf(metric));
  }
}
var aliasReason = "it is about a page by its alias, which only the command line of sitespeed.io knows: name its path";
function metricOf(group, name) {
  if (group === "usertimings") return `user-timing:${name}`;
  if (group === "requests" || group === "transferSize") {
    const type = Object.hasOwn(types, name) ? types[name] : void 0;
    return type === void 0 ? null : resourceMetric(group === "requests" ? "requests" : "transfer", type);
  }
  const known = Object.hasOwn(metrics2, group) ? metrics2[group] : void 0;
  return known && Object.hasOwn(known, name) ? known[name] ?? null : null;
}
function remarksOf(metric) {
  return metric === "INP" ? ['needs "interactions" on the page; budget-check discover proposes some'] : [];
}

// src/import/source/dependencies.ts
function dependenciesOf(manifest) {
  const groups = ["dependencies", "devDependencies", "optionalDependencies"].map((key) => manifest[key]);
  return new Set(
    groups.flatMap((group) => typeof group === "object" && group !== null ? Object.keys(group) : [])
  );
}
function majorOf(manifest, name) {
  for (const key of ["devDependencies", "dependencies", "optionalDependencies"]) {
    const group = manifest[key];
    const range = typeof group === "object" && group !== null ? Reflect.get(group, name) : void 0;
    const major = typeof range === "string" ? /^[\^~>=v\s]*(\d+)(?:\.|\s|$)/.exec(range)?.[1] : void 0;
    if (major !== void 0) return Number(major);
  }
  return null;
}

// src/import/tools/size-limit.ts
var unneeded3 = {
  running: "it is about the time that the file takes to execute",
  time: "it is about the time that the file takes to load",
  highlightLess: "it changes what size-limit prints",
  hidePassed: "it changes what size-limit prints",
  uiReports: "it names a report of size-limit's bundler",
  module: "it names the kind of module for size-limit's bundler"
};
var bundles = {
  import: "it weighs what a bundler keeps of one import; budget-check weighs built files",
  entry: `it names an entry of size-limit's bundler; write the built file as "file:…"`,
  ignore: "it keeps packages out of size-limit's bundle; budget-check weighs built files",
  config: "it is the configuration of size-limit's bundler",
  webpack: "it switches size-limit's bundler; budget-check weighs built files",
  rolldown: "it switches size-limit's bundler; budget-check weighs built files",
  modifyWebpackConfig: "it changes size-limit's bundler",
  modifyEsbuildConfig: "it changes size-limit's bundler",
  modifyRolldownConfig: "it changes size-limit's bundler",
  disableModuleConcatenation: "it changes size-limit's bundler",
  disablePlugins: "budget-check has no such plugins",
  compareWith: "budget-check compares with base itself"
};
var bundlers = [
  "@size-limit/webpack",
  "@size-limit/esbuild",
  "@size-limit/rolldown",
  "@size-limit/preset-small-lib",
  "@size-limit/preset-big-lib"
];
var sizeLimit = {
  tool: "size-limit",
  packageKey: "size-limit",
  files: [
    ".size-limit.json",
    ".size-limit.jsonc",
    ".size-limit",
    ".size-limit.js",
    ".size-limit.mjs",
    ".size-limit.cjs",
    ".size-limit.ts",
    ".size-limit.mts",
    ".size-limit.cts"
  ],
  read(root, importing) {
    for (const check of root.items()) readCheck(check, importing);
  }
};
function readCheck(check, importing) {
  const { ledger } = importing;
  for (const [key, reason] of Object.entries(unneeded3)) {
    const item = check.get(key);
    if (item) ledger.skip(item, reason);
  }
  const isBundled = bundlers.some((name) => importing.dependencies.has(name)) && check.get("webpack")?.value !== false;
  if (!isBundled)
    for (const key of ["webpack", "disablePlugins"]) {
      const item = check.get(key);
      if (item) ledger.skip(item, "budget-check weighs built files as they are");
    }
  const [path, limit, gzip, brotli] = ["path", "limit", "gzip", "brotli"].map((key) => check.get(key));
  const made = ["import", "entry"].map((key) => check.get(key)).filter((item) => item !== void 0);
  const labels = ["name", "message"].map((key) => check.get(key)).filter((item) => item !== void 0);
  if (!limit) {
    ledger.skip(check, "it has no limit: size-limit only prints the size");
    return;
  }
  const first = made.find((item) => item.value !== false);
  if (first) {
    ledger.leave(check, `its "${first.key}": ${bundles[first.key] ?? ""}`);
    return;
  }
  if (!path) {
    ledger.leave(check, 'it has no path and means "main" of package.json; write the built file as "file:…"');
    return;
  }
  const most2 = bytesOf3(limit.value);
  if (most2 === null) {
    const time = isTime(limit.value);
    const reason = time ? "it limits the time in which a file loads and runs on a slow phone: limit LCP or TBT of a page instead" : "it is not a size that size-limit reads";
    ledger.leave(check, reason);
    return;
  }
  for (const [key, reason] of Object.entries(bundles)) {
    const item = check.get(key);
    if (item && !ledger.isSettled(item)) ledger.leave(item, reason);
  }
  if (gzip?.value === true && brotli) ledger.skip(brotli, "gzip decides");
  const { compression, by } = compressionOf(
    gzip?.value,
    brotli?.value,
    majorOf(importing.manifest, "size-limit")
  );
  const from = [path, limit, gzip, gzip?.value === true ? void 0 : brotli, ...labels].filter(
    (item) => item !== void 0
  );
  const remarks = [
    ...labels.map((item) => `size-limit ${item.key}: ${item.text ?? item.excerpt()}`),
    ...by === null ? [] : [by],
    ...isBundled ? ["size-limit bundles this file with what it imports before it weighs it; here the built file counts"] : []
  ];
  const paths = path.oneOrMore().flatMap(({ text }) => text === void 0 ? [] : [withFolder(text)]);
  if (isBundled && !paths.every((one) => isBuilt(one, importing))) {
    ledger.leave(check, "size-limit bundles this source before it weighs it: limit the built file instead");
    return;
  }
  limitBuiltFiles(importing, "file", paths, { fail: most2, compression }, from, ...remarks);
}
function compressionOf(gzip, brotli, major) {
  if (major !== null && major < 11) {
    if (brotli === true) return { compression: "brotli", by: null };
    if (gzip === false) return { compression: "raw", by: null };
    return { compression: "gzip", by: `gzip, the default of size-limit ${major}` };
  }
  if (gzip === true) return { compression: "gzip", by: null };
  if (brotli === false) return { compression: "raw", by: null };
  return {
    compression: "brotli",
    by: brotli === true ? null : "brotli, the default of size-limit since version 11"
  };
}
function withFolder(path) {
  const name = path.split("/").at(-1) ?? "";
  return /[.*?{[(]/.test(name) ? path : `${path.replace(/\/$/, "")}/**`;
}
function isTime(limit) {
  return typeof limit === "string" && / ?m?s/i.test(limit);
}
function bytesOf3(limit) {
  if (typeof limit === "number") return limit;
  if (typeof limit !== "string" || isTime(limit)) return null;
  const match = /^([+-]?\d+(?:\.\d+)?) *(?:([kmgtpezy])?(i)?b)?$/i.exec(limit);
  if (!match) return null;
  const [, number = "", prefix = "", iec] = match;
  const power = prefix === "" ? 0 : "kmgtpezy".indexOf(prefix.toLowerCase()) + 1;
  return Math.floor(Number.parseFloat(number) * (iec ? 1024 : 1e3) ** power);
}

// src/import/tools/unlighthouse.ts
var extensions = ["ts", "mts", "cts", "js", "mjs", "cjs", "json", "jsonc", "yaml", "yml"];
var unlighthouse = {
  tool: "unlighthouse",
  files: extensions.map((extension) => `unlighthouse.config.${extension}`),
  read(root, importing) {
    const { ledger } = importing;
    for (const [key, reason] of Object.entries(unneeded4)) {
      const item = root.get(key);
      if (item) ledger.skip(item, reason);
    }
    readSite(root, importing);
    readScanner(root.get("scanner"), importing);
    readSetup(root, importing);
    readBudget2(root.at("ci", "budget"), importing);
    const device = root.at("scanner", "device");
    if (device?.boolean === false) ledger.skip(device, "lighthouseOptions describe the device");
    readSettings(root.get("lighthouseOptions"), importing, device);
    for (const key of ["reporter", "reporterConfig", "buildStatic", "v1"]) {
      const item = root.at("ci", key);
      if (item) ledger.skip(item, "budget-check has reports of its own");
    }
    const hooks = root.get("hooks");
    if (hooks)
      ledger.leave(hooks, 'a login is "setup": { "login": "FILE.js" } here; other hooks have no counterpart');
    for (const key of ["puppeteerOptions", "puppeteerClusterOptions"]) {
      const item = root.get(key);
      if (item) ledger.leave(item, "budget-check starts its own browser");
    }
  }
};
var unneeded4 = {
  root: "budget-check runs in the project's folder",
  outputPath: "budget-check writes to .budget-check",
  cache: "every run of budget-check is complete",
  debug: "it changes what unlighthouse prints",
  client: "budget-check has a page of its own",
  api: "budget-check has no server",
  server: "budget-check has no server",
  routerPrefix: "budget-check has no server",
  chrome: "--chrome-path or CHROME_PATH names the browser",
  discovery: "budget-check visits the pages that are named"
};
function readSite(root, { draft, ledger }) {
  const site = root.get("site") ?? root.get("host");
  const base = site?.text === void 0 ? null : readUrl(/^[a-z]+:\/\//i.test(site.text) ? site.text : `https://${site.text}`);
  if (site && base?.origin != null && !base.isLocal)
    draft.set(
      "serve",
      base.origin,
      [site],
      "a deployed site: name base with --base, or leave it out to build and serve the app"
    );
  else if (site && base?.origin != null) ledger.skip(site, "budget-check builds and serves the app itself");
  const urls = root.get("urls");
  if (!urls) return;
  if (!urls.isArray)
    return ledger.leave(urls, "it is a function that finds pages while unlighthouse runs: name the pages");
  for (const item of urls.items()) {
    const page = readUrl(item.text ?? "", base?.origin ?? void 0);
    if (!page) ledger.leave(item, "a budget's page is a path or an http(s) address without a password");
    else if (page.origin !== null && page.origin !== base?.origin)
      ledger.leave(
        item,
        `a budget is about one site, and this one is about ${base?.origin ?? "the served app"}`
      );
    else draft.page(page.path, [item]);
  }
}
var scannerSkips = {
  samples: "budget-check visits until it can decide",
  maxRoutes: "the pages are named",
  dynamicSampling: "the pages are named",
  skipJavascript: "it is about how unlighthouse finds pages",
  customSampling: "the pages are named",
  ignoreI18nPages: "the pages are named",
  robotsTxt: "the pages are named"
};
function readScanner(scanner, { ledger }) {
  for (const item of scanner?.entries() ?? []) {
    const { key, value } = item;
    const reason = Object.hasOwn(scannerSkips, key) ? scannerSkips[key] : void 0;
    if (reason !== void 0) ledger.skip(item, reason);
    else if (key === "throttle" && value === true)
      ledger.skip(item, "budget-check always simulates the device's network");
    else if (key === "throttle")
      ledger.leave(item, 'budget-check always simulates the network of a device: change it in "devices"');
    else if (["include", "exclude", "crawler", "sitemap"].includes(key))
      ledger.leave(
        item,
        'budget-check visits the pages that are named, and does not crawl: choose them in "pages"'
      );
  }
}
function readSetup(root, importing) {
  const { draft, ledger } = importing;
  readCookies(root.get("cookies"), importing);
  const storage = (root.get("localStorage")?.entries() ?? []).filter(({ text }) => text !== void 0);
  const entries = storage.map(({ key, text }) => [key, text ?? ""]);
  const { texts, remarks } = setupTexts(entries, root.source.isCode ?? false);
  if (storage.length > 0) draft.setup("localStorage", texts, storage, ...remarks);
  const session = root.get("sessionStorage");
  if (session)
    ledger.leave(session, "a budget sets cookies, headers and localStorage; a login module may set it");
  const [username, password] = ["username", "password"].map((key) => root.at("auth", key));
  if (username?.text !== void 0 && password?.text !== void 0 && !username.text.includes(":")) {
    const written = setupText("basic-auth-password", password.text, true);
    const auth = { username: username.text, password: written.text };
    draft.setup(
      "basicAuth",
      auth,
      [username, password],
      ...written.remark === null ? [] : [written.remark]
    );
  }
  readHeaders(root.get("extraHeaders"), importing);
  const query = root.get("defaultQueryParams");
  if (query) ledger.leave(query, "a budget writes the query into the path of each page");
  const agent = root.get("userAgent");
  if (agent?.text !== void 0)
    ledger.leave(agent, 'a device has it: "devices": [{ "name": "…", "userAgent": "…" }]');
}
function readCookies(cookies, { draft }) {
  const own = /* @__PURE__ */ new Map();
  const from = [];
  const remarks = [];
  for (const cookie of cookies?.items() ?? []) {
    const [name, value, domain, path] = ["name", "value", "domain", "path"].map((key) => cookie.get(key));
    if (name?.text === void 0 || value?.text === void 0) continue;
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name.text) || own.has(name.text)) continue;
    const [isHost, isPath] = [
      /^[.]?[\w-]+([.][\w-]+)*$/.test(domain?.text ?? ""),
      path?.text?.startsWith("/")
    ];
    const place = { ...isHost && { domain: domain?.text }, ...isPath && { path: path?.text } };
    const written = setupText(name.text, value.text, name.source.isCode ?? false);
    if (written.remark !== null) remarks.push(written.remark);
    own.set(name.text, Object.keys(place).length > 0 ? { value: written.text, ...place } : written.text);
    from.push(name, value);
    if (isHost && domain) from.push(domain);
    if (isPath && path) from.push(path);
  }
  if (own.size > 0) draft.setup("cookies", Object.fromEntries(own), from, ...remarks);
}
function readBudget2(budget, { ledger }) {
  for (const item of budget?.isObject ? budget.entries() : budget ? [budget] : []) {
    if (item.number === void 0) continue;
    if (budget?.isObject && item.key !== "performance")
      ledger.leave(item, `budget-check judges performance alone: keep Lighthouse for "${item.key}"`);
    else {
      const values = ["FCP", "LCP", "TBT", "CLS", "SI"].flatMap((metric) => {
        const value = valueAtScore(metric, (item.number ?? 0) / 100, "mobile");
        return value === null ? [] : [`${metric} ${writeAmount(value, metric === "CLS" ? "unitless" : "ms")}`];
      });
      ledger.leave(
        item,
        `a score mixes metrics, so it has no single limit here; each scores ${item.number} (mobile) at ${values.join(", ")}`
      );
    }
  }
}

// src/import/tools/index.ts
var importers = [
  lighthouseCi,
  lightWallet,
  unlighthouse,
  sitespeed,
  sizeLimit,
  bundlesize,
  bundlewatch,
  bundlemon,
  angular
];

// src/import/find-imports.ts
async function findImports(directory) {
  const names = new Set(await readdir(directory).catch(() => []));
  const manifest = await readManifest(join(directory, "package.json"));
  const found = [];
  for (const importer of importers) {
    const { packageKey: packageKey2, files: files2 } = importer;
    const isInPackage = packageKey2 !== void 0 && Object.hasOwn(manifest, packageKey2);
    const file = isInPackage ? `package.json#${packageKey2}` : await firstOf(importer, directory, files2, names);
    if (file !== void 0) found.push(file);
  }
  return found;
}
async function firstOf(importer, directory, files2, names) {
  for (const file of files2) if (names.has(file) && await isOf(importer, join(directory, file))) return file;
  return void 0;
}
async function isOf({ recognises }, path) {
  if (!recognises || !path.endsWith(".json")) return true;
  const isShared = importers.filter(({ files: files2 }) => files2.includes(basename(path))).length > 1;
  try {
    const source = parseJson(path, await readRegularText(path, mostConfigBytes));
    return "value" in source ? recognises(new Item(source)) : !isShared;
  } catch {
    return !isShared;
  }
}

// src/import/import-file.ts
import { readdir as readdir2 } from "node:fs/promises";
import { basename as basename2, dirname, join as join2, relative, resolve, sep } from "node:path";

// src/import/join-imports.ts
import { isDeepStrictEqual } from "node:util";
function joinImports(all) {
  const joined = { budget: {}, left: [], by: /* @__PURE__ */ new Map() };
  const remarks = [];
  for (const one of all) {
    const { pages, ...others2 } = withoutForeignBundle(joined, one);
    addAll(joined, joined.budget, others2, [], one);
    const places = Array.isArray(pages) ? addPages(joined, pages, one) : [];
    for (const { path, text } of one.remarks) {
      const [top, index, ...rest] = path;
      if (top === "bundle" && !Object.hasOwn(others2, "bundle")) continue;
      const place = top === "pages" && typeof index === "number" ? places[index] : void 0;
      remarks.push({ path: place === void 0 ? path : ["pages", place, ...rest], text });
    }
  }
  return {
    tool: [...new Set(all.map(({ tool }) => tool))].join(" and "),
    file: [...new Set(all.map(({ file }) => file))].join(" and "),
    budget: joined.budget,
    remarks,
    left: [...all.flatMap((one) => one.left), ...joined.left],
    unneeded: all.flatMap((one) => one.unneeded)
  };
}
function withoutForeignBundle(joined, one) {
  const { bundle: known } = joined.budget;
  const { bundle, ...others2 } = one.budget;
  if (!isObject(known) || !isObject(bundle) || known["directory"] === bundle["directory"]) return one.budget;
  const folder2 = ({ directory }) => typeof directory === "string" ? directory : "the folder that the app is built to";
  joined.left.push({
    where: `${one.file}, as bundle: ${JSON.stringify(bundle)}`,
    reason: `these limits are on ${folder2(bundle)}, those of ${joined.by.get('["bundle"]') ?? "another tool"} on ${folder2(known)}: one folder is weighed`
  });
  return others2;
}
function holdsEntries(path) {
  const key = path.at(-1);
  return key === "limits" || key === "bundle" && path.length === 1;
}
function addAll(joined, into, from, path, one) {
  for (const [key, value] of Object.entries(from)) {
    const place = [...path, key];
    const known = Object.hasOwn(into, key) ? into[key] : void 0;
    if (known === void 0) {
      into[key] = structuredClone(value);
      remember(joined, value, place, one.tool);
    } else if (holdsEntries(place) && isObject(known) && isObject(value)) {
      addAll(joined, known, value, place, one);
    } else if (!isDeepStrictEqual(known, value)) {
      joined.left.push({
        where: `${one.file}, as ${place.join(".")}: ${JSON.stringify(value)}`,
        reason: `${joined.by.get(JSON.stringify(place)) ?? "another tool"} says ${JSON.stringify(known)}, which is kept: choose one of them`
      });
    }
  }
}
function remember(joined, value, path, tool) {
  joined.by.set(JSON.stringify(path), tool);
  if (holdsEntries(path) && isObject(value))
    for (const key of Object.keys(value)) joined.by.set(JSON.stringify([...path, key]), tool);
}
function addPages(joined, pages, one) {
  const known = Array.isArray(joined.budget["pages"]) ? joined.budget["pages"] : [];
  if (pages.length > 0) joined.budget["pages"] = known;
  return pages.map((written) => {
    const page = withoutForeignNulls(joined, written, one);
    const at = known.findIndex((other) => pathOf(other) === pathOf(page));
    if (at < 0) {
      const index = known.push(structuredClone(page)) - 1;
      if (isObject(page))
        for (const [key, value] of Object.entries(page))
          remember(joined, value, ["pages", index, key], one.tool);
      return index;
    }
    if (isObject(page)) {
      const before = known[at];
      const merged = isObject(before) ? before : { path: pathOf(page) };
      known[at] = merged;
      addAll(joined, merged, page, ["pages", at], one);
    }
    return at;
  });
}
function withoutForeignNulls({ by }, page, { tool }) {
  if (!isObject(page) || !isObject(page["limits"])) return page;
  const limits = Object.entries(page["limits"]).filter(
    ([key, value]) => value !== null || by.get(JSON.stringify(["limits", key])) === tool
  );
  return { ...page, limits: Object.fromEntries(limits) };
}
function pathOf(page) {
  return isObject(page) ? page["path"] : page;
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/import/draft/draft.ts
var Draft = class {
  ledger;
  #settings = /* @__PURE__ */ new Map();
  #limits = /* @__PURE__ */ new Map();
  #bundle = /* @__PURE__ */ new Map();
  #pages = /* @__PURE__ */ new Map();
  #weighed = null;
  #doPagesReplace = false;
  #notes = [];
  constructor(ledger) {
    this.ledger = ledger;
  }
  /** Paths of pages, in the order in which they came. */
  get pages() {
    return [...this.#pages.keys()];
  }
  /** The folder that limits on built files are about; null until there is one. */
  get weighed() {
    return this.#weighed;
  }
  /**
   * Decides which folder is weighed, once for all limits.
   * @param isDefault whether it would be weighed without its name.
   */
  weigh(folder2, isDefault) {
    this.#weighed = folder2;
    if (!isDefault) this.set("bundle", { directory: folder2 }, [], "the folder that is weighed");
  }
  /** Adds a part of `setup`: cookies, headers, localStorage or basicAuth. */
  setup(part, value, from, ...remarks) {
    const known = this.#settings.get("setup");
    const parts = known?.value ?? {};
    if (Object.hasOwn(parts, part)) return this.#leave(from, `the budget has "${part}" already`);
    this.ledger.map(from);
    this.#settings.set("setup", {
      value: { ...parts, [part]: value },
      remarks: /* @__PURE__ */ new Set([...known?.remarks ?? [], ...remarks])
    });
    return true;
  }
  /**
   * A top-level key such as `serve` or `devices`. A second, different value is left out.
   * @returns whether the budget has the value now.
   */
  set(key, value, from, ...remarks) {
    const known = this.#settings.get(key);
    if (known && JSON.stringify(known.value) !== JSON.stringify(value))
      return this.#leave(from, `a budget has one "${key}", and it is ${JSON.stringify(known.value)}`);
    this.ledger.map(from);
    this.#settings.set(key, { value, remarks: /* @__PURE__ */ new Set([...known?.remarks ?? [], ...remarks]) });
    return true;
  }
  #leave(from, reason) {
    for (const item of from) this.ledger.leave(item, reason);
    return false;
  }
  /**
   * A comment above `limits`, `pages` or another key, added in any order, and written once however often it is added. If the budget does not get the key, there is
   * nothing to comment, and the values are not needed.
   */
  note(key, from, text) {
    this.#notes.push({ key, from, text });
  }
  /** Adds to the comment of a top-level key that is already there. */
  remark(key, from, text) {
    const known = this.#settings.get(key);
    if (!known) return this.#leave(from, text);
    known.remarks.add(text);
    this.ledger.map(from);
    return true;
  }
  /** From now on a limit of a page stands instead of that of all pages, as in a budget, although it may be looser. */
  letPagesReplace() {
    this.#doPagesReplace = true;
  }
  /**
   * A page, with or without limits of its own.
   * @param more.replacesLimits whether it has its own limits alone, and none of the budget's `limits`.
   */
  page(path, from, more = {}) {
    const page = this.#pageOf(path);
    if (more.name !== void 0) page.name ??= more.name;
    if (more.remark !== void 0) page.remarks.add(more.remark);
    if (more.replacesLimits) page.replacesLimits = true;
    this.ledger.map(from);
  }
  /**
   * A limit. If there are two for one key, the stricter counts, since their tool wants both; if they cannot be compared, the second
   * is left out.
   * @returns whether the budget has it now.
   */
  limit(place, key, bounds, from, ...remarks) {
    const unit = place === "bundle" ? bundleUnit(key) : findMetric(key)?.unit;
    const problem = unit === void 0 ? `no limit is called "${key}"` : problemOf(bounds);
    if (unit === void 0 || problem !== null) return this.leaveLimit(from, problem ?? "");
    const limits = this.#limitsOf(place);
    const known = limits.get(key);
    const together = known ? strictest(known.bounds, bounds) : bounds;
    if (!together) {
      const other = JSON.stringify(writeLimit(known?.bounds ?? {}, unit));
      return this.leaveLimit(
        from,
        `"${key}" already has a limit of another kind, ${other}: a budget has one for each key`
      );
    }
    const all = /* @__PURE__ */ new Set([...known?.remarks ?? [], ...remarks]);
    if (known) for (const text of loserOf(known.bounds, bounds, unit)) all.add(text);
    limits.set(key, { bounds: together, unit, remarks: all });
    this.ledger.map(from);
    return true;
  }
  /** Leaves a limit out: the entry that all of its values are in, or each of them. */
  leaveLimit(from, reason) {
    const whole = commonItem(from);
    return this.#leave(whole ? [whole] : from, reason);
  }
  /** Whether a limit can be joined with what the budget has for its key. */
  fits(place, key, bounds) {
    const known = this.#limitsOf(place).get(key);
    return !known || strictest(known.bounds, bounds) !== null;
  }
  #limitsOf(place) {
    if (place === "limits") return this.#limits;
    return place === "bundle" ? this.#bundle : this.#pageOf(place.page).limits;
  }
  #pageOf(path) {
    const page = this.#pages.get(path) ?? { limits: /* @__PURE__ */ new Map(), remarks: /* @__PURE__ */ new Set() };
    this.#pages.set(path, page);
    return page;
  }
  /** The budget, and comments for its lines. */
  write() {
    const remarks = [];
    const note = (path, texts) => {
      for (const text of texts) remarks.push({ path, text });
    };
    const budget = {};
    for (const [key, { value, remarks: texts }] of this.#settings) {
      budget[key] = value;
      note([key], texts);
    }
    if (this.#pages.size > 0) budget["pages"] = this.#writePages(note);
    const hasPageLimits = [...this.#pages.values()].some(({ limits }) => limits.size > 0);
    if (this.#limits.size > 0) budget["limits"] = writeLimits(this.#limits, ["limits"], note);
    if (this.#bundle.size > 0) {
      const settings = budget["bundle"];
      budget["bundle"] = { ...settings, ...writeLimits(this.#bundle, ["bundle"], note) };
    }
    const said2 = /* @__PURE__ */ new Set();
    for (const { key, from, text } of this.#notes) {
      const place = key === "limits" && !Object.hasOwn(budget, key) && hasPageLimits ? "pages" : key;
      if (Object.hasOwn(budget, place)) {
        this.ledger.map(from);
        if (!said2.has(`${place} ${text}`)) note([place], /* @__PURE__ */ new Set([text]));
        said2.add(`${place} ${text}`);
      } else for (const item of from) this.ledger.skip(item, `the budget has no "${key}" that it is about`);
    }
    return { budget, remarks };
  }
  #writePages(note) {
    const ofAll = [...this.#limits.keys()];
    this.#liftCommonLimits();
    return [...this.#pages].map(([path, { limits, replacesLimits = false, name, remarks }], index) => {
      note(["pages", index], remarks);
      const removed = replacesLimits ? ofAll.filter((key) => !limits.has(key)) : [];
      if (removed.length > 0)
        note(["pages", index, "limits"], /* @__PURE__ */ new Set(["null: this limit of all pages does not apply here"]));
      if (limits.size + removed.length === 0 && name === void 0) return path;
      const written = {
        ...writeLimits(limits, ["pages", index, "limits"], note),
        ...Object.fromEntries(removed.map((key) => [key, null]))
      };
      return {
        ...name !== void 0 && { name },
        path,
        ...Object.keys(written).length > 0 && { limits: written }
      };
    });
  }
  /** A limit of a page replaces that of the budget, but other tools want both: the stricter one. What all pages share is said once. */
  #liftCommonLimits() {
    const pages = [...this.#pages.values()];
    for (const { limits } of this.#doPagesReplace ? [] : pages)
      for (const [key, entry] of limits) {
        const below = this.#limits.get(key);
        const both = below && strictest(below.bounds, entry.bounds);
        if (!both) continue;
        const isLooser = (kind) => (entry.bounds[kind] ?? 0) > (below.bounds[kind] ?? Infinity);
        const losers = isLooser("fail") || isLooser("warn") ? loserOf(below.bounds, entry.bounds, entry.unit) : [];
        limits.set(key, { ...entry, bounds: both, remarks: /* @__PURE__ */ new Set([...entry.remarks, ...losers]) });
      }
    for (const [key, entry] of pages.length > 1 ? pages[0]?.limits ?? [] : []) {
      const texts = pages.map(({ limits }) => JSON.stringify(limits.get(key)?.bounds));
      if (new Set(texts).size !== 1) continue;
      const remarks = pages.flatMap(({ limits }) => [...limits.get(key)?.remarks ?? []]);
      const below = this.#limits.get(key)?.remarks ?? [];
      for (const { limits } of pages) limits.delete(key);
      this.#limits.set(key, { ...entry, remarks: /* @__PURE__ */ new Set([...below, ...remarks]) });
    }
  }
};
function writeLimits(limits, path, note) {
  const written = {};
  for (const [key, { bounds, unit, remarks }] of limits) {
    written[key] = writeLimit(bounds, unit);
    note([...path, key], remarks);
  }
  return written;
}

// src/import/ledger.ts
var Ledger = class {
  left = [];
  unneeded = [];
  #roots = [];
  #outcomes = /* @__PURE__ */ new Map();
  /** Takes responsibility for a value and everything in it. */
  open(root) {
    this.#roots.push(root);
    return root;
  }
  /** Its values are in the budget, or in the comment of a line there. */
  map(items2) {
    for (const item of items2) this.#settle(item, "mapped");
  }
  /** It is not in the budget, and its user has to know. */
  leave(item, reason) {
    this.left.push({ where: item.where(), reason });
    this.#settle(item, "left");
  }
  /** Part of what it means is not in the budget. The rest of it is. */
  add(item, reason) {
    this.left.push({ where: item.where(), reason });
  }
  /** It is not in the budget, and nobody will miss it. */
  skip(item, reason) {
    this.unneeded.push({ where: item.where(), reason });
    this.#settle(item, "unneeded");
  }
  /** Leaves out what was not mentioned, in parts as large as possible. */
  close() {
    for (const root of this.#roots) this.#closeItem(root);
  }
  #closeItem(item) {
    const leaves = item.leaves();
    const missed = leaves.filter((leaf) => !this.outcomeOf(leaf));
    if (missed.length === 0) return;
    const parts = item.isArray ? item.items() : item.entries();
    if (missed.length === leaves.length || parts.length === 0)
      return this.leave(item, "budget-check does not know what it means: add it by hand if it matters");
    for (const part of parts) this.#closeItem(part);
  }
  /** Whether every part of it has an outcome already. */
  isSettled(item) {
    return item.leaves().every((leaf) => this.outcomeOf(leaf) !== void 0);
  }
  /** What became of a value without parts. */
  outcomeOf(leaf) {
    return this.#outcomes.get(leaf.source)?.get(printPath(leaf.path));
  }
  /** The first word counts: a value that was mapped and then read for something else stays mapped. */
  #settle(item, outcome) {
    const known = this.#outcomes.get(item.source) ?? /* @__PURE__ */ new Map();
    this.#outcomes.set(item.source, known);
    for (const leaf of item.leaves()) {
      const place = printPath(leaf.path);
      if (!known.has(place)) known.set(place, outcome);
    }
  }
};

// src/import/read-tool.ts
async function readTool(importer, root, around) {
  const ledger = new Ledger();
  const draft = new Draft(ledger);
  for (const part of importer.scope?.(root) ?? [root]) ledger.open(part);
  const alsoRead = [];
  const also = async (file, base) => {
    const found = await around.also(file, base);
    if (found instanceof Item) alsoRead.push(found.source.name);
    return found instanceof Item ? ledger.open(found) : found;
  };
  await importer.read(root, { ...around, also, draft, ledger });
  const { budget, remarks } = draft.write();
  ledger.close();
  const { left, unneeded: unneeded5 } = ledger;
  return {
    imported: {
      tool: importer.tool,
      file: root.source.name,
      ...alsoRead.length > 0 && { alsoRead },
      budget,
      remarks,
      left,
      unneeded: unneeded5
    },
    ledger
  };
}

// src/import/source/read-source.ts
import { extname } from "node:path";

// src/import/source/evaluate.ts
import { spawn } from "node:child_process";
import { fileURLToPath, pathToFileURL } from "node:url";

// src/import/source/evaluation-script.ts
var evaluationScript = String.raw`
import { registerHooks } from "node:module";
import { writeSync } from "node:fs";
const [file] = process.argv.slice(-1);
// What -e adds would make an ES module look as if it could set module.exports.
for (const name of ["module", "exports", "require"]) delete globalThis[name];
const helpers = /^(?:unlighthouse(?:\/config)?|@unlighthouse\/(?:core|cli))$/;
const names = ["defineConfig", "defineUnlighthouseConfig"];
globalThis.defineUnlighthouseConfig = (config) => config;
registerHooks({
  resolve(name, context, next) {
    try {
      return next(name, context);
    } catch (error) {
      if (!helpers.test(name)) throw error;
      const code = names.map((one) => "export const " + one + " = (config) => config;").join("");
      return { url: "data:text/javascript," + encodeURIComponent(code), shortCircuit: true };
    }
  },
});
function asData(value, depth, around) {
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : String(value);
  if (typeof value === "function") return "[function " + value.name + "]";
  if (typeof value !== "object") return value === undefined ? undefined : String(value);
  if (value instanceof RegExp || value instanceof Date || value instanceof URL) return String(value);
  if (around.includes(value)) return "[circular]";
  if (depth >= 60) return "[too deep]";
  const within = [...around, value];
  if (Array.isArray(value)) return value.map((item) => asData(item, depth + 1, within) ?? null);
  const data = {};
  for (const [key, item] of Object.entries(value)) {
    const of = asData(item, depth + 1, within);
    if (of !== undefined)
      Object.defineProperty(data, key, { value: of, enumerable: true, writable: true, configurable: true });
  }
  return data;
}
function answer(value) {
  const bytes = Buffer.from(JSON.stringify(value));
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(3, bytes, at);
    } catch (error) {
      if (error.code !== "EAGAIN") throw error;
    }
  }
  process.exit(0);
}
try {
  const module = await import(file);
  let value = "default" in module ? module.default : { ...module };
  if (typeof value === "function") value = value({}, {});
  value = await value;
  if (value && typeof value === "object" && value.__esModule && "default" in value) value = await value.default;
  answer({ value: asData(value, 0, []) ?? null });
} catch (error) {
  const isError = error instanceof Error;
  answer({ error: isError ? error.name + ": " + error.message : String(error), stack: isError ? String(error.stack) : "" });
}
`;

// src/import/source/evaluate.ts
var defaultTimeoutMs = 2e4;
var mostBytes = 4 * 1024 * 1024;
async function evaluate(name, path, directory, text, timeoutMs = defaultTimeoutMs) {
  const url = pathToFileURL(path).href;
  const child = startProgram(
    () => spawn(process.execPath, ["--no-warnings", "--input-type=module", "-e", evaluationScript, "--", url], {
      cwd: directory,
      env: childEnvironment(),
      stdio: ["ignore", "pipe", "pipe", "pipe"],
      detached: process.platform !== "win32",
      windowsHide: true
    })
  );
  if (child instanceof Error) return { line: null, text: `Node did not start: ${child.message}` };
  const { answer, end, printed } = await answerOf(child, timeoutMs);
  if (end === "time")
    return { line: null, text: `it did not return within ${timeoutMs / 1e3} s${said(printed)}` };
  if (end === "size") return { line: null, text: `its value is larger than ${mostBytes / 1024 / 1024} MiB` };
  const result = parseAnswer(answer);
  if (!result) return { line: null, text: `it ended its process without a value${said(printed)}` };
  if ("error" in result) return { line: lineOfError(result.stack, path), text: result.error };
  return { name, isCode: true, value: result.value, lineOf: (place) => lineOfKey(text, place.at(-1)) };
}
function answerOf(child, timeoutMs) {
  const { promise, resolve: resolve5 } = Promise.withResolvers();
  const pieces = [];
  const tail = new LogTail();
  let bytes = 0;
  const finish = (end) => {
    clearTimeout(timer);
    endGroup(child);
    resolve5({ answer: Buffer.concat(pieces).toString("utf8"), end, printed: tail.toString() });
  };
  const timer = setTimeout(() => finish("time"), timeoutMs);
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => tail.push(chunk));
  const results = child.stdio[3];
  results?.on("data", (chunk) => {
    bytes += chunk.length;
    if (bytes > mostBytes) finish("size");
    else pieces.push(chunk);
  });
  results?.on("end", () => finish("done"));
  child.on("exit", () => setTimeout(() => finish("done"), 100).unref());
  child.on("error", () => finish("done"));
  return promise;
}
function endGroup(child) {
  try {
    if (child.pid !== void 0 && process.platform !== "win32") process.kill(-child.pid, "SIGKILL");
    else child.kill("SIGKILL");
  } catch {
  }
  for (const stream of child.stdio) stream?.destroy();
}
function parseAnswer(text) {
  try {
    const parsed3 = JSON.parse(text);
    if (typeof parsed3 !== "object" || parsed3 === null) return null;
    if ("error" in parsed3 && "stack" in parsed3)
      return { error: String(parsed3.error).replace(/\s+/g, " "), stack: String(parsed3.stack) };
    return "value" in parsed3 ? { value: parsed3.value } : null;
  } catch {
    return null;
  }
}
function lineOfError(stack, path) {
  for (const [, place = "", line] of stack.matchAll(
    /(?:^|\(|at )((?:file:\/\/)?(?:\/|[A-Z]:).*?):(\d+)(?::\d+)?\)?$/gm
  )) {
    const file = place.startsWith("file:") && URL.canParse(place) ? fileURLToPath(place) : place;
    if (file === path) return Number(line);
  }
  return null;
}
function lineOfKey(text, key) {
  if (typeof key !== "string") return null;
  const lines = text.split(/\r\n|\n|\r/);
  const isKey = (line) => [`${key}:`, `"${key}":`, `'${key}':`].some((spelling) => line.trimStart().startsWith(spelling));
  const found = lines.flatMap((line, index) => isKey(line) ? [index + 1] : []);
  return found.length === 1 ? found[0] ?? null : null;
}
function said(printed) {
  const last = printed.trim().split("\n").at(-1)?.trim() ?? "";
  return last === "" ? "" : `; it printed ${JSON.stringify(last.slice(0, 120))}`;
}

// src/import/source/parse-yaml.ts
var import_yaml = __toESM(require_dist(), 1);
function parseYaml(name, text) {
  const lineCounter = new import_yaml.LineCounter();
  const document = (0, import_yaml.parseDocument)(text, { lineCounter, merge: true });
  const [first] = document.errors;
  if (first) {
    const [message = ""] = first.message.split("\n");
    return {
      line: first.linePos?.[0].line ?? null,
      text: message.replace(/ at line \d+, column \d+:?$/, "")
    };
  }
  return {
    name,
    // Without what JSON does not have: infinite numbers become texts, so that they are not taken for null.
    value: JSON.parse(
      JSON.stringify(
        document.toJS() ?? null,
        (_, value) => typeof value === "bigint" || typeof value === "number" && !Number.isFinite(value) ? String(value) : value
      )
    ),
    lineOf(path) {
      for (let length = path.length; length >= 0; length--) {
        const node = document.getIn(path.slice(0, length), true);
        if ((0, import_yaml.isNode)(node) && node.range) return lineCounter.linePos(node.range[0]).line;
      }
      return null;
    }
  };
}

// src/import/source/read-source.ts
var code = /* @__PURE__ */ new Set([".js", ".cjs", ".mjs", ".ts", ".cts", ".mts"]);
var json = /* @__PURE__ */ new Set([".json", ".jsonc", ".json5"]);
async function readSource(path, name, directory) {
  const text = await readText(path, name);
  const found = await parse2(path, name, directory, text).catch((error) => failing(error));
  if ("value" in found) return found;
  const where = found.line === null ? name : `${name}:${found.line}`;
  throw new CheckError("IMPORT", `Cannot read ${where}: ${found.text}`, {
    advice: code.has(extname(path)) ? "Install the project's packages and try again, or write its values into a JSON file and name that." : "Fix the file and try again."
  });
}
async function parse2(path, name, directory, text) {
  const extension = extname(path).toLowerCase();
  if (code.has(extension)) return evaluate(name, path, directory, text);
  if (json.has(extension)) return parseJson(name, text);
  const asJson = /^\s*[[{]/.test(text) ? parseJson(name, text) : null;
  return asJson && "value" in asJson ? asJson : parseYaml(name, text);
}
function failing(error) {
  return { line: null, text: messageOf(error) };
}
async function readText(path, name) {
  try {
    return (await readRegularText(path, mostConfigBytes)).replace(/^\uFEFF/, "");
  } catch (cause) {
    const isMissing = cause instanceof Error && "code" in cause && cause.code === "ENOENT";
    throw new CheckError(
      "IMPORT",
      isMissing ? `There is no file ${name}` : `Cannot read ${name}: ${messageOf(cause)}`,
      { advice: "Name the configuration of another tool, such as lighthouserc.json", cause }
    );
  }
}

// src/import/import-file.ts
var mostEntries = 2e4;
async function importFile(path, directory) {
  const [file = "", key] = path.split("#");
  const absolute = resolve(directory, file);
  const name = (relative(directory, absolute) || basename2(absolute)).split(sep).join("/");
  const source = await readSource(absolute, name, directory);
  const root = new Item(source);
  const around = await surroundings(directory, absolute);
  if (basename2(absolute) === "package.json") return importPackage(root, key, around);
  const importer = chooseImporter(root, basename2(absolute));
  return (await readTool(importer, root, around)).imported;
}
function chooseImporter(root, name) {
  const byName = importers.filter(({ files: files2 }) => files2.includes(name));
  const found = byName.find((one) => one.recognises?.(root) ?? true) ?? importers.find((one) => one.recognises?.(root) ?? false);
  if (found) return found;
  throw new CheckError("IMPORT", `${root.source.name} is not a configuration of a known tool`, {
    advice: `Known are ${importers.map(({ tool }) => tool).join(", ")}.`
  });
}
async function importPackage(root, key, around) {
  const keys = importers.flatMap((importer) => {
    const { packageKey: packageKey2 } = importer;
    const item = packageKey2 === void 0 ? void 0 : root.get(packageKey2);
    return item && (key === void 0 || key === packageKey2) ? [{ importer, item }] : [];
  });
  if (keys.length === 0) {
    const known = importers.flatMap(({ packageKey: packageKey2 }) => packageKey2 ?? []).join(", ");
    const what = key === void 0 ? "no key of a known tool" : `no key "${key}" of a known tool`;
    throw new CheckError("IMPORT", `${root.source.name} has ${what}`, { advice: `Known are ${known}.` });
  }
  const all = [];
  for (const { importer, item } of keys) all.push((await readTool(importer, item, around)).imported);
  const [only] = all;
  return all.length === 1 && only ? only : joinImports(all);
}
async function surroundings(directory, configuration) {
  const project = await detectProject(directory);
  const manifest = await readManifest(join2(directory, "package.json"));
  return {
    output: project.output,
    manifest,
    dependencies: dependenciesOf(manifest),
    async pagesIn(folder2) {
      const within = resolve(directory, folder2);
      const entries = await readdir2(within, { recursive: true, withFileTypes: true }).catch(() => []);
      return entries.slice(0, mostEntries).filter((entry) => entry.isFile() && entry.name.endsWith(".html")).map((entry) => relative(within, join2(entry.parentPath, entry.name)).split(sep).join("/")).sort();
    },
    async also(file, base) {
      const path = resolve(base === "project" ? directory : dirname(configuration), file);
      try {
        const name = relative(directory, path).split(sep).join("/");
        return new Item(await readSource(path, name, directory));
      } catch (error) {
        if (error instanceof CheckError) return { problem: messageOf(error) };
        throw error;
      }
    }
  };
}

// src/init/read-imports.ts
async function readImports(directory, named) {
  const all = [];
  for (const path of named ?? await findImports(directory)) all.push(await importFile(path, directory));
  const isRead = new Set(all.flatMap(({ alsoRead = [] }) => alsoRead));
  const own = named === null ? all.filter(({ file }) => !isRead.has(file)) : all;
  return own.length === 0 ? null : joinImports(own);
}

// src/init/write-plan.ts
import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname as dirname2 } from "node:path";
async function writePlan(files2) {
  const written = [];
  for (const { path, text, before } of files2) {
    if (text === null) continue;
    try {
      const now = existsSync(path) ? await readRegularText(path, mostConfigBytes) : null;
      if (now !== before) throw new Error("it has changed in the meantime");
      await mkdir(dirname2(path), { recursive: true });
      await writeWholeFile(path, text);
    } catch (cause) {
      const done = written.length === 0 ? "Nothing was written" : `Written: ${written.join(", ")}`;
      throw new CheckError("OUTPUT_NOT_WRITABLE", `Cannot write ${path}: ${messageOf(cause)}`, {
        advice: `${done}. Run budget-check init again: it leaves what is there`,
        cause
      });
    }
    written.push(path);
  }
}

// src/init/ci/plan-github.ts
import { join as join4 } from "node:path";

// src/init/ci/existing-workflows.ts
var import_yaml2 = __toESM(require_dist(), 1);
import { readdir as readdir3 } from "node:fs/promises";
import { join as join3 } from "node:path";
var folder = ".github/workflows";
async function existingWorkflows(top) {
  const names = await readdir3(join3(top, folder)).catch(() => []);
  const paths = names.filter((name) => /\.ya?ml$/.test(name)).map((name) => `${folder}/${name}`);
  const own = [];
  for (const path of paths) {
    const text = (await readIfThere(join3(top, path)))?.toString("utf8") ?? "";
    const found = text.includes("budget-check") ? readOwn(text) : null;
    if (found) own.push({ path, ...found });
  }
  return { paths, own };
}
function readOwn(text) {
  let workflow;
  try {
    workflow = record((0, import_yaml2.parse)(text));
  } catch {
    return null;
  }
  const directories = [];
  let cannotComment = false;
  for (const job of Object.values(record(workflow["jobs"])).map(record)) {
    const steps = (Array.isArray(job["steps"]) ? job["steps"] : []).map(record);
    const found = steps.flatMap((step) => directoryOf(step, workflow, job));
    directories.push(...found);
    const comments = steps.some((step) => isAction(step) && record(step["with"])["comment"] !== "never");
    if (comments && !mayComment(job["permissions"] ?? workflow["permissions"])) cannotComment = true;
  }
  return directories.length === 0 ? null : { directories, cannotComment };
}
function isAction({ uses: uses2 }) {
  return typeof uses2 === "string" && /^budget-check\/budget-check(?:@|$)/.test(uses2);
}
function directoryOf(step, ...around) {
  const inputs = record(step["with"]);
  if (isAction(step)) return inputs["mode"] === "report" ? [] : [textOr(inputs["working-directory"], "")];
  const { run } = step;
  if (typeof run !== "string" || !/(?:^|[\s/])budget-check(?:@[\w.^~-]+)?(?:\s|$)/m.test(run)) return [];
  const defaults = around.map((one) => record(record(one["defaults"])["run"])["working-directory"]);
  return [
    textOr(
      [step["working-directory"], ...defaults.toReversed()].find((one) => one !== void 0),
      ""
    )
  ];
}
function mayComment(permissions) {
  if (permissions === void 0 || permissions === "write-all") return true;
  return record(permissions)["pull-requests"] === "write";
}
function textOr(value, otherwise) {
  return typeof value === "string" ? value : otherwise;
}
function isFolder(written, wanted) {
  if (written.includes("${{")) return null;
  return written.replace(/^\.?\/+|\/+$/g, "").replace(/^\.$/, "") === wanted;
}

// src/init/ci/setup-steps.ts
function setupSteps({ node, manager, buildCaches: buildCaches2 }) {
  const version3 = node.file === null ? `node-version: ${numberOr(node.version)}` : `node-version-file: ${yamlText(node.file)}`;
  const steps = [];
  if (manager) steps.push(...managerSteps(manager));
  steps.push(uses("actions/setup-node@v6", [version3, ...manager ? dependencyCache(manager) : []]));
  if (manager?.name === "bun" && manager.lockfile !== null)
    steps.push(cache("bun", "~/.bun/install/cache", manager.lockfile));
  for (const { name, path } of buildCaches2)
    steps.push(cache(name, path, manager?.lockfile ?? null, "commit"));
  return steps;
}
function managerSteps({ name, pinnedIn, major, needsCorepack }) {
  const isAtTop = pinnedIn === "package.json";
  switch (name) {
    case "npm":
      return [];
    case "pnpm":
      if (isAtTop) return [uses("pnpm/action-setup@v6")];
      return [
        uses("pnpm/action-setup@v6", [
          pinnedIn === null ? `version: ${major ?? "latest"}` : `package_json_file: ${yamlText(pinnedIn)}`
        ])
      ];
    case "yarn":
      return needsCorepack ? [["- run: corepack enable"]] : [];
    case "bun":
      return [
        uses(
          "oven-sh/setup-bun@v2",
          pinnedIn === null || isAtTop ? [] : [`bun-version-file: ${yamlText(pinnedIn)}`]
        )
      ];
  }
}
function dependencyCache({ name, lockfile, major, needsCorepack }) {
  const isOtherYarn = name === "yarn" && major !== null && major >= 2 && !needsCorepack;
  if (lockfile === null || name === "bun" || isOtherYarn) return [];
  const path = lockfile.includes("/") ? [`cache-dependency-path: ${yamlText(lockfile)}`] : [];
  return [`cache: ${name}`, ...path];
}
function cache(name, path, lockfile, by = "lockfile") {
  const lock = lockfile === null ? "" : `-\${{ hashFiles('${lockfile.replaceAll("'", "''")}') }}`;
  const restore = `${name}-\${{ runner.os }}`;
  return uses("actions/cache@v5", [
    `path: ${yamlText(path)}`,
    by === "lockfile" ? `key: ${restore}${lock}` : `key: ${restore}${lock}-\${{ github.sha }}`,
    by === "lockfile" ? `restore-keys: ${restore}-` : `restore-keys: ${restore}${lock}-`
  ]);
}
function uses(action, inputs = []) {
  return [
    `- uses: ${action}`,
    ...inputs.length === 0 ? [] : ["  with:", ...inputs.map((one) => `    ${one}`)]
  ];
}
function numberOr(version3) {
  return /^[1-9]\d*$/.test(version3) ? version3 : yamlText(version3);
}
var notText = /^(?:true|false|null|yes|no|on|off|~|[-+.\d][\d_.:ex]*)$/i;
function yamlText(text) {
  return /^[\w~./][\w~@/.*-]*$/.test(text) && !notText.test(text) ? text : JSON.stringify(text);
}

// src/init/ci/github-workflow.ts
function githubWorkflow(facts, name) {
  const { folder: folder2, defaultBranch, key, lfs } = facts;
  const inputs = [
    ...folder2 === "" ? [] : [`working-directory: ${yamlText(folder2)}`],
    ...key === null ? [] : [`key: ${yamlText(key)} # its own comment, next to those of other apps`],
    ...folder2 === "" ? [] : ["only-changed: true # passes immediately if nothing the app depends on has changed"]
  ];
  const artifact = key === null ? "budget-check" : `budget-check-${key}`;
  const steps = [
    [
      "- uses: actions/checkout@v6",
      "  with:",
      "    fetch-depth: 2 # the change and the commit before it; any other is fetched when it is needed",
      ...lfs ? ["    lfs: true"] : []
    ],
    ...setupSteps(facts),
    [
      "- id: budget",
      "  uses: budget-check/budget-check@v1",
      ...inputs.length === 0 ? [] : ["  with:", ...inputs.map((line) => `    ${line}`)]
    ],
    [
      "- if: ${{ !cancelled() && steps.budget.outputs.html != '' }}",
      "  uses: actions/upload-artifact@v7 # the comment links to it",
      "  with:",
      `    name: ${artifact}`,
      "    path: |",
      "      ${{ steps.budget.outputs.report }}",
      "      ${{ steps.budget.outputs.html }}"
    ]
  ];
  return `# Written by budget-check init. Installs and builds the app before and after the change, visits both, and says what became slower or larger.
name: ${yamlText(name)}
on:
  pull_request:
  merge_group:
  push:
    branches: [${yamlText(defaultBranch)}]
permissions:
  contents: read
  pull-requests: write # for the comment; without it the result is in the job summary
concurrency: # a push to a pull request ends the run of the one before
  group: \${{ github.workflow }}-\${{ github.event.number || github.run_id }}
  cancel-in-progress: true
jobs:
  budget:
    runs-on: ubuntu-latest
    timeout-minutes: 30
    steps:
${steps.map((lines) => lines.map((line) => `      ${line}`).join("\n")).join("\n")}
`;
}

// src/init/ci/plan-github.ts
async function planGithub(top, facts) {
  const { paths, own } = await existingWorkflows(top);
  const known = own.find(
    ({ directories }) => directories.some((one) => isFolder(one, facts.folder) === true)
  );
  if (known) return keep(top, known, `checks ${facts.folder || "this app"} already`);
  const unsure = own.find(
    ({ directories }) => directories.some((one) => isFolder(one, facts.folder) === null)
  );
  if (unsure)
    return keep(top, unsure, "runs budget-check for the apps of a matrix", [
      `Check that ${facts.folder || "this app"} is among the values of its working-directory, ${unsure.directories[0]}`
    ]);
  const names = [
    "performance",
    `performance-${facts.key ?? "budget"}`,
    "budget-check",
    `budget-check-${facts.key ?? 2}`
  ];
  const taken = new Set(paths.map((path) => /([^/]+)\.ya?ml$/.exec(path)?.[1]));
  const name = names.find((one) => !taken.has(one)) ?? `budget-check-${taken.size}`;
  const triggers = `on pull requests and pushes to ${facts.defaultBranch}`;
  return {
    path: join4(top, ".github/workflows", `${name}.yml`),
    action: "create",
    text: githubWorkflow(facts, name),
    before: null,
    summary: `${triggers}, ${setUp(facts)}`
  };
}
function keep(top, { path, cannotComment }, why, more = []) {
  const byHand = [
    ...more,
    ...cannotComment ? ["For the comment, add to its permissions: pull-requests: write"] : []
  ];
  return {
    path: join4(top, path),
    action: "keep",
    text: null,
    before: null,
    summary: why,
    ...byHand.length > 0 && { byHand }
  };
}
function setUp({ node, manager, buildCaches: buildCaches2 }) {
  const from = node.file === null ? `Node ${node.version}` : `Node from ${node.file}`;
  const caches = [...manager?.lockfile ? [manager.lockfile] : [], ...buildCaches2.map(({ path }) => path)];
  const cached = caches.length === 0 ? "" : `, cached by ${caches.join(" and ")}`;
  return `with ${from}${manager === null ? "" : ` and ${manager.name}`}${cached}`;
}

// src/init/ci/plan-gitlab.ts
var import_yaml3 = __toESM(require_dist(), 1);
import { join as join6 } from "node:path";
import { isDeepStrictEqual as isDeepStrictEqual2 } from "node:util";

// src/init/ci/facts.ts
function keyOf(folder2) {
  const name = (folder2.split("/").at(-1) ?? "").replace(/[^\w-]+/g, "-").replace(/^-+|-+$/g, "");
  return name === "" ? null : name;
}
function inFolder(folder2, path) {
  return folder2 === "" ? path : `${folder2}/${path}`;
}

// src/init/ci/node-version.ts
import { join as join5 } from "node:path";
var version2 = /^(?:v?\d+(?:\.(?:\d+|x)){0,2}|lts\/(?:\*|-?\d+|[a-z]+)|latest|current|node)$/i;
var files = {
  ".nvmrc": firstLine,
  ".node-version": firstLine,
  ".tool-versions": (text) => /^node(?:js)?[ \t]+(\S+)/m.exec(text)?.[1]
};
async function findNodeVersion(top, folder2, running) {
  const names = folder2 === "" ? [] : folder2.split("/");
  for (let depth = names.length; depth >= 0; depth--) {
    const found = await versionIn(top, names.slice(0, depth).join("/"));
    if (found) return found;
  }
  return { file: null, version: majorOf2(running) };
}
async function versionIn(top, folder2) {
  const read2 = async (name) => (await readIfThere(join5(top, folder2, name)))?.toString("utf8");
  for (const [name, find] of Object.entries(files)) {
    const found = find(await read2(name) ?? "") ?? "";
    if (version2.test(found)) return { file: inFolder(folder2, name), version: found };
  }
  const range = nodeOf(await read2("package.json") ?? "{}");
  if (range !== null) return { file: inFolder(folder2, "package.json"), version: range };
  for (const name of ["mise.toml", ".mise.toml"]) {
    const text = await read2(name);
    const found = /^\s*node\s*=\s*["']([^"']+)["']/m.exec(text ?? "")?.[1];
    if (found !== void 0 && version2.test(found)) return { file: null, version: found };
  }
  return null;
}
function nodeOf(text) {
  let manifest;
  try {
    manifest = record(JSON.parse(text.replace(/^\uFEFF/, "")));
  } catch {
    return null;
  }
  const { runtime } = record(manifest["devEngines"]);
  const runtimes = (Array.isArray(runtime) ? runtime : [runtime]).map(record);
  const asked = [
    record(manifest["volta"])["node"],
    ...runtimes.filter(({ name }) => name === "node").map((one) => one["version"]),
    record(manifest["engines"])["node"]
  ];
  return asked.find((one) => typeof one === "string" && one.trim() !== "") ?? null;
}
function majorOf2(text) {
  return /\d+/.exec(text)?.[0] ?? text;
}
function firstLine(text) {
  return (text.split(/\r?\n/, 1)[0] ?? "").replace(/#.*/, "").trim();
}

// src/init/ci/gitlab-job.ts
var leastNode = 24;
var cacheFolder = ".budget-check/cache";
var cacheVariables = {
  npm: ["npm_config_cache"],
  pnpm: ["npm_config_store_dir", "pnpm_config_store_dir"],
  yarn: ["YARN_CACHE_FOLDER"],
  bun: ["BUN_INSTALL_CACHE_DIR"]
};
function gitlabJob({ folder: folder2, manager, node, key }, { name, stage }) {
  const inApp = (file) => yamlText(inFolder(folder2, file));
  const note = key === null ? "--comment" : `--comment --key ${key}`;
  const major = Math.max(leastNode, Number(majorOf2(node.version)) || 0);
  const lines = [
    `${name}:`,
    ...stage === null ? [] : [`  stage: ${yamlText(stage)}`],
    `  image: node:${major} # budget-check needs Node ${leastNode} or later; the app is built with the same`,
    "  rules:",
    '    - if: $CI_PIPELINE_SOURCE == "merge_request_event"',
    "    - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH",
    "  timeout: 30 minutes",
    ...manager?.lockfile ? [
      "  variables:",
      ...cacheVariables[manager.name].map(
        (variable) => `    ${variable}: $CI_PROJECT_DIR/${cacheFolder}`
      ),
      "  cache:",
      "    key:",
      `      files: [${yamlText(manager.lockfile)}]`,
      `    paths: [${cacheFolder}/]`
    ] : [],
    "  before_script:",
    "    - apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium git",
    "  script:",
    ...folder2 === "" ? [] : [`    - cd ${shellWord(folder2)}`],
    "    # For a note on the merge request: a masked variable BUDGET_CHECK_GITLAB_TOKEN, scope api, role Reporter.",
    `    - npx --yes budget-check@1 ${note} --codequality gl-code-quality-report.json --junit budget-check-junit.xml`,
    "  artifacts:",
    "    when: always",
    "    expire_in: 2 weeks",
    "    paths:",
    ...["report.html", "report.md", "report.json"].map((file) => `      - ${inApp(`.budget-check/${file}`)}`),
    "    reports:",
    `      codequality: ${inApp("gl-code-quality-report.json")}`,
    `      junit: ${inApp("budget-check-junit.xml")}`
  ];
  return `# Written by budget-check init. Builds the app before and after the change, visits both, and says what became slower or larger.
${lines.join("\n")}
`;
}
function shellWord(text) {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

// src/init/ci/plan-gitlab.ts
var fileName = ".gitlab-ci.yml";
async function planGitlab(top, facts) {
  const path = join6(top, fileName);
  const before = (await readIfThere(path))?.toString("utf8") ?? null;
  const pipeline = before === null ? {} : read(before);
  const keep2 = (summary, byHand2) => ({
    path,
    action: "keep",
    text: null,
    before,
    summary,
    ...byHand2 && { byHand: byHand2 }
  });
  if (pipeline === null)
    return keep2("it cannot be read as YAML", [
      "Fix the file, or add this job:",
      ...gitlabJob(facts, { name: "performance", stage: null }).split("\n")
    ]);
  if (before !== null && /^[^#\n]*\bbudget-check(?:@|\s|$)/m.test(before))
    return keep2("runs budget-check already");
  const base = facts.key === null ? "performance" : `performance-${facts.key}`;
  const name = [base, `${base}-budget`].find((one) => !Object.hasOwn(pipeline, one)) ?? `${base}-budget-check`;
  const job = gitlabJob(facts, { name, stage: stageFor(pipeline["stages"]) });
  const triggers = `in merge requests and on ${facts.defaultBranch}`;
  const limitsPipelines = record(pipeline["workflow"])["rules"] !== void 0;
  const byHand = [
    ...limitsPipelines && !before?.includes("merge_request_event") ? [
      'Its workflow:rules start no pipeline for merge requests: add - if: $CI_PIPELINE_SOURCE == "merge_request_event"'
    ] : [],
    ...pipeline["stages"] === void 0 || Array.isArray(pipeline["stages"]) ? [] : [`Its stages are not a list: if "test" is not one of them, give the job ${name} a stage`]
  ];
  const text = before === null ? job : withJob(before, pipeline, { name, job });
  if (text === null)
    return keep2("a job at its end would not be a part of it", [
      "Add this job:",
      ...job.split("\n"),
      ...byHand
    ]);
  return {
    path,
    action: before === null ? "create" : "extend",
    text,
    before,
    summary: `job ${name} ${triggers}, ${setUp(facts)}`,
    ...byHand.length > 0 && { byHand }
  };
}
function withJob(before, pipeline, { name, job }) {
  const newline = before.includes("\r\n") ? "\r\n" : "\n";
  const gap = before.trim() === "" || /\n\r?\n$/.test(before) ? "" : newline;
  const end = before === "" || before.endsWith("\n") ? "" : newline;
  const text = before + end + gap + job.replaceAll("\n", newline);
  const meant = { ...pipeline, [name]: read(job)?.[name] };
  return isDeepStrictEqual2(read(text), meant) ? text : null;
}
function read(text) {
  const all = (0, import_yaml3.parseAllDocuments)(text, { logLevel: "silent" });
  const documents = Array.isArray(all) ? all : [];
  if (documents.some(({ errors }) => errors.length > 0)) return null;
  const [first, second] = documents;
  const hasHeader = (0, import_yaml3.isMap)(first?.contents) && first.contents.has("spec") && second !== void 0;
  if (documents.length > (hasHeader ? 2 : 1)) return null;
  const document = hasHeader ? second : first;
  try {
    const value = document?.toJS() ?? {};
    return typeof value === "object" && !Array.isArray(value) ? record(value) : null;
  } catch {
    return null;
  }
}
function stageFor(stages) {
  const names = Array.isArray(stages) ? stages.filter((one) => typeof one === "string") : [];
  if (names.length === 0 || names.includes("test")) return null;
  return names.findLast((one) => !/deploy|release|publish|prod|clean/i.test(one)) ?? names[0] ?? null;
}

// src/init/ci/read-facts.ts
import { access } from "node:fs/promises";
import { join as join7, relative as relative2, sep as sep2 } from "node:path";
async function readFacts(project, around, running) {
  const { top, folder: folder2, defaultBranch } = around;
  return {
    folder: folder2,
    defaultBranch,
    node: await findNodeVersion(top, folder2, running),
    manager: await managerFacts(project, around),
    buildCaches: await buildCaches(project, around),
    lfs: /^[^#\n]*\bfilter=lfs\b/m.test(await textIn(top, ".gitattributes") ?? ""),
    key: keyOf(folder2)
  };
}
async function managerFacts(project, { top, folder: folder2, git }) {
  const { packageManager: name, managerVersion, lockfile } = project;
  if (name === null) return null;
  const pinnedIn = await whoPins(top, folder2, project.workspaceRoot);
  const isShared = lockfile !== null && (git === null || !await isIgnored(git, lockfile));
  const [major = null] = managerVersion.majors ?? [];
  return {
    name,
    lockfile: isShared ? relative2(top, lockfile).split(sep2).join("/") : null,
    pinnedIn,
    major,
    // The Yarn of the runner hands over to one that the repository brings along; to no other.
    needsCorepack: name === "yarn" && major !== null && major >= 2 && pinnedIn !== null
  };
}
async function whoPins(top, folder2, workspaceRoot) {
  const root = workspaceRoot === null ? folder2 : relative2(top, workspaceRoot).split(sep2).join("/");
  for (const place of /* @__PURE__ */ new Set([root, folder2])) {
    const path = inFolder(place, "package.json");
    const { packageManager } = parsed2(await textIn(top, path));
    if (typeof packageManager === "string" && /^\w+@\d/.test(packageManager)) return path;
  }
  return null;
}
async function buildCaches(project, { top, folder: folder2 }) {
  const root = project.workspaceRoot === null ? folder2 : relative2(top, project.workspaceRoot).split(sep2).join("/");
  const caches = [];
  const isAtRoot = async (...names) => (await Promise.all(names.map((name) => isThere(join7(top, root, name))))).includes(true);
  if (project.framework === "next" || project.framework === "next-export")
    caches.push({ name: "next", path: inFolder(folder2, ".next/cache") });
  if (await isAtRoot("turbo.json", "turbo.jsonc"))
    caches.push({ name: "turbo", path: inFolder(root, ".turbo") });
  if (await isAtRoot("nx.json")) caches.push({ name: "nx", path: inFolder(root, ".nx/cache") });
  return caches;
}
async function isIgnored(git, file) {
  return await askGit(git, ["check-ignore", "--quiet", file]) !== void 0;
}
async function textIn(top, path) {
  return (await readIfThere(join7(top, path)))?.toString("utf8");
}
function parsed2(text) {
  try {
    return record(JSON.parse((text ?? "{}").replace(/^\uFEFF/, "")));
  } catch {
    return {};
  }
}
function isThere(file) {
  return access(file).then(
    () => true,
    () => false
  );
}

// src/init/find-existing.ts
import { existsSync as existsSync2 } from "node:fs";
import { dirname as dirname3, join as join8, relative as relative3, resolve as resolve2, sep as sep3 } from "node:path";
async function findExisting(directory, named, imported) {
  const own = resolve2(directory, named ?? "budget.json");
  if (named !== void 0 && !existsSync2(own)) return { existing: null, file: own, notes: [] };
  const found = await loadBudget({ cwd: directory, ...named !== void 0 && { file: named } });
  const at = found.file === void 0 ? null : relative3(directory, found.file).split(sep3).join("/");
  const isHere = named !== void 0 || found.directory === directory;
  const isReplaced = named === void 0 && at === "budget.json" && imported !== null && imported !== at && await isForeign(own);
  if (found.file !== void 0 && isHere && !isReplaced)
    return { existing: found, file: found.file, notes: [] };
  const apart = join8(directory, "budgets", "budget.json");
  const mustBeApart = isReplaced || named === void 0 && existsSync2(own) && await isForeign(own);
  return {
    existing: null,
    file: mustBeApart ? apart : own,
    notes: [
      ...mustBeApart ? [
        "budget.json is the file of another tool and stays as it is; budgets/budget.json applies instead of it"
      ] : [],
      ...at === null || isHere ? [] : [`${at} does not apply here any more; "extends" can name it`]
    ]
  };
}
async function isForeign(file) {
  const text = await readRegularText(file, mostConfigBytes).catch(() => "");
  return formatOf(text.replace(/^\uFEFF/, "")) !== "own";
}
function schemaFor(directory) {
  const installed = "node_modules/budget-check/schemas/budget.schema.json";
  for (let folder2 = directory, up2 = "./"; ; folder2 = dirname3(folder2), up2 = up2 === "./" ? "../" : `../${up2}`) {
    if (existsSync2(join8(folder2, installed))) return `${up2}${installed}`;
    if (dirname3(folder2) === folder2) break;
  }
  return `https://unpkg.com/budget-check@${version.split(".")[0]}/schemas/budget.schema.json`;
}

// src/init/ignore-output.ts
import { access as access2 } from "node:fs/promises";
import { join as join9, relative as relative4 } from "node:path";
var output = ".budget-check";
var covering = /^\/?(?:\*\*\/)?\.budget-check\/?(?:\*\*?)?$/m;
async function planIgnore(directory, { top, git }) {
  const by = git === null ? null : await ignoredBy(git, directory);
  const own = join9(directory, ".gitignore");
  const ownText = (await readIfThere(own))?.toString("utf8");
  const path = ownText === void 0 ? join9(top, ".gitignore") : own;
  const before = ownText ?? (await readIfThere(path))?.toString("utf8") ?? null;
  const isCovered = by !== null || covering.test(before ?? "");
  if (isCovered) {
    const where = by ?? relative4(top, path);
    return { path, action: "keep", text: null, before, summary: `${output} is ignored already, by ${where}` };
  }
  const newline = before?.includes("\r\n") ? "\r\n" : "\n";
  const start = before === null || before === "" || before.endsWith("\n") ? before ?? "" : before + newline;
  return {
    path,
    action: before === null ? "create" : "extend",
    text: `${start}${output}${newline}`,
    before,
    summary: `the line ${output}, for the folder of reports`
  };
}
async function ignoredBy(git, directory) {
  const folder2 = join9(directory, output);
  const isThere2 = await access2(folder2).then(
    () => true,
    () => false
  );
  const probe = isThere2 ? folder2 : `${folder2}/`;
  const args = ["-c", "core.excludesFile=/dev/null", "check-ignore", "-v", "--no-index", probe];
  const found = await askGit(git, args);
  const [, source, line] = /^(.*?):(\d+):(?!!)/.exec(found ?? "") ?? [];
  return source !== void 0 && /(?:^|\/)\.gitignore$/.test(source) ? `${source}:${line}` : null;
}

// src/init/measured.ts
var shown = ["LCP", "INP", "CLS"];
function readMeasured(report) {
  const { pages, givenUp = [], bundle, revisions, environment } = report;
  const failed = pages.flatMap(({ name, path }) => {
    const reason = givenUp.find(({ page }) => page === name)?.message;
    return reason === void 0 ? [] : [{ path, why: reason }];
  });
  const broken = new Set(failed.map(({ path }) => path));
  const { sha, dirty } = revisions.head;
  const commit = sha === null ? "" : ` from commit ${sha.slice(0, 7)}${dirty ? " with changes" : ""}`;
  return {
    pages: pages.filter(({ path }) => !broken.has(path)).map(({ name, path }) => ({ path, values: valuesOf(report, name) })),
    failed,
    bundle: bundle.head,
    whyNoBundle: bundle.head === null ? "its files are not known" : null,
    at: `${environment.startedAt.slice(0, 10)}${commit}`
  };
}
function valuesOf({ measurements, devices }, page) {
  return shown.flatMap((metric) => {
    const found = measurements.find(
      (one) => one.metric === metric && one.page === page && one.device === devices[0]
    );
    const median = found?.head?.median;
    return found && median !== void 0 ? [`${metric} ${printQuantity(median, found.unit)}`] : [];
  });
}

// src/init/plan-budget.ts
import { basename as basename3 } from "node:path";

// src/init/budget/measured-limits.ts
var share = 0.05;
var leastRoom = 200;
var kinds = ["initial:js", "initial:css", "total"];
function measuredLimits(bundle) {
  const limits = [];
  const remarks = [];
  for (const kind of kinds) {
    const bytes = bundleValue(bundle, kind, "gzip");
    if (typeof bytes !== "number" || bytes === 0) continue;
    const isTotal = kind === "total";
    limits.push([kind, { max: printRoomy(bytes), ratchet: true, ...isTotal && { level: "warn" } }]);
    const why = isTotal ? "; lazily loaded code and other files are in it, so it only warns" : "";
    remarks.push({ path: [kind], text: `${printQuantity(bytes, "B")} today${why}` });
  }
  return { bundle: Object.fromEntries(limits), remarks };
}
function measuredSizes(bundle) {
  return kinds.flatMap((kind) => {
    const bytes = bundleValue(bundle, kind, "gzip");
    return typeof bytes === "number" && bytes > 0 ? [`${bundleLabel(kind, "gzip")} ${printQuantity(bytes, "B")}`] : [];
  });
}
function printRoomy(bytes) {
  const most2 = bytes + Math.max(bytes * share, leastRoom);
  return most2 < 999900 ? `${up(most2 / 1e3, 1)} kB` : `${up(most2 / 1e6, 2)} MB`;
}
function up(value, digits) {
  return Math.ceil(value * 10 ** digits) / 10 ** digits;
}

// src/init/budget/draft.ts
var order = [
  "$schema",
  "extends",
  "build",
  "serve",
  "devices",
  "setup",
  "pages",
  "limits",
  "bundle",
  "allow"
];
function draftBudget(findings) {
  const { schema, imported, pages } = findings;
  const measured = bundleOf(findings);
  const from = imported ?? { budget: {}, remarks: [] };
  const limits = record2(from.budget["bundle"]);
  const added = Object.entries(measured.bundle).filter(([kind]) => !Object.hasOwn(limits, kind));
  const hasPages = from.budget["pages"] !== void 0;
  const merged = {
    $schema: schema,
    extends: "core-web-vitals",
    ...from.budget,
    ...!hasPages && { pages: pages ?? "auto" },
    ...(added.length > 0 || from.budget["bundle"] !== void 0) && {
      bundle: { ...limits, ...Object.fromEntries(added) }
    }
  };
  const isAdded = new Set(added.map(([kind]) => kind));
  const remarks = [
    {
      path: ["extends"],
      text: `LCP, INP, CLS, FCP and TTFB: the limits that web.dev calls good. Growth of initial JS or the total by 1 kB warns, of initial JS by 50 kB fails.`
    },
    ...hasPages ? [] : [
      {
        path: ["pages"],
        text: `${pages === null ? "Found on the served site by each run, at most five." : `Found on the served site; "pages": "auto" finds them on every run.`} Without "interactions", INP comes from two safe controls of each page, and only warns; "interactions": "auto" lets it fail.`
      }
    ],
    ...from.remarks,
    ...measured.remarks.filter(({ path: [, kind] }) => kind === void 0 || isAdded.has(kind))
  ];
  const known = Object.keys(merged).toSorted((a, b) => rank(a) - rank(b));
  return { value: Object.fromEntries(known.map((key) => [key, merged[key]])), remarks };
}
function bundleOf({ bundle, whyNoBundle, measuredAt }) {
  if (bundle === null)
    return {
      bundle: {},
      remarks: whyNoBundle === null ? [] : [{ path: ["extends"], text: `No limits on the bundle: ${whyNoBundle}.` }]
    };
  const { bundle: limits, remarks } = measuredLimits(bundle);
  const byVisits = bundle.initialBy === "visits";
  const command = byVisits ? "budget-check --update" : "budget-check bundle --update";
  const files2 = byVisits ? ` Only visits show what the pages load initially: "budget-check bundle" counts all code.` : "";
  return {
    bundle: limits,
    remarks: [
      {
        path: ["bundle"],
        text: `gzip, as built on ${measuredAt ?? "the day of writing"}, plus 5 %, at least 200 B. Growth beyond needs a new number here; "${command}" lowers these limits to what ships.${files2}`
      },
      ...remarks.map(({ path, text }) => ({ path: ["bundle", ...path], text }))
    ]
  };
}
function rank(key) {
  const at = order.indexOf(key);
  return at === -1 ? order.length : at;
}
function record2(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}

// src/init/budget/effective-keys.ts
import { dirname as dirname4, resolve as resolve3 } from "node:path";
var deepest2 = 8;
async function effectiveKeys(own, file, depth = 0) {
  const { extends: named } = own;
  const names = Array.isArray(named) ? named : [named];
  let below = {};
  for (const name of depth < deepest2 ? names : []) {
    if (typeof name !== "string" || !/[/\\]|\.jsonc?$/.test(name)) continue;
    const path = resolve3(dirname4(file), name);
    const text = await readRegularText(path, mostConfigBytes);
    const value = parse(text.replace(/^\uFEFF/, ""), [], { allowTrailingComma: true });
    if (isObject2(value)) below = over(below, await effectiveKeys(value, path, depth + 1));
  }
  return over(below, own);
}
function over(below, above) {
  const joined = { ...below, ...above };
  for (const key of ["limits", "bundle"]) {
    const [low, high] = [below[key], above[key]];
    if (isObject2(low) && isObject2(high)) joined[key] = { ...low, ...high };
  }
  return joined;
}
function isObject2(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/init/budget/print-json.ts
var width = 80;
function printJson(value, remarks) {
  return `${printObject(value, remarks, 0)}
`;
}
function printProperties(value, remarks, depth) {
  const pad = "  ".repeat(depth);
  return Object.entries(value).filter(([, inner]) => inner !== void 0).map(([key, inner]) => {
    const within = under(remarks, key);
    const label = `${pad}${JSON.stringify(key)}: `;
    return `${commentsOf(within, pad)}${label}${print(inner, within, depth, label.length)}`;
  });
}
function print(value, remarks, depth, column) {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const line = onOneLine(value);
  const isCommented = remarks.some(({ path }) => path.length > 0);
  if (!isCommented && column + line.length + 1 <= width && !hasSeveralObjects(value)) return line;
  return Array.isArray(value) ? printArray(value, remarks, depth) : printObject(value, remarks, depth);
}
function printObject(value, remarks, depth) {
  const properties = printProperties(value, remarks, depth + 1);
  return properties.length === 0 ? "{}" : `{
${properties.join(",\n")}
${"  ".repeat(depth)}}`;
}
function printArray(value, remarks, depth) {
  if (value.length === 0) return "[]";
  const pad = "  ".repeat(depth + 1);
  const items2 = value.map((inner, index) => {
    const within = under(remarks, index);
    return `${commentsOf(within, pad)}${pad}${print(inner, within, depth + 1, pad.length)}`;
  });
  return `[
${items2.join(",\n")}
${"  ".repeat(depth)}]`;
}
function onOneLine(value) {
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, inner]) => inner !== void 0);
  if (entries.length === 0) return "{}";
  return `{ ${entries.map(([key, inner]) => `${JSON.stringify(key)}: ${onOneLine(inner)}`).join(", ")} }`;
}
function hasSeveralObjects(value) {
  return Array.isArray(value) && value.length > 1 && value.every((one) => typeof one === "object" && one !== null && Object.keys(one).length > 1);
}
function under(remarks, key) {
  return remarks.filter(({ path }) => path[0] === key).map(({ path, text }) => ({ path: path.slice(1), text }));
}
function commentsOf(remarks, pad) {
  return remarks.filter(({ path }) => path.length === 0).flatMap(({ text }) => text.split(/\r\n|[\n\r\u2028\u2029]/)).map((line) => `${pad}// ${line}
`).join("");
}

// src/init/budget/extend-budget.ts
var comma = 5;
function extendBudget(text, path, { value, remarks }, comments) {
  const mark = text.startsWith("\uFEFF") ? "\uFEFF" : "";
  const json2 = text.slice(mark.length);
  const root = parseTree(json2, [], { allowTrailingComma: true });
  const node = root && findNodeAtLocation(root, [...path]);
  if (node?.type !== "object") return null;
  const unit = /^([ \t]+)"/m.exec(json2)?.[1] ?? "  ";
  const indent = (depth) => unit.repeat(depth);
  const lines = printProperties(value, comments ? remarks : [], 0).join(",\n").split("\n").map((line) => indent(path.length + 1) + line.replace(/^(?: {2})+/, (pad) => indent(pad.length / 2)));
  const newline = json2.includes("\r\n") ? "\r\n" : "\n";
  const close = node.offset + node.length - 1;
  const before = json2.slice(0, close).trimEnd();
  const last = node.children?.at(-1);
  const needsComma = last !== void 0 && !endsInComma(json2, last, close);
  const end = last ? last.offset + last.length : before.length;
  const kept = needsComma ? `${before.slice(0, end)},${before.slice(end)}` : before;
  const added = lines.join(newline);
  return `${mark}${kept}${newline}${added}${newline}${indent(path.length)}${json2.slice(close)}`;
}
function endsInComma(json2, last, close) {
  const token = createScanner(json2.slice(last.offset + last.length, close), true).scan();
  return token === comma;
}

// src/init/budget/sort-imported.ts
import { isDeepStrictEqual as isDeepStrictEqual3 } from "node:util";
function sortImported(imported, known) {
  const fresh = {};
  const lost = [];
  for (const [key, value] of Object.entries(imported)) {
    if (!Object.hasOwn(known, key)) fresh[key] = value;
    else if ((key === "limits" || key === "bundle") && isObject2(value))
      sortLimits(key, value, known[key], { fresh, lost });
    else if (key === "pages" && Array.isArray(value)) {
      const missing = value.filter((page) => !hasPage(known[key], page));
      for (const page of missing) lost.push({ pages: [page] });
    } else if (!isSame(known[key], value)) lost.push({ [key]: value });
  }
  return { fresh, lost };
}
function sortLimits(key, limits, known, { fresh, lost }) {
  const there = isObject2(known) ? known : null;
  const isOfOther = key === "bundle" && there !== null && there["directory"] !== limits["directory"] && Object.keys(there).length > 0;
  const added = {};
  for (const [limit, value] of Object.entries(limits)) {
    if (there && isSame(there[limit], value)) continue;
    if (there && !isOfOther && !Object.hasOwn(there, limit)) added[limit] = value;
    else lost.push({ [key]: { [limit]: value } });
  }
  if (Object.keys(added).length > 0) fresh[key] = added;
}
function isSame(one, other) {
  return isDeepStrictEqual3(structuredClone(one), structuredClone(other));
}
function hasPage(pages, page) {
  const paths = Array.isArray(pages) ? pages : [];
  if (typeof page !== "string") return paths.some((one) => isSame(one, page));
  return paths.some((one) => (isObject2(one) ? one["path"] : one) === page);
}

// src/init/plan-budget.ts
var header = "// Written by budget-check init. Change whatever you like: https://github.com/budget-check/budget-check#the-budget\n";
function newBudget(findings) {
  const { value, remarks } = draftBudget(findings);
  const left = findings.imported?.left ?? [];
  const missing = left.map(
    ({ where, reason }) => `// Not imported: ${where}: ${reason}
`.replace(/[\r\u2028\u2029]|\n(?!$)/g, " ")
  );
  return header + missing.join("") + printJson(value, remarks);
}
async function planBudget(findings, { cwd, existing, file }) {
  const plan = existing === null ? create(findings, file) : await extend(findings, existing, file);
  if (plan.text !== null) await loadBudget({ cwd, file, text: plan.text });
  return plan;
}
function create(findings, path) {
  return {
    notImported: [],
    path,
    action: "create",
    text: newBudget(findings),
    before: null,
    summary: contents(draftBudget(findings))
  };
}
async function extend(findings, existing, path) {
  const before = await readRegularText(path, mostConfigBytes);
  const isManifest = basename3(path) === "package.json";
  const place = isManifest ? [packageKey] : [];
  const root = parseTree(before.replace(/^\uFEFF/, ""), [], { allowTrailingComma: true });
  const own = isManifest ? valueOf(root, packageKey) : root;
  const imported = findings.imported?.budget ?? {};
  const kept = (summary, lost2, why2) => ({
    path,
    action: "keep",
    text: null,
    before,
    summary,
    notImported: lost2.map((part) => leftOut(part, why2))
  });
  if (own?.type !== "object") {
    const isItself = findings.imported?.file === basename3(path);
    return kept(
      "a budget of Lighthouse, which is read as it is",
      isItself ? [] : sortImported(imported, Object.fromEntries(Object.keys(imported).map((key) => [key, null]))).lost,
      "Lighthouse's format has no place for it: add it to a budget of ours, such as budgets/budget.json"
    );
  }
  const value = getNodeValue(own);
  const keys = isObject2(value) ? value : {};
  const known = await effectiveKeys(keys, path);
  const { fresh, lost } = sortImported(imported, known);
  const draft = draftBudget(findings);
  const missing = missingOf(draft, existing, { keys: new Set(Object.keys(keys)), known, fresh });
  const added = Object.keys(missing.value);
  let text = added.length === 0 ? before : extendBudget(before, place, missing, !isManifest);
  const within = [];
  for (const key of ["bundle", "limits"]) {
    const limits = fresh[key];
    if (text === null || added.includes(key) || !isObject2(limits)) continue;
    const remarks = draft.remarks.flatMap(
      ({ path: [top, ...rest], text: said2 }) => top === key && rest.some((one) => one in limits) ? [{ path: rest, text: said2 }] : []
    );
    text = extendBudget(text, [...place, key], { value: limits, remarks }, !isManifest);
    within.push(contents({ value: { [key]: limits }, remarks: [] }));
  }
  const why = "the budget has its own: add it by hand, or leave it as it is";
  if (text === null) return kept("it has no object to add to", [...lost, ...partsOf(fresh)], why);
  if (text === before) return kept("it has all that would be added", lost, why);
  return {
    path,
    action: "extend",
    text,
    before,
    summary: `adds ${[...added.length > 0 ? [contents(missing)] : [], ...within].join(", ")}`,
    notImported: lost.map((part) => leftOut(part, why))
  };
}
function leftOut(part, reason) {
  const text = printJson(part, []).replace(/\s*\n\s*/g, " ").trim();
  return { where: text.slice(1, -1).trim(), reason };
}
function partsOf(value) {
  return Object.entries(value).map(([key, one]) => ({ [key]: one }));
}
function missingOf({ value, remarks }, existing, { keys, known, fresh }) {
  const isOwn = ({ preset }) => !preset;
  const setsLimits = [...existing.limits, ...existing.bundle].some(isOwn);
  const isMissing = {
    $schema: false,
    pages: existing.arePagesAssumed ?? false,
    bundle: fresh["bundle"] !== void 0 || !Object.hasOwn(known, "bundle"),
    limits: fresh["limits"] !== void 0
  };
  const names = Object.keys(value).filter(
    (key) => !keys.has(key) && (isMissing[key] ?? (key !== "extends" && !Object.hasOwn(known, key)))
  );
  const losesPreset = !setsLimits && !keys.has("extends") && ["bundle", "limits"].some((key) => names.includes(key) || fresh[key] !== void 0);
  const added = losesPreset ? ["extends", ...names] : names;
  const valueOfKey = (key) => (key === "bundle" || key === "limits") && Object.hasOwn(known, key) ? fresh[key] : value[key];
  return {
    value: Object.fromEntries(added.map((key) => [key, valueOfKey(key)])),
    remarks: remarks.filter(({ path: [key] }) => added.some((one) => one === key))
  };
}
function contents({ value }) {
  const count = (what) => typeof what === "object" && what !== null ? Object.keys(what).length : 0;
  const counted = (number, one) => number === 0 ? [] : [`${number} ${one}${number === 1 ? "" : "s"}`];
  const { extends: preset, pages, limits, bundle } = value;
  const others2 = Object.keys(value).filter(
    (key) => !["$schema", "extends", "pages", "limits", "bundle"].includes(key)
  );
  return [
    ...typeof preset === "string" ? [`the preset ${preset}`] : [],
    ...Array.isArray(pages) ? counted(pages.length, "page") : [],
    ...pages === "auto" ? ["pages found by each run"] : [],
    ...counted(count(limits), "limit"),
    ...counted(count(bundle), "limit").map((text) => `${text} on the bundle`),
    ...others2
  ].join(", ");
}

// src/init/surroundings.ts
import { access as access3 } from "node:fs/promises";
import { join as join10, relative as relative5, sep as sep4 } from "node:path";
async function readSurroundings(directory, workspaceRoot, signal) {
  const place = { cwd: directory, signal };
  const repository = await openRepository(place);
  if ("none" in repository) {
    const top = workspaceRoot ?? directory;
    return { ...inside(top, directory), defaultBranch: "main", host: await hostOf(top, null), git: null };
  }
  const { root, remote, branch } = repository;
  const url = remote === null ? null : await askGit(place, ["remote", "get-url", remote]) ?? null;
  const name = (await findDefaultBranch(place, repository))?.name ?? branch ?? "main";
  return { ...inside(root, directory), defaultBranch: name, host: await hostOf(root, url), git: place };
}
function inside(top, directory) {
  return { top, folder: relative5(top, directory).split(sep4).join("/") };
}
var others = {
  Bitbucket: /bitbucket/,
  "Azure DevOps": /(?:^|\.)dev\.azure\.com$|\.visualstudio\.com$/
};
async function hostOf(top, remote) {
  const host = hostName(remote);
  if (/github|\.ghe\.com$/.test(host)) return { kind: "github" };
  if (/gitlab/.test(host)) return { kind: "gitlab" };
  const other = Object.keys(others).find((name) => others[name]?.test(host));
  if (other !== void 0) return { kind: "other", name: other };
  const isThere2 = (name) => access3(join10(top, name)).then(
    () => true,
    () => false
  );
  if (await isThere2(".github")) return { kind: "github" };
  return await isThere2(".gitlab-ci.yml") ? { kind: "gitlab" } : { kind: "github" };
}
function hostName(remote) {
  const url = URL.parse(remote ?? "");
  const host = url?.hostname || /^(?:[^@/]+@)?([^:/]+):/.exec(remote ?? "")?.[1];
  return (host ?? "").toLowerCase();
}

// src/run/init.ts
var defaultMaxTimeMs = 10 * 6e4;
async function planInit(request, asker) {
  var _stack = [];
  try {
    const {
      budget: named,
      "no-measure": noMeasure,
      "no-build": noBuild,
      "chrome-path": chromePath,
      ...rest
    } = request;
    rest;
    const { env } = asker;
    const interruption = __using(_stack, interruptible(asker.cancelled));
    const { signal } = interruption;
    try {
      const project = await detectProject(asker.directory);
      const { directory } = project;
      const around = await readSurroundings(directory, project.workspaceRoot, signal);
      const { existing, file, notes } = await findExisting(directory, named, asker.imported?.file ?? null);
      const empty = {
        schema: schemaFor(directory),
        pages: null,
        bundle: null,
        whyNoBundle: null,
        measuredAt: null,
        imported: asker.imported
      };
      const budget = withFoundPages(
        existing ?? await loadBudget({ cwd: directory, file, text: newBudget(empty) })
      );
      const options = { build: !noBuild, chromePath, env, signal, onProgress: asker.onProgress };
      const measured = noMeasure ? null : await measure(budget, options);
      if (interruption.interrupted) return null;
      const findings = {
        ...empty,
        ...measured && {
          pages: measured.pages.map(({ path }) => path),
          bundle: measured.bundle,
          whyNoBundle: measured.whyNoBundle,
          measuredAt: measured.at
        }
      };
      const facts = await readFacts(project, around, process.versions.node);
      const { host, top } = around;
      const { notImported, ...budgetFile } = await planBudget(findings, { cwd: directory, existing, file });
      const planned = [budgetFile];
      if (host.kind === "github") planned.push(await planGithub(top, facts));
      else if (host.kind === "gitlab") planned.push(await planGitlab(top, facts));
      else
        notes.push(
          `The remote is on ${host.name}: copy its file from https://github.com/budget-check/budget-check/tree/main/.github/examples/other-ci`
        );
      planned.push(await planIgnore(directory, around));
      const imported = asker.imported && {
        ...asker.imported,
        left: [...asker.imported.left, ...notImported]
      };
      return { measured, files: planned, imported, notes };
    } catch (error) {
      if (interruption.interrupted) return null;
      throw interruption.failure(error);
    }
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    __callDispose(_stack, _error, _hasError);
  }
}
function withFoundPages({ arePagesAssumed, ...budget }) {
  return arePagesAssumed ? { ...budget, autoPages: usualPages } : budget;
}
async function measure(budget, options) {
  const { build, chromePath, env, signal } = options;
  const { check } = await import("./check-RQCFRSWJ.js");
  const secrets = new Secrets(readVariables(budget, env));
  let failure = null;
  const report = await check(budget, {
    cwd: budget.directory,
    base: null,
    runs: 1,
    maxTimeMs: defaultMaxTimeMs,
    build,
    ...chromePath !== void 0 && { chromePath },
    seed: 0,
    atOnce: defaultConcurrency(),
    secrets,
    signal,
    // Why there is no base: nobody has asked for one.
    onProgress: redactProgress(secrets, (event) => {
      if (event.type !== "stage" || event.stage !== "base") options.onProgress(event);
    }),
    onFailure: (error) => {
      failure = error;
    }
  });
  if (failure instanceof CheckError) throw notMeasured(failure);
  if (failure !== null) throw failure;
  return readMeasured(secrets.redactAll(report));
}
function notMeasured({ code: code2, message, advice, detail, cause }) {
  const anyway = "Nothing was written. To set up CI before this works, run budget-check init --no-measure";
  return new CheckError(code2, message, {
    advice: advice === void 0 ? anyway : `${advice.replace(/\.?$/, ".")} ${anyway}`,
    detail,
    cause
  });
}

// src/cli/init-text.ts
import { relative as relative6, sep as sep5 } from "node:path";
var signs = { create: "create", extend: "extend", keep: "keep  " };
function planText({ measured, imported, files: files2, notes }, cwd) {
  const pages = measured?.pages.map(({ path, values }) => [plain(path), values.join(", ")]) ?? [];
  const width2 = Math.max(0, ...pages.map(([path]) => path.length));
  const failed = measured?.failed.map(
    ({ path, why }) => `  ${plain(path)} could not be visited and is left out: ${plain(why)}`
  );
  const seen = [
    "Visited once each, as a phone on a slow network:",
    ...pages.map(([path, values]) => `  ${path.padEnd(width2)}  ${values}`.trimEnd()),
    ...failed ?? [],
    ""
  ];
  const sizes = measured?.bundle ? measuredSizes(measured.bundle) : [];
  const weighed = sizes.length === 0 ? [] : [`Ships (gzip): ${sizes.join(", ")}`, ""];
  const rows = files2.map((file) => [nameOf(file, cwd), file]);
  const wide = Math.max(...rows.map(([name]) => name.length));
  const written = rows.flatMap(([name, { action, summary, byHand = [] }]) => [
    `  ${signs[action]}  ${name.padEnd(wide)}  ${plain(summary)}`,
    ...byHand.map((line) => `          ${line}`)
  ]);
  return `${[...measured === null ? [] : seen, ...weighed, ...importText(imported), "Files:", ...written, ...notes.map((note) => `Note: ${plain(note)}`)].join("\n")}
`;
}
function importText(imported) {
  if (imported === null) return [];
  const { tool, file, left, unneeded: unneeded5 } = imported;
  const listed = (items2) => items2.map(({ where, reason }) => `    ${plain(`${where}: ${reason}`, 1e3)}`);
  return [
    `Imported from ${plain(tool)}, ${plain(file)}:`,
    ...left.length === 0 ? ["  everything has its place in the budget"] : ["  not imported:", ...listed(left)],
    ...unneeded5.length === 0 ? [] : ["  not needed here:", ...listed(unneeded5)],
    ""
  ];
}
function fullText(files2, cwd) {
  return files2.map((file) => {
    const { text, before } = file;
    if (text === null) return "";
    const shown2 = before === null ? text : addedLines(before, text);
    return `
--- ${nameOf(file, cwd)}${before === null ? "" : ", added lines"}
${shown2}`;
  }).join("");
}
function addedLines(before, after) {
  const [old, now] = [before.split("\n"), after.split("\n")];
  let first = 0;
  while (first < old.length && old[first] === now[first]) first++;
  let last = 0;
  while (last < old.length - first && old.at(-1 - last) === now.at(-1 - last)) last++;
  return now.slice(first, now.length - last).map((line) => `+ ${line}
`).join("");
}
function writtenText(files2, cwd) {
  const names = files2.filter(({ text }) => text !== null).map((file) => nameOf(file, cwd));
  if (names.length === 0)
    return "Nothing to write: this project is set up already.\nRun npx budget-check to check it.\n";
  return [
    `Wrote ${names.join(", ")}`,
    "",
    "Next: run npx budget-check to compare your branch with its base",
    `      commit ${names.length === 1 ? "the file" : "these files"}: every pull request is then checked`,
    ""
  ].join("\n");
}
function nameOf({ path }, cwd) {
  return relative6(cwd, path).split(sep5).join("/");
}

// src/cli/init-command.ts
var interrupted = 130;
async function runInit({ options, general }, io) {
  const { yes = false, "dry-run": dryRun = false, quiet = false, from, ...request } = options;
  const { verbose = false } = general;
  const cwd = io.cwd();
  const cancelled = io.takeCancellation();
  const terminal = yes || dryRun ? null : terminalOf(io, cancelled);
  const directory = await chooseApp(cwd, terminal);
  if (directory === null) return nothingWritten(io);
  const found = await readImports(directory, from?.map((path) => resolve4(cwd, path)) ?? null);
  const wantsIt = found === null || from !== void 0 || await wantsImport(found, terminal);
  if (wantsIt === null) return nothingWritten(io);
  const imported = wantsIt ? found : null;
  const progress = progressPrinter(io.stderr, { quiet, verbose });
  let well = false;
  const asker = { directory, imported, env: io.env, cancelled, onProgress: progress };
  const plan = await planInit(request, asker).then((made) => {
    well = made !== null;
    return made;
  }).finally(() => progress.stop(well));
  if (plan === null) return nothingWritten(io);
  const files2 = plan.files.filter(({ text }) => text !== null);
  io.stdout.write(`
${planText(plan, cwd)}`);
  if (dryRun) {
    io.stdout.write(fullText(files2, cwd));
    return 0;
  }
  if (terminal !== null && files2.length > 0) {
    const { askToWrite } = await import("./ask-ZKUJL7LJ.js");
    let answer = await askToWrite(files2.length, terminal);
    for (; answer === "show"; answer = await askToWrite(files2.length, terminal))
      io.stdout.write(fullText(files2, cwd));
    if (answer !== "write") return nothingWritten(io);
  }
  await writePlan(files2);
  io.stdout.write(`
${writtenText(files2, cwd)}`);
  return 0;
}
function terminalOf({ stdin, stderr, env }, signal) {
  return stdin?.isTTY && stderr.isTTY && !env["CI"] ? { input: stdin, output: stderr, signal } : null;
}
async function chooseApp(cwd, terminal) {
  const apps = await findApps(cwd);
  if (apps.length === 0) return cwd;
  if (terminal === null) throw noAppHere(apps, "budget-check init");
  const { askWhichApp } = await import("./ask-ZKUJL7LJ.js");
  const folder2 = await askWhichApp(apps, terminal);
  return folder2 === null ? null : join11(cwd, folder2);
}
async function wantsImport({ tool, file }, terminal) {
  if (terminal === null) return true;
  const { askYesOrNo } = await import("./ask-ZKUJL7LJ.js");
  return askYesOrNo(`Import the limits of ${tool} from ${file}?`, terminal);
}
function nothingWritten(io) {
  io.stderr.write("Nothing was written.\n");
  return interrupted;
}
export {
  runInit
};
