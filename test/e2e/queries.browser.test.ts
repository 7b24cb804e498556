/** Database queries of a page, counted through the command by the telemetry of a real server. */
import { execFileSync, execSync } from "node:child_process";
import { cp, readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { once } from "node:events";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { parseReport } from "../../src/report/parse.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { apps, budgetCheck } from "./command.ts";

const files =
  "package.json package-lock.json telemetry.js sqlite-instrumentation.js knex-on-sqlite.js products.js products-without-knex.js server.js budget.json".split(
    " ",
  );
let folder: Awaited<ReturnType<typeof temporaryFolder>>;

const git = (...args: string[]) =>
  execFileSync("git", ["-c", "user.name=t", "-c", "user.email=t@example.org", ...args], { cwd: folder.path });

beforeAll(async () => {
  folder = await temporaryFolder({ ".gitignore": ".budget-check\nnode_modules\nr.md\n" });
  for (const file of files) await cp(join(apps, "products", file), join(folder.path, file));
  // Only queries are asked for.
  await changeBudget((budget) => ({
    ...budget,
    interactions: [],
    limits: { ...budget.limits, "work:js": { maxIncrease: null } },
  }));
  // A registry may be away for a moment, and hooks for all tests are not tried again.
  const install = "npm ci --silent --no-audit --no-fund --ignore-scripts";
  execSync(`${install} || ${install}`, { cwd: folder.path });
  git("init", "--quiet");
  git("add", ".");
  git("commit", "--quiet", "-m", "base");
  git("tag", "base");
});

afterAll(() => folder[Symbol.asyncDispose]());
beforeEach(() => git("reset", "--quiet", "--hard", "base"));

async function edit(file: string, from: string, to: string, lines: string): Promise<void> {
  const path = join(folder.path, file);
  const text = await readFile(path, "utf8");
  const [start, end] = [text.indexOf(from), text.indexOf(to)];
  expect(start).toBeGreaterThan(0);
  expect(end).toBeGreaterThan(start);
  await writeFile(
    path,
    text.slice(0, start) + lines + text.slice(end).replace("means.get(product.id)", "product.mean"),
  );
}

async function changeBudget(change: (budget: { limits: object }) => object): Promise<void> {
  const path = join(folder.path, "budget.json");
  await writeFile(path, JSON.stringify(change(JSON.parse(await readFile(path, "utf8")))));
}

const serve = (command: string, limits?: object) =>
  changeBudget((budget) => ({ ...budget, serve: { command }, ...(limits && { limits }) }));

async function check(args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  // Committed, since in CI only commits have changed lines.
  git("commit", "--quiet", "--all", "-m", "head");
  const result = await budgetCheck(folder.path, [...args, "--runs", "1", "--markdown", "r.md"], { env });
  const read = (name: string) => readFile(join(folder.path, name), "utf8");
  const report = parseReport(await read(".budget-check/report.json"));
  const verdicts = report.verdicts.filter(({ metric }) => metric === "queries");
  return { ...result, report, verdicts, comment: await read("r.md") };
}

/** The user's own collector. */
async function collector() {
  const asked: { url: string; key: unknown }[] = [];
  const server = createServer((request, response) => {
    asked.push({ url: request.url ?? "", key: request.headers["x-key"] });
    request.resume().once("end", () => response.end());
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return { asked, url: `http://127.0.0.1:${address.port}`, [Symbol.dispose]: () => void server.close() };
}

it("one query a row is named with its statement, route and count, where spans have no line", async () => {
  using own = await collector();
  await edit(
    "products.js",
    "  const ids",
    "  return products",
    `  for (const product of products) {
    const [found] = await database("reviews").where({ product: product.id }).avg("stars as mean");
    product.mean = found.mean;
  }
`,
  );
  const { code, stdout, stderr, report, verdicts, comment } = await check(["--base", "base"], {
    OTEL_EXPORTER_OTLP_ENDPOINT: own.url,
    OTEL_EXPORTER_OTLP_HEADERS: "x-key=of-the-user",
    OTEL_BSP_SCHEDULE_DELAY: "100",
  });
  expect(code, stdout + stderr).toBe(1);
  expect(verdicts.map(({ status, actual, basis }) => [status, actual, basis])).toEqual([
    ["fail", 19, "exact"],
  ]);
  expect(verdicts[0]).toMatchObject({
    base: { values: [2, 2, 2, 2, 2] },
    head: { values: [21, 21, 21, 21, 21] },
  });
  const title =
    "The server sends “select avg(stars) as mean from reviews where product = ?” 20 times in one GET /, never in base";
  expect(report.findings[0]?.title).toBe(title);
  expect(report.findings[0]?.evidence[0]).toMatch(/^products\.js:\d+, changed since base/);
  expect(stdout.split("\n")[1]).toContain("Fix first: The server sends");
  expect(comment).toContain("20 times in one GET");
  // In the visits, the user's server has its own collector, with its key.
  expect(own.asked.length).toBeGreaterThan(0);
  expect(own.asked.every(({ key }) => key === "of-the-user")).toBe(true);
});

it("it is named with file and line, where spans have them", async () => {
  await serve("node --require ./telemetry.js --require ./sqlite-instrumentation.js server.js");
  await edit(
    "products-without-knex.js",
    "  const stars",
    "  return products",
    `  for (const product of products) {
    const mean = connection.prepare("SELECT avg(stars) AS mean FROM reviews WHERE product = ?");
    product.mean = mean.get(product.id).mean;
  }
`,
  );
  const { code, stdout, stderr, report } = await check(["--base", "base"], { WITHOUT_KNEX: "1" });
  expect(code, stdout + stderr).toBe(1);
  expect(report.findings[0]?.title).toMatch(
    /^products-without-knex\.js:11 sends “SELECT avg\(stars\) AS mean FROM reviews WHERE product = \?” 20 times in one GET \//,
  );
});

it("without telemetry the limit is missing, with what to do", async () => {
  await serve("node server.js", { queries: 10 });
  const { code, stdout, verdicts } = await check(["--no-base"]);
  expect(code, stdout).toBe(1);
  expect(verdicts).toMatchObject([{ status: "missing", actual: null }]);
  expect(verdicts[0]?.reason).toContain("switch OpenTelemetry on");
});
