import { gzipSync } from "node:zlib";
import { createServer } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";

/** A shop with all that must be left out, and a server that remembers whatever reached it. */
export interface ShopServer extends AsyncDisposable {
  origin: string;
  /** `GET /`, `POST /track`: in the order of arrival. */
  readonly received: readonly string[];
}

const header = `<header><nav><a href="/">Home</a> <a href="/products?page=1#list">Products</a> <a href="/cart">Cart</a>
  <a href="/about">About</a> <a href="/login">Log in</a> <a href="/logout">Log out</a>
  <a href="/session/end">Sign out</a> <a href="/de/">Deutsch</a></nav></header>`;
const footer = `<footer><a href="/imprint">Imprint</a> <a href="https://elsewhere.example/">Elsewhere</a>
  <a href="mailto:shop@shop.example">Write</a> <a href="/old-about">About us</a></footer>`;
/** What a page does on its own, which must not reach the server either. */
const sending = `<script>fetch("/track",{method:"POST",body:"x"}).catch(()=>{});navigator.sendBeacon("/beacon","x");
  fetch("/items/9/delete").catch(()=>{})</script>`;

const document = (main: string, lang = "en") =>
  `<!doctype html><html lang="${lang}"><head><title>Shop</title><link rel="canonical" href="https://www.shop.example/"></head>
  <body>${header}<main>${main}</main>${footer}${sending}</body></html>`;

const products = Array.from({ length: 12 }, (_, at) => at + 1);

const pages: Readonly<Record<string, string>> = {
  "/": document(
    `<ul>${products.map((id) => `<li><a href="/product/${id}">Bowl ${id}</a></li>`).join("")}</ul>
    <a href="/catalogue.pdf">Catalogue</a> <a href="/export" download>Export</a> <a href="/file">A file</a>
    <a href="/gone">Gone</a> <a href="/broken">Broken</a> <a href="/secret-exit">Exit</a>
    <a href="/items/3/delete">Item 3</a> <a href="/cart?add-to-cart=3">Bowl 3</a> <a href="/list?action=delete&id=3">x</a>
    <a href="/items/4" data-method="delete">Item 4</a> <a href="/data">Data</a> <a href="/empty">Empty</a>
    <a href="https://shop.example/blog/first-post?utm_source=shop">A post</a>
    <a href="https://shop.example/blog/second-post">A post</a> <a href="/blog/third-post#end">A post</a>`,
  ),
  "/products": document(
    `<ul>${products.map((id) => `<li><a href="/product/${id}?ref=list">Bowl ${id}</a></li>`).join("")}</ul>
    <a href="/products/page/2">2</a><div id="more"></div>
    <script>document.querySelector("#more").innerHTML='<a href="/sale">Sale</a>'</script>`,
  ),
  "/cart": document(`<form action="/order" method="post"><button>Order</button></form>`),
  "/about": document(`<a href="/team">Team</a>`),
  "/team": document("We"),
  "/sale": document("Less"),
  "/imprint": document("Law"),
  "/de/": document("Töpferei", "de"),
  "/de/about": document("Über uns", "de"),
  "/login": document(
    `<form action="/login" method="post"><input name="user"><input type="password" name="key"></form>`,
  ),
};

const sitemap = `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
  <url><loc>https://www.shop.example/</loc></url>
  <url><loc>https://www.shop.example/blog/fourth-post</loc></url>
  <url><loc>https://www.shop.example/unsubscribe</loc></url>
  <url><loc>https://www.shop.example/de/about</loc></url>
  <url><loc>https://elsewhere.example/page</loc></url></urlset>`;

const redirects: Readonly<Record<string, string>> = {
  "/old-about": "/about",
  "/account": "/login",
  "/secret-exit": "/logout?now",
};

export async function shopServer(): Promise<ShopServer> {
  const received: string[] = [];
  const server = createServer((request, response) => {
    received.push(`${request.method ?? ""} ${request.url ?? ""}`);
    answer(request, response);
  });
  const listening = Promise.withResolvers<void>();
  server.listen(0, "127.0.0.1", listening.resolve);
  await listening.promise;
  const address = server.address();
  if (typeof address !== "object" || !address) throw new Error("The server has no port");
  return {
    origin: `http://127.0.0.1:${address.port}`,
    received,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function answer({ url = "/" }: IncomingMessage, response: ServerResponse): void {
  const { pathname } = new URL(url, "http://shop.example");
  const send = (type: string, body: string | Buffer, status = 200, more: Record<string, string> = {}) =>
    response.writeHead(status, { "content-type": type, ...more }).end(body);
  const to = redirects[pathname];
  if (to !== undefined) return void response.writeHead(302, { location: to }).end();
  if (pathname === "/robots.txt")
    return void send(
      "text/plain",
      "User-agent: *\nDisallow: /x\nSitemap: https://www.shop.example/maps/index.xml\n",
    );
  if (pathname === "/maps/index.xml")
    return void send(
      "application/xml",
      "<sitemapindex><sitemap><loc>https://www.shop.example/maps/1.xml.gz</loc></sitemap></sitemapindex>",
    );
  if (pathname === "/maps/1.xml.gz") return void send("application/gzip", gzipSync(sitemap));
  if (pathname === "/file")
    return void send("text/html", "x", 200, { "content-disposition": "attachment; filename=file.html" });
  if (pathname === "/data") return void send("application/json", "{}");
  if (pathname === "/empty") return void response.writeHead(204).end();
  if (pathname === "/broken") return void send("text/html", "Error", 500);
  const isRecord = /^\/(?:product\/\d+|blog\/[a-z]+-post)$/.test(pathname);
  const page = isRecord ? document(`Bowl <a href="/products">All</a>`) : pages[pathname];
  send("text/html; charset=utf-8", page ?? document("Nothing here"), page === undefined ? 404 : 200);
}
