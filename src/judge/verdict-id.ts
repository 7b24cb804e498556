import type { LimitKind } from "../types.ts";

/** What a verdict is called in every run that judges it: `metric|page|device|kind`. Page and device are null for bundles and commands. */
export function verdictId(
  metric: string,
  page: string | null,
  device: string | null,
  kind: LimitKind,
): string {
  return [metric, page ?? "", device ?? "", kind].join("|");
}
