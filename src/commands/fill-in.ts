/** What is filled into a command for the revision that it measures. */
export interface Place {
  /** Address of the app, without a slash at the end. */
  url: string;
  /** Folder of the revision; null where it has none, as a deployed site. */
  directory: string | null;
}

/** `{url}` and `{dir}`, but not the shell's own `${url}`. */
const placeholder = /(?<!\$)\{(url|dir)\}/g;

/** Whether a command measures the served app, through its address. */
export function measuresSite(run: string): boolean {
  return [...run.matchAll(placeholder)].some(([, name]) => name === "url");
}

/** Whether a command needs the files of the revision: it names them, or runs among them since it does not measure a site. */
export function needsFolder(run: string): boolean {
  return !measuresSite(run) || [...run.matchAll(placeholder)].some(([, name]) => name === "dir");
}

/** The command for a revision. A folder's name is quoted for the shell where it needs to be. */
export function fillIn(run: string, { url, directory }: Place): string {
  return run.replaceAll(placeholder, (_, name: string) => (name === "url" ? url : quoted(directory ?? ".")));
}

function quoted(path: string): string {
  if (/^[\w./:\\@%+=,~-]+$/.test(path)) return path;
  return process.platform === "win32" ? `"${path}"` : `'${path.replaceAll("'", String.raw`'\''`)}'`;
}
