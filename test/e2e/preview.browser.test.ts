import { chmod, readdir, readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:https";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { findBrowser } from "../../src/collect/browser/find-browser.ts";
import * as certificates from "../fixtures/self-signed.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import type { TemporaryFolder } from "../temporary-folder.ts";
import { budgetCheck } from "./command.ts";

const secret = "byp4ss-s3cret-value-0123456789";
interface Seen {
  path: string;
  bypass: string | string[] | undefined;
}

/** A site on this machine, with what it was asked and which bypass came along. */
async function site(answer: (path: string, request: IncomingMessage, response: ServerResponse) => void) {
  const seen: Seen[] = [];
  const server: Server = createServer(certificates.one, (request, response) => {
    const path = request.url ?? "";
    seen.push({ path, bypass: request.headers["x-bypass"] });
    response.setHeader("access-control-allow-origin", "*");
    answer(path, request, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, resolve);
  });
  const { port } = server.address() as AddressInfo;
  const close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => {
      server.close(resolve);
    });
  };
  return { port, seen, close };
}

const html = (response: ServerResponse, body: string) =>
  response
    .writeHead(200, { "content-type": "text/html" })
    .end(`<!doctype html><title>x</title><link rel="icon" href="data:,">${body}`);

let folder: TemporaryFolder;
let preview: Awaited<ReturnType<typeof site>>;
let other: Awaited<ReturnType<typeof site>>;
let chrome: string;

beforeAll(async () => {
  folder = await temporaryFolder();
  other = await site((path, _, response) =>
    path.endsWith(".js")
      ? response.writeHead(200, { "content-type": "text/javascript" }).end("")
      : html(response, "<h1>Other</h1>"),
  );
  const elsewhere = `https://127.0.0.1:${other.port}`;
  preview = await site((path, request, response) => {
    if (request.headers["x-bypass"] !== secret) response.writeHead(401).end("protected");
    else if (path === "/worker.js")
      response
        .writeHead(200, { "content-type": "text/javascript" })
        .end(`fetch("/from-worker"); fetch("${elsewhere}/from-worker"); fetch("/hop?worker");`);
    else if (path.startsWith("/hop") || path === "/moved")
      response.writeHead(302, { location: `${elsewhere}${path}` }).end();
    else
      html(
        response,
        `<h1>Preview ${secret}</h1><img src="/image"><img src="${elsewhere}/image"><script src="${elsewhere}/third.js"></script>
         <iframe src="${elsewhere}/frame"></iframe><iframe src="/moved"></iframe>
         <script>fetch("/hop"); fetch("/api"); fetch("${elsewhere}/api"); new Worker("/worker.js"); new Image().src = "/hop-image";</script>`,
      );
  });
  // Browsers do not accept the certificate of a test, and neither does the budget when there is a secret.
  const browser = await findBrowser();
  chrome = join(folder.path, "chrome");
  await writeFile(chrome, `#!/bin/sh\nexec "${browser.path}" --ignore-certificate-errors "$@"\n`);
  await chmod(chrome, 0o755);
});
afterAll(async () => {
  await Promise.all([preview?.close(), other?.close(), folder?.[Symbol.asyncDispose]()]);
});

const check = (url: string, pages: readonly unknown[], more: readonly string[] = []) =>
  folder
    .write({ "budget.json": JSON.stringify({ extends: [], pages, limits: { requests: 99 } }) })
    .then(() =>
      budgetCheck(
        folder.path,
        [
          "--url",
          url,
          "--url-pattern",
          `https://127.0.0.1:${preview.port}`,
          "--runs",
          "1",
          "--chrome-path",
          chrome,
          ...more,
        ],
        { env: { BUDGET_CHECK_BYPASS_HEADERS: `X-Bypass: ${secret}` } },
      ),
    );

it("sends the secret to the deployment's origin alone: no third party, no redirect, no other page of the budget", async () => {
  const pages = ["/", { name: "elsewhere", path: `https://127.0.0.1:${other.port}/page` }];
  const { code, stdout, stderr } = await check(`https://127.0.0.1:${preview.port}`, pages, [
    "--base",
    `https://127.0.0.1:${other.port}`,
  ]);
  expect(code, stdout + stderr).not.toBe(2);
  const asked = (path: string) => preview.seen.filter((one) => one.path === path);
  for (const path of ["/", "/image", "/api", "/hop", "/worker.js", "/from-worker", "/moved"])
    expect(
      asked(path).map(({ bypass }) => bypass),
      path,
    ).toContain(secret);
  // The frame, the redirects, the worker, the page of another site and base: all were requested, none with the secret.
  const met = new Set(other.seen.map(({ path }) => path));
  for (const path of [
    "/",
    "/image",
    "/third.js",
    "/frame",
    "/api",
    "/hop",
    "/from-worker",
    "/moved",
    "/page",
  ])
    expect([...met], path).toContain(path);
  expect(other.seen.filter(({ bypass }) => bypass !== undefined)).toEqual([]);
  // The page shows the secret, and nothing that is written does.
  const output = join(folder.path, ".budget-check");
  const files = (await readdir(output, { recursive: true, withFileTypes: true })).filter((entry) =>
    entry.isFile(),
  );
  const texts = await Promise.all(
    files.map(({ parentPath, name }) => readFile(join(parentPath, name), "latin1")),
  );
  expect([stdout, stderr, ...texts].filter((text) => text.includes(secret))).toEqual([]);
});

it("requests nothing of an address that does not match, and says so with exit code 2", async () => {
  const [before, elsewhere] = [preview.seen.length, other.seen.length];
  for (const url of [
    `https://127.0.0.1:${other.port}`,
    `https://127.0.0.1:${preview.port}@127.0.0.1:${other.port}`,
    `http://127.0.0.1:${preview.port}`,
    `https://127.0.0.1:${preview.port}/..//127.0.0.1:${other.port}`,
    `https://127.0.0.1:${preview.port}\n.evil.example`,
    `https://127.0.0.1.:${preview.port}`,
    `https://localhost:${preview.port}`,
  ]) {
    const { code, stderr } = await check(url, ["/"]);
    expect({ url, code, stderr }).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(
        /^budget-check: --url ".*" (?:does not match|is not the plain)[^\n]*\nNothing was requested/,
      ),
    });
    expect(stderr).not.toContain(secret);
  }
  expect([preview.seen.length, other.seen.length]).toEqual([before, elsewhere]);
});
