import { mkdtempDisposable, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { readBundle } from "../../src/bundle/index.ts";
import { weighFile } from "../../src/bundle/sizes.ts";

test("sizes are those of zlib on the whole file, larger than a stream's chunk too", async () => {
  await using made = await mkdtempDisposable(join(tmpdir(), "bundle-"));
  const text = Buffer.from(Array.from({ length: 200_000 }, (_, index) => `${index * 7919};`).join("\n"));
  await writeFile(join(made.path, "a.js"), text);
  expect(text.length).toBeGreaterThan(1 << 20);
  const sizes = await weighFile(made.path, "a.js", {});
  expect(sizes).toEqual({ raw: text.length, gzip: gzipSync(text, { level: 9 }).length });
});

test("brotli only where asked for", async () => {
  await using made = await mkdtempDisposable(join(tmpdir(), "bundle-"));
  const text = Buffer.from("const a = 1;\n".repeat(500));
  await writeFile(join(made.path, "a.js"), text);
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: text.length };
  const { assets } = await readBundle(made.path, { brotli: true });
  expect(assets[0]).toMatchObject({
    gzip: gzipSync(text, { level: 9 }).length,
    brotli: brotliCompressSync(text, { params }).length,
  });
});

test("formats that are compressed already count as they are sent", async () => {
  await using made = await mkdtempDisposable(join(tmpdir(), "bundle-"));
  await writeFile(join(made.path, "a.webp"), "a".repeat(1000));
  await writeFile(join(made.path, "a.svg"), "a".repeat(1000));
  expect(await weighFile(made.path, "a.webp", { brotli: true })).toEqual({
    raw: 1000,
    gzip: 1000,
    brotli: 1000,
  });
  expect((await weighFile(made.path, "a.svg", {})).gzip).toBeLessThan(100);
});

test("an empty file has a size, a file that is gone is a known failure", async () => {
  await using made = await mkdtempDisposable(join(tmpdir(), "bundle-"));
  await writeFile(join(made.path, "a.js"), "");
  expect(await weighFile(made.path, "a.js", {})).toEqual({ raw: 0, gzip: gzipSync("", { level: 9 }).length });
  await expect(weighFile(made.path, "b.js", {})).rejects.toMatchObject({ code: "BUNDLE_UNREADABLE" });
});

test("brotli is weighed once for the same bytes, whatever the file is called", async () => {
  await using made = await mkdtempDisposable(join(tmpdir(), "sizes-"));
  const text = "const a = 1;\n".repeat(500);
  await writeFile(join(made.path, "a.js"), text);
  await writeFile(join(made.path, "b.js"), text);
  await writeFile(join(made.path, "c.js"), `${text}//`);
  const brotliSizes = new Map<string, number>();
  const weigh = async (file: string) =>
    (await weighFile(made.path, file, { brotli: true, brotliSizes })).brotli;
  const first = await weigh("a.js");
  expect(first).toBeLessThan(text.length / 10);
  expect([...brotliSizes.values()]).toEqual([first]);
  // A size that no file has, so it can only come from a lookup.
  for (const content of brotliSizes.keys()) brotliSizes.set(content, 7);
  expect(await weigh("b.js")).toBe(7);
  expect(await weigh("c.js")).not.toBe(7);
});
