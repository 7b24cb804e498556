import { mkdir, mkdtempDisposable, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { readBundle } from "../../../src/bundle/index.ts";
import { bundleValue } from "../../../src/bundle-limits/index.ts";
import type { Bundle, Note, ReadBundle } from "../../../src/types.ts";

/** Reads an output folder that has these files. */
export async function readSite(files: Readonly<Record<string, string | Buffer>>): Promise<ReadBundle> {
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

/** Texts of notes, without those of files that nothing names. */
export function notesOf(bundle: Bundle): string[] {
  return otherNotes(bundle).map(({ text }) => text);
}

const ofUnnamed = "No page in the output folder loads ";

/** Notes without those of files that nothing names: most of these sites have such, to show that they are not counted. */
export function otherNotes({ notes }: Bundle): Note[] {
  return notes.filter(({ text }) => !text.startsWith(ofUnnamed));
}

/** Notes of files that nothing names. */
export function unnamedOf({ notes }: Bundle): Note[] {
  return notes.filter(({ text }) => text.startsWith(ofUnnamed));
}

/** What a limit counts, in bytes as they are on the disk. */
export function raw(bundle: Bundle, key: string) {
  return bundleValue(bundle, key, "raw");
}
