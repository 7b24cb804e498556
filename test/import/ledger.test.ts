import { assert, infiniteStream, integer, json as jsonText, property } from "fast-check";
import { expect, test } from "vitest";
import { Ledger } from "../../src/import/ledger.ts";
import { Item } from "../../src/import/source/item.ts";

const source = (value: unknown) => ({ name: "x.json", value, lineOf: () => null });

test("whatever an importer forgets is left out, in the largest parts of which nothing was read", () => {
  const root = new Item(source({ a: { b: 1, c: [2, 3] }, d: {}, e: { f: 4 } }));
  const ledger = new Ledger();
  ledger.open(root);
  ledger.map([root.at("a", "b")].filter((item) => item !== undefined));
  ledger.close();
  expect(ledger.left.map(({ where }) => where)).toEqual([
    "x.json, a.c: [2,3]",
    "x.json, d: {}",
    'x.json, e: {"f":4}',
  ]);
});

test("every value has an outcome once the account is closed, whatever was mentioned", () => {
  assert(
    property(jsonText({ maxDepth: 5 }), infiniteStream(integer({ min: 0, max: 4 })), (json, choices) => {
      const root = new Item(source(JSON.parse(json)));
      const ledger = new Ledger();
      ledger.open(root);
      const visit = (item: Item): void => {
        const choice = choices.next().value;
        if (choice === 0) ledger.map([item]);
        if (choice === 1) ledger.leave(item, "reason");
        if (choice === 2) ledger.skip(item, "reason");
        for (const part of [...item.items(), ...item.entries()]) visit(part);
      };
      visit(root);
      ledger.close();
      for (const leaf of root.leaves()) expect(ledger.outcomeOf(leaf)).toBeDefined();
    }),
  );
});
