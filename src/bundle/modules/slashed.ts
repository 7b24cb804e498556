/** Paths as text, `/` between folders, of whatever system wrote them: `C:/app/src/a.ts` is absolute here on Linux too. */
import { posix } from "node:path";

/** With `/` between folders. */
export function slashed(path: string): string {
  return path.replaceAll("\\", "/");
}

/** A path relative to `base`; an absolute path is returned as it is. Neither depends on the current folder. */
export function joined(base: string, path: string): string {
  return posix.normalize(isAbsolutePath(path) ? path : `${base}/${path}`);
}

/** `/app` or `C:/app`. */
export function isAbsolutePath(path: string): boolean {
  return /^(\/|[a-z]:\/)/i.test(path);
}

/** How `path` is written from the folder `from`; as it is where they are on different drives. Both are absolute and normal. */
export function pathFrom(from: string, path: string): string {
  const [base, target] = [segments(from), segments(path)];
  let shared = 0;
  while (shared < base.length && shared < target.length && base[shared] === target[shared]) shared++;
  if (shared === 0 && (isDrive(base[0]) || isDrive(target[0]))) return path;
  return [...base.slice(shared).map(() => ".."), ...target.slice(shared)].join("/");
}

/** Whether `path` is below `folder`. */
export function isBelow(folder: string, path: string): boolean {
  return path.startsWith(folder.endsWith("/") ? folder : `${folder}/`);
}

/** The folder and every one above it, nearest first. */
export function foldersUp(folder: string): string[] {
  const found = [folder];
  for (let at = folder; posix.dirname(at) !== at && posix.dirname(at) !== ".";) {
    at = posix.dirname(at);
    found.push(at);
  }
  return found;
}

function segments(path: string): string[] {
  return path.split("/").filter(Boolean);
}

function isDrive(segment: string | undefined): boolean {
  return segment !== undefined && /^[a-z]:$/i.test(segment);
}
