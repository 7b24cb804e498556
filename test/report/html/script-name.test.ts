import { expect, it } from "vitest";
import { scriptName } from "../../../src/report/html/script-name.ts";

it.each([
  ["http://127.0.0.1:43823/assets/main-*.js", "assets/main-*.js"],
  ["http://localhost:4173/", "http://localhost:4173/"],
  ["https://tags.example.net/tag.js", "https://tags.example.net/tag.js"],
  ["http://localhost/my-component.js", "my-component.js"],
  ["react-dom", "react-dom"],
])("calls %s %s", (name, called) => {
  expect(scriptName(name)).toBe(called);
});
