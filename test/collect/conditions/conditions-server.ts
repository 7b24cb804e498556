import { createServer } from "node:http";
import type { IncomingHttpHeaders } from "node:http";

/** A real server whose pages report what they see, and that remembers its requests. */
export interface ConditionsServer extends AsyncDisposable {
  /** `http://127.0.0.1:PORT` */
  origin: string;
  /** The same server under another host name: frames of it have a process of their own. */
  otherOrigin: string;
  port: number;
  /** Paths and headers of all requests since `forget`, in their order. */
  asked: { path: string; headers: IncomingHttpHeaders }[];
}

/** A host that exists nowhere (RFC 6761). */
export const elsewhere = "api.example.test";

const html = (body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
  `<title>Conditions</title><link rel="icon" href="data:,"></head><body><h1>Heading</h1>${body}</body></html>`;
const dot =
  '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><circle cx="4" cy="4" r="4"/></svg>';

export async function serveConditions(): Promise<ConditionsServer> {
  const asked: ConditionsServer["asked"] = [];
  const http = createServer(({ url = "/", headers }, response) => {
    const { pathname } = new URL(url, "http://conditions");
    asked.push({ path: pathname, headers });
    const send = (type: string, body: string, more: Record<string, string> = {}) =>
      response.writeHead(200, { "content-type": type, ...more }).end(body);
    const otherOrigin = `http://localhost:${port}`;
    switch (pathname) {
      case "/sees":
        return send(
          "text/html",
          html(`<script>for (const told of [
            "language " + navigator.languages.join(), "number " + (1234.5).toLocaleString(),
            "dark " + matchMedia("(prefers-color-scheme: dark)").matches,
            "reduced " + matchMedia("(prefers-reduced-motion: reduce)").matches,
            "width " + innerWidth, "agent " + navigator.userAgent,
            "hints " + (navigator.userAgentData?.brands.length ?? 0),
          ]) performance.mark(told)</script>`),
        );
      case "/blocks":
        return send(
          "text/html",
          html(`<script src="/allowed.js"></script><script src="/widget/blocked.js"></script>
            <iframe src="${otherOrigin}/frame"></iframe>
            <script>new Worker("/worker.js")</script>`),
        );
      case "/frame":
        return send("text/html", html(`<img src="/widget/frame.svg" alt=""><img src="/dot.svg" alt="">`));
      case "/worker.js":
        return send("text/javascript", `fetch("/widget/worker.json").catch(() => {}); fetch("/worker.json")`);
      case "/mapped":
        return send("text/html", html(`<img src="http://${elsewhere}/mapped.svg" alt="">`));
      case "/repeated":
        return send(
          "text/html",
          html(`<script>alert("Hello")</script><link rel="stylesheet" href="/kept.css"><script src="/fresh.js"></script>
            <img srcset="/low.svg 1x, /high.svg 2x" alt="">`),
          { "cache-control": "no-cache", etag: '"document"' },
        );
      case "/kept.css":
        return send("text/css", `h1{color:teal}/*${"x".repeat(20_000)}*/`, {
          "cache-control": "max-age=600",
        });
      case "/low.svg":
      case "/high.svg":
        return send("image/svg+xml", dot, { "cache-control": "max-age=600" });
      case "/fresh.js":
        return send("text/javascript", "self.fresh = 1", { "cache-control": "no-store" });
      case "/busy":
        return send(
          "text/html",
          html(`<script>const end = performance.now() + 200; while (performance.now() < end);</script>`),
        );
      default:
        if (pathname.endsWith(".svg")) return send("image/svg+xml", dot);
        if (pathname.endsWith(".json")) return send("application/json", "{}");
        return send("text/javascript", "self.loaded = 1");
    }
  });
  // All addresses, so that both names lead here whatever they resolve to.
  await new Promise<void>((resolve) => http.listen(0, resolve));
  const address = http.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return {
    origin: `http://127.0.0.1:${port}`,
    otherOrigin: `http://localhost:${port}`,
    port,
    asked,
    async [Symbol.asyncDispose]() {
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
    },
  };
}
