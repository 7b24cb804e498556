import { expect, it } from "vitest";
import { causesOf, readRecording } from "./recorded.ts";

const recorded = readRecording("preload-dropped");
const line =
  'index.html:6, removed since base: <link rel="preload" as="image" href="/images/hero-1440.webp" fetchpriority="high" />';

it("names the preload of the largest image that is gone, where base has its line", () => {
  const [first] = causesOf(recorded);
  expect(first).toMatchObject({
    id: "lcp-discovery|/|mobile|requestDiscoverable",
    title:
      "The largest element, div#root > main > section.hero > img.hero-picture, is not in the initial HTML",
    certainty: "certain",
  });
  expect(first?.evidence[0]).toBe(line);
});

it("takes the line of this image before that of another preload", () => {
  const other = {
    file: "a.html",
    line: 1,
    text: '<link rel="preload" href="/other.woff2">',
    removed: true as const,
  };
  const changes = [other, ...recorded.changes];
  expect(causesOf({ ...recorded, changes })[0]?.evidence[0]).toBe(line);
  expect(causesOf({ ...recorded, changes: [other] })[0]?.evidence[0]).toContain("a.html:1, removed");
});

it("takes no line that came for one that went", () => {
  const changes = recorded.changes.map(({ file, line: at, text }) => ({ file, line: at, text }));
  expect(causesOf({ ...recorded, changes })[0]?.evidence[0]).not.toContain("index.html");
});
