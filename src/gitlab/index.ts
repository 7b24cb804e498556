/** GitLab, as the command line needs it: the context of the job, and the note on its merge request. */
export { readContext } from "./context.ts";
export type { GitlabContext } from "./context.ts";
export { connect } from "./client.ts";
export { postNote } from "./post-note.ts";
