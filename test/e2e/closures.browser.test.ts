import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { parseReport } from "../../src/report/parse.ts";
import type { Report } from "../../src/types.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import type { TemporaryFolder, Tree } from "../temporary-folder.ts";
import { budgetCheck } from "./command.ts";

const html = (body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A page</title></head><body><h1>Hello</h1>${body}</body></html>`;

/** An app whose page loads an entry, which loads a guide when a button is pressed. */
const app = (folder: string, entry: string, guide: string, text: string): Tree => ({
  [`${folder}/index.html`]: html(
    `<button>Guide</button><p></p><script type="module" src="/assets/index-${entry}.js"></script>`,
  ),
  [`${folder}/assets/index-${entry}.js`]: `document.querySelector("button").onclick = async () => { document.querySelector("p").textContent = (await import("./Guide-${guide}.js")).default }`,
  [`${folder}/assets/Guide-${guide}.js`]: `export default ${JSON.stringify(text)}`,
});

const report = async (folder: TemporaryFolder): Promise<Report> =>
  parseReport(await readFile(join(folder.path, ".budget-check/report.json"), "utf8"));

it("decides a page after one pair of which only an unloaded route has changed, and measures the page that loads it", async () => {
  await using folder = await temporaryFolder({
    ...app("before", "AbC1dE2f", "Qq11Ww22", "before"),
    ...app("after", "GhI3jK4l", "Ee33Rr44", "after"),
    "budget.json": {
      interactions: [],
      serve: "after",
      pages: ["/", { name: "guide", path: "/?guide", interactions: [{ click: "button" }] }],
      limits: { "work:js": { maxIncrease: null } },
    },
  });
  const run = await budgetCheck(folder.path, ["--base", "before", "--runs", "2"]);
  expect([0, 1], run.stdout + run.stderr).toContain(run.code);
  const found = await report(folder);
  expect(found.unchanged).toEqual([{ page: "/", device: "mobile" }]);
  const samplesOf = (page: string) =>
    found.measurements.find((m) => m.metric === "LCP" && m.page === page)?.head?.values.length;
  // One visit of either side, and two of head's own.
  expect([samplesOf("/"), samplesOf("guide")]).toEqual([2, 2]);
  const reasonOf = (page: string) =>
    found.verdicts.find(({ id }) => id === `LCP|${page}|mobile|maxIncrease`)?.reason;
  expect(reasonOf("/")).toBe("no change: nothing this page loads has changed");
  expect(reasonOf("guide")).not.toContain("nothing this page loads");
  expect(run.stdout).toContain("nothing this page loads has changed: /");
  expect(run.stdout).not.toContain("has changed: guide");
});

it("measures a server of the user's that sends the same bytes, but later", async () => {
  const server = (waitMs: number) => `
    import { createServer } from "node:http";
    const body = ${JSON.stringify(html("<p>The same bytes.</p>"))};
    createServer((request, response) => setTimeout(() => {
      response.writeHead(200, { "content-type": "text/html" }).end(body);
    }, ${waitMs})).listen(process.env.PORT, "127.0.0.1");`;
  await using folder = await temporaryFolder({
    ".gitignore": ".budget-check\n",
    "server.mjs": server(0),
    "dist/index.html": html("<p>What a build wrote.</p>"),
    "budget.json": {
      interactions: [],
      build: false,
      serve: { command: "node server.mjs", url: "http://127.0.0.1:{port}" },
      // One metric can fail, so that five pairs can decide even if one of them is held up.
      limits: {
        TTFB: { maxIncrease: "100 ms" },
        ...Object.fromEntries(
          ["FCP", "LCP", "TBT", "CLS", "work:js"].map((id) => [id, { maxIncrease: null }]),
        ),
      },
    },
  });
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.org", ...args], {
      cwd: folder.path,
    });
  git("init", "-q", "-b", "main");
  git("add", "-A");
  git("commit", "-qm", "first");
  await folder.write({ "server.mjs": server(500) });
  const run = await budgetCheck(folder.path, ["--runs", "5"]);
  expect(run.code, run.stdout + run.stderr).toBe(1);
  const found = await report(folder);
  expect(found).not.toHaveProperty("unchanged");
  expect(found.verdicts.find(({ id }) => id === "TTFB|/|mobile|maxIncrease")).toMatchObject({
    status: "fail",
    delta: { verdict: "regressed" },
  });
});
