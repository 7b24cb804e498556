/**
 * The result, or undefined where it does not come in time or its document goes away: a command to a session that was closed meanwhile
 * is never answered.
 */
export async function within<T>(ms: number, work: Promise<T>): Promise<T | undefined> {
  return inTime(
    ms,
    work.catch(() => undefined),
  );
}

/** The result, or undefined where it does not come in time. What goes wrong in time is thrown. */
export async function inTime<T>(ms: number, work: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), ms);
  });
  // An error after the time limit is ignored.
  work.catch(() => undefined);
  try {
    return await Promise.race([work, timeout]);
  } finally {
    clearTimeout(timer);
  }
}
