import { expect, test } from "vitest";
import { withVisits } from "../../src/bundle/with-visits.ts";
import type { VisitedPage } from "../../src/bundle/with-visits.ts";
import type { Loaded } from "../../src/bundle/output-files.ts";

const unknown = [
  { level: "info" as const, text: "No document tells what loads first: all JS and CSS counts as initial" },
];
const everything: Loaded = {
  initial: new Set(["app.js", "cart.js", "app.css"]),
  initialBy: "everything",
  groups: [{ kind: "entry", name: "main", files: ["app.js"] }],
  notes: [{ level: "info", text: "kept" }, ...unknown],
  unknown,
};
const byPages: Loaded = {
  initial: new Set(["app.js"]),
  initialBy: "pages",
  groups: [
    { kind: "route", name: "/", files: ["app.js"], source: "index.html", inline: { raw: 9, gzip: 9 } },
    { kind: "route", name: "/help", files: ["help.css"], source: "help.html" },
    { kind: "route", name: "/shop/[id]", files: ["shop.js"] },
  ],
  nomodule: new Set(["old.js"]),
  notes: [],
};
const visited = (path: string, more: Partial<VisitedPage> = {}): VisitedPage => ({
  path,
  landed: `http://localhost:4173${path}`,
  ran: [],
  asked: more.ran ?? [],
  sometimes: [],
  elsewhere: [],
  ...more,
});
const groupsOf = ({ groups = [] }: Loaded) => groups.map(({ name, files }) => [name, ...files]);
const textsOf = ({ notes }: Loaded) => notes.map(({ text }) => text);

test("where nothing tells, initial is what visits asked for, page by page", () => {
  const found = withVisits(everything, [
    visited("/", { ran: ["app.js"] }),
    visited("/cart/", { ran: ["app.js"], asked: ["cart.js", "app.js"] }),
  ]);
  expect(found.initialBy).toBe("visits");
  expect(groupsOf(found)).toEqual([
    ["main", "app.js"],
    ["/", "app.js"],
    ["/cart", "app.js", "cart.js"],
  ]);
  expect([...found.initial]).toEqual(["app.js", "cart.js"]);
  expect(textsOf(found)).toEqual([
    "kept",
    expect.stringMatching(/^Initial is what every visit of \/, \/cart\/ asked for/),
  ]);
});

test("pages of one path are one route, with what either asked for", () => {
  const found = withVisits(everything, [
    visited("/cart", { ran: ["app.js"] }),
    visited("/cart?coupon=1", { ran: ["app.js", "cart.js"] }),
  ]);
  expect(groupsOf(found)).toEqual([
    ["main", "app.js"],
    ["/cart", "app.js", "cart.js"],
  ]);
});

test("a page without scripts has none, where visits say so", () => {
  expect([...withVisits(everything, [visited("/")]).initial]).toEqual([]);
});

test("a folder of which visits load nothing is another app's: all of it stays initial, and it is said", () => {
  const found = withVisits(everything, [visited("/", { elsewhere: ["_next/app.js"] })]);
  expect([found.initialBy, found.initial]).toEqual(["everything", everything.initial]);
  expect(textsOf(found).at(-1)).toMatch(/^Visits load nothing of this folder, but _next\/app\.js: /);
  expect(found.notes.at(-1)?.level).toBe("warn");
});

test("what the site has elsewhere beside it is named", () => {
  const found = withVisits(everything, [visited("/", { ran: ["app.js"], elsewhere: ["legacy.js"] })]);
  expect(found.initialBy).toBe("visits");
  expect(textsOf(found).at(-1)).toMatch(/^Visits ran legacy\.js, which is not in the folder/);
});

test("where pages tell, what every visit ran counts as well, and what it only asked for does not", () => {
  const found = withVisits(byPages, [
    visited("/", { ran: ["app.js", "late.js"], asked: ["app.js", "late.js", "lazy.js"] }),
  ]);
  expect(found.initialBy).toBe("pages");
  expect(groupsOf(found)[0]).toEqual(["/", "app.js", "late.js"]);
  expect(found.groups?.[0]?.inline).toEqual({ raw: 9, gzip: 9 });
  expect([...found.initial]).toEqual(["app.js", "late.js", "help.css", "shop.js"]);
  expect(textsOf(found)).toEqual([
    expect.stringMatching(/^late\.js counts as initial: every visit of \/ ran it before/),
  ]);
});

test("a route with parameters is the page's; so is the document that answers for all paths, as a page of its own", () => {
  const shop = withVisits(byPages, [visited("/shop/7?x=1", { ran: ["shop.js", "more.js"] })]);
  expect(groupsOf(shop)[2]).toEqual(["/shop/[id]", "more.js", "shop.js"]);
  const cart = withVisits(byPages, [visited("/cart", { ran: ["app.js", "cart.js"] })]);
  expect(groupsOf(cart).slice(0, 1)).toEqual([["/", "app.js"]]);
  expect(cart.groups?.at(-1)).toEqual({
    kind: "route",
    name: "/cart",
    files: ["app.js", "cart.js"],
    inline: { raw: 9, gzip: 9 },
  });
});

test("where visits tell nothing new, nothing changes", () => {
  expect(
    withVisits(byPages, [
      visited("/", { ran: ["app.js"], asked: ["app.js", "x.js"] }),
      visited("/cart", { ran: ["app.js"] }),
    ]),
  ).toBe(byPages);
  expect(withVisits(byPages, [visited("/", { ran: ["app.js", "old.js"] })])).toBe(byPages);
  expect(withVisits(everything, [])).toBe(everything);
});

test("what only some visits ran is a note", () => {
  const found = withVisits(byPages, [visited("/", { ran: ["app.js"], sometimes: ["race.js", "app.js"] })]);
  expect([...found.initial].sort()).toEqual(["app.js", "help.css", "shop.js"]);
  expect(found.groups).toEqual(byPages.groups);
  expect(textsOf(found)).toEqual([
    "Only some visits of / ran race.js before the load event: not counted as initial",
  ]);
});
