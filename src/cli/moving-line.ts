import { paintFor } from "../report/text/paint.ts";
import { truncate } from "../report/text/width.ts";

/** One line of a terminal that says what is going on, until it is settled and stays. */
export interface MovingLine {
  /** Takes the place of what is shown. */
  show(text: string): void;
  /** Leaves the line as it is, marked by how it ended. */
  settle(well: boolean): void;
}

const frames = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"];
const intervalMs = 100;
const clear = "\r\u001b[K";

/**
 * Draws on `stream`, which must be a terminal. It listens to no signal and hides no cursor: who ends the process, and
 * when, is not for a spinner to decide, and whatever ends it leaves the terminal as it was found.
 */
export function movingLine(stream: NodeJS.WriteStream): MovingLine {
  const paint = paintFor(!process.env["NO_COLOR"]);
  let shown: string | null = null;
  let frame = 0;
  let timer: NodeJS.Timeout | undefined;
  // A line that wraps could not be cleared.
  const draw = (sign: string) => stream.write(`${clear}${sign} ${truncate(shown ?? "", room(stream))}`);
  const turn = () => draw(paint.yellow(frames[frame++ % frames.length] ?? ""));
  return {
    show(text) {
      shown = text;
      turn();
      timer ??= setInterval(turn, intervalMs).unref();
    },
    settle(well) {
      clearInterval(timer);
      timer = undefined;
      if (shown === null) return;
      draw(well ? paint.green("✔") : paint.red("✖"));
      stream.write("\n");
      shown = null;
    },
  };
}

function room(stream: NodeJS.WriteStream): number {
  return Math.max(10, (stream.columns || 80) - 4);
}
