import { createServer } from "node:http";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { expect, test, vi } from "vitest";
import type { RunningCommand } from "../../src/process/start-command.ts";
import { serveCommand } from "../../src/serve/command.ts";
import { findFreePort, isPortTaken } from "../../src/serve/free-port.ts";
import { planAddress } from "../../src/serve/plan-address.ts";
import { PrintedUrls } from "../../src/serve/printed-urls.ts";
import { waitUntilReady } from "../../src/serve/wait-until-ready.ts";
import { isGone } from "../process/running.ts";
import { temporaryFolder } from "../temporary-folder.ts";

/** A server as users have them: port and host by argument, PORT, or the next free one from a fixed one on, as Vite's preview. */
const server = `
const http = require("node:http");
const option = (name) => process.argv.find((argument) => argument.startsWith(name + "="))?.slice(name.length + 1);
require("node:fs").writeFileSync("pid", String(process.pid));
let port = Number(option("--port") ?? process.env.PORT);
const status = Number(option("--status") ?? 200);
const app = http.createServer((request, response) => {
  const policy = "img-src " + "x".repeat(Number(option("--csp") ?? 0));
  response.writeHead(status, { "content-type": "text/html", "content-security-policy": policy });
  response.end("own " + request.url);
});
app.on("error", (error) => {
  if (!process.argv.includes("--next")) { console.error(error.code + " on " + port); process.exit(1); }
  app.listen(++port, "127.0.0.1");
});
app.on("listening", () => process.argv.includes("--quiet") || console.log("  Local:  http://localhost:" + port + (option("--base") ?? "/")));
setTimeout(() => app.listen(port, option("--host") ?? "127.0.0.1"), Number(option("--delay") ?? 0));
`;

const inFolder = () => temporaryFolder({ "server.cjs": server });

async function stranger(port: number) {
  const other = createServer((_, response) =>
    response.writeHead(200, { "content-type": "text/html" }).end("stranger"),
  );
  other.listen(port, "127.0.0.1");
  await once(other, "listening");
  return {
    async [Symbol.asyncDispose]() {
      other.closeAllConnections();
      other.close();
      await once(other, "close");
    },
  };
}

async function bodyOf(url: string): Promise<string> {
  return (await fetch(url)).text();
}

test.concurrent("a server that takes PORT; disposing ends it with its children", async () => {
  await using folder = await inFolder();
  const site = await serveCommand({ command: "node server.cjs --delay=200", cwd: folder.path });
  expect(await bodyOf(`${site.url}/x`)).toBe("own /x");
  expect(site).toMatchObject({ basePath: "/" });
  expect(site.problem()).toBeNull();
  const pid = Number(await readFile(join(folder.path, "pid"), "utf8"));
  await site[Symbol.asyncDispose]();
  expect(await isGone(pid)).toBe(true);
  expect(site.problem()).toBeNull();
});

test.concurrent("{port} in command and URL, and a folder in the URL", async () => {
  await using folder = await inFolder();
  const command = "PORT= node server.cjs --port={port}";
  await using site = await serveCommand({ command, url: "http://127.0.0.1:{port}/shop/", cwd: folder.path });
  expect(site.basePath).toBe("/shop/");
  expect(await bodyOf(site.url)).toBe("own /");
});

test.concurrent.each(["127.0.0.1", "::1"])("a server on %s alone is found behind localhost", async (host) => {
  await using folder = await inFolder();
  await using site = await serveCommand({
    command: `node server.cjs --port={port} --host=${host} --quiet`,
    url: "http://localhost:{port}",
    cwd: folder.path,
  });
  expect(await bodyOf(site.url)).toBe("own /");
});

test.concurrent("a server with a port of its own says where it is", async () => {
  await using folder = await inFolder();
  const port = await findFreePort();
  const command = `node server.cjs --port=${port} --base=/shop/`;
  await using site = await serveCommand({ command, cwd: folder.path });
  expect(new URL(site.url).port).toBe(String(port));
  expect(site.basePath).toBe("/shop/");
});

test.concurrent("a fixed URL is taken at its word", async () => {
  await using folder = await inFolder();
  const port = await findFreePort();
  const url = `http://localhost:${port}/up`;
  await using site = await serveCommand({ command: "node server.cjs", url, cwd: folder.path });
  expect(new URL(site.url).port).toBe(String(port));
  // A page that says "I am up" is not the app's folder.
  expect(site.basePath).toBe("/");
});

test.concurrent("a port in use is avoided: by PORT, by {port}, or by the server itself", async () => {
  await using folder = await inFolder();
  const port = await findFreePort();
  await using _ = await stranger(port);
  const url = `http://localhost:${port}`;
  const commands = [
    "node server.cjs --quiet",
    "node server.cjs --quiet --port={port}",
    `node server.cjs --next --port=${port}`,
  ];
  for (const command of commands) {
    await using site = await serveCommand({ command, url, cwd: folder.path });
    expect(new URL(site.url).port).not.toBe(String(port));
    expect(await bodyOf(site.url)).toBe("own /");
  }
});

test.concurrent("a port in use that cannot be avoided is named; the other program's answer is never taken", async () => {
  await using folder = await inFolder();
  const port = await findFreePort();
  await using _ = await stranger(port);
  const starting = serveCommand({
    command: `node server.cjs --port=${port}`,
    url: `http://localhost:${port}`,
    cwd: folder.path,
  });
  await expect(starting).rejects.toMatchObject({
    code: "SERVER_NOT_READY",
    exitCode: 3,
    message: expect.stringContaining(`Port ${port} is in use by another program`),
    advice: expect.stringContaining("{port}"),
    detail: `EADDRINUSE on ${port}`,
  });
});

test.concurrent("the last words of a server that ended are waited for", async () => {
  // As a script runner that is gone before what it ran has said why.
  const starting = serveCommand({
    command: "trap '' TERM; (sleep 0.3; echo last words >&2) & exit 1",
    url: `http://localhost:${await findFreePort()}`,
    cwd: import.meta.dirname,
  });
  await expect(starting).rejects.toMatchObject({ code: "SERVER_NOT_READY", detail: "last words" });
});

test.concurrent("of several printed addresses the app's is taken, in whatever order they come", async () => {
  const html = (text: string, path: string, port: string) =>
    `http.createServer((q, r) => { r.writeHead(q.url === "${path}" ? 200 : 404, { "content-type": "text/html" }); r.end("${text}"); }).listen(${port}, "127.0.0.1", function () { console.log(label(this.address().port)); })`;
  await using folder = await temporaryFolder({
    "docs-first.cjs": `const http = require("node:http"); const label = (port) => "API docs: http://localhost:" + port + "/docs/\\n";
      http.createServer((q, r) => { r.writeHead(200, { "content-type": "text/html" }); r.end(q.url); }).listen(0, "127.0.0.1", function () { console.log(label(this.address().port)); });`,
    "database-first.cjs": `const http = require("node:http"); let label = (port) => "Database browser on http://localhost:" + port;
      ${html("database", "/", "0")};
      setTimeout(() => { label = (port) => "ready on http://localhost:" + port; ${html("app", "/", "0")} }, 500);`,
    "docs-alone.cjs": `const http = require("node:http"); const label = (port) => "Docs: http://localhost:" + port + "/docs/";
      ${html("docs", "/docs/", "0")}`,
    "folder.cjs": `const http = require("node:http"); const label = (port) => "Local: http://localhost:" + port + "/shop/";
      ${html("shop", "/shop/", "0")}`,
  });
  const first = async (script: string) => {
    await using site = await serveCommand({ command: `node ${script}`, cwd: folder.path });
    return await bodyOf(site.url + site.basePath);
  };
  expect(await first("docs-first.cjs")).toBe("/");
  expect(await first("database-first.cjs")).toBe("app");
  expect(await first("docs-alone.cjs")).toBe("docs");
  expect(await first("folder.cjs")).toBe("shop");
});

test.concurrent("a command that ends well has put its server into the background: serve.timeout holds", async () => {
  await using folder = await inFolder();
  const command = "node server.cjs --delay=6000 & exit 0";
  await using site = await serveCommand({ command, cwd: folder.path, timeoutMs: 30_000 });
  expect(await bodyOf(site.url)).toBe("own /");
  const ended = serveCommand({ command: "true", cwd: folder.path, timeoutMs: 2000 });
  await expect(ended).rejects.toMatchObject({
    message: expect.stringContaining("exited with code 0, and did not answer within 2 s"),
  });
});

test.concurrent("a command that ends well and leaves nothing is not waited for until the time is over", async () => {
  const ended = serveCommand({ command: "echo done", cwd: import.meta.dirname });
  await expect(ended).rejects.toMatchObject({
    message: expect.stringMatching(
      /^The server "echo done" exited with code 0, left nothing running, and nothing listens at http:\/\/localhost:\d+\/\.$/,
    ),
    advice: expect.stringContaining('"timeout"'),
    detail: "done",
  });
});

test.concurrent.each([
  ["in its group", "node server.cjs --delay=7500 & exit 0"],
  // macOS has no setsid.
  ...(process.platform === "darwin"
    ? []
    : [["in a group of its own", "setsid node server.cjs --delay=7500 & exit 0"]]),
])("what a command that ended well left in the background is waited for: %s", async (_, command) => {
  await using folder = await inFolder();
  await using site = await serveCommand({ command, cwd: folder.path });
  expect(await bodyOf(site.url)).toBe("own /");
});

test.concurrent("a server that another program starts is waited for", async () => {
  const port = await findFreePort();
  const starting = serveCommand({
    command: "echo '> docker compose up -d'",
    url: `http://localhost:${port}`,
    cwd: import.meta.dirname,
  });
  await pause(7500);
  await using _ = await stranger(port);
  await using site = await starting;
  expect(await bodyOf(site.url)).toBe("stranger");
});

test.concurrent("a server that the first look has missed is waited for", async () => {
  const port = await findFreePort();
  const url = `http://localhost:${port}`;
  let looks = 0;
  const command: RunningCommand = {
    ended: Promise.resolve({ code: 0 }),
    silent: Promise.resolve(),
    end: { code: 0 },
    // It was just moving into the background.
    runsOn: () => ++looks > 1,
    tail: () => "",
    stop: () => Promise.resolve(),
    [Symbol.asyncDispose]: () => Promise.resolve(),
  };
  const address = await planAddress({ command: "node server.js", url });
  const options = { address, command, printed: new PrintedUrls(), timeoutMs: 60_000, isExact: false };
  const ready = waitUntilReady(options);
  await vi.waitFor(() => expect(looks).toBeGreaterThan(1), { timeout: 20_000 });
  await using _ = await stranger(port);
  expect(await ready).toMatchObject({ url: expect.stringContaining(`:${port}/`) });
});

test.concurrent("a server that claims another program's address is not believed", async () => {
  const port = await findFreePort();
  await using _ = await stranger(port);
  const url = `http://localhost:${port}`;
  const starting = serveCommand({
    command: `echo ${url}; sleep 60`,
    url,
    cwd: import.meta.dirname,
    timeoutMs: 1000,
  });
  await expect(starting).rejects.toMatchObject({
    message: expect.stringContaining(`Port ${port} is in use`),
  });
});

test.skipIf(process.platform !== "linux")(
  "nor is one that says it without a budget that names it, and stays",
  async () => {
    const port = await findFreePort();
    await using _ = await stranger(port);
    const command = `echo http://localhost:${port}; sleep 60`;
    const starting = serveCommand({ command, cwd: import.meta.dirname, timeoutMs: 2000 });
    await expect(starting).rejects.toMatchObject({
      code: "SERVER_NOT_READY",
      message: expect.stringContaining(`Port ${port} is in use by another program`),
      advice: expect.stringContaining(`stop what listens on ${port}`),
    });
  },
);

test.concurrent("a server of the run is not taken for another one that says its address", async () => {
  await using folder = await inFolder();
  const port = await findFreePort();
  await using head = await serveCommand({ command: `node server.cjs --port=${port}`, cwd: folder.path });
  const command = `echo http://localhost:${port}; sleep 60`;
  for (const url of [undefined, head.url]) {
    const starting = serveCommand({
      command,
      url,
      neighbour: head.url,
      cwd: import.meta.dirname,
      timeoutMs: 2000,
    });
    await expect(starting).rejects.toMatchObject({
      message: expect.stringContaining(`Port ${port} is in use by the server of the other revision`),
    });
  }
});

test.concurrent("a server that ends early is told at once, with its log", async () => {
  await using folder = await inFolder();
  const starting = serveCommand({ command: "echo no database; exit 4", cwd: folder.path, timeoutMs: 60_000 });
  await expect(starting).rejects.toMatchObject({
    code: "SERVER_NOT_READY",
    message: 'The server "echo no database; exit 4" exited with code 4 before it answered.',
    detail: "no database",
  });
});

test.concurrent("a server that answers only errors is given up in time, with its answer", async () => {
  await using folder = await inFolder();
  const starting = serveCommand({
    command: "node server.cjs --status=500",
    url: "http://localhost:{port}",
    cwd: folder.path,
    timeoutMs: 5000,
  });
  await expect(starting).rejects.toMatchObject({ message: expect.stringMatching(/within 5 s .*status 500/) });
});

test.concurrent("a server that answers elsewhere is given up, ended, and its address told", async () => {
  await using folder = await inFolder();
  const [port, other] = [await findFreePort(), await findFreePort()];
  const starting = serveCommand({
    command: `node server.cjs --port=${port}`,
    url: `http://localhost:${other}`,
    cwd: folder.path,
    timeoutMs: 5000,
  });
  await expect(starting).rejects.toMatchObject({
    advice: expect.stringContaining(`http://localhost:${port}/`),
  });
  expect(await isPortTaken(port)).toBe(false);
});

test.concurrent("a server that dies later is a known problem", async () => {
  await using folder = await inFolder();
  await using site = await serveCommand({ command: "node server.cjs", cwd: folder.path });
  process.kill(Number(await readFile(join(folder.path, "pid"), "utf8")), "SIGKILL");
  await vi.waitFor(
    () => expect(site.problem()).toMatch(/^The server (?:exited with code 137|was ended by SIGKILL)/),
    { timeout: 20_000 },
  );
});

test.concurrent("aborting ends it, before and after it is ready", async () => {
  await using folder = await inFolder();
  const early = new AbortController();
  const starting = serveCommand({
    command: "echo going; sleep 60",
    cwd: folder.path,
    signal: early.signal,
    onOutput: () => early.abort(new Error("Ctrl-C")),
  });
  await expect(starting).rejects.toThrow("Ctrl-C");
  const late = new AbortController();
  await serveCommand({ command: "node server.cjs", cwd: folder.path, signal: late.signal });
  late.abort();
  expect(await isGone(Number(await readFile(join(folder.path, "pid"), "utf8")))).toBe(true);
});

test.concurrent("what is no URL is said before anything starts", async () => {
  await using folder = await inFolder();
  const starting = serveCommand({ command: "node server.cjs", url: "localhost:3000", cwd: folder.path });
  await expect(starting).rejects.toMatchObject({ code: "USAGE" });
  await expect(readFile(join(folder.path, "pid"))).rejects.toThrow(/ENOENT/);
});

test.each([20_000, 250_000])("a server whose response headers have %i bytes", async (bytes) => {
  await using folder = await inFolder();
  const command = `node server.cjs --csp=${bytes}`;
  await using site = await serveCommand({ command, cwd: folder.path, timeoutMs: 20_000 });
  expect(site.problem()).toBeNull();
});

test.concurrent("variables that were added are in every later start, at the same address", async () => {
  await using folder = await temporaryFolder({
    "server.cjs": `require("node:http").createServer((request, response) => response.end(process.env.ADDED + " " + process.env.KEPT)).listen(process.env.PORT, "127.0.0.1");`,
  });
  const options = { command: "node server.cjs", cwd: folder.path, env: { KEPT: "kept" } };
  await using site = await serveCommand(options);
  expect(await bodyOf(site.url)).toBe("undefined kept");
  site.addEnvironment({ ADDED: "added" });
  for (const _ of [1, 2]) {
    await site.halt();
    await site.resume();
    expect(await bodyOf(site.url)).toBe("added kept");
  }
});
