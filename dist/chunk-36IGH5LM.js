import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  CheckError
} from "./chunk-BRI75XQL.js";

// src/run/result-format.ts
var agentVariables = [
  "AI_AGENT",
  "CLAUDECODE",
  "CURSOR_AGENT",
  "GEMINI_CLI",
  "CODEX_SANDBOX",
  "CODEX_THREAD_ID",
  "CODEX_CI",
  "COPILOT_AGENT",
  "OPENCODE",
  "AUGMENT_AGENT",
  "ANTIGRAVITY_AGENT"
];
function isAgent(env) {
  return agentVariables.some((name) => !/^(?:0|false|)$/i.test(env[name]?.trim() ?? ""));
}
function resultFormat(asked, targets, { env, stdout }) {
  const toStdout = targets.find(({ file }) => file === null);
  if (asked !== void 0 && toStdout)
    throw new CheckError("USAGE", `--format ${asked} has no place to go: --${toStdout.name} - takes stdout`, {
      advice: "Leave one of them out"
    });
  return asked ?? (!stdout.isTTY && isAgent(env) ? "agent" : "text");
}

export {
  resultFormat
};
