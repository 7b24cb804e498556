/**
 * Replays recorded noise: how often would an unchanged pull request fail, and how often a slower one? Then the same of recorded
 * visits with Lantern's graphs, by each visit's own and by one graph for all; `--graphs` prints these tables alone. `--write` replaces
 * the results that the documents quote, and their tables.
 *
 *     node test/bench/noise.ts [--data FILE.jsonl] [--fields cpu4.fcp,cpu4.lcp,cpu4.tbt] [--tolerance tbt=10%/50]
 *       [--decisions 10000, of graphs 200] [--seed 1] [--block PAIRS] [--same-build] [--json] [--graphs] [--write]
 */
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { CheckError, messageOf } from "../../src/errors.ts";
import { measureGraphs, sampleGraphs } from "./noise/graph-results.ts";
import { describeGraphs } from "./noise/graph-table.ts";
import { groupFields } from "./noise/fields.ts";
import { readRecording } from "./noise/recording.ts";
import { replay } from "./noise/replay.ts";
import { hashRecordings, ratesOf, writeResults } from "./noise/results.ts";
import { describeReplay } from "./noise/table.ts";
import type { GroupResult } from "./noise/table.ts";
import { updateDocuments } from "./noise-tables.ts";

const recorded = fileURLToPath(new URL("../fixtures/noise/react-aa.jsonl", import.meta.url));
const recordedFields = "cpu4.fcp,cpu4.lcp,cpu4.tbt,raw4.fcp,raw4.lcp,raw4.tbt";
const fewestDecisions = 2000;
const graphDecisions = 200;

/** The text for stdout. @throws CheckError (USAGE) where an option or the recording cannot be used. */
export function main(argv: readonly string[]): string {
  const options = readOptions(argv);
  const name = basename(options.data);
  const text = readText(options.data);
  const seed = wholeNumber("seed", options.seed, 0, 2 ** 32 - 1);
  const fewest = options.graphs ? 1 : fewestDecisions;
  const decisionsOr = (usual: number) =>
    options.decisions === undefined ? usual : wholeNumber("decisions", options.decisions, fewest, 1_000_000);
  const graphs = () => measureGraphs({ decisions: decisionsOr(graphDecisions), seed });
  if (options.graphs) return describeGraphs(graphs());
  const settings = {
    decisions: decisionsOr(10_000),
    seed,
    block: options.block === undefined ? undefined : wholeNumber("block", options.block, 1, 20),
  };
  if (options.write) requireUsual(options);
  const groups = groupFields(options.fields.split(","), options.tolerance);
  const results: GroupResult[] = groups.map((group) => {
    const paths = group.fields.map(({ path }) => path);
    const { recording, leftOut } = readRecording(text, paths, { name, sameBuild: options["same-build"] });
    return { group, leftOut, replay: replay(recording, group.fields, settings) };
  });
  if (options.write) {
    const { decisions } = settings;
    writeResults({
      date: new Date().toISOString().slice(0, 10),
      noise: { decisions, seed, rates: ratesOf(results) },
      graphs: graphs(),
      sample: sampleGraphs(),
      recordings: hashRecordings(),
    });
    return updateDocuments();
  }
  if (!options.json) {
    const table = describeReplay(name, results, settings);
    return options.data === recorded ? `${table}\n${describeGraphs(graphs())}` : table;
  }
  const { decisions } = settings;
  return `${JSON.stringify({ data: name, decisions, seed, groups: results.map(plain) }, undefined, 2)}\n`;
}

function requireUsual(options: ReturnType<typeof readOptions>): void {
  const { data, fields, tolerance, block, "same-build": sameBuild } = options;
  const isUsual = data === recorded && fields === recordedFields && tolerance.length === 0;
  if (!isUsual || block !== undefined || sameBuild)
    throw new CheckError("USAGE", "With --write, only --decisions and --seed may be set");
}

function plain({ group, leftOut, replay: { recorded: count, block, rules } }: GroupResult): object {
  return { name: group.name, fields: group.fields, recorded: count, leftOut, block, rules };
}

function readOptions(argv: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        data: { type: "string", default: recorded },
        fields: { type: "string", default: recordedFields },
        tolerance: { type: "string", multiple: true, default: [] },
        decisions: { type: "string" },
        seed: { type: "string", default: "1" },
        block: { type: "string" },
        "same-build": { type: "boolean", default: false },
        json: { type: "boolean", default: false },
        graphs: { type: "boolean", default: false },
        write: { type: "boolean", default: false },
      },
    });
    return values;
  } catch (thrown) {
    throw new CheckError("USAGE", messageOf(thrown), { cause: thrown });
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (thrown) {
    throw new CheckError("USAGE", `cannot read ${file}: ${messageOf(thrown)}`, { cause: thrown });
  }
}

function wholeNumber(option: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (text.trim() !== "" && Number.isInteger(value) && value >= least && value <= most) return value;
  throw new CheckError("USAGE", `--${option} must be a whole number from ${least} to ${most}, not "${text}"`);
}

if (import.meta.main) {
  try {
    process.stdout.write(main(process.argv.slice(2)));
  } catch (thrown) {
    if (!(thrown instanceof CheckError)) throw thrown;
    process.stderr.write(`${[thrown.message, thrown.advice].filter(Boolean).join("\n")}\n`);
    process.exitCode = thrown.exitCode;
  }
}
