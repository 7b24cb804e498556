import { readdir, readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, it } from "vitest";
import { temporaryFolder } from "../temporary-folder.ts";
import type { TemporaryFolder } from "../temporary-folder.ts";
import { budgetCheck } from "./command.ts";

const secrets = {
  TOKEN: "Zq7-tOk3n_9fKx2mWvB4",
  SESSION: "550e8400-e29b-41d4-a716-446655440000",
  PASSWORD: 'hunter2!Blau&<x>9 "q',
};

let server: Server;
let origin: string;
let folder: TemporaryFolder;
beforeAll(async () => {
  folder = await temporaryFolder();
  server = createServer(answer);
  await new Promise<void>((done) => {
    server.listen(0, "127.0.0.1", done);
  });
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server?.closeAllConnections();
  server?.close();
  await folder?.[Symbol.asyncDispose]();
});

const html = (text: string) => text.replace(/[&<>"']/g, (one) => `&#${one.charCodeAt(0)};`);
const identifier = (text: string) => text.replaceAll("-", "");

/** Shows what it was given wherever a page, its script and its headers can. */
function answer({ url = "/", headers }: IncomingMessage, response: ServerResponse): void {
  const token = String(headers["x-preview"]);
  const session = /sid=([^;]*)/.exec(headers.cookie ?? "")?.[1] ?? "none";
  const given = Buffer.from((headers.authorization ?? "").slice(6), "base64").toString();
  const password = given.slice(given.indexOf(":") + 1);
  const { pathname } = new URL(url, origin);
  response.setHeader("set-cookie", `k${identifier(session)}=1`);
  response.setHeader("server-timing", `t;dur=12;desc="${token}"`);
  if (pathname.startsWith("/redirect"))
    return void response.writeHead(302, { location: `http://localhost:9/${token}?p=${session}` }).end();
  if (pathname.startsWith("/fails")) return void response.writeHead(503).end(`${token} ${password}`);
  if (pathname.startsWith("/api")) {
    response.statusMessage = token;
    return void response.writeHead(500).end(token);
  }
  if (pathname.endsWith(".js")) {
    const [t, s, p] = [token, session, password].map((one) => JSON.stringify(one));
    return void response.writeHead(200, { "content-type": "text/javascript" }).end(`
      function f_${identifier(session)}() { const end = performance.now() + 120; while (performance.now() < end); }
      f_${identifier(session)}();
      console.error(${t}, { deep: ${p} });
      performance.mark(${s}); performance.mark(${p});
      fetch("/api/" + encodeURIComponent(${p}) + "?k=" + ${t});
      const late = Object.assign(document.createElement("div"), { id: ${t}, className: "c-" + ${s}, textContent: ${p} });
      late.style.height = "300px";
      setTimeout(() => document.body.prepend(late), 700);
      setTimeout(() => { throw new Error(${t} + localStorage.getItem("key")); }, 50);
      //# sourceMappingURL=${encodeURIComponent(token)}.map`);
  }
  response.setHeader("content-type", "text/html; charset=utf-8");
  response.end(`<!doctype html><title>${html(token)} ${html(password)}</title>
    <script src="/app-${encodeURIComponent(token.slice(0, 12))}.js"></script>
    <h1 aria-label="${html(token)}" class="${Buffer.from(token).toString("hex")}">${html(given)}</h1>
    <img id="i-${session}" alt="${"x".repeat(40)} ${token} ${"y".repeat(90)} ${html(password)}"
      src="/${encodeURIComponent(token)}/${[...token].toReversed().join("")}/${"z".repeat(150)}.png?sig=${session}">
    <p>${[...token].join("<wbr>")} ${[...session].join("&shy;")}</p>`);
}

/**
 * Parts by which a reader would know a secret. The thousands of long numbers of a trace have any eight digits somewhere, so of digits
 * alone it takes twelve.
 */
function partsOf(writing: string): string[] {
  return [8, 12].flatMap((length) =>
    Array.from({ length: Math.max(0, writing.length - length + 1) }, (_, at) =>
      writing.slice(at, at + length),
    ).filter((part) => /^\d+$/.test(part) === (length === 12)),
  );
}

/** Each with what a reader of `text` would know a secret by. */
function shown(text: string): string[] {
  const plain = text.toLowerCase();
  return Object.entries(secrets).flatMap(([name, secret]) =>
    [
      secret,
      [...secret].toReversed().join(""),
      html(secret),
      JSON.stringify(secret).slice(1, -1),
      encodeURIComponent(secret),
      Buffer.from(secret).toString("hex"),
      identifier(secret),
    ].flatMap((writing) => {
      const found = partsOf(writing).find((part) => plain.includes(part.toLowerCase()));
      return found === undefined ? [] : [`${name}: ${found}`];
    }),
  );
}

it("shows no secret in any byte that is written, wherever a page, its scripts and its server put it", async () => {
  const env = (name: string) => `\${env:${name}}`;
  const budget = {
    serve: origin,
    interactions: [],
    devices: ["desktop"],
    setup: {
      headers: { "x-preview": env("TOKEN") },
      cookies: { sid: env("SESSION") },
      localStorage: { key: env("PASSWORD") },
      basicAuth: { username: "ada", password: env("PASSWORD") },
    },
    pages: ["/", "/redirect", "/fails"],
    limits: { LCP: "1 ms", CLS: 0, requests: 1 },
    history: { directory: "history" },
  };
  await folder.write({ "budget.json": JSON.stringify(budget) });
  const options = ["--runs", "1", "--no-base", "--history", "--verbose"];
  const files = ["--json", "x.json", "--markdown", "x.md", "--html", "x.html", "--junit", "x.xml"];
  const { stdout, stderr } = await budgetCheck(folder.path, [...options, ...files], { env: secrets });
  const names = await readdir(folder.path, { recursive: true, withFileTypes: true });
  const written = names.filter((entry) => entry.isFile() && entry.name !== "budget.json");
  const texts = await Promise.all(
    written.map(async (entry) => {
      const bytes = await readFile(join(entry.parentPath, entry.name));
      return [
        entry.name,
        entry.name.endsWith(".gz") ? gunzipSync(bytes).toString() : bytes.toString(),
      ] as const;
    }),
  );
  const all = [
    ["stdout", stdout],
    ["stderr", stderr],
    ["names", written.map(({ name }) => name).join("\n")],
    ...texts,
  ];
  expect(texts.map(([name]) => name)).toEqual(
    expect.arrayContaining(["x.xml", "x.html", "report.json", "history.jsonl"]),
  );
  // It was given to the pages, and they showed it.
  expect(stdout).toContain("***");
  expect(
    all.flatMap(([name = "", text = ""]) => shown(text).map((found) => `${name} shows ${found}`)),
  ).toEqual([]);
});

it("the search finds a secret", () => {
  expect(shown(`a ${encodeURIComponent(secrets.PASSWORD)}`)).toContain("PASSWORD: hunter2!");
  expect(shown(`x${identifier(secrets.SESSION)}`)).not.toEqual([]);
  expect(shown(`…${secrets.SESSION.slice(-12)}`)).toContain("SESSION: 446655440000");
  expect(shown(Buffer.from(secrets.SESSION.slice(0, 6)).toString("hex"))).not.toEqual([]);
  expect(shown("a number of a trace: 1655440000")).toEqual([]);
});
