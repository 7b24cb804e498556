import { expect, it } from "vitest";
import { isUnread } from "../../src/bisect/unread-files.ts";

it.each([
  "README.md",
  "readme",
  "LICENSE",
  "CHANGELOG.txt",
  ".github/workflows/ci.yml",
  ".vscode/settings.json",
])("no build reads %s", (file) => {
  expect(isUnread(file)).toBe(true);
});

it.each([
  "docs/README.md",
  "src/main.js",
  "notes.md",
  "package.json",
  "github/a.yml",
  ".npmrc",
  "README.jsx",
])("a build may read %s", (file) => {
  expect(isUnread(file)).toBe(false);
});
