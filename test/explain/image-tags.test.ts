import { expect, it } from "vitest";
import { findAll } from "../../src/explain/define-finding.ts";
import { imageTags } from "../../src/explain/findings/image-tags.ts";
import { pageBytes } from "../../src/explain/findings/page-bytes.ts";
import type { PageSubject } from "../../src/explain/subject.ts";
import type { ImageFault, LayoutShift, Verdict, VisitData } from "../../src/types.ts";

const image = (fault: ImageFault["fault"], name: string): ImageFault => ({
  fault,
  url: `http://localhost/${name}.jpg`,
  selector: `main > img.${name}`,
});
const visit = (...imageFaults: ImageFault[]) =>
  ({
    imageFaults,
    audits: {},
    requests: imageFaults.map(({ url }) => ({ url, transferSize: url.includes("tiny") ? 900 : 200_000 })),
  }) as unknown as VisitData;
const subjectOf = (
  base: VisitData | null,
  head: VisitData,
  metric: string,
  verdict: string,
  status = "fail",
) =>
  ({
    page: "/",
    device: "mobile",
    head,
    base,
    verdicts: [{ metric, status, delta: base && { verdict } } as Verdict],
    profiles: [],
    ownServer: true,
    throughputKbps: 1_600,
    nameOf: (url) => url,
  }) satisfies PageSubject;
const found = (...given: Parameters<typeof subjectOf>) => findAll(imageTags, subjectOf(...given));

it("names images that are new and loaded long before they can be seen, with what they cost", () => {
  const [far] = found(
    visit(image("eager", "old")),
    visit(image("eager", "old"), image("eager", "far")),
    "LCP",
    "regressed",
  );
  expect(far?.title).toBe(
    "1 image far below the first screen is loaded immediately, 200.0 kB: main > img.far",
  );
  expect(far).toMatchObject({
    metric: "LCP",
    standing: false,
    effect: { value: 1000, unit: "ms" },
    saving: { value: 200_000, unit: "B" },
  });
});

const rectangle = { x: 0, y: 0, width: 100, height: 100 };
const move = (selector: string, pushedBy: LayoutShift["moved"][number]["pushedBy"] = null) => ({
  selector,
  from: rectangle,
  to: { ...rectangle, y: 40 },
  lacksSize: false,
  pushedBy,
});
const bareVisit = (...moved: LayoutShift["moved"][number][]): VisitData => ({
  ...visit(image("unsized", "banner"), image("unsized", "logo")),
  layoutShifts: [{ value: 0.2, atMs: 400, font: null, moved }],
});

it("names images without room of their own where the page shifts by them", () => {
  const images = ["banner", "logo"].map((name) => move(`main > img.${name}`));
  const [bare] = found(
    visit(),
    bareVisit({ ...move("p"), to: { ...rectangle, y: 400 } }, ...images),
    "CLS",
    "regressed",
  );
  expect(bare?.title).toBe("2 images have no width and height: main > img.banner and 1 more");
  expect(bare).toMatchObject({ metric: "CLS", standing: false });
});

it("advises on images without size that no shift names, and does not repeat what a shift's own finding says", () => {
  expect(found(visit(), bareVisit(move("p")), "CLS", "regressed")).toMatchObject([{ standing: true }]);
  const banner = { selector: "main > img.banner", height: 40, lacksSize: true };
  expect(found(visit(), bareVisit(move("p", banner)), "CLS", "regressed")).toMatchObject([
    { standing: true, title: "1 image has no width and height: main > img.logo" },
  ]);
});

it("stands for the new file itself, which is not told twice", () => {
  const far = visit(image("eager", "far"));
  const subject = subjectOf(visit(), far, "LCP", "regressed");
  const kinds = (head: VisitData) =>
    findAll([...imageTags, pageBytes], { ...subject, head }).map(({ kind }) => kind);
  expect(kinds(far)).toEqual(["image-eager"]);
  expect(kinds({ ...far, imageFaults: [] })).toEqual(["page-bytes"]);
});

it.each<[string, VisitData, string]>([
  ["base has alike", visit(image("eager", "far")), "regressed"],
  ["explains no change", visit(), "unchanged"],
])("is advice where it %s", (_, base, verdict) => {
  expect(found(base, visit(image("eager", "far")), "LCP", verdict, "pass")).toMatchObject([
    { standing: true },
  ]);
});

it("explains a limit that head exceeds alone, and leaves out what weighs nothing", () => {
  expect(found(null, visit(image("eager", "far")), "LCP", "")).toMatchObject([{ standing: false }]);
  expect(found(null, visit(image("eager", "tiny")), "LCP", "")).toEqual([]);
});
