// Writes src/report/html/client-script.ts: what the report's page runs, compiled from its sources, and the hashes of it and
// of the style sheet. `npm run report-script`; a test fails where it was forgotten.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { compileScript, folder } from "../report/compile-script.ts";

const { script, hashes } = await compileScript();
writeFileSync(
  join(folder, "client-script.ts"),
  `/* Written by \`npm run report-script\` from client/ and style.ts: do not edit. */

/** What the report's page runs. */
export const clientScript = ${JSON.stringify(script)};

/** SHA-256 in base64, as sources of a Content-Security-Policy. */
export const hashes = ${JSON.stringify(hashes)} as const;
`,
);
