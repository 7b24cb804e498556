import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { fileURLToPath, pathToFileURL } from "node:url";
import { childEnvironment } from "../../process/child-environment.ts";
import { LogTail } from "../../process/log-tail.ts";
import { startProgram } from "../../process/start-program.ts";
import type { Source } from "./item.ts";
import { evaluationScript } from "./evaluation-script.ts";
import type { Mistake } from "./parse-json.ts";

/** A configuration that loads a bundler takes a second or two. */
const defaultTimeoutMs = 20_000;
/** The value of a configuration, as JSON. */
const mostBytes = 4 * 1024 * 1024;

/**
 * Evaluates a configuration that is JavaScript or TypeScript in a process of its own, which is ended with all that it started.
 * It runs with the rights of this process, as the tool itself would run it.
 * @param path absolute.
 * @param directory where its tool is run: the project's folder.
 */
export async function evaluate(
  name: string,
  path: string,
  directory: string,
  text: string,
  timeoutMs = defaultTimeoutMs,
): Promise<Source | Mistake> {
  const url = pathToFileURL(path).href;
  const child = startProgram(() =>
    spawn(process.execPath, ["--no-warnings", "--input-type=module", "-e", evaluationScript, "--", url], {
      cwd: directory,
      env: childEnvironment(),
      stdio: ["ignore", "pipe", "pipe", "pipe"],
      detached: process.platform !== "win32",
      windowsHide: true,
    }),
  );
  if (child instanceof Error) return { line: null, text: `Node did not start: ${child.message}` };
  const { answer, end, printed } = await answerOf(child, timeoutMs);
  if (end === "time")
    return { line: null, text: `it did not return within ${timeoutMs / 1000} s${said(printed)}` };
  if (end === "size") return { line: null, text: `its value is larger than ${mostBytes / 1024 / 1024} MiB` };
  const result = parseAnswer(answer);
  if (!result) return { line: null, text: `it ended its process without a value${said(printed)}` };
  if ("error" in result) return { line: lineOfError(result.stack, path), text: result.error };
  return { name, isCode: true, value: result.value, lineOf: (place) => lineOfKey(text, place.at(-1)) };
}

interface Answer {
  answer: string;
  end: "done" | "time" | "size";
  /** The last lines of its output. */
  printed: string;
}

function answerOf(child: ChildProcess, timeoutMs: number): Promise<Answer> {
  const { promise, resolve } = Promise.withResolvers<Answer>();
  const pieces: Buffer[] = [];
  const tail = new LogTail();
  let bytes = 0;
  const finish = (end: Answer["end"]): void => {
    clearTimeout(timer);
    endGroup(child);
    resolve({ answer: Buffer.concat(pieces).toString("utf8"), end, printed: tail.toString() });
  };
  const timer = setTimeout(() => finish("time"), timeoutMs);
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk: Buffer) => tail.push(chunk));
  const results = child.stdio[3];
  results?.on("data", (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > mostBytes) finish("size");
    else pieces.push(chunk);
  });
  // What it started may hold the pipe open: its own end counts.
  results?.on("end", () => finish("done"));
  child.on("exit", () => setTimeout(() => finish("done"), 100).unref());
  child.on("error", () => finish("done"));
  return promise;
}

/** Also what it has started, which is of its group. */
function endGroup(child: ChildProcess): void {
  try {
    if (child.pid !== undefined && process.platform !== "win32") process.kill(-child.pid, "SIGKILL");
    else child.kill("SIGKILL");
  } catch {
    // It is gone already.
  }
  for (const stream of child.stdio) stream?.destroy();
}

function parseAnswer(text: string): { value: unknown } | { error: string; stack: string } | null {
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed !== "object" || parsed === null) return null;
    if ("error" in parsed && "stack" in parsed)
      return { error: String(parsed.error).replace(/\s+/g, " "), stack: String(parsed.stack) };
    return "value" in parsed ? { value: parsed.value } : null;
  } catch {
    return null;
  }
}

/** The first frame of a stack that is in the file, as a path or as a URL. */
function lineOfError(stack: string, path: string): number | null {
  for (const [, place = "", line] of stack.matchAll(
    /(?:^|\(|at )((?:file:\/\/)?(?:\/|[A-Z]:).*?):(\d+)(?::\d+)?\)?$/gm,
  )) {
    const file = place.startsWith("file:") && URL.canParse(place) ? fileURLToPath(place) : place;
    if (file === path) return Number(line);
  }
  return null;
}

/** The line on which a key is written, where the text has it once. */
function lineOfKey(text: string, key: string | number | undefined): number | null {
  if (typeof key !== "string") return null;
  const lines = text.split(/\r\n|\n|\r/);
  const isKey = (line: string): boolean =>
    [`${key}:`, `"${key}":`, `'${key}':`].some((spelling) => line.trimStart().startsWith(spelling));
  const found = lines.flatMap((line, index) => (isKey(line) ? [index + 1] : []));
  return found.length === 1 ? (found[0] ?? null) : null;
}

function said(printed: string): string {
  const last = printed.trim().split("\n").at(-1)?.trim() ?? "";
  return last === "" ? "" : `; it printed ${JSON.stringify(last.slice(0, 120))}`;
}
