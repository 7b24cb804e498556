import { expect, test } from "vitest";
import { codeNotes } from "../../src/judge/code-notes.ts";
import { outcomeOf } from "../../src/judge/policy.ts";
import type { CodeFailure, Revision, Visit } from "../../src/types.ts";
import { visit } from "../fixtures/visits.ts";

const failure = (path: string, more: Partial<CodeFailure> = {}): CodeFailure => ({
  type: "script",
  url: `http://127.0.0.1:41${path.length}${path}`,
  own: true,
  reason: "integrity",
  detail: "",
  ...more,
});

/** Visits of a page in which code failed, one list for each. */
const made = (revision: Revision, lists: readonly CodeFailure[][], page = "/"): Visit[] =>
  lists.map((codeFailures, at) => ({
    ...visit(at + 1, codeFailures.length > 0 ? { codeFailures } : {}, revision),
    page,
  }));

const told = (...visits: Visit[][]) =>
  codeNotes(visits.flat()).map(({ text, prominent = false }) => ({ text, prominent }));

test("code that did not run in head alone stands next to the verdict, and makes a warning of a pass", () => {
  const notes = codeNotes([
    ...made("base", [[], []]),
    ...made("head", [[failure("/app.js")], [failure("/app.js")]]),
  ]);
  expect(notes).toEqual([
    {
      level: "warn",
      prominent: true,
      text:
        '/app.js did not run: its "integrity" does not match its content (on / in head). In base this did not happen, ' +
        "so head may only look faster. Fix this before you trust the comparison",
    },
  ]);
  expect(outcomeOf([], "warn", { notes })).toBe("warn");
});

test("the same file is the same in both, whatever its hash and port", () => {
  const [old, built] = [failure("/assets/app-D26K0KKW.js"), failure("/assets/app-8fKq2Lx0.js")];
  expect(told(made("base", [[old], [old]]), made("head", [[built], [built]]))).toEqual([
    {
      text: expect.stringMatching(/^\/assets\/app-8fKq2Lx0\.js did not run: .* \(on \/ in base and head\)$/),
      prominent: false,
    },
  ]);
  const other = failure("/assets/vendor-8fKq2Lx0.js");
  expect(
    told(made("base", [[old], [old]]), made("head", [[other], [other]])).map((n) => n.prominent),
  ).toEqual([true, true]);
});

test("code that did not run in base alone, or without a base, is said with what it means", () => {
  const broken = [[failure("/app.js")], [failure("/app.js")]];
  expect(told(made("base", broken), made("head", [[], []]))).toEqual([
    { text: expect.stringContaining("so head may only look slower"), prominent: true },
  ]);
  expect(told(made("head", broken))).toEqual([
    { text: expect.stringContaining("The figures are those of a page without it"), prominent: true },
  ]);
});

test("once among several visits is chance, and others' code is theirs", () => {
  const once = [[failure("/app.js", { reason: "network", detail: "net::ERR_EMPTY_RESPONSE" })], [], []];
  expect(told(made("base", [[], [], []]), made("head", once))).toEqual([
    {
      text: "/app.js did not come: net::ERR_EMPTY_RESPONSE (on / in 1 of 3 visits of head)",
      prominent: false,
    },
  ]);
  const ad = failure("/ad.js", {
    own: false,
    reason: "status",
    detail: "404",
    url: "https://ads.test/ad.js",
  });
  expect(told(made("base", [[], []]), made("head", [[ad], [ad]]))).toEqual([
    { text: "ads.test/ad.js did not come: the server answered 404 (on / in head)", prominent: false },
  ]);
  // For a page's only visit there is no other evidence.
  expect(told(made("base", [[]]), made("head", [[failure("/app.js")]]))[0]?.prominent).toBe(true);
});

test("what only the host serves is missing on this machine", () => {
  const prominent = (path: string, more: Partial<CodeFailure> = {}) =>
    told(made("head", [[failure(path, { reason: "status", detail: "404", ...more })]])).map(
      (note) => note.prominent,
    );
  for (const path of [
    "/_vercel/insights/script.js",
    "/cdn-cgi/scripts/email-decode.min.js",
    "/.netlify/scripts/rum",
    "/__/firebase/init.js",
  ])
    expect(prominent(path), path).toEqual([false]);
  expect(prominent("/app/_vercel/script.js")).toEqual([true]);
  expect(prominent("/__/other.js")).toEqual([true]);
  // Its own server has these files, and a server that emulates the host may break.
  expect(prominent("/_vercel/a.js", { url: "https://preview.test/_vercel/a.js" })).toEqual([true]);
  expect(prominent("/.netlify/a.js", { detail: "500" })).toEqual([true]);
});

test("an exception counts where it is new", () => {
  const threw = (detail: string, path = "/app.js") => failure(path, { reason: "threw", detail });
  const twice = (one: CodeFailure) => [[one], [one]];
  const prominent = (base: CodeFailure[][], head: CodeFailure[][]) =>
    told(made("base", base), made("head", head)).map((note) => note.prominent);
  const error = "TypeError: a is null";
  expect(prominent([[], []], twice(threw(error)))).toEqual([true]);
  expect(prominent(twice(threw(error)), [[], []])).toEqual([false]);
  expect(prominent(twice(threw(`${error} 41`, "/old.js")), twice(threw(`${error} 8`, "/new.js")))).toEqual([
    false,
  ]);
  expect(prominent(twice(threw(error)), twice(threw("RangeError: a is null")))).toEqual([true, false]);
  expect(told(made("head", twice(threw(error))))).toEqual([
    { text: "/app.js stopped at an exception: TypeError: a is null (on / in head)", prominent: false },
  ]);
});

test("an exception whose names the build changed is not new", () => {
  const threw = (...messages: string[]) =>
    messages.map((detail) => failure("/app.js", { reason: "threw", detail }));
  const prominent = (base: CodeFailure[][], head: CodeFailure[][]) =>
    told(made("base", base), made("head", head)).map((note) => note.prominent);
  const twice = (failures: CodeFailure[]) => [failures, failures];
  const [old, minified] = [
    "TypeError: t.initWidget is not a function",
    "TypeError: $e.initWidget is not a function",
  ];
  expect(told(made("base", twice(threw(old))), made("head", twice(threw(minified))))).toEqual([
    { text: `/app.js stopped at an exception: ${minified} (on / in base and head)`, prominent: false },
  ]);

  const [mounted, other] = ["Error: cannot mount widget-kfab", "Error: cannot mount widget-pqzx"];
  expect(prominent(twice(threw(mounted)), twice(threw(other)))).toEqual([false]);
  // Base still throws its own: the other one came in addition.
  expect(prominent(twice(threw(mounted)), twice(threw(mounted, other)))).toEqual([true, false]);
  // What base threw once is chance, and what it threw on another page is not this one.
  expect(prominent([threw(mounted), [], []], twice(threw(other)))).toEqual([true, false]);
  expect(
    told(
      made("base", twice(threw(mounted)), "cart"),
      made("base", [[], []], "home"),
      made("head", twice(threw(other)), "home"),
      made("head", [[], []], "cart"),
    ).map((note) => note.prominent),
  ).toEqual([true, false]);
  // Only an error has a class.
  expect(prominent(twice(threw("gone away")), twice(threw("lost it all")))).toEqual([true, false]);
});

test("what fails on one page is judged by that page's own base", () => {
  const broken = [[failure("/app.js")], [failure("/app.js")]];
  const notes = told(
    made("base", [[], []], "home"),
    made("head", broken, "home"),
    made("base", broken, "cart"),
    made("head", broken, "cart"),
  );
  expect(notes).toEqual([
    { text: expect.stringContaining("(on home in head, on cart in base and head)"), prominent: true },
  ]);
});

test("each reason has its words", () => {
  const words = (more: Partial<CodeFailure>) => told(made("head", [[failure("/a", more)]]))[0]?.text ?? "";
  expect(words({ reason: "mime", detail: "text/html" })).toMatch(
    /^\/a did not run: the server sent it as text\/html/,
  );
  expect(words({ reason: "csp", type: "stylesheet" })).toMatch(
    /^\/a was not applied: .*Content-Security-Policy/,
  );
  expect(words({ reason: "csp", inline: true })).toMatch(/^the inline script of \/a did not run/);
  expect(words({ reason: "cors", detail: "MissingAllowOriginHeader" })).toMatch(
    /\(MissingAllowOriginHeader\)/,
  );
  expect(words({ reason: "blocked", detail: "coep" })).toMatch(/the browser blocked it \(coep\)/);
  expect(words({ reason: "syntax", detail: "SyntaxError: no" })).toMatch(
    /^\/a did not run: SyntaxError: no \(/,
  );
});

test("many are counted, warm-ups and failed visits are not", () => {
  const many = Array.from({ length: 9 }, (_, at) => failure(`/${at}.js`));
  expect(told(made("base", [[]]), made("head", [many]))[0]?.text).toMatch(
    /; 6 more are in visits\/\. In base/,
  );
  const warmUp = { ...visit(0, { codeFailures: many }), warmUp: true };
  const { data: _, ...lost } = visit(1);
  expect(codeNotes([warmUp, { ...lost, error: { code: "PAGE_FAILED", message: "no" } }])).toEqual([]);
});
