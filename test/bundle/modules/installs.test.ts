import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readBundle } from "../../../src/bundle/index.ts";
import { bundleValue } from "../../../src/bundle-limits/index.ts";
import { temporaryApp } from "../temporary-app.ts";

/** One workspace, installed by each package manager and built; see record.mjs next to the recordings. */
const recorded = join(import.meta.dirname, "../../fixtures/bundles/installs");

interface Recording {
  sources: string[];
  /** Those of the sources that are files. */
  files: string[];
  manifests: Record<string, { name: string; version?: string }>;
}

/** The workspace with what the recording says of it, and a build that holds one byte of each source. */
async function rebuilt({ sources, files, manifests }: Recording) {
  const mappings = sources.map((_, index) => (index === 0 ? "AAAA" : "CCAA")).join(",");
  return temporaryApp(
    {
      ...Object.fromEntries(Object.entries(manifests).map(([file, text]) => [file, JSON.stringify(text)])),
      ...Object.fromEntries(files.map((file) => [file, ""])),
      "apps/web/dist/main.js": "x".repeat(sources.length),
      "apps/web/dist/main.js.map": JSON.stringify({ version: 3, names: [], mappings, sources }),
    },
    [],
  );
}

const recordings = readdirSync(recorded).filter((file) => file.endsWith(".json"));

describe.each(recordings)("installed as in %s", (file) => {
  test("every package has its name, its versions and its bytes", async () => {
    const recording = JSON.parse(readFileSync(join(recorded, file), "utf8")) as Recording;
    await using app = await rebuilt(recording);
    const bundle = await readBundle(join(app.path, "apps/web/dist"));
    const found = Object.fromEntries(bundle.packages?.map(({ name, versions }) => [name, versions]) ?? []);
    expect(found).toEqual({
      lodash: ["4.17.20", "4.17.21"],
      moment: ["2.29.4"],
      // This webpack calls it `javascript/node_modules/@babel/runtime`, where there is none.
      "@babel/runtime": file.includes("webpack-5.101") ? [] : ["7.28.4"],
      "@acme/ui": ["0.2.0"],
      "@acme/heavy": ["0.1.0"],
    });
    const value = (key: string) => bundleValue(bundle, key, "raw");
    expect(value("duplicates")).toBe(1);
    const count = (part: string) => recording.sources.filter((source) => source.includes(part)).length;
    expect(value("package:moment")).toBeGreaterThanOrEqual(1);
    expect(value("package:moment-safe")).toBe(value("package:moment"));
    expect(value("package:lodash")).toBe(count("lodash"));
    expect(value("package:@acme/heavy")).toBe(1);
    // Names contain no part of a store or of a folder above, except to distinguish two copies.
    const names = bundle.modules?.map(({ name }) => name) ?? [];
    expect(names).toContain("src/main.js");
    expect(names).toContain("../../packages/ui/src/index.js");
    for (const name of names) expect(name).not.toMatch(/\.(pnpm|bun|store|yarn)\/|\.zip/);
  });
});

test("there is a recording of each", () => {
  expect(recordings.map((file) => file.replace(".json", "")).sort()).toEqual([
    "bun",
    "npm",
    "npm-linked",
    "npm-webpack-5.101",
    "pnpm",
    "yarn-pnp",
    "yarn-pnpm",
  ]);
});
