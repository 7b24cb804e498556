import { commonNames } from "../bundle/diff/common-names.ts";
import type { BuildNames } from "../judge/request-names.ts";
import { requestedFile } from "../requested-file.ts";
import type { ReadBundle, Revision } from "../types.ts";

/**
 * What requests of either revision are called in both builds, so that a file is known again whose name is a hash. Undefined
 * where the files of one are not known.
 */
export function buildNames(bundles: Readonly<Record<Revision, ReadBundle | null>>): BuildNames | undefined {
  const { base, head } = bundles;
  if (!base || !head) return undefined;
  const names = commonNames(base, head);
  const fileOf = { base: requestedFile(base.assets), head: requestedFile(head.assets) };
  return (revision, request) => {
    const file = fileOf[revision](request);
    return file === null ? null : (names[revision].get(file) ?? null);
  };
}
