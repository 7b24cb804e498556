import { once } from "node:events";
import { createServer } from "node:http";
import { describe, expect, it } from "vitest";
import { Visitor } from "../../../src/stages/visitor.ts";
import { pagesMissingIn } from "../../../src/stages/pages/pages-missing-in.ts";
import type { Site } from "../../../src/serve/site.ts";
import type { BundleGroup, Page } from "../../../src/types.ts";
import { budget } from "../../fixtures/visits.ts";

const { signal } = new AbortController();

interface Base {
  /** Status by path; what is not here gets `else`. A status of 0 closes the connection. */
  statuses?: Readonly<Record<string, number>>;
  else: number;
  /** Paths that were found on base. */
  known?: readonly string[];
  routes?: readonly string[];
  setup?: Page["setup"];
}

/** Which of `/`, `/cart` and `/new` base does not have, and what it was asked. */
async function missing(base: Base): Promise<{ pages: string[]; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer(({ method = "", url = "" }, response) => {
    asked.push(`${method} ${url}`);
    const status = base.statuses?.[url] ?? base.else;
    if (status === 0) response.destroy();
    else response.writeHead(status, { location: "/" }).end();
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
  const site: Site = {
    url,
    basePath: "/",
    problem: () => null,
    [Symbol.asyncDispose]: async () => undefined,
  };
  const rules = budget([]);
  const pages = ["/", "/cart", "/new"].map((path): Page => ({
    name: path,
    path,
    limits: [],
    ...(base.setup && { setup: base.setup }),
  }));
  const side = { site, outputDirectory: null };
  // No browser is started before something is loaded.
  await using visitor = new Visitor({ head: side, base: side }, { path: "/nowhere", version: "0" }, rules, {
    signal,
  });
  const groups = (base.routes ?? []).map((name): BundleGroup => ({ kind: "route", name, files: [] }));
  const known = new Set(base.known ?? ["/", "/cart"]);
  try {
    const found = await pagesMissingIn({ visitor, site, known, groups }, { ...rules, pages }, signal);
    return {
      pages: found.map(({ name, failure }) => (failure === null ? name : `${name} ${failure}`)),
      asked,
    };
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

describe("base does not have a page", () => {
  it("that it answers with an error, even if something links there", async () => {
    const base = { statuses: { "/new": 404 }, else: 200, known: ["/", "/cart", "/new"] };
    expect((await missing(base)).pages).toEqual(["/new"]);
  });

  it("where its server fails, which is said", async () =>
    expect(
      (await missing({ statuses: { "/cart": 503 }, else: 200, known: ["/", "/cart", "/new"] })).pages,
    ).toEqual(["/cart 503"]));

  it.each([
    ["answers", 200],
    ["sends elsewhere", 302],
  ])("that nothing leads to, if its server %s for any path", async (_, status) => {
    const { pages, asked } = await missing({ else: status });
    expect(pages).toEqual(["/new"]);
    expect(asked.every((request) => request.startsWith("GET /"))).toBe(true);
    // Any path is asked for once.
    expect(asked).toHaveLength(4);
  });

  it("that nothing leads to, where only the user can see what it answers", async () => {
    const setup = { cookies: [], headers: {}, localStorage: {} };
    const { pages, asked } = await missing({ else: 401, setup });
    expect(pages).toEqual(["/new"]);
    expect(asked).toEqual([]);
  });
});

describe("base has a page", () => {
  it("that its server tells from others, though nothing leads to it", async () => {
    const statuses = { "/": 200, "/cart": 200, "/new": 200 };
    expect((await missing({ statuses, else: 404 })).pages).toEqual([]);
  });

  it("as far as is known, if its server does not answer for any path", async () => {
    const statuses = { "/": 200, "/cart": 200, "/new": 200 };
    expect((await missing({ statuses, else: 0 })).pages).toEqual([]);
  });

  it("that its build has a route for", async () =>
    expect((await missing({ else: 200, routes: ["/[name]"] })).pages).toEqual([]));

  it("as far as is known, if it does not answer: its visits show why", async () =>
    expect((await missing({ else: 0 })).pages).toEqual([]));
});
