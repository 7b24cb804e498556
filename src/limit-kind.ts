import type { LimitKind } from "./types.ts";

/** Whether the limit bounds the change since base; the other kinds bound head's own value. */
export function boundsChange(kind: LimitKind): kind is "maxIncrease" | "warnIncrease" {
  return kind === "maxIncrease" || kind === "warnIncrease";
}
