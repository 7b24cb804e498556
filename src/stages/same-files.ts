import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { listFiles } from "../bundle/list-files.ts";
import type { FileList } from "../bundle/list-files.ts";
import { CheckError } from "../errors.ts";
import { readHostRules } from "../serve/read-host-rules.ts";

/**
 * Whether two folders hold the same site (`isOfSite`), byte for byte. Identical files load identically: any difference
 * that visits showed would be noise. Folders that contain symbolic links, which may lead anywhere, or more than 20,000
 * files and folders count as different, as do empty folders and folders that cannot be listed.
 */
export async function sameFiles(a: string, b: string, signal?: AbortSignal): Promise<boolean> {
  const [left, right] = await Promise.all([filesOf(a, signal), filesOf(b, signal)]);
  if (!left || !right || left.length !== right.length || left.some((name, i) => name !== right[i]))
    return false;
  for (const name of left) {
    signal?.throwIfAborted();
    const [from, to] = [join(a, name), join(b, name)];
    if ((await stat(from)).size !== (await stat(to)).size) return false;
    if ((await hashOf(from)) !== (await hashOf(to))) return false;
  }
  return left.length > 0;
}

/**
 * A digest of what {@link sameFiles} compares: equal for folders that hold the same site. Null where they could not be known to.
 */
export async function filesDigest(directory: string, signal?: AbortSignal): Promise<string | null> {
  const files = await filesOf(directory, signal);
  if (!files || files.length === 0) return null;
  const hash = createHash("sha256");
  for (const name of files) {
    signal?.throwIfAborted();
    hash.update(`${name}\0${await hashOf(join(directory, name))}\0`);
  }
  return hash.digest("hex");
}

/** The folders that our server reads, absolute. */
interface ServedPlace {
  served: string;
  /** The project's folder, which may have the rules of its host. */
  project: string;
}

/**
 * A digest of files and of the rules by which our server answers for them: equal for folders that it answers for in the same way. Null
 * as of {@link filesDigest}.
 */
export async function siteDigest(place: ServedPlace, signal?: AbortSignal): Promise<string | null> {
  const files = await filesDigest(place.served, signal);
  return (
    files &&
    createHash("sha256")
      .update(`${files} ${await rulesOf(place)}`)
      .digest("hex")
  );
}

/** Whether our server answers for two folders by the same rules, such as rewrites of vercel.json. */
export async function sameRules(a: ServedPlace, b: ServedPlace): Promise<boolean> {
  return (await rulesOf(a)) === (await rulesOf(b));
}

async function rulesOf({ served, project }: ServedPlace): Promise<string> {
  return JSON.stringify((await readHostRules([served, project])).rules);
}

async function filesOf(
  directory: string,
  signal: AbortSignal | undefined,
): Promise<FileList["files"] | null> {
  try {
    const { files, links } = await listFiles(directory, { signal });
    return links.length > 0 ? null : files;
  } catch (error) {
    if (error instanceof CheckError && error.code === "BUNDLE_UNREADABLE") return null;
    throw error;
  }
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
  return hash.digest("hex");
}
