import type { OutputFiles } from "./output-files.ts";
import type { SharedSources } from "./modules/name-sources.ts";
import { shareOut } from "./modules/share-out.ts";

/** `de`, `pt-BR`, `zh-Hant-TW` */
const locale = /^[a-z]{2,3}([-_][A-Za-z\d]{2,8})*$/;

/**
 * The same file in the other languages that a build was made for: each has a folder with a document of its own
 * (`de/main.js`, `en/main.js`), one of them may be at the top. Stats are of the build before its texts were put in.
 * @param named files that stats name themselves.
 */
export function localisedCopies(
  file: string,
  { files, has }: Pick<OutputFiles, "files" | "has">,
  named: ReadonlySet<string>,
): string[] {
  const own = withoutLocale(file, has);
  if (own === null) return [];
  return files.filter((other) => other !== file && !named.has(other) && withoutLocale(other, has) === own);
}

/** A file's path in the folder of its language; null where it is in none. */
function withoutLocale(file: string, has: OutputFiles["has"]): string | null {
  const folder = languageFolder(file, has);
  if (folder !== null) return file.slice(folder.length + 1);
  return has("index.html") ? file : null;
}

/** The folder at the top that is called like a language and has a document of its own; null for a file in no such folder. */
export function languageFolder(file: string, has: OutputFiles["has"]): string | null {
  const [folder = "", ...rest] = file.split("/");
  return rest.length > 0 && locale.test(folder) && has(`${folder}/index.html`) ? folder : null;
}

/**
 * The sources of a file that became longer or shorter by its language. What was added, such as dates of a language, is of no
 * source; what is missing was a little of each.
 * @param length bytes of the file on the disk.
 */
export function fitToLength(shared: SharedSources, length: number): SharedSources {
  const { sources, unmapped } = shared;
  const told = sources.reduce((sum, { bytes }) => sum + bytes, unmapped);
  if (length >= told) return { ...shared, unmapped: unmapped + length - told };
  const [rest = 0, ...bytes] = shareOut(length, [unmapped, ...sources.map((source) => source.bytes)]);
  return {
    ...shared,
    unmapped: rest,
    sources: sources.map((source, index) => ({ ...source, bytes: bytes[index] ?? 0 })),
  };
}
