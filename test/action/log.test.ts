import { Writable } from "node:stream";
import { expect, it } from "vitest";
import { openLog } from "../../src/action/log.ts";

/** What the runner would take as commands: lines that look like one, while commands are not stopped. */
function commandsIn(text: string): string[] {
  const taken: string[] = [];
  let token: string | null = null;
  for (const line of text.split("\n")) {
    const [, name = "", value = ""] = /^\s*::([^\s:]+)[^:]*::(.*)$/.exec(line) ?? [];
    const old = /##\[([^\]]+)\]/.exec(line)?.[1];
    if (token !== null) {
      if (name === token) token = null;
    } else if (name === "stop-commands") token = value;
    else if (name !== "" || old !== undefined) taken.push(name || (old ?? ""));
  }
  return taken;
}

/** A log, and what was written to it. */
function collect() {
  let written = "";
  const stream = new Writable({
    write(chunk, _, done) {
      written += chunk;
      done();
    },
  });
  return { log: openLog(stream), written: () => written };
}

it("makes a group of each stage, and nothing that a build or a page says a command", () => {
  const { log, written } = collect();
  log.progress({ type: "stage", stage: "build", text: "Building\n::set-output name=outcome::pass" });
  log.progress({
    type: "output",
    text: "::set-output name=outcome::pass\n##[error]x\r::add-mask::a\n  ::error::y\n",
  });
  log.progress({ type: "note", note: { level: "warn", text: "page ::error::z\n::warning::z" } });
  log.progress({ type: "stage", stage: "visit", text: "Visiting" });
  log.progress({
    type: "visit",
    page: "::debug::",
    device: "mobile",
    revision: "head",
    failed: "\n::error::",
    done: 1,
    total: 2,
    leftMs: null,
  });
  log.close();
  expect(commandsIn(written())).toEqual(["group", "endgroup", "group", "endgroup"]);
});

it("has a line for each page that is over, and none for single visits and loads", () => {
  const { log, written } = collect();
  const visit = {
    type: "visit",
    page: "/",
    device: "mobile",
    revision: "head",
    total: 8,
    leftMs: null,
  } as const;
  for (let done = 1; done <= 8; done++) log.progress({ ...visit, done, failed: null });
  log.progress({ type: "step", text: "Filming / (head, mobile)" });
  log.progress({
    type: "pageOver",
    page: "/",
    device: "mobile",
    end: "decided",
    visits: 8,
    over: 1,
    total: 1,
  });
  log.close();
  const lines = written()
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("::"));
  expect(lines).toEqual(["/, mobile: decided after 8 visits (page 1 of 1)"]);
});

it("puts pieces of output together to lines, and loses no last one", () => {
  const { log, written } = collect();
  for (const text of [":", ":set-output", " name=a::b\nhalf", " a line"])
    log.progress({ type: "output", text });
  log.close();
  expect(commandsIn(written())).toEqual([]);
  expect(written()).toContain("half a line\n");
});

it("stops commands with a token of its own each time, which it forgets", () => {
  const { log, written } = collect();
  log.text("first ::error::a");
  log.text("second");
  const tokens = [...written().matchAll(/::stop-commands::(\S+)/g)].map(([, token]) => token);
  expect(new Set(tokens).size).toBe(2);
  for (const token of tokens) expect(written()).toContain(`::${token}::\n`);
  log.close();
  expect(written().endsWith(`::${tokens[1]}::\n`)).toBe(true);
});

it("holds the command up that prints faster than the log is read, and only that", async () => {
  const reader: (() => void)[] = [];
  const stream = new Writable({ write: (_chunk, _, done) => void reader.push(done) });
  const log = openLog(stream);
  const held: Promise<unknown>[] = [];
  const output = (text: string) =>
    log.progress({ type: "output", text, waitUntil: (printed) => void held.push(printed) });
  output("a line\n");
  expect(held).toEqual([]);
  output("a long line of a build\n".repeat(100_000));
  expect(held).toHaveLength(1);
  for (let next = reader.shift(); next; next = reader.shift()) {
    next();
    await Promise.resolve();
  }
  await held[0];
  output("a line\n");
  expect(held).toHaveLength(1);
});
