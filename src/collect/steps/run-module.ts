import { CheckError, messageOf } from "../../errors.ts";
import type { Step } from "../../types.ts";
import { loadModule } from "../login/load-module.ts";
import type { ModuleContext } from "../login/load-module.ts";
import type { PreparedStep } from "./perform-step.ts";
import { StepProblem } from "./step-failure.ts";

/**
 * Lets a module do a page's interactions. What it does within `measure` is a step, measured as any other; what it does
 * besides is not.
 * @param measureStep does and measures one step.
 * @throws StepProblem with what the module threw, or how it misused `measure`.
 */
export async function runModule(
  file: string,
  context: Omit<ModuleContext, "measure">,
  measureStep: (step: Step, prepared: PreparedStep) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  const run = await loadModule(file);
  signal.throwIfAborted();
  const names = new Set<string>();
  let isMeasuring = false;
  let failure: unknown;
  const measure = async (name: string, interact: () => unknown) => {
    try {
      const problem = wrongUse(name, names, isMeasuring);
      if (problem !== null) throw new StepProblem(problem, "Give each step a name of its own, and await it.");
      names.add(name);
      isMeasuring = true;
      await measureStep(
        { module: file, name },
        {
          async perform() {
            await interact();
          },
        },
      );
    } catch (error) {
      // Even if the module catches the error, the step was not measured.
      failure ??= error;
      throw error;
    } finally {
      isMeasuring = false;
    }
  };
  const aborted = Promise.withResolvers<never>();
  aborted.promise.catch(() => undefined);
  const onAbort = () => aborted.reject(signal.reason);
  signal.addEventListener("abort", onAbort, { once: true });
  try {
    await Promise.race([run({ ...context, measure }), aborted.promise]);
  } catch (error) {
    failure ??= error;
  } finally {
    signal.removeEventListener("abort", onAbort);
  }
  signal.throwIfAborted();
  if (failure === undefined) return;
  if (failure instanceof StepProblem || failure instanceof CheckError) throw failure;
  throw new StepProblem(`threw: ${messageOf(failure)}`, "Fix the module, or what it expects of the page.");
}

function wrongUse(name: unknown, taken: ReadonlySet<string>, isMeasuring: boolean): string | null {
  if (typeof name !== "string" || name.trim() === "") return "measures a step without a name";
  if (taken.has(name)) return `measures "${name}" twice`;
  return isMeasuring ? `measures "${name}" inside or at the same time as another step` : null;
}
