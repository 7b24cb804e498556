import { expect, it } from "vitest";
import { conclude } from "../../src/action/conclude.ts";
import { readInputs } from "../../src/action/inputs.ts";
import { startJob } from "../../src/action/job.ts";
import { CheckError } from "../../src/errors.ts";
import { openOutputFolder } from "../../src/run/output-folder.ts";
import type { Report } from "../../src/types.ts";
import { passWithoutBase as passed } from "../fixtures/reports/single-revision.ts";
import { temporaryFolder } from "../temporary-folder.ts";

it("says why the run failed where a bug keeps its report from being written", async () => {
  await using folder = await temporaryFolder();
  let log = "";
  const stdout = { write: (text: string) => (log += text) } as unknown as typeof process.stdout;
  const runner = { env: {}, stdout, cwd: () => folder.path };
  const job = startJob(readInputs(), runner, new AbortController().signal);
  const failure = new CheckError("BUILD_FAILED", "The build failed", { advice: "Fix the build" });
  // What no reporter can render.
  const report = { ...passed, outcome: "error", notes: null } as unknown as Report;
  const result = { report, folder: await openOutputFolder(folder.path, "out"), failure, exitCode: 3 };
  await expect(conclude(job, result)).rejects.toThrow(TypeError);
  expect(log).toContain("budget-check: The build failed\nFix the build\n");
});
