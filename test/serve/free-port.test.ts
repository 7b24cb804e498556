import { createServer } from "node:net";
import { once } from "node:events";
import { expect, test } from "vitest";
import { findFreePort, isPortTaken } from "../../src/serve/free-port.ts";

test.each(["127.0.0.1", "::1"])("sees a listener on %s", async (host) => {
  const port = await findFreePort();
  expect(await isPortTaken(port)).toBe(false);
  const server = createServer().listen(port, host);
  await once(server, "listening");
  expect(await isPortTaken(port)).toBe(true);
  server.close();
  await once(server, "close");
});

test("asked at once, it gives every port only once", async () => {
  const ports = await Promise.all(Array.from({ length: 40 }, findFreePort));
  expect(new Set(ports).size).toBe(40);
  // None is one that the system may give to any other program meanwhile.
  for (const port of ports) expect(port).toBeLessThan(32_768);
});
