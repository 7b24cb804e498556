import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  isHidden,
  isInstalled
} from "./chunk-H3BLON6W.js";

// src/serve/locate-file.ts
import { readdir, realpath, stat } from "node:fs/promises";
import { join, sep } from "node:path";
function decodePath(pathname) {
  const names = [];
  for (const part of pathname.split("/")) {
    const name = decoded(part);
    if (name.includes("\0") || name.split(/[/\\]/).some((one) => one === ".." || one === ".")) return null;
    if (name !== "") names.push(name);
  }
  return names;
}
function decoded(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
function namesNoFile(name) {
  return /[/\\]/.test(name) || process.platform === "win32" && name.includes(":") || isHidden(name);
}
async function locateFile(root, pathname, names) {
  if (names.some(namesNoFile) || await leadsToPackages(root, names)) return { kind: "none" };
  const path = join(root, ...names);
  const slash = pathname.endsWith("/");
  if (slash) {
    const file2 = await indexOf(root, path) ?? (names.length > 0 ? await htmlAt(root, path) : null);
    return file2 === null ? { kind: "none" } : { kind: "file", file: file2 };
  }
  const file = await fileWithin(root, path) ?? await htmlAt(root, path);
  if (file !== null) return { kind: "file", file };
  const index = await indexOf(root, path);
  return index === null ? { kind: "none" } : { kind: "redirect", pathname: `${pathname}/` };
}
async function leadsToPackages(root, names) {
  for (const [index, name] of names.entries()) {
    if (name !== "node_modules") continue;
    const beside = new Set(await readdir(join(root, ...names.slice(0, index))).catch(() => []));
    if (isInstalled(name, beside)) return true;
  }
  return false;
}
async function htmlAt(root, path) {
  return await fileWithin(root, `${path}.html`) ?? fileWithin(root, `${path}.htm`);
}
async function indexOf(root, folder) {
  return await fileWithin(root, join(folder, "index.html")) ?? fileWithin(root, join(folder, "index.htm"));
}
async function fileWithin(root, path) {
  try {
    const real = await realpath(path);
    if (!real.startsWith(root.endsWith(sep) ? root : root + sep)) return null;
    return (await stat(real)).isFile() ? real : null;
  } catch {
    return null;
  }
}
async function isFolderWithin(root, names) {
  if (names.some(namesNoFile)) return false;
  return stat(join(root, ...names)).then(
    (found) => found.isDirectory(),
    () => false
  );
}

export {
  decodePath,
  locateFile,
  indexOf,
  fileWithin,
  isFolderWithin
};
