import type { Finding } from "../types.ts";
import { worstMetric } from "./subject.ts";
import type { BundleSubject, ChangeSubject, Found, PageSubject } from "./subject.ts";

/** What is looked at: a page on a device, the bundles, or the lines of the change. */
export type Subject = PageSubject | BundleSubject | ChangeSubject;

/** One kind of finding: evidence in, findings out. */
export interface FindingDefinition<S extends Subject> {
  /** The first part of its ids. A definition with finer kinds has their common beginning: `lighter` for `lighter-whole`. */
  kind: string;
  /** Metrics of a page that it may explain, most telling first; of the bundle, limits or kinds of limits. */
  metrics: readonly string[];
  /** At most so many of one subject, counted after those that another finding explains better are gone. */
  most: number;
  /** Pure; finds nothing where the evidence does not show it. */
  find: (subject: S) => Found[];
}

/** A finding as its file writes it; what its definition or the page already says may be left out. */
export type Draft = Omit<Found, "id" | "kind" | "key" | "link" | "metric" | "metrics" | "page" | "device"> &
  Partial<Pick<Found, "kind" | "key" | "link" | "metric" | "metrics" | "page" | "device">>;

/**
 * Defines a kind of finding. On a page, a draft explains the worst of the definition's metrics and whichever of the others got
 * worse as well, unless it says otherwise; about the bundle, it explains what it says, or nothing.
 */
export function defineFinding<S extends Subject>({
  kind,
  metrics,
  link,
  most = Infinity,
  find,
}: {
  kind: string;
  metrics: readonly string[];
  /** Where to read more, unless a draft has its own. */
  link: string | null;
  most?: number;
  find: (subject: S) => Draft[];
}): FindingDefinition<S> {
  const complete = (draft: Draft, subject: S): Found => {
    const found = { kind, key: "", link, ...placeOf(subject, metrics), ...draft };
    return { ...found, id: idOf(found, subject) };
  };
  return { kind, metrics, most, find: (subject) => find(subject).map((draft) => complete(draft, subject)) };
}

type Place = Pick<Finding, "metric" | "page" | "device"> & Pick<Found, "metrics">;

function placeOf(subject: Subject, metrics: readonly string[]): Place {
  if (!("page" in subject)) return { metric: null, page: null, device: null };
  const { page, device } = subject;
  return { metric: worstMetric(subject, metrics), metrics, page, device };
}

/** Unique in the report: what, where, and the thing itself. */
function idOf({ kind, key }: Pick<Found, "kind" | "key">, subject: Subject): string {
  const where = "page" in subject ? [subject.page, subject.device] : [];
  return [kind, ...where, key].filter(Boolean).join("|");
}

/** What all definitions find in one subject, without what another finding explains better. */
export function findAll<S extends Subject>(
  definitions: readonly FindingDefinition<S>[],
  subject: S,
): Found[] {
  const kept: Found[] = [];
  for (const { find, most } of definitions)
    kept.push(
      ...find(subject)
        .filter((one) => !isExplainedBetter(one, kept))
        .slice(0, most),
    );
  return kept;
}

/** Whether causes that were found before say more; advice is never dropped. */
function isExplainedBetter(
  { standing, lessSpecificThan = [], ...one }: Found,
  found: readonly Found[],
): boolean {
  if (standing) return false;
  return lessSpecificThan.some(({ kinds, where }) => {
    const better = found.filter((other) => !other.standing && kinds.includes(other.kind));
    if (where === "sameThing") return better.some((other) => isAbout(other, one));
    if (where === "asMuch" && savedBy(better) < savedBy([one])) return false;
    return better.length > 0;
  });
}

function isAbout({ thing, covers = [] }: Found, { thing: wanted }: Pick<Found, "thing">): boolean {
  const things = [...(thing ? [thing] : []), ...covers];
  return things.some(({ kind, name }) => kind === wanted?.kind && name === wanted.name);
}

function savedBy(found: readonly Pick<Found, "saving">[]): number {
  return found.reduce((sum, { saving }) => sum + (saving?.value ?? 0), 0);
}
