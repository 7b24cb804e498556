import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/report/escape/log.ts
function breakCommands(text) {
  return text.replaceAll(/:{2,}(?!1\]|ERR_)(?=\s*[\w-])/g, ": :").replaceAll(/^(\s*):{2,}/gm, "$1: :").replaceAll(/##(?=\w*\[)/g, "# #");
}

// src/report/escape/terminal.ts
function plain(text, max = 400) {
  const bare = text.slice(0, max * 8).toWellFormed().replace(sequences, "").replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
  const clean = breakCommands(bare);
  const points = [...clean];
  return points.length > max ? `${points.slice(0, max - 1).join("")}…` : clean;
}
function plainLines(text, most = 200) {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/);
  return lines.slice(-most).map((line) => `${/^ {0,40}/.exec(line)?.[0] ?? ""}${plain(line)}`.trimEnd()).join("\n");
}
var sequences = new RegExp(
  [
    "(?:\\u001b[\\]PX^_]|[\\u009d\\u0090\\u0098\\u009e\\u009f])[^\\u0007\\u001b\\u009c]*(?:\\u0007|\\u001b\\\\|\\u009c)?",
    "(?:\\u001b\\[|\\u009b)[0-?]*[ -/]*[@-~]?",
    "\\u001b[ -/]*[0-~]?"
  ].join("|"),
  "gu"
);

export {
  plain,
  plainLines
};
