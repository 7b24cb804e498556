import { resolve } from "node:path";
import type { Node } from "jsonc-parser";
import type { HistorySettings } from "../../types.ts";
import { entriesOf, textOf, valueOf } from "../text/nodes.ts";
import type { Reading } from "../text/nodes.ts";
import { quote } from "../text/quote.ts";

/** Exactly the names that git accepts for a branch: https://git-scm.com/docs/git-check-ref-format */
const branchName = /^(?!.*(?:\.\.|\/\/|\/\.|\.lock(?:\/|$)))[\w][\w./-]{0,199}(?<![./])$/;

/** Reads `history`: a branch or a directory that keeps the runs of the default branch. */
export function readHistory(
  node: Node,
  directory: string,
  reading: Reading,
): HistorySettings | null | undefined {
  if (node.type === "null") return null;
  if (node.type !== "object") return undefined;
  const refuse = (at: Node, problem: string) => {
    reading.problems.add(reading.source, at, problem);
    return undefined;
  };
  const keys = entriesOf(node).map((entry) => entry.key);
  if (keys.length === 0) return refuse(node, `history is empty: it needs a "branch" or a "directory"`);
  if (keys.includes("branch") && keys.includes("directory"))
    return refuse(node, `history has both "branch" and "directory": where is it kept?`);
  const [branchNode, folderNode] = [valueOf(node, "branch"), valueOf(node, "directory")];
  const [branch, folder] = [textOf(branchNode), textOf(folderNode)];
  if (branchNode && branch !== undefined)
    return branchName.test(branch)
      ? { kind: "branch", branch }
      : refuse(branchNode, `history.branch ${quote(branch)} is not a valid name of a branch`);
  if (!folderNode || folder === undefined) return undefined;
  return folder.trim() === "" || folder.includes("\0")
    ? refuse(folderNode, "history.directory is empty")
    : { kind: "directory", directory: resolve(directory, folder) };
}
