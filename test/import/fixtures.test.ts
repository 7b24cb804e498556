import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { findImports, importFile } from "../../src/import/index.ts";
import { readTool } from "../../src/import/read-tool.ts";
import { Item, secretName } from "../../src/import/source/item.ts";
import { around, fixture, load, readFixture } from "./fixture.ts";
import { fixtures } from "./fixtures.ts";

test("every fixture is tested", () => {
  const folders = readdirSync(fixture("."), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(fixtures.map(([folder]) => folder)).toEqual(folders.map(({ name }) => name).sort());
});

test.each(fixtures)("%s is found, and imported as a valid budget", async (folder, file) => {
  expect(await findImports(fixture(folder))).toEqual([file]);
  const imported = await importFile(file, fixture(folder));
  await load(imported);
  await expect(`${JSON.stringify(imported, null, 2)}\n`).toMatchFileSnapshot(
    `../fixtures/import/${folder}/imported.json`,
  );
});

test.each(fixtures)(
  "every value of %s is mapped, left out with a reason, or not needed",
  async (folder, file) => {
    const { importer, root } = await readFixture(folder, file);
    const { imported, ledger } = await readTool(importer, root, around);
    const parts = importer.scope?.(root) ?? [root];
    for (const leaf of parts.flatMap((part) => part.leaves()))
      expect(ledger.outcomeOf(leaf), leaf.where()).toBeDefined();
    for (const { reason } of [...imported.left, ...imported.unneeded]) expect(reason).not.toBe("");
  },
);

// An importer that claims a value without using it would lose it silently.
test.each(fixtures)("what is imported of %s changes with every mapped value", async (folder, file) => {
  const { importer, root } = await readFixture(folder, file);
  const { imported, ledger } = await readTool(importer, root, around);
  const before = JSON.stringify(imported);
  const parts = importer.scope?.(root) ?? [root];
  const mapped = parts.flatMap((part) => part.leaves()).filter((leaf) => ledger.outcomeOf(leaf) === "mapped");
  expect(mapped.length).toBeGreaterThan(0);
  for (const leaf of mapped) {
    // What may be secret is not copied: the budget names a variable, whatever it is.
    if (secretName.test(leaf.key)) continue;
    const source = { ...root.source, value: structuredClone(root.source.value) };
    const holder = leaf.path
      .slice(0, -1)
      .reduce<unknown>((inner, key) => Reflect.get(Object(inner), key), source.value);
    Reflect.set(Object(holder), leaf.path.at(-1) ?? "", other(leaf.value));
    const value = root.path.reduce<unknown>((inner, key) => Reflect.get(Object(inner), key), source.value);
    const changed = await readTool(importer, new Item(source, root.path, value), around);
    expect(JSON.stringify(changed.imported), leaf.where()).not.toBe(before);
  }
});

function other(value: unknown): unknown {
  if (typeof value === "number") return value + 1;
  if (typeof value === "string") return `x${value}`;
  return typeof value === "boolean" ? !value : "other";
}
