/**
 * The package that a module belongs to by its path: the segment after the last `node_modules/`, with its scope. Null
 * for the app's own.
 */
export function packageOf(module: string): string | null {
  return /^(?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(module)?.[1] ?? null;
}
