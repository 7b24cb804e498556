import type { DevtoolsLog } from "lighthouse";
import type { Redact } from "../../secrets.ts";
import { withoutOrigin } from "./page-failure.ts";

/** Lighthouse waits until at most two requests are in progress, and none with these priorities. */
const mostOpen = 2;
const criticalPriorities: ReadonlySet<string> = new Set(["VeryHigh", "High", "Medium"]);
/** A request that is made this often, over this much time, counts as repeated without end. */
const fewestRepeats = 4;
const repeatSeconds = 10;
const mostNames = 2;

/** A task of more than 50 ms, as Lighthouse's `long-tasks` lists it. */
export interface LongTask {
  url: string;
  duration: number;
}

/**
 * Lighthouse's sentence about a page that never came to rest says that it loaded too slowly, which is not known.
 * https://github.com/GoogleChrome/lighthouse/blob/v13.5.0/core/gather/driver/navigation.js (warningTimeout)
 */
export function isOfNoRest(warning: string): boolean {
  return warning.startsWith("The page loaded too slowly to finish within the time limit");
}

/**
 * What kept a page busy until the visit stopped waiting: requests that did not end or were repeated, otherwise long
 * tasks. Without counts, which differ from visit to visit.
 * @param isCut the run's time for visits was over, which says nothing about the page.
 */
export function neverIdle(
  log: DevtoolsLog,
  longTasks: readonly LongTask[],
  { pageUrl, redact, isCut = false }: { pageUrl: string; redact: Redact; isCut?: boolean | undefined },
): string {
  if (isCut) return "the page was measured before it came to rest, because the time for visits ran out";
  const { open, repeated } = readRequests(log);
  const name = (url: string) => withoutOrigin(redact(url), pageUrl);
  const causes = [
    ...(open.length > 0 ? [`requests to ${listed(open.map(name))} did not end`] : []),
    ...(repeated.length > 0 ? [`${listed(repeated.map(name))} was asked for again and again`] : []),
  ];
  if (causes.length === 0) {
    const byScript = Map.groupBy(longTasks, ({ url }) => url);
    const sums = [...byScript].map(([url, tasks]) => ({
      url,
      sum: tasks.reduce((all, { duration }) => all + duration, 0),
    }));
    const [most] = sums.toSorted((a, b) => b.sum - a.sum);
    if (most) causes.push(`its main thread had long tasks, most of them in ${name(most.url)}`);
  }
  const why = causes.length === 0 ? "" : `: ${causes.join(", and ")}`;
  return `the page never came to rest, and was measured when the time for its load was over${why}`;
}

function readRequests(log: DevtoolsLog): { open: string[]; repeated: string[] } {
  const open = new Map<string, { url: string; isCritical: boolean }>();
  const times = new Map<string, number[]>();
  for (const { method, params } of log) {
    if (method === "Network.requestWillBeSent") {
      const { url: whole, initialPriority } = params.request;
      if (!/^https?:/.test(whole)) continue;
      const url = whole.replace(/[?#].*$/s, "");
      open.set(params.requestId, { url, isCritical: criticalPriorities.has(initialPriority) });
      times.set(url, [...(times.get(url) ?? []), params.timestamp]);
    } else if (method === "Network.loadingFinished" || method === "Network.loadingFailed")
      open.delete(params.requestId);
  }
  const repeated = [...times]
    .filter(([, at]) => at.length >= fewestRepeats && Math.max(...at) - Math.min(...at) >= repeatSeconds)
    .toSorted(([, one], [, other]) => other.length - one.length)
    .map(([url]) => url);
  const left = [...open.values()];
  const isWaitedFor = left.length > mostOpen || left.some(({ isCritical }) => isCritical);
  return { open: isWaitedFor ? left.map(({ url }) => url) : [], repeated };
}

/** The first few, each once. */
function listed(names: readonly string[]): string {
  return [...new Set(names)].slice(0, mostNames).join(" and ");
}
