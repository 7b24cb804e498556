import { array, assert, constantFrom, nat, property, stringMatching, tuple, uniqueArray } from "fast-check";
import { describe, expect, it, test } from "vitest";
import { HashNames } from "../../../src/hash-names.ts";
import { Renaming } from "../../../src/stages/closure/renaming.ts";

const namesOf = (...files: string[]) => new HashNames(files);
const none = namesOf();

describe("hashes in texts", () => {
  const names = namesOf("assets/index-D26K0KKW.js", "main-6Pjk-vUa.css", "chunks/3f2a1b9c4d5e6f70.js");

  it("are found where a name stands, or the hash alone", () => {
    const text = `import"./index-D26K0KKW.js";x={7:"D26K0KKW"};"main-6Pjk-vUa.css";u(/3f2a1b9c4d5e6f70/)`;
    const { texts, hashes } = names.split(text);
    expect(hashes).toEqual(["D26K0KKW", "D26K0KKW", "6Pjk-vUa", "3f2a1b9c4d5e6f70"]);
    expect(texts).toHaveLength(5);
    expect(texts.reduce((sum, part, at) => sum + (hashes[at - 1] ?? "") + part)).toBe(text);
  });

  it("are not found within a longer word", () => {
    expect(names.split("aD26K0KKW D26K0KKWb 3f2a1b9c4d5e6f701").hashes).toEqual([]);
  });

  it("are not digits alone, which in a script are a number", () => {
    expect(namesOf("main.20000000.js").split("count < 20000000").hashes).toEqual([]);
  });

  it("are the longer one where one is part of another", () => {
    const both = namesOf("a-1a2b3c4d.js", "chunks/1a2b3c4d-5e6f7a8b.js", "b-5e6f7a8b.js");
    expect(both.split("1a2b3c4d-5e6f7a8b").hashes.join("-")).toBe("1a2b3c4d-5e6f7a8b");
  });
});

describe("a renaming", () => {
  const [old, fresh] = [namesOf("a-1a2b3c4d.js", "b-2b3c4d5e.js"), namesOf("a-9f8e7d6c.js", "b-8e7d6c5b.js")];
  const learned = (...texts: [base: string, head: string][]) => {
    const renaming = new Renaming({ base: old, head: fresh });
    return texts.map(([base, head]) => renaming.learnTexts(base, head));
  };

  it("is learned from texts, and tells what a name has become", () => {
    const renaming = new Renaming({ base: old, head: fresh });
    expect(renaming.inHead("GET /a-1a2b3c4d.js")).toBeNull();
    expect(renaming.learnTexts("load('a-1a2b3c4d.js')", "load('a-9f8e7d6c.js')")).toBe(true);
    expect(renaming.inHead("GET /a-1a2b3c4d.js?a-1a2b3c4d")).toBe("GET /a-9f8e7d6c.js?a-9f8e7d6c");
    expect(renaming.inHead("GET /about")).toBe("GET /about");
  });

  it("refuses a text that differs in anything but hashes", () => {
    expect(learned(["a-1a2b3c4d.js", "c-9f8e7d6c.js"])).toEqual([false]);
    expect(learned(["a-1a2b3c4d.js ", "a-9f8e7d6c.js"])).toEqual([false]);
    expect(learned(["a-1a2b3c4d.js", "a-00000000.js"])).toEqual([false]);
    expect(learned(["a-1a2b3c4d.js", "a-1a2b3c4d.js"])).toEqual([false]);
  });

  it("refuses two hashes that became one, one that became two, and an order that changed", () => {
    expect(learned(["1a2b3c4d", "9f8e7d6c"], ["2b3c4d5e", "9f8e7d6c"])).toEqual([true, false]);
    expect(learned(["1a2b3c4d", "9f8e7d6c"], ["1a2b3c4d", "8e7d6c5b"])).toEqual([true, false]);
    expect(learned(["1a2b3c4d 2b3c4d5e 1a2b3c4d", "9f8e7d6c 8e7d6c5b 8e7d6c5b"])).toEqual([false]);
  });

  it("leaves a hash that both builds have where it is", () => {
    const kept = namesOf("a-1a2b3c4d.js", "b-2b3c4d5e.js");
    const learn = (base: string, head: string) =>
      new Renaming({ base: kept, head: kept }).learnTexts(base, head);
    expect(learn("1a2b3c4d 2b3c4d5e", "1a2b3c4d 2b3c4d5e")).toBe(true);
    expect(learn("1a2b3c4d 2b3c4d5e", "2b3c4d5e 1a2b3c4d")).toBe(false);
    expect(new Renaming({ base: none, head: none }).learnTexts("1a2b3c4d", "2b3c4d5e")).toBe(false);
  });
});

const someHash = stringMatching(/^[0-9a-f]{16}$/).filter((text) => /\d/.test(text) && /[a-f]/.test(text));
const word = constantFrom("import ", '"', "x = ", "/", ";", " ", "settings-");

test("nothing depends on which side is base, and any renaming of a text is accepted", () => {
  const texts = array(tuple(word, nat(3)), { maxLength: 12 });
  const hashes = uniqueArray(someHash, { minLength: 8, maxLength: 8 });
  assert(
    property(texts, texts, hashes, (one, other, all) => {
      const [mine, theirs] = [all.slice(0, 4), all.slice(4)];
      const write = (parts: typeof one, own: string[]) =>
        parts.map(([text, at]) => `${text}${own[at]}.`).join("");
      const names = {
        base: new HashNames(mine.map((hash) => `${hash}.js`)),
        head: new HashNames(theirs.map((hash) => `${hash}.js`)),
      };
      const back = { base: names.head, head: names.base };
      const [left, right] = [write(one, mine), write(other, theirs)];
      expect(new Renaming(names).learnTexts(left, right)).toBe(new Renaming(back).learnTexts(right, left));
      expect(new Renaming(names).learnTexts(left, write(one, theirs))).toBe(true);
    }),
  );
});
