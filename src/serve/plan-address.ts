import { isLoopback } from "../is-loopback.ts";
import { findFreePort, isPortTaken } from "./free-port.ts";
import { listeningPorts } from "./listening-ports.ts";
import { normaliseBasePath } from "./site.ts";
import { portOf } from "./port-of.ts";

/** Where a command's server is expected, decided before it starts. */
export interface Address {
  /** The command with its port filled in. */
  command: string;
  /** What the command finds in PORT. */
  port: number;
  /** Whether that is a free port of our choice, which a server that has a port of its own does not listen on. */
  isOurChoice: boolean;
  /** Where to ask first: nothing answered there before the command was started. */
  expected: string;
  /** True where only that very URL counts, not the other addresses of localhost. */
  isExact: boolean;
  basePath: string;
  /** True where the server may come up elsewhere and say so in its log. */
  mayBePrinted: boolean;
  /** The port that the budget names and another program holds; null where there is none. */
  takenPort: number | null;
  /** Ports on which others listened before the command was started, as far as that can be known: who answers there is not it. */
  othersPorts: ReadonlySet<number>;
}

/** What an address is planned from. */
export interface AddressOptions {
  command: string;
  url?: string | undefined;
  basePath?: string | undefined;
  /** Origin at which another server of the run answers: never this one's. */
  neighbour?: string | undefined;
  /**
   * Set where this server takes the place of one that has ended: the URL at which that one answered, and the folder that only its
   * log named, `/` where it named none. The caller has seen that the port is free.
   */
  insteadOf?: { url: string; printedFolder: string } | undefined;
}

/**
 * Picks the port. `{port}` in command or URL is a free one. A URL with a port of its own is taken at its word, unless another
 * program listens there: then the command gets a free port, by `{port}` or PORT, and may also find one itself. A server that takes
 * the place of another one is only expected where that one answered: the same page at another address or in another folder may be
 * another page.
 */
export async function planAddress(options: AddressOptions): Promise<Address> {
  const address = await planOwnAddress(options);
  const { insteadOf } = options;
  if (!insteadOf) return address;
  const basePath = address.basePath === "/" ? insteadOf.printedFolder : address.basePath;
  return { ...exactlyAt(address, insteadOf.url), basePath };
}

/** The same address for a server that has to answer at exactly this URL. */
export function exactlyAt(address: Address, url: string): Address {
  return { ...address, expected: url, isExact: true, mayBePrinted: false, takenPort: null };
}

async function planOwnAddress(options: AddressOptions): Promise<Address> {
  const { neighbour } = options;
  const free = await findFreePort();
  const others = new Set(await listeningPorts());
  if (neighbour !== undefined) others.add(portOf(neighbour));
  const fill = (text: string): string => text.replaceAll("{port}", String(free));
  const known = { command: fill(options.command), isExact: false, takenPort: null, othersPorts: others };
  if (options.url === undefined) {
    const basePath = normaliseBasePath(options.basePath ?? "/");
    const expected = `http://localhost:${free}${basePath}`;
    return { ...known, port: free, isOurChoice: true, expected, basePath, mayBePrinted: true };
  }
  const url = new URL(fill(options.url));
  // A path without a slash at the end may be a page that says "I am up": it names no folder.
  const basePath = normaliseBasePath(options.basePath ?? (url.pathname.endsWith("/") ? url.pathname : "/"));
  const named = portOf(url.href);
  const chosen = options.url.includes("{port}");
  const isTaken =
    url.origin === neighbour || (!chosen && isLoopback(url.hostname) && (await isTakenOn(named, neighbour)));
  if (!isTaken) {
    const port = chosen ? free : named;
    return { ...known, port, isOurChoice: chosen, expected: url.href, basePath, mayBePrinted: false };
  }
  url.port = String(free);
  const mayBePrinted = !options.command.includes("{port}");
  const expected = url.href;
  return { ...known, port: free, isOurChoice: true, expected, basePath, mayBePrinted, takenPort: named };
}

/** A neighbour holds its port even in the moment in which it is too busy to accept. */
async function isTakenOn(port: number, neighbour: string | undefined): Promise<boolean> {
  return (neighbour !== undefined && portOf(neighbour) === port) || isPortTaken(port);
}
