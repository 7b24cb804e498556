import type { VisitedPage } from "../bundle/with-visits.ts";
import type { Revision } from "../types.ts";

/**
 * The site's own scripts that head's pages run, base's do not, and no bundle limit counts, since they are not in the weighed folder:
 * a server may serve them from `node_modules`. Names without hashes. A page whose scripts only have other names runs no more of them,
 * and is left out.
 */
export function newElsewhere({ base, head }: Readonly<Record<Revision, readonly VisitedPage[]>>): string[] {
  const before = new Map(base.map(({ path, elsewhere }) => [path, elsewhere]));
  const names = head.flatMap(({ path, elsewhere }) => {
    const was = before.get(path);
    return was && elsewhere.length > was.length ? elsewhere.filter((name) => !was.includes(name)) : [];
  });
  return [...new Set(names)];
}
