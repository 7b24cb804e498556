import { expect, it } from "vitest";
import { faults } from "../github/faults.ts";
import { githubFaults, meetFault } from "./github-faults.ts";
import type { GithubFault } from "./github-faults.ts";
import { mergeJobs } from "./merge-job.ts";

/** Those take as long as we wait for an answer; `npm run bench:github-faults` tries them too. */
const slow = new Set(["no answer", "an answer without end"]);

/** Jobs at a time. */
const lanes = 4;

// Every fault for good, each time with another operation; all operations have met several of them then.
const chosen = Object.keys(faults)
  .filter((name) => !slow.has(name))
  .flatMap((name, at): GithubFault[] => {
    const lasting = githubFaults.filter((one) => one.name === name && one.times === Infinity);
    const one = lasting[at % lasting.length];
    return one ? [one] : [];
  });

it("a gate that passes passes whatever GitHub answers, with one comment at most, and says what it could not deliver", async () => {
  const open = chosen.values();
  const wrong: unknown[] = [];
  await Promise.all(
    Array.from({ length: lanes }, async () => {
      await using jobs = await mergeJobs();
      for (const fault of open) {
        const met = await meetFault(jobs, fault);
        if (met.wrong.length > 0) wrong.push({ ...fault, ...met });
      }
    }),
  );
  expect(chosen.length).toBeGreaterThan(25);
  expect(wrong).toEqual([]);
}, 240_000);
