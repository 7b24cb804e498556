import { expect, test } from "vitest";
import { readContext } from "../../src/gitlab/index.ts";
import { variables } from "./variables.ts";

test("reads the merge request from GitLab's variables", () => {
  expect(readContext(variables)).toEqual({
    apiUrl: "https://gitlab.example.com/api/v4",
    project: 42,
    mergeRequest: 7,
    mergeRequestUrl: "https://gitlab.example.com/acme/shop/-/merge_requests/7",
    headSha: "a".repeat(40),
    pipeline: 123,
    job: 456,
    jobUrl: "https://gitlab.example.com/acme/shop/-/jobs/456",
    projectUrl: "https://gitlab.example.com/acme/shop",
    fork: false,
  });
});

test("a fork's pipeline writes to the project of the merge request, and says that it is a fork's", () => {
  const fork = { CI_PROJECT_ID: "99", CI_PROJECT_URL: "https://gitlab.example.com/mallory/shop" };
  expect(readContext({ ...variables, ...fork })).toMatchObject({ project: 42, fork: true });
});

test("a merged result has the head of the source branch", () => {
  const merged = { CI_MERGE_REQUEST_SOURCE_BRANCH_SHA: "b".repeat(40) };
  expect(readContext({ ...variables, ...merged })).toMatchObject({ headSha: "b".repeat(40) });
});

test("says why there is no merge request to write to", () => {
  expect(readContext({})).toBe("this is not a job of GitLab CI");
  expect(readContext({ ...variables, CI_MERGE_REQUEST_IID: undefined })).toContain("merge request");
  for (const name of ["CI_API_V4_URL", "CI_PIPELINE_ID", "CI_JOB_ID", "CI_JOB_URL", "CI_COMMIT_SHA"])
    expect(readContext({ ...variables, [name]: "file:///etc/passwd" }), name).toContain("incomplete");
});
