import { EventEmitter, once } from "node:events";
import { createServer } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";

/** A real server with pages that behave well or badly, each at its own path. */
export interface FixtureServer extends AsyncDisposable {
  /** `http://127.0.0.1:PORT` */
  origin: string;
  /** The same server under another host name: another party. Both are names of this machine, so that the site is one. */
  otherOrigin: string;
  /** The same pages at another port: another site. */
  otherSite: string;
  /** Settles when the path is requested the next time. */
  asked(path: string): Promise<void>;
}

type Answer = (response: ServerResponse, request: IncomingMessage, server: FixtureServer) => void;

const html = (body: string, head = "") =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
  `<title>Fixture</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;
const page =
  (body: string, head = "", headers: Record<string, string | string[]> = {}): Answer =>
  (response) =>
    response.writeHead(200, { "content-type": "text/html", ...headers }).end(html(body, head));
const status =
  (code: number): Answer =>
  (response) =>
    response.writeHead(code, { "content-type": "text/html" }).end(html(`<h1>${code}</h1>`));

const text = "<h1>Heading</h1><p>Some text that is painted.</p>";
/** Busy for a while in the main thread. */
const busy = (ms: number) => `{const end=performance.now()+${ms};while(performance.now()<end);}`;

const answers: Readonly<Record<string, Answer>> = {
  "/plain": page(text),
  "/missing": status(404),
  "/broken": status(500),
  "/redirect-away": (response, _, { otherSite }) =>
    response.writeHead(302, { location: `${otherSite}/plain` }).end(),
  "/redirect-here": (response) => response.writeHead(302, { location: "/plain" }).end(),
  "/script-redirect-away": (response, _, { otherSite }) =>
    response
      .writeHead(200, { "content-type": "text/html" })
      .end(html(`${text}<script>setTimeout(()=>location.href="${otherSite}/plain",100)</script>`)),
  "/never-paints": page(""),
  "/long-poll": page(`${text}<script>fetch("/never-answers").catch(()=>{})</script>`),
  "/never-answers": () => undefined,
  "/throws": page(`${text}<script>throw new Error("on load")</script>`),
  "/loops": page(`${text}<script>setTimeout(()=>{for(;;);},50)</script>`),
  "/json": (response) => response.writeHead(200, { "content-type": "application/json" }).end("{}"),
  "/drops": (response) => response.destroy(),
  "/huge": (response) => {
    response.writeHead(200, { "content-type": "text/html" });
    const paragraph = `<p>${"Thirty megabytes of text. ".repeat(4000)}</p>`;
    response.end(html(text + paragraph.repeat(Math.ceil(30_000_000 / paragraph.length))));
  },
  "/server-timing": page(text, "", {
    "server-timing": ['db;dur=53.2, cache;desc="hit, warm"', "app;dur=47"],
  }),
  "/slow": (response, request, server) => void setTimeout(() => page(text)(response, request, server), 700),
  "/user-timings": page(
    `${text}<script>performance.mark("start");${busy(60)}performance.mark("end");performance.measure("work","start","end")</script>`,
  ),
  "/device": page(
    `${text}<script>for(const told of ["width "+innerWidth,"ratio "+devicePixelRatio,"touch "+("ontouchstart" in window),
      "agent "+navigator.userAgent])performance.mark(told)</script>`,
  ),
  "/third-party": (response, request, server) =>
    page(
      `${text}<img src="/dot.svg?secret=1#x" alt=""><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="">`,
      `<script src="${server.otherOrigin}/library.js?key=secret" async></script>`,
    )(response, request, server),
  "/races": page(text, '<script src="/large.js" async></script>'),
  "/large.js": (response) =>
    response.writeHead(200, { "content-type": "text/javascript" }).end(`//${"x".repeat(200_000)}`),
  "/library.js": (response) => response.writeHead(200, { "content-type": "text/javascript" }).end("self.x=1"),
  "/dot.svg": (response) =>
    response
      .writeHead(200, { "content-type": "image/svg+xml" })
      .end(
        '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><circle cx="4" cy="4" r="4"/></svg>',
      ),
  // A small page as they are: style, text, an image, and a script that works for a while.
  "/article": page(
    `<header><h1>Article</h1></header><main>${"<p>A paragraph of an article, long enough to wrap.</p>".repeat(40)}
      <img src="/picture.svg" width="600" height="400" alt=""></main>`,
    '<link rel="stylesheet" href="/style.css"><script src="/script.js" defer></script>',
  ),
  "/style.css": (response) =>
    response
      .writeHead(200, { "content-type": "text/css" })
      .end(`body{font:16px/1.5 sans-serif;margin:2em}${".unused{color:red}".repeat(800)}`),
  "/script.js": (response) =>
    response
      .writeHead(200, { "content-type": "text/javascript" })
      .end(`${busy(80)}document.querySelector("main").append("Added");/*${"x".repeat(60_000)}*/`),
  "/picture.svg": (response) =>
    response
      .writeHead(200, { "content-type": "image/svg+xml" })
      .end(
        '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400"><rect width="600" height="400" fill="teal"/></svg>',
      ),
  "/busy": page(`${text}<script>${busy(300)}</script>`),
  // A block of full width and 400 px that a strip of 200 px pushes down, some time after it was painted.
  "/low": page(
    `<button id="low" style="position:absolute;top:760px;left:20px">0</button><script>
      document.querySelector("#low").addEventListener("click",({target})=>{
        const until=performance.now()+60;
        while(performance.now()<until);
        target.textContent="1";
      })</script>`,
  ),
  "/image-tags": page(
    `${text}<img class="bare" src="/dot.svg"><img class="sized" width="20" height="20" src="/dot.svg">
    <img class="styled" style="height:20px" src="/dot.svg"><img class="placed" style="position:absolute" src="/dot.svg">
    <img class="inline" src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>">
    <div style="height:4000px"></div><img class="far" width="20" height="20" src="/dot.svg?far">
    <img class="lazy" loading="lazy" width="20" height="20" src="/dot.svg?lazy">`,
  ),
  "/shift": page(
    `<div id="block" style="height:400px;background:teal">Block</div><script>
      requestAnimationFrame(()=>setTimeout(()=>{
        const strip=document.createElement("div");
        strip.style.height="200px";
        document.body.prepend(strip);
      },400))</script>`,
    "<style>body{margin:0}</style>",
  ),
};

export async function serveFixtures(): Promise<FixtureServer> {
  const requests = new EventEmitter();
  const [one, other] = [open(), open()];
  function open() {
    return createServer((request, response) => {
      const path = new URL(request.url ?? "/", "http://fixture").pathname;
      requests.emit(path);
      const answer = answers[path];
      if (answer) answer(response, request, server);
      else response.writeHead(404).end();
    });
  }
  const [port, otherPort] = await Promise.all([listen(one), listen(other)]);
  const server: FixtureServer = {
    origin: `http://127.0.0.1:${port}`,
    otherOrigin: `http://localhost:${port}`,
    otherSite: `http://127.0.0.1:${otherPort}`,
    async asked(path) {
      await once(requests, path);
    },
    async [Symbol.asyncDispose]() {
      for (const http of [one, other]) {
        http.closeAllConnections();
        await new Promise((resolve) => http.close(resolve));
      }
    },
  };
  return server;
}

/** On all addresses, so that both names lead here whatever they resolve to. @returns its port. */
async function listen(http: Server): Promise<number> {
  await new Promise<void>((resolve) => http.listen(0, resolve));
  const address = http.address();
  return typeof address === "object" && address ? address.port : 0;
}
