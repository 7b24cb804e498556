import type { CommandReading, CommandValue } from "../types.ts";
import { lastWords } from "./run-once.ts";

/** Larger ones are not measurements, and `report.json` does not hold them. */
const largest = 1e12;

/** Reads every value of a command from what one run printed. */
export function readOutput(
  values: readonly CommandValue[],
  { stdout, durationMs }: { stdout: string; durationMs: number },
): ReadonlyMap<string, CommandReading> {
  const json = values.some(({ from }) => from !== "time") ? parseOutput(stdout) : undefined;
  return new Map(
    values.map((value) => {
      const { from, factor, metric } = value;
      const found = from === "time" ? durationMs : from === null ? json : valueAt(json, from.path);
      return [metric, readingOf(found, factor, from, json === undefined, stdout)];
    }),
  );
}

function readingOf(
  found: unknown,
  factor: number,
  from: CommandValue["from"],
  isUnreadable: boolean,
  stdout: string,
): CommandReading {
  if (from !== "time" && isUnreadable) {
    const wanted = from === null ? "number" : "JSON";
    return { missing: `printed no ${wanted} to stdout${lastWords(stdout) || ", nothing at all"}` };
  }
  const where = from === null || from === "time" ? "the output" : `"${from.path}" of the output`;
  if (found === undefined) return { missing: `${where} does not exist${namesOf(from, stdout)}` };
  if (typeof found !== "number") return { missing: `${where} is ${describe(found)}, not a number` };
  const value = found * factor;
  if (!(value >= 0 && value <= largest))
    return { missing: `${where} is ${found}, which is not a measurement` };
  return { value };
}

function describe(found: unknown): string {
  if (found === null) return "null";
  if (Array.isArray(found)) return "a list";
  return typeof found === "object" ? "an object" : `the text ${JSON.stringify(String(found).slice(0, 60))}`;
}

/** The top-level names, which show what a path could begin with. */
function namesOf(from: CommandValue["from"], stdout: string): string {
  const json = parseOutput(stdout);
  if (from === null || typeof json !== "object" || json === null) return "";
  const names = Object.keys(json).slice(0, 10);
  return names.length === 0 ? "" : `; it has ${names.join(", ")}`.slice(0, 300);
}

/**
 * The JSON of an output. Package managers print a banner before a script's own output, so that, where the whole is no JSON, the
 * last line counts if it is, else what follows the first line that begins with a brace or a bracket. Undefined where none is.
 */
export function parseOutput(stdout: string): unknown {
  const text = stdout.replace(/^\ufeff/, "").trim();
  const lines = text.split(/\r?\n/);
  const opening = lines.findIndex((line) => /^\s*[{[]/.test(line));
  const candidates = [text, lines.at(-1) ?? "", ...(opening > 0 ? [lines.slice(opening).join("\n")] : [])];
  for (const candidate of candidates) {
    try {
      return JSON.parse(candidate) as unknown;
    } catch {
      // The next one may be.
    }
  }
  return undefined;
}

/**
 * What a path leads to: names and indexes joined by dots, or a JSON pointer (RFC 6901), which reaches names that have dots. Own
 * properties only. Undefined where there is nothing.
 */
export function valueAt(json: unknown, path: string): unknown {
  const steps = path.startsWith("/")
    ? path
        .slice(1)
        .split("/")
        .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"))
    : path.split(".");
  let here: unknown = json;
  for (const step of steps) {
    if (typeof here !== "object" || here === null || !Object.hasOwn(here, step)) return undefined;
    here = (here as Record<string, unknown>)[step];
  }
  return here;
}
