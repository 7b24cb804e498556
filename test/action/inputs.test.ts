import { readFile } from "node:fs/promises";
import { afterEach, describe, expect, it, vi } from "vitest";
import { parse } from "yaml";
import { warnOfIgnored } from "../../src/action/ignored-inputs.ts";
import { defaults, modes, readInputs } from "../../src/action/inputs.ts";
import type { Mode } from "../../src/action/inputs.ts";

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

it("knows the defaults of action.yml, which nobody has set", () => {
  const declared = Object.entries(metadata.inputs).flatMap(([name, { default: text }]) =>
    text === undefined || name === "github-token" ? [] : [[name, text]],
  );
  expect(defaults).toEqual(Object.fromEntries(declared));
});

describe("an input that the mode does not read", () => {
  /** What the runner's log gets. */
  function warningsOf(mode: Mode, values: Record<string, string>): string {
    given({ mode, ...values });
    const write = vi.spyOn(process.stdout, "write").mockReturnValue(true);
    try {
      warnOfIgnored(mode);
      return write.mock.calls.map(([text]) => String(text)).join("");
    } finally {
      write.mockRestore();
    }
  }
  /** Every input that is not at its default. */
  const all = Object.fromEntries(Object.keys(metadata.inputs).map((name) => [name, "other"]));

  it.each(modes)("is not one at its default: mode %s", (mode) => {
    expect(warningsOf(mode, {})).toBe("");
    expect(warningsOf(mode, { "only-changed": "False", "max-time": "", runs: " auto " })).toBe("");
  });

  it.each([
    ["report", { runs: "5" }, "Mode report ignores an input that this step sets: runs (for mode check)"],
    [
      "merge",
      { shard: "1/3", "only-changed": "TRUE", budget: "b.json", reports: "parts" },
      "Mode merge ignores inputs that this step sets: shard (for mode check) and only-changed (for mode check)",
    ],
    [
      "check",
      all,
      "Mode check ignores inputs that this step sets: reports (for mode merge) and artifact (for mode report)",
    ],
    [
      "report",
      all,
      `Mode report ignores inputs that this step sets: ${[
        "base",
        "url",
        "url-pattern",
        "max-time",
        "runs",
        "shard",
        "chrome-path",
        "only-changed",
        "bypass-headers",
      ]
        .map((name) => `${name} (for mode check)`)
        .join(", ")} and reports (for mode merge)`,
    ],
  ] as const)("is a warning: mode %s, %j", (mode, values, message) => {
    expect(warningsOf(mode, values)).toBe(`::warning title=budget-check::${message}\n`);
  });
});

it("takes base none for no base, and lists by lines", () => {
  given({ base: "none", reports: "one\n\n two\n" });
  expect(readInputs()).toMatchObject({ request: { "no-base": true }, reports: ["one", "two"] });
  expect(readInputs().request).not.toHaveProperty("base");
});

it.each([
  ["mode", "Check", 'Input mode: "Check" is not valid: use check, merge or report; did you mean "check"?'],
  ["mode", "reprot", 'Input mode: "reprot" is not valid: use check, merge or report; did you mean "report"?'],
  [
    "comment",
    "on-fail",
    'Input comment: "on-fail" is not valid: use always, on-change, on-failure or never; did you mean "on-failure"?',
  ],
  [
    "comment",
    "sometimes",
    'Input comment: "sometimes" is not valid: use always, on-change, on-failure or never',
  ],
  [
    "only-changed",
    "ture",
    'Input only-changed: "ture" is not valid: use true or false; did you mean "true"?',
  ],
  ["only-changed", "perhaps", 'Input only-changed: "perhaps" is not valid: use true or false'],
  ["key", "a --> b", 'Input key: "a --> b" is not a plain name'],
  ["runs", "many", 'Input runs: "many" is not valid: use auto, or a whole number from 1 to 50'],
  [
    "runs",
    "atuo",
    'Input runs: "atuo" is not valid: use auto, or a whole number from 1 to 50; did you mean "auto"?',
  ],
  ["max-time", "soon", 'Input max-time: "soon" is not valid: use a time such as 90s, 5m or 1h'],
  ["shard", "3/2", 'Input shard: "3/2" is not valid: use I/N, with I from 1 to N and N at most 256'],
])("refuses %s %s", (name, value, message) => {
  given({ [name]: value });
  expect(readInputs).toThrow(expect.objectContaining({ code: "USAGE", message }));
});
