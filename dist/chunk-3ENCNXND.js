import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/run/repeat-command.ts
var plainWord = /^[\w./@][\w./@:,=+%-]*$/;
var quotable = /^[^'`|\\\p{Cc}\p{Cf}]+$/u;
function commandLine(words, settings) {
  const line = ["npx budget-check"];
  const given = [
    ...words,
    ...settings.flatMap(([option, value]) => {
      if (value === void 0 || value === false) return [];
      if (value === true) return [`--${option}`];
      const values = typeof value === "string" || typeof value === "number" ? [value] : value;
      return values.flatMap((one) => [`--${option}`, String(one)]);
    })
  ];
  for (const word of given) {
    if (plainWord.test(word) || /^--[a-z-]+$/.test(word)) line.push(word);
    else if (quotable.test(word) && !word.startsWith("-")) line.push(`'${word}'`);
    else return void 0;
  }
  return line.join(" ");
}
var defaults = { runs: "auto", maxTimeMs: 6e5 };
function timeOption(maxTimeMs) {
  return maxTimeMs === void 0 || maxTimeMs === defaults.maxTimeMs ? void 0 : `${maxTimeMs / 1e3}s`;
}
function repeatCommand(request, report, directory = ".") {
  const line = commandLine([], settingsOf(request, report));
  if (line === void 0 || directory === ".") return line;
  return plainWord.test(directory) ? `cd ${directory} && ${line}` : void 0;
}
function recheckCommand(request, report, file) {
  if (request.shard) return void 0;
  const { base: _, "no-base": __, ...rest } = request;
  const again = { ...rest, "only-failed": request["only-failed"] ?? file };
  return commandLine(
    [],
    [...settingsOf(again, report), ["output", request.output], ["chrome-path", request["chrome-path"]]]
  );
}
function settingsOf(request, { revisions: { base }, environment }) {
  const {
    budget,
    base: named,
    "no-base": noBase,
    url,
    "url-pattern": pattern,
    page,
    device,
    runs,
    "max-time": maxTimeMs,
    concurrency,
    "no-build": noBuild,
    "no-instrument": noInstrument,
    "only-failed": onlyFailed,
    // They are of this machine or this run, or write something.
    seed: _seed,
    shard: _shard,
    update: _update,
    "only-changed": _onlyChanged,
    history: _history,
    output: _output,
    "chrome-path": _chromePath,
    ...rest
  } = request;
  rest;
  const sha = base?.sha != null && /^[0-9a-f]{7,64}$/i.test(base.sha) ? base.sha.slice(0, 12) : void 0;
  const isElsewhere = environment.baseElsewhere === true && named !== void 0;
  return [
    ["budget", budget],
    // The report says what base is.
    ["only-failed", onlyFailed],
    ["base", noBase || onlyFailed !== void 0 ? void 0 : isElsewhere ? named : sha ?? named],
    ["no-base", noBase],
    ["url", url],
    ["url-pattern", pattern],
    ["page", page],
    ["device", device],
    ["runs", runs === defaults.runs ? void 0 : runs],
    ["max-time", timeOption(maxTimeMs)],
    ["concurrency", concurrency],
    ["no-build", noBuild],
    ["no-instrument", noInstrument]
  ];
}

export {
  commandLine,
  timeOption,
  repeatCommand,
  recheckCommand
};
