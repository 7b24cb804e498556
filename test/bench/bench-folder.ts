import { mkdirSync, mkdtempSync, realpathSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";

/** Where a benchmark makes its apps, and which of them it is to run. */
export interface BenchFolder {
  folder: string;
  /** Whether the user named it, so that it stays. */
  isKept: boolean;
  /** Whether `--only` names an app; undefined without that option. */
  isNamed(app: string): boolean | undefined;
  /** What `--runs` says, for benchmarks that visit pages. */
  runs: string | undefined;
}

/** Reads `--only TEXT`, `--keep DIR` and `--runs N`, and keeps frameworks from asking and reporting. */
export function benchFolder(): BenchFolder {
  const { values } = parseArgs({
    options: { only: { type: "string", multiple: true }, keep: { type: "string" }, runs: { type: "string" } },
  });
  Object.assign(process.env, {
    CI: "1",
    NEXT_TELEMETRY_DISABLED: "1",
    ASTRO_TELEMETRY_DISABLED: "1",
    NUXT_TELEMETRY_DISABLED: "1",
    GATSBY_TELEMETRY_DISABLED: "1",
    NG_CLI_ANALYTICS: "false",
  });
  return {
    folder: realpathSync(
      values.keep === undefined
        ? mkdtempSync(join(tmpdir(), "budget-check-apps-"))
        : (mkdirSync(values.keep, { recursive: true }), resolve(values.keep)),
    ),
    runs: values.runs,
    isKept: values.keep !== undefined,
    isNamed: (app) => values.only?.some((text) => app.toLowerCase().includes(text.toLowerCase())),
  };
}
