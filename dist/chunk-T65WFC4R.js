import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  findMetric
} from "./chunk-AVPF4UN6.js";
import {
  readRegularFile
} from "./chunk-O7SZHESP.js";
import {
  CheckError,
  messageOf
} from "./chunk-BRI75XQL.js";

// src/config/text/source.ts
import { stat } from "node:fs/promises";
import { relative, sep } from "node:path";
var mostBytes = 5e6;
async function readSource(path, name, preset = false) {
  const bytes = await readBounded(path, name);
  if (!bytes) return null;
  if (bytes[0] === 255 && bytes[1] === 254 || bytes[0] === 254 && bytes[1] === 255)
    throw new CheckError("BUDGET", `${name} is UTF-16: save it as UTF-8`);
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return { path, name, text, lineStarts: lineStartsOf(text), preset };
  } catch (cause) {
    throw new CheckError("BUDGET", `${name} is not UTF-8 text: save it as UTF-8`, { cause });
  }
}
function sourceOf(path, name, text) {
  return { path, name, text, lineStarts: lineStartsOf(text), preset: false };
}
async function readBounded(path, name) {
  try {
    return await readRegularFile(path, mostBytes);
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : void 0;
    if (code === "ENOENT" || code === "ENOTDIR") return null;
    if (await isFolder(path)) return null;
    throw new CheckError("BUDGET", `Cannot read ${name}: ${messageOf(error)}`, {
      advice: "Is it the right file? A budget is a short list of limits.",
      cause: error
    });
  }
}
async function isFolder(path) {
  return (await stat(path).catch(() => null))?.isDirectory() ?? false;
}
function displayName(path, cwd) {
  const name = relative(cwd, path);
  return (name === "" ? path : name).split(sep).join("/");
}
function positionAt(source, offset) {
  let low = 0;
  let high = source.lineStarts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((source.lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { file: source.name, line: low + 1, column: offset - (source.lineStarts[low] ?? 0) + 1 };
}
function lineStartsOf(text) {
  return [0, ...Array.from(text.matchAll(/\r\n|\n|\r/g), (end) => end.index + end[0].length)];
}

// src/config/text/problems.ts
var mostListed = 20;
var mostKept = 500;
var Problems = class {
  #list = [];
  #left = 0;
  add(source, at, text) {
    this.addAt(() => positionAt(source, at.offset), text);
  }
  addAt(position, text) {
    if (this.#list.length >= mostKept) this.#left++;
    else this.#list.push({ position: typeof position === "function" ? position() : position, text });
  }
  get isEmpty() {
    return this.#list.length === 0;
  }
  /** @throws CheckError BUDGET with the first problem as message and the others as detail, one per line. */
  throwIfAny() {
    const [first, ...others] = inReadingOrder(this.#list);
    if (first === void 0) return;
    const shown = others.slice(0, mostListed);
    const left = others.length - shown.length + this.#left;
    if (left > 0) shown.push(`… and ${left} more`);
    throw new CheckError("BUDGET", first, { detail: shown.length > 0 ? shown.join("\n") : void 0 });
  }
};
function printPosition(position) {
  return `${position.file}:${position.line}:${position.column}`;
}
function inReadingOrder(problems) {
  const files = [...new Set(problems.map((problem) => problem.position.file))];
  const sorted = problems.toSorted(
    (a, b) => files.indexOf(a.position.file) - files.indexOf(b.position.file) || a.position.line - b.position.line || a.position.column - b.position.column
  );
  return [...new Set(sorted.map(({ position, text }) => `${printPosition(position)}: ${text}`))];
}

// src/config/keys/server-limits.ts
function reportServerLimits(pages, problems) {
  for (const { limits } of pages)
    for (const { metric, position } of limits)
      if (findMetric(metric)?.ofServer && position)
        problems.addAt(
          position,
          `${metric} can never apply: budget-check's own static server sends the built files, and no visitor gets its headers or redirects; name your server in "serve" ({ "command": … } or a URL), or remove the limit`
        );
}
function refuseServerLimits(pages) {
  const problems = new Problems();
  reportServerLimits(pages, problems);
  problems.throwIfAny();
}

export {
  readSource,
  sourceOf,
  isFolder,
  displayName,
  positionAt,
  Problems,
  printPosition,
  reportServerLimits,
  refuseServerLimits
};
