/** What a page does a lot must not fill its memory. */
export const longestLog = 2_000;
/** Each key that is typed is three inputs and as many events. */
export const mostInputs = 20_000;

/** Adds an item to a list that only grows, as long as there is room. */
export function keep<T>(log: T[], item: T, most: number): void {
  if (log.length < most) log.push(item);
}
