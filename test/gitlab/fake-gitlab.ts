/**
 * A strict stand-in for GitLab's notes API on this machine, after https://docs.gitlab.com/api/notes/ and
 * https://docs.gitlab.com/api/rest/. Every request is validated, answers have the types of @gitbeaker/rest, and it has state,
 * pages, permissions, rate limits, quick actions and faults.
 */
import { createServer } from "node:http";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import type { ExpandedUserSchema, MergeRequestNoteSchema } from "@gitbeaker/rest";

export interface LoggedRequest {
  method: string;
  /** With its query. */
  path: string;
  body: string;
}

export interface Fault {
  /** Such as `POST`; absent: any. */
  method?: string;
  /** How many requests meet it. Default 1. */
  times?: number;
  fault:
    /** Answers so, and does nothing. */
    | { status: number; message?: string; headers?: Record<string, string> }
    /** Answers with this instead of GitLab's JSON, as a proxy would; `done` does what is asked first. */
    | { status: number; raw: string; done?: boolean }
    /** Does what it is asked, and closes the connection without an answer. */
    | "lost"
    /** Closes the connection, and does nothing. */
    | "reset"
    /** Never answers. */
    | "silent"
    /** Begins an answer and never ends it. */
    | "endless";
}

export interface Account {
  id: number;
  username: string;
  scopes: readonly ("api" | "read_api")[];
  /** Null without access to the project. */
  role: "guest" | "reporter" | null;
}

export interface FakeGitlab extends AsyncDisposable {
  /** `http://127.0.0.1:…`, for clients that add `/api/v4` themselves. */
  origin: string;
  /** For `CI_API_V4_URL`. */
  url: string;
  notes: MergeRequestNoteSchema[];
  /** Ids of notes that a reader may not see: a page then holds less than it has room for. */
  hidden: Set<number>;
  /** Quick actions that it carried out. */
  commands: string[];
  requests: LoggedRequest[];
  /** What was wrong with a request. */
  violations: string[];
  /** Accounts by their tokens; `glpat-test` may write. */
  accounts: Map<string, Account>;
  addNote(note: { author: Account; body: string; mergeRequest?: number }): MergeRequestNoteSchema;
  fail(fault: Fault): void;
}

export const project = 42;
export const bot: Account = { id: 77, username: "project_42_bot", scopes: ["api"], role: "reporter" };

/** Values of a query, as GitLab documents them for a list of notes. */
const queryValues: Readonly<Record<string, RegExp>> = {
  sort: /^(?:asc|desc)$/,
  order_by: /^(?:created_at|updated_at)$/,
  per_page: /^(?:[1-9]\d?|100)$/,
  page: /^[1-9]\d*$/,
};
const mostCharacters = 1_000_000;
/** Some of GitLab's quick actions. */
const quickAction = /^\/(?:close|reopen|merge|approve|assign|label|title|draft)\b.*$/gm;

/** Starts the server for one project, all of whose merge requests exist. */
export async function startFakeGitlab(): Promise<FakeGitlab> {
  const notes: MergeRequestNoteSchema[] = [];
  const hidden = new Set<number>();
  const commands: string[] = [];
  const requests: LoggedRequest[] = [];
  const violations: string[] = [];
  const faults: Fault[] = [];
  const accounts = new Map([["glpat-test", bot]]);
  let lastId = 1000;
  let now = Date.parse("2026-11-30T08:00:00Z");

  const addNote: FakeGitlab["addNote"] = ({ author, body, mergeRequest = 7 }) => {
    now += 1000;
    const note: MergeRequestNoteSchema = {
      // Ids grow, whatever was deleted.
      id: (lastId += 1),
      body,
      attachment: null,
      author: userOf(author),
      created_at: new Date(now).toISOString(),
      updated_at: new Date(now).toISOString(),
      system: false,
      noteable_id: 900 + mergeRequest,
      noteable_type: "MergeRequest",
      noteable_iid: mergeRequest,
      project_id: project,
      resolvable: false,
    };
    notes.push(note);
    return note;
  };
  const takeFault = (method: string) => {
    const index = faults.findIndex((fault) => fault.method === undefined || fault.method === method);
    const found = faults[index];
    if (!found) return undefined;
    found.times = (found.times ?? 1) - 1;
    if (found.times <= 0) faults.splice(index, 1);
    return found.fault;
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = "", headers } = request;
    const url = new URL(request.url ?? "", "http://localhost");
    const body = await text(request);
    requests.push({ method, path: url.pathname + url.search, body });
    const send = (status: number, data?: unknown, more: Record<string, string> = {}) => {
      response.writeHead(status, data === undefined ? more : { "content-type": "application/json", ...more });
      response.end(data === undefined ? undefined : JSON.stringify(data));
    };
    const refuse = (status: number, message: string, more?: Record<string, string>) =>
      send(status, { message }, more);
    const violate = (message: string) => {
      violations.push(`${method} ${url.pathname}${url.search}: ${message}`);
      refuse(400, `STRICT: ${message}`);
    };

    const fault = takeFault(method);
    if (fault === "silent") return;
    if (fault === "reset") return void response.destroy();
    if (fault === "endless") return void response.writeHead(200).write("[");
    const sendRaw = ({ status, raw }: { status: number; raw: string }) =>
      void response.writeHead(status, { "content-type": "application/json" }).end(raw);
    if (typeof fault === "object" && "raw" in fault) {
      if (!fault.done) return sendRaw(fault);
    } else if (typeof fault === "object")
      return refuse(fault.status, fault.message ?? "fault", fault.headers);
    const done = (status: number, data?: unknown, more?: Record<string, string>) => {
      if (fault === "lost") return void response.destroy();
      if (typeof fault === "object" && "raw" in fault) return sendRaw(fault);
      send(status, data, more);
    };

    const token = headers["private-token"];
    if (headers.authorization !== undefined) return violate("two ways of authentication");
    const account = typeof token === "string" ? accounts.get(token) : undefined;
    if (!account) return refuse(401, "401 Unauthorized");
    const isWrite = method !== "GET";
    if (isWrite && !account.scopes.includes("api"))
      return send(403, { error: "insufficient_scope", error_description: "more privileges", scope: "api" });
    if (url.pathname === "/api/v4/user") {
      if (isWrite) return refuse(405, "405 Method Not Allowed");
      if (url.search !== "") return violate("a query that is not documented");
      return done(200, fullUserOf(account));
    }
    const [, projectId, iid, noteId] =
      /^\/api\/v4\/projects\/(\d+)\/merge_requests\/(\d+)\/notes(?:\/(\d+))?$/.exec(url.pathname) ?? [];
    if (projectId === undefined) return violate("no such path");
    if (Number(projectId) !== project || account.role === null) return refuse(404, "404 Project Not Found");
    const mergeRequest = Number(iid);

    if (method === "GET" || method === "DELETE") {
      // Some clients send an empty object.
      if (body !== "" && body !== "{}") return violate("a body that is not documented");
    } else {
      if (!/^application\/json\b/.test(headers["content-type"] ?? "")) return violate("not sent as JSON");
      const given = JSON.parse(body) as Record<string, unknown>;
      if (Object.keys(given).join() !== "body" || typeof given["body"] !== "string")
        return violate("the body must have the text alone");
      if (given["body"] === "" || given["body"].length > mostCharacters)
        return refuse(400, "400 Bad request - Note is invalid");
    }
    const mine = notes.filter(({ noteable_iid: of }) => of === mergeRequest);
    if (noteId === undefined) {
      if (method === "GET") {
        for (const [name, value] of url.searchParams)
          if (!queryValues[name]?.test(value)) return violate(`${name}=${value} is not documented`);
        const sorted = url.searchParams.get("sort") === "asc" ? mine : mine.toReversed();
        return sendPage(sorted, hidden, url, done);
      }
      if (url.search !== "") return violate("a query that is not documented");
      if (method !== "POST") return refuse(405, "405 Method Not Allowed");
      if (account.role === "guest") return refuse(403, "403 Forbidden");
      const { body: written } = JSON.parse(body) as { body: string };
      commands.push(...(written.match(quickAction) ?? []));
      return done(201, addNote({ author: account, body: written, mergeRequest }));
    }
    if (url.search !== "") return violate("a query that is not documented");
    const note = mine.find(({ id }) => id === Number(noteId));
    if (!note) return refuse(404, "404 Not found");
    if (method === "GET") return done(200, note);
    if (note.author.id !== account.id) return refuse(403, "403 Forbidden");
    if (method === "DELETE") {
      notes.splice(notes.indexOf(note), 1);
      return done(204);
    }
    if (method !== "PUT") return refuse(405, "405 Method Not Allowed");
    const { body: written } = JSON.parse(body) as { body: string };
    commands.push(...(written.match(quickAction) ?? []));
    note.body = written;
    done(200, note);
  };

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      violations.push(`the server broke: ${String(error)}`);
      response.destroy();
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    url: `${origin}/api/v4`,
    notes,
    hidden,
    commands,
    requests,
    violations,
    accounts,
    addNote,
    fail: (fault) => faults.push({ ...fault }),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}

/** Twenty to a page unless asked otherwise. Notes that may not be read are left out after the page was cut. */
function sendPage(
  all: readonly MergeRequestNoteSchema[],
  hidden: ReadonlySet<number>,
  url: URL,
  send: (status: number, data: unknown, headers: Record<string, string>) => void,
): void {
  const size = Number(url.searchParams.get("per_page") ?? 20);
  const page = Number(url.searchParams.get("page") ?? 1);
  const pages = Math.max(1, Math.ceil(all.length / size));
  const part = all.slice((page - 1) * size, page * size).filter(({ id }) => !hidden.has(id));
  send(200, part, {
    "x-page": String(page),
    "x-per-page": String(size),
    "x-total": String(all.length),
    "x-total-pages": String(pages),
    "x-next-page": page < pages ? String(page + 1) : "",
    "x-prev-page": page > 1 ? String(page - 1) : "",
  });
}

function userOf({ id, username }: Account): MergeRequestNoteSchema["author"] {
  return {
    id,
    username,
    name: username,
    state: "active",
    avatar_url: "",
    web_url: `https://gitlab.example.com/${username}`,
  };
}

/** What of `GET /user` any client may rely on. */
function fullUserOf(
  account: Account,
): Pick<ExpandedUserSchema, keyof MergeRequestNoteSchema["author"] | "created_at"> {
  return { ...userOf(account), created_at: "2026-01-01T00:00:00Z" };
}
