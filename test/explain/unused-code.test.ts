import { expect, test } from "vitest";
import { explain } from "../../src/explain/index.ts";
import type { PageUnused, UnusedOwner, Verdict } from "../../src/types.ts";
import { bundle, verdict } from "../fixtures/reports/build.ts";

const owner = (name: string, gzip: number, of = gzip): UnusedOwner => ({ name, raw: gzip * 3, gzip, of });
const row = (page: string, owners: readonly UnusedOwner[]): PageUnused => ({
  page,
  device: "mobile",
  unused: { raw: 0, gzip: owners.reduce((sum, { gzip }) => sum + gzip, 0) },
  owners,
});
const failing = verdict({
  metric: "unused:js",
  status: "fail",
  limit: { kind: "max", value: 10_000, unit: "B", text: "10 kB" },
});

function found(
  head: readonly PageUnused[],
  base: readonly PageUnused[] | null,
  verdicts: readonly Verdict[],
) {
  const withPages = (pages: readonly PageUnused[]) => ({ ...bundle(), unused: { complete: true, pages } });
  return explain({
    verdicts,
    visits: [],
    bundle: { head: withPages(head), base: base && withPages(base) },
    devices: [],
    ownServer: true,
  });
}

test("without a limit it is advice: the largest owners in the title, small ones nowhere", () => {
  const owners = [owner("chart.js", 61_000, 68_000), owner("src/App.tsx", 4_000), owner("tiny", 300)];
  expect(found([row("/", owners)], null, [])).toMatchObject([
    {
      title:
        "chart.js: 61.0 kB of 68.0 kB, src/App.tsx: 4.0 kB of 4.0 kB loaded and not executed while / loaded",
      metric: null,
      page: "/",
      standing: true,
      saving: { value: 65_000, unit: "B" },
    },
  ]);
});

test("a failing limit is explained by the page that decides it, others are advice", () => {
  const pages = [row("/", [owner("a", 5_000)]), row("/about", [owner("b", 9_000)])];
  const causes = found(pages, null, [failing]);
  expect(causes.map(({ metric, page, standing }) => ({ metric, page, standing }))).toEqual([
    { metric: "unused:js", page: null, standing: false },
    { metric: null, page: "/", standing: true },
  ]);
  expect(causes[0]?.title).toMatch(/^b: .* while \/about loaded$/);
});

test("only what base has less of is a cause; without growth it is advice", () => {
  const head = [row("/", [owner("old", 9_000), owner("new", 5_000)])];
  const title = (base: readonly PageUnused[] | null) => {
    const [first] = found(head, base, [failing]);
    return { title: first?.title.replace(/ loaded and .*/, ""), standing: first?.standing };
  };
  const [old, more] = ["old: 9.0 kB of 9.0 kB", "new: 5.0 kB of 5.0 kB"];
  expect(title([row("/", [{ ...owner("old", 5_000), raw: 26_500 }])])).toEqual({
    title: more,
    standing: false,
  });
  expect(title(head)).toEqual({ title: `${old}, ${more}`, standing: true });
  expect(title(null)).toEqual({ title: `${old}, ${more}`, standing: false });
});

test("nobody is advised to load a part of React", () => {
  const head = [row("/", [owner("react-dom", 49_000, 64_000), owner("moment", 5_000)])];
  expect(found(head, null, [])[0]?.title).toMatch(/^moment: /);
  expect(found([row("/", [owner("react-dom", 49_000, 64_000)])], null, [])).toEqual([]);
  expect(found(head, null, [failing])[0]?.title).toMatch(/^react-dom: .*, moment: /);
});

test("a page that nothing is known of is not spoken of", () => {
  expect(found([{ ...row("/", [owner("a", 5_000)]), unused: null }], null, [failing])).toEqual([]);
});
