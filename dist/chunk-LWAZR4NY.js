import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  findRoot,
  weigh
} from "./chunk-XYHRE3QC.js";
import {
  assembleReport,
  describeHead
} from "./chunk-YYO224YC.js";
import {
  note,
  startRun
} from "./chunk-ARZI7BWS.js";
import {
  findBundleLimit
} from "./chunk-KYDVW7W3.js";
import {
  askGit
} from "./chunk-TRTBGYMW.js";
import {
  pageJudge
} from "./chunk-YQE2FPXT.js";
import {
  StrayFailure
} from "./chunk-BRI75XQL.js";

// src/cli/young-generation.ts
import { setFlagsFromString } from "node:v8";
function keepYoungGenerationSmall() {
  setFlagsFromString("--semi-space-growth-factor=1");
}

// src/stages/check-bundle.ts
import { stat } from "node:fs/promises";
import { join } from "node:path";
async function checkBundle(budget, task, options) {
  const [ofLoads, ofFiles] = [true, false].map(
    (wanted) => budget.bundle.filter(({ metric }) => (findBundleLimit(metric).limit?.loadsPages ?? false) === wanted)
  );
  const state = startRun({ ...budget, pages: [], devices: [], bundle: ofFiles ?? [] }, options);
  for (const { level, text } of budget.notes) note(state, options, level, text);
  for (const { metric } of ofLoads ?? [])
    note(
      state,
      options,
      "info",
      `${metric} is not judged here: budget-check check loads the pages that tell it`
    );
  const { base, engine, serverRendered, whyNoBase = "none was named" } = task;
  state.revisions.head = await describeHead({ cwd: budget.directory, signal: options.signal });
  state.revisions.noBase = base ? null : whyNoBase;
  try {
    await weigh("head", task.directory, state, options, { engine, serverRendered });
    const place = { cwd: budget.directory, signal: options.signal };
    const age = await olderThanCommit(task.directory, state, place);
    if (age !== null) note(state, options, "info", age);
    if (base) {
      state.revisions.base = { ref: base.ref, sha: base.sha ?? null, dirty: false };
      if ("directory" in base)
        await weigh("base", base.directory, state, options, {
          engine,
          serverRendered,
          otherInstall: await isSameApp(base.directory, task.directory)
        });
      else state.bundles.base = base.bundle;
    }
  } catch (error) {
    const { reason } = options.signal;
    if (!(reason instanceof StrayFailure)) throw error;
    state.error = reason.cause;
  }
  return assembleReport(state, pageJudge(state), options);
}
async function olderThanCommit(directory, { bundles, revisions }, place) {
  const { sha } = revisions.head;
  if (sha === null) return null;
  const committed = await askGit(place, ["show", "--no-patch", "--format=%ct", sha]);
  if (committed === void 0) return null;
  const written = await Promise.all(
    (bundles.head?.assets ?? []).map(
      ({ file }) => stat(join(directory, file)).then(
        ({ mtimeMs }) => mtimeMs,
        () => 0
      )
    )
  );
  const newest = written.reduce((most, one) => Math.max(most, one), 0);
  if (newest === 0 || newest / 1e3 >= Number(committed)) return null;
  const at = new Date(newest).toISOString().slice(0, 16).replace("T", " ");
  return `the built files are from ${at} UTC, before commit ${sha.slice(0, 7)}: they are weighed as they are, without a build`;
}
async function isSameApp(base, head) {
  return await findRoot(base) === await findRoot(head);
}

export {
  checkBundle,
  keepYoungGenerationSmall
};
