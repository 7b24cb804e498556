/** What git may see of the user's environment, and the settings that each command gets. */

/** Options of every call. Hooks, file system monitors and maintenance are programs that would outlive a question. */
export const gitSettings: readonly string[] = [
  ["core.hooksPath", "/dev/null"],
  ["core.fsmonitor", "false"],
  ["gc.auto", "0"],
  ["maintenance.auto", "false"],
  ["submodule.recurse", "false"],
  ["advice.detachedHead", "false"],
].flatMap(([key, value]) => ["-c", `${key}=${value}`]);

// Set while git runs a hook (a pre-push check is one of our uses): they would point git at the user's index.
// The list is `git rev-parse --local-env-vars` without the ones that carry configuration.
const repositoryVariables = new Set([
  "GIT_ALTERNATE_OBJECT_DIRECTORIES",
  "GIT_OBJECT_DIRECTORY",
  "GIT_DIR",
  "GIT_WORK_TREE",
  "GIT_IMPLICIT_WORK_TREE",
  "GIT_GRAFT_FILE",
  "GIT_INDEX_FILE",
  "GIT_PREFIX",
  "GIT_SHALLOW_FILE",
  "GIT_COMMON_DIR",
]);

/** The environment of every call: no prompt, English, and no repository but the one that `cwd` is in. */
export function gitEnvironment(
  env: Readonly<Record<string, string | undefined>>,
  extra: Readonly<Record<string, string>> = {},
): Record<string, string | undefined> {
  const kept = Object.entries(env).filter(([name]) => !repositoryVariables.has(name));
  // In CI an askpass program may be what hands over the token; on a laptop it is a window that waits for a person.
  const askpass = env["CI"] === undefined ? { GIT_ASKPASS: "", SSH_ASKPASS: "" } : {};
  return {
    ...Object.fromEntries(kept),
    ...askpass,
    LC_ALL: "C",
    GIT_TERMINAL_PROMPT: "0",
    GCM_INTERACTIVE: "never",
    // Without it `git status` rewrites the user's index.
    GIT_OPTIONAL_LOCKS: "0",
    ...extra,
  };
}
