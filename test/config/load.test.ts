import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { desktop, mobile } from "../../src/config/keys/devices.ts";
import { loadBudget } from "../../src/config/load.ts";
import { errorsOf, folderOf, load, today } from "./budget-folder.ts";

const named = (metric: string) => `{ "limits": { "${metric}": 1 } }`;

/** Which budget was found, by the only metric that it limits. */
async function foundFrom(path: string, file?: string): Promise<string> {
  const budget = await loadBudget({ cwd: path, now: today, ...(file && { file }) });
  return budget.limits.map((limit) => limit.metric).join();
}

describe("discovery", () => {
  test("budget.json, then budgets/budget.json, then package.json", async () => {
    const files: Record<string, string> = {
      "budget.json": named("LCP"),
      "budgets/budget.json": named("CLS"),
      "package.json": `{ "budget-check": ${named("FCP")} }`,
    };
    for (const [first, metric] of [
      ["budget.json", "LCP"],
      ["budgets/budget.json", "CLS"],
      ["package.json", "FCP"],
    ] as const) {
      await using folder = await folderOf(files);
      expect(await foundFrom(folder.path)).toBe(metric);
      delete files[first];
    }
  });

  test("upward to the repository root and no further; the nearest wins", async () => {
    await using folder = await folderOf({
      "budget.json": named("TBT"),
      "repo/.git/HEAD": "",
      "repo/packages/app/src/": "",
      "repo/budgets/budget.json": named("LCP"),
      "repo/packages/other/budget.json": named("CLS"),
    });
    expect(await foundFrom(join(folder.path, "repo/packages/app/src"))).toBe("LCP");
    expect(await foundFrom(join(folder.path, "repo/packages/other"))).toBe("CLS");
    const budget = await loadBudget({ cwd: join(folder.path, "repo/packages/app") });
    expect(budget.directory).toBe(join(folder.path, "repo"));
    expect(budget.file).toBe(join(folder.path, "repo/budgets/budget.json"));
    expect(budget.limits[0]?.position?.file).toBe("../../budgets/budget.json");
  });

  test("a worktree's .git file is a repository root too", async () => {
    await using folder = await folderOf({
      "budget.json": named("TBT"),
      "tree/.git": "gitdir: x",
      "tree/app/": "",
    });
    const budget = await loadBudget({ cwd: join(folder.path, "tree/app") });
    expect(budget).not.toHaveProperty("file");
  });

  test("without a repository only the folder itself is looked at", async () => {
    await using folder = await folderOf({ "budget.json": named("TBT"), "app/": "" });
    expect(await loadBudget({ cwd: join(folder.path, "app") })).not.toHaveProperty("file");
  });

  test("without a file the default preset stands alone, and a note says so", async () => {
    await using folder = await folderOf({ "package.json": '{ "devDependencies": { "budget-check": "1" } }' });
    const budget = await loadBudget({ cwd: folder.path });
    expect(budget).toMatchObject({
      directory: folder.path,
      devices: [mobile],
      pages: [{ name: "/", path: "/" }],
      clock: "cpu",
      onInconclusive: "warn",
      alreadyOver: "warn",
      allow: [],
      notes: [
        { level: "info", text: "No budget file found: the limits are those of the preset core-web-vitals" },
      ],
    });
    expect(budget).not.toHaveProperty("file");
    expect(budget).not.toHaveProperty("build");
    expect(budget).not.toHaveProperty("serve");
    expect(budget.pages[0]?.limits.map((limit) => limit.metric)).toEqual([
      "LCP",
      "INP",
      "CLS",
      "FCP",
      "TTFB",
      "FID",
    ]);
    expect(budget.pages[0]?.limits.every((limit) => limit.preset)).toBe(true);
    expect(budget.limits[0]?.position?.file).toBe("budget-check/budgets/core-web-vitals.json");
  });

  test("package.json may hold the path of the budget", async () => {
    await using folder = await folderOf({
      "package.json": '{ "budget-check": "./config/budgets/web.json" }',
      "config/budgets/web.json": named("SI"),
    });
    const budget = await loadBudget({ cwd: folder.path });
    expect(budget.limits[0]?.metric).toBe("SI");
    expect(budget.directory).toBe(join(folder.path, "config"));
  });

  test("mistakes in package.json are told where they are in it", async () => {
    await using folder = await folderOf({
      "package.json": '{\n  "name": "x", "name": "y",\n  "budget-check": { "limts": {} }\n}',
    });
    await expect(loadBudget({ cwd: folder.path })).rejects.toMatchObject({
      code: "BUDGET",
      message: 'package.json:3:21: unknown key "limts"; did you mean "limits"?',
      detail: undefined,
    });
  });

  test("a path in package.json that leads nowhere is an error", async () => {
    await using folder = await folderOf({ "package.json": '{ "budget-check": "gone.json" }' });
    await expect(loadBudget({ cwd: folder.path })).rejects.toMatchObject({
      message: 'package.json:1:19: "budget-check" names "gone.json", which is not there',
    });
  });

  test("a folder named budget.json and a broken package.json are passed over", async () => {
    await using folder = await folderOf({ "budget.json/": "", "package.json": '{ "budget-check": {' });
    expect(await loadBudget({ cwd: folder.path })).not.toHaveProperty("file");
  });
});

describe("a named file", () => {
  test("is read from anywhere, its folder is the directory", async () => {
    await using folder = await folderOf({ "app/web.json": named("LCP"), "app/budgets/b.json": named("CLS") });
    expect(await foundFrom(folder.path, "app/web.json")).toBe("LCP");
    expect((await loadBudget({ cwd: folder.path, file: "app/web.json" })).directory).toBe(
      join(folder.path, "app"),
    );
    expect((await loadBudget({ cwd: folder.path, file: "app/budgets/b.json" })).directory).toBe(
      join(folder.path, "app"),
    );
  });

  test("is read as package.json where it is one", async () => {
    await using folder = await folderOf({ "package.json": `{ "budget-check": ${named("FCP")} }` });
    expect(await foundFrom(folder.path, "package.json")).toBe("FCP");
  });

  test("that is a folder is named, with the budget in it", async () => {
    await using folder = await folderOf({
      "app/budget.json": "{}",
      "site/budgets/budget.json": "{}",
      "package/package.json": `{ "budget-check": {} }`,
      "none/package.json": "{}",
    });
    for (const [file, advice] of [
      ["app", "Name the budget in it: app/budget.json"],
      ["site/", "Name the budget in it: site/budgets/budget.json"],
      ["package", "Name the budget in it: package/package.json"],
      ["none", "Name a file, such as budget.json: this folder holds no budget"],
    ] as const)
      await expect(loadBudget({ cwd: folder.path, file })).rejects.toMatchObject({
        code: "BUDGET_NOT_FOUND",
        exitCode: 2,
        message: `The budget "${file}" is a folder, not a file`,
        advice,
      });
    await using other = await folderOf({ "package.json": `{ "budget-check": "app" }`, "app/x": "" });
    await expect(loadBudget({ cwd: other.path })).rejects.toMatchObject({
      message: 'package.json:1:19: "budget-check" names "app", which is a folder, not a file',
    });
  });

  test("that is not there, or has no key, is another error than a wrong budget", async () => {
    await using folder = await folderOf({ "package.json": "{}" });
    await expect(loadBudget({ cwd: folder.path, file: "gone.json" })).rejects.toMatchObject({
      code: "BUDGET_NOT_FOUND",
      exitCode: 2,
      message: 'There is no budget file "gone.json"',
    });
    await expect(loadBudget({ cwd: folder.path, file: "package.json" })).rejects.toMatchObject({
      code: "BUDGET_NOT_FOUND",
      message: 'package.json has no key "budget-check"',
    });
  });
});

describe("settings", () => {
  test("everything at once", async () => {
    await using folder = await folderOf({
      "budgets/budget.json": JSON.stringify({
        $schema: "x",
        build: { command: "make", directory: "app", env: { A: "1", __proto__x: "2" } },
        serve: { command: "npm start", url: "http://localhost:3000", timeout: "90 s" },
        devices: ["desktop", "mobile"],
        pages: [
          "/",
          { name: "cart", path: "/cart?a=b", limits: { TBT: "300 ms" } },
          "http://localhost:3000/x",
        ],
        limits: { LCP: "2 s" },
        bundle: { "file:a/*.js": "9 kB", count: 3 },
        clock: "wall",
        onInconclusive: "fail",
        alreadyOver: "fail",
      }),
    });
    const budget = await loadBudget({ cwd: folder.path });
    expect(budget).toMatchObject({
      directory: folder.path,
      build: { command: "make", directory: join(folder.path, "app"), env: { A: "1", __proto__x: "2" } },
      serve: { kind: "command", command: "npm start", url: "http://localhost:3000", timeoutMs: 90_000 },
      devices: [desktop, mobile],
      pages: [
        { name: "/", path: "/", limits: [{ metric: "LCP", max: { value: 2000, unit: "ms", text: "2 s" } }] },
        {
          name: "cart",
          path: "/cart?a=b",
          limits: [{ metric: "LCP" }, { metric: "TBT", max: { value: 300 } }],
        },
        { name: "http://localhost:3000/x" },
      ],
      limits: [{ metric: "LCP", level: "fail", preset: false }],
      bundle: [
        { metric: "file:a/*.js", max: { value: 9000, unit: "B" } },
        { metric: "count", max: { value: 3, unit: "count" } },
      ],
      clock: "wall",
      onInconclusive: "fail",
      alreadyOver: "fail",
      notes: [],
    });
  });

  test.each([
    ["npm run build", { command: "npm run build" }],
    [false, { command: false }],
  ])("build %j", async (build, expected) => {
    expect((await load({ build })).build).toEqual(expected);
  });

  test("the folder to weigh stands beside the limits, and is none", async () => {
    const { bundle, bundleDirectory } = await load({ bundle: { directory: "a/b", total: "1 kB" } });
    expect(bundleDirectory).toMatch(/[/\\]a[/\\]b$/);
    expect(bundle.map(({ metric }) => metric)).toEqual(["total"]);
  });

  test("serve in all its forms", async () => {
    const serveOf = async (serve: unknown) => (await load({ serve })).serve;
    expect(await serveOf("dist")).toMatchObject({
      kind: "directory",
      directory: expect.stringMatching(/[/\\]dist$/),
    });
    expect(await serveOf({ directory: "/srv/www" })).toEqual({ kind: "directory", directory: "/srv/www" });
    expect(await serveOf("https://x.example/app/")).toEqual({ kind: "url", url: "https://x.example/app/" });
    expect(await serveOf({ url: "http://x.example" })).toEqual({ kind: "url", url: "http://x.example" });
    expect(await serveOf({ command: "x" })).toEqual({ kind: "command", command: "x" });
    expect(await serveOf({ command: "x", timeout: 500 })).toMatchObject({ timeoutMs: 500 });
  });

  test("exceptions hold to the end of their last day", async () => {
    const allow = (expires: string) => ({
      limits: { LCP: 1 },
      pages: ["/", { name: "cart", path: "/c" }],
      allow: [{ limit: "LCP", page: "/c", reason: " campaign ", expires }],
    });
    expect((await load(allow("2026-06-15"))).allow).toEqual([
      {
        limit: "LCP",
        page: "cart",
        reason: "campaign",
        expires: "2026-06-15",
        position: { file: "budget.json", line: 1, column: expect.any(Number) },
      },
    ]);
    expect(await errorsOf(allow("2026-06-14"))).toEqual([
      expect.stringContaining("the exception expired on 2026-06-14"),
    ]);
  });
});

test.each([
  ["http://localhost:{port}/shop", ["/shop"]],
  ["http://localhost:{port}/shop/", ["/"]],
  ["http://localhost:3000", ["/"]],
  ["http://localhost:3000/healthz", ["/"]],
  ["http://localhost:3000/api/status", ["/"]],
])("without pages, the page of a command's URL %s is measured", async (url, paths) => {
  const budget = await load({ serve: { command: "x", url }, limits: { requests: 1 } });
  expect(budget.pages.map(({ path }) => path)).toEqual(paths);
  const other = await load({ serve: { command: "x", url }, pages: ["/a"], limits: { requests: 1 } });
  expect(other.pages.map(({ path }) => path)).toEqual(["/a"]);
});

test("how a directory is served", async () => {
  const headers = { "/assets/*": { "Cache-Control": "no-store" } };
  const serve = { directory: "/srv/www", fallback: "app.html", headers };
  expect((await load({ serve })).serve).toEqual({ kind: "directory", ...serve });
  const none = await load({ serve: { directory: "/srv/www", fallback: false } });
  expect(none.serve).toEqual({ kind: "directory", directory: "/srv/www", fallback: false });
});

test.each([
  [{ directory: "dist", fallback: "../a.html" }, /serve\.fallback "\.\.\/a\.html" leads out of the folder/],
  [{ directory: "dist", fallback: true }, /./],
  [{ directory: "dist", headers: { "a/*": { X: "1" } } }, /does not begin with "\/"/],
  [{ directory: "dist", headers: { "/*": { "Content-Length": "1" } } }, /cannot set "Content-Length"/],
  [{ directory: "dist", headers: { "/*": { "X\nY": "1" } } }, /not a valid header/],
  [{ directory: "dist", headers: { "/*": { X: "1\r\nSet-Cookie: a=b" } } }, /not a valid header/],
  [{ command: "x", fallback: "index.html" }, /serve\.fallback can never apply/],
])("what a directory cannot be served with: %j", async (serve, message) => {
  await expect(load({ serve })).rejects.toMatchObject({ message: expect.stringMatching(message) });
});
