import { describe, expect, test } from "vitest";
import { comparisonsOf } from "../../src/judge/comparisons.ts";
import { commandJudge } from "../../src/judge/judge-commands.ts";
import { measureCommand } from "../../src/judge/measure-commands.ts";
import { seeded } from "../../src/statistics/random.ts";
import type { Budget, Command, CommandRun, Limit } from "../../src/types.ts";

const limit = (metric: string, more: Partial<Limit>): Limit => ({
  metric,
  level: "fail",
  preset: false,
  ...more,
});
const max = (value: number) => ({ value, unit: "ms" as const, text: String(value) });

function command(
  exact: boolean,
  limits: Partial<Limit>,
  unit: "ms" | "count" = exact ? "count" : "ms",
): Command {
  return {
    name: "c",
    run: "x",
    timeoutMs: 1,
    values: [{ metric: "command:c", from: null, unit, factor: 1, exact }],
    limits: [limit("command:c", limits)],
  };
}

const budgetOf = (...commands: Command[]): Budget => ({
  directory: "/",
  devices: [],
  pages: [],
  limits: [],
  bundle: [],
  commands,
  clock: "cpu",
  onInconclusive: "warn",
  alreadyOver: "fail",
  allow: [],
  notes: [],
});

const looks = [4, 6, 9, 13, 20];
const fifteen = { maxIncrease: { relative: 0.15, text: "15%" } };
const none = { maxIncrease: { absolute: 0, text: "0" } };

function runsOf(base: readonly (number | string)[], head: readonly (number | string)[]): CommandRun[] {
  const side = (revision: "base" | "head", values: readonly (number | string)[]) =>
    values.map((value, at) => ({
      command: "c",
      revision,
      index: at + 1,
      readings: new Map([["command:c", typeof value === "number" ? { value } : { missing: value }]]),
    }));
  return [...side("base", base), ...side("head", head)];
}

function judged(
  of: Command,
  base: readonly (number | string)[],
  head: readonly (number | string)[],
  more = {},
) {
  const compared = base.length > 0;
  const rules = {
    budget: budgetOf(of),
    compare: false,
    looks,
    comparedCommands: new Set(compared ? ["c"] : []),
    ...more,
  };
  const judge = commandJudge(rules);
  const measurements = measureCommand(of, runsOf(base, head), compared);
  return {
    isDecided: judge.isDecided(of, measurements),
    verdicts: judge.verdicts(of, measurements, "the command was not run"),
    measurement: measurements[0],
  };
}

const times = (count: number, value: (at: number) => number) =>
  Array.from({ length: count }, (_, at) => value(at));

describe("a noisy value", () => {
  test("that is clearly slower than base fails by the rank test", () => {
    const { verdicts, isDecided } = judged(
      command(false, fifteen),
      times(9, (at) => 100 + at),
      times(9, (at) => 130 + at),
    );
    expect(isDecided).toBe(true);
    expect(verdicts).toMatchObject([
      {
        id: "command:c|||maxIncrease",
        label: "c",
        page: null,
        device: null,
        status: "fail",
        basis: "observed",
      },
    ]);
    expect(verdicts[0]?.delta).toMatchObject({ verdict: "regressed", value: 30, pairs: 6 });
  });

  test("that is the same passes early, and one in between is not decided", () => {
    expect(judged(command(false, fifteen), [100, 101, 99, 100], [101, 100, 100, 99])).toMatchObject({
      isDecided: true,
      verdicts: [{ status: "pass" }],
    });
    const open = judged(command(false, fifteen), [100, 130, 90, 120], [120, 110, 140, 100]);
    expect(open).toMatchObject({ isDecided: false, verdicts: [{ status: "inconclusive" }] });
    // It is not a time that a browser saw.
    expect(open.verdicts[0]?.reason).not.toContain("wall time");
  });

  test("is held against an absolute limit by the sign test, without base too", () => {
    const of = command(false, { max: max(100) });
    expect(
      judged(
        of,
        [],
        times(9, () => 120),
      ),
    ).toMatchObject({
      verdicts: [{ status: "fail", reason: "9 of 9 runs over 100 ms" }],
    });
    expect(
      judged(
        of,
        [],
        times(9, () => 90),
      ),
    ).toMatchObject({ verdicts: [{ status: "pass" }] });
  });

  test("counts pairs in which both sides have it", () => {
    const { measurement } = judged(command(false, fifteen), [1, "broken", 3], [4, 5, "broken"]);
    expect(measurement).toMatchObject({ base: { values: [1] }, head: { values: [4] } });
  });
});

describe("a value that the budget calls exact", () => {
  test("passes after two pairs where it has not grown, and has no tolerance", () => {
    expect(judged(command(true, none), [12, 12], [12, 12])).toMatchObject({
      isDecided: true,
      verdicts: [{ status: "pass", basis: "exact" }],
    });
    expect(judged(command(true, none), [12], [12]).isDecided).toBe(false);
  });

  test("that has grown fails by the rank test, within the bound", () => {
    const early = judged(
      command(true, none),
      times(4, () => 12),
      times(4, () => 13),
    );
    expect(early.isDecided).toBe(false);
    const { verdicts, isDecided } = judged(
      command(true, none),
      times(6, () => 12),
      times(6, () => 13),
    );
    expect(isDecided).toBe(true);
    expect(verdicts).toMatchObject([
      { status: "fail", basis: "exact", actual: 1, reason: "1 more than base; 0 allows 0" },
    ]);
    expect(verdicts[0]).not.toHaveProperty("outsideBound");
  });

  test("fails by the user's word where no more runs come, which the report marks", () => {
    const { verdicts } = judged(command(true, none), [12, 12], [13, 13], { looks: [2] });
    expect(verdicts).toMatchObject([{ status: "fail", outsideBound: true }]);
    expect(verdicts[0]?.reason).toContain("the same in all 2 runs of each side");
  });

  test("keeps what is allowed: 2 more of 12 by 20 %, and no third", () => {
    const of = command(true, { maxIncrease: { relative: 0.2, text: "20%" } });
    expect(
      judged(
        of,
        times(6, () => 12),
        times(6, () => 14),
      ).verdicts,
    ).toMatchObject([{ status: "pass" }]);
    expect(
      judged(
        of,
        times(6, () => 12),
        times(6, () => 15),
      ).verdicts,
    ).toMatchObject([{ status: "fail" }]);
  });

  test("is held against an absolute limit by its one value", () => {
    const of = command(true, { max: { value: 10, unit: "count", text: "10" } });
    expect(judged(of, [], [11, 11])).toMatchObject({
      isDecided: true,
      verdicts: [{ status: "fail", basis: "exact" }],
    });
    expect(judged(of, [], [10, 10])).toMatchObject({ isDecided: true, verdicts: [{ status: "pass" }] });
    expect(judged(of, [], [11]).isDecided).toBe(false);
  });

  test.each([
    ["base", [12, 13, 12, 13], [12, 12, 12, 12], "pass"],
    ["head", [12, 12, 12, 12], [12, 13, 12, 13], "inconclusive"],
  ])("is refused where %s varies, and judged by the tests", (_, base, head, change) => {
    const { verdicts, measurement } = judged(
      command(true, { ...none, max: { value: 12, unit: "count", text: "12" } }),
      base,
      head,
    );
    expect(measurement).toMatchObject({ basis: "observed" });
    expect(measurement?.basisReason).toContain(
      "not exact, though the budget says so: runs of the same revision differ",
    );
    expect(verdicts.map(({ status, basis }) => [status, basis])).toEqual([
      ["inconclusive", "observed"],
      [change, "observed"],
    ]);
  });
});

describe("missing data", () => {
  const of = command(false, { ...fifteen, max: max(100) });

  test("fails, with what the command said", () => {
    const { verdicts } = judged(of, [1, 1, 1], times(0, Number).concat() as number[], {});
    expect(verdicts.every(({ status }) => status === "missing")).toBe(true);
    const said = "the command exited with code 1; its last words: boom";
    expect(judged(of, [1, 1], [said, said]).verdicts).toMatchObject([
      { status: "missing", reason: said },
      { status: "missing", reason: said },
    ]);
  });

  test("in base alone leaves the change open, and the absolute limit judged", () => {
    const said = "the command exited with code 127";
    const { verdicts } = judged(
      of,
      [said, said, said],
      times(9, () => 50),
    );
    expect(verdicts.map(({ status, limit: { kind } }) => [kind, status])).toEqual([
      ["max", "pass"],
      ["maxIncrease", "inconclusive"],
    ]);
    expect(verdicts[1]?.reason).toContain(said);
  });

  test("after run after run failed is no noise", () => {
    const judge = commandJudge({
      budget: budgetOf(of),
      compare: false,
      looks,
      comparedCommands: new Set(["c"]),
    });
    const [measurement] = measureCommand(of, runsOf([1, 2], [1, 2]), true);
    const givenUp = measurement ? [{ ...measurement, givenUp: "the command was ended by SIGKILL" }] : [];
    expect(judge.verdicts(of, givenUp, "").map(({ status }) => status)).toEqual(["missing", "missing"]);
  });
});

describe("the bound", () => {
  test("is shared with pages, and by what may turn out not to be exact", () => {
    const rules = { compare: true, comparedCommands: new Set(["c"]) };
    const of = (...commands: Command[]) => comparisonsOf({ ...rules, budget: budgetOf(...commands) });
    expect(of(command(false, fifteen))).toBe(1);
    // An absolute limit on a noisy value comes with the default tolerance.
    expect(of(command(false, { max: max(1) }))).toBe(2);
    expect(of(command(true, { ...none, max: max(1) }))).toBe(2);
    expect(of(command(false, { ...fifteen, level: "warn" }))).toBe(1);
    expect(of(command(false, fifteen), command(true, { ...none, max: max(1) }))).toBe(3);
    // Not compared: absolute limits only.
    expect(comparisonsOf({ budget: budgetOf(command(false, { max: max(1) })), compare: false })).toBe(1);
    const soft = { ...rules, baseElsewhere: true };
    expect(comparisonsOf({ ...soft, budget: budgetOf(command(false, { ...fifteen, max: max(1) })) })).toBe(1);
  });

  test.each([
    ["noisy", false, (draw: () => number) => 100 * (1 + draw() ** 4)],
    ["called exact, and one of two values by chance", true, (draw: () => number) => (draw() < 0.5 ? 10 : 11)],
    ["called exact, and rarely another", true, (draw: () => number) => (draw() < 0.1 ? 11 : 10)],
  ])("holds for a twin whose value is %s", (_, exact, value) => {
    const draw = seeded(7);
    const of = command(exact, none);
    const judge = commandJudge({
      budget: budgetOf(of),
      compare: false,
      looks,
      comparedCommands: new Set(["c"]),
    });
    const tries = 600;
    let failures = 0;
    for (let round = 0; round < tries; round += 1) {
      const [base, head] = [times(20, () => value(draw)), times(20, () => value(draw))];
      for (const look of [...(exact ? [2] : []), ...looks]) {
        const measurements = measureCommand(of, runsOf(base.slice(0, look), head.slice(0, look)), true);
        if (look < 20 && !judge.isDecided(of, measurements)) continue;
        if (judge.verdicts(of, measurements, "")[0]?.status === "fail") failures += 1;
        break;
      }
    }
    expect(failures / tries).toBeLessThanOrEqual(0.05);
  });
});
