import { CheckError, messageOf } from "../errors.ts";
import type { Secrets } from "../secrets.ts";
import type { Progress, VisitData } from "../types.ts";

/** What a visit brought back, without secrets. What a step is called is in the budget for all to read. */
export function redactVisit(data: VisitData, secrets: Secrets): VisitData {
  const redacted = secrets.redactAll(data);
  // The names of steps that were chosen are the page's words.
  if (!data.interactions || !redacted.interactions || data.interactions.automatic) return redacted;
  const steps = redacted.interactions.steps.map((step, index) => {
    const { name, kind } = data.interactions?.steps[index] ?? step;
    return { ...step, name, kind };
  });
  return { ...redacted, interactions: { ...redacted.interactions, steps } };
}

/** The same failure without secrets, also in its evidence and its stack. */
export function redactError(error: unknown, secrets: Secrets): unknown {
  if (error instanceof CheckError)
    return new CheckError(error.code, secrets.redact(error.message), {
      advice: error.advice && secrets.redact(error.advice),
      detail: error.detail && secrets.redact(error.detail),
      ...(error.cause !== undefined && { cause: redactError(error.cause, secrets) }),
    });
  const redacted = new Error(secrets.redact(messageOf(error)));
  if (error instanceof Error && error.stack) redacted.stack = secrets.redact(error.stack);
  return redacted;
}

/** Characters of an unfinished line that are held back at most. */
const longestLine = 64 * 1024;

/** What passes on progress without secrets. Output comes in pieces, which may have cut one in two: it is passed on by lines. */
export function redactProgress(secrets: Secrets, tell: (event: Progress) => void): (event: Progress) => void {
  let rest = "";
  const print = (text: string, waitUntil?: Extract<Progress, { type: "output" }>["waitUntil"]) => {
    if (text !== "") tell({ type: "output", text: secrets.redact(text), waitUntil });
  };
  return (event) => {
    if (event.type !== "output") {
      print(rest);
      rest = "";
      return tell(secrets.seal(event));
    }
    const text = rest + event.text;
    const end =
      secrets.isEmpty || text.length > longestLine
        ? text.length
        : Math.max(...[..."\r\n"].map((one) => text.lastIndexOf(one))) + 1;
    rest = text.slice(end);
    print(text.slice(0, end), event.waitUntil);
  };
}
