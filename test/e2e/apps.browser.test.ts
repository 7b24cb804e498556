/** Five apps of the table in CONTRIBUTING, of different kinds, with as few visits as a comparison can have. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { makeApp } from "../bench/apps/make-app.ts";
import { matrix } from "../bench/apps/rows.ts";
import { folderOf, installPackage, plainPath, tryApp } from "../bench/apps/try-app.ts";

const folder = mkdtempSync(join(tmpdir(), "budget-check-apps-"));
const path = plainPath(join(folder, ".path"));
let cli = "";

beforeAll(() => {
  cli = installPackage(resolve(import.meta.dirname, "../.."), join(folder, ".package"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));

/** On one app, with everything that may explain a failure: it takes most of the loads. No other has time for it. */
const explained = "React Router 8";

it.each(["Plain HTML", "Express", "pnpm monorepo", explained, "Eleventy"])(
  "%s: passes a harmless change, fails chart.js and names its line first",
  (name) => {
    const app = matrix.find((one) => one.name === name);
    if (!app) throw new Error(`no app is called ${name}`);
    const own = join(folder, folderOf(name));
    const options = ["--runs", "1", ...(name === explained ? [] : ["--max-time", "1s"])];
    const row = tryApp(app, own, { cli, path, place: makeApp(app, own), options });
    expect(row.wrong, `${row.harmless}\n${row.harmful}\n${row.firstCause}`).toEqual([]);
  },
  // Two installs and two builds of each are a registry's and a disk's time as well.
  600_000,
);
