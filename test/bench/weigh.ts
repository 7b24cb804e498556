/**
 * `budget-check bundle` on large outputs: wall time, CPU time of all its threads, and the most memory that it held. Each figure is
 * the least of some runs, since whatever else the machine does only ever adds to it.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const rounds = 3;
/** Lines of one source: 2 kB, as the modules of real apps have. */
const perSource = 56;
const root = join(import.meta.dirname, "../..");

interface Figures {
  wall: number;
  cpu: number;
  rssMb: number;
}

/** What each output is, and the figures that it is held against. */
const outputs = {
  "40 MB of JS in 400 files with maps": { write: writeCode, bound: "gzip -9 + 1 s, 250 MB" },
  "30,000 pages of one kind, 200 assets": {
    write: (folder: string) => writePages(folder, () => ""),
    bound: "20 s, 300 MB",
  },
  "30,000 pages, data of its own in each, 200 assets": {
    write: (folder: string) =>
      writePages(
        folder,
        (index) => `<script>self.__data=self.__data||[];self.__data.push([1,"page ${index}"])</script>`,
      ),
    bound: "",
  },
};

console.log("| output | wall s | CPU s | most memory MB | bound |\n| --- | --- | --- | --- | --- |");
for (const [name, { write, bound }] of Object.entries(outputs)) {
  const folder = mkdtempSync(join(tmpdir(), "bench-weigh-"));
  try {
    mkdirSync(join(folder, "site"));
    writeFileSync(join(folder, "package.json"), "{}");
    write(join(folder, "site"));
    if (name.includes("JS"))
      print(
        "gzip -9 of the same files",
        least(() => gzip(folder)),
        "",
      );
    print(
      name,
      least(() => weigh(folder)),
      bound,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function print(name: string, { wall, cpu, rssMb }: Figures, bound: string): void {
  console.log(`| ${name} | ${wall.toFixed(1)} | ${cpu.toFixed(1)} | ${rssMb.toFixed(0)} | ${bound} |`);
}

function least(run: () => Figures): Figures {
  const all = Array.from({ length: rounds }, run);
  const of = (key: keyof Figures) => Math.min(...all.map((one) => one[key]));
  return { wall: of("wall"), cpu: of("cpu"), rssMb: of("rssMb") };
}

function gzip(folder: string): Figures {
  return measure("for file in site/*.js; do gzip -9 -c $file; done", folder);
}

/** As it ships: of the sources Node would first have to strip the types, in each thread, which takes 50 MB. */
function weigh(folder: string): Figures {
  return measure(`${process.execPath} ${join(root, "dist/cli.js")} bundle site --quiet`, folder);
}

/** Runs a command in bash, whose `time` has CPU time of all processes and threads. */
function measure(command: string, cwd: string): Figures {
  const memory = join(cwd, "memory.txt");
  writeFileSync(memory, "0");
  const script = `import{isMainThread}from"node:worker_threads";import{writeFileSync}from"node:fs";isMainThread&&process.on("exit",()=>writeFileSync(process.env.MEMORY_FILE,String(process.resourceUsage().maxRSS)))`;
  const { stderr, status } = spawnSync(
    "bash",
    ["-c", `TIMEFORMAT='%R %U %S'; time { ${command}; } >/dev/null 2>/dev/null`],
    {
      cwd,
      encoding: "utf8",
      env: {
        ...process.env,
        MEMORY_FILE: memory,
        NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(script)}`,
      },
    },
  );
  if (status !== 0) throw new Error(`${command} ended with ${status}`);
  const [wall = 0, user = 0, system = 0] = (stderr.trim().split("\n").at(-1) ?? "").split(" ").map(Number);
  return { wall, cpu: user + system, rssMb: Number(readFileSync(memory, "utf8")) / 1024 };
}

/**
 * Real code, cut into files of 100 kB at any position, so it is not valid code. A map with a few segments a line is as
 * much work as a real one.
 */
function writeCode(site: string): void {
  const lib = join(root, "node_modules/webpack/lib");
  const lines = readdirSync(lib)
    .filter((file) => file.endsWith(".js"))
    .flatMap((file) => readFileSync(join(lib, file), "utf8").split("\n"));
  const perFile = 100_000;
  for (let index = 0, at = 0; index < 400; index++) {
    let text = "";
    while (text.length < perFile) text += `${lines[at++ % lines.length] ?? ""}\n`;
    const rows = text.split("\n");
    const mappings = rows
      .map((line, row) =>
        row === 0 ? "AAAA" : `A${row % perSource === 0 ? "C" : "A"}AA${line.length > 20 ? ",SAAA,MAAA" : ""}`,
      )
      .join(";");
    const sources = Array.from(
      { length: Math.ceil(rows.length / perSource) + 1 },
      (_, n) => `../src/${index}/${n}.js`,
    );
    writeFileSync(join(site, `chunk-${index}.js`), text);
    writeFileSync(
      join(site, `chunk-${index}.js.map`),
      JSON.stringify({ version: 3, sources, names: [], mappings, sourcesContent: [text] }),
    );
  }
}

/** A site of documents as its generator writes one: 12 kB a page, 100 pages a folder, with code that all pages load. */
function writePages(site: string, own: (index: number) => string): void {
  mkdirSync(join(site, "assets"));
  const source = readFileSync(join(root, "node_modules/webpack/lib/Compilation.js"), "utf8");
  for (let index = 0; index < 200; index++)
    writeFileSync(
      join(site, `assets/part-${index}.${index % 10 === 0 ? "css" : "js"}`),
      index % 10 === 0
        ? `.a${index}{color:red}`.repeat(500)
        : `/*${index}*/${source.slice(index * 100, index * 100 + 20_000)}`,
    );
  const head = Array.from(
    { length: 8 },
    (_, index) => `<script defer src="/assets/part-${index + 1}.js"></script>`,
  );
  const text = source.slice(0, 10_000).replace(/[<>&]/g, " ");
  for (let index = 0; index < 30_000; index++) {
    const folder = join(site, `docs/${Math.floor(index / 100)}/${index}`);
    mkdirSync(folder, { recursive: true });
    const body = `<h1>Page ${index}</h1>${text
      .match(/[^]{1,200}/g)
      ?.map((part, at) => `<p id="p${at}">${part}</p><a href="/docs/0/${at}/">next</a>`)
      .join("")}`;
    writeFileSync(
      join(folder, "index.html"),
      `<!doctype html><html lang="en"><head><title>Page ${index}</title><link rel="stylesheet" href="/assets/part-0.css">${head.join("")}</head><body>${body}${own(index)}</body></html>`,
    );
  }
  if (statSync(join(site, "docs/0/0/index.html")).size < 10_000) throw new Error("a page is too small");
}
