import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { parseReport } from "../../src/report/parse.ts";
import type { Report } from "../../src/types.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { apps, budgetCheck } from "./command.ts";
import type { CommandResult } from "./command.ts";

const read = async (file: string): Promise<Report> => parseReport(await readFile(file, "utf8"));
const statuses = (report: Report) =>
  Object.fromEntries(report.verdicts.map((verdict) => [verdict.id, verdict.status]));

let folder: string;
let remove: () => PromiseLike<void>;
/** The run on a page that never paints waits for it three times, for half a minute each: meanwhile other tests run. */
let unpainted: Promise<CommandResult> | undefined;
beforeAll(async () => {
  const made = await temporaryFolder();
  folder = made.path;
  remove = () => made[Symbol.asyncDispose]();
  unpainted = visitUnmeasurable("never-paints", neverPaints, "/");
});
afterAll(async () => {
  await unpainted;
  await remove();
});

/** Writes a small site (and budget) into a fresh folder. */
async function site(name: string, files: Record<string, string>): Promise<string> {
  const directory = join(folder, name);
  await mkdir(directory, { recursive: true });
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(directory, file)), { recursive: true });
    await writeFile(join(directory, file), text);
  }
  return directory;
}

const page = (body = "<h1>Hello</h1>") =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A page</title></head><body>${body}</body></html>`;

const neverPaints = { "index.html": "<!doctype html><title>x</title>" };

async function visitUnmeasurable(
  name: string,
  files: Record<string, string>,
  path: string,
): Promise<CommandResult> {
  const directory = await site(name, { "budget.json": '{ "interactions": [] }', ...files });
  return budgetCheck(directory, ["--page", path, "--runs", "1"]);
}

describe("the storefront", () => {
  it("passes its budget, and a saved report renders the same verdicts without a browser", async () => {
    const out = join(folder, "storefront.json");
    const directory = join(apps, "storefront");
    const run = await budgetCheck(directory, ["--no-base", "--page", "/", "--runs", "4", "--json", out]);
    expect(run.code, run.stdout + run.stderr).toBe(0);
    const report = await read(out);
    expect(report.outcome).not.toBe("fail");
    expect(report.bundle.head?.assets.some(({ loading, type }) => loading === "lazy" && type === "js")).toBe(
      true,
    );
    expect(statuses(report)).toMatchObject({ "LCP|/|mobile|max": "pass", "initial:js|||max": "pass" });
    expect(await readdir(join(directory, ".budget-check"))).toEqual(
      expect.arrayContaining(["report.json", "report.html", "report.md", "visits"]),
    );
    const written = await readFile(join(directory, ".budget-check/report.md"), "utf8");
    expect(written).toContain("Repeat it locally: `npx budget-check --no-base --page / --runs 4`");

    const again = await budgetCheck(folder, ["report", out, "--json", "-"], {
      env: { CHROME_PATH: "/nowhere", PATH: "/nowhere" },
    });
    expect(again.code, again.stderr).toBe(0);
    expect(statuses(JSON.parse(again.stdout))).toEqual(statuses(report));
    const markdown = await budgetCheck(folder, ["report", out, "--markdown", "-"]);
    expect(markdown.stdout).toContain("LCP");
  });

  it("fails after the bad pull request, naming the limits", async () => {
    const out = join(folder, "head.json");
    // What explains a failure has tests of its own; here it would take longer than the visits.
    const options = ["--no-base", "--page", "/", "--runs", "1", "--max-time", "1s", "--json", out];
    const run = await budgetCheck(join(apps, "storefront-head"), options);
    expect(run.code, run.stdout + run.stderr).toBe(1);
    const found = statuses(await read(out));
    expect(found).toMatchObject({ "initial:js|||max": "fail", "CLS|/|mobile|max": "fail" });
    expect(run.stdout.split("\n")[0]).toMatch(/^✗ Failed: .* \(limit .*\), and \d+ more/);
  });
});

describe("a folder of plain HTML", () => {
  it("is gated without any configuration", async () => {
    const directory = await site("plain", {
      "index.html": page('<h1>Hi</h1><a href="about.html">About</a>'),
      "about.html": page(),
    });
    const run = await budgetCheck(directory, []);
    expect(run.code, run.stdout + run.stderr).toBe(0);
    const report = await read(join(directory, ".budget-check/report.json"));
    expect(report.outcome).toBe("pass");
    expect(report.pages.map(({ path }) => path)).toEqual(["/", "/about.html"]);
    expect(run.stdout).toContain('"pages": ["/", "/about.html"]');
    expect(statuses(report)).toMatchObject({ "LCP|/|mobile|max": "pass", "INP|/|mobile|max": "missing" });
  });

  it("fails on a limit without data", async () => {
    const directory = await site("missing", {
      "index.html": page(),
      "budget.json": '{ "interactions": [], "limits": { "user-timing:ready": "1 s" } }',
    });
    const run = await budgetCheck(directory, ["--runs", "1"]);
    expect(run.code).toBe(1);
    expect(run.stdout).toMatch(/user timing \(ready\) on \/ was not measured/);
  });

  it("passes at the limit and fails beneath it", async () => {
    const files = {
      "index.html": page(),
      "budget.json": '{ "interactions": [], "limits": { "requests": 1 } }',
    };
    const kept = await budgetCheck(await site("equal", files), ["--runs", "1"]);
    expect(kept.code, kept.stdout).toBe(0);
    const under = {
      ...files,
      "index.html": page('<h1>Hi</h1><img src="a.svg" width="1" height="1" alt="">'),
      "a.svg": "<svg/>",
    };
    expect((await budgetCheck(await site("over", under), ["--runs", "1"])).code).toBe(1);
  });
});

describe("what cannot be measured", () => {
  it.each([
    [
      "answers 404",
      { "index.html": page(), "404.html": page("<h1>Not found</h1>") },
      "/gone",
      /404/,
      /Put a path that the server has/,
    ],
    ["never paints", neverPaints, "/", /paint/i, /its console says why/],
  ])("a page that %s is one line and exit 3", async (title, files, path, message, advice) => {
    const name = title.replace(" ", "-");
    const begun = files === neverPaints ? unpainted : undefined;
    unpainted = begun ? undefined : unpainted;
    const run = await (begun ?? visitUnmeasurable(name, files, path));
    expect(run.code, run.stdout + run.stderr).toBe(3);
    expect(run.stderr).toMatch(message);
    expect(run.stderr).toMatch(advice);
    const report = await read(join(folder, name, ".budget-check/report.json"));
    expect(report).toMatchObject({ outcome: "error", error: { code: "NOTHING_MEASURED" } });
    expect(report.failedVisits.length).toBeGreaterThan(0);
    for (const { error } of report.failedVisits) expect(error?.advice).toMatch(advice);
  });

  it("one broken page fails its limits and leaves the others measured", async () => {
    const directory = await site("one-broken", {
      "index.html": page(),
      "404.html": page("<h1>Not found</h1>"),
      "budget.json": '{ "interactions": [], "pages": ["/", "/gone"], "limits": { "requests": 10 } }',
    });
    const run = await budgetCheck(directory, ["--runs", "1"]);
    expect(run.code, run.stdout + run.stderr).toBe(1);
    const report = await read(join(directory, ".budget-check/report.json"));
    expect(statuses(report)).toEqual({
      "requests|/|mobile|max": "pass",
      "requests|/gone|mobile|max": "missing",
    });
    expect(report.verdicts[1]?.reason).toMatch(/every visit failed: .*404/);
  });

  it.each([
    ["a build that fails", { build: "echo no such module; exit 7" }, /exit.* 7|no such module/],
    [
      "a server that never answers",
      { build: false, serve: { command: "sleep 60", url: "http://localhost:{port}", timeout: "1 s" } },
      /answer|ready/i,
    ],
  ])("%s is exit 3 with what it printed", async (name, settings, message) => {
    const directory = await site(name.replaceAll(" ", "-"), { "budget.json": JSON.stringify(settings) });
    const run = await budgetCheck(directory, []);
    expect(run.code, run.stdout + run.stderr).toBe(3);
    expect(run.stderr).toMatch(message);
    expect(run.stderr).not.toMatch(/\n\s+at /);
    expect(existsSync(join(directory, ".budget-check/report.json"))).toBe(true);
  });

  it("no browser is exit 3, a wrong budget exit 2", async () => {
    const directory = await site("no-browser", { "index.html": page() });
    const none = await budgetCheck(directory, ["--chrome-path", "/nowhere/chrome"]);
    expect(none.code).toBe(3);
    expect(none.stderr).toContain("/nowhere/chrome");
    const wrong = await site("wrong", { "index.html": page(), "budget.json": '{\n  "limts": {}\n}' });
    const refused = await budgetCheck(wrong, []);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toMatch(/budget\.json:2:3: .*limts.*limits/);
  });
});

describe("ending early", () => {
  /** Only of this run, whose profiles are in a temporary folder of its own. */
  const browsersIn = (temporary: string) =>
    execFileSync("ps", ["-eo", "args"], { encoding: "utf8" })
      .split("\n")
      .filter((line) => line.includes(`--user-data-dir=${temporary}`)).length;

  it("Ctrl-C leaves no process, and keeps what was measured", async () => {
    const directory = await site(`interrupted-${Date.now()}`, {
      "index.html": page(),
      "budget.json": '{ "interactions": [] }',
    });
    // Short: Chromium's socket in it has a path of at most 108 characters.
    const temporary = await mkdtemp(join(tmpdir(), "t-"));
    let [seen, most] = [0, 0];
    // So many that it cannot be over before it is interrupted: several visits may end at the same time.
    const run = await budgetCheck(directory, ["--runs", "12"], {
      env: { TMPDIR: temporary },
      onStart: (kill) => {
        const watch = setInterval(async () => {
          most = Math.max(most, browsersIn(temporary));
          const visits = await readdir(join(directory, ".budget-check/visits")).catch(() => []);
          // On a busy machine two of these wait at a time, and a second signal would end the run without its report.
          if (seen > 0) return;
          seen = visits.filter((name) => name.endsWith("-2.json")).length;
          if (seen === 0) return;
          clearInterval(watch);
          kill("SIGINT");
        }, 100);
      },
    });
    expect(run.code).toBe(130);
    const report = await read(join(directory, ".budget-check/report.json"));
    expect(report).toMatchObject({ outcome: "error", incomplete: "interrupted" });
    expect(
      report.measurements.find(({ metric }) => metric === "LCP")?.head?.values.length,
    ).toBeGreaterThanOrEqual(2);
    expect(most).toBeGreaterThan(0);
    // A helper of the browser may still be ending.
    await vi.waitFor(() => expect(browsersIn(temporary)).toBe(0), { timeout: 10_000 });
    await rm(temporary, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  });

  it("a full time budget is no error: what is undecided is inconclusive", async () => {
    const directory = await site("time", {
      "index.html": page(),
      "budget.json": '{ "interactions": [], "limits": { "LCP": "10 s" } }',
    });
    const run = await budgetCheck(directory, ["--max-time", "1s"]);
    expect(run.code, run.stdout + run.stderr).toBe(0);
    const report = await read(join(directory, ".budget-check/report.json"));
    expect(statuses(report)).toEqual({ "LCP|/|mobile|max": "inconclusive" });
  });
});

describe("the user's own server", () => {
  it("is started, visited and ended", async () => {
    const directory = await site("server", {
      "server.mjs": `import http from "node:http";
http.createServer((_, res) => res.writeHead(200, { "content-type": "text/html", "server-timing": "db;dur=42" })
  .end(${JSON.stringify(page())})).listen(process.env.PORT);`,
      "budget.json": JSON.stringify({
        interactions: [],
        serve: { command: `${process.execPath} server.mjs`, url: "http://localhost:{port}" },
        limits: { "server-timing:db": "100 ms" },
      }),
    });
    const run = await budgetCheck(directory, ["--runs", "4"]);
    expect(run.code, run.stdout + run.stderr).toBe(0);
    const report = await read(join(directory, ".budget-check/report.json"));
    expect(report.verdicts[0]).toMatchObject({ status: "pass", actual: 42, basis: "observed" });
    await rm(join(directory, ".budget-check"), { recursive: true });
  });

  it("is weighed by what its pages ask for of the files for browsers; where these are not known, a limit fails", async () => {
    const html = page('<h1>Hello</h1><script type="module" src="/assets/entry.js"></script>');
    const files = (
      output: string,
      { directory, banner = "" }: { directory?: string; banner?: string } = {},
    ) => ({
      "server.mjs": `import http from "node:http";
import { readFileSync } from "node:fs";
http.createServer((request, response) => {
  if (request.url === "/") return response.writeHead(200, { "content-type": "text/html" }).end(${JSON.stringify(html)});
  if (!request.url.startsWith("/assets/")) return response.writeHead(404).end();
  response.writeHead(200, { "content-type": "text/javascript" }).end(${JSON.stringify(banner)} + readFileSync(${JSON.stringify(output)} + request.url, "utf8"));
}).listen(process.env.PORT);`,
      [`${output}/assets/entry.js`]: "import './shared.js'; requestIdleCallback(() => import('./idle.js'));",
      [`${output}/assets/shared.js`]: "console.log('shared');".repeat(100),
      [`${output}/assets/idle.js`]: "console.log('idle');".repeat(100),
      [`${output}/assets/other.js`]: "console.log('another page');".repeat(100),
      "budget.json": JSON.stringify({
        interactions: [],
        build: false,
        serve: { command: `${process.execPath} server.mjs`, url: "http://localhost:{port}" },
        limits: { CLS: 0.5 },
        bundle: { ...(directory !== undefined && { directory }), "initial:js": "1 MB" },
      }),
    });
    const runIn = async (name: string, ...made: Parameters<typeof files>) => {
      const directory = await site(name, files(...made));
      const { code } = await budgetCheck(directory, ["--no-base", "--runs", "1"]);
      const report = await read(join(directory, ".budget-check/report.json"));
      return { code, report, status: statuses(report)["initial:js|||max"] };
    };
    // In a folder that no framework is known for.
    const weighed = await runIn("server-weighed", "private/client");
    expect(weighed).toMatchObject({ code: 0, status: "pass" });
    const { assets, groups, initialBy } = weighed.report.bundle.head ?? { assets: [] };
    expect(initialBy).toBe("visits");
    expect(groups).toEqual([{ kind: "route", name: "/", files: ["assets/entry.js", "assets/shared.js"] }]);
    expect(assets.map(({ file, loading }) => [file, loading])).toEqual([
      ["assets/entry.js", "initial"],
      ["assets/idle.js", "lazy"],
      ["assets/other.js", "lazy"],
      ["assets/shared.js", "initial"],
    ]);
    expect(weighed.report.notes.filter(({ text }) => /initial/i.test(text)).map(({ text }) => text)).toEqual([
      expect.stringMatching(/^Initial is what every visit of \/ asked for before its load event/),
    ]);
    // What the server writes anew is in no folder.
    const unknown = await runIn("server-unknown", "private/client", { banner: "/* anew */" });
    expect(unknown).toMatchObject({ code: 1, status: "missing" });
    expect(unknown.report.notes.map(({ text }) => text)).toContainEqual(
      expect.stringMatching(/^The bundle was not weighed: no folder of files for browsers .*"directory"/),
    );
    const named = await runIn("server-named", "private/client", {
      directory: "private/client",
      banner: "/* anew */",
    });
    expect(named).toMatchObject({ code: 0, status: "pass" });
  });

  it("may be a deployed site: nothing is built", async () => {
    const server = createServer((_, response) => {
      response.writeHead(200, { "content-type": "text/html" }).end(page());
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    const { port } = server.address() as AddressInfo;
    const directory = await site("deployed", {
      "budget.json": JSON.stringify({
        interactions: [],
        serve: `http://127.0.0.1:${port}`,
        limits: { requests: 5 },
      }),
    });
    const run = await budgetCheck(directory, ["--runs", "1"]);
    server.close();
    expect(run.code, run.stdout + run.stderr).toBe(0);
  });
});
