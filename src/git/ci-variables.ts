/** How CI systems other than GitHub Actions name the base of the change that they run for. */
import { isFullSha } from "./fetch-commit.ts";

interface System {
  name: string;
  /** Set where this system runs the job. */
  marker: string;
  /** Variables that hold base's commit, the best first. */
  shas: readonly string[];
  /** The variable that holds the target branch of the change, set for merge requests only. */
  branch: string;
}

const systems: readonly System[] = [
  {
    // https://docs.gitlab.com/ci/variables/predefined_variables/
    // The target branch's commit is set only where the merged result is checked out.
    name: "GitLab",
    marker: "GITLAB_CI",
    shas: ["CI_MERGE_REQUEST_TARGET_BRANCH_SHA", "CI_MERGE_REQUEST_DIFF_BASE_SHA", "CI_COMMIT_BEFORE_SHA"],
    branch: "CI_MERGE_REQUEST_TARGET_BRANCH_NAME",
  },
  {
    // https://learn.microsoft.com/azure/devops/pipelines/build/variables
    name: "Azure Pipelines",
    marker: "TF_BUILD",
    shas: [],
    branch: "SYSTEM_PULLREQUEST_TARGETBRANCH",
  },
  {
    // https://support.atlassian.com/bitbucket-cloud/docs/variables-and-secrets/
    name: "Bitbucket",
    marker: "BITBUCKET_BUILD_NUMBER",
    shas: [],
    branch: "BITBUCKET_PR_DESTINATION_BRANCH",
  },
  {
    // https://www.jenkins.io/doc/book/pipeline/multibranch/
    name: "Jenkins",
    marker: "JENKINS_URL",
    shas: [],
    branch: "CHANGE_TARGET",
  },
  {
    // https://buildkite.com/docs/pipelines/configure/environment-variables
    name: "Buildkite",
    marker: "BUILDKITE",
    shas: [],
    branch: "BUILDKITE_PULL_REQUEST_BASE_BRANCH",
  },
];

export type NamedBase = { system: string } & (
  | { sha: string; variable: string }
  | { branch: string; variable: string }
);

/**
 * Base as the CI system names it; undefined if it is none of these systems or names no base (a branch's first push).
 */
export function baseFromVariables(env: Readonly<Record<string, string | undefined>>): NamedBase | undefined {
  const system = systems.find(({ marker }) => (env[marker] ?? "") !== "");
  if (system === undefined) return undefined;
  for (const variable of system.shas) {
    const sha = env[variable] ?? "";
    // All zeros stand for "there was nothing before".
    if (isFullSha(sha) && !/^0+$/.test(sha)) return { system: system.name, sha, variable };
  }
  const branch = (env[system.branch] ?? "").replace(/^refs\/heads\//, "");
  return branch === "" || branch === "false"
    ? undefined
    : { system: system.name, branch, variable: system.branch };
}
