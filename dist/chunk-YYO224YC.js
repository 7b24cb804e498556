import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  commandJudge,
  measureCommand,
  undecidedIsMissing,
  withStoredValues
} from "./chunk-PKP4CFHW.js";
import {
  describeShard,
  note,
  pagesOnDevices
} from "./chunk-ARZI7BWS.js";
import {
  contentionNotes,
  runContention
} from "./chunk-4JLRSGJH.js";
import {
  summarise
} from "./chunk-QQ77SWSN.js";
import {
  judgeBundle
} from "./chunk-IUCHXE2W.js";
import {
  packageOf
} from "./chunk-SN65VS3F.js";
import {
  filesOfLimit
} from "./chunk-KYDVW7W3.js";
import {
  askGit,
  isDirty,
  openRepository
} from "./chunk-TRTBGYMW.js";
import {
  distinctNames
} from "./chunk-FUNOG5ZC.js";
import {
  boundsChange
} from "./chunk-XVD6XLRC.js";
import {
  initialBytes,
  sameLoading
} from "./chunk-BHL6HJQI.js";
import {
  outcomeOf
} from "./chunk-5TB5MAYV.js";
import {
  falseFailureBound,
  partialCheck,
  uncheckedNotes
} from "./chunk-GYIBVR4L.js";
import {
  assetName,
  deliveryMetrics,
  describeDelivery,
  fileName,
  findMetric,
  hashesIn,
  isOfCommand,
  isShortLived,
  isUncompressed,
  leastTextBytes,
  lifetimeSeconds,
  offendersOf,
  scriptName,
  weekSeconds,
  wholeFileName
} from "./chunk-AVPF4UN6.js";
import {
  version
} from "./chunk-EQQSELHF.js";
import {
  isLoopback
} from "./chunk-PGYXFNCR.js";
import {
  printChange,
  printQuantity
} from "./chunk-5K2H5UK7.js";
import {
  CheckError,
  messageOf
} from "./chunk-BRI75XQL.js";

// src/git/describe-revision.ts
async function describeHead(place2) {
  const repository = await openRepository(place2);
  if ("none" in repository) return { ref: "working directory", sha: null, dirty: false };
  const here = { ...place2, cwd: repository.root };
  const { head, branch } = repository;
  const dirty = await isDirty(here);
  if (head === null) return { ref: branch ?? "working directory", sha: null, dirty };
  return {
    ref: branch ?? ciName(place2.env ?? process.env) ?? await detachedName(here, head),
    sha: head,
    dirty
  };
}
function describeBase(base) {
  return { ref: base.ref, sha: base.sha, dirty: false };
}
function ciName(env) {
  if (env["GITHUB_ACTIONS"] !== "true") return env["CI_COMMIT_REF_NAME"];
  return [env["GITHUB_HEAD_REF"], env["GITHUB_REF_NAME"]].find((name) => name !== void 0 && name !== "");
}
async function detachedName(place2, head) {
  const tag = await askGit(place2, ["describe", "--exact-match", "--tags", "HEAD"]);
  return tag ?? head.slice(0, 12);
}

// src/commands/fill-in.ts
var placeholder = /(?<!\$)\{(url|dir)\}/g;
function measuresSite(run) {
  return [...run.matchAll(placeholder)].some(([, name]) => name === "url");
}
function needsFolder(run) {
  return !measuresSite(run) || [...run.matchAll(placeholder)].some(([, name]) => name === "dir");
}
function fillIn(run, { url, directory }) {
  return run.replaceAll(placeholder, (_, name) => name === "url" ? url : quoted(directory ?? "."));
}
function quoted(path) {
  if (/^[\w./:\\@%+=,~-]+$/.test(path)) return path;
  return process.platform === "win32" ? `"${path}"` : `'${path.replaceAll("'", String.raw`'\''`)}'`;
}

// src/stages/compared-commands.ts
function limitedCommands({ commands = [] }) {
  return commands.filter(({ limits }) => limits.length > 0);
}
function commandsOfShard(budget, shard) {
  return shard && shard.index !== shard.count ? [] : limitedCommands(budget);
}
function chooseComparedCommands(base, state, options) {
  for (const command of limitedCommands(state.budget)) {
    const why = whyNotCompared(command, base);
    if (why === null) state.comparedCommands.add(command.name);
    else {
      const text2 = `command ${command.name} is not compared with base: ${why.text}`;
      note(state, options, why.level, text2, why.level === "warn" ? { prominent: true, about: "base" } : {});
    }
  }
}
function whyNotCompared({ name, run }, { directory, own }) {
  if (directory === null && needsFolder(run)) {
    const what = measuresSite(run) ? "it needs {dir}" : "it runs in the folder of its revision";
    return { level: "info", text: `${what}, and base has none` };
  }
  if (own === void 0) return null;
  const before = own?.commands?.find((command) => command.name === name);
  if (!before) return { level: "info", text: "it is new, base's budget does not have it" };
  return before.run === run ? null : { level: "warn", text: "this change edits what it runs" };
}

// src/stages/assemble-report.ts
import { availableParallelism } from "node:os";

// src/bundle/modules/share-out.ts
function shareOut(total3, weights) {
  const sum2 = weights.reduce((all, weight) => all + weight, 0);
  if (sum2 === 0) return weights.map(() => 0);
  const exact = weights.map((weight) => total3 * weight / sum2);
  const shares = exact.map(Math.floor);
  let left = total3 - shares.reduce((all, share) => all + share, 0);
  const byRemainder = exact.map((value, index) => ({ index, remainder: value - Math.floor(value) })).sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder) {
    if (left-- <= 0) break;
    shares[index] = (shares[index] ?? 0) + 1;
  }
  return shares;
}

// src/bundle/modules/assemble-modules.ts
var unmappedName = "[unmapped]";
function assembleModules(files, assets) {
  const sizes = new Map(assets.map((asset) => [asset.file, asset]));
  const modules = /* @__PURE__ */ new Map();
  const distinct = namesApart(files);
  for (const { file, modules: found, unmapped } of files) {
    const asset = sizes.get(file);
    if (!asset) continue;
    const named = mergeByName(
      [...found, { name: unmappedName, package: null, bytes: unmapped }].filter(({ bytes }) => bytes > 0).map((one) => ({ ...one, name: distinct(one) }))
    );
    const weights = named.map(({ bytes }) => bytes);
    const gzip = shareOut(asset.gzip, weights);
    const brotli = asset.brotli === void 0 ? null : shareOut(asset.brotli, weights);
    for (const [index, { name, package: owner, workspace, version: version2, bytes, origins }] of named.entries()) {
      const module = modules.get(name) ?? {
        name,
        package: owner,
        ...workspace !== void 0 && { workspace },
        ...version2 !== void 0 && { version: version2 },
        parts: []
      };
      for (const origin of origins)
        if (origin.place !== void 0)
          module.origins = (module.origins ?? /* @__PURE__ */ new Map()).set(origin.place, origin);
      module.parts.push({
        file,
        raw: bytes,
        gzip: gzip[index] ?? 0,
        ...brotli && { brotli: brotli[index] ?? 0 }
      });
      modules.set(name, module);
    }
  }
  return [...modules.values()].sort((a, b) => rawOf(b) - rawOf(a) || (a.name < b.name ? -1 : 1));
}
function plainModule({ name, package: owner, workspace, version: version2, parts }) {
  return {
    name,
    package: owner,
    ...workspace !== void 0 && { workspace },
    ...version2 !== void 0 && { version: version2 },
    parts
  };
}
function rawOf({ parts }) {
  return parts.reduce((sum2, part) => sum2 + part.raw, 0);
}
function namesApart(files) {
  const copies = /* @__PURE__ */ new Map();
  const several = /* @__PURE__ */ new Set();
  for (const { modules } of files)
    for (const module of modules) {
      if (module.package === null) continue;
      const copy = copyOf(module);
      const first2 = copies.get(module.name);
      if (first2 === void 0) copies.set(module.name, copy);
      else if (first2 !== copy) several.add(module.name);
    }
  return (module) => {
    const { name, package: owner, alias, version: version2, spelled } = module;
    if (owner === null || !several.has(name)) return name;
    if (version2 === void 0) return spelled ?? name;
    const installed = alias ?? owner;
    return name.replace(
      new RegExp(`node_modules/${escape(installed)}/(?!.*node_modules/)`),
      `node_modules/${installed}@${version2}/`
    );
  };
}
function copyOf({ version: version2, place: place2 }) {
  return version2 === void 0 ? `in ${place2 ?? ""}` : `@${version2}`;
}
function escape(text2) {
  return text2.replace(/[^\w]/g, "\\$&");
}
function mergeByName(modules) {
  const merged = /* @__PURE__ */ new Map();
  for (const module of modules) {
    const before = merged.get(module.name);
    if (before) {
      before.bytes += module.bytes;
      before.origins.push(module);
    } else merged.set(module.name, { ...module, origins: [module] });
  }
  return [...merged.values()];
}

// src/bundle/diff/chunk.ts
function chunksOf(bundle) {
  const held = /* @__PURE__ */ new Map();
  for (const { name, parts } of bundle.modules ?? []) {
    if (name === unmappedName) continue;
    for (const { file, raw } of parts) {
      const modules = held.get(file) ?? /* @__PURE__ */ new Map();
      modules.set(name, (modules.get(name) ?? 0) + raw);
      held.set(file, modules);
    }
  }
  return bundle.assets.map((asset) => {
    const modules = held.get(asset.file) ?? /* @__PURE__ */ new Map();
    return { asset, modules, size: [...modules.values()].reduce((sum2, raw) => sum2 + raw, 0) };
  });
}

// src/bundle/diff/renamed-hash.ts
var leastHash = 6;
function differInHash(base, head) {
  const [before, after] = [partsOf(base), partsOf(head)];
  if (before.length !== after.length) return false;
  const other = before.flatMap((part, index) => part === after[index] ? [] : [index]);
  const [only] = other;
  if (only === void 0 || other.length > 1) return false;
  const [was, is] = [before[only] ?? "", after[only] ?? ""];
  return was.length >= leastHash && was.length === is.length && [was, is].some((part) => /[a-z]/i.test(part) && /\d/.test(part));
}
function partsOf(file) {
  return file.split(/([-._~/])/);
}

// src/bundle/diff/match-chunks.ts
var alike = 0.5;
function matchChunks(base, head) {
  const matches = [];
  const matchOf = /* @__PURE__ */ new Map();
  const join2 = (match, side, chunk) => {
    match[side].push(chunk);
    matchOf.set(chunk, match);
  };
  const open = () => {
    const match = { base: [], head: [] };
    matches.push(match);
    return match;
  };
  const pair = (before, after) => {
    const match = open();
    join2(match, "base", before);
    join2(match, "head", after);
  };
  const known = base.filter(({ size: size2 }) => size2 > 0);
  for (const { before, after } of byLikeness(known, head))
    if (!matchOf.has(before) && !matchOf.has(after)) pair(before, after);
  const isFree = (chunk) => !matchOf.has(chunk);
  const alone = (chunks) => [...Map.groupBy(chunks, nameKey).values()].flatMap((named) => named.length === 1 ? named : []);
  for (const [before, after] of byName(alone(base).filter(isFree), alone(head).filter(isFree)))
    pair(before, after);
  const paired = [...matches];
  attach(head, "head", (match) => spare(match.base, match.head));
  attach(base, "base", (match) => spare(match.head, match.base));
  for (const [before, after] of byName(base.filter(isFree), head.filter(isFree))) pair(before, after);
  for (const before of base.filter(isFree)) {
    const like = head.filter(
      (after) => isFree(after) && after.asset.type === before.asset.type && differInHash(before.asset.file, after.asset.file)
    );
    if (like.length === 1 && like[0]) pair(before, like[0]);
  }
  for (const chunk of base.filter(isFree)) join2(open(), "base", chunk);
  for (const chunk of head.filter(isFree)) join2(open(), "head", chunk);
  return matches;
  function attach(chunks, side, left) {
    const unpaired = chunks.filter((chunk) => chunk.size > 0 && isFree(chunk));
    for (const chunk of unpaired.sort((a, b) => b.size - a.size)) {
      let best = null;
      let most6 = chunk.size * alike;
      let namesake = null;
      let mostOfName = 0;
      for (const match of paired) {
        const bytes = overlap(chunk.modules, left(match));
        if (bytes > 0 && bytes >= most6) {
          best = match;
          most6 = bytes;
        }
        const called = match[side === "base" ? "head" : "base"].some(
          (other) => nameKey(other) === nameKey(chunk)
        );
        if (called && bytes > mostOfName) {
          namesake = match;
          mostOfName = bytes;
        }
      }
      best ??= namesake;
      if (best) join2(best, side, chunk);
    }
  }
}
function spare(holders, others) {
  const left = /* @__PURE__ */ new Map();
  for (const { modules } of holders)
    for (const [name, raw] of modules) left.set(name, (left.get(name) ?? 0) + raw);
  for (const { modules } of others)
    for (const [name, raw] of modules) {
      const rest = left.get(name);
      if (rest !== void 0) left.set(name, Math.max(0, rest - raw));
    }
  return left;
}
function overlap(a, b) {
  let bytes = 0;
  for (const [name, raw] of a) bytes += Math.min(raw, b.get(name) ?? 0);
  return bytes;
}
function byLikeness(base, head) {
  const holders = /* @__PURE__ */ new Map();
  for (const chunk of head)
    for (const name of chunk.modules.keys()) {
      const list2 = holders.get(name);
      if (list2) list2.push(chunk);
      else holders.set(name, [chunk]);
    }
  const candidates = [];
  for (const before of base) {
    const common = /* @__PURE__ */ new Map();
    for (const [name, raw] of before.modules)
      for (const after of holders.get(name) ?? [])
        common.set(after, (common.get(after) ?? 0) + Math.min(raw, after.modules.get(name) ?? 0));
    for (const [after, bytes] of common) {
      const likeness = bytes / Math.max(before.size, after.size);
      if (likeness >= alike && before.asset.type === after.asset.type)
        candidates.push({ before, after, likeness });
    }
  }
  return candidates.sort(
    (a, b) => b.likeness - a.likeness || closeness(b) - closeness(a) || a.before.asset.raw - b.before.asset.raw
  );
}
function closeness({ before, after }) {
  const [a, b] = [before.asset, after.asset];
  return Number(a.file === b.file) * 8 + Number(a.name === b.name) * 4 + Number(a.loading === b.loading) * 2 + Number(a.raw === b.raw);
}
function nameKey({ asset }) {
  return JSON.stringify([asset.type, asset.name]);
}
function byName(base, head) {
  const named = Map.groupBy(head, nameKey);
  const pairs = [];
  for (const [name, before] of Map.groupBy(base, nameKey)) {
    const after = [...named.get(name) ?? []];
    const rest = [];
    for (const chunk of before) {
      const same = after.findIndex(
        ({ asset }) => asset.raw === chunk.asset.raw && asset.gzip === chunk.asset.gzip
      );
      const [partner] = same < 0 ? [] : after.splice(same, 1);
      if (partner) pairs.push([chunk, partner]);
      else rest.push(chunk);
    }
    const bySize = (a, b) => b.asset.raw - a.asset.raw;
    rest.sort(bySize);
    after.sort(bySize);
    for (const [index, chunk] of rest.entries()) {
      const partner = after[index];
      if (partner) pairs.push([chunk, partner]);
    }
  }
  return pairs;
}

// src/bundle/diff/diff-chunks.ts
function diffChunks(base, head) {
  return matchChunks(chunksOf(base), chunksOf(head)).map(describe).filter((change) => change !== null).sort((a, b) => size(b) - size(a) || (a.name < b.name ? -1 : 1));
}
function size({ raw, gzip }) {
  return Math.abs(raw.head - raw.base) + Math.abs(gzip.head - gzip.base);
}
function describe({ base, head }) {
  const [before, after] = [base[0]?.asset, head[0]?.asset];
  const main = base.length > head.length || !before ? after : before;
  const named = (head.length === 1 ? after : void 0) ?? main ?? before;
  if (!named) return null;
  const raw = { base: sum(base, "raw"), head: sum(head, "raw") };
  const gzip = { base: sum(base, "gzip"), head: sum(head, "gzip") };
  const loading2 = { base: loadingOf(base), head: loadingOf(head) };
  const moved = loading2.base !== null && loading2.head !== null && loading2.base !== loading2.head;
  const found = kindOf(base, head);
  const same = raw.base === raw.head && gzip.base === gzip.head && !moved;
  if (found === "changed" && same) return null;
  return {
    kind: found === "renamed" && !same ? "changed" : found,
    base: base.map(({ asset }) => asset.file),
    head: head.map(({ asset }) => asset.file),
    name: named.name,
    type: named.type,
    ...moved && loading2.base && loading2.head && { loading: { base: loading2.base, head: loading2.head } },
    raw,
    gzip
  };
}
function kindOf(base, head) {
  if (base.length === 0) return "added";
  if (head.length === 0) return "removed";
  if (base.length > 1) return "merged";
  if (head.length > 1) return "split";
  const [before, after] = [base[0]?.asset, head[0]?.asset];
  if (!before || !after || before.name === after.name) return "changed";
  return differInHash(before.file, after.file) ? "changed" : "renamed";
}
function loadingOf(chunks) {
  const [first2, ...rest] = new Set(chunks.map(({ asset }) => asset.loading));
  return rest.length === 0 ? first2 ?? null : null;
}
function sum(chunks, of) {
  return chunks.reduce((all, { asset }) => all + asset[of], 0);
}

// src/bundle/diff/diff-modules.ts
import { posix } from "node:path";

// src/bundle/modules/installed-place.ts
var storeEntry = /node_modules\/\.[a-z]+\/((?:@[^/]+\/)?[^/]+)\/(?:node_modules|package)\//g;
var yarnStore = /^(.*\/node_modules\/\.store\/([^/]+)\/package)\/(?!.*\/node_modules\/)/;
var cnpmEntry = /^(_[^/]*?@(\d[^/@]*)@((?:@[^/]+\/)?[^/]+))\//;
function installedPlace(path) {
  const linked = yarnStore.exec(path);
  if (linked?.[1] && linked[2]) {
    const name2 = nameInSlug(linked[2]);
    return name2 === null ? null : { name: name2, folder: linked[1], store: storeOf(linked[2], name2) };
  }
  const last = path.lastIndexOf("/node_modules/");
  if (last < 0) return null;
  const inside = last + "/node_modules/".length;
  const rest = path.slice(inside);
  const cnpm = cnpmEntry.exec(rest);
  if (cnpm?.[1] && cnpm[2] && cnpm[3])
    return {
      name: cnpm[3],
      folder: path.slice(0, inside) + cnpm[1],
      store: { version: cnpm[2], folder: cnpm[1] }
    };
  const name = packageName(rest);
  if (name === null) return null;
  return {
    name,
    folder: path.slice(0, inside) + name,
    store: storeOf(entryAround(path.slice(0, last)), name)
  };
}
function installedName(path) {
  const place2 = installedPlace(path);
  if (place2 && yarnStore.test(path)) return `node_modules/${place2.name}${path.slice(place2.folder.length)}`;
  const first2 = path.indexOf("/node_modules/");
  if (first2 < 0) return null;
  const name = path.slice(first2 + 1).replace(storeEntry, "node_modules/");
  const cnpm = place2?.store?.folder.startsWith("_") === true ? place2.store.folder : null;
  return cnpm === null || place2 === null ? name : name.replace(`node_modules/${cnpm}/`, `node_modules/${place2.name}/`);
}
function packageName(path) {
  const [first2 = "", second] = path.split("/");
  if (!first2.startsWith("@")) return first2 === "" || first2.startsWith(".") ? null : first2;
  return second === void 0 || second === "" ? null : `${first2}/${second}`;
}
function entryAround(folder) {
  return /\/\.store\/(@[^/]+\/[^/]+)$/.exec(folder)?.[1] ?? folder.slice(folder.lastIndexOf("/") + 1);
}
var afterAt = [
  /^@(\d+\.\d+\.\d+(?:-[\dA-Za-z.-]+?)?)-[\w-]{22}$/,
  /^@(\d+\.\d+\.\d+(?:-[\dA-Za-z.-]+?)?)(?:[_(+].*)?$/
];
var afterSlug = [
  /^-npm-(\d+\.\d+\.\d+(?:-[\dA-Za-z.-]+?)?)-[\da-f]{10}-\w+\.zip$/,
  /^-npm-(\d+\.\d+\.\d+(?:-[\dA-Za-z.-]+?)?)-[\da-f]{10}$/
];
function storeOf(entry, name) {
  const spellings = [
    { name, after: afterAt },
    { name: name.replace("/", "+"), after: afterAt },
    { name: name.replace("/", "-"), after: afterSlug }
  ];
  for (const { name: spelled, after } of spellings) {
    if (!entry.startsWith(spelled)) continue;
    const rest = entry.slice(spelled.length);
    for (const form of after) {
      const version2 = form.exec(rest)?.[1];
      if (version2 !== void 0) return { version: version2, folder: entry };
    }
  }
  return null;
}
function nameInSlug(slug) {
  const name = /^(@?[^@]+?)-(?:npm|virtual|patch|file|portal|link|https?|workspace)-/.exec(slug)?.[1];
  if (name === void 0) return null;
  return name.startsWith("@") ? name.replace("-", "/") : name;
}

// src/bundle/diff/import-chain.ts
function importChain(graph, wanted, { statically }) {
  const from = new Map(graph.entries.map((entry) => [entry, null]));
  for (const module of from.keys()) {
    if (wanted(module)) return pathTo(module, from);
    for (const { module: next, dynamic } of graph.imports[module] ?? [])
      if (!(statically && dynamic) && !from.has(next)) from.set(next, module);
  }
  return null;
}
function pathTo(module, from) {
  const path = [];
  for (let at = module; at !== null; at = from.get(at) ?? null) path.unshift(at);
  return path;
}
function importerOf(chain) {
  return chain.findLast((module, index) => index < chain.length - 1 && packageOf2(module) === null);
}
function packageOf2(module) {
  const at = module.lastIndexOf("node_modules/");
  if (at < 0) return null;
  return packageName(module.slice(at + "node_modules/".length))?.replace(/(?<=.)@[^/]*$/, "") ?? null;
}

// src/bundle/diff/diff-modules.ts
function diffModules(base, head, graph) {
  const [was, is] = [base.modules ?? noneOf(base), head.modules ?? noneOf(head)];
  if (!was || !is || base.modulesLeftOut || head.modulesLeftOut) return null;
  const before = bytesByName(base, was);
  const after = bytesByName(head, is);
  const renamed = findRenamed(before, after);
  const formerNames = new Set(renamed.values());
  const names2 = new Set([...after.keys(), ...before.keys()].filter((name) => !formerNames.has(name)));
  return [...names2].flatMap((name) => {
    const previous = renamed.get(name);
    const [from, to] = [before.get(previous ?? name), after.get(name)];
    const raw = changeOf(from, to, "raw");
    const initial = changeOf(from, to, "initial");
    const kind = previous === void 0 ? kindOf2(raw, initial) : "renamed";
    if (kind === null) return [];
    const importer = kind === "moved" && initial.base === 0 ? eagerImporter(name, graph) : void 0;
    return [
      {
        kind,
        name,
        ...previous !== void 0 && { before: previous },
        package: (to ?? from)?.package ?? null,
        raw,
        gzip: changeOf(from, to, "gzip"),
        initial,
        ...importer !== void 0 && { importer }
      }
    ];
  }).sort(largestFirst);
}
function noneOf({ assets }) {
  return assets.some(({ type }) => type === "js" || type === "css") ? void 0 : [];
}
function kindOf2(raw, initial) {
  if (raw.base === 0 && raw.head > 0) return "added";
  if (raw.head === 0 && raw.base > 0) return "removed";
  if (initial.base === 0 !== (initial.head === 0)) return "moved";
  if (raw.head !== raw.base) return raw.head > raw.base ? "grown" : "shrunk";
  return initial.base === initial.head ? null : "moved";
}
function largestFirst(a, b) {
  const size2 = ({ raw, initial }) => Math.max(Math.abs(raw.head - raw.base), Math.abs(initial.head - initial.base));
  return size2(b) - size2(a) || (a.name < b.name ? -1 : 1);
}
function bytesByName(bundle, modules) {
  const initial = new Set(bundle.assets.filter((a) => a.loading === "initial").map(({ file }) => file));
  return new Map(
    modules.map(({ name, package: owner, parts }) => [
      name,
      {
        package: owner,
        raw: parts.reduce((sum2, part) => sum2 + part.raw, 0),
        gzip: parts.reduce((sum2, part) => sum2 + part.gzip, 0),
        initial: parts.reduce((sum2, part) => sum2 + (initial.has(part.file) ? part.raw : 0), 0)
      }
    ])
  );
}
function changeOf(from, to, of) {
  return { base: from?.[of] ?? 0, head: to?.[of] ?? 0 };
}
function findRenamed(before, after) {
  const key = ([, { raw, initial, package: owner }]) => JSON.stringify([raw, initial, owner]);
  const gone = Map.groupBy(
    [...before].filter(([name]) => !after.has(name)),
    key
  );
  const come = Map.groupBy(
    [...after].filter(([name]) => !before.has(name)),
    key
  );
  const renamed = /* @__PURE__ */ new Map();
  for (const [same, arrivals] of come) {
    const departures = gone.get(same) ?? [];
    if (arrivals.length === 1 && departures.length === 1) {
      const [[name] = [""], [previous] = [""]] = [arrivals[0], departures[0]];
      renamed.set(name, previous);
      continue;
    }
    const last = Map.groupBy(departures, ([name]) => posix.basename(name));
    for (const [file, named] of Map.groupBy(arrivals, ([name]) => posix.basename(name))) {
      const [now, then] = [named[0]?.[0], last.get(file)?.[0]?.[0]];
      if (named.length === 1 && last.get(file)?.length === 1 && now !== void 0 && then !== void 0)
        renamed.set(now, then);
    }
  }
  return renamed;
}
function eagerImporter(name, graph) {
  const chain = graph && importChain(graph, (module) => module === name, { statically: true });
  return chain ? importerOf(chain) : void 0;
}

// src/bundle/diff/diff-reload.ts
function diffReload(base, head) {
  if (!base.contents || !head.contents) return void 0;
  const gone = heldBy(base, head.contents);
  const pieces = /* @__PURE__ */ new Map();
  const plain = /* @__PURE__ */ new Set();
  for (const { asset, content } of gone) {
    const known = pieces.get(asset.type) ?? /* @__PURE__ */ new Set();
    for (const piece of content.pieces) known.add(piece);
    pieces.set(asset.type, known);
    plain.add(`${asset.type} ${content.plain}`);
  }
  const again = heldBy(head, base.contents).filter(
    ({ asset, content }) => isMostlyIn(content, pieces.get(asset.type))
  );
  const renamed = again.filter(({ asset, content }) => plain.has(`${asset.type} ${content.plain}`));
  const before = new Set(base.assets.flatMap(({ file }) => hashesIn(file)));
  const assets = again.map(({ asset }) => asset);
  const nameOf2 = distinctNames(head.assets);
  const brotli = assets.reduce(
    (sum2, asset) => sum2 === void 0 || asset.brotli === void 0 ? void 0 : sum2 + asset.brotli,
    0
  );
  return {
    files: assets.map(({ file }) => file).toSorted(),
    raw: assets.reduce((sum2, { raw }) => sum2 + raw, 0),
    gzip: assets.reduce((sum2, { gzip }) => sum2 + gzip, 0),
    ...brotli !== void 0 && { brotli },
    renamed: renamed.toSorted((a, b) => b.asset.gzip - a.asset.gzip || (a.asset.file < b.asset.file ? -1 : 1)).map(({ asset, content }) => ({
      file: asset.file,
      name: nameOf2(asset.file),
      because: whoseNames(asset, content, head.assets, before).map(nameOf2).toSorted()
    }))
  };
}
function heldBy({ assets, contents }, other) {
  return assets.flatMap((asset) => {
    const content = contents?.get(asset.file);
    const isHeld = asset.type === "html" || other.get(asset.file)?.digest === content?.digest;
    return content && !isHeld ? [{ asset, content }] : [];
  });
}
function isMostlyIn({ pieces, lengths }, known) {
  let [shared, all] = [0, 0];
  for (const [at, piece] of pieces.entries()) {
    const length = lengths[at] ?? 0;
    all += length;
    if (known?.has(piece)) shared += length;
  }
  return 2 * shared > all;
}
function whoseNames(own, { names: names2 }, assets, before) {
  const fresh = new Set(names2.filter((hash) => !before.has(hash)));
  return assets.map(({ file }) => file).filter((file) => file !== own.file && hashesIn(file).some((hash) => fresh.has(hash)));
}

// src/bundle/diff/diff-packages.ts
function diffPackages(base, head, graph) {
  const [was, is] = [base.packages ?? noneOf(base), head.packages ?? noneOf(head)];
  if (!was || !is) return null;
  const before = byName2(was);
  const after = byName2(is);
  return [.../* @__PURE__ */ new Set([...after.keys(), ...before.keys()])].flatMap((name) => {
    const [from, to] = [before.get(name), after.get(name)];
    const versions = { base: from?.versions ?? [], head: to?.versions ?? [] };
    const raw = changeOf2(from, to, "raw");
    const initial = changeOf2(from, to, "initial");
    const kind = kindOf2(raw, initial) ?? (sameVersions(versions) ? null : "version");
    if (kind === null) return [];
    const arrived = kind === "added" || kind === "moved" && initial.head > initial.base;
    const chain = arrived && to && graph ? chainTo(to, head, graph) : null;
    const importer = chain ? importerOf(chain) : void 0;
    return [
      {
        kind,
        name,
        versions,
        raw,
        gzip: changeOf2(from, to, "gzip"),
        initial,
        ...chain && { chain },
        ...importer !== void 0 && { importer }
      }
    ];
  }).sort(largestFirst);
}
function newDuplicates(base, head) {
  if (!base.packages || !head.packages) return [];
  const before = byName2(base.packages);
  return head.packages.flatMap((one) => {
    const known = copiesOf(before.get(one.name));
    const copies = copiesOf(one);
    const isNew = copies.length > 1 && (known.length < 2 || copies.some((copy) => !known.includes(copy)));
    return isNew ? [{ name: one.name, versions: one.versions }] : [];
  });
}
function copiesOf(found) {
  return found?.copies?.map(({ version: version2, places: places2 }) => version2 ?? places2.join()) ?? found?.versions ?? [];
}
function chainTo(found, head, graph) {
  const names2 = /* @__PURE__ */ new Set([found.name, ...found.aliases ?? []]);
  const own = new Set(
    (head.modules ?? []).filter(({ workspace }) => workspace === found.name).map(({ name }) => name)
  );
  const wanted = (module) => own.has(module) || names2.has(packageOf2(module) ?? "");
  return (found.initial > 0 ? importChain(graph, wanted, { statically: true }) : null) ?? importChain(graph, wanted, { statically: false });
}
function byName2(packages) {
  return new Map(packages.map((one) => [one.name, one]));
}
function sameVersions({ base, head }) {
  return base.length === 0 || head.length === 0 || base.join("\n") === head.join("\n");
}
function changeOf2(from, to, of) {
  return { base: from?.[of] ?? 0, head: to?.[of] ?? 0 };
}

// src/bundle/diff/diff-bundles.ts
function diffBundles(before, after) {
  const [base, head] = sameLoading(before, after) ? [before, after] : [allInitial(before), allInitial(after)];
  const reload = diffReload(before, after);
  return {
    raw: { base: total(base, "raw"), head: total(head, "raw") },
    gzip: { base: total(base, "gzip"), head: total(head, "gzip") },
    chunks: diffChunks(base, head),
    modules: diffModules(base, head, head.graph),
    packages: diffPackages(base, head, head.graph),
    duplicates: newDuplicates(base, head),
    ...reload && { reload }
  };
}
function allInitial(bundle) {
  const { assets, packages } = bundle;
  return {
    ...bundle,
    assets: assets.map((asset) => asset.loading === "lazy" ? { ...asset, loading: "initial" } : asset),
    ...packages && { packages: packages.map((one) => ({ ...one, initial: one.raw })) }
  };
}
function total({ assets }, of) {
  return assets.reduce((sum2, asset) => sum2 + asset[of], 0);
}

// src/bundle/for-report.ts
var most = { modules: 300, changes: 200, routes: 500 };
function bundlesForReport({
  head,
  base
}) {
  return {
    head: head && shorten(head),
    base: base && shorten(base),
    ...head && base && { diff: shortenDiff(diffBundles(base, head)) }
  };
}
function shorten(bundle) {
  const { graph: _graph, contents: _contents, ...all } = bundle;
  const kept = shortenRoutes(all);
  const { modules } = kept;
  if (!modules || modules.length <= most.modules) return kept;
  const left = modules.slice(most.modules);
  const before = kept.modulesLeftOut ?? { count: 0, raw: 0 };
  return {
    ...kept,
    modules: modules.slice(0, most.modules),
    modulesLeftOut: {
      count: before.count + left.length,
      raw: before.raw + left.reduce((sum2, module) => sum2 + rawOf(module), 0)
    }
  };
}
function shortenRoutes(bundle) {
  const { groups = [] } = bundle;
  const routes = groups.filter(({ kind }) => kind === "route");
  if (routes.length <= most.routes) return bundle;
  const types = [null, "js", "css"];
  const largest = types.flatMap(
    (type) => ["raw", "gzip", "brotli"].flatMap((compression) => {
      const { page, bytes } = initialBytes(bundle, type, compression);
      return bytes === void 0 ? [] : page;
    })
  );
  const named = new Set(largest);
  const sizes = new Map(bundle.assets.map(({ file, gzip }) => [file, gzip]));
  const weight = ({ files, inline }) => files.reduce((sum2, file) => sum2 + (sizes.get(file) ?? 0), inline?.gzip ?? 0);
  const weights = new Map(
    routes.map((route) => [route, named.has(route.name) ? Number.MAX_SAFE_INTEGER : weight(route)])
  );
  const order2 = (route) => weights.get(route) ?? 0;
  const left = new Set(routes.toSorted((a, b) => order2(b) - order2(a)).slice(most.routes));
  return {
    ...bundle,
    groups: groups.filter((group) => !left.has(group)),
    routesLeftOut: (bundle.routesLeftOut ?? 0) + left.size
  };
}
function shortenDiff(diff) {
  const { modules } = diff;
  if (!modules || modules.length <= most.changes) return diff;
  const kept = new Set([...modules].sort(ownFirst).slice(0, most.changes));
  const left = modules.filter((change) => !kept.has(change));
  const raw = left.reduce((sum2, change) => sum2 + change.raw.head - change.raw.base, 0);
  return {
    ...diff,
    modules: modules.filter((change) => kept.has(change)),
    modulesLeftOut: { count: left.length, raw }
  };
}
function ownFirst(a, b) {
  return Number(a.package !== null) - Number(b.package !== null);
}

// src/explain/file-names.ts
function fileNames({ head, base, diff }, loads) {
  const [now, was] = [pathsOf(head, loads.head), pathsOf(base, loads.base)];
  const shared = /* @__PURE__ */ new Set([...severalOf(now), ...severalOf(was)]);
  const distinct = distinctNames([...now, ...was].map((file) => ({ file, name: assetName(file) })));
  const became = /* @__PURE__ */ new Map();
  for (const { base: before, head: after } of diff?.chunks ?? []) {
    if (before.length > 1 || after.length > 1) continue;
    for (const file of [...before, ...after]) became.set(file, after[0] ?? file);
  }
  const ofAsset = (file) => {
    const stable = assetName(file);
    if (!shared.has(stable)) return stable;
    const isSame2 = now.has(file) && (was.size === 0 || was.has(file));
    const known = becameOf(file, became) ?? (isSame2 ? file : null);
    if (known === null) return stable;
    return shared.has(assetName(known)) ? distinct(known) : assetName(known);
  };
  return { ofAsset, ofUrl: (url, pageUrl) => ofAsset(wholeFileName(url, pageUrl)) };
}
function pathsOf(bundle, loads) {
  const requested = loads.flatMap(
    ({ requests, finalUrl }) => requests.map(({ url }) => wholeFileName(url, finalUrl))
  );
  return /* @__PURE__ */ new Set([...(bundle?.assets ?? []).map(({ file }) => file), ...requested]);
}
function severalOf(files) {
  return [...Map.groupBy(files, assetName)].flatMap(([name, alike2]) => alike2.length > 1 ? [name] : []);
}
function becameOf(path, became) {
  for (let from = 0; from >= 0; from = path.indexOf("/", from) + 1 || -1) {
    const after = became.get(path.slice(from));
    if (after !== void 0) return path.slice(0, from) + after;
  }
  return null;
}

// src/explain/subject.ts
function troubleOf({ verdicts }, metrics19) {
  const mine = verdicts.filter(({ metric }) => metrics19.includes(familyOf(metric)));
  if (mine.some((verdict) => verdict.delta?.verdict === "regressed" || brokeLimit(verdict)))
    return "regressed";
  return mine.some(({ status }) => status === "fail" || status === "warn") ? "over" : null;
}
function familyOf(metric) {
  return findMetric(metric)?.id ?? metric.split(":", 1)[0] ?? metric;
}
function brokeLimit({ status, limit, base, delta }) {
  if (status !== "fail" || !base || delta?.verdict !== "inconclusive") return false;
  return !boundsChange(limit.kind) && delta.value >= delta.tolerance && base.median <= limit.value;
}
function worstMetric({ verdicts }, metrics19) {
  const rank = (verdict) => (verdict.status === "fail" ? 4 : 0) + (verdict.status === "warn" ? 2 : 0) + (verdict.delta?.verdict === "regressed" ? 1 : 0);
  const mine = verdicts.filter(({ metric }) => metrics19.includes(metric)).toSorted((a, b) => rank(b) - rank(a) || metrics19.indexOf(a.metric) - metrics19.indexOf(b.metric));
  const [worst] = mine;
  return worst && rank(worst) > 0 ? worst.metric : metrics19[0] ?? "";
}
function transferMs(bytes, { throughputKbps }) {
  return bytes * 8 / throughputKbps;
}
function bytesEffect(bytes, metric, subject) {
  if (metric.startsWith("requests")) return { value: null, unit: "count" };
  return metric.startsWith("transfer") ? { value: bytes, unit: "B" } : { value: transferMs(bytes, subject), unit: "ms" };
}
function sizeOf({ base, head }) {
  const before = base === 0 ? "none of it in base" : `${printQuantity(base, "B")} in base`;
  return `${printQuantity(head, "B")} before compression, ${before}`;
}
function selectorClues(selector) {
  const last = selector?.split(/\s*>\s*|\s+/).at(-1) ?? "";
  return [...last.matchAll(/[.#]([\w-]+)/g)].map(([, name = ""]) => ({ text: name }));
}
function fileClues(url) {
  const name = decode(
    url.replace(/[?#].*$/, "").split("/").at(-1) ?? ""
  );
  const words2 = name.replace(/\.\w*$/, "").split("-");
  const shorter = words2.slice(1).map((_, cut) => words2.slice(0, words2.length - cut).join("-"));
  return [name, ...shorter.filter((text2) => text2.length >= 6)].map((text2) => ({ text: text2 }));
}
function decode(name) {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
function holds(text2, words2) {
  const before = (start) => start === 0 || !/[\w-]/.test(text2[start - 1] ?? "");
  const after = (start) => !/[\w-]/.test(text2[start + words2.length] ?? "");
  for (let start = text2.indexOf(words2); words2 !== "" && start >= 0; start = text2.indexOf(words2, start + 1))
    if (before(start) && after(start)) return true;
  return false;
}

// src/explain/define-finding.ts
function defineFinding({
  kind,
  metrics: metrics19,
  link: link2,
  most: most6 = Infinity,
  find
}) {
  const complete = (draft, subject) => {
    const found = { kind, key: "", link: link2, ...placeOf(subject, metrics19), ...draft };
    return { ...found, id: idOf(found, subject) };
  };
  return { kind, metrics: metrics19, most: most6, find: (subject) => find(subject).map((draft) => complete(draft, subject)) };
}
function placeOf(subject, metrics19) {
  if (!("page" in subject)) return { metric: null, page: null, device: null };
  const { page, device } = subject;
  return { metric: worstMetric(subject, metrics19), metrics: metrics19, page, device };
}
function idOf({ kind, key }, subject) {
  const where = "page" in subject ? [subject.page, subject.device] : [];
  return [kind, ...where, key].filter(Boolean).join("|");
}
function findAll(definitions, subject) {
  const kept = [];
  for (const { find, most: most6 } of definitions)
    kept.push(
      ...find(subject).filter((one) => !isExplainedBetter(one, kept)).slice(0, most6)
    );
  return kept;
}
function isExplainedBetter({ standing, lessSpecificThan = [], ...one }, found) {
  if (standing) return false;
  return lessSpecificThan.some(({ kinds: kinds2, where }) => {
    const better2 = found.filter((other) => !other.standing && kinds2.includes(other.kind));
    if (where === "sameThing") return better2.some((other) => isAbout(other, one));
    if (where === "asMuch" && savedBy(better2) < savedBy([one])) return false;
    return better2.length > 0;
  });
}
function isAbout({ thing, covers = [] }, { thing: wanted }) {
  const things = [...thing ? [thing] : [], ...covers];
  return things.some(({ kind, name }) => kind === wanted?.kind && name === wanted.name);
}
function savedBy(found) {
  return found.reduce((sum2, { saving }) => sum2 + (saving?.value ?? 0), 0);
}

// src/explain/added-bytes.ts
var leastGrowth = 1e3;
function addedToPart(metric, things, { head, base }) {
  const [now, was] = [head, base].map((bundle) => bytesInPart(metric, things, bundle));
  if (!now) return null;
  const grown = now.raw - (was?.raw ?? 0) >= leastGrowth;
  return grown ? Math.max(0, now.gzip - (was?.gzip ?? 0)) : 0;
}
function bytesInPart(metric, things, bundle) {
  const files = bundle && filesOfLimit(bundle, metric);
  if (!files) return null;
  const parts = (bundle.modules ?? []).filter((module) => things.some((thing) => isModuleOf(module, thing))).flatMap((module) => module.parts);
  const assets = bundle.assets.filter(
    ({ name }) => things.some((thing) => thing.kind === "file" && thing.name === name)
  );
  const size2 = { raw: 0, gzip: 0 };
  for (const { file, raw, gzip } of [...parts, ...assets])
    if (files.has(file)) {
      size2.raw += raw;
      size2.gzip += gzip;
    }
  return size2;
}
function isModuleOf(module, { kind, name }) {
  return kind === "package" ? module.package === name : kind === "module" && module.name === name;
}

// src/explain/bundle-target.ts
var pageMetrics = ["LCP", "FCP", "TBT", "SI", "transfer", "main-thread"];
function bundleTarget({ verdicts, pages, head = null, base = null }, preferred, added) {
  const inPart = (metric2) => added ? addedToPart(metric2, added.things, { head, base }) : null;
  const effectOn = (metric2) => added ? { effect: { value: inPart(metric2) ?? added.bytes, unit: "B" } } : {};
  const troubled = verdicts.filter(
    ({ page: page2, metric: metric2, status, delta }) => page2 === null && !isOfCommand(metric2) && (preferred.includes(metric2) || preferred.includes(metric2.split(":", 1)[0] ?? metric2)) && (status === "fail" || status === "warn" || delta?.verdict === "regressed") && inPart(metric2) !== 0
  );
  if (troubled.length > 0) {
    const names2 = [...new Set(troubled.map(({ metric: metric3 }) => metric3))];
    const ordered = names2.toSorted((a, b) => place(a, preferred) - place(b, preferred));
    const metric2 = worstMetric({ verdicts: troubled }, ordered);
    return {
      metric: metric2,
      metrics: ordered,
      page: null,
      device: null,
      certainty: "certain",
      ...effectOn(metric2)
    };
  }
  const slower = pages.find((page2) => troubleOf(page2, pageMetrics) === "regressed");
  if (!slower) return null;
  const { page, device } = slower;
  const metric = worstMetric(slower, pageMetrics);
  return { metric, page, device, certainty: "together", ...effectOn(metric) };
}
function limitsOn(limits, atOnce, name = "") {
  return limits.filter((limit) => limit !== (atOnce ? "lazy:js" : "initial:js")).map((limit) => limit === "package" ? `package:${name}` : limit);
}
function place(metric, preferred) {
  const at = preferred.indexOf(metric);
  return at === -1 ? preferred.length : at;
}

// src/explain/findings/added-import.ts
var metrics = ["initial:js", "lazy:js", "total", "file", "entry", "route"];
var mostPackages = 3;
var addedImport = defineFinding({
  kind: "import",
  metrics,
  link: "https://web.dev/articles/reduce-javascript-payloads-with-code-splitting",
  find: explainAddedImport
});
function explainAddedImport(subject) {
  const { head, changes, verdicts } = subject;
  if (knowsPackages(head)) return [];
  const added = addedImports(changes.filter(({ file }) => isAppCode(file, head)));
  if (added.size === 0 || added.size > mostPackages) return [];
  const target = bundleTarget(subject, metrics);
  if (!target) return [];
  const change = verdicts.find(
    ({ metric, page, delta }) => metric === target.metric && page === target.page && delta
  );
  return [...added].map(([name, { file }]) => {
    const manifest = newDependency(changes, name);
    return {
      ...target,
      certainty: "together",
      key: name,
      // Another file of base may import it too: only a manifest tells that it is new.
      title: manifest ? `${name} is a new dependency, imported by ${file}` : `A new line of ${file} imports ${name}`,
      evidence: [
        ...manifest ? [`${manifest.file}:${manifest.line} names it as a new dependency`] : [],
        `its size is not known: ${whyUnknown(head)}`
      ],
      fix: `Load it where it is used, with import(), or find a lighter way: see ${file}.`,
      standing: false,
      saving: null,
      // For bytes, a package that was also added to the manifest is the most likely reason for all of them; a page can
      // be slower for other reasons.
      ...manifest && added.size === 1 && target.page === null && change?.delta && { effect: { value: Math.max(0, change.delta.value), unit: "B" } },
      thing: { kind: "package", name },
      clues: [{ package: name, file }]
    };
  });
}
function knowsPackages(head) {
  return head?.modules?.some((module) => module.package !== null) ?? false;
}
function whyUnknown(head) {
  if (head === null) return "the bundle was not weighed";
  return head.modulesHint ?? "build with source maps or stats (--stats-json, --json=stats.json or --metafile=meta.json)";
}
function addedImports(changes) {
  const before = new Set(changes.filter(({ removed }) => removed).flatMap(importsOf));
  const found = /* @__PURE__ */ new Map();
  for (const line of changes)
    if (!line.removed) {
      for (const name of importsOf(line)) if (!before.has(name) && !found.has(name)) found.set(name, line);
    }
  return found;
}
var appCode = /\.(?:[cm]?[jt]sx?|vue|svelte|astro|html?|mdx)$/;
var noAppPlace = /(?:^|\/)(?:tests?|__tests__|e2e|scripts|\.\w[^/]*)\/|(?:^|\/)\.[^/]+$/;
var noAppName = /\.(?:test|spec|stories|config|d)\.\w+$/;
var specifier = /\b(?:from|import|require)\s*\(?\s*["'`]([^"'`\s]+)["'`]/g;
var packageName2 = /^((?:@[a-z\d][\w.-]*\/)?[a-z\d][\w.-]*)(?:\/|$)/i;
var ofNode = /^(?:assert|async_hooks|buffer|child_process|cluster|crypto|dns|events|fs|http2?|https|module|net|os|path|perf_hooks|process|querystring|readline|stream|timers|tls|tty|url|util|v8|vm|worker_threads|zlib)$/;
function isAppCode(file, head) {
  if (!appCode.test(file) || noAppPlace.test(file)) return false;
  if (!noAppName.test(file)) return true;
  const stem = nameIn(file).replace(/\.\w+$/, "");
  return (head?.assets ?? []).some(
    ({ name }) => ["-", "."].some((end) => nameIn(name).startsWith(`${stem}${end}`))
  );
}
var nameIn = (path) => path.slice(path.lastIndexOf("/") + 1);
function importsOf({ text: text2 }) {
  if (/^(?:\/\/|\*|\/\*)|^(?:import|export)\s+type\b/.test(text2)) return [];
  return [...text2.matchAll(specifier)].flatMap(([, name = ""]) => {
    const found = packageName2.exec(name)?.[1];
    return found === void 0 || ofNode.test(found) ? [] : [found];
  });
}
function newDependency(changes, name) {
  const [added, removed] = [false, true].map(
    (gone) => changes.filter(
      (line) => (line.removed ?? false) === gone && /(?:^|\/)package\.json$/.test(line.file) && line.text.includes(`"${name}":`)
    )
  );
  return removed?.length === 0 ? added?.[0] : void 0;
}

// src/explain/audit.ts
var leastListedMs = 50;
function rowsOf(visit, audit6) {
  const details = field(visit?.audits[audit6], "details");
  return collect(details, 0);
}
function collect(details, level) {
  const items = field(details, "items");
  if (!Array.isArray(items) || level > 2) return [];
  if (field(details, "type") === "list")
    return items.flatMap((item) => {
      const value = field(item, "value");
      return collect(isTable(value) && field(value, "items") ? value : item, level + 1);
    });
  return items.filter(isTable);
}
function nodeOf(visit, audit6) {
  const items = field(field(visit?.audits[audit6], "details"), "items");
  const node = Array.isArray(items) ? items.find((item) => field(item, "type") === "node") : void 0;
  return readNode(node);
}
function readNode(value) {
  const [selector, snippet] = [text(field(value, "selector")), text(field(value, "snippet"))];
  return selector === null ? null : { selector, snippet: snippet ?? "" };
}
function checklistOf(visit, audit6) {
  const details = field(visit?.audits[audit6], "details");
  const inner = field(details, "items");
  const list2 = field(details, "type") === "checklist" ? details : Array.isArray(inner) ? inner.find((item) => field(item, "type") === "checklist") : void 0;
  const items = field(list2, "items");
  const entries = isTable(items) ? Object.entries(items) : [];
  return new Map(entries.map(([name, item]) => [name, field(item, "value") === true]));
}
function scriptTimes(visit) {
  const { cpu, wall } = visit.mainThread;
  const share = cpu === null || wall <= 0 ? 1 : Math.min(1, cpu / wall);
  return rowsOf(visit, "bootup-time").flatMap((row) => {
    const [url, total3] = [text(row["url"]), number(row["total"])];
    const scripting = number(row["scripting"]) ?? 0;
    return url === null || total3 === null ? [] : [{ url, totalMs: total3 * share, scriptingMs: scripting * share }];
  }).toSorted((a, b) => b.totalMs - a.totalMs);
}
function field(value, key) {
  return isTable(value) ? value[key] : void 0;
}
function text(value) {
  return typeof value === "string" && value !== "" ? value : null;
}
function number(value) {
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}
function isTable(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// src/explain/findings/busy-scripts.ts
var metrics2 = ["TBT", "FID", "TTI", "main-thread"];
var leastGrowthMs = 40;
var leastShare = 0.25;
var busyScripts = defineFinding({
  kind: "main-thread",
  metrics: metrics2,
  link: "https://web.dev/articles/optimize-long-tasks",
  most: 3,
  find: explainBusyScripts
});
function explainBusyScripts(subject) {
  const { head, base, nameOf: nameOf2 } = subject;
  if (!base || troubleOf(subject, metrics2) !== "regressed") return [];
  const page = nameOf2(head.finalUrl);
  const [now, was] = [timesOf(head, nameOf2), timesOf(base, nameOf2)];
  const unlisted = (name) => base.requests.some(({ url }) => nameOf2(url) === name) ? leastListedMs : 0;
  const grown = [...now].map(([name, ms]) => ({ name, ms, before: was.get(name), by: ms - (was.get(name) ?? unlisted(name)) })).filter(({ by, before = 0 }) => by >= Math.max(leastGrowthMs, before * leastShare)).toSorted((a, b) => b.by - a.by);
  return grown.map(({ name, ms, before, by }) => ({
    key: name,
    title: `${name === page ? "The document itself" : name} takes ${printQuantity(ms, "ms")} of the main thread${before === void 0 ? unlisted(name) > 0 ? ` (less than ${leastListedMs} ms in base)` : " (not loaded in base)" : `, ${printChange(by, "ms")} against base`}`,
    evidence: [...longTasks(subject, name), "times are those of the simulated device"],
    fix: "Load it when it is needed, do less at the start, or split the work into tasks under 50 ms.",
    certainty: "together",
    standing: false,
    saving: { value: by, unit: "ms" },
    effect: { value: name === page ? 0 : by, unit: "ms" },
    ...name !== page && { thing: { kind: "file", name }, ofContent: true },
    lessSpecificThan: [{ kinds: ["cpu-time"], where: name === page ? "asMuch" : "any" }]
  }));
}
function timesOf(visit, nameOf2) {
  const times3 = /* @__PURE__ */ new Map();
  for (const { url, totalMs } of scriptTimes(visit))
    if (URL.canParse(url)) times3.set(nameOf2(url), (times3.get(nameOf2(url)) ?? 0) + totalMs);
  return times3;
}
function longTasks({ head, nameOf: nameOf2 }, name) {
  return rowsOf(head, "long-tasks").filter((row) => nameOf2(text(row["url"]) ?? "") === name).slice(0, 3).flatMap((row) => {
    const [duration, start] = [number(row["duration"]), number(row["startTime"])];
    return duration === null || start === null ? [] : [`task of ${printQuantity(duration, "ms")} at ${printQuantity(start, "ms")}`];
  });
}

// src/explain/findings/connection.ts
var metrics3 = ["LCP", "FCP", "SI", "TTFB"];
var fewFiles = 6;
var connection = defineFinding({
  kind: "http1",
  metrics: metrics3,
  link: "https://developer.chrome.com/docs/performance/insights/modern-http",
  find: explainConnection
});
function explainConnection(subject) {
  const { head, base, ownServer } = subject;
  if (ownServer) return [];
  const old = head.requests.filter(
    ({ url, protocol, thirdParty }) => !thirdParty && url.startsWith("https:") && protocol?.startsWith("http/1") === true
  );
  if (old.length <= fewFiles) return [];
  const before = base?.requests.some(
    ({ protocol, thirdParty }) => !thirdParty && protocol?.startsWith("http/1") === true
  );
  const bytes = old.reduce((sum2, { transferSize }) => sum2 + transferSize, 0);
  const troubled = troubleOf(subject, metrics3) !== null;
  return [
    {
      metric: troubled ? worstMetric(subject, metrics3) : null,
      title: `${old.length} files, ${printQuantity(bytes, "B")}, come over HTTP/1.1`,
      evidence: old.slice(0, 3).map(({ url, protocol }) => `${url} (${protocol})`),
      fix: "Serve the site over HTTP/2 or HTTP/3: one connection for all files, none waiting for another.",
      certainty: "certain",
      standing: base === null ? !troubled : before === true,
      saving: null
    }
  ];
}

// src/explain/findings/cpu-time.ts
var metrics4 = ["TBT", "FID", "TTI", "main-thread"];
var leastGrowthMs2 = 40;
var leastShare2 = 0.25;
var mostOwners = 3;
var cpuTime = defineFinding({
  kind: "cpu-time",
  metrics: metrics4,
  link: "https://web.dev/articles/optimize-long-tasks",
  find: explainCpuTime
});
function explainCpuTime(subject) {
  const { base, loadProfiles = [] } = subject;
  if (troubleOf(subject, metrics4) !== "regressed" || !base) return [];
  const [now, was] = ["head", "base"].map(
    (revision) => loadProfiles.find((load) => load.revision === revision)
  );
  if (!now || !was) return [];
  const before = new Map(was.owners.map((owner) => [keyOf(owner), owner]));
  const unlisted = was.cut ? Math.min(...was.owners.map(({ ms }) => ms)) : 0;
  return now.owners.map((owner) => ({ owner, before: before.get(keyOf(owner))?.ms ?? null, unlisted })).map((one) => ({ ...one, by: one.owner.ms - (one.before ?? unlisted) })).filter(({ by, before: ms }) => by >= Math.max(leastGrowthMs2, (ms ?? unlisted) * leastShare2)).toSorted((a, b) => Number(isCaller(b)) - Number(isCaller(a)) || b.by - a.by).slice(0, mostOwners).map((grown) => toDraft(grown));
}
function isCaller({ owner, before }) {
  return owner.kind === "module" || before === null;
}
function keyOf({ kind, name }) {
  return `${kind} ${name}`;
}
function atStart({ kind, name }) {
  const isName = kind !== "script" || !/^(?:inline script|code) /.test(name);
  return isName ? name : name.charAt(0).toUpperCase() + name.slice(1);
}
function toDraft(grown) {
  const { owner, before, unlisted, by } = grown;
  const { name, hottest, called = [] } = owner;
  const notListed = unlisted > 0 ? ` (at most ${printQuantity(unlisted, "ms")} in base)` : " (does not run in base)";
  const against = before === null ? notListed : `, ${printChange(by, "ms")} against base`;
  return {
    key: name,
    title: `${atStart(owner)} takes ${printQuantity(owner.ms, "ms")} of the main thread while the page loads${against}${isCaller(grown) ? "" : ": it is given more to do"}`,
    evidence: [
      // Its time is the whole module's: of one function nothing tells how much.
      ...hottest ? [`mostly in ${hottest.function === "" ? "" : `${hottest.function}, `}line ${hottest.line}`] : [],
      ...called.length > 0 ? [`including ${called.map((one) => `${printQuantity(one.ms, "ms")} in ${one.name}`).join(", ")}`] : [],
      "CPU profile, best of two loads per revision, simulated device"
    ],
    fix: "Load it when it is needed, do less at the start, or split the work into tasks under 50 ms.",
    certainty: "together",
    standing: false,
    saving: { value: by, unit: "ms" },
    // What a library does for others is their doing.
    effect: { value: isCaller(grown) ? by : 0, unit: "ms" },
    thing: thingOf(owner),
    // A script whose modules are not known is busy with whatever came into it.
    ...owner.kind === "script" && { ofContent: true },
    behind: called.flatMap((one) => one.ms >= owner.ms / 2 ? [{ kind: "package", name: one.name }] : []),
    clues: cluesOf(owner)
  };
}
function thingOf({ kind, name }) {
  return { kind: kind === "script" ? "file" : kind, name };
}
function cluesOf({ kind, name, hottest }) {
  if (kind === "package") return [{ package: name }];
  if (kind === "script") return [];
  return [...hottest?.function ? [{ text: hottest.function, file: name }] : [], { file: name }];
}

// src/explain/findings/database-queries.ts
var times = ["TTFB", "server-timing", "FCP", "LCP"];
var leastRepeated = 5;
var leastGrowthMs3 = 20;
var most2 = 3;
var longestStatement = 100;
var repeatedQuery = defineFinding({
  kind: "repeated-query",
  metrics: ["queries", ...times],
  link: null,
  most: most2,
  find: (subject) => (subject.queries?.statements ?? []).filter(({ count: count2 }) => count2.head >= leastRepeated).flatMap((one) => repeated(one, subject))
});
var slowQuery = defineFinding({
  kind: "slow-query",
  metrics: times,
  link: null,
  most: most2,
  find: (subject) => (subject.queries?.statements ?? []).filter((one) => slowedMs(one) >= leastGrowthMs3).toSorted((a, b) => slowedMs(b) - slowedMs(a)).flatMap((one) => slowed(one, subject))
});
function repeated(one, subject) {
  const { count: count2, ms, route } = one;
  const grown = count2.head - count2.base;
  const isCompared = subject.queries?.compared === true;
  const isNew = !isCompared || grown > 0;
  if (isNew && !troubleOf(subject, ["queries", ...times])) return [];
  const before = !isCompared ? "" : count2.base === 0 ? ", never in base" : ` (${printQuantity(count2.base, "count")} in base)`;
  const request = route === null ? "one request" : `one ${route}`;
  const metric = worstMetric(subject, ["queries", ...timesOf2(subject)]);
  const value = metric === "queries" ? grown : Math.max(0, ms.head - ms.base);
  return [
    {
      key: keyOf2(one),
      title: `${senderOf(one)} sends “${shorten2(one.statement)}” ${printQuantity(count2.head, "count")} times in ${request}${isNew ? before : ", as in base"}`,
      evidence: evidenceOf(one),
      fix: "Ask for all rows with one query: a join, an IN list, or what the ORM has for loading relations together.",
      certainty: "certain",
      standing: !isNew,
      saving: null,
      metric,
      metrics: ["queries", ...timesOf2(subject)],
      ...isNew && { effect: { value, unit: metric === "queries" ? "count" : "ms" } },
      clues: cluesOf2(one)
    }
  ];
}
function slowed(one, subject) {
  const { count: count2, ms, route } = one;
  if (!troubleOf(subject, times)) return [];
  const before = !subject.queries?.compared ? "" : count2.base === 0 ? ", not sent in base" : ` (${printQuantity(ms.base, "ms")} in base)`;
  const inRequest = route === null ? "" : ` in ${route}`;
  return [
    {
      key: keyOf2(one),
      title: `${one.code ? `${placeOf2(one)}: ` : ""}“${shorten2(one.statement)}” takes ${printQuantity(ms.head, "ms")}${inRequest}${before}`,
      evidence: evidenceOf(one),
      fix: "Ask the database for its plan (EXPLAIN): an index may be missing, or the query may read more rows than the page shows.",
      certainty: "certain",
      standing: false,
      saving: null,
      metric: worstMetric(subject, timesOf2(subject)),
      metrics: timesOf2(subject),
      effect: { value: ms.head - ms.base, unit: "ms" },
      clues: cluesOf2(one)
    }
  ];
}
function slowedMs({ count: count2, ms }) {
  if (count2.head === 0) return 0;
  return ms.head / count2.head - (count2.base === 0 ? 0 : ms.base / count2.base);
}
function timesOf2({ verdicts }) {
  const timings = verdicts.flatMap(({ metric }) => metric.startsWith("server-timing:") ? metric : []);
  return ["TTFB", ...new Set(timings), "FCP", "LCP"];
}
function senderOf(one) {
  return one.code ? placeOf2(one) : "The server";
}
function placeOf2({ code }) {
  return code ? `${code.file}${code.line === void 0 ? "" : `:${code.line}`}` : "";
}
function keyOf2({ route, statement }) {
  return `${route ?? ""} ${statement}`;
}
function shorten2(statement) {
  const plain = statement.replaceAll(/[`"]/g, "");
  return plain.length > longestStatement ? `${plain.slice(0, longestStatement).trimEnd()}…` : plain;
}
function evidenceOf({ statement, table, count: count2, ms }) {
  const together2 = printQuantity(ms.head, "ms");
  return [
    ...statement.length > longestStatement ? [statement] : [],
    `${table === null ? "" : `table ${table}; `}${count2.head === 1 ? "one query" : `${printQuantity(count2.head, "count")} queries`}, ${together2}, by the server's own OpenTelemetry`
  ];
}
function cluesOf2({ code, table }) {
  return [
    ...code && table !== null ? [{ file: code.file, text: table }] : [],
    ...code ? [{ file: code.file }] : [],
    ...table === null ? [] : [{ text: table, server: true }],
    { server: true }
  ];
}

// src/explain/delivery-words.ts
var uncached = {
  title: (names2, isOne) => `${names2} ${isOne ? "has" : "have"} a hash in the name, and no long cache lifetime`,
  fix: "Send Cache-Control: public, max-age=31536000, immutable with files whose name changes with their content.",
  link: "https://web.dev/articles/http-cache",
  savedShare: 1
};
var uncompressed = {
  title: (names2, isOne) => `${names2} ${isOne ? "is" : "are"} sent without compression`,
  fix: "Let the server send text with gzip or brotli (Content-Encoding), made once at the build where it can be.",
  link: "https://web.dev/articles/optimizing-content-efficiency-optimize-encoding-and-transfer",
  // Text shrinks to a third or less.
  savedShare: 0.6
};
function listNames([first2 = "A file", ...rest]) {
  return rest.length === 0 ? first2 : `${first2} and ${rest.length} more`;
}

// src/explain/development-server.ts
var servesSources = `This is a development server, which sends sources as they are: let the budget's "serve" start a server of the built app.`;
var scripts = /\/@vite\/client$|\/@react-refresh$|\/_next\/static\/chunks\/\S*hmr-client|\/webpack-dev-server\//;
function isDevelopmentServer({ requests }) {
  return requests.some(({ url, thirdParty }) => !thirdParty && scripts.test(url));
}

// src/explain/over-before.ts
function overBefore({ verdicts }, metrics19) {
  const isRegressed = (metric) => verdicts.some((one) => one.metric === metric && one.delta?.verdict === "regressed");
  const isBroken = (metric) => verdicts.some(
    ({ metric: of, status, limit, base }) => of === metric && status === "fail" && !boundsChange(limit.kind) && (base === null || base.median > limit.value)
  );
  return metrics19.filter((metric) => isBroken(metric) && !isRegressed(metric));
}

// src/explain/findings/delivery.ts
var metrics5 = ["transfer", "cache-hit"];
var loading = ["LCP", "FCP", "SI", "TTI"];
var leastMs = 50;
var caching = "https://web.dev/articles/http-cache";
var faults = [
  {
    kind: "uncompressed",
    limit: "compression:text",
    ...uncompressed,
    cost: ({ transferSize }) => Math.round(transferSize * uncompressed.savedShare),
    has: isUncompressed,
    slows: "every"
  },
  {
    kind: "uncached",
    limit: "cache:immutable",
    ...uncached,
    cost: ({ transferSize }) => Math.round(transferSize * uncached.savedShare),
    has: (request, nameOf2) => isShortLived(request, nameOf2(request.url)),
    slows: "repeat"
  },
  {
    kind: "document-cached",
    title: (names2) => `${names2} may be kept by browsers without asking again`,
    fix: "Send Cache-Control: no-cache with HTML, so that browsers get a new version immediately, and a current one costs only a 304.",
    link: caching,
    cost: () => 0,
    has: ({ type, headers }) => type === "document" && lifetimeSeconds(headers?.cacheControl ?? null) > 3600
  },
  {
    kind: "no-validator",
    title: (names2, isOne) => `${names2} ${isOne ? "has" : "have"} neither ETag nor Last-Modified`,
    fix: "Send an ETag, so that an unchanged file costs a 304 instead of its bytes.",
    link: caching,
    cost: ({ transferSize }) => transferSize,
    has: ({ type, headers, transferSize }) => headers?.validator === false && transferSize >= leastTextBytes && type !== "document" && lifetimeSeconds(headers.cacheControl) < weekSeconds && !headers.cacheControl?.includes("no-store")
  },
  {
    kind: "vary",
    title: (names2, isOne) => `${names2} ${isOne ? "is" : "are"} compressed, and Vary does not say so`,
    fix: "Send Vary: Accept-Encoding with compressed responses. Without it, a shared cache may send them to clients that cannot decode them.",
    link: "https://developer.mozilla.org/docs/Web/HTTP/Reference/Headers/Vary",
    cost: () => 0,
    has: ({ headers }) => Boolean(headers?.contentEncoding) && !/accept-encoding|\*/.test(headers?.vary ?? "")
  }
];
var delivery = faults.map(
  (fault) => defineFinding({
    kind: fault.kind,
    metrics: metrics5,
    link: fault.link,
    find: (subject) => explainFault(subject, fault)
  })
);
function explainFault(subject, fault) {
  const { head, base, ownServer, nameOf: nameOf2 } = subject;
  if (ownServer || fault.limit && troubleOf(subject, [fault.limit])) return [];
  const all = faulty(head, fault, nameOf2);
  if (all.length === 0) return [];
  const fresh = base === null ? [] : all.filter((request) => hasLost(request, base, fault, nameOf2));
  const isNew = fresh.length > 0;
  const isSlow = fault.slows === "every" || fault.slows === "repeat" && head?.warm === true;
  const slow = isSlow ? slowedLoad(subject, all, fresh) : null;
  const ms = transferMs(costOf(slow?.files ?? [], fault), subject);
  const slowed2 = slow && ms >= leastMs ? slow : null;
  const found = slowed2?.files ?? (isNew ? fresh : all);
  const bytes = costOf(found, fault);
  const standing = !isNew && !slowed2;
  const names2 = found.map(({ type, url }) => type === "document" ? "The HTML" : nameOf2(url));
  const named = standing && names2.length > 1 ? `${names2[0]} and other files` : listNames(names2);
  return [
    {
      metric: slowed2?.metrics[0] ?? (troubleOf(subject, metrics5) === null ? null : "transfer"),
      ...slowed2 && { metrics: [...slowed2.metrics, ...metrics5] },
      title: fault.title(named, found.length === 1),
      evidence: found.slice(0, 5).map((request) => `${request.url}: ${describeDelivery(request)}`),
      fix: isDevelopmentServer(head) ? servesSources : fault.fix,
      certainty: "certain",
      standing,
      ...standing && { ofSite: true },
      saving: bytes > 0 ? { value: bytes, unit: "B" } : null,
      ...isNew && { effect: { value: bytes, unit: "B" } },
      ...slowed2 && { effect: { value: ms, unit: "ms" } },
      clues: isNew || !slowed2 ? cluesOf3(found) : []
    }
  ];
}
function costOf(files, { cost }) {
  return files.reduce((sum2, request) => sum2 + cost(request), 0);
}
function slowedLoad(subject, all, lost) {
  const { base, head, verdicts, nameOf: nameOf2 } = subject;
  const before = overBefore(subject, loading);
  if (before.length > 0) return { metrics: before, files: all };
  const failing = loading.filter(
    (of) => verdicts.some(({ metric, status }) => metric === of && status === "fail")
  );
  const known = new Set((base?.requests ?? []).map(({ url }) => nameOf2(url)));
  const isKept = base === null || head.warm === true;
  const files = all.filter((one) => lost.includes(one) || !isKept && !known.has(nameOf2(one.url)));
  return failing.length > 0 && files.length > 0 ? { metrics: failing, files } : null;
}
function cluesOf3(found) {
  const values = new Set(found.flatMap(({ headers }) => headers?.cacheControl ?? []));
  const words2 = [...values, "cache-control", "Cache-Control", "content-encoding", "Content-Encoding"];
  return [...words2.map((text2) => ({ text: text2, server: true })), { server: true }];
}
function faulty(visit, fault, nameOf2) {
  return (visit?.requests ?? []).filter(
    (request) => request.headers && !request.thirdParty && request.status === 200 && fault.has(request, nameOf2)
  );
}
function hasLost(request, base, fault, nameOf2) {
  const name = nameOf2(request.url);
  if (faulty(base, fault, nameOf2).some(({ url }) => nameOf2(url) === name)) return false;
  if (base.requests.some(({ url }) => nameOf2(url) === name)) return true;
  if (base.warm !== true) return false;
  const settings = ({ headers }) => JSON.stringify([headers?.cacheControl, headers?.contentEncoding, headers?.vary, headers?.validator]);
  return !base.requests.some(
    (one) => one.headers && !one.thirdParty && fault.has(one, nameOf2) && settings(one) === settings(request)
  );
}

// src/explain/findings/delivery-limits.ts
var mostNamed = 10;
var images = "https://developer.chrome.com/docs/performance/insights/image-delivery";
var ofFiles = (found) => found.flatMap(({ url }) => url ? fileClues(url) : []);
var ofElements = (found) => found.flatMap(({ selector }) => selectorClues(selector));
var ofServer = (...words2) => [
  ...words2.map((text2) => ({ text: text2, server: true, removed: true })),
  ...words2.map((text2) => ({ text: text2, server: true })),
  { server: true }
];
var wordings = {
  "cache:immutable": {
    ...uncached,
    isOfFiles: true,
    ofServer: true,
    metrics: ["transfer", "cache-hit"],
    clues: () => ofServer("immutable", "max-age", "cache-control", "Cache-Control", "no-store", "no-cache")
  },
  "compression:text": {
    ...uncompressed,
    isOfFiles: true,
    ofServer: true,
    metrics: ["transfer", "LCP", "FCP", "SI", "TTI"],
    clues: () => ofServer("content-encoding", "Content-Encoding", "gzip", "compression", "compress", "brotli")
  },
  redirects: {
    title: (names2) => `The server redirects ${names2}`,
    fix: "Link to the address that the redirect leads to, so that no visitor waits for a second request.",
    link: "https://developer.chrome.com/docs/performance/insights/document-latency",
    metrics: ["TTFB", "FCP", "LCP"],
    clues: (found) => [
      ...found.flatMap(({ name }) => {
        const text2 = name.replace(/ to .*/, "");
        return [{ text: text2, server: true }, { text: text2 }];
      }),
      ...ofServer("redirect", "location", "Location")
    ]
  },
  "requests:blocking": {
    title: (names2, isOne) => `${names2} ${isOne ? "blocks" : "block"} the first paint`,
    fix: "Load scripts with defer or type=module, and inline the few rules of CSS that the first screen needs.",
    link: "https://developer.chrome.com/docs/performance/insights/render-blocking",
    isOfFiles: true,
    metrics: ["FCP", "LCP", "SI"],
    clues: ofFiles
  },
  "images:oversized": {
    title: (names2, isOne) => `${names2} ${isOne ? "has" : "have"} more pixels than are shown`,
    fix: "Ship each image in the sizes that are shown (srcset and sizes).",
    link: images,
    isOfFiles: true,
    metrics: ["LCP", "SI", "transfer"],
    savedShare: 1,
    clues: ofFiles
  },
  "images:legacy-format": {
    title: (names2, isOne) => `${names2} would be smaller in a modern image format${isOne ? "" : ", each of them"}`,
    fix: "Ship images as AVIF or WebP, and large GIFs as a video.",
    link: images,
    isOfFiles: true,
    metrics: ["LCP", "SI", "transfer"],
    savedShare: 1,
    clues: ofFiles
  },
  "images:unsized": {
    title: (names2, isOne) => `${names2} ${isOne ? "has" : "have"} no width and height`,
    fix: "Give each its width and height attributes (or aspect-ratio), so that its space is reserved before it loads.",
    link: "https://web.dev/articles/optimize-cls#images-without-dimensions",
    metrics: ["CLS"],
    clues: (found) => [...ofElements(found), ...ofFiles(found)]
  },
  bfcache: {
    title: (names2) => `The page cannot be restored from the back/forward cache: ${names2}`,
    fix: "Remove what keeps the page out of the cache; for unload handlers, use pagehide instead.",
    link: "https://web.dev/articles/bfcache#optimize",
    clues: (found) => found.flatMap(({ name }) => cluesOfReason(name))
  }
};
var deliveryLimits = deliveryMetrics.map(
  (metric) => defineFinding({
    kind: metric,
    metrics: [metric, ...wordings[metric].metrics ?? []],
    link: wordings[metric].link,
    find: (subject) => explainLimit(subject, metric)
  })
);
function explainLimit(subject, metric) {
  const { head, base } = subject;
  const trouble = troubleOf(subject, [metric]);
  const all = offendersOf(metric, head) ?? [];
  if (!trouble || all.length === 0) return [];
  const fresh = withoutThoseOf((base && offendersOf(metric, base)) ?? [], all);
  const found = base !== null && fresh.length > 0 ? fresh : all;
  const { title, fix, isOfFiles = false, ofServer: isOfServer = false, savedShare, clues } = wordings[metric];
  const names2 = [...new Set(found.map(({ name, url }) => isOfFiles && url ? subject.nameOf(url) : name))];
  const bytes = found.reduce((sum2, one) => sum2 + (one.bytes ?? 0), 0);
  const saved = savedShare === void 0 ? 0 : Math.round(bytes * savedShare);
  const more = found.length - mostNamed;
  const [only] = metric === "requests:blocking" && found.length === 1 ? found : [];
  return [
    {
      metric,
      title: isOfFiles && names2.length === 1 && found.length > 1 ? title(`${listNames(names2)} (${found.length} files)`, false) : title(listNames(names2), names2.length === 1),
      evidence: [
        ...found.slice(0, mostNamed).map(({ detail }) => detail),
        ...more > 0 ? [`and ${more} more`] : []
      ],
      fix: isOfServer && isDevelopmentServer(head) ? servesSources : fix,
      certainty: "certain",
      standing: base !== null && fresh.length === 0 && trouble !== "regressed",
      saving: saved > 0 ? { value: saved, unit: "B" } : null,
      effect: { value: metric === "bfcache" ? 1 : found.length, unit: "count" },
      ...only?.url && { thing: { kind: "file", name: subject.nameOf(only.url) } },
      covers: found.flatMap(({ url }) => url ? { kind: "file", name: subject.nameOf(url) } : []),
      clues: clues(found)
    }
  ];
}
function withoutThoseOf(base, head) {
  const left = /* @__PURE__ */ new Map();
  for (const { name } of base) left.set(name, (left.get(name) ?? 0) + 1);
  return head.filter(({ name }) => {
    const count2 = left.get(name) ?? 0;
    left.set(name, count2 - 1);
    return count2 <= 0;
  });
}
function cluesOfReason(reason) {
  const words2 = {
    Unload: ["unload", "onunload"],
    NoStore: ["no-store"],
    WebSocket: ["WebSocket"],
    WebRTC: ["RTCPeerConnection"],
    WebTransport: ["WebTransport"],
    WebLocks: ["locks"],
    BroadcastChannel: ["BroadcastChannel"],
    IndexedDB: ["indexedDB"],
    SharedWorker: ["SharedWorker"],
    KeepaliveRequest: ["keepalive"]
  };
  return Object.entries(words2).flatMap(
    ([part, texts]) => reason.includes(part) ? texts.map((text2) => ({ text: text2 })) : []
  );
}

// src/explain/findings/duplicate-package.ts
var metrics6 = ["duplicates", "initial:js", "total", "lazy:js"];
var duplicatePackage = defineFinding({
  kind: "duplicate",
  metrics: metrics6,
  link: "https://docs.npmjs.com/cli/commands/npm-dedupe",
  find: explainDuplicatePackage
});
function explainDuplicatePackage(subject) {
  const target = bundleTarget(subject, metrics6);
  if (!target) return [];
  return (subject.diff?.duplicates ?? []).map(({ name, versions }) => {
    const size2 = subject.head.packages?.find((one) => one.name === name);
    const copies = size2?.copies?.map(nameCopy) ?? versions;
    return {
      ...target,
      key: name,
      title: `${name} ships ${copies.length} times: ${copies.join(" and ")}`,
      evidence: size2 ? [`${printQuantity(size2.raw, "B")} of it in all`] : [],
      fix: `Bring all that depend on ${name} to one version (npm ls ${name}; overrides where one lags behind).`,
      standing: false,
      saving: null,
      thing: { kind: "package", name }
    };
  });
}
function nameCopy({ version: version2, places: places2 }) {
  return version2 ?? `an unknown version in ${places2.join(", ")}`;
}

// src/explain/middle-visit.ts
function middleVisit(visits, revision) {
  return middleBy(keptOf(visits, revision), ({ cpu, wall }) => cpu?.LCP ?? wall.LCP);
}
function middleInteractions(visits, revision, clock) {
  const inpOf = ({ interactions }) => clock === "cpu" ? interactions?.cpuInp : interactions?.inp?.value;
  const kept = keptOf(visits, revision).filter(({ data }) => data?.interactions);
  const measured = kept.filter(({ data }) => data && inpOf(data) !== void 0);
  return middleBy(measured.length > 0 ? measured : kept, inpOf)?.data?.interactions;
}
function clockOfInp(judged) {
  return judged.some(({ metric, basis }) => /^INP(:|$)/.test(metric) && basis === "cpu") ? "cpu" : "wall";
}
function keptOf(visits, revision) {
  return visits.filter((visit) => visit.data && !visit.warmUp && visit.revision === revision);
}
function middleBy(visits, valueOf) {
  const value = ({ data }) => (data && valueOf(data)) ?? Infinity;
  const sorted = visits.toSorted((a, b) => value(a) === value(b) ? 0 : value(a) - value(b));
  return sorted[Math.floor((visits.length - 1) / 2)] ?? null;
}

// src/explain/slowest-step.ts
function slowestStep({ interactions }, clock) {
  return interactions?.steps.filter(({ slowest }) => slowest !== null).toSorted((a, b) => (tookOf(b, clock) ?? 0) - (tookOf(a, clock) ?? 0))[0];
}
function tookOf(step, clock) {
  return clock === "cpu" ? step?.cpuMs : step?.slowest?.duration.value;
}

// src/explain/findings/executed-code.ts
var times2 = ["TBT", "FID", "TTI", "main-thread"];
var most3 = 3;
var onLoad = "on load";
var leastShare3 = 0.1;
var executedCode = defineFinding({
  kind: "executed-code",
  metrics: ["work:js", "calls:js", ...times2],
  link: null,
  most: most3,
  find: (subject) => [...explainSteps(subject), ...explainLoad(subject)]
});
function explainLoad(subject) {
  const grew = ["work:js", "calls:js"].some((metric) => isOver(subject, metric));
  if (!grew && troubleOf(subject, times2) !== "regressed") return [];
  return placesOf(subject.work).map((place2) => toDraft2(place2, grew, onLoad));
}
function explainSteps(subject) {
  return (subject.stepWork ?? []).flatMap((work) => {
    const { step = "" } = work;
    const counts = [`work:js:${step}`, `calls:js:${step}`];
    const grew = counts.find((metric2) => isOver(subject, metric2));
    const slow = inpsOf(subject, step);
    const [metric] = grew === void 0 ? slow : [grew];
    if (metric === void 0) return [];
    return placesOf(work).map((place2) => ({
      ...toDraft2(place2, grew !== void 0, `in the step “${step}”`),
      key: `${step} ${place2.name}`,
      metric,
      metrics: [...counts, ...slow]
    }));
  });
}
function inpsOf({ head, verdicts }, step) {
  const isSlowest = slowestStep(head, clockOfInp(verdicts))?.name === step;
  return [`INP:${step}`, ...isSlowest ? ["INP"] : []].filter((id) => {
    const mine = verdicts.filter(({ metric }) => metric === id);
    return troubleOf({ verdicts: mine }, ["INP"]) === "regressed";
  });
}
function isOver({ verdicts }, id) {
  return verdicts.some(
    ({ metric, delta, status }) => metric === id && delta?.verdict === "regressed" && (status === "fail" || status === "warn")
  );
}
function placesOf(work) {
  const places2 = work?.places ?? [];
  const largest = Math.max(0, ...places2.map(growthOf));
  return places2.filter((place2) => growthOf(place2) > 0 && growthOf(place2) >= largest * leastShare3);
}
function growthOf({ blocks }) {
  return blocks.head - blocks.base;
}
function toDraft2(place2, grew, when2) {
  const { kind, name, blocks, busiest } = place2;
  const by = growthOf(place2);
  const count2 = printQuantity(blocks.head, "count");
  const before = blocks.base === 0 ? "none in base" : `${printQuantity(blocks.base, "count")} in base`;
  return {
    key: name,
    title: `${name}${busiest ? `:${busiest.line}` : ""} now runs ${count2} blocks ${when2}, ${before}`,
    evidence: [
      ...busiest && busiest.blocks < blocks.head ? [
        `${printQuantity(busiest.blocks, "count")} of them in the function at line ${busiest.line}; counts are of the module`
      ] : [],
      "counted by V8 in loads that do nothing else"
    ],
    fix: when2 === onLoad ? "Do less at the start: load it when it is needed, or keep what does not change." : "Do less in the handler: keep what does not change, or do it before or after.",
    certainty: grew ? "certain" : "together",
    standing: false,
    // The title says both counts already.
    saving: null,
    effect: grew ? { value: by, unit: "count" } : { value: null, unit: "ms" },
    thing: { kind: kind === "script" ? "file" : kind, name },
    clues: [kind === "package" ? { package: name } : { file: name }]
  };
}

// src/explain/findings/forced-reflow.ts
var audit = "forced-reflow-insight";
var metrics7 = ["TBT", "FID", "TTI", "LCP", "main-thread"];
var leastMs2 = 10;
var forcedReflow = defineFinding({
  kind: "forced-reflow",
  metrics: metrics7,
  link: "https://developer.chrome.com/docs/performance/insights/forced-reflow",
  find: explainForcedReflow
});
function explainForcedReflow(subject) {
  if (!troubleOf(subject, metrics7)) return [];
  const nameOf2 = (url) => scriptName(url, subject.head.finalUrl);
  const before = new Set(reflowsOf(subject.base, nameOf2).map(({ place: place2 }) => place2));
  return reflowsOf(subject.head, nameOf2).filter(({ ms }) => ms >= leastMs2).slice(0, 3).map(({ place: place2, ms }) => ({
    key: place2,
    title: `${place2} forces layout again and again: ${printQuantity(ms, "ms")} while the page loads`,
    evidence: ["unthrottled, by Lighthouse's forced reflow insight"],
    fix: "Read all sizes and positions first, and change styles afterwards.",
    certainty: "certain",
    standing: before.has(place2),
    saving: { value: ms, unit: "ms" },
    effect: { value: ms, unit: "ms" },
    thing: { kind: "module", name: place2.replace(/:\d+$/, "") }
  }));
}
function reflowsOf(visit, nameOf2) {
  return rowsOf(visit, audit).flatMap((row) => {
    const source = row["source"];
    const ms = number(row["reflowTime"]);
    const url = text(field(source, "url"));
    if (ms === null || !url) return [];
    const original = field(source, "original");
    const file = text(field(original, "file")) ?? nameOf2(url);
    const line = number(field(original, "line")) ?? number(field(source, "line"));
    return [{ place: line === null ? file : `${file}:${line + 1}`, ms }];
  }).toSorted((a, b) => b.ms - a.ms);
}

// src/explain/findings/image.ts
var audit2 = "image-delivery-insight";
var metrics8 = ["LCP", "SI", "transfer"];
var leastWaste = 2e4;
var images2 = defineFinding({
  kind: "image",
  metrics: metrics8,
  link: "https://developer.chrome.com/docs/performance/insights/image-delivery",
  find: explainImages
});
function explainImages(subject) {
  const troubled = troubleOf(subject, metrics8) !== null;
  const before = new Map(wasteOf(subject.base).map((waste) => [subject.nameOf(waste.url), waste.wasted]));
  return wasteOf(subject.head).filter(({ wasted }) => wasted >= leastWaste).slice(0, 3).map(({ url, bytes, wasted, selector, reasons: reasons2 }) => {
    const name = subject.nameOf(url);
    const grew = wasted > (before.get(name) ?? 0) * 1.2 + 1e4;
    return {
      key: name,
      metric: troubled ? worstMetric(subject, metrics8) : null,
      title: `The image ${name} weighs ${printQuantity(bytes, "B")}, of which ${printQuantity(wasted, "B")} could be saved`,
      evidence: [...selector ? [selector] : [], url, ...reasons2],
      fix: "Ship it as AVIF or WebP, compressed for the eye, in the sizes that are shown (srcset and sizes).",
      certainty: "certain",
      standing: !troubled || subject.base !== null && !grew,
      saving: { value: wasted, unit: "B" },
      effect: { value: transferMs(wasted, subject), unit: "ms" },
      thing: { kind: "file", name },
      clues: fileClues(url)
    };
  });
}
function wasteOf(visit) {
  return rowsOf(visit, audit2).flatMap((row) => {
    const [url, bytes, wasted] = [text(row["url"]), number(row["totalBytes"]), number(row["wastedBytes"])];
    if (!url || bytes === null || wasted === null) return [];
    const reasons2 = field(row["subItems"], "items");
    return [
      {
        url,
        bytes,
        wasted,
        selector: readNode(row["node"])?.selector ?? null,
        reasons: (Array.isArray(reasons2) ? reasons2 : []).flatMap(
          (item) => text(field(item, "reason")) ?? []
        )
      }
    ];
  }).toSorted((a, b) => b.wasted - a.wasted);
}

// src/explain/shifts.ts
var leastShift = 5e-3;
var mostShifts = 3;
function readShifts(subject) {
  if (!troubleOf(subject, ["CLS"])) return [];
  const known = new Set(visibleShifts(subject.base).map(signature));
  return visibleShifts(subject.head).slice(0, mostShifts).flatMap((shift) => {
    const main = largestMove(shift);
    if (!main) return [];
    const unsized = shift.moved.find(({ pushedBy }) => pushedBy?.lacksSize)?.pushedBy?.selector ?? shift.moved.find(({ lacksSize, from, to }) => lacksSize && from.height !== to.height)?.selector;
    const pusher = main.pushedBy ?? shift.moved.find(({ pushedBy }) => pushedBy)?.pushedBy;
    return [
      {
        shift,
        main,
        ...unsized !== void 0 && { unsized },
        isFont: isFontShift(shift, subject.head),
        ...pusher && { pusher },
        isKnown: known.has(signature(shift))
      }
    ];
  });
}
function elementsOfShifts(subject) {
  return new Set(
    readShifts(subject).flatMap(({ main, unsized, isFont, pusher }) => {
      const cause = unsized ?? (isFont ? void 0 : pusher?.selector);
      return cause === void 0 ? [main.selector] : [main.selector, cause];
    })
  );
}
function visibleShifts(visit) {
  return (visit?.layoutShifts ?? []).filter(({ value }) => value >= leastShift);
}
function largestMove({ moved }) {
  const way = ({ from, to }) => Math.abs(to.y - from.y) + Math.abs(to.x - from.x);
  const inView = moved.filter(({ to }) => to.width > 0 && to.height > 0);
  return (inView.length > 0 ? inView : moved).toSorted((a, b) => way(b) - way(a))[0];
}
function signature(shift) {
  const main = largestMove(shift);
  return [main?.selector, main?.pushedBy?.selector, shift.font].join("|");
}
function isFontShift({ value }, visit) {
  return rowsOf(visit, "layout-shifts").some((row) => {
    const score = number(row["score"]);
    return score !== null && Math.abs(score - value) < 1e-6 && JSON.stringify(row["subItems"] ?? "").includes("Web font");
  });
}

// src/explain/findings/image-tags.ts
var leastBytes = 1e4;
var mostNamed2 = 4;
var kinds = {
  unsized: {
    metrics: ["CLS"],
    title: (images3) => `${count(images3, "image has", "images have")} no width and height: ${first(images3)}`,
    fix: "Give each its width and height attributes (or aspect-ratio), so that its room is kept before it comes.",
    link: "https://web.dev/articles/optimize-cls#images-without-dimensions"
  },
  eager: {
    metrics: ["LCP", "FCP", "SI", "transfer"],
    title: (images3, bytes) => `${count(images3, "image", "images")} far below the first screen ${images3.length === 1 ? "is" : "are"} loaded immediately, ${printQuantity(bytes, "B")}: ${first(images3)}`,
    fix: 'Give images below the first screen loading="lazy", so that they do not take the line from what is seen first.',
    link: "https://web.dev/articles/browser-level-image-lazy-loading"
  }
};
var imageTags = Object.keys(kinds).map(
  (fault) => defineFinding({
    kind: `image-${fault}`,
    metrics: kinds[fault].metrics,
    link: kinds[fault].link,
    find: (subject) => explainImages2(subject, fault)
  })
);
function explainImages2(subject, fault) {
  const { metrics: metrics19, title, fix } = kinds[fault];
  const named = fault === "unsized" ? elementsOfShifts(subject) : /* @__PURE__ */ new Set();
  const now = imagesOf(subject.head, fault).filter(({ selector }) => !named.has(selector));
  if (now.length === 0) return [];
  const trouble = troubleOf(subject, metrics19);
  const guilty = trouble === (subject.base ? "regressed" : "over") ? guiltyOf(subject, fault, now) : [];
  const isCause = guilty.length > 0;
  const images3 = isCause ? guilty : now;
  const bytes = images3.reduce((sum2, image) => sum2 + image.bytes, 0);
  return [
    {
      metric: trouble ? worstMetric(subject, metrics19) : null,
      title: title(images3, bytes),
      evidence: images3.slice(0, mostNamed2).map((image) => `${image.selector}: ${image.url}, ${printQuantity(image.bytes, "B")}`),
      fix,
      certainty: "certain",
      standing: !isCause,
      // How far an image without size pushes others, shifts tell.
      effect: { value: fault === "eager" ? transferMs(bytes, subject) : 0, unit: "ms" },
      saving: fault === "eager" ? { value: bytes, unit: "B" } : null,
      covers: images3.map(({ url }) => ({ kind: "file", name: subject.nameOf(url) })),
      clues: images3.flatMap(({ selector }) => selectorClues(selector))
    }
  ];
}
function guiltyOf({ head, base, nameOf: nameOf2 }, fault, now) {
  const before = new Set(imagesOf(base, fault).map(({ url }) => nameOf2(url)));
  const fresh = now.filter(({ url }) => base === null || !before.has(nameOf2(url)));
  if (fault === "eager") return fresh;
  const moves = (head.layoutShifts ?? []).flatMap(({ moved }) => moved);
  const shifted = new Set(moves.flatMap(({ selector, pushedBy }) => [selector, pushedBy?.selector]));
  return fresh.filter(({ selector }) => shifted.has(selector));
}
function imagesOf(visit, fault) {
  const sizes = new Map((visit?.requests ?? []).map(({ url, transferSize }) => [url, transferSize]));
  return (visit?.imageFaults ?? []).map((image) => ({ ...image, bytes: sizes.get(image.url) ?? 0 })).filter((image) => image.fault === fault && (fault === "unsized" || image.bytes >= leastBytes));
}
function first(images3) {
  const [one, ...others] = images3;
  return `${one?.selector ?? ""}${others.length > 0 ? ` and ${others.length} more` : ""}`;
}
function count(images3, one, several) {
  return `${images3.length} ${images3.length === 1 ? one : several}`;
}

// src/explain/findings/inp.ts
var reflowShare = 0.3;
var leastReflowMs = 20;
var partNames = {
  inputDelay: "input delay",
  processing: "processing",
  presentation: "presentation"
};
var partFix = {
  inputDelay: "Split the task that was running when the input came, or run it at another time.",
  processing: "Do less in the handler: show the answer first, and do the rest after the next paint (scheduler.yield, a worker).",
  presentation: "Change fewer elements at a time: the browser had to lay out and paint too much (content-visibility, smaller DOM)."
};
var inp = defineFinding({
  kind: "inp",
  metrics: ["INP"],
  link: null,
  find: explainInp
});
function explainInp(subject) {
  const { head, base } = subject;
  const trouble = troubleOf(subject, ["INP"]);
  const clock = clockOfInp(subject.verdicts);
  const step = trouble && slowestStep(head, clock);
  if (!step?.slowest) return [];
  const { slowest } = step;
  const stepBefore = base?.interactions?.steps.find(({ name }) => name === step.name);
  const before = stepBefore?.slowest;
  const took = { now: tookOf(step, clock) ?? slowest.duration.value, before: tookOf(stepBefore, clock) };
  const script = slowest.scripts[0];
  const part = longestPart(slowest.parts);
  const profiled = ["head", "base"].map(
    (revision) => subject.profiles.find((one) => one.step === step.name && one.revision === revision)
  );
  const nameOf2 = (url) => scriptName(url, head.finalUrl, slowest.document);
  const where = describeHottest(profiled[0], nameOf2) ?? (script && placeOf3(script, nameOf2));
  const was = took.before === void 0 ? "" : ` (${printQuantity(took.before, "ms")} in base)`;
  const same = base !== null && trouble !== "regressed";
  return [
    {
      key: step.name,
      title: `“${step.name}” takes ${printQuantity(took.now, "ms")}${was}${where ? `: ${where}` : ""}`,
      evidence: [
        ...slowest.target ? [`target ${slowest.target}, event ${slowest.event ?? "unknown"}`] : [],
        ...clock === "cpu" && slowest.duration.value > took.now ? [`${printQuantity(slowest.duration.value, "ms")} of wall time, waits for a CPU included`] : [],
        ...slowest.parts ? [describeParts(slowest.parts)] : [],
        ...before?.parts ? [`in base: ${describeParts(before.parts)}`] : [],
        ...profiled.flatMap((profile) => describeProfile(profile, nameOf2)),
        ...slowest.scripts.slice(0, 3).map((one) => describeScript(one, nameOf2))
      ],
      fix: forcesReflow(script) ? "Read sizes and positions before you write styles, or write all first: each read after a write lays the page out again." : partFix[part],
      certainty: "certain",
      standing: same,
      clues: cluesOf4(profiled[0]),
      effect: { value: Math.max(0, took.now - (took.before ?? 0)), unit: "ms" },
      ...moduleOf(profiled[0]),
      saving: took.before === void 0 ? null : { value: Math.max(0, took.now - took.before), unit: "ms" },
      link: forcesReflow(script) ? "https://web.dev/articles/avoid-large-complex-layouts-and-layout-thrashing" : "https://web.dev/articles/optimize-inp"
    }
  ];
}
function longestPart(parts) {
  if (!parts) return "processing";
  const names2 = Object.keys(partNames);
  return names2.reduce((a, b) => parts[b] > parts[a] ? b : a);
}
function describeParts(parts) {
  const names2 = Object.keys(partNames);
  return names2.map((name) => `${partNames[name]} ${printQuantity(parts[name], "ms")}`).join(", ");
}
function cluesOf4(profile) {
  const { source, function: name = "" } = profile?.hottest ?? {};
  if (!source) return [];
  return [...name === "" ? [] : [{ text: name, file: source.module }], { file: source.module }];
}
function moduleOf(profile) {
  const module = profile?.hottest?.source?.module;
  return module === void 0 ? {} : { thing: { kind: "module", name: module } };
}
function placeOf3({ source, url, line, function: name }, nameOf2) {
  const place2 = source ? `${source.module}:${source.line}` : `${nameOf2(url)}${line === void 0 ? "" : `:${line}`}`;
  return name ? `${name} in ${place2}` : place2;
}
function describeScript(script, nameOf2) {
  const reflow = script.forcedStyleAndLayout >= 1 ? `, of which ${printQuantity(script.forcedStyleAndLayout, "ms")} forced style and layout` : "";
  return `${placeOf3(script, nameOf2)} (${script.invoker}): ${printQuantity(script.duration, "ms")}${reflow}`;
}
function describeHottest(profile, nameOf2) {
  if (!profile?.hottest) return void 0;
  const [part, whole] = [profile.hottest.totalMs, profile.durationMs].map((ms) => printQuantity(ms, "ms"));
  return `${placeOf3(profile.hottest, nameOf2)}, ${part} of ${whole}`;
}
function describeProfile(profile, nameOf2) {
  const hottest = describeHottest(profile, nameOf2);
  return profile && hottest !== void 0 ? [`profiled in ${profile.revision}: ${hottest}`] : [];
}
function forcesReflow(script) {
  if (!script) return false;
  const { forcedStyleAndLayout, duration } = script;
  return forcedStyleAndLayout >= Math.max(leastReflowMs, duration * reflowShare);
}

// src/explain/findings/late-data.ts
var metrics9 = ["LCP"];
var mostNamed3 = 2;
var dataTypes = /\bjson\b|\bgraphql\b|x-component/;
var lateData = defineFinding({
  kind: "late-data",
  metrics: metrics9,
  link: "https://web.dev/articles/optimize-lcp#element-render-delay",
  find: explainLateData
});
function explainLateData(subject) {
  const { head, base, nameOf: nameOf2, slowed: slowed2 } = subject;
  if (!base || head.warm || troubleOf(subject, metrics9) !== "regressed") return [];
  const loads = [head, ...slowed2?.head ?? []];
  const baseLoads = [base, ...slowed2?.base ?? []];
  const inAll = loads.map((visit) => new Set(dataBeforeLcp(visit).map(({ url }) => nameOf2(url))));
  const inBase = new Set(baseLoads.flatMap((visit) => dataBeforeLcp(visit).map(({ url }) => nameOf2(url))));
  const element = nodeOf(head, "lcp-breakdown-insight");
  return dataBeforeLcp(head).filter(({ url }) => inAll.every((names2) => names2.has(nameOf2(url))) && !inBase.has(nameOf2(url))).slice(0, mostNamed3).map((request) => ({
    key: nameOf2(request.url),
    title: `The largest element${element ? `, ${element.selector},` : ""} is painted after ${nameOf2(request.url)} is fetched, which base does not wait for`,
    evidence: [
      ...element ? [element.snippet] : [],
      `${request.url}${when(request, head)}`,
      ...request.initiator && request.initiator !== head.finalUrl ? [`asked for by ${nameOf2(request.initiator)}`] : []
    ],
    fix: "Put this data into the HTML or the bundle, or start the request in the HTML (preload), and render the element without waiting for it.",
    certainty: "together",
    standing: false,
    saving: null,
    clues: fileClues(request.url)
  }));
}
function dataBeforeLcp(visit) {
  const { LCP } = visit.observed;
  if (LCP === null) return [];
  return visit.requests.filter(({ type, headers, endMs }) => {
    const isData = type === "other" && dataTypes.test(headers?.contentType ?? "");
    return isData && endMs !== void 0 && endMs <= LCP;
  }).toSorted((a, b) => (b.endMs ?? 0) - (a.endMs ?? 0));
}
function when({ startMs, endMs }, { observed: { LCP } }) {
  if (startMs === void 0 || endMs === void 0 || LCP === null) return "";
  return ` from ${printQuantity(startMs, "ms")} to ${printQuantity(endMs, "ms")}, largest paint at ${printQuantity(LCP, "ms")} (unthrottled)`;
}

// src/explain/findings/layout-shift.ts
var fontFix = "Preload the font, and give its fallback the same metrics (size-adjust, ascent-override), or use font-display: optional.";
var fontLink = "https://web.dev/articles/optimize-cls#web-fonts";
var layoutShift = defineFinding({
  kind: "layout-shift",
  metrics: ["CLS"],
  link: "https://web.dev/articles/optimize-cls",
  find: (subject) => readShifts(subject).map((read) => explainShift(read))
});
function explainShift(read) {
  const { shift, main, isKnown: isKnown2 } = read;
  return {
    key: `${main.selector}@${shift.atMs}`,
    ...causeOf(read),
    evidence: [
      `shift of ${printQuantity(shift.value, "unitless")} at ${printQuantity(shift.atMs, "ms")}`,
      ...shift.moved.slice(0, 4).map(describeMove)
    ],
    standing: isKnown2,
    saving: { value: shift.value, unit: "unitless" },
    effect: { value: shift.value, unit: "unitless" },
    clues: cluesOf5(shift)
  };
}
function cluesOf5({ moved, font }) {
  const pushers = moved.flatMap(({ pushedBy }) => selectorClues(pushedBy?.selector));
  const unsized = moved.flatMap((move) => move.lacksSize ? selectorClues(move.selector) : []);
  return [...unsized, ...pushers, ...font === null ? [] : fileClues(font)];
}
function describeMove({ selector, from, to }) {
  if (to.width === 0 && to.height === 0) return `${selector} from y ${from.y} px out of the view`;
  const moves = [
    to.y !== from.y && `from y ${from.y} to ${to.y} px`,
    to.x !== from.x && `from x ${from.x} to ${to.x} px`,
    to.height !== from.height && `from ${from.height} to ${to.height} px high`,
    to.width !== from.width && `from ${from.width} to ${to.width} px wide`
  ].filter(Boolean);
  return `${selector} ${moves.join(", ")}`;
}
function causeOf({
  shift,
  main,
  unsized,
  isFont,
  pusher
}) {
  const moved = main.selector;
  if (unsized)
    return {
      title: `${moved} was moved by ${unsized}, which has no width and height`,
      fix: "Give it width and height attributes (or aspect-ratio), so that its room is kept.",
      certainty: "certain",
      link: "https://web.dev/articles/optimize-cls#images-without-dimensions"
    };
  if (isFont)
    return {
      title: `${moved} moved when the web font ${shift.font ?? ""} arrived`.replace("  ", " "),
      fix: fontFix,
      certainty: "certain",
      link: fontLink
    };
  if (pusher)
    return {
      title: `${moved} was pushed down by ${main.to.y - main.from.y} px: above it stands ${pusher.selector}, ${pusher.height} px high`,
      fix: "If it comes late, keep its room from the start (min-height), put it where it pushes nothing, or render it with the page.",
      certainty: "together",
      link: "https://web.dev/articles/optimize-cls#dynamic-content"
    };
  if (shift.font)
    return {
      title: `${moved} moved just after the font ${shift.font} arrived`,
      fix: fontFix,
      certainty: "together",
      link: fontLink
    };
  return {
    title: `${moved} moved while the page loaded`,
    fix: "See in the evidence which element moved, and keep the room of what comes before it.",
    certainty: "certain"
  };
}

// src/explain/largest-paint.ts
var breakdown = "lcp-breakdown-insight";
var partNames2 = {
  timeToFirstByte: "time to first byte",
  resourceLoadDelay: "load delay",
  resourceLoadDuration: "load duration",
  elementRenderDelay: "render delay"
};
function readLargestPaint(subject) {
  const { head, base } = subject;
  const trouble = troubleOf(subject, ["LCP"]);
  const element = nodeOf(head, breakdown);
  if (!trouble || !element) return null;
  const before = nodeOf(base, breakdown);
  return {
    trouble,
    element,
    before,
    isAnother: before !== null && before.selector !== element.selector,
    grown: base && trouble === "regressed" ? mostGrown(subject) : null,
    parts: describeParts2(head, base)
  };
}
function imageOf(visit, snippet) {
  const [, source] = /\ssrc="([^"]+)"/.exec(snippet) ?? [];
  if (!source || !URL.canParse(source, visit.finalUrl)) return null;
  const { pathname } = new URL(source, visit.finalUrl);
  const asked = visit.requests.filter((request) => request.type === "image");
  const bySource = asked.find((request) => new URL(request.url).pathname === pathname);
  if (bySource) return bySource;
  return asked.find((request) => snippet.includes(new URL(request.url).pathname)) ?? null;
}
function readParts(visit) {
  const rows = rowsOf(visit, breakdown);
  return new Map(
    rows.flatMap((row) => {
      const [part, duration] = [text(row["subpart"]), number(row["duration"])];
      return part !== null && part in partNames2 && duration !== null ? [[part, duration]] : [];
    })
  );
}
function describeParts2(head, base) {
  const line = (visit) => [...readParts(visit)].map(([part, ms]) => `${partNames2[part]} ${printQuantity(ms, "ms")}`).join(", ");
  const now = line(head);
  if (now === "") return [];
  return [`unthrottled: ${now}`, ...base && line(base) ? [`in base: ${line(base)}`] : []];
}
var leastGrowthMs4 = 15;
function mostGrown({ head, base, ownServer }) {
  const [now, was] = [readParts(head), readParts(base)];
  const whole = total2(now) - total2(was);
  const [first2] = [...now].map(([part, ms]) => ({ part, by: ms - (was.get(part) ?? 0) })).filter(({ part }) => !(ownServer && part === "timeToFirstByte")).toSorted((a, b) => b.by - a.by);
  return first2 && first2.by >= Math.max(leastGrowthMs4, whole / 2) && whole >= leastGrowthMs4 ? first2 : null;
}
function total2(of) {
  return [...of.values()].reduce((sum2, ms) => sum2 + ms, 0);
}

// src/explain/findings/lcp-bytes.ts
var lcpBytes = defineFinding({
  kind: "lcp-bytes",
  metrics: ["LCP"],
  link: "https://web.dev/articles/optimize-lcp#optimize_the_load_time_of_the_resource",
  find: explainBytes
});
function explainBytes(subject) {
  const { head, base, nameOf: nameOf2 } = subject;
  const paint = readLargestPaint(subject);
  if (paint?.trouble !== "regressed") return [];
  const now = imageOf(head, paint.element.snippet);
  const was = paint.before && base ? imageOf(base, paint.before.snippet) : null;
  if (!now || !was || now.transferSize < was.transferSize * 1.2 + 1e4) return [];
  const by = now.transferSize - was.transferSize;
  return [
    {
      title: `The largest image weighs ${printQuantity(now.transferSize, "B")} (${printQuantity(was.transferSize, "B")} in base)`,
      evidence: [now.url, `base: ${was.url}`, ...paint.parts],
      fix: "Compress it (AVIF or WebP), and offer it in the sizes that are shown (srcset and sizes).",
      certainty: "certain",
      standing: false,
      saving: { value: by, unit: "B" },
      effect: { value: transferMs(by, subject), unit: "ms" },
      thing: { kind: "file", name: nameOf2(now.url) },
      clues: fileClues(now.url)
    }
  ];
}

// src/explain/findings/lcp-discovery.ts
var audit3 = "lcp-discovery-insight";
var hints = {
  eagerlyLoaded: {
    title: "is lazy-loaded",
    fix: 'Remove loading="lazy" from this image: the browser waits for layout before it asks for it.'
  },
  priorityHinted: {
    title: 'has no fetchpriority="high"',
    fix: 'Give this image fetchpriority="high", so that it does not wait behind scripts and other images.'
  },
  requestDiscoverable: {
    title: "is not in the initial HTML",
    fix: "Name the image in the HTML, or preload it, so that the browser asks for it before any script has run."
  }
};
var lcpDiscovery = defineFinding({
  kind: "lcp-discovery",
  metrics: ["LCP"],
  link: "https://web.dev/articles/optimize-lcp#optimize_when_the_resource_is_discovered",
  find: explainDiscovery
});
function explainDiscovery(subject) {
  const paint = readLargestPaint(subject);
  if (!paint) return [];
  const { head, base } = subject;
  const { trouble, element, isAnother, grown, parts } = paint;
  return Object.entries(hints).flatMap(([name, { title, fix }]) => {
    const now = checklistOf(head, audit3).get(name);
    const was = checklistOf(base, audit3).get(name);
    if (now !== false) return [];
    return [
      {
        key: name,
        title: `The largest element, ${element.selector}, ${title}`,
        evidence: [element.snippet, ...was === true ? ["in base this held"] : [], ...parts],
        fix,
        certainty: "certain",
        // Without base every point is news; with it, what did not hold before explains no change.
        standing: base !== null && (was === false || trouble !== "regressed"),
        saving: null,
        // If base does not have the element, the finding that it is another one comes first. Otherwise this may explain
        // the growth of the delay.
        ...isAnother ? { effect: { value: 0, unit: "ms" } } : grown?.part === "resourceLoadDelay" && { effect: { value: grown.by, unit: "ms" } },
        clues: [
          ...cluesOfHint(name, imageOf(head, element.snippet)?.url),
          ...selectorClues(element.selector),
          ...selectorClues(element.selector).map((clue) => ({ ...clue, removed: true }))
        ]
      }
    ];
  });
}
function cluesOfHint(hint, image) {
  if (hint === "eagerlyLoaded") return [{ text: 'loading="lazy"' }];
  const priority = [{ text: "fetchPriority" }, { text: "fetchpriority" }];
  const gone = hint === "priorityHinted" ? priority : [...image ? fileClues(image) : [], { text: "preload" }];
  return [
    ...gone.map((clue) => ({ ...clue, removed: true })),
    ...hint === "priorityHinted" ? priority : []
  ];
}

// src/explain/findings/lcp-element.ts
var lcpElement = defineFinding({
  kind: "lcp-element",
  metrics: ["LCP"],
  link: "https://web.dev/articles/lcp#what-elements-are-considered",
  find: explainElement
});
function explainElement(subject) {
  const paint = readLargestPaint(subject);
  if (!paint?.before || !paint.isAnother) return [];
  const { element, before, parts } = paint;
  return [
    {
      title: `The largest element is another one: ${element.selector} (${before.selector} in base)`,
      evidence: [element.snippet, `base: ${before.snippet}`, ...parts],
      fix: "See whether the new element has to be that large, or load it as early as the old one.",
      certainty: "together",
      standing: false,
      saving: null,
      clues: selectorClues(element.selector)
    }
  ];
}

// src/explain/findings/lcp-part.ts
var fixes = {
  timeToFirstByte: "Make the server answer sooner, or put a cache before it.",
  resourceLoadDelay: "Let the HTML name the image (or preload it), and ask for nothing before it that can wait.",
  resourceLoadDuration: "Ship fewer bytes for it: a modern format, in the size that is shown.",
  elementRenderDelay: "Take out of its way what runs before the paint: scripts and styles that block, and code that inserts the element late."
};
var better = {
  timeToFirstByte: ["lcp-element", "repeated-query", "slow-query", "server"],
  resourceLoadDelay: ["lcp-element", "lcp-discovery"],
  resourceLoadDuration: ["lcp-element", "lcp-bytes"],
  elementRenderDelay: ["lcp-element"]
};
var lcpPart = defineFinding({
  kind: "lcp-part",
  metrics: ["LCP"],
  link: "https://web.dev/articles/optimize-lcp#lcp-breakdown",
  find: explainPart
});
function explainPart(subject) {
  const paint = readLargestPaint(subject);
  if (!paint?.grown) return [];
  const {
    element,
    grown: { part, by },
    parts
  } = paint;
  return [
    {
      title: part === "timeToFirstByte" ? `The first byte of the page arrives ${printQuantity(by, "ms")} later` : `The ${partNames2[part]} of the largest element, ${element.selector}, grew by ${printQuantity(by, "ms")}`,
      evidence: [element.snippet, ...parts],
      fix: fixes[part],
      certainty: "together",
      standing: false,
      saving: null,
      effect: { value: by, unit: "ms" },
      lessSpecificThan: [{ kinds: better[part], where: "any" }],
      clues: selectorClues(element.selector)
    }
  ];
}

// src/explain/lighter-packages.ts
var lighterWays = {
  lodash: "Import single functions (lodash-es, or lodash/name), or use the language's own: lodash itself cannot be tree-shaken.",
  "lodash-es": "Import functions by their names: the default export is all of them.",
  moment: "Use Intl.DateTimeFormat, or a library that can be shaken (date-fns, dayjs): moment brings its locales along.",
  "core-js": "Build for the browsers of your browserslist: these polyfills are for ones that you do not support.",
  axios: "Use fetch, which every browser has.",
  jquery: "Use the DOM's own methods.",
  underscore: "Use the language's own methods."
};

// src/explain/findings/lighter-way.ts
var shaking = "https://web.dev/articles/reduce-javascript-payloads-with-tree-shaking";
var wordings2 = {
  whole: {
    title: (name) => `All of ${name} ships`,
    fix: (name) => lighterWays[name] ?? "Import the parts that are used.",
    link: shaking
  },
  unused: {
    title: (name) => `${name} ships modules that are never used: a barrel file imports them, and they cannot be tree-shaken`,
    fix: () => 'Import from the module that defines what is used, not from the barrel; or say "sideEffects": false in its package.json where that is true.',
    link: "https://webpack.js.org/guides/tree-shaking/"
  },
  commonjs: {
    title: (name) => `${name} is CommonJS, which cannot be tree-shaken`,
    fix: (name) => `Import its ES modules where it has them, or single files of ${name}.`,
    link: shaking
  },
  eager: {
    title: (name) => `${name} is loaded with every page`,
    fix: () => "Import it with import() (lazy() for a route), so that other pages do not wait for it.",
    link: "https://web.dev/articles/reduce-javascript-payloads-with-code-splitting"
  },
  polyfill: {
    title: (name) => `${name} ships for browsers that your browserslist does not name`,
    fix: () => "Let the build take its polyfills by your browserslist (useBuiltIns), or take the import out.",
    link: "https://web.dev/articles/publish-modern-javascript"
  }
};
var metrics10 = ["package", "initial:js", "lazy:js", "total", "entry", "route"];
var lighterWay = defineFinding({
  kind: "lighter",
  metrics: metrics10,
  link: null,
  find: explainLighterWay
});
function explainLighterWay(subject) {
  const { head, base } = subject;
  return (head.waste ?? []).flatMap((waste) => {
    const { kind, name, raw, gzip, initial, modules } = waste;
    const before = base !== null && !isNews(waste, subject);
    const limits = limitsOn(metrics10, initial > 0, name);
    const thing = { kind: isPackage(name, subject) ? "package" : "module", name };
    const target = before ? null : bundleTarget(subject, limits, { things: [thing], bytes: gzip });
    if (base && !before && !target) return [];
    const { title, fix, link: link2 } = wordings2[kind];
    return [
      {
        ...target ?? { certainty: "certain" },
        kind: `lighter-${kind}`,
        key: name,
        title: `${title(name)}: ${printQuantity(gzip, "B")}${initial > 0 && kind !== "eager" ? ", loaded up front" : ""}`,
        evidence: [`${printQuantity(raw, "B")} before compression`, ...modules],
        fix: fix(name),
        standing: target === null,
        // How much of CommonJS is used, nothing tells.
        saving: kind === "commonjs" ? null : { value: gzip, unit: "B" },
        thing,
        lessSpecificThan: [{ kinds: ["package", "module", "eager"], where: "sameThing" }],
        link: link2
      }
    ];
  });
}
function isPackage(name, { head, diff }) {
  return [head.packages, diff?.packages].some((packages) => packages?.some((one) => one.name === name));
}
function isNews({ kind, name, modules }, { base, diff }) {
  if (base?.waste?.some((one) => one.kind === kind && one.name === name) ?? true) return false;
  const isMore = ({ kind: how, initial }) => how === "added" || how === "grown" || how === "moved" && initial.head > initial.base;
  const names2 = /* @__PURE__ */ new Set([name, ...modules]);
  return (diff?.packages ?? []).some((change) => change.name === name && isMore(change)) || (diff?.modules ?? []).some((change) => names2.has(change.name) && isMore(change));
}

// src/explain/findings/module-change.ts
var leastGrowth2 = 2e3;
var link = "https://web.dev/articles/reduce-javascript-payloads-with-code-splitting";
var eagerMetrics = ["initial:js", "entry", "route", "total"];
var grownMetrics = ["initial:js", "lazy:js", "total", "entry", "route", "file"];
var eagerModule = defineFinding({
  kind: "eager",
  metrics: eagerMetrics,
  link,
  find: explainEager
});
var moduleChange = defineFinding({
  kind: "module",
  metrics: grownMetrics,
  link,
  most: 3,
  find: explainGrown
});
function explainEager(subject) {
  const moved = changedModules(subject).filter(({ kind, initial }) => kind === "moved" && initial.head > initial.base).toSorted((a, b) => b.initial.head - b.initial.base - (a.initial.head - a.initial.base));
  const own = moved.filter((change) => change.package === null);
  const names2 = new Set(own.map(({ name }) => name));
  const named = own.find(({ importer }) => importer !== void 0 && !names2.has(importer)) ?? own[0];
  if (!named) return [];
  const covers = moved.map(({ name }) => ({ kind: "module", name }));
  const gzip = moved.reduce((sum2, change) => sum2 + change.gzip.head, 0);
  const target = bundleTarget(subject, eagerMetrics, { things: covers, bytes: gzip });
  if (!target) return [];
  const bytes = moved.reduce((sum2, { initial }) => sum2 + initial.head - initial.base, 0);
  const packages = [...new Set(moved.flatMap((change) => change.package ?? []))];
  return [
    {
      ...target,
      key: named.name,
      title: `${named.name} was lazy and is now loaded up front${named.importer ? `: ${named.importer} imports it statically` : ""}`,
      evidence: [
        `${printQuantity(bytes, "B")} of code in ${moved.length} ${moved.length === 1 ? "module" : "modules"}${packages.length > 0 ? `, ${packages.slice(0, 5).join(", ")} among them` : ""}`,
        ...own.slice(0, 4).map(({ name, initial }) => `${name}: ${printQuantity(initial.head, "B")}`)
      ],
      fix: "Import it with import() where it is needed (lazy() for a route), so that pages without it do not wait for it.",
      standing: false,
      saving: { value: gzip, unit: "B" },
      thing: { kind: "module", name: named.name },
      covers,
      clues: importClues(named)
    }
  ];
}
function explainGrown(subject) {
  return changedModules(subject).filter(
    ({ kind, gzip, package: owner }) => owner === null && (kind === "added" || kind === "grown") && gzip.head - gzip.base >= leastGrowth2
  ).flatMap((change) => {
    const by = change.gzip.head - change.gzip.base;
    const atOnce = change.initial.head > change.initial.base;
    const thing = { kind: "module", name: change.name };
    const limits = limitsOn(grownMetrics, atOnce);
    const target = bundleTarget(subject, limits, { things: [thing], bytes: by });
    if (!target) return [];
    return [
      {
        ...target,
        key: change.name,
        title: `${change.name} ${change.kind === "added" ? "is new" : "grew"}: ${printChange(by, "B")}${atOnce ? ", loaded up front" : ""}`,
        evidence: [sizeOf(change.raw)],
        fix: "Move data out of the code, and what is seldom needed behind import().",
        standing: false,
        saving: { value: by, unit: "B" },
        thing,
        clues: [{ file: change.name }]
      }
    ];
  });
}
function changedModules({ diff }) {
  return (diff?.modules ?? []).filter(({ name }) => name !== "[unmapped]");
}
function importClues({ name, importer }) {
  if (importer === void 0) return [];
  const file = name.split("/").at(-1) ?? name;
  return [file, file.replace(/\.\w+$/, "")].map((text2) => ({ text: text2, file: importer }));
}

// src/explain/findings/new-file.ts
var wholeOrPart = ["total", "file", "entry", "route"];
var leastGrowth3 = 1e3;
var adviceFor = {
  js: {
    fix: "Load it where it is used, with defer or import(), or leave it out.",
    link: "https://web.dev/articles/reduce-javascript-payloads-with-code-splitting"
  },
  image: {
    fix: "Ship it as AVIF or WebP, in the sizes that are shown (srcset and sizes).",
    link: "https://developer.chrome.com/docs/performance/insights/image-delivery"
  }
};
var newFile = defineFinding({
  kind: "file",
  metrics: ["initial", "lazy", ...wholeOrPart],
  link: null,
  find: explainNewFile
});
function explainNewFile(subject) {
  const { head, diff, changes } = subject;
  if (!head || !diff) return [];
  const added = diff.chunks.filter(({ kind, gzip }) => kind === "added" && gzip.head >= leastGrowth3);
  const found = added.flatMap((chunk) => {
    const line = changes.find((candidate) => names(candidate, chunk));
    if (line === void 0 || isKnown(head, chunk)) return [];
    const by = chunk.gzip.head;
    const thing = { kind: "file", name: chunk.name };
    const limits = limitsOf(chunk.type, isInitial(head, chunk));
    const target = bundleTarget(subject, limits, { things: [thing], bytes: by });
    if (!target) return [];
    return [
      {
        ...target,
        key: chunk.name,
        title: `${chunk.name} is new: ${printChange(by, "B")}${isInitial(head, chunk) ? ", loaded up front" : ""}, named in ${line.file}`,
        evidence: [`${printQuantity(chunk.raw.head, "B")} uncompressed; base has no such file`],
        ...adviceFor[chunk.type] ?? { fix: "See whether the page needs all of it.", link: null },
        standing: false,
        saving: { value: by, unit: "B" },
        thing,
        clues: [{ text: lastPart(chunk), file: line.file }]
      }
    ];
  });
  return found.toSorted((a, b) => (b.effect?.value ?? 0) - (a.effect?.value ?? 0)).slice(0, 3);
}
var lastPart = ({ head, name }) => fileClues(head[0] ?? name)[0]?.text ?? name;
function names({ file, text: text2, removed }, chunk) {
  const isCode2 = /\.(?:[cm]?[jt]sx?|vue|svelte|astro|html?|mdx?|s?css|php|erb|ejs|hbs|njk|liquid|pug|twig|py)$/;
  return removed !== true && isCode2.test(file) && holds(text2, lastPart(chunk));
}
function isKnown(head, { head: files }) {
  return (head.modules ?? []).some(
    ({ name, parts }) => name !== "[unmapped]" && parts.some(({ file }) => files.includes(file))
  );
}
function isInitial(head, { head: files }) {
  return head.assets.some(({ file, loading: loading2 }) => files.includes(file) && loading2 === "initial");
}
function limitsOf(type, isInitialFile) {
  return [`${isInitialFile ? "initial" : "lazy"}:${type}`, ...wholeOrPart];
}

// src/explain/findings/package-change.ts
var metrics11 = ["package", "initial:js", "lazy:js", "total", "file", "entry", "route"];
var leastGrowth4 = 1e3;
var packageChange = defineFinding({
  kind: "package",
  metrics: metrics11,
  link: "https://web.dev/articles/reduce-javascript-payloads-with-tree-shaking",
  most: 5,
  find: explainPackageChange
});
function explainPackageChange(subject) {
  const eager = new Set(
    (subject.diff?.modules ?? []).filter(
      ({ kind, initial, package: owner }) => owner === null && kind === "moved" && initial.head > initial.base
    ).map(({ name }) => name)
  );
  const changes = (subject.diff?.packages ?? []).filter(
    (change) => isLarger(change) || change.kind === "moved" && change.initial.head > change.initial.base && !(change.importer === void 0 ? eager.size > 0 : eager.has(change.importer))
  );
  return changes.flatMap((change) => {
    const atOnce = change.initial.head > change.initial.base;
    const by = bytesOf(change);
    const thing = { kind: "package", name: change.name };
    const target = bundleTarget(subject, limitsOn(metrics11, atOnce, change.name), {
      things: [thing],
      bytes: Math.max(by, 0)
    });
    if (!target) return [];
    const { chain = [], importer } = change;
    return [
      {
        ...target,
        key: change.name,
        title: `${titleOf(change, atOnce)}${broughtBy(change)}`,
        evidence: [sizeOf(change.raw), ...chain.length > 1 ? [chain.join(" → ")] : []],
        fix: lighterWays[change.name] ?? (atOnce ? `Load it where it is used, with import(), or find a lighter way${importer ? `: see ${importer}` : ""}.` : "See whether all of it is needed."),
        standing: false,
        saving: by > 0 ? { value: by, unit: "B" } : null,
        thing,
        behind: ownersOf(change),
        clues: importer === void 0 ? [
          { package: change.name },
          ...aliasesOf(subject, change.name).map((name) => ({ package: name }))
        ] : [{ package: change.name, file: importer }, { file: importer }]
      }
    ];
  });
}
function isLarger({ kind, gzip, raw, versions }) {
  if (gzip.head - gzip.base < leastGrowth4) return false;
  if (kind === "added") return true;
  const sameVersion = versions.base.join() === versions.head.join();
  return kind === "grown" && !(sameVersion && raw.head - raw.base < leastGrowth4);
}
function aliasesOf({ head }, name) {
  return head.packages?.find((one) => one.name === name)?.aliases ?? [];
}
function ownersOf({ chain = [], name }) {
  const owners = chain.flatMap((module) => packageOf(module) ?? []);
  return [...new Set(owners)].filter((owner) => owner !== name).map((owner) => ({ kind: "package", name: owner }));
}
function broughtBy({ chain = [], importer }) {
  if (importer === void 0) return "";
  const direct = chain.at(-2);
  const owner = direct === void 0 ? null : packageOf(direct);
  return owner === null ? `, imported by ${importer}` : `, imported by ${owner} through ${importer}`;
}
function bytesOf({ kind, raw, gzip, initial }) {
  if (kind !== "moved") return gzip.head - gzip.base;
  return raw.head === 0 ? 0 : Math.round(gzip.head * (initial.head - initial.base) / raw.head);
}
function titleOf({ kind, name, versions, gzip }, atOnce) {
  const named = [name, versions.head.join(" and ")].filter(Boolean).join(" ");
  const by = printChange(gzip.head - gzip.base, "B");
  if (kind === "moved") return `${named} is now loaded up front`;
  const how = atOnce ? ", loaded up front" : "";
  return kind === "added" ? `${named} is new: ${by}${how}` : `${named} grew by ${by.replace(/^\+/, "")}${how}`;
}

// src/explain/findings/page-bytes.ts
var metrics12 = ["LCP", "FCP", "SI", "TBT", "transfer", "requests"];
var leastGrowth5 = 5e3;
var pageBytes = defineFinding({
  kind: "page-bytes",
  metrics: metrics12,
  link: null,
  most: 3,
  find: explainPageBytes
});
function explainPageBytes(subject) {
  const { head, base, nameOf: nameOf2 } = subject;
  if (!base || head.warm || troubleOf(subject, metrics12) !== "regressed") return [];
  const [now, was] = [sizesOf(head, nameOf2), sizesOf(base, nameOf2)];
  return [...now].map(([name, file]) => ({ name, ...file, before: was.get(name)?.bytes ?? null })).map((file) => ({ ...file, by: file.bytes - (file.before ?? 0) })).filter(({ by }) => by >= leastGrowth5).toSorted((a, b) => b.by - a.by).map(({ name, files, bytes, before, by, type, url }) => ({
    key: name,
    title: before === null ? `The page loads a new ${word(type)}, ${counted(name, files)}, of ${printQuantity(bytes, "B")}` : `The ${word(type)} ${counted(name, files)} weighs ${printQuantity(bytes, "B")}, ${printChange(by, "B")} against base`,
    evidence: [url],
    fix: type === "script" ? "See in the bundle what came in, and import it where it is used (import()), so that this page does not wait for it." : "Load it when it is needed, or make it smaller.",
    certainty: "certain",
    standing: false,
    saving: { value: by, unit: "B" },
    effect: bytesEffect(by, worstMetric(subject, metrics12), subject),
    thing: { kind: "file", name },
    ofContent: true,
    // A new image that is loaded too early: its tag is what to change. A file that lost its compression: the server is.
    lessSpecificThan: [
      { kinds: [before === null ? "image-eager" : "compression:text"], where: "sameThing" }
    ],
    clues: before === null ? fileClues(url) : [],
    link: type === "script" ? "https://web.dev/articles/code-splitting-suspense" : null
  }));
}
function counted(name, files) {
  return files.size > 1 ? `${name} (${files.size} files)` : name;
}
function sizesOf(visit, nameOf2) {
  const sizes = /* @__PURE__ */ new Map();
  for (const { url, type, transferSize, thirdParty } of visit.requests) {
    if (thirdParty || type === "document") continue;
    const name = nameOf2(url);
    const known = sizes.get(name);
    const files = /* @__PURE__ */ new Set([...known?.files ?? [], url]);
    sizes.set(name, { bytes: (known?.bytes ?? 0) + transferSize, files, type, url });
  }
  return sizes;
}
function word(type) {
  return type === "stylesheet" ? "style sheet" : type === "other" ? "file" : type;
}

// src/explain/findings/render-blocking.ts
var audit4 = "render-blocking-insight";
var metrics13 = ["FCP", "LCP", "SI"];
var renderBlocking = defineFinding({
  kind: "render-blocking",
  metrics: metrics13,
  link: "https://developer.chrome.com/docs/performance/insights/render-blocking",
  find: explainRenderBlocking
});
function explainRenderBlocking(subject) {
  const trouble = troubleOf(subject, metrics13);
  if (!trouble) return [];
  const before = new Set(rowsOf(subject.base, audit4).map((row) => subject.nameOf(text(row["url"]) ?? "")));
  return rowsOf(subject.head, audit4).flatMap((row) => {
    const [url, bytes, wasted] = [text(row["url"]), number(row["totalBytes"]), number(row["wastedMs"])];
    if (!url) return [];
    const name = subject.nameOf(url);
    const isNew = subject.base !== null && !before.has(name);
    const script = subject.head.requests.some((request) => request.url === url && request.type === "script");
    const size2 = bytes === null ? "" : `, ${printQuantity(bytes, "B")}`;
    const time = wasted ? [`Lighthouse estimates up to ${printQuantity(wasted, "ms")}`] : [];
    return [
      {
        key: name,
        title: `${script ? "The script" : "The style sheet"} ${name} blocks the first paint${isNew ? ", which it did not in base" : ""}`,
        evidence: [`${url}${size2}`, ...time],
        fix: script ? "Load it with defer or type=module, or after the page has painted." : "Inline the few rules that the first screen needs, and load the rest without blocking (or with the part of the page that needs it).",
        certainty: "certain",
        standing: !isNew && subject.base !== null,
        effect: { value: isNew ? wasted ?? 0 : 0, unit: "ms" },
        thing: { kind: "file", name },
        clues: fileClues(url),
        saving: wasted ? { value: wasted, unit: "ms" } : null
      }
    ];
  });
}

// src/explain/findings/request-chain.ts
var audit5 = "network-dependency-tree-insight";
var metrics14 = ["LCP", "FCP", "SI"];
var mostDepth = 10;
var requestChain = defineFinding({
  kind: "request-chain",
  metrics: metrics14,
  link: "https://developer.chrome.com/docs/performance/insights/network-dependency-tree",
  find: explainRequestChain
});
function explainRequestChain(subject) {
  const { head, base } = subject;
  if (!base || troubleOf(subject, metrics14) !== "regressed") return [];
  const [now, was] = [longestChain(head), longestChain(base)];
  if (now.length <= was.length) return [];
  const known = new Set(was.map(({ url }) => subject.nameOf(url)));
  const added = now.filter(({ url }) => !known.has(subject.nameOf(url))).map(({ url }) => subject.nameOf(url));
  if (added.length === 0) return [];
  return [
    {
      title: `The longest chain of requests has ${now.length} links (${was.length} in base): ${added.join(", ")}`,
      evidence: now.map(
        ({ url, endMs }, level) => `${"→ ".repeat(level)}${url}${endMs === null ? "" : ` at ${printQuantity(endMs, "ms")}`}`
      ),
      fix: "Preload what is needed immediately, or import it where the browser sees it: each link costs a round trip.",
      certainty: "together",
      standing: false,
      saving: null
    }
  ];
}
function longestChain(visit) {
  const sections = field(field(visit.audits[audit5], "details"), "items");
  const trees = Array.isArray(sections) ? sections : [];
  const chains = trees.map((section) => field(field(section, "value"), "chains")).find(Boolean);
  return deepest(chains, 0);
}
function deepest(chains, level) {
  if (typeof chains !== "object" || chains === null || level >= mostDepth) return [];
  const all = Object.values(chains).flatMap((node) => {
    const url = text(field(node, "url"));
    return url ? [
      [
        { url, endMs: number(field(node, "navStartToEndTime")) },
        ...deepest(field(node, "children"), level + 1)
      ]
    ] : [];
  });
  return all.toSorted((a, b) => b.length - a.length || (b.at(-1)?.endMs ?? 0) - (a.at(-1)?.endMs ?? 0))[0] ?? [];
}

// src/explain/findings/server.ts
var metrics15 = ["TTFB", "server-timing", "FCP", "LCP"];
var leastGrowthMs5 = 20;
var ofDatabase = /^(?:db|database|sql|quer(?:y|ies)|postgres|pg|mysql|mariadb|sqlite|mongo|prisma|redis)/i;
var server = defineFinding({
  kind: "server",
  metrics: metrics15,
  link: "https://web.dev/articles/optimize-ttfb",
  find: explainServer
});
function explainServer(subject) {
  const { head, base, ownServer } = subject;
  const trouble = troubleOf(subject, ["TTFB", "server-timing"]) ?? troubleOf(subject, metrics15);
  if (ownServer || !trouble) return [];
  const before = timingsOf(base);
  const grown = [...timingsOf(head)].map(([name, ms]) => judgedTimes(subject, name) ?? { name, ms, was: before.get(name) ?? 0 }).filter(({ ms, was }) => ms - was >= leastGrowthMs5).toSorted((a, b) => b.ms - b.was - (a.ms - a.was));
  const ttfb = head.observed.TTFB;
  const answered = `time to first byte ${ttfb === null ? "unknown" : printQuantity(ttfb, "ms")}${base?.observed.TTFB === null || !base ? "" : ` (${printQuantity(base.observed.TTFB, "ms")} in base)`}`;
  return grown.slice(0, 2).map(({ name, ms, was }) => ({
    key: name,
    metric: metricOf(subject, name),
    title: base ? `The server spends ${printQuantity(ms, "ms")} on “${name}” (${printQuantity(was, "ms")} in base)` : `The server spends ${printQuantity(ms, "ms")} on “${name}”`,
    evidence: [`Server-Timing of the document: ${describe2(head)}`, answered],
    fix: "Look at what that part of the server does for this page: a query without an index, one query a row, a cache that is missed.",
    certainty: "certain",
    standing: false,
    saving: { value: ms - was, unit: "ms" },
    effect: { value: ms - was, unit: "ms" },
    ...ofDatabase.test(name) && {
      lessSpecificThan: [{ kinds: ["repeated-query", "slow-query"], where: "any" }]
    },
    clues: [{ text: name, server: true }, { server: true }]
  }));
}
function judgedTimes({ verdicts }, name) {
  const judged = verdicts.find(
    (verdict) => verdict.metric === `server-timing:${name}` && verdict.base && verdict.head
  );
  return judged?.base && judged.head ? { name, ms: judged.head.median, was: judged.base.median } : null;
}
function metricOf(subject, name) {
  const own = `server-timing:${name}`;
  const judged = subject.verdicts.some(({ metric, status }) => metric === own && status !== "pass");
  return judged ? own : worstMetric(subject, ["TTFB", "LCP", "FCP"]);
}
function timingsOf(visit) {
  const sums = /* @__PURE__ */ new Map();
  for (const { name, duration } of visit?.serverTimings ?? [])
    sums.set(name, (sums.get(name) ?? 0) + duration);
  return sums;
}
function describe2(visit) {
  return [...timingsOf(visit)].map(([name, ms]) => `${name} ${printQuantity(ms, "ms")}`).join(", ");
}

// src/explain/findings/server-rendering.ts
var metrics16 = ["FCP", "LCP", "SI"];
var leastCharacters = 100;
var allGone = 0.1;
var partlyGone = 0.5;
var sameContent = 0.6;
var words = [
  "ssr: false",
  "ssr",
  "client:only",
  "ClientOnly",
  "prerender",
  "hydrateRoot",
  "createSSRApp",
  "renderToString",
  "renderToPipeableStream",
  "renderToReadableStream",
  "renderToStaticMarkup",
  "hydrate",
  "createRoot",
  "mounted",
  "isMounted",
  "hydrated",
  "isClient",
  "typeof window",
  '"use client"',
  "useSearchParams"
];
var serverRendering = defineFinding({
  kind: "server-rendering",
  metrics: metrics16,
  link: "https://web.dev/articles/rendering-on-the-web",
  find: explainServerRendering
});
function explainServerRendering(subject) {
  const { head, base, page } = subject;
  if (!base || troubleOf(subject, metrics16) !== "regressed" || !head.html || !base.html) return [];
  const [now, was] = [head.html, base.html];
  const left = was.characters === 0 ? 1 : now.characters / was.characters;
  if (was.characters - now.characters < leastCharacters || left > partlyGone) return [];
  const [shown, shownBefore] = [elementsOf(head), elementsOf(base)];
  if (shown !== null && shownBefore !== null && shown < shownBefore * sameContent) return [];
  const isAll = left <= allGone;
  const metric = worstMetric(subject, metrics16);
  return [
    {
      metric,
      title: `The HTML of ${page} no longer contains ${isAll ? "the page" : "most of the page"} (${now.characters} characters of text, ${was.characters} in base): scripts have to render it first`,
      evidence: [describe3(now, shown), `base: ${describe3(was, shownBefore)}`],
      fix: "Render the page on the server or at build time again, and keep only the parts that need the browser out of it.",
      certainty: isAll ? "certain" : "together",
      standing: false,
      saving: null,
      // The first paint of a page without content waits for its scripts, whatever else changed.
      ...isAll && { effect: { value: changeOf3(subject, metric), unit: "ms" } },
      clues: [
        ...words.flatMap((text2) => [{ text: text2 }, { text: text2, removed: true }]),
        // Else whatever changed, where that is little.
        { shipped: true },
        { server: true }
      ]
    }
  ];
}
function describe3({ elements }, loaded) {
  const all = loaded === null ? "" : `, ${loaded} once it has loaded`;
  return `${elements} ${elements === 1 ? "element" : "elements"} in the HTML${all}`;
}
function elementsOf(visit) {
  return number(field(visit.audits["dom-size-insight"], "numericValue"));
}
function changeOf3({ verdicts }, wanted) {
  return Math.max(
    0,
    ...verdicts.map(({ metric, delta, actual }) => metric === wanted ? delta?.value ?? actual ?? 0 : 0)
  );
}

// src/explain/findings/third-party.ts
var metrics17 = ["LCP", "FCP", "TBT", "FID", "SI", "main-thread", "requests", "transfer"];
var thirdParties = defineFinding({
  kind: "third-party",
  metrics: metrics17,
  link: "https://web.dev/articles/efficiently-load-third-party-javascript",
  find: explainThirdParty
});
function explainThirdParty(subject) {
  if (!subject.base || troubleOf(subject, metrics17) !== "regressed") return [];
  const before = hostsOf(subject.base);
  return [...hostsOf(subject.head)].filter(([host]) => !before.has(host)).map(([host, { count: count2, bytes }]) => ({
    key: host,
    title: `The page loads ${count2} ${count2 === 1 ? "file" : "files"} (${printQuantity(bytes, "B")}) from ${host}, none in base`,
    evidence: [
      ...ownerOf(subject.head, host),
      ...subject.head.requests.filter(({ url, thirdParty }) => thirdParty && new URL(url).host === host).slice(0, 4).map(({ url, transferSize }) => `${url}, ${printQuantity(transferSize, "B")}`)
    ],
    fix: "Load it after the page, from your own origin, or not at all.",
    certainty: "certain",
    standing: false,
    saving: { value: bytes, unit: "B" },
    effect: bytesEffect(bytes, worstMetric(subject, metrics17), subject),
    thing: { kind: "host", name: host },
    clues: [{ text: host }]
  }));
}
function ownerOf(visit, host) {
  const row = rowsOf(visit, "third-parties-insight").find((one) => {
    const files = field(one["subItems"], "items");
    return Array.isArray(files) && files.some((file) => hostOf(text(field(file, "url"))) === host);
  });
  const [owner, ms] = [text(row?.["entity"]), number(row?.["mainThreadTime"])];
  if (owner === null || owner === host) return [];
  return [
    `of ${owner}${ms !== null && ms >= 1 ? `, ${printQuantity(ms, "ms")} of the main thread, unthrottled` : ""}`
  ];
}
function hostOf(url) {
  return url !== null && URL.canParse(url) ? new URL(url).host : null;
}
function hostsOf(visit) {
  const hosts = /* @__PURE__ */ new Map();
  for (const { url, thirdParty, transferSize } of visit.requests) {
    if (!thirdParty) continue;
    const { host } = new URL(url);
    const known = hosts.get(host) ?? { count: 0, bytes: 0 };
    hosts.set(host, { count: known.count + 1, bytes: known.bytes + transferSize });
  }
  return hosts;
}

// src/only-whole.ts
var onlyWhole = /* @__PURE__ */ new Set([
  "react",
  "react-dom",
  "scheduler",
  "react-is",
  "use-sync-external-store"
]);

// src/explain/findings/unused-code.ts
var metrics18 = ["unused:js"];
var leastBytes2 = 2e3;
var leastGrowth6 = 1e3;
var mostTitled = 3;
var unusedCode = defineFinding({
  kind: "unused-code",
  metrics: metrics18,
  link: "https://web.dev/articles/reduce-javascript-payloads-with-code-splitting",
  find: explainUnusedCode
});
function explainUnusedCode(subject) {
  const pages = subject.head.unused?.pages ?? [];
  const target = bundleTarget({ verdicts: subject.verdicts, pages: [] }, metrics18);
  const [worst] = pages.toSorted((a, b) => bytesOf2(b) - bytesOf2(a));
  return pages.flatMap((page) => {
    if (!page.unused) return [];
    const all = page.owners.filter(({ gzip }) => gzip >= leastBytes2);
    const grown = target && page === worst ? sinceBase(all, page, subject) : [];
    const isCause = target !== null && grown.length > 0;
    const owners = isCause ? grown : all.filter(({ name }) => !onlyWhole.has(name));
    if (owners.length === 0) return [];
    return [
      {
        ...isCause ? target : { page: page.page, device: page.device, certainty: "certain" },
        key: `${page.page}|${page.device}`,
        title: `${owners.slice(0, mostTitled).map(inWords).join(", ")} loaded and not executed while ${page.page} loaded`,
        evidence: [
          `${printQuantity(page.unused.gzip, "B")} of the initial JS of this page were not executed; sizes are shares of the compressed files`,
          ...owners.slice(mostTitled).map(inWords)
        ],
        fix: "Load it with import() when it is first needed, or import less of it.",
        standing: !isCause,
        saving: { value: owners.reduce((sum2, { gzip }) => sum2 + gzip, 0), unit: "B" },
        effect: { value: page.unused.gzip, unit: "B" }
      }
    ];
  });
}
function bytesOf2({ unused }) {
  return unused?.gzip ?? 0;
}
function sinceBase(owners, { page, device }, { base }) {
  const before = base?.unused?.pages.find((one) => one.page === page && one.device === device)?.owners;
  if (!before) return owners;
  const growth = ({ name, raw }) => raw - (before.find((one) => one.name === name)?.raw ?? 0);
  return owners.filter((owner) => growth(owner) >= leastGrowth6).toSorted((a, b) => growth(b) - growth(a));
}
function inWords({ name, gzip, of }) {
  return `${name}: ${printQuantity(gzip, "B")} of ${printQuantity(of, "B")}`;
}

// src/requested-file.ts
function requestedFile(assets) {
  const files = new Set(assets.map(({ file }) => file));
  const hashed = new Set(assets.filter(({ file, name }) => file !== name).map(({ file }) => file));
  return ({ url, thirdParty }) => fileOfUrl(url, thirdParty ? hashed : files);
}
function fileOfUrl(url, files) {
  if (!URL.canParse(url)) return null;
  let path = new URL(url).pathname;
  try {
    path = decodeURIComponent(path);
  } catch {
  }
  const segments = path.split("/").slice(1);
  for (let from = 0; from < segments.length; from++) {
    const file = segments.slice(from).join("/");
    if (files.has(file)) return file;
  }
  return null;
}

// src/explain/rank.ts
var mostLines = 2;
var mostFiles = 3;
var serverFile = /\.(?:[cm]?[jt]sx?|py|rb|go|php|java|kt|cs|rs|ex|exs|sql|conf|toml|ya?ml|json|htaccess)$|(?:^|\/)(?:_headers|Caddyfile|nginx[^/]*)$/;
var serverCode = /\.(?:[cm]?[jt]sx?|py|rb|go|php|java|kt|cs|rs|exs?|sql)$/;
var noServerCode = /(?:^|\/)(?:tests?|__tests__|\.github|configs?)\/|\.(?:test|spec|config)\.\w+$|(?:^|\/)(?:\.[^/]+|(?:config|settings|budget)\.\w+)$/;
var noCode = /(?:^|\/)package\.json$|\.(?:md|txt)$/;
var mostFindings = 60;
function locate(found, changes, shipped) {
  return found.map((finding) => {
    if (finding.standing) return finding;
    for (const clue of finding.clues ?? []) {
      const lines = changes.filter((line) => fits(line, clue, shipped));
      if (lines.length === 0) continue;
      if (new Set(lines.map(({ file }) => file)).size > mostFiles) continue;
      return { ...finding, evidence: [...lines.slice(0, mostLines).map(describe4), ...finding.evidence] };
    }
    return finding;
  });
}
function fits({ file, text: text2, removed }, clue, shipped) {
  if (clue.removed !== removed) return false;
  if (clue.file !== void 0 && clue.file !== file) return false;
  if (clue.server && (shipped.has(file) || !serverFile.test(file))) return false;
  if (clue.shipped && !shipped.has(file)) return false;
  if (noCode.test(file)) return false;
  if (clue.package !== void 0) return imports(text2, clue.package);
  if (clue.server && clue.text === void 0)
    return shipped.size > 0 && serverCode.test(file) && !noServerCode.test(file) && isTelling(text2);
  return clue.text === void 0 ? isTelling(text2) : holds(text2, clue.text);
}
function isTelling(text2) {
  return /\w{2}/.test(text2) && !/^(?:\/\/|\/\*|\*|#)/.test(text2);
}
function imports(text2, name) {
  return ['"', "'", "`"].some((quote) => [quote, "/"].some((end) => text2.includes(quote + name + end)));
}
function describe4({ file, line, text: text2, removed }) {
  const what = removed ? "removed since base" : "changed since base";
  return `${file}:${line}, ${what}: ${withoutSecrets(text2).slice(0, 120)}`;
}
function withoutSecrets(text2) {
  return text2.replace(/(:\/\/)[^\s/"'`@]+@/g, "$1").replace(/((?:\w:\/\/|["'`(=]\.{0,2}\/)[^\s"'`?#<>)]*)[?#][^\s"'`<>)]*/g, "$1");
}
function rankFindings(found, verdicts) {
  const unique = [...new Map(found.map((finding) => [finding.id, finding])).values()];
  const scored = unique.map((finding) => ({ finding, score: scoreOf(finding, verdicts) }));
  const sorted = scored.toSorted((a, b) => compare(b.score, a.score)).map(({ finding }) => finding);
  return mergePages(sorted).slice(0, mostFindings);
}
function compare(a, b) {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}
function scoreOf({ effects = [], metric, page, device, effect, certainty, standing }, all) {
  const sure = certainty === "certain" ? 1 : 0;
  if (standing) return [0, 0, sure];
  const own = { metric, page, device, certainty, value: effect?.value ?? null, unit: effect?.unit };
  const told = effects.filter((one) => one.value !== null || isSame(one, own));
  return [own, ...told].map((one) => {
    const verdicts = all.filter(
      (verdict) => verdict.metric === one.metric && verdict.page === one.page && (one.device === null || verdict.device === one.device)
    );
    const known = one.value === null || one.unit === void 0 ? void 0 : { value: one.value, unit: one.unit };
    return [weightOf(verdicts), partOf(known, verdicts), one.certainty === "certain" ? 1 : 0];
  }).toSorted((a, b) => compare(b, a))[0] ?? [0, 0, sure];
}
function isSame(one, other) {
  return one.metric === other.metric && one.page === other.page && one.device === other.device;
}
function weightOf(verdicts) {
  if (verdicts.some(({ status, limit }) => status === "fail" && limit.level === "fail")) return 3;
  if (verdicts.some(({ status }) => status === "fail" || status === "warn")) return 2;
  return verdicts.some(({ delta }) => delta?.verdict === "regressed") ? 1 : 0;
}
function partOf(effect, verdicts) {
  if (effect === void 0 || effect.value === null) return 0.5;
  if (verdicts.some(({ limit }) => limit.unit !== effect.unit)) return 0.5;
  const change = Math.max(0, ...verdicts.map(({ delta, actual }) => delta?.value ?? actual ?? 0));
  return change > 0 ? Math.round(Math.min(1, effect.value / change) * 10) / 10 : 0.5;
}
function mergePages(findings) {
  const groups = Map.groupBy(
    findings,
    ({ kind, key, title, metric, standing, ofSite }) => JSON.stringify(ofSite ? [kind, key, standing] : [kind, key, title, metric, standing])
  );
  return [...groups.values()].flatMap((group) => {
    const [first2, ...others] = group;
    if (!first2) return [];
    const effects = group.flatMap((one) => one.effects ?? []);
    const also = others.map(({ page: page2, device: device2 }) => `${page2} (${device2})`);
    const evidence = also.length === 0 ? first2.evidence : [...first2.evidence, `also on ${also.join(", ")}`];
    const { id, title, metric, page, device, fix, certainty, standing, saving, link: link2 } = first2;
    const finding = { id, title, metric, page, device, evidence, fix, certainty, standing, saving, link: link2 };
    return [first2.effects ? { ...finding, effects } : finding];
  });
}

// src/explain/join-causes.ts
var paints = ["LCP", "FCP", "SI"];
var metricsOfCode = [...paints, "TBT", "main-thread"];
var leastShare4 = 0.5;
var mostJoined = 5;
var mostEffects = 100;
function joinCauses(found, subject) {
  const groups = /* @__PURE__ */ new Map();
  for (const finding of found) {
    if (finding.standing) continue;
    const key = finding.thing ? keyOf3(finding.thing) : finding.id;
    const group = groups.get(key);
    if (group) group.own.push(finding);
    else groups.set(key, { own: [finding], others: [] });
  }
  const sharesOf = fileShares(subject.head);
  for (const [key, group] of groups) {
    const target = targetOf(key, group, groups, sharesOf);
    if (target === void 0) continue;
    groups.get(target)?.others.push(...group.own, ...group.others);
    groups.delete(key);
  }
  const causes = [...groups.values()].map((group) => join(group, subject, sharesOf));
  return [...causes, ...found.filter(({ standing }) => standing)];
}
var keyOf3 = ({ kind, name }) => `${kind} ${name}`;
function targetOf(key, { own }, groups, sharesOf) {
  const named = own[0]?.behind?.map(keyOf3).find((one) => one !== key && groups.has(one));
  if (named !== void 0) return named;
  const [file] = own.flatMap(({ thing }) => thing?.kind === "file" ? [thing.name] : []);
  if (file === void 0 || !own.every(({ ofContent }) => ofContent)) return void 0;
  const inFile = [...groups].filter(([, group]) => group.own.some(({ thing }) => thing && isCode(thing))).map(([name, group]) => ({
    name,
    bytes: bytesIn(group, /* @__PURE__ */ new Set([file]), sharesOf) + bytesOfImport(group, sharesOf)
  }));
  const grown = Math.max(0, ...own.map(({ saving }) => bytesOf3(saving)));
  const known = inFile.reduce((sum2, { bytes }) => sum2 + bytes, 0);
  if (grown === 0 || known < grown * leastShare4) return void 0;
  return inFile.toSorted((a, b) => b.bytes - a.bytes)[0]?.name;
}
var isCode = ({ kind }) => kind === "package" || kind === "module";
var bytesOf3 = (saving) => saving?.unit === "B" ? saving.value : 0;
function bytesOfImport({ own }, sharesOf) {
  return Math.max(
    0,
    ...own.map(
      ({ thing, saving, effect }) => thing && saving === null && effect?.unit === "B" && sharesOf(thing).size === 0 ? effect.value ?? 0 : 0
    )
  );
}
function fileShares(head) {
  const names2 = new Map((head?.assets ?? []).map(({ file, name }) => [file, name]));
  return (thing) => {
    if (thing.kind === "file") return /* @__PURE__ */ new Map([[thing.name, 1]]);
    const parts = (head?.modules ?? []).filter((module) => isModuleOf(module, thing)).flatMap((module) => module.parts);
    const all = parts.reduce((sum2, { gzip }) => sum2 + gzip, 0);
    const shares = /* @__PURE__ */ new Map();
    for (const { file, gzip } of parts) {
      const name = names2.get(file) ?? file;
      shares.set(name, (shares.get(name) ?? 0) + (all > 0 ? gzip / all : 0));
    }
    return shares;
  };
}
function bytesIn({ own, others }, files, sharesOf) {
  const things = /* @__PURE__ */ new Map();
  for (const { thing, page, saving } of [...own, ...others]) {
    if (!thing || page !== null) continue;
    const before = things.get(keyOf3(thing))?.bytes ?? 0;
    things.set(keyOf3(thing), { thing, bytes: Math.max(before, bytesOf3(saving)) });
  }
  let sum2 = 0;
  for (const { thing, bytes } of things.values())
    for (const [file, share] of sharesOf(thing)) if (files.has(file)) sum2 += bytes * share;
  return sum2;
}
function join(group, subject, sharesOf) {
  const { own, others } = group;
  const [lead] = own.toSorted((a, b) => compareLeads(weigh(b, subject), weigh(a, subject)));
  if (!lead) throw new Error("a group without findings");
  const all = [lead, ...own.filter((one) => one !== lead), ...others];
  const byThing = /* @__PURE__ */ new Map();
  for (const finding of all) {
    const key = finding.thing ? keyOf3(finding.thing) : finding.id;
    const effects2 = byThing.get(key) ?? /* @__PURE__ */ new Map();
    byThing.set(key, effects2);
    for (const effect of ownEffects(finding, subject))
      effects2.set(placeOf4(effect), together(effects2.get(placeOf4(effect)), effect, Math.max));
  }
  const effects = /* @__PURE__ */ new Map();
  const add = (effect) => {
    const combine = effect.page === null ? (a, b) => a + b : Math.max;
    effects.set(placeOf4(effect), together(effects.get(placeOf4(effect)), effect, combine));
  };
  for (const one of byThing.values()) for (const effect of one.values()) add(effect);
  for (const effect of pageEffects(group, subject, sharesOf)) add(effect);
  const told = /* @__PURE__ */ new Set([lead.title]);
  const more = all.flatMap(({ title }) => told.has(title) ? [] : (told.add(title), [title]));
  return {
    ...lead,
    evidence: [...lead.evidence, ...more.slice(0, mostJoined)],
    effects: [...effects.values()].toSorted((a, b) => weightOf(verdictsOf(b, subject)) - weightOf(verdictsOf(a, subject))).slice(0, mostEffects)
  };
}
var placeOf4 = ({ metric, page, device }) => JSON.stringify([metric, page, device]);
function weigh({ metric, page, device, effect }, subject) {
  if (metric === null) return [0, 0, 0];
  const verdicts = verdictsOf({ metric, page, device }, subject);
  return [weightOf(verdicts), page === null ? 1 : 0, partOf(effect, verdicts)];
}
var compareLeads = (a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
function verdictsOf({ metric, page, device }, { verdicts }) {
  return verdicts.filter(
    (one) => one.metric === metric && one.page === page && (device === null || one.device === device)
  );
}
function ownEffects(finding, subject) {
  const { metric, metrics: metrics19 = [], page, device, effect, certainty, thing, covers = [] } = finding;
  const things = [...thing ? [thing] : [], ...covers];
  return [.../* @__PURE__ */ new Set([metric, ...metrics19])].flatMap((name) => {
    if (name === null) return [];
    const added = page === null && name !== metric ? addedToPart(name, things, subject) : null;
    if (added === 0) return [];
    const verdicts = verdictsOf({ metric: name, page, device }, subject);
    if (name !== metric && weightOf(verdicts) === 0) return [];
    const unit = verdicts[0]?.limit.unit ?? effect?.unit ?? "ms";
    const isKnown2 = effect?.unit === unit && (name === metric || page === null);
    const isEstimate = finding.ofContent === true && unit !== "B";
    const sure = name === metric && !isEstimate || page === null ? certainty : "together";
    return [
      { metric: name, page, device, value: isKnown2 ? added ?? effect.value : null, unit, certainty: sure }
    ];
  });
}
function pageEffects(group, subject, sharesOf) {
  const things = [...group.own, ...group.others].flatMap(
    ({ thing, page }) => thing && page === null ? [thing] : []
  );
  const files = new Set(things.flatMap((thing) => [...sharesOf(thing).keys()]));
  if (files.size === 0) return [];
  const assets = subject.head?.assets ?? [];
  const names2 = new Map(assets.map(({ file, name }) => [file, name]));
  const fileOf = requestedFile(assets);
  return subject.pages.flatMap((page) => {
    const loaded = new Set(
      page.head.requests.flatMap((request) => names2.get(fileOf(request) ?? "") ?? []).filter((name) => files.has(name))
    );
    if (loaded.size === 0) return [];
    const bytes = bytesIn(group, loaded, sharesOf);
    return metricsOfCode.flatMap((metric) => {
      const at = { metric, page: page.page, device: page.device };
      const isWorse = verdictsOf(at, subject).some(({ delta }) => delta?.verdict === "regressed");
      const value = paints.includes(metric) && bytes > 0 ? transferMs(bytes, page) : null;
      return isWorse ? [{ ...at, value, unit: "ms", certainty: "together" }] : [];
    });
  });
}
function together(one, other, combine) {
  if (!one) return other;
  const value = one.value === null || other.value === null ? one.value ?? other.value : combine(one.value, other.value);
  const certainty = one.certainty === "certain" ? "certain" : other.certainty;
  return { ...one, value, certainty };
}

// src/explain/index.ts
var pageFindings = [
  inp,
  layoutShift,
  serverRendering,
  lateData,
  lcpDiscovery,
  lcpBytes,
  lcpElement,
  lcpPart,
  renderBlocking,
  forcedReflow,
  repeatedQuery,
  slowQuery,
  server,
  cpuTime,
  executedCode,
  busyScripts,
  thirdParties,
  ...imageTags,
  ...deliveryLimits,
  pageBytes,
  requestChain,
  images2,
  ...delivery,
  connection
];
var countedFindings = [repeatedQuery, slowQuery, executedCode];
var bundleFindings = [
  eagerModule,
  moduleChange,
  duplicatePackage,
  packageChange,
  lighterWay,
  unusedCode
];
var changeFindings = [addedImport];
var fileFindings = [newFile];
function explain(evidence) {
  const loadsOf = (revision) => evidence.visits.flatMap((visit) => visit.data && visit.revision === revision ? visit.data : []);
  const names2 = fileNames(evidence.bundle, { head: loadsOf("head"), base: loadsOf("base") });
  const pages = subjectsOf(evidence, names2);
  const { head, base, diff } = namedBundle(evidence.bundle, names2);
  const { verdicts, changes = [] } = evidence;
  const change = { head, diff, changes, verdicts, pages };
  const found = [
    // What came into the bundle is behind what it does to a page.
    ...head ? findAll(bundleFindings, { head, base, diff, verdicts, pages }) : [],
    ...findAll(changeFindings, change),
    ...pages.flatMap((page) => findAll(page.onlyCounted ? countedFindings : pageFindings, page)),
    ...findAll(fileFindings, change)
  ];
  const shipped = new Set((head?.modules ?? []).map(({ name }) => name));
  const causes = joinCauses(locate(found, changes, shipped), { head, base, verdicts, pages });
  return rankFindings(causes, verdicts);
}
function namedBundle({ head, base, diff }, { ofAsset }) {
  const named = (bundle) => bundle && { ...bundle, assets: bundle.assets.map((one) => ({ ...one, name: ofAsset(one.file) })) };
  const nameOf2 = ({ head: after, base: before, name }) => {
    const file = [...after, ...before].find((one) => assetName(one) === name);
    return file === void 0 ? name : ofAsset(file);
  };
  const chunks = diff?.chunks.map((chunk) => ({ ...chunk, name: nameOf2(chunk) })) ?? [];
  return { head: named(head), base: named(base), diff: diff ? { ...diff, chunks } : null };
}
function countedOf({ work = [], queries: allQueries = [] }, page, device) {
  const isHere = (one) => one.page === page && one.device === device;
  const mine = work.filter(isHere);
  const ofLoad = mine.find(({ step }) => step === void 0);
  const queries = allQueries.find(isHere);
  return {
    ...ofLoad && { work: ofLoad },
    stepWork: mine.filter(({ step }) => step !== void 0),
    ...queries && { queries }
  };
}
var noTimings = { FCP: null, LCP: null, SI: null, TBT: null, TTI: null, FID: null };
var noVisit = {
  requestedUrl: "",
  finalUrl: "",
  wall: noTimings,
  observed: { FCP: null, LCP: null, TTFB: null, SI: null },
  CLS: null,
  requests: [],
  userTimings: [],
  serverTimings: [],
  mainThread: { wall: 0, cpu: null },
  heapBytes: null,
  audits: {},
  versions: { lighthouse: "", browser: "" },
  warnings: []
};
function subjectsOf(evidence, names2) {
  const { visits, verdicts, devices, ownServer, profiles = [], loadProfiles = [] } = evidence;
  const cells = new Map(visits.map(({ page, device }) => [JSON.stringify([page, device]), { page, device }]));
  return [...cells.values()].flatMap(({ page, device }) => {
    const mine = visits.filter((visit) => visit.page === page && visit.device === device);
    const judged = verdicts.filter((verdict) => verdict.page === page && verdict.device === device);
    const clock = clockOfInp(judged);
    const [head, base] = ["head", "base"].map((revision) => evidenceOf2(mine, revision, clock));
    const counted2 = countedOf(evidence, page, device);
    const isCounted = Boolean(counted2.work ?? counted2.queries) || (counted2.stepWork ?? []).length > 0;
    if (!head && !isCounted) return [];
    const slowed2 = (revision) => mine.flatMap((visit) => visit.slowed && visit.data && visit.revision === revision ? visit.data : []);
    const throughputKbps = devices.find(({ name }) => name === device)?.network.throughputKbps ?? Infinity;
    return [
      {
        page,
        device,
        head: head ?? noVisit,
        base: base ?? null,
        ...!head && { onlyCounted: true },
        verdicts: judged,
        profiles: profiles.filter((profile) => profile.page === page && profile.device === device),
        loadProfiles: loadProfiles.filter((load) => load.page === page && load.device === device),
        ...counted2,
        ownServer,
        slowed: { head: slowed2("head"), base: slowed2("base") },
        throughputKbps,
        nameOf: (url) => names2.ofUrl(url, (head ?? noVisit).finalUrl)
      }
    ];
  });
}
function evidenceOf2(visits, revision, clock) {
  const load = middleVisit(visits, revision)?.data;
  const interactions = middleInteractions(visits, revision, clock);
  return load && interactions ? { ...load, interactions } : load;
}

// src/judge/automatic-notes.ts
var mostLines2 = 5;
var mostNames = 5;
function automaticNotes(automatic, { pages, devices }) {
  const chosen = automatic.filter(({ steps }) => steps.length > 0);
  const choices = [...Map.groupBy(chosen, ({ page, steps }) => JSON.stringify([page, steps])).values()].map(
    (same) => {
      const page = same[0]?.page ?? "";
      const isAsked = pages.find(({ name }) => name === page)?.automatic === "asked";
      const soft = isAsked ? "" : ", so it only warns unless the budget limits it";
      const where = same.length === devices.length ? "" : ` (${same.map(({ device }) => device).join(", ")})`;
      const keep = `${soft}. To keep these: "interactions": ${printSteps(same[0]?.steps ?? [])}`;
      return { page, where, keep };
    }
  );
  const lines = [...Map.groupBy(choices, ({ where, keep }) => where + keep).values()];
  const said = lines.slice(0, mostLines2).map((same) => {
    const names2 = same.map(({ page }) => page);
    return `INP of ${listPages(names2)}${same[0]?.where} is that of controls chosen automatically${same[0]?.keep}`;
  });
  const pagesOf = (some) => new Set(some.flatMap((same) => same.map(({ page }) => page)));
  const named = pagesOf(lines.slice(0, mostLines2));
  const left = [...pagesOf(lines.slice(mostLines2))].filter((page) => !named.has(page)).length;
  const more = `${left} more ${left === 1 ? "page has" : "pages have"} controls chosen automatically: see "automatic" in report.json`;
  const missing = /* @__PURE__ */ new Map();
  for (const one of automatic) if (one.notInBase) missing.set(JSON.stringify([one.page, one.notInBase]), one);
  return [
    ...said,
    ...left > 0 ? [more] : [],
    ...[...missing.values()].map(
      ({ page, notInBase = [] }) => `INP of ${page} does not use ${notInBase.join(" and ")}: base does not have it, so it cannot be compared`
    )
  ].map((text2) => ({ level: "info", text: text2 }));
}
function printSteps(steps) {
  const printed = steps.map(({ kind, selector, text: text2 }) => {
    const value = text2 === void 0 ? JSON.stringify(selector) : `[${[selector, text2].map((one) => JSON.stringify(one)).join(", ")}]`;
    return `{ "${kind}": ${value} }`;
  });
  return `[${printed.join(", ")}]`;
}
function listPages(names2) {
  const shown = names2.slice(0, mostNames);
  const left = names2.length - shown.length;
  const last = left > 0 ? `${left} more ${left === 1 ? "page" : "pages"}` : shown.pop();
  return shown.length === 0 ? `${last}` : `${shown.join(", ")} and ${last}`;
}

// src/judge/code-notes.ts
var mostListed = 3;
var mostPages = 3;
function codeNotes(visits) {
  const all = collect2(visits.filter(({ data, warmUp }) => data && !warmUp));
  const groups = /* @__PURE__ */ new Map();
  for (const failing of all) {
    const where = whereOf(failing, all);
    groups.set(where, [...groups.get(where) ?? [], failing]);
  }
  return [...groups].toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b)).map(([where, failings]) => ({
    level: "warn",
    text: `${list(failings)}${consequences[where]}`,
    ...where !== "elsewhere" && { prominent: true }
  }));
}
var order = ["head", "alone", "base", "elsewhere"];
var consequences = {
  head: ". In base this did not happen, so head may only look faster. Fix this before you trust the comparison",
  base: ". In head this did not happen, so head may only look slower. Compare with a base that works",
  alone: ". The figures are those of a page without it. Fix this before you trust them",
  elsewhere: ""
};
function whereOf({ failure, pages }, all) {
  const { own, reason } = failure;
  if (!own || isOfHost(failure)) return "elsewhere";
  const found = [...pages.values()];
  const isNew = ([page, { base, head }]) => isUsual(head) && base.visits > 0 && base.failed === 0 && !isRenamed(failure, page, all);
  if ([...pages].some(isNew)) return "head";
  if (reason === "threw") return "elsewhere";
  if (found.some(({ base, head }) => isUsual(head) && base.visits === 0)) return "alone";
  if (found.some(({ base, head }) => isUsual(base) && head.visits > 0 && head.failed === 0)) return "base";
  return "elsewhere";
}
var hostFolders = /^\/(?:_vercel|cdn-cgi|\.netlify|__\/firebase)\//;
function isOfHost({ url, reason, detail }) {
  const parsed = URL.parse(url);
  if (!parsed || !isLoopback(parsed.hostname) || !hostFolders.test(parsed.pathname)) return false;
  return reason === "status" && detail === "404";
}
function isRenamed({ reason, detail }, page, all) {
  const thrown = classOf(detail);
  if (reason !== "threw" || thrown === void 0) return false;
  return all.some(({ failure, pages }) => {
    if (!failure.own || failure.reason !== "threw" || classOf(failure.detail) !== thrown) return false;
    const seen = pages.get(page);
    return seen !== void 0 && isUsual(seen.base) && seen.head.failed === 0;
  });
}
function classOf(detail) {
  return /^(?:Uncaught )?([\w$]*(?:Error|Exception))\b/.exec(detail)?.[1];
}
function isUsual({ failed, visits }) {
  return failed > 1 || failed === 1 && visits === 1;
}
function collect2(visits) {
  const all = /* @__PURE__ */ new Map();
  for (const { page, revision, data } of visits)
    for (const [key, failure] of keyed(data?.codeFailures ?? [])) {
      const failing = all.get(key) ?? { failure, pages: /* @__PURE__ */ new Map() };
      all.set(key, failing);
      if (revision === "head") failing.failure = failure;
      const seen = failing.pages.get(page) ?? { base: seenOf(page, "base"), head: seenOf(page, "head") };
      seen[revision].failed++;
      failing.pages.set(page, seen);
    }
  return [...all.values()];
  function seenOf(page, revision) {
    return { failed: 0, visits: visits.filter((v) => v.page === page && v.revision === revision).length };
  }
}
function keyed(failures) {
  return new Map(
    failures.map((failure) => {
      const { type, inline, reason, detail } = failure;
      const what = reason === "threw" ? stableMessage(detail) : assetName(nameOf(failure));
      return [[reason === "threw" ? "threw" : "failed", type, inline ?? false, what].join(" "), failure];
    })
  );
}
function stableMessage(message) {
  return message.replace(/\d+/g, "0").replace(/(?<![\w$])[A-Za-z_$][\w$]?(?![\w$])/g, "_");
}
function list(failings) {
  const listed = failings.slice(0, mostListed).map((failing) => `${say(failing.failure)} (${places(failing)})`);
  const left = failings.length - listed.length;
  return [...listed, ...left > 0 ? [`${left} more are in visits/`] : []].join("; ");
}
function say(failure) {
  const { type, inline, reason, detail } = failure;
  const name = nameOf(failure);
  const code = inline ? `the inline ${type === "script" ? "script" : "style"} of ${name}` : name;
  const came = reason === "status" || reason === "network";
  const what = came ? "did not come" : type === "stylesheet" ? "was not applied" : "did not run";
  if (reason === "threw") return `${code} stopped at an exception: ${detail}`;
  return `${code} ${what}: ${reasons[reason](detail)}`;
}
var reasons = {
  status: (status) => `the server answered ${status}`,
  network: (error) => error || "the connection failed",
  integrity: () => `its "integrity" does not match its content`,
  mime: (type) => `the server sent it as ${type || "no MIME type"}, which the browser refuses`,
  csp: () => "the page's Content-Security-Policy forbids it",
  cors: (error) => `its server does not allow this page to read it (${error})`,
  blocked: (why) => `the browser blocked it (${why})`,
  syntax: (message) => message
};
function nameOf({ url, own }) {
  const parsed = URL.parse(url);
  if (!parsed) return url;
  return own ? parsed.pathname : parsed.host + parsed.pathname;
}
function places({ pages }) {
  const words2 = [...pages].slice(0, mostPages).map(([page, seen]) => {
    const counts = ["base", "head"].flatMap((revision) => {
      const { failed, visits } = seen[revision];
      return failed === 0 ? [] : [failed === visits ? revision : `${failed} of ${visits} visits of ${revision}`];
    });
    return `on ${page} in ${counts.join(" and ")}`;
  });
  const left = pages.size - words2.length;
  return [...words2, ...left > 0 ? [`and on ${left} more pages`] : []].join(", ");
}

// src/judge/unused-exceptions.ts
function unusedExceptions(allow, verdicts) {
  return allow.flatMap((exception) => {
    const { limit, page, reason, expires } = exception;
    const mine = verdicts.filter((verdict) => verdict.metric === limit && (!page || verdict.page === page));
    if (mine.length === 0 || mine.some(({ allowed }) => allowed === exception)) return [];
    const where = page ? ` on ${page}` : "";
    const kept = mine.every(
      ({ status, limit: { kind } }) => status === "pass" || kind === "warn" || kind === "warnIncrease"
    );
    const why = kept ? "is not needed: what it allows is not exceeded" : "is not in use";
    return [
      {
        level: "info",
        text: `the exception for ${limit}${where} ${why} (approved until ${expires}: ${reason})`
      }
    ];
  });
}

// src/judge/visit-notes.ts
function redirectNotes(visits) {
  const notes = /* @__PURE__ */ new Set();
  for (const { data, warmUp, revision } of visits) {
    if (!data || warmUp) continue;
    const [asked, reached] = askedAndReached(data);
    if (asked === reached) continue;
    const where = revision === "base" ? " in base" : "";
    const what = `${asked} was redirected to ${reached}${where}`;
    notes.add(
      data.asksForPassword ? `${what}, where a password is asked for: the figures are not those of ${asked}. Say in the budget how to get in: "setup"` : `${what}: the figures are those of ${reached}. Where that is meant, name it in the budget's pages`
    );
  }
  return [...notes].map((text2) => ({ level: "warn", text: text2, prominent: true }));
}
function loginNotes(visits, pages) {
  const notes = pages.flatMap(({ name, setup }) => {
    const mine = visits.filter(({ page, data, warmUp }) => page === name && data && !warmUp);
    const asks = (revision) => {
      const loads = mine.flatMap(({ data, revision: of }) => data && of === revision ? [data] : []);
      if (loads.length === 0) return void 0;
      return loads.some((data) => {
        const [asked, reached] = askedAndReached(data);
        return data.asksForPassword === true && asked === reached;
      });
    };
    const [base, head] = [asks("base"), asks("head")];
    const figures = "the figures are probably those of a login";
    if (head && base === false)
      return [
        `${name} asks for a password in head, which it does not in base: ${figures}. Say in the budget how to get in: "setup"`
      ];
    if (base && head === false)
      return [
        `${name} asks for a password in base, which it does not in head: base's figures are probably those of a login`
      ];
    if (head && setup)
      return [
        `${name} asks for a password in spite of its setup: ${figures}. Check the cookies, headers and storage of "setup"`
      ];
    return [];
  });
  return [...new Set(notes)].map((text2) => ({ level: "warn", text: text2, prominent: true }));
}
function askedAndReached({ requestedUrl, finalUrl }) {
  const routes = [requestedUrl, finalUrl].map((url) => /#!?\/.*$/s.exec(url)?.[0] ?? "");
  const [asked = "", reached = ""] = routes.map((route) => route.replace(/\/$/, ""));
  const isRouted = /^#!?\/./s.test(routes[0] ?? "");
  return isRouted ? [pathOf(requestedUrl) + asked, pathOf(finalUrl) + reached] : [pathOf(requestedUrl), pathOf(finalUrl)];
}
function pathOf(url) {
  const path = URL.canParse(url) ? new URL(url).pathname : url;
  return path.replace(/\/(?:index\.html?)?$/, "") || "/";
}
function uncomparedNotes(visits) {
  const measured = visits.filter(({ data, warmUp }) => data && !warmUp);
  const shown = (of, revision) => measured.some((v) => v.page === of.page && v.device === of.device && v.revision === revision);
  const whyNot = /* @__PURE__ */ new Map();
  for (const visit of visits) {
    const { page, device, revision, error } = visit;
    if (revision === "base" && error && !shown(visit, "base") && shown(visit, "head"))
      whyNot.set(`${page} (${device})`, error.message);
  }
  return [...whyNot].map(([where, why]) => ({
    level: "warn",
    text: `${where} is not compared, since base could not show it: ${why}`,
    prominent: true,
    about: "base"
  }));
}
var mostNotes = 10;
function warningNotes(visits) {
  const seen = /* @__PURE__ */ new Map();
  for (const visit of visits)
    for (const text2 of visit.warmUp ? [] : visit.data?.warnings ?? [])
      seen.set(text2, [...seen.get(text2) ?? [], visit]);
  const all = [...seen].map(([text2, where]) => {
    const pages = [...new Set(where.map(({ page, revision }) => `${page} (${revision})`))];
    const stands = where.some(
      ({ revision, data }) => revision === "head" && data?.interactions?.incomplete === text2 && !data.interactions.automatic
    );
    return {
      level: "warn",
      text: `${text2} (${where.length} × on ${pages.slice(0, 5).join(", ")})`,
      ...stands && { prominent: true }
    };
  });
  const notes = all.toSorted((a, b) => Number(b.prominent ?? 0) - Number(a.prominent ?? 0)).slice(0, mostNotes);
  const left = seen.size - notes.length;
  return left > 0 ? [...notes, { level: "warn", text: `${left} more warnings of visits are in visits/` }] : notes;
}
function unchangedNotes(unchanged, devices) {
  if (unchanged.length === 0) return [];
  const named = [...Map.groupBy(unchanged, ({ page }) => page)].map(
    ([page, found]) => found.length === devices ? page : `${page} (${found.map(({ device }) => device).join(", ")})`
  );
  const what = named.length === 1 ? "this page loads" : "these pages load";
  return [{ level: "info", text: `nothing ${what} has changed: ${named.join(", ")}` }];
}

// src/stages/command-measurements.ts
function commandMeasurements(command, { commandRuns, commandsGivenUp, comparedCommands, storedBase }) {
  const runs = commandRuns.filter((run) => run.command === command.name);
  const givenUp = commandsGivenUp.get(command.name);
  return measureCommand(command, runs, comparedCommands.has(command.name)).map((measurement) => ({
    ...storedBase ? withStoredValues(measurement, storedBase) : measurement,
    ...givenUp !== void 0 && { givenUp: `the command ${givenUp}` }
  }));
}

// src/stages/page-details.ts
var most4 = { shifts: 5, moved: 5, interactions: 20, scripts: 8 };
var partNames3 = {
  timeToFirstByte: "TTFB",
  resourceLoadDelay: "load delay",
  resourceLoadDuration: "load duration",
  elementRenderDelay: "render delay"
};
function pageDetails(visits, device, clock) {
  const loadOf = (revision) => [middleVisit(visits, revision)?.data].filter((data) => data !== void 0);
  const names2 = fileNames({ head: null, base: null }, { base: loadOf("base"), head: loadOf("head") });
  return ["base", "head"].flatMap((revision) => {
    const middle = middleVisit(visits, revision);
    const interactions = middleInteractions(visits, revision, clock);
    return middle?.data ? [detailOf(middle, { ...middle.data, ...interactions && { interactions } }, device, names2)] : [];
  });
}
function detailOf({ page, revision, index }, data, device, names2) {
  const { width, height } = device.viewport;
  return {
    page,
    device: device.name,
    revision,
    visit: index,
    viewport: { width, height },
    largestPaint: largestPaintOf(data),
    layoutShifts: (data.layoutShifts ?? []).slice(0, most4.shifts).map((shift) => ({ ...shift, moved: shift.moved.slice(0, most4.moved) })),
    ...data.interactions?.automatic && { automatic: true },
    interactions: (data.interactions?.steps ?? []).flatMap(
      ({ name, slowest }) => slowest?.parts ? [{ step: name, duration: slowest.duration, parts: slowest.parts }] : []
    ).slice(0, most4.interactions),
    scripts: scriptsOf(data, names2)
  };
}
function largestPaintOf(data) {
  const audit6 = "lcp-breakdown-insight";
  const parts = rowsOf(data, audit6).flatMap((row) => {
    const name = partNames3[text(field(row, "subpart")) ?? ""];
    const ms = number(field(row, "duration"));
    return name !== void 0 && ms !== null ? [{ name, ms: Math.max(0, ms) }] : [];
  });
  return parts.length === 0 ? null : { element: nodeOf(data, audit6)?.selector ?? null, parts };
}
function scriptsOf(data, { ofUrl }) {
  return scriptTimes(data).map(({ url, ...times3 }) => ({ name: ofUrl(url, data.finalUrl), ...times3 })).slice(0, most4.scripts);
}

// src/bundle/route-of.ts
function routeOf(url, groups) {
  const routes = groups.filter(({ kind }) => kind === "route");
  const path = pathOf2(url);
  return routes.find(({ name }) => name === path) ?? // If one route matches a single part of the path and another the rest of it, the former applies.
  routes.toSorted((a, b) => Number(a.name.includes("...")) - Number(b.name.includes("..."))).find(({ name }) => /[[:]/.test(name) && patternOf(name).test(path)) ?? null;
}
function pathOf2(url) {
  const path = URL.parse(url, "http://site.invalid")?.pathname ?? url;
  return path.replace(/(\/|\/index\.html|\.html)$/, "") || "/";
}
function patternOf(route) {
  const segments = route.split("/").slice(1);
  const source = segments.map((segment) => {
    if (/^\[\[\.\.\..*\]\]$/.test(segment)) return "(/.*)?";
    if (/^\[\.\.\..*\]$/.test(segment)) return "/.+";
    if (/^(\[.*\]|:.+)$/.test(segment)) return "/[^/]+";
    return `/${segment.replace(/[^\w]/g, "\\$&")}`;
  });
  return new RegExp(`^${source.join("")}$`);
}

// src/stages/page-loads.ts
var most5 = { files: 20 };
function pageLoad(visits, bundle) {
  const visit = middleVisit(visits, "head");
  if (!bundle || !visit?.data) return null;
  const { data } = visit;
  const requested = requestedOf(data, bundle);
  if (requested.size === 0) return null;
  const route = routeOf(data.finalUrl, bundle.groups ?? []);
  const scripts2 = bundle.assets.filter(({ type }) => type === "js");
  const nameOf2 = distinctNames(bundle.assets);
  const atFirst = new Set(
    route ? route.files : scripts2.filter(({ loading: loading2 }) => loading2 === "initial").map(({ file }) => file)
  );
  const [initial, others] = [true, false].map(
    (wanted) => scripts2.filter(({ file }) => requested.has(file) && atFirst.has(file) === wanted)
  );
  return {
    page: visit.page,
    device: visit.device,
    route: route?.name ?? null,
    initial: { files: initial?.length ?? 0, gzip: sumOf(initial ?? []) },
    lazy: { files: others?.length ?? 0, gzip: sumOf(others ?? []) },
    atOnce: (others ?? []).toSorted((a, b) => b.gzip - a.gzip).slice(0, most5.files).map(({ file, gzip }) => ({
      name: nameOf2(file),
      gzip,
      by: askedBy(file, requested, bundle, data.finalUrl, nameOf2)
    })),
    // A page without a route of its own does not have to load what other pages do.
    notRequested: route ? scripts2.filter(({ file }) => atFirst.has(file) && !requested.has(file)).map(({ file }) => nameOf2(file)).slice(0, most5.files) : []
  };
}
function sumOf(assets) {
  return assets.reduce((sum2, { gzip }) => sum2 + gzip, 0);
}
function requestedOf({ requests }, { assets }) {
  const fileOf = requestedFile(assets);
  const requested = /* @__PURE__ */ new Map();
  for (const request of requests) {
    const file = request.type === "script" ? fileOf(request) : null;
    if (file !== null && !requested.has(file)) requested.set(file, request.initiator ?? null);
  }
  return requested;
}
function askedBy(file, requested, bundle, pageUrl, nameOf2) {
  const importer = importerOf2(file, requested, bundle);
  if (importer !== null) return importer;
  const initiator = requested.get(file) ?? null;
  if (initiator === null || !URL.canParse(initiator)) return null;
  const known = fileOfUrl(initiator, new Set(bundle.assets.map((asset) => asset.file)));
  if (known !== null) return nameOf2(known);
  return initiator === pageUrl ? "the page itself" : fileName(initiator, pageUrl);
}
function importerOf2(file, requested, { modules = [], graph }) {
  if (!graph) return null;
  const inside = new Set(namesIn(modules, (part) => part === file));
  const loaded = namesIn(modules, (part) => part !== file && requested.has(part));
  const importers = loaded.filter(
    (name) => (graph.imports[name] ?? []).some(({ module, dynamic }) => dynamic && inside.has(module))
  );
  return importers.find((name) => packageOf2(name) === null) ?? importers[0] ?? null;
}
function namesIn(modules, wanted) {
  return modules.filter(({ parts }) => parts.some((part) => wanted(part.file))).map(({ name }) => name);
}

// src/stages/assemble-report.ts
function assembleReport(state, judge, options) {
  const { budget, error } = state;
  const measurements = [];
  const verdicts = [];
  const details = [];
  const pageLoads = [];
  for (const { page, device } of pagesOnDevices(budget, options.shard)) {
    const mine = state.visits.filter((v) => v.page === page.name && v.device === device.name);
    const found = judge.measurements(mine);
    measurements.push(...found);
    const judged = judge.verdicts(page, device, found, whyNotMeasured(mine, state));
    verdicts.push(...undecidedIsMissing(judged, state.givenUp));
    details.push(...pageDetails(mine, device, clockOfInp(found)));
    const load = pageLoad(mine, state.bundles.head);
    if (load) pageLoads.push(load);
  }
  const judgeOfCommands = commandJudge(state);
  const commands = [];
  for (const command of commandsOfShard(budget, options.shard)) {
    const found = commandMeasurements(command, state);
    if (state.commandRuns.some((run) => run.command === command.name)) commands.push(...found);
    verdicts.push(...judgeOfCommands.verdicts(command, found, whyNotRun(state)));
  }
  const unchanged = pagesOnDevices(budget, options.shard).map(({ page, device }) => ({ page: page.name, device: device.name })).filter(({ page, device }) => state.isUnchanged(page, device));
  const bundle = bundlesForReport(state.bundles);
  verdicts.push(
    ...judgeBundle(budget, state.bundles.head, state.bundles.base, state.whyNoBundle, bundle.diff)
  );
  const automatic = state.automatic.map((one) => redactAutomatic(one, options.secrets));
  const failed = error !== null || state.incomplete !== null;
  const { missingBase } = state.revisions;
  const partial = budget.onlyFailed && partialCheck(budget.onlyFailed, verdicts, whyNotJudged(state));
  const isFirst = ({ prominent, about }) => prominent === true && about === "base";
  const notes = [
    ...partial ? uncheckedNotes(partial) : [],
    ...state.notes.filter(isFirst),
    ...redirectNotes(state.visits),
    ...loginNotes(state.visits, budget.pages),
    ...codeNotes(state.visits),
    ...uncomparedNotes(state.visits),
    ...state.notes.filter((one) => !isFirst(one)),
    ...unchangedNotes(unchanged, budget.devices.length),
    ...automaticNotes(automatic, budget),
    ...warningNotes(state.visits),
    ...contentionNotes(state.visits),
    // One part of a run cannot know this: another part may use the exception.
    ...failed || options.shard || budget.onlyFailed ? [] : unusedExceptions(budget.allow, verdicts)
  ];
  return {
    schemaVersion: 1,
    outcome: failed ? "error" : outcomeOf(verdicts, budget.onInconclusive, { notes, missingBase }),
    summary: failed ? endedEarly(state) : summarise(verdicts, budget.onInconclusive, { missingBase }),
    onInconclusive: budget.onInconclusive,
    incomplete: state.incomplete ?? (error === null ? null : messageOf(error)),
    error: error === null ? null : { code: codeOf(error), message: messageOf(error) },
    revisions: state.revisions,
    pages: budget.pages.map(({ name, path, warm }) => ({ name, path, ...warm && { warm } })),
    devices: budget.devices.map(({ name }) => name),
    ...automatic.length > 0 && { automatic },
    verdicts,
    measurements,
    ...commands.length > 0 && { commands },
    bundle,
    findings: explain({
      verdicts,
      visits: state.visits,
      // The report's own leave out modules that are small, and a limit on a route may be about those.
      bundle: { ...bundle, ...state.bundles },
      devices: budget.devices,
      ownServer: state.ownServer,
      profiles: state.profiles,
      loadProfiles: state.loadProfiles,
      work: state.work,
      queries: state.queries,
      changes: state.changes
    }),
    ...state.loosened && { loosened: state.loosened },
    ...state.profiles.length > 0 && { profiles: state.profiles },
    ...state.loadProfiles.length > 0 && { loadProfiles: state.loadProfiles },
    ...state.work.length > 0 && { work: state.work },
    ...state.queries.length > 0 && { queries: state.queries },
    ...details.length > 0 && { details },
    ...pageLoads.length > 0 && { pageLoads },
    ...state.films.length > 0 && { films: state.films },
    failedVisits: state.visits.filter((visit) => visit.error),
    ...state.givenUp.length > 0 && { givenUp: state.givenUp },
    ...unchanged.length > 0 && { unchanged },
    notes,
    environment: environmentOf(state, judge.comparisons, options),
    ...options.shard && { shard: describeShard(budget, options.shard) },
    ...partial && { partial }
  };
}
function redactAutomatic(one, secrets) {
  if (!secrets) return one;
  const { page, device, ...ofPage } = one;
  return { page, device, ...secrets.redactAll(ofPage) };
}
function endedEarly({ incomplete, error }) {
  return error === null ? `Not finished: ${incomplete}` : `Could not be measured: ${messageOf(error)}`;
}
function codeOf(error) {
  return error instanceof CheckError ? error.code : "INTERNAL";
}
function whyNotMeasured(all, state) {
  const visits = all.filter(({ revision }) => revision === "head");
  if (visits.some((visit) => visit.data && !visit.warmUp)) return null;
  const last = visits.findLast((visit) => visit.error)?.error;
  if (last) return `every visit failed: ${last.message}`;
  if (state.error !== null) return `not visited: ${messageOf(state.error)}`;
  return state.incomplete ? `not visited: ${state.incomplete}` : "not visited";
}
function whyNotJudged({ revisions }) {
  return revisions.base === null ? `there is no base to compare with: ${revisions.noBase ?? "none was used"}` : "there is nothing of base to compare with";
}
function whyNotRun({ error, incomplete }) {
  if (error !== null) return `the command was not run: ${messageOf(error)}`;
  return incomplete ? `the command was not run: ${incomplete}` : "the command was not run";
}
function environmentOf(state, comparisons, options) {
  const kept = state.visits.filter((visit) => visit.data && !visit.warmUp);
  const versions = kept[0]?.data?.versions;
  return {
    budgetCheck: version,
    node: process.version,
    lighthouse: versions?.lighthouse ?? null,
    browser: versions?.browser ?? null,
    platform: `${process.platform} ${process.arch}`,
    cpus: availableParallelism(),
    clock: state.budget.clock,
    ...state.budget.conditions?.throttling === "devtools" && { throttling: "devtools" },
    contention: runContention(state.visits),
    seed: options.seed,
    comparisons,
    falseFailureBound,
    pairs: state.compare ? Math.max(0, ...kept.map((visit) => visit.index)) : 0,
    runs: kept.length,
    looks: state.looks,
    ...state.timeIsUp && { timeIsUp: true },
    ...(state.storedBase || state.baseElsewhere) && { baseElsewhere: true },
    startedAt: state.startedAt.toISOString(),
    durationMs: Date.now() - state.startedAt.getTime()
  };
}

export {
  describeHead,
  describeBase,
  shareOut,
  assembleModules,
  plainModule,
  rawOf,
  copyOf,
  chunksOf,
  matchChunks,
  installedPlace,
  installedName,
  packageOf2 as packageOf,
  bundlesForReport,
  onlyWhole,
  requestedFile,
  fileOfUrl,
  explain,
  commandMeasurements,
  measuresSite,
  fillIn,
  commandsOfShard,
  chooseComparedCommands,
  routeOf,
  pathOf2 as pathOf,
  assembleReport
};
