/** What the hidden first line of a comment says: which comment it is, and who wrote it last. */
export interface Marker {
  /** Sets the comments of several budgets apart. */
  key: string;
  run: number;
  attempt: number;
  /** Head of the pull request that the figures are of. */
  sha: string;
}

const pattern =
  /^<!-- budget-check key=([^\s>]*) run=(\d{1,16}) attempt=(\d{1,16}) sha=([0-9a-f]{40}|[0-9a-f]{64}) -->(?:\r?\n|$)/;

/** The line to begin a comment with. The key is encoded, so that no key can end the line or the HTML comment. */
export function printMarker({ key, run, attempt, sha }: Marker): string {
  return `<!-- budget-check key=${encode(key)} run=${run} attempt=${attempt} sha=${sha} -->`;
}

/** Null if the first line of the text is not a marker with this key; later lines never count. */
export function parseMarker(body: string, key: string): Marker | null {
  const [, encoded, run, attempt, sha] = pattern.exec(body) ?? [];
  if (encoded !== encode(key) || sha === undefined) return null;
  return { key, run: Number(run), attempt: Number(attempt), sha };
}

/** Below zero where `a` is of an older run than `b`, or of an earlier attempt of the same. */
export function compareMarkers(a: Marker, b: Marker): number {
  return a.run - b.run || a.attempt - b.attempt;
}

function encode(key: string): string {
  // HTML forbids two dashes within a comment's text, and some readers end the comment there.
  return encodeURIComponent(key.toWellFormed()).replaceAll("--", "-%2D");
}
