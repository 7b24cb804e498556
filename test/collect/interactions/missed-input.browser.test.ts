import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findBrowser, launchBrowser } from "../../../src/collect/browser/browser.ts";
import type { BrowserHandle } from "../../../src/collect/browser/browser.ts";
import { runInteractions } from "../../../src/collect/interactions/run-interactions.ts";
import type { StepAction } from "../../../src/types.ts";
import { serve } from "../page-server.ts";
import type { Served } from "../page-server.ts";

/** Input that does not do what its step says, next to input that does so in an unusual way. */

const big = `style="display:block;width:200px;height:60px"`;
/** In the page, `by` finds an element by its id and `on` listens to it. */
const page = (body: string, script = "") =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title><link rel="icon" href="data:,">` +
  `</head><body style="margin:0">${body}<p id="out"></p><script>` +
  `const by=(id)=>document.getElementById(id);const on=(id,type,listen)=>by(id).addEventListener(type,listen);` +
  `${script}</script></body></html>`;

const options = `<option value="s">Small</option><option value="m">Medium</option><option value="l">Large</option>`;
/** The first move of the pointer pushes everything down by more than a button. */
const push = `addEventListener("pointermove",()=>document.body.prepend(Object.assign(document.createElement("div"),{style:"height:60px"})),{once:true});`;
const rows = `<div class="row" id="other" ${big}>Other</div><div class="row" id="buy" ${big}>Buy</div>`;
/** What is `.over` covers its `.card` while the pointer is on it. */
const overlay =
  `<style>.card{position:relative;width:200px;height:120px}.thumb{display:block;width:200px;height:120px}` +
  `.over{position:absolute;inset:0;opacity:0}.card:hover .over{opacity:1}.card:not(:hover) .over{pointer-events:none}</style>`;
const two = `<button id="other" ${big}>Other</button><button id="buy" ${big}>Buy</button>`;

interface Case {
  name: string;
  html: string;
  step: StepAction;
  /** The element that the page gives the input to. */
  instead?: string;
}

const missed: (Case & { says: string })[] = [
  {
    name: "a select whose keys the page prevents",
    html: page(
      `<select id="size">${options}</select>`,
      `on("size","keydown",(event)=>event.preventDefault());`,
    ),
    step: { select: ["#size", "l"] },
    says: '(select #size) chose nothing: the <select> is left at "m", and no change event came.',
  },
  {
    name: "a select whose list the page draws",
    html: page(
      `<style>#size,#size::picker(select){appearance:base-select}</style><select id="size">${options}</select>`,
    ),
    step: { select: ["#size", "Large"] },
    says: '(select #size) chose nothing: the <select> is left at "m", and no change event came.',
  },
  {
    name: "a read-only field",
    html: page(`<input id="field" value="fixed" readonly>`),
    step: { type: ["#field", "ab"] },
    says: "(type #field) wrote nothing: the field is read-only.",
  },
  {
    name: "a read-only text area",
    html: page(`<textarea id="field" readonly></textarea>`),
    step: { type: ["#field", "ab"] },
    says: "(type #field) wrote nothing: the field is read-only.",
  },
  {
    name: "a field whose focus another takes over",
    html: page(
      `<input id="field"><input id="search">`,
      `on("field","focus",()=>setTimeout(()=>by("search").focus()));`,
    ),
    step: { type: ["#field", "ab"] },
    says: "(type #field) did not reach the element: the keys went to input#search.",
  },
  {
    name: "a field that gives the focus up",
    html: page(`<input id="field">`, `on("field","focus",()=>setTimeout(()=>by("field").blur()));`),
    step: { type: ["#field", "ab"] },
    says: "(type #field) did not reach the element: the keys went to body.",
  },
  {
    name: "a layout that moves under the pointer",
    html: page(two, push),
    step: { click: "#buy" },
    says: "(click #buy) did not reach the element: the click went to button#other.",
  },
  {
    name: "a layout that moves, so that a link leads away",
    html: page(`<a id="link" href="/arrived" ${big}>Link</a><button id="buy" ${big}>Buy</button>`, push),
    step: { click: "#buy" },
    says: "(click #buy) did not reach the element: the click went to a#link.",
  },
  {
    name: "something that covers the element once the pointer is there",
    html: page(
      `<button id="buy" ${big}>Buy</button><div id="veil" hidden style="position:fixed;inset:0"></div>`,
      `addEventListener("pointermove",()=>{by("veil").hidden=false;});`,
    ),
    step: { click: "#buy" },
    says: "(click #buy) did not reach the element: the click went to div#veil.",
  },
  {
    name: "a layout that moves, in which both buttons have one parent",
    html: page(`<div>${two}</div>`, push),
    step: { click: "#buy" },
    says: "(click #buy) did not reach the element: the click went to button#other.",
  },
  {
    name: "a layout that moves, in which both rows have one parent",
    html: page(`<div>${rows}</div>`, push),
    step: { click: "#buy" },
    says: "(click #buy) did not reach the element: the click went to div#other.",
  },
  {
    name: "a layout that moves on a page with one cursor for all of it",
    html: page(`<style>body{cursor:pointer}</style><div>${rows}</div>`, push),
    step: { click: "#buy" },
    says: "(click #buy) did not reach the element: the click went to div#other.",
  },
  {
    name: "a button that a card shows over the element",
    html: page(
      `${overlay}<div class="card" id="card" style="cursor:pointer"><div class="thumb" id="thumb"></div>` +
        `<div class="over"><button id="wish" ${big.replace("60px", "120px")}>Wish</button></div></div>`,
    ),
    step: { click: "#thumb" },
    says: "(click #thumb) did not reach the element: the click went to button#wish.",
  },
  {
    name: "a layout that moves in a shadow tree",
    html: page(`<div id="host"></div>`, `by("host").attachShadow({mode:"open"}).innerHTML='${two}';${push}`),
    step: { click: "#host >>> #buy" },
    says: "(click #host >>> #buy) did not reach the element: the click went to button#other.",
  },
  {
    name: "a layout that moves in a frame",
    html: page(`<iframe src="/moves" style="width:400px;height:300px"></iframe>`),
    step: { click: "#buy" },
    says: "(click #buy) did not reach the element: the click went to button#other.",
  },
];

const reached: Case[] = [
  {
    name: "a select that is set back once its change is handled",
    html: page(
      `<select id="size">${options}</select>`,
      `on("size","change",(event)=>{by("out").textContent=event.target.value;event.target.value="s";});`,
    ),
    step: { select: ["#size", "l"] },
  },
  {
    name: "a select that its own change removes",
    html: page(`<select id="size">${options}</select>`, `on("size","change",()=>by("size").remove());`),
    step: { select: ["#size", "l"] },
  },
  {
    name: "a select whose page chooses by itself",
    html: page(
      `<select id="size">${options}</select>`,
      `on("size","keydown",(event)=>{event.preventDefault();by("size").value="l";});`,
    ),
    step: { select: ["#size", "Large"] },
  },
  {
    name: "a select in a closed shadow tree",
    html: page(
      `<div id="host"></div>`,
      `by("host").attachShadow({mode:"closed"}).innerHTML='<select aria-label="Size">${options}</select>';`,
    ),
    step: { select: ["aria/Size", "l"] },
  },
  {
    name: "a select in a frame",
    html: page(`<iframe src="/select"></iframe>`),
    step: { select: ["#size", "m"] },
  },
  {
    name: "a field that formats what is typed",
    html: page(
      `<input id="field">`,
      `on("field","keydown",(event)=>{event.preventDefault();by("field").value+="("+event.key+")";});`,
    ),
    step: { type: ["#field", "12"] },
  },
  {
    name: "a field that refuses every character",
    html: page(`<input id="field">`, `on("field","beforeinput",(event)=>event.preventDefault());`),
    step: { type: ["#field", "ab"] },
  },
  {
    name: "boxes of a code that move the focus on",
    html: page(
      `<input id="first" maxlength="1"><input maxlength="1"><input maxlength="1">`,
      `addEventListener("input",(event)=>event.target.nextElementSibling.focus());`,
    ),
    step: { type: ["#first", "123"] },
  },
  {
    name: "text that is edited in place",
    html: page(`<div id="text" contenteditable>Text</div>`),
    step: { type: ["#text", "ab"] },
  },
  {
    name: "characters that no key has",
    html: page(`<input id="field">`),
    step: { type: ["#field", "éü"] },
  },
  {
    name: "a field that its own handler removes",
    html: page(`<input id="field">`, `on("field","keydown",()=>by("field").remove());`),
    step: { type: ["#field", "ab"] },
  },
  {
    name: "a field that is drawn again once it has the focus",
    html: page(
      `<div id="form"><input id="field"></div>`,
      `on("field","focus",()=>setTimeout(()=>{by("form").innerHTML='<input id="field">';by("field").focus();}));`,
    ),
    step: { type: ["#field", "ab"] },
  },
  {
    name: "a field that is read-only until it has the focus",
    html: page(`<input id="field" readonly onfocus="this.removeAttribute('readonly')">`),
    step: { type: ["#field", "ab"] },
  },
  {
    name: "a read-only field whose keys open a list",
    html: page(`<input id="field" readonly role="combobox" aria-expanded="false">`),
    step: { type: ["#field", "a"] },
  },
  {
    name: "a read-only field whose page writes",
    html: page(
      `<input id="field" readonly>`,
      `on("field","keydown",(event)=>{by("field").value+=event.key;});`,
    ),
    step: { type: ["#field", "a"] },
  },
  {
    name: "a field in a closed shadow tree",
    html: page(
      `<div id="host"></div>`,
      `by("host").attachShadow({mode:"closed"}).innerHTML='<input aria-label="Name">';`,
    ),
    step: { type: ["aria/Name", "ab"] },
  },
  {
    name: "an editor in a frame, by the frame",
    html: page(`<iframe id="editor" src="/editor"></iframe>`),
    step: { type: ["#editor", "ab"] },
  },
  {
    name: "a label",
    html: page(`<input type="checkbox" id="agree"><label id="label" for="agree">Agree</label>`),
    step: { click: "#label" },
  },
  {
    name: "a checkbox under its label",
    html: page(
      `<label id="label" style="position:relative;display:block;width:200px"><input type="checkbox" id="agree">` +
        `<span style="position:absolute;inset:0;background:#fff">Agree</span></label>`,
      `on("label","click",(event)=>{event.preventDefault();by("agree").checked=true;});`,
    ),
    step: { click: "#agree" },
  },
  {
    name: "a button that shows another part of itself under the pointer",
    html: page(
      `<style>button:hover #cold,button:not(:hover) #hot{display:none}</style>` +
        `<button ${big}><span id="cold">Cold</span><span id="hot">Hot</span></button>`,
    ),
    step: { click: "#cold" },
  },
  {
    name: "a picture that its card covers under the pointer",
    html: page(
      `${overlay}<div class="card" id="card"><img class="thumb" alt=""><div class="over"></div></div>`,
      `on("card","click",()=>{by("out").textContent="clicked";});`,
    ),
    step: { click: ".thumb" },
  },
  {
    name: "a picture deep in a clickable card that covers it under the pointer",
    html: page(
      `${overlay}<div class="card" id="card" style="cursor:pointer"><p style="margin:0"><img class="thumb" alt=""></p>` +
        `<div class="over"><i style="position:absolute;inset:0">More</i></div></div>`,
      `on("card","click",()=>{by("out").textContent="clicked";});`,
    ),
    step: { click: ".thumb" },
  },
  {
    name: "a <div> as a button that changes its text under the pointer",
    html: page(
      `<style>.btn:hover .cold,.btn:not(:hover) .hot{display:none}</style>` +
        `<div class="btn" id="btn" ${big}><span class="cold">Buy</span><span class="hot">Add to cart</span></div>`,
      `on("btn","click",()=>{by("out").textContent="clicked";});`,
    ),
    step: { click: "text/Buy" },
  },
  {
    name: "an element that its own handler removes",
    html: page(`<button id="gone" ${big}>Gone</button>`, `on("gone","pointerdown",()=>by("gone").remove());`),
    step: { click: "#gone" },
  },
  {
    name: "an element that is drawn again under the pointer",
    html: page(
      `<div id="host"><button id="go" ${big}>Go</button></div>`,
      `addEventListener("pointermove",()=>{by("host").innerHTML=by("host").innerHTML;},{once:true});`,
    ),
    step: { click: "#go" },
  },
  {
    name: "a menu that opens over its button as it is pressed",
    html: page(
      `<button id="menu" ${big}>Menu</button><div id="veil" hidden style="position:fixed;inset:0"></div>`,
      `on("menu","pointerdown",()=>{by("veil").hidden=false;});`,
    ),
    step: { click: "#menu" },
  },
  {
    name: "an element that can be dragged",
    html: page(`<div id="card" draggable="true" ${big}>Card</div>`),
    step: { click: "#card" },
  },
  {
    name: "a picture that lets the pointer through",
    html: page(
      `<button ${big}><svg id="icon" style="pointer-events:none" width="20" height="20"></svg></button>`,
    ),
    step: { click: "#icon" },
  },
  {
    name: "a frame, by its element and by what is around it",
    html: page(`<div id="around" style="width:300px"><iframe src="/editor"></iframe></div>`),
    step: { click: "#around" },
  },
  {
    name: "content of a slot, by the element that shows it",
    html: page(
      `<div id="host"><span>Text</span></div>`,
      `by("host").attachShadow({mode:"open"}).innerHTML='<button id="inner" ${big}><slot></slot></button>';`,
    ),
    step: { click: "#host >>> #inner" },
  },
  {
    name: "an element behind a closed shadow tree",
    html: page(
      `<div id="host"></div>`,
      `by("host").attachShadow({mode:"closed"}).innerHTML='<button ${big}>Inner</button>';`,
    ),
    step: { click: "aria/Inner" },
  },
  {
    name: "events that the page keeps to itself",
    html: page(
      `<button id="go" ${big}>Go</button>`,
      `for(const type of ["pointerdown","click"])addEventListener(type,(event)=>event.stopImmediatePropagation(),true);`,
    ),
    step: { click: "#go" },
  },
  {
    name: "a finger",
    html: page(`<button id="go" ${big}>Go</button>`),
    step: { tap: "#go" },
  },
];

const cases = [...missed, ...reached];
let browser: BrowserHandle;
let pages: Served;

beforeAll(async () => {
  pages = await serve({
    ...Object.fromEntries(cases.map(({ html }, index) => [`/${index}`, html])),
    "/arrived": page("Arrived"),
    "/moves": page(two, push),
    "/select": page(`<select id="size">${options}</select>`),
    "/editor": page("", `document.designMode="on";`),
  });
  browser = await launchBrowser({ path: (await findBrowser()).path });
});

afterAll(async () => {
  await browser?.[Symbol.asyncDispose]();
  await pages?.[Symbol.asyncDispose]();
});

/** @returns how many steps were measured, and what was reported about the one that was not. */
async function run(of: Case): Promise<{ measured: number; incomplete: string | undefined }> {
  const url = `${pages.origin}/${cases.indexOf(of as (typeof cases)[number])}`;
  const context = await browser.puppeteer.createBrowserContext();
  try {
    const tab = await context.newPage();
    await tab.goto(url);
    const { interactions } = await runInteractions({
      page: tab,
      url,
      steps: [{ ...of.step, name: "it" }],
      cpuSlowdown: 1,
      loaded: { Scripts: [], SourceMaps: [] },
      clock: "wall",
      signal: AbortSignal.timeout(180_000),
    });
    return { measured: interactions.steps.length, incomplete: interactions.incomplete };
  } finally {
    await context.close();
  }
}

describe("input that did not do what its step says fails the step", () => {
  test.each(missed)("$name", async (of) => {
    const { measured, incomplete } = await run(of);
    expect(incomplete).toContain(`: step 1 "it" ${of.says} `);
    expect(measured).toBe(0);
  });
});

describe("input that did is measured", () => {
  test.each(reached)("$name", async (of) => {
    expect(await run(of)).toEqual({ measured: 1, incomplete: undefined });
  });
});
