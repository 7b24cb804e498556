import type { Client } from "./client.ts";
import type { RepositoryName } from "./context.ts";
import { parseMarker } from "./marker.ts";
import type { Marker } from "./marker.ts";

export interface OwnComment {
  id: number;
  url: string;
  body: string;
  marker: Marker;
}

export interface Thread {
  repository: RepositoryName;
  pull: number;
}

/** GitHub keeps at most 2,500 comments of an issue. */
const mostPages = 30;

/**
 * Our comments of a pull request, the oldest first: those with the key's marker that `author` has written. Anyone can copy
 * a marker; nobody can write in another's name.
 */
export async function listOwnComments(
  { api }: Client,
  { repository: { owner, name: repo }, pull: issue_number }: Thread,
  { key, author }: { key: string; author: string },
): Promise<OwnComment[]> {
  const route = "GET /repos/{owner}/{repo}/issues/{issue_number}/comments";
  const own: OwnComment[] = [];
  let pages = 0;
  for await (const { data } of api.paginate.iterator(route, { owner, repo, issue_number, per_page: 100 })) {
    for (const { id, html_url: url, body = "", user } of data) {
      const marker = isSameLogin(user?.login, author) ? parseMarker(body, key) : null;
      if (marker) own.push({ id: Number(id), url, body, marker });
    }
    if (++pages === mostPages) break;
  }
  return own.toSorted((a, b) => a.id - b.id);
}

/** Logins differ in more than case. */
export function isSameLogin(a: string | undefined, b: string): boolean {
  return a?.toLowerCase() === b.toLowerCase();
}
