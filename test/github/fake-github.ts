/**
 * A strict stand-in for GitHub's API on this machine. Every request and every response is validated against GitHub's
 * official description (`test/fixtures/github/openapi.json`); it has state, pages, permissions, faults, and artifacts
 * on an origin of their own.
 */
import { createServer } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { handlers } from "./fake/answers.ts";
import type { Answer } from "./fake/answers.ts";
import { operations } from "./fake/description.ts";
import { State } from "./fake/state.ts";

export { repositoryId } from "./fake/state.ts";

export interface LoggedRequest {
  method: string;
  /** With its query. */
  path: string;
  /** The description's name of the operation; empty for none. */
  operation: string;
  body: string;
  /** Null where no answer was given. */
  status: number | null;
}

export interface Fault {
  /** Operation as the description names it, or `artifact` for the bytes of one; absent: any. */
  operation?: string;
  /** How many requests meet it. Default 1. */
  times?: number;
  fault:
    /** Answers so, and does nothing. */
    | { status: number; message?: string; headers?: Record<string, string> }
    /** Answers with this instead of GitHub's JSON, as a proxy would; `done` does what is asked first. */
    | { status: number; raw: string; type?: string; headers?: Record<string, string>; done?: boolean }
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
  login: string;
  permissions: Readonly<Record<string, "read" | "write">>;
}

export interface FakeGithub extends AsyncDisposable {
  /** For `GITHUB_API_URL`. */
  url: string;
  state: State;
  requests: LoggedRequest[];
  /** What was wrong with a request, or with an answer of the server's own. */
  violations: string[];
  /** Accounts by their tokens; `ghs_test` is that of the workflow. */
  accounts: Map<string, Account>;
  fail(fault: Fault): void;
  /** Answers as ordinary again. */
  clearFaults(): void;
}

const workflow: Account = {
  login: "github-actions[bot]",
  permissions: { pull_requests: "write", statuses: "write", actions: "read", contents: "read" },
};

/** Starts the server for one repository. */
export async function startFakeGithub(repository = "owner/repository"): Promise<FakeGithub> {
  const state = new State(repository);
  const requests: LoggedRequest[] = [];
  const violations: string[] = [];
  const faults: Fault[] = [];
  const accounts = new Map([["ghs_test", workflow]]);

  const takeFault = (operation: string) => {
    const index = faults.findIndex((fault) => fault.operation === undefined || fault.operation === operation);
    const found = faults[index];
    if (!found) return undefined;
    found.times = (found.times ?? 1) - 1;
    if (found.times <= 0) faults.splice(index, 1);
    return found.fault;
  };

  const artifacts = createServer((request, response) => {
    if (request.headers.authorization !== undefined)
      violations.push("a token was sent to the artifacts' host");
    const fault = takeFault("artifact");
    if (fault === "silent") return;
    if (fault === "lost" || fault === "reset") return void response.destroy();
    if (typeof fault === "object")
      return void response.writeHead(fault.status).end("raw" in fault ? fault.raw : undefined);
    const zip = state.zips.get(Number((request.url ?? "").slice(1)));
    response.writeHead(zip ? 200 : 404, { "content-type": "application/zip" }).end(zip);
  });
  const artifactOrigin = await listen(artifacts);

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = "", headers } = request;
    const url = new URL(request.url ?? "", "http://localhost");
    const operation = operations.find((each) => each.method === method && each.match(url.pathname));
    const body = await text(request);
    const entry: LoggedRequest = {
      method,
      path: url.pathname + url.search,
      operation: operation?.id ?? "",
      body,
      status: null,
    };
    requests.push(entry);
    const send = (status: number, data?: unknown, more: Record<string, string> = {}) => {
      entry.status = status;
      const wrong = operation && status < 400 ? operation.wrongAnswer(status, data) : null;
      if (wrong !== null) violations.push(`answer to ${operation?.id}: ${wrong}`);
      const type = { "content-type": "application/json; charset=utf-8" };
      response.writeHead(status, data === undefined ? more : { ...type, ...more });
      response.end(data === undefined ? undefined : JSON.stringify(data));
    };
    const refuse = (status: number, message: string, more?: Record<string, string>) =>
      send(
        status,
        { message, documentation_url: "https://docs.github.com/rest", status: String(status) },
        more,
      );
    const violate = (message: string) => {
      violations.push(`${method} ${url.pathname}: ${message}`);
      refuse(422, `STRICT: ${message}`);
    };

    const fault = takeFault(operation?.id ?? "");
    if (fault === "silent") return;
    if (fault === "reset") return void response.destroy();
    if (fault === "endless") return void response.writeHead(200).write("[");
    const sendRaw = ({
      status,
      raw,
      type = "application/json",
      headers: more,
    }: {
      status: number;
      raw: string;
      type?: string;
      headers?: Record<string, string>;
    }) => {
      entry.status = status;
      response.writeHead(status, { "content-type": type, ...more }).end(raw);
    };
    if (typeof fault === "object" && "raw" in fault) {
      if (!fault.done) return sendRaw(fault);
    } else if (typeof fault === "object")
      return refuse(fault.status, fault.message ?? "fault", fault.headers);

    const handler = operation && handlers[operation.id];
    if (!operation || !handler) return violate(`no such operation here: ${operation?.id ?? "unknown"}`);
    const [, token] = /^(?:token|bearer) (.+)$/i.exec(headers.authorization ?? "") ?? [];
    const account = accounts.get(token ?? "");
    if (!account) return refuse(401, "Bad credentials");
    if (!headers["user-agent"]) return refuse(403, "Request forbidden by administrative rules.");
    const given = operation.match(url.pathname) ?? {};
    if (`${given["owner"]}/${given["repo"]}` !== repository) return refuse(404, "Not Found");
    const path: Record<string, unknown> = {};
    const query: Record<string, unknown> = {};
    for (const [place, values, taken] of [
      ["path", Object.entries(given), path],
      ["query", [...url.searchParams], query],
    ] as const)
      for (const [name, value] of values) {
        const checked = operation.parameter(place, name, value);
        if (checked.wrong !== null) return violate(checked.wrong);
        taken[name] = checked.value;
      }
    const data = operation.hasBody ? (JSON.parse(body) as Record<string, unknown>) : {};
    const wrongBody = operation.wrongBody(data);
    if (wrongBody !== null) return violate(wrongBody);
    const isAllowed = handler.needs.some(([permission, level]) => {
      const allowed = account.permissions[permission];
      return allowed === "write" || allowed === level;
    });
    if (!isAllowed) return refuse(403, "Resource not accessible by integration");
    const wrong = handler.wrong?.(data) ?? null;
    if (wrong !== null) return refuse(422, `Validation Failed: ${wrong}`);

    const { login } = account;
    const answered = handler.answer(state, { path, query, body: data, login, artifactOrigin });
    if (fault === "lost") return void response.destroy();
    if (typeof fault === "object") return sendRaw(fault);
    if ("all" in answered) return sendPage(answered, query, new URL(request.url ?? "", server.url), send);
    if (answered.status >= 400) return refuse(answered.status, "Not Found");
    send(answered.status, answered.data, answered.headers);
  };

  const api = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      violations.push(`the server broke: ${String(error)}`);
      response.destroy();
    });
  });
  const server = { url: await listen(api) };
  return {
    url: server.url,
    state,
    requests,
    violations,
    accounts,
    fail: (fault) => faults.push({ ...fault }),
    clearFaults: () => void faults.splice(0),
    async [Symbol.asyncDispose]() {
      await Promise.all([close(api), close(artifacts)]);
    },
  };
}

/** Thirty to a page unless asked otherwise, with links to the others, as GitHub does. */
function sendPage(
  { all, within }: Extract<Answer, { all: unknown }>,
  query: Record<string, unknown>,
  url: URL,
  send: (status: number, data: unknown, headers: Record<string, string>) => void,
): void {
  const size = Number(query["per_page"] ?? 30);
  const number = Number(query["page"] ?? 1);
  const last = Math.max(1, Math.ceil(all.length / size));
  const link = (page: number, relation: string) => {
    const target = new URL(url);
    target.searchParams.set("page", String(page));
    return `<${target.href}>; rel="${relation}"`;
  };
  const links = [
    ...(number > 1 ? [link(number - 1, "prev")] : []),
    ...(number < last ? [link(number + 1, "next"), link(last, "last")] : []),
  ];
  const part = all.slice((number - 1) * size, number * size);
  const data = within === undefined ? part : { total_count: all.length, [within]: part };
  send(200, data, links.length > 0 ? { link: links.join(", ") } : {});
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => {
    server.close(resolve);
  });
}
