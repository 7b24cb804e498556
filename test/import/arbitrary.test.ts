import { array, assert, asyncProperty, constantFrom, jsonValue, nat, oneof, record } from "fast-check";
import { expect, test } from "vitest";
import { importFile } from "../../src/import/index.ts";
import { readTool } from "../../src/import/read-tool.ts";
import { Item } from "../../src/import/source/item.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { around, load, readFixture } from "./fixture.ts";
import { fixtures } from "./fixtures.ts";

/** Values that mean something somewhere in these formats, in places where they may mean nothing. */
const telling = constantFrom<unknown>(
  "dist/a/*.js",
  "../x",
  "!dist/x.js",
  "/",
  "//x",
  "https://example.com/a b",
  "http://u:p@localhost/",
  "__proto__",
  "10 kB",
  "-1",
  "1e400",
  1e300,
  -5,
  0,
  0.5,
  1e-7,
  "error",
  "warn",
  "desktop",
  "devtools",
  "<hash>",
  "[",
  "${env:X}",
  "",
  [],
  {},
  null,
  true,
  [["a"]],
  { path: "dist/*.js", limit: 1 },
);

const change = record({
  at: nat(),
  key: oneof(constantFrom("extra", "path", "url", "__proto__", "toString"), constantFrom("")),
  value: oneof(telling, jsonValue({ maxDepth: 2 })),
});

// Values are replaced and added at random. Whatever a file holds, nothing of it is lost, and the loader takes what comes out.
test.each(fixtures)("a distorted %s loses nothing and gives a valid budget", async (folder, file) => {
  const { importer, root } = await readFixture(folder, file);
  await assert(
    asyncProperty(array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
      const text = JSON.stringify({ value: root.value });
      const holder = JSON.parse(text) as { value: unknown };
      for (const one of changes) distort(holder, one);
      const source = { name: root.source.name, value: holder.value, lineOf: () => null };
      const distorted = new Item(source);
      const { imported, ledger } = await readTool(importer, distorted, around);
      const parts = importer.scope?.(distorted) ?? [distorted];
      for (const leaf of parts.flatMap((part) => part.leaves()))
        expect(ledger.outcomeOf(leaf), leaf.where()).toBeDefined();
      await load(imported);
    }),
    { numRuns: 40 },
  );
});

test.each([
  ["", "it is empty"],
  [" ", "it is empty"],
  [3000, "it is not a command"],
])("Lighthouse CI starts no server by the command %j", async (startServerCommand, reason) => {
  const collect = { startServerCommand, url: ["http://localhost:3000/"] };
  await using folder = await temporaryFolder({ "lighthouserc.json": { ci: { collect } } });
  const imported = await importFile("lighthouserc.json", folder.path);
  expect(imported.unneeded).toContainEqual(expect.objectContaining({ reason }));
  await load(imported);
});

test("a time for the server that no budget can hold is not imported", async () => {
  const collect = { startServerCommand: "npm start", startServerReadyTimeout: 1e300, url: ["/"] };
  await using folder = await temporaryFolder({ "lighthouserc.json": { ci: { collect } } });
  const imported = await importFile("lighthouserc.json", folder.path);
  expect(imported.unneeded).toContainEqual(
    expect.objectContaining({ reason: "no server starts that slowly" }),
  );
  await load(imported);
});

/** Replaces one value, or adds a key next to it. */
function distort(
  holder: { value: unknown },
  { at, key, value }: { at: number; key: string; value: unknown },
): void {
  const places: { into: object; key: string | number }[] = [];
  const visit = (into: object): void => {
    for (const [name, inner] of Object.entries(into)) {
      places.push({ into, key: name });
      if (typeof inner === "object" && inner !== null) visit(inner);
    }
  };
  visit(holder);
  const place = places[at % places.length];
  if (!place) return;
  const isAdded = key !== "" && !Array.isArray(place.into) && place.into !== holder;
  Object.defineProperty(place.into, isAdded ? key : place.key, {
    value: structuredClone(value),
    enumerable: true,
    writable: true,
    configurable: true,
  });
}
