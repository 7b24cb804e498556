import { bringingStep } from "./package-manager.ts";

const adviceForTimeout = `Its last output above says what it waits for, often a registry or a question; one that needs longer gets it by the budget's "build": { "command": …, "timeout": "1800 s" }.`;

/** How each package manager reports that a package's own install script failed, with the package where it names it. */
const failedScripts: readonly RegExp[] = [
  // npm names the folder, then the command.
  /npm (?:error|ERR!) path .*node_modules[\\/]((?:@[^\\/\s]+[\\/])?[^\\/\s]+)\s*\nnpm (?:error|ERR!) command failed/,
  // pnpm: `node_modules/.pnpm/a@1.0.0/node_modules/a postinstall: Failed`
  /node_modules\/((?:@[^/\s]+\/)?[^/\s]+):? (?:pre|post)?install: Failed/,
  // Yarn 1: `error /app/node_modules/a: Command failed.`
  /error .*node_modules[\\/]((?:@[^\\/\s]+[\\/])?[^\\/\s:]+): Command failed/,
  // Yarn 2 and later: `YN0009: │ a@npm:1.0.0 couldn't be built successfully`
  /YN0009: .*?((?:@[\w.-]+\/)?[\w.-]+)@\S+ couldn't be built/,
  /error: (?:pre|post)?install script from "([^"]+)"/,
];

/** A registry that does not answer, as each package manager says it of its own requests. */
const noRegistry: readonly RegExp[] = [
  /npm (?:error|ERR!) (?:network|code (?:ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|ERR_SOCKET_TIMEOUT))/,
  /ERR_PNPM_META_FETCH_FAIL|\bGET https?:\S+ error \(|ERR_PNPM_(?:FETCH_)?(?:ENOTFOUND|ECONN\w+|ETIMEDOUT|EAI_AGAIN)/,
  /An unexpected error occurred: "https?:[^"]*: (?:getaddrinfo|connect|socket|tunneling)|There appears to be trouble with your network connection/,
  /YN0001: .*RequestError: (?:getaddrinfo|connect|read|Timeout)|YN0035/,
  /(?:ConnectionRefused|FailedToOpenSocket|ConnectionClosed|Timeout) downloading|error: \S+ failed to resolve$/m,
];

/**
 * What to do where an install failed.
 * @param log the end of its output; null where it was not done in time.
 */
export function installAdvice(log: string | null, command: string, directory: string): string {
  if (log === null) return adviceForTimeout;
  const program = command.split(" ")[0] ?? command;
  if (
    /EUSAGE|in sync|ERR_PNPM_OUTDATED_LOCKFILE|YN0028|lockfile needs to be updated|lockfile had changes/.test(
      log,
    )
  ) {
    return `The lockfile does not fit package.json: run "${program} install" in ${directory} and commit the lockfile.`;
  }
  if (/ERESOLVE/.test(log)) {
    return `Two packages ask for different versions of a third: run "${program} install" in ${directory} and fix the conflict.`;
  }
  if (/not found|is not recognized/.test(log) && log.includes(program) && log.length < 400) {
    return `${stepFor(program)}.`;
  }
  // Before the registry: a script's own download fails with the same words.
  const script = failedScripts.map((pattern) => pattern.exec(log)?.[1]).find((name) => name !== undefined);
  if (script !== undefined) {
    const host = /(?:ENOTFOUND|EAI_AGAIN) ([\w.-]+)/.exec(log)?.[1];
    const from = host === undefined ? "" : `, which needs ${host}`;
    return `The registry was reached; the install script of ${script.replace("\\", "/")} failed${from}: fix what it reports, or set the variable that makes it skip its download.`;
  }
  if (noRegistry.some((pattern) => pattern.test(log))) {
    return "The package registry cannot be reached from here: install the dependencies beforehand, or check network and proxy.";
  }
  if (/E401|E403|ERR_PNPM_FETCH_40[13]|YN0041/.test(log)) {
    return "The package registry refused the credentials: give the step the token that .npmrc names.";
  }
  return `Run "${command}" in ${directory} and fix what it reports.`;
}

/** The step that brings a program of this name. */
export function stepFor(program: string): string {
  const known = Object.entries(bringingStep).find(([name]) => name === program)?.[1];
  return known ?? `Install ${program} before budget-check`;
}
