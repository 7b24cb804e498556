import type { Protocol } from "puppeteer";
import { scriptName } from "../../file-name.ts";
import { packageOf } from "../../package-of.ts";
import type { CpuOwner, ProfiledFunction } from "../../types.ts";

/** A frame by whose it is. */
export interface OwnedFrame {
  kind: CpuOwner["kind"];
  /** Module, package, or script by its name, which base and head share. */
  owner: string;
  function: string;
  /** In the source; null of packages and scripts. */
  line: number | null;
}

/** Code that tools add to a bundle does not belong to any module. */
const runtime = /^(?:\0|rolldown\/|vite\/|webpack\/|\(webpack\)\/|\[turbopack\]\/)/;

/**
 * @param found the frame as its source map names it.
 * @param pageUrl of the page that ran it.
 */
export function ownFrame(
  { functionName, url, lineNumber, columnNumber }: Protocol.Runtime.CallFrame,
  found: ProfiledFunction,
  pageUrl: string,
): OwnedFrame {
  const script: OwnedFrame = {
    kind: "script",
    owner: scriptName(found.url, pageUrl),
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
