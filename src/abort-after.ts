/**
 * A signal that aborts together with another one, or after a time.
 * @param ms may be a fraction, as a remaining time often is: `AbortSignal.timeout` would throw for it.
 */
export function abortAfter(ms: number, signal: AbortSignal): AbortSignal {
  return AbortSignal.any([signal, AbortSignal.timeout(Math.max(1, Math.ceil(ms)))]);
}
