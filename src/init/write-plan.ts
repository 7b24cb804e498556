import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { CheckError, messageOf } from "../errors.ts";
import { mostConfigBytes, readRegularText } from "../read-file.ts";
import { writeWholeFile } from "../whole-file.ts";
import type { PlannedFile } from "./planned-file.ts";

/**
 * Writes the planned files.
 * @throws CheckError OUTPUT_NOT_WRITABLE if one has changed since it was read, or cannot be written; it names what was written before.
 */
export async function writePlan(files: readonly PlannedFile[]): Promise<void> {
  const written: string[] = [];
  for (const { path, text, before } of files) {
    if (text === null) continue;
    try {
      const now = existsSync(path) ? await readRegularText(path, mostConfigBytes) : null;
      if (now !== before) throw new Error("it has changed in the meantime");
      await mkdir(dirname(path), { recursive: true });
      await writeWholeFile(path, text);
    } catch (cause) {
      const done = written.length === 0 ? "Nothing was written" : `Written: ${written.join(", ")}`;
      throw new CheckError("OUTPUT_NOT_WRITABLE", `Cannot write ${path}: ${messageOf(cause)}`, {
        advice: `${done}. Run budget-check init again: it leaves what is there`,
        cause,
      });
    }
    written.push(path);
  }
}
