/** A bound, so that a page with many events does not fill its memory. */
export const longestLog = 2_000;
/** Each typed key causes three inputs and three events. */
export const mostInputs = 20_000;

/** Adds an item to a list as long as there is room. */
export function keep<T>(log: T[], item: T, most: number): void {
  if (log.length < most) log.push(item);
}
