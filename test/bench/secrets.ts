/**
 * Plants secrets in random writings, positions and lengths into what pages, servers and builds show, and searches all that is
 * written: how many are found in it.
 *
 *     node test/bench/secrets.ts [--tries 10000] [--seed 1]
 */
import { parseArgs } from "node:util";
import * as fc from "fast-check";
import { leaksIn } from "../secrets/leaks.ts";
import { planted } from "../secrets/planted.ts";
import { writtenBy } from "../secrets/written.ts";

const { values } = parseArgs({
  options: { tries: { type: "string", default: "10000" }, seed: { type: "string", default: "1" } },
});
const rows = new Map<string, { tries: number; found: number }>();
const examples: string[] = [];
for (const one of fc.sample(planted, { numRuns: Number(values.tries), seed: Number(values.seed) })) {
  const row = rows.get(one.writing) ?? { tries: 0, found: 0 };
  rows.set(one.writing, row);
  row.tries++;
  const leaks = leaksIn(one, writtenBy(one.secret, one.text));
  if (leaks.length > 0) row.found++;
  examples.push(...leaks.slice(0, 1).map((leak) => `${leak}: ${JSON.stringify(one)}`));
}
console.log("secret                       tries   found");
for (const [name, { tries, found }] of [...rows].toSorted(([a], [b]) => a.localeCompare(b)))
  console.log(`${name.padEnd(28)}${String(tries).padStart(6)}${String(found).padStart(8)}`);
for (const example of examples.slice(0, 10)) console.log(example);
process.exitCode = examples.length > 0 ? 1 : 0;
