import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { bundleFinders, changeFinders, fileFinders, pageFinders } from "../../src/explain/index.ts";

it("every finder is in the list", () => {
  const folder = new URL("../../src/explain/", import.meta.url);
  const written = readdirSync(folder).flatMap((file) => {
    const text = readFileSync(new URL(file, folder), "utf8");
    return [...text.matchAll(/^export function (explain\w+)\(/gm)].map(([, name]) => name);
  });
  const listed = [...pageFinders, ...bundleFinders, ...changeFinders, ...fileFinders].map(({ name }) => name);
  expect(listed.toSorted()).toEqual(written.toSorted());
});
