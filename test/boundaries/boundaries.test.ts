import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { importsOf, parts } from "./allowed.ts";
import { checkBoundaries } from "./check-boundaries.ts";
import type { Sources } from "./check-boundaries.ts";

const src = join(import.meta.dirname, "../../src");

async function readSources(): Promise<Map<string, string>> {
  const names = await readdir(src, { recursive: true });
  const files = names
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => /\.(?:ts|js|mjs)$/.test(name) && name !== "config/generated/validator.js");
  return new Map(
    await Promise.all(files.map(async (file) => [file, await readFile(join(src, file), "utf8")] as const)),
  );
}

test("every import of src is allowed, every permission is used, and nothing goes in circles", async () => {
  expect(checkBoundaries(await readSources(), parts)).toEqual([]);
});

test("what imports what stands above it in the list", () => {
  const order = Object.keys(parts);
  for (const [name, part] of Object.entries(parts))
    for (const target of importsOf(part))
      expect(order.indexOf(target), `${name} → ${target}`).toBeLessThan(order.indexOf(name));
});

const small: Sources = new Map([
  ["types.ts", "export interface Visit { at: number }"],
  [
    "judge/verdict.ts",
    'import type { Visit } from "../types.ts";\nexport const judge = (visit: Visit) => visit.at;',
  ],
  ["process/start.ts", 'import { spawn } from "node:child_process";\nexport const start = spawn;'],
  ["cli/main.ts", 'import { judge } from "../judge/verdict.ts";\nexport const run = judge;'],
  ["action/main.ts", 'import { start } from "../process/start.ts";\nexport const act = start;'],
]);
const list = {
  "types.ts": { imports: "" },
  judge: { imports: "types.ts", pure: true },
  process: { imports: "" },
  cli: { imports: "judge" },
  action: { imports: "process" },
} as const;
const withFile = (file: string, more: string): Sources =>
  new Map([...small, [file, `${more}\n${small.get(file) ?? ""}`]]);

test("the check itself has nothing against a tree that keeps the list", () => {
  expect(checkBoundaries(small, list)).toEqual([]);
});

const failures: [name: string, file: string, more: string, message: RegExp][] = [
  [
    "judge imports a process",
    "judge/verdict.ts",
    'import { start } from "../process/start.ts";',
    /^src\/judge\/verdict\.ts:1: import .*\n {2}judge may not import process$/,
  ],
  [
    "judge imports only a type of it",
    "judge/verdict.ts",
    'import type { start } from "../process/start.ts";',
    /judge may not import process/,
  ],
  [
    "judge names a type of it in place",
    "judge/verdict.ts",
    'export type S = typeof import("../process/start.ts");',
    /judge may not import process/,
  ],
  [
    "judge re-exports it",
    "judge/verdict.ts",
    'export * from "../process/start.ts";',
    /judge may not import process/,
  ],
  [
    "judge loads it later",
    "judge/verdict.ts",
    'export const later = () => import("../process/start.ts");',
    /judge may not import process/,
  ],
  [
    "judge starts it as a worker",
    "judge/verdict.ts",
    'export const at = new URL("../process/start.ts", import.meta.url);',
    /judge may not import process/,
  ],
  [
    "cli imports action",
    "cli/main.ts",
    'import { act } from "../action/main.ts";',
    /^src\/cli\/main\.ts:1: .*\n {2}cli may not import action$/,
  ],
  [
    "a pure part reads files",
    "judge/verdict.ts",
    'import { readFile } from "node:fs/promises";',
    /judge is pure and takes no node: module/,
  ],
  ...[
    "export const later = () => import(`../process/start.ts`);",
    "export const at = new URL(`../process/start.ts`, import.meta.url);",
    'import start = require("../process/start.ts");',
    'export const start = require("../process/start.ts");',
    'export const at = import.meta.resolve("../process/start.ts");',
  ].map((text): (typeof failures)[number] => [
    text,
    "judge/verdict.ts",
    text,
    /judge may not import process/,
  ]),
  ...['import start from "../../src/process/start.ts";', 'import act from "../../dist/action.js";'].map(
    (text): (typeof failures)[number] => [text, "judge/verdict.ts", text, /leaves src/],
  ),
  [
    "its path is one of this machine",
    "cli/main.ts",
    'import start from "/src/process/start.ts";',
    /a path of one machine/,
  ],
  [
    "a pure part reads files by the short name",
    "judge/verdict.ts",
    'import { readFile } from "fs/promises";',
    /judge is pure and takes no node: module/,
  ],
  [
    "a pure part starts a browser",
    "judge/verdict.ts",
    'import puppeteer from "puppeteer";',
    /judge is pure, and puppeteer is not known to be/,
  ],
  [
    "a pure part puts an import together",
    "judge/verdict.ts",
    "export const load = (name) => import(name);",
    /judge is pure, and \(computed\) is not known to be/,
  ],
  ["a folder is new", "extra/new.ts", "export {};", /^src\/extra\/new\.ts: extra is not in the list/],
];

test.each(failures)("it fails where %s", (_, file, more, message) => {
  const wrong = checkBoundaries(withFile(file, more), list);
  expect(wrong).toHaveLength(1);
  expect(wrong[0]).toMatch(message);
});

test("it fails where types go in a circle, and names every line of it", () => {
  const circle = new Map([
    ...small,
    ["judge/a.ts", 'import type { B } from "./b.ts";\nexport interface A { b: B }'],
    ["judge/b.ts", 'import type { A } from "./a.ts";\nexport interface B { a: A }'],
  ]);
  expect(checkBoundaries(circle, list)).toEqual([
    'A cycle of imports:\n  src/judge/a.ts:1: import type { B } from "./b.ts";\n  src/judge/b.ts:1: import type { A } from "./a.ts";',
  ]);
});

test("it fails where a permission is of no use", () => {
  expect(checkBoundaries(small, { ...list, cli: { imports: "judge process" } })).toEqual([
    "test/boundaries/allowed.ts: cli does not import process; take the permission out",
  ]);
});
