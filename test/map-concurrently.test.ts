import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { mapConcurrently } from "../src/map-concurrently.ts";

test("results keep the order, and no more than the width are at work", async () => {
  let working = 0;
  let most = 0;
  const results = await mapConcurrently([5, 1, 4, 2, 3, 0], 3, async (item) => {
    most = Math.max(most, ++working);
    await setTimeout(item);
    working--;
    return item * 2;
  });
  expect(results).toEqual([10, 2, 8, 4, 6, 0]);
  expect(most).toBe(3);
});

test("a failure is passed on and ends the work", async () => {
  const started: number[] = [];
  const work = async (item: number): Promise<void> => {
    started.push(item);
    await setTimeout(0);
    if (item === 1) throw new Error("one");
  };
  await expect(mapConcurrently([0, 1, 2, 3, 4, 5, 6, 7], 2, work)).rejects.toThrow("one");
  await setTimeout(5);
  expect(started.length).toBeLessThan(6);
});

test("a failure is thrown once nothing is at work any more, and it is the first", async () => {
  let working = 0;
  const work = async (item: number): Promise<void> => {
    working++;
    await setTimeout(item);
    working--;
    throw new Error(`${item}`);
  };
  const ended = mapConcurrently([30, 1, 15], 3, work).catch((error: Error) => `${error.message}, ${working}`);
  expect(await ended).toBe("1, 0");
});

test("a failure without an error is one too", async () => {
  await expect(mapConcurrently([1], 2, () => Promise.reject(undefined))).rejects.toBeUndefined();
});
