import { expect, test } from "vitest";
import type { VisitedPage } from "../../src/bundle/with-visits.ts";
import { newElsewhere } from "../../src/stages/new-elsewhere.ts";

const page = (path: string, ...elsewhere: string[]): VisitedPage => ({
  path,
  landed: `http://127.0.0.1${path}`,
  ran: [],
  asked: [],
  sometimes: [],
  elsewhere,
});

test.each([
  ["a new one", [page("/", "a.js")], [page("/", "a.js", "vendor/chart.js")], ["vendor/chart.js"]],
  ["one for two", [page("/")], [page("/", "a.js", "b.js")], ["a.js", "b.js"]],
  ["one on two pages", [page("/"), page("/b")], [page("/", "a.js"), page("/b", "a.js")], ["a.js"]],
  ["none more", [page("/", "a.js")], [page("/", "a.js")], []],
  ["one fewer", [page("/", "a.js")], [page("/")], []],
  // A build may put its id into the folder.
  ["another name", [page("/", "8f2c/a.js")], [page("/", "91ab/a.js")], []],
  ["a page that base does not have", [page("/")], [page("/"), page("/new", "a.js")], []],
  ["no visits of base", [], [page("/", "a.js")], []],
])("scripts beyond the weighed folder: %s", (_, base, head, expected) => {
  expect(newElsewhere({ base, head })).toEqual(expected);
});
