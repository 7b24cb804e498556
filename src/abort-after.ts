/**
 * A signal that follows another, and aborts by itself after a time.
 * @param ms may be a fraction, as what is left of a time is: `AbortSignal.timeout` throws for one.
 */
export function abortAfter(ms: number, signal: AbortSignal): AbortSignal {
  return AbortSignal.any([signal, AbortSignal.timeout(Math.max(1, Math.ceil(ms)))]);
}
