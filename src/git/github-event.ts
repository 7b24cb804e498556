/** What GitHub Actions says about the event that started this run: its variables and its payload file. */
import { fields, readPayload, sha, text, wholeNumber } from "../ci-event.ts";

/** Only what finding a base needs. Shas are checked to be shas; anything else of the payload is ignored. */
export interface GithubEvent {
  name: string;
  /** The commit that the event is about (a pull request's merge commit); null if the variable is not a SHA. */
  sha: string | null;
  pullRequest: {
    number: number | null;
    headSha: string | null;
    baseSha: string | null;
    baseBranch: string | null;
  };
  push: { before: string | null; forced: boolean };
  mergeGroup: { baseSha: string | null; baseBranch: string | null };
  defaultBranch: string | null;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Undefined outside of GitHub Actions. A payload that is missing, too large or no JSON leaves its fields null. */
export async function readGithubEvent(env: Environment): Promise<GithubEvent | undefined> {
  const name = env["GITHUB_EVENT_NAME"];
  if (env["GITHUB_ACTIONS"] !== "true" || name === undefined || name === "") return undefined;
  const payload = await readPayload(env["GITHUB_EVENT_PATH"]);
  const pull = fields(payload["pull_request"]);
  const base = fields(pull["base"]);
  const group = fields(payload["merge_group"]);
  return {
    name,
    sha: sha(env["GITHUB_SHA"]),
    pullRequest: {
      number: wholeNumber(pull["number"]),
      headSha: sha(fields(pull["head"])["sha"]),
      baseSha: sha(base["sha"]),
      baseBranch: text(base["ref"]) ?? text(env["GITHUB_BASE_REF"]),
    },
    push: { before: sha(payload["before"]), forced: payload["forced"] === true },
    mergeGroup: {
      baseSha: sha(group["base_sha"]),
      baseBranch: text(group["base_ref"])?.replace(/^refs\/heads\//, "") ?? null,
    },
    defaultBranch: text(fields(payload["repository"])["default_branch"]),
  };
}
