/** A server of the user's that can be ended and started again at the same address. */
export interface RestartableServer {
  readonly port: number;
  /** The URL at which it first answered, and has to answer whenever it is started again. */
  readonly readyUrl: string;
  /** The folder of the app, where only the server's log named it; else `/`. */
  readonly printedFolder: string;
  /** True where we did not choose the port: a second server of its kind may want the same one. */
  readonly isPortItsOwn: boolean;
  /** From its start to its first answer, milliseconds: the longest so far. */
  readonly startMs: number;
  /** Until it had ended and its port was free, milliseconds: the longest so far, 0 before the first. */
  readonly haltMs: number;
  /** Adds variables to the environment of every start from now on. */
  addEnvironment(variables: Readonly<Record<string, string>>): void;
  /** Whether its command runs: it was not halted and did not exit on its own. */
  isRunning(): boolean;
  /**
   * Ends every process of its command, and waits until no process listens on its port. Does nothing if it is halted
   * already.
   * @throws CheckError SERVER_NOT_READY if a process still listens there.
   */
  halt(): Promise<void>;
  /**
   * If it was halted, starts it again once no process listens on its port, and waits until it answers at the same
   * address.
   * @param signal ends the start, not what has started.
   * @throws CheckError SERVER_NOT_READY if another process still listens on its port, or it does not answer; the
   * signal's reason on abort.
   */
  resume(signal?: AbortSignal): Promise<void>;
}
