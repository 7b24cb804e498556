import { expect, it } from "vitest";
import { commitsBetween, describeCommit, diffStat } from "../../src/git/commit-range.ts";
import { TemporaryFolder, isolated } from "./temporary-repository.ts";

it("lists the commits of the first parent, the oldest first, with what each changed and reverts", async () => {
  using folder = new TemporaryFolder();
  const repository = folder.init();
  const place = { cwd: repository.path, env: isolated };
  const good = repository.commit("Start", { "a.txt": "1\n" });
  const second = repository.commit("Edit", { "a.txt": "2\n", "in a folder/ä.txt": "1\n" });
  repository.switchTo("topic", "-c");
  repository.commit("Aside", { "b.txt": "1\n" });
  repository.commit("Aside again", { "b.txt": "2\n" });
  repository.switchTo("main");
  repository.commit("Meanwhile", { "c.txt": "1\n" });
  repository.git("merge", "--quiet", "--no-ff", "--message", "Merge topic", "topic");
  repository.git("mv", "c.txt", "d.txt");
  repository.commit("Move");
  repository.git("revert", "--no-edit", second);
  const commits = await commitsBetween(place, good, "HEAD");
  expect(commits.map(({ subject, files }) => [subject, files])).toEqual([
    ["Edit", ["a.txt", "in a folder/ä.txt"]],
    ["Meanwhile", ["c.txt"]],
    ["Merge topic", ["b.txt"]],
    ["Move", ["c.txt", "d.txt"]],
    ['Revert "Edit"', ["a.txt", "in a folder/ä.txt"]],
  ]);
  expect(commits.map(({ reverts }) => reverts)).toEqual([undefined, undefined, undefined, undefined, second]);
  expect(await describeCommit(place, second)).toEqual({
    sha: second,
    subject: "Edit",
    author: "Author",
    date: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
  });
  expect(await diffStat(place, `${second}^`, second, 1)).toEqual([
    expect.stringMatching(/^a\.txt\s+\| 2 \+-$/),
    "...",
    "2 files changed, 2 insertions(+), 1 deletion(-)",
  ]);
});

it("says what is wrong with ends that have no way between", async () => {
  using folder = new TemporaryFolder();
  const repository = folder.init();
  const place = { cwd: repository.path, env: isolated };
  const [one = "", two = ""] = [repository.commit("One"), repository.commit("Two")];
  repository.switchTo("other", "--orphan");
  const apart = repository.commit("Apart");
  await expect(commitsBetween(place, two, one)).rejects.toMatchObject({
    code: "USAGE",
    advice: `It is the other way round: --good ${one.slice(0, 8)} --bad ${two.slice(0, 8)}`,
  });
  await expect(commitsBetween(place, one, apart)).rejects.toMatchObject({
    advice: expect.stringContaining("git merge-base"),
  });
  await expect(commitsBetween(place, one, one)).rejects.toThrow("are the same");
});
