import { expect, test } from "vitest";
import { AnswerLog } from "../../../src/serve/answer-log.ts";
import { Closures } from "../../../src/stages/closure/closures.ts";
import { HashNames } from "../../../src/hash-names.ts";
import type { Page, Revision } from "../../../src/types.ts";
import { serve } from "../../serve/fixture-folder.ts";
import type { ServedFolder } from "../../serve/fixture-folder.ts";
import { navigation, request } from "../../serve/request.ts";

const page: Page = { name: "/", path: "/", limits: [] };
const withLogin: Page = {
  ...page,
  setup: { cookies: [], headers: {}, localStorage: {}, login: { kind: "steps", page: "/", steps: [] } },
};

/** Two sides of an app that loads one of two files by chance, of which one has changed. */
async function twoSides() {
  const app = (edition: string) => ({ "index.html": "<h1>Hello</h1>", "a.js": "same", "b.js": edition });
  const sites = { base: await serve(app("before")), head: await serve(app("after")) };
  const served = (site: ServedFolder) => ({ site, outputDirectory: site.directory });
  const closures = await Closures.of(served(sites.base), served(sites.head));
  if (!closures) throw new Error("both are served by our own server");
  const visit = async (device: string, revision: Revision, file: string | null, of: Page = page) => {
    if (file === null) return closures.add(of, device, revision, null);
    const { url } = sites[revision];
    await request(url, "/", { headers: navigation });
    await request(url, file, { headers: { "sec-fetch-dest": "script" } });
    closures.add(of, device, revision, {
      requests: new Set([`GET ${url}/`, `GET ${url}${file}`]),
      unseen: null,
    });
  };
  return {
    visit,
    isUnchanged: async (device: string) => {
      await closures.update("/", device);
      return closures.isUnchanged("/", device);
    },
    async [Symbol.asyncDispose]() {
      await sites.base[Symbol.asyncDispose]();
      await sites.head[Symbol.asyncDispose]();
    },
  };
}

test("a page is unchanged on the device on which both sides have loaded the same", async () => {
  await using run = await twoSides();
  await run.visit("mobile", "base", "/a.js");
  expect(await run.isUnchanged("mobile")).toBe(false);
  await run.visit("mobile", "head", "/a.js");
  expect(await run.isUnchanged("mobile")).toBe(true);
  expect(await run.isUnchanged("desktop")).toBe(false);
  await run.visit("desktop", "base", "/b.js");
  await run.visit("desktop", "head", "/b.js");
  expect([await run.isUnchanged("mobile"), await run.isUnchanged("desktop")]).toEqual([true, false]);
});

test("a later visit that loads something else takes it back, and on the other devices too", async () => {
  await using run = await twoSides();
  for (const device of ["mobile", "desktop"])
    for (const revision of ["base", "head"] as const) await run.visit(device, revision, "/a.js");
  expect([await run.isUnchanged("mobile"), await run.isUnchanged("desktop")]).toEqual([true, true]);
  await run.visit("mobile", "base", "/b.js");
  expect([await run.isUnchanged("mobile"), await run.isUnchanged("desktop")]).toEqual([false, false]);
});

test("a visit that ends while those before it are compared counts", async () => {
  await using site = await serve({ "index.html": "<h1>Hello</h1>" });
  await request(site.url, "/", { headers: navigation });
  await site.answers?.settle();
  const { url, directory } = site;
  const log = new AnswerLog(() => Promise.resolve());
  for (const [kind, answer] of site.answers?.of("GET /") ?? [])
    log.add({ method: "GET", target: "/", kind, answer });
  const build = { url, directory, answers: log, names: new HashNames([]) };
  const closures = new Closures(build, build);
  const asked = (path: string) => ({ requests: new Set([`GET ${url}${path}`]), unseen: null });
  for (const revision of ["base", "head"] as const) closures.add(page, "mobile", revision, asked("/"));
  const first = closures.update("/", "mobile");
  // As long as it takes to begin to read files, and less than it takes to have read them.
  for (let left = 20; left > 0; left--) await Promise.resolve();
  closures.add(page, "mobile", "head", asked("/other"));
  await Promise.all([first, closures.update("/", "mobile")]);
  expect(closures.isUnchanged("/", "mobile")).toBe(false);
});

test("of a visit that failed, or that needs a login, it is not known what it loaded", async () => {
  for (const [file, of] of [
    [null, page],
    ["/a.js", withLogin],
  ] as const) {
    await using run = await twoSides();
    for (const revision of ["base", "head"] as const) await run.visit("mobile", revision, "/a.js");
    expect(await run.isUnchanged("mobile")).toBe(true);
    await run.visit("mobile", "head", file, of);
    expect(await run.isUnchanged("mobile")).toBe(false);
  }
});
