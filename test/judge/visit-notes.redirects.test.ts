import { expect, test } from "vitest";
import { outcomeOf } from "../../src/judge/policy.ts";
import { redirectNotes } from "../../src/judge/visit-notes.ts";
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
