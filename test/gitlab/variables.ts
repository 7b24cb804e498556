/** As GitLab sets them for a merge request pipeline. */
export const variables = {
  GITLAB_CI: "true",
  CI_API_V4_URL: "https://gitlab.example.com/api/v4",
  CI_PROJECT_ID: "42",
  CI_PROJECT_URL: "https://gitlab.example.com/acme/shop",
  CI_MERGE_REQUEST_PROJECT_ID: "42",
  CI_MERGE_REQUEST_PROJECT_URL: "https://gitlab.example.com/acme/shop",
  CI_MERGE_REQUEST_IID: "7",
  CI_PIPELINE_ID: "123",
  CI_JOB_ID: "456",
  CI_JOB_URL: "https://gitlab.example.com/acme/shop/-/jobs/456",
  CI_COMMIT_SHA: "a".repeat(40),
};
