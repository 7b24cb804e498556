import { once } from "node:events";
import { createServer } from "node:http";
import type { RequestListener } from "node:http";
import { describe, expect, it } from "vitest";
import { getFile } from "../../src/serve/get-file.ts";
import type { GetOptions } from "../../src/serve/get-file.ts";

async function serve(answer: RequestListener) {
  const received: string[] = [];
  const server = createServer((request, response) => {
    received.push(`${request.method ?? ""} ${request.url ?? ""} ${request.headers["x-preview"] ?? "-"}`);
    answer(request, response);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (typeof address !== "object" || !address) throw new Error("The server has no port");
  return {
    url: `http://127.0.0.1:${address.port}`,
    received,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

async function get(url: string, more: Partial<GetOptions> = {}): Promise<string | null> {
  const bytes = await getFile(url, { mostBytes: 100, timeoutMs: 5_000, ...more });
  return bytes && Buffer.from(bytes).toString();
}

describe("getFile", () => {
  it("gets the bytes of a file, with the headers that the site wants", async () => {
    await using server = await serve((_, response) => response.end("text"));
    expect(await get(`${server.url}/robots.txt`, { headers: { "x-preview": "token" } })).toBe("text");
    expect(server.received).toEqual(["GET /robots.txt token"]);
  });

  it("follows redirects on the site, which may not go on for ever", async () => {
    await using server = await serve(({ url = "" }, response) => {
      const left = Number(url.slice(1));
      if (left === 0) response.end("there");
      else response.writeHead(301, { location: `/${left - 1}` }).end();
    });
    expect(await get(`${server.url}/3`)).toBe("there");
    expect(await get(`${server.url}/4`)).toBeNull();
  });

  it("sends no header to another site", async () => {
    await using other = await serve((_, response) => response.end("elsewhere"));
    await using server = await serve((_, response) =>
      response.writeHead(302, { location: `${other.url}/robots.txt` }).end(),
    );
    expect(await get(server.url, { headers: { "x-preview": "token" } })).toBeNull();
    expect(other.received).toEqual([]);
  });

  it("takes what is too long, not all there, or not found for absent", async () => {
    await using server = await serve(({ url }, response) => {
      if (url === "/long") response.end("x".repeat(101));
      else if (url === "/cut")
        response.writeHead(200, { "content-length": 10 }).write("x", () => response.destroy());
      else if (url === "/fits") response.end("x".repeat(100));
      else response.writeHead(404).end("not here");
    });
    expect(await get(`${server.url}/fits`)).toHaveLength(100);
    for (const path of ["/long", "/cut", "/absent"]) expect(await get(server.url + path), path).toBeNull();
  });

  it("does not wait for a server that never answers, or never ends", async () => {
    await using server = await serve(({ url }, response) => void (url === "/begins" && response.write("x")));
    expect(await get(`${server.url}/`, { timeoutMs: 50 })).toBeNull();
    expect(await get(`${server.url}/begins`, { timeoutMs: 50 })).toBeNull();
    expect(await get("http://127.0.0.1:9/")).toBeNull();
  });
});
