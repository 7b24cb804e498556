import type { TemporaryFolder, TemporaryRepository } from "../git/temporary-repository.ts";

/** An app that is built by one small script, in a history of as many commits as one likes. */
export interface TinyHistory {
  repository: TemporaryRepository;
  /** The commits, the good one first. */
  commits: readonly string[];
}

/** What a commit of the history is. */
export interface TinyCommit {
  /** Bytes of JavaScript beyond the usual. */
  bytes?: number;
  /** Statements that it runs besides. */
  code?: string;
  /** Its build fails. */
  broken?: boolean;
  /** Other files that it writes. */
  files?: Record<string, string>;
  /** It changes nothing that is built. */
  unrelated?: boolean;
  message?: string;
}

const build = `
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
const text = readFileSync("src/main.js", "utf8");
if (text.includes("BROKEN")) throw new Error("this commit does not build");
mkdirSync("dist", { recursive: true });
writeFileSync("dist/main.js", text);
writeFileSync("dist/index.html", "<!doctype html><title>Tiny</title><script src=main.js></script><h1>Tiny</h1>");
`;

const manifest = { name: "tiny", version: "1.0.0", private: true };
const lockfile = {
  name: "tiny",
  version: "1.0.0",
  lockfileVersion: 3,
  packages: { "": { name: "tiny", version: "1.0.0" } },
};

/** @param bundle limits of the budget. */
export function tinyHistory(
  folder: TemporaryFolder,
  commits: readonly TinyCommit[],
  bundle: Record<string, unknown> = { "initial:js": { maxIncrease: "5 kB" } },
): TinyHistory {
  const repository = folder.init();
  const first = {
    ".gitignore": "dist\nnode_modules\n",
    "budget.json": JSON.stringify({ build: "node build.mjs", serve: "dist", bundle }),
    "build.mjs": build,
    "package.json": JSON.stringify(manifest),
    "package-lock.json": JSON.stringify(lockfile),
  };
  const shas = commits.map(({ bytes = 0, code = "", broken, files = {}, unrelated, message }, at) => {
    const text = `document.title = "${at}";\n${broken ? "// BROKEN\n" : ""}window.noise = "${noise(bytes)}";\n${code}\n`;
    return repository.commit(message ?? `Change ${at}`, {
      ...(at === 0 && first),
      ...(unrelated ? { "README.md": `# Tiny ${at}\n` } : { "src/main.js": text }),
      ...files,
    });
  });
  return { repository, commits: shas };
}

/** Text that no compression makes much smaller, the same each time. */
function noise(bytes: number): string {
  let state = 7;
  return Array.from({ length: bytes }, () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return String.fromCharCode(97 + ((state >>> 16) % 26));
  }).join("");
}

/** Commits of which those from `first` on are over the limit. */
export function grownFrom(first: number, count: number): TinyCommit[] {
  return Array.from({ length: count }, (_, at) => (at >= first ? { bytes: 20_000 } : {}));
}
