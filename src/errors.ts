/** Known failures: what happened, where, what to do. Anything else that is thrown is a bug and keeps its stack. */

/** 2: the command line or the budget is wrong. 3: it could not be measured. */
export type ErrorExitCode = 2 | 3;

const exitCodes = {
  USAGE: 2,
  BUDGET: 2,
  BUDGET_NOT_FOUND: 2,
  PROJECT_NOT_FOUND: 2,
  IMPORT: 2,
  OUTPUT_NOT_WRITABLE: 2,
  TEMPORARY_FOLDER: 3,
  MACHINE_LIMIT: 3,
  REPORT_UNREADABLE: 2,
  SHARDS: 3,
  BASE_NOT_FOUND: 3,
  BASE_FAILED: 3,
  GITHUB_CONTEXT: 2,
  GIT_FAILED: 3,
  INSTALL_FAILED: 3,
  BUILD_FAILED: 3,
  BUILD_EMPTY: 3,
  BUNDLE_UNREADABLE: 3,
  SERVER_NOT_READY: 3,
  BROWSER_NOT_FOUND: 3,
  BROWSER_NOT_STARTED: 3,
  BROWSER_CRASHED: 3,
  PAGE_FAILED: 3,
  LOGIN_FAILED: 3,
  MODULE_FAILED: 3,
  NOTHING_MEASURED: 3,
} as const satisfies Record<string, ErrorExitCode>;

export type ErrorCode = keyof typeof exitCodes;

/** A failure that its reader can fix. `message` is one line; `advice` says what to do; `detail` is the evidence (a log's tail). */
export class CheckError extends Error {
  readonly code: ErrorCode;
  readonly advice: string | undefined;
  readonly detail: string | undefined;

  constructor(
    code: ErrorCode,
    message: string,
    more: { advice?: string | undefined; detail?: string | undefined; cause?: unknown } = {},
  ) {
    super(message, "cause" in more ? { cause: more.cause } : undefined);
    this.name = "CheckError";
    this.code = code;
    this.advice = more.advice;
    this.detail = more.detail;
  }

  get exitCode(): ErrorExitCode {
    return exitCodes[this.code];
  }
}

/** Whether it is the machine that lets no browser start: the next try ends in the same way. */
export function isOfTheMachine({ code }: CheckError): boolean {
  return code === "BROWSER_NOT_STARTED" || code === "TEMPORARY_FOLDER" || code === "MACHINE_LIMIT";
}

/** Why a run was aborted that met a failure which nothing handled: its `cause`. */
export class StrayFailure extends Error {
  override readonly name = "StrayFailure";

  constructor(cause: unknown) {
    super(messageOf(cause), { cause });
  }
}

/** The message of anything thrown, on one line. */
export function messageOf(thrown: unknown): string {
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return message.replace(/\s+/g, " ").trim();
}
