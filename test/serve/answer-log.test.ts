import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { AnswerLog } from "../../src/serve/answer-log.ts";
import type { Answered } from "../../src/serve/answer-log.ts";
import { serve } from "./fixture-folder.ts";
import { navigation, request } from "./request.ts";

const answered = (more: Partial<Answered["answer"]> = {}, target = "/"): Answered => ({
  method: "GET",
  target,
  kind: "file",
  answer: { status: 200, headers: {}, file: "a.js", digest: "one", ...more },
});
const log = () => new AnswerLog(() => Promise.resolve());

test("a log has each answer of another kind or status once", () => {
  const answers = log();
  for (const status of [200, 304, 200]) answers.add(answered({ status }));
  answers.add({ ...answered(), kind: "page" });
  answers.add(answered({}, "/?query"));
  expect([...answers.of("GET /").keys()]).toEqual(["file 200", "file 304", "page 200"]);
  expect(answers.of("GET /?query").size).toBe(1);
  expect(answers.of("HEAD /").size).toBe(0);
});

test("a file that changed between two answers is not known any more, others are", () => {
  const answers = log();
  for (const digest of ["one", "two", "two", "one"]) {
    answers.add(answered({ digest }));
    answers.add(answered({}, "/other"));
  }
  expect(answers.of("GET /").get("file 200")?.digest).toBe(null);
  expect(answers.of("GET /other").get("file 200")?.digest).toBe("one");
});

test("of too many addresses the first are known", () => {
  const answers = log();
  for (let at = 0; at <= 20_000; at++) answers.add(answered({}, `/${at}`));
  answers.add(answered({ status: 304 }, "/0"));
  expect(["/0", "/19999", "/20000"].map((path) => answers.of(`GET ${path}`).size)).toEqual([2, 1, 0]);
});

test("our server takes down what it answers, with headers, file and digest", async () => {
  await using site = await serve({ "docs/index.html": "<h1>Docs</h1>", "a.js": "1" });
  for (const [path, headers] of [
    ["/docs", navigation],
    ["/docs/?a=1", navigation],
    ["/a.js", {}],
    ["/a.js", { range: "bytes=0-0" }],
    ["/none.js", {}],
  ] as const)
    await request(site.url, path, { headers });
  await site.answers?.settle();
  const of = (path: string) => Object.fromEntries(site.answers?.of(`GET ${path}`) ?? []);
  expect(of("/docs")).toMatchObject({
    "page 301": { status: 301, headers: { location: "/docs/" }, file: null },
  });
  expect(of("/docs/?a=1")).toMatchObject({
    "page 200": { file: "docs/index.html", headers: { "cache-control": "no-cache" } },
  });
  expect(Object.keys(of("/a.js"))).toEqual(["file 200", "file range 206"]);
  expect(of("/a.js")["file 200"]?.digest).toMatch(/^[\w-]{22}$/);
  expect(of("/none.js")).toMatchObject({ "file 404": { file: null, digest: null } });
});

test("our server answers while the main thread is busy", async () => {
  await using site = await serve({ "a.txt": "an answer" });
  // Nothing of this process goes on before the other one has its answer.
  const script = `fetch(process.argv[1]).then((r) => r.text()).then((text) => process.stdout.write(text))`;
  const said = execFileSync(process.execPath, ["-e", script, `${site.url}/a.txt`], { timeout: 30_000 });
  expect(String(said)).toBe("an answer");
});

test("a server that is closed has nothing more to say, and is asked in vain", async () => {
  const site = await serve({ "a.txt": "" });
  await site[Symbol.asyncDispose]();
  await site.answers?.settle();
  expect(site.problem()).toBeNull();
});
