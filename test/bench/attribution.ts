/**
 * Attribution against source-map-explorer (its source-map at 0.7.4, no border checks) and against reading and parsing alone. Each figure is the least CPU time of fresh processes that take turns: what else the
 * machine does only ever adds to it.
 */
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import * as esbuild from "esbuild";

const rounds = 5;
const root = join(import.meta.dirname, "../..");
const modules = join(root, "node_modules");
const self = fileURLToPath(import.meta.url);

/** What one process does with one file. */
const tasks = {
  async parse(file: string) {
    readFileSync(file);
    JSON.parse(readFileSync(`${file}.map`, "utf8"));
  },
  async ours(file: string) {
    const { attributeFile } = await import("../../src/bundle/attribute/attribute-file.ts");
    return () => attributeFile({ file: basename(file), directory: dirname(file) });
  },
  async explorer(file: string) {
    const { explore } = await import("source-map-explorer");
    return () => explore({ code: file, map: `${file}.map` }, { noRoot: true, noBorderChecks: true });
  },
};
type Task = keyof typeof tasks;

interface Figures {
  cpuMs: number;
  rssMb: number;
}

if (process.argv[2] === "run") await runTask(process.argv[3] as Task, process.argv[4] ?? "");
else await compareAll();

/** Loading the engine is not counted; its work is, from reading the files on. */
async function runTask(task: Task, file: string): Promise<void> {
  const ready = task === "parse" ? null : await tasks[task](file);
  const before = process.cpuUsage();
  await (ready ? ready() : tasks.parse(file));
  const { user, system } = process.cpuUsage(before);
  const figures: Figures = {
    cpuMs: (user + system) / 1000,
    rssMb: process.resourceUsage().maxRSS / 1024,
  };
  console.log(JSON.stringify(figures));
}

function measure(files: readonly string[]): Map<string, Record<Task, Figures>> {
  const best = new Map<string, Record<Task, Figures>>();
  for (let round = 0; round < rounds; round++)
    for (const file of files) {
      const figures = best.get(file) ?? ({} as Record<Task, Figures>);
      for (const task of Object.keys(tasks) as Task[]) {
        const { stdout, stderr, status } = spawnSync(process.execPath, [self, "run", task, file], {
          encoding: "utf8",
        });
        if (status !== 0) throw new Error(`${task} of ${file}: ${stderr}`);
        const found = JSON.parse(stdout) as Figures;
        const known = figures[task];
        if (!known || found.cpuMs < known.cpuMs) figures[task] = found;
      }
      best.set(file, figures);
    }
  return best;
}

async function compareAll(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "bench-attribution-"));
  try {
    const files = await bundles(folder);
    const manifest = createRequire(join(modules, "source-map-explorer/package.json")).resolve("source-map");
    const { version } = JSON.parse(readFileSync(join(dirname(manifest), "package.json"), "utf8")) as {
      version: string;
    };
    console.log(
      `source-map-explorer with source-map ${version}; least CPU time of ${rounds} processes each\n`,
    );
    console.log(
      "| bundle | js / map MB | read + parse ms | ours ms | explorer ms | times as fast | of parse | ours RSS MB |",
    );
    console.log("| --- | --- | --- | --- | --- | --- | --- | --- |");
    for (const [file, { parse, ours, explorer }] of measure(files)) {
      const size = (path: string) => (statSync(path).size / 1e6).toFixed(1);
      const cells = [
        basename(file),
        `${size(file)} / ${size(`${file}.map`)}`,
        parse.cpuMs.toFixed(0),
        ours.cpuMs.toFixed(0),
        explorer.cpuMs.toFixed(0),
        (explorer.cpuMs / ours.cpuMs).toFixed(1),
        (ours.cpuMs / parse.cpuMs).toFixed(2),
        ours.rssMb.toFixed(0),
      ];
      console.log(`| ${cells.join(" | ")} |`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Bundles of over 1 MB: two that are published with their maps, and two built here, one with a map of over 10 MB. */
async function bundles(folder: string): Promise<string[]> {
  const published = [
    "swagger-ui-dist/swagger-ui-bundle.js",
    "chromium-bidi/out/Default/gen/src/mapperTab.js",
  ];
  const copies = published.map((name) => {
    const copy = join(folder, basename(name));
    copyFileSync(join(modules, name), copy);
    copyFileSync(join(modules, `${name}.map`), `${copy}.map`);
    return copy;
  });
  const built = await Promise.all(
    [true, false].map(async (minify) => {
      const outfile = join(folder, minify ? "tools.min.js" : "tools.js");
      await esbuild.build({
        stdin: {
          contents: ["webpack", "terser", "puppeteer-core", "fast-check", "lodash-es", "ajv", "acorn"]
            .map((name, index) => `import * as m${index} from "${name}"; console.log(m${index});`)
            .join("\n"),
          resolveDir: root,
        },
        outfile,
        bundle: true,
        minify,
        platform: "node",
        format: "esm",
        sourcemap: true,
        logLevel: "error",
        // Optional parts that are not installed.
        external: [
          "esbuild",
          "@swc/*",
          "uglify-js",
          "*.node",
          "lightningcss",
          "@minify-html/*",
          "html-minifier-terser",
          "sharp",
          "@napi-rs/*",
          "svgo",
        ],
      });
      return outfile;
    }),
  );
  return [...copies, ...built];
}
