import { mkdtempDisposable, readdir, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { sizeCache } from "../../src/bundle/size-cache.ts";
import type { SizeCache } from "../../src/bundle/size-cache.ts";
import { weighFile } from "../../src/bundle/sizes.ts";

test("what was set is there for the next run, by kind", async () => {
  await using folder = await mkdtempDisposable(join(tmpdir(), "sizes-"));
  await sizeCache("brotli", folder.path).set("a", 123);
  expect(await sizeCache("brotli", folder.path).get("a")).toBe(123);
  expect(await sizeCache("brotli", folder.path).get("b")).toBeNull();
  expect(await sizeCache("other", folder.path).get("a")).toBeNull();
  expect(await readdir(join(folder.path, "brotli"))).toEqual(["a"]);
});

test("an entry that is no number is not known", async () => {
  await using folder = await mkdtempDisposable(join(tmpdir(), "sizes-"));
  const cache = sizeCache("brotli", folder.path);
  await cache.set("a", 1);
  for (const text of ["", "-1", "1e9", "{}", " 7"]) {
    await writeFile(join(folder.path, "brotli/a"), text);
    expect(await cache.get("a")).toBeNull();
  }
});

test("where it is full, what was not used for longest goes", async () => {
  await using folder = await mkdtempDisposable(join(tmpdir(), "sizes-"));
  const cache = sizeCache("brotli", folder.path, { most: 4, kept: 2 });
  for (const [index, name] of ["a", "b", "c", "d"].entries()) {
    await cache.set(name, index);
    await utimes(join(folder.path, "brotli", name), 1000 + index, 1000 + index);
  }
  expect(await cache.get("a")).toBe(0);
  await cache.set("e", 9);
  expect((await readdir(join(folder.path, "brotli"))).sort()).toEqual(["a", "e"]);
});

test("a folder that cannot be written costs nothing but time", async () => {
  await using folder = await mkdtempDisposable(join(tmpdir(), "sizes-"));
  await writeFile(join(folder.path, "file"), "");
  const cache = sizeCache("brotli", join(folder.path, "file"));
  await cache.set("a", 1);
  expect(await cache.get("a")).toBeNull();
});

test("brotli is weighed once for the same bytes, whatever the file is called", async () => {
  await using folder = await mkdtempDisposable(join(tmpdir(), "sizes-"));
  const text = "const a = 1;\n".repeat(500);
  await writeFile(join(folder.path, "a.js"), text);
  await writeFile(join(folder.path, "b.js"), text);
  await writeFile(join(folder.path, "c.js"), `${text}//`);
  const entries = new Map<string, number>();
  const cache: SizeCache = {
    get: async (hash) => entries.get(hash) ?? null,
    set: async (hash, bytes) => void entries.set(hash, bytes),
  };
  const a = await weighFile(folder.path, "a.js", { brotli: true, cache });
  expect(a.brotli).toBeLessThan(a.gzip);
  for (const hash of entries.keys()) entries.set(hash, 7);
  expect((await weighFile(folder.path, "b.js", { brotli: true, cache })).brotli).toBe(7);
  expect((await weighFile(folder.path, "c.js", { brotli: true, cache })).brotli).not.toBe(7);
});
