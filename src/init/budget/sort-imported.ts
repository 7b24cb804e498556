import { isDeepStrictEqual } from "node:util";
import { isObject } from "./effective-keys.ts";
import type { Json } from "./effective-keys.ts";

/** What is imported into a budget that is there. */
export interface SortedImport {
  /** Keys and single limits that the budget does not have: they can be added. */
  fresh: Record<string, unknown>;
  /** Parts of a budget, with one value each, that the budget says in another way. Its own value stays. */
  lost: Json[];
}

/**
 * Sorts what is imported by what the budget says already. Nothing that it says is changed, in its own file or in one that it extends.
 * @param known what the budget says with all that it extends.
 */
export function sortImported(imported: Json, known: Json): SortedImport {
  const fresh: Record<string, unknown> = {};
  const lost: Json[] = [];
  for (const [key, value] of Object.entries(imported)) {
    if (!Object.hasOwn(known, key)) fresh[key] = value;
    else if ((key === "limits" || key === "bundle") && isObject(value))
      sortLimits(key, value, known[key], { fresh, lost });
    else if (key === "pages" && Array.isArray(value)) {
      const missing = value.filter((page) => !hasPage(known[key], page));
      for (const page of missing) lost.push({ pages: [page] });
    } else if (!isSame(known[key], value)) lost.push({ [key]: value });
  }
  return { fresh, lost };
}

function sortLimits(key: string, limits: Json, known: unknown, { fresh, lost }: SortedImport): void {
  const there = isObject(known) ? known : null;
  // Limits on files are about the folder that is weighed. An import that names none means the usual one.
  const isOfOther =
    key === "bundle" &&
    there !== null &&
    there["directory"] !== limits["directory"] &&
    Object.keys(there).length > 0;
  const added: Record<string, unknown> = {};
  for (const [limit, value] of Object.entries(limits)) {
    if (there && isSame(there[limit], value)) continue;
    if (there && !isOfOther && !Object.hasOwn(there, limit)) added[limit] = value;
    else lost.push({ [key]: { [limit]: value } });
  }
  if (Object.keys(added).length > 0) fresh[key] = added;
}

/** Whether two values of JSON are equal, whatever parser made their objects. */
function isSame(one: unknown, other: unknown): boolean {
  return isDeepStrictEqual(structuredClone(one), structuredClone(other));
}

/** Whether the budget has the page, with all that is imported for it. */
function hasPage(pages: unknown, page: unknown): boolean {
  const paths = Array.isArray(pages) ? pages : [];
  if (typeof page !== "string") return paths.some((one) => isSame(one, page));
  return paths.some((one) => (isObject(one) ? one["path"] : one) === page);
}
