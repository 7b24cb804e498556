/** Decodes a file as browsers do: by its byte order mark, which is left out of the text; without one as UTF-8. */
export function decodeText(bytes: Buffer): string {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return bytes.toString("utf16le", 2);
  if (first === 0xfe && second === 0xff) {
    const length = bytes.length - (bytes.length % 2);
    return Buffer.from(bytes.subarray(2, length)).swap16().toString("utf16le");
  }
  return first === 0xef && second === 0xbb && third === 0xbf
    ? bytes.toString("utf8", 3)
    : bytes.toString("utf8");
}
