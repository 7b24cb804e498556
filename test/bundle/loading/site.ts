import { mkdir, mkdtempDisposable, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { readBundle } from "../../../src/bundle/index.ts";
import { bundleValue } from "../../../src/judge/bundle-value.ts";
import type { Bundle, ReadBundle } from "../../../src/types.ts";

/** Reads an output folder that has these files. */
export async function readSite(files: Readonly<Record<string, string>>): Promise<ReadBundle> {
  await using made = await mkdtempDisposable(join(tmpdir(), "site-"));
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(made.path, file)), { recursive: true });
    await writeFile(join(made.path, file), text);
  }
  return await readBundle(made.path);
}

/** A built app that was recorded. */
export function readFixture(name: string): Promise<ReadBundle> {
  return readBundle(join(import.meta.dirname, "../../fixtures/bundles", name));
}

/** Files of code that are loaded in that way. */
export function filesOf(bundle: Bundle, kind: "initial" | "lazy" | "nomodule"): string[] {
  return bundle.assets.filter((asset) => asset.loading === kind).map(({ file }) => file);
}

export function notesOf({ notes }: Bundle): string[] {
  return notes.map(({ text }) => text);
}

/** What a limit counts, in bytes as they are on the disk. */
export function raw(bundle: Bundle, key: string) {
  return bundleValue(bundle, key, "raw");
}
