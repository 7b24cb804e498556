import { plain } from "../report/escape/terminal.ts";
import { printDuration } from "../quantity.ts";
import { roomIn } from "../run/room-in.ts";
import type { Progress } from "../types.ts";
import { movingLine } from "./moving-line.ts";

export interface ProgressPrinter {
  (event: Progress): void;
  /**
   * Nothing more will come.
   * @param well whether what was shown last came to its end.
   */
  stop(well: boolean): void;
}

/** Prints what the core reports to a stream: one moving line on a terminal, plain lines elsewhere. */
export function progressPrinter(
  stream: NodeJS.WriteStream,
  { quiet, verbose }: { quiet: boolean; verbose: boolean },
): ProgressPrinter {
  if (quiet) return Object.assign(() => {}, { stop: () => {} });
  const terminal = stream.isTTY && process.env["TERM"] !== "dumb" && !process.env["CI"];
  // The output of builds and servers would be drawn over.
  return terminal && !verbose ? onTerminal(stream) : plainLines(stream, verbose);
}

function onTerminal(stream: NodeJS.WriteStream): ProgressPrinter {
  const line = movingLine(stream);
  const print = (event: Progress) => {
    if (event.type === "output") return;
    if (event.type === "visit") return line.show(describeVisit(event));
    if (event.type === "run") return line.show(describeRun(event));
    line.settle(true);
    if (event.type === "stage") line.show(plain(event.text));
    else stream.write(`${noteLine(event.note)}\n`);
  };
  return Object.assign(print, { stop: line.settle });
}

function plainLines(stream: NodeJS.WriteStream, verbose: boolean): ProgressPrinter {
  const print = (event: Progress) => {
    if (event.type === "stage") stream.write(`${plain(event.text)}\n`);
    else if (event.type === "note") stream.write(`${noteLine(event.note)}\n`);
    else if (event.type === "visit") stream.write(`${describeVisit(event)}\n`);
    else if (event.type === "run") stream.write(`${describeRun(event)}\n`);
    else if (verbose) {
      stream.write(event.text);
      const room = roomIn(stream);
      if (room) event.waitUntil?.(room);
    }
  };
  return Object.assign(print, { stop: () => {} });
}

function noteLine(note: { level: "info" | "warn"; text: string }): string {
  const text = plain(note.text, 2_000);
  return note.level === "warn" ? `Warning: ${text}` : text;
}

/** `Visit 7 of at most 42: /cart, mobile, base; 1 min 20 s left` */
function describeVisit(event: Extract<Progress, { type: "visit" }>): string {
  const left = event.leftMs === null ? "" : `; at most ${printDuration(event.leftMs)} left`;
  const failed = event.failed ? `, failed: ${event.failed}` : "";
  const where = plain(`${event.page}, ${event.device}, ${event.revision}${failed}`, 1_000);
  return `Visit ${event.done} of at most ${event.total}: ${where}${left}`;
}

/** `Run 3 of at most 20: command api, base` */
function describeRun(event: Extract<Progress, { type: "run" }>): string {
  const failed = event.failed ? `, failed: it ${event.failed}` : "";
  const what = plain(`command ${event.command}, ${event.revision}${failed}`, 1_000);
  return `Run ${event.done} of at most ${event.most}: ${what}`;
}
