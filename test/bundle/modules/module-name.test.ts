import * as fc from "fast-check";
import { expect, test } from "vitest";
import { shareOut } from "../../../src/bundle/modules/share-out.ts";
import { moduleName } from "../../../src/bundle/modules/module-name.ts";

const places = { root: "/work/app", relativeTo: "/work/app/dist/assets" };

test.each([
  ["../../src/main.tsx", "src/main.tsx", null, null],
  ["../../../ui/src/button.tsx", "../ui/src/button.tsx", null, null],
  ["/work/app/src/a.ts", "src/a.ts", null, null],
  ["file:///work/app/src/a%20b.ts", "src/a b.ts", null, null],
  ["../../src/logo.svg?react", "src/logo.svg", null, null],
  ["\0../../vite/preload-helper.js", "vite/preload-helper.js", null, null],
  ["../../node_modules/zod/v4/core.js", "node_modules/zod/v4/core.js", "zod", "/work/app/node_modules/zod"],
  [
    "../../../../node_modules/@scope/kit/a.js",
    "node_modules/@scope/kit/a.js",
    "@scope/kit",
    "/node_modules/@scope/kit",
  ],
  [
    "../../node_modules/.pnpm/zod@4.0.0_react@19/node_modules/zod/index.js",
    "node_modules/zod/index.js",
    "zod",
    "/work/app/node_modules/.pnpm/zod@4.0.0_react@19/node_modules/zod",
  ],
  [
    "../../node_modules/kit/node_modules/zod/index.js",
    "node_modules/kit/node_modules/zod/index.js",
    "zod",
    "/work/app/node_modules/kit/node_modules/zod",
  ],
  ["webpack://shop/./src/index.js?a1b2", "src/index.js", null, null],
  [
    "webpack:///./node_modules/zod/index.js",
    "node_modules/zod/index.js",
    "zod",
    "/work/app/node_modules/zod",
  ],
  ["webpack://shop/webpack/runtime/chunk loading", "webpack/runtime/chunk loading", null, null],
  ["turbopack:///[project]/src/app/page.tsx", "src/app/page.tsx", null, null],
])("%j is %s", (source, name, owner, folder) => {
  expect(moduleName(source, places)).toEqual({ name, package: owner, folder });
});

test("any text has a name", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (source) => {
      expect(moduleName(source, places).name).toEqual(expect.any(String));
    }),
  );
});

test("shares add up to the whole, and none is off by one or more", () => {
  fc.assert(
    fc.property(fc.nat(1e6), fc.array(fc.nat(1e6), { minLength: 1 }), (total, weights) => {
      const sum = weights.reduce((all, weight) => all + weight, 0);
      const shares = shareOut(total, weights);
      expect(shares.reduce((all, share) => all + share, 0)).toBe(sum === 0 ? 0 : total);
      for (const [index, share] of shares.entries())
        expect(Math.abs(share - (total * (weights[index] ?? 0)) / (sum || 1))).toBeLessThan(1);
    }),
  );
});
