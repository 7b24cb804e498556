import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  commandNames,
  options,
  parseValue,
  text
} from "./chunk-W4MNM4SM.js";
import {
  CheckError,
  messageOf
} from "./chunk-BRI75XQL.js";

// src/run/outlive-readers.ts
function outliveReaders({ stdout, stderr }, onLost) {
  let isLost = false;
  stdout.on("error", (error) => {
    if (error.code === "EPIPE" || isLost) return;
    isLost = true;
    const advice = "Make room where the output goes, or send it elsewhere";
    onLost(new CheckError("OUTPUT_NOT_WRITABLE", `Cannot write to stdout: ${messageOf(error)}`, { advice }));
  });
  stderr.on("error", () => void 0);
}

// src/run/print-failure.ts
async function printFailure(stream, error, verbose) {
  const { renderError } = await import("./render-error-W3SDSZKN.js").catch(() => ({ renderError: renderPlainly }));
  stream.write(renderError(error, verbose));
}
function renderPlainly(error) {
  const advice = error instanceof CheckError && error.advice ? `
${error.advice}` : "";
  return `budget-check: ${messageOf(error).replaceAll(new RegExp("\\p{C}", "gu"), "")}${advice}
`;
}

// src/run/cancellation.ts
var lastMs = 2e3;
var signals = ["SIGINT", "SIGTERM", "SIGHUP"];
function takeCancellation() {
  const controller = new AbortController();
  let first = null;
  for (const name of signals)
    process.on(name, () => {
      if (first === null) {
        first = name;
        controller.abort(new Error("interrupted"));
      } else if (name === "SIGTERM" && first === "SIGINT") setTimeout(endNow, lastMs).unref();
      else endNow();
    });
  return controller.signal;
}
function endNow() {
  process.exit(130);
}

// src/options/options.ts
var optionNames = Object.keys(options);
function definitionOf(name, command) {
  const definition = options[name];
  return { ...definition, ...command && definition.per?.[command] };
}
function isGeneral(name) {
  return definitionOf(name).commands.length === commandNames.length;
}
function parseInput(name, given) {
  const parser = definitionOf(name).parse ?? text;
  return parseValue(parser, given, `Input ${name}:`);
}

export {
  optionNames,
  definitionOf,
  isGeneral,
  parseInput,
  outliveReaders,
  printFailure,
  takeCancellation
};
