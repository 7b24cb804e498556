import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  paintFor,
  truncate
} from "./chunk-D5XGDFXJ.js";
import {
  printDuration
} from "./chunk-5K2H5UK7.js";
import {
  roomIn
} from "./chunk-MIBGNTHH.js";
import {
  plain
} from "./chunk-5GFXPJJ2.js";

// src/cli/moving-line.ts
var frames = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"];
var intervalMs = 100;
var clear = "\r\x1B[K";
function movingLine(stream) {
  const paint = paintFor(!process.env["NO_COLOR"]);
  let shown = null;
  let frame = 0;
  let timer;
  const draw = (sign) => stream.write(`${clear}${sign} ${truncate(shown ?? "", room(stream))}`);
  const turn = () => draw(paint.yellow(frames[frame++ % frames.length] ?? ""));
  return {
    show(text) {
      shown = text;
      turn();
      timer ??= setInterval(turn, intervalMs).unref();
    },
    settle(well) {
      clearInterval(timer);
      timer = void 0;
      if (shown === null) return;
      draw(well ? paint.green("✔") : paint.red("✖"));
      stream.write("\n");
      shown = null;
    }
  };
}
function room(stream) {
  return Math.max(10, (stream.columns || 80) - 4);
}

// src/cli/progress.ts
function progressPrinter(stream, { quiet, verbose }) {
  if (quiet) return Object.assign(() => {
  }, { stop: () => {
  } });
  const terminal = stream.isTTY && process.env["TERM"] !== "dumb" && !process.env["CI"];
  return terminal && !verbose ? onTerminal(stream) : plainLines(stream, verbose);
}
function onTerminal(stream) {
  const line = movingLine(stream);
  const print = (event) => {
    if (event.type === "output") return;
    if (event.type === "visit") return line.show(describeVisit(event));
    if (event.type === "run") return line.show(describeRun(event));
    line.settle(true);
    if (event.type === "stage") line.show(plain(event.text));
    else stream.write(`${noteLine(event.note)}
`);
  };
  return Object.assign(print, { stop: line.settle });
}
function plainLines(stream, verbose) {
  const print = (event) => {
    if (event.type === "stage") stream.write(`${plain(event.text)}
`);
    else if (event.type === "note") stream.write(`${noteLine(event.note)}
`);
    else if (event.type === "visit") stream.write(`${describeVisit(event)}
`);
    else if (event.type === "run") stream.write(`${describeRun(event)}
`);
    else if (verbose) {
      stream.write(event.text);
      const room2 = roomIn(stream);
      if (room2) event.waitUntil?.(room2);
    }
  };
  return Object.assign(print, { stop: () => {
  } });
}
function noteLine(note) {
  const text = plain(note.text, 2e3);
  return note.level === "warn" ? `Warning: ${text}` : text;
}
function describeVisit(event) {
  const left = event.leftMs === null ? "" : `; at most ${printDuration(event.leftMs)} left`;
  const failed = event.failed ? `, failed: ${event.failed}` : "";
  const where = plain(`${event.page}, ${event.device}, ${event.revision}${failed}`, 1e3);
  return `Visit ${event.done} of at most ${event.total}: ${where}${left}`;
}
function describeRun(event) {
  const failed = event.failed ? `, failed: it ${event.failed}` : "";
  const what = plain(`command ${event.command}, ${event.revision}${failed}`, 1e3);
  return `Run ${event.done} of at most ${event.most}: ${what}`;
}

export {
  progressPrinter
};
