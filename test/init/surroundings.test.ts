import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readSurroundings } from "../../src/init/surroundings.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import type { Tree } from "../temporary-folder.ts";

async function surroundings(files: Tree, { remote, branch }: { remote?: string; branch?: string } = {}) {
  await using folder = await temporaryFolder({ "a/index.html": "", ...files });
  const git = (...args: string[]) => spawnSync("git", args, { cwd: folder.path });
  if (branch !== undefined) git("init", "-q", "-b", branch);
  if (remote !== undefined) git("remote", "add", "origin", remote);
  const { top, ...found } = await readSurroundings(join(folder.path, "a"), null, AbortSignal.timeout(10_000));
  return { ...found, isTop: top === folder.path };
}

it.each([
  ["https://github.com/acme/shop.git", "github"],
  ["git@github.com:acme/shop.git", "github"],
  ["https://acme.ghe.com/acme/shop", "github"],
  ["git@gitlab.com:acme/shop.git", "gitlab"],
  ["ssh://git@gitlab.acme.example:2222/acme/shop.git", "gitlab"],
  ["git@bitbucket.org:acme/shop.git", "other"],
  ["https://acme@dev.azure.com/acme/shop/_git/shop", "other"],
  ["git@ssh.dev.azure.com:v3/acme/shop/shop", "other"],
  ["https://git.acme.example/github/shop.git", "github"],
  ["/srv/git/shop.git", "github"],
])("takes %s for %s", async (remote, kind) => {
  expect((await surroundings({}, { remote, branch: "main" })).host.kind).toBe(kind);
});

it("goes by the files of a CI where the remote says nothing", async () => {
  const unknown = { remote: "https://git.acme.example/shop.git", branch: "main" };
  expect((await surroundings({ ".gitlab-ci.yml": "" }, unknown)).host.kind).toBe("gitlab");
  const both = { ".gitlab-ci.yml": "", ".github/dependabot.yml": "" };
  expect((await surroundings(both, unknown)).host.kind).toBe("github");
});

it("knows the repository's top and the branch it will begin with, or takes the app's folder and main", async () => {
  expect(await surroundings({}, { branch: "trunk" })).toMatchObject({
    isTop: true,
    folder: "a",
    defaultBranch: "trunk",
  });
  expect(await surroundings({})).toMatchObject({
    isTop: false,
    folder: "",
    defaultBranch: "main",
    git: null,
  });
});
