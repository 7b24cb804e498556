import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isTelling, looksGenerated } from "../../../src/collect/discover/generated-name.ts";
import { selectorCandidates } from "../../../src/collect/discover/selector-candidates.ts";
import { shape } from "./seen-controls.ts";

/** Any UTF-16 at all: fast-check's own "binary" unit takes seconds to begin with. */
const anyText = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 })
  .map((units) => String.fromCharCode(...units));
const menu = { role: "button", name: "Menu" };

describe("selectorCandidates", () => {
  it("prefers what its author named, then what a person reads", () => {
    const own = shape({
      id: "open",
      test: { name: "data-testid", value: 'the "menu"' },
      classes: ["menu-button"],
    });
    expect(
      selectorCandidates({ scopes: [[own, shape({ tag: "header" }), shape({ tag: "body" })]] }, menu),
    ).toEqual([
      "#open",
      "[data-testid='the \"menu\"']",
      "aria/Menu[role='button']",
      "button.menu-button",
      "body > header > button",
    ]);
  });

  it("uses no name that a tool made up", () => {
    const own = shape({ id: ":r1:", classes: ["css-1x2y3z", "Button_root__x7Yz1"] });
    expect(selectorCandidates({ scopes: [[own]] }, menu)).toEqual(["aria/Menu[role='button']", "button"]);
  });

  it("counts siblings only where nothing else tells them apart", () => {
    const row = [shape({ nth: 2 }), shape({ tag: "div", nth: 7 }), shape({ tag: "body" })];
    expect(selectorCandidates({ scopes: [row] }, null)).toEqual([
      "body > div:nth-of-type(7) > button:nth-of-type(2)",
    ]);
    expect(selectorCandidates({ scopes: [row] }, menu)[0]).toBe("aria/Menu[role='button']");
  });

  it("puts a name that counts something behind an id around it", () => {
    const scopes = [[shape(), shape({ tag: "div", id: "cart" })]];
    expect(selectorCandidates({ scopes }, { role: "button", name: "Cart (3)" }).slice(0, 2)).toEqual([
      "#cart button",
      "aria/Cart (3)[role='button']",
    ]);
  });

  it("reaches into shadow roots", () => {
    const scopes = [[shape({ id: "inner" })], [shape({ tag: "my-menu" }), shape({ tag: "body" })]];
    expect(selectorCandidates({ scopes }, menu)).toEqual([
      "body > my-menu >>> #inner",
      "aria/Menu[role='button']",
      "body > my-menu >>> button",
    ]);
  });

  it("leaves names alone that cannot be written as a selector, and roles that are the browser's own", () => {
    for (const name of [
      "",
      'say "hi"',
      "a[b]",
      "back\\slash",
      "two\nlines",
      "zero\u200bwidth",
      "x".repeat(61),
    ])
      expect(selectorCandidates({ scopes: [[shape()]] }, { role: "button", name })).toEqual(["button"]);
    expect(selectorCandidates({ scopes: [[shape()]] }, { role: "DisclosureTriangle", name: "More" })).toEqual(
      ["button"],
    );
  });

  it("gives one line whatever the page says", () => {
    fc.assert(
      fc.property(anyText, anyText, (id, name) => {
        const scopes = [[shape({ id, classes: [id], test: { name: "data-cy", value: "a" } })]];
        for (const selector of selectorCandidates({ scopes }, { role: "button", name }))
          expect(selector).not.toMatch(/[\n\r\u2028]/);
      }),
    );
  });
});

describe("looksGenerated", () => {
  it.each([
    ":r1:",
    "radix-:r3:",
    "css-1x2y3z",
    "svelte-abc12",
    "Button_root__x7Yz1",
    "ember123",
    "headlessui-menu-button-1",
    "item-42",
    "a1b2c3d4e5",
    "sc-bdVaJa",
    "",
  ])("takes %j for made up", (name) => expect(looksGenerated(name)).toBe(true));
  it.each([
    "menu",
    "add-to-cart",
    "operations-pet-getPetById",
    "card__title",
    "mainNav",
    "h2",
    "opblock-summary-control",
  ])("takes %j for a name", (name) => expect(looksGenerated(name)).toBe(false));
});

describe("isTelling", () => {
  it.each(["is-open", "active", "row", "px-4", "md:flex", "w", "tab-selected"])(
    "%j tells nothing lasting",
    (name) => expect(isTelling(name)).toBe(false),
  );
  it.each(["menu-button", "opblock-summary-control", "search"])("%j tells what it is", (name) =>
    expect(isTelling(name)).toBe(true),
  );
});
