import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { main } from "../noise.ts";
import { groupFields } from "./fields.ts";
import { readRecording } from "./recording.ts";
import { replay } from "./replay.ts";
import { percent } from "./table.ts";

const [cpu] = groupFields(["cpu4.fcp", "cpu4.lcp", "cpu4.tbt"], []);
const fields = cpu?.fields ?? [];

function replayed(name: string, decisions: number) {
  const text = readFileSync(new URL(`../../fixtures/noise/${name}`, import.meta.url), "utf8");
  const paths = fields.map(({ path }) => path);
  return replay(readRecording(text, paths, { name }).recording, fields, { decisions, seed: 1 });
}

describe("recorded noise on the CPU clock", () => {
  const { rules } = replayed("react-aa.jsonl", 400);
  const rates = (rule: string, effect: string) => {
    const found = rules.find((of) => of.rule === rule)?.rows.find((row) => row.effect === effect);
    if (!found) throw new Error(`${rule} has no row ${effect}`);
    return found;
  };

  test("does not fail what did not change, in few visits", () => {
    expect(rates("this rule", "none")).toMatchObject({ failed: 0, decisions: 400 });
    expect(rates("this rule", "none").meanVisits).toBeLessThan(30);
  });

  test("fails what became a tenth slower, and tells twice as fast as improved", () => {
    expect(rates("this rule", "+10 %").failed).toBeGreaterThan(0.98);
    expect(rates("this rule", "LCP alone +10 %").fields["cpu4.lcp"]?.regressed).toBeGreaterThan(0.98);
    expect(rates("this rule", "twice as fast").improved).toBeGreaterThan(0.99);
  });

  test("where the rules of peers fail pull requests that change nothing", () => {
    expect(rates("one run against a stored one", "none").failed).toBeGreaterThan(0.1);
    expect(rates("best of 3 against a stored best of 3", "none").failed).toBeGreaterThan(0.1);
  });

  test("an effect on one field leaves the others as they were", () => {
    const alone = rates("this rule", "FCP alone +10 %").fields;
    const none = rates("this rule", "none").fields;
    expect(alone["cpu4.lcp"]).toEqual(none["cpu4.lcp"]);
    expect(alone["cpu4.fcp"]?.regressed).toBeGreaterThan(0.5);
  });
});

test("a recorded regression is found, and the recorded improvement beside it", () => {
  const [ours] = replayed("react-ab.jsonl", 100).rules;
  expect(ours?.rows).toHaveLength(1);
  expect(ours?.rows[0]).toMatchObject({ effect: "as recorded", failed: 1 });
  expect(ours?.rows[0]?.fields).toMatchObject({
    "cpu4.fcp": { improved: 1 },
    "cpu4.tbt": { regressed: 1 },
  });
});

test("the same seed gives the same rates", () => {
  expect(replayed("react-aa.jsonl", 20)).toEqual(replayed("react-aa.jsonl", 20));
});

test("rates are not rounded to never or always", () => {
  expect([0, 0.00001, 0.0049, 0.5, 0.9987, 0.99999, 1].map(percent)).toEqual([
    "0",
    "<0.01",
    "0.49",
    "50.0",
    "99.87",
    ">99.99",
    "100",
  ]);
});

test.each([
  [["--decisions", "1999"], "--decisions must be"],
  [["--decisions", "many"], "--decisions must be"],
  [["--data", "no-such-file.jsonl"], "cannot read no-such-file.jsonl"],
  [["--fields", "cpu4.inp"], 'no number at "cpu4.inp"'],
  [["--what"], "--what"],
])("%j is refused", (argv, message) => {
  expect(() => main(argv)).toThrow(message);
});
