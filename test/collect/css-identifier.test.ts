import { expect, test } from "vitest";
import { cssIdentifier } from "../../src/collect/css-identifier.ts";

// From https://github.com/web-platform-tests/wpt/blob/master/css/cssom/escape.html
test.each([
  ["hero", "hero"],
  ["", ""],
  ["\0", "\uFFFD"],
  ["a\0b", "a\uFFFDb"],
  ["0a", "\\30 a"],
  ["9a", "\\39 a"],
  ["a0b", "a0b"],
  ["-0a", "-\\30 a"],
  ["-", "\\-"],
  ["-a", "-a"],
  ["--a", "--a"],
  ["\u0001\u0002\u001e\u001f", "\\1 \\2 \\1e \\1f "],
  ["\u007f", "\\7f "],
  ["\u0080\u002d\u005f\u00a9", "\u0080\u002d\u005f\u00a9"],
  ["a0123456789bcdefghijklmnopqrstuvwxyz", "a0123456789bcdefghijklmnopqrstuvwxyz"],
  ["\u0020\u0021xy", "\\ \\!xy"],
  ["md:flex", "md\\:flex"],
  ["\\31 ", "\\\\31\\ "],
  ["\u{1D306}", "\u{1D306}"],
])("%j is spelled %j", (name, spelled) => {
  expect(cssIdentifier(name)).toBe(spelled);
});
