import { execFileSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { cp, mkdir, mkdtemp, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

const fixture = join(import.meta.dirname, "../../fixtures/faults-app");

/** A place for one run, with all that the run can leave something in. */
export interface Arena extends AsyncDisposable {
  root: string;
  /** A repository with the app: `main` is base, and HEAD changes it. */
  app: string;
  /** `.budget-check` in it, empty. */
  output: string;
  /** For TMPDIR: nothing else writes there. */
  temporary: string;
  /** All processes of the run inherit it in `BUDGET_CHECK_FAULT`. */
  mark: string;
  env: NodeJS.ProcessEnv;
  /** Undone when the arena is removed, the last one first. */
  defer(undo: () => unknown): void;
}

const identity = { GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" };

/** @param budget keys that differ from those of the fixture's budget. */
export async function makeArena(budget: object = {}): Promise<Arena> {
  // Short: Chromium's socket in TMPDIR has a path of at most 108 characters.
  const root = await realpath(await mkdtemp(join(tmpdir(), "f-")));
  const [app, temporary, home] = ["app", "t", "home"].map((name) => join(root, name)) as [
    string,
    string,
    string,
  ];
  for (const folder of [temporary, home]) await mkdir(folder);
  await cp(fixture, app, { recursive: true });
  const written = JSON.parse(await readFile(join(app, "budget.json"), "utf8")) as object;
  await writeFile(join(app, "budget.json"), JSON.stringify({ ...written, ...budget }, null, 2));
  await writeFile(join(app, ".gitignore"), "out\n");
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    ...identity,
    HOME: home,
    TMPDIR: temporary,
    NO_COLOR: "1",
  };
  const name = ["-c", "user.name=Author", "-c", "user.email=author@example.com"];
  const git = (...words: string[]) => execFileSync("git", [...name, ...words], { cwd: app, env });
  git("init", "--quiet", "--initial-branch=main");
  git("add", "--all");
  git("commit", "--quiet", "--message=Base");
  git("checkout", "--quiet", "-b", "change");
  await writeFile(join(app, "app.js"), 'document.title = "Changed";\n');
  git("commit", "--quiet", "--all", "--message=Change");
  const output = join(app, ".budget-check");
  await mkdir(output);
  const mark = randomUUID();
  const undos: (() => unknown)[] = [];
  return {
    root,
    app,
    output,
    temporary,
    mark,
    env: { ...env, BUDGET_CHECK_FAULT: mark },
    defer: (undo) => void undos.push(undo),
    async [Symbol.asyncDispose]() {
      for (const undo of undos.reverse()) await undo();
      await rm(root, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
