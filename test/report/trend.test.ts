import * as fc from "fast-check";
import { expect, it } from "vitest";
import { html } from "../../src/report/html.ts";
import { json } from "../../src/report/json.ts";
import { markdown } from "../../src/report/comment.ts";
import { parseReport } from "../../src/report/parse.ts";
import { text } from "../../src/report/text.ts";
import { sparkline, trendsOf } from "../../src/report/trend.ts";
import type { History, HistorySeries, Report } from "../../src/types.ts";
import { report } from "../fixtures/reports/build.ts";

const series = (
  metric: string,
  values: (number | null)[],
  more: Partial<HistorySeries> = {},
): HistorySeries => ({
  metric,
  page: "/cart",
  device: "mobile",
  unit: "ms",
  basis: "cpu",
  values,
  creep: null,
  ...more,
});
const creep = { runs: 12, change: 310, tolerance: 120, pValue: 0.0001 };
const history = (given: HistorySeries[], more: Partial<History> = {}): History => {
  const count = Math.max(0, ...given.map(({ values }) => values.length));
  const runs = Array.from({ length: count }, (_, at) => ({
    date: new Date(Date.UTC(2026, 8, 1 + at)).toISOString(),
    sha: at.toString(16).padStart(40, "ab"),
  }));
  return { source: "branch budget-check-history", recorded: true, runs, series: given, ...more };
};
const withHistory = (given: HistorySeries[], more: Partial<History> = {}): Report => ({
  ...report({}),
  history: history(given, more),
});

it("draws the newest forty values, low to high, and no mountains of noise", () => {
  expect(sparkline([0, 10, 20, 30, 40, 50, 60, 70])).toBe("▁▂▃▄▅▆▇█");
  expect(sparkline([1000, 999, 1001])).toMatch(/^[▇█]{3}$/);
  expect(sparkline([0, 0, 0])).toBe("▁▁▁");
  expect(sparkline([0, 4e-323])).toBe("▁█");
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 90 }),
      (values) => {
        const drawn = [...sparkline(values)];
        expect(drawn).toHaveLength(Math.min(40, values.length));
        const shown = values.slice(-40);
        const rank = (at: number) => "▁▂▃▄▅▆▇█".indexOf(drawn[at] ?? "");
        for (let at = 1; at < shown.length; at++)
          if ((shown[at] ?? 0) >= (shown[at - 1] ?? 0)) expect(rank(at)).toBeGreaterThanOrEqual(rank(at - 1));
      },
    ),
  );
});

it("shows what crept up first, and nothing of what has one value", () => {
  const all = [
    series("FCP", [1, 2]),
    series("TBT", [null, 5, null]),
    series("CLS", [0, 0]),
    series("LCP", [1, 2], { creep }),
  ];
  expect(trendsOf(history(all)).map(({ name }) => name)).toEqual(["LCP", "FCP"]);
});

it("says in every report how values went on", () => {
  const given = withHistory([
    series("LCP", [2000, null, 2310], { creep }),
    series("initial:js", [1000, 2000, 2000], { page: null, device: null, unit: "B", basis: "exact" }),
  ]);
  const printed = text(given, { width: 120 });
  expect(printed).toMatch(/History of the default branch\n +metric +3 runs +first +last/);
  expect(printed).toMatch(/LCP on \/cart, mobile +▁█ +2\.00 s +2\.31 s +crept up/);
  expect(printed).toMatch(/initial:js +▁██ +1\.0 kB +2\.0 kB$/m);
  const comment = markdown(given);
  expect(comment).toContain("<summary>History of the default branch</summary>");
  expect(comment).toContain("| `LCP` `/cart, mobile` | ▁█ 2<br>2.00\u00a0s → 2.31\u00a0s<br>⚠️ crept up |");
  const page = html(given);
  expect(page).toContain("crept up by 310 ms in 12 runs");
  expect(page).toContain('aria-label="LCP, /cart, mobile: 2 runs, between 2.00 s and 2.31 s"');
  expect(page.match(/<polyline/g)).toHaveLength(2);
  expect(parseReport(json(given)).history).toEqual(given.history);
});

it("marks a jump in every report, with the command that finds its commit", () => {
  const values = [2000, 2000, 2310, 2310, 2300];
  const jumps = [{ at: 2, runs: 3, from: 2000, change: 310, tolerance: 100, pValue: 0.0001 }];
  const given = [series("FCP", [1, 2]), series("LCP", values, { jumps })];
  const runs = values.map((_, at) => ({
    date: "2026-09-01T00:00:00.000Z",
    sha: String(at).padEnd(40, "ab"),
  }));
  const command = 'npx budget-check bisect --good 0abababababa --bad 3abababababa --limit "LCP on /cart"';
  const named = withHistory(given, { runs });
  const printed = text(named, { width: 200 });
  expect(printed).toMatch(/LCP on \/cart, mobile +▁▁█+ +2\.00 s +2\.30 s +jumped \+310 ms at 2abababa/);
  expect(printed).toContain(`Find the commit: ${command}`);
  expect(markdown(named)).toContain("<br>⚠️ jumped +310\u00a0ms at `2abababa` |");
  const page = html(named);
  expect(page).toContain("jumped by 310 ms at 2abababa");
  expect(page).toContain("<title>jumped at 2abababa</title>");
  expect(page).toContain(command.replaceAll('"', "&quot;"));
  expect(parseReport(json(named)).history).toEqual(named.history);
  // A report from elsewhere may name a run that is not there.
  const gone = jumps.map((jump) => ({ ...jump, at: 99 }));
  const broken = withHistory([series("LCP", values, { jumps: gone })]);
  expect(html(broken)).not.toContain("jumped");
  expect(text(broken)).not.toContain("jumped");
});

it("tells the present run, hollow, from those of the history", () => {
  const own = (recorded: boolean) =>
    html(withHistory([series("LCP", [2000, 2100, 2310])], { recorded })).match(/this run: 2\.31 s/g) ?? [];
  expect(own(false)).toHaveLength(1);
  expect(own(true)).toHaveLength(0);
});

it("says nothing where there is nothing to say", () => {
  for (const given of [report({}), withHistory([]), withHistory([series("LCP", [1])])]) {
    expect(text(given)).not.toContain("History");
    expect(markdown(given)).not.toContain("History");
    expect(html(given)).not.toContain("Medians of the default branch");
  }
});

it("keeps 100 runs of 60 series small in a page", () => {
  const values = Array.from({ length: 100 }, (_, at) => 1234.567_891 + at);
  const many = Array.from({ length: 60 }, (_, at) => series("LCP", values, { page: `/page-${at}` }));
  const added = html(withHistory(many)).length - html(report({})).length;
  // A report may have 1.5 MB.
  expect(added).toBeLessThan(300_000);
});
