import { expect, test } from "vitest";
import { filesOf, notesOf, raw, readFixture, readSite } from "./site.ts";

const short = (file: string): string => file.replace(/^_astro\//, "").replace(/\.[\w-]{8}\.js$/, "");

test("Astro: islands that load and only are initial with what they import, the others are lazy", async () => {
  const bundle = await readFixture("astro-islands");
  expect(notesOf(bundle)).toEqual([]);
  const framework = ["client", "hooks.module", "jsxRuntime.module", "preact.module"];
  const files = Object.fromEntries(
    (bundle.groups ?? []).map(({ name, files: own }) => [name, own.map(short)]),
  );
  expect(files).toEqual({
    "/": ["Counter", ...framework],
    "/later": [],
    "/only": ["Menu", ...framework],
    "/static": [],
  });
  expect(filesOf(bundle, "lazy").map(short)).toEqual(["Chart", "signals.module"]);
});

test("a site whose islands all wait loads nothing of the output at first", async () => {
  const island = (client: string) =>
    `<astro-island component-url="/_astro/Menu.js" renderer-url="/_astro/client.js" client="${client}"></astro-island>`;
  const files = {
    "_astro/Menu.js": 'import "./shared.js"',
    "_astro/client.js": "1",
    "_astro/shared.js": "2",
  };
  for (const client of ["visible", "idle", "media"]) {
    const bundle = await readSite({ ...files, "index.html": island(client) });
    expect(raw(bundle, "initial:js")).toBe(0);
    expect(bundle.initialBy).toBe("pages");
  }
  for (const client of ["load", "only"]) {
    const bundle = await readSite({ ...files, "index.html": island("visible") + island(client) });
    expect(filesOf(bundle, "lazy")).toEqual([]);
  }
});

test("the islands' own script is understood: it is no reason to count what nothing loads", async () => {
  const bundle = await readSite({
    "index.html": `<script>class Island extends HTMLElement { load() { return import(this.getAttribute("component-url")); } }
      customElements.define("astro-island", Island)</script>
      <astro-island component-url="/a.js" client="load"></astro-island>`,
    "a.js": "1",
    "stray.js": "2",
  });
  expect(filesOf(bundle, "lazy")).toEqual(["stray.js"]);
  expect(notesOf(bundle)).toEqual([]);
});

test("Qwik: handlers of what a visitor does are lazy, those of the page's own start are initial", async () => {
  const bundle = await readSite({
    "index.html": `<html q:container="paused" q:base="/build/"><body>
      <button on:click="q-click.js#s_a[0]">Buy</button>
      <div on-document:qinit="q-start.js#s_b\nq-more.js#s_c" on:qvisible="q-seen.js#s_d"></div>
      <script>((d) => { /* qwikevents */ d.addEventListener("click", async (e) => import(e.target.dataset.url)); })(document)</script>
    </body></html>`,
    "build/q-click.js": "1",
    "build/q-start.js": 'import "./q-core.js"',
    "build/q-more.js": "2",
    "build/q-seen.js": "3",
    "build/q-core.js": "4",
    "q-click.js": "not in the folder of the page's code",
  });
  expect(filesOf(bundle, "initial")).toEqual(["build/q-core.js", "build/q-more.js", "build/q-start.js"]);
  expect(bundle.initialBy).toBe("pages");
  expect(notesOf(bundle)).toEqual([]);
});
