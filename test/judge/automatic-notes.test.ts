import { expect, it } from "vitest";
import { automaticNotes, printSteps } from "../../src/judge/automatic-notes.ts";
import type { AutomaticInteractions, AutomaticStep, Budget } from "../../src/types.ts";

const menu: AutomaticStep = { name: "click #menu", kind: "click", selector: "#menu" };
const search: AutomaticStep = { name: "type #q", kind: "type", selector: '[name="q"]', text: "abc" };
const devices = [{ name: "mobile" }, { name: "desktop" }] as unknown as Budget["devices"];
const notes = (automatic: AutomaticInteractions[], pages: Budget["pages"] = []) =>
  automaticNotes(automatic, { pages, devices }).map(({ text }) => text);

it("prints steps as a budget spells them", () => {
  expect(printSteps([menu, search])).toBe('[{ "click": "#menu" }, { "type": ["[name=\\"q\\"]", "abc"] }]');
  const select: AutomaticStep = { name: "select #s", kind: "select", selector: "#s", text: "L" };
  expect(JSON.parse(printSteps([select]))).toEqual([{ select: ["#s", "L"] }]);
});

it("says it once where all devices have the same, and by device where not", () => {
  const same = ["mobile", "desktop"].map((device) => ({ page: "/", device, steps: [menu] }));
  expect(notes(same)).toEqual([
    'INP of / is that of controls chosen automatically, so it only warns unless the budget limits it. To keep these: "interactions": [{ "click": "#menu" }]',
  ]);
  const [first] = notes([
    { page: "/", device: "mobile", steps: [menu] },
    { page: "/", device: "desktop", steps: [search] },
  ]);
  expect(first).toContain("INP of / (mobile) is");
});

it("does not call soft what the budget asks for", () => {
  const asked = [{ name: "/", path: "/", limits: [], automatic: "asked" as const }];
  expect(notes([{ page: "/", device: "mobile", steps: [menu] }], asked)[0]).not.toContain("only warns");
});

it("says it once of pages that have the same controls", () => {
  const same = ["/", "/cart", "/about"].map((page) => ({ page, device: "mobile", steps: [menu] }));
  const other = { page: "/search", device: "mobile", steps: [search] };
  const found = notes([...same, other]);
  expect(found).toHaveLength(2);
  expect(found[0]).toMatch(
    /^INP of \/, \/cart and \/about \(mobile\) is that of controls chosen automatically, /,
  );
  expect(found[1]).toMatch(/^INP of \/search \(mobile\) is /);
  const asked = [{ name: "/cart", path: "/cart", limits: [], automatic: "asked" as const }];
  expect(notes(same, asked).map((text) => text.replace(/ \(mobile\).*/, ""))).toEqual([
    "INP of / and /about",
    "INP of /cart",
  ]);
});

it("names five pages of a line at most", () => {
  const many = Array.from({ length: 8 }, (_, at) => ({ page: `/${at}`, device: "mobile", steps: [menu] }));
  expect(notes(many)[0]).toContain("INP of /0, /1, /2, /3, /4 and 3 more pages (mobile) is");
});

it("names what base lacks, and five choices at most", () => {
  const many = Array.from({ length: 8 }, (_, at) => ({
    page: `/${at}`,
    device: "mobile",
    steps: [{ ...menu, selector: `#menu${at}` }],
  }));
  const found = notes([...many, { page: "/", device: "mobile", steps: [], notInBase: ['button "Menu"'] }]);
  expect(found).toHaveLength(7);
  expect(found[5]).toContain("3 more pages");
  expect(found[6]).toBe(
    'INP of / does not use button "Menu": base does not have it, so it cannot be compared',
  );
});
