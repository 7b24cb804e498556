import { createServer } from "node:http";
import { createServer as createSecureServer } from "node:https";
import type { AddressInfo } from "node:net";
import type { RequestListener } from "node:http";
import { once } from "node:events";
import { expect, test } from "vitest";
import { findFreePort } from "../../src/serve/free-port.ts";
import { useDeployed } from "../../src/serve/url.ts";
import { one } from "../fixtures/self-signed.ts";

async function deployed(listener: RequestListener) {
  const server = createServer(listener).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

test("a site that answers, in its folder; it is not ours to close", async () => {
  await using server = await deployed((_, response) => response.end("ok"));
  const site = await useDeployed(`${server.url}/shop/index.html?token=secret#x`);
  expect(site).toMatchObject({ url: server.url, basePath: "/shop/" });
  await site[Symbol.asyncDispose]();
  expect((await fetch(server.url)).status).toBe(200);
});

test("a page that wants a login or moved has answered all the same", async () => {
  await using server = await deployed((request, response) => {
    response.writeHead(request.url === "/login" ? 401 : 302, { location: "/login" }).end();
  });
  await expect(useDeployed(server.url)).resolves.toMatchObject({ basePath: "/" });
  await expect(useDeployed(`${server.url}/login`)).resolves.toMatchObject({ basePath: "/login/" });
});

test("one that fails or is not there, without a secret in the message", async () => {
  await using server = await deployed((_, response) => response.writeHead(503).end());
  const failing = useDeployed(`${server.url.replace("//", "//user:secret@")}/?key=secret`);
  await expect(failing).rejects.toMatchObject({
    code: "SERVER_NOT_READY",
    message: `${server.url}/ answers with status 503.`,
  });
  const port = await findFreePort();
  await expect(useDeployed(`http://127.0.0.1:${port}`)).rejects.toMatchObject({
    code: "SERVER_NOT_READY",
    message: expect.stringContaining("ECONNREFUSED"),
  });
});

test("one whose certificate nobody has signed, unless that is allowed", async () => {
  const server = createSecureServer(one, (_, response) => response.end("ok")).listen(0, "0.0.0.0");
  await once(server, "listening");
  // A name of this machine that is not localhost, whose certificate is not checked anyway.
  const url = `https://0.0.0.0:${(server.address() as AddressInfo).port}`;
  await expect(useDeployed(url)).rejects.toMatchObject({
    code: "SERVER_NOT_READY",
    message: expect.stringContaining("self-signed certificate"),
    advice: expect.stringContaining('"insecure": true'),
  });
  await expect(useDeployed(url, { insecure: true })).resolves.toMatchObject({ url });
  server.closeAllConnections();
  server.close();
});

test.each(["preview.example.com", "file:///etc/passwd", "", "javascript:alert(1)"])(
  "%j is no site",
  async (url) => {
    await expect(useDeployed(url)).rejects.toMatchObject({ code: "USAGE", exitCode: 2 });
  },
);

test.each([20, 100, 250])(
  "a site whose response headers have %i kB, as a long CSP makes them",
  async (kB) => {
    await using server = await deployed((_, response) => {
      response.writeHead(200, { "content-security-policy": `img-src ${"x".repeat(kB * 1024)}` }).end("ok");
    });
    await expect(useDeployed(server.url)).resolves.toMatchObject({ url: server.url });
  },
);

test("headers that Chrome does not accept either", async () => {
  await using server = await deployed((_, response) => {
    response.writeHead(200, { "x-large": "x".repeat(300 * 1024) }).end("ok");
  });
  await expect(useDeployed(server.url)).rejects.toMatchObject({
    code: "SERVER_NOT_READY",
    message: expect.stringContaining("its response headers are larger than the 256 kB"),
  });
});
