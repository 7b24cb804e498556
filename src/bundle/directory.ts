import type { Note } from "../types.ts";
import { assetType } from "./asset-type.ts";
import { followDocuments } from "./follow-documents.ts";
import type { BundleReader, OutputFiles } from "./output-files.ts";

/** Any folder of built files: what its documents load is initial. The last resort, it understands everything a little. */
export const directoryReader: BundleReader = {
  name: "directory",
  detects: async () => true,
  read: async (output, _root, signal) => {
    const { initial, notes, documents, absent, groups } = await followDocuments(output, signal);
    // Zero initial bytes would pass any limit: where nothing tells what is initial, all of it is.
    const why =
      documents === 0
        ? "The output folder has no HTML"
        : absent.size > 0 && ![...initial].some((file) => assetType(file) === "js")
          ? "No script that the pages load was found in the output folder"
          : null;
    if (why === null) return { initial, groups, notes };
    return { initial: new Set(codeFiles(output)), notes: [...notes, unknownLoading(why)] };
  },
};

function codeFiles(output: OutputFiles): string[] {
  return output.files.filter((file) => ["js", "css"].includes(assetType(file)));
}

function unknownLoading(why: string): Note {
  return { level: "warn", text: `${why}: all JS and CSS counts as initial` };
}
