/** How two faults of a server are reported, whether a limit counts them or they are a suggestion. */
interface DeliveryWords {
  /** Its verb follows the names, for one and for several. */
  title: (names: string, isOne: boolean) => string;
  fix: string;
  link: string;
  /** The part of a file's bytes that is saved without the fault. */
  savedShare: number;
}

export const uncached: DeliveryWords = {
  title: (names, isOne) =>
    `${names} ${isOne ? "has" : "have"} a hash in the name, and no long cache lifetime`,
  fix: "Send Cache-Control: public, max-age=31536000, immutable with files whose name changes with their content.",
  link: "https://web.dev/articles/http-cache",
  savedShare: 1,
};

export const uncompressed: DeliveryWords = {
  title: (names, isOne) => `${names} ${isOne ? "is" : "are"} sent without compression`,
  fix: "Let the server send text with gzip or brotli (Content-Encoding), made once at the build where it can be.",
  link: "https://web.dev/articles/optimizing-content-efficiency-optimize-encoding-and-transfer",
  // Text shrinks to a third or less.
  savedShare: 0.6,
};

export function listNames([first = "A file", ...rest]: readonly string[]): string {
  return rest.length === 0 ? first : `${first} and ${rest.length} more`;
}
