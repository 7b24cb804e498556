import { usualPages } from "../config/keys/auto-pages.ts";
import { readVariables } from "../config/keys/setup-texts.ts";
import { loadBudget } from "../config/load.ts";
import { CheckError } from "../errors.ts";
import type { Imported } from "../import/index.ts";
import { planGithub } from "../init/ci/plan-github.ts";
import { planGitlab } from "../init/ci/plan-gitlab.ts";
import { readFacts } from "../init/ci/read-facts.ts";
import type { Findings } from "../init/budget/draft.ts";
import { findExisting, schemaFor } from "../init/find-existing.ts";
import { planIgnore } from "../init/ignore-output.ts";
import { readMeasured } from "../init/measured.ts";
import type { Measured } from "../init/measured.ts";
import { newBudget, planBudget } from "../init/plan-budget.ts";
import type { PlannedFile } from "../init/planned-file.ts";
import { readSurroundings } from "../init/surroundings.ts";
import type { AllRead, OptionsOf } from "../options/options.ts";
import { detectProject } from "../project/detect.ts";
import { Secrets } from "../secrets.ts";
import { redactProgress } from "../stages/redact.ts";
import type { Budget, Progress, Report } from "../types.ts";
import { defaultConcurrency } from "./gate.ts";
import { interruptible } from "./interruptible.ts";

const defaultMaxTimeMs = 10 * 60_000;

/** What is asked of the preparation; what is asked of the person is the edge's. */
export type InitRequest = Omit<OptionsOf<"init">, "yes" | "dry-run" | "quiet" | "from">;

/** Who asks for it. */
export interface InitAsker {
  /** The app's folder. */
  directory: string;
  /** What other tools' configurations say; null where there are none, or they are not wanted. */
  imported: Imported | null;
  env: NodeJS.ProcessEnv;
  cancelled: AbortSignal;
  onProgress: (event: Progress) => void;
}

/** All that init found out and wants to write. Nothing has been written yet. */
export interface InitPlan {
  /** Null where it was not to be measured. */
  measured: Measured | null;
  files: readonly PlannedFile[];
  imported: Imported | null;
  /** What a reader should know besides. */
  notes: readonly string[];
}

/**
 * Looks at the app, builds and visits it once, and plans the files.
 * @returns null if it was interrupted.
 * @throws CheckError if the project or its budget cannot be read, or if the app cannot be built, served or visited.
 */
export async function planInit(request: InitRequest, asker: InitAsker): Promise<InitPlan | null> {
  const {
    budget: named,
    "no-measure": noMeasure,
    "no-build": noBuild,
    "chrome-path": chromePath,
    ...rest
  } = request;
  rest satisfies AllRead;
  const { env } = asker;
  using interruption = interruptible(asker.cancelled);
  const { signal } = interruption;
  try {
    const project = await detectProject(asker.directory);
    const { directory } = project;
    const around = await readSurroundings(directory, project.workspaceRoot, signal);
    const { existing, file, notes } = await findExisting(directory, named, asker.imported?.file ?? null);
    const empty: Findings = {
      schema: schemaFor(directory),
      pages: null,
      bundle: null,
      whyNoBundle: null,
      measuredAt: null,
      imported: asker.imported,
    };
    const budget = withFoundPages(
      existing ?? (await loadBudget({ cwd: directory, file, text: newBudget(empty) })),
    );
    const options = { build: !noBuild, chromePath, env, signal, onProgress: asker.onProgress };
    const measured = noMeasure ? null : await measure(budget, options);
    if (interruption.interrupted) return null;
    const findings: Findings = {
      ...empty,
      ...(measured && {
        pages: measured.pages.map(({ path }) => path),
        bundle: measured.bundle,
        whyNoBundle: measured.whyNoBundle,
        measuredAt: measured.at,
      }),
    };
    const facts = await readFacts(project, around, process.versions.node);
    const { host, top } = around;
    const { notImported, ...budgetFile } = await planBudget(findings, { cwd: directory, existing, file });
    const planned: PlannedFile[] = [budgetFile];
    if (host.kind === "github") planned.push(await planGithub(top, facts));
    else if (host.kind === "gitlab") planned.push(await planGitlab(top, facts));
    else
      notes.push(
        `The remote is on ${host.name}: copy its file from https://github.com/budget-check/budget-check/tree/main/.github/examples/other-ci`,
      );
    planned.push(await planIgnore(directory, around));
    const imported = asker.imported && {
      ...asker.imported,
      left: [...asker.imported.left, ...notImported],
    };
    return { measured, files: planned, imported, notes };
  } catch (error) {
    if (interruption.interrupted) return null;
    throw interruption.failure(error);
  }
}

/** The pages of a budget that names none are found, since they are going to be written. */
function withFoundPages({ arePagesAssumed, ...budget }: Budget): Budget {
  return arePagesAssumed ? { ...budget, autoPages: usualPages } : budget;
}

interface MeasureOptions {
  build: boolean;
  chromePath: string | undefined;
  env: NodeJS.ProcessEnv;
  signal: AbortSignal;
  onProgress: (event: Progress) => void;
}

/** One visit of each page, without a base: as every later run does it, so that what is written is what is judged. */
async function measure(budget: Budget, options: MeasureOptions): Promise<Measured> {
  const { build, chromePath, env, signal } = options;
  const { check } = await import("../check.ts");
  const secrets = new Secrets(readVariables(budget, env));
  let failure: unknown = null;
  const report: Report = await check(budget, {
    cwd: budget.directory,
    base: null,
    runs: 1,
    maxTimeMs: defaultMaxTimeMs,
    build,
    ...(chromePath !== undefined && { chromePath }),
    seed: 0,
    atOnce: defaultConcurrency(),
    secrets,
    signal,
    // Why there is no base: nobody has asked for one.
    onProgress: redactProgress(secrets, (event) => {
      if (event.type !== "stage" || event.stage !== "base") options.onProgress(event);
    }),
    onFailure: (error) => {
      failure = error;
    },
  });
  if (failure instanceof CheckError) throw notMeasured(failure);
  if (failure !== null) throw failure;
  return readMeasured(secrets.redactAll(report));
}

/** What failed and what to do about it, and how to go on without it. */
function notMeasured({ code, message, advice, detail, cause }: CheckError): CheckError {
  const anyway = "Nothing was written. To set up CI before this works, run budget-check init --no-measure";
  return new CheckError(code, message, {
    advice: advice === undefined ? anyway : `${advice.replace(/\.?$/, ".")} ${anyway}`,
    detail,
    cause,
  });
}
