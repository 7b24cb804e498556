import { afterAll, beforeAll, expect, it } from "vitest";
import * as certificates from "../fixtures/self-signed.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import type { TemporaryFolder } from "../temporary-folder.ts";
import { budgetCheck } from "./command.ts";

/** The user's own server, with a self-signed certificate. */
const server = `import { createServer } from "node:https";
createServer(${JSON.stringify(certificates.one)}, (_, response) => {
  response.writeHead(200, { "content-type": "text/html" });
  response.end('<!doctype html><title>Shop</title><link rel="icon" href="data:,"><h1>Shop</h1><button onclick="this.textContent = 1">Buy</button>');
}).listen(Number(process.argv[2]));`;

const budget = (more: object = {}) =>
  JSON.stringify({
    build: false,
    interactions: [],
    serve: { command: "node server.mjs {port}", url: "https://localhost:{port}" },
    limits: { requests: 9, LCP: { max: "9 s" } },
    ...more,
  });

let folder: TemporaryFolder;
beforeAll(async () => {
  folder = await temporaryFolder({ "server.mjs": server });
});
afterAll(() => folder?.[Symbol.asyncDispose]());

it("a self-signed server is measured and discovered where the budget says that it may be", async () => {
  await folder.write({ "budget.json": budget({ insecure: true }) });
  const checked = await budgetCheck(folder.path, ["--runs", "1"]);
  expect(checked.code, checked.stdout + checked.stderr).toBe(0);
  const discovered = await budgetCheck(folder.path, ["discover", "/"]);
  expect(discovered.code, discovered.stderr).toBe(0);
  expect(discovered.stdout).toContain("Buy");
});

it("without that the run fails and names the option", async () => {
  await folder.write({ "budget.json": budget() });
  const { code, stderr } = await budgetCheck(folder.path, ["--runs", "1"]);
  expect(code).toBe(3);
  expect(stderr).toMatch(/certificate that the browser does not accept: net::ERR_CERT_AUTHORITY_INVALID/);
  expect(stderr).toContain('Say "insecure": true in the budget');
  const discovered = await budgetCheck(folder.path, ["discover", "/"]);
  expect(discovered.code).toBe(3);
  expect(discovered.stderr).toContain('"insecure": true');
});
