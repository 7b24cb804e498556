/** What package managers print around a failure, after their prefix. */
const around =
  /^(?:code \S+|errno \S+|syscall \S+|path \/.*|command (?:failed|sh|git).*|workspace .*|location .*|lifecycle script .*|a complete log of this run.*|\d+|)$/i;

/** Prefix of every version of npm. */
const prefix = /^npm (?:error|ERR!)(?:\s+|$)/;

/** How a line names a failure, the surest first. */
const failures = [
  prefix,
  /\bERR_[A-Z]\w+\b|\bYN(?!0000)\d{4}: .*(?:not|fail|error|invalid)|^\s*(?:\w*Error|fatal)\b/,
  /\b(?:error|cannot find|not found|no such file|failed)\b/i,
] as const;

/**
 * npm's message for a lockfile that does not match package.json, without the advice after it, and the packages that it
 * then lists.
 */
const outOfSync = /^.*can only install packages when your package\.json and \S+.*? are in sync\./;
const unlocked = /^(?:Missing|Invalid): /;
const mostUnlocked = 3;

const longest = 300;

/**
 * The one line of a log that says why an install or a build failed, without the package manager's prefix (`npm error`),
 * at most 300 characters. It is the first line that names the failure, because later lines repeat or list it. If the
 * lockfile does not fit package.json, the first of the missing packages are added.
 * @param log plain text, as `detail` of INSTALL_FAILED and BUILD_FAILED holds it.
 * @returns null if no line looks like a failure.
 */
export function decisiveLine(log: string): string | null {
  const lines = log.split(/\r?\n/).map((line) => line.trim());
  for (const failure of failures) {
    for (const [at, line] of lines.entries()) {
      if (!failure.test(line)) continue;
      const said = line.replace(prefix, "").trim();
      if (around.test(said)) continue;
      const [unsynced] = outOfSync.exec(said) ?? [];
      if (unsynced !== undefined) return `${unsynced} ${listUnlocked(lines)}`.trim().slice(0, longest);
      // `error during build:` introduces the line that says which.
      const whole = said.endsWith(":") ? `${said} ${lines[at + 1] ?? ""}`.trim() : said;
      return whole.slice(0, longest);
    }
  }
  return null;
}

function listUnlocked(lines: readonly string[]): string {
  // One that several packages lack is listed for each.
  const found = [...new Set(lines.map((line) => line.replace(prefix, "")))].filter((line) =>
    unlocked.test(line),
  );
  const more = found.length - mostUnlocked;
  return `${found.slice(0, mostUnlocked).join("; ")}${more > 0 ? `; and ${more} more` : ""}`;
}
