import { CheckError, messageOf } from "../errors.ts";

/**
 * Lets a run finish even if nobody reads its output any more, as with `budget-check | head`: its reports are files, and
 * its exit code counts. Otherwise a write to a closed pipe would end the process.
 * @param onLost called with OUTPUT_NOT_WRITABLE if stdout could not take output, for example because the disk is full.
 */
export function outliveReaders(
  { stdout, stderr }: Pick<NodeJS.Process, "stdout" | "stderr">,
  onLost: (failure: CheckError) => void,
): void {
  let isLost = false;
  stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE" || isLost) return;
    isLost = true;
    const advice = "Make room where the output goes, or send it elsewhere";
    onLost(new CheckError("OUTPUT_NOT_WRITABLE", `Cannot write to stdout: ${messageOf(error)}`, { advice }));
  });
  // There is nowhere left to say it.
  stderr.on("error", () => undefined);
}
