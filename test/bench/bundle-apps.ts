// Real apps of twelve builds, installed and built in a temporary folder: does every byte have its module? `npm run bench:bundle-apps`
//   --app TEXT     only apps whose name has it; repeat for more
//   --keep DIR     build there and keep it: what is built there already is only read again
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { readBundle } from "../../src/bundle/index.ts";
import type { ReadBundle } from "../../src/types.ts";
import { apps } from "./bundle-apps/apps.ts";
import type { BenchApp } from "./bundle-apps/apps.ts";

const { values } = parseArgs({
  options: { app: { type: "string", multiple: true }, keep: { type: "string" } },
});

const folder = realpathSync(
  values.keep === undefined
    ? mkdtempSync(join(tmpdir(), "budget-check-apps-"))
    : (mkdirSync(values.keep, { recursive: true }), resolve(values.keep)),
);
/** Longer than any takes; a registry that hangs is not to hold everything. */
const mostMs = 600_000;

function run(command: string, directory: string): void {
  const own = join(directory, "node_modules/.bin");
  const result = spawnSync("sh", ["-c", command], {
    cwd: directory,
    encoding: "utf8",
    timeout: mostMs,
    env: {
      ...process.env,
      PATH: `${own}:${dirname(process.execPath)}:${process.env["PATH"]}`,
      CI: "1",
      NEXT_TELEMETRY_DISABLED: "1",
      ASTRO_TELEMETRY_DISABLED: "1",
      NG_CLI_ANALYTICS: "false",
    },
  });
  if (result.status !== 0)
    throw new Error(`${command}: ${(result.stdout + result.stderr).trim().slice(-1500)}`);
}

function build(app: BenchApp): string {
  const directory = join(folder, app.name.replace(/\W+/g, "-").toLowerCase());
  const output = join(directory, app.output);
  const done = join(directory, ".built");
  if (existsSync(done)) return output;
  const manifest = { name: "app", private: true, type: "module", dependencies: app.packages };
  for (const [file, text] of Object.entries({ ...app.files, "package.json": JSON.stringify(manifest) })) {
    mkdirSync(dirname(join(directory, file)), { recursive: true });
    writeFileSync(join(directory, file), text);
  }
  run("npm install --no-audit --no-fund --loglevel=error", directory);
  run(app.build, directory);
  writeFileSync(done, "");
  return output;
}

/** Files whose modules do not add up to what is on the disk. */
function wrongFiles(bundle: ReadBundle): string[] {
  const sums = new Map<string, number>();
  for (const { parts } of bundle.modules ?? [])
    for (const { file, raw } of parts) sums.set(file, (sums.get(file) ?? 0) + raw);
  return bundle.assets
    .filter(({ type, file }) => type === "js" || sums.has(file))
    .filter(({ file }) => sums.get(file) !== statSync(join(bundle.directory, file)).size)
    .map(({ file }) => file);
}

const bytes = (count: number): string => count.toLocaleString("en-GB");

function row(app: BenchApp, bundle: ReadBundle, ms: number): string[] {
  const js = bundle.assets.filter(({ type }) => type === "js");
  const sum = (list: typeof js): number => list.reduce((all, { raw }) => all + raw, 0);
  const [initial, lazy] = (["initial", "lazy"] as const).map((kind) =>
    js.filter(({ loading }) => loading === kind),
  );
  const { attribution } = bundle;
  const wrong = wrongFiles(bundle);
  return [
    app.name,
    bundle.reader,
    attribution?.engine ?? "none",
    String(js.length),
    bytes(sum(js)),
    wrong.length === 0 ? "yes" : `**no**: ${wrong.join(", ")}`,
    attribution ? `${((100 * attribution.attributed) / attribution.raw).toFixed(1)} %` : "none",
    `${bytes(sum(initial ?? []))} / ${bytes(sum(lazy ?? []))}`,
    String(bundle.groups?.filter(({ kind }) => kind === "route").length ?? 0),
    bundle.graph ? String(Object.keys(bundle.graph.imports).length) : "none",
    String(Math.round(ms)),
  ];
}

const head = ["app", "reader", "modules by", "JS files", "JS bytes", "sums equal disk", "attributed"];
const table = [[...head, "initial / lazy JS bytes", "routes", "modules in the import graph", "read, ms"]];
let failed = false;
try {
  for (const app of apps) {
    if (values.app && !values.app.some((text) => app.name.includes(text))) continue;
    process.stderr.write(`${app.name}\n`);
    try {
      const output = build(app);
      const from = performance.now();
      const bundle = await readBundle(output);
      table.push(row(app, bundle, performance.now() - from));
      for (const { text } of bundle.notes) process.stderr.write(`  ${text}\n`);
      failed ||= wrongFiles(bundle).length > 0;
    } catch (error) {
      failed = true;
      process.stderr.write(`  ${error instanceof Error ? error.message : String(error)}\n`);
      table.push([app.name, "**not built**", ...head.slice(2).map(() => ""), "", "", "", ""]);
    }
  }
} finally {
  if (values.keep === undefined) rmSync(folder, { recursive: true, force: true });
}
const lines = table.map((cells) => `| ${cells.join(" | ")} |`);
const rule = `| ${(table[0] ?? []).map(() => "---").join(" | ")} |`;
process.stdout.write(`${[lines[0], rule, ...lines.slice(1)].join("\n")}\n`);
process.exitCode = failed ? 1 : 0;
