import { expect, it } from "vitest";
import { addedLines, changedLines } from "../../src/git/changed-lines.ts";
import { TemporaryFolder, isolated } from "./temporary-repository.ts";

const diff = String.raw`diff --git a/src/a.ts b/src/a.ts
index 1..2 100644
--- a/src/a.ts
+++ b/src/a.ts
@@ -1 +1,3 @@ function a
-old
+  first
++++ b/src/other.ts
+@@ -1 +1,9 @@
@@ -9,2 +11,0 @@
-gone
--- b/src/gone.ts
@@ -20,0 +22 @@
+last
diff --git a/package-lock.json b/package-lock.json
--- a/package-lock.json
+++ b/package-lock.json
@@ -0,0 +1 @@
+{}
diff --git a/with space.css b/with space.css
--- /dev/null
+++ b/with space.css	
@@ -0,0 +1,2 @@
+
+p {}
\ No newline at end of file
`;

it("reads the lines that a diff adds, with their files and numbers, whatever they say", () => {
  expect(addedLines(diff)).toEqual([
    { file: "src/a.ts", line: 1, text: "first" },
    { file: "src/a.ts", line: 2, text: "+++ b/src/other.ts" },
    { file: "src/a.ts", line: 3, text: "@@ -1 +1,9 @@" },
    { file: "src/a.ts", line: 22, text: "last" },
    { file: "with space.css", line: 2, text: "p {}" },
  ]);
});

it("reads nothing of what is no diff", () => {
  expect(addedLines("+++ \n@@\n+a")).toEqual([]);
});

it("tells what the working tree has and base has not, from the app's folder, and touches nothing", async () => {
  using folder = new TemporaryFolder();
  const repository = folder.init();
  const base = repository.commit("base", { "apps/shop/src/a.ts": "one\ntwo\n", "packages/ui/b.ts": "b\n" });
  repository.commit("committed", { "apps/shop/src/a.ts": "one\nmore\ntwo\n" });
  repository.write("packages/ui/b.ts", "b\n+++ b/forged\n");
  repository.git("config", "diff.noprefix", "true");
  repository.git("config", "diff.external", "false");
  const before = repository.state();
  const place = { cwd: repository.path, env: isolated };
  expect(await changedLines(place, base, "apps/shop")).toEqual([
    { file: "src/a.ts", line: 2, text: "more" },
    { file: "../../packages/ui/b.ts", line: 2, text: "+++ b/forged" },
  ]);
  // What a step of a CI job wrote into the tree may be a key.
  for (const env of [{ CI: "true" }, { GITHUB_ACTIONS: "true" }])
    expect(await changedLines({ ...place, env: { ...isolated, ...env } }, base, "apps/shop")).toEqual([
      { file: "src/a.ts", line: 2, text: "more" },
    ]);
  expect(repository.state()).toBe(before);
});
