import { expect, test } from "vitest";
import {
  cacheControl,
  contentType,
  isCompressible,
  looksLikeFile,
  startsAsHtml,
} from "../../src/serve/response-headers.ts";

test.each([
  ["index.html", "text/html;charset=utf-8", true],
  ["app.js", "text/javascript;charset=utf-8", true],
  ["app.mjs", "text/javascript;charset=utf-8", true],
  ["style.css", "text/css;charset=utf-8", true],
  ["data.json", "application/json;charset=utf-8", true],
  ["app.webmanifest", "application/manifest+json;charset=utf-8", true],
  ["logo.svg", "image/svg+xml;charset=utf-8", true],
  ["code.wasm", "application/wasm", true],
  ["photo.jpg", "image/jpeg", false],
  ["photo.avif", "image/avif", false],
  ["font.woff2", "font/woff2", false],
  ["font.ttf", "font/ttf", true],
  ["film.mp4", "video/mp4", false],
  ["LICENSE", "application/octet-stream", false],
])("%s is sent as %s", (file, type, compressed) => {
  expect(contentType(file)).toBe(type);
  expect(isCompressible(type)).toBe(compressed);
});

test.each([
  "assets/index-DiwrgTda.js",
  "assets/index-B_x-9aQ2.css",
  "static/js/main.3f1b2c4d.js",
  "static/js/787.0a1b2c3d.chunk.js",
  "main-5YJJQ3BT.js",
  "chunk-ABCDEFGH.js",
  "_next/static/chunks/pages/_app.js",
  "_app/immutable/entry/app.js",
])("%s never changes", (file) => {
  expect(cacheControl(file, contentType(file))).toBe("public, max-age=31536000, immutable");
});

test.each([
  "main.js",
  "react-vendor.js",
  "app-settings.css",
  "lib-Bootstrap.js",
  "logo.png",
  "hero-1920x1080.jpg",
  "team-20240115.jpg",
])("%s may change", (file) => {
  expect(cacheControl(file, contentType(file))).toBe("public, max-age=14400");
});

test("a page is asked for again every time, whatever its name", () => {
  expect(cacheControl("page-DiwrgTda.html", contentType("page.html"))).toBe("no-cache");
});

test("a route may hold a dot, a file has an extension that is known", () => {
  expect(["/logo.png", "/a/b.js", "/about.html"].every(looksLikeFile)).toBe(true);
  expect(["/about", "/users/jane.doe", "/docs/v1.2", "/a.b/c"].some(looksLikeFile)).toBe(false);
});

test("HTML is known by how it begins", () => {
  const begins = (text: string) => startsAsHtml(Buffer.from(text));
  const pages = ["<!doctype html>", "\uFEFF\n <HTML lang=en>", "<!-- a\nb --> <!DOCTYPE html>", "<title>x"];
  expect(pages.map(begins)).toEqual([true, true, true, true]);
  expect(["{}", "<svg>", "text <html>", "<htmlx>", ""].map(begins)).toEqual([
    false,
    false,
    false,
    false,
    false,
  ]);
});
