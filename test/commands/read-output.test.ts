import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseOutput, readOutput, valueAt } from "../../src/commands/read-output.ts";
import type { CommandValue } from "../../src/types.ts";

const value = (from: CommandValue["from"], more: Partial<CommandValue> = {}): CommandValue => ({
  metric: "command:c",
  from,
  unit: "ms",
  factor: 1,
  exact: false,
  ...more,
});

const read = (stdout: string, from: CommandValue["from"] = null, more: Partial<CommandValue> = {}) =>
  readOutput([value(from, more)], { stdout, durationMs: 1234 }).get("command:c");

/** What `autocannon -j` 8.0 printed. */
const recorded = new URL("../fixtures/commands/autocannon.json", import.meta.url);
const autocannon = readFileSync(recorded, "utf8");
/** The shapes of `JSON.stringify(data)` of k6's `handleSummary` and `oha --output-format json`. */
const k6 =
  '{\n  "metrics": {\n    "http_req_duration": { "values": { "avg": 3.1, "p(95)": 5.25 } }\n  }\n}\n';
const oha = '{"summary":{"successRate":1.0},"latencyPercentiles":{"p50":0.0042,"p97.5":0.0105}}';

describe("a value", () => {
  test.each([
    [autocannon, { path: "latency.p97_5" }, 1, 512],
    [k6, { path: "metrics.http_req_duration.values.p(95)" }, 1, 5.25],
    [oha, { path: "/latencyPercentiles/p97.5" }, 1000, 10.5],
    ["42\n", null, 1, 42],
    ["4.2e1", null, 1, 42],
    ["\n> app@1.0.0 count\n> node count.js\n\n17\n", null, 1, 17],
    ["\n> app@1.0.0 load\n> autocannon\n\n" + autocannon, { path: "latency.p50" }, 1, 210],
    ["\n> app@1.0.0 load\n\n" + k6, { path: "metrics.http_req_duration.values.avg" }, 1, 3.1],
    ['[{"ms":1},{"ms":2}]', { path: "1.ms" }, 1, 2],
    ["anything", "time" as const, 1, 1234],
  ])("is read from %j by %j", (stdout, from, factor, expected) => {
    expect(read(stdout, from, { factor })).toEqual({ value: expected });
  });

  test.each([
    ["", null, "printed no number to stdout, nothing at all"],
    ["boom at x.js:1", null, "printed no number to stdout; its last words: boom at x.js:1"],
    ["12 ms", null, "printed no number"],
    ["<html>", { path: "a" }, "printed no JSON to stdout; its last words: <html>"],
    [
      '{"latency":{"p50":1}}',
      { path: "latency.p97" },
      '"latency.p97" of the output does not exist; it has latency',
    ],
    ['{"a":"12"}', { path: "a" }, 'is the text "12", not a number'],
    ['{"a":null}', { path: "a" }, "is null, not a number"],
    ['{"a":[1]}', { path: "a" }, "is a list, not a number"],
    ["{}", null, "the output is an object, not a number"],
    ["-1", null, "which is not a measurement"],
    ["1e300", null, "which is not a measurement"],
    ["{}", { path: "__proto__" }, "does not exist"],
    ["{}", { path: "constructor.name" }, "does not exist"],
  ])("of %j by %j is missing, with the reason", (stdout, from, reason) => {
    expect(read(stdout, from)).toEqual({ missing: expect.stringContaining(reason) });
  });
});

test("every number of any JSON is found by its pointer", () => {
  fc.assert(
    fc.property(fc.jsonValue({ depthSize: "small" }), (json) => {
      const visit = (node: unknown, pointer: string): void => {
        if (typeof node !== "object" || node === null) return;
        for (const [key, child] of Object.entries(node)) {
          const here = `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
          expect(valueAt(json, here)).toBe(child);
          visit(child, here);
        }
      };
      visit(json, "");
      // Printed on several lines, after a banner.
      if (typeof json === "object" && json !== null)
        expect(parseOutput(`> x\n${JSON.stringify(json, null, 2)}\n`)).toEqual(
          JSON.parse(JSON.stringify(json)),
        );
    }),
  );
});

test("whatever is printed is a number within bounds, or a reason", () => {
  fc.assert(
    fc.property(fc.string(), fc.string({ minLength: 1 }), (stdout, path) => {
      for (const from of [null, { path }]) {
        const found = read(stdout, from);
        if (found && "value" in found) expect(found.value).toBeGreaterThanOrEqual(0);
        else expect(found?.missing).toBeTruthy();
      }
    }),
  );
});
