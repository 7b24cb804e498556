import { expect, it } from "vitest";
import { cpuTime } from "../../src/explain/findings/cpu-time.ts";
import type { PageSubject } from "../../src/explain/subject.ts";
import type { CpuOwner, LoadProfile, Revision, Verdict, VisitData } from "../../src/types.ts";

const data = { audits: {}, mainThread: { wall: 1, cpu: 1 }, requests: [] } as unknown as VisitData;
const load = (revision: Revision, owners: CpuOwner[]): LoadProfile => ({
  page: "/",
  device: "mobile",
  revision,
  owners,
  calls: [],
});
const react = (ms: number): CpuOwner => ({ kind: "package", name: "react-dom", ms });
const sales = (ms: number): CpuOwner => ({
  kind: "module",
  name: "src/sales.ts",
  ms,
  hottest: { function: "priceOn", line: 24 },
  called: [{ name: "moment", ms: ms - 10 }],
});

const subject = (base: CpuOwner[], head: CpuOwner[], verdict = "regressed"): PageSubject => ({
  page: "/",
  device: "mobile",
  head: data,
  base: data,
  verdicts: [{ metric: "TBT", status: "fail", delta: { verdict } } as Verdict],
  profiles: [],
  loadProfiles: [load("base", base), load("head", head)],
  ownServer: true,
  throughputKbps: 1_600,
  nameOf: (url) => url,
});
const titles = (...given: Parameters<typeof subject>) =>
  cpuTime.find(subject(...given)).map(({ title }) => title);

it("names the app's module that is new before a library that only has more to do", () => {
  expect(titles([react(200)], [react(700), sales(300)])).toEqual([
    "src/sales.ts takes 300 ms of the main thread while the page loads (does not run in base)",
    "react-dom takes 700 ms of the main thread while the page loads, +500 ms against base: it is given more to do",
  ]);
  const [first, second] = cpuTime.find(subject([react(200)], [react(700), sales(300)]));
  expect(first?.evidence.slice(0, 2)).toEqual(["mostly in priceOn, line 24", "including 290 ms in moment"]);
  expect([first?.effect?.value, second?.effect?.value]).toEqual([300, 0]);
  expect(second?.clues).toEqual([{ package: "react-dom" }]);
});

it("says by how much a module of both takes longer", () => {
  expect(titles([sales(100)], [sales(400)])).toEqual([
    "src/sales.ts takes 400 ms of the main thread while the page loads, +300 ms against base",
  ]);
});

it.each<[string, Parameters<typeof subject>]>([
  [
    "what differs by chance",
    [
      [react(600), sales(100)],
      [react(690), sales(130)],
    ],
  ],
  ["a page that did not get slower", [[], [sales(400)], "unchanged"]],
])("says nothing of %s", (_, given) => {
  expect(titles(...given)).toEqual([]);
});

it("says nothing where one of both was not profiled", () => {
  const whole = subject([], [sales(400)]);
  expect(cpuTime.find({ ...whole, loadProfiles: whole.loadProfiles?.slice(1) ?? [] })).toEqual([]);
});

it("does not say that base runs nothing of what its list only left out", () => {
  const whole = subject([react(900), sales(6)], [react(900), { ...sales(400), name: "src/new.ts" }]);
  const [head, base] = [load("head", [...(whole.loadProfiles?.[1]?.owners ?? [])]), whole.loadProfiles?.[0]];
  if (!base) throw new Error("base has a profile");
  const cut = { ...whole, loadProfiles: [{ ...base, cut: true as const }, head] };
  expect(cpuTime.find(cut)).toMatchObject([
    {
      title: "src/new.ts takes 400 ms of the main thread while the page loads (at most 6 ms in base)",
      saving: { value: 394 },
    },
  ]);
});

it("says of which page a script without a file is", () => {
  const script = (name: string): CpuOwner => ({ kind: "script", name, ms: 300 });
  expect(titles([], [script("inline script of /cart")])).toEqual([
    "Inline script of /cart takes 300 ms of the main thread while the page loads (does not run in base)",
  ]);
  expect(titles([], [script("inline.js")])[0]).toMatch(/^inline\.js takes/);
});

it("is about what came into a script, so that this is the cause where it is known", () => {
  const script: CpuOwner = { kind: "script", name: "assets/main-*.js", ms: 300 };
  const found = cpuTime.find(subject([{ ...script, ms: 200 }, sales(20)], [script, sales(300)]));
  expect(found.map(({ thing, ofContent }) => [thing?.kind, ofContent])).toEqual([
    ["module", undefined],
    ["file", true],
  ]);
});
