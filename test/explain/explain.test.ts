import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { mobile } from "../../src/config/keys/devices.ts";
import { explain } from "../../src/explain/index.ts";
import type {
  ChangedLine,
  Finding,
  LayoutShift,
  Verdict,
  Visit,
  VisitData,
  VisitRequest,
} from "../../src/types.ts";

/** Three visits each of base and head of two pages, as a real run recorded them, with its verdicts. */
const recorded = JSON.parse(
  readFileSync(new URL("../fixtures/explain/storefront-head.json", import.meta.url), "utf8"),
) as { verdicts: Verdict[]; visits: Visit[] };

interface Change {
  head?: (data: VisitData) => VisitData;
  base?: (data: VisitData) => VisitData;
  verdicts?: Verdict[];
  ownServer?: boolean;
  changes?: ChangedLine[];
}

function findings({
  head,
  base,
  verdicts = recorded.verdicts,
  ownServer = true,
  changes = [],
}: Change = {}): Finding[] {
  const edit = { head, base };
  const visits = recorded.visits.map((visit) => {
    const change = edit[visit.revision];
    return visit.data && change ? { ...visit, data: change(visit.data) } : visit;
  });
  const bundle = { head: null, base: null };
  return [...explain({ verdicts, visits, bundle, devices: [mobile], ownServer, changes })];
}

const causes = (found: readonly Finding[]) => found.filter(({ standing }) => !standing);
const about = (found: readonly Finding[], kind: string) => found.filter(({ id }) => id.startsWith(kind));

/** The verdicts of a page on which everything is as in base, but for these metrics. */
function judged(status: "fail" | "pass", regressed: boolean, ...metrics: string[]): Verdict[] {
  return recorded.verdicts.map((verdict) =>
    metrics.includes(verdict.metric)
      ? {
          ...verdict,
          status,
          delta: verdict.delta && { ...verdict.delta, verdict: regressed ? "regressed" : "unchanged" },
        }
      : { ...verdict, status: "pass", delta: verdict.delta && { ...verdict.delta, verdict: "unchanged" } },
  );
}

describe("the recorded bad pull request", () => {
  const found = findings();

  it("names the inserted banner as what pushed the page", () => {
    const [shift] = about(found, "layout-shift");
    expect(shift?.title).toBe(
      "div#root > main was pushed down by 208 px: above it stands div#root > aside.promo, 208 px high",
    );
    expect(shift).toMatchObject({ metric: "CLS", page: "/", certainty: "together", standing: false });
    expect(shift?.evidence).toContain(
      "main > section.hero > div.hero-text > a.button from y 616 px out of the view",
    );
  });

  it("names the script that grew once, though it hurts both pages", () => {
    const scripts = about(found, "page-bytes");
    expect(scripts).toHaveLength(1);
    expect(scripts[0]?.title).toMatch(
      /^The script assets\/main-\*\.js weighs 179\.\d kB, \+160\.\d kB against base$/,
    );
    const pages = new Set(scripts[0]?.effects?.map(({ page }) => page));
    expect(pages).toEqual(new Set(["/", "/product/1"]));
  });

  it("puts what explains most of a failure before what explains little of it, and standing advice last", () => {
    const kinds = found.map(({ id }) => id.split("|", 1)[0]);
    expect(kinds.indexOf("page-bytes")).toBeLessThan(kinds.indexOf("render-blocking"));
    const firstStanding = found.findIndex(({ standing }) => standing);
    expect(firstStanding).toBeGreaterThan(0);
    expect(found.slice(firstStanding).every(({ standing }) => standing)).toBe(true);
  });

  it("does not call a file new that base loads too and hardly runs", () => {
    const script = about(found, "page-bytes").find(({ title }) => title.includes("main-*.js"));
    expect(script?.evidence).toContainEqual(
      expect.stringMatching(/main-\*\.js takes .* of the main thread \(less than 50 ms in base\)$/),
    );
  });

  it("says nothing of headers that only our own server sends", () => {
    expect(found.filter(({ id }) => /^(?:uncompressed|uncached|vary|server)/.test(id))).toEqual([]);
  });
});

describe("what did not change is no cause", () => {
  it("claims none where no verdict is against head", () => {
    expect(causes(findings({ verdicts: judged("pass", false) }))).toEqual([]);
  });

  it("is standing advice where a limit is exceeded that base exceeds alike", () => {
    const same = (data: VisitData) => ({ ...data, layoutShifts: shifts });
    const found = findings({ head: same, base: same, verdicts: judged("fail", false, "CLS") });
    expect(about(found, "layout-shift")).toMatchObject([{ standing: true }]);
  });
});

const rect = (y: number, height = 300) => ({ x: 0, y, width: 400, height });
const shift: LayoutShift = {
  value: 0.2,
  atMs: 400,
  font: null,
  moved: [{ selector: "main > p", from: rect(0), to: rect(200), lacksSize: false, pushedBy: null }],
};
const shifts = [shift];
const withShift = (change: Partial<LayoutShift>) => (data: VisitData) => ({
  ...data,
  layoutShifts: [{ ...shift, ...change }],
});
const clsTitles = (head: (data: VisitData) => VisitData) =>
  about(findings({ head, verdicts: judged("fail", true, "CLS") }), "layout-shift").map(({ title }) => title);

describe("causes of layout shifts", () => {
  const move = shift.moved[0];
  it.each<[string, Partial<LayoutShift>, RegExp]>([
    [
      "an image without size",
      { moved: move ? [{ ...move, pushedBy: { selector: "img.hero", height: 200, lacksSize: true } }] : [] },
      /^main > p was moved by img\.hero, which has no width and height$/,
    ],
    ["a font", { font: "/serif.woff2" }, /^main > p moved just after the font \/serif\.woff2 arrived$/],
    ["nothing that is known", {}, /^main > p moved while the page loaded$/],
  ])("%s", (_, change, title) => {
    expect(clsTitles(withShift(change))[0]).toMatch(title);
  });

  it("leaves out what nobody sees", () => {
    expect(clsTitles(withShift({ value: 0.001 }))).toEqual([]);
  });
});

describe("the largest paint", () => {
  const checklist = (name: string, value: boolean) => (data: VisitData) =>
    JSON.parse(
      JSON.stringify(data).replaceAll(
        new RegExp(`("${name}":\\{"label":"[^"]*","value":)(?:true|false)`, "g"),
        `$1${value}`,
      ),
    ) as VisitData;

  it.each([
    ["eagerlyLoaded", "is lazy-loaded"],
    ["priorityHinted", 'has no fetchpriority="high"'],
  ])("has lost a hint: %s", (name, title) => {
    const lost = findings({ head: checklist(name, false), base: checklist(name, true) });
    expect(about(lost, "lcp-discovery").find(({ id }) => id.endsWith(name))).toMatchObject({
      standing: false,
    });
    expect(about(lost, "lcp-discovery").find(({ id }) => id.endsWith(name))?.title).toContain(title);
    const never = findings({ head: checklist(name, false), base: checklist(name, false) });
    expect(about(never, "lcp-discovery").find(({ id }) => id.endsWith(name))).toMatchObject({
      standing: true,
    });
  });

  it.each(["eagerlyLoaded", "requestDiscoverable"])(
    "is not held up by code that loads others: %s",
    (name) => {
      const changes = ['const Cart = lazy(() => import("./Cart"));', 'preload("./Cart");'].map(
        (text, at) => ({
          file: "src/App.tsx",
          line: at + 1,
          text,
        }),
      );
      const lost = findings({ head: checklist(name, false), base: checklist(name, true), changes });
      const hint = about(lost, "lcp-discovery").find(({ id }) => id.endsWith(name));
      expect(hint?.standing).toBe(false);
      expect(hint?.evidence.join()).not.toContain("changed since base");
    },
  );

  const waiting = (parts: Record<string, number>) => (data: VisitData) =>
    JSON.parse(
      JSON.stringify(data).replaceAll(
        /"subpart":"(\w+)"(.*?)"duration":[\d.]+/g,
        (_, part: string, between: string) => `"subpart":"${part}"${between}"duration":${parts[part] ?? 50}`,
      ),
    ) as VisitData;
  const lcp = judged("fail", true, "LCP");
  const lcpKinds = (head: (data: VisitData) => VisitData, more: Change = {}) =>
    causes(findings({ head, base: waiting({}), verdicts: lcp, ...more }))
      .filter(({ id, page }) => id.startsWith("lcp") && page === "/")
      .map(({ id }) => id.split("|", 1)[0]);

  it("waits for a hint that it lost, which stands for the wait that one sees", () => {
    const head = (data: VisitData) =>
      waiting({ resourceLoadDelay: 700 })(checklist("eagerlyLoaded", false)(data));
    const base = (data: VisitData) => waiting({})(checklist("eagerlyLoaded", true)(data));
    expect(lcpKinds(head, { base })).toEqual(["lcp-discovery"]);
  });

  it("has a heavier image, which stands for the longer download", () => {
    const head = (data: VisitData) => ({
      ...waiting({ resourceLoadDuration: 700 })(data),
      requests: data.requests.map((request) =>
        request.type === "image" ? { ...request, transferSize: 3_000_000 } : request,
      ),
    });
    expect(lcpKinds(head)).toEqual(["lcp-bytes"]);
    // A longer wait for it is not explained by its bytes.
    expect(lcpKinds((data) => waiting({ resourceLoadDelay: 700 })(head(data)))).toEqual([
      "lcp-bytes",
      "lcp-part",
    ]);
  });

  it("is another element, whose parts are not compared with those of base's", () => {
    const other = (data: VisitData) =>
      JSON.parse(
        JSON.stringify(data).replaceAll(/("type":"node"[^{}]*?"selector":")[^"]*/g, "$1main > h1"),
      ) as VisitData;
    const head = (data: VisitData) => other(waiting({ elementRenderDelay: 700 })(data));
    expect(lcpKinds(head)).toEqual(["lcp-element"]);
  });

  it("has a part that grew, where the whole did", () => {
    expect(lcpKinds(waiting({ resourceLoadDelay: 700 }))).toEqual(["lcp-part"]);
    expect(lcpKinds(waiting({ resourceLoadDelay: 700, elementRenderDelay: 5 }))).toEqual(["lcp-part"]);
  });

  it.each<[string, Record<string, number>, boolean]>([
    ["a part of a whole that did not grow", { resourceLoadDelay: 90, elementRenderDelay: 5 }, true],
    ["how soon our own server answers", { timeToFirstByte: 700 }, true],
    ["little", { elementRenderDelay: 60 }, true],
  ])("is not explained by %s", (_, parts, ownServer) => {
    expect(lcpKinds(waiting(parts), { ownServer })).toEqual([]);
  });

  it("is explained by how soon the site's own server answers", () => {
    expect(lcpKinds(waiting({ timeToFirstByte: 700 }), { ownServer: false })).toEqual(["lcp-part"]);
  });

  it("is a heavier image", () => {
    const heavy = (data: VisitData) => ({
      ...data,
      requests: data.requests.map((request) =>
        request.type === "image" ? { ...request, transferSize: 3_000_000 } : request,
      ),
    });
    const [first] = findings({ head: heavy, verdicts: judged("fail", true, "LCP") });
    expect(first?.id).toMatch(/^lcp-bytes/);
    expect(first?.title).toMatch(/^The largest image weighs 3\.00 MB \(\d+\.\d kB in base\)$/);
  });
});

it("names a host of others that base did not ask, and whose it is", () => {
  const url = "https://tags.example.net/tag.js";
  const tag: VisitRequest = {
    url,
    type: "script",
    transferSize: 90_000,
    resourceSize: 280_000,
    thirdParty: true,
    status: 200,
    fromCache: false,
  };
  const head = (data: VisitData): VisitData => ({
    ...data,
    requests: [...data.requests, tag],
    audits: {
      ...data.audits,
      "third-parties-insight": {
        details: {
          type: "table",
          items: [{ entity: "Example Tags", mainThreadTime: 120.4, subItems: { items: [{ url }] } }],
        },
      },
    },
  });
  const [third] = about(findings({ head, verdicts: judged("fail", true, "LCP") }), "third-party");
  expect(third?.title).toBe("The page loads 1 file (90.0 kB) from tags.example.net, none in base");
  expect(third?.evidence.slice(0, 2)).toEqual([
    "of Example Tags, 120 ms of the main thread, unthrottled",
    "https://tags.example.net/tag.js, 90.0 kB",
  ]);
});

describe("a site's own server", () => {
  const served = (headers: Partial<NonNullable<VisitRequest["headers"]>>) => (data: VisitData) => ({
    ...data,
    requests: data.requests.map((request) => ({
      ...request,
      transferSize: request.resourceSize,
      headers: {
        contentType: request.type === "script" ? "text/javascript" : "text/html",
        contentEncoding: "br",
        cacheControl: "no-cache",
        vary: "accept-encoding",
        validator: true,
        ...headers,
      },
    })),
  });
  const good = served({ cacheControl: "public, max-age=31536000, immutable" });
  const kinds = (head: (data: VisitData) => VisitData, base = good) =>
    causes(findings({ head, base, ownServer: false, verdicts: judged("pass", false) })).map(
      ({ id }) => id.split("|", 1)[0],
    );

  it.each<[string, Partial<NonNullable<VisitRequest["headers"]>>]>([
    ["uncompressed", { contentEncoding: null, cacheControl: "public, max-age=31536000, immutable" }],
    ["uncached", { cacheControl: "no-cache" }],
    ["vary", { vary: null, cacheControl: "public, max-age=31536000, immutable" }],
  ])("has lost what base has: %s", (kind, headers) => {
    expect(kinds(served(headers))).toContain(kind);
    expect(kinds(served(headers), served(headers))).not.toContain(kind);
  });

  it("is one suggestion for all pages where base has the same fault, however many files each loads", () => {
    const bare = served({ vary: null });
    const more = (data: VisitData): VisitData => {
      const file = bare(data).requests.find(({ type }) => type === "script");
      const url = new URL("/only-here.js", data.finalUrl).href;
      // What a page asks for first differs as well, as where a framework fetches other pages in advance.
      return { ...bare(data), requests: [...(file ? [{ ...file, url }] : []), ...bare(data).requests] };
    };
    const head = (data: VisitData) => (new URL(data.finalUrl).pathname === "/" ? more : bare)(data);
    const found = about(
      findings({ head, base: head, ownServer: false, verdicts: judged("pass", false) }),
      "vary",
    );
    expect(found.map(({ title }) => title)).toEqual([
      expect.stringMatching(/ and other files are compressed, and Vary does not say so$/),
    ]);
    expect(found[0]?.evidence.at(-1)).toMatch(/^also on /);
  });

  const plain = served({ contentEncoding: null, cacheControl: "public, max-age=31536000, immutable" });
  const over = (before: number | null, regressed: boolean): Verdict[] => {
    const verdict = recorded.verdicts.find(({ metric, page }) => metric === "FCP" && page === "/");
    if (!verdict?.base || !verdict.delta) throw new Error("no verdict on FCP");
    const limit = { ...verdict.limit, kind: "max" as const, value: 1800 };
    const delta = { ...verdict.delta, value: 900, verdict: regressed ? "regressed" : "unchanged" } as const;
    return [
      {
        ...verdict,
        status: "fail",
        actual: 2700,
        limit,
        base: before === null ? null : { ...verdict.base, median: before },
        delta: before === null ? null : delta,
      },
    ];
  };

  it.each<[string, Verdict[], boolean]>([
    ["no base", over(null, false), true],
    ["a base that breaks it alike", over(2700, false), true],
    ["a base that keeps it", over(1700, true), false],
    ["a base that breaks it less", over(1900, true), false],
  ])("has text without compression among the causes of an absolute limit with %s", (_, verdicts, isCause) => {
    const found = about(findings({ head: plain, base: plain, ownServer: false, verdicts }), "uncompressed");
    const one = found.find(({ page }) => page === "/");
    expect(one?.standing).toBe(!isCause);
    if (!isCause) return;
    expect(one).toMatchObject({ metric: "FCP", certainty: "certain" });
    // 60 % of the bytes at the speed of the simulated network, 1638.4 kbit/s.
    const bytes = one?.saving?.value ?? 0;
    expect(bytes).toBeGreaterThan(50_000);
    expect(one?.effects).toEqual([
      expect.objectContaining({ metric: "FCP", value: (bytes * 8) / 1638.4, unit: "ms" }),
    ]);
  });

  it("has text that came or lost its compression with this change among the causes of a load that got slower", () => {
    const url = (data: VisitData) => new URL("/vendor/chart.js", data.finalUrl).href;
    const added = (data: VisitData): VisitData => {
      const script = plain(data).requests.find(({ type }) => type === "script");
      if (!script) throw new Error("no script");
      const bytes = { transferSize: 200_000, resourceSize: 200_000 };
      return { ...plain(data), requests: [...plain(data).requests, { ...script, url: url(data), ...bytes }] };
    };
    const causeOf = (head: (data: VisitData) => VisitData, base: (data: VisitData) => VisitData) =>
      causes(findings({ head, base, ownServer: false, verdicts: over(1700, true) })).find(
        ({ id, page }) => id.startsWith("uncompressed") && page === "/",
      );
    expect(causeOf(added, plain)).toMatchObject({
      title: "vendor/chart.js is sent without compression",
      metric: "FCP",
      saving: { value: 120_000, unit: "B" },
    });
    const lost = causeOf(plain, good);
    expect(lost?.metric).toBe("FCP");
    expect(lost?.effects?.[0]).toMatchObject({ metric: "FCP", unit: "ms" });
    expect(causeOf(plain, plain)).toBeUndefined();
  });

  it("says that a development server is measured", () => {
    const dev = (data: VisitData): VisitData => {
      const [first] = plain(data).requests;
      return {
        ...plain(data),
        requests: [
          ...plain(data).requests,
          ...(first ? [{ ...first, url: new URL("/@vite/client", data.finalUrl).href }] : []),
        ],
      };
    };
    const fixes = (head: typeof dev) =>
      about(findings({ head, ownServer: false, verdicts: over(null, false) }), "uncompressed").map(
        ({ fix }) => fix,
      );
    expect(fixes(dev).join()).toContain("development server");
    expect(fixes(plain).join()).not.toContain("development server");
  });

  it("tells of the files alone that lost it, not of those that base has alike", () => {
    const script = (name: string) => (data: VisitData) =>
      [1, 2].map((at) => ({
        ...(served({ cacheControl: name === "old" ? "max-age=60" : "no-store" })(data).requests.find(
          ({ type }) => type === "script",
        ) as VisitRequest),
        url: new URL(`/assets/${name}${at}-C35B8Qfk.js`, data.finalUrl).href,
        transferSize: 10_000,
      }));
    const added = (data: VisitData): VisitData => ({
      ...good(data),
      requests: [...good(data).requests, ...script("old")(data), ...script("lost")(data)],
    });
    const before = (data: VisitData): VisitData => ({
      ...good(data),
      requests: [
        ...good(data).requests,
        ...script("old")(data),
        ...script("lost")(data).map((request) => ({ ...request, headers: undefined })),
      ] as VisitRequest[],
    });
    const verdicts = judged("pass", false);
    const [lost] = about(
      causes(findings({ head: added, base: before, ownServer: false, verdicts })),
      "uncached",
    );
    expect(lost?.title).toBe(
      "assets/lost1-*.js and 1 more have a hash in the name, and no long cache lifetime",
    );
    expect(lost?.saving).toEqual({ value: 20_000, unit: "B" });
    expect(lost?.evidence.join()).not.toContain("old");

    // On a repeat view of base a file that is not asked for may be kept, or new with this change.
    const warm = (change: (data: VisitData) => VisitData) => (data: VisitData) => ({
      ...change(data),
      warm: true as const,
    });
    const requests = (...names: string[]) =>
      warm((data) => ({ ...good(data), requests: names.flatMap((name) => script(name)(data)) }));
    const warmKinds = (head: (data: VisitData) => VisitData, base: (data: VisitData) => VisitData) =>
      causes(findings({ head, base, ownServer: false, verdicts })).map(({ id }) => id.split("|", 1)[0]);
    expect(warmKinds(requests("lost", "new"), requests("lost"))).not.toContain("uncached");
    expect(warmKinds(requests("lost"), requests())).toContain("uncached");
    expect(warmKinds(requests("lost", "old"), requests("old"))).toContain("uncached");
  });

  it("names lost caching, not files as new, where a repeat view loads again what the cache had", () => {
    const again = (change: typeof good) => (data: VisitData) => ({ ...change(data), warm: true as const });
    const head = again(served({ cacheControl: "no-store" }));
    const base = (data: VisitData) => ({ ...again(good)(data), requests: [] });
    const verdicts = judged("fail", true, "transfer");
    const kept = (data: VisitData) => again(good)(data);
    expect(about(findings({ head, base, verdicts, ownServer: false }), "page-bytes")).toEqual([]);
    const [first] = causes(findings({ head, base: kept, verdicts, ownServer: false }));
    expect(first?.id).toMatch(/^uncached\|/);
    // What is loaded again takes its time.
    const slow = { head, base: kept, verdicts: judged("fail", true, "LCP"), ownServer: false };
    const [uncached] = about(causes(findings(slow)), "uncached");
    expect(uncached?.effects?.[0]).toMatchObject({ metric: "LCP", unit: "ms" });
    const firstView = { ...slow, head: served({ cacheControl: "no-store" }), base: good };
    expect(about(causes(findings(firstView)), "uncached")[0]?.metric).not.toBe("LCP");
  });

  it("says what its document waits for, by the name that the server gives", () => {
    const timing = (duration: number) => (data: VisitData) => ({
      ...data,
      observed: { ...data.observed, TTFB: duration + 10 },
      serverTimings: [{ name: "db", duration }],
    });
    const verdicts = judged("fail", true, "LCP");
    const median = (value: number) => ({ median: value, values: [value] });
    const change = { head: timing(160), base: timing(12), verdicts };
    const [server] = about(findings({ ...change, ownServer: false }), "server");
    expect(server?.title).toBe("The server spends 160 ms on “db” (12 ms in base)");
    expect(about(findings(change), "server")).toEqual([]);
    // Where this part has a limit, its row and its cause have the same numbers.
    const row = judged("fail", true, "LCP").map((verdict) =>
      verdict.metric === "LCP"
        ? { ...verdict, metric: "server-timing:db", base: median(5), head: median(123) }
        : verdict,
    );
    const [same] = about(findings({ ...change, verdicts: row, ownServer: false }), "server");
    expect(same?.title).toBe("The server spends 123 ms on “db” (5 ms in base)");
  });
});

it("names code that extra loads counted on a page that was not visited", () => {
  const [one] = recorded.verdicts;
  if (!one) throw new Error("no verdict was recorded");
  const here = { page: "/", device: "mobile" };
  const verdicts = [{ ...one, ...here, metric: "work:js", status: "fail" }] as Verdict[];
  const counted = { calls: {}, blocks: 1 };
  const visits = (["head", "base"] as const).map((revision) => ({
    ...here,
    revision,
    index: 1,
    warmUp: false,
    counted,
  }));
  const places = [{ kind: "module", name: "src/a.ts", blocks: { base: 8, head: 1008 } }] as const;
  const found = explain({
    verdicts: verdicts.map((verdict) => ({
      ...verdict,
      delta: verdict.delta && { ...verdict.delta, verdict: "regressed" },
    })),
    visits: visits as unknown as Visit[],
    bundle: { head: null, base: null },
    devices: [mobile],
    ownServer: true,
    work: [{ ...here, places: [...places] }],
  });
  expect(found.map(({ title }) => title)).toEqual(["src/a.ts now runs 1,008 blocks on load, 8 in base"]);
});
