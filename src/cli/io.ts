/** What the command line touches of the process, so that tests need no child process. */
export interface Io {
  argv: readonly string[];
  stdout: NodeJS.WriteStream;
  stderr: NodeJS.WriteStream;
  /** Absent: there is nobody to ask. */
  stdin?: NodeJS.ReadStream;
  cwd(): string;
  env: NodeJS.ProcessEnv;
  /** From now on a person or CI who wants the process to end aborts this signal. Commands that take time ask for it first. */
  takeCancellation(): AbortSignal;
}
