/**
 * A script's URL as base and head share it: without our own server's host and port. Other names stay as they are.
 */
export function scriptName(name: string): string {
  return name.replace(/^https?:\/\/(?:127\.0\.0\.1|localhost)(?::\d+)?\/(?=.)/, "");
}
