import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { main } from "../../src/cli.ts";
import { parseCommandLine } from "../../src/cli/parse-command-line.ts";
import { commandNames, wordsOf } from "../../src/options/commands.ts";
import type { Command } from "../../src/options/commands.ts";
import { definitionOf, optionNames } from "../../src/options/options.ts";
import type { AllRead, OptionName, OptionsOf } from "../../src/options/options.ts";
import { temporaryFolder } from "../temporary-folder.ts";

/** A value that each option takes, where it takes one. */
const valid: Partial<Record<OptionName, string>> = {
  runs: "7",
  "max-time": "5m",
  concurrency: "2",
  shard: "1/3",
  limit: "9",
  pairs: "8",
  engine: "source-map-explorer",
  seed: "12",
};
const argumentsOf = (name: OptionName) => [
  `--${name}`,
  ...(definitionOf(name).value ? [valid[name] ?? "text"] : []),
];
const wordsFor = (command: Command) =>
  Array.from({ length: wordsOf(command).least ?? 0 }, (_, at) => `w${at}`);

async function run(...argv: string[]) {
  await using folder = await temporaryFolder({ "budget.json": "{}" });
  const printed = { stdout: "", stderr: "" };
  const stream = (name: "stdout" | "stderr") =>
    ({ write: (text: string) => (printed[name] += text) }) as unknown as NodeJS.WriteStream;
  const io = {
    argv,
    stdout: stream("stdout"),
    stderr: stream("stderr"),
    cwd: () => folder.path,
    env: {},
    takeCancellation: () => new AbortController().signal,
  };
  return { code: await main(io), ...printed };
}

describe("every option with every command", () => {
  it.each(commandNames.flatMap((command) => optionNames.map((name) => [command, name] as const)))(
    "%s --%s",
    async (command, name) => {
      const argv = [command, ...wordsFor(command), ...argumentsOf(name)];
      const { commands, multiple, parse, per } = definitionOf(name, command);
      if (!commands.includes(command)) {
        const refused = await run(...argv);
        expect(refused).toMatchObject({ code: 2, stdout: "" });
        expect(refused.stderr).toMatch(
          new RegExp(`^budget-check: Command ${command} does not take --${name}, which belongs to \\S.*\\n`),
        );
        expect(refused.stderr.trimEnd().split("\n").length).toBeLessThanOrEqual(2);
        return;
      }
      const { options, general } = await parseCommandLine(argv);
      const value = parse ? parse.read(valid[name] ?? "text") : true;
      expect({ ...options, ...general }).toEqual({ [name]: multiple ? [value] : value });
      // What every command takes is not an option of its own.
      expect(name in general).toBe(commands.length === commandNames.length);
      if (!parse) return;
      const twice = parseCommandLine([...argv, ...argumentsOf(name)]);
      if (multiple) expect((await twice).options).toEqual({ [name]: [value, value] });
      else
        await expect(twice).rejects.toMatchObject({
          exitCode: 2,
          message: `--${name} is given twice, and takes one value`,
        });
      // What is not valid is refused by every command that takes the option, unless it means something else to it.
      if (valid[name] !== undefined && !per?.[command])
        await expect(
          parseCommandLine([command, ...wordsFor(command), `--${name}`, "nonsense"]),
        ).rejects.toMatchObject({
          code: "USAGE",
          message: expect.stringMatching(`^--${name} "nonsense" is not valid: use `),
        });
    },
  );

  it("is read by the command that takes it", async () => {
    const { budget, limit, ...rest } = { budget: "x", limit: 1 } as OptionsOf<"discover">;
    // @ts-expect-error `--json` and others are left.
    rest satisfies AllRead;
    expect([budget, limit]).toEqual(["x", 1]);
    // With that line the compiler refuses an option that the table gives to the command and that it leaves unread, and lint
    // one that it takes and does not use. `check`, `init`, `bundle`, `bisect` and `calibrate` hand theirs on to the run.
    const src = join(import.meta.dirname, "../../src");
    const readers: Partial<Record<Command, string>> = {
      check: "run/gate.ts",
      init: "run/init.ts",
      bundle: "run/bundle.ts",
      bisect: "run/bisect.ts",
      calibrate: "run/calibrate.ts",
    };
    for (const command of commandNames) {
      const code = await readFile(join(src, readers[command] ?? `cli/${command}-command.ts`), "utf8");
      expect(code, command).toContain("...rest");
      expect(code, command).toMatch(/^ {2}rest satisfies AllRead;$/m);
    }
  });
});

it("has a file for every command", async () => {
  const files = await readdir(join(import.meta.dirname, "../../src/cli"));
  expect(
    files.filter((file) => file.endsWith("-command.ts")).map((file) => file.replace("-command.ts", "")),
  ).toEqual(commandNames.toSorted());
});

describe("parseCommandLine", () => {
  it("takes check as the command when none is named", async () => {
    expect(await parseCommandLine(["--json", "out.json", "--verbose"])).toEqual({
      command: "check",
      isNamed: false,
      words: [],
      options: { json: "out.json" },
      general: { verbose: true },
    });
  });

  it("collects repeated pages and keeps - as a value", async () => {
    const { options } = await parseCommandLine(["--page", "/", "--page=/cart", "--json", "-"]);
    expect(options).toEqual({ page: ["/", "/cart"], json: "-" });
  });

  it("takes a switch twice, which says nothing else", async () => {
    expect(await parseCommandLine(["-q", "--quiet"])).toMatchObject({ options: { quiet: true } });
  });

  it("takes a value that begins with a dash after =", async () => {
    expect(await parseCommandLine(["--json=--html"])).toMatchObject({ options: { json: "--html" } });
  });

  it.each([
    [["--json", "--html", "x.html"], '--json needs a value, "--html" looks like an option'],
    [["--runs", "-5"], '--runs needs a value, "-5" looks like an option'],
    [["help", "bundel"], 'Unknown command "bundel"; did you mean "bundle"?'],
    [["--runs", "a: use b"], '--runs "a: use b" is not valid: use auto, or a whole number from 1 to 50'],
    [["--budgt", "x"], "Unknown option --budgt; did you mean --budget?"],
    [["docter"], 'Unknown command "docter"; did you mean "doctor"?'],
    [["--budget", "a", "--budget", "b"], "--budget is given twice, and takes one value"],
    [["--budget", "a", "--budget=a"], "--budget is given twice, and takes one value"],
    [["--json", "a", "--json", "b"], "--json is given twice, and takes one value"],
    [["--json"], "--json needs a value: --json FILE"],
    [["--json="], "--json needs a value: --json FILE"],
    [["--no-build=yes"], '--no-build takes no value, "yes" was given'],
    [["BUNDLE"], 'Unknown command "BUNDLE"; did you mean "bundle"?'],
    [["--zzzzzzzz"], "Unknown option --zzzzzzzz"],
    [["bundle", "a", "b"], '"b" is one word too many for bundle'],
    [["compare", "a"], "Command compare needs BASE HEAD"],
    [
      ["report", "--budget", "strict.json"],
      "Command report does not take --budget, which belongs to check, init, bundle, merge, compare, discover, bisect, calibrate and doctor",
    ],
    [["compare", "", "dist"], "Command compare was given an empty word for BASE HEAD"],
    [["merge", ""], "Command merge was given an empty word for [FILE|FOLDER …]"],
    [["--base", "main", "--no-base"], "--no-base and --base exclude each other"],
    [["bundle", "--no-base", "--base=dist"], "--no-base and --base exclude each other"],
    [["bundle", "--runs", "5"], "Command bundle does not take --runs, which belongs to check"],
    [["doctor", "--update"], "Command doctor does not take --update, which belongs to check and bundle"],
    [
      ["compare", "a", "b", "--base", "x"],
      "Command compare does not take --base, which belongs to check and bundle",
    ],
    [
      ["bundle", "--max-time", "nonsense"],
      "Command bundle does not take --max-time, which belongs to check, discover, bisect and calibrate",
    ],
    [["--max-time", "nonsense"], '--max-time "nonsense" is not valid: use a time such as 90s, 5m or 1h'],
    [["--runs", "1.5"], '--runs "1.5" is not valid: use auto, or a whole number from 1 to 50'],
    [
      ["--runs", "aut"],
      '--runs "aut" is not valid: use auto, or a whole number from 1 to 50; did you mean "auto"?',
    ],
    [
      ["bundle", "--engine", "source-mapp"],
      '--engine "source-mapp" is not valid: use source-maps or source-map-explorer; did you mean "source-maps"?',
    ],
    [["help", "nonsense"], 'Unknown command "nonsense"'],
    [["--help", "nonsense"], 'Unknown command "nonsense"'],
    [["help", "help", "nonsense"], 'Unknown command "nonsense"'],
    [["helpp"], 'Unknown command "helpp"; did you mean "help"?'],
    [["-q=1"], '-q takes no value, "1" was given'],
    [["bundle", "-q="], '-q takes no value, "" was given'],
    [["--quiet=1"], '--quiet takes no value, "1" was given'],
    [["-q1"], "Unknown option -q1"],
    [["-x=1"], "Unknown option -x"],
    [["-="], "Unknown option -="],
    [["-budget", "x"], "Unknown option -budget; did you mean --budget?"],
    [["--budgt=x"], "Unknown option --budgt; did you mean --budget?"],
    [["bundle", "--engine", "vite"], '--engine "vite" is not valid: use source-maps or source-map-explorer'],
  ])("refuses %j in one line", async (argv, message) => {
    await expect(parseCommandLine(argv)).rejects.toMatchObject({ code: "USAGE", message, exitCode: 2 });
  });
});

describe("help", () => {
  it.each(commandNames)("of %s names its words and all of its options, and no other", async (command) => {
    const { code, stdout } = await run(command, "--help");
    expect(code).toBe(0);
    expect(stdout).toContain(
      ["Usage: budget-check", command, wordsOf(command).words].filter(Boolean).join(" "),
    );
    for (const name of optionNames) {
      const isOwn = definitionOf(name).commands.includes(command);
      expect(new RegExp(`^ {2}--${name}\\b(?!-)`, "m").test(stdout), name).toBe(isOwn);
    }
  });

  it.each([
    [
      ["help", "bundle"],
      ["bundle", "--help"],
    ],
    [
      ["--help", "bundle"],
      ["bundle", "--help"],
    ],
    // Help is shown even if everything else is wrong.
    [
      ["bundle", "--runs", "5", "--help"],
      ["bundle", "--help"],
    ],
    [
      ["report", "--budgt", "--help"],
      ["report", "--help"],
    ],
    [["help"], ["--help"]],
    [["help", "help"], ["--help"]],
    [["--help", "help"], ["--help"]],
    [["help", "--help"], ["--help"]],
    [
      ["help", "help", "bundle"],
      ["bundle", "--help"],
    ],
    [
      ["help", "check"],
      ["check", "--help"],
    ],
    // The value of an option is not a command.
    [["--json", "check", "--help"], ["--help"]],
  ])("of %j is that of %j", async (argv, same) => {
    const asked = await run(...argv);
    expect(asked).toEqual(await run(...same));
    expect(asked.code).toBe(0);
  });

  it.each(commandNames)("of %s says what each of its words is", async (command) => {
    const { words, about = [] } = wordsOf(command);
    const { stdout } = await run(command, "--help");
    for (const [word, description] of about) {
      expect(words).toContain(word);
      expect(stdout).toContain(`  ${word}`);
      expect(stdout).toContain(description);
    }
    expect(about.length > 0).toBe(words !== "");
    expect(stdout.includes("Arguments\n")).toBe(words !== "");
  });

  it("names every command, and the options of the default one", async () => {
    const { stdout } = await run("--help");
    for (const command of commandNames) expect(stdout).toMatch(new RegExp(`^ {2}${command}\\b`, "m"));
    expect(stdout).toMatch(/^ {2}--runs N\|auto {2,}Visit each page N times/m);
    expect(stdout).not.toContain("--engine");
  });
});
