import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  paintFor,
  stringWidth,
  truncate
} from "./chunk-LEWYM5HX.js";
import {
  printDuration
} from "./chunk-5K2H5UK7.js";
import {
  count,
  ends,
  leftInWords,
  placeInWords,
  progressLine,
  roomIn
} from "./chunk-CWWDCA5Q.js";
import {
  plain
} from "./chunk-ERX43POQ.js";

// src/cli/moving-block.ts
var frames = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"];
var intervalMs = 100;
function movingBlock(stream, refresh) {
  const paint = paintFor(!process.env["NO_COLOR"]);
  let shown = null;
  let drawn = [];
  let frame = 0;
  let timer;
  const draw = (lines, above = []) => {
    const body = [...above, ...lines].map((line) => `${line}\x1B[K
`).join("");
    stream.write(`${toTop()}${body}\x1B[J`);
    drawn = lines.map((line) => stringWidth(line));
  };
  const toTop = () => {
    const columns = columnsOf(stream);
    const rows = drawn.reduce((sum, width) => sum + Math.max(1, Math.ceil(width / columns)), 0);
    return rows === 0 ? "" : `\r\x1B[${rows}A`;
  };
  const fit = (text, indent) => truncate(text, Math.max(8, columnsOf(stream) - 1 - indent));
  const blockOf = ({ title, lines }) => [
    `${paint.yellow(frames[frame % frames.length] ?? "")} ${fit(title, 2)}`,
    ...lines.slice(0, mostLines(stream)).map((line) => `  ${paint.dim(fit(line, 2))}`)
  ];
  const turn = () => {
    frame++;
    if (refresh) refresh();
    else if (shown) draw(blockOf(shown));
  };
  return {
    show(title, lines = []) {
      shown = { title, lines };
      draw(blockOf(shown));
      timer ??= setInterval(turn, intervalMs).unref();
    },
    print(line) {
      draw(shown ? blockOf(shown) : [], [line]);
    },
    settle(well, title) {
      clearInterval(timer);
      timer = void 0;
      if (shown === null) return;
      const sign = well ? paint.green("✔") : paint.red("✖");
      draw([], [`${sign} ${fit(title ?? shown.title, 2)}`]);
      shown = null;
    }
  };
}
function columnsOf(stream) {
  return stream.columns || 80;
}
function mostLines(stream) {
  return Math.max(0, Math.min(10, (stream.rows || 24) - 3));
}

// src/cli/visited-pages.ts
var mostPages = 8;
var VisitedPages = class {
  #pages = /* @__PURE__ */ new Map();
  #last = null;
  constructor({ pages }) {
    for (const page of pages) this.#pages.set(placeInWords(page), { visits: 0, end: null });
  }
  add(event) {
    this.#last = event;
    const page = this.#pages.get(placeInWords(event));
    if (page) Object.assign(page, { visits: page.visits + 1, end: null });
  }
  end(event) {
    const page = this.#pages.get(placeInWords(event));
    if (page) page.end = event.end;
  }
  /** `12 visits, at most 32 more, at most 2 min left`; empty before the first. */
  get summary() {
    if (!this.#last) return "";
    const { done, total, leftMs } = this.#last;
    const more = total - done;
    const left = leftMs === null || more === 0 ? "" : `, ${leftInWords(leftMs)}`;
    return `${count(done, "visit")}, at most ${more} more${left}`;
  }
  /** Those that are being visited, then those that wait; the rest is counted. */
  get lines() {
    const all = [...this.#pages].map(([place, { visits, end }]) => ({ place, visits, end }));
    const open = all.filter(({ end }) => end === null);
    const over = all.filter(({ end }) => end !== null);
    const order = [
      ...open.filter(({ visits }) => visits > 0),
      ...open.filter(({ visits }) => visits === 0),
      ...over
    ];
    const left = order.slice(mostPages);
    return [
      ...order.slice(0, mostPages).map(({ place, visits, end }) => `${place}: ${stateOf(visits, end)}`),
      ...left.length > 0 ? [`and ${count(left.length, "page")} more`] : []
    ];
  }
};
function stateOf(visits, end) {
  if (end !== null) return `${ends[end]} after ${count(visits, "visit")}`;
  return visits === 0 ? "waiting" : count(visits, "visit");
}

// src/cli/progress.ts
function progressPrinter(stream, { quiet, verbose }) {
  if (quiet) return Object.assign(() => {
  }, { stop: () => {
  } });
  const terminal = stream.isTTY && process.env["TERM"] !== "dumb" && !process.env["CI"];
  return terminal && !verbose ? onTerminal(stream) : plainLines(stream, verbose);
}
var shortMs = 2e3;
function onTerminal(stream) {
  let title = "";
  let startedAt = 0;
  let visited = null;
  let step = "";
  const draw = () => {
    const spent = performance.now() - startedAt;
    const time = spent < shortMs ? "" : printDuration(Math.floor(spent / 1e3) * 1e3);
    const facts = [visited?.summary ?? "", time].filter((fact) => fact !== "");
    const lines = visited?.lines ?? (step === "" ? [] : [step]);
    block.show([title, ...facts].join(" · "), lines);
  };
  const block = movingBlock(stream, () => draw());
  const settle = (well) => {
    const spent = performance.now() - startedAt;
    block.settle(well, spent < shortMs ? title : `${title} · ${printDuration(spent)}`);
    visited = null;
    step = "";
  };
  const print = (event) => {
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
    if (line !== null && event.type !== "pageOver") block.print(line);
    if (event.type !== "note") draw();
  };
  return Object.assign(print, { stop: settle });
}
function plainLines(stream, verbose) {
  const print = (event) => {
    if (event.type === "stage") stream.write(`${plain(event.text)}
`);
    else if (event.type === "output") {
      if (!verbose) return;
      stream.write(event.text);
      const room = roomIn(stream);
      if (room) event.waitUntil?.(room);
    } else {
      const line = progressLine(event) ?? (verbose ? verboseLine(event) : null);
      if (line !== null) stream.write(`${line}
`);
    }
  };
  return Object.assign(print, { stop: () => {
  } });
}
function verboseLine(event) {
  if (event.type === "step") return plain(event.text);
  if (event.type === "visit") {
    const where = plain(`${event.page}, ${event.device}, ${event.revision}`, 1e3);
    return `Visit ${event.done} of at most ${event.total}: ${where}`;
  }
  if (event.type === "run")
    return `Run ${event.done} of at most ${event.most}: command ${plain(event.command, 200)}, ${event.revision}`;
  return null;
}

export {
  progressPrinter
};
