// GitHub's faults as a table: what a gate that passes does with each, through the built action. `npm run bench:github-faults`
//   --fault NAME  only this one; repeat for more (default: all)
//   --lanes N     jobs at a time (default 6)
//   --built DIR   folder with action.yml and dist/ (default: built from the sources as they are)
import { cp } from "node:fs/promises";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { githubFaults, meetFault, operations } from "../action/github-faults.ts";
import type { GithubFault, Met } from "../action/github-faults.ts";
import { mergeJobs } from "../action/merge-job.ts";
import { buildDist, root } from "../dist/build.ts";
import { faults } from "../github/faults.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const { values } = parseArgs({
  options: {
    fault: { type: "string", multiple: true, default: Object.keys(faults) },
    lanes: { type: "string", default: "6" },
    built: { type: "string" },
  },
});
await using folder = await temporaryFolder();
const built = values.built === undefined ? await build(folder.path) : resolve(values.built);
const chosen = githubFaults.filter(({ name }) => values.fault.includes(name));
const found = new Map<GithubFault, Met>();
const open = chosen.values();
await Promise.all(
  Array.from({ length: Number(values.lanes) }, async () => {
    await using jobs = await mergeJobs(built);
    for (const fault of open) found.set(fault, await meetFault(jobs, fault));
  }),
);

const columns = [null, ...Object.keys(operations)];
const head = ["fault (met once, met for good)", ...columns.map((one) => one?.split("/")[1] ?? "everything")];
const rows = values.fault.map((name) => [
  name,
  ...columns.map((operation) =>
    chosen
      .filter((one) => one.name === name && one.operation === operation)
      .map((one) => word(found.get(one)))
      .join(", "),
  ),
]);
const widths = head.map((_, at) => Math.max(...[head, ...rows].map((row) => row[at]?.length ?? 0)));
for (const row of [head, ...rows])
  console.log(
    row
      .map((text, at) => text.padEnd(widths[at] ?? 0))
      .join("  ")
      .trimEnd(),
  );
const wrong = [...found].filter(([, met]) => met.wrong.length > 0);
for (const [{ name, operation, times }, met] of wrong)
  console.log(`${name}, ${operation ?? "everything"}, ${times}: ${met.wrong.join("; ")}`);
console.log(
  `${found.size} jobs, ${found.size - wrong.length} passed with one comment at most and said what was not delivered`,
);
process.exitCode = wrong.length > 0 ? 1 : 0;

async function build(directory: string): Promise<string> {
  await buildDist(join(directory, "dist"));
  await cp(join(root, "action.yml"), join(directory, "action.yml"));
  return directory;
}

/** `told`: comment and status were delivered; `said`: log and summary say what was not. */
function word(met: Met | undefined): string {
  if (!met || met.wrong.length > 0) return "WRONG";
  return met.delivered.comment && met.delivered.status ? "told" : "said";
}
