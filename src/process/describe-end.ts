import { machineLimits } from "../machine-limits.ts";
import { printDuration } from "../quantity.ts";
import type { CommandEnd } from "./start-command.ts";

/** A command that was ended because it took longer than it may. */
export interface OutOfTime {
  timeoutMs: number;
}

/** `exited with code 1`, `was ended by SIGKILL`; with the usual meaning of a code that has one. */
export function describeEnd(end: CommandEnd | OutOfTime): string {
  if ("timeoutMs" in end) return `was not done within ${printDuration(end.timeoutMs)}`;
  if ("error" in end) {
    const { message } = end.error;
    const limit = machineLimits.find(({ pattern }) => pattern.test(message));
    return `could not be started (${limit ? `${limit.what}; raise that limit, see ulimit -a` : message})`;
  }
  if ("signal" in end) return `was ended by ${end.signal}`;
  if (end.code === 127) return "exited with code 127 (command not found)";
  if (end.code === 137) return "exited with code 137 (killed, often for want of memory)";
  return `exited with code ${end.code}`;
}
