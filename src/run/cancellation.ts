/** How long a run may go on after the second of GitHub's signals: the third, SIGKILL, comes 2.5 s after it. */
const lastMs = 2_000;

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Takes Ctrl-C, SIGTERM and SIGHUP from now on until this process ends, so that none of them ends it before it has cleaned up
 * and said so. The first aborts the signal that is returned. A second one ends the process immediately, with what has to be
 * removed on exit; only where GitHub sends SIGTERM after its SIGINT has the run two seconds left.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-cancellation
 */
export function takeCancellation(): AbortSignal {
  const controller = new AbortController();
  let first: NodeJS.Signals | null = null;
  for (const name of signals)
    process.on(name, () => {
      if (first === null) {
        first = name;
        controller.abort(new Error("interrupted"));
      } else if (name === "SIGTERM" && first === "SIGINT") setTimeout(endNow, lastMs).unref();
      else endNow();
    });
  return controller.signal;
}

function endNow(): void {
  process.exit(130);
}
