import { readGithubEvent } from "./github-event.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** Whether this job runs for a push to the repository's default branch, as GitHub Actions or GitLab say it. */
export async function isDefaultPush(env: Environment): Promise<boolean> {
  const event = await readGithubEvent(env);
  if (event !== undefined)
    return (
      event.name === "push" &&
      event.defaultBranch !== null &&
      env["GITHUB_REF"] === `refs/heads/${event.defaultBranch}`
    );
  // https://docs.gitlab.com/ci/variables/predefined_variables/
  const branch = env["CI_DEFAULT_BRANCH"] ?? "";
  return (
    branch !== "" &&
    (env["GITLAB_CI"] ?? "") !== "" &&
    env["CI_PIPELINE_SOURCE"] === "push" &&
    env["CI_COMMIT_BRANCH"] === branch
  );
}
