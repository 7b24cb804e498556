import { expect, test, vi } from "vitest";
import { OpenQuestions } from "../../../src/collect/browser/open-questions.ts";

test("what stays open is asked once and waited for once", async () => {
  const questions = new OpenQuestions<string, string>(30);
  const ask = vi.fn(() => new Promise<string>(() => undefined));
  expect(await questions.ask("frame", ask)).toBeUndefined();
  const again = questions.ask("frame", ask).then(() => "first");
  const timer = new Promise((resolve) => setTimeout(resolve, 20, "timer"));
  expect(await Promise.race([again, timer])).toBe("first");
  expect(ask).toHaveBeenCalledTimes(1);
});

test("a late answer is given to whoever asks next, and then it is asked anew", async () => {
  const questions = new OpenQuestions<string, number>(10_000);
  const late = Promise.withResolvers<number>();
  expect(await questions.ask("frame", () => late.promise, 1)).toBeUndefined();
  const next = questions.ask("frame", () => Promise.resolve(2));
  late.resolve(1);
  expect(await next).toBe(1);
  expect(await questions.ask("frame", () => Promise.resolve(3))).toBe(3);
});

test("each is asked for itself", async () => {
  const questions = new OpenQuestions<string, string>(10_000);
  void questions.ask("silent", () => new Promise<string>(() => undefined));
  expect(await questions.ask("other", () => Promise.resolve("here"))).toBe("here");
});
