import { expect, it } from "vitest";
import type { VisitTarget } from "../../src/collect/sample.ts";
import { mobile } from "../../src/config/keys/devices.ts";
import { visitInTurn } from "../../src/stages/visit-in-turn.ts";
import { madeVisit } from "../collect/made-visit.ts";

const page = { name: "/", path: "/" };
const measured: VisitTarget = { page, device: mobile, revision: "base", index: 3, warmUp: false, slot: 0 };

/** What is made for a target, in order, and what comes back. */
async function made(target: VisitTarget, failing?: "anew" | "kept") {
  const log: string[] = [];
  const visit = await visitInTurn(target, async (one, server) => {
    log.push(
      `${server} ${one.revision} ${one.index}${one.warmUp ? " warm-up" : ""}${one.slowed ? " slowed" : ""}`,
    );
    return madeVisit(one, server === failing ? `${server} failed` : undefined);
  });
  return { log, visit };
}

it("makes a measured visit on the server that has just started and shown the page", async () => {
  const { log, visit } = await made(measured);
  expect(log).toEqual(["anew base 0 warm-up", "kept base 3"]);
  expect(visit).toMatchObject({ index: 3, warmUp: false, data: {} });
});

it("gives a load under applied throttling the same", async () => {
  const { log, visit } = await made({ ...measured, warmUp: true, slowed: true });
  expect(log).toEqual(["anew base 0 warm-up", "kept base 3 warm-up slowed"]);
  expect(visit).toMatchObject({ index: 3, slowed: true });
});

it("makes nothing before what is thrown away", async () => {
  expect((await made({ ...measured, index: 0, warmUp: true })).log).toEqual(["anew base 0 warm-up"]);
});

it("measures nothing on a server that could not be warmed up", async () => {
  const { log, visit } = await made(measured, "anew");
  expect(log).toEqual(["anew base 0 warm-up"]);
  expect(visit).toMatchObject({ index: 3, warmUp: false, error: { message: "anew failed" } });
  expect((await made({ ...measured, warmUp: true, slowed: true }, "anew")).visit).toMatchObject({
    index: 3,
    warmUp: true,
    slowed: true,
    error: {},
  });
});
