import { delimiter, dirname, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * What the runner passes to a JavaScript action and the app's own scripts must not inherit: the action's inputs (one is
 * the token), the credentials of the artifact, cache and OIDC services, and the secrets of ours: the token for notes on GitLab, and what lets visitors into deployments. This limits accidents; it is not a security
 * boundary: a child process of the same user can read its parent's memory. `GITHUB_TOKEN` stays: the runner never sets
 * it on its own, so if it is set, the workflow intended it for these scripts (a private registry in `.npmrc`).
 */
const secret =
  /^(?:INPUT_|ACTIONS_(?:RUNTIME|RESULTS|CACHE|ID_TOKEN_REQUEST)_|BUDGET_CHECK_(?:GITLAB_TOKEN|BYPASS_HEADERS)$)/i;

/** Files through which a step passes data to the runner. The app's scripts must not set the outputs of our step. */
const runnerFiles = new Set([
  "GITHUB_OUTPUT",
  "GITHUB_STATE",
  "GITHUB_ENV",
  "GITHUB_PATH",
  "GITHUB_STEP_SUMMARY",
]);

/** Left by a test runner around us: a build under NODE_ENV=test ships React's development half. */
const testRunner = /^(?:VITEST|JEST)(?:_|$)/;

/** How loud npm was for us (`npm run --silent`) is not how loud it is for the app: its errors are what a user reads. */
const ownLoudness = /^npm_config_loglevel$/i;

const ownBin = resolve(dirname(fileURLToPath(import.meta.url)), "../../node_modules/.bin");
const npxCache = `${sep}_npx${sep}`;

/**
 * The environment for a command of the user's: this process's, without what is ours. PATH is the user's too: folders that
 * npm or npx put in front for budget-check itself go, because a `node` in them would build the app with another Node.
 */
export function childEnvironment(
  more: Readonly<Record<string, string>> = {},
  from: NodeJS.ProcessEnv = process.env,
): NodeJS.ProcessEnv {
  const environment: NodeJS.ProcessEnv = {};
  for (const [name, value] of Object.entries(from)) {
    if (secret.test(name) || runnerFiles.has(name.toUpperCase())) continue;
    if (testRunner.test(name) || ownLoudness.test(name) || (name === "NODE_ENV" && value === "test"))
      continue;
    environment[name] = /^path$/i.test(name) && value !== undefined ? userPath(value) : value;
  }
  return { ...environment, ...more };
}

function userPath(path: string): string {
  const entries = path.split(delimiter);
  const kept = entries.filter((entry) => resolve(entry) !== ownBin && !entry.includes(npxCache));
  return kept.join(delimiter);
}
