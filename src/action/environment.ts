/** What the runner hands to the action alone, beside the inputs: services that act in the repository's name. */
const ours = /^(?:INPUT_|ACTIONS_(?:RUNTIME|RESULTS|CACHE|ID_TOKEN_REQUEST)_|GITHUB_TOKEN$)/i;

/**
 * Takes the action's own secrets out of an environment once they have been read, so that no process inherits them by way of
 * one that we did not think of. A build that needs a token for a private registry gets it by another name, such as
 * `NODE_AUTH_TOKEN`. Hygiene, not a boundary: a process of the same user can read our memory.
 */
export function forgetSecrets(env: NodeJS.ProcessEnv): void {
  for (const name of Object.keys(env)) if (ours.test(name)) delete env[name];
}
