import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  isMember,
  workspacePatterns
} from "./chunk-FCFFAJ4M.js";
import {
  readIfThere,
  record
} from "./chunk-UVEV6JYO.js";

// src/project/workspaces/unbuilt.ts
import { access, readdir, stat } from "node:fs/promises";
import path from "node:path";
var mostFolders = 5e3;
var mostDepth = 6;
var mostSources = 2e3;
var kinds = ["dependencies", "devDependencies", "optionalDependencies", "peerDependencies"];
async function unbuiltPackages(root, directory) {
  const patterns = await workspacePatterns(root);
  if (patterns === null || patterns.length === 0) return [];
  const app = await manifestIn(directory);
  if (app === null) return [];
  const members = new Map((await membersOf(root, patterns)).map((member) => [member.name, member]));
  const order = [];
  const known = /* @__PURE__ */ new Set();
  const visit = (manifest) => {
    for (const name of kinds.flatMap((kind) => Object.keys(record(manifest[kind])))) {
      const member = members.get(name);
      if (!member || known.has(name) || member.directory === directory) continue;
      known.add(name);
      visit(member.manifest);
      order.push(member);
    }
  };
  visit(app);
  const unbuilt = /* @__PURE__ */ new Map();
  for (const { name, directory: folder, manifest } of order) {
    const entries = entriesOf(manifest);
    const missing = await missingEntry(folder, entries);
    const hasBuild = typeof record(manifest["scripts"])["build"] === "string";
    const isOutdated = async () => kinds.some((kind) => Object.keys(record(manifest[kind])).some((one) => unbuilt.has(one))) || await isOlderThanSources(folder, entries);
    if (missing !== null || hasBuild && await isOutdated())
      unbuilt.set(name, { name, directory: folder, missing, hasBuild });
  }
  return [...unbuilt.values()];
}
async function membersOf(root, patterns) {
  const members = [];
  const queue = [{ folder: "", depth: 0 }];
  let read = 0;
  for (let next = queue.shift(); next && read < mostFolders; next = queue.shift()) {
    read++;
    const { folder, depth } = next;
    const entries = await readdir(path.join(root, folder), { withFileTypes: true }).catch(() => []);
    const here = entries.some((entry) => entry.name === "package.json");
    if (folder !== "" && here && isMember(folder, patterns)) {
      const directory = path.join(root, folder);
      const manifest = await manifestIn(directory);
      const name = manifest?.["name"];
      if (manifest && typeof name === "string") members.push({ name, directory, manifest });
    }
    if (depth >= mostDepth) continue;
    for (const entry of entries) {
      if (!entry.isDirectory() || entry.name === "node_modules" || entry.name.startsWith(".")) continue;
      queue.push({ folder: folder === "" ? entry.name : `${folder}/${entry.name}`, depth: depth + 1 });
    }
  }
  return members;
}
async function manifestIn(directory) {
  const bytes = await readIfThere(path.join(directory, "package.json"));
  if (bytes === void 0) return null;
  try {
    return record(JSON.parse(bytes.toString("utf8").replace(/^\uFEFF/, "")));
  } catch {
    return null;
  }
}
function entriesOf(manifest) {
  return ["main", "module", "exports", "types", "typings"].flatMap((field) => pathsIn(manifest[field]));
}
async function isOlderThanSources(directory, entries) {
  const built = entries.map((entry) => path.posix.normalize(entry)).filter((entry) => !source.test(entry));
  const outputs = new Set(built.map((entry) => entry.split("/")[0] ?? ""));
  const files = built.filter((entry) => entry.includes("/") && !entry.includes("*")).flatMap(namesOf);
  const times = await Promise.all(files.map((file) => changedAt(path.join(directory, file))));
  const oldest = Math.min(...times.filter((time) => time !== null));
  if (!Number.isFinite(oldest)) return false;
  const queue = [directory];
  let read = 0;
  for (let folder = queue.shift(); folder !== void 0; folder = queue.shift()) {
    const entriesHere = await readdir(folder, { withFileTypes: true }).catch(() => []);
    for (const entry of entriesHere) {
      const isTop = folder === directory;
      if (entry.name === "node_modules" || entry.name.startsWith(".") || isTop && outputs.has(entry.name))
        continue;
      if (++read > mostSources) return true;
      const file = path.join(folder, entry.name);
      if ((await changedAt(file) ?? 0) > oldest) return true;
      if (entry.isDirectory()) queue.push(file);
    }
  }
  return false;
}
var source = /(?<!\.d)\.[cm]?tsx?$|\.jsx$/;
async function changedAt(file) {
  return stat(file).then(
    ({ mtimeMs }) => mtimeMs,
    () => null
  );
}
async function missingEntry(directory, targets) {
  for (const target of targets) if (!await isThere(directory, target)) return target;
  return null;
}
function pathsIn(value) {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(pathsIn);
}
var namesOf = (target) => [target, `${target}.js`, `${target}.cjs`, `${target}.json`];
async function isThere(directory, target) {
  const star = target.indexOf("*");
  const names = star < 0 ? namesOf(target) : [target.slice(0, target.lastIndexOf("/", star) + 1)];
  for (const name of names) {
    const found = await access(path.join(directory, name)).then(
      () => true,
      () => false
    );
    if (found) return true;
  }
  return false;
}

export {
  unbuiltPackages,
  membersOf
};
