import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  unfinishedFile,
  writeWholeFile
} from "./chunk-3R26CBYD.js";
import {
  CheckError,
  messageOf
} from "./chunk-BRI75XQL.js";

// src/run/output-folder.ts
import { mkdir, readdir, rm, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
var noTemplates = `${JSON.stringify({
  permalink: false,
  templateEngineOverride: "",
  eleventyExcludeFromCollections: true
})}
`;
async function openOutputFolder(cwd, wanted) {
  const directory = resolve(cwd, wanted);
  const visits = join(directory, "visits");
  try {
    await rm(visits, { recursive: true, force: true });
    await makeFolder(visits);
    for (const name of await readdir(directory))
      if (unfinishedFile.test(name)) await rm(join(directory, name), { force: true });
    await writeWholeFile(join(directory, ".gitignore"), "*\n");
    await writeWholeFile(join(directory, `${basename(directory)}.11tydata.json`), noTemplates);
  } catch (error) {
    throw new CheckError("OUTPUT_NOT_WRITABLE", `Cannot write to ${directory}: ${messageOf(error)}`, {
      advice: "Name another folder with --output DIR"
    });
  }
  return { directory, visits };
}
async function tryOutputFolder(cwd, wanted) {
  return openOutputFolder(cwd, wanted).catch((error) => {
    if (error instanceof CheckError) return error;
    throw error;
  });
}
async function makeFolder(path) {
  const missing = [];
  for (let at = path; at !== dirname(at) && !await isThere(at); at = dirname(at)) missing.unshift(at);
  for (const folder of missing) await mkdir(folder);
  return missing;
}
async function isThere(path) {
  return stat(path).then(
    () => true,
    () => false
  );
}

export {
  openOutputFolder,
  tryOutputFolder,
  makeFolder
};
