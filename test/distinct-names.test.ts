import { expect, test } from "vitest";
import { assetName } from "../src/asset-name.ts";
import { distinctNames } from "../src/distinct-names.ts";

const names = (...files: string[]) => {
  const nameOf = distinctNames(files.map((file) => ({ file, name: assetName(file) })));
  return files.map(nameOf);
};

test("files of one stable name keep as much of their hash as tells them apart", () => {
  expect(names("_nuxt/DcA1b2C3.js", "_nuxt/BxY12_Ab.js", "_nuxt/entry.D26K0KKW.css")).toEqual([
    "_nuxt/DcA1*.js",
    "_nuxt/BxY1*.js",
    "_nuxt/entry.*.css",
  ]);
  expect(names("_nuxt/DcA1b2C3.js", "_nuxt/DcA1b9C3.js")).toEqual(["_nuxt/DcA1b2*.js", "_nuxt/DcA1b9*.js"]);
  expect(names("a-4bd1b696c7408084.js", "a-4bd1b696c7408085.js")).toEqual([
    "a-4bd1b696c7408084.js",
    "a-4bd1b696c7408085.js",
  ]);
});

test("the same file twice is no other file, and an unknown one has its stable name", () => {
  expect(names("_nuxt/DcA1b2C3.js", "_nuxt/DcA1b2C3.js")).toEqual(["_nuxt/*.js", "_nuxt/*.js"]);
  expect(distinctNames([])("_nuxt/DcA1b2C3.js")).toBe("_nuxt/*.js");
});
