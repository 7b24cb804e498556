import { basename } from "node:path";
import { applyEdits, findNodeAtLocation, modify, parseTree } from "jsonc-parser";
import { CheckError, messageOf } from "../errors.ts";
import { mostConfigBytes, readRegularText } from "../read-file.ts";
import { writeWholeFile } from "../whole-file.ts";
import { packageKey } from "./layers/find-budget.ts";

/** A `max` of a bundle limit, as a number of its unit and as a budget writes it. */
export interface WrittenMaximum {
  metric: string;
  value: number;
  text: string;
}

/**
 * Writes the maxima of bundle limits into a budget file, or into the key of package.json. Comments and everything else stay as they
 * are; an inherited limit is set in this file, so that no other budget changes.
 *
 * @throws CheckError BUDGET if the file cannot be read or written.
 */
export async function writeMaxima(file: string, maxima: readonly WrittenMaximum[]): Promise<void> {
  try {
    const before = await readRegularText(file, mostConfigBytes);
    const after = maxima.reduce((text, maximum) => setMaximum(text, file, maximum), before);
    await writeWholeFile(file, after);
  } catch (cause) {
    throw new CheckError("BUDGET", `${file} cannot be tightened: ${messageOf(cause)}`, {
      advice: "Check that you may write it, or leave --update out",
      cause,
    });
  }
}

function setMaximum(text: string, file: string, { metric, value, text: spelled }: WrittenMaximum): string {
  // For the parser, a byte order mark is text.
  const mark = text.startsWith("\ufeff") ? "\ufeff" : "";
  const json = text.slice(mark.length);
  const limit = [...(basename(file) === "package.json" ? [packageKey] : []), "bundle", metric];
  const root = parseTree(json, [], { allowTrailingComma: true });
  const node = root && findNodeAtLocation(root, limit);
  const path = node && node.type !== "object" ? limit : [...limit, "max"];
  const known = root && findNodeAtLocation(root, path);
  const edits = modify(json, path, known?.type === "number" ? value : spelled, {
    formattingOptions: {
      insertSpaces: !/^\t/m.test(json),
      tabSize: 2,
      eol: json.includes("\r\n") ? "\r\n" : "\n",
    },
  });
  return mark + applyEdits(json, edits);
}
