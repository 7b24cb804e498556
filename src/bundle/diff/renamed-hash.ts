/** Shorter than any hash that a bundler writes. */
const leastHash = 6;

/**
 * Whether two files of two builds have the same name except for a hash in an unknown format: one part of the name
 * differs, and has the same length. Only used for files that are known to be the same one, or for the only two files
 * that are left of a name.
 */
export function differInHash(base: string, head: string): boolean {
  const [before, after] = [partsOf(base), partsOf(head)];
  if (before.length !== after.length) return false;
  const other = before.flatMap((part, index) => (part === after[index] ? [] : [index]));
  const [only] = other;
  if (only === undefined || other.length > 1) return false;
  const [was, is] = [before[only] ?? "", after[only] ?? ""];
  // Words and numbers are names: `chapter-0000001.js` is not what `chapter-0000002.js` was.
  return (
    was.length >= leastHash &&
    was.length === is.length &&
    [was, is].some((part) => /[a-z]/i.test(part) && /\d/.test(part))
  );
}

function partsOf(file: string): string[] {
  return file.split(/([-._~/])/);
}
