import { expect, it } from "vitest";
import type { Exploration } from "../../src/collect/discover/automatic/explore-page.ts";
import type { Candidate } from "../../src/collect/discover/survey-page.ts";
import { desktop } from "../../src/config/keys/devices.ts";
import { PageChoice } from "../../src/stages/page-choice.ts";
import { withSteps } from "../../src/stages/resolve-steps.ts";
import type { Page } from "../../src/types.ts";
import { seen } from "../collect/discover/seen-controls.ts";

const page: Page = { name: "/", path: "/", limits: [] };
const cells = [
  { page, device: desktop },
  { page: { ...page, name: "/ (warm)", warm: true }, device: desktop },
];
const click = (name: string) => ({ name: `click #${name}`, kind: "click" as const, selector: `#${name}` });

/** What a page shows, with the rehearsal of what it would choose on its own. */
function explored(names: readonly string[], done = 2): Exploration {
  const candidates = names.map((name): Candidate => ({
    control: `button "${name}"`,
    label: name,
    seen: seen({ label: name, group: name }),
    trial: { kind: "click" },
    selectors: [`#${name}`],
  }));
  const steps = names.slice(0, 2).map(click);
  return {
    survey: {
      found: names.length,
      candidates,
      skipped: [],
      beyondLimit: 0,
      duplicates: 0,
      ownAttempts: [],
      ownAttemptsInWords: [],
    },
    rehearsed:
      steps.length === 0
        ? null
        : { steps, outcome: { done: Math.min(done, steps.length), why: done < steps.length ? "no" : null } },
  };
}

it("needs one load of each revision where both would choose the same", () => {
  const choice = new PageChoice(cells, ["head", "base"]);
  expect(choice.steps).toBeNull();
  choice.explored("base", explored(["a", "b", "c"]));
  expect(choice.isDecided).toBe(false);
  choice.explored("head", explored(["a", "b"]));
  expect(choice.isDecided).toBe(true);
  expect(choice.results()).toEqual(
    ["/", "/ (warm)"].map((name) => ({ page: name, device: "desktop", steps: [click("a"), click("b")] })),
  );
});

it("rehearses what both have where one has more, and names what base lacks", () => {
  const choice = new PageChoice(cells.slice(0, 1), ["head", "base"]);
  choice.explored("head", explored(["new", "a", "b", "c"]));
  choice.explored("base", explored(["a", "b", "c"]));
  expect(choice.steps).toEqual([click("a"), click("b")]);
  choice.rehearsed("head", { done: 2, why: null });
  expect(choice.isDecided).toBe(false);
  // On base the second one does not work, and is dropped for both.
  choice.rehearsed("base", { done: 0, why: "tried to send POST" });
  expect(choice.steps).toEqual([click("b"), click("c")]);
  choice.rehearsed("base", { done: 2, why: null });
  choice.rehearsed("head", { done: 2, why: null });
  expect(choice.results()).toMatchObject([{ steps: [click("b"), click("c")], notInBase: ['button "new"'] }]);
});

it("goes on with head alone where base cannot be loaded, and gives up where head cannot", () => {
  const alone = new PageChoice(cells.slice(0, 1), ["head", "base"]);
  alone.explored("head", explored(["a", "b"]));
  alone.fail("base", "base is down");
  expect(alone.results()).toMatchObject([{ steps: [click("a"), click("b")] }]);
  const none = new PageChoice(cells.slice(0, 1), ["head", "base"]);
  none.explored("base", explored(["a"]));
  none.fail("head", "head is down");
  expect(none.isDecided).toBe(true);
  expect(none.results()).toMatchObject([{ steps: [], whyNone: "head is down" }]);
});

it("says why there is nothing to do", () => {
  const bare = new PageChoice(cells.slice(0, 1), ["head"]);
  bare.explored("head", explored([]));
  expect(bare.results()).toMatchObject([{ steps: [], whyNone: "the page shows no controls" }]);
  const foreign = new PageChoice(cells.slice(0, 1), ["head", "base"]);
  foreign.explored("head", explored(["a"]));
  foreign.explored("base", explored(["b"]));
  expect(foreign.results()).toMatchObject([
    { steps: [], whyNone: "base has none of the controls that are safe to use in head" },
  ]);
});

it("lays what was chosen over a page that says nothing, for its device alone", () => {
  const automatic = [
    { page: "/", device: "desktop", steps: [{ ...click("a"), kind: "type" as const, text: "abc" }] },
  ];
  expect(withSteps(page, desktop, automatic)).toMatchObject({
    automatic: "default",
    interactions: [{ type: ["#a", "abc"], name: "click #a" }],
  });
  expect(withSteps({ ...page, automatic: "asked" }, { name: "phone" }, automatic)).toMatchObject({
    automatic: "asked",
    interactions: [],
  });
  const own: Page = { ...page, interactions: [] };
  expect(withSteps(own, desktop, automatic)).toBe(own);
});
