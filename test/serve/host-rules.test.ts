import { join } from "node:path";
import { expect, test } from "vitest";
import { readHostRules } from "../../src/serve/read-host-rules.ts";
import { serveDirectory } from "../../src/serve/static.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import type { Tree } from "../temporary-folder.ts";
import { navigation, request } from "./request.ts";

/** A site with content, which has no fallback of its own. */
const site: Tree = {
  "dist/index.html": "<h1>home</h1>",
  "dist/about.html": "<h1>about</h1>",
  "dist/app/index.html": "<h1>app</h1>",
  "dist/en/guide.html": "<h1>guide</h1>",
  "dist/js/real.js": "real",
  "secret.txt": "outside",
};

/** What paths answer under these rules, `status body`, as a page that is opened. */
async function answers(tree: Tree, paths: readonly string[], { basePath = "/", headers = navigation } = {}) {
  await using folder = await temporaryFolder({ ...site, ...tree });
  const dist = join(folder.path, "dist");
  const { rules, notes } = await readHostRules([dist, folder.path]);
  await using served = await serveDirectory(dist, { rules, basePath });
  const found: Record<string, string> = {};
  for (const path of paths) {
    const { status, body, headers: given } = await request(served.url, path, { headers });
    const text = body
      .toString()
      .replace(/<\/?h1>/g, "")
      .replace(/^Not found[^]*$/, "missing");
    found[path] = given.location === undefined ? `${status} ${text}` : `${status} to ${given.location}`;
  }
  return { found, notes };
}

const spa = { "/": "200 home", "/deep/route": "200 home", "/about": "200 about" };

test.each<[string, Tree]>([
  ["_redirects", { "dist/_redirects": "# all\n/*   /index.html  200\n" }],
  ["vercel.json", { "vercel.json": { rewrites: [{ source: "/(.*)", destination: "/index.html" }] } }],
  ["vercel.json by name", { "vercel.json": { rewrites: [{ source: "/:path*", destination: "/" }] } }],
  [
    "vercel.json's routes",
    { "vercel.json": { routes: [{ handle: "filesystem" }, { src: "/.*", dest: "/index.html" }] } },
  ],
  [
    "firebase.json",
    { "firebase.json": { hosting: { rewrites: [{ source: "**", destination: "/index.html" }] } } },
  ],
  [
    "firebase.json of two sites",
    { "firebase.json": { hosting: [{ rewrites: [{ regex: "/.*", destination: "/index.html" }] }, {}] } },
  ],
  [
    "staticwebapp.config.json",
    { "dist/staticwebapp.config.json": { navigationFallback: { rewrite: "/index.html" } } },
  ],
])("a single-page app by %s: files first, then the shell", async (_, tree) => {
  expect((await answers(tree, Object.keys(spa))).found).toEqual(spa);
  // Without the rule it is a site of pages.
  expect((await answers({}, ["/deep/route"])).found).toEqual({ "/deep/route": "404 missing" });
  const script = await answers(tree, ["/js/gone.js"], {
    headers: { accept: "*/*", "sec-fetch-dest": "script" },
  });
  expect(script.found).toEqual({ "/js/gone.js": "404 missing" });
});

test("what a rule caught goes into its target, the first that is there decides", async () => {
  const tree = {
    "dist/_redirects": `/docs/:page /en/:page 200
/v1/* /gone/:splat 200
/v1/* /:splat 200
/old /about 302
/nope/* /about 404
/shop/* /app/ 200
/fr/* /about 200 Country=fr`,
  };
  expect(
    (
      await answers(tree, [
        "/docs/guide",
        "/v1/about",
        "/v1",
        "/old",
        "/nope/x",
        "/shop/a/b",
        "/fr/x",
        "/docs/a/b",
      ])
    ).found,
  ).toEqual({
    "/docs/guide": "200 guide",
    "/v1/about": "200 about",
    "/v1": "200 home",
    "/old": "302 to /about",
    "/nope/x": "404 about",
    "/shop/a/b": "200 app",
    "/fr/x": "404 missing",
    "/docs/a/b": "404 missing",
  });
});

test("another origin and functions are never asked, but named once", async () => {
  const redirects = await answers(
    {
      "dist/_redirects":
        "/api/* https://api.example.com/:splat 200\n/fn /.netlify/functions/x 200\n/* /index.html 200",
    },
    ["/api/items", "/fn", "/x"],
  );
  expect(redirects.found).toEqual({ "/api/items": "404 missing", "/fn": "404 missing", "/x": "200 home" });
  expect(redirects.notes).toEqual([
    '_redirects sends paths to another origin or a function, which is not asked here: "/api/* https://api.example.com/:splat 200", "/fn /.netlify/functions/x 200"',
  ]);
  const firebase = {
    hosting: {
      rewrites: [
        { source: "/api/**", function: { functionId: "api" } },
        { source: "**", destination: "/index.html" },
      ],
    },
  };
  const found = await answers({ "firebase.json": firebase }, ["/api/a", "/b"]);
  expect(found.found).toEqual({ "/api/a": "404 missing", "/b": "200 home" });
  expect(found.notes.join()).toContain('"/api/** a function"');
});

test("no rule leads out of the folder, nor to another origin by what it caught", async () => {
  const tree = {
    "dist/_redirects": "/a/* /../:splat 200\n/b/* /x/../../:splat 200\n/c/* /:splat 302\n/d/* /:splat 200",
  };
  const paths = [
    "/a/secret.txt",
    "/b/secret.txt",
    "/c//evil.example/",
    "/d/%2e%2e%2fsecret.txt",
    "/d/.git/config",
  ];
  expect((await answers({ ...tree, "dist/.git/config": "hidden" }, paths)).found).toEqual({
    "/a/secret.txt": "404 missing",
    "/b/secret.txt": "404 missing",
    "/c//evil.example/": "404 missing",
    "/d/%2e%2e%2fsecret.txt": "400 Bad path\n",
    "/d/.git/config": "404 missing",
  });
});

test("exceptions, lookaheads, and an app that lives in a folder", async () => {
  const azure = {
    navigationFallback: { rewrite: "/index.html", exclude: ["/images/*.{png,jpg}", "/css/*"] },
  };
  const excluded = await answers({ "staticwebapp.config.json": azure }, [
    "/images/a.png",
    "/css/x/y",
    "/page",
  ]);
  expect(excluded.found).toEqual({
    "/images/a.png": "404 missing",
    "/css/x/y": "404 missing",
    "/page": "200 home",
  });
  const vercel = { rewrites: [{ source: "/((?!api/).*)", destination: "/index.html" }] };
  expect((await answers({ "vercel.json": vercel }, ["/api/x", "/page"])).found).toEqual({
    "/api/x": "404 missing",
    "/page": "200 home",
  });
  const folder = { "dist/_redirects": "/shop/* /shop/index.html 200" };
  expect((await answers(folder, ["/shop/cart"], { basePath: "/shop/" })).found).toEqual({
    "/shop/cart": "200 home",
  });
});

test("a file that cannot be read is named, and the next host's is asked", async () => {
  const tree = {
    "vercel.json": "{",
    "firebase.json": { hosting: { rewrites: [{ source: "**", destination: "/index.html" }] } },
  };
  const { found, notes } = await answers(tree, ["/x"]);
  expect(found).toEqual({ "/x": "200 home" });
  expect(notes).toEqual([expect.stringMatching(/^vercel\.json cannot be read/)]);
});
