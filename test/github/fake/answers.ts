import { printPull } from "./state.ts";
import type { State } from "./state.ts";

export interface Asked {
  path: Record<string, unknown>;
  query: Record<string, unknown>;
  body: Record<string, unknown>;
  /** Who asks. */
  login: string;
  /** Origin of the bytes of artifacts. */
  artifactOrigin: string;
}

export type Answer =
  | { status: number; data?: unknown; headers?: Record<string, string> }
  /** A list, which the server cuts into pages. */
  | { all: readonly unknown[]; within?: string };

type Level = "read" | "write";

interface Handler {
  /** What a token must be allowed, any one of them. The description does not say; GitHub's documentation does. */
  needs: readonly (readonly [permission: string, level: Level])[];
  /** What the description's words ask for and its schema has lost. */
  wrong?: (body: Record<string, unknown>) => string | null;
  answer(state: State, asked: Asked): Answer;
}

const mostCharacters = 65_536;
const writesComments = [
  ["issues", "write"],
  ["pull_requests", "write"],
] as const;
const notFound = { status: 404 };
const tooLong = ({ body }: Record<string, unknown>) =>
  String(body).length > mostCharacters ? "body is too long (maximum is 65536 characters)" : null;

export const handlers: Readonly<Record<string, Handler>> = {
  "issues/list-comments": {
    needs: [
      ["issues", "read"],
      ["pull_requests", "read"],
    ],
    answer: (state, { path }) => ({
      all: state.comments.filter(({ issue_url: issue }) =>
        String(issue).endsWith(`/${String(path["issue_number"])}`),
      ),
    }),
  },
  "issues/create-comment": {
    needs: writesComments,
    wrong: tooLong,
    answer(state, { path, body, login }) {
      const comment = state.addComment({
        pull: Number(path["issue_number"]),
        body: String(body["body"]),
        author: login,
      });
      return { status: 201, data: comment, headers: { location: String(comment["url"]) } };
    },
  },
  "issues/update-comment": {
    needs: writesComments,
    wrong: tooLong,
    answer(state, { path, body, login }) {
      const comment = state.comments.find(({ id }) => id === path["comment_id"]);
      if (!comment) return notFound;
      if (comment.user.login !== login) return { status: 403 };
      comment.body = String(body["body"]);
      comment["updated_at"] = new Date().toISOString();
      return { status: 200, data: comment };
    },
  },
  "issues/delete-comment": {
    needs: writesComments,
    answer(state, { path }) {
      const index = state.comments.findIndex(({ id }) => id === path["comment_id"]);
      if (index < 0) return notFound;
      state.comments.splice(index, 1);
      return { status: 204 };
    },
  },
  "repos/create-commit-status": {
    needs: [["statuses", "write"]],
    wrong: ({ description }) =>
      String(description ?? "").length > 140 ? "description is too long (maximum is 140 characters)" : null,
    answer: (state, { path, body }) => ({
      status: 201,
      data: state.addStatus(String(path["sha"]), body),
    }),
  },
  "pulls/list": {
    needs: [["pull_requests", "read"]],
    answer(state, { query }) {
      const { state: wanted = "open", head } = query;
      const pulls = state.pulls.filter(
        (pull) =>
          (wanted === "all" || pull.state === wanted) && (head === undefined || pull.head.label === head),
      );
      return { all: pulls.map(printPull) };
    },
  },
  "actions/list-workflow-run-artifacts": {
    needs: [["actions", "read"]],
    answer: (state, { path, query }) => ({
      all: state.artifacts.filter(
        ({ name, workflow_run: run }) =>
          run.id === path["run_id"] && (query["name"] === undefined || name === query["name"]),
      ),
      within: "artifacts",
    }),
  },
  "actions/download-artifact": {
    needs: [["actions", "read"]],
    answer(state, { path, artifactOrigin }) {
      const artifact = state.artifacts.find(({ id }) => id === path["artifact_id"]);
      if (!artifact) return notFound;
      if (artifact.expired) return { status: 410 };
      return { status: 302, headers: { location: `${artifactOrigin}/${artifact.id}` } };
    },
  },
  "repos/get-content": {
    needs: [["contents", "read"]],
    answer(state, { path, query }) {
      const file = String(path["path"]);
      const content = state.files.get(`${String(query["ref"])}:${file}`);
      if (content === undefined) return notFound;
      const url = `https://api.github.com/repos/${state.repository}/contents/${file}`;
      const isLarge = typeof content === "number";
      return {
        status: 200,
        data: {
          type: "file",
          encoding: isLarge ? "none" : "base64",
          size: isLarge ? content : Buffer.byteLength(content),
          name: file.split("/").at(-1),
          path: file,
          content: isLarge ? "" : Buffer.from(content).toString("base64").replace(/.{60}/g, "$&\n"),
          sha: "3d21ec53a331a6f037a91c368710b99387d012c1",
          url,
          git_url: url,
          html_url: url,
          download_url: url,
          _links: { git: url, html: url, self: url },
        },
      };
    },
  },
};
