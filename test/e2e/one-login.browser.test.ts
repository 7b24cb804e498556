import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { expect, it } from "vitest";
import { parseReport } from "../../src/report/parse.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { budgetCheck } from "./command.ts";

const busy = (ms: number) => `{ const end = performance.now() + ${ms}; while (performance.now() < end); }`;
/** Slow to load, slow to answer a click, and with questions that hold the page until somebody answers them. */
const account = `<!doctype html><title>Account</title><h1>Account</h1><button id="go">Go</button>
<script>alert("hello"); confirm("sure?");
addEventListener("load", () => setTimeout(() => ${busy(300)}, 400));
go.onclick = () => ${busy(300)}</script>`;

/** Its heading moves down some time after it was painted, which is filmed. */
const open = `<!doctype html><title>Open</title><div id="late"></div><h1 style="height: 60vh">Open</h1>
<script>requestAnimationFrame(() => setTimeout(() => { late.style.height = "30vh"; }, 300))</script>`;

/** A site behind a login that counts who logs in. */
async function serveAccount() {
  let logins = 0;
  const server = createServer((request, response) => {
    if (request.url === "/login") {
      logins++;
      response.writeHead(200, { "set-cookie": "session=1; Path=/" }).end("welcome");
    } else if (request.url === "/" && request.headers.cookie?.includes("session=1"))
      response.writeHead(200, { "content-type": "text/html" }).end(account);
    else if (request.url === "/open") response.writeHead(200, { "content-type": "text/html" }).end(open);
    else response.writeHead(request.url === "/" ? 403 : 404).end();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    logins: () => logins,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}

it("logs in once for each revision and device, whatever follows the visits, and answers every dialog", async () => {
  await using head = await serveAccount();
  await using base = await serveAccount();
  await using folder = await temporaryFolder({
    "budget.json": {
      extends: [],
      interactions: [],
      alreadyOver: "fail",
      serve: head.url,
      devices: ["mobile", "desktop"],
      setup: { login: { request: "/login", json: {} } },
      pages: [
        { path: "/", interactions: [{ click: "#go" }], limits: { "main-thread": "1 ms", INP: "20 ms" } },
        // What is behind a login is not filmed.
        { path: "/open", setup: null, limits: { CLS: 0.01, "work:js": { maxIncrease: null } } },
      ],
    },
  });
  const run = await budgetCheck(folder.path, ["--base", base.url, "--runs", "1"]);
  expect(run.code, run.stdout + run.stderr).toBe(1);
  const report = parseReport(await readFile(join(folder.path, ".budget-check/report.json"), "utf8"));
  // All of what follows the visits was done, for both revisions on both devices.
  const placesOf = (made: readonly { page: string; device: string; revision: string }[] = []) =>
    [...new Set(made.map(({ page, device, revision }) => `${page} ${device} ${revision}`))].toSorted();
  const all = ["desktop base", "desktop head", "mobile base", "mobile head"];
  expect(placesOf(report.profiles), run.stderr).toEqual(all.map((one) => `/ ${one}`));
  expect(placesOf(report.loadProfiles), run.stderr).toEqual(all.map((one) => `/ ${one}`));
  expect(placesOf(report.films), run.stderr).toEqual(all.map((one) => `/open ${one}`));
  expect({ head: head.logins(), base: base.logins() }).toEqual({ head: 2, base: 2 });
});
