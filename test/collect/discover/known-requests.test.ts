import { expect, it } from "vitest";
import { KnownRequests } from "../../../src/collect/discover/known-requests.ts";

const get = (url: string, headers: Record<string, string> = {}) => ({ method: "GET", url, headers });

/** A page that has loaded itself, a list and a script from a CDN. */
function loaded(): KnownRequests {
  const known = new KnownRequests();
  for (const url of ["http://app/", "http://app/list?page=1", "http://app/order?id=1", "https://cdn/a.js"])
    expect(known.allows(get(url), "Fetch")).toBe(true);
  known.isOpen = false;
  return known;
}

it.each([
  ["a page of a list that it reads anyway", "http://app/list?page=2", "Fetch"],
  ["exactly what it read before, whatever it is called", "http://app/order?id=1", "XHR"],
  ["a file", "http://app/search-index.json", "Fetch"],
  ["code from where code came from", "https://cdn/b.js", "Script"],
  ["a picture", "http://app/images/7", "Image"],
  ["which routes there are", "http://app/__manifest?paths=/a", "Fetch"],
  ["data of its own", "data:text/plain,x", "Fetch"],
])("lets a control that is used unasked read %s", (_, url, type) => {
  expect(loaded().allows(get(url), type)).toBe(true);
});

it.each([
  ["data that the page did not read", "http://app/api/x?id=1", "Fetch"],
  ["another origin", "https://tracker/pixel.png", "Image"],
  ["a film", "http://app/film.mp4", "Media"],
  ["a frame", "http://app/player", "Document"],
  ["an action on what it reads anyway", "http://app/list?action=remove", "Fetch"],
  ["an action in a file's name", "http://app/delete/1.json", "XHR"],
  ["a stream", "http://app/events", "EventSource"],
])("refuses %s", (_, url, type) => {
  expect(loaded().allows(get(url), type)).toBe(false);
});

it("lets pages be fetched in advance", () => {
  for (const name of ["Next-Router-Prefetch", "Purpose", "Sec-Purpose"])
    expect(loaded().allows(get("http://app/cart?_rsc=1", { [name]: "prefetch" }), "Fetch")).toBe(true);
  expect(loaded().allows(get("http://app/cart?_rsc=1", { RSC: "1" }), "Fetch")).toBe(false);
});

it("learns again while the next page loads", () => {
  const known = loaded();
  known.isOpen = true;
  expect(known.allows(get("http://app/api/x"), "Fetch")).toBe(true);
  known.isOpen = false;
  expect(known.allows(get("http://app/api/x?again"), "Fetch")).toBe(true);
});
