/** What package managers print around a failure, after their prefix. */
const around =
  /^(?:code \S+|errno \S+|syscall \S+|path \/.*|command (?:failed|sh|git).*|workspace .*|location .*|lifecycle script .*|a complete log of this run.*|\d+|)$/i;

/** Of npm, of every age. */
const prefix = /^npm (?:error|ERR!)(?:\s+|$)/;

/** How a line names a failure, the surest first. */
const failures = [
  prefix,
  /\bERR_[A-Z]\w+\b|\bYN(?!0000)\d{4}: .*(?:not|fail|error|invalid)|^\s*(?:\w*Error|fatal)\b/,
  /\b(?:error|cannot find|not found|no such file|failed)\b/i,
] as const;

const longest = 300;

/**
 * The one line of a log that says why an install or a build failed, without the package manager's prefix (`npm error`), at
 * most 300 characters. The first that says something: what follows it repeats or lists it.
 * @param log plain text, as `detail` of INSTALL_FAILED and BUILD_FAILED holds it.
 * @returns null where no line looks like a failure.
 */
export function decisiveLine(log: string): string | null {
  const lines = log.split(/\r?\n/).map((line) => line.trim());
  for (const failure of failures) {
    for (const [at, line] of lines.entries()) {
      if (!failure.test(line)) continue;
      const said = line.replace(prefix, "").trim();
      if (around.test(said)) continue;
      // `error during build:` introduces the line that says which.
      const whole = said.endsWith(":") ? `${said} ${lines[at + 1] ?? ""}`.trim() : said;
      return whole.slice(0, longest);
    }
  }
  return null;
}
