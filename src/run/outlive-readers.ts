import { CheckError, messageOf } from "../errors.ts";

/**
 * Lets a run end in order whose output nobody reads any more, such as `budget-check | head`: its reports are files, and its
 * exit code counts. Without, a write to a closed pipe ends the process.
 * @param onLost is told, as OUTPUT_NOT_WRITABLE, of what stdout should have taken and could not, such as on a full disk.
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
