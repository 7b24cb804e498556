import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  plain,
  plainLines
} from "./chunk-5GFXPJJ2.js";
import {
  CheckError,
  messageOf
} from "./chunk-BMWWFPZ6.js";

// src/cli/print-error.ts
var mostCharacters = 4e3;
function printError(stream, error, verbose) {
  const known = error instanceof CheckError;
  stream.write(
    `budget-check: ${known ? "" : "internal error: "}${plain(messageOf(error), mostCharacters)}
`
  );
  if (known && error.detail) stream.write(`${indent(plainLines(error.detail))}
`);
  if (known && error.advice) stream.write(`${plain(error.advice, mostCharacters)}
`);
  if (!known && !verbose)
    stream.write("This is a bug of budget-check: please report it with the output of --verbose\n");
  if (verbose && error instanceof Error && error.stack) stream.write(`${plainLines(error.stack)}
`);
}
function indent(text) {
  return text.replace(/^/gm, "  ");
}

export {
  printError
};
