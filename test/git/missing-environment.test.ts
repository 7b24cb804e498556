import path from "node:path";
import { expect, test } from "vitest";
import { missingEnvironment } from "../../src/git/missing-environment.ts";
import { checkoutBase } from "../../src/git/worktree.ts";
import { isolated, TemporaryFolder } from "./temporary-repository.ts";

test("names what a build of base cannot read, once", async () => {
  using folder = new TemporaryFolder();
  const repository = folder.init();
  const root = repository.path;
  const sha = repository.commit("base", { ".env": "A=1", ".gitignore": ".env.local", "app/index.html": "" });
  for (const name of [".env.local", "app/.env.production", "app/.environment", "app/.env.d/x"])
    repository.write(name, "A=2");
  await using base = await checkoutBase({ root, sha, env: isolated });
  const notes = () =>
    missingEnvironment({ cwd: root, env: isolated }, [root, path.join(root, "app"), root], (file) =>
      base.resolve(file),
    );
  expect(await notes()).toEqual([
    {
      level: "warn",
      text: expect.stringContaining("without .env.local, app/.env.production, which git does not have"),
    },
  ]);
  // What is committed is part of the change.
  repository.commit("head", { "app/index.html": "new" });
  expect((await notes())[0]?.text).toContain("without .env.local, which");
});
