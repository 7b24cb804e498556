import { createServer } from "node:http";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findBrowser } from "../../src/collect/browser/browser.ts";
import { visitPage } from "../../src/collect/visit/visit.ts";
import { Secrets } from "../../src/secrets.ts";
import { useDeployed } from "../../src/serve/url.ts";
import { Visitor } from "../../src/stages/visitor.ts";
import type { Page } from "../../src/types.ts";
import { desktop } from "../collect/devices.ts";
import { budget } from "../fixtures/visits.ts";

const password = "st4ging p@ss/w0rd";
const expected = `Basic ${Buffer.from(`team:${password}`).toString("base64")}`;
let server: Server;
let address: string;

beforeAll(async () => {
  server = createServer(({ headers }, response) => {
    if (headers.authorization !== expected)
      return void response.writeHead(401, { "www-authenticate": "Basic" }).end("Who?");
    response.setHeader("content-type", "text/html");
    response.end(`<!doctype html><title>In</title><link rel="icon" href="data:,"><h1>In</h1>`);
  });
  await new Promise<void>((done) => {
    server.listen(0, "127.0.0.1", done);
  });
  address = `127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server?.closeAllConnections();
  server?.close();
});

const home: Page = { name: "/", path: "/", limits: [] };

test("the user and the password of a site's address open its pages, and are shown nowhere", async () => {
  const secrets = new Secrets();
  const site = await useDeployed(`http://team:${encodeURIComponent(password)}@${address}/?key=1`);
  await using visitor = new Visitor(
    { head: { site, outputDirectory: null }, base: null },
    await findBrowser(),
    budget([]),
    { secrets, signal: new AbortController().signal },
  );
  const signal = AbortSignal.timeout(180_000);
  const target = { page: home, device: desktop, revision: "head" as const, slot: 0 };
  const { data } = await visitor.load(target, signal, ({ url, browser, enter }) => {
    expect(url).toBe(`http://${address}/`);
    return visitPage({ browser, url, device: desktop, clock: "wall", ...(enter && { enter }), signal });
  });
  expect(data.requests.map(({ status }) => status)).toEqual([200]);
  expect(secrets.redact(`sent ${password}`)).toBe("sent ***");
  expect(secrets.redact(`sent ${expected} to ${address}`)).toMatch(
    new RegExp(String.raw`^sent Basic \*\*\*\S{0,4} to ${address}$`),
  );
  expect(visitor.isGivenSecrets(home)).toBe(true);
});

test.each([
  ["tok3n-of-a-preview", "*** is shown"],
  ["tok3n-of-a-preview:", "*** is shown"],
])("a user without a password is a token: %s", async (user, shown) => {
  const secrets = new Secrets();
  const site = await useDeployed(`http://${user}@${address}/`);
  await using _ = new Visitor(
    { head: { site, outputDirectory: null }, base: null },
    await findBrowser(),
    budget([]),
    {
      secrets,
      signal: new AbortController().signal,
    },
  );
  expect(secrets.redact("tok3n-of-a-preview is shown")).toBe(shown);
  const header = Buffer.from("tok3n-of-a-preview:").toString("base64");
  expect(secrets.redact(`Basic ${header}`)).not.toContain(header.slice(4, 16));
});

test.each([
  ["a page of its own", "http://team:pw@127.0.0.1:9/?key=1", "http://127.0.0.1:9/ does not answer"],
  [
    "not a URL",
    "http://team:pw@127.0.0.1:99999/?key=1",
    '"http://127.0.0.1:99999/" is not the URL of a site',
  ],
])("an error names the site without them: %s", async (_, url, message) => {
  await expect(useDeployed(url)).rejects.toThrow(message);
});
