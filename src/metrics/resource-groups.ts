import type { Reading, VisitData, VisitRequest } from "../types.ts";

/** What `requests:` and `transfer:` may name; the words of Lighthouse's budget.json. */
export const resourceGroups = [
  "document",
  "script",
  "stylesheet",
  "image",
  "media",
  "font",
  "other",
  "third-party",
] as const;

/** Sums over all requests, each type and third parties. No request of a kind is an exact zero. */
export function readByResource(
  family: string,
  visit: VisitData,
  amount: (request: VisitRequest) => number,
): ReadonlyMap<string, Reading> {
  const sums = new Map<string, number>(resourceGroups.map((group) => [`${family}:${group}`, 0]));
  sums.set(family, 0);
  const add = (id: string, value: number) => sums.set(id, (sums.get(id) ?? 0) + value);
  for (const request of visit.requests) {
    const value = amount(request);
    add(family, value);
    add(`${family}:${request.type}`, value);
    if (request.thirdParty) add(`${family}:third-party`, value);
  }
  return new Map([...sums].map(([id, exact]) => [id, { values: { exact } }]));
}
