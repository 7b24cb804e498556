import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  progressPrinter
} from "./chunk-JPEB7BNU.js";
import "./chunk-EIAL3DBK.js";
import {
  defaultConcurrency
} from "./chunk-WHPG3RCP.js";
import "./chunk-QTUIDMJS.js";
import "./chunk-HMVUYGD4.js";
import "./chunk-7QSLEPFH.js";
import {
  interruptible
} from "./chunk-LGUPMZYH.js";
import "./chunk-J7FIZHPL.js";
import {
  LogTail,
  childEnvironment,
  membersOf
} from "./chunk-OVDJ256U.js";
import {
  detectProject,
  workspacePatterns
} from "./chunk-HCW32QIF.js";
import {
  readIfThere,
  record,
  require_dist
} from "./chunk-RGZ3UWB5.js";
import "./chunk-QYN77N4E.js";
import {
  Secrets,
  entriesOf,
  loadBudget,
  packageKey,
  readVariables,
  usualPages,
  valueOf
} from "./chunk-H5MKKUMF.js";
import {
  redactProgress
} from "./chunk-6JDCCXHE.js";
import "./chunk-XHS5CSLH.js";
import "./chunk-YMUDKNIH.js";
import "./chunk-AWC2UJYV.js";
import "./chunk-YMR3F6RX.js";
import {
  createScanner,
  findNodeAtLocation,
  parseTree,
  printParseErrorCode
} from "./chunk-2JIQINC5.js";
import "./chunk-7NDGHDES.js";
import "./chunk-IPG7A7S4.js";
import "./chunk-Q22W6YCJ.js";
import "./chunk-36JGYZK5.js";
import "./chunk-SCUI4QYO.js";
import {
  bundleLabel,
  bundleUnit,
  bundleValue
} from "./chunk-VLWDRHPQ.js";
import {
  askGit,
  findDefaultBranch,
  openRepository
} from "./chunk-KYJHNWVM.js";
import {
  startProgram
} from "./chunk-3W7N4ZM7.js";
import "./chunk-5OJVB62Z.js";
import "./chunk-ZHPJEABA.js";
import {
  writeWholeFile
} from "./chunk-3R26CBYD.js";
import "./chunk-UEOVX7AE.js";
import "./chunk-XVD6XLRC.js";
import "./chunk-BHL6HJQI.js";
import {
  findMetric
} from "./chunk-BJ2X5M25.js";
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
import "./chunk-JRY6GCC2.js";
import "./chunk-GPRCJI2S.js";
import "./chunk-MZFDMTDF.js";
import "./chunk-QLJU6TMA.js";
import "./chunk-S2ZXC6W7.js";
import "./chunk-XKUOALVI.js";
import "./chunk-QNLGKQNY.js";
import {
  plain
} from "./chunk-5GFXPJJ2.js";
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
import { join as join12, resolve as resolve3 } from "node:path";

// src/init/find-apps.ts
import { access } from "node:fs/promises";
import { join, relative, sep } from "node:path";
var usualPlaces = ["*", "*/*"];
async function findApps(directory) {
  const project = await detectProject(directory);
  const patterns = await workspacePatterns(project.directory);
  const isWorkspace = patterns !== null && patterns.length > 0;
  if (await isApp(project)) return [];
  const members = await membersOf(project.directory, isWorkspace ? patterns : usualPlaces);
  const apps = [];
  for (const member of members) {
    const found = await detectProject(member.directory).catch(() => null);
    if (!found || !await isApp(found)) continue;
    const folder2 = relative(project.directory, found.directory).split(sep).join("/");
    apps.push({
      folder: folder2,
      label: found.found[0]?.split(", ")[0] ?? "",
      isStorybook: found.framework === "storybook"
    });
  }
  const sites = apps.filter(({ isStorybook }) => !isStorybook);
  return (sites.length > 0 ? sites : apps).map(({ folder: folder2, label }) => ({ folder: folder2, label }));
}
var bundlers = /* @__PURE__ */ new Set(["vite", "webpack", "parcel"]);
async function isApp({ framework, directory, previewCommand, serverScripts }) {
  if (framework !== "unknown" && !bundlers.has(framework)) return true;
  const pages = ["index.html", "src/index.html", "public/index.html", "src/index.ejs"];
  const found = await Promise.all(pages.map((page) => isThere(join(directory, page))));
  if (found.includes(true)) return true;
  const patterns = await workspacePatterns(directory);
  return (patterns ?? []).length === 0 && (previewCommand !== null || serverScripts.length > 0);
}
function isThere(file) {
  return access(file).then(
    () => true,
    () => false
  );
}

// src/import/find-imports.ts
import { readdir } from "node:fs/promises";
import { join as join2 } from "node:path";

// src/import/draft/built-files.ts
import { posix } from "node:path";
var usual = /* @__PURE__ */ new Set(["dist", "build", "out", "public", "_site", ".next", "www", "lib"]);
function limitBuiltFiles({ draft, ledger, output: output2 }, kind, paths, bounds, from, ...remarks) {
  const leave = (reason) => {
    for (const item of from) ledger.leave(item, reason);
    return false;
  };
  if (paths.some((path) => path.startsWith("!")))
    return leave("a limit on files cannot leave some of them out: name those that count");
  const found = paths.map((path) => locate(path, output2));
  const [first] = found;
  if (!first) return leave("it names no file");
  if (found.some((one) => one === null))
    return leave("its path leaves the project's folder, or names no folder of built files");
  const built = found.filter((one) => one !== null);
  const folders = new Set(built.map(({ folder: folder3 }) => folder3));
  if (folders.size > 1)
    return leave(`its files are in ${[...folders].join(" and ")}: one folder of built files is weighed`);
  const { folder: folder2 } = first;
  if (!output2.includes(folder2) && !draft.set("bundle", { directory: folder2 }, [], "the folder that is weighed"))
    return leave(`it is in ${folder2}, and another folder is weighed`);
  const [only, ...others2] = built.map(({ glob: glob2 }) => glob2);
  const glob = others2.length === 0 ? anchored(only ?? "") : `{${[only, ...others2].join(",")}}`;
  return draft.limit("bundle", `${kind}:${glob}`, bounds, from, ...remarks);
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
  if (rest.length === 0) return null;
  const at = normal.split("/").findIndex((name, index) => usual.has(name) && index < rest.length);
  const segments = normal.split("/");
  const cut = at < 0 ? 1 : at + 1;
  if (at < 0 && /[*?{[(]/.test(first)) return null;
  const folder2 = segments.slice(0, cut).join("/");
  return /[*?{[(]/.test(folder2) ? null : { folder: folder2, glob: segments.slice(cut).join("/") };
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
var unneeded = {
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
  compareWith: "budget-check compares with base itself",
  running: "it is about the time that the file takes to execute",
  time: "it is about the time that the file takes to load"
};
var bundlers2 = [
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
  for (const [key, reason] of Object.entries(unneeded)) {
    const item = check.get(key);
    if (item) ledger.skip(item, reason);
  }
  const [path, limit, gzip, brotli] = ["path", "limit", "gzip", "brotli"].map((key) => check.get(key));
  const made = ["import", "entry"].map((key) => check.get(key)).filter((item) => item !== void 0);
  const labels = ["name", "message"].map((key) => check.get(key)).filter((item) => item !== void 0);
  if (!limit) {
    ledger.skip(check, "it has no limit: size-limit only prints the size");
    return;
  }
  if (made.some((item) => item.value !== false)) {
    for (const item of made) ledger.leave(item, bundles[item.key] ?? "");
    ledger.leave(
      check,
      `the limit is on ${made.map(({ key }) => `"${key}"`).join(" and ")}, which is left out`
    );
    return;
  }
  for (const [key, reason] of Object.entries(bundles)) {
    const item = check.get(key);
    if (item) ledger.leave(item, reason);
  }
  if (!path) {
    ledger.leave(check, 'it has no path and means "main" of package.json; write the built file as "file:…"');
    return;
  }
  const most2 = bytesOf(limit.value);
  if (most2 === null) {
    const time = isTime(limit.value);
    const reason = time ? "it limits the time in which a file loads and runs on a slow phone: limit LCP or TBT of a page instead" : "it is not a size that size-limit reads";
    ledger.leave(check, reason);
    return;
  }
  const { compression, by } = compressionOf(
    gzip?.value,
    brotli?.value,
    majorOf(importing.manifest, "size-limit")
  );
  const from = [path, limit, gzip, brotli, ...labels].filter((item) => item !== void 0);
  const remarks = [
    ...labels.map((item) => `size-limit ${item.key}: ${item.text ?? item.excerpt()}`),
    ...by === null ? [] : [by],
    ...bundlers2.some((name) => importing.dependencies.has(name)) ? ["size-limit bundles this file with what it imports before it weighs it; here the built file counts"] : []
  ];
  const paths = path.oneOrMore().flatMap(({ text }) => text === void 0 ? [] : [withFolder(text)]);
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
function bytesOf(limit) {
  if (typeof limit === "number") return limit;
  if (typeof limit !== "string" || isTime(limit)) return null;
  const match = /^([+-]?\d+(?:\.\d+)?) *(?:([kmgtpezy])?(i)?b)?$/i.exec(limit);
  if (!match) return null;
  const [, number = "", prefix = "", iec] = match;
  const power = prefix === "" ? 0 : "kmgtpezy".indexOf(prefix.toLowerCase()) + 1;
  return Math.floor(Number.parseFloat(number) * (iec ? 1024 : 1e3) ** power);
}

// src/import/tools/index.ts
var importers = [sizeLimit];

// src/import/source/manifest.ts
async function readManifest(path) {
  try {
    const manifest = JSON.parse(await readRegularText(path, mostConfigBytes));
    return typeof manifest === "object" && manifest !== null ? { ...manifest } : {};
  } catch {
    return {};
  }
}

// src/import/find-imports.ts
async function findImports(directory) {
  const names = new Set(await readdir(directory).catch(() => []));
  const manifest = await readManifest(join2(directory, "package.json"));
  return importers.flatMap(({ files: files2, packageKey: packageKey2 }) => {
    const inPackage = packageKey2 !== void 0 && Object.hasOwn(manifest, packageKey2) ? [`package.json#${packageKey2}`] : [];
    const found = files2.filter((file) => names.has(file));
    return [...inPackage, ...found].slice(0, 1);
  });
}

// src/import/import-file.ts
import { readdir as readdir2 } from "node:fs/promises";
import { basename, dirname, join as join3, relative as relative2, resolve, sep as sep2 } from "node:path";

// src/import/join-imports.ts
import { isDeepStrictEqual } from "node:util";
function joinImports(all) {
  const joined = { budget: {}, left: [], by: /* @__PURE__ */ new Map() };
  const remarks = [];
  for (const one of all) {
    const { pages, ...others2 } = one.budget;
    addAll(joined, joined.budget, others2, [], one);
    const places = Array.isArray(pages) ? addPages(joined, pages, one) : [];
    for (const { path, text } of one.remarks) {
      const [top, index, ...rest] = path;
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
  return pages.map((page) => {
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
function pathOf(page) {
  return isObject(page) ? page["path"] : page;
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/import/draft/limit-draft.ts
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
  for (const [factor, name] of units) {
    const amount = value / factor;
    if (amount >= 1 && Number.isInteger(amount * 100) && amount * 100 * factor / 100 === value)
      return `${amount} ${name}`;
  }
  return `${plain2(value)} B`;
}
function writeIncrease(increase, unit) {
  if ("absolute" in increase) return writeAmount(increase.absolute, unit);
  return `${plain2(Number((increase.relative * 100).toPrecision(12)))}%`;
}
function plain2(value) {
  return value.toLocaleString("en", { useGrouping: false, maximumFractionDigits: 20 });
}

// src/import/draft/draft.ts
var most = 1e15;
var Draft = class {
  ledger;
  #settings = /* @__PURE__ */ new Map();
  #limits = /* @__PURE__ */ new Map();
  #bundle = /* @__PURE__ */ new Map();
  #pages = /* @__PURE__ */ new Map();
  constructor(ledger) {
    this.ledger = ledger;
  }
  /** Paths of pages, in the order in which they came. */
  get pages() {
    return [...this.#pages.keys()];
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
  /** Adds to the comment of a top-level key that is already there. */
  remark(key, from, text) {
    const known = this.#settings.get(key);
    if (!known) return this.#leave(from, text);
    known.remarks.add(text);
    this.ledger.map(from);
    return true;
  }
  /** A page, with or without limits of its own. */
  page(path, from, more = {}) {
    const page = this.#pageOf(path);
    if (more.name !== void 0) page.name ??= more.name;
    if (more.remark !== void 0) page.remarks.add(more.remark);
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
    if (unit === void 0 || problem !== null) return this.#leave(from, problem ?? "");
    const limits = this.#limitsOf(place);
    const known = limits.get(key);
    const together = known ? strictest(known.bounds, bounds) : bounds;
    if (!together) {
      const other = JSON.stringify(writeLimit(known?.bounds ?? {}, unit));
      return this.#leave(
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
    if (this.#limits.size > 0) budget["limits"] = writeLimits(this.#limits, ["limits"], note);
    if (this.#bundle.size > 0) {
      const settings = budget["bundle"];
      budget["bundle"] = { ...settings, ...writeLimits(this.#bundle, ["bundle"], note) };
    }
    return { budget, remarks };
  }
  #writePages(note) {
    this.#liftCommonLimits();
    return [...this.#pages].map(([path, { limits, name, remarks }], index) => {
      note(["pages", index], remarks);
      if (limits.size === 0 && name === void 0) return path;
      return {
        ...name !== void 0 && { name },
        path,
        ...limits.size > 0 && { limits: writeLimits(limits, ["pages", index, "limits"], note) }
      };
    });
  }
  /** A limit of a page replaces that of the budget, but other tools want both: the stricter one. What all pages share is said once. */
  #liftCommonLimits() {
    const pages = [...this.#pages.values()];
    for (const { limits } of pages)
      for (const [key, entry] of limits) {
        const below = this.#limits.get(key);
        const both = below && strictest(below.bounds, entry.bounds);
        if (both) limits.set(key, { ...entry, bounds: both, remarks: new Set(entry.remarks) });
      }
    for (const [key, entry] of pages[0]?.limits ?? []) {
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

// src/import/source/item.ts
var longest = 100;
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
    const text = JSON.stringify(this.value) ?? "undefined";
    const visible = text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, " ").toWellFormed();
    return visible.length > longest ? `${visible.slice(0, longest)}…` : visible;
  }
};
function printPath(path) {
  return path.map((step) => {
    if (typeof step === "number") return `[${step}]`;
    return /^[\w$-]+$/.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`;
  }).join("").replace(/^\./, "");
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
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
  map(items) {
    for (const item of items) this.#settle(item, "mapped");
  }
  /** It is not in the budget, and its user has to know. */
  leave(item, reason) {
    this.left.push({ where: item.where(), reason });
    this.#settle(item, "left");
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
  ledger.open(root);
  const also = async (file, base) => {
    const found = await around.also(file, base);
    return found instanceof Item ? ledger.open(found) : found;
  };
  await importer.read(root, { ...around, also, draft, ledger });
  ledger.close();
  const { left, unneeded: unneeded2 } = ledger;
  const { budget, remarks } = draft.write();
  return {
    imported: { tool: importer.tool, file: root.source.name, budget, remarks, left, unneeded: unneeded2 },
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
  return { name, value: result.value, lineOf: (place) => lineOfKey(text, place.at(-1)) };
}
function answerOf(child, timeoutMs) {
  const { promise, resolve: resolve4 } = Promise.withResolvers();
  const pieces = [];
  const tail = new LogTail();
  let bytes = 0;
  const finish = (end) => {
    clearTimeout(timer);
    endGroup(child);
    resolve4({ answer: Buffer.concat(pieces).toString("utf8"), end, printed: tail.toString() });
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
    const parsed2 = JSON.parse(text);
    if (typeof parsed2 !== "object" || parsed2 === null) return null;
    if ("error" in parsed2 && "stack" in parsed2)
      return { error: String(parsed2.error).replace(/\s+/g, " "), stack: String(parsed2.stack) };
    return "value" in parsed2 ? { value: parsed2.value } : null;
  } catch {
    return null;
  }
}
function lineOfError(stack, path) {
  for (const [, place = "", line] of stack.matchAll(/((?:file:\/\/)?\/?[^\s()]+):(\d+)(?::\d+)?\)?$/gm)) {
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
  const found = await parse(path, name, directory, text).catch((error) => failing(error));
  if ("value" in found) return found;
  const where = found.line === null ? name : `${name}:${found.line}`;
  throw new CheckError("IMPORT", `Cannot read ${where}: ${found.text}`, {
    advice: code.has(extname(path)) ? "Install the project's packages and try again, or write its values into a JSON file and name that." : "Fix the file and try again."
  });
}
async function parse(path, name, directory, text) {
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
  const name = (relative2(directory, absolute) || basename(absolute)).split(sep2).join("/");
  const source = await readSource(absolute, name, directory);
  const root = new Item(source);
  const around = await surroundings(directory, absolute);
  if (basename(absolute) === "package.json") return importPackage(root, key, around);
  const importer = chooseImporter(root, basename(absolute));
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
  const manifest = await readManifest(join3(directory, "package.json"));
  return {
    output: project.output,
    manifest,
    dependencies: dependenciesOf(manifest),
    async pagesIn(folder2) {
      const within = resolve(directory, folder2);
      const entries = await readdir2(within, { recursive: true, withFileTypes: true }).catch(() => []);
      return entries.slice(0, mostEntries).filter((entry) => entry.isFile() && entry.name.endsWith(".html")).map((entry) => relative2(within, join3(entry.parentPath, entry.name)).split(sep2).join("/")).sort();
    },
    async also(file, base) {
      const path = resolve(base === "project" ? directory : dirname(configuration), file);
      try {
        const name = relative2(directory, path).split(sep2).join("/");
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
  return all.length === 0 ? null : joinImports(all);
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
import { join as join5 } from "node:path";

// src/init/ci/existing-workflows.ts
var import_yaml2 = __toESM(require_dist(), 1);
import { readdir as readdir3 } from "node:fs/promises";
import { join as join4 } from "node:path";
var folder = ".github/workflows";
async function existingWorkflows(top) {
  const names = await readdir3(join4(top, folder)).catch(() => []);
  const paths = names.filter((name) => /\.ya?ml$/.test(name)).map((name) => `${folder}/${name}`);
  const own = [];
  for (const path of paths) {
    const text = (await readIfThere(join4(top, path)))?.toString("utf8") ?? "";
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
    path: join5(top, ".github/workflows", `${name}.yml`),
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
    path: join5(top, path),
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
import { join as join7 } from "node:path";

// src/init/ci/facts.ts
function keyOf(folder2) {
  const name = (folder2.split("/").at(-1) ?? "").replace(/[^\w-]+/g, "-").replace(/^-+|-+$/g, "");
  return name === "" ? null : name;
}
function inFolder(folder2, path) {
  return folder2 === "" ? path : `${folder2}/${path}`;
}

// src/init/ci/node-version.ts
import { join as join6 } from "node:path";
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
  const read2 = async (name) => (await readIfThere(join6(top, folder2, name)))?.toString("utf8");
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
  const path = join7(top, fileName);
  const before = (await readIfThere(path))?.toString("utf8") ?? null;
  const pipeline = before === null ? {} : read(before);
  if (pipeline === null)
    return {
      path,
      action: "keep",
      text: null,
      before,
      summary: "it cannot be read as YAML",
      byHand: [
        "Fix the file, or add this job:",
        ...gitlabJob(facts, { name: "performance", stage: null }).split("\n")
      ]
    };
  if (before !== null && /^[^#\n]*\bbudget-check(?:@|\s|$)/m.test(before))
    return { path, action: "keep", text: null, before, summary: "runs budget-check already" };
  const base = facts.key === null ? "performance" : `performance-${facts.key}`;
  const name = [base, `${base}-budget`].find((one) => !Object.hasOwn(pipeline, one)) ?? `${base}-budget-check`;
  const job = gitlabJob(facts, { name, stage: stageFor(pipeline["stages"]) });
  const triggers = `in merge requests and on ${facts.defaultBranch}`;
  const limitsPipelines = record(pipeline["workflow"])["rules"] !== void 0;
  const byHand = limitsPipelines && !before?.includes("merge_request_event") ? [
    'Its workflow:rules start no pipeline for merge requests: add - if: $CI_PIPELINE_SOURCE == "merge_request_event"'
  ] : null;
  return {
    path,
    action: before === null ? "create" : "extend",
    text: before === null ? job : `${before.trimEnd()}

${job}`,
    before,
    summary: `job ${name} ${triggers}, ${setUp(facts)}`,
    ...byHand && { byHand }
  };
}
function read(text) {
  const document = (0, import_yaml3.parseDocument)(text, { logLevel: "silent" });
  if (document.errors.length > 0) return null;
  const value = document.toJS() ?? {};
  return typeof value === "object" && !Array.isArray(value) ? record(value) : null;
}
function stageFor(stages) {
  const names = Array.isArray(stages) ? stages.filter((one) => typeof one === "string") : [];
  if (names.length === 0 || names.includes("test")) return null;
  return names.findLast((one) => !/deploy|release|publish|prod|clean/i.test(one)) ?? names[0] ?? null;
}

// src/init/ci/read-facts.ts
import { access as access2 } from "node:fs/promises";
import { join as join8, relative as relative3, sep as sep3 } from "node:path";
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
    lockfile: isShared ? relative3(top, lockfile).split(sep3).join("/") : null,
    pinnedIn,
    major,
    // The Yarn of the runner hands over to one that the repository brings along; to no other.
    needsCorepack: name === "yarn" && major !== null && major >= 2 && pinnedIn !== null
  };
}
async function whoPins(top, folder2, workspaceRoot) {
  const root = workspaceRoot === null ? folder2 : relative3(top, workspaceRoot).split(sep3).join("/");
  for (const place of /* @__PURE__ */ new Set([root, folder2])) {
    const path = inFolder(place, "package.json");
    const { packageManager } = parsed(await textIn(top, path));
    if (typeof packageManager === "string" && /^\w+@\d/.test(packageManager)) return path;
  }
  return null;
}
async function buildCaches(project, { top, folder: folder2 }) {
  const root = project.workspaceRoot === null ? folder2 : relative3(top, project.workspaceRoot).split(sep3).join("/");
  const caches = [];
  const isAtRoot = async (...names) => (await Promise.all(names.map((name) => isThere2(join8(top, root, name))))).includes(true);
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
  return (await readIfThere(join8(top, path)))?.toString("utf8");
}
function parsed(text) {
  try {
    return record(JSON.parse((text ?? "{}").replace(/^\uFEFF/, "")));
  } catch {
    return {};
  }
}
function isThere2(file) {
  return access2(file).then(
    () => true,
    () => false
  );
}

// src/init/find-existing.ts
import { existsSync as existsSync2 } from "node:fs";
import { dirname as dirname3, join as join9, relative as relative4, resolve as resolve2, sep as sep4 } from "node:path";
async function findExisting(directory, named) {
  const own = resolve2(directory, named ?? "budget.json");
  if (named !== void 0 && !existsSync2(own)) return { existing: null, file: own, notes: [] };
  const found = await loadBudget({ cwd: directory, ...named !== void 0 && { file: named } });
  if (found.file === void 0) return { existing: null, file: own, notes: [] };
  if (named !== void 0 || found.directory === directory)
    return { existing: found, file: found.file, notes: [] };
  const above = relative4(directory, found.file).split(sep4).join("/");
  return {
    existing: null,
    file: own,
    notes: [`${above} does not apply here any more; "extends" can name it`]
  };
}
function schemaFor(directory) {
  const installed = "node_modules/budget-check/schemas/budget.schema.json";
  for (let folder2 = directory, up2 = "./"; ; folder2 = dirname3(folder2), up2 = up2 === "./" ? "../" : `../${up2}`) {
    if (existsSync2(join9(folder2, installed))) return `${up2}${installed}`;
    if (dirname3(folder2) === folder2) break;
  }
  return `https://unpkg.com/budget-check@${version.split(".")[0]}/schemas/budget.schema.json`;
}

// src/init/ignore-output.ts
import { access as access3 } from "node:fs/promises";
import { join as join10, relative as relative5 } from "node:path";
var output = ".budget-check";
var covering = /^\/?(?:\*\*\/)?\.budget-check\/?(?:\*\*?)?$/m;
async function planIgnore(directory, { top, git }) {
  const by = git === null ? null : await ignoredBy(git, directory);
  const own = join10(directory, ".gitignore");
  const ownText = (await readIfThere(own))?.toString("utf8");
  const path = ownText === void 0 ? join10(top, ".gitignore") : own;
  const before = ownText ?? (await readIfThere(path))?.toString("utf8") ?? null;
  const isCovered = by !== null || covering.test(before ?? "");
  if (isCovered) {
    const where = by ?? relative5(top, path);
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
  const folder2 = join10(directory, output);
  const isThere3 = await access3(folder2).then(
    () => true,
    () => false
  );
  const probe = isThere3 ? folder2 : `${folder2}/`;
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
import { basename as basename2 } from "node:path";

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
    limits.push([kind, { max: printRoomy(bytes), ratchet: true }]);
    remarks.push({ path: [kind], text: `${printQuantity(bytes, "B")} today` });
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
      text: `LCP, INP, CLS, FCP and TTFB: the limits that web.dev calls good.`
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
  return {
    bundle: limits,
    remarks: [
      {
        path: ["bundle"],
        text: `gzip, as built on ${measuredAt ?? "the day of writing"}, plus 5 %. "budget-check bundle --update" lowers these limits to what ships.`
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
  const items = value.map((inner, index) => {
    const within = under(remarks, index);
    return `${commentsOf(within, pad)}${pad}${print(inner, within, depth + 1, pad.length)}`;
  });
  return `[
${items.join(",\n")}
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
    path,
    action: "create",
    text: newBudget(findings),
    before: null,
    summary: contents(draftBudget(findings))
  };
}
async function extend(findings, existing, path) {
  const before = await readRegularText(path, mostConfigBytes);
  const isManifest = basename2(path) === "package.json";
  const place = isManifest ? [packageKey] : [];
  const root = parseTree(before.replace(/^\uFEFF/, ""), [], { allowTrailingComma: true });
  const own = isManifest ? valueOf(root, packageKey) : root;
  const kept = (summary, byHand2 = []) => ({
    path,
    action: "keep",
    text: null,
    before,
    summary,
    ...byHand2.length > 0 && { byHand: byHand2 }
  });
  if (own?.type !== "object") return kept("a budget of Lighthouse, which is read as it is");
  const keys = new Set(entriesOf(own).map(({ key }) => key));
  const draft = draftBudget(findings);
  const missing = missingOf(draft, existing, keys);
  const imported = Object.keys(findings.imported?.budget ?? {}).filter((key) => keys.has(key));
  const byHand = imported.length === 0 ? [] : [`Not imported, since the budget has its own: ${imported.join(", ")}`];
  const added = Object.keys(missing.value);
  if (added.length === 0) return kept("it has all that would be added", byHand);
  const text = extendBudget(before, place, missing, !isManifest);
  if (text === null) return kept("it has no object to add to", byHand);
  return {
    path,
    action: "extend",
    text,
    before,
    summary: `adds ${contents(missing)}`,
    ...byHand.length > 0 && { byHand }
  };
}
function missingOf({ value, remarks }, existing, keys) {
  const isOwn = ({ preset }) => !preset;
  const setsLimits = [...existing.limits, ...existing.bundle].some(isOwn);
  const isMissing = {
    $schema: false,
    pages: existing.arePagesAssumed ?? false,
    bundle: !existing.bundle.some(isOwn),
    limits: !existing.limits.some(isOwn)
  };
  const names = Object.keys(value).filter((key) => !keys.has(key) && (isMissing[key] ?? key !== "extends"));
  const losesPreset = !setsLimits && !keys.has("extends") && names.some((key) => key === "bundle" || key === "limits");
  const added = losesPreset ? ["extends", ...names] : names;
  return {
    value: Object.fromEntries(added.map((key) => [key, value[key]])),
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
    ...count(bundle) === 0 ? [] : [`${count(bundle)} limits on the bundle`],
    ...others2
  ].join(", ");
}

// src/init/surroundings.ts
import { access as access4 } from "node:fs/promises";
import { join as join11, relative as relative6, sep as sep5 } from "node:path";
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
  return { top, folder: relative6(top, directory).split(sep5).join("/") };
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
  const isThere3 = (name) => access4(join11(top, name)).then(
    () => true,
    () => false
  );
  if (await isThere3(".github")) return { kind: "github" };
  return await isThere3(".gitlab-ci.yml") ? { kind: "gitlab" } : { kind: "github" };
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
      const { existing, file, notes } = await findExisting(directory, named);
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
      const planned = [await planBudget(findings, { cwd: directory, existing, file })];
      if (host.kind === "github") planned.push(await planGithub(top, facts));
      else if (host.kind === "gitlab") planned.push(await planGitlab(top, facts));
      else
        notes.push(
          `The remote is on ${host.name}: copy its file from https://github.com/budget-check/budget-check/tree/main/.github/examples/other-ci`
        );
      planned.push(await planIgnore(directory, around));
      return { measured, files: planned, imported: asker.imported, notes };
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
  const { check } = await import("./check-OKZ242ES.js");
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
import { relative as relative7, sep as sep6 } from "node:path";
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
  const { tool, file, left, unneeded: unneeded2 } = imported;
  const listed = (items) => items.map(({ where, reason }) => `    ${plain(`${where}: ${reason}`, 1e3)}`);
  return [
    `Imported from ${plain(tool)}, ${plain(file)}:`,
    ...left.length === 0 ? ["  everything has its place in the budget"] : ["  not imported:", ...listed(left)],
    ...unneeded2.length === 0 ? [] : ["  not needed here:", ...listed(unneeded2)],
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
function appsText(apps) {
  return apps.map(({ folder: folder2, label }) => `cd ${folder2} && npx budget-check init # ${plain(label)}`).join("\n");
}
function nameOf({ path }, cwd) {
  return relative7(cwd, path).split(sep6).join("/");
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
  const found = await readImports(directory, from?.map((path) => resolve3(cwd, path)) ?? null);
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
  if (terminal === null)
    throw new CheckError("USAGE", "There is no app in this folder, but in folders below it", {
      detail: appsText(apps),
      advice: "Run budget-check init in the folder of the app"
    });
  const { askWhichApp } = await import("./ask-ZKUJL7LJ.js");
  const folder2 = await askWhichApp(apps, terminal);
  return folder2 === null ? null : join12(cwd, folder2);
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
