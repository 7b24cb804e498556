import { describe, expect, test } from "vitest";
import { readRecording } from "./recording.ts";

const fields = ["cpu.lcp", "cpu.tbt"];
const lines = (visits: readonly unknown[]) => visits.map((visit) => JSON.stringify(visit)).join("\n");
const visit = (lcp: unknown, more: object = {}) => ({ ...more, cpu: { lcp, tbt: 7 } });
const eight = [1, 2, 3, 4, 5, 6, 7, 8];
const read = (text: string, options: { sameBuild?: boolean } = {}) =>
  readRecording(text, fields, { name: "file", ...options });

describe("one revision", () => {
  test("keeps the order of visits and of fields", () => {
    const { recording, leftOut } = read(lines(eight.map((lcp) => visit(lcp, { side: "A" }))));
    expect(recording).toEqual({ kind: "one revision", visits: eight.map((lcp) => [lcp, 7]) });
    expect(leftOut).toBe(0);
  });

  test("leaves out visits without a value, and counts them", () => {
    const gaps = [visit(null), visit("9"), { error: "no paint" }];
    const { recording, leftOut } = read(lines([...gaps, ...eight.map((lcp) => visit(lcp))]));
    expect(recording.visits).toHaveLength(8);
    expect(leftOut).toBe(3);
  });

  test("empty lines and CRLF do no harm", () => {
    const text = `${lines(eight.map((lcp) => visit(lcp))).replaceAll("\n", "\r\n")}\r\n\n`;
    expect(read(text).recording.visits).toHaveLength(8);
  });
});

describe("two revisions", () => {
  const interleaved = eight.flatMap((lcp) => [
    visit(lcp, { revision: "base" }),
    visit(lcp === 3 ? null : lcp + 10, { revision: "head" }),
  ]);
  const missing = [visit(9, { side: "A" }), visit(19, { side: "B" })];

  test("the k-th of base and of head are a pair, and go together where one has no value", () => {
    const { recording, leftOut } = read(lines([...interleaved, ...missing]));
    expect(recording.kind).toBe("two revisions");
    expect(recording.visits).toEqual(
      [1, 2, 4, 5, 6, 7, 8, 9].map((lcp) => ({ base: [lcp, 7], head: [lcp + 10, 7] })),
    );
    expect(leftOut).toBe(2);
  });

  test("of the same build are read as one", () => {
    expect(read(lines(interleaved), { sameBuild: true })).toMatchObject({
      recording: { kind: "one revision" },
      leftOut: 1,
    });
  });
});

test("what cannot be read says where and what there is", () => {
  expect(() => read("{}\n[1]\n")).toThrow("file:2 is not a JSON object");
  expect(() => read("{not json")).toThrow("file:1 is not a JSON object");
  expect(() => read(lines(eight.map((lcp) => visit(lcp)).slice(1)))).toThrow("7 usable visits");
  try {
    readRecording(lines([{ t: 1, cpu: { lcp: 2 } }]), ["cpu.inp"], { name: "file" });
    expect.unreachable();
  } catch (thrown) {
    expect(thrown).toMatchObject({ code: "USAGE", advice: "its numbers are: t, cpu.lcp" });
  }
});
