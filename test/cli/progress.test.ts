import { PassThrough } from "node:stream";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { progressPrinter } from "../../src/cli/progress.ts";
import type { Progress } from "../../src/types.ts";
import { screen } from "./screen.ts";

const sgr = new RegExp(String.raw`\u001b\[\d+m`);

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubEnv("CI", "");
  vi.stubEnv("TERM", "xterm");
  vi.stubEnv("NO_COLOR", "1");
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllEnvs();
});

const visit = (done: number, page = "/", more = {}): Progress => ({
  type: "visit",
  page,
  device: "mobile",
  revision: "head",
  failed: null,
  done,
  total: 21,
  leftMs: null,
  ...more,
});
const stage = (text: string): Progress => ({ type: "stage", stage: "build", text });
const pages = (...names: string[]): Progress => ({
  type: "pages",
  pages: names.map((page) => ({ page, device: "mobile" })),
});
const over = (page: string, more = {}): Progress => ({
  type: "pageOver",
  page,
  device: "mobile",
  end: "decided",
  visits: 8,
  over: 1,
  total: 3,
  ...more,
});
const note: Progress = { type: "note", note: { level: "warn", text: "two lockfiles" } };

function onTerminal(columns?: number, rows?: number) {
  const terminal = screen(columns, rows);
  return { ...terminal, printer: progressPrinter(terminal.stream, { quiet: false, verbose: false }) };
}

/** A run of three pages, up to its visits. */
function visiting(terminal = onTerminal()) {
  const { printer } = terminal;
  printer(stage("Visiting"));
  printer(pages("/", "/cart", "/about"));
  printer(visit(1));
  printer(visit(2, "/cart", { leftMs: 130_000 }));
  printer(over("/cart", { visits: 1 }));
  return terminal;
}

describe("on a terminal", () => {
  it("one block says what is done, for how long still, and how far each page is", () => {
    expect(visiting(onTerminal(70)).lines()).toEqual([
      "⠋ Visiting · 2 visits, at most 19 more, at most 3 min left",
      "  /, mobile: 1 visit",
      "  /about, mobile: waiting",
      "  /cart, mobile: decided after 1 visit",
      "",
    ]);
  });

  it("a block leaves one line, with the time that it took", () => {
    const { printer, lines } = visiting();
    vi.advanceTimersByTime(62_000);
    printer(stage("Filming loads"));
    printer({ type: "step", text: "Filming / (head, mobile)" });
    expect(lines()).toEqual(["✔ Visiting · 1 min 2 s", "⠋ Filming loads", "  Filming / (head, mobile)", ""]);
    printer.stop(true);
    expect(lines()).toEqual(["✔ Visiting · 1 min 2 s", "✔ Filming loads", ""]);
  });

  it("shows how long a stage takes that reports nothing", () => {
    const { printer, lines } = onTerminal();
    printer(stage("Building with npm run build (head)"));
    vi.advanceTimersByTime(12_050);
    expect(lines()[0]).toMatch(/^\S Building with npm run build \(head\) · 12 s$/);
    expect(lines()).toHaveLength(2);
  });

  it("does not call a stage done that failed, and says it once", () => {
    const { printer, lines } = onTerminal();
    printer(stage("Installing"));
    printer(note);
    printer(stage("Building"));
    printer.stop(false);
    printer.stop(true);
    expect(lines()).toEqual(["Warning: two lockfiles", "✔ Installing", "✖ Building", ""]);
  });

  it("notes and failed visits stay above the block", () => {
    const { printer, lines } = visiting();
    printer(note);
    printer(visit(3, "/about", { failed: "it answered 500" }));
    expect(lines().slice(0, 3)).toEqual([
      "Warning: two lockfiles",
      "Visit failed: /about, mobile, head: it answered 500",
      "⠋ Visiting · 3 visits, at most 18 more",
    ]);
  });

  it("leaves Ctrl-C to the run, which has to clean up, and the cursor on a line of its own", () => {
    const listeners = () => ["SIGINT", "SIGTERM"].map((name) => process.listenerCount(name));
    const before = listeners();
    const { cursor, writes } = visiting();
    expect(listeners()).toEqual(before);
    expect(cursor()).toEqual({ row: 4, column: 0 });
    expect(writes.join("")).not.toContain("\u001b[?25");
  });

  it("draws a block by one write, over the former one, so that nothing flickers", () => {
    const { writes } = visiting();
    const before = writes.length;
    vi.advanceTimersByTime(100);
    expect(writes).toHaveLength(before + 1);
    expect(writes.at(-1)).toMatch(new RegExp(String.raw`^\r\u001b\[4A⠙`));
    expect(writes.at(-1)).not.toContain("\u001b[2J");
  });

  it.each([12, 20, 40])("stays within %i columns, wide characters too", (columns) => {
    const terminal = onTerminal(columns);
    terminal.printer(stage("訪問中".repeat(40)));
    terminal.printer(pages("/日本".repeat(40), "/"));
    terminal.printer(visit(1, "/日本".repeat(40)));
    expect(terminal.lines()).toHaveLength(4);
    vi.advanceTimersByTime(500);
    expect(terminal.lines()).toHaveLength(4);
    terminal.printer.stop(true);
    expect(terminal.lines()).toHaveLength(2);
  });

  it("clears all of a block whose lines wrap since the terminal became narrower", () => {
    const { printer, stream, writes } = onTerminal(60);
    printer(stage("x".repeat(100)));
    stream.columns = 20;
    vi.advanceTimersByTime(100);
    // 59 columns are three rows of 20.
    expect(writes.at(-1)).toMatch(new RegExp(String.raw`^\r\u001b\[3A`));
  });

  it("fits a low terminal, and counts pages beyond the eighth", () => {
    const many = Array.from({ length: 12 }, (_, at) => `/${at}`);
    const low = onTerminal(60, 6);
    low.printer(stage("Visiting"));
    low.printer(pages(...many));
    low.printer(visit(1, "/11"));
    expect(low.lines()).toHaveLength(5);
    expect(low.lines()[1]).toBe("  /11, mobile: 1 visit");
    const high = onTerminal();
    high.printer(stage("Visiting"));
    high.printer(pages(...many));
    expect(high.lines().slice(-2)).toEqual(["  and 4 pages more", ""]);
  });

  it("colours only where colour is wanted", () => {
    const plain = visiting().writes.join("");
    expect(plain).not.toMatch(sgr);
    vi.stubEnv("NO_COLOR", "");
    expect(visiting().writes.join("")).toMatch(sgr);
  });

  it("text from pages cannot move the cursor", () => {
    const { printer, lines } = onTerminal();
    printer(stage("Visiting \u001b[2J\nnow"));
    printer(pages("/\u001b[9A\r\n"));
    expect(lines()).toEqual(["⠋ Visiting now", "  / , mobile: waiting", ""]);
  });
});

function inLog({ isTTY = false, verbose = false, quiet = false } = {}) {
  const pieces: string[] = [];
  const stream = Object.assign(new PassThrough(), { isTTY, write: (text: string) => pieces.push(text) });
  const printer = progressPrinter(stream as unknown as NodeJS.WriteStream, { quiet, verbose });
  return { printer, all: () => pieces.join("") };
}

/** Everything that a run can report. */
function wholeRun(printer: ReturnType<typeof inLog>["printer"]): void {
  printer(stage("Building"));
  printer({ type: "output", text: "half a " });
  printer({ type: "output", text: "line\n" });
  printer(stage("Visiting"));
  printer(pages("/", "/cart"));
  for (let done = 1; done <= 8; done++) printer(visit(done));
  printer(over("/", { over: 1, total: 2 }));
  printer(visit(9, "/cart", { failed: "it answered 500" }));
  printer(over("/cart", { end: "failed", visits: 0, over: 2, total: 2 }));
  printer(stage("Filming loads"));
  printer({ type: "step", text: "Filming / (head, mobile)" });
  printer(stage("Running the commands of the budget"));
  printer({ type: "run", command: "api", revision: "head", failed: null, done: 1, most: 20 });
  printer({ type: "commandOver", command: "api", end: "decided", pairs: 4 });
  printer(note);
  printer.stop(true);
}

describe("in a log", () => {
  it("prints a line for each stage and each page that is over, not for each visit", () => {
    const { printer, all } = inLog();
    wholeRun(printer);
    expect(all().split("\n")).toEqual([
      "Building",
      "Visiting",
      "/, mobile: decided after 8 visits (page 1 of 2)",
      "Visit failed: /cart, mobile, head: it answered 500",
      "/cart, mobile: given up after 0 visits (page 2 of 2)",
      "Filming loads",
      "Running the commands of the budget",
      "Command api: decided after 4 runs of each revision",
      "Warning: two lockfiles",
      "",
    ]);
  });

  it("prints every visit, load and run with --verbose, on a terminal too, and what builds print", () => {
    for (const { printer, all } of [inLog({ verbose: true }), inLog({ isTTY: true, verbose: true })]) {
      wholeRun(printer);
      for (const line of [
        "half a line",
        "Visit 8 of at most 21: /, mobile, head",
        "Filming / (head, mobile)",
        "Run 1 of at most 20: command api, head",
      ])
        expect(all().split("\n")).toContain(line);
    }
  });

  it("prints plain lines where CI or a dumb terminal says that it is one", () => {
    for (const [name, value] of [
      ["CI", "true"],
      ["TERM", "dumb"],
    ] as const) {
      vi.stubEnv(name, value);
      const { printer, all } = inLog({ isTTY: true });
      printer(stage("Building"));
      expect(all()).toBe("Building\n");
      vi.stubEnv("CI", "");
    }
  });

  it("prints nothing with --quiet", () => {
    const { printer, all } = inLog({ isTTY: true, quiet: true });
    wholeRun(printer);
    expect(all()).toBe("");
  });
});

it("holds the command up that prints faster than its output is read", async () => {
  vi.useRealTimers();
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
