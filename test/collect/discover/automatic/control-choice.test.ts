import { expect, it } from "vitest";
import { ControlChoice } from "../../../../src/collect/discover/automatic/control-choice.ts";
import type { RankedControl } from "../../../../src/collect/discover/automatic/rank-controls.ts";

const ranked = (name: string, kind = "button", group = name): RankedControl => ({
  control: name,
  kind,
  group,
  step: { name: `click ${name}`, kind: "click", selector: name },
});
const menu = ranked("menu", "disclosure");
const [one, two, three] = [ranked("one"), ranked("two"), ranked("three")];

/** Rehearses until the choice is made; a control works by what was done before it. */
function choose(
  controls: readonly RankedControl[],
  works: (name: string, before: readonly string[]) => boolean,
) {
  const choice = new ControlChoice(controls);
  const rehearsed: string[][] = [];
  for (let next = choice.next; next; next = choice.next) {
    const names = next.map(({ selector }) => selector);
    rehearsed.push(names);
    const failed = names.findIndex((name, at) => !works(name, names.slice(0, at)));
    const outcome =
      failed < 0 ? { done: names.length, why: null } : { done: failed, why: "it does not work" };
    // The other revision has no trouble.
    choice.add([{ done: names.length, why: null }, outcome]);
  }
  return { chosen: choice.chosen.map(({ control }) => control), rehearsed };
}

it("takes the best control and the best of another kind, else of another group", () => {
  expect(choose([one, two, menu], () => true).chosen).toEqual(["one", "menu"]);
  const tabs = [
    ranked("first", "tab", "tabs"),
    ranked("second", "tab", "tabs"),
    ranked("third", "tab", "others"),
  ];
  expect(choose(tabs, () => true).chosen).toEqual(["first", "third"]);
  expect(choose([one], () => true).chosen).toEqual(["one"]);
  expect(choose([], () => true).chosen).toEqual([]);
});

it("drops what cannot be used on one revision, and tries the next one", () => {
  const found = choose([one, two, menu, three], (name) => name !== "one" && name !== "menu");
  expect(found.chosen).toEqual(["two", "three"]);
});

it("puts what leaves nothing of the page last", () => {
  const found = choose([menu, one], (_, before) => !before.includes("menu"));
  expect(found).toEqual({
    chosen: ["one", "menu"],
    rehearsed: [
      ["menu", "one"],
      ["one", "menu"],
    ],
  });
});

it("drops the second of two that do not go together in either order", () => {
  const found = choose(
    [menu, one, two],
    (name, before) => before.length === 0 || (name === "two" && before.includes("menu")),
  );
  expect(found.chosen).toEqual(["menu", "two"]);
});

it("ends after some rehearsals, with what went well", () => {
  const many = Array.from({ length: 30 }, (_, at) => ranked(`b${at}`));
  expect(choose(many, () => false)).toMatchObject({ chosen: [], rehearsed: { length: 6 } });
  const first = choose([menu, ...many], (name) => name === "menu");
  expect(first.chosen).toEqual(["menu"]);
  expect(first.rehearsed.length).toBeLessThanOrEqual(6);
});
