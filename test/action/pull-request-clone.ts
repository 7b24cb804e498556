import { execFileSync } from "node:child_process";
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { applyEdits, modify } from "jsonc-parser";
import { apps } from "../e2e/command.ts";

const environment = {
  ...process.env,
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_AUTHOR_NAME: "Author",
  GIT_AUTHOR_EMAIL: "author@example.com",
  GIT_COMMITTER_NAME: "Committer",
  GIT_COMMITTER_EMAIL: "committer@example.com",
};

function git(cwd: string, ...args: string[]): string {
  return execFileSync("git", args, { cwd, encoding: "utf8", env: environment }).trim();
}

/** A repository with the shop on `main`, and pull requests against it. */
export interface ShopRepository {
  /**
   * A clone as `actions/checkout` leaves it: the merge commit of a pull request, at depth 1, no branch.
   * @param change what the pull request does to a checkout of main.
   */
  pullRequest(
    number: number,
    change: (directory: string) => Promise<void>,
  ): Promise<{ directory: string; headSha: string; baseSha: string; mergeSha: string }>;
}

/** The shop with one page, so that a test takes no longer than it must. */
export async function shopRepository(folder: string): Promise<ShopRepository> {
  const origin = join(folder, "origin");
  await mkdir(origin, { recursive: true });
  git(origin, "init", "--quiet", "--initial-branch=main");
  git(origin, "config", "uploadpack.allowAnySHA1InWant", "true");
  await copyShop("storefront", origin);
  await writeFile(join(origin, ".gitignore"), "node_modules\ndist\n.budget-check\n");
  git(origin, "add", "--all");
  git(origin, "commit", "--quiet", "--message=The shop");
  const baseSha = git(origin, "rev-parse", "HEAD");
  let clones = 0;
  return {
    async pullRequest(number, change) {
      git(origin, "checkout", "--quiet", "-B", `change-${number}`, baseSha);
      await change(origin);
      git(origin, "add", "--all");
      git(origin, "commit", "--quiet", "--message=A change");
      const headSha = git(origin, "rev-parse", "HEAD");
      git(origin, "checkout", "--quiet", "--detach", baseSha);
      git(origin, "merge", "--quiet", "--no-ff", `--message=Merge ${headSha} into ${baseSha}`, headSha);
      const mergeSha = git(origin, "rev-parse", "HEAD");
      git(origin, "update-ref", `refs/pull/${number}/merge`, mergeSha);
      const directory = join(folder, `checkout-${++clones}`);
      await mkdir(directory);
      git(directory, "init", "--quiet");
      git(directory, "remote", "add", "origin", `file://${origin}`);
      git(
        directory,
        "fetch",
        "--quiet",
        "--depth=1",
        "origin",
        `+${mergeSha}:refs/remotes/pull/${number}/merge`,
      );
      git(directory, "checkout", "--quiet", "--force", `refs/remotes/pull/${number}/merge`);
      return { directory, headSha, baseSha, mergeSha };
    },
  };
}

/** Replaces what a checkout holds by one of the shops. */
export async function copyShop(name: "storefront" | "storefront-head", directory: string): Promise<void> {
  const from = join(apps, name);
  const left = new Set(["node_modules", "dist", ".budget-check"]);
  await rm(join(directory, "src"), { recursive: true, force: true });
  await cp(from, directory, { recursive: true, filter: (file) => !left.has(file.slice(from.length + 1)) });
  const budget = join(directory, "budget.json");
  const text = await readFile(budget, "utf8");
  // One page, on which nothing is done: what is under test is what becomes of a run.
  const onePage = applyEdits(text, modify(text, ["pages"], ["/"], {}));
  await writeFile(budget, applyEdits(onePage, modify(onePage, ["interactions"], [], {})));
}
