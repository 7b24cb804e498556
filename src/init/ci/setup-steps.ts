/** The steps of a GitHub job before the gate: they pin versions and restore caches. The action installs and builds itself. */
import type { CiFacts, ManagerFacts } from "./facts.ts";

/** A step as lines of YAML, without indentation. */
export type Step = readonly string[];

/** Steps that set up Node, the package manager and caches, in the order in which they need each other. */
export function setupSteps({ node, manager, buildCaches }: CiFacts): Step[] {
  const version =
    node.file === null
      ? `node-version: ${numberOr(node.version)}`
      : `node-version-file: ${yamlText(node.file)}`;
  const steps: Step[] = [];
  if (manager) steps.push(...managerSteps(manager));
  steps.push(uses("actions/setup-node@v6", [version, ...(manager ? dependencyCache(manager) : [])]));
  if (manager?.name === "bun" && manager.lockfile !== null)
    steps.push(cache("bun", "~/.bun/install/cache", manager.lockfile));
  for (const { name, path } of buildCaches)
    steps.push(cache(name, path, manager?.lockfile ?? null, "commit"));
  return steps;
}

/** What has to be there before setup-node, which asks the package manager where its cache is. */
function managerSteps({ name, pinnedIn, major, needsCorepack }: ManagerFacts): Step[] {
  const isAtTop = pinnedIn === "package.json";
  switch (name) {
    case "npm":
      return [];
    case "pnpm":
      if (isAtTop) return [uses("pnpm/action-setup@v6")];
      return [
        uses("pnpm/action-setup@v6", [
          pinnedIn === null ? `version: ${major ?? "latest"}` : `package_json_file: ${yamlText(pinnedIn)}`,
        ]),
      ];
    case "yarn":
      return needsCorepack ? [["- run: corepack enable"]] : [];
    case "bun":
      return [
        uses(
          "oven-sh/setup-bun@v2",
          pinnedIn === null || isAtTop ? [] : [`bun-version-file: ${yamlText(pinnedIn)}`],
        ),
      ];
  }
}

/** setup-node fails where there is no lockfile, only looks for one at the top, and asks the Yarn that it finds for its cache. */
function dependencyCache({ name, lockfile, major, needsCorepack }: ManagerFacts): string[] {
  const isOtherYarn = name === "yarn" && major !== null && major >= 2 && !needsCorepack;
  if (lockfile === null || name === "bun" || isOtherYarn) return [];
  const path = lockfile.includes("/") ? [`cache-dependency-path: ${yamlText(lockfile)}`] : [];
  return [`cache: ${name}`, ...path];
}

function cache(
  name: string,
  path: string,
  lockfile: string | null,
  by: "lockfile" | "commit" = "lockfile",
): Step {
  const lock = lockfile === null ? "" : `-\${{ hashFiles('${lockfile.replaceAll("'", "''")}') }}`;
  const restore = `${name}-\${{ runner.os }}`;
  return uses("actions/cache@v5", [
    `path: ${yamlText(path)}`,
    by === "lockfile" ? `key: ${restore}${lock}` : `key: ${restore}${lock}-\${{ github.sha }}`,
    by === "lockfile" ? `restore-keys: ${restore}-` : `restore-keys: ${restore}${lock}-`,
  ]);
}

function uses(action: string, inputs: readonly string[] = []): Step {
  return [
    `- uses: ${action}`,
    ...(inputs.length === 0 ? [] : ["  with:", ...inputs.map((one) => `    ${one}`)]),
  ];
}

/** A major version alone is the same as a number and as text; `24.10` as a number is 24.1. */
function numberOr(version: string): string {
  return /^[1-9]\d*$/.test(version) ? version : yamlText(version);
}

/** Words and numbers that YAML reads as something else than text. */
const notText = /^(?:true|false|null|yes|no|on|off|~|[-+.\d][\d_.:ex]*)$/i;

/** A scalar of YAML, in quotes where it could be read as anything but text. */
export function yamlText(text: string): string {
  return /^[\w~./][\w~@/.*-]*$/.test(text) && !notText.test(text) ? text : JSON.stringify(text);
}
