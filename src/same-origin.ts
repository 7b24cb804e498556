import { isLoopback } from "./is-loopback.ts";

/**
 * Whether two URLs are of one site. The names of this machine count as one name: `http://localhost:4173` and
 * `http://127.0.0.1:4173` are the same server. Text that is not a URL is of no site.
 */
export function isSameOrigin(url: string, other: string): boolean {
  const [one, two] = [URL.parse(url), URL.parse(other)];
  if (!one || !two) return false;
  if (one.origin === two.origin) return one.origin !== "null";
  const isOneMachine = isLoopback(one.hostname) && isLoopback(two.hostname);
  return isOneMachine && one.protocol === two.protocol && one.port === two.port;
}
