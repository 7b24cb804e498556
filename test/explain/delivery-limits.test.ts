import { describe, expect, it } from "vitest";
import { findAll } from "../../src/explain/define-finding.ts";
import { delivery } from "../../src/explain/findings/delivery.ts";
import { deliveryLimits } from "../../src/explain/findings/delivery-limits.ts";
import { pageBytes } from "../../src/explain/findings/page-bytes.ts";
import { thirdParties } from "../../src/explain/findings/third-party.ts";
import { troubleOf } from "../../src/explain/subject.ts";
import type { PageSubject } from "../../src/explain/subject.ts";
import { fileName } from "../../src/file-name.ts";
import type { Verdict, VisitData, VisitRequest } from "../../src/types.ts";
import { visitData } from "../fixtures/visits.ts";

const page = "http://localhost:3000/";
const file = (name: string, cacheControl: string | null = null): VisitRequest => ({
  url: `${page}assets/${name}-C35B8Qfk.js`,
  type: "script",
  transferSize: 10_000,
  resourceSize: 30_000,
  thirdParty: false,
  status: 200,
  fromCache: false,
  headers: {
    contentType: "text/javascript",
    contentEncoding: "gzip",
    cacheControl,
    vary: "accept-encoding",
    validator: true,
  },
});
const visit = (over: Partial<VisitData>): VisitData => visitData({ finalUrl: page, ...over });
const verdict = (metric: string, more: Partial<Verdict> = {}) =>
  ({
    metric,
    status: "fail",
    delta: null,
    limit: { kind: "max", value: 0, unit: "count" },
    ...more,
  }) as Verdict;
const regressed = { delta: { verdict: "regressed", value: 1 } } as Partial<Verdict>;
const subjectOf = (head: VisitData, base: VisitData | null, ...verdicts: Verdict[]): PageSubject => ({
  page: "/",
  device: "mobile",
  head,
  base,
  verdicts,
  profiles: [],
  ownServer: false,
  throughputKbps: 1_600,
  nameOf: (url) => fileName(url, page),
});
const found = (...given: Parameters<typeof subjectOf>) =>
  findAll([...deliveryLimits, ...delivery], subjectOf(...given));

describe("a limit on delivery that fails", () => {
  it("without base, names everything that it counts, once", () => {
    const requests = [file("main"), file("cart"), file("kept", "max-age=31536000")];
    const all = found(visit({ requests }), null, verdict("cache:immutable"));
    expect(all).toHaveLength(1);
    expect(all[0]).toMatchObject({
      id: "cache:immutable|/|mobile",
      title: "assets/main-*.js and 1 more have a hash in the name, and no long cache lifetime",
      evidence: [
        `${page}assets/main-C35B8Qfk.js: 10.0 kB, cache-control: none, content-encoding: gzip`,
        `${page}assets/cart-C35B8Qfk.js: 10.0 kB, cache-control: none, content-encoding: gzip`,
      ],
      standing: false,
      effect: { value: 2, unit: "count" },
      saving: { value: 20_000, unit: "B" },
    });
  });

  it("against base, names what base does not have", () => {
    const base = visit({ requests: [file("main")] });
    const head = visit({ requests: [file("main"), file("new")] });
    const [cause] = found(head, base, verdict("cache:immutable", regressed));
    expect(cause).toMatchObject({
      title: "assets/new-*.js has a hash in the name, and no long cache lifetime",
      standing: false,
      effect: { value: 1, unit: "count" },
    });
  });

  it("counts files that nothing but a hash tells apart", () => {
    const hashed = (name: string) => ({ ...file(name), url: `${page}_nuxt/${name}.js` });
    const base = visit({ requests: [hashed("DcA1b2C3")] });
    const head = visit({ requests: [hashed("BxY12_Ab"), hashed("CzZ34_Cd"), hashed("DcA1b2C3")] });
    const [cause] = found(head, base, verdict("cache:immutable", regressed));
    expect(cause).toMatchObject({
      title: "_nuxt/*.js (2 files) have a hash in the name, and no long cache lifetime",
      effect: { value: 2, unit: "count" },
      standing: false,
    });
  });

  it("is advice where base has all of it", () => {
    const both = visit({ requests: [file("main")] });
    const [advice] = found(both, both, verdict("cache:immutable", { status: "warn" }));
    expect(advice).toMatchObject({ id: "cache:immutable|/|mobile", standing: true });
  });

  it("lists ten of many, and how many there are", () => {
    const imageFaults = Array.from({ length: 12 }, (_, at) => ({
      fault: "unsized" as const,
      url: `${page}${at}.jpg`,
      selector: `main > img:nth-child(${at})`,
    }));
    const [many] = found(visit({ imageFaults }), null, verdict("images:unsized"));
    expect(many?.title).toBe("main > img:nth-child(0) and 11 more have no width and height");
    expect(many?.evidence).toHaveLength(11);
    expect(many?.evidence.at(-1)).toBe("and 2 more");
  });

  it("says nothing of limits that are kept, and leaves their files to the advice", () => {
    const head = visit({ requests: [file("main")] });
    const kinds = found(head, null, verdict("redirects")).map(({ id }) => id.split("|", 1)[0]);
    expect(kinds).toEqual(["uncached"]);
  });

  it("leads to what the change took away on the server, and to what a reason of the browser is called", () => {
    const [blocked] = found(
      visit({ backForward: [{ reason: "UnloadHandlerExistsInMainFrame", text: "It has one." }] }),
      null,
      verdict("bfcache"),
    );
    expect(blocked).toMatchObject({
      title: "The page cannot be restored from the back/forward cache: UnloadHandlerExistsInMainFrame",
      evidence: ["UnloadHandlerExistsInMainFrame: It has one."],
    });
    expect(blocked?.clues).toContainEqual({ text: "unload" });
    const [cache] = found(visit({ requests: [file("main")] }), null, verdict("cache:immutable"));
    expect(cache?.clues?.[0]).toEqual({ text: "immutable", server: true, removed: true });
  });
});

it("a file is not called heavier where it lost its compression; a new one is named", () => {
  const plain = (name: string, more: Partial<VisitRequest>): VisitRequest => {
    const compressed = file(name, "max-age=31536000");
    const headers = { ...compressed.headers, contentEncoding: null } as NonNullable<VisitRequest["headers"]>;
    return { ...compressed, headers, ...more };
  };
  const base = visit({ requests: [file("main", "max-age=31536000")] });
  const requests = [plain("main", { transferSize: 30_300 }), plain("new", { transferSize: 30_200 })];
  const verdicts = [verdict("compression:text", regressed), verdict("transfer", regressed)];
  const all = findAll([...deliveryLimits, pageBytes], subjectOf(visit({ requests }), base, ...verdicts));
  expect(all.map(({ id }) => id)).toEqual([
    "compression:text|/|mobile",
    "page-bytes|/|mobile|assets/new-*.js",
  ]);
});

it("more render-blocking requests are no trouble of the number of requests", () => {
  const tag = { ...file("tag"), url: "https://cdn.example/tag.css", thirdParty: true };
  const head = visit({ requests: [tag], blocking: [tag.url] });
  const subject = subjectOf(head, visit({ requests: [] }), verdict("requests:blocking", regressed));
  expect(troubleOf(subject, ["requests"])).toBeNull();
  expect(findAll([thirdParties], subject)).toEqual([]);
  expect(findAll(deliveryLimits, subject)[0]).toMatchObject({
    title: "cdn.example/tag.css blocks the first paint",
    thing: { kind: "file", name: "cdn.example/tag.css" },
  });
});
