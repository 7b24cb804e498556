import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  pathIn,
  stringsIn
} from "./chunk-AOM6QUCA.js";
import {
  lockfileNames,
  readIfThere,
  record
} from "./chunk-UVEV6JYO.js";
import {
  chooseBase
} from "./chunk-FWTKOFZK.js";
import {
  parse
} from "./chunk-2JIQINC5.js";
import {
  assembleReport,
  describeBase,
  describeHead
} from "./chunk-YYO224YC.js";
import {
  startRun
} from "./chunk-ARZI7BWS.js";
import {
  askGit,
  openRepository,
  runGit
} from "./chunk-TRTBGYMW.js";
import {
  pageJudge
} from "./chunk-YQE2FPXT.js";
import {
  messageOf
} from "./chunk-BRI75XQL.js";

// src/stages/only-changed.ts
import { dirname } from "node:path";

// src/stages/relevant-change.ts
import { readlink, realpath } from "node:fs/promises";
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
async function workspacePackages(root, manifests, read = (file) => readIfThere(path.join(root, file))) {
  const files = manifests.filter((file) => !/(?:^|\/)node_modules\//.test(file));
  if (files.length > mostPackages)
    throw new DoubtError(`the repository has more than ${mostPackages} packages`);
  const packages = [];
  for (const file of files) {
    const bytes = await read(file);
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
var large = { maxBytes: 128 * 1024 * 1024 };
var afterName = "[/\"'`]|$";
async function relevantChange(place, paths, baseSha) {
  const repository = await openRepository(place);
  if ("none" in repository) return repository.none;
  const here = { ...place, cwd: repository.root };
  return unlessInDoubt(async () => {
    const own = await pathsInside(place, repository.root, paths);
    const trees = [workingTree(here), treeOf(here, baseSha, /* @__PURE__ */ new Map())];
    return changeAmong(await changedFiles(here, baseSha), own, trees);
  });
}
async function relevantInCommit(place, { own, sha, changed }, contents) {
  const trees = [treeOf(place, sha, contents), treeOf(place, `${sha}^`, contents)];
  return unlessInDoubt(() => changeAmong(changed, own, trees));
}
async function pathsInside(place, root, paths) {
  const real = await realpath(place.cwd);
  return paths.map((one) => pathInside(root, path2.resolve(real, path2.relative(place.cwd, one))));
}
function workingTree(place) {
  return {
    packages: async () => workspacePackages(place.cwd, await listFiles(place, "**/package.json")),
    async links(folders) {
      const listed = await runGit(place, ["ls-files", "-s", "-z", "--", ...folders.map(literal)], large);
      const targetOf = (file) => readlink(path2.join(place.cwd, file)).catch(() => "");
      const links = entriesIn(listed).filter(({ isLink }) => isLink);
      return Promise.all(links.map(async ({ file }) => ({ file, target: await targetOf(file) })));
    },
    grep: (patterns, pathspecs) => askGit(place, ["grep", "--untracked", "-I", "-l", ...patterns, "--", ...pathspecs]),
    read: async (file) => (await readIfThere(path2.join(place.cwd, file)))?.toString("utf8") ?? ""
  };
}
function treeOf(place, commit, contents) {
  const contentOf = (id) => {
    const known = contents.get(id) ?? askGit(place, ["cat-file", "blob", id]);
    contents.set(id, known);
    return known;
  };
  return {
    async packages() {
      const listed = await runGit(place, ["ls-tree", "-r", "-z", "--full-tree", commit], large);
      const ids = /* @__PURE__ */ new Map();
      for (const { file, id } of entriesIn(listed))
        if (/(?:^|\/)package\.json$/.test(file)) ids.set(file, id);
      return workspacePackages(place.cwd, [...ids.keys()], async (file) => {
        const text = await contentOf(ids.get(file) ?? "");
        return text === void 0 ? void 0 : Buffer.from(text);
      });
    },
    async links(folders) {
      const listed = await runGit(place, ["ls-tree", "-r", "-z", "--full-tree", commit, ...folders], large);
      const links = entriesIn(listed).filter(({ isLink }) => isLink);
      return Promise.all(links.map(async ({ file, id }) => ({ file, target: await contentOf(id) ?? "" })));
    },
    async grep(patterns, pathspecs) {
      const found = await askGit(place, ["grep", "-I", "-l", ...patterns, commit, "--", ...pathspecs]);
      return found?.split("\n").map((line) => line.slice(`${commit}:`.length)).join("\n");
    },
    read: async (file) => await askGit(place, ["cat-file", "blob", `${commit}:${file}`]) ?? ""
  };
}
async function unlessInDoubt(find) {
  try {
    return await find();
  } catch (error) {
    if (error instanceof DoubtError) return `it cannot be determined: ${error.message}`;
    throw error;
  }
}
async function changeAmong(changed, own, [after, before]) {
  const found = await partsOf(own, after);
  for (const file2 of changed) {
    if (found.parts.some((folder) => isInside(file2, folder))) return `${file2} changed`;
    if (!isInPackage(file2, found.packages) && !prose.test(file2))
      return `${file2} changed, which belongs to no package`;
  }
  const former = await partsOf(own, before);
  const file = changed.find((one) => former.parts.some((folder) => isInside(one, folder)));
  if (file !== void 0) return `${file} changed`;
  return mention(after, changed, found);
}
async function partsOf(own, tree) {
  const packages = await tree.packages();
  const owners = own.flatMap((one) => ownerOf(packages, one) ?? []);
  const top = packages.filter(({ folder }) => folder === "");
  const folders = dependencyFolders(packages, [...owners, ...top]);
  if (!owners.some(({ folder }) => folder === "")) folders.delete("");
  return { packages, parts: [.../* @__PURE__ */ new Set([...own, ...folders])] };
}
function isInPackage(file, packages) {
  const owner = ownerOf(packages, file);
  return owner !== void 0 && owner.folder !== "";
}
function pathInside(root, absolute) {
  const inside = path2.relative(root, absolute).split(path2.sep).join("/");
  if (inside === ".." || inside.startsWith("../") || path2.isAbsolute(inside))
    throw new DoubtError(`${absolute} lies outside of the repository`);
  return inside;
}
async function mention(tree, changed, { packages, parts }) {
  const owners = changed.flatMap((file) => ownerOf(packages, file) ?? []);
  const suspects = [...new Set(owners)].filter(({ folder }) => folder !== "");
  if (suspects.length > mostSuspects) return `${suspects.length} other packages changed`;
  if (suspects.length === 0) return null;
  const links = await tree.links(parts);
  const within = parts.map(literal);
  for (const { folder, name } of suspects) {
    const names = (file) => `${folder} changed, and ${file} refers to it`;
    const last = path2.posix.basename(folder);
    const words = [
      `/${escape(last)}(${afterName})`,
      ...name === null ? [] : [`[/"'\`]${escape(name)}(${afterName})`]
    ];
    const found = await tree.grep(["-E", ...eachOf(words)], within) || await tree.grep(["-E", "--all-match", ...eachOf(joined(last))], within);
    if (found) return names(found.split("\n", 1)[0]);
    const link = links.find(({ file, target }) => leadsTo(folder, file, target));
    if (link) return names(link.file);
    const settings = await settingsThatName(tree, folder);
    if (settings !== null) return names(settings);
  }
  return null;
}
function eachOf(patterns) {
  return patterns.flatMap((pattern) => ["-e", pattern]);
}
function joined(last) {
  return [`["'\`/]${escape(last)}["'\`/]`, "(join|resolve)\\("];
}
function leadsTo(folder, file, target) {
  const to = path2.posix.normalize(path2.posix.join(path2.posix.dirname(file), target)).replace(/\/$/, "");
  return isInside(to, folder) || isInside(folder, to === "." ? "" : to);
}
function literal(folder) {
  return `:(top,literal)${folder}`;
}
function entriesIn(listed) {
  return listed.split("\0").flatMap((line) => {
    const [, mode, id, file] = /^(\d+) (?:[a-z]+ )?([\da-f]+)(?: \d)?\t(.*)$/s.exec(line) ?? [];
    return id === void 0 || file === void 0 ? [] : [{ file, id, isLink: mode === "120000" }];
  });
}
function escape(text) {
  return text.replaceAll(/[\\^$.|?*+()[\]{}]/g, "\\$&");
}
async function settingsThatName(tree, folder) {
  const patterns = ["json", "js", "mjs", "cjs", "ts", "mts", "cts"].map((end) => `:(top,glob)*.${end}`);
  const found = await tree.grep(["-F", "-e", folder], patterns);
  for (const file of (found ?? "").split("\n").filter((name) => name !== "" && !lists.has(name)))
    if (!/^[jt]sconfig\b.*\.json$/.test(file) || hasAlias(await tree.read(file), folder)) return file;
  return null;
}
function hasAlias(text, folder) {
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
  relevantInCommit,
  pathsInside,
  unchangedReport,
  pathsOf
};
