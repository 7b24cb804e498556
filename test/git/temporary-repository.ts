/** Real repositories in temporary folders, untouched by the machine's git configuration and CI variables. */
import { spawnSync } from "node:child_process";
import type { SpawnSyncReturns } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createHash } from "node:crypto";

/** All that git and the code under test may see. */
export const isolated: Readonly<Record<string, string>> = {
  PATH: process.env["PATH"] ?? "",
  HOME: "/nonexistent",
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
  // No sample hooks: they are most of a new repository's files.
  GIT_TEMPLATE_DIR: "",
  GIT_AUTHOR_NAME: "Author",
  GIT_AUTHOR_EMAIL: "author@example.com",
  GIT_COMMITTER_NAME: "Committer",
  GIT_COMMITTER_EMAIL: "committer@example.com",
  // Submodules and clones by file:// are refused without it.
  GIT_ALLOW_PROTOCOL: "file",
  // These repositories live for a second.
  GIT_CONFIG_COUNT: "1",
  GIT_CONFIG_KEY_0: "core.fsync",
  GIT_CONFIG_VALUE_0: "none",
};

/** In memory where the system offers it: some two thousand small files are made and removed again. */
const memory = existsSync("/dev/shm") ? "/dev/shm" : tmpdir();

export class TemporaryFolder implements Disposable {
  readonly path = realpathSync(mkdtempSync(path.join(memory, "budget-check-git-test-")));

  /** A new repository on `main`. */
  init(name = "repository", ...options: string[]): TemporaryRepository {
    const directory = path.join(this.path, name);
    git(this.path, "init", "--quiet", "--initial-branch=main", ...options, directory);
    return new TemporaryRepository(directory);
  }

  clone(origin: TemporaryRepository, name: string, ...options: string[]): TemporaryRepository {
    const directory = path.join(this.path, name);
    git(this.path, "clone", "--quiet", ...options, `file://${origin.path}`, directory);
    return new TemporaryRepository(directory);
  }

  write(name: string, content: string): string {
    const file = path.join(this.path, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
    return file;
  }

  [Symbol.dispose](): void {
    // A process that is ending may still write there.
    rmSync(this.path, { recursive: true, force: true, maxRetries: 9, retryDelay: 50 });
  }
}

export class TemporaryRepository {
  readonly path: string;

  constructor(directory: string) {
    this.path = directory;
  }

  git(...args: string[]): string {
    return git(this.path, ...args);
  }

  write(name: string, content: string): string {
    const file = path.join(this.path, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
    return file;
  }

  /** Commits `files` (or an empty change) and returns the sha. */
  commit(message: string, files: Record<string, string> = {}): string {
    for (const [name, content] of Object.entries(files)) this.write(name, content);
    if (Object.keys(files).length > 0) this.git("add", "--all");
    this.git("commit", "--quiet", "--allow-empty", "--message", message);
    return this.head();
  }

  /** Read from the file: a process of git's for each commit is what makes such tests slow. */
  private head(): string {
    const head = this.read("HEAD");
    return head.startsWith("ref: ") ? this.read(head.slice("ref: ".length)) : head;
  }

  private read(name: string): string {
    return readFileSync(path.join(this.path, ".git", name), "utf8").trim();
  }

  /** Empty commits on top of HEAD (the branch must exist, or this must be its first commit), in one go. */
  commits(count: number, prefix: string): string[] {
    const branch = this.git("symbolic-ref", "HEAD");
    const from = spawnGit(this.path, ["rev-parse", "--verify", "--quiet", "HEAD"]).stdout.trim();
    const stream = Array.from({ length: count }, (_, index) => {
      const message = `${prefix} ${index + 1}`;
      const parent = index === 0 && from !== "" ? `from ${from}\n` : "";
      const mark = `commit ${branch}\nmark :${index + 1}\n`;
      return `${mark}committer C <c@example.com> ${1_700_000_000 + index} +0000\ndata ${message.length}\n${message}\n${parent}`;
    });
    spawnGit(this.path, ["fast-import", "--quiet", "--force"], stream.join(""));
    return this.git("rev-list", "--reverse", `--max-count=${count}`, "--first-parent", "HEAD").split("\n");
  }

  switchTo(branch: string, ...options: string[]): void {
    this.git("switch", "--quiet", ...options, branch);
  }

  /** HEAD, refs, index, stash, FETCH_HEAD, logs, list of worktrees and status: all that a read must leave alone. */
  state(): string {
    const hash = createHash("sha256");
    const root = this.git("rev-parse", "--absolute-git-dir");
    for (const entry of readdirSync(root, { recursive: true, withFileTypes: true }).sort(byPath)) {
      const file = path.join(entry.parentPath, entry.name);
      const name = path.relative(root, file);
      if (!entry.isFile() || name.startsWith("objects") || name === "shallow") continue;
      hash.update(`${name}\0`).update(readFileSync(file));
    }
    return `${hash.digest("hex")}\n${this.git("status", "--porcelain")}\n${this.git("worktree", "list")}`;
  }
}

function byPath(a: { parentPath: string; name: string }, b: { parentPath: string; name: string }): number {
  const [left, right] = [path.join(a.parentPath, a.name), path.join(b.parentPath, b.name)];
  return left < right ? -1 : Number(left > right);
}

function git(cwd: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnGit(cwd, args);
  if (status !== 0) throw new Error(`git ${args.join(" ")}: ${stderr}`);
  return stdout.trim();
}

function spawnGit(cwd: string, args: string[], input = ""): SpawnSyncReturns<string> {
  const env = { ...isolated, GIT_OPTIONAL_LOCKS: "0" };
  return spawnSync("git", args, { cwd, env, input, encoding: "utf8" });
}
