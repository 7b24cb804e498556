/** Thrown where a body is larger than what is read of it. */
export class TooLarge extends Error {
  override readonly name = "TooLarge";

  constructor(most: number) {
    super(`it is larger than the ${Math.floor(most / 2 ** 20)} MiB that are read`);
  }
}

/**
 * Reads a body whole, and gives up as soon as it is known to be too large.
 * @param most in bytes, after decoding.
 * @throws TooLarge where it is larger.
 */
export async function readBounded(response: Response, most: number): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  // Leaving the loop early closes the connection.
  for await (const piece of response.body ?? []) {
    size += piece.byteLength;
    if (size > most) throw new TooLarge(most);
    pieces.push(piece);
  }
  const whole = new Uint8Array(size);
  let offset = 0;
  for (const piece of pieces) {
    whole.set(piece, offset);
    offset += piece.byteLength;
  }
  return whole;
}
