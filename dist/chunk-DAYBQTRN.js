import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  plain
} from "./chunk-ERX43POQ.js";
import {
  CheckError,
  messageOf
} from "./chunk-BRI75XQL.js";

// src/cli/merge-request-note.ts
var tokenVariable = "BUDGET_CHECK_GITLAB_TOKEN";
var hurryMs = 5e3;
var hurriedRequestMs = 2500;
function takeNote({ comment, key = "" }, { env }, cancelled) {
  const token = env[tokenVariable] ?? "";
  delete env[tokenVariable];
  if (!comment) return null;
  const write = async (bodyOf, create) => {
    try {
      const { connect, postNote, readContext } = await import("./gitlab-Q2O2VRTD.js");
      const context = readContext(env);
      if (typeof context === "string") return `No note: ${context}`;
      if (token === "") return `No note: ${tokenVariable} is not set`;
      const hurry = cancelled.aborted && {
        signal: AbortSignal.timeout(hurryMs),
        timeoutMs: hurriedRequestMs
      };
      const client = connect({ token, apiUrl: context.apiUrl, signal: cancelled, ...hurry });
      const body = await bodyOf(optionsOf(context, key));
      const result = await postNote(client, context, { key, body, create });
      if (result.status === "refused") return `No note: ${plain(result.reason, 600)}`;
      if (result.status === "absent") return "No note: there is none to update";
      const what = result.status === "superseded" ? "is that of a newer pipeline" : result.status;
      return `Note ${what}: ${plain(result.url)}`;
    } catch (error) {
      return `No note: ${plain(messageOf(error), 600)}`;
    }
  };
  return {
    async tell(report, command) {
      if (report.partial) return "No note: a partial check is not the verdict on the change";
      if (report.shard) return "No note: one shard has no verdict; use --comment with budget-check merge";
      const { renderComment } = await import("./comment-4USFUF45.js");
      const more = command === void 0 ? {} : { command };
      return write(async (options) => renderComment(report, { ...options, ...more }), true);
    },
    async tellFailure(error) {
      const { renderFailure } = await import("./comment-4USFUF45.js");
      const failure = { code: error instanceof CheckError ? error.code : null, message: messageOf(error) };
      return write(async (options) => renderFailure(failure, options), false);
    }
  };
}
async function tellingFailure(note, { stderr }, run) {
  try {
    return await run();
  } catch (error) {
    if (note) stderr.write(`${await note.tellFailure(error)}
`);
    throw error;
  }
}
function optionsOf({ projectUrl, jobUrl, fork }, key) {
  return {
    ...key !== "" && { title: key, key },
    // Commits and files are below it.
    repositoryUrl: `${projectUrl}/-`,
    runUrl: jobUrl,
    htmlUrl: `${jobUrl}/artifacts/browse`,
    fork
  };
}

export {
  takeNote,
  tellingFailure
};
