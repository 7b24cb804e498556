/**
 * A script's URL as base and head share it: without our own server's host and port, and without a hash before the ending. Other
 * names stay as they are.
 */
export function scriptName(name: string): string {
  return name
    .replace(/^https?:\/\/(?:127\.0\.0\.1|localhost)(?::\d+)?\/(?=.)/, "")
    .replace(/-(?=[\w-]*[\dA-Z])[\w-]{8}(?=\.\w+$)/, "-*");
}
