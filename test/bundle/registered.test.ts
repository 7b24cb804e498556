import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readers } from "../../src/bundle/index.ts";

test("every reader of the folder is registered, and the one that takes anything is last", async () => {
  const folder = join(import.meta.dirname, "../../src/bundle");
  const sources = await Promise.all(
    (await readdir(folder))
      .filter((file) => file.endsWith(".ts"))
      .map((file) => readFile(join(folder, file), "utf8")),
  );
  const written = sources.flatMap(
    (source) => /export const \w+: BundleReader = \{\s*name: "(\w+)"/.exec(source)?.[1] ?? [],
  );
  expect(readers.map(({ name }) => name).sort()).toEqual(written.sort());
  expect(readers.at(-1)?.name).toBe("directory");
});
