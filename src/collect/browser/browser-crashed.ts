import { CheckError, messageOf } from "../../errors.ts";
import { fewFiles } from "./few-files.ts";

/** The browser ended while something else than we used it. @param during such as `a visit`. */
export function browserCrashed(during: string, cause?: unknown): CheckError {
  const limit = fewFiles();
  const why = limit ? `: ${limit.what}` : "";
  return new CheckError("BROWSER_CRASHED", `The browser ended during ${during}${why}.`, {
    advice:
      limit?.advice ??
      "Most often the machine ran out of memory, or something else ended the process: look at both.",
    ...(cause === undefined ? {} : { detail: messageOf(cause), cause }),
  });
}
