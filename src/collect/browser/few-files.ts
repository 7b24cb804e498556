import { filesAdvice } from "../../machine-limits.ts";
import type { MachineLimit } from "../../machine-limits.ts";

/** No system that is set up for a browser gives its processes fewer. */
const usualFiles = 1024;

/**
 * The likely cause where a browser ends without a word: it inherits the number of files that this process may open, and does not
 * live to say that they were too few. Null where they are as many as usual, and on Windows, which has no such limit.
 */
export function fewFiles(): Pick<MachineLimit, "what" | "advice"> | null {
  // The system's network interfaces are not needed here, and their names are slow to look up.
  const report = Object.assign(process.report, { excludeNetwork: true });
  const { userLimits } = report.getReport() as { userLimits?: { open_files?: { soft: unknown } } };
  const count = userLimits?.open_files?.soft;
  if (typeof count !== "number" || count >= usualFiles) return null;
  return {
    what: `this process may open only ${count} files, often too few for a browser`,
    advice: filesAdvice,
  };
}
