import { relative, resolve } from "node:path";
import { findClientFolders, holdsCode } from "../bundle/client-folder.ts";
import { findServerBundle } from "../bundle/server-bundle.ts";
import { CheckError } from "../errors.ts";
import type { Project } from "../project/detect.ts";
import type { Note, Revision } from "../types.ts";

/** The folder of the files that browsers load, for an app whose own server answers. */
export interface BrowserFiles {
  /** Null where it is not known. */
  directory: string | null;
  /** Documents in it, if any, are not the pages that visitors get. */
  serverRendered: boolean;
  why: string | null;
  note?: Note;
}

export interface Wanted {
  revision: Revision;
  /** The app's folder in this revision. */
  directory: string;
  /** `bundle.directory`, relative to the app's folder; null where the budget names none. */
  named: string | null;
  project: Pick<Project, "output">;
  /** When the build began (`Date.now()`); absent where nothing was built. */
  startedAt?: number | undefined;
}

/**
 * Finds the folder that the budget names, or the one with a framework's own files next to it, or the one that most
 * frameworks build to.
 * @throws CheckError BUNDLE_UNREADABLE if the budget names a folder that does not exist in head's build. Base may have
 * used another one.
 */
export async function findBrowserFiles(wanted: Wanted): Promise<BrowserFiles> {
  const { revision, directory, named, project, startedAt } = wanted;
  if (named !== null) {
    const folder = resolve(directory, named);
    if (await holdsCode(folder)) return { directory: folder, serverRendered: true, why: null };
    const why = `bundle.directory ${JSON.stringify(named)} holds no JS or CSS`;
    if (revision === "base") return { directory: null, serverRendered: true, why };
    throw new CheckError("BUNDLE_UNREADABLE", `The folder of ${why}`, {
      advice: "Name the folder that the build writes for browsers, such as build/client",
    });
  }
  const bundle = await findServerBundle(directory, project.output, startedAt);
  if (bundle) {
    const text = `${relative(directory, bundle.directory)} is from an earlier build: its files are weighed as they are`;
    return {
      directory: bundle.directory,
      serverRendered: false,
      why: null,
      ...(bundle.old && { note: { level: "warn" as const, text } }),
    };
  }
  const clients = await findClientFolders(directory, project.output);
  const [client = null] = clients.length === 1 ? clients : [];
  return {
    directory: client,
    serverRendered: true,
    why: client === null ? whyNone(clients, directory) : null,
  };
}

function whyNone(clients: readonly string[], directory: string): string {
  const name = 'name it in the budget: "bundle": { "directory": "build/client" }';
  return clients.length === 0
    ? `no folder of files for browsers was found next to the server's; ${name}`
    : `several folders may hold the files for browsers: ${clients.map((path) => relative(directory, path)).join(", ")}; ${name}`;
}
