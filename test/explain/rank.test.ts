import { describe, expect, it } from "vitest";
import { locate } from "../../src/explain/rank.ts";
import { fileClues, selectorClues } from "../../src/explain/subject.ts";
import type { Clue, Found } from "../../src/explain/subject.ts";
import type { ChangedLine } from "../../src/types.ts";

const finding = (clues: readonly Clue[], standing = false): Found => ({
  id: "kind|/|mobile",
  kind: "kind",
  key: "",
  title: "what happened",
  metric: "LCP",
  page: "/",
  device: "mobile",
  evidence: ["measured"],
  fix: "",
  certainty: "certain",
  standing,
  saving: null,
  link: null,
  clues,
});

const changes: readonly ChangedLine[] = [
  { file: "package.json", line: 12, text: '"lodash": "4.17.21",' },
  { file: "src/money.ts", line: 1, text: 'import _ from "lodash";' },
  { file: "src/Home.tsx", line: 40, text: "{/* heroic */}" },
  { file: "src/Home.tsx", line: 41, text: '<img className="hero" loading="lazy"' },
  { file: "server.js", line: 9, text: 'return "no-store";' },
];
const shipped = new Set(["src/money.ts", "src/Home.tsx"]);
const named = (...clues: Clue[]) => locate([finding(clues)], changes, shipped)[0]?.evidence;

describe("the line of the change behind a finding", () => {
  it.each<[string, Clue[], string]>([
    [
      "whole words alone",
      [{ text: "hero" }],
      'src/Home.tsx:41, changed since base: <img className="hero" loading="lazy"',
    ],
    [
      "the first clue that is found",
      [{ text: "nowhere" }, { text: 'loading="lazy"' }, { package: "lodash" }],
      'src/Home.tsx:41, changed since base: <img className="hero" loading="lazy"',
    ],
    [
      "an import, not the list of packages",
      [{ package: "lodash" }],
      'src/money.ts:1, changed since base: import _ from "lodash";',
    ],
    [
      "a server's file, not what browsers load",
      [{ server: true }],
      'server.js:9, changed since base: return "no-store";',
    ],
  ])("is named by %s", (_, clues, line) => {
    expect(named(...clues)).toEqual([line, "measured"]);
  });

  it.each<[string, Clue[]]>([
    ["no clue is in the change", [{ text: "moment" }]],
    ["the clue is in another file", [{ text: "lodash", file: "src/Home.tsx" }]],
    ["the clue is empty", [{ text: "" }]],
    ["a word is called like a package", [{ package: "loading" }]],
    ["a package's name only begins alike", [{ package: "lod" }]],
  ])("is not named where %s", (_, clues) => {
    expect(named(...clues)).toEqual(["measured"]);
  });

  it("is not named for what holds for base as well", () => {
    expect(locate([finding([{ text: "lodash" }], true)], changes, shipped)[0]?.evidence).toEqual([
      "measured",
    ]);
  });

  it.each([
    "test/server.js",
    "packages/api/__tests__/server.js",
    "server.spec.ts",
    ".github/workflows/deploy.js",
    "config/production.js",
    "vite.config.ts",
    ".eslintrc.cjs",
    "deploy.yml",
    "budget.json",
  ])("is not named for a server by whatever changed in %s", (file) => {
    const other = [{ file, line: 1, text: 'const key = "abc";' }];
    expect(locate([finding([{ server: true }])], other, shipped)[0]?.evidence).toEqual(["measured"]);
  });

  it("is not named for a server by whatever changed where nothing tells what browsers load", () => {
    const evidence = (clue: Clue) => locate([finding([clue])], changes, new Set())[0]?.evidence;
    expect(evidence({ server: true })).toEqual(["measured"]);
    expect(evidence({ server: true, text: "no-store" })).toHaveLength(2);
  });

  it("is shown without what an address may hold of secrets", () => {
    const text = (line: string) =>
      locate([finding([{ text: "load" }])], [{ file: "a.js", line: 1, text: line }], shipped)[0]?.evidence[0];
    expect(text('load("https://me:word@cdn.example/a.js?key=abc#x", b ? 1 : 2);')).toBe(
      'a.js:1, changed since base: load("https://cdn.example/a.js", b ? 1 : 2);',
    );
    expect(text('load <script src="/a.js?key=abc">')).toBe(
      'a.js:1, changed since base: load <script src="/a.js">',
    );
  });

  it("is a removed one only for what looks for it", () => {
    const lines: ChangedLine[] = [
      {
        file: "index.html",
        line: 7,
        text: '<link rel="preload" as="image" href="/hero.png">',
        removed: true,
      },
      { file: "src/money.ts", line: 1, text: 'import _ from "lodash";', removed: true },
      { file: "src/Home.tsx", line: 9, text: "hero;" },
    ];
    const of = (...clues: Clue[]) => locate([finding(clues)], lines, shipped)[0]?.evidence;
    expect(of({ text: "preload", removed: true })).toEqual([
      'index.html:7, removed since base: <link rel="preload" as="image" href="/hero.png">',
      "measured",
    ]);
    expect(of({ text: "preload" }, { package: "lodash" })).toEqual(["measured"]);
    expect(of({ text: "hero" })).toEqual(["src/Home.tsx:9, changed since base: hero;", "measured"]);
  });

  it("is any line of what browsers load, where a clue asks for no more", () => {
    expect(named({ shipped: true })).toContain('src/money.ts:1, changed since base: import _ from "lodash";');
    expect(locate([finding([{ shipped: true }])], changes, new Set())[0]?.evidence).toEqual(["measured"]);
  });

  it("is not named where many files have it, which tells nothing", () => {
    const many = Array.from({ length: 4 }, (_, at) => ({ file: `src/${at}.ts`, line: 1, text: "chart();" }));
    expect(locate([finding([{ text: "chart" }])], many, shipped)[0]?.evidence).toEqual(["measured"]);
  });
});

it("knows an element by the classes and ids of its last part", () => {
  expect(selectorClues("div#root > main.page > img#a.hero-picture")).toEqual([
    { text: "a" },
    { text: "hero-picture" },
  ]);
  expect(selectorClues(undefined)).toEqual([]);
});

it("knows a file by its name, and by what a build left of it", () => {
  expect(fileClues("http://localhost/images/hero.png?x=1")).toEqual([{ text: "hero.png" }]);
  expect(fileClues("/assets/press-start-2p-latin-400-Dk2x.woff2").map(({ text }) => text)).toContain(
    "press-start-2p",
  );
  expect(fileClues("/a%ZZ.js")).toEqual([{ text: "a%ZZ.js" }]);
});
