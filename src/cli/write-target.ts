import { CheckError, messageOf } from "../errors.ts";
import { writeWholeFile } from "../whole-file.ts";

/**
 * Writes a result to a file that was writable when the run began.
 * @returns why that failed, so that the result is printed all the same; null if it did not.
 */
export async function writeTarget(file: string, text: string): Promise<CheckError | null> {
  try {
    await writeWholeFile(file, text);
    return null;
  } catch (error) {
    return new CheckError("OUTPUT_NOT_WRITABLE", `Cannot write ${file}: ${messageOf(error)}`);
  }
}
