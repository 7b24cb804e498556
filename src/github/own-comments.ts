import type { OwnComment } from "../forge/keep-comment.ts";
import { readComments } from "./answers.ts";
import type { Client } from "./client.ts";
import type { RepositoryName } from "./context.ts";
import { parseMarker } from "../forge/marker.ts";

export interface Thread {
  repository: RepositoryName;
  pull: number;
}

/** GitHub keeps at most 2,500 comments of an issue. */
const mostPages = 30;
const perPage = 100;

/**
 * Our comments of a pull request, the oldest first: those with the key's marker that `author` has written. Anyone can
 * copy a marker, but not write in somebody else's name. Pages are counted here instead of followed by their links, so
 * that a server whose link leads back to the same page ends the list.
 * @throws UnexpectedAnswer where GitHub sends something other than comments.
 */
export async function listOwnComments(
  { api }: Client,
  { repository: { owner, name: repo }, pull: issue_number }: Thread,
  { key, author }: { key: string; author: string },
): Promise<OwnComment[]> {
  const route = "GET /repos/{owner}/{repo}/issues/{issue_number}/comments";
  const own = new Map<number, OwnComment>();
  const seen = new Set<number>();
  for (let page = 1; page <= mostPages; page++) {
    const { data } = await api.request(route, { owner, repo, issue_number, per_page: perPage, page });
    const comments = readComments(data);
    const before = seen.size;
    for (const { id, url, body, author: login } of comments) {
      seen.add(id);
      const marker = isSameLogin(login, author) ? parseMarker(body, key) : null;
      if (marker) own.set(id, { id, url, body, marker });
    }
    if (comments.length < perPage || seen.size === before) break;
  }
  return [...own.values()].toSorted((a, b) => a.id - b.id);
}

/** Logins differ in more than case. */
export function isSameLogin(a: string | null, b: string): boolean {
  return a?.toLowerCase() === b.toLowerCase();
}
