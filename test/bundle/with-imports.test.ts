import { expect, test } from "vitest";
import { outputFiles } from "../../src/bundle/output-files.ts";
import { withImports } from "../../src/bundle/with-imports.ts";
import { temporaryApp } from "./temporary-app.ts";

test("what a visited page's code imports statically belongs to it, however late a browser asked for it", async () => {
  const files = {
    "_astro/Island.js": `import { a } from "./client.js"; import "/_astro/side.js"; import "react"; import("./later.js");`,
    "_astro/client.js": `export * from "./deep.js"; import "./Island.js"; import "./missing.js";`,
    "_astro/deep.js": "export const a = 1;",
    "_astro/side.js": "",
    "_astro/later.js": "",
    "_astro/page.css": `@import "./theme.css";`,
    "_astro/theme.css": "",
    react: "",
  };
  await using app = await temporaryApp(files, []);
  const page = { path: "/", landed: "http://localhost/", ran: [], sometimes: [], elsewhere: [] };
  const [found] = await withImports(
    [{ ...page, asked: ["_astro/Island.js", "_astro/page.css"] }],
    outputFiles(app.path, Object.keys(files)),
  );
  expect(found).toEqual({
    ...page,
    asked: [
      "_astro/Island.js",
      "_astro/page.css",
      "_astro/client.js",
      "_astro/side.js",
      "_astro/theme.css",
      "_astro/deep.js",
    ],
  });
});
