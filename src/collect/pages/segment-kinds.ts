const uuid = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;
const hash = /^(?=.*\d)(?=.*[a-f])[\da-f]{8,}$/i;
/** A day, as `2024-01-31` or `20240131T1200`. */
const day = /^\d{4}-\d{2}(?:-\d{2})?(?:T[\d:.-]+Z?)?$/i;
/** Made by a database: long, with letters and several digits in it, without words. */
const key = /^(?=(?:.*\d){3})(?=.*[a-z])[\w~]{16,}$/i;

/**
 * A part of a path with whatever is particular to one record replaced: `42` and `43` are both `:n`, and `shirt-42` and
 * `shirt-43` both `shirt-:n`. A part that names nothing particular stays as it is.
 */
export function segmentKind(segment: string): string {
  if (uuid.test(segment) || hash.test(segment) || key.test(segment)) return ":id";
  if (day.test(segment)) return ":n";
  // A number next to words is the record, and the words are its title: `17-blue-shirt`, `blue-shirt-10045`.
  if (/^\d+-[^/]*[a-z]/i.test(segment)) return ":n-:slug";
  if (/[a-z][^/]*-\d{4,}$/i.test(segment) && segment.split("-").length > 2) return ":slug-:n";
  return segment.replace(/\d+(?:[.,]\d+)*/g, ":n");
}
