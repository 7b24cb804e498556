import { join } from "node:path";
import { expect, test } from "vitest";
import { loadBudget } from "../../src/config/load.ts";
import { prepareRevision } from "../../src/stages/prepare-revision.ts";
import type { Progress } from "../../src/types.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import type { Tree } from "../temporary-folder.ts";

/** What `/` answers of an app made ready from this folder, and what was said meanwhile. */
async function prepared(tree: Tree, { app = "." } = {}) {
  await using folder = await temporaryFolder(tree);
  const budget = await loadBudget({ cwd: join(folder.path, app) });
  const said: string[] = [];
  const onProgress = (event: Progress): void => {
    if (event.type === "stage") said.push(event.text);
    if (event.type === "note") said.push(event.note.text);
  };
  await using site = await prepareRevision({
    revision: "head",
    budget,
    directory: budget.directory,
    build: true,
    instrument: false,
    signal: new AbortController().signal,
    onProgress,
  });
  const url = site.site.url + site.site.basePath;
  return { body: await (await fetch(url)).text(), url, said: said.join("\n") };
}

const greeting: Tree = {
  "greeting/package.json": { name: "greeting", version: "1.0.0" },
  "greeting/index.js": "module.exports = 'installed';",
};
const server = `
  require("node:http")
    .createServer((_, response) => response.setHeader("content-type", "text/html").end(require("greeting")))
    .listen(process.env.PORT);`;
const dependencies = { greeting: "file:./greeting" };

test("a server without a build gets its modules, as in a CI checkout", async () => {
  const manifest = { scripts: { start: "node server.js" }, dependencies };
  const found = await prepared({ ...greeting, "package.json": manifest, "server.js": server });
  expect(found.body).toBe("installed");
  expect(found.said).toContain("Installing dependencies: nothing is installed yet (head)");
});

test("an install is only announced where there is one", async () => {
  const manifest = { scripts: { build: "node build.js" }, dependencies: { greeting: "1.0.0" } };
  const build =
    'require("node:fs").mkdirSync("dist"); fs.writeFileSync("dist/index.html", require("greeting"))';
  const found = await prepared({
    "package.json": manifest,
    "build.js": `const fs = require("node:fs"); ${build}`,
    "node_modules/greeting/package.json": { name: "greeting", version: "1.0.0" },
    "node_modules/greeting/index.js": "module.exports = 'there';",
  });
  expect(found.body).toBe("there");
  expect(found.said).toContain("Building with");
  expect(found.said).not.toContain("Installing");
});

test.each([{ build: false }, { serve: { command: "node server.js" } }])(
  "so does one with %j in the budget",
  async (budget) => {
    const scripts = { start: "node server.js" };
    const found = await prepared({
      ...greeting,
      "package.json": { scripts, dependencies },
      "server.js": server,
      "budget.json": { ...budget, serve: { command: "node server.js" } },
    });
    expect(found.body).toBe("installed");
  },
);

test("a server that needs no modules runs where they cannot be installed", async () => {
  const found = await prepared({
    "package.json": { scripts: { start: "node server.js" }, dependencies: { gone: "file:./gone.tgz" } },
    "server.js": server.replace('require("greeting")', '"alone"'),
  });
  expect(found.body).toBe("alone");
});

test("one that does is not blamed for it", async () => {
  const failing = prepared({
    "package.json": { scripts: { start: "node server.js" }, dependencies: { gone: "file:./gone.tgz" } },
    "server.js": 'require("gone")',
  });
  await expect(failing).rejects.toMatchObject({ code: "INSTALL_FAILED" });
});

/** An npm workspace whose app copies what a package has built. */
const monorepo: Tree = {
  "package.json": { private: true, workspaces: ["apps/*", "packages/*"] },
  "apps/shop/package.json": {
    name: "shop",
    scripts: { build: "mkdir -p dist && cp ../../node_modules/ui/dist/page.html dist/index.html" },
    dependencies: { ui: "*" },
  },
  "packages/ui/package.json": {
    name: "ui",
    version: "1.0.0",
    main: "dist/page.html",
    scripts: { build: "mkdir -p dist && echo '<p>shared</p>' > dist/page.html" },
  },
};

test("a workspace package that the app needs is built first", async () => {
  const found = await prepared(monorepo, { app: "apps/shop" });
  expect(found.body).toBe("<p>shared</p>\n");
  expect(found.said).toContain('Building ui first, with npm run build --if-present -w "ui"');
});

test("an app that does without its packages is not kept from building", async () => {
  const found = await prepared(
    {
      ...monorepo,
      "apps/shop/package.json": {
        name: "shop",
        scripts: { build: "mkdir -p dist && echo '<p>by alias</p>' > dist/index.html" },
        dependencies: { ui: "*" },
      },
      "packages/ui/package.json": {
        name: "ui",
        version: "1.0.0",
        main: "dist/page.html",
        scripts: { build: "false" },
      },
    },
    { app: "apps/shop" },
  );
  expect(found.body).toBe("<p>by alias</p>\n");
});

const answering = (text: string) =>
  `require("node:http").createServer((_, r) => r.setHeader("content-type", "text/html").end("${text}")).listen(process.env.PORT)`;

test("a server that is built is started, where the build writes no site", async () => {
  const scripts = { build: "mkdir -p dist && cp server.js dist/server.js", start: "node dist/server.js" };
  const found = await prepared({ "package.json": { scripts }, "server.js": answering("built server") });
  expect(found.body).toBe("built server");
  expect(found.said).toMatch(/The build left no HTML in .*: npm run start is tried/);
});

test("each is tried until one answers, and said", async () => {
  const scripts = { build: "true", preview: "node gone.js", start: "node server.js" };
  const found = await prepared({ "package.json": { scripts }, "server.js": answering("started") });
  expect(found.body).toBe("started");
  expect(found.said).toMatch(/Starting npm run preview \(head\)/);
  expect(found.said).toMatch(/Starting npm run start, since the server "npm run preview" exited with code 1/);
});

test("where none answers, all that was tried is said", async () => {
  const scripts = { build: "true", preview: "node gone.js", start: "node neither.js" };
  await expect(prepared({ "package.json": { scripts } })).rejects.toMatchObject({
    code: "SERVER_NOT_READY",
    message: expect.stringContaining('"npm run preview" exited with code 1'),
    detail: expect.stringContaining('Also tried: The server "npm run start" exited with code 1'),
  });
});

test("files go before a server, and a template is not taken for them", async () => {
  const scripts = { build: "mkdir -p out && echo '<p>built' > out/index.html", start: "node server.js" };
  const both = { "package.json": { scripts }, "server.js": answering("server") };
  expect((await prepared(both)).body).toBe("<p>built\n");
  const template = '<script type="module" src="/src/main.tsx"></script>';
  const unbuilt = { "package.json": { scripts: { lint: "true" } }, "src/index.html": template };
  await expect(prepared(unbuilt)).rejects.toMatchObject({ code: "BUILD_EMPTY" });
  const named = { "budget.json": { build: false, serve: "web" }, "web/index.html": template };
  await expect(prepared(named)).rejects.toMatchObject({
    code: "BUILD_EMPTY",
    message: "No built site was found, only the template in web (its script is the source /src/main.tsx)",
  });
});

const cacheLimit = { limits: { "cache:immutable": 0 } };
const refused = { code: "BUDGET", message: expect.stringMatching(/^budget\.json:3:24: cache:immutable can/) };

test("a limit on what our own server would decide is refused before the build", async () => {
  const failing = prepared({
    "package.json": { scripts: { build: "exit 7" } },
    "budget.json": cacheLimit,
  });
  await expect(failing).rejects.toMatchObject(refused);
});

test("so it is after the build where only the built files show that our server answers", async () => {
  const build = "mkdir -p dist && echo '<p>built</p>' > dist/index.html";
  const failing = prepared({
    "package.json": { scripts: { build, start: "node server.js" } },
    "budget.json": cacheLimit,
  });
  await expect(failing).rejects.toMatchObject(refused);
});

test("it applies to a server of the app's own", async () => {
  const found = await prepared({
    "package.json": { scripts: { start: "node server.js" } },
    "server.js": server.replace('require("greeting")', '"own"'),
    "budget.json": cacheLimit,
  });
  expect(found.body).toBe("own");
});
