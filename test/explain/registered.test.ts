import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import type { FindingDefinition, Subject } from "../../src/explain/define-finding.ts";
import { bundleFindings, changeFindings, fileFindings, pageFindings } from "../../src/explain/index.ts";
import { readImports } from "../boundaries/read-imports.ts";

const folder = new URL("../../src/explain/findings/", import.meta.url);
const files = readdirSync(folder);
const listed = [...pageFindings, ...bundleFindings, ...changeFindings, ...fileFindings];

it("every kind of finding is in a list, and each has its own kind", async () => {
  const written = await Promise.all(
    files.map(async (file) => {
      const exported = Object.values((await import(new URL(file, folder).href)) as Record<string, unknown>);
      return exported.flat() as FindingDefinition<Subject>[];
    }),
  );
  const kinds = listed.map(({ kind }) => kind);
  expect(kinds.toSorted()).toEqual(
    written
      .flat()
      .map(({ kind }) => kind)
      .toSorted(),
  );
  expect(new Set(kinds).size).toBe(kinds.length);
});

it.each(files)("%s imports no other finding", (file) => {
  const imported = readImports(file, readFileSync(new URL(file, folder), "utf8")).map(
    ({ specifier }) => new URL(specifier, new URL(file, folder)),
  );
  expect(imported.filter(({ href }) => href.startsWith(folder.href)).map(({ href }) => href)).toEqual([]);
});
