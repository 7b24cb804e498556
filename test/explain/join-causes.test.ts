import { describe, expect, it } from "vitest";
import { joinCauses } from "../../src/explain/join-causes.ts";
import { rankFindings } from "../../src/explain/rank.ts";
import type { Found, PageSubject, Thing } from "../../src/explain/subject.ts";
import type { Bundle, Verdict } from "../../src/types.ts";
import { asset, bundle, delta, verdict } from "../fixtures/reports/build.ts";

const file = asset("assets/main-C35B8Qfk.js", 100_000);
const module = (name: string, owner: string | null) => ({
  name,
  package: owner,
  raw: 1,
  gzip: 1,
  parts: [{ file: file.file, raw: 1, gzip: 1 }],
});
const head: Bundle = {
  ...bundle(file),
  modules: [module("node_modules/moment/moment.js", "moment"), module("src/Promo.tsx", null)],
};
const judged = (
  metric: string,
  status: Verdict["status"],
  value: number,
  page: string | null = "/",
): Verdict =>
  verdict({
    metric,
    page,
    device: page === null ? null : "mobile",
    status,
    limit: { kind: "maxIncrease", value: 1, unit: page === null ? "B" : "ms", text: "1" },
    delta: delta(value, 1, { verdict: "regressed" }),
  });
const verdicts = [
  judged("LCP", "fail", 300),
  judged("TBT", "warn", 80),
  judged("initial:js", "fail", 68_000, null),
  judged("total", "warn", 68_000, null),
];
const page = {
  page: "/",
  device: "mobile",
  head: { requests: [{ url: `http://127.0.0.1:1/${file.file}`, type: "script" }] },
  throughputKbps: 1_600,
} as unknown as PageSubject;

const found = (title: string, thing: Thing | undefined, more: Partial<Found> = {}): Found => ({
  id: title,
  kind: "kind",
  key: title,
  title,
  metric: "LCP",
  page: "/",
  device: "mobile",
  evidence: [`evidence of ${title}`],
  fix: "",
  certainty: "certain",
  standing: false,
  saving: null,
  link: null,
  ...(thing && { thing }),
  ...more,
});
const inBundle = { metric: "initial:js", metrics: ["initial:js", "total"], page: null, device: null };
const moment = found(
  "moment is new",
  { kind: "package", name: "moment" },
  {
    ...inBundle,
    saving: { value: 66_000, unit: "B" },
    effect: { value: 66_000, unit: "B" },
  },
);
const grown = found(
  "main-*.js weighs 100 kB",
  { kind: "file", name: file.name },
  {
    saving: { value: 68_000, unit: "B" },
    effect: { value: 340, unit: "ms" },
    ofContent: true,
  },
);
const joined = (...all: Found[]) =>
  rankFindings(joinCauses(all, { head, base: null, verdicts, pages: [page] }), verdicts);

describe("findings about one thing are one cause", () => {
  it("led by what changed, whatever it does to a page", () => {
    const busy = found(
      "moment takes 300 ms of the main thread",
      { kind: "package", name: "moment" },
      { effect: { value: 300, unit: "ms" } },
    );
    // All of the time, and half of the bytes.
    const small = { ...moment, effect: { value: 34_000, unit: "B" as const } };
    for (const all of [
      [busy, small],
      [small, busy],
    ])
      expect(joined(...all).map(({ title }) => title)).toEqual(["moment is new"]);
  });

  it("a package and the file that it made grow, whichever was found first", () => {
    for (const all of [
      [moment, grown],
      [grown, moment],
    ]) {
      const causes = joined(...all);
      expect(causes.map(({ title }) => title)).toEqual(["moment is new"]);
      expect(causes[0]?.evidence).toEqual(["evidence of moment is new", "main-*.js weighs 100 kB"]);
    }
  });

  it("with everything that it does, what fails first", () => {
    expect(joined(moment, grown)[0]?.effects).toEqual([
      { metric: "initial:js", page: null, device: null, value: 66_000, unit: "B", certainty: "certain" },
      { metric: "LCP", page: "/", device: "mobile", value: 340, unit: "ms", certainty: "together" },
      { metric: "total", page: null, device: null, value: 66_000, unit: "B", certainty: "certain" },
      { metric: "TBT", page: "/", device: "mobile", value: null, unit: "ms", certainty: "together" },
    ]);
  });

  it("but not a file that grew by more than its packages tell, nor one that they are not in", () => {
    const little: Found = { ...moment, saving: { value: 20_000, unit: "B" } };
    expect(joined(little, grown)).toHaveLength(2);
    const other = { ...grown, thing: { kind: "file" as const, name: "other.js" } };
    expect(joined(moment, other)).toHaveLength(2);
    // Time in a file is not that of a package which came into it by chance.
    const busy = { ...grown, saving: { value: 200, unit: "ms" as const } };
    expect(joined(moment, busy)).toHaveLength(2);
    expect(joined(moment, grown, { ...busy, id: "busy" })).toHaveLength(1);
    // For a blocking script, the cause is how it is loaded, and not what it contains.
    const { ofContent: _, ...blocking } = grown;
    expect(joined(moment, blocking)).toHaveLength(2);
  });

  it("a package and what came with it, whose bytes add up", () => {
    const color = found(
      "color is new",
      { kind: "package", name: "color" },
      {
        ...inBundle,
        effect: { value: 2_000, unit: "B" },
        behind: [{ kind: "package", name: "moment" }],
      },
    );
    const [first, ...others] = joined(color, moment);
    expect(others).toEqual([]);
    expect(first?.title).toBe("moment is new");
    expect(first?.effects?.[0]?.value).toBe(68_000);
    // Alone it is a cause of its own.
    expect(joined(color)[0]?.title).toBe("color is new");
  });

  it("a package that another brought, and the file that holds both, counted once", () => {
    const brought = found(
      "dom is new",
      { kind: "package", name: "dom" },
      {
        ...inBundle,
        saving: { value: 60_000, unit: "B" },
        effect: { value: 60_000, unit: "B" },
        behind: [{ kind: "package", name: "moment" }],
      },
    );
    const small: Found = {
      ...moment,
      saving: { value: 5_000, unit: "B" },
      effect: { value: 5_000, unit: "B" },
    };
    const modules = [...(head.modules ?? []), module("node_modules/dom/i.js", "dom")];
    const causes = joinCauses([small, brought, grown], {
      head: { ...head, modules },
      base: null,
      verdicts,
      pages: [page],
    });
    expect(causes.map(({ title }) => title)).toEqual(["moment is new"]);
    const effects = rankFindings(causes, verdicts)[0]?.effects ?? [];
    expect(effects.find(({ metric }) => metric === "initial:js")?.value).toBe(65_000);
    // 65 kB take 325 ms, and the file's own estimate is of the same bytes.
    expect(effects.find(({ metric }) => metric === "LCP")?.value).toBe(340);
  });

  it("but not a package with a crumb in the file that grew", () => {
    const vendor = { file: "vendor.js", raw: 59, gzip: 59 };
    const modules = (head.modules ?? []).map((one) =>
      one.package === "moment" ? { ...one, parts: [...one.parts, vendor] } : one,
    );
    const causes = joinCauses([moment, grown], {
      head: { ...head, modules },
      base: null,
      verdicts,
      pages: [page],
    });
    expect(causes).toHaveLength(2);
    // The page loads a sixtieth of the package.
    const ranked = rankFindings(causes, verdicts).find(({ title }) => title === "moment is new");
    expect(ranked?.effects?.find(({ metric }) => metric === "LCP")?.value).toBeCloseTo(5.5);
  });

  it("a file, and the new dependency that a new line imports, where no module is known", () => {
    const imported = found(
      "chart.js is a new dependency",
      { kind: "package", name: "chart.js" },
      {
        ...inBundle,
        certainty: "together",
        effect: { value: 68_000, unit: "B" },
      },
    );
    const unknown = bundle(file);
    const causes = joinCauses([imported, grown], { head: unknown, base: null, verdicts, pages: [page] });
    expect(causes.map(({ title }) => title)).toEqual(["chart.js is a new dependency"]);
    // If several may be the cause, none of them is certain.
    const { effect: _, ...unsure } = imported;
    expect(joinCauses([unsure, grown], { head: unknown, base: null, verdicts, pages: [page] })).toHaveLength(
      2,
    );
  });

  it("two findings about one package are the same bytes", () => {
    const twice = found(
      "moment ships twice",
      { kind: "package", name: "moment" },
      {
        ...inBundle,
        effect: { value: 66_000, unit: "B" },
      },
    );
    expect(joined(moment, twice)[0]?.effects?.[0]?.value).toBe(66_000);
  });

  it("of two about one thing, that which explains more of what fails is told", () => {
    const small = found(
      "Promo.tsx grew",
      { kind: "module", name: "src/Promo.tsx" },
      {
        ...inBundle,
        metric: "total",
        metrics: ["total"],
        effect: { value: 3_000, unit: "B" },
      },
    );
    const busy = found(
      "Promo.tsx takes 300 ms",
      { kind: "module", name: "src/Promo.tsx" },
      {
        effect: { value: 300, unit: "ms" },
      },
    );
    expect(joined(small, busy).map(({ title }) => title)).toEqual(["Promo.tsx takes 300 ms"]);
  });

  it("advice stays advice", () => {
    const advice = { ...grown, standing: true };
    expect(joined(moment, advice).map(({ standing }) => standing)).toEqual([false, true]);
    expect(joined(advice)[0]?.effects).toBeUndefined();
  });
});

it("compares bytes with bytes: 9 kB without a cache header are no cause before a script of 90 kB", () => {
  const transfer = verdict({
    metric: "transfer",
    page: "/",
    device: "mobile",
    status: "fail",
    limit: { kind: "maxIncrease", value: 1, unit: "B", text: "1 B" },
    delta: delta(100_000, 1, { verdict: "regressed" }),
  });
  const uncached = found("no cache header", undefined, {
    metric: "transfer",
    effect: { value: 9_000, unit: "B" },
  });
  const script = found(
    "ads.example is asked",
    { kind: "host", name: "ads.example" },
    {
      metric: "transfer",
      effect: { value: 90_000, unit: "B" },
    },
  );
  const ranked = rankFindings(
    joinCauses([uncached, script], { head, base: null, verdicts: [transfer], pages: [page] }),
    [transfer],
  );
  expect(ranked[0]?.title).toBe("ads.example is asked");
});
