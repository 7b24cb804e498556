import { createServer } from "node:http";
import type { ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A server whose pages hold code that cannot come or run, each for another reason. */
export interface CodeServer extends AsyncDisposable {
  /** `http://127.0.0.1:PORT` */
  origin: string;
}

const wrong = 'integrity="sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="';

/** What stands in the body of each page; `OTHER` is an origin of somebody else. */
const pages: Readonly<Record<string, string>> = {
  "/works": `<script src="/ok.js"></script><link rel="stylesheet" href="/ok.css"><script>window.ran = true</script>`,
  "/integrity": `<script src="/ok.js?v=secret" ${wrong}></script><link rel="stylesheet" href="/sheet" ${wrong}>`,
  "/policy": `<script src="/ok.js"></script><script>window.ran = true</script><p style="color: red" onclick="">`,
  "/reported": `<script src="/ok.js"></script><script>window.ran = true</script>`,
  "/mime": `<script src="/text.js"></script><link rel="stylesheet" href="/text.css"><script type="module" src="/html.js"></script>`,
  "/gone": `<script type="module">import "/gone.mjs"</script><script type="module">import("/lazy.mjs")</script>
    <link rel="stylesheet" href="/gone.css">`,
  "/broken-off": `<script src="/reset.js"></script><script src="/short.js"></script>`,
  "/blocked": `<script src="OTHER/ok.js"></script>`,
  "/syntax": `<script src="/syntax.js"></script><script>JSON.parse("{")</script>`,
  "/threw": `<script src="/threw.js"></script><script>Promise.reject(new Error("rejected"))</script>`,
  "/others": `<script src="OTHER/gone.js"></script><script type="module" src="OTHER/ok.js"></script>
    <script>document.head.append(Object.assign(document.createElement("script"), { src: "OTHER/ad.js" }))</script>`,
  "/harmless": `<link rel="prefetch" as="script" href="/gone.js"><script nomodule src="/gone.js"></script>
    <script src="/kept-back.js"></script><img src="/gone.png" alt="">
    <script>
      fetch("/gone.js");
      const retry = () => document.head.append(Object.assign(document.createElement("script"), { src: "/second.js?again" }));
      document.head.append(Object.assign(document.createElement("script"), { src: "/second.js", onerror: retry }));
    </script>`,
  "/moves-on": `<script src="/gone.js"></script><script src="/ok.js" ${wrong}></script>
    <script>location.replace("/works"); throw new Error("of the first document")</script>`,
  "/many": Array.from({ length: 40 }, (_, at) => `<script src="/gone-${at}.js"></script>`).join(""),
};

const policies: Readonly<Record<string, Record<string, string>>> = {
  "/policy": { "content-security-policy": "script-src 'none'" },
  "/reported": { "content-security-policy-report-only": "script-src 'none'" },
  "/blocked": { "cross-origin-embedder-policy": "require-corp" },
};

export async function serveCode(): Promise<CodeServer> {
  const server = createServer(({ url = "/" }, response) => {
    const { pathname, search } = new URL(url, "http://code");
    const other = `http://localhost:${(server.address() as AddressInfo).port}`;
    const body = pages[pathname];
    if (body !== undefined)
      return send(response, "text/html", page(body.replaceAll("OTHER", other)), policies[pathname]);
    const nosniff = { "x-content-type-options": "nosniff" };
    switch (pathname) {
      case "/ok.js":
        return send(response, "text/javascript", "window.ran = true;");
      case "/ok.css":
      case "/sheet":
        return send(response, "text/css", "h1 { color: green }");
      case "/text.js":
      case "/text.css":
        return send(response, "text/plain", "", nosniff);
      case "/html.js":
        return send(response, "text/html", "<p>The app's shell</p>");
      case "/reset.js":
        return response.destroy();
      case "/short.js":
        response.writeHead(200, { "content-type": "text/javascript", "content-length": "1000" });
        response.write("window.ran = true;", () => response.destroy());
        return;
      case "/syntax.js":
        return send(response, "text/javascript", "const a = ;");
      case "/threw.js":
        return send(response, "text/javascript", "(() => { null.x })()");
      case "/kept-back.js":
        return send(response, "text/javascript", "window.ran = true;");
      case "/second.js":
        if (search) return send(response, "text/javascript", "window.ran = true;");
        return response.writeHead(503).end();
      default:
        return response.writeHead(404, { "content-type": "text/html" }).end("Not found");
    }
  });
  await new Promise<void>((resolve) => {
    server.listen(0, resolve);
  });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}

function send(response: ServerResponse, type: string, body: string, more: Record<string, string> = {}): void {
  response.writeHead(200, { "content-type": type, ...more }).end(body);
}

function page(body: string): string {
  return `<!doctype html><html lang="en"><head><title>Code</title><link rel="icon" href="data:,"></head><body><h1>Heading</h1>${body}</body></html>`;
}
