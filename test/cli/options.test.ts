import { describe, expect, it } from "vitest";
import { parseDuration } from "../../src/cli/duration.ts";
import { helpText, options, parseCommandLine } from "../../src/cli/options.ts";

describe("parseCommandLine", () => {
  it("takes check as the command when none is named", async () => {
    expect(await parseCommandLine(["--json", "out.json"])).toEqual({
      command: "check",
      positionals: [],
      values: { json: "out.json" },
    });
  });

  it("collects repeated pages and keeps - as a value", async () => {
    const { values } = await parseCommandLine(["--page", "/", "--page=/cart", "--json", "-"]);
    expect(values).toEqual({ page: ["/", "/cart"], json: "-" });
  });

  it.each([
    [["--budgt", "x"], "unknown option --budgt; did you mean --budget?"],
    [["docter"], "unknown command docter; did you mean doctor?"],
    [["--json"], "--json needs a value: --json FILE"],
    [["--json="], "--json needs a value: --json FILE"],
    [["--no-build=yes"], '--no-build takes no value, "yes" was given'],
    [["--zzzzzzzz"], "unknown option --zzzzzzzz"],
  ])("refuses %j in one line", async (argv, message) => {
    await expect(parseCommandLine(argv)).rejects.toMatchObject({ code: "USAGE", message, exitCode: 2 });
  });

  it("names every option in the help", () => {
    for (const { name } of options) expect(helpText()).toContain(`--${name}`);
  });
});

describe("parseDuration", () => {
  it.each([
    ["90s", 90_000],
    ["5m", 300_000],
    ["1.5h", 5_400_000],
    ["45", 45_000],
    ["250 ms", 250],
  ])("reads %s", (text, ms) => {
    expect(parseDuration(text, "--max-time")).toBe(ms);
  });

  it.each(["", "0", "-1s", "5 parsecs", "1e999h", "NaN"])("refuses %j", (text) => {
    expect(() => parseDuration(text, "--max-time")).toThrow(/is no duration/);
  });
});
