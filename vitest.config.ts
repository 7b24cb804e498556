import { defineConfig } from "vitest/config";
import { BaseSequencer } from "vitest/node";
import type { TestSpecification } from "vitest/node";
import { isReported } from "./test/setup/unhandled-errors.ts";

// What takes seconds without a browser: tests of real repositories, servers, processes and folders of files, which wait for other
// programs and for the disk; recorded traces simulated again; reports of the largest size; simulations.
const system = [
  "test/{build,examples,git,github,gitlab,history,process,serve}/**/*.test.ts",
  "test/commands/run-once.test.ts",
  "test/{action,bundle}/**/*.test.ts",
  "test/cli/{bundle-command,compare-command,main,open-command,planted-changes}.test.ts",
  "test/stages/closure/{closures,same-loads}.test.ts",
  "test/{project/modules,stages}/{missing-base,output-apart,reuse-modules,only-changed,relevant-change,prepare-revision}.test.ts",
  "test/run/{bisect,cancellation}.test.ts",
  "test/{doctor,read-file}.test.ts",
  "test/init/ci/written-workflows.test.ts",
  "test/bisect/*.rates.test.ts",
  "test/collect/visit/visit-data.test.ts",
  "test/config/adversarial.test.ts",
  "test/import/{arbitrary,evaluate,fixtures}.test.ts",
  "test/report/html/embed.test.ts",
  "test/judge/{counts,judge-exact,shared-graph}.rates.test.ts",
  "test/secrets/fuzz.test.ts",
  "test/stages/{run-commands,turns,turns.rates}.test.ts",
  "test/calibrate/{analyse,recorded.rates}.test.ts",
  "test/explain/jump.rates.test.ts",
  "test/statistics/error-rates.test.ts",
];

/** What takes minutes in one file. Begun last, it would run alone at the end. */
const longest =
  /(?:apps|automatic|check|commands|compare|interactions|one-port)\.browser\.test\.ts$|shared-graph\.rates\.test\.ts$/;

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => longest.test(moduleId);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}

/** For what a test looks at again and again: the default of a second is too short for a busy machine. */
const expectations = { poll: { timeout: 20_000 } };

// Three projects, so that what is pure answers in seconds.
export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    onUnhandledError: isReported,
    ...(process.env["TEST_RESULTS"] && {
      reporters: ["default", "json"],
      outputFile: { json: process.env["TEST_RESULTS"] },
    }),
    projects: [
      {
        test: {
          name: "unit",
          maxWorkers: 3,
          // For machines that are busy with other work; none takes a second on a quiet one, or nearly none.
          testTimeout: 30_000,
          hookTimeout: 30_000,
          expect: expectations,
          // Pure tests share their modules: half of their time would go into loading these again for each file.
          isolate: false,
          include: ["test/**/*.test.ts"],
          exclude: ["test/**/*.browser.test.ts", ...system, "test/apps/**", "**/node_modules/**"],
        },
      },
      {
        test: {
          name: "system",
          globalSetup: "test/setup/bundled-command.ts",
          maxWorkers: 3,
          include: system,
          exclude: ["test/**/*.browser.test.ts", "**/node_modules/**"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          expect: expectations,
        },
      },
      {
        test: {
          name: "browser",
          globalSetup: "test/setup/bundled-command.ts",
          include: ["test/**/*.browser.test.ts"],
          exclude: ["test/apps/**", "**/node_modules/**"],
          // Most of a visit is waiting: several files at a time take much less than one after another, and no test looks at a clock.
          maxWorkers: 3,
          // A browser on a shared machine sometimes does not start or paint in time; what fails twice is broken.
          retry: 1,
          // Three times what the longest takes in CI, for a machine that is slower or busy with other work.
          testTimeout: 480_000,
          hookTimeout: 480_000,
        },
      },
    ],
  },
});
