import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { ServedFiles } from "../../src/serve/served-files.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const script = "const answer = 42;\n".repeat(500);

test("compressed once, by what the type allows, with a tag for each form", async () => {
  await using folder = await temporaryFolder({ "a.js": script, "a.png": script, "tiny.js": "1" });
  const files = new ServedFiles();
  const file = await files.open(join(folder.path, "a.js"));
  const [raw, gzip, br] = await Promise.all(
    (["identity", "gzip", "br"] as const).map((coding) => file.representation(coding)),
  );
  expect(gunzipSync(gzip?.read() as Buffer).toString()).toBe(script);
  expect(brotliDecompressSync(br?.read() as Buffer).toString()).toBe(script);
  expect(new Set([raw?.etag, gzip?.etag, br?.etag]).size).toBe(3);
  expect((await file.representation("br")).read()).toBe(br?.read());
  const image = await files.open(join(folder.path, "a.png"));
  expect((await image.representation("gzip")).encoding).toBe("identity");
  const tiny = await files.open(join(folder.path, "tiny.js"));
  expect((await tiny.representation("gzip")).encoding).toBe("identity");
});

test("a file is as it was when first asked for", async () => {
  await using folder = await temporaryFolder({ "a.js": "first" });
  const files = new ServedFiles();
  const path = join(folder.path, "a.js");
  await files.open(path);
  await writeFile(path, "second");
  const again = await (await files.open(path)).representation("identity");
  expect(String(again.read())).toBe("first");
  await expect(files.open(join(folder.path, "missing.js"))).rejects.toThrow(/ENOENT/);
});

test("holds no more than its limit, the longest unused goes", async () => {
  const names = ["a.bin", "b.bin", "c.bin", "d.bin"];
  await using folder = await temporaryFolder(
    Object.fromEntries(names.map((name) => [name, Buffer.alloc(1000, name)])),
  );
  const files = new ServedFiles(2500);
  for (const name of names) await files.open(join(folder.path, name));
  expect(files.bytes).toBe(2000);
  await folder.write({ "a.bin": "changed", "d.bin": "changed" });
  const content = async (name: string) => {
    const body = (await (await files.open(join(folder.path, name))).representation("identity")).read();
    return Buffer.isBuffer(body) ? body.toString() : text(body);
  };
  expect(await content("d.bin")).not.toBe("changed");
  expect(await content("a.bin")).toBe("changed");
});

test("a very large file is streamed, never held", async () => {
  const size = 33 * 1024 * 1024;
  await using folder = await temporaryFolder({ "film.mp4": Buffer.alloc(size, 7) });
  const files = new ServedFiles();
  const film = await (await files.open(join(folder.path, "film.mp4"))).representation("gzip");
  expect(film).toMatchObject({ size, encoding: "identity" });
  expect(files.bytes).toBe(0);
  const part = film.read({ first: size - 3, last: size - 1 });
  expect(Buffer.isBuffer(part)).toBe(false);
  if (!Buffer.isBuffer(part)) expect(await text(part)).toBe("\u0007\u0007\u0007");
});
