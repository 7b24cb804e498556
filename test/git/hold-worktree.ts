/**
 * A process that holds a worktree until it is ended: `node hold-worktree.ts <root> <sha> <ending>`.
 * It prints the worktree's folder. `signals`: SIGINT and SIGTERM abort, as the command line has it; `crash`: SIGUSR2 throws.
 */
import { checkoutBase } from "../../src/git/worktree.ts";

const [root = "", sha = "", ending = "signals"] = process.argv.slice(2);
const abort = new AbortController();
if (ending === "signals") {
  for (const name of ["SIGINT", "SIGTERM"] as const) process.once(name, () => abort.abort(new Error(name)));
}
await using worktree = await checkoutBase({ root, sha, signal: abort.signal });
if (ending === "crash") {
  process.once("SIGUSR2", () => {
    throw new Error("a bug");
  });
}
process.stdout.write(`${worktree.directory}\n`);
await new Promise<void>((resolve) => {
  const timer = setTimeout(resolve, 60_000);
  abort.signal.addEventListener("abort", () => {
    clearTimeout(timer);
    resolve();
  });
});
