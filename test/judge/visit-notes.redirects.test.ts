import { expect, test } from "vitest";
import { outcomeOf } from "../../src/judge/policy.ts";
import { loginNotes, redirectNotes } from "../../src/judge/visit-notes.ts";
import type { Visit, VisitData } from "../../src/types.ts";

const visit = (from: string, to: string, more: Partial<VisitData> = {}, of: Partial<Visit> = {}) =>
  ({
    revision: "head",
    warmUp: false,
    data: { requestedUrl: `http://h:1${from}`, finalUrl: `http://h:1${to}`, ...more },
    ...of,
  }) as Visit;

test("a page that was measured elsewhere is told of once, and lets nothing simply pass", () => {
  const seen = visit("/account", "/login", { asksForPassword: true });
  const notes = redirectNotes([seen, seen, visit("/a", "/b"), visit("/a", "/c", {}, { revision: "base" })]);
  expect(notes).toEqual([
    expect.objectContaining({
      text: expect.stringMatching(/^\/account was redirected to \/login, where a password/),
    }),
    expect.objectContaining({
      text: expect.stringMatching(/^\/a was redirected to \/b: the figures are those of \/b/),
    }),
    expect.objectContaining({ text: expect.stringMatching(/^\/a was redirected to \/c in base/) }),
  ]);
  expect(outcomeOf([], "warn", { notes })).toBe("warn");
  expect(outcomeOf([], "warn", { notes: [{ level: "warn", text: "any" }] })).toBe("pass");
});

test("a route of a fragment is a page of its own", () => {
  const asks = { asksForPassword: true } as const;
  expect(redirectNotes([visit("/#/report", "/#/login", asks)])).toEqual([
    expect.objectContaining({
      text: expect.stringMatching(/^\/#\/report was redirected to \/#\/login, where a pass/),
    }),
  ]);
  // A router shows its first page, or adds a slash.
  for (const [from, to] of [
    ["/", "/#/home"],
    ["/#/", "/#/home"],
    ["/#/report", "/#/report/"],
    ["/#!/a", "/#!/a"],
  ] as const)
    expect(redirectNotes([visit(from, to)])).toEqual([]);
});

test("a login in place of the page is named next to the verdict", () => {
  const asks = { asksForPassword: true } as const;
  const of = (page: string, revision: "base" | "head", more: Partial<VisitData> = {}) =>
    visit("/a", "/a", more, { page, revision });
  const setup = { cookies: [], headers: {}, localStorage: { token: "t" } };
  const texts = (visits: Visit[], given?: typeof setup) =>
    loginNotes(visits, [{ name: "a", ...(given && { setup: given }) }]).map((note) => {
      expect(note).toMatchObject({ level: "warn", prominent: true });
      return note.text;
    });
  expect(texts([of("a", "base"), of("a", "head"), of("a", "head", asks)])).toEqual([
    expect.stringMatching(/^a asks for a password in head, which it does not in base/),
  ]);
  expect(texts([of("a", "base", asks), of("a", "head")])).toEqual([
    expect.stringMatching(/^a asks for a password in base, which it does not in head/),
  ]);
  expect(texts([of("a", "head", asks)], setup)).toEqual([
    expect.stringMatching(/^a asks for a password in spite of its setup/),
  ]);
  // A page of the app that is a login in both, or that base does not have.
  expect(texts([of("a", "base", asks), of("a", "head", asks)])).toEqual([]);
  expect(texts([of("a", "head", asks)])).toEqual([]);
  expect(texts([of("a", "head")], setup)).toEqual([]);
  // The redirect is reported already.
  expect(texts([of("a", "base"), visit("/a", "/login", asks, { page: "a" })])).toEqual([]);
});

test("no word is lost on what servers do to a path, on warm-ups, and on visits that failed", () => {
  expect(
    redirectNotes([
      visit("/a", "/a/"),
      visit("/", "/index.html"),
      visit("/a/index.html", "/a"),
      visit("/a", "/b", {}, { warmUp: true }),
      { revision: "head", warmUp: false } as Visit,
    ]),
  ).toEqual([]);
});
