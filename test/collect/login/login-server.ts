import { randomBytes } from "node:crypto";
import { createServer } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** A request as the server saw it. */
export interface Seen {
  method: string;
  path: string;
  host: string;
  headers: IncomingMessage["headers"];
}

/** A real server with sessions, and no framework: what is behind `/account` is for those who have logged in. */
export interface LoginServer extends AsyncDisposable {
  origin: string;
  /** The same server by another name: a third party. */
  otherOrigin: string;
  readonly seen: Seen[];
  /** How often a password was sent. */
  readonly attempts: () => number;
  /** Ends all sessions, as a restart would. */
  forgetSessions(): void;
}

const html = (title: string, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><link rel="icon" href="data:,"></head><body>${body}</body></html>`;

const escape = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** The form posts itself, or is sent by a script that waits for the answer. */
const form = (alert: string, script = "") =>
  html(
    "Sign in",
    `<h1>Sign in</h1>${alert === "" ? "" : `<p role="alert">${escape(alert)}</p>`}
    <form method="post" action="/login"><label>User <input id="user" name="user"></label>
    <label>Password <input id="password" name="password" type="password"></label><button>Sign in</button></form>${script}`,
  );

const spaScript = `<script>document.forms[0].onsubmit=async(event)=>{
  event.preventDefault();
  const body=JSON.stringify(Object.fromEntries(new FormData(event.target)));
  const answer=await fetch("/api/token",{method:"POST",headers:{"content-type":"application/json"},body});
  localStorage.setItem("token",(await answer.json()).token);
  sessionStorage.setItem("tab","this one");
  document.body.innerHTML="<h1>Welcome</h1>";
}</script>`;

/** Prints the password in every way in which a page may give it away. */
const indiscreet = (password: string) =>
  `<h1>Account</h1><p>Your password is ${escape(password)}</p><script>
    const secret=${JSON.stringify(password).replaceAll("<", "\\u003c")};
    performance.mark("secret "+secret);
    performance.measure("coded "+btoa(unescape(encodeURIComponent("x:"+secret))));
    fetch("/echo/"+encodeURIComponent(secret));
    document.querySelector("h1").id=secret;
    setTimeout(()=>{throw new Error("cannot use "+secret)});
  </script>`;

export async function serveLogin(password: string): Promise<LoginServer> {
  const sessions = new Set<string>();
  const seen: Seen[] = [];
  let attempts = 0;
  const isRight = (given: unknown) => {
    attempts++;
    return given === password;
  };
  const begin = () => {
    const id = randomBytes(16).toString("hex");
    sessions.add(id);
    return { id, cookie: `sid=${id}; HttpOnly; Path=/; SameSite=Lax` };
  };
  const isKnown = ({ headers }: IncomingMessage) =>
    sessions.has(/\bsid=(\w+)/.exec(headers.cookie ?? "")?.[1] ?? "") ||
    sessions.has(/^Bearer (\w+)$/.exec(headers.authorization ?? "")?.[1] ?? "");

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const { pathname } = new URL(request.url ?? "/", "http://server");
    const method = request.method ?? "GET";
    seen.push({ method, path: pathname, host: request.headers.host ?? "", headers: request.headers });
    let body = "";
    for await (const chunk of request) body += String(chunk);
    const page = (status: number, text: string, headers: Record<string, string | string[]> = {}) =>
      response.writeHead(status, { "content-type": "text/html", ...headers }).end(text);
    const json = (status: number, value: unknown, headers: Record<string, string> = {}) =>
      response
        .writeHead(status, { "content-type": "application/json", ...headers })
        .end(JSON.stringify(value));
    switch (`${method} ${pathname}`) {
      case "GET /":
        return page(200, html("Home", "<h1>Home</h1>"));
      case "GET /login":
        return page(200, form(""));
      case "GET /spa":
        return page(200, form("", spaScript));
      case "GET /slow":
        return page(
          200,
          html(
            "Slow",
            `<h1>Slow</h1><button id="slow" onclick="for(const end=performance.now()+100;performance.now()<end;);document.querySelector('h1').textContent='Done'">Slow</button>`,
          ),
        );
      case "POST /login": {
        const given = new URLSearchParams(body).get("password");
        if (!isRight(given)) return page(200, form(`No user has the password ${given}`));
        return response.writeHead(303, { location: "/account", "set-cookie": begin().cookie }).end();
      }
      case "POST /api/login": {
        const given = JSON.parse(body) as { password?: unknown };
        return isRight(given.password) ? json(200, {}, { "set-cookie": begin().cookie }) : json(401, {});
      }
      case "POST /api/token":
        return isRight((JSON.parse(body) as { password?: unknown }).password)
          ? json(200, { token: begin().id })
          : json(401, {});
      case "POST /api/nothing":
        return json(200, {});
      // Counts its loads in a cookie of the page's own.
      case "GET /counted": {
        const loads = Number(/\bloads=(\d+)/.exec(request.headers.cookie ?? "")?.[1]);
        return page(200, html("Counted", `<h1>${loads}</h1>`), {
          "set-cookie": `loads=${loads + 1}; Path=/`,
        });
      }
      case "GET /basic": {
        const expected = `Basic ${Buffer.from(`ada:${password}`).toString("base64")}`;
        if (request.headers.authorization === expected) return page(200, html("Staging", "<h1>Staging</h1>"));
        return page(401, html("No", "<h1>401</h1>"), { "www-authenticate": 'Basic realm="staging"' });
      }
      case "GET /parties": {
        const other = `http://localhost:${(request.socket.address() as AddressInfo).port}`;
        return page(
          200,
          html(
            "Parties",
            `<h1>Parties</h1><img src="/own.svg" alt=""><img src="${other}/third.svg" alt=""><img src="/away.svg" alt="">
            <script>new Worker(URL.createObjectURL(new Blob(["fetch('"+location.origin+"/by-worker')"])))</script>`,
          ),
        );
      }
      case "GET /away.svg": {
        const other = `http://localhost:${(request.socket.address() as AddressInfo).port}`;
        return response.writeHead(302, { location: `${other}/redirected.svg` }).end();
      }
      // Rendered in place of what only a user may see, by server or script.
      case "GET /in-place":
        return page(200, isKnown(request) ? html("Report", "<h1>Report</h1>") : form(""));
      case "GET /hash":
        return page(
          200,
          `${form("")}<script>
            if (${isKnown(request)}) document.body.innerHTML = "<h1>Report</h1>";
            else location.replace("#/login");
          </script>`,
        );
      case "GET /change-password":
        return page(
          200,
          html(
            "Account",
            `<form><input type="password"><input type="password"><input type="password"></form>
            <form><input type="password" autocomplete="section-a new-password"></form>`,
          ),
        );
      case "GET /account":
        if (!isKnown(request)) return response.writeHead(302, { location: "/login?next=%2Faccount" }).end();
        return page(200, html(`Account of ada`, indiscreet(password)));
    }
    return pathname.startsWith("/echo/") || pathname.endsWith(".svg") || pathname === "/by-worker"
      ? response
          .writeHead(200, { "content-type": "image/svg+xml", "access-control-allow-origin": "*" })
          .end("<svg xmlns='http://www.w3.org/2000/svg'/>")
      : page(404, html("Not found", "<h1>404</h1>"));
  };

  const http = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((done) => http.listen(0, done));
  const { port } = http.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    otherOrigin: `http://localhost:${port}`,
    seen,
    attempts: () => attempts,
    forgetSessions: () => sessions.clear(),
    async [Symbol.asyncDispose]() {
      http.closeAllConnections();
      await new Promise((done) => http.close(done));
    },
  };
}
