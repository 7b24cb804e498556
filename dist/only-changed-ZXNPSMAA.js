import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  pathIn,
  stringsIn
} from "./chunk-TNPVKZUN.js";
import {
  assembleReport,
  describeBase,
  describeHead,
  startRun
} from "./chunk-SJSJ2T3E.js";
import {
  pageJudge
} from "./chunk-VDVQ6SN5.js";
import "./chunk-JVQXDTF7.js";
import "./chunk-2C672HPQ.js";
import {
  chooseBase
} from "./chunk-K5RQ3PI2.js";
import "./chunk-GUNI6L3E.js";
import {
  lockfileNames,
  readIfThere,
  record
} from "./chunk-RGZ3UWB5.js";
import "./chunk-YMR3F6RX.js";
import "./chunk-36JGYZK5.js";
import "./chunk-SCUI4QYO.js";
import "./chunk-7NDGHDES.js";
import {
  askGit,
  openRepository,
  runGit
} from "./chunk-KYJHNWVM.js";
import "./chunk-3W7N4ZM7.js";
import "./chunk-ZHPJEABA.js";
import "./chunk-SN65VS3F.js";
import "./chunk-NRDRND5V.js";
import "./chunk-VKJPOLIV.js";
import {
  parse
} from "./chunk-2JIQINC5.js";
import "./chunk-VLWDRHPQ.js";
import "./chunk-5OJVB62Z.js";
import "./chunk-BHL6HJQI.js";
import "./chunk-BJ2X5M25.js";
import "./chunk-SJ5MXADT.js";
import "./chunk-EQQSELHF.js";
import "./chunk-EPYXC5UB.js";
import "./chunk-PGYXFNCR.js";
import "./chunk-5K2H5UK7.js";
import "./chunk-XKUOALVI.js";
import "./chunk-QNLGKQNY.js";
import "./chunk-O7SZHESP.js";
import {
  messageOf
} from "./chunk-BRI75XQL.js";
import "./chunk-WVWDAXK4.js";

// src/stages/only-changed.ts
import { dirname } from "node:path";

// src/stages/relevant-change.ts
import { realpath } from "node:fs/promises";
import path2 from "node:path";

// src/git/changed-files.ts
async function changedFiles(place, sha) {
  const settings = ["--no-renames", "--no-relative", "--no-ext-diff", "--ignore-submodules=none"];
  const edited = await runGit(place, ["diff", "--name-only", "-z", ...settings, sha, "--"]);
  const added = await runGit(place, ["ls-files", "--others", "--exclude-standard", "-z"]);
  return [...new Set(`${edited}${added}`.split("\0"))].filter((name) => name !== "");
}

// src/git/list-files.ts
async function listFiles(place, glob) {
  const which = ["--cached", "--others", "--exclude-standard", "--deduplicate"];
  const listed = await runGit(place, ["ls-files", "-z", ...which, "--", `:(glob)${glob}`]);
  return listed.split("\0").filter((file) => file !== "");
}

// src/project/workspaces/packages.ts
import path from "node:path";
var DoubtError = class extends Error {
};
var mostPackages = 2e3;
var mostManifestBytes = 1024 * 1024;
var fields = ["dependencies", "devDependencies", "optionalDependencies", "peerDependencies"];
var replacing = ["overrides", "resolutions", "pnpm"];
async function workspacePackages(root, manifests) {
  const files = manifests.filter((file) => !/(?:^|\/)node_modules\//.test(file));
  if (files.length > mostPackages)
    throw new DoubtError(`the repository has more than ${mostPackages} packages`);
  const packages = [];
  for (const file of files) {
    const bytes = await readIfThere(path.join(root, file));
    if (bytes === void 0) continue;
    if (bytes.length > mostManifestBytes) throw new DoubtError(`${file} is too large to be read`);
    packages.push({
      folder: file.replace(/\/?package\.json$/, ""),
      ...readManifest(file, bytes.toString("utf8"))
    });
  }
  return packages;
}
function readManifest(file, text) {
  let manifest;
  try {
    manifest = record(JSON.parse(text.replace(/^\uFEFF/, "")));
  } catch {
    throw new DoubtError(`${file} is not valid JSON`);
  }
  const name = manifest["name"];
  return {
    name: typeof name === "string" && name !== "" ? name : null,
    dependencies: [...fields, ...replacing].flatMap((field) => stringsIn(manifest[field]))
  };
}
function dependencyFolders(packages, from) {
  const named = Map.groupBy(packages, ({ name }) => name);
  const folders = /* @__PURE__ */ new Set();
  const open = [...from];
  for (let next = open.pop(); next; next = open.pop()) {
    if (folders.has(next.folder)) continue;
    folders.add(next.folder);
    for (const [name, specifier] of next.dependencies) {
      const alias = /^(?:workspace|npm):((?:@[^/@]+\/)?[^@/*^~]+)@/.exec(specifier)?.[1];
      open.push(...named.get(name) ?? [], ...alias === void 0 ? [] : named.get(alias) ?? []);
      const target = pathIn(specifier);
      if (target === null) continue;
      const folder = path.posix.normalize(path.posix.join(next.folder, target)).replace(/^\.?\/?$|\/$/, "");
      if (folder === ".." || folder.startsWith("../") || path.isAbsolute(target))
        throw new DoubtError(
          `${next.folder || "the repository"} depends on ${target}, outside of the repository`
        );
      const owner = ownerOf(packages, folder);
      if (owner && owner.folder === folder) open.push(owner);
      else folders.add(folder);
    }
  }
  return folders;
}
function ownerOf(packages, file) {
  return packages.filter(({ folder }) => isInside(file, folder)).toSorted((a, b) => b.folder.length - a.folder.length)[0];
}
function isInside(file, folder) {
  return folder === "" || file === folder || file.startsWith(`${folder}/`);
}

// src/stages/relevant-change.ts
var prose = /^(?:README|CHANGELOG|CONTRIBUTING|LICEN[CS]E|CODE_OF_CONDUCT|SECURITY|AUTHORS)(?:\.(?:md|txt))?$/i;
var lists = /* @__PURE__ */ new Set([
  "package.json",
  "lerna.json",
  "nx.json",
  "turbo.json",
  "rush.json",
  ...lockfileNames
]);
var mostSuspects = 100;
var afterName = "[/\"'`]|$";
async function relevantChange(place, paths, baseSha) {
  const repository = await openRepository(place);
  if ("none" in repository) return repository.none;
  const here = { ...place, cwd: repository.root };
  try {
    const real = await realpath(place.cwd);
    const own = paths.map(
      (one) => pathInside(repository.root, path2.resolve(real, path2.relative(place.cwd, one)))
    );
    const packages = await workspacePackages(repository.root, await listFiles(here, "**/package.json"));
    const owners = own.flatMap((one) => ownerOf(packages, one) ?? []);
    const top = packages.filter(({ folder }) => folder === "");
    const folders = dependencyFolders(packages, [...owners, ...top]);
    if (!owners.some(({ folder }) => folder === "")) folders.delete("");
    const parts = [.../* @__PURE__ */ new Set([...own, ...folders])];
    const changed = await changedFiles(here, baseSha);
    const suspects = /* @__PURE__ */ new Set();
    for (const file of changed) {
      const owner = ownerOf(packages, file);
      if (parts.some((folder) => isInside(file, folder))) return `${file} changed`;
      if (owner && owner.folder !== "") suspects.add(owner);
      else if (!prose.test(file)) return `${file} changed, which belongs to no package`;
    }
    return await mention(here, [...suspects], parts);
  } catch (error) {
    if (error instanceof DoubtError) return `it cannot be determined: ${error.message}`;
    throw error;
  }
}
function pathInside(root, absolute) {
  const inside = path2.relative(root, absolute).split(path2.sep).join("/");
  if (inside === ".." || inside.startsWith("../") || path2.isAbsolute(inside))
    throw new DoubtError(`${absolute} lies outside of the repository`);
  return inside;
}
async function mention(place, suspects, parts) {
  if (suspects.length > mostSuspects) return `${suspects.length} other packages changed`;
  for (const { folder, name } of suspects) {
    const last = path2.posix.basename(folder);
    const words = [
      `/${escape(last)}(${afterName})`,
      ...name === null ? [] : [`[/"'\`]${escape(name)}(${afterName})`]
    ];
    const search = ["grep", "--untracked", "-I", "-l", "-E", ...words.flatMap((word) => ["-e", word])];
    const found = await askGit(place, [...search, "--", ...parts.map((part) => `:(top,literal)${part}`)]);
    if (found) return `${folder} changed, of which ${found.split("\n", 1)[0]} speaks`;
    const settings = await settingsThatName(place, folder);
    if (settings !== null) return `${folder} changed, of which ${settings} speaks`;
  }
  return null;
}
function escape(text) {
  return text.replaceAll(/[\\^$.|?*+()[\]{}]/g, "\\$&");
}
async function settingsThatName(place, folder) {
  const patterns = ["json", "js", "mjs", "cjs", "ts", "mts", "cts"].map((end) => `:(top,glob)*.${end}`);
  const found = await askGit(place, [
    "grep",
    "--untracked",
    "-I",
    "-l",
    "-F",
    "-e",
    folder,
    "--",
    ...patterns
  ]);
  for (const file of (found ?? "").split("\n").filter((name) => name !== "" && !lists.has(name)))
    if (!/^[jt]sconfig\b.*\.json$/.test(file) || await hasAlias(path2.join(place.cwd, file), folder))
      return file;
  return null;
}
async function hasAlias(file, folder) {
  const text = (await readIfThere(file))?.toString("utf8") ?? "";
  const config = parse(text);
  if (typeof config !== "object" || config === null) return true;
  return JSON.stringify(config.compilerOptions?.paths ?? null).includes(folder);
}

// src/stages/only-changed.ts
async function unchangedReport(budget, options) {
  const { signal, onProgress } = options;
  const say = (why) => {
    onProgress({ type: "note", note: { level: "info", text: `--only-changed: measured, since ${why}` } });
    return null;
  };
  try {
    const choice = await chooseBase(budget, options);
    if (choice.kind === "none") return say(`there is no base: ${choice.why}`);
    if (choice.kind !== "commit") return say("base is not a commit of this repository");
    if (budget.serve?.kind === "url") return say("head is a deployed site");
    const place = { cwd: budget.directory, env: process.env, signal };
    const change = await relevantChange(place, pathsOf(budget), choice.found.sha);
    if (change !== null) return say(change);
    const state = startRun(
      { ...budget, pages: [], devices: [], bundle: [], commands: [], allow: [] },
      options
    );
    state.revisions = {
      head: await describeHead({ cwd: budget.directory, signal }),
      base: describeBase(choice.found),
      noBase: null
    };
    state.whyNoBundle = "nothing was measured";
    const report = assembleReport(state, pageJudge(state), options);
    return { ...report, summary: "nothing that this app is made of changed" };
  } catch (error) {
    if (signal.aborted) return null;
    return say(`it cannot be determined: ${messageOf(error)}`);
  }
}
function pathsOf({ directory, file, build, serve, pages }) {
  const modules = pages.flatMap(({ interactions = [], setup }) => [
    ...interactions.flatMap((step) => "module" in step ? [step.module] : []),
    ...setup?.login?.kind === "module" ? [setup.login.file] : []
  ]);
  return [
    directory,
    ...file === void 0 ? [] : [file],
    ...build?.directory === void 0 ? [] : [build.directory],
    ...serve?.kind === "directory" ? [serve.directory] : [],
    ...modules.map((module) => dirname(module))
  ];
}
export {
  unchangedReport
};
