import { deflateRawSync } from "node:zlib";
import * as fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import type { Zippable } from "fflate";
import { expect, test } from "vitest";
import { BadArchive, readZipEntry } from "../../src/github/zip-entry.ts";
import { streamedZip } from "./streamed-zip.ts";

const most = 1_000_000;
const name = "report.json";
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

test("one entry of many is read, as another library has packed it", () => {
  const contents = fc.uint8Array({ maxLength: 2000 });
  fc.assert(
    fc.property(
      // The other library takes a file of this name for the prototype of its list.
      fc.dictionary(
        fc.string({ minLength: 1, maxLength: 12 }).filter((key) => key !== "__proto__"),
        contents,
      ),
      contents,
      fc.constantFrom(0, 1, 9),
      (others, wanted, level) => {
        const files: Zippable = { ...others, [name]: wanted };
        const zip = zipSync(files, { level: level as 0 | 1 | 9 });
        expect(Buffer.from(readZipEntry(zip, name, most)).equals(wanted)).toBe(true);
      },
    ),
    { numRuns: 60 },
  );
});

test("an entry whose sizes stand behind its data, as GitHub's uploads have them", () => {
  const zip = streamedZip([
    { name: "report.html", data: strToU8("<p>PK\u0007\u0008PK\u0003\u0004".repeat(50)), store: true },
    { name, data: strToU8("{}") },
  ]);
  expect(text(readZipEntry(zip, name, most))).toBe("{}");
});

test("whatever bytes are given, it reads within them or refuses", () => {
  const zip = zipSync({ [name]: strToU8("x".repeat(300)), other: strToU8("y") });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(zip.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 }),
      fc.nat(zip.length),
      (changes, length) => {
        const broken = zip.slice(0, length);
        for (const [at, value] of changes) if (at < length) broken[at] = value;
        try {
          expect(text(readZipEntry(broken, name, most))).toBe("x".repeat(300));
        } catch (error) {
          if (!(error instanceof BadArchive)) throw error;
        }
      },
    ),
    { numRuns: 500 },
  );
});

const refusals: [string, () => Uint8Array, string][] = [
  ["no archive", () => strToU8("not a zip at all, only text"), "not a zip archive"],
  ["an empty file", () => new Uint8Array(), "not a zip archive"],
  ["no such entry", () => zipSync({ other: strToU8("x") }), "holds no report.json"],
  [
    "two entries of the name",
    () =>
      streamedZip([
        { name, data: strToU8("{}") },
        { name, data: strToU8("[]") },
      ]),
    "2 entries named",
  ],
  ["an entry that is too large", () => zipSync({ [name]: new Uint8Array(most + 1) }), "more than"],
  [
    "an entry that inflates to more than it says",
    () => {
      const bomb = deflateRawSync(new Uint8Array(5_000_000));
      return streamedZip([{ name, packed: bomb, size: 100, crc: 0 }]);
    },
    "larger than the archive's directory says",
  ],
  [
    "an entry with another sum",
    () => streamedZip([{ name, packed: deflateRawSync(strToU8("{}")), size: 2, crc: 1 }]),
    "not what the archive's directory says",
  ],
  [
    "half an archive",
    () => zipSync({ [name]: strToU8("x".repeat(5000)) }).subarray(20),
    "split|broken|names",
  ],
];

test.each(refusals)("%s is refused", (_, make, message) => {
  expect(() => readZipEntry(make(), name, most)).toThrow(BadArchive);
  expect(() => readZipEntry(make(), name, most)).toThrow(new RegExp(message));
});
