import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/bisect-command.ts
var shaLength = 12;
var runsAround = 1;
function bisectCreep(history, series) {
  const measured = measuredRuns(history, series);
  const window = series.creep ? measured.slice(-series.creep.runs) : [];
  return command(series, window.at(0)?.sha, window.at(-1)?.sha);
}
function bisectJump(history, series, jump) {
  const measured = measuredRuns(history, series);
  const first = measured.findIndex(({ at }) => at === jump.at);
  if (first < 0) return null;
  const good = measured.slice(0, Math.max(1, first - runsAround)).findLast(({ sha }) => sha !== null);
  const bad = measured.slice(Math.min(measured.length - 1, first + runsAround)).find(({ sha }) => sha !== null);
  return command(series, good?.sha, bad?.sha);
}
function measuredRuns({ runs, recorded }, { values }) {
  const past = recorded ? runs : runs.slice(0, -1);
  return past.flatMap(({ sha }, at) => (values[at] ?? null) === null ? [] : [{ at, sha }]);
}
function command({ metric, page }, good, bad) {
  if (!good || !bad || good === bad) return null;
  const limit = page === null ? metric : `${metric} on ${page}`;
  return `npx budget-check bisect --good ${good.slice(0, shaLength)} --bad ${bad.slice(0, shaLength)} --limit ${quoted(limit)}`;
}
function quoted(text) {
  return /["$`\\!]/.test(text) ? `'${text.replaceAll("'", String.raw`'\''`)}'` : `"${text}"`;
}

export {
  bisectCreep,
  bisectJump
};
