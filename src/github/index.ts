/** GitHub, as the action needs it: the context of the run, the comment, the status, and what a fork's run has left. */
export { connect } from "./client.ts";
export type { Client } from "./client.ts";
export { readContext } from "./context.ts";
export type { GithubContext } from "./context.ts";
export { findDeployedPull } from "./find-deployed-pull.ts";
export { placeBudget } from "./place-budget.ts";
export { postComment } from "./post-comment.ts";
export { setStatus } from "./set-status.ts";
export type { StatusRequest } from "./set-status.ts";
export { takeInReport } from "./take-in-report.ts";
export type { Intake } from "./take-in-report.ts";
