import { CheckError, messageOf } from "../../errors.ts";
import { machineLimits, memoryAdvice } from "../../machine-limits.ts";
import { fewFiles } from "./few-files.ts";
import { longestParent } from "./temporary-folder.ts";

const sandboxAdvice = [
  "Use a Chrome or Chromium installed from a package, which brings an AppArmor profile;",
  "or allow unprivileged user namespaces: `sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0` (Ubuntu 23.10 and later), `sudo sysctl -w kernel.unprivileged_userns_clone=1` (older Debian);",
  "in a container run it as root, or with `--security-opt seccomp=unconfined`.",
].join(" ");

/** How a program ends that the system, or its own check of what the system gave it, has stopped. */
const crash = /ended by (SIG(?:TRAP|ABRT|ILL|SEGV|BUS|KILL))/;

interface Cause {
  pattern: RegExp;
  what(match: RegExpExecArray): string;
  advice(match: RegExpExecArray): string;
}

/** What a browser that does not start says on stderr or the system says of it, the most telling first. */
const causes: readonly Cause[] = [
  {
    pattern: /error while loading shared libraries: ([^\s:]+)/,
    what: ([, library]) => `the shared library ${library} is missing`,
    advice: ([, library]) =>
      `Install it (Debian, Ubuntu: \`sudo apt-get install -y chromium\` brings all that a browser needs; \`apt-file search ${library}\` names the package).`,
  },
  ...machineLimits.map(({ pattern, what, advice }) => ({ pattern, what: () => what, advice: () => advice })),
  {
    pattern:
      /No usable sandbox|Failed to move to new namespace|SUID sandbox helper binary|zygote_host_impl_linux/,
    what: () => "its sandbox may not be used on this machine",
    advice: () => sandboxAdvice,
  },
  {
    pattern: /EACCES|Permission denied/,
    what: () => "it may not be executed",
    advice: () => "Give it the right to run (`chmod +x`), or name another with --chrome-path.",
  },
  {
    // The shell runs a file that is not a program for this machine, and reports syntax errors in it.
    pattern:
      /ENOEXEC|Exec format error|cannot execute binary|EBADARCH|system error -86|bad CPU type|spawn UNKNOWN|Syntax error: |: .?ELF/i,
    what: () => `it is not a program for this machine (${process.platform} ${process.arch})`,
    advice: () => "Install a browser for this architecture, or name another with --chrome-path.",
  },
  {
    pattern: /ENOENT|not found at the configured executablePath/,
    what: () => "the program or the loader that it asks for does not exist",
    advice: () => "Name another with --chrome-path; on Alpine install its own package (`apk add chromium`).",
  },
  {
    pattern: /No space left on device|ENOSPC/,
    what: () => "there is no space left on the disk",
    advice: () => "Make room in the temporary folder, or let TMPDIR name another.",
  },
  {
    pattern: /Socket path too long/i,
    what: () => "the path of the temporary folder is too long for its socket",
    advice: () => `Set TMPDIR to a folder whose path has at most ${longestParent} characters, such as /tmp.`,
  },
  {
    pattern: /EROFS|Read-only file system|cannot write to/,
    what: () => "it cannot write its profile to the temporary folder",
    advice: () => "Let TMPDIR name a folder that may be written to.",
  },
  {
    pattern: crash,
    what: ([, signal]) => `it crashed (${signal}), often for lack of memory`,
    advice: () => memoryAdvice,
  },
  {
    // Its connection was there and broke: the system ends a whole group of processes that way.
    pattern: /socket hang up|ECONNRESET|Target closed/,
    what: () => fewFiles()?.what ?? "it ended while it started, often for lack of memory",
    advice: () => fewFiles()?.advice ?? memoryAdvice,
  },
  {
    pattern: /Timed out after|TimeoutError/,
    what: () => "it did not answer in time",
    advice: () => "Try again on a machine that is less busy, or name another with --chrome-path.",
  },
];

const detailLines = 20;

/** A browser that did not start: why, as far as its own output shows, and what to do. */
export function browserNotStarted(path: string, thrown: unknown): CheckError {
  const output = textOf(thrown);
  for (const { pattern, what, advice } of causes) {
    const match = pattern.exec(output);
    if (!match) continue;
    return new CheckError("BROWSER_NOT_STARTED", `${path} did not start: ${what(match)}.`, {
      advice: advice(match),
      detail: lastLines(output),
      cause: thrown,
    });
  }
  const limit = fewFiles();
  return new CheckError("BROWSER_NOT_STARTED", `${path} did not start${limit ? `: ${limit.what}` : ""}.`, {
    advice:
      limit?.advice ??
      "Start it by hand with `--headless --dump-dom about:blank` to see why, or name another with --chrome-path.",
    detail: lastLines(output) || messageOf(thrown),
    cause: thrown,
  });
}

/**
 * Whether a program did not run for a limit of this machine or process, and not for what it is.
 * @param thrown by starting it.
 */
export function isLimit(thrown: unknown): boolean {
  const text = textOf(thrown);
  return crash.test(text) || machineLimits.some(({ pattern }) => pattern.test(text));
}

function textOf(thrown: unknown): string {
  if (thrown instanceof Error) {
    const signal = "signal" in thrown && typeof thrown.signal === "string" ? thrown.signal : null;
    return `${thrown.name}: ${thrown.message}${signal === null ? "" : `\nended by ${signal}`}`;
  }
  // Puppeteer throws the event of a socket that failed, which is not an Error.
  if (typeof thrown === "object" && thrown !== null)
    return "message" in thrown ? String(thrown.message) : "its connection failed";
  return String(thrown);
}

/** What puppeteer adds around the browser's own words. */
const frame = /^(?:stderr:|TROUBLESHOOTING: .*|\s*)$/;

function lastLines(output: string): string {
  const lines = output.split(/\r?\n/).filter((line) => !frame.test(line));
  return lines.slice(-detailLines).join("\n");
}
