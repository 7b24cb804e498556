import { expect, test } from "vitest";
import { inPageTexts } from "../../../src/collect/in-page-texts.ts";
import { callOf, inPage } from "../../../src/collect/in-page.ts";
import { compileInPage } from "./compile-in-page.ts";

test("the texts are those of the sources: npm run in-page writes them", async () => {
  expect(inPageTexts).toEqual(await compileInPage());
});

test("a function is what puppeteer sends to the page, and nothing that could run here", () => {
  expect(String(inPage.armGuard)).toBe(inPageTexts.armGuard);
  expect(() => inPage.armGuard("key")).toThrow("armGuard runs in a page alone");
});

test("a call is one expression with its arguments", () => {
  const run = new Function(`return ${callOf(inPage.armGuard, 'a"b')}`);
  const armed: string[] = [];
  const holder = globalThis as unknown as Record<string, { arm(): void } | undefined>;
  holder['a"b'] = { arm: () => armed.push("yes") };
  try {
    expect(run()).toBe(true);
    expect(armed).toEqual(["yes"]);
  } finally {
    delete holder['a"b'];
  }
});
