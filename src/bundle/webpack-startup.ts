import { records } from "./build-stats.ts";

/** An `import()` that begins a line at its first column is a statement of the module itself: it runs as the module does. */
const atTopLevel = /^\d+:0-/;
/** Module Federation: webpack loads this module together with the chunk whose module requests it. */
const consumed = /^consume shared module /;

/**
 * Files of the chunks that start together with others though they are loaded on demand: the entry of an app with Module Federation
 * is nothing but `import("./bootstrap.js")`, and what it shares is loaded before that runs.
 *
 * @param compilation stats of webpack 5 or Rspack.
 * @param from ids of the chunks of an entry point.
 */
export function startedFiles(
  compilation: Record<string, unknown>,
  from: readonly unknown[],
): readonly string[] {
  const loaded = new Set(from);
  const files: string[] = [];
  let waiting = records(compilation["chunks"]).filter(({ id }) => !loaded.has(id));
  const initial = new Set(waiting.filter((chunk) => chunk["initial"] === true).map(({ id }) => id));
  for (const id of from) initial.add(id);
  for (let more = true; more;) {
    const started = waiting.filter((chunk) => starts(chunk, loaded, initial));
    waiting = waiting.filter((chunk) => !started.includes(chunk));
    for (const { id, files: own } of started) {
      loaded.add(id);
      files.push(...Object.values(own ?? {}).filter((file) => typeof file === "string"));
    }
    more = started.length > 0;
  }
  return files;
}

function starts(
  { parents, origins }: Record<string, unknown>,
  loaded: ReadonlySet<unknown>,
  initial: ReadonlySet<unknown>,
): boolean {
  const above = Object.values(parents ?? {});
  const from = records(origins);
  if (from.some(({ loc }) => atTopLevel.test(String(loc)))) return above.some((id) => loaded.has(id));
  // An entry's own chunk only offers what is shared: what asks for it is in another.
  return (
    from.some(({ moduleName }) => consumed.test(String(moduleName))) &&
    above.some((id) => loaded.has(id) && !initial.has(id))
  );
}
