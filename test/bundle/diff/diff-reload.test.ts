import * as fc from "fast-check";
import { expect, test } from "vitest";
import { assetName } from "../../../src/asset-name.ts";
import { contentOf, readContents } from "../../../src/bundle/contents.ts";
import { diffReload } from "../../../src/bundle/diff/diff-reload.ts";
import { HashNames } from "../../../src/hash-names.ts";
import type { ReadBundle } from "../../../src/types.ts";

/** A build of scripts; gzip is as large as raw. */
function build(files: Readonly<Record<string, string>>): ReadBundle {
  const names = new HashNames(Object.keys(files));
  return {
    reader: "directory",
    directory: "/app/dist",
    notes: [],
    assets: Object.entries(files).map(([file, text]) => ({
      file,
      name: assetName(file),
      type: "js",
      loading: "initial",
      raw: text.length,
      gzip: text.length,
    })),
    contents: new Map(Object.entries(files).map(([file, text]) => [file, contentOf(text, names)])),
  };
}

/** Statements that no other seed has. */
function code(seed: string, statements = 60): string {
  return Array.from(
    { length: statements },
    (_, at) => `const ${seed}${at}=call("${seed}-${at * 7919}",${at ** 3});`,
  ).join("\n");
}

const texts = fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.string({ minLength: 1, maxLength: 2000 }), {
  noNullPrototype: true,
  maxKeys: 6,
});
const asFiles = (all: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(all).map(([name, text]) => [`${name}.js`, text]));

test("an unchanged build is not downloaded again", () => {
  fc.assert(
    fc.property(texts, (all) => {
      const one = build(asFiles(all));
      expect(diffReload(one, build(asFiles(all)))).toMatchObject({ files: [], gzip: 0, renamed: [] });
    }),
  );
});

test("a file that is renamed with the same content is downloaded again, and nothing else", () => {
  fc.assert(
    fc.property(texts, fc.string({ minLength: 1, maxLength: 5000 }), (all, text) => {
      const base = build({ ...asFiles(all), "vendor-D26K0KKW.js": text });
      const head = build({ ...asFiles(all), "vendor-B3x59kQ2.js": text });
      expect(diffReload(base, head)).toMatchObject({
        files: ["vendor-B3x59kQ2.js"],
        raw: text.length,
        renamed: [{ file: "vendor-B3x59kQ2.js", name: "vendor-*.js", because: [] }],
      });
      expect(diffReload(head, base)?.raw).toBe(text.length);
    }),
  );
});

test("a file whose line ends alone changed is downloaded again, and was not renamed for nothing", () => {
  const [unix, windows] = [code("line"), code("line").replaceAll("\n", "\r\n")];
  const [base, head] = [build({ "app.js": unix }), build({ "app.js": windows })];
  expect(diffReload(base, head)).toMatchObject({ files: ["app.js"], raw: windows.length, renamed: [] });
  expect(diffReload(head, base)).toMatchObject({ files: ["app.js"], raw: unix.length, renamed: [] });
});

test("a new file and a removed one are not downloaded again", () => {
  fc.assert(
    fc.property(texts, fc.string({ minLength: 1 }), (all, text) => {
      const [less, more] = [build(asFiles(all)), build({ ...asFiles(all), "new-D26K0KKW.js": text })];
      expect(diffReload(less, more)?.files).toEqual([]);
      expect(diffReload(more, less)?.files).toEqual([]);
    }),
  );
});

test("a file that took the place of another is new", () => {
  const base = build({ "main-D26K0KKW.js": code("old") });
  expect(diffReload(base, build({ "main-B3x59kQ2.js": code("young") }))?.files).toEqual([]);
});

test("one changed statement reloads the file, wherever it was inserted", () => {
  const lines = code("line", 100).split("\n");
  for (const at of [0, 50, 100]) {
    const changed = lines.toSpliced(at, 0, 'added("of this change alone");').join("\n");
    const [base, head] = [
      build({ "main-D26K0KKW.js": lines.join("\n") }),
      build({ "main-B3x59kQ2.js": changed }),
    ];
    expect(diffReload(base, head)).toMatchObject({ files: ["main-B3x59kQ2.js"], gzip: changed.length });
    expect(diffReload(base, head)?.renamed).toEqual([]);
    expect(diffReload(head, base)?.gzip).toBe(lines.join("\n").length);
  }
});

test("content that also changed its file without a new name counts, and a minority of old content does not", () => {
  const base = build({ "main.js": code("old", 40) });
  expect(diffReload(base, build({ "main.js": `${code("old", 40)}${code("young", 10)}` }))?.files).toEqual([
    "main.js",
  ]);
  expect(diffReload(base, build({ "main.js": `${code("old", 40)}${code("young", 90)}` }))?.files).toEqual([]);
});

test("a file that holds the new name of another is named with it", () => {
  const vendor = (name: string) => `import"./${name}";${code("vendor")}`;
  const base = build({ "app-D26K0KKW.js": code("app"), "vendor-C4ZuZ1pT.js": vendor("app-D26K0KKW.js") });
  const head = build({ "app-B3x59kQ2.js": code("other"), "vendor-Dx81TqLm.js": vendor("app-B3x59kQ2.js") });
  expect(diffReload(base, head)).toMatchObject({
    files: ["vendor-Dx81TqLm.js"],
    renamed: [{ name: "vendor-*.js", because: ["app-*.js"] }],
  });
});

test("contents that are not known are not compared", () => {
  const { contents: _, ...saved } = build({ "main.js": "1" });
  expect(diffReload(saved, build({ "main.js": "1" }))).toBeUndefined();
});

test("a file that is gone since it was weighed is an error with its name", async () => {
  const { assets } = build({ "main.js": "1" });
  await expect(readContents("/nonexistent", assets)).rejects.toMatchObject({
    code: "BUNDLE_UNREADABLE",
    message: expect.stringContaining("main.js cannot be read"),
  });
});
