import { plain } from "../report/escape/terminal.ts";
import { printDuration } from "../quantity.ts";
import { count, progressLine } from "../run/progress-lines.ts";
import { roomIn } from "../run/room-in.ts";
import type { Progress } from "../types.ts";
import { movingBlock } from "./moving-block.ts";
import { VisitedPages } from "./visited-pages.ts";

export interface ProgressPrinter {
  (event: Progress): void;
  /**
   * Nothing more will come.
   * @param well whether what was shown last came to its end.
   */
  stop(well: boolean): void;
}

/**
 * Prints what the core reports to a stream: one moving block on a terminal; elsewhere a line for each stage and for each page that
 * is decided.
 */
export function progressPrinter(
  stream: NodeJS.WriteStream,
  { quiet, verbose }: { quiet: boolean; verbose: boolean },
): ProgressPrinter {
  if (quiet) return Object.assign(() => {}, { stop: () => {} });
  const terminal = stream.isTTY && process.env["TERM"] !== "dumb" && !process.env["CI"];
  // The output of builds and servers would be drawn over.
  return terminal && !verbose ? onTerminal(stream) : plainLines(stream, verbose);
}

/** A stage that takes less is printed without its time. */
const shortMs = 2_000;

function onTerminal(stream: NodeJS.WriteStream): ProgressPrinter {
  let title = "";
  let startedAt = 0;
  let visited: VisitedPages | null = null;
  let step = "";
  const draw = () => {
    const spent = performance.now() - startedAt;
    const time = spent < shortMs ? "" : printDuration(Math.floor(spent / 1000) * 1000);
    const facts = [visited?.summary ?? "", time].filter((fact) => fact !== "");
    const lines = visited?.lines ?? (step === "" ? [] : [step]);
    block.show([title, ...facts].join(" · "), lines);
  };
  const block = movingBlock(stream, () => draw());
  const settle = (well: boolean) => {
    const spent = performance.now() - startedAt;
    block.settle(well, spent < shortMs ? title : `${title} · ${printDuration(spent)}`);
    visited = null;
    step = "";
  };
  const print = (event: Progress) => {
    if (event.type === "output") return;
    if (event.type === "stage") {
      settle(true);
      title = plain(event.text);
      startedAt = performance.now();
      return draw();
    }
    const line = progressLine(event);
    if (event.type === "pages") visited = new VisitedPages(event);
    else if (event.type === "visit") visited?.add(event);
    else if (event.type === "pageOver") visited?.end(event);
    else if (event.type === "step") step = plain(event.text);
    else if (event.type === "run")
      step = `Command ${plain(event.command, 200)}: ${count(event.done, "run")} of each revision, of at most ${event.most}`;
    // Pages that are over are lines of the block.
    if (line !== null && event.type !== "pageOver") block.print(line);
    if (event.type !== "note") draw();
  };
  return Object.assign(print, { stop: settle });
}

function plainLines(stream: NodeJS.WriteStream, verbose: boolean): ProgressPrinter {
  const print = (event: Progress) => {
    if (event.type === "stage") stream.write(`${plain(event.text)}\n`);
    else if (event.type === "output") {
      if (!verbose) return;
      stream.write(event.text);
      const room = roomIn(stream);
      if (room) event.waitUntil?.(room);
    } else {
      const line = progressLine(event) ?? (verbose ? verboseLine(event) : null);
      if (line !== null) stream.write(`${line}\n`);
    }
  };
  return Object.assign(print, { stop: () => {} });
}

/** `Visit 7 of at most 42: /cart, mobile, base`: what only --verbose prints. */
function verboseLine(event: Progress): string | null {
  if (event.type === "step") return plain(event.text);
  if (event.type === "visit") {
    const where = plain(`${event.page}, ${event.device}, ${event.revision}`, 1_000);
    return `Visit ${event.done} of at most ${event.total}: ${where}`;
  }
  if (event.type === "run")
    return `Run ${event.done} of at most ${event.most}: command ${plain(event.command, 200)}, ${event.revision}`;
  return null;
}
