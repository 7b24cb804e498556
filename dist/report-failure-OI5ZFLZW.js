import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  textStream
} from "./chunk-QAYHLXWT.js";
import {
  printError
} from "./chunk-GJZVKEMW.js";
import {
  prose
} from "./chunk-7C5GWUJC.js";
import {
  error,
  isDebug,
  setOutput,
  summary
} from "./chunk-KRZITKNA.js";
import {
  plain
} from "./chunk-5GFXPJJ2.js";
import {
  messageOf
} from "./chunk-6JRHU5T4.js";
import "./chunk-WVWDAXK4.js";

// src/action/report-failure.ts
import { relative, resolve } from "node:path";
var mostCharacters = 1e3;
var positioned = /^(?<file>[^:]+):(?<line>\d+):(?<column>\d+): (?<message>.+)$/s;
async function reportFailure(error2, job, { env, stdout, cwd }) {
  const { stream, text } = textStream();
  printError(stream, error2, isDebug());
  if (job) job.log.text(text());
  else stdout.write(text());
  const message = plain(messageOf(error2), mostCharacters);
  const { file, line, column, message: rest } = positioned.exec(message)?.groups ?? {};
  const workspace = job?.workspace ?? cwd();
  const place = file && {
    file: relative(workspace, resolve(job?.directory ?? workspace, file)).replaceAll("\\", "/"),
    startLine: Number(line),
    startColumn: Number(column)
  };
  error(rest ?? message, { title: "budget-check", ...place });
  if (env["GITHUB_STEP_SUMMARY"])
    await summary.addRaw(`**Not measured:** ${prose(message, mostCharacters)}
`).write();
  setOutput("outcome", "error");
}
export {
  reportFailure
};
