import { join } from "node:path";
import { messageOf } from "../errors.ts";
import { readRegularText } from "../read-file.ts";
import { hostFiles } from "./host-rules.ts";
import type { HostRule } from "./host-rules.ts";

export interface HostRules {
  rules: readonly HostRule[];
  /** What a reader should know: a rule that is not answered here, a file that cannot be read. One sentence each. */
  notes: readonly string[];
}

const mostBytes = 1024 * 1024;
const mostNamed = 3;

/**
 * The rules of the first host's file that has any.
 * @param folders where these files may be: the served folder, then the project's; absolute.
 */
export async function readHostRules(folders: readonly string[]): Promise<HostRules> {
  const notes: string[] = [];
  for (const [name, read] of Object.entries(hostFiles)) {
    for (const folder of new Set(folders)) {
      const text = await readRegularText(join(folder, name), mostBytes).catch(() => null);
      if (text === null) continue;
      let rules: HostRule[] = [];
      try {
        rules = read(text.replace(/^\uFEFF/, ""));
      } catch (error) {
        notes.push(`${name} cannot be read, so that its rules do not apply: ${messageOf(error)}`);
      }
      if (rules.length > 0) return { rules, notes: [...notes, ...notAnswered(name, rules)] };
    }
  }
  return { rules: [], notes };
}

function notAnswered(name: string, rules: readonly HostRule[]): string[] {
  const elsewhere = rules.filter(({ to }) => to === null).map(({ text }) => `"${text}"`);
  if (elsewhere.length === 0) return [];
  const more = elsewhere.length > mostNamed ? ` and ${elsewhere.length - mostNamed} more` : "";
  const named = elsewhere.slice(0, mostNamed).join(", ") + more;
  return [`${name} sends paths to another origin or a function, which is not asked here: ${named}`];
}
