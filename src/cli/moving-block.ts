import stringWidth from "string-width";
import { paintFor } from "../report/text/paint.ts";
import { truncate } from "../report/text/width.ts";

/** A few lines of a terminal that say what is going on, until they are settled as one. */
export interface MovingBlock {
  /** Takes the place of what is shown: a title, and lines below it. */
  show(title: string, lines?: readonly string[]): void;
  /** Prints a line that stays, above what is shown. */
  print(line: string): void;
  /** Leaves the title alone, marked by how it ended. */
  settle(well: boolean, title?: string): void;
}

const frames = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"];
const intervalMs = 100;

/**
 * Draws on `stream`, which must be a terminal. It listens to no signal and hides no cursor: who ends the process, and
 * when, is not for a spinner to decide. The cursor is always on the line below, so that whatever ends the process leaves a shell's
 * prompt where it belongs.
 * @param refresh called ten times a second to show the block again, which may contain a time. Absent: it is drawn as it is.
 */
export function movingBlock(stream: NodeJS.WriteStream, refresh?: () => void): MovingBlock {
  const paint = paintFor(!process.env["NO_COLOR"]);
  let shown: { title: string; lines: readonly string[] } | null = null;
  /** Widths of the lines that are on the terminal. */
  let drawn: readonly number[] = [];
  let frame = 0;
  let timer: NodeJS.Timeout | undefined;

  /** One write for the whole block, each line over the former one, so that nothing flickers. */
  const draw = (lines: readonly string[], above: readonly string[] = []) => {
    const body = [...above, ...lines].map((line) => `${line}\u001b[K\n`).join("");
    stream.write(`${toTop()}${body}\u001b[J`);
    drawn = lines.map((line) => stringWidth(line));
  };
  /** A line that no longer fits, since the terminal became narrower, takes several rows. */
  const toTop = () => {
    const columns = columnsOf(stream);
    const rows = drawn.reduce((sum, width) => sum + Math.max(1, Math.ceil(width / columns)), 0);
    return rows === 0 ? "" : `\r\u001b[${rows}A`;
  };
  const fit = (text: string, indent: number) => truncate(text, Math.max(8, columnsOf(stream) - 1 - indent));
  const blockOf = ({ title, lines }: NonNullable<typeof shown>) => [
    `${paint.yellow(frames[frame % frames.length] ?? "")} ${fit(title, 2)}`,
    ...lines.slice(0, mostLines(stream)).map((line) => `  ${paint.dim(fit(line, 2))}`),
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
      timer = undefined;
      if (shown === null) return;
      const sign = well ? paint.green("✔") : paint.red("✖");
      draw([], [`${sign} ${fit(title ?? shown.title, 2)}`]);
      shown = null;
    },
  };
}

function columnsOf(stream: NodeJS.WriteStream): number {
  return stream.columns || 80;
}

/** What is above the first row of the terminal cannot be drawn over. */
function mostLines(stream: NodeJS.WriteStream): number {
  return Math.max(0, Math.min(10, (stream.rows || 24) - 3));
}
