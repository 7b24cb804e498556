import { spawnSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { importFile } from "../../src/import/index.ts";
import { evaluate } from "../../src/import/source/evaluate.ts";
import { temporaryFolder } from "../temporary-folder.ts";

/** Evaluates a text as a file of this name in a folder of its own. */
async function run(name: string, text: string, timeoutMs = 15_000) {
  await using folder = await temporaryFolder({ [name]: text, "package.json": {} });
  const found = await evaluate(name, join(folder.path, name), folder.path, text, timeoutMs);
  return "value" in found ? { value: found.value } : found;
}

test.each([
  ["an object", "a.cjs", "module.exports = { a: 1 };", { a: 1 }],
  ["a default export", "a.mjs", "export default [1, 2];", [1, 2]],
  ["TypeScript", "a.ts", "type A = number; const a: A = 3; export default { a };", { a: 3 }],
  ["a function", "a.mjs", "export default () => ({ a: 1 });", { a: 1 }],
  ["a promise of a function's", "a.mjs", "export default async () => ({ a: 1 });", { a: 1 }],
  [
    "a compiled default",
    "a.cjs",
    "Object.defineProperty(exports, '__esModule', { value: true }); exports.default = 4;",
    4,
  ],
  ["named exports", "a.mjs", "export const a = 1; export const b = 2;", { a: 1, b: 2 }],
  [
    "what it prints",
    "a.cjs",
    "console.log('{'); process.stdout.write('x'.repeat(1e5)); module.exports = 1;",
    1,
  ],
  [
    "a server that it leaves on",
    "a.cjs",
    "require('node:http').createServer().listen(0); module.exports = 1;",
    1,
  ],
  [
    "what JSON does not have",
    "a.mjs",
    "const a = { f() {}, r: /x/g, n: NaN, u: undefined, b: 1n, s: Symbol('s') }; a.a = a; export default a;",
    { f: "[function f]", r: "/x/g", n: "NaN", b: "1", s: "Symbol(s)", a: "[circular]" },
  ],
])("evaluates %s", async (_, name, text, value) => {
  expect(await run(name, text)).toEqual({ value });
});

test.each([
  ["throws", "a.cjs", "\n\nthrow new TypeError('no\\nway');", { line: 3, text: "TypeError: no way" }],
  [
    "throws in a function",
    "a.mjs",
    "export default () => {\n  throw new Error('x');\n};",
    { line: 2, text: "Error: x" },
  ],
  ["rejects", "a.mjs", "export default Promise.reject('why');", { line: null, text: "why" }],
  [
    "exits",
    "a.cjs",
    "console.error('bye'); process.exit(0);",
    { line: null, text: 'it ended its process without a value; it printed "bye"' },
  ],
  [
    "kills itself",
    "a.cjs",
    "process.kill(process.pid, 'SIGKILL');",
    { line: null, text: "it ended its process without a value" },
  ],
  [
    "is too large",
    "a.cjs",
    "module.exports = 'x'.repeat(5e6);",
    { line: null, text: "its value is larger than 4 MiB" },
  ],
])("says what happened if it %s", async (_, name, text, expected) => {
  expect(await run(name, text)).toEqual(expected);
});

test("a configuration that does not end is ended with what it has started", async () => {
  await using folder = await temporaryFolder();
  const pidFile = join(folder.path, "pid");
  const text = `
    const { spawn } = require("node:child_process");
    const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { stdio: "ignore" });
    require("node:fs").writeFileSync(${JSON.stringify(pidFile)}, String(child.pid));
    console.log("waiting");
    for (;;);`;
  const path = join(folder.path, "a.cjs");
  await writeFile(path, text);
  const found = await evaluate("a.cjs", path, folder.path, text, 5000);
  expect(found).toEqual({ line: null, text: 'it did not return within 5 s; it printed "waiting"' });
  const pid = Number(await readFile(pidFile, "utf8"));
  await expect.poll(() => isRunning(pid)).toBe(false);
});

test("an error names file and line, and what to do", async () => {
  await using folder = await temporaryFolder({
    ".size-limit.js": "import missing from 'not-installed';\nexport default [];",
    "package.json": { type: "module" },
  });
  await expect(importFile(".size-limit.js", folder.path)).rejects.toMatchObject({
    code: "IMPORT",
    message: expect.stringMatching(/^Cannot read \.size-limit\.js.*not-installed/) as string,
    advice: expect.stringMatching(/^Install the project's packages/) as string,
  });
});

/** What has ended may wait for a parent to notice. */
function isRunning(pid: number): boolean {
  const { stdout } = spawnSync("ps", ["-o", "stat=", "-p", String(pid)], { encoding: "utf8" });
  return stdout.trim() !== "" && !stdout.trim().startsWith("Z");
}
