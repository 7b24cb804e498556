import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  asCancelled,
  deliver
} from "./chunk-4ENGYRYD.js";
import {
  renderError
} from "./chunk-OQLKX7MX.js";
import {
  exitCodeOf,
  exitCodeOfError,
  mostSevere
} from "./chunk-MZFDMTDF.js";

// src/run/folder-from-top.ts
import { stat } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
async function folderFromTop(folder) {
  for (let top = folder; ; top = dirname(top)) {
    const isTop = await stat(join(top, ".git")).then(
      () => true,
      () => false
    );
    if (isTop) return relative(top, folder).split(sep).join("/");
    if (top === dirname(top)) return void 0;
  }
}

// src/cli/print-report.ts
async function printReport({
  report,
  folder,
  failure = null,
  exitCode = exitCodeOf(report),
  verbose = false,
  format = "text",
  command,
  recheck,
  saved = false,
  note = null
}, targets, { stdout, stderr, env, cwd }, cancelled) {
  const isTerminal = stdout.isTTY && !env["NO_COLOR"];
  const reader = {
    cwd: cwd(),
    color: Boolean(isTerminal || env["FORCE_COLOR"]),
    width: stdout.columns ?? 120,
    format,
    command,
    recheck,
    exitCode,
    directory: saved ? void 0 : await folderFromTop(cwd())
  };
  const say = (error) => {
    if (error !== null) stderr.write(renderError(error, verbose));
  };
  let delivered;
  let cutOff;
  let told;
  try {
    delivered = await deliver(report, folder, targets, reader);
    if (!cancelled.aborted) told = await note?.tell(delivered.report, command);
    cutOff = cancelled.aborted && report.outcome !== "error";
    if (cutOff) delivered = await deliver(asCancelled(report), folder, targets, reader);
    if (cancelled.aborted) told = await note?.tell(delivered.report, command);
  } catch (error) {
    say(failure);
    say(error);
    return mostSevere(exitCode, exitCodeOfError(error));
  }
  stdout.write(delivered.text);
  if (told !== void 0) stderr.write(`${told}
`);
  say(failure);
  say(delivered.failure);
  return mostSevere(exitCode, delivered.failure?.exitCode ?? 0, cutOff ? 130 : 0);
}

export {
  printReport
};
