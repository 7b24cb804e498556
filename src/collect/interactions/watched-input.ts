import type { WatchedInput, InputProblem } from "../in-page/watch-input.ts";

/** What the documents of a visit say against the input of a step, by the step's id; null where nothing does. */
export function problemOf(
  documents: Iterable<{ watched: WatchedInput | null }>,
  id: number,
): InputProblem | null {
  for (const { watched } of documents) if (watched?.id === id) return checked(watched.problem);
  return null;
}

/** A page can speak in our collector's name. */
function checked(problem: InputProblem | null): InputProblem | null {
  if (typeof problem !== "object" || problem === null) return null;
  if ("missed" in problem) return { missed: String(problem.missed) };
  if ("left" in problem) return { left: String(problem.left) };
  return "readOnly" in problem ? { readOnly: true } : null;
}
