import { symlink } from "node:fs/promises";
import { connect } from "node:net";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { serveDirectory } from "../../src/serve/static.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import type { Tree } from "../temporary-folder.ts";
import { navigation, request } from "./request.ts";

const shell = `<!doctype html><title>App</title><div id="root"></div><script src="/assets/index-DiwrgTda.js"></script>`;
const script = "export const answer = 42;\n".repeat(200);
const app: Tree = {
  "index.html": shell,
  "assets/index-DiwrgTda.js": script,
  "data.json": "{}",
  "film.mp4": "0123456789",
};

async function serve(tree: Tree, basePath?: string) {
  const folder = await temporaryFolder(tree);
  const site = await serveDirectory(folder.path, { basePath });
  const ask = (path: string, headers: Record<string, string> = {}, method = "GET") =>
    request(site.url, path, { headers, method });
  return {
    site,
    folder,
    ask,
    async [Symbol.asyncDispose]() {
      await site[Symbol.asyncDispose]();
      await folder[Symbol.asyncDispose]();
    },
  };
}

test("a script: compressed by what the browser takes, with type, tag, date and a year of cache", async () => {
  await using served = await serve(app);
  const path = "/assets/index-DiwrgTda.js";
  const br = await served.ask(path, { "accept-encoding": "gzip, deflate, br" });
  expect(br.status).toBe(200);
  expect(br.headers).toMatchObject({
    "content-type": "text/javascript;charset=utf-8",
    "content-encoding": "br",
    "cache-control": "public, max-age=31536000, immutable",
    vary: "Accept-Encoding",
    "accept-ranges": "bytes",
    "content-length": String(br.body.length),
  });
  expect(brotliDecompressSync(br.body).toString()).toBe(script);
  const gzip = await served.ask(path, { "accept-encoding": "br;q=0, gzip" });
  expect(gunzipSync(gzip.body).toString()).toBe(script);
  const plain = await served.ask(path);
  expect(plain.headers).not.toHaveProperty("content-encoding");
  expect(plain.headers.vary).toBe("Accept-Encoding");
  expect(plain.body.toString()).toBe(script);
  expect(new Set([br, gzip, plain].map(({ headers }) => headers.etag)).size).toBe(3);
});

test("a page is not kept, anything else without a hash for hours", async () => {
  await using served = await serve(app);
  expect((await served.ask("/")).headers).toMatchObject({
    "cache-control": "no-cache",
    "content-type": "text/html;charset=utf-8",
  });
  expect((await served.ask("/data.json")).headers["cache-control"]).toBe("public, max-age=14400");
});

test("what the browser has already is not sent again", async () => {
  await using served = await serve(app);
  const { headers } = await served.ask("/data.json");
  const etag = headers.etag ?? "";
  const modified = headers["last-modified"] ?? "";
  const unchanged = await served.ask("/data.json", { "if-none-match": `"other", W/${etag}` });
  expect(unchanged).toMatchObject({ status: 304, headers: { etag } });
  expect(unchanged.body).toHaveLength(0);
  expect((await served.ask("/data.json", { "if-none-match": '"other"' })).status).toBe(200);
  expect((await served.ask("/data.json", { "if-modified-since": modified })).status).toBe(304);
  expect(
    (await served.ask("/data.json", { "if-modified-since": "Thu, 01 Jan 1970 00:00:00 GMT" })).status,
  ).toBe(200);
  // The tag decides where both are sent.
  const both = { "if-none-match": '"other"', "if-modified-since": modified };
  expect((await served.ask("/data.json", both)).status).toBe(200);
});

test("byte ranges", async () => {
  await using served = await serve(app);
  const part = await served.ask("/film.mp4", { range: "bytes=2-4" });
  expect(part).toMatchObject({
    status: 206,
    headers: { "content-range": "bytes 2-4/10", "content-length": "3" },
  });
  expect(part.body.toString()).toBe("234");
  expect((await served.ask("/film.mp4", { range: "bytes=-2" })).body.toString()).toBe("89");
  const beyond = await served.ask("/film.mp4", { range: "bytes=10-" });
  expect(beyond).toMatchObject({ status: 416, headers: { "content-range": "bytes */10" } });
  expect((await served.ask("/film.mp4", { range: "bytes=0-1,3-4" })).status).toBe(200);
  // A range of a compressed form would be of other bytes than the ones asked for.
  const whole = await served.ask("/assets/index-DiwrgTda.js", {
    range: "bytes=0-5",
    "accept-encoding": "br",
  });
  expect(whole).toMatchObject({ status: 206 });
  expect(whole.body.toString()).toBe("export");
  const stale = await served.ask("/film.mp4", { range: "bytes=2-4", "if-range": '"old"' });
  expect(stale).toMatchObject({ status: 200 });
  const fresh = await served.ask("/film.mp4", { range: "bytes=2-4", "if-range": part.headers.etag ?? "" });
  expect(fresh.status).toBe(206);
});

test("HEAD is GET without a body, other methods are refused", async () => {
  await using served = await serve(app);
  const get = await served.ask("/data.json");
  const head = await served.ask("/data.json", {}, "HEAD");
  expect(head.body).toHaveLength(0);
  expect({ ...head.headers, date: "" }).toEqual({ ...get.headers, date: "" });
  for (const method of ["POST", "PUT", "DELETE", "OPTIONS"]) {
    expect(await served.ask("/", {}, method)).toMatchObject({ status: 405, headers: { allow: "GET, HEAD" } });
  }
});

test("an app's route gets its shell, a missing file is missing", async () => {
  await using served = await serve(app);
  for (const path of ["/cart", "/users/jane.doe?tab=1", "/deep/route/"]) {
    const route = await served.ask(path, navigation);
    expect(route).toMatchObject({ status: 200, headers: { "content-type": "text/html;charset=utf-8" } });
    expect(route.body.toString()).toBe(shell);
  }
  const missing = [
    await served.ask("/assets/old-12345678.js", { accept: "*/*" }),
    await served.ask("/assets/old-12345678.js", navigation),
    await served.ask("/api/items", { accept: "application/json" }),
    await served.ask("/api/items", { ...navigation, "sec-fetch-dest": "image" }),
    await served.ask("/about.html", navigation),
  ];
  for (const { status, headers, body } of missing) {
    expect(status).toBe(404);
    expect(headers["content-type"]).toContain("text/plain");
    expect(body.toString()).not.toContain("<");
  }
});

test("a site with a page for what is missing answers 404 with it, for pages only", async () => {
  await using served = await serve({
    "index.html": "<p>home",
    "about.html": "<p>about",
    "404.html": "<p>lost",
  });
  expect((await served.ask("/about", navigation)).status).toBe(200);
  for (const path of ["/abuot", "/abuot.html"]) {
    const lost = await served.ask(path, navigation);
    expect(lost.status).toBe(404);
    expect(lost.body.toString()).toBe("<p>lost");
  }
  expect((await served.ask("/x.js", { accept: "*/*" })).body.toString()).toBe("Not found\n");
});

test("a site of several pages never shows its home page for a misspelt one", async () => {
  await using served = await serve({ "index.html": "<p>home", "about/index.html": "<p>about" });
  expect((await served.ask("/abuot", navigation)).status).toBe(404);
  const redirect = await served.ask("/about?x=1", navigation);
  expect(redirect).toMatchObject({ status: 301, headers: { location: "/about/?x=1" } });
});

test("nothing outside the folder is served", async () => {
  await using outside = await temporaryFolder({ "secret.txt": "secret" });
  await using served = await serve({ ...app, ".env": "KEY=1", ".git/config": "x" });
  await symlink(join(outside.path, "secret.txt"), join(served.folder.path, "leak.txt"));
  const name = outside.path.split("/").at(-1) ?? "";
  const paths = [
    `/../${name}/secret.txt`,
    `/..%2f${name}/secret.txt`,
    `/%2e%2e/${name}/secret.txt`,
    `/..%5c${name}%5csecret.txt`,
    `/${outside.path}/secret.txt`,
    `http://127.0.0.1/../${name}/secret.txt`,
    "/leak.txt",
    "/data.json%00.html",
    "/%",
    "/%c0%ae%c0%ae/x",
    "/.env",
    "/.git/config",
  ];
  for (const path of paths) {
    const { status, body } = await served.ask(path, { accept: "*/*" });
    expect([400, 404]).toContain(status);
    expect(body.toString()).not.toMatch(/secret|KEY/);
  }
  expect(served.site.problem()).toBeNull();
});

test("a redirect cannot lead to another host", async () => {
  await using served = await serve({ "evil.example/index.html": "<p>x" });
  const { headers } = await served.ask("//evil.example", navigation);
  expect(new URL(headers.location ?? "", served.site.url).origin).toBe(served.site.url);
});

test("an app built for a folder lives there, and only there", async () => {
  await using served = await serve(app, "shop");
  expect(served.site.basePath).toBe("/shop/");
  expect((await served.ask("/shop/", navigation)).body.toString()).toBe(shell);
  expect((await served.ask("/shop/assets/index-DiwrgTda.js")).body.toString()).toBe(script);
  expect((await served.ask("/shop/cart", navigation)).body.toString()).toBe(shell);
  expect((await served.ask("/assets/index-DiwrgTda.js")).status).toBe(404);
  expect((await served.ask("/cart", navigation)).status).toBe(404);
  expect((await served.ask("/shopping", navigation)).status).toBe(404);
  for (const path of ["/", "/shop"]) {
    expect(await served.ask(path, navigation)).toMatchObject({
      status: 301,
      headers: { location: "/shop/" },
    });
  }
});

test("names of any script and with blanks", async () => {
  await using served = await serve({
    "index.html": "<p>x",
    "über uns/index.html": "<p>wir",
    "a b.txt": "blank",
  });
  expect((await served.ask("/a%20b.txt")).body.toString()).toBe("blank");
  const redirect = await served.ask("/%C3%BCber%20uns", navigation);
  expect(redirect.headers.location).toBe("/%C3%BCber%20uns/");
  expect((await served.ask(redirect.headers.location ?? "", navigation)).body.toString()).toBe("<p>wir");
});

test("closing frees the port, also while a browser keeps its connection", async () => {
  const folder = await temporaryFolder(app);
  const controller = new AbortController();
  const site = await serveDirectory(folder.path, { signal: controller.signal });
  const { hostname, port } = new URL(site.url);
  expect(hostname).toBe("127.0.0.1");
  const socket = connect(Number(port), hostname);
  socket.write("GET / HTTP/1.1\r\nHost: x\r\nConnection: keep-alive\r\n\r\n");
  const received = text(socket);
  await new Promise((resolve) => {
    socket.once("data", resolve);
  });
  controller.abort();
  await site[Symbol.asyncDispose]();
  await received;
  await expect(request(site.url, "/")).rejects.toThrow(/ECONNREFUSED/);
  await folder[Symbol.asyncDispose]();
});

test("nothing is served where the run was ended meanwhile", async () => {
  await using folder = await temporaryFolder(app);
  const controller = new AbortController();
  const serving = serveDirectory(folder.path, { signal: controller.signal });
  controller.abort(new Error("interrupted"));
  await expect(serving).rejects.toThrow("interrupted");
});

test("a folder that is none", async () => {
  await using folder = await temporaryFolder({ "file.html": "" });
  for (const path of ["missing", "file.html"]) {
    await expect(serveDirectory(join(folder.path, path))).rejects.toMatchObject({ code: "SERVER_NOT_READY" });
  }
});

test("a browser that sends a hundred cookies", async () => {
  await using served = await serve(app);
  const cookie = Array.from({ length: 100 }, (_, index) => `c${index}=${"x".repeat(2000)}`).join("; ");
  expect((await served.ask("/", { ...navigation, cookie })).status).toBe(200);
});

test.each(["/item/foo%2Fbar", "/@me/.profile", "/package/chart.js", "/files/readme.md", "/100%", "/a%5Cb"])(
  "the route %s of a single-page app gets its shell; a script of that name gets none",
  async (route) => {
    await using served = await serve(app);
    const page = await served.ask(route, navigation);
    expect(page).toMatchObject({ status: 200 });
    expect(page.body.toString()).toBe(shell);
    expect((await served.ask(route)).status).toBe(404);
  },
);

test("only what leads out is a bad path, and a misspelt page is missing", async () => {
  await using served = await serve({ ...app, "about.html": "about" });
  for (const path of ["/../package.json", "/%2e%2e%2fetc/passwd", "/a/%2e%2e/%2e%2e/x", "/a%00"])
    expect((await served.ask(path, navigation)).status).toBe(400);
  expect((await served.ask("/abuot.html", navigation)).status).toBe(404);
});

test("a 404.html that is the shell is the app's, not a missing page", async () => {
  await using served = await serve({ ...app, "404.html": shell });
  expect((await served.ask("/cart", navigation)).status).toBe(200);
  await using other = await serve({ ...app, "404.html": `${shell} ` });
  expect((await other.ask("/cart", navigation)).status).toBe(404);
});

test("folders with # and ? in their names, with the slash or without", async () => {
  await using served = await serve({ "c#/index.html": "sharp", "why?/a b/index.html": "why" });
  expect((await served.ask("/c%23/", navigation)).body.toString()).toBe("sharp");
  expect((await served.ask("/c%23?q=1", navigation)).headers.location).toBe("/c%23/?q=1");
  expect((await served.ask("/why%3F/a%20b", navigation)).headers.location).toBe("/why%3F/a%20b/");
  expect((await served.ask("/why%3F/a%20b/", navigation)).body.toString()).toBe("why");
});

test("index.htm is a folder's page, and a page needs no extension", async () => {
  const page = `<!-- old -->\n<!DOCTYPE html><title>Old</title>`;
  await using served = await serve({
    "index.htm": page,
    "docs/index.htm": page,
    about: page,
    LICENSE: "MIT",
  });
  for (const path of ["/", "/docs/", "/about"]) {
    const { status, headers, body } = await served.ask(path, navigation);
    expect({ status, type: headers["content-type"], body: body.toString() }).toEqual({
      status: 200,
      type: "text/html;charset=utf-8",
      body: page,
    });
  }
  expect((await served.ask("/docs")).headers.location).toBe("/docs/");
  expect((await served.ask("/LICENSE")).headers["content-type"]).toBe("application/octet-stream");
});

test("the budget's fallback goes before what the files say, for pages only; false is none", async () => {
  await using folder = await temporaryFolder({ ...app, "app.html": "routes", "200.html": "guessed" });
  const answer = async (
    fallback: string | false | undefined,
    path: string,
    headers: Record<string, string>,
  ) => {
    const rules = [{ pattern: "/.*", to: "/index.html", status: 200, text: "" }];
    await using site = await serveDirectory(folder.path, { rules, fallback });
    const { status, body } = await request(site.url, path, { headers });
    return `${status} ${body.toString()}`;
  };
  expect(await answer("app.html", "/cart", navigation)).toBe("200 routes");
  expect(await answer("/app.html", "/package/a.js", navigation)).toBe("200 routes");
  expect(await answer("app.html", "/a.js", { accept: "*/*" })).toMatch(/^404/);
  expect(await answer(false, "/cart", navigation)).toMatch(/^404/);
  expect(await answer(undefined, "/cart", navigation)).toBe(`200 ${shell}`);
  await using site = await serveDirectory(folder.path);
  expect((await request(site.url, "/cart", { headers: navigation })).body.toString()).toBe("guessed");
});

test("the budget's headers go over ours, by path; the last that matches counts", async () => {
  await using folder = await temporaryFolder(app);
  const headers = {
    "/*": { "X-Frame-Options": "DENY", "Cache-Control": "no-store" },
    "/assets/*.js": { "cache-control": "max-age=9" },
    "/data.json": { "Content-Security-Policy": "default-src 'none'" },
  };
  await using site = await serveDirectory(folder.path, { headers });
  const at = async (path: string) => (await request(site.url, path)).headers;
  expect(await at("/assets/index-DiwrgTda.js?v=1")).toMatchObject({
    "x-frame-options": "DENY",
    "cache-control": "max-age=9",
  });
  expect(await at("/data.json")).toMatchObject({
    "cache-control": "no-store",
    "content-security-policy": "default-src 'none'",
  });
});
