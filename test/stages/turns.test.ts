import { createServer } from "node:http";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { messageOf } from "../../src/errors.ts";
import { serveCommand } from "../../src/serve/command.ts";
import { findFreePort, isPortTaken } from "../../src/serve/free-port.ts";
import { pageUrl } from "../../src/serve/site.ts";
import type { Site } from "../../src/serve/site.ts";
import { serveBesideHead } from "../../src/stages/serve-beside-head.ts";
import { Turns } from "../../src/stages/turns.ts";
import type { Wanted } from "../../src/stages/turns.ts";
import type { Revision } from "../../src/types.ts";
import { isRunning } from "../process/running.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import type { TemporaryFolder } from "../temporary-folder.ts";

/**
 * Listens on the given port, or on a port of its own, and answers with its folder's name and its process. An address
 * among the options is what it prints as its own; outside of that folder it answers 404, and with --one-host 500 at any
 * other host.
 */
const server = `
const [port, ...options] = process.argv.slice(2);
const name = require("node:path").basename(process.cwd());
const listensOn = port === "PORT" ? Number(process.env.PORT) : Number(port);
const own = new URL(options.find((option) => option.startsWith("http")) ?? "http://localhost:" + listensOn + "/");
if (options.includes("--boast")) console.log("  Local: " + own.href);
const app = require("node:http").createServer((request, response) => {
  if (request.url === "/end") process.exit(1);
  if (options.includes("--one-host") && request.headers.host !== own.host) response.statusCode = 500;
  else if (!request.url.startsWith(own.pathname)) response.statusCode = 404;
  response.setHeader("content-type", "text/html").end(name + " " + process.pid);
});
app.on("error", (error) => {
  console.error(error.code);
  if (!options.includes("--stay")) process.exit(1);
  setInterval(() => {}, 1000);
});
app.listen(listensOn, "127.0.0.1", () => console.log("  Local: " + own.href));
`;

/** Fails as soon as somebody listens on its port; until then it says in a file that it runs. */
const client = `
const { writeFileSync } = require("node:fs");
const port = Number(process.argv[2]);
const ask = () =>
  require("node:net").connect(port, "127.0.0.1")
    .on("connect", () => { console.error("somebody listens"); process.exit(1); })
    .on("error", () => { writeFileSync("pid", String(process.pid)); setTimeout(ask, 20); });
ask();
`;

let folder: TemporaryFolder;
let stack: AsyncDisposableStack;
let port: number;
beforeEach(async () => {
  stack = new AsyncDisposableStack();
  folder = stack.use(
    await temporaryFolder({
      "head/server.cjs": server,
      "base/server.cjs": server,
      "base/client.cjs": client,
    }),
  );
  port = await findFreePort();
});
afterEach(() => stack.disposeAsync());

const signal = () => AbortSignal.timeout(60_000);
/** Servers with these options are waited for in vain. */
const neverReady = /--stay|--one-host/;
const options = (revision: Revision, command: string, url?: string) => ({
  command,
  cwd: join(folder.path, revision),
  timeoutMs: neverReady.test(command) ? 5000 : 20_000,
  ...(url !== undefined && { url }),
});

async function serveHead(command: string, url?: string): Promise<Site> {
  return stack.use(await serveCommand(options("head", command, url)));
}

async function serveBase(head: Site, command: string, url?: string, said: string[] = []): Promise<Site> {
  return stack.use(await serveBesideHead(head, options("base", command, url), (text) => said.push(text)));
}

/** Who answers at a site now. */
async function answerOf({ url }: Site): Promise<{ name: string; pid: string }> {
  const [name = "", pid = ""] = (await (await fetch(url)).text()).split(" ");
  return { name, pid };
}

async function inTurn(command = `node server.cjs ${port}`) {
  const head = await serveHead(command);
  const base = await serveBase(head, command);
  const turns = Turns.of(head, base);
  if (!turns) throw new Error("both run at the same time");
  const sites = { head, base };
  const ask = (revision: Revision, wanted: Wanted) =>
    turns.during(revision, wanted, signal(), () => answerOf(sites[revision]));
  return { turns, ask };
}

/** @returns ends it. */
async function stranger(status = 200): Promise<() => Promise<void>> {
  const other = createServer((_, response) =>
    response.writeHead(status, { "content-type": "text/html" }).end("stranger 1"),
  );
  other.listen(port, "127.0.0.1");
  await once(other, "listening");
  const end = async () => {
    if (!other.listening) return;
    other.closeAllConnections();
    other.close();
    await once(other, "close");
  };
  stack.defer(end);
  return end;
}

/** Head halted for a base that does not start; base has ended, and its port is still held, as a container's may be. */
async function heldAfterBase() {
  const head = await serveHead(`node server.cjs ${port}`);
  const base = serveBase(head, `node client.cjs ${port}`);
  const failure = base.then(
    () => null,
    (error: unknown) => error,
  );
  const pidFile = join(folder.path, "base/pid");
  // Kept as read: the client writes the file again and again, and for a moment it is empty.
  let pid = 0;
  const readPid = async () => (pid = Number(await readFile(pidFile, "utf8").catch(() => "")));
  await expect.poll(readPid, { timeout: 20_000 }).toBeGreaterThan(0);
  // While base's command still runs, an answer of any other status would count as base's.
  const free = await stranger(500);
  await expect.poll(() => isRunning(pid), { timeout: 20_000 }).toBe(false);
  return { head, failure, free };
}

test("servers of one port run in turn, and each work meets its own", async () => {
  const { turns, ask } = await inTurn();
  expect(turns.port).toBe(port);
  expect(turns.restartMs).toBeGreaterThan(0);
  const order = ["head", "base", "base", "head", "base", "head"] as const;
  const answers = await Promise.all(order.map((revision) => ask(revision, "running")));
  expect(answers.map(({ name }) => name)).toEqual(order);
});

test("a server is started anew where that is wanted, and kept where it runs", async () => {
  const { ask } = await inTurn();
  const pids: string[] = [];
  for (const wanted of ["anew", "kept", "running", "anew"] as const)
    pids.push((await ask("head", wanted)).pid);
  const [first, ...others] = pids;
  expect(others).toEqual([first, first, expect.not.stringMatching(`^${first}$`)]);
});

test("what is to be kept is neither the other server nor one that has ended", async () => {
  const { turns, ask } = await inTurn();
  await ask("head", "anew");
  await expect(ask("base", "kept")).rejects.toMatchObject({
    code: "SERVER_NOT_READY",
    message: "The server of base ended between two loads",
  });
  await turns.during("head", "kept", signal(), async () => {
    await fetch(`http://localhost:${port}/end`).catch(() => undefined);
  });
  // Its end is known a moment after its last answer.
  const whyNot = () => ask("head", "kept").then(({ name }) => name, messageOf);
  await expect.poll(whyNot).toBe("The server of head ended between two loads");
  expect(await ask("head", "running")).toMatchObject({ name: "head" });
});

test("nobody is measured while another program has the port", async () => {
  const { turns, ask } = await inTurn();
  await turns.during("base", "running", signal(), async () => {
    await fetch(`http://localhost:${port}/end`).catch(() => undefined);
    await expect.poll(() => isPortTaken(port)).toBe(false);
    await stranger();
  });
  for (const revision of ["head", "base"] as const)
    await expect(ask(revision, "anew")).rejects.toMatchObject({
      code: "SERVER_NOT_READY",
      message: expect.stringMatching(`^Port ${port} is in use by another program while the server`),
    });
});

test("work waits for the work before it, also where that fails", async () => {
  const { turns } = await inTurn();
  const log: string[] = [];
  const work = (revision: Revision, fails: boolean) =>
    turns.during(revision, "running", signal(), async () => {
      log.push(`${revision} begins`);
      await new Promise((resolve) => {
        setTimeout(resolve, 50);
      });
      log.push(`${revision} ends`);
      if (fails) throw new Error("work failed");
    });
  const results = await Promise.allSettled([work("head", true), work("base", false)]);
  expect(results.map(({ status }) => status)).toEqual(["rejected", "fulfilled"]);
  expect(log).toEqual(["head begins", "head ends", "base begins", "base ends"]);
});

test("a port that the budget names", async () => {
  const url = `http://localhost:${port}`;
  const head = await serveHead(`node server.cjs ${port}`, url);
  const said: string[] = [];
  const base = await serveBase(head, `node server.cjs ${port}`, url, said);
  expect(said).toEqual([expect.stringContaining(`which listens on port ${port}: trying them in turn`)]);
  expect(await answerOf(base)).toMatchObject({ name: "base" });
  expect(Turns.of(head, base)?.port).toBe(port);
});

test("base that says head's address before it fails is not taken for head, nor head for it", async () => {
  const { ask } = await inTurn(`node server.cjs ${port} --boast --stay`);
  expect(await ask("base", "running")).toMatchObject({ name: "base" });
  expect(await ask("head", "running")).toMatchObject({ name: "head" });
});

test.each([
  ["at 127.0.0.1", "http://127.0.0.1:PORT/"],
  ["in a folder", "http://localhost:PORT/shop/"],
])("base is visited where head is that answers %s", async (_, printed) => {
  const command = `node server.cjs ${port} ${printed.replace("PORT", String(port))}`;
  const head = await serveHead(command);
  expect(pageUrl(head, "/")).toBe(printed.replace("PORT", String(port)));
  const base = await serveBase(head, command);
  expect([base.url, base.basePath]).toEqual([head.url, head.basePath]);
  for (const revision of ["head", "base"] as const) {
    const asked = Turns.of(head, base)?.during(revision, "anew", signal(), async () => {
      const answer = await fetch(pageUrl(revision === "head" ? head : base, "/"));
      return `${answer.status} ${await answer.text()}`;
    });
    expect(await asked).toMatch(new RegExp(`^200 ${revision} `));
  }
});

test("base that only answers at another address of this machine is not compared", async () => {
  const head = await serveHead(`node server.cjs ${port} http://127.0.0.1:${port}/`);
  const base = serveBase(head, `node server.cjs ${port} http://localhost:${port}/ --one-host`);
  await expect(base).rejects.toMatchObject({
    code: "SERVER_NOT_READY",
    message: expect.stringContaining(`http://127.0.0.1:${port}/: status 500`),
  });
  expect(await answerOf(head)).toMatchObject({ name: "head" });
});

test.each([
  ["/", "/shop/"],
  ["/shop/", "/"],
  ["/shop/", "/store/"],
])("base whose project is built for %s is not compared with head, built for %s", async (ofBase, ofHead) => {
  const command = `node server.cjs ${port}`;
  const head = stack.use(await serveCommand({ ...options("head", command), basePath: ofHead }));
  const base = serveBesideHead(head, { ...options("base", command), basePath: ofBase }, () => undefined);
  await expect(base).rejects.toMatchObject({
    code: "SERVER_NOT_READY",
    message: expect.stringMatching(`^Base's app is in ${ofBase} and head's in ${ofHead},`),
  });
  expect(await answerOf(head)).toMatchObject({ name: "head" });
});

test("servers that take a port run at the same time", async () => {
  const head = await serveHead("node server.cjs PORT");
  const base = await serveBase(head, "node server.cjs PORT");
  expect(Turns.of(head, base)).toBeNull();
  expect([(await answerOf(head)).name, (await answerOf(base)).name]).toEqual(["head", "base"]);
});

test.each([
  ["on a port of its own", (own: number) => `node server.cjs ${own}`],
  ["on the port that it is given", () => "node server.cjs PORT"],
])("where base does not start, head %s answers again", async (_, command) => {
  const head = await serveHead(command(port));
  await expect(serveBase(head, "echo broken; exit 3")).rejects.toMatchObject({
    code: "SERVER_NOT_READY",
    detail: "broken",
  });
  expect(await answerOf(head)).toMatchObject({ name: "head" });
});

test("head answers again also where base's port is only free some time after base's end", async () => {
  const { head, failure, free } = await heldAfterBase();
  // Long enough for a resume that looks once.
  await sleep(500);
  await free();
  expect(await failure).toMatchObject({
    code: "SERVER_NOT_READY",
    message: `The server "node client.cjs ${port}" exited with code 1 before it answered.`,
  });
  expect(await answerOf(head)).toMatchObject({ name: "head" });
});

test("where head cannot answer again, the error also says what was wrong with base", async () => {
  const { head, failure, free } = await heldAfterBase();
  expect(await failure).toMatchObject({
    code: "SERVER_NOT_READY",
    message: expect.stringMatching(`^Port ${port} is in use by another program`),
    detail: expect.stringMatching(/node client\.cjs \d+" exited with code 1.*\nsomebody listens/),
  });
  await free();
  await head.server?.resume(signal());
  expect(await answerOf(head)).toMatchObject({ name: "head" });
});

test("a server in the background is not halted, since it would not end", async () => {
  const head = await serveHead(`node server.cjs ${port} & sleep 1`, `http://localhost:${port}`);
  await expect.poll(() => head.server?.isRunning()).toBe(false);
  const { pid } = await answerOf(head);
  await expect(serveBase(head, `node server.cjs ${port}`, `http://localhost:${port}`)).rejects.toMatchObject({
    message: expect.stringContaining(`Port ${port} is in use by the server of the other revision`),
  });
  expect(await answerOf(head)).toEqual({ name: "head", pid });
});
