import { describe, expect, test } from "vitest";
import { errorsOf, load } from "../budget-folder.ts";

/** As Chrome 156 exports a login: a fixture of the format, each step with all selectors of its element. */
const login = {
  title: "Login",
  steps: [
    {
      type: "setViewport",
      width: 900,
      height: 700,
      deviceScaleFactor: 1,
      isMobile: false,
      hasTouch: false,
      isLandscape: false,
    },
    {
      type: "navigate",
      url: "http://localhost:5173/login?next=%2F",
      assertedEvents: [{ type: "navigation", url: "http://localhost:5173/login?next=%2F", title: "Sign in" }],
    },
    {
      type: "click",
      target: "main",
      selectors: [["aria/User"], ["#user"], ['xpath///*[@id="user"]'], ["pierce/#user"]],
      offsetX: 80,
      offsetY: 9,
    },
    { type: "change", value: "ad", selectors: [["aria/User"], ["#user"]], target: "main" },
    { type: "change", value: "ada", selectors: [["aria/User"], ["#user"]], target: "main" },
    { type: "keyDown", target: "main", key: "Tab" },
    { type: "keyUp", key: "Tab", target: "main" },
    {
      type: "change",
      value: "${env:SHOP_PASSWORD}",
      selectors: ["#password"],
      target: "main",
      timeout: 9000,
    },
    { type: "keyDown", target: "main", key: "Enter" },
    { type: "keyUp", key: "Enter", target: "main" },
  ],
};

const recording = (...steps: object[]) => JSON.stringify({ title: "x", steps });
const stepsOf = async (...steps: object[]) => {
  const budget = { pages: [{ path: "/", interactions: "r.json" }] };
  return (await load(budget, { "r.json": recording(...steps) })).pages[0]?.interactions?.map((step) => ({
    ...step,
    name: undefined,
  }));
};
const at = { target: "main", selectors: ["#a"] };

describe("a recording", () => {
  test("is a login on the page that it begins with", async () => {
    const budget = await load({ setup: { login: "login.json" } }, { "login.json": JSON.stringify(login) });
    const [page] = budget.pages;
    expect(page?.setup?.login).toEqual({
      kind: "steps",
      page: "/login?next=%2F",
      steps: [
        { click: "aria/User", name: "click aria/User" },
        { type: ["aria/User", "ada"], name: "type aria/User" },
        { press: "Tab", name: "press Tab" },
        { type: ["#password", "${env:SHOP_PASSWORD}"], name: "type #password", timeoutMs: 9000 },
        { press: "Enter", name: "press Enter" },
      ],
    });
    expect(page?.variables).toMatchObject([{ name: "SHOP_PASSWORD", position: { file: "login.json" } }]);
    expect(budget.notes).toContainEqual({
      level: "info",
      text: "login.json: the viewport is the device's, not the recording's",
    });
  });

  test("of another page is done on the page that names it, with a note", async () => {
    const budget = await load(
      { pages: [{ name: "cart", path: "/cart", interactions: "r.json" }] },
      {
        "r.json": recording(
          { type: "navigate", url: "https://a.example/basket" },
          { type: "click", ...at, offsetX: 1, offsetY: 1 },
        ),
      },
    );
    expect(budget.pages[0]?.interactions).toEqual([{ click: "#a", name: "click #a" }]);
    expect(budget.notes.map(({ text }) => text)).toContainEqual(
      'r.json was recorded on /basket, and is done on the page "cart" (/cart)',
    );
  });

  test("becomes our steps, one by one", async () => {
    expect(
      await stepsOf(
        { type: "click", ...at, deviceType: "touch", offsetX: 1, offsetY: 1 },
        { type: "hover", ...at },
        { type: "scroll", target: "main", x: 0, y: 300 },
        { type: "scroll", target: "main", x: 10, y: 200 },
        { type: "scroll", ...at, x: 0, y: 5 },
        { type: "waitForElement", ...at },
        { type: "keyDown", key: "Control" },
        { type: "keyDown", key: "a" },
        { type: "keyUp", key: "a" },
        { type: "keyUp", key: "Control" },
        { type: "keyDown", key: "Shift" },
        { type: "keyUp", key: "Shift" },
      ),
    ).toMatchObject([
      { tap: "#a" },
      { hover: "#a" },
      { scroll: { y: 300 } },
      { scroll: { x: 10, y: -100 } },
      { scroll: "#a" },
      { waitFor: "#a" },
      { press: "Control+a" },
      { press: "Shift" },
    ]);
  });

  test.each([
    [[["xpath//html/body"], ["#css"], ["aria/Name"]], "aria/Name"],
    [[["xpath//html/body"], ["text/Words"], ["#css"]], "#css"],
    [[['aria/[role="main"]'], ["main > p"]], "main > p"],
    [["text/Words", "pierce/#a"], "text/Words"],
    [[["#host", "button"]], "#host >>>> button"],
    [[["aria/Open (all)", 'aria/"x"']], String.raw`::-p-aria(Open \(all\)) >>>> ::-p-aria(\"x\")`],
  ])("takes the best of the selectors %j", async (selectors, best) => {
    expect(await stepsOf({ type: "click", selectors, offsetX: 1, offsetY: 1 })).toMatchObject([
      { click: best },
    ]);
  });
});

describe("what cannot be done is an error at its step", () => {
  test.each([
    [
      { type: "waitForExpression", expression: "x" },
      /2:1: the recorded step "waitForExpression" cannot be done/,
    ],
    [{ type: "doubleClick", ...at, offsetX: 1, offsetY: 1 }, /no double click/],
    [{ type: "click", ...at, button: "secondary", offsetX: 1, offsetY: 1 }, /primary button/],
    [{ type: "click", ...at, target: "https://other.example", offsetX: 1, offsetY: 1 }, /another window/],
    [{ type: "waitForElement", ...at, count: 3 }, /how many/],
    [{ type: "waitForElement", ...at, visible: false }, /how many/],
    [{ type: "customStep", name: "x", parameters: {} }, /extension/],
    [{ type: "change", ...at, value: "" }, /empties/],
    [{ type: "keyDown", key: "Power" }, /no key is called "Power"/],
    [{ type: "spin" }, /2:1: the recording cannot be read: Step type spin is not supported/],
    [{ type: "click" }, /2:1: the recording cannot be read: .*selectors/],
  ])("%j", async (step, message) => {
    const files = {
      "r.json": `{"title":"x","steps":[\n${JSON.stringify(step)},\n{"type":"hover","selectors":["#b"]}]}`,
    };
    const errors = await errorsOf({ pages: [{ path: "/", interactions: "r.json" }] }, files);
    expect(errors).toEqual([expect.stringMatching(/^r\.json:2:1: /)]);
    expect(errors[0]).toMatch(message);
  });

  test("a second page", async () => {
    const files = {
      "r.json": recording({ type: "hover", ...at }, { type: "navigate", url: "http://a.example/" }),
    };
    expect((await errorsOf({ pages: [{ path: "/", interactions: "r.json" }] }, files))[0]).toMatch(
      /"navigate" cannot be done: a visit loads one page/,
    );
  });

  test.each([
    ["[]", /title/],
    ["{}", /title/],
    ['{"title":"x","steps":[]}', /no step/],
    ["{", /expected }/],
  ])("the file %s", async (text, message) => {
    const errors = await errorsOf({ setup: { login: "r.json" } }, { "r.json": text });
    expect(errors.join("\n")).toMatch(message);
  });
});
