import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import * as fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadBudget } from "../../src/config/load.ts";
import { CheckError } from "../../src/errors.ts";
import { folderOf, today } from "./budget-folder.ts";

let folder: Awaited<ReturnType<typeof folderOf>>;
beforeAll(async () => {
  folder = await folderOf({ "other.json": '{ "limits": { "LCP": "2 s" } }' });
});
afterAll(() => folder[Symbol.asyncDispose]());

/** For any text: a complete budget, or a CheckError in which every line names a place in the file. */
async function survives(text: string): Promise<void> {
  await writeFile(join(folder.path, "budget.json"), text);
  try {
    const budget = await loadBudget({ cwd: folder.path, now: today });
    expect(budget.pages.length).toBeGreaterThan(0);
    expect(budget.devices.length).toBeGreaterThan(0);
    for (const limit of [...budget.bundle, ...budget.pages.flatMap((page) => page.limits)]) {
      for (const amount of [limit.max, limit.warn])
        if (amount) expect(amount.value).toBeGreaterThanOrEqual(0);
      expect(limit.position?.line).toBeGreaterThan(0);
    }
  } catch (error) {
    if (!(error instanceof CheckError)) throw error;
    expect(error.code).toBe("BUDGET");
    const lines = text.split(/\r\n|\n|\r/);
    for (const message of [error.message, ...(error.detail?.split("\n") ?? [])]) {
      expect(message).not.toMatch(/[\p{Cc}\u2028\u2029\u202A-\u202E]|undefined|\[object/u);
      const place = /^budget\.json:(\d+):(\d+): ./u.exec(message);
      if (message.startsWith("…")) continue;
      expect(place, message).not.toBeNull();
      const line = lines[Number(place?.[1]) - 1];
      expect(line, message).toBeDefined();
      expect(Number(place?.[2]), message).toBeLessThanOrEqual((line?.length ?? 0) + 1);
    }
  }
}

// Hundreds of files are written: a busy machine may take its time.
const timeout = 60_000;

test("any text", { timeout }, async () => {
  const token = fc.constantFrom(
    ..."{}[]:,\"'/*\\\n\r\t ".split(""),
    "//",
    "/*",
    "*/",
    "null",
    "1e9",
    '"LCP"',
    '"limits"',
    "\u2028",
  );
  const text = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(token, { maxLength: 60 }).map((parts) => parts.join("")),
  );
  await fc.assert(fc.asyncProperty(text, survives), {
    numRuns: 300,
    examples: [["\uFEFF"], ["\0"], ["[,]"]],
  });
});

const words =
  "$schema extends build serve devices pages limits bundle clock allow alreadyOver path name LCP INP requests " +
  "transfer:script user-timing:x initial:js file:*.js count max warn maxIncrease warnIncrease level compression command directory " +
  "url timeout env limit page reason expires timings metric budget resourceSizes resourceType options __proto__ " +
  "constructor toString hasOwnProperty length";
const keys = fc.constantFrom("", ...words.split(" "));
const leaves = fc.oneof(
  fc.constantFrom<unknown>(
    "2 s",
    "5%",
    "1 kB",
    "/",
    "/a",
    "warn",
    "strict",
    "./other.json",
    "./budget.json",
    "dist",
  ),
  fc.constantFrom<unknown>(
    "http://localhost:1",
    "2026-12-31",
    "mobile",
    "LCP",
    "script",
    "speed-index",
    "brotli",
    "\0",
  ),
  fc.constantFrom<unknown>(null, true, false, 0, 1, -1, 0.5, "__proto__", "constructor"),
  fc.string(),
  fc.double(),
);
const { budgets } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 6, depthSize: "medium" },
    leaves,
    tie("object"),
    fc.array(tie("value"), { maxLength: 4 }),
  ),
  object: fc.dictionary(keys, tie("value"), { maxKeys: 6 }),
  budgets: fc.oneof(
    { weight: 4, arbitrary: tie("object") },
    { weight: 1, arbitrary: fc.array(tie("object"), { maxLength: 4 }) },
  ),
}));

test("any JSON of our own words", { timeout }, async () => {
  await fc.assert(
    fc.asyncProperty(budgets, fc.constantFrom(0, 2), (budget, indent) =>
      survives(JSON.stringify(budget, null, indent)),
    ),
    { numRuns: 300 },
  );
});

test("any JSON at any depth", { timeout }, async () => {
  const closed = fc.array(fc.constantFrom(["[", "]"], ['{"limits":', "}"], ["[1, ", "]"]), { maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(closed, (levels) =>
      survives(
        `${levels.map(([open]) => open).join("")}1${levels
          .toReversed()
          .map(([, close]) => close)
          .join("")}`,
      ),
    ),
    { numRuns: 100 },
  );
  await fc.assert(
    fc.asyncProperty(
      fc.nat(100_000),
      fc.constantFrom("[", '{"limits":', '[{"timings":', '{"a":[{}, '),
      (depth, open) => survives(open.repeat(depth)),
    ),
    { numRuns: 30 },
  );
});

test("a wrong value is told where it stands, whatever stands around it", { timeout }, async () => {
  const filler = fc.constantFrom("", " ", "\n", "\r\n", "/* x */", "// x\n", "\t");
  await fc.assert(
    fc.asyncProperty(
      filler,
      filler,
      filler,
      fc.constantFrom('"2 kB"', "-1", "true", '"x"'),
      async (a, b, c, wrong) => {
        const before = `${a}{ ${b} "limits": { "CLS": 0.1, ${c} "LCP":${b}`;
        await writeFile(join(folder.path, "budget.json"), `${before}${wrong} } }`);
        const lines = before.split(/\r\n|\n/);
        await expect(loadBudget({ cwd: folder.path })).rejects.toThrow(
          `budget.json:${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}: `,
        );
      },
    ),
    { numRuns: 60 },
  );
});
