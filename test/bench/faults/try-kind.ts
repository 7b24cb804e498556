import { disagreements } from "./outcome.ts";
import type { Kind, Setting } from "./kinds.ts";
import { remainsOf } from "./remains.ts";

/** What became of one try. It held where the fault was met, nothing is left behind and nothing disagrees. */
export interface Finding {
  /** What was done. */
  fault: string;
  /** Whether the run met the fault. Where it did not, it shows nothing. */
  hit: boolean;
  code: number | null;
  ms: number;
  left: readonly string[];
  disagreed: readonly string[];
}

/** Makes one run meet a fault, and looks at everything that it said and left. */
export async function tryKind(kind: Kind, setting: Setting): Promise<Finding> {
  const from = performance.now();
  const { arena, ended, fault, killed, hit } = await kind.try(setting);
  const ms = Math.round(performance.now() - from);
  await using _ = arena;
  const left = await remainsOf(arena, killed);
  const disagreed = killed ? [] : await disagreements(arena, ended);
  const way = ended.action ? "action" : "command";
  return { fault: `${way}, ${fault}`, hit, code: ended.code, ms, left, disagreed };
}
