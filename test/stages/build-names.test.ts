import { expect, it } from "vitest";
import { buildNames } from "../../src/stages/build-names.ts";
import { bundleOf } from "../bundle/diff/bundle-of.ts";

const base = bundleOf([
  { file: "_nuxt/Bq3kX9aZ.js", modules: { "src/app.ts": 9000, "src/old.ts": 100 } },
  { file: "_nuxt/Ds5mZ1cB.js", modules: { "src/guide.ts": 4000 } },
  { file: "_nuxt/Fu7oB3eD.js", modules: { "src/gone.ts": 3000 } },
]);
const head = bundleOf([
  { file: "_nuxt/Ev8pC4fE.js", modules: { "src/guide.ts": 4000 } },
  { file: "_nuxt/Gw9qD5gF.js", modules: { "src/app.ts": 9200 } },
]);

it("calls a file in both builds what head calls it, whatever its hash", () => {
  const nameOf = buildNames({ base, head });
  const own = (path: string) => ({ url: `http://127.0.0.1:4173${path}`, thirdParty: false });
  expect(nameOf?.("base", own("/_nuxt/Bq3kX9aZ.js"))).toBe("_nuxt/Gw9qD5gF.js");
  expect(nameOf?.("head", own("/_nuxt/Gw9qD5gF.js"))).toBe("_nuxt/Gw9qD5gF.js");
  expect(nameOf?.("base", own("/app/_nuxt/Ds5mZ1cB.js"))).toBe(nameOf?.("head", own("/_nuxt/Ev8pC4fE.js")));
});

it("says nothing of what has no counterpart, is no file of the build, or is another server's", () => {
  const nameOf = buildNames({ base, head });
  for (const url of ["http://127.0.0.1/_nuxt/Fu7oB3eD.js", "http://127.0.0.1/api/items"])
    expect(nameOf?.("base", { url, thirdParty: false })).toBeNull();
  const plain = bundleOf([{ file: "analytics.js", modules: { "src/a.ts": 10 } }]);
  const url = "https://cdn.example/analytics.js";
  expect(buildNames({ base: plain, head: plain })?.("base", { url, thirdParty: true })).toBeNull();
});

it("is not there where the files of one revision are not known", () => {
  expect(buildNames({ base: null, head })).toBeUndefined();
});
