import { expect, test } from "vitest";
import { diffBundles } from "../../../src/bundle/diff/diff-bundles.ts";
import { differInHash } from "../../../src/bundle/diff/renamed-hash.ts";
import { bundleOf } from "./bundle-of.ts";

test.each([
  ["js/main.qwe1rty.js", "js/main.asd2fgh.js", true],
  ["main-qwertyuiopa1.js", "main-asdfghjklzx2.js", true],
  ["main.qwe1rty.js", "main.qwe1rty.js", false],
  ["main.qwe1rty.js", "other.asd2fgh.js", false],
  ["main.qwe1rty.js", "main.asd2fghj.js", false],
  ["photo.0000001.jpg", "photo.0000002.jpg", false],
  ["page-settings.js", "page-contacts.js", false],
  ["a/main.qwe1rty.js", "main.asd2fgh.js", false],
])("%s and %s: %s", (base, head, expected) => {
  expect(differInHash(base, head)).toBe(expected);
});

test("two builds show what a hash is: a name that changed with it is no new file", () => {
  const base = bundleOf([{ file: "main.qwe1rty.js", modules: 100 }]);
  expect(diffBundles(base, bundleOf([{ file: "main.asd2fgh.js", modules: 160 }])).chunks).toMatchObject([
    { kind: "changed", base: ["main.qwe1rty.js"], head: ["main.asd2fgh.js"] },
  ]);
  expect(diffBundles(base, bundleOf([{ file: "main.asd2fgh.js", modules: 100 }])).chunks).toEqual([]);
  const several = bundleOf([
    { file: "main.asd2fgh.js", modules: 1 },
    { file: "main.zxc3vbn.js", modules: 2 },
  ]);
  expect(
    diffBundles(base, several)
      .chunks.map(({ kind }) => kind)
      .sort(),
  ).toEqual(["added", "added", "removed"]);
});
