// Sets up a bare clone, then runs a command: `node test/setup/prepare.mjs [--no-browser] command [arguments …]`.
// Plain JavaScript, since a fresh machine starts it with whatever Node it has; the command runs under Node 24.
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "../..");
const bin = join(root, "node_modules/.bin");
const windows = process.platform === "win32";
const argv = process.argv.slice(2);
const wantsBrowser = argv[0] !== "--no-browser";
if (!wantsBrowser) argv.shift();

const env = { ...process.env, PUPPETEER_SKIP_DOWNLOAD: "1" };
const pathKey = Object.keys(env).find((key) => key.toUpperCase() === "PATH") ?? "PATH";
env[pathKey] = [bin, env[pathKey]].filter(Boolean).join(delimiter);

installModules();
requireNode24();
if (wantsBrowser) env.CHROME_PATH = findBrowser();

const [command, ...rest] = argv;
const result = spawnSync(command, rest, { cwd: root, env, stdio: "inherit", shell: windows });
if (result.error) fail(`${command} did not start: ${result.error.message}`);
process.exit(result.status ?? 1);

function installModules() {
  const installed = join(root, "node_modules/.package-lock.json");
  const lock = join(root, "package-lock.json");
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  console.error("Installing modules (npm ci) …");
  run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], "npm ci failed");
}

function requireNode24() {
  if (nodeMajor() >= 24) return;
  // npm may have skipped the install script that brings the binary.
  run("npm", ["rebuild", "node", "--ignore-scripts=false"], "npm rebuild node failed");
  if (nodeMajor() < 24)
    fail("Node 24 is needed and the devDependency `node` did not bring it: install Node 24");
}

function nodeMajor() {
  const { stdout } = spawnSync("node", ["--version"], { env, encoding: "utf8", shell: windows });
  return Number(/^v(\d+)/.exec(stdout ?? "")?.[1] ?? 0);
}

function findBrowser() {
  const found = spawnSync("node", [join(root, "test/setup/browser.ts")], {
    cwd: root,
    env,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
    shell: windows,
  });
  if (found.status !== 0) fail("no browser could be found or set up");
  const { path, libraries } = JSON.parse(found.stdout);
  if (libraries) env.LD_LIBRARY_PATH = [libraries, env.LD_LIBRARY_PATH].filter(Boolean).join(delimiter);
  return path;
}

function run(name, args, failure) {
  const { status } = spawnSync(name, args, { cwd: root, env, stdio: "inherit", shell: windows });
  if (status !== 0) fail(failure);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
