import { sha, wholeNumber } from "../ci-event.ts";

/** A job of GitLab CI that runs for a merge request. */
export interface GitlabContext {
  /** Such as `https://gitlab.com/api/v4`. */
  apiUrl: string;
  /** The project that the merge request belongs to, which is not a fork's own. */
  project: number;
  /** Number of the merge request in its project. */
  mergeRequest: number;
  mergeRequestUrl: string;
  /** The commit that its author pushed last. */
  headSha: string;
  /** Later pipelines have greater ids, and so have jobs that are run again. */
  pipeline: number;
  job: number;
  jobUrl: string;
  /** The project that ran the job, and that has its commits. */
  projectUrl: string;
  /** The job belongs to the fork, whose author controls what it says. */
  fork: boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads GitLab's variables.
 * https://docs.gitlab.com/ci/variables/predefined_variables/
 * @returns why there is no merge request to write to, in words, where there is none.
 */
export function readContext(env: Environment): GitlabContext | string {
  if (!env["GITLAB_CI"]) return "this is not a job of GitLab CI";
  if (!env["CI_MERGE_REQUEST_IID"]) return "this pipeline does not belong to a merge request";
  const own = wholeNumber(env["CI_PROJECT_ID"]);
  const project = wholeNumber(env["CI_MERGE_REQUEST_PROJECT_ID"]) ?? own;
  const apiUrl = webAddress(env["CI_API_V4_URL"]);
  const projectUrl = webAddress(env["CI_PROJECT_URL"]);
  const targetUrl = webAddress(env["CI_MERGE_REQUEST_PROJECT_URL"]) ?? projectUrl;
  const jobUrl = webAddress(env["CI_JOB_URL"]);
  // Set where the result of merging is checked out, which is another commit.
  const headSha = sha(env["CI_MERGE_REQUEST_SOURCE_BRANCH_SHA"]) ?? sha(env["CI_COMMIT_SHA"]);
  const [mergeRequest, pipeline, job] = ["CI_MERGE_REQUEST_IID", "CI_PIPELINE_ID", "CI_JOB_ID"].map((name) =>
    wholeNumber(env[name]),
  );
  if (
    !project ||
    !mergeRequest ||
    !pipeline ||
    !job ||
    !apiUrl ||
    !projectUrl ||
    !targetUrl ||
    !jobUrl ||
    !headSha
  )
    return "GitLab's variables (CI_API_V4_URL, CI_MERGE_REQUEST_IID, CI_PROJECT_ID and others) are incomplete";
  return {
    apiUrl,
    project,
    mergeRequest,
    mergeRequestUrl: `${targetUrl}/-/merge_requests/${mergeRequest}`,
    headSha,
    pipeline,
    job,
    jobUrl,
    projectUrl,
    fork: own !== project,
  };
}

function webAddress(value: string | undefined): string | null {
  const address = (value ?? "").replace(/\/+$/, "");
  return URL.canParse(address) && /^https?:\/\//i.test(address) ? address : null;
}
