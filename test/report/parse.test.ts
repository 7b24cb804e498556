import { describe, expect, it } from "vitest";
import { CheckError } from "../../src/errors.ts";
import { reporters } from "../../src/report/index.ts";
import { parseReport } from "../../src/report/parse.ts";
import type { Report } from "../../src/types.ts";
import { complete } from "../fixtures/reports/complete.ts";
import { attacks, hostileReport } from "../fixtures/reports/hostile.ts";
import { reports } from "../fixtures/reports/index.ts";

const asJson = (report: Report) => JSON.parse(JSON.stringify(report)) as unknown;

it.each(Object.entries(reports))("%s survives report.json and report.html", (_, report) => {
  expect(parseReport(reporters.json(report))).toEqual(asJson(report));
  expect(parseReport(reporters.html(report))).toEqual(asJson(report));
});

it.each(attacks)("%j comes back from both as it was", (attack) => {
  const report = hostileReport(attack);
  expect(parseReport(reporters.json(report))).toEqual(asJson(report));
  expect(parseReport(reporters.html(report))).toEqual(asJson(report));
});

it("renders the same again", () => {
  const again = parseReport(reporters.json(complete));
  for (const reporter of Object.values(reporters)) expect(reporter(again)).toBe(reporter(complete));
});

it("takes a byte order mark and names of a later version's additions", () => {
  expect(parseReport(`\ufeff${JSON.stringify({ ...complete, later: true })}`)).toMatchObject({ later: true });
});

describe("what cannot be read", () => {
  const text = JSON.stringify(complete);
  const changed = (change: (report: Record<string, unknown>) => void) => {
    const copy = JSON.parse(text) as Record<string, unknown>;
    change(copy);
    return JSON.stringify(copy);
  };
  it.each<[string, string, string]>([
    ["nothing", "", "it is empty"],
    ["a file cut off", text.slice(0, 400), "it ends in the middle"],
    ["broken JSON", '{\n  "schemaVersion": 1,\n  "outcome" "pass"\n}', "line 3, column 13"],
    ["another page", "<!doctype html><p>hello", "it is not JSON: line 1, column 1"],
    ["other JSON", "[1, 2]", "has no schemaVersion"],
    ["null", "null", "has no schemaVersion"],
    [
      "a later schema",
      changed((report) => (report["schemaVersion"] = 2)),
      "schema version 2, and this budget-check reads version 1",
    ],
    [
      "an earlier schema",
      changed((report) => (report["schemaVersion"] = 0)),
      "schemaVersion must be equal to constant",
    ],
    [
      "an unknown outcome",
      changed((report) => (report["outcome"] = "great")),
      "outcome must be equal to one of the allowed values: pass, warn, fail, error",
    ],
    [
      "a missing part",
      changed((report) => delete report["environment"]),
      "it must have required property 'environment'",
    ],
    [
      "a wrong number",
      text.replace('"actual":3020', '"actual":"3020"'),
      "verdicts[0].actual must be number,null",
    ],
    ["an infinite number", text.replace('"actual":3020', '"actual":1e999'), "cannot have been measured"],
    [
      "an infinite number in what the schema leaves open",
      text.replace('"node":"img.hero"', '"node":1e999'),
      "cannot have been measured",
    ],
    [
      "a number next to nothing",
      text.replace('"actual":3020', '"actual":5e-324'),
      "cannot have been measured",
    ],
    ["a negative sample", text.replace(/"values":\[/, '"values":[-1,'), "must be >= 0"],
    [
      "no sample at all",
      text.replace(/"values":\[[^\]]*\]/, '"values":[]'),
      "must NOT have fewer than 1 items",
    ],
    [
      "many pages on many devices",
      changed((report) => {
        report["pages"] = Array.from({ length: 501 }, (_, at) => ({ name: `p${at}`, path: `/${at}` }));
        report["devices"] = ["mobile"];
      }),
      "501 pages on devices",
    ],
    [
      "millions of small things",
      `{"schemaVersion":1,"more":[${"{},".repeat(500_000)}0]}`,
      "lists and objects",
    ],
    [
      "millions of numbers",
      `{"schemaVersion":1,"more":[${"1,".repeat(2_000_000)}1]}`,
      "more than the 2000000 values",
    ],
    [
      "depth",
      changed((report) => (report["deep"] = JSON.parse("[".repeat(500) + "]".repeat(500)))),
      "nests more than 100 levels",
    ],
  ])("%s", (_, given, message) => {
    let thrown: unknown;
    try {
      parseReport(given);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(CheckError);
    const error = thrown as CheckError;
    expect(error.code).toBe("REPORT_UNREADABLE");
    expect(error.message).toContain(message);
    expect(error.message).not.toContain("\n");
    expect(error.advice).toBeTruthy();
  });

  it("numbers and depths beyond what a run can have, and not those at the bound", () => {
    const withMore = (more: unknown) => changed((report) => (report["more"] = more));
    const nested = (levels: number) => JSON.parse("[".repeat(levels) + "]".repeat(levels)) as unknown;
    for (const more of [1e15, -1e15, 1e-30, 0, nested(99)])
      expect(() => parseReport(withMore(more))).not.toThrow();
    for (const more of [1.1e15, -1.1e15, 0.9e-30])
      expect(() => parseReport(withMore(more))).toThrow(/holds the number/);
    expect(() => parseReport(withMore(nested(100)))).toThrow(/nests more than 100 levels/);
  });

  it("a file too large", () => {
    expect(() => parseReport(" ".repeat(64 * 1024 * 1024 + 1))).toThrow(
      /more than the 67108864 that are read/,
    );
  });

  it("nesting too deep for any parser", () => {
    expect(() => parseReport("[".repeat(200_000))).toThrow(CheckError);
  });
});
