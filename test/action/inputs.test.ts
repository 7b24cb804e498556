import { readFile } from "node:fs/promises";
import { afterEach, expect, it, vi } from "vitest";
import { parse } from "yaml";
import { readInputs } from "../../src/action/inputs.ts";

interface Metadata {
  inputs: Record<string, { description: string; default?: string; required?: boolean }>;
  outputs: Record<string, { description: string }>;
}
const metadata = parse(await readFile(new URL("../../action.yml", import.meta.url), "utf8")) as Metadata;

/** Hands over inputs as the runner does: all of action.yml's, empty where there is neither a value nor a default. */
function given(values: Record<string, string>) {
  for (const [name, { default: fallback = "" }] of Object.entries(metadata.inputs))
    vi.stubEnv(`INPUT_${name.toUpperCase()}`, values[name] ?? fallback);
}
afterEach(() => {
  vi.unstubAllEnvs();
});

it("has a default for every input that action.yml declares", () => {
  given({});
  expect(readInputs()).toEqual({
    mode: "check",
    workingDirectory: ".",
    comment: "always",
    key: "",
    commitStatus: undefined,
    token: "${{ github.token }}",
    commentAuthor: "github-actions[bot]",
    artifact: "budget-check",
    reports: [".budget-check"],
    request: { "max-time": 600_000, runs: "auto" },
  });
});

it("reads every input that action.yml declares", () => {
  const before = JSON.stringify((given({}), readInputs()));
  for (const name of Object.keys(metadata.inputs)) {
    const others: Record<string, string> = {
      mode: "merge",
      comment: "never",
      "only-changed": "true",
      "max-time": "7m",
      runs: "7",
      shard: "1/7",
    };
    const other = others[name] ?? "other";
    given({ [name]: other });
    expect(JSON.stringify(readInputs()), name).not.toBe(before);
  }
});

it("takes base none for no base, and lists by lines", () => {
  given({ base: "none", reports: "one\n\n two\n" });
  expect(readInputs()).toMatchObject({ request: { "no-base": true }, reports: ["one", "two"] });
  expect(readInputs().request).not.toHaveProperty("base");
});

it.each([
  ["mode", "Check", /input mode: "Check" is none of check, merge, report/],
  ["comment", "sometimes", /none of always, on-change, on-failure, never/],
  ["only-changed", "perhaps", /neither true nor false/],
  ["key", "a --> b", /no plain name/],
  ["runs", "many", /input runs: "many" is not valid: use auto, or a whole number from 1 to 50/],
  ["max-time", "soon", /input max-time: "soon" is not valid: use a time such as 90s/],
  ["shard", "3/2", /input shard: "3\/2" is not valid: use I\/N/],
])("refuses %s %s", (name, value, message) => {
  given({ [name]: value });
  expect(() => readInputs()).toThrow(message);
});
