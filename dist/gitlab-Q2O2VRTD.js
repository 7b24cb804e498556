import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  UnexpectedAnswer,
  boundedFetch,
  keepComment,
  parseMarker
} from "./chunk-EW62HIFV.js";
import {
  fields,
  sha,
  text,
  wholeNumber
} from "./chunk-ZHPJEABA.js";
import {
  version
} from "./chunk-EQQSELHF.js";
import "./chunk-O7SZHESP.js";
import {
  CheckError,
  messageOf
} from "./chunk-BRI75XQL.js";
import "./chunk-WVWDAXK4.js";

// src/gitlab/context.ts
function readContext(env) {
  if (!env["GITLAB_CI"]) return "this is not a job of GitLab CI";
  if (!env["CI_MERGE_REQUEST_IID"]) return "this pipeline does not belong to a merge request";
  const own = wholeNumber(env["CI_PROJECT_ID"]);
  const project = wholeNumber(env["CI_MERGE_REQUEST_PROJECT_ID"]) ?? own;
  const apiUrl = webAddress(env["CI_API_V4_URL"]);
  const projectUrl = webAddress(env["CI_PROJECT_URL"]);
  const targetUrl = webAddress(env["CI_MERGE_REQUEST_PROJECT_URL"]) ?? projectUrl;
  const jobUrl = webAddress(env["CI_JOB_URL"]);
  const headSha = sha(env["CI_MERGE_REQUEST_SOURCE_BRANCH_SHA"]) ?? sha(env["CI_COMMIT_SHA"]);
  const [mergeRequest, pipeline, job] = ["CI_MERGE_REQUEST_IID", "CI_PIPELINE_ID", "CI_JOB_ID"].map(
    (name) => wholeNumber(env[name])
  );
  if (!project || !mergeRequest || !pipeline || !job || !apiUrl || !projectUrl || !targetUrl || !jobUrl || !headSha)
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
    fork: own !== project
  };
}
function webAddress(value) {
  const address = (value ?? "").replace(/\/+$/, "");
  return URL.canParse(address) && /^https?:\/\//i.test(address) ? address : null;
}

// src/gitlab/client.ts
import { setTimeout as sleep } from "node:timers/promises";

// src/gitlab/refusal.ts
var server = "GitLab";
var GitlabRefusal = class extends Error {
  name = "GitlabRefusal";
  /** Null without an answer. */
  status;
  /** Seconds after which GitLab takes requests again; null where it does not say. */
  retryAfter;
  constructor(status, message, cause, retryAfter2 = null) {
    super(message, { cause });
    this.status = status;
    this.retryAfter = retryAfter2;
  }
};
function mayPass(error) {
  if (error instanceof UnexpectedAnswer) return true;
  return error instanceof GitlabRefusal && (error.status === null || error.status >= 500);
}
function refusalOf(error) {
  const message = messageOf(error).slice(0, 300);
  if (error instanceof UnexpectedAnswer) return message;
  if (error instanceof Error && error.name === "AbortError") return "GitLab did not answer in time";
  if (!(error instanceof GitlabRefusal)) return `an internal error (${message}): please report this`;
  const { status } = error;
  const said = message === "" ? "" : ` (${message})`;
  if (status === null) return "GitLab could not be reached, or did not answer in time";
  if (status === 401) return `GitLab does not accept the token in BUDGET_CHECK_GITLAB_TOKEN${said}`;
  if (status === 403)
    return `the token is not allowed to do this: it needs the scope api and at least the role Reporter${said}`;
  if (status === 404)
    return `GitLab found no such merge request: the token needs access to the project, or the note was deleted${said}`;
  if (status === 429) return `GitLab's rate limit is reached${said}`;
  if (status >= 300 && status < 400)
    return `GitLab redirects to another address (status ${status}), where the token is not sent`;
  if (status >= 500) return `GitLab failed with status ${status}${said}`;
  return `GitLab refused it with status ${status}${said}`;
}

// src/gitlab/client.ts
var mostTries = 3;
var longestRateLimit = 30;
function connect({ token, apiUrl, timeoutMs = 1e4, secondMs = 1e3, signal }) {
  if (/[^\x21-\x7e]/.test(token))
    throw new CheckError(
      "USAGE",
      "The token in BUDGET_CHECK_GITLAB_TOKEN holds a character that no token has",
      {
        advice: "Look for a line break or a space in the variable"
      }
    );
  const send = boundedFetch(timeoutMs, signal);
  const pause = (seconds) => sleep(seconds * secondMs, void 0, { signal });
  const once = async (method, path, body) => {
    const response = await send(`${apiUrl}${path}`, {
      method,
      // The token's header would be sent on to wherever a redirect leads.
      redirect: "manual",
      headers: {
        "private-token": token,
        "user-agent": `budget-check/${version}`,
        accept: "application/json",
        ...body && { "content-type": "application/json" }
      },
      ...body && { body: JSON.stringify(body) }
    }).catch((error) => {
      throw signal?.aborted ? error : new GitlabRefusal(null, "no answer", error);
    });
    const text2 = await response.text();
    if (!response.ok) throw new GitlabRefusal(response.status, saidBy(text2), void 0, retryAfter(response));
    const data = parse(text2);
    if (method === "GET" && (typeof data !== "object" || data === null))
      throw new UnexpectedAnswer(server, "JSON", data);
    return { data, nextPage: Number(response.headers.get("x-next-page")) || null };
  };
  return {
    pause,
    async request(method, path, body) {
      let waited = false;
      for (let tries = 1; ; tries++) {
        try {
          return await once(method, path, body);
        } catch (error) {
          const wait = error instanceof GitlabRefusal && error.status === 429 ? error.retryAfter : null;
          if (wait !== null && wait <= longestRateLimit && !waited) {
            waited = true;
            await pause(wait);
          } else if (method !== "GET" || tries >= mostTries || !mayPass(error)) throw error;
          else await pause(2 ** (tries - 1) / 2);
        }
      }
    }
  };
}
function parse(text2) {
  if (text2 === "") return void 0;
  try {
    return JSON.parse(text2);
  } catch {
    return text2;
  }
}
function saidBy(text2) {
  const data = parse(text2);
  if (typeof data !== "object" || data === null) return "";
  const { message, error } = data;
  const said = message ?? error;
  return typeof said === "string" ? said : said === void 0 ? "" : JSON.stringify(said);
}
function retryAfter(response) {
  const seconds = Number(response.headers.get("retry-after") ?? "");
  return Number.isFinite(seconds) && seconds > 0 ? seconds : null;
}

// src/gitlab/notes.ts
var perPage = 100;
var mostPages = 100;
async function readAccount(client) {
  const { data } = await client.request("GET", "/user");
  const id = wholeNumber(fields(data)["id"]);
  if (id === null) throw new UnexpectedAnswer(server, "a user", data);
  return id;
}
function notesOf(client, { project, mergeRequest, mergeRequestUrl }, { key, author }) {
  const path = `/projects/${project}/merge_requests/${mergeRequest}/notes`;
  const urlOf = (id) => `${mergeRequestUrl}#note_${id}`;
  return {
    async list() {
      const own = /* @__PURE__ */ new Map();
      const seen = /* @__PURE__ */ new Set();
      for (let page = 1; page !== null && page <= mostPages; ) {
        const query = `sort=asc&order_by=created_at&per_page=${perPage}&page=${page}`;
        const { data, nextPage } = await client.request("GET", `${path}?${query}`);
        const before = seen.size;
        const notes = readNotes(data);
        for (const { id, body, author: by } of notes) {
          seen.add(id);
          const marker = by === author ? parseMarker(body, key) : null;
          if (marker) own.set(id, { id, url: urlOf(id), body, marker });
        }
        const following = nextPage ?? (notes.length === perPage ? page + 1 : null);
        page = seen.size === before || (following ?? 0) <= page ? null : following;
      }
      return [...own.values()].toSorted((a, b) => a.id - b.id);
    },
    async create(body) {
      const { data } = await client.request("POST", path, { body });
      const note = readNote(data);
      return note ? { id: note.id, url: urlOf(note.id) } : new UnexpectedAnswer(server, "the new note", data);
    },
    async update(id, body) {
      const { data } = await client.request("PUT", `${path}/${id}`, { body });
      if (!readNote(data)) throw new UnexpectedAnswer(server, "the changed note", data);
    },
    async remove(id) {
      await client.request("DELETE", `${path}/${id}`).catch(() => void 0);
    },
    pause: client.pause,
    mayPass,
    isGone: (error) => error instanceof GitlabRefusal && error.status === 404
  };
}
function readNotes(data) {
  if (!Array.isArray(data)) throw new UnexpectedAnswer(server, "a list of notes", data);
  return data.map((item) => {
    const note = readNote(item);
    if (note === null) throw new UnexpectedAnswer(server, "a list of notes", data);
    return note;
  });
}
function readNote(data) {
  const note = fields(data);
  const [id, author] = [wholeNumber(note["id"]), wholeNumber(fields(note["author"])["id"])];
  return id === null || author === null ? null : { id, author, body: text(note["body"]) ?? "" };
}

// src/gitlab/post-note.ts
async function postNote(client, context, { key, body, create }) {
  const { pipeline, job, headSha } = context;
  const marker = { key, run: pipeline, attempt: job, sha: headSha };
  try {
    const author = await readAccount(client);
    const thread = notesOf(client, context, { key, author });
    return await keepComment(thread, { marker, body: withoutQuickActions(body), create });
  } catch (error) {
    return { status: "refused", reason: refusalOf(error) };
  }
}
function withoutQuickActions(markdown) {
  return markdown.replaceAll(/^([^\S\r\n]*)\//gm, "$1\\/");
}
export {
  connect,
  postNote,
  readContext
};
