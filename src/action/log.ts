import { randomUUID } from "node:crypto";
import { plain } from "../report/escape/terminal.ts";
import { progressLine } from "../run/progress-lines.ts";
import { roomIn } from "../run/room-in.ts";
import type { Watched } from "../run/room-in.ts";
import type { Progress } from "../types.ts";

/** Longer lines are cut: no reader follows them, and the log keeps them all. */
const mostCharacters = 1000;

/** Where the log goes: the runner reads our stdout. */
export type LogStream = { write(text: string): unknown } & Watched;

/** The job's log, with a group for each stage. Whatever is written between two commands of ours cannot be one. */
export interface Log {
  /** Tells what the core reports. */
  progress(event: Progress): void;
  /** Text of several lines that is ours, or escaped by a reporter. */
  text(text: string): void;
  /** Ends the open group and lets the runner read commands again. Safe to call twice. */
  close(): void;
}

/**
 * Opens the log. The runner executes commands in everything that a step prints, including the output of builds and what
 * pages say; it does not between `::stop-commands::TOKEN` and `::TOKEN::`, with a token that cannot be guessed.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#stopping-and-starting-workflow-commands
 */
export function openLog(stream: LogStream): Log {
  const write = (text: string) => stream.write(text);
  let token: string | null = null;
  let group = false;
  let rest = "";
  const stop = () => {
    if (token !== null) return;
    token = randomUUID();
    write(`::stop-commands::${token}\n`);
  };
  const resume = () => {
    if (rest !== "") line(rest);
    rest = "";
    if (token !== null) write(`::${token}::\n`);
    token = null;
  };
  /**
   * Lines of text from outside. Groups are drawn by the log's viewer too, which does not know that commands are stopped. They
   * are written together: a queue of single lines takes ten times the memory of their text.
   */
  const print = (lines: readonly string[]) => {
    stop();
    write(lines.map((text) => `${plain(text, mostCharacters)}\n`).join(""));
  };
  const line = (text: string) => print([text]);
  const endGroup = () => {
    resume();
    if (group) write("::endgroup::\n");
    group = false;
  };
  return {
    progress(event) {
      if (event.type === "output") {
        // A piece may end in the middle of a line: the incomplete line waits for the next piece.
        const lines = (rest + event.text).split(/\r?\n|\r/);
        rest = (lines.pop() ?? "").slice(0, mostCharacters * 8);
        if (lines.length > 0) print(lines);
        const room = roomIn(stream);
        if (room) event.waitUntil?.(room);
        return;
      }
      if (event.type === "stage") {
        endGroup();
        // A title is decoded as a command's value is.
        write(`::group::${plain(event.text).replaceAll("%", "%25")}\n`);
        group = true;
        return;
      }
      const said = progressLine(event);
      if (said !== null) line(said);
    },
    text(text) {
      endGroup();
      stop();
      write(text.endsWith("\n") ? text : `${text}\n`);
      resume();
    },
    close: endGroup,
  };
}
