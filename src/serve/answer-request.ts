import type { IncomingMessage, ServerResponse } from "node:http";
import { relative, sep } from "node:path";
import { pipeline } from "node:stream/promises";
import { applyRules } from "./apply-rules.ts";
import type { HostRule } from "./host-rules.ts";
import type { Answered } from "./answer-log.ts";
import { parseByteRange } from "./byte-range.ts";
import { decodePath, isFolderWithin, locateFile } from "./locate-file.ts";
import { negotiateEncoding } from "./negotiate-encoding.ts";
import { cacheControl, isCompressible, looksLikeFile } from "./response-headers.ts";
import type { Representation, ServedFile, ServedFiles } from "./served-files.ts";

export interface ServedSite {
  /** Real path of the folder. */
  root: string;
  /** `/` or `/shop/`. */
  basePath: string;
  files: ServedFiles;
  /** Rules of the app's host, for paths without a file. */
  rules: readonly HostRule[];
  /** Response headers by path, in which `*` stands for anything. */
  headers: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Page for what is not there, and its status; null where the site has none. */
  fallback(): Promise<{ file: string; status: 200 | 404 } | null>;
  /** Called with every answer before it is sent. */
  onAnswer(answered: Answered): void;
}

/** Answers one request, or throws where the file system fails. */
export async function answerRequest(
  site: ServedSite,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.setHeader("Allow", "GET, HEAD");
    return plain(site, response, 405, "Method not allowed");
  }
  const { pathname, query } = splitTarget(request.url ?? "/");
  const names = decodePath(pathname);
  if (names === null) return plain(site, response, 400, "Bad path");
  const inside = withinBase(site.basePath, pathname);
  if (inside === null) {
    // Only the way in is shown: a file outside the base path is missing where the site is deployed, too.
    return pathname === "/" || `${pathname}/` === site.basePath
      ? redirect(site, response, site.basePath + query)
      : plain(site, response, 404, `Not found (this site lives in ${site.basePath})`);
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
  if (fallback && (fallback.status === 404 || !(await isMissingFile(site, inside, names.slice(depth))))) {
    return send(site, request, response, await site.files.open(fallback.file), fallback.status);
  }
  return plain(site, response, 404, "Not found");
}

/** The request target is a path, or (to a proxy) a whole URL. Parsed as text: URL would resolve `..` away before it is seen. */
function splitTarget(target: string): { pathname: string; query: string } {
  const path = target.replace(/^https?:\/\/[^/?#]*/i, "").replace(/#.*$/s, "");
  const mark = path.indexOf("?");
  const pathname = mark < 0 ? path : path.slice(0, mark);
  return { pathname: pathname === "" ? "/" : pathname, query: mark < 0 ? "" : path.slice(mark) };
}

/** If several paths match, the value of the last one counts. */
function headersFor({ headers }: ServedSite, target: string): [name: string, value: string][] {
  const { pathname } = splitTarget(target);
  return Object.entries(headers).flatMap(([path, named]) => {
    const pattern = path.replace(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", ".*");
    return new RegExp(`^${pattern}$`).test(pathname) ? Object.entries(named) : [];
  });
}

/** A misspelt page or an old script is missing in a folder of the site; `/package/chart.js` may be a route of the app. */
async function isMissingFile(
  { root }: ServedSite,
  pathname: string,
  names: readonly string[],
): Promise<boolean> {
  if (/\.x?html?$/i.test(pathname)) return true;
  return looksLikeFile(pathname) && (await isFolderWithin(root, names.slice(0, -1)));
}

/** As a browser writes it; `#` and `?` in a name would end the path. */
function encodeName(name: string): string {
  return encodeURI(name).replace(/[#?]/g, encodeURIComponent);
}

function withinBase(basePath: string, pathname: string): string | null {
  return pathname.startsWith(basePath) ? pathname.slice(basePath.length - 1) : null;
}

/** A browser that opens a page. An image, script or fetch never gets HTML in place of what it asked for. */
function isNavigation({ headers }: IncomingMessage): boolean {
  const destination = headers["sec-fetch-dest"];
  if (destination !== undefined)
    return destination === "document" || destination === "iframe" || destination === "frame";
  return headers.accept?.includes("text/html") ?? false;
}

async function send(
  site: ServedSite,
  request: IncomingMessage,
  response: ServerResponse,
  file: ServedFile,
  status: 200 | 404,
): Promise<void> {
  const { headers } = request;
  const ranged = status === 200 && headers.range !== undefined;
  const encoding = ranged ? "identity" : negotiateEncoding(headers["accept-encoding"]);
  const content = await file.representation(encoding);
  const modified = file.modified.toUTCString();
  response.setHeader("Content-Type", file.type);
  response.setHeader("X-Content-Type-Options", "nosniff");
  response.setHeader(
    "Cache-Control",
    cacheControl(relative(site.root, file.file).split(sep).join("/"), file.type),
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
  const mayRange =
    ranged && (condition === undefined || condition === content.etag || condition === modified);
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

async function write(
  request: IncomingMessage,
  response: ServerResponse,
  content: Representation,
  range: { first: number; last: number } | null,
): Promise<void> {
  if (request.method === "HEAD") {
    response.end();
    return;
  }
  const body = content.read(range ?? undefined);
  if (Buffer.isBuffer(body)) response.end(body);
  else await pipeline(body, response);
}

/** If-None-Match goes before If-Modified-Since (RFC 9110 section 13.2.2) and is compared weakly. */
function isUnchanged({ headers }: IncomingMessage, etag: string, modified: Date): boolean {
  const tags = headers["if-none-match"];
  if (tags !== undefined) {
    return tags.split(",").some((tag) => tag.trim() === "*" || tag.trim().replace(/^W\//, "") === etag);
  }
  const since = Date.parse(headers["if-modified-since"] ?? "");
  return Number.isFinite(since) && modified.getTime() <= since;
}

function redirect(site: ServedSite, response: ServerResponse, location: string, status = 301): void {
  response.statusCode = status;
  response.setHeader("Location", location);
  response.setHeader("Cache-Control", "no-cache");
  response.setHeader("Content-Length", 0);
  reportAnswer(site, response, null);
  response.end();
}

function plain(site: ServedSite, response: ServerResponse, status: number, text: string): void {
  const body = response.req.method === "HEAD" ? "" : `${text}\n`;
  for (const name of ["ETag", "Last-Modified", "Content-Encoding"]) response.removeHeader(name);
  response.statusCode = status;
  response.setHeader("Cache-Control", "no-cache");
  response.setHeader("Content-Type", "text/plain;charset=utf-8");
  response.setHeader("Content-Length", Buffer.byteLength(body));
  reportAnswer(site, response, null);
  response.end(body);
}

/** Reports an answer, whose status and headers are set. */
function reportAnswer(site: ServedSite, response: ServerResponse, file: ServedFile | null): void {
  const { req } = response;
  const headers = Object.entries(response.getHeaders()).map(([name, value]) => [name, String(value)]);
  site.onAnswer({
    method: req.method ?? "GET",
    target: req.url ?? "/",
    kind: `${isNavigation(req) ? "page" : "file"}${req.headers.range === undefined ? "" : " range"}`,
    answer: {
      status: response.statusCode,
      headers: Object.fromEntries(headers),
      file: file && relative(site.root, file.file).split(sep).join("/"),
      digest: file?.digest ?? null,
    },
  });
}
