import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  ServedFiles,
  cacheControl,
  isCompressible,
  looksLikeFile
} from "./chunk-CV3KSHLR.js";
import {
  decodePath,
  fileWithin,
  indexOf,
  isFolderWithin,
  locateFile
} from "./chunk-SDZVXACJ.js";
import {
  mostHeaderBytes
} from "./chunk-KB6LCHWX.js";
import "./chunk-H3BLON6W.js";
import "./chunk-PGYXFNCR.js";
import "./chunk-5K2H5UK7.js";
import {
  messageOf
} from "./chunk-BRI75XQL.js";
import "./chunk-WVWDAXK4.js";

// src/serve/static-thread.ts
import { createServer } from "node:http";
import { parentPort, workerData } from "node:worker_threads";

// src/serve/answer-request.ts
import { relative, sep } from "node:path";
import { pipeline } from "node:stream/promises";

// src/serve/apply-rules.ts
async function applyRules(rules, root, basePath, pathname) {
  for (const { pattern, to, status, text } of rules) {
    const match = new RegExp(pattern).exec(pathname);
    if (!match) continue;
    if (to === null) return { kind: "elsewhere", text };
    const target = filled(to, match);
    if (!target.startsWith("/") || target.startsWith("//")) return { kind: "elsewhere", text };
    if (status >= 300 && status < 400) return { kind: "redirect", location: target, status };
    const path = target.replace(/[?#].*$/s, "");
    const inside = path.startsWith(basePath) ? path.slice(basePath.length - 1) : path;
    const names = decodePath(inside);
    if (names === null) continue;
    const found = await locateFile(root, inside, names);
    const page = found.kind === "redirect" ? await locateFile(root, found.pathname, names) : found;
    if (page.kind === "file") return { kind: "file", file: page.file, status: status === 404 ? 404 : 200 };
  }
  return null;
}
function filled(to, match) {
  return to.replace(/\$(?:<(\w+)>|(\d))/g, (_, name, index) => {
    const caught = name === void 0 ? match[Number(index)] : match.groups?.[name];
    return caught ?? "";
  });
}

// src/serve/byte-range.ts
function parseByteRange(header, size) {
  const match = /^bytes=[ \t]*(\d*)-(\d*)[ \t]*$/i.exec(header ?? "");
  if (!match) return null;
  const [, from = "", to = ""] = match;
  if (from === "" && to === "") return null;
  if (from === "") {
    const length = Number(to);
    if (length === 0 || size === 0) return "unsatisfiable";
    return { first: Math.max(0, size - length), last: size - 1 };
  }
  const first = Number(from);
  const last = to === "" ? size - 1 : Math.min(Number(to), size - 1);
  if (to !== "" && Number(to) < first) return null;
  return first >= size ? "unsatisfiable" : { first, last };
}

// src/serve/negotiate-encoding.ts
var offered = ["br", "gzip", "identity"];
function negotiateEncoding(header) {
  if (header === void 0) return "identity";
  const weights = /* @__PURE__ */ new Map();
  for (const item of header.slice(0, 1e3).split(",")) {
    const [name = "", ...parameters] = item.split(";").map((part) => part.trim().toLowerCase());
    if (name !== "") weights.set(name === "x-gzip" ? "gzip" : name, weightOf(parameters));
  }
  const weigh = (coding) => {
    const own = weights.get(coding);
    if (own !== void 0) return own;
    return weights.get("*") ?? (coding === "identity" ? Number.MIN_VALUE : 0);
  };
  let best = "identity";
  for (const coding of offered.toReversed()) {
    if (weigh(coding) > 0 && weigh(coding) >= weigh(best)) best = coding;
  }
  return best;
}
function weightOf(parameters) {
  const weight = parameters.find((parameter) => parameter.startsWith("q="));
  if (weight === void 0) return 1;
  const value = Number(weight.slice(2));
  return Number.isFinite(value) ? Math.min(Math.max(value, 0), 1) : 0;
}

// src/serve/answer-request.ts
async function answerRequest(site, request, response) {
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.setHeader("Allow", "GET, HEAD");
    return plain(site, response, 405, "Method not allowed");
  }
  const { pathname, query } = splitTarget(request.url ?? "/");
  const names = decodePath(pathname);
  if (names === null) return plain(site, response, 400, "Bad path");
  const inside = withinBase(site.basePath, pathname);
  if (inside === null) {
    return pathname === "/" || `${pathname}/` === site.basePath ? redirect(site, response, site.basePath + query) : plain(site, response, 404, `Not found (this site lives in ${site.basePath})`);
  }
  const depth = site.basePath.split("/").filter((name) => name !== "").length;
  const found = await locateFile(site.root, inside, names.slice(depth));
  if (found.kind === "redirect") {
    return redirect(site, response, `/${names.map(encodeName).join("/")}/${query}`);
  }
  if (found.kind === "file") return send(site, request, response, await site.files.open(found.file), 200);
  const ruled = await applyRules(site.rules, site.root, site.basePath, pathname);
  if (ruled?.kind === "elsewhere")
    return plain(site, response, 404, `Not found (a rule sends it elsewhere: ${ruled.text})`);
  if (ruled?.kind === "redirect" && isNavigation(request) && ruled.location !== pathname)
    return redirect(site, response, ruled.location, ruled.status);
  if (ruled?.kind === "file") {
    const file = await site.files.open(ruled.file);
    if (isNavigation(request) || !file.type.startsWith("text/html"))
      return send(site, request, response, file, ruled.status);
  }
  const fallback = isNavigation(request) ? await site.fallback() : null;
  if (fallback && (fallback.status === 404 || !await isMissingFile(site, inside, names.slice(depth)))) {
    return send(site, request, response, await site.files.open(fallback.file), fallback.status);
  }
  return plain(site, response, 404, "Not found");
}
function splitTarget(target) {
  const path = target.replace(/^https?:\/\/[^/?#]*/i, "").replace(/#.*$/s, "");
  const mark = path.indexOf("?");
  const pathname = mark < 0 ? path : path.slice(0, mark);
  return { pathname: pathname === "" ? "/" : pathname, query: mark < 0 ? "" : path.slice(mark) };
}
function headersFor({ headers }, target) {
  const { pathname } = splitTarget(target);
  return Object.entries(headers).flatMap(([path, named]) => {
    const pattern = path.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*");
    return new RegExp(`^${pattern}$`).test(pathname) ? Object.entries(named) : [];
  });
}
async function isMissingFile({ root }, pathname, names) {
  if (/\.x?html?$/i.test(pathname)) return true;
  return looksLikeFile(pathname) && await isFolderWithin(root, names.slice(0, -1));
}
function encodeName(name) {
  return encodeURI(name).replace(/[#?]/g, encodeURIComponent);
}
function withinBase(basePath, pathname) {
  return pathname.startsWith(basePath) ? pathname.slice(basePath.length - 1) : null;
}
function isNavigation({ headers }) {
  const destination = headers["sec-fetch-dest"];
  if (destination !== void 0)
    return destination === "document" || destination === "iframe" || destination === "frame";
  return headers.accept?.includes("text/html") ?? false;
}
async function send(site, request, response, file, status) {
  const { headers } = request;
  const ranged = status === 200 && headers.range !== void 0;
  const encoding = ranged ? "identity" : negotiateEncoding(headers["accept-encoding"]);
  const content = await file.representation(encoding);
  const modified = file.modified.toUTCString();
  response.setHeader("Content-Type", file.type);
  response.setHeader("X-Content-Type-Options", "nosniff");
  response.setHeader(
    "Cache-Control",
    cacheControl(relative(site.root, file.file).split(sep).join("/"), file.type)
  );
  for (const [name, value] of headersFor(site, request.url ?? "/")) response.setHeader(name, value);
  response.setHeader("ETag", content.etag);
  response.setHeader("Last-Modified", modified);
  response.setHeader("Accept-Ranges", "bytes");
  if (isCompressible(file.type)) response.setHeader("Vary", "Accept-Encoding");
  if (status === 200 && isUnchanged(request, content.etag, file.modified)) {
    response.statusCode = 304;
    reportAnswer(site, response, file);
    response.end();
    return;
  }
  if (content.encoding !== "identity") response.setHeader("Content-Encoding", content.encoding);
  const condition = headers["if-range"];
  const mayRange = ranged && (condition === void 0 || condition === content.etag || condition === modified);
  const range = mayRange ? parseByteRange(headers.range, content.size) : null;
  if (range === "unsatisfiable") {
    response.setHeader("Content-Range", `bytes */${content.size}`);
    return plain(site, response, 416, "Range not satisfiable");
  }
  if (range) {
    response.setHeader("Content-Range", `bytes ${range.first}-${range.last}/${content.size}`);
    response.setHeader("Content-Length", range.last - range.first + 1);
    response.statusCode = 206;
  } else {
    response.setHeader("Content-Length", content.size);
    response.statusCode = status;
  }
  reportAnswer(site, response, file);
  await write(request, response, content, range);
}
async function write(request, response, content, range) {
  if (request.method === "HEAD") {
    response.end();
    return;
  }
  const body = content.read(range ?? void 0);
  if (Buffer.isBuffer(body)) response.end(body);
  else await pipeline(body, response);
}
function isUnchanged({ headers }, etag, modified) {
  const tags = headers["if-none-match"];
  if (tags !== void 0) {
    return tags.split(",").some((tag) => tag.trim() === "*" || tag.trim().replace(/^W\//, "") === etag);
  }
  const since = Date.parse(headers["if-modified-since"] ?? "");
  return Number.isFinite(since) && modified.getTime() <= since;
}
function redirect(site, response, location, status = 301) {
  response.statusCode = status;
  response.setHeader("Location", location);
  response.setHeader("Cache-Control", "no-cache");
  response.setHeader("Content-Length", 0);
  reportAnswer(site, response, null);
  response.end();
}
function plain(site, response, status, text) {
  const body = response.req.method === "HEAD" ? "" : `${text}
`;
  for (const name of ["ETag", "Last-Modified", "Content-Encoding"]) response.removeHeader(name);
  response.statusCode = status;
  response.setHeader("Cache-Control", "no-cache");
  response.setHeader("Content-Type", "text/plain;charset=utf-8");
  response.setHeader("Content-Length", Buffer.byteLength(body));
  reportAnswer(site, response, null);
  response.end(body);
}
function reportAnswer(site, response, file) {
  const { req } = response;
  const headers = Object.entries(response.getHeaders()).map(([name, value]) => [name, String(value)]);
  site.onAnswer({
    method: req.method ?? "GET",
    target: req.url ?? "/",
    kind: `${isNavigation(req) ? "page" : "file"}${req.headers.range === void 0 ? "" : " range"}`,
    answer: {
      status: response.statusCode,
      headers: Object.fromEntries(headers),
      file: file && relative(site.root, file.file).split(sep).join("/"),
      digest: file?.digest ?? null
    }
  });
}

// src/serve/count-pages.ts
import { readdir } from "node:fs/promises";
import { join } from "node:path";
var maxFolders = 2e3;
async function countPages(root, enough = 2) {
  let pages = 0;
  const queue = [root];
  for (let read = 0; read < maxFolders; read++) {
    const folder = queue.shift();
    if (folder === void 0 || pages >= enough) return pages;
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      if (entry.isDirectory() && entry.name !== "node_modules" && !entry.name.startsWith(".")) {
        queue.push(join(folder, entry.name));
      } else if (/\.html?$/i.test(entry.name)) pages++;
    }
  }
  return Math.max(pages, enough);
}

// src/serve/find-fallback.ts
import { readFile } from "node:fs/promises";
import { join as join2 } from "node:path";
async function findFallback(root, countPages2) {
  for (const name of ["200.html", "__spa-fallback.html", "index.csr.html"]) {
    const file = await fileWithin(root, join2(root, name));
    if (file !== null) return { file, status: 200 };
  }
  const notFound = await fileWithin(root, join2(root, "404.html"));
  const index = await indexOf(root, root);
  const html = index === null ? "" : await readFile(index, "utf8");
  if (notFound !== null) {
    const isShell2 = index !== null && html === await readFile(notFound, "utf8");
    return isShell2 ? { file: index, status: 200 } : { file: notFound, status: 404 };
  }
  if (index === null) return null;
  if (!/<script\b/i.test(html)) return null;
  const isShell = await countPages2() === 1 || !hasContent(html);
  return isShell ? { file: index, status: 200 } : null;
}
function hasContent(html) {
  const body = /<body\b[^>]*>([\s\S]*)/i.exec(html)?.[1] ?? html.replace(/<head\b[\s\S]*?<\/head>/i, "");
  const text = body.replace(/<!--[\s\S]*?-->/g, "").replace(/<(script|style|noscript|template|svg)\b[\s\S]*?<\/\1\s*>/gi, "").replace(/<title\b[\s\S]*?<\/title\s*>/gi, "").replace(/<[^>]*>/g, "").trim();
  return text !== "";
}

// src/serve/static-thread.ts
var serverOptions = { keepAliveTimeout: 6e4, maxHeaderSize: mostHeaderBytes };
function serve({ root, basePath, rules, guess, headers }) {
  let fallback;
  const site = {
    root,
    basePath,
    rules,
    headers,
    files: new ServedFiles(),
    fallback: async () => guess ? fallback ??= findFallback(root, () => countPages(root)) : null,
    onAnswer: (answer) => say({ answer })
  };
  return createServer(serverOptions, (request, response) => {
    answerRequest(site, request, response).catch((error) => {
      if (response.destroyed || request.destroyed) return;
      say({ failed: `${request.url} could not be served: ${messageOf(error)}` });
      if (response.headersSent) response.destroy();
      else response.writeHead(500, { "Content-Type": "text/plain" }).end("The file could not be read\n");
    });
  });
}
function say(message) {
  parentPort?.postMessage(message);
}
var server = serve(workerData);
server.once("error", (error) => say({ noPort: messageOf(error) }));
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  if (address !== null && typeof address === "object") say({ port: address.port });
});
parentPort?.on("message", (question) => say({ settled: question }));
