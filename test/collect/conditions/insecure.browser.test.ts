import { once } from "node:events";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { BrowserPool } from "../../../src/collect/browser/browser-pool.ts";
import { findBrowser } from "../../../src/collect/browser/browser.ts";
import { certificateKey } from "../../../src/collect/conditions/certificate-key.ts";
import { visitPage } from "../../../src/collect/visit/visit.ts";
import * as certificates from "../../fixtures/self-signed.ts";
import { desktop } from "../devices.ts";

interface SecureServer extends AsyncDisposable {
  origin: string;
}

async function serve(certificate: certificates.TestCertificate, html = ""): Promise<SecureServer> {
  const server = createServer(certificate, ({ url }, response) => {
    if (url === "/own.js") return response.writeHead(200, { "content-type": "text/javascript" }).end("1");
    return response
      .writeHead(200, { "content-type": "text/html" })
      .end(`<!doctype html><title>Secure</title><link rel="icon" href="data:,"><h1>Hello</h1>${html}`);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    origin: `https://localhost:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

let other: SecureServer;
let site: SecureServer;
beforeAll(async () => {
  other = await serve(certificates.two);
  site = await serve(
    certificates.one,
    `<script src="/own.js"></script><script src="${other.origin}/own.js"></script>`,
  );
});
afterAll(async () => {
  await site?.[Symbol.asyncDispose]();
  await other?.[Symbol.asyncDispose]();
});

async function visit(insecureSites: readonly string[]) {
  const { signal } = new AbortController();
  await using pool = new BrowserPool((await findBrowser()).path, signal, { insecureSites });
  const browser = await pool.get(0);
  return await visitPage({ browser, url: `${site.origin}/`, device: desktop, clock: "wall" });
}

describe("a site with a certificate of its own", () => {
  test("is a failed visit that names the option", async () => {
    await expect(visit([])).rejects.toMatchObject({
      code: "PAGE_FAILED",
      message: expect.stringMatching(
        /has a certificate that the browser does not accept: net::ERR_CERT_AUTHORITY_INVALID/,
      ),
      advice: expect.stringContaining('"insecure": true'),
    });
  });

  test("is measured where the budget allows it, and no other site is believed for that", async () => {
    const { data } = await visit(["http://not-secure.test/", site.origin]);
    const statusOf = (url: string) => data.requests.find((request) => request.url === url)?.status;
    expect(statusOf(`${site.origin}/own.js`)).toBe(200);
    expect(data.codeFailures).toEqual([
      expect.objectContaining({ url: `${other.origin}/own.js`, detail: "net::ERR_CERT_AUTHORITY_INVALID" }),
    ]);
  });
});

test("what shows no certificate has no key", async () => {
  expect(await certificateKey(`${site.origin}/`)).toMatch(/^[A-Za-z0-9+/]{43}=$/);
  expect(await certificateKey(site.origin)).not.toBe(await certificateKey(other.origin));
  expect(await certificateKey(site.origin.replace("https", "http"))).toBeNull();
  expect(await certificateKey("https://127.0.0.1:1/")).toBeNull();
});
