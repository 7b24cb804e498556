// The shop behind a server of its own: `node server.js`, after a build. Files as a careful host sends them, and the pages with
// what is in stock, from a database. `PORT` says where.
import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { gzipSync } from "node:zlib";

const dist = join(import.meta.dirname, "dist");
const types = {
  ".css": "text/css",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".txt": "text/plain",
  ".webp": "image/webp",
};

const stock = new DatabaseSync(":memory:");
stock.exec("create table pieces (id integer primary key, left integer not null)");
const insert = stock.prepare("insert into pieces values (?, ?)");
for (let id = 1; id <= 8; id++) insert.run(id, 3 + ((id * 7) % 11));

/** How many of each piece are left. */
function countStock() {
  return stock.prepare("select id, left from pieces order by id").all();
}

/** Compressed once, with what lets a browser keep them. */
const files = new Map(
  readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const body = readFileSync(file);
      const path = file.slice(dist.length).replaceAll("\\", "/");
      return [path, { body, type: types[extname(file)] ?? "application/octet-stream" }];
    }),
);

function cacheControl(path) {
  if (path.startsWith("/assets/")) return "public, max-age=31536000, immutable";
  return path.endsWith(".html") ? "no-cache" : "public, max-age=86400";
}

function send(request, response, path, { body, type }, headers = {}) {
  const zipped = /text|javascript|json|svg/.test(type);
  const etag = `"${createHash("sha1").update(body).digest("base64url")}"`;
  response.setHeaders(
    new Headers({ "content-type": type, "cache-control": cacheControl(path), etag, ...headers }),
  );
  if (zipped) response.setHeaders(new Headers({ "content-encoding": "gzip", vary: "accept-encoding" }));
  if (request.headers["if-none-match"] === etag) response.writeHead(304).end();
  else response.end(zipped ? gzipSync(body) : body);
}

const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? "/", "http://shop");
  const asset = files.get(pathname);
  if (asset && !pathname.endsWith(".html")) return send(request, response, pathname, asset);
  const page = files.get(`${pathname}.html`) ?? files.get("/index.html");
  if (!page) return response.writeHead(503).end("The shop is not built: npm run build");
  const from = performance.now();
  const left = JSON.stringify(countStock());
  const took = performance.now() - from;
  const body = Buffer.from(
    page.body.toString().replace("</head>", `<meta name="stock" content='${left}' /></head>`),
  );
  send(request, response, "/index.html", { ...page, body }, { "server-timing": `db;dur=${took.toFixed(1)}` });
});
server.listen(Number(process.env.PORT ?? 4173), () => {
  console.log(`The shop is open: http://localhost:${server.address().port}`);
});
