import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "puppeteer";
import { expect, test } from "vitest";
import { runModule } from "../../../src/collect/steps/run-module.ts";
import { temporaryFolder } from "../../temporary-folder.ts";

/** Runs a module of this body, and keeps the names of what it measures; "broken" cannot be done. */
async function run(body: string, signal = new AbortController().signal): Promise<string[]> {
  await using folder = await temporaryFolder();
  const file = join(folder.path, "steps.mjs");
  await writeFile(file, `export default async ({ measure, url, env }) => { ${body} };`);
  const measured: string[] = [];
  const context = { page: {} as Page, url: (path: string) => `http://h${path}`, env: () => "secret" };
  await runModule(
    file,
    context,
    async ({ name }, prepared) => {
      await prepared.perform();
      if (name === "broken") throw new Error("the browser is gone");
      measured.push(name);
    },
    signal,
  );
  return measured;
}

test("steps are measured in the order in which the module does them", async () => {
  const body = `
    const done = [];
    await measure("a", async () => { done.push(url("/x")) });
    await measure(done.join() + env("X"), () => {});`;
  expect(await run(body)).toEqual(["a", "http://h/xsecret"]);
});

test.each([
  ["throw new Error('no button')", "threw: no button"],
  ["await measure('a', () => {}); await measure('a', () => {})", 'measures "a" twice'],
  ["await measure('a', () => {}); await measure('a', () => {}).catch(() => {})", 'measures "a" twice'],
  [
    "await Promise.all([measure('a', () => {}), measure('b', () => {})])",
    'measures "b" inside or at the same time as another step',
  ],
  [
    "await measure('a', () => measure('b', () => {}))",
    'measures "b" inside or at the same time as another step',
  ],
  ["await measure(' ', () => {})", "measures a step without a name"],
  ["await measure()", "measures a step without a name"],
  ["await measure('broken', () => {}).catch(() => {})", "threw: the browser is gone"],
])("%s is a failed step", async (body, message) => {
  await expect(run(body)).rejects.toMatchObject({ name: "StepProblem", message });
});

test("one that never ends is left alone when the visit is over", async () => {
  const controller = new AbortController();
  const running = run("await new Promise(() => {})", controller.signal);
  controller.abort(new Error("the visit is over"));
  await expect(running).rejects.toThrow("the visit is over");
});
