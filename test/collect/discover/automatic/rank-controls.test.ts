import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rankControls } from "../../../../src/collect/discover/automatic/rank-controls.ts";
import type { Candidate } from "../../../../src/collect/discover/survey-page.ts";
import { seen, shape } from "../seen-controls.ts";

const control = (label: string, more: Partial<Candidate> = {}): Candidate => ({
  control: `button "${label}"`,
  label,
  seen: seen({ label }),
  trial: { kind: "click" },
  selectors: [`#${label}`, `aria/${label}[role='button']`],
  ...more,
});
const selectors = (...surveys: Candidate[][]) => rankControls(surveys).map(({ step }) => step.selector);

describe("rankControls", () => {
  it("keeps discover's order of what both revisions have", () => {
    const [a, b, c, d] = ["a", "b", "c", "d"].map((name) => control(name));
    if (!a || !b || !c || !d) throw new Error("four controls");
    expect(selectors([a, b, c])).toEqual(["#a", "#b", "#c"]);
    expect(selectors([d, a, b, c], [a, c, b])).toEqual(["#a", "#b", "#c"]);
  });

  it("gives the same whichever revision is base", () => {
    const name = fc.constantFrom("a", "b", "c", "d", "e", "f");
    const list = fc
      .uniqueArray(fc.record({ id: name, aria: name }), { selector: ({ id }) => id, maxLength: 6 })
      .map((all) => {
        const taken = new Set<string>();
        return all.map(({ id, aria }) => {
          // A selector matches one control of a page alone.
          const second = taken.has(aria) ? [] : [`aria/${aria}[role='button']`];
          taken.add(aria);
          return control(id, { selectors: [`#${id}`, ...second] });
        });
      });
    fc.assert(
      fc.property(list, list, (one, other) => {
        expect(selectors(one, other)).toEqual(selectors(other, one));
      }),
    );
  });

  it("takes the selector that both have, and no text that counts something", () => {
    const cart = (count: number, id: string) =>
      control(`Cart (${count})`, {
        selectors: [`#${id}`, `aria/Cart (${count})[role='button']`, "button.cart"],
      });
    expect(selectors([cart(2, "one")], [cart(3, "two")])).toEqual(["button.cart"]);
    expect(selectors([control("x", { selectors: ["aria/3 items[role='button']"] })])).toEqual([]);
  });

  it("takes a place in the page only where the control looks the same", () => {
    const at = (label: string) => control(label, { selectors: ["body > button:nth-of-type(2)"] });
    expect(selectors([at("Menu")], [at("Menu")])).toEqual(["body > button:nth-of-type(2)"]);
    expect(selectors([at("Menu")], [at("Search")])).toEqual([]);
  });

  it("leaves cookie dialogs alone, whatever they are called", () => {
    const inside = (name: string) =>
      control("Manage", { seen: seen({ label: "Manage", scopes: [[shape(), shape({ classes: [name] })]] }) });
    expect(selectors([inside("cookie-banner"), inside("onetrust-pc-sdk"), inside("CookieConsent")])).toEqual(
      [],
    );
    for (const label of ["Got it", "Alle Cookies erlauben", "Tout autoriser", "OK", "同意する"])
      expect(selectors([control(label)]), label).toEqual([]);
    expect(selectors([inside("cmp-accordion")])).toEqual(["#Manage"]);
  });

  it("puts the steps of a saved run first, as they were, where their controls are still there", () => {
    const [a, b, c] = ["a", "b", "c"].map((name) => control(name));
    if (!a || !b || !c) throw new Error("three controls");
    const recorded = ["#gone", "aria/c[role='button']"].map((selector) => ({
      name: `click ${selector}`,
      kind: "click" as const,
      selector,
    }));
    expect(rankControls([[a, b, c]], recorded).map(({ step }) => step.selector)).toEqual([
      "aria/c[role='button']",
      "#a",
      "#b",
      "#c",
    ]);
  });
});
