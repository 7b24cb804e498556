import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Trace } from "lighthouse";
import { afterAll, expect, it } from "vitest";
import { middleVisit } from "../../src/explain/middle-visit.ts";
import { TraceKeeper } from "../../src/stages/trace-keeper.ts";
import type { Visit } from "../../src/types.ts";
import { visit } from "../fixtures/visits.ts";

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

const timings = { FCP: 900, LCP: 1200, SI: 1000, TBT: 100, TTI: 1500, FID: 80 };
const withLcp = (index: number, LCP: number, revision: "base" | "head" = "head") =>
  visit(index, { cpu: { ...timings, LCP } }, revision);
const traceOf = ({ index, revision }: Visit) =>
  ({ traceEvents: [{ name: `${revision} ${index}` }] }) as unknown as Trace;

async function keep(
  visits: readonly Visit[],
): Promise<{ names: string[]; most: number; read: (name: string) => Promise<unknown> }> {
  const folder = await mkdtemp(join(tmpdir(), "traces-"));
  folders.push(folder);
  const traces = join(folder, "traces");
  await mkdir(traces);
  await writeFile(join(traces, "of-the-last-run.json.gz"), "");
  let most = 0;
  {
    await using keeper = new TraceKeeper(join(folder, "visits"));
    for (const one of visits) {
      await keeper.add(one, traceOf(one));
      most = Math.max(most, (await readdir(traces)).length);
    }
  }
  const read = async (name: string) =>
    JSON.parse(gunzipSync(await readFile(join(traces, name))).toString()) as unknown;
  return { names: (await readdir(traces)).toSorted(), most, read };
}

it("keeps the trace of each revision's middle visit, and nothing else", async () => {
  const visits = [
    withLcp(0, 5),
    ...[3000, 1000, 2000].flatMap((lcp, at) => [
      withLcp(at + 1, lcp),
      withLcp(at + 1, lcp + at * 1500, "base"),
    ]),
  ];
  const { names, read } = await keep(visits);
  expect(names).toEqual(["_-mobile-base-1.json.gz", "_-mobile-head-3.json.gz"]);
  expect(await read("_-mobile-head-3.json.gz")).toEqual({ traceEvents: [{ name: "head 3" }] });
  expect(middleVisit(visits, "base")?.index).toBe(1);
  expect(middleVisit(visits, "head")?.index).toBe(3);
});

it("keeps the middle one of visits that end at the same time, and leaves nothing of the others", async () => {
  const folder = await mkdtemp(join(tmpdir(), "traces-"));
  folders.push(folder);
  {
    await using keeper = new TraceKeeper(join(folder, "visits"));
    const visits = Array.from({ length: 12 }, (_, at) => withLcp(at + 1, 1000 + ((at * 7919) % 400)));
    await Promise.all(visits.map((one) => keeper.add(one, traceOf(one))));
  }
  expect(await readdir(join(folder, "traces"))).toHaveLength(1);
});

it("fills no disk: of twenty visits three wait, and the one that is kept is near the middle", async () => {
  const lcps = Array.from({ length: 20 }, (_, at) => 1000 + ((at * 7919) % 400));
  const { names, most } = await keep(lcps.map((lcp, at) => withLcp(at + 1, lcp)));
  expect(most).toBeLessThanOrEqual(4);
  expect(names).toHaveLength(1);
  const index = Number(/head-(\d+)/.exec(names[0] ?? "")?.[1]);
  const rank = lcps.toSorted((a, b) => a - b).indexOf(lcps[index - 1] ?? 0);
  expect(Math.abs(rank - 9)).toBeLessThanOrEqual(3);
});

it("keeps nothing where there is no folder for it", async () => {
  await using keeper = new TraceKeeper(undefined);
  await keeper.add(withLcp(1, 1000), traceOf(withLcp(1, 1000)));
  expect(true).toBe(true);
});
