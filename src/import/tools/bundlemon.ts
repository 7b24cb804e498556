import type { Importer } from "../importer.ts";
import type { Item } from "../source/item.ts";
import { readFileEntry } from "./each-file.ts";

/*
 * bundlemon 3: `files` are judged one by one, `groups` as the sum of their files; paths begin in `baseDir`, and `<hash>` stands for
 * an expression of `pathLabels`.
 * https://github.com/LironEr/bundlemon/blob/main/docs/cli.md
 */
export const bundlemon: Importer = {
  tool: "bundlemon",
  packageKey: "bundlemon",
  files: [
    ".bundlemonrc",
    ".bundlemonrc.json",
    ".bundlemonrc.yaml",
    ".bundlemonrc.yml",
    ".bundlemonrc.js",
    ".bundlemonrc.ts",
    ".bundlemonrc.mjs",
    ".bundlemonrc.cjs",
    "bundlemon.config.js",
    "bundlemon.config.ts",
    "bundlemon.config.mjs",
    "bundlemon.config.cjs",
  ],
  read(root, importing) {
    const { ledger } = importing;
    const [baseDir, defaultCompression, labels] = ["baseDir", "defaultCompression", "pathLabels"].map((key) =>
      root.get(key),
    );
    const expressions = expressionsOf(labels);
    const used = new Set<string>();
    const translate = (path: string): { path: string; remark?: string } => {
      const found = [...expressions].filter(([name]) => path.includes(`<${name}>`));
      for (const [name] of found) used.add(name);
      const remark = found.map(([name, { text }]) => `<${name}> (${text}) is * here`).join(", ");
      const starred = found.reduce((text, [name]) => text.replaceAll(`<${name}>`, "*"), path);
      return { path: starred, ...(remark !== "" && { remark }) };
    };
    let isAnyIn = false;
    for (const key of ["files", "groups"])
      for (const item of root.get(key)?.items() ?? []) {
        const isIn = readFileEntry(
          {
            tool: "bundlemon",
            item,
            defaultCompression,
            together: key === "groups",
            translate,
            ...(baseDir?.text !== undefined && { folder: baseDir.text.replace(/\/$/, "") }),
          },
          importing,
        );
        isAnyIn ||= isIn;
      }
    if (baseDir?.text !== undefined && isAnyIn) ledger.map([baseDir]);
    for (const label of labels?.entries() ?? [])
      if (used.has(label.key)) ledger.map([label]);
      else ledger.skip(label, "no path uses it");
    if ((root.get("files")?.items().length ?? 0) > 1)
      importing.draft.note(
        "bundle",
        [],
        "bundlemon judges a file by the first path that matches it, here each path counts",
      );
    const skip = (key: string, reason: string): void => {
      const item = root.get(key);
      if (item) ledger.skip(item, reason);
    };
    skip("defaultCompression", "every file says its own compression");
    skip("subProject", "budget-check has a budget for each project");
    skip("verbose", "it changes what bundlemon prints");
    skip("reportOutput", "budget-check has reports of its own");
    skip("includeCommitMessage", "it changes what bundlemon stores");
  },
};

/** The labels of paths, with bundlemon's own one for hashes. */
function expressionsOf(labels: Item | undefined): Map<string, { text: string }> {
  const own = (labels?.entries() ?? []).flatMap(({ key, text }) =>
    text === undefined ? [] : [[key, { text }] as const],
  );
  return new Map([["hash", { text: "[a-zA-Z0-9]+" }], ...own]);
}
