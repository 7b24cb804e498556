import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  plain,
  plainLines
} from "./chunk-ERX43POQ.js";
import {
  CheckError,
  messageOf
} from "./chunk-BRI75XQL.js";

// src/run/render-error.ts
var mostCharacters = 4e3;
function renderError(error, verbose) {
  const known = error instanceof CheckError;
  const stack = verbose && error instanceof Error ? error.stack : void 0;
  const lines = [
    `budget-check: ${known ? "" : "internal error: "}${plain(messageOf(error), mostCharacters)}`,
    ...known && error.detail ? [plainLines(error.detail).replace(/^/gm, "  ")] : [],
    ...known && error.advice ? [plain(error.advice, mostCharacters)] : [],
    ...!known && !verbose ? ["This is a bug of budget-check: please report it with the output of --verbose"] : [],
    ...stack ? [plainLines(stack)] : []
  ];
  return `${lines.join("\n")}
`;
}

export {
  renderError
};
