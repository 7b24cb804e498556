import { spawn } from "node:child_process";
import { chmod, cp, mkdir, writeFile } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { text } from "node:stream/consumers";
import { json } from "../../src/report/json.ts";
import type { Report } from "../../src/types.ts";
import { reports } from "../fixtures/reports/index.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const bin = join(import.meta.dirname, "../../src/bin.js");
export const examples = join(import.meta.dirname, "../../.github/examples");

/**
 * `npx budget-check …` without what takes minutes: the measured report is there already, so that a run is
 * `budget-check report` with the same options, and leaves the same files.
 */
const npx = `#!/bin/sh
[ "$1" = --yes ] && shift
case "$1" in budget-check@*) shift ;; *) echo "npx $1: not expected" >&2; exit 99 ;; esac
mkdir -p .budget-check && printf '*\\n' > .budget-check/.gitignore
exec "$TEST_NODE" ${bin} report "$TEST_REPORT" "$@" --json .budget-check/report.json --markdown .budget-check/report.md --html .budget-check/report.html
`;

/** What a job left behind. */
export interface JobResult {
  code: number | null;
  output: string;
  /** The checkout. */
  folder: string;
}

/** A CI job on this machine: a checkout, and programs that stand in for those of the CI system. */
export async function startJob(commands: Readonly<Record<string, string>> = {}) {
  const folder = await temporaryFolder();
  const checkout = join(folder.path, "checkout");
  const programs = join(folder.path, "bin");
  await mkdir(join(checkout, ".git"), { recursive: true });
  await mkdir(programs);
  for (const [name, content] of Object.entries({ npx, "apt-get": "#!/bin/sh\n", ...commands })) {
    await writeFile(join(programs, name), content);
    await chmod(join(programs, name), 0o755);
  }
  return {
    folder: checkout,
    /** Adds files of the repository. */
    add: (from: string) => cp(from, checkout, { recursive: true }),
    /** Runs lines of a script one after another, as CI systems do: the first that fails ends it. */
    async run(
      lines: readonly string[],
      { report = "regressed", env = {} }: { report?: string; env?: NodeJS.ProcessEnv } = {},
    ): Promise<JobResult> {
      const file = join(folder.path, "measured.json");
      await writeFile(file, json(reports[report] as Report));
      const child = spawn("bash", ["-e", "-c", lines.join("\n")], {
        cwd: checkout,
        env: {
          PATH: [programs, process.env["PATH"]].join(delimiter),
          HOME: folder.path,
          TEST_NODE: process.execPath,
          TEST_REPORT: file,
          ...env,
        },
      });
      const [output, errors, code] = await Promise.all([
        text(child.stdout),
        text(child.stderr),
        new Promise<number | null>((resolve) => {
          child.on("close", resolve);
        }),
      ]);
      return { code, output: output + errors, folder: checkout };
    },
    [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose](),
  };
}
