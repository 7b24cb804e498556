import { expect, it } from "vitest";
import { grownFiles } from "../../src/run/bisect/grown-files.ts";
import type { BundleDiff } from "../../src/types.ts";

const chunk = (name: string, raw: number, gzip: number) =>
  ({ name, raw: { base: 1000, head: 1000 + raw }, gzip: { base: 400, head: 400 + gzip } }) as const;

it("lists files by the compression that the limit counts, and says which it is", () => {
  const diff = {
    chunks: [chunk("a.js", 639, 20), chunk("b.js", 900, 10), chunk("c.js", -5, -1)],
  } as unknown as BundleDiff;
  const titles = (compression?: Parameters<typeof grownFiles>[1]) =>
    grownFiles(diff, compression).map(({ title }) => title);
  expect(titles("raw")).toEqual(["b.js grew by 900 B (uncompressed)", "a.js grew by 639 B (uncompressed)"]);
  expect(titles()).toEqual(["a.js grew by 20 B (gzip)", "b.js grew by 10 B (gzip)"]);
  expect(titles("brotli")).toEqual(titles("gzip"));
  expect(grownFiles(null)).toEqual([]);
});
