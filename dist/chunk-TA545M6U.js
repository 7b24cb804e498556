import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/process/child-environment.ts
import { delimiter, dirname, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
var secret = /^(?:INPUT_|ACTIONS_(?:RUNTIME|RESULTS|CACHE|ID_TOKEN_REQUEST)_|BUDGET_CHECK_(?:GITLAB_TOKEN|BYPASS_HEADERS)$)/i;
var runnerFiles = /* @__PURE__ */ new Set([
  "GITHUB_OUTPUT",
  "GITHUB_STATE",
  "GITHUB_ENV",
  "GITHUB_PATH",
  "GITHUB_STEP_SUMMARY"
]);
var testRunner = /^(?:VITEST|JEST)(?:_|$)/;
var ownLoudness = /^npm_config_loglevel$/i;
var ownBin = resolve(dirname(fileURLToPath(import.meta.url)), "../../node_modules/.bin");
var npxCache = `${sep}_npx${sep}`;
function childEnvironment(more = {}, from = process.env) {
  const environment = {};
  for (const [name, value] of Object.entries(from)) {
    if (secret.test(name) || runnerFiles.has(name.toUpperCase())) continue;
    if (testRunner.test(name) || ownLoudness.test(name) || name === "NODE_ENV" && value === "test")
      continue;
    environment[name] = /^path$/i.test(name) && value !== void 0 ? userPath(value) : value;
  }
  return { ...environment, ...more };
}
function userPath(path) {
  const entries = path.split(delimiter);
  const kept = entries.filter((entry) => resolve(entry) !== ownBin && !entry.includes(npxCache));
  return kept.join(delimiter);
}

// src/process/log-tail.ts
import { stripVTControlCharacters } from "node:util";
var tailBytes = 64 * 1024;
var LogTail = class {
  #limit;
  #chunks = [];
  #bytes = 0;
  #cut = false;
  constructor(limit = tailBytes) {
    this.#limit = limit;
  }
  push(chunk) {
    this.#chunks.push(chunk);
    this.#bytes += chunk.length;
    if (this.#bytes <= 2 * this.#limit && this.#chunks.length <= 1024) return;
    const joined = Buffer.concat(this.#chunks);
    const kept = joined.subarray(Math.max(0, joined.length - this.#limit));
    this.#cut ||= kept.length < joined.length;
    this.#chunks = [Buffer.from(kept)];
    this.#bytes = kept.length;
  }
  /**
   * The kept text without colour codes. If the beginning was dropped, it starts with the first complete line, if there
   * is one.
   */
  toString() {
    const joined = Buffer.concat(this.#chunks);
    const kept = joined.subarray(Math.max(0, joined.length - this.#limit));
    const cut = this.#cut || kept.length < joined.length;
    const newline = kept.indexOf(10);
    const text = cut && newline >= 0 ? kept.subarray(newline + 1) : kept;
    return stripVTControlCharacters(text.toString("utf8")).trim();
  }
};

export {
  childEnvironment,
  LogTail
};
