/** What GitHub Actions says about the event that started this run: its variables and its payload file. */
import { open } from "node:fs/promises";
import { isFullSha } from "./fetch-commit.ts";

/** Only what finding a base needs. Shas are checked to be shas; anything else of the payload is ignored. */
export interface GithubEvent {
  name: string;
  /** The commit that the event is about (a pull request's merge commit); null where the variable is no sha. */
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

// GitHub cuts webhook payloads at 25 MB: https://docs.github.com/en/webhooks/webhook-events-and-payloads
const maxPayloadBytes = 25 * 1024 * 1024;

/** Undefined outside of GitHub Actions. A payload that is missing, too large or no JSON leaves its fields null. */
export async function readGithubEvent(env: Environment): Promise<GithubEvent | undefined> {
  const name = env["GITHUB_EVENT_NAME"];
  if (env["GITHUB_ACTIONS"] !== "true" || name === undefined || name === "") return undefined;
  const payload = await readPayload(env["GITHUB_EVENT_PATH"]);
  const pull = record(payload["pull_request"]);
  const base = record(pull["base"]);
  const group = record(payload["merge_group"]);
  const number = pull["number"];
  return {
    name,
    sha: sha(env["GITHUB_SHA"]),
    pullRequest: {
      number: typeof number === "number" && Number.isSafeInteger(number) ? number : null,
      headSha: sha(record(pull["head"])["sha"]),
      baseSha: sha(base["sha"]),
      baseBranch: text(base["ref"]) ?? text(env["GITHUB_BASE_REF"]),
    },
    push: { before: sha(payload["before"]), forced: payload["forced"] === true },
    mergeGroup: {
      baseSha: sha(group["base_sha"]),
      baseBranch: text(group["base_ref"])?.replace(/^refs\/heads\//, "") ?? null,
    },
    defaultBranch: text(record(payload["repository"])["default_branch"]),
  };
}

async function readPayload(file: string | undefined): Promise<Record<string, unknown>> {
  if (file === undefined || file === "") return {};
  try {
    await using handle = await open(file);
    const { size } = await handle.stat();
    if (size > maxPayloadBytes) return {};
    return record(JSON.parse(await handle.readFile("utf8")));
  } catch {
    return {};
  }
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

function text(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}

function sha(value: unknown): string | null {
  return typeof value === "string" && isFullSha(value) ? value : null;
}
