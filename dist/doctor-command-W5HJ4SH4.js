import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  bringingStep,
  findBrowser,
  findFreePort,
  foreseeLimits,
  foreseePackageManager,
  packageBuilds,
  runCommand
} from "./chunk-NXCWJNMM.js";
import "./chunk-TA545M6U.js";
import {
  findOutput
} from "./chunk-Q4ZFV53E.js";
import "./chunk-OXEOFCXR.js";
import {
  loadBudget
} from "./chunk-LORLHF2Q.js";
import {
  detectProject
} from "./chunk-FCFFAJ4M.js";
import "./chunk-4S2PNNY3.js";
import "./chunk-T65WFC4R.js";
import "./chunk-XCIN2Y2R.js";
import "./chunk-UVEV6JYO.js";
import "./chunk-YMR3F6RX.js";
import "./chunk-2JIQINC5.js";
import "./chunk-KYDVW7W3.js";
import "./chunk-3W7N4ZM7.js";
import "./chunk-BHL6HJQI.js";
import "./chunk-5OJVB62Z.js";
import "./chunk-AVPF4UN6.js";
import "./chunk-SJ5MXADT.js";
import "./chunk-EPYXC5UB.js";
import "./chunk-PGYXFNCR.js";
import "./chunk-5K2H5UK7.js";
import "./chunk-S2ZXC6W7.js";
import "./chunk-XKUOALVI.js";
import "./chunk-QNLGKQNY.js";
import "./chunk-O7SZHESP.js";
import {
  CheckError,
  messageOf
} from "./chunk-BRI75XQL.js";
import "./chunk-WVWDAXK4.js";

// src/doctor.ts
import { mkdir, rm, rmdir, writeFile } from "node:fs/promises";
import { join, relative as relative2 } from "node:path";

// src/doctor/check-machine.ts
import { readFile } from "node:fs/promises";

// src/doctor/finding.ts
var programTimeoutMs = 2e4;
function ok(found) {
  return { status: "ok", found };
}
function warn(found, advice) {
  return { status: "warn", found, advice };
}
function fail(found, advice) {
  return { status: "fail", found, advice };
}
function failed(thrown) {
  const advice = thrown instanceof CheckError ? thrown.advice : void 0;
  return fail(messageOf(thrown), advice ?? "Run again with --verbose to see where this comes from.");
}

// src/doctor/check-machine.ts
var leastNode = 24;
function thisMachine() {
  return {
    node: process.versions.node,
    platform: process.platform,
    uid: process.getuid?.() ?? null,
    readKernelSetting: (path) => readFile(path, "utf8").then(
      (text) => text.trim(),
      () => null
    )
  };
}
function checkNode(version) {
  return Number.parseInt(version, 10) >= leastNode ? ok(`Node ${version}`) : fail(`Node ${version}`, `Install Node ${leastNode} or later.`);
}
async function checkBrowser(find) {
  const { path, version } = await find();
  return ok(`${version} at ${path}`);
}
async function checkSandbox({ platform, uid, readKernelSetting }) {
  if (platform !== "linux") return ok(`Chromium's sandbox works on ${platform}`);
  if (uid === 0) return ok("running as root: Chromium is started without its sandbox");
  const advice = "If Chromium does not start: use the Chrome that is installed as a package (it has an AppArmor profile), or allow it once: sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0";
  if (await readKernelSetting("/proc/sys/kernel/apparmor_restrict_unprivileged_userns") === "1") {
    return warn("AppArmor restricts unprivileged user namespaces", advice);
  }
  const off = ["/proc/sys/user/max_user_namespaces", "/proc/sys/kernel/unprivileged_userns_clone"];
  for (const setting of off) {
    if (await readKernelSetting(setting) === "0") {
      return warn(
        `user namespaces are off (${setting} is 0)`,
        "If Chromium does not start: allow user namespaces, or run in a container as root."
      );
    }
  }
  return ok("user namespaces are allowed");
}
async function checkPort() {
  await findFreePort();
  return ok("a free port of 127.0.0.1 can be opened");
}
async function checkGit(cwd) {
  const signal = AbortSignal.timeout(programTimeoutMs);
  const version = await runCommand({ command: "git --version", directory: cwd, signal });
  if (!("code" in version.end) || version.end.code !== 0) {
    return warn("git is not installed", "Install git: without it nothing is compared with base.");
  }
  const inside = await runCommand({ command: "git rev-parse --is-inside-work-tree", directory: cwd, signal });
  const name = version.tail.replace(/^git version /, "git ");
  return inside.tail === "true" ? ok(name) : warn(
    `${name}, but this is not a repository`,
    "Limits on the change against base need a git repository, or --base DIR."
  );
}

// src/doctor/check-project.ts
import { relative } from "node:path";
function describeProject({ framework, found, previewCommand, serverScripts }) {
  const text = found.join("; ");
  const isServed = previewCommand !== null || serverScripts.length > 0;
  return framework === "unknown" && !isServed ? warn(text, `Set "build" and "serve" in the budget.`) : ok(text);
}
async function checkPackageManager(project) {
  const { packageManager: manager, directory, lockfile } = project;
  if (manager === null) return ok("none needed: there is no package.json");
  const signal = AbortSignal.timeout(programTimeoutMs);
  const found = await foreseePackageManager(project, signal);
  if ("missing" in found && found.by === null) return fail(found.missing, `${bringingStep[manager]}.`);
  const text = "version" in found ? `${manager} ${found.version}` : `${found.missing}: ${found.by} is used`;
  return lockfile === null ? warn(`${text}, no lockfile`, "Commit a lockfile: base and head may otherwise get different packages.") : ok(`${text} with ${relative(directory, lockfile)}`);
}
async function checkBuild(project) {
  const { buildCommand, framework, packageManager, previewCommand } = project;
  if (buildCommand !== null) {
    const { packages, ways, notBuildable } = await packageBuilds(project);
    const [first] = ways;
    const before = first === void 0 ? "" : `, after ${packages.join(", ")} with ${first[0]?.command}`;
    const [broken] = notBuildable;
    return broken === void 0 ? ok(buildCommand + before) : warn(
      `${buildCommand}${before}; ${broken.name} has no ${broken.missing} and no build script`,
      `Add a build script to ${relative(project.workspaceRoot ?? project.directory, broken.directory)}, or build it before this step.`
    );
  }
  if (framework === "html" || previewCommand !== null) return ok("nothing to build");
  if (packageManager === null)
    return warn("there is no package.json", "Run budget-check in the folder of the app.");
  return warn(
    "package.json has no build script",
    `Add one, or set "build" in the budget to the command, or to false.`
  );
}
async function checkOutput(project) {
  const others = project.serverScripts.map((command) => `else ${command}`);
  const inOrder = (first) => [first, ...others].join(", ");
  if (project.previewCommand !== null) return ok(inOrder(`served by ${project.previewCommand}`));
  try {
    const { directory } = await findOutput({ directory: project.directory, candidates: project.output });
    return ok(relative(project.directory, directory) || "this folder");
  } catch (thrown) {
    if (!(thrown instanceof CheckError)) throw thrown;
    if (others.length > 0) return ok(inOrder(`${project.output[0] ?? "a folder"} if the build writes it`));
    if (project.buildCommand === null) return fail(thrown.message, thrown.advice ?? "");
    return project.framework === "unknown" ? warn(
      `not built yet; looked in ${project.output.join(", ")}`,
      `Build once, or set "serve" in the budget.`
    ) : ok(`${project.output[0] ?? "unknown"} (not built yet)`);
  }
}

// src/doctor.ts
async function runDoctor(options) {
  const { cwd } = options;
  const machine = { ...thisMachine(), ...options.machine };
  const project = await detectProject(cwd).catch((thrown) => failed(thrown));
  const withProject = (check) => async () => "status" in project ? project : check(project);
  const checks = [
    ["Node", () => checkNode(machine.node)],
    ["browser", () => checkBrowser(options.findBrowser)],
    ["sandbox", () => checkSandbox(machine)],
    ["git", () => checkGit(cwd)],
    ["project", withProject(describeProject)],
    ["package manager", withProject(checkPackageManager)],
    ["build", withProject(checkBuild)],
    ["output", withProject(checkOutput)],
    ["port", checkPort],
    ["budget", () => checkBudget(options.loadBudget, cwd)],
    ["pages", () => checkPages(options.loadBudget)],
    ["commands", () => checkCommands(options.loadBudget)],
    ["report folder", () => checkReportFolder(cwd)]
  ];
  return Promise.all(
    checks.map(async ([name, check]) => {
      try {
        return { name, ...await check() };
      } catch (thrown) {
        return { name, ...failed(thrown) };
      }
    })
  );
}
async function checkBudget(load, cwd) {
  const { file } = await load();
  return ok(
    file === void 0 ? "no budget file: the preset core-web-vitals is used" : relative2(cwd, file) || file
  );
}
async function checkPages(load) {
  const budget = await load().catch(() => null);
  if (budget === null) return ok("not known: the budget is wrong");
  const { pages, autoPages, arePagesAssumed } = budget;
  if (autoPages)
    return ok(`found automatically on the served site, at most ${autoPages.most}; check lists them`);
  const names = pages.map(({ name }) => name).join(", ");
  return ok(arePagesAssumed ? `only ${names}; "pages": "auto" in the budget finds more` : names || "none");
}
async function checkCommands(load) {
  const { commands = [] } = await load().catch(() => ({}));
  const idle = commands.filter(({ limits }) => limits.length === 0).map(({ name }) => name);
  const found = commands.map(({ name, run }) => `${name}: ${run}`).join("; ");
  const example = commands.find(({ limits }) => limits.length === 0)?.values[0]?.metric ?? "";
  if (idle.length === 0) return ok(commands.length === 0 ? "the budget has none" : found);
  return warn(
    `${idle.join(", ")} will not be run, since no limit names a value of it`,
    `Add a limit on "${example}" to "limits", or remove the command.`
  );
}
async function checkReportFolder(cwd) {
  const folder = join(cwd, ".budget-check");
  try {
    const made = await mkdir(folder, { recursive: true });
    const probe = join(folder, `.doctor-${process.pid}`);
    await writeFile(probe, "");
    await rm(probe);
    if (made !== void 0) await rmdir(folder);
    return ok(".budget-check can be written");
  } catch (thrown) {
    return fail(
      `.budget-check cannot be written: ${messageOf(thrown)}`,
      "Make the folder writable, or run elsewhere."
    );
  }
}

// src/cli/doctor-command.ts
var words = { ok: "ok  ", warn: "warn", fail: "FAIL" };
async function runDoctorCommand({ options }, io) {
  const { "chrome-path": chromePath, budget: file, ...rest } = options;
  rest;
  const checks = await runDoctor({
    cwd: io.cwd(),
    findBrowser: () => findBrowser({ chromePath }),
    loadBudget: async () => foreseeLimits(await loadBudget({ cwd: io.cwd(), ...file && { file } }))
  });
  const width = Math.max(...checks.map(({ name }) => name.length));
  for (const { status, name, found, advice } of checks) {
    io.stdout.write(`${words[status]}  ${name.padEnd(width)}  ${found}
`);
    if (advice) io.stdout.write(`      ${" ".repeat(width)}  ${advice}
`);
  }
  return checks.some(({ status }) => status === "fail") ? 3 : 0;
}
export {
  runDoctorCommand
};
