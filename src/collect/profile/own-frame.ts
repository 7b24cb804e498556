import type { Protocol } from "puppeteer";
import { packageOf } from "../../package-of.ts";
import type { CpuOwner, ProfiledFunction } from "../../types.ts";

/** A frame by whose it is. */
export interface OwnedFrame {
  kind: CpuOwner["kind"];
  /** Module, package, or URL as base and head share it. */
  owner: string;
  function: string;
  /** In the source; null of packages and scripts. */
  line: number | null;
}

/** What the tools add to a bundle is nobody's module. */
const runtime = /^(?:\0|rolldown\/|vite\/|webpack\/|\(webpack\)\/|\[turbopack\]\/)/;

/**
 * @param found the frame as its source map names it.
 * @param fileName a path without content hash.
 */
export function ownFrame(
  { functionName, url, lineNumber, columnNumber }: Protocol.Runtime.CallFrame,
  found: ProfiledFunction,
  fileName: (path: string) => string,
): OwnedFrame {
  const script: OwnedFrame = {
    kind: "script",
    owner: nameOf(found.url, fileName),
    function: found.function,
    line: null,
  };
  if (url === "" || !found.source) return script;
  // The code of all modules of a file, outside of functions: the map names the first of them for its beginning.
  if (functionName === "" && lineNumber === 0 && columnNumber === 0) return script;
  const { module, line } = found.source;
  if (runtime.test(module)) return script;
  const name = packageOf(module);
  return name === null
    ? { kind: "module", owner: module, function: found.function, line }
    : { kind: "package", owner: name, function: found.function, line: null };
}

/** Without content hash and query. Chunks that come to share a name are one. */
function nameOf(url: string, fileName: (path: string) => string): string {
  if (!/^https?:/.test(url) || !URL.canParse(url)) return url;
  const { origin, pathname } = new URL(url);
  return `${origin}/${fileName(pathname.slice(1))}`;
}
