import { describe, expect, it } from "vitest";
import { chooseControls, describeControl } from "../../../src/collect/discover/choose-controls.ts";
import type { SeenControl } from "../../../src/collect/in-page/controls.ts";
import { seen } from "./seen-controls.ts";

const labels = (controls: readonly SeenControl[]) =>
  chooseControls(controls).chosen.map(({ seen: { label } }) => label);
const why = (control: Partial<SeenControl>) =>
  chooseControls([seen(control)]).skipped.map((skipped) => skipped.why);

describe("chooseControls", () => {
  it.each<[string, Partial<SeenControl>]>([
    ["a link", { tag: "a", href: "/cart" }],
    ["a link", { tag: "a", href: "https://example.org", role: "button" }],
    ["a link", { tag: "a", href: "javascript:leave()" }],
    ["submits a form", { submits: true }],
    ["disabled", { disabled: true }],
    ["opens a window", { opensWindow: true }],
    ["another control lies inside it", { holdsControl: true }],
    ['says "delete"', { label: "Delete" }],
    ['says "trash"', { label: "", hints: "icon-trash" }],
    ["asks for a secret or a card", { tag: "input", type: "text", autocomplete: "section-a cc-number" }],
    ['says "Card number"', { tag: "input", type: "text", label: "Card number" }],
    ["an input of type password", { tag: "input", type: "password" }],
    ["an input of type file", { tag: "input", type: "file" }],
    ["an input of type date", { tag: "input", type: "date" }],
    ["empties a form", { tag: "input", type: "reset", label: "Anew" }],
    ["has no other option", { tag: "select" }],
  ])("leaves alone: %s", (reason, control) => expect(why(control)).toEqual([reason]));

  it.each<[string, Partial<SeenControl>, object]>([
    ["a link to the page itself", { tag: "a", href: "#" }, { kind: "click" }],
    ["a link that does nothing by itself", { tag: "a", href: "javascript:void(0)" }, { kind: "click" }],
    ["a route of the page", { tag: "a", href: "#/users" }, { kind: "click" }],
    ["a search field", { tag: "input", type: "search" }, { kind: "type", text: "abc" }],
    ["a field for a number", { tag: "input", type: "number" }, { kind: "type", text: "12" }],
    [
      "a field whose label has a word that would keep a button from being pressed",
      { tag: "input", type: "text", label: "Order" },
      { kind: "type", text: "abc" },
    ],
    ["a text that can be edited", { tag: "div", editable: true }, { kind: "type", text: "abc" }],
    ["a select", { tag: "select", option: "L" }, { kind: "select", value: "L" }],
    ["a checkbox", { tag: "input", type: "checkbox" }, { kind: "click" }],
  ])("tries %s", (_, control, trial) =>
    expect(chooseControls([seen(control)]).chosen[0]?.trial).toEqual(trial),
  );

  it("tries two of a hundred equal rows", () => {
    const rows = Array.from({ length: 100 }, (_, row) =>
      seen({ label: `Details of ${row}`, group: "tr button", parents: [2 * row, 2 * row + 1] }),
    );
    const { chosen, duplicates } = chooseControls(rows);
    expect(chosen.map(({ index }) => index)).toEqual([0, 1]);
    expect(duplicates).toBe(98);
  });

  it("tries a toolbar's buttons, which say different things side by side", () => {
    const tools = ["Bold", "Italic", "Underline", "Quote", "List"].map((label) =>
      seen({ label, group: "toolbar" }),
    );
    expect(labels(tools)).toEqual(["Bold", "Italic", "Underline", "Quote", "List"]);
  });

  it("begins with what opens something and ends with fields, second examples last", () => {
    const controls = [
      seen({ tag: "input", type: "text", label: "field", group: "a" }),
      seen({ tag: "select", option: "L", label: "select", group: "b" }),
      seen({ tag: "div", label: "tile", group: "c" }),
      seen({ label: "button", group: "d" }),
      seen({ tag: "summary", label: "summary", discloses: true, group: "e", parents: [1, 2] }),
      seen({ tag: "summary", label: "another", discloses: true, group: "e", parents: [3, 4] }),
    ];
    expect(labels(controls)).toEqual(["summary", "button", "tile", "select", "field", "another"]);
  });
});

describe("describeControl", () => {
  it("says what a person would", () => {
    expect(describeControl(seen())).toBe('button "Menu"');
    expect(describeControl(seen({ tag: "input", type: "search", label: "" }))).toBe("text field");
    expect(describeControl(seen({ tag: "div", role: "tab", label: "x".repeat(100) }))).toBe(
      `tab "${"x".repeat(59)}…"`,
    );
  });
});
