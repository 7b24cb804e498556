import { expect, it } from "vitest";
import { explainImageTags } from "../../src/explain/image-tags.ts";
import type { PageSubject } from "../../src/explain/subject.ts";
import type { ImageFault, Verdict, VisitData } from "../../src/types.ts";

const image = (fault: ImageFault["fault"], name: string): ImageFault => ({
  fault,
  url: `http://localhost/${name}.jpg`,
  selector: `main > img.${name}`,
});
const visit = (...imageFaults: ImageFault[]) =>
  ({
    imageFaults,
    requests: imageFaults.map(({ url }) => ({ url, transferSize: url.includes("tiny") ? 900 : 200_000 })),
  }) as unknown as VisitData;
const found = (base: VisitData | null, head: VisitData, metric: string, verdict: string, status = "fail") =>
  explainImageTags({
    page: "/",
    device: "mobile",
    head,
    base,
    verdicts: [{ metric, status, delta: base && { verdict } } as Verdict],
    profiles: [],
    ownServer: true,
    throughputKbps: 1_600,
    nameOf: (url) => url,
  } satisfies PageSubject);

it("names images that are new and loaded long before they can be seen, with what they cost", () => {
  const [far] = found(
    visit(image("eager", "old")),
    visit(image("eager", "old"), image("eager", "far")),
    "LCP",
    "regressed",
  );
  expect(far?.title).toBe("1 image far below the first screen is loaded at once, 200.0 kB: main > img.far");
  expect(far).toMatchObject({
    metric: "LCP",
    standing: false,
    effect: 1000,
    saving: { value: 200_000, unit: "B" },
  });
});

it("names images without room of their own where the page shifts", () => {
  const [bare] = found(
    visit(),
    visit(image("unsized", "banner"), image("unsized", "logo")),
    "CLS",
    "regressed",
  );
  expect(bare?.title).toBe("2 images have no width and height: main > img.banner and 1 more");
  expect(bare).toMatchObject({ metric: "CLS", standing: false });
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
