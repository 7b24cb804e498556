import * as fc from "fast-check";
import { expect, test } from "vitest";
import { BrokenJson, streamJson } from "../../src/bundle/stream-json.ts";
import type { Shape } from "../../src/bundle/stream-json.ts";

/** The text as it may come from a disk: cut anywhere, in the middle of characters too. */
async function* cut(text: string, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let at = 0, next = 0; at < bytes.length; next++) {
    const size = sizes[next % sizes.length] ?? 1;
    yield bytes.subarray(at, at + size);
    at += size;
  }
}

/** Each run is many small steps. */
const few = { numRuns: 50 };
const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 });
const read = (text: string, shape: Shape, limit?: number) => streamJson(cut(text, [7, 3]), shape, limit);

test("all of any JSON is what JSON.parse makes of it, however it is cut", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.jsonValue({ maxDepth: 3 }),
      sizes,
      fc.constantFrom("", " ", "\n\t"),
      async (value, pieces, space) => {
        const text = JSON.stringify([value, 'é👋"\\\n', "\ud800"]);
        expect(JSON.stringify(await streamJson(cut(space + text + space, pieces), true))).toBe(
          JSON.stringify(JSON.parse(text)),
        );
      },
    ),
    few,
  );
});

test("what the shape does not name passes by, whatever it holds", async () => {
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), fc.jsonValue(), sizes, async (passing, kept, pieces) => {
      const item = { source: passing, name: kept, "": passing };
      const text = JSON.stringify({ a: passing, list: [item, item], z: passing }, null, 1);
      const shape: Shape = { keys: { list: { each: { keys: { name: true } } } } };
      const one = { name: kept };
      expect(JSON.stringify(await streamJson(cut(text, pieces), shape))).toBe(
        JSON.stringify({ list: [one, one] }),
      );
    }),
  );
});

test("no beginning of a JSON object is taken for the whole", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.dictionary(fc.string(), fc.jsonValue()),
      fc.double({ min: 0, max: 1, noNaN: true }),
      async (value, share) => {
        const text = JSON.stringify(value);
        const short = Buffer.from(text).subarray(0, Math.floor(share * (Buffer.byteLength(text) - 1)));
        await expect(
          streamJson(
            (async function* () {
              yield short;
            })(),
            { keys: { a: true } },
          ),
        ).rejects.toThrow(BrokenJson);
      },
    ),
    few,
  );
});

test("text that ends early leaves what came before", async () => {
  const error = await read('{"inputs": {"a.js": {"bytes": 1}, "b', true).catch((cause: unknown) => cause);
  expect(error).toMatchObject({ message: "it ends early", kept: { inputs: { "a.js": { bytes: 1 } } } });
});

test("keys of the language's own are keys as any other", async () => {
  const kept = (await read('{"__proto__": {"x": 1}, "constructor": 2}', true)) as Record<string, unknown>;
  expect(Object.keys(kept)).toEqual(["__proto__", "constructor"]);
  expect({}).not.toHaveProperty("x");
});

test("an item of another kind than its shape is kept as it is", async () => {
  expect(
    await read('{"list": "none", "more": [1, {"a": 2, "b": 3}]}', {
      keys: { list: { each: true }, more: { each: { keys: { a: true } } } },
    }),
  ).toEqual({
    list: "none",
    more: [1, { a: 2 }],
  });
});

test.each([
  "",
  "{",
  "[1,",
  '{"a" 1}',
  "{a: 1}",
  "[1 2]",
  "nul",
  "1 2",
  "[,]",
  '{"a":1,}',
  "[1,]",
  '"\\x"',
  "}",
  "[}",
])("%j is no JSON", async (text) => {
  await expect(read(text, true)).rejects.toThrow(BrokenJson);
});

test.each([
  '{"z": [1}',
  '{"z": {"b" 2}}',
  '{"z": [,]}',
  '{"z": "\\x"}',
  '{"z": nul}',
  '{"z": {"b": [1]], "a": 2}',
])("%j is no JSON, though nothing of it is kept", async (text) => {
  await expect(read(text, { keys: { a: true } })).rejects.toThrow(BrokenJson);
});

test("bytes that are not UTF-8 are refused, not replaced", async () => {
  const bytes = Buffer.concat([Buffer.from('{"a": "'), Buffer.from([0xc3, 0x28]), Buffer.from('"}')]);
  await expect(
    streamJson(
      (async function* () {
        yield bytes;
      })(),
      true,
    ),
  ).rejects.toThrow(BrokenJson);
});

test("broken text is named by the last byte that was right, and leaves what came before", async () => {
  const text = '{"first": ["é", "\\n"], x}';
  const error = await read(text, true).catch((cause: unknown) => cause);
  expect(error).toMatchObject({
    message: `it is not valid JSON after byte ${Buffer.from(text).indexOf(", x")}`,
    kept: { first: ["é", "\n"] },
  });
});

test("what is too much or too deep is refused, a byte order mark is not", async () => {
  await expect(read(JSON.stringify(["a".repeat(500)]), true, 400)).rejects.toThrow(/too much/);
  await expect(read(JSON.stringify({ b: "a".repeat(500) }), { keys: { a: true } }, 400)).resolves.toEqual({});
  await expect(read("[".repeat(2000), true)).rejects.toThrow(/nested/);
  await expect(streamJson(cut("\uFEFF[1]", [100]), true)).resolves.toEqual([1]);
});

test("300 MB of which little is kept do not fill the memory", async () => {
  const source = `"source": ${JSON.stringify("export const a = {\"b\": '}'};\n".repeat(3000))}`;
  const module = Buffer.from(
    `{"name": "./src/a.js", ${source}, "reasons": [{"moduleName": "./src/main.js", ${source}}]},`,
  );
  const count = Math.ceil(300_000_000 / module.length);
  async function* stats(): AsyncGenerator<Uint8Array> {
    yield Buffer.from('{"modules": [');
    for (let index = 0; index < count; index++) yield module;
    yield Buffer.from('{"name": "last"}], "hash": "abc"}');
  }
  const before = process.memoryUsage().rss;
  const read300 = (await streamJson(stats(), {
    keys: {
      hash: true,
      modules: { each: { keys: { name: true, reasons: { each: { keys: { moduleName: true } } } } } },
    },
  })) as { hash: string; modules: unknown[] };
  expect(read300.hash).toBe("abc");
  expect(read300.modules).toHaveLength(count + 1);
  expect(read300.modules.at(-1)).toEqual({ name: "last" });
  expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000);
}, 60_000);
