/**
 * What the runner passes only to the action, in addition to the inputs: access to services that act in the repository's
 * name.
 */
const ours = /^(?:INPUT_|ACTIONS_(?:RUNTIME|RESULTS|CACHE|ID_TOKEN_REQUEST)_|GITHUB_TOKEN$)/i;

/**
 * Removes the action's own secrets from an environment once they have been read, so that no child process inherits them
 * by accident. A build that needs a token for a private registry gets it under another name, such as `NODE_AUTH_TOKEN`.
 * This limits accidents; it is not a security boundary: a process of the same user can read our memory.
 */
export function forgetSecrets(env: NodeJS.ProcessEnv): void {
  for (const name of Object.keys(env)) if (ours.test(name)) delete env[name];
}
