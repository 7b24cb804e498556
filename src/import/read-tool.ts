import { Draft } from "./draft/draft.ts";
import type { Imported } from "./imported.ts";
import type { Importer, Importing } from "./importer.ts";
import { Ledger } from "./ledger.ts";
import { Item } from "./source/item.ts";

/** What an importer may know of a project, without where its results go. */
export type Surroundings = Omit<Importing, "draft" | "ledger">;

/**
 * Reads one configuration. Every value of it is in the result: in the budget, among what is left out, or among what a budget does
 * not need.
 * @returns the ledger too, by which a test proves that.
 */
export async function readTool(
  importer: Importer,
  root: Item,
  around: Surroundings,
): Promise<{ imported: Imported; ledger: Ledger }> {
  const ledger = new Ledger();
  const draft = new Draft(ledger);
  for (const part of importer.scope?.(root) ?? [root]) ledger.open(part);
  const alsoRead: string[] = [];
  const also: Surroundings["also"] = async (file, base) => {
    const found = await around.also(file, base);
    if (found instanceof Item) alsoRead.push(found.source.name);
    return found instanceof Item ? ledger.open(found) : found;
  };
  await importer.read(root, { ...around, also, draft, ledger });
  const { budget, remarks } = draft.write();
  ledger.close();
  const { left, unneeded } = ledger;
  return {
    imported: {
      tool: importer.tool,
      file: root.source.name,
      ...(alsoRead.length > 0 && { alsoRead }),
      budget,
      remarks,
      left,
      unneeded,
    },
    ledger,
  };
}
