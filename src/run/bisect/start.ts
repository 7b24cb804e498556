/** Which bisect a command is about: a new one, or the one that was stopped. */
import type { BisectState, MadeWith } from "../../bisect/state.ts";
import { CheckError } from "../../errors.ts";
import { openRepository } from "../../git/repository.ts";
import { placeOfApp } from "../../stages/bisect/app-place.ts";
import { narrowToLimit } from "../../stages/bisect/narrow-to-limit.ts";
import type { Budget } from "../../types.ts";
import { version } from "../../version.ts";
import { digestOfBudget, readQuestion } from "./question.ts";
import type { Asked, Question } from "./question.ts";
import { loadState } from "./state-file.ts";

interface Start {
  cwd: string;
  budget: Budget;
  /** The folder of bisects. */
  folder: string;
  /** Whether `--continue` was given. */
  goesOn: boolean;
  /** The version of the browser that will visit. */
  browserVersion(): Promise<string>;
}

/**
 * The question that is asked, and what is known about it so far.
 * @throws CheckError USAGE where there is nothing to continue, where an unfinished bisect would be lost, and where the question is wrong.
 */
export async function startBisect(
  asked: Asked,
  { cwd, budget, folder, goesOn, browserVersion }: Start,
): Promise<{ question: Question; state: BisectState }> {
  if (budget.serve?.kind === "url")
    throw new CheckError("USAGE", "A deployed site has no commits to build, so there is nothing to bisect", {
      advice: 'Say in the budget how to build and serve the app, such as "serve": "dist".',
    });
  const found = await loadState(folder);
  const former = goesOn ? found : null;
  if (goesOn && !former)
    throw new CheckError("USAGE", `There is no bisect to continue in ${folder}`, {
      advice: 'Start one: budget-check bisect --good REF --limit "LCP on /"',
    });
  if (!goesOn && found && !found.isFinished)
    throw new CheckError("USAGE", "A bisect was stopped and is not finished", {
      advice: "Go on with budget-check bisect --continue, or remove it with budget-check bisect --reset.",
    });
  const place = { cwd: budget.directory, env: process.env };
  const repository = await openRepository(place);
  if ("none" in repository) throw new CheckError("GIT_FAILED", repository.none, { advice: repository.fix });
  const app = appOf(repository.root, budget);
  if (former) refuseOtherApp(former.madeWith.app, app);
  const question = await readQuestion(asked, former, { ...place, repository }, cwd);
  const { by } = narrowToLimit(budget, question.limit);
  const now = { app, tool: version, browser: by === "files" ? null : await browserVersion() };
  if (former) refuseOtherTools(former.madeWith, now);
  return { question, state: stateOf(question, former, budget, now) };
}

function appOf(root: string, budget: Budget): string {
  const { file, folder } = placeOfApp(root, budget);
  return file ?? folder;
}

function refuseOtherApp(then: string, now: string): void {
  if (then === now) return;
  const [was, is] = [then, now].map((app) => app || "the app at the top");
  throw new CheckError("USAGE", `The bisect to continue is about ${was}, not about ${is}`, {
    advice:
      "Continue it with the same --budget, or start anew: remove it first with budget-check bisect --reset. Another bisect can run next to it with --output DIR.",
  });
}

/** @throws CheckError USAGE where other tools would decide differently. */
function refuseOtherTools(then: MadeWith, now: MadeWith): void {
  const differs = [
    ...(then.tool === now.tool ? [] : [`budget-check ${then.tool}, and this is ${now.tool}`]),
    ...(then.browser === now.browser
      ? []
      : [`browser ${then.browser ?? "unknown"}, and this is ${now.browser ?? "unknown"}`]),
  ];
  if (differs.length === 0) return;
  throw new CheckError("USAGE", `The bisect to continue was started with ${differs.join("; with ")}`, {
    advice:
      "Its decisions do not count with another version: start anew after budget-check bisect --reset, or continue with the same versions.",
  });
}

function stateOf(
  { limit, good, bad }: Question,
  former: BisectState | null,
  budget: Budget,
  madeWith: MadeWith,
): BisectState {
  const digest = digestOfBudget(budget, limit);
  if (former && former.budget !== digest)
    throw new CheckError("USAGE", "The budget has changed since the bisect was started", {
      advice: "Its decisions no longer count: remove it with budget-check bisect --reset, and start again.",
    });
  return (
    former ?? {
      version: 1,
      madeWith,
      limit,
      asked: limit,
      budget: digest,
      good,
      bad,
      decisions: [],
      broken: [],
      served: {},
      built: [],
      isFinished: false,
    }
  );
}
