// Faults at random moments: does every run end with one outcome, and leave nothing behind? `npm run bench:faults -- --kind cancel`
//   --kind NAME    only this kind; repeat for more (default: all)
//   --tries N      of each kind that meet the fault (default 5); at most twice as many are made
//   --minutes N    ends after that, to be continued by the next start (default 60)
//   --state FILE   what was tried so far (default test/.cache/faults.json); a second start goes on from it
//   --fresh        forget what was tried so far
//   --built DIR    folder with action.yml and dist/ (default: built from the sources as they are)
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { buildDist } from "../dist/build.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { writeWholeFile } from "../../src/whole-file.ts";
import { makeArena } from "./faults/arena.ts";
import { kinds } from "./faults/kinds.ts";
import type { Kind } from "./faults/kinds.ts";
import { runCommand } from "./faults/run.ts";
import { tryKind } from "./faults/try-kind.ts";
import type { Finding } from "./faults/try-kind.ts";

const root = resolve(import.meta.dirname, "../..");
const { values } = parseArgs({
  options: {
    kind: { type: "string", multiple: true, default: [] },
    tries: { type: "string", default: "5" },
    minutes: { type: "string", default: "60" },
    state: { type: "string", default: join(root, "test/.cache/faults.json") },
    fresh: { type: "boolean", default: false },
    built: { type: "string" },
  },
});
const [tries, minutes] = [Number(values.tries), Number(values.minutes)];
const chosen = kinds.filter(({ name }) => values.kind.length === 0 || values.kind.includes(name));
const unknown = values.kind.find((name) => kinds.every((kind) => kind.name !== name));
if (unknown !== undefined)
  throw new Error(
    `Unknown kind ${JSON.stringify(unknown)}\nUse one of: ${kinds.map(({ name }) => name).join(", ")}`,
  );

interface State {
  /** Duration of a run without a fault. */
  durationMs: number | null;
  findings: Record<string, Finding[]>;
}

const file = resolve(values.state);
if (values.fresh) rmSync(file, { force: true });
mkdirSync(dirname(file), { recursive: true });
const state = (
  existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : { durationMs: null, findings: {} }
) as State;
const save = () => writeWholeFile(file, JSON.stringify(state, null, 2));
await using folder = await temporaryFolder();
const built = values.built === undefined ? await build(folder.path) : resolve(values.built);
const deadline = performance.now() + minutes * 60_000;

state.durationMs ??= await undisturbed();
await save();
// One try of each kind after another, so that a run that ends early has seen all of them.
for (let round = 0; round < 2 * tries; round++)
  for (const kind of chosen) {
    const found = (state.findings[kind.name] ??= []);
    if (found.length > round || found.filter(({ hit }) => hit).length >= tries) continue;
    if (whyNot(kind) !== null || performance.now() > deadline) continue;
    const finding = await tryKind(kind, { built, durationMs: state.durationMs, turn: found.length });
    found.push(finding);
    await save();
    const { fault, hit, code, ms, left, disagreed } = finding;
    const said = [...left, ...disagreed].join("; ") || (hit ? "held" : "not hit");
    console.log(`${kind.name} ${found.length}: ${fault}, exit ${code}, ${ms} ms: ${said}`);
  }

console.log(table());
const all = chosen.flatMap(({ name }) => state.findings[name] ?? []);
process.exitCode = all.every((one) => isClean(one)) && all.some(({ hit }) => hit) ? 0 : 1;

async function build(directory: string): Promise<string> {
  await buildDist(join(directory, "dist"));
  cpSync(join(root, "action.yml"), join(directory, "action.yml"));
  return directory;
}

/** How long a run takes that nothing disturbs. */
async function undisturbed(): Promise<number> {
  await using arena = await makeArena();
  const from = performance.now();
  const { code, stderr } = await runCommand(arena, { built }).ended;
  if (code !== 0) throw new Error(`A run without a fault ended with ${code}:\n${stderr}`);
  return performance.now() - from;
}

function whyNot({ obstacle }: Kind): string | null {
  return obstacle?.() ?? null;
}

function isClean({ left, disagreed }: Finding): boolean {
  return left.length === 0 && disagreed.length === 0;
}

function table(): string {
  const head = ["kind", "tried", "hit", "held", "left behind", "disagreed", "what"];
  const rows = chosen.map((kind) => {
    const found = state.findings[kind.name] ?? [];
    const what = new Set(found.flatMap(({ left, disagreed }) => [...left, ...disagreed]));
    const count = (isOne: (finding: Finding) => boolean) => String(found.filter(isOne).length);
    return [
      kind.name,
      String(found.length),
      count(({ hit }) => hit),
      count((finding) => finding.hit && isClean(finding)),
      count(({ left }) => left.length > 0),
      count(({ disagreed }) => disagreed.length > 0),
      whyNot(kind) === null ? [...what].join("; ") : `not run: ${whyNot(kind)}`,
    ];
  });
  const sums = head.map((_, at) =>
    at === 0 ? "all" : at === 6 ? "" : String(rows.reduce((sum, row) => sum + Number(row[at]), 0)),
  );
  rows.push(sums);
  const widths = head.map((_, at) => Math.max(...[head, ...rows].map((row) => row[at]?.length ?? 0)));
  return [head, ...rows]
    .map((row) =>
      row
        .map((text, at) => (at === 6 ? text : text.padEnd(widths[at] ?? 0)))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
