import { expect, test } from "vitest";
import { visitsInMemory } from "../../src/collect/visits-in-memory.ts";

const gigabytes = (machine: number, heap: number) =>
  visitsInMemory({ machine: machine * 1e9, heap: heap * 1e9 });

test("as many visits as both the machine and Node's heap have room for", () => {
  expect(gigabytes(16, 4)).toBeGreaterThanOrEqual(6);
  expect(gigabytes(7, 2)).toBeGreaterThanOrEqual(6);
  expect(gigabytes(2, 4)).toBe(3);
  expect(gigabytes(16, 0.6)).toBe(2);
  expect(gigabytes(0.3, 4)).toBe(0);
});

test("this machine has room for one: Node says what is free", () => {
  expect(visitsInMemory()).toBeGreaterThan(0);
  expect(Number.isFinite(visitsInMemory())).toBe(true);
});
