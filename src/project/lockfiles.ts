/** The lockfiles of the package managers, and what they say about packages that come from the repository itself. */
import { parse as parseJsonc } from "jsonc-parser";
import { parse as parseYaml } from "yaml";

export type PackageManager = "npm" | "pnpm" | "yarn" | "bun";

/** By file name. Where a folder has several, the first decides. */
export const lockfiles = {
  "pnpm-lock.yaml": "pnpm",
  "yarn.lock": "yarn",
  "bun.lock": "bun",
  "bun.lockb": "bun",
  "package-lock.json": "npm",
  "npm-shrinkwrap.json": "npm",
} as const satisfies Record<string, PackageManager>;

export type Lockfile = keyof typeof lockfiles;

/** Names of all lockfiles. */
export const lockfileNames = Object.keys(lockfiles) as readonly Lockfile[];

/** A package by its path, alone or after its name: `file:../ui`, `ui@link:../ui`, `@acme/ui@./ui`. */
const localReference = /^(?:(?:@[^@\s]+|[^@:\s]+)@)?(?:(?:file|link|portal|exec|workspace):\S|\.{1,2}\/)/;
/** Yarn lists the project itself like this. */
const project = /@workspace:\.$/;

/**
 * Whether a lockfile takes a package from a path. If so, installed modules only fit the sources that they were
 * installed with.
 * @param bytes the whole file.
 * @throws Error if it cannot be read.
 */
export function hasLocalPackage(name: Lockfile, bytes: Buffer): boolean {
  // Bun's old lockfile is binary, with its strings in one table.
  if (name === "bun.lockb") return /(?:file|link|workspace):[./\w]/.test(bytes.toString("latin1"));
  const open: unknown[] = [readLockfile(name, bytes.toString("utf8"))];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value === "string") {
      // Yarn joins several references into one key.
      if (value.split(", ").some((one) => localReference.test(one) && !project.test(one))) return true;
    } else if (typeof value === "object" && value !== null) {
      for (const [key, inner] of Object.entries(value)) {
        if (key === "link" && inner === true) return true;
        open.push(inner);
        if (!Array.isArray(value)) open.push(key);
      }
    }
  }
  return false;
}

function readLockfile(name: Exclude<Lockfile, "bun.lockb">, text: string): unknown {
  switch (name) {
    case "package-lock.json":
    case "npm-shrinkwrap.json":
      return JSON.parse(text);
    case "bun.lock":
      return parseJsonc(text, [], { allowTrailingComma: true });
    case "pnpm-lock.yaml":
      return parseYaml(text);
    case "yarn.lock":
      return isBerryLock(text) ? parseYaml(text) : keysOfYarn1(text);
  }
}

/**
 * The references in a lockfile of Yarn 1, which is not YAML: they begin at the margin, in quotes where they have to, and end in a
 * colon. By hand, since the one parser of this format, Yarn's own, would add 0.4 MB to what users download.
 * @throws Error for anything else at the margin.
 */
function keysOfYarn1(text: string): string[] {
  return text.split(/\r?\n/).flatMap((line) => {
    if (line === "" || /^[\s#]/.test(line)) return [];
    if (!line.endsWith(":")) throw new Error("not a lockfile of Yarn 1");
    return line
      .slice(0, -1)
      .split(", ")
      .map((key) => key.replaceAll('"', ""));
  });
}

/** Whether a `yarn.lock` is of Yarn 2 or later. */
export function isBerryLock(text: string): boolean {
  return /^__metadata:/m.test(text.slice(0, 10_000));
}
