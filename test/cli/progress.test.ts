import { PassThrough } from "node:stream";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { progressPrinter } from "../../src/cli/progress.ts";
import type { Progress } from "../../src/types.ts";

beforeEach(() => {
  vi.stubEnv("CI", "");
  vi.stubEnv("TERM", "xterm");
  vi.stubEnv("NO_COLOR", "1");
});
afterEach(() => vi.unstubAllEnvs());

const visit = (done: number, page = "/"): Progress => ({
  type: "visit",
  page,
  device: "mobile",
  revision: "head",
  failed: null,
  done,
  total: 21,
  leftMs: null,
});
const stage = (text: string): Progress => ({ type: "stage", stage: "build", text });

function printed(isTTY: boolean, verbose = false) {
  const pieces: string[] = [];
  const stream = Object.assign(new PassThrough(), {
    isTTY,
    columns: 60,
    write: (text: string) => pieces.push(text),
  });
  const printer = progressPrinter(stream as unknown as NodeJS.WriteStream, { quiet: false, verbose });
  /** What stays on the terminal, line by line: the last drawing of each. */
  const lines = () =>
    pieces
      .join("")
      .split("\n")
      .map((line) => line.split("\r\u001b[K").at(-1));
  return { printer, lines, all: () => pieces.join("") };
}

it("leaves Ctrl-C to the run, which has to clean up, however many visits there are", () => {
  const before = ["SIGINT", "SIGTERM"].map((name) => process.listenerCount(name));
  const { printer, lines } = printed(true);
  for (let done = 1; done <= 21; done++) {
    printer(visit(done));
    expect(["SIGINT", "SIGTERM"].map((name) => process.listenerCount(name))).toEqual(before);
  }
  printer.stop(true);
  expect(lines()).toEqual(["✔ Visit 21 of at most 21: /, mobile, head", ""]);
});

it("does not call a stage done that failed", () => {
  const { printer, lines } = printed(true);
  printer(stage("Installing"));
  printer({ type: "note", note: { level: "warn", text: "two lockfiles" } });
  printer(stage("Building"));
  printer.stop(false);
  printer.stop(true);
  expect(lines()).toEqual(["✔ Installing", "Warning: two lockfiles", "✖ Building", ""]);
});

it("keeps the moving line to one line and hides no cursor", () => {
  const { printer, lines, all } = printed(true);
  printer(visit(1, "/日本".repeat(40)));
  printer.stop(true);
  expect(lines()[0]).toMatch(/^✔ Visit 1 .{1,40}…$/);
  expect(all()).not.toContain("\u001b[?25l");
});

it("prints plain lines where there is no terminal, and where the output of builds is wanted", () => {
  for (const { printer, all } of [printed(false, true), printed(true, true)]) {
    printer(stage("Building"));
    printer({ type: "output", text: "half a " });
    printer({ type: "output", text: "line\n" });
    printer(visit(3));
    printer.stop(false);
    expect(all()).toBe("Building\nhalf a line\nVisit 3 of at most 21: /, mobile, head\n");
  }
});

it("holds the command up that prints faster than its output is read", async () => {
  const stream = new PassThrough();
  const printer = progressPrinter(stream as unknown as NodeJS.WriteStream, { quiet: false, verbose: true });
  const held: Promise<unknown>[] = [];
  const print = (text: string) =>
    printer({ type: "output", text, waitUntil: (done) => void held.push(done) });
  print("a line\n");
  expect(held).toEqual([]);
  print("x".repeat(2_000_000));
  expect(held).toHaveLength(1);
  stream.resume();
  await held[0];
});
