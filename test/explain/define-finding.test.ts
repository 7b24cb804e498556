import { expect, it } from "vitest";
import { defineFinding, findAll } from "../../src/explain/define-finding.ts";
import type { Draft } from "../../src/explain/define-finding.ts";
import type { Better, BundleSubject, PageSubject, Thing } from "../../src/explain/subject.ts";
import type { Verdict } from "../../src/types.ts";
import { bundle } from "../fixtures/reports/build.ts";

const page: PageSubject = {
  page: "/cart",
  device: "mobile",
  head: {} as PageSubject["head"],
  base: null,
  verdicts: [{ metric: "FCP", status: "fail" } as Verdict],
  profiles: [],
  ownServer: true,
  throughputKbps: 1_600,
  nameOf: (url) => url,
};
const bundles: BundleSubject = { head: bundle(), base: null, diff: null, verdicts: [], pages: [] };
const draft = (more: Partial<Draft> = {}): Draft => ({
  title: "what happened",
  evidence: [],
  fix: "",
  certainty: "certain",
  standing: false,
  saving: null,
  ...more,
});
const define = (kind: string, drafts: Draft[], most?: number) =>
  defineFinding<PageSubject>({
    kind,
    metrics: ["LCP", "FCP"],
    link: "https://example.org/",
    ...(most !== undefined && { most }),
    find: () => drafts,
  });

it("fills in what the page and the definition say, and the draft does not", () => {
  const [found] = findAll([define("slow", [draft({ key: "hero" })])], page);
  expect(found).toMatchObject({
    id: "slow|/cart|mobile|hero",
    kind: "slow",
    page: "/cart",
    device: "mobile",
    metric: "FCP",
    metrics: ["LCP", "FCP"],
    link: "https://example.org/",
  });
  const own = { kind: "slow-font", metric: null, link: null };
  expect(findAll([define("slow", [draft(own)])], page)[0]).toMatchObject({
    ...own,
    id: "slow-font|/cart|mobile",
  });
});

it("claims no metric of the bundle that the draft does not name", () => {
  const definition = defineFinding<BundleSubject>({
    kind: "package",
    metrics: ["initial:js"],
    link: null,
    find: () => [draft({ key: "lodash" })],
  });
  expect(findAll([definition], bundles)).toMatchObject([
    { id: "package|lodash", metric: null, page: null, device: null },
  ]);
});

const lodash: Thing = { kind: "package", name: "lodash" };
const ms = (value: number): Draft["saving"] => ({ value, unit: "ms" });
const kindsWith = (better: Draft[], where: Better["where"], more: Partial<Draft>) =>
  findAll(
    [
      define("better", better),
      define("lesser", [draft({ ...more, lessSpecificThan: [{ kinds: ["better"], where }] })]),
    ],
    page,
  ).map(({ kind }) => kind);

it.each<[string, Draft[], Better["where"], Partial<Draft>]>([
  ["any cause of the better kind", [draft()], "any", {}],
  ["one about the same thing", [draft({ thing: lodash })], "sameThing", { thing: lodash }],
  ["one that covers the thing", [draft({ covers: [lodash] })], "sameThing", { thing: lodash }],
  [
    "several that save as much",
    [draft({ saving: ms(40) }), draft({ key: "2", saving: ms(60) })],
    "asMuch",
    { saving: ms(100) },
  ],
])("drops what is explained better by %s", (_, better, where, more) => {
  expect(kindsWith(better, where, more)).not.toContain("lesser");
});

it.each<[string, Draft[], Better["where"], Partial<Draft>]>([
  ["no such finding is there", [], "any", {}],
  ["the better one is only advice", [draft({ standing: true })], "any", {}],
  ["it is advice itself", [draft()], "any", { standing: true }],
  [
    "the better one is about another thing",
    [draft({ thing: { kind: "module", name: "lodash" } })],
    "sameThing",
    { thing: lodash },
  ],
  ["it is about no thing", [draft()], "sameThing", {}],
  ["all of them save less", [draft({ saving: ms(99) })], "asMuch", { saving: ms(100) }],
])("keeps a finding where %s", (_, better, where, more) => {
  expect(kindsWith(better, where, more)).toContain("lesser");
});

it("counts the most of a kind only after others are dropped", () => {
  const better = define("better", [draft({ thing: lodash })]);
  const lessSpecificThan: Better[] = [{ kinds: ["better"], where: "sameThing" }];
  const drafts = ["lodash", "moment", "dayjs"].map((name) =>
    draft({ key: name, thing: { kind: "package", name }, lessSpecificThan }),
  );
  expect(findAll([better, define("lesser", drafts, 1)], page).map(({ key }) => key)).toEqual(["", "moment"]);
});
