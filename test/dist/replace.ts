/**
 * Replaces the only occurrence of `from`.
 * @throws Error if it occurs never or twice: the package has changed, and the rewrite must be reviewed.
 */
export function replaceOnce(code: string, from: string | RegExp, to: string, file: string): string {
  const pattern = typeof from === "string" ? from : new RegExp(from.source, `${from.flags}g`);
  const found =
    typeof pattern === "string" ? code.split(pattern).length - 1 : [...code.matchAll(pattern)].length;
  if (found !== 1) throw new Error(`${file}: expected ${String(from)} once, found it ${found} times`);
  return code.replace(from, () => to);
}
