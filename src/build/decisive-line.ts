/** What package managers print around a failure, after their prefix. */
const around =
  /^(?:code \S+|errno \S+|syscall \S+|path \/.*|command (?:failed|sh|git).*|workspace .*|location .*|lifecycle script .*|a complete log of this run.*|exit status \d+|failed at the .* script.*|this is probably not a problem with npm.*|\S+@\S+ \S+: `.*`|\d+|)$/i;

/** Prefix of every version of npm. */
const prefix = /^npm (?:error|ERR!)(?:\s+|$)/;

/** The forms in which compilers and bundlers name what is wrong, such as `a.ts(1,7): error TS2322`, `[ERROR]`, `[PARSE_ERROR]`. */
const ofCompilers = [
  /\berror TS\d+: /,
  /^\W*\[ERROR\] /,
  /^\[[A-Z]+(?:_[A-Z]+)+\] /,
  /:\d+:\d+:? (?:fatal )?error\b/,
  /^(?:ERROR in |Module not found: |Type error: )/,
  /^(?:\[!\] )?(?:\(.*?\) )?(?:\w*Error|fatal)\b/,
];
const ofManagers = /\bERR_[A-Z]\w+\b|\bYN(?!0000)\d{4}: .*(?:not|fail|error|invalid)/;

/** How a line names a failure, the surest first. */
const failures = [
  prefix,
  new RegExp([ofManagers, ...ofCompilers].map(({ source }) => source).join("|")),
  /\b(?:error|cannot find|can't resolve|could not (?:find|load|resolve)|not found|no such file|failed)\b/i,
] as const;

/** Lines that say that something failed, but not what. */
const summary =
  /^\W*(?:\[ERROR\] )?(?:\[\w+\] )?\W*(?:\w+ )?(?:(?:error: )?(?:\w+ )*(?:build|compilation|generation) failed\b.*|failed to compile\W*|(?:command|script|process) .*(?:failed|exited) with (?:exit )?code.*|(?:found )?\d+ (?:warnings? and \d+ )?errors?\b.*|elifecycle\b.*)$/i;
/** Lines of a stack, warnings, lists of built files, and `0 errors` may contain the same words. */
const noFailure =
  /^at .*:\d+|^(?:npm )?warn(?:ing)?\b|\[WARN(?:ING)?\]|^\S+\.\w+\s+[\d.,]+ ?[kM]?i?B\b|\b(?:0|no) (?:errors?|failed|failures?)\b/i;

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
 * at most 300 characters. It is the first line that names the failure, because later lines repeat or list it. Lines such as
 * `Build failed in 127ms` are only used if there is no other. If the lockfile does not fit package.json, the first of the
 * missing packages are added.
 * @param log plain text, as `detail` of INSTALL_FAILED and BUILD_FAILED holds it.
 * @returns null if no line looks like a failure.
 */
export function decisiveLine(log: string): string | null {
  const lines = log.split(/\r?\n/).map((line) => line.trim());
  return (
    failureIn(lines, (line) => !summary.test(line) && !noFailure.test(line)) ??
    failureIn(lines, (line) => !noFailure.test(line))
  );
}

function failureIn(lines: readonly string[], mayBe: (line: string) => boolean): string | null {
  for (const failure of failures) {
    for (const [at, line] of lines.entries()) {
      if (!failure.test(line) || !mayBe(line)) continue;
      const said = line.replace(prefix, "").trim();
      if (around.test(said)) continue;
      const [unsynced] = outOfSync.exec(said) ?? [];
      if (unsynced !== undefined) return `${unsynced} ${listUnlocked(lines)}`.trim().slice(0, longest);
      // `error during build:` and `ERROR in ./a.js` introduce the line that says which.
      const introduces = said.endsWith(":") || said.startsWith("ERROR in ");
      const next = lines.slice(at + 1).find((one) => one !== "") ?? "";
      if (introduces && summary.test(next) && !summary.test(said)) continue;
      const whole = introduces ? `${said} ${next}`.trim() : said;
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
