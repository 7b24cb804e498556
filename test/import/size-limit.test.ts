import { expect, test } from "vitest";
import { importFixture } from "./fixture.ts";

test("a size-limit file becomes limits on files, and names what it cannot say", async () => {
  const { tool, file, budget, remarks, left, unneeded, loaded } = await importFixture(
    "size-limit-json",
    ".size-limit.json",
  );
  expect({ tool, file }).toEqual({ tool: "size-limit", file: ".size-limit.json" });
  expect(budget).toEqual({
    bundle: {
      "file:assets/index-*.js": "120 kB",
      "file:{assets/*.css,legacy/*.css}": { max: "18 KiB", compression: "brotli" },
      "file:/worker.js": { max: "40 kB", compression: "raw" },
      "file:fonts/**": { max: "200 kB", compression: "raw" },
    },
  });
  expect(loaded.bundle).toHaveLength(4);
  expect(remarks).toContainEqual({
    path: ["bundle", "file:{assets/*.css,legacy/*.css}"],
    text: "brotli, the default of size-limit since version 11",
  });
  expect(left.map(({ where }) => where.split(":").slice(0, 2).join(":"))).toEqual([
    ".size-limit.json:23, [3].import",
    ".size-limit.json:20, [3]",
    ".size-limit.json:30, [4].running",
    ".size-limit.json:26, [4]",
    ".size-limit.json:33, [5].path",
    ".size-limit.json:34, [5].limit",
  ]);
  expect(left.at(-1)?.reason).toMatch(/cannot leave some of them out/);
  expect(unneeded).toHaveLength(1);
});
