// The main job on the example app, as a user would run it: first the shop as it is, then the same shop after a bad pull
// request, compared with the first. The second is meant to fail: the demo fails if it does not.
import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");
const bin = join(root, "src/bin.js");
const apps = join(root, "test/apps");

function run(app: string, args: readonly string[]): number | null {
  console.log(`\n> cd test/apps/${app} && npx budget-check ${args.join(" ")}\n`);
  return spawnSync(process.execPath, [bin, ...args], { cwd: join(apps, app), stdio: "inherit" }).status;
}

const shop = run("storefront", ["--no-base"]);
if (shop !== 0) {
  console.error(`\nThe example app should pass its budget, and budget-check ended with ${shop}.`);
  process.exit(1);
}
const after = run("storefront-head", ["--base", "../storefront/dist", "--page", "/"]);
if (after !== 1) {
  console.error(`\nThe bad pull request should fail the gate, and budget-check ended with ${after}.`);
  process.exit(1);
}
console.log(
  "\nThe first run passed and the second failed, as they should. Open test/apps/storefront-head/.budget-check/report.html to read on.",
);
