import { createHash } from "node:crypto";
import { readArtifacts } from "./answers.ts";
import type { Client } from "./client.ts";
import type { RepositoryName } from "./context.ts";
import { readBounded, TooLarge } from "../forge/read-bounded.ts";
import type { WorkflowRun } from "./workflow-run.ts";
import { BadArchive } from "./zip-entry.ts";

/** An artifact of a run: a zip that the run's own code has made. */
export interface Artifact {
  id: number;
  zip: Uint8Array;
}

/** A download may take this many times as long as a request of the API. */
const patience = 6;
const mostTries = 3;

/**
 * Downloads the run's newest artifact of this name.
 * @param most bytes of the zip.
 * @returns null where the run has left none, or where it has expired.
 * @throws BadArchive where it is too large, or not what GitHub's list says.
 */
export async function fetchArtifact(
  client: Client,
  { owner, name: repo }: RepositoryName,
  run: WorkflowRun,
  { name, most }: { name: string; most: number },
): Promise<Artifact | null> {
  const { data } = await client.api.request("GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts", {
    owner,
    repo,
    run_id: run.id,
    name,
    per_page: 100,
  });
  const [artifact] = readArtifacts(data)
    .filter(
      ({ name: found, expired, run: from }) =>
        found === name && !expired && from?.id === run.id && from.headSha === run.headSha,
    )
    .toSorted((a, b) => b.id - a.id);
  if (!artifact) return null;
  const { id, bytes, digest } = artifact;
  if (bytes > most)
    throw new BadArchive(
      `it has ${bytes} bytes, more than the ${Math.floor(most / 2 ** 20)} MiB that are read`,
    );
  const zip = await download(client, { owner, repo, artifact_id: id }, most);
  if (digest !== null && createHash("sha256").update(zip).digest("hex") !== digest)
    throw new BadArchive("its bytes are not those that the run has left");
  return { id, zip };
}

/** The bytes are on another host, at a link that is valid for a minute: each attempt requests a new one. */
async function download(
  { api, pause, signal, timeoutMs }: Client,
  place: { owner: string; repo: string; artifact_id: number },
  most: number,
): Promise<Uint8Array> {
  // For all tries together: a host that never answers is not waited for several times.
  const timeout = AbortSignal.timeout(timeoutMs * patience);
  for (let tries = 1; ; tries++) {
    const { headers } = await api.request(
      "GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}",
      { ...place, archive_format: "zip", request: { redirect: "manual" } },
    );
    const ended = AbortSignal.any([timeout, ...(signal ? [signal] : [])]);
    try {
      return await get(headers.location, most, ended);
    } catch (error) {
      if (tries === mostTries || ended.aborted || !(error instanceof Unavailable)) throw error;
      await pause(tries / 2);
    }
  }
}

/** The host of the bytes failed. `status` makes it a failure of GitHub for callers that word refusals. */
class Unavailable extends Error {
  readonly status = 502;
}

/** Not with the API's client: its token must not be sent to the other host. */
async function get(location: string | undefined, most: number, signal: AbortSignal): Promise<Uint8Array> {
  if (location === undefined) throw new Unavailable("GitHub names no place to download the artifact from");
  let response: Response;
  try {
    response = await fetch(location, { signal, redirect: "error" });
    if (response.ok) return await readBounded(response, most);
  } catch (cause) {
    if (cause instanceof TooLarge) throw cause;
    throw new Unavailable("the artifact could not be downloaded", { cause });
  }
  await response.body?.cancel();
  throw new Unavailable(`the artifact could not be downloaded: status ${response.status}`);
}
