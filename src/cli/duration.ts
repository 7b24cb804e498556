import { CheckError } from "../errors.ts";

const unitMs: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, min: 60_000, h: 3_600_000 };

/**
 * `90s`, `5m`, `1.5h`; a bare number is seconds.
 * @returns milliseconds
 * @throws CheckError USAGE when it is no duration or not positive.
 */
export function parseDuration(text: string, option: string): number {
  const match = /^(\d+(?:\.\d+)?)\s*([a-z]*)$/i.exec(text.trim());
  const factor = match ? unitMs[match[2]?.toLowerCase() || "s"] : undefined;
  const ms = match && factor ? Number(match[1]) * factor : 0;
  if (!(ms > 0) || !Number.isFinite(ms))
    throw new CheckError("USAGE", `${option} "${text}" is no duration: write 90s, 5m or 1h`);
  return ms;
}
