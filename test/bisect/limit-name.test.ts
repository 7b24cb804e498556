import { assert, constantFrom, property, record } from "fast-check";
import { describe, expect, it } from "vitest";
import { printLimitName, readLimitName } from "../../src/bisect/limit-name.ts";

const pages = ["/", "/cart", "cart on sale", "Cart (new)"];

describe("readLimitName", () => {
  it.each([
    ["LCP on /", { metric: "LCP", page: "/", device: null }],
    ["  LCP   on  /cart ", { metric: "LCP", page: "/cart", device: null }],
    ["INP:add on /cart (desktop)", { metric: "INP:add", page: "/cart", device: "desktop" }],
    ["LCP (mobile)", { metric: "LCP", page: null, device: "mobile" }],
    ["initial:js", { metric: "initial:js", page: null, device: null }],
    ["LCP on cart on sale", { metric: "LCP", page: "cart on sale", device: null }],
    ["LCP on Cart (new)", { metric: "LCP", page: "Cart (new)", device: null }],
    ["LCP on Cart (new) (mobile)", { metric: "LCP", page: "Cart (new)", device: "mobile" }],
    ["user-timing:on time on /", { metric: "user-timing:on time", page: "/", device: null }],
  ])("reads %j", (text, name) => {
    expect(readLimitName(text, pages)).toEqual(name);
  });

  it("names the nearest page", () => {
    expect(() => readLimitName("LCP on /carts", pages)).toThrow('not in the budget; did you mean "/cart"?');
  });

  it("takes any path where each run finds the pages", () => {
    const found = readLimitName("LCP on /carts (mobile)", pages, true);
    expect(found).toEqual({ metric: "LCP", page: "/carts", device: "mobile" });
    expect(() => readLimitName("LCP on carts", pages, true)).toThrow("not in the budget");
  });

  it.each(["", " ", " on /"])("refuses %j", (text) => {
    expect(() => readLimitName(text, pages)).toThrow("names no metric");
  });

  it("reads what is printed, whatever the metric is called", () => {
    const metric = constantFrom("LCP", "INP:on the way", "initial:js", "user-timing:a on b");
    const name = record({
      metric,
      page: constantFrom(...pages),
      device: constantFrom(null, "mobile", "my phone"),
    });
    assert(
      property(name, (one) => {
        expect(readLimitName(printLimitName(one), pages)).toEqual(one);
      }),
    );
  });
});
