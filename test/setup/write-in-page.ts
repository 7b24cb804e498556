// Writes src/collect/in-page-texts.ts: what runs in pages, compiled from src/collect/in-page. `npm run in-page`; a test
// fails where it was forgotten.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { compileInPage } from "../collect/in-page/compile-in-page.ts";

const texts = await compileInPage();
writeFileSync(
  join(import.meta.dirname, "../../src/collect/in-page-texts.ts"),
  `/* Written by \`npm run in-page\` from in-page/: do not edit. */

/** Each function of in-page/index.ts by its name, with what it imports. */
export const inPageTexts = ${JSON.stringify(texts)} as const;
`,
);
