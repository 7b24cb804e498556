import { array, assert, constantFrom, infiniteStream, nat, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeShards } from "../../src/judge/merge-shards.ts";
import type { ShardReport } from "../../src/judge/merge-shards.ts";
import type { Outcome, Report, Verdict } from "../../src/types.ts";
import { rich } from "../fixtures/reports/rich.ts";
import { regressed } from "../fixtures/reports/with-base.ts";

interface Part {
  index: number;
  count?: number;
  attempt?: number;
  outcome?: Outcome;
  page?: string;
}

/** The report of one shard, in which one page was judged, together with the bundle that every shard judges. */
function shard({ index, count = 2, attempt = 1, outcome = "pass", page = `/${index}` }: Part): ShardReport {
  const verdict = regressed.verdicts.find((v) => v.page !== null);
  const bundle = regressed.verdicts.find((v) => v.page === null);
  if (!verdict || !bundle) throw new Error("the fixture has no such verdicts");
  const status = outcome === "fail" ? "fail" : "pass";
  const limit = { ...verdict.limit, level: "fail" as const };
  const mine: Verdict = { ...verdict, id: `LCP|${page}|mobile|max`, page, status, limit };
  return {
    ...regressed,
    outcome,
    incomplete: outcome === "error" ? "interrupted" : null,
    verdicts: [mine, { ...bundle, status: "pass", limit: { ...bundle.limit, level: "fail" } }],
    shard: { index, count, budget: "same", run: "17", attempt },
  };
}

const pagesAt = (...paths: string[]) => paths.map((path) => ({ name: path, path }));

const pagesOf = (report: Report) => report.verdicts.map(({ page }) => page);

describe("merging shards", () => {
  it("joins the pages of all, and takes the bundle once", () => {
    const merged = mergeShards([shard({ index: 2 }), shard({ index: 1 })]);
    expect(pagesOf(merged)).toEqual(["/1", "/2", null]);
    expect(merged.outcome).toBe("pass");
    expect(merged.summary).toBe("All 3 limits are kept");
    expect(merged.environment.runs).toBe(2 * regressed.environment.runs);
    expect(merged).not.toHaveProperty("shard");
  });

  it("keeps what each shard knows of its pages: details, films, profiles", () => {
    const { details = [], films = [], profiles = [] } = rich;
    const merged = mergeShards([
      { ...shard({ index: 1 }), details, films },
      { ...shard({ index: 2 }), details, profiles },
    ]);
    expect(merged.details).toEqual([...details, ...details]);
    expect(merged.films).toEqual(films);
    expect(merged.profiles).toEqual(profiles);
    expect(mergeShards([shard({ index: 1 }), shard({ index: 2 })])).not.toHaveProperty("films");
  });

  it("keeps that timings of one shard could only warn", () => {
    const { baseElsewhere: _, ...environment } = regressed.environment;
    const usual = { ...shard({ index: 1 }), environment };
    const inBlocks = {
      ...shard({ index: 2 }),
      environment: { ...environment, baseElsewhere: true as const },
    };
    expect(mergeShards([usual, inBlocks]).environment.baseElsewhere).toBe(true);
    expect(mergeShards([usual, { ...usual, shard: inBlocks.shard }]).environment).not.toHaveProperty(
      "baseElsewhere",
    );
  });

  it("judges unused JS by the worst page of all shards", () => {
    const withUnused = (index: number, gzip: number, status: "pass" | "fail"): ShardReport => {
      const made = shard({ index });
      const [, verdict] = made.verdicts;
      const { head } = made.bundle;
      if (!verdict || !head) throw new Error("the fixture has no bundle");
      const pages = [{ page: `/${index}`, device: "mobile", unused: { raw: gzip, gzip }, owners: [] }];
      const unused: Verdict = {
        ...verdict,
        id: "unused:js|||max",
        metric: "unused:js",
        status,
        actual: gzip,
      };
      return {
        ...made,
        verdicts: [...made.verdicts, unused],
        bundle: { ...made.bundle, head: { ...head, unused: { complete: true, pages } } },
      };
    };
    const worst = (...shards: ShardReport[]) =>
      mergeShards(shards).verdicts.find(({ metric }) => metric === "unused:js")?.actual;
    const [one, two] = [withUnused(1, 300, "pass"), withUnused(2, 700, "pass")];
    expect(worst(one, two)).toBe(700);
    expect(worst(withUnused(1, 900, "pass"), two)).toBe(900);
    expect(worst(withUnused(1, 900, "pass"), withUnused(2, 700, "fail"))).toBe(700);
    const { unused } = mergeShards([one, two]).bundle.head ?? {};
    expect(unused).toMatchObject({ complete: true, pages: [{ page: "/1" }, { page: "/2" }] });
    expect(mergeShards([one, shard({ index: 2 })]).bundle.head?.unused?.complete).toBe(false);
  });

  it("keeps which pages are unchanged", () => {
    const unchanged = [{ page: "/1", device: "mobile" }];
    expect(mergeShards([{ ...shard({ index: 1 }), unchanged }, shard({ index: 2 })]).unchanged).toEqual(
      unchanged,
    );
    expect(mergeShards([shard({ index: 1 }), shard({ index: 2 })])).not.toHaveProperty("unchanged");
  });

  it("is as bad as the worst, in any order", () => {
    assert(
      property(
        array(constantFrom<Outcome>("pass", "warn", "fail", "error"), { minLength: 1, maxLength: 6 }),
        infiniteStream(nat()),
        (outcomes, random) => {
          const parts = outcomes.map((outcome, at) =>
            shard({ index: at + 1, count: outcomes.length, outcome }),
          );
          const order = [...random.take(parts.length)];
          const shuffled = parts.toSorted(
            (a, b) => (order[a.shard.index - 1] ?? 0) - (order[b.shard.index - 1] ?? 0),
          );
          const worst = (["error", "fail", "warn", "pass"] as const).find((outcome) =>
            outcomes.includes(outcome),
          );
          expect(mergeShards(shuffled).outcome).toBe(worst);
          expect(mergeShards(shuffled).verdicts).toEqual(mergeShards(parts).verdicts);
        },
      ),
      { numRuns: 50 },
    );
  });

  it("names the shard that was not finished", () => {
    const merged = mergeShards([shard({ index: 1 }), shard({ index: 2, outcome: "error" })]);
    expect(merged.summary).toBe("Not finished: shard 2/2: interrupted");
  });

  it("counts the newest attempt of a shard", () => {
    const tried = [
      shard({ index: 1 }),
      shard({ index: 2, outcome: "fail" }),
      shard({ index: 2, attempt: 2 }),
    ];
    expect(mergeShards(tried).outcome).toBe("pass");
    expect(mergeShards(tried.toReversed()).outcome).toBe("pass");
  });

  it("warns where two machines built different bytes", () => {
    const other = shard({ index: 2 });
    const head = other.bundle.head;
    if (!head) throw new Error("the fixture has no bundle");
    const assets = head.assets.map((asset, at) => (at === 0 ? { ...asset, gzip: asset.gzip + 1 } : asset));
    const merged = mergeShards([
      shard({ index: 1 }),
      { ...other, bundle: { ...other.bundle, head: { ...head, assets } } },
    ]);
    expect(merged.notes.at(-1)?.text).toMatch(
      /^the build of shard 2\/2 ships other bytes than that of shard 1\/2/,
    );
  });

  it.each<[string, ShardReport[], RegExp]>([
    ["nothing", [], /no report of a shard/],
    [
      "a missing shard",
      [shard({ index: 1, count: 3 }), shard({ index: 3, count: 3 })],
      /1 of 3 shards is missing: 2/,
    ],
    [
      "another number of shards",
      [shard({ index: 1 }), shard({ index: 2, count: 3 })],
      /the number of shards of one is 2/,
    ],
    [
      "other pages, as a site that answers differently has",
      [
        { ...shard({ index: 1 }), pages: pagesAt("/", "/a") },
        { ...shard({ index: 2 }), pages: pagesAt("/", "/b") },
      ],
      /the list of pages of one is \/, \/a, of the other \/, \/b/,
    ],
    [
      "another commit",
      [
        shard({ index: 1 }),
        {
          ...shard({ index: 2 }),
          revisions: { ...regressed.revisions, head: { ref: "x", sha: "f00", dirty: false } },
        },
      ],
      /do not belong together: the commit of head .* of the other f00/,
    ],
    [
      "another budget",
      [
        shard({ index: 1 }),
        { ...shard({ index: 2 }), shard: { ...shard({ index: 2 }).shard, budget: "other" } },
      ],
      /the budget of one is same, of the other other/,
    ],
    [
      "another run",
      [shard({ index: 1 }), { ...shard({ index: 2 }), shard: { ...shard({ index: 2 }).shard, run: null } }],
      /the run of one is 17, of the other unknown/,
    ],
  ])("refuses %s", (_, reports, message) => {
    expect(() => mergeShards(reports)).toThrow(message);
  });
});
