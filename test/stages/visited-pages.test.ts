import * as fc from "fast-check";
import { expect, test } from "vitest";
import { visitedPages } from "../../src/stages/visited-pages.ts";
import type { VisitsOfRun } from "../../src/stages/visited-pages.ts";
import type { AtOnce, ReadBundle, Revision, Visit, VisitRequest } from "../../src/types.ts";
import { visit } from "../fixtures/visits.ts";

const bundleOf = (...files: string[]): ReadBundle => ({
  reader: "directory",
  directory: "/app/build/client",
  notes: [],
  assets: files.map((file) => ({
    file,
    name: file.replace(/-[\w]{8}\./, "-*."),
    type: file.endsWith(".css") ? ("css" as const) : ("js" as const),
    loading: "initial" as const,
    raw: 30,
    gzip: 10,
  })),
});

type Asked = Readonly<Record<string, AtOnce | "failed">>;

function visitOf(revision: Revision, index: number, asked: Asked, more: Partial<Visit> = {}): Visit {
  const requests = Object.entries(asked).map(([file, atOnce]): VisitRequest => ({
    url: file.startsWith("http") ? file : `http://127.0.0.1/${file}`,
    type: file.endsWith(".css") ? "stylesheet" : "script",
    transferSize: 1,
    resourceSize: 1,
    thirdParty: file.startsWith("http"),
    status: atOnce === "failed" ? 404 : 200,
    fromCache: false,
    ...(atOnce !== "failed" && { atOnce }),
  }));
  return { ...visit(index, { requests }, revision), ...more };
}

const run = (visits: readonly Visit[], more: Partial<VisitsOfRun> = {}): VisitsOfRun => ({
  pages: [{ name: "/", path: "/" }],
  visits,
  bundles: {
    head: bundleOf("app-AAAAAAAA.js", "race-BBBBBBBB.js", "app.css"),
    base: bundleOf("app-CCCCCCCC.js", "race-DDDDDDDD.js", "app.css"),
  },
  compare: true,
  newPages: new Set(),
  isBaseStored: false,
  ...more,
});
const alone = { compare: false, bundles: { head: bundleOf("app.js", "race.js", "app.css"), base: null } };

test("what every visit ran counts, by the files of the bundle; what some ran is told apart", () => {
  const [page] = visitedPages(
    run(
      [
        visitOf("head", 0, { "app.js": "ran", "race.js": "asked", "app.css": "ran" }),
        visitOf("head", 1, {
          "app.js": "ran",
          "race.js": "ran",
          "app.css": "ran",
          "https://cdn.example/race.js": "ran",
        }),
      ],
      alone,
    ),
  ).head;
  expect(page).toEqual({
    path: "/",
    landed: "http://127.0.0.1/",
    ran: ["app.js", "app.css"],
    asked: ["app.js", "race.js", "app.css"],
    sometimes: ["race.js"],
    elsewhere: [],
  });
});

test("an own script that is no file of the bundle is named; a style sheet's address is no script", () => {
  const [page] = visitedPages(
    run([visitOf("head", 1, { "other/x.js": "ran", "other/x.css": "ran" })], alone),
  ).head;
  expect(page?.elsewhere).toEqual(["other/x.js"]);
});

test("a file from a CDN without a hash in its name counts where nothing else tells, and so does one that did not come", () => {
  for (const how of ["ran", "failed"] as const) {
    const [page] = visitedPages(
      run([visitOf("head", 1, { "https://cdn.example/shop/app.js": how })], alone),
    ).head;
    expect(page).toMatchObject({ ran: [], asked: ["app.js"], elsewhere: [] });
  }
});

test("a script whose race base did not always win counts in neither, also where its name has another hash", () => {
  const both = {
    head: { "app-AAAAAAAA.js": "ran", "race-BBBBBBBB.js": "ran" },
    base: { "app-CCCCCCCC.js": "ran", "race-DDDDDDDD.js": "ran" },
  } as const;
  const lost = { "app-CCCCCCCC.js": "ran" } as const;
  const visits = [
    visitOf("head", 1, both.head),
    visitOf("head", 2, both.head),
    visitOf("base", 1, both.base),
    visitOf("base", 2, lost),
  ];
  const found = visitedPages(run(visits));
  expect(found.head[0]).toMatchObject({ ran: ["app-AAAAAAAA.js"], sometimes: ["race-BBBBBBBB.js"] });
  expect(found.base[0]).toMatchObject({ ran: ["app-CCCCCCCC.js"], sometimes: ["race-DDDDDDDD.js"] });
  const won = visitedPages(run([...visits.slice(0, 3), visitOf("base", 2, both.base)]));
  expect(won.head[0]?.ran).toEqual(["app-AAAAAAAA.js", "race-BBBBBBBB.js"]);
});

test("what head alone has is a change, and counts", () => {
  const bundles = { head: bundleOf("app.js", "new.js"), base: bundleOf("app.js") };
  const visits = [
    visitOf("head", 1, { "app.js": "ran", "new.js": "ran" }),
    visitOf("base", 1, { "app.js": "ran" }),
  ];
  expect(visitedPages(run(visits, { bundles })).head[0]?.ran).toEqual(["app.js", "new.js"]);
});

test("a page that base could not show tells nothing of either, unless it is new", () => {
  const visits = [visitOf("head", 1, { "app-AAAAAAAA.js": "ran" })];
  expect(visitedPages(run(visits))).toEqual({ head: [], base: [] });
  expect(visitedPages(run(visits, { newPages: new Set(["/"]) })).head).toHaveLength(1);
});

test("where base is a saved report, a script that both have counts where base counted it", () => {
  const groups = [{ kind: "route" as const, name: "/", files: ["app-CCCCCCCC.js"] }];
  const base = { ...bundleOf("app-CCCCCCCC.js", "race-DDDDDDDD.js"), groups };
  const head = bundleOf("app-AAAAAAAA.js", "race-BBBBBBBB.js", "new-EEEEEEEE.js");
  const visits = [
    visitOf("head", 1, { "app-AAAAAAAA.js": "ran", "race-BBBBBBBB.js": "ran", "new-EEEEEEEE.js": "ran" }),
  ];
  const stored = run(visits, { compare: false, isBaseStored: true, bundles: { head, base } });
  expect(visitedPages(stored).head[0]?.ran).toEqual(["app-AAAAAAAA.js", "new-EEEEEEEE.js"]);
  expect(visitedPages(stored).base).toEqual([]);
});

test("devices are read apart, and the page has what either loads", () => {
  const visits = [
    visitOf("head", 1, { "app.js": "ran" }, { device: "desktop" }),
    visitOf("head", 1, { "race.js": "ran" }, { device: "mobile" }),
  ];
  expect(visitedPages(run(visits, alone)).head[0]).toMatchObject({
    ran: ["app.js", "race.js"],
    sometimes: [],
  });
});

test("base and head can change places", () => {
  const file = fc.constantFrom("app.js", "race.js", "one.js", "app.css");
  const load = fc.dictionary(file, fc.constantFrom<AtOnce>("ran", "asked"));
  const side = fc.record({
    files: fc.uniqueArray(file, { minLength: 1 }),
    loads: fc.array(load, { minLength: 1, maxLength: 3 }),
  });
  fc.assert(
    fc.property(side, side, (one, other) => {
      const of = (head: typeof one, base: typeof one) =>
        visitedPages(
          run(
            [
              ...head.loads.map((asked, at) => visitOf("head", at, asked)),
              ...base.loads.map((asked, at) => visitOf("base", at, asked)),
            ],
            { bundles: { head: bundleOf(...head.files), base: bundleOf(...base.files) } },
          ),
        );
      const [there, back] = [of(one, other), of(other, one)];
      expect(there).toEqual({ head: back.base, base: back.head });
    }),
  );
});
