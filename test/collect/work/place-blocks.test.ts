import { addMapping, addSegment, GenMapping, toEncodedMap } from "@jridgewell/gen-mapping";
import { expect, it } from "vitest";
import { homeOf, lineStartsOf } from "../../../src/collect/work/place-blocks.ts";
import { parseSourceMap } from "../../../src/collect/interactions/source-position.ts";

/** As Vue compiles `<script setup>`: the function around the code of the app comes from nowhere. */
const text = "const a=1,b={setup(e){let t=0;for(;t<9;)t++}},c={render(){}};";
const setup = text.indexOf("setup(");
const body = text.indexOf("let t");
const end = text.indexOf("}},c") + 1;
const render = text.indexOf("render(");

function script() {
  const map = new GenMapping();
  addMapping(map, {
    generated: { line: 1, column: 0 },
    source: "src/a.js",
    original: { line: 7, column: 0 },
  });
  addSegment(map, 0, setup);
  addMapping(map, {
    generated: { line: 1, column: body },
    source: "pages/index.vue",
    original: { line: 3, column: 0 },
  });
  addSegment(map, 0, end);
  const parsed = parseSourceMap(toEncodedMap(map));
  if (!parsed) throw new Error("no map");
  return { map: parsed, lineStarts: lineStartsOf(text) };
}

it("a function is of the module that its beginning comes from", () => {
  const at = { startOffset: 0, endOffset: 9, count: 1 };
  expect(homeOf(script(), at)).toEqual({ source: "src/a.js", line: 7 });
});

it("one that a compiler wrote around code of the app is of that code's module", () => {
  const at = { startOffset: setup, endOffset: end, count: 1 };
  expect(homeOf(script(), at)).toEqual({ source: "pages/index.vue", line: 3 });
});

it("one without any code of the app is of no module", () => {
  expect(homeOf(script(), { startOffset: render, endOffset: text.length, count: 1 })).toBeNull();
  // What comes after it is not in it.
  expect(homeOf(script(), { startOffset: setup, endOffset: body, count: 1 })).toBeNull();
});
