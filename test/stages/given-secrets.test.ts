import { expect, test } from "vitest";
import { isGivenSecrets } from "../../src/stages/given-secrets.ts";
import type { Page, Setup } from "../../src/types.ts";

const page = (more: Partial<Page> = {}): Page => ({ name: "/", path: "/", limits: [], ...more });
const setup = (more: Partial<Setup> = {}): Setup => ({ cookies: [], headers: {}, localStorage: {}, ...more });

test("a page is given secrets by a variable, by any login, and by a module that may ask for one", () => {
  expect(isGivenSecrets(page())).toBe(false);
  expect(isGivenSecrets(page({ setup: setup(), interactions: [{ click: "#a", name: "a" }] }))).toBe(false);
  const variables = [{ name: "A", position: { file: "b", line: 1, column: 1 } }];
  expect(isGivenSecrets(page({ variables }))).toBe(true);
  // What a module reads is not known before it runs.
  expect(isGivenSecrets(page({ setup: setup({ login: { kind: "module", file: "/login.js" } }) }))).toBe(true);
  expect(isGivenSecrets(page({ interactions: [{ module: "/steps.js", name: "steps" }] }))).toBe(true);
});
