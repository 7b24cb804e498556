import { decideLoading } from "./decide-loading.ts";
import { followDocuments } from "./follow-documents.ts";
import type { BundleReader } from "./output-files.ts";

/** Any folder of built files: what its documents load is initial. The last resort, it understands everything a little. */
export const directoryReader: BundleReader = {
  name: "directory",
  detects: async () => true,
  read: async (output, _root, signal) => decideLoading(output, await followDocuments(output, signal)),
};
