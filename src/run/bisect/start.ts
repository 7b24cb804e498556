/** Which bisect a command is about: a new one, or the one that was stopped. */
import type { BisectState } from "../../bisect/state.ts";
import { CheckError } from "../../errors.ts";
import type { Budget } from "../../types.ts";
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
}

/**
 * The question that is asked, and what is known about it so far.
 * @throws CheckError USAGE where there is nothing to continue, where an unfinished bisect would be lost, and where the question is wrong.
 */
export async function startBisect(
  asked: Asked,
  { cwd, budget, folder, goesOn }: Start,
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
  const question = await readQuestion(asked, former, place, cwd);
  return { question, state: stateOf(question, former, budget) };
}

function stateOf({ limit, good, bad }: Question, former: BisectState | null, budget: Budget): BisectState {
  const digest = digestOfBudget(budget, limit);
  if (former && former.budget !== digest)
    throw new CheckError("USAGE", "The budget has changed since the bisect was started", {
      advice: "Its decisions no longer count: remove it with budget-check bisect --reset, and start again.",
    });
  return (
    former ?? {
      version: 1,
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
