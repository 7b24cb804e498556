import { describe, expect, test } from "vitest";
import { errorsOf } from "./budget-folder.ts";

const at = (column: number, text: string) => `budget.json:1:${column}: ${text}`;

describe("keys", () => {
  test.each([
    ['{"limit": {}}', at(2, 'unknown key "limit"; did you mean "limits"?')],
    ['{"runs": 5}', at(2, '"runs" is an option of the command line: --runs')],
    ['{"LCP": 1}', at(2, '"LCP" is a metric of pages: it belongs in "limits"')],
    ['{"strict": 1}', at(2, '"strict" is a preset: write "extends": "strict"')],
    ['{"limits": {"LPC": 1}}', at(13, 'unknown metric "LPC"; did you mean "LCP"?')],
    ['{"limits": {"lcp": 1}}', at(13, 'unknown metric "lcp"; did you mean "LCP"?')],
    [
      '{"limits": {"first-contentful-paint": 1}}',
      at(13, 'unknown metric "first-contentful-paint"; did you mean "FCP"?'),
    ],
    [
      '{"limits": {"requests:img": 1}}',
      at(13, 'unknown metric "requests:img"; did you mean "requests:image"?'),
    ],
    [
      '{"limits": {"server-timing": 1}}',
      at(13, 'unknown metric "server-timing": a name follows the colon, such as "server-timing:my-name"'),
    ],
    ['{"limits": {"total:js": 1}}', at(13, '"total:js" is a bundle limit: it belongs in "bundle"')],
    ['{"bundle": {"LCP": 1}}', at(13, '"LCP" is a metric of pages: it belongs in "limits"')],
    [
      '{"bundle": {"initial:jss": 1}}',
      at(13, 'unknown bundle limit "initial:jss"; did you mean "initial:js"?'),
    ],
    ['{"bundle": {"file:": 1}}', at(13, '"file:" names no file: write "file:assets/vendor-*.js"')],
    ['{"limits": {"LCP": {"mx": 1}}}', at(21, 'unknown key "mx" in limits.LCP; did you mean "max"?')],
    ['{"pages": [{"path": "/", "limits": {"LPC": 1}}]}', at(37, 'unknown metric "LPC"; did you mean "LCP"?')],
    [
      '{"pages": [{"path": "/", "screenshots": []}]}',
      at(
        26,
        'unknown key "screenshots" in pages[0]: use "name", "path", "limits", "interactions", "setup" or "warm"',
      ),
    ],
    [
      '{"serve": {"command": "x", "timout": 1}}',
      at(28, 'unknown key "timout" in serve; did you mean "timeout"?'),
    ],
    ['{"__proto__": 1}', expect.stringContaining('budget.json:1:2: unknown key "__proto__": use "extends"')],
    ['{"limits": {"constructor": 1}}', expect.stringContaining('unknown metric "constructor": use LCP, INP')],
  ])("%s", async (text, message) => {
    expect(await errorsOf(text)).toEqual([message]);
  });
});

describe("values", () => {
  test.each([
    ['{"limits": []}', at(12, "limits must be an object, not an empty array")],
    [
      '{"limits": {"LCP": true}}',
      at(20, "limits.LCP must be a number, a string, an object or null, not true"),
    ],
    ['{"limits": {"LCP": {"max": null}}}', at(28, "limits.LCP.max must be a number or a string, not null")],
    [
      '{"limits": {"LCP": {"level": "warning", "max": 1}}}',
      at(30, 'limits.LCP.level cannot be "warning"; did you mean "warn"?'),
    ],
    ['{"limits": {"LCP": {"level": 3}}}', at(30, 'limits.LCP.level cannot be 3: use "fail" or "warn"')],
    ['{"limits": {"LCP": "2 kB"}}', at(20, 'LCP: wrong unit "kB" in "2 kB": it is a time, use ms or s')],
    ['{"limits": {"LCP": 1e999}}', at(20, "LCP: 1e999 is too large")],
    ['{"limits": {"LCP": -1}}', at(20, "LCP: -1 is negative")],
    [
      '{"bundle": {"reload": {"maxIncrease": "5 kB"}}}',
      at(39, 'reload is a change since base already: give it a "max" in place of "maxIncrease"'),
    ],
    [
      '{"bundle": {"reload": {"max": 0, "warnIncrease": "5 kB"}}}',
      at(50, 'reload is a change since base already: give it a "warn" in place of "warnIncrease"'),
    ],
    [
      '{"bundle": {"total": {"warnIncrease": "5 ms"}}}',
      at(
        39,
        'total.warnIncrease: wrong unit "ms" in "5 ms": it is a size in bytes, use B, kB, KiB, MB or MiB',
      ),
    ],
    [
      '{"bundle": {"total": {"warnIncrease": "5 kB", "maxIncrease": "2 kB"}}}',
      at(39, 'total.warnIncrease "5 kB" can never apply: it is above the maxIncrease "2 kB"'),
    ],
    [
      '{"bundle": {"total": {"warnIncrease": "5%", "maxIncrease": "2%"}}}',
      at(39, 'total.warnIncrease "5%" can never apply: it is above the maxIncrease "2%"'),
    ],
    [
      '{"limits": {"transfer": {"warnIncrease": "5 kB", "maxIncrease": "9 kB"}}}',
      at(26, 'unknown key "warnIncrease" in limits.transfer; did you mean "maxIncrease"?'),
    ],
    [
      '{"limits": {"LCP": {"maxIncrease": "5 kB"}}}',
      at(36, 'LCP.maxIncrease: wrong unit "kB" in "5 kB": it is a time, use ms or s'),
    ],
    [
      '{"limits": {"LCP": {"warn": "5%"}}}',
      at(29, 'LCP.warn: "5%" is a share of a change: only "maxIncrease" takes per cent'),
    ],
    [
      '{"bundle": {"count": "5 kB"}}',
      at(22, 'count: wrong unit "kB" in "5 kB": it is a count, write a bare number'),
    ],
    [
      '{"bundle": {"total": {"max": 1, "compression": "brotil"}}}',
      at(48, 'bundle.total.compression cannot be "brotil"; did you mean "brotli"?'),
    ],
    ['{"clock": "gpu"}', at(11, 'clock cannot be "gpu"; did you mean "cpu"?')],
    ['{"devices": []}', at(13, "devices is empty: leave it out for the default")],
    ['{"devices": ["moblie"]}', at(14, 'devices[0] cannot be "moblie"; did you mean "mobile"?')],
    ['{"devices": ["mobile", "mobile"]}', at(24, 'the device "mobile" is named twice')],
    ['{"devices": "mobile"}', at(13, 'devices must be an array, not "mobile"')],
    ['{"extends": 3}', at(13, "extends must be a string, an array or null, not 3")],
  ])("%s", async (text, message) => {
    expect(await errorsOf(text)).toEqual([message]);
  });
});

describe("limits that can never apply", () => {
  test.each([
    [
      '{"limits": {"LCP": {"max": "2 s", "warn": "3 s"}}}',
      at(43, 'LCP.warn "3 s" can never apply: it is above the max "2 s"'),
    ],
    [
      '{"limits": {"LCP": {"max": 1, "compression": "raw"}}}',
      at(31, '"compression" can never apply here: only bundle limits in bytes have one'),
    ],
    [
      '{"bundle": {"count": {"max": 1, "compression": "raw"}}}',
      at(33, '"compression" can never apply here: only bundle limits in bytes have one'),
    ],
    [
      '{"limits": {"requests": {"level": "warn"}}}',
      at(25, 'requests can never apply: it has no "max", "warn" or "maxIncrease"'),
    ],
    [
      '{"limits": {"requests": {"maxIncrease": null}}}',
      at(25, 'requests can never apply: it has no "max", "warn" or "maxIncrease"'),
    ],
    [
      '{"bundle": {"total": {"level": "warn"}}}',
      at(22, 'total can never apply: it has no "max", "warn", "maxIncrease" or "warnIncrease"'),
    ],
    [
      '{"bundle": {"total": {"maxIncrease": 1, "ratchet": true}}}',
      at(52, 'total.ratchet can never apply: there is no "max" to tighten'),
    ],
    [
      '{"bundle": {"count": {"max": 5, "warn": 3, "ratchet": true}}}',
      at(55, 'count has both "ratchet" and "warn": a max that follows what ships passes it'),
    ],
    ['{"limits": {"LCP": {}}}', at(20, 'LCP sets nothing: give it a "max", or null to remove it')],
    [
      '{"serve": {"url": "http://a.b", "timeout": 5}}',
      at(11, 'serve.timeout can never apply: only a "command" is waited for'),
    ],
  ])("%s", async (text, message) => {
    expect(await errorsOf(text)).toEqual([message]);
  });
});

describe("pages", () => {
  test.each([
    ['{"pages": []}', [at(11, "pages is empty: leave it out for the default")]],
    ['{"pages": ["cart"]}', [at(12, 'the page path "cart" does not begin with "/"; did you mean "/cart"?')]],
    ['{"pages": ["//cart"]}', [at(12, 'the page path "//cart" begins with two slashes')]],
    ['{"pages": ["/my cart"]}', [at(12, 'the page path "/my cart" has white space: write %20 for a space')]],
    ['{"pages": ["ftp://a/b"]}', [at(12, 'the page "ftp://a/b" is neither a path nor an http(s) URL')]],
    ['{"pages": [{"name": "a"}]}', [at(12, 'pages[0] has no "path"')]],
    ['{"pages": [{"name": " ", "path": "/"}]}', [at(21, "the name of the page is empty")]],
    ['{"pages": ["/a", "/a"]}', [at(18, 'two pages have the path "/a"; the first is at budget.json:1:12')]],
    [
      '{"pages": [{"name": "a", "path": "/1"}, {"name": "a", "path": "/2"}]}',
      [at(41, 'two pages have the name "a"; the first is at budget.json:1:12')],
    ],
    [
      '{"pages": ["/a", {"name": "/a", "path": "/b"}]}',
      [at(18, 'two pages have the name "/a"; the first is at budget.json:1:12')],
    ],
    [
      '{"pages": ["http://a.b/c"], "serve": "dist"}',
      [at(12, '"http://a.b/c": pages of a served directory are paths, such as "/"')],
    ],
    [
      '{"pages": ["http://a.b/c"], "serve": "https://a.b"}',
      [at(12, '"http://a.b/c" is not on the served origin "https://a.b/"')],
    ],
  ])("%s", async (text, messages) => {
    expect(await errorsOf(text)).toEqual(messages);
  });
});

describe("build and serve", () => {
  test.each([
    [
      '{"build": true}',
      'build cannot be true: leave "build" out to find the build script, or write its command',
    ],
    ['{"build": " "}', "the build command is empty"],
    ['{"build": {"env": {"A": 1}, "command": "x"}}', "build.env.A must be a string, not 1"],
    ['{"build": {"directory": "x"}}', 'build has no "command"'],
    ['{"serve": ""}', "serve is empty"],
    ['{"bundle": {"directory": " "}}', "bundle.directory is empty"],
    ['{"bundle": {"directory": 5}}', "bundle.directory must be a string, not 5"],
    ['{"serve": {}}', 'serve is empty: it needs a "directory", a "command" or a "url"'],
    [
      '{"serve": "localhost:3000"}',
      'serve "localhost:3000" is not an http:// or https:// URL; did you mean "http://localhost:3000"?',
    ],
    ['{"serve": "ftp://a.b"}', 'serve "ftp://a.b" is not an http:// or https:// URL'],
    ['{"serve": "ftp://team:pw@a.b/c?key=1"}', 'serve "ftp://a.b/c" is not an http:// or https:// URL'],
    ['{"serve": "http://"}', 'serve "http://" is not an http:// or https:// URL'],
    [
      '{"serve": {"command": "x", "directory": "y"}}',
      'serve has both "command" and "directory": which of them serves the app?',
    ],
    [
      '{"serve": {"url": "http://a.b", "directory": "y"}}',
      'serve has both "directory" and "url": a directory gets its URL automatically',
    ],
    [
      '{"serve": {"command": "x", "timeout": "5 kB"}}',
      'serve.timeout: wrong unit "kB" in "5 kB": it is a time, use ms or s',
    ],
    ['{"serve": {"command": "x", "timeout": 0}}', "serve.timeout: 0 leaves the server no time"],
    ['{"serve": {"command": "x", "timeout": "3601 s"}}', 'serve.timeout: "3601 s" is longer than an hour'],
  ])("%s", async (text, message) => {
    expect(await errorsOf(text)).toEqual([expect.stringMatching(/^budget\.json:1:\d+: /)]);
    expect((await errorsOf(text))[0]?.replace(/^budget\.json:1:\d+: /, "")).toBe(message);
  });
});

describe("exceptions", () => {
  const allow = (entry: object) => JSON.stringify({ pages: ["/carts"], allow: [entry] });
  const good = { limit: "LCP", reason: "r", expires: "2026-12-31" };

  test.each([
    [{ ...good, limit: "LPC" }, 'no limit is called "LPC"; did you mean "LCP"?'],
    [{ ...good, reason: " " }, "the reason of the exception is empty"],
    [{ ...good, expires: "2026-02-30" }, '"2026-02-30" is not a day of the calendar'],
    [{ ...good, expires: "soon" }, '"soon" is not a date such as "2027-01-31"'],
    [
      { ...good, expires: "2026-12-31T00:00:00Z" },
      '"2026-12-31T00:00:00Z" is not a date such as "2027-01-31"',
    ],
    [
      { ...good, expires: "2026-06-14" },
      "the exception expired on 2026-06-14: fix the page, or approve it again",
    ],
    [{ ...good, page: "/cart" }, 'the budget has no page "/cart"; did you mean "/carts"?'],
    [
      { ...good, limit: "total", page: "/carts" },
      'the exception can never apply: "total" is a bundle limit, which has no page',
    ],
    [{ limit: "LCP", expires: "2026-12-31" }, 'allow[0] has no "reason"'],
  ])("%j", async (entry, message) => {
    const errors = await errorsOf(allow(entry));
    expect(errors.map((error) => error.replace(/^budget\.json:1:\d+: /, ""))).toEqual([message]);
  });
});

test("all mistakes of a file are told together, from top to bottom", async () => {
  const text = `{
  "extends": "strct",
  "clock": "gpu",
  "pages": ["cart"],
  "limits": {
    "LCP": "2 kB",
    "LCP": "2 s",
    "CLS": { "max": 0.1, "warn": 0.2 }
  },
  "allow": [{ "limit": "TBT", "reason": "", "expires": "2020-01-01" }]
}`;
  expect((await errorsOf(text)).map((error) => error.split(": ")[0])).toEqual([
    "budget.json:2:14",
    "budget.json:3:12",
    "budget.json:4:13",
    "budget.json:6:12",
    "budget.json:7:5",
    "budget.json:8:34",
    "budget.json:10:41",
    "budget.json:10:56",
  ]);
});

test("offending text cannot forge lines, colours or directions", async () => {
  const [error] = await errorsOf({ limits: { "a\n::error::\u001B[31m\u202Eb": 1 } });
  expect(error).toContain(String.raw`"a ::error::\u{1b}[31m\u{202e}b"`);
  const [long] = await errorsOf({ clock: "x".repeat(100_000) });
  expect(long?.length).toBeLessThan(200);
});
