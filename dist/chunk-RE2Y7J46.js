import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  UnreadableFile,
  readRegularText
} from "./chunk-O7SZHESP.js";
import {
  messageOf
} from "./chunk-BRI75XQL.js";

// src/bundle/attribute/attribute-file.ts
import { readFileSync } from "node:fs";
import { realpath, stat as stat2 } from "node:fs/promises";
import { dirname, join, resolve, sep } from "node:path";

// src/bundle/modules/confirm-versions.ts
import { createHash } from "node:crypto";
import { stat } from "node:fs/promises";
var mostBytes = 32e6;
async function confirmedFolders(sources) {
  const plain = sources.filter(({ source, virtual }) => !virtual && !source.includes("?"));
  const byFolder = Map.groupBy(plain, ({ installed }) => installed?.folder);
  const confirmed = /* @__PURE__ */ new Set();
  for (const [folder, modules] of byFolder) {
    if (folder === void 0) continue;
    const same = await Promise.all(modules.map(isSame));
    if (same.every(Boolean)) confirmed.add(folder);
  }
  return confirmed;
}
async function isSame({ path, digest, size }) {
  try {
    if (digest !== void 0) return digestOf(await readRegularText(path, mostBytes)) === digest;
    return size !== void 0 && (await stat(path)).size === size;
  } catch {
    return false;
  }
}
function digestOf(text) {
  return createHash("sha1").update(text.replace(/^\ufeff/, "")).digest("base64");
}

// src/bundle/attribute/attribute-code.ts
import { isUtf8 } from "node:buffer";

// src/bundle/attribute/line-ends.ts
var lineFeeds = (code, from, to) => {
  const at = code.indexOf("\n", from);
  return at < 0 || at >= to ? to : at + 1;
};
var lineTerminators = (code, from, to) => {
  const scan = /\r\n|[\n\r\u2028\u2029]/g;
  scan.lastIndex = from;
  const found = scan.exec(code);
  return found === null ? to : Math.min(to, found.index + found[0].length);
};
function hasOddLineEnds(code) {
  if (code.includes("\u2028") || code.includes("\u2029")) return true;
  return code.includes("\r") && /\r(?!\n)/.test(code);
}

// src/bundle/attribute/locate-map.ts
var trailing = 4e3;
var mark = "# sourceMappingURL=";
function locateMap(content) {
  const at = content.lastIndexOf(mark);
  if (at < 2) return null;
  const code = content.toString("latin1", at - 2);
  if (!code.startsWith("//") && !code.startsWith("/*")) return null;
  const from = 2 + mark.length;
  const end = /[\s"'`*]/g;
  end.lastIndex = from;
  const to = end.exec(code)?.index ?? code.length;
  const url = code.slice(from, to);
  if (url === "" || code.length - to > trailing) return null;
  return url.startsWith("data:") ? { inline: url } : { url };
}
function mapComment(code) {
  const at = code.lastIndexOf(mark);
  const opening = code.slice(Math.max(0, at - 2), Math.max(0, at));
  if (opening !== "//" && opening !== "/*") return null;
  const end = /[\s"'`*]/g;
  end.lastIndex = at + mark.length;
  const to = end.exec(code)?.index ?? code.length;
  if (code.length - to > trailing) return null;
  const closing = opening === "/*" ? code.indexOf("*/", to) : -1;
  return { from: at - 2, to: closing < 0 ? to : closing + 2 };
}
function decodeDataUrl(url) {
  const comma2 = url.indexOf(",");
  const header = url.slice(0, comma2);
  if (comma2 < 0 || !/^data:(application|text)\/json/i.test(header)) return null;
  const data = url.slice(comma2 + 1);
  if (/;base64$/i.test(header)) return Buffer.from(data, "base64").toString("utf8");
  try {
    return decodeURIComponent(data);
  } catch {
    return null;
  }
}

// src/bundle/attribute/skip-contents.ts
var key = '"sourcesContent"';
function skipContents(text) {
  let kept = "";
  let from = 0;
  for (let at = text.indexOf(key); at >= 0; at = text.indexOf(key, Math.max(at + 1, from))) {
    if (isEscaped(text, at)) continue;
    const start = afterOpening(text, at + key.length);
    const end = start < 0 ? -1 : endOfStrings(text, start);
    if (end < 0) continue;
    kept += text.slice(from, start);
    from = end;
  }
  return from === 0 ? text : kept + text.slice(from);
}
function afterOpening(text, at) {
  const opening = /\s*:\s*\[/y;
  opening.lastIndex = at;
  return opening.test(text) ? opening.lastIndex : -1;
}
function endOfStrings(text, start) {
  for (let at = start; at < text.length; ) {
    const letter = text[at];
    if (letter === "]") return at;
    if (letter === "," || letter === " " || letter === "\n" || letter === "\r" || letter === "	") at++;
    else if (letter === '"') {
      let close = text.indexOf('"', at + 1);
      while (close >= 0 && isEscaped(text, close)) close = text.indexOf('"', close + 1);
      if (close < 0) return -1;
      at = close + 1;
    } else if (text.startsWith("null", at)) at += 4;
    else return -1;
  }
  return -1;
}
function isEscaped(text, at) {
  let before = at - 1;
  while (before >= 0 && text.charCodeAt(before) === 92) before--;
  return (at - before) % 2 === 0;
}

// src/bundle/attribute/parse-map.ts
var UnusableMap = class extends Error {
};
var guard = /^\)\]\}'[^\n]*\n?/;
function parseMap(text) {
  let data;
  try {
    data = JSON.parse(skipContents(text.replace(/^\ufeff/, "").replace(guard, "")));
  } catch {
    throw new UnusableMap(text.trim() === "" ? "it is empty" : "it is not JSON, or is cut off");
  }
  if (!isRecord(data)) throw new UnusableMap("it holds no object");
  const sources = [];
  const ignored = /* @__PURE__ */ new Set();
  const sections = [];
  if (Array.isArray(data["sections"])) for (const section of data["sections"]) addIndexed(section);
  else add(data, 0, 0);
  return { file: textOf(data["file"]), debugId: textOf(data["debugId"]), sources, ignored, sections };
  function addIndexed(section) {
    if (!isRecord(section) || !isRecord(section["offset"])) throw new UnusableMap("a section has no offset");
    if (!isRecord(section["map"])) throw new UnusableMap("a section holds no map");
    if ("sections" in section["map"]) throw new UnusableMap("a section holds sections");
    const { line, column } = section["offset"];
    if (!isIndex(line) || !isIndex(column)) throw new UnusableMap("a section's offset is not a position");
    const last = sections.at(-1);
    if (last && (line < last.line || line === last.line && column < last.column))
      throw new UnusableMap("its sections are out of order");
    add(section["map"], line, column);
  }
  function add(map, line, column) {
    const { mappings, sources: own } = map;
    if (typeof mappings !== "string") throw new UnusableMap("it has no mappings");
    if (!Array.isArray(own)) throw new UnusableMap("it names no sources");
    const firstSource = sources.length;
    const root = textOf(map["sourceRoot"]) ?? "";
    for (const source of own) sources.push(typeof source === "string" ? joinRoot(root, source) : null);
    for (const index of ignoreList(map)) ignored.add(firstSource + index);
    sections.push({ line, column, mappings, firstSource, sourceCount: own.length });
  }
}
function sourceTexts(text) {
  const data = JSON.parse(text.replace(/^\ufeff/, "").replace(guard, ""));
  const sections = isRecord(data) && Array.isArray(data["sections"]) ? data["sections"] : [{ map: data }];
  return sections.flatMap((section) => {
    const map = isRecord(section) && isRecord(section["map"]) ? section["map"] : {};
    const { sources, sourcesContent: texts } = map;
    const list = Array.isArray(texts) ? texts : [];
    return (Array.isArray(sources) ? sources : []).map((_, index) => textOrNull(list[index]));
  });
}
function textOrNull(value) {
  return typeof value === "string" ? value : null;
}
function ignoreList(map) {
  const list = map["ignoreList"] ?? map["x_google_ignoreList"];
  return Array.isArray(list) ? list.filter(isIndex) : [];
}
function joinRoot(root, source) {
  if (root === "" || /^[a-z][a-z\d+.-]*:/i.test(source) || source.startsWith("/")) return source;
  return root.endsWith("/") ? root + source : `${root}/${source}`;
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isIndex(value) {
  return typeof value === "number" && Number.isInteger(value) && value >= 0;
}
function textOf(value) {
  return typeof value === "string" && value !== "" ? value : null;
}

// src/bundle/attribute/ranges.ts
function unite(...lists) {
  const united = [];
  for (const { start, end } of lists.flat().toSorted((a, b) => a.start - b.start)) {
    if (end <= start) continue;
    const last = united.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else united.push({ start, end });
  }
  return united;
}
function outside(ranges, length) {
  const left = [];
  let at = 0;
  for (const { start, end } of ranges) {
    if (start > at) left.push({ start: at, end: Math.min(start, length) });
    at = Math.max(at, end);
  }
  if (at < length) left.push({ start: at, end: length });
  return left.filter(({ start, end }) => start < end);
}
function bytesWithin(code, ranges, from = 0, to = code.length) {
  let bytes = 0;
  for (let at = firstAfter(ranges, from); at < ranges.length; at++) {
    const { start, end } = ranges[at] ?? { start: to, end: to };
    if (start >= to) break;
    bytes += utf8Length(code, Math.max(start, from), Math.min(end, to));
  }
  return bytes;
}
function firstAfter(ranges, offset) {
  let [low, high] = [0, ranges.length];
  while (low < high) {
    const middle = low + high >> 1;
    if ((ranges[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
var worthCall = 128;
function utf8Length(code, from, to) {
  if (to - from > worthCall) return Buffer.byteLength(code.slice(wholeFrom(code, from), wholeFrom(code, to)));
  let bytes = 0;
  for (let at = from; at < to; at++) {
    const unit = code.charCodeAt(at);
    if (unit < 128) bytes += 1;
    else if (unit < 2048) bytes += 2;
    else if (unit < 55296 || unit > 57343) bytes += 3;
    else if (unit < 56320) bytes += 4;
  }
  return bytes;
}
function wholeFrom(code, offset) {
  return (code.charCodeAt(offset) & 64512) === 56320 ? offset + 1 : offset;
}

// src/bundle/attribute/stream-mappings.ts
var digits = new Int8Array(256).fill(-1);
for (const [value, letter] of [
  ..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
].entries())
  digits[letter.charCodeAt(0)] = value;
var notVlq = "its mappings are not Base64 VLQ";
var comma = 44;
var semicolon = 59;
function streamMappings(code, stretch, { lineEnd, take, counts, sort }) {
  const { to, sourceCount } = stretch;
  const { length } = stretch.mappings;
  const mappings = Buffer.allocUnsafe(length + 1);
  mappings.write(stretch.mappings, "latin1");
  mappings[length] = semicolon;
  let at = 0;
  let source = 0;
  let given = stretch.from;
  let owner = -1;
  for (let start = stretch.from; start < to; ) {
    const end = lineEnd(code, start, to);
    give(start, -1);
    if (!(sort ? readSorted(start, end) : readLine(start, end))) return false;
    if (at < length) at++;
    start = end;
  }
  if (to > given) take(given, to, owner);
  countBeyond();
  return true;
  function readLine(start, end) {
    let index = at;
    let offset = start;
    let named = source;
    let current = owner;
    let { segments, beyond, last } = counts;
    while (index < length) {
      const letter = mappings[index] ?? semicolon;
      if (letter === semicolon) break;
      if (letter === comma) {
        index++;
        continue;
      }
      let digit = digits[letter] ?? -1;
      if (digit < 0) throw new UnusableMap(notVlq);
      index++;
      let value = digit & 31;
      for (let shift = 5; digit & 32; shift += 5) {
        digit = digits[mappings[index++] ?? semicolon] ?? -1;
        if (digit < 0 || shift > 30 || shift === 30 && digit > 3) throw new UnusableMap(notVlq);
        value |= (digit & 31) << shift;
      }
      if (value & 1 && value > 1) return false;
      offset += value >>> 1;
      let next = -1;
      let after = mappings[index] ?? semicolon;
      if (after !== comma && after !== semicolon) {
        digit = digits[after] ?? -1;
        if (digit < 0) throw new UnusableMap(notVlq);
        index++;
        value = digit & 31;
        for (let shift = 5; digit & 32; shift += 5) {
          digit = digits[mappings[index++] ?? semicolon] ?? -1;
          if (digit < 0 || shift > 30 || shift === 30 && digit > 3) throw new UnusableMap(notVlq);
          value |= (digit & 31) << shift;
        }
        named += value & 1 ? -(value >>> 1) : value >>> 1;
        if (named >= 0 && named < sourceCount) next = named;
        after = mappings[index] ?? semicolon;
        while (after !== comma && after !== semicolon) after = mappings[++index] ?? semicolon;
      }
      segments++;
      if (offset > end) beyond++;
      else last = offset;
      if (next !== current && offset < end) {
        give(offset, next);
        current = next;
      }
    }
    at = index;
    source = named;
    counts.segments = segments;
    counts.beyond = beyond;
    counts.last = last;
    return true;
  }
  function readSorted(start, end) {
    const found = [];
    let offset = start;
    while (at < length && mappings[at] !== semicolon) {
      if (mappings[at] === comma) {
        at++;
        continue;
      }
      offset += field();
      found.push({ offset, named: rest() });
    }
    for (const segment of found.sort((x, y) => x.offset - y.offset)) {
      counts.segments++;
      if (segment.offset > end) counts.beyond++;
      else counts.last = segment.offset;
      if (segment.offset < end) give(Math.max(start, segment.offset), segment.named);
    }
    return true;
  }
  function give(offset, next) {
    if (next === owner) return;
    if (offset > given) {
      take(given, offset, owner);
      given = offset;
    }
    owner = next;
  }
  function field() {
    let value = 0;
    let shift = 0;
    let digit = 0;
    do {
      digit = at < length ? digits[mappings[at++] ?? semicolon] ?? -1 : -1;
      if (digit < 0 || shift > 30 || shift === 30 && digit > 3) throw new UnusableMap(notVlq);
      value |= (digit & 31) << shift;
      shift += 5;
    } while (digit & 32);
    return value & 1 ? -(value >>> 1) : value >>> 1;
  }
  function rest() {
    if (endsSegment()) return -1;
    source += field();
    while (!endsSegment()) at++;
    return source >= 0 && source < sourceCount ? source : -1;
  }
  function endsSegment() {
    if (at >= length) return true;
    const letter = mappings[at];
    return letter === comma || letter === semicolon;
  }
  function countBeyond() {
    let line = to === stretch.from || endsLine(code, to) ? 0 : 1;
    while (at < length) {
      const letter = mappings[at];
      if (letter === semicolon) line++;
      if (letter === semicolon || letter === comma) {
        at++;
        continue;
      }
      counts.segments++;
      if (line > 0) counts.beyond++;
      while (!endsSegment()) at++;
    }
  }
}
function endsLine(code, end) {
  const last = code.charCodeAt(end - 1);
  return last === 10 || last === 13 || last === 8232 || last === 8233;
}

// src/bundle/attribute/attribute-code.ts
var mostBeyond = { segments: 2, share: 0.01 };
var mostTail = { units: 1e3, share: 0.2 };
function textOfCode(content) {
  return content.toString(isUtf8(content) ? "utf8" : "latin1");
}
function attributeCode(file, content, map, only) {
  const code = textOfCode(content);
  const ascii = code.length === content.length;
  const sizeOf = (from, to) => {
    if (only) return bytesWithin(code, only, from, to);
    return ascii ? to - from : utf8Length(code, from, to);
  };
  const readings = [lineFeeds, ...hasOddLineEnds(code) ? [lineTerminators] : []].map(
    (lineEnd) => readInOrder(code, sizeOf, map, lineEnd)
  );
  const [best] = readings.sort((a, b) => a.counts.beyond - b.counts.beyond);
  if (!best) throw new UnusableMap("it cannot be read");
  refuseOther(best.counts, map);
  refuseRenamed(file, code, best.counts, map);
  return { bytes: best.bytes, unmapped: best.unmapped };
}
function readInOrder(code, sizeOf, map, lineEnd) {
  const reading = readSections(code, sizeOf, map, lineEnd, false) ?? readSections(code, sizeOf, map, lineEnd, true);
  if (!reading) throw new UnusableMap("it cannot be read");
  return reading;
}
function readSections(code, sizeOf, map, lineEnd, sort) {
  const bytes = new Float64Array(map.sources.length);
  const counts = { segments: 0, beyond: 0, last: 0 };
  const start = code.startsWith("\uFEFF") ? 1 : 0;
  let unmapped = 0;
  const comment = mapComment(code) ?? { from: code.length, to: code.length };
  const add = (from, to, source) => {
    if (to > comment.from && from < comment.to && source >= 0) {
      if (from < comment.from) add(from, comment.from, source);
      add(Math.max(from, comment.from), Math.min(to, comment.to), -1);
      if (to > comment.to) add(comment.to, to, source);
      return;
    }
    const size = sizeOf(from, to);
    if (source < 0 || map.sources[source] === null) unmapped += size;
    else bytes[source] = (bytes[source] ?? 0) + size;
  };
  const offsets = offsetsOf(map.sections, code, start, lineEnd);
  add(0, offsets[0] ?? code.length, -1);
  for (const [index, section] of map.sections.entries()) {
    const from = offsets[index] ?? code.length;
    const to = offsets[index + 1] ?? code.length;
    const { mappings, sourceCount, firstSource } = section;
    const take = (a, b, source) => add(a, b, source < 0 ? -1 : firstSource + source);
    if (!streamMappings(code, { from, to, mappings, sourceCount }, { lineEnd, take, counts, sort }))
      return null;
  }
  return { bytes, unmapped, counts };
}
function offsetsOf(sections, code, start, lineEnd) {
  let line = 0;
  let lineStart = start;
  let last = start;
  return sections.map((section) => {
    while (line < section.line && lineStart < code.length) {
      lineStart = lineEnd(code, lineStart, code.length);
      line++;
    }
    last = Math.max(
      last,
      line < section.line ? code.length : Math.min(code.length, lineStart + section.column)
    );
    return last;
  });
}
function refuseOther({ segments, beyond }, map) {
  if (segments === 0) return;
  if (beyond < segments && beyond <= Math.max(mostBeyond.segments, segments * mostBeyond.share)) return;
  const named = map.file === null ? "" : `, and says that it is of ${map.file}`;
  throw new UnusableMap(
    `it is of another file or another build: ${beyond} of its ${segments} segments lie outside the code${named}`
  );
}
function refuseRenamed(file, code, { segments, last }, map) {
  const debugId = /^\/\/# debugId=([\w-]+)\s*$/m.exec(code.slice(-2e3))?.[1];
  if (debugId && map.debugId && debugId.toLowerCase() !== map.debugId.toLowerCase())
    throw new UnusableMap("it is of another build: their debug ids differ");
  const tail = code.length - last;
  if (segments === 0 || map.file === null || baseName(map.file) === baseName(file)) return;
  if (tail > Math.max(mostTail.units, code.length * mostTail.share))
    throw new UnusableMap(
      `it says that it is of ${map.file}, and ends ${tail} characters before the code does`
    );
}
function baseName(file) {
  return file.slice(Math.max(file.lastIndexOf("/"), file.lastIndexOf("\\")) + 1);
}

// src/bundle/attribute/attribute-file.ts
var mostMapBytes = 256 * 1024 * 1024;
async function attributeFile(task) {
  const { file, directory, only } = task;
  const content = readFileSync(join(directory, file));
  const nothing = {
    file,
    raw: content.length,
    sources: [],
    unmapped: only ? bytesWithin(textOfCode(content), only) : content.length,
    relativeTo: null,
    problem: null,
    inlineMap: 0
  };
  let inlineMap = 0;
  try {
    const found = await findMap(task, content);
    if (found === null) return nothing;
    inlineMap = found.inline;
    const map = parseMap(found.text);
    const { bytes, unmapped } = attributeCode(file, content, map, only);
    const texts = task.digests ? sourceTexts(found.text) : [];
    const sources = map.sources.flatMap((source, index) => {
      const size = bytes[index] ?? 0;
      if (source === null || size === 0) return [];
      const text = texts[index] ?? null;
      return [
        {
          source,
          bytes: size,
          ignored: map.ignored.has(index),
          ...text !== null && { digest: digestOf(text) }
        }
      ];
    });
    return { ...nothing, sources, unmapped, relativeTo: found.relativeTo, inlineMap };
  } catch (error) {
    if (error instanceof UnusableMap) return { ...nothing, problem: error.message, inlineMap };
    throw error;
  }
}
async function findMap(task, content) {
  const path = join(task.directory, task.file);
  const beside = dirname(path);
  if (task.map !== void 0) {
    const text = await readMap(task.map);
    const relativeTo = dirname(join(task.mapWrittenFor ?? task.directory, task.file));
    if (text !== null) return { text, relativeTo, inline: 0 };
  }
  const place = locateMap(content);
  if (place && "inline" in place) {
    const text = decodeDataUrl(place.inline);
    if (text === null) throw new UnusableMap("it is inline, and not JSON");
    return { text, relativeTo: beside, inline: place.inline.length };
  }
  const named = place ? addressed(place.url, beside, task.directory) : null;
  for (const candidate of [named, `${path}.map`]) {
    if (candidate === null || !await isInside(candidate, task.directory)) continue;
    const text = await readMap(candidate);
    if (text !== null) return { text, relativeTo: dirname(candidate), inline: 0 };
  }
  return null;
}
function addressed(url, beside, directory) {
  if (/^([a-z][a-z\d+.-]*:|\/\/)/i.test(url)) return null;
  const [path = ""] = url.split(/[?#]/);
  let decoded;
  try {
    decoded = decodeURIComponent(path);
  } catch {
    return null;
  }
  if (decoded.includes("\0")) return null;
  const target = decoded.startsWith("/") ? resolve(directory, `.${decoded}`) : resolve(beside, decoded);
  return target.startsWith(directory + sep) ? target : null;
}
async function isInside(path, directory) {
  try {
    return (await realpath(path)).startsWith(await realpath(directory) + sep);
  } catch {
    return false;
  }
}
async function readMap(path) {
  try {
    if ((await stat2(path)).isDirectory()) return null;
    return await readRegularText(path, mostMapBytes);
  } catch (error) {
    if (error instanceof UnreadableFile) throw new UnusableMap(error.message);
    if (error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR"))
      return null;
    throw new UnusableMap(`it cannot be read: ${messageOf(error)}`);
  }
}

export {
  confirmedFolders,
  UnusableMap,
  unite,
  outside,
  bytesWithin,
  attributeFile,
  findMap
};
