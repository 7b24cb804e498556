import { fields, text, wholeNumber } from "../ci-event.ts";
import type { CommentThread, OwnComment } from "../forge/keep-comment.ts";
import { parseMarker } from "../forge/marker.ts";
import { UnexpectedAnswer } from "../forge/unexpected-answer.ts";
import type { Client } from "./client.ts";
import type { GitlabContext } from "./context.ts";
import { GitlabRefusal, mayPass, server } from "./refusal.ts";

/** GitLab's bound. */
const perPage = 100;
/** Ten thousand notes: a merge request with more is not reviewed by people. */
const mostPages = 100;

/** What we read of a note. */
interface Note {
  id: number;
  body: string;
  /** Id of its author. */
  author: number;
}

/**
 * The account that the token writes as, by its id: a name can be given to somebody else.
 * @throws UnexpectedAnswer where GitLab sends something other than a user.
 */
export async function readAccount(client: Client): Promise<number> {
  const { data } = await client.request("GET", "/user");
  const id = wholeNumber(fields(data)["id"]);
  if (id === null) throw new UnexpectedAnswer(server, "a user", data);
  return id;
}

/**
 * The notes of a merge request. Ours are those with the key's marker that `author` has written: anyone can copy a marker, but
 * not write in somebody else's name.
 * https://docs.gitlab.com/api/notes/#merge-requests
 */
export function notesOf(
  client: Client,
  { project, mergeRequest, mergeRequestUrl }: GitlabContext,
  { key, author }: { key: string; author: number },
): CommentThread {
  const path = `/projects/${project}/merge_requests/${mergeRequest}/notes`;
  const urlOf = (id: number) => `${mergeRequestUrl}#note_${id}`;
  return {
    async list() {
      const own = new Map<number, OwnComment>();
      const seen = new Set<number>();
      for (let page: number | null = 1; page !== null && page <= mostPages;) {
        const query = `sort=asc&order_by=created_at&per_page=${perPage}&page=${page}`;
        const { data, nextPage } = await client.request("GET", `${path}?${query}`);
        const before = seen.size;
        const notes = readNotes(data);
        for (const { id, body, author: by } of notes) {
          seen.add(id);
          const marker = by === author ? parseMarker(body, key) : null;
          if (marker) own.set(id, { id, url: urlOf(id), body, marker });
        }
        // A page may hold less than it has room for, since notes that may not be read are left out.
        const following: number | null = nextPage ?? (notes.length === perPage ? page + 1 : null);
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
      await client.request("DELETE", `${path}/${id}`).catch(() => undefined);
    },
    pause: client.pause,
    mayPass,
    isGone: (error) => error instanceof GitlabRefusal && error.status === 404,
  };
}

/** @throws UnexpectedAnswer where any of it is not a note: half of a list would look like a missing note. */
function readNotes(data: unknown): Note[] {
  if (!Array.isArray(data)) throw new UnexpectedAnswer(server, "a list of notes", data);
  return data.map((item: unknown) => {
    const note = readNote(item);
    if (note === null) throw new UnexpectedAnswer(server, "a list of notes", data);
    return note;
  });
}

/** Null for what is not a note. */
function readNote(data: unknown): Note | null {
  const note = fields(data);
  const [id, author] = [wholeNumber(note["id"]), wholeNumber(fields(note["author"])["id"])];
  return id === null || author === null ? null : { id, author, body: text(note["body"]) ?? "" };
}
