import { expect, it } from "vitest";
import { changedLines, readDiff } from "../../src/git/changed-lines.ts";
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

it("reads the lines that a diff adds and removes, with their files and numbers, whatever they say", () => {
  expect(readDiff(diff)).toEqual([
    { file: "src/a.ts", line: 1, text: "old", removed: true },
    { file: "src/a.ts", line: 1, text: "first" },
    { file: "src/a.ts", line: 2, text: "+++ b/src/other.ts" },
    { file: "src/a.ts", line: 3, text: "@@ -1 +1,9 @@" },
    { file: "src/a.ts", line: 9, text: "gone", removed: true },
    { file: "src/a.ts", line: 10, text: "-- b/src/gone.ts", removed: true },
    { file: "src/a.ts", line: 22, text: "last" },
    { file: "with space.css", line: 2, text: "p {}" },
  ]);
});

it("reads so many removed lines that the added ones are still read", () => {
  const removed = Array.from({ length: 6_000 }, (_, at) => `-${at}`).join("\n");
  const lines = readDiff(`--- a/a.ts\n+++ b/a.ts\n@@ -1,6000 +1 @@\n${removed}\n+new\n`);
  expect(lines).toHaveLength(5_001);
  expect(lines.at(-1)).toEqual({ file: "a.ts", line: 1, text: "new" });
});

it("names the file of lines that are gone with it", () => {
  expect(readDiff("--- a/gone.ts\n+++ /dev/null\n@@ -1 +0,0 @@\n-last\n")).toEqual([
    { file: "gone.ts", line: 1, text: "last", removed: true },
  ]);
});

it("reads nothing of what is no diff", () => {
  expect(readDiff("+++ \n@@\n+a")).toEqual([]);
});

it("tells what the working tree has and base has not, from the app's folder, and touches nothing", async () => {
  using folder = new TemporaryFolder();
  const repository = folder.init();
  const base = repository.commit("base", {
    "apps/shop/src/a.ts": "one\ntwo\n",
    "apps/shop/src/gone.ts": "gone\n",
    "packages/ui/b.ts": "b\n",
  });
  repository.commit("committed", { "apps/shop/src/a.ts": "one\nmore\ntwo\n" });
  repository.git("rm", "-q", "apps/shop/src/gone.ts");
  repository.commit("removed", {});
  repository.write("packages/ui/b.ts", "b\n+++ b/forged\n");
  repository.git("config", "diff.noprefix", "true");
  repository.git("config", "diff.external", "false");
  const before = repository.state();
  const place = { cwd: repository.path, env: isolated };
  expect(await changedLines(place, base, "apps/shop")).toEqual([
    { file: "src/a.ts", line: 2, text: "more" },
    { file: "src/gone.ts", line: 1, text: "gone", removed: true },
    { file: "../../packages/ui/b.ts", line: 2, text: "+++ b/forged" },
  ]);
  // What a step of a CI job wrote into the tree may be a key.
  for (const env of [{ CI: "true" }, { GITHUB_ACTIONS: "true" }])
    expect(await changedLines({ ...place, env: { ...isolated, ...env } }, base, "apps/shop")).toEqual([
      { file: "src/a.ts", line: 2, text: "more" },
      { file: "src/gone.ts", line: 1, text: "gone", removed: true },
    ]);
  expect(repository.state()).toBe(before);
});
