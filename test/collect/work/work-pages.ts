import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface WorkPages extends AsyncDisposable {
  /** `http://127.0.0.1:PORT` */
  origin: string;
  /** The same server as another site, whose pages have a process of their own in a frame. */
  elsewhere: string;
}

const html = (body: string) =>
  `<!doctype html><html lang="en"><head><title>Work</title><link rel="icon" href="data:,"></head><body>${body}</body></html>`;

const loop = (turns: number) => `let sum = 0; for (let turn = 0; turn < ${turns}; turn++) sum += turn % 7;`;

/** Serves pages that execute a number of blocks which is known. */
export async function serveWorkPages(): Promise<WorkPages> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const { port } = server.address() as AddressInfo;
    const pages: Readonly<Record<string, string>> = {
      "/many": html(
        `<script>function once(n) { return n + 1; }</script>${"<script>once(1)</script>".repeat(10_000)}`,
      ),
      "/endless": html(`<p>Hello</p><script>setTimeout(() => { for (;;); }, 100)</script>`),
      "/worker": html(`<script>new Worker("/worker.js")</script>`),
      "/framed": html(`<iframe src="http://localhost:${port}/frame"></iframe>`),
      // Its first script is the framed page's own, as a widget's may be.
      "/frame": html(
        `<script src="http://127.0.0.1:${port}/turns.js"></script><script src="/foreign.js"></script>`,
      ),
      "/steps": html(
        `<button id="add">Add</button><button id="none">None</button><p id="said"></p><script src="/steps.js"></script>`,
      ),
      "/left": html(`<a id="go" href="/steps">Go</a><script>
document.getElementById("go").addEventListener("click", () => { ${loop(50)} document.title = String(sum); });</script>`),
    };
    const scripts: Readonly<Record<string, string>> = {
      "/worker.js": loop(500),
      "/turns.js": loop(300),
      "/foreign.js": loop(9_000),
      // What is executed after the answer is the step's as well.
      "/steps.js": `${loop(1_000)}
document.getElementById("add").addEventListener("click", async () => {
  ${loop(200)}
  await fetch("/late");
  setTimeout(() => { ${loop(100)} document.getElementById("said").textContent = String(sum); }, 300);
});
document.getElementById("none").addEventListener("click", () => undefined);`,
    };
    const [page, script] = [pages[pathname], scripts[pathname]];
    if (page !== undefined) response.writeHead(200, { "content-type": "text/html" }).end(page);
    else if (script !== undefined)
      response
        .writeHead(200, { "content-type": "text/javascript", "access-control-allow-origin": "*" })
        .end(script);
    else if (pathname === "/late") setTimeout(() => response.end("late"), 400);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    elsewhere: `http://localhost:${port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}
