import { once } from "node:events";
import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import { expect, it } from "vitest";
import { parseReport } from "../../src/report/parse.ts";
import { findFreePort } from "../../src/serve/free-port.ts";
import type { Report } from "../../src/types.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import type { TemporaryFolder } from "../temporary-folder.ts";
import { budgetCheck } from "./command.ts";

/**
 * An app on a port of its own, whatever PORT says. Who is logged in is in its memory. It notes what it was asked for.
 * @param name what it calls itself, on its page and in the log.
 */
const app = (port: number, log: string, name: string, head = "") => `
const { appendFileSync } = require("node:fs");
const sessions = new Set();
const page = '<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>${name}</title>${head}<h1>Hello from ${name}</h1>';
const server = require("node:http").createServer((request, response) => {
  appendFileSync(${JSON.stringify(log)}, "${name} " + process.pid + " " + request.method + " " + request.url + "\\n");
  if (request.url === "/login") {
    const session = String(Math.random());
    sessions.add(session);
    return response.writeHead(200, { "set-cookie": "session=" + session + "; Path=/" }).end("welcome");
  }
  if (request.url === "/big.js") return response.setHeader("content-type", "text/javascript").end("//" + "x".repeat(400_000));
  const known = sessions.has(/session=([\\d.e-]+)/.exec(request.headers.cookie ?? "")?.[1]);
  if (request.url === "/account" && !known) return response.writeHead(403).end("who are you?");
  response.writeHead(200, { "content-type": "text/html" }).end(page);
});
server.on("error", (error) => { console.error(error.code); process.exit(1); });
console.log("Local: http://localhost:${port}/");
server.listen(${port}, "127.0.0.1");
`;

const git = (cwd: string, ...args: string[]) =>
  execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.org", ...args], { cwd });

interface Repository {
  folder: TemporaryFolder;
  /** What was asked of the app: revision, process, method and path. */
  asked(): Promise<string[][]>;
}

/** A repository whose commit is base and whose working directory is head. */
async function repository(
  port: number,
  stack: AsyncDisposableStack,
  budget: object,
  headTag = "",
): Promise<Repository> {
  const notes = stack.use(await temporaryFolder({ log: "" }));
  const log = join(notes.path, "log");
  const folder = stack.use(
    await temporaryFolder({
      ".gitignore": ".budget-check\n",
      "budget.json": {
        extends: [],
        interactions: [],
        serve: { command: "node server.cjs" },
        build: false,
        ...budget,
      },
      "server.cjs": app(port, log, "base"),
    }),
  );
  git(folder.path, "init", "-q", "-b", "main");
  git(folder.path, "add", "-A");
  git(folder.path, "commit", "-qm", "first");
  await folder.write({
    "server.cjs": app(port, log, "the head", headTag).replaceAll('"the head ', '"head '),
  });
  const asked = async () =>
    (await readFile(log, "utf8"))
      .trim()
      .split("\n")
      .map((line) => line.split(" "));
  return { folder, asked };
}

const reportOf = async (folder: TemporaryFolder): Promise<Report> =>
  parseReport(await readFile(join(folder.path, ".budget-check/report.json"), "utf8"));
const statusOf = ({ verdicts }: Report, id: string) => verdicts.find((v) => v.id === id)?.status;

it("compares revisions that want the same port, one at a time, and passes a harmless change", async () => {
  await using stack = new AsyncDisposableStack();
  const port = await findFreePort();
  // Loads that only count would be asked for by the default, and have servers of another history.
  const limits = {
    transfer: { maxIncrease: "1 kB" },
    requests: { maxIncrease: 0 },
    "work:js": { maxIncrease: null },
  };
  const { folder, asked } = await repository(port, stack, { pages: ["/"], limits });
  const run = await budgetCheck(folder.path, ["--runs", "3"]);
  expect(run.code, run.stdout + run.stderr).toBe(0);
  const report = await reportOf(folder);
  for (const metric of ["transfer", "requests"])
    expect(statusOf(report, `${metric}|/|mobile|maxIncrease`)).toBe("pass");
  expect(report.environment.pairs).toBe(3);
  expect(report.notes.map(({ text }) => text)).toContainEqual(
    expect.stringContaining(`both listen on port ${port}, so they run in turn`),
  );
  // Head's page is longer by four letters, twice: neither was measured as the other.
  const { base, head } = report.measurements.find(({ metric }) => metric === "transfer") ?? {};
  const more = "the head".length - "base".length;
  expect(head?.values).toEqual(base?.values.map((bytes) => bytes + 2 * more));
  // Each load that counts has a server of its own, which was asked for the page and has shown it before.
  const documents = (await asked()).filter(([, , , path]) => path === "/");
  const visited = [...Map.groupBy(documents, ([, pid]) => pid).values()].filter(({ length }) => length > 2);
  expect(new Set(visited.map(({ length }) => length))).toEqual(new Set([4]));
  const serversOf = (revision: string) => visited.filter(([first]) => first?.[0] === revision).length;
  expect(serversOf("head")).toBeGreaterThanOrEqual(3);
  expect(serversOf("base")).toBe(serversOf("head"));
});

it("fails a harmful one behind a login, and what follows the visits reaches each revision", async () => {
  await using stack = new AsyncDisposableStack();
  const port = await findFreePort();
  const { folder, asked } = await repository(
    port,
    stack,
    {
      pages: [{ path: "/account", setup: { login: { request: "/login", json: {} } } }],
      limits: {
        transfer: { maxIncrease: "1 kB" },
        "main-thread": { max: "1 ms", maxIncrease: null },
        "dom-nodes": { maxIncrease: 1 },
        // Two metrics can fail, so that four pairs can decide.
        ...Object.fromEntries(["FCP", "LCP", "TBT", "CLS"].map((id) => [id, { maxIncrease: null }])),
      },
      alreadyOver: "fail",
      serve: { command: "node server.cjs", url: `http://localhost:${port}` },
    },
    '<script src="/big.js"></script>',
  );
  const run = await budgetCheck(folder.path, ["--runs", "4"]);
  expect(run.code, run.stdout + run.stderr).toBe(1);
  const report = await reportOf(folder);
  expect(report.failedVisits).toEqual([]);
  expect(statusOf(report, "transfer|/account|mobile|maxIncrease")).toBe("fail");
  // The script is one element more, in both loads of each side.
  const nodes = report.verdicts.find(({ metric }) => metric === "dom-nodes");
  expect(nodes).toMatchObject({ status: "pass", actual: 1 });
  expect([nodes?.base, nodes?.head].map((side) => side?.values.length)).toEqual([2, 2]);
  expect(new Set(report.loadProfiles?.map(({ revision }) => revision))).toEqual(new Set(["base", "head"]));
  // Only head has this script, so base must not get a request for it.
  const scripts = (await asked()).filter(([, , , path]) => path === "/big.js");
  expect(new Set(scripts.map(([name]) => name))).toEqual(new Set(["head"]));
});

it("refuses a port on which another program listens, whatever the server says", async () => {
  await using stack = new AsyncDisposableStack();
  const port = await findFreePort();
  const visitors: string[] = [];
  const stranger = createServer((request, response) => {
    visitors.push(request.headers["user-agent"] ?? "");
    response.setHeader("content-type", "text/html").end("<!doctype html><title>Stranger</title><h1>Stranger");
  });
  stranger.listen(port, "127.0.0.1");
  await once(stranger, "listening");
  stack.defer(() => void stranger.close());
  const { folder } = await repository(port, stack, { pages: ["/"], limits: { requests: 10 } });
  const run = await budgetCheck(folder.path, ["--runs", "1"]);
  expect(run.code, run.stdout + run.stderr).toBe(3);
  expect(run.stderr).toContain(`Port ${port} is in use by another program`);
  expect(visitors.filter((agent) => agent !== "budget-check")).toEqual([]);
  expect(await reportOf(folder)).toMatchObject({ outcome: "error", measurements: [] });
});
