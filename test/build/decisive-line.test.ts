import { expect, it } from "vitest";
import { decisiveLine } from "../../src/build/decisive-line.ts";

it.each([
  [
    "npm, a package that is not there",
    `npm error code E404
npm error 404 Not Found - GET https://registry.npmjs.org/no-such-package - Not found
npm error 404
npm error 404  The requested resource 'no-such-package@1.0.0' could not be found
npm error A complete log of this run can be found in: /root/.npm/_logs/2026-debug-0.log`,
    "404 Not Found - GET https://registry.npmjs.org/no-such-package - Not found",
  ],
  [
    "npm ci, a lockfile of another package.json",
    `npm error code EUSAGE
npm error
npm error \`npm ci\` can only install packages when your package.json and package-lock.json are in sync.
npm error Missing: left-pad@1.3.0 from lock file`,
    "`npm ci` can only install packages when your package.json and package-lock.json are in sync. Missing: left-pad@1.3.0 from lock file",
  ],
  [
    "npm ci, a lockfile that lacks many packages, as npm 11 says it",
    `npm error code EUSAGE
npm error
npm error \`npm ci\` can only install packages when your package.json and package-lock.json or npm-shrinkwrap.json are in sync. Please update your lock file with \`npm install\` before continuing.
npm error
npm error Missing: is-number@7.0.0 from lock file
npm error Invalid: lock file's semver@6.3.1 does not satisfy semver@7.8.6
npm error Missing: is-odd@3.0.1 from lock file
npm error Missing: left-pad@1.3.0 from lock file
npm error Missing: is-number@6.0.0 from lock file
npm error
npm error Clean install a project`,
    "`npm ci` can only install packages when your package.json and package-lock.json or npm-shrinkwrap.json are in sync. " +
      "Missing: is-number@7.0.0 from lock file; Invalid: lock file's semver@6.3.1 does not satisfy semver@7.8.6; Missing: is-odd@3.0.1 from lock file; and 2 more",
  ],
  [
    "npm, a script of a package",
    `npm ERR! code 1
npm ERR! path /tmp/app/node_modules/sharp
npm ERR! command failed
npm ERR! command sh -c node install.js
npm ERR! sharp: Installation error: connect ECONNREFUSED 10.0.0.1:443`,
    "sharp: Installation error: connect ECONNREFUSED 10.0.0.1:443",
  ],
  [
    "pnpm",
    `Lockfile is up to date
 ERR_PNPM_NO_MATCHING_VERSION  No matching version found for react@99.0.0`,
    "ERR_PNPM_NO_MATCHING_VERSION  No matching version found for react@99.0.0",
  ],
  [
    "Yarn",
    "➤ YN0000: ┌ Resolution step\n➤ YN0035: │ react@npm:99: Package not found\n➤ YN0000: Failed with errors in 0s",
    "➤ YN0035: │ react@npm:99: Package not found",
  ],
  [
    "Vite, after a warning of npm's",
    `npm warn deprecated glob@7: no longer supported
error during build:
[vite]: Rollup failed to resolve import "./gone.js" from "src/main.js".`,
    'error during build: [vite]: Rollup failed to resolve import "./gone.js" from "src/main.js".',
  ],
  [
    "Vite 8, what it prints of its own failure around it",
    `transforming...
✓ 4 modules transformed.
✗ Build failed in 127ms
error during build:
Build failed with 1 error:

[UNRESOLVED_IMPORT] Could not resolve './gone.js' in src/main.js
   ╭─[ src/main.js:1:8 ]
 1 │ import "./gone.js"; console.log(1)

    at aggregateBindingErrorsIntoJsError (file:///app/node_modules/rolldown/dist/shared/error-CLo6EJKG.mjs:50:18)
npm error Lifecycle script \`build\` failed with error:
npm error code 1
npm error path /app
npm error workspace shop@1.0.0
npm error location /app
npm error command failed
npm error command sh -c vite build`,
    "[UNRESOLVED_IMPORT] Could not resolve './gone.js' in src/main.js",
  ],
  [
    "esbuild, before its count",
    '✘ [ERROR] Could not resolve "./gone"\n\n    a.js:1:7:\n      1 │ import "./gone";\n\n1 error',
    '✘ [ERROR] Could not resolve "./gone"',
  ],
  [
    "tsc, in colours, after a linter that found nothing",
    "Found 0 errors.\nsrc/a.ts:1:7 - error TS2322: Type 'string' is not assignable.\n\nFound 1 error in src/a.ts:1",
    "src/a.ts:1:7 - error TS2322: Type 'string' is not assignable.",
  ],
  [
    "webpack",
    "asset error-page.js 1.2 KiB\nERROR in ./src/index.js 1:0-16\nModule not found: Error: Can't resolve './gone' in '/app/src'\n\nwebpack 5.99.0 compiled with 1 error in 90 ms",
    "ERROR in ./src/index.js 1:0-16 Module not found: Error: Can't resolve './gone' in '/app/src'",
  ],
  [
    "Next",
    "Creating an optimized production build ...\nFailed to compile.\n\n./app/page.tsx:3:7\nType error: Type 'string' is not assignable to type 'number'.\n\nNext.js build worker exited with code: 1",
    "Type error: Type 'string' is not assignable to type 'number'.",
  ],
  [
    "Angular",
    "Application bundle generation failed. [1.402 seconds]\n\n✘ [ERROR] TS2304: Cannot find name 'gone'. [plugin angular-compiler]",
    "✘ [ERROR] TS2304: Cannot find name 'gone'. [plugin angular-compiler]",
  ],
  [
    "Rollup, after files that were built",
    "dist/assets/error-abc.js  1.2 kB\n[!] RollupError: Could not resolve './gone' from a.js",
    "[!] RollupError: Could not resolve './gone' from a.js",
  ],
  [
    "pnpm, after a build that says nothing but that",
    "Build failed\n ELIFECYCLE  Command failed with exit code 1.",
    "Build failed",
  ],
  ["tsc", "src/a.ts(1,7): error TS2322: Type 'string' is not assignable.", undefined],
  ["sh", "/bin/sh: 1: vite: not found", "/bin/sh: 1: vite: not found"],
])("names the line that says it: %s", (_, log, line) => {
  expect(decisiveLine(log)).toBe(line ?? log);
});

it("names none where no line looks like a failure, and cuts a long one", () => {
  expect(decisiveLine("building\n\n12 modules transformed")).toBeNull();
  expect(decisiveLine("npm error code E404\nnpm error errno -2")).toBeNull();
  expect(decisiveLine(`Error: ${"x".repeat(999)}`)).toHaveLength(300);
});
