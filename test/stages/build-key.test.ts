import { expect, it } from "vitest";
import { placeOfApp } from "../../src/stages/bisect/app-place.ts";
import { buildKey } from "../../src/stages/bisect/build-cache.ts";
import type { BuildSettings } from "../../src/stages/bisect/build-cache.ts";

const settings: BuildSettings = {
  budget: { build: { command: "npm run build" }, serve: { kind: "directory", directory: "dist" } },
  place: placeOfApp("/repository", {
    directory: "/repository/apps/a",
    file: "/repository/apps/a/budget.json",
  }),
  instrument: true,
  version: "1.0.0",
};
const keyWith = (more: Partial<BuildSettings>) => buildKey("a".repeat(40), { ...settings, ...more });

it("keeps a build for its app, budget file, settings and release only", () => {
  const other: Partial<BuildSettings>[] = [
    {},
    { place: { ...settings.place, folder: "apps/b" } },
    { place: { ...settings.place, file: "apps/a/other.json" } },
    { budget: { ...settings.budget, build: { command: "npm run other" } } },
    { instrument: false },
    { version: "1.0.1" },
  ];
  expect(new Set(other.map(keyWith)).size).toBe(other.length);
  expect(keyWith({ place: { folder: "apps/a", file: "apps/a/budget.json" } })).toBe(keyWith({}));
});
