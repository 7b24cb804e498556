import { randomUUID } from "node:crypto";
import { plain } from "../report/escape/terminal.ts";
import type { Progress } from "../types.ts";

/** Longer lines are cut: no reader follows them, and the log keeps them all. */
const mostCharacters = 1000;

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
 * Opens the log. The runner takes commands from everything that a step prints, which the output of builds and what pages
 * say is part of; between `::stop-commands::TOKEN` and `::TOKEN::` it does not, with a token that nobody can guess.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#stopping-and-starting-workflow-commands
 */
export function openLog(write: (text: string) => void): Log {
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
  /** One line of text from outside. Groups are drawn by the log's viewer too, which does not know that commands are stopped. */
  const line = (text: string) => {
    stop();
    write(`${plain(text, mostCharacters)}\n`);
  };
  const endGroup = () => {
    resume();
    if (group) write("::endgroup::\n");
    group = false;
  };
  return {
    progress(event) {
      if (event.type === "output") {
        // A piece may end in mid-line: what is no whole line yet waits for the next.
        const lines = (rest + event.text).split(/\r?\n|\r/);
        rest = (lines.pop() ?? "").slice(0, mostCharacters * 8);
        for (const each of lines) line(each);
        return;
      }
      if (event.type === "stage") {
        endGroup();
        // A title is decoded as a command's value is.
        write(`::group::${plain(event.text).replaceAll("%", "%25")}\n`);
        group = true;
      } else if (event.type === "visit") line(describeVisit(event));
      else line(event.note.level === "warn" ? `Warning: ${event.note.text}` : event.note.text);
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

function describeVisit(event: Extract<Progress, { type: "visit" }>): string {
  const failed = event.failed ? `, failed: ${event.failed}` : "";
  return `Visit ${event.done} of at most ${event.total}: ${event.page}, ${event.device}, ${event.revision}${failed}`;
}
