import type { Budget, Note, OnlyFailed, PartialCheck, Verdict } from "../types.ts";

/** Whether this run judges a limit: all of them, or those that failed before. */
export function isChecked({ onlyFailed }: Pick<Budget, "onlyFailed">, id: string): boolean {
  return onlyFailed?.ids.has(id) ?? true;
}

/** What a page on a device is called in `OnlyFailed.places`. */
export function placeId(page: string, device: string): string {
  return JSON.stringify([page, device]);
}

/** What a run says of itself, once it is known what it could judge. */
export function partialCheck(
  { ids, described }: OnlyFailed,
  verdicts: readonly Verdict[],
  whyNot: string,
): PartialCheck {
  const judged = new Set(verdicts.map(({ id }) => id));
  const lost = [...ids]
    .filter((id) => !judged.has(id))
    .map((id) => `${id.split("|").filter(Boolean).join(", ")}: ${whyNot}`);
  return { ...described, unchecked: [...described.unchecked, ...lost] };
}

/** Next to the verdict: a limit that cannot be checked does not become one that passed. */
export function uncheckedNotes({ of, unchecked }: PartialCheck): Note[] {
  return unchecked.map((one) => ({
    level: "warn",
    text: `Failed in ${of} and not checked again: ${one}`,
    prominent: true,
  }));
}
