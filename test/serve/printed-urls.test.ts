import * as fc from "fast-check";
import { expect, test } from "vitest";
import { PrintedUrls } from "../../src/serve/printed-urls.ts";

function urlsIn(...pieces: string[]): readonly string[] {
  const urls = new PrintedUrls();
  for (const piece of pieces) urls.push(piece);
  return urls.all;
}

const vite = `\n  \u001b[32m➜\u001b[39m  \u001b[1mLocal\u001b[22m:   \u001b[36mhttp://localhost:\u001b[1m4173\u001b[22m/shop/\u001b[39m\n  ➜  Network: use --host to expose\n`;

test.each([
  [vite, ["http://localhost:4173/shop/"]],
  [
    "   - Local:         http://localhost:3000\n   - Network:       http://192.168.1.5:3000\n",
    ["http://localhost:3000/"],
  ],
  ["Listening on http://0.0.0.0:3000.\n", ["http://localhost:3000/"]],
  ["Listening on http://[::]:3000\n", ["http://localhost:3000/"]],
  ["on http://[::1]:8080/ and https://127.0.0.1:8443/\n", ["http://[::1]:8080/", "https://127.0.0.1:8443/"]],
  ["see https://example.com and http://localhost.example.com\n", []],
])("%j", (text, urls) => {
  expect(urlsIn(text).filter((url) => !url.includes("example.com"))).toEqual(urls);
});

test.each([
  [
    "API docs: http://localhost:1/docs/\nhttp://localhost:1/\n",
    ["http://localhost:1/", "http://localhost:1/docs/"],
  ],
  [
    "Prisma Studio: http://localhost:5555\nLocal: http://localhost:3/app/\n",
    ["http://localhost:3/app/", "http://localhost:5555/"],
  ],
  [
    "GraphQL http://localhost:3/graphql\nready http://localhost:3\n",
    ["http://localhost:3/", "http://localhost:3/graphql"],
  ],
])("the app's address comes first: %j", (text, urls) => {
  const printed = new PrintedUrls();
  printed.push(text);
  expect(printed.likeliest).toEqual(urls);
});

test("in any pieces, the same URLs", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(vite.length), { maxLength: 10 }), (cuts) => {
      const points = [0, ...cuts.toSorted((a, b) => a - b), vite.length];
      const pieces = points.slice(1).map((point, index) => vite.slice(points[index], point));
      expect(urlsIn(...pieces)).toEqual(["http://localhost:4173/shop/"]);
    }),
  );
});

test("a log of requests does not grow the list without end", () => {
  const lines = Array.from({ length: 1000 }, (_, index) => `GET http://localhost:1234/${index}\n`);
  expect(urlsIn(...lines)).toHaveLength(10);
});
