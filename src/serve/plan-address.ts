import { isLoopback } from "../is-loopback.ts";
import { findFreePort, isPortTaken } from "./free-port.ts";
import { normaliseBasePath } from "./site.ts";

/** Where a command's server is expected, decided before it starts. */
export interface Address {
  /** The command with its port filled in. */
  command: string;
  /** What the command finds in PORT. */
  port: number;
  /** Where to ask first: nobody answered there before the command was started. */
  expected: string;
  basePath: string;
  /** True where the server may come up elsewhere and say so in its log. */
  mayBePrinted: boolean;
  /** The port that the budget names and another program holds; null where there is none. */
  takenPort: number | null;
}

/**
 * Picks the port. `{port}` in command or URL is a free one. A URL with a port of its own is taken at its word, unless another
 * program listens there: then the command gets a free port, by `{port}` or PORT, and may also find one itself.
 */
export async function planAddress(options: {
  command: string;
  url?: string | undefined;
  basePath?: string | undefined;
}): Promise<Address> {
  const free = await findFreePort();
  const fill = (text: string): string => text.replaceAll("{port}", String(free));
  const command = fill(options.command);
  if (options.url === undefined) {
    const basePath = normaliseBasePath(options.basePath ?? "/");
    const expected = `http://localhost:${free}${basePath}`;
    return { command, port: free, expected, basePath, mayBePrinted: true, takenPort: null };
  }
  const url = new URL(fill(options.url));
  // A path without a slash at the end may be a page that says "I am up": it names no folder.
  const basePath = normaliseBasePath(options.basePath ?? (url.pathname.endsWith("/") ? url.pathname : "/"));
  const named = Number(url.port || (url.protocol === "https:" ? 443 : 80));
  const chosen = options.url.includes("{port}");
  if (chosen || !isLoopback(url.hostname) || !(await isPortTaken(named))) {
    const port = chosen ? free : named;
    return { command, port, expected: url.href, basePath, mayBePrinted: false, takenPort: null };
  }
  url.port = String(free);
  const mayBePrinted = !options.command.includes("{port}");
  return { command, port: free, expected: url.href, basePath, mayBePrinted, takenPort: named };
}
