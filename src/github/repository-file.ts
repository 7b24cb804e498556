import { readFileContent } from "./answers.ts";
import type { Client } from "./client.ts";
import type { RepositoryName } from "./context.ts";
import { statusOf } from "./refusal.ts";

/** A file of the repository that cannot be read as text, or must not be. */
export class UnreadableFile extends Error {
  override readonly name = "UnreadableFile";
}

/**
 * Reads a file of a repository, as it is at `ref`. The contents of more than 1 MB are not in the API's answer:
 * https://docs.github.com/rest/repos/contents#get-repository-content
 * @returns null if there is no such file; a folder, a link and a submodule do not count as files.
 * @throws UnreadableFile if it is too large, or not UTF-8.
 */
export async function readRepositoryFile(
  { api }: Client,
  { owner, name: repo }: RepositoryName,
  { path, ref }: { path: string; ref: string },
): Promise<string | null> {
  try {
    const { data } = await api.request("GET /repos/{owner}/{repo}/contents/{path}", {
      owner,
      repo,
      path,
      ref,
    });
    const content = readFileContent(data);
    if (content === "too large") throw new UnreadableFile(`${path} is larger than 1 MB`);
    return content && decode(Buffer.from(content.base64, "base64"), path);
  } catch (error) {
    if (statusOf(error) === 404) return null;
    throw error;
  }
}

function decode(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new UnreadableFile(`${path} is not UTF-8 text`, { cause });
  }
}
