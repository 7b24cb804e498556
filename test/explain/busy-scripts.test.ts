import { expect, it } from "vitest";
import { findAll } from "../../src/explain/define-finding.ts";
import { busyScripts } from "../../src/explain/findings/busy-scripts.ts";
import { cpuTime } from "../../src/explain/findings/cpu-time.ts";
import type { PageSubject } from "../../src/explain/subject.ts";
import type { CpuOwner, LoadProfile, Revision, Verdict, VisitData } from "../../src/types.ts";

const page = "http://localhost/cart";
const visit = (documentMs: number, scriptMs: number) =>
  ({
    finalUrl: page,
    requests: [],
    mainThread: { wall: 1, cpu: 1 },
    audits: {
      "bootup-time": {
        details: {
          items: [
            { url: page, total: documentMs, scripting: 1, scriptParseCompile: 1 },
            { url: "http://localhost/main.js", total: scriptMs, scripting: 1, scriptParseCompile: 1 },
          ],
        },
      },
    },
  }) as unknown as VisitData;
const load = (revision: Revision, ms: number): LoadProfile => {
  const owner: CpuOwner = { kind: "module", name: "src/sales.ts", ms };
  return { page: "/cart", device: "mobile", revision, owners: [owner], calls: [] };
};
const titles = (documentMs: number, loadProfiles: LoadProfile[]) => {
  const subject: PageSubject = {
    page: "/cart",
    device: "mobile",
    head: visit(documentMs, 500),
    base: visit(100, 200),
    verdicts: [{ metric: "TBT", status: "fail", delta: { verdict: "regressed" } } as Verdict],
    profiles: [],
    loadProfiles,
    ownServer: true,
    throughputKbps: 1_600,
    nameOf: (url) => new URL(url).pathname.slice(1),
  };
  const found = findAll([cpuTime, busyScripts], subject);
  return found.filter(({ kind }) => kind === busyScripts.kind).map(({ title }) => title);
};
const itself = "The document itself takes 900 ms of the main thread, +800 ms against base";

it("names scripts, and the document for its layout and parsing", () => {
  expect(titles(900, [])).toEqual([itself, "main.js takes 500 ms of the main thread, +300 ms against base"]);
});

it("leaves scripts to what is known of their code, and the document where that explains it", () => {
  expect(titles(900, [load("base", 10), load("head", 300)])).toEqual([itself]);
  expect(titles(300, [load("base", 10), load("head", 300)])).toEqual([]);
});
