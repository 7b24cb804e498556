import type { Fault } from "./fake-github.ts";

/** What GitHub, a proxy or the network may do instead of answering, by what it is called in a table. */
export const faults: Readonly<Record<string, Fault["fault"]>> = {
  "proxy's page": { status: 200, raw: "<!doctype html><title>Sign in</title>", type: "text/html" },
  "proxy's page, done": { status: 200, raw: "<!doctype html>", type: "text/html", done: true },
  "empty 200": { status: 200, raw: "" },
  "empty 200, done": { status: 200, raw: "", done: true },
  "204": { status: 204, raw: "" },
  "204, done": { status: 204, raw: "", done: true },
  "{}": { status: 200, raw: "{}" },
  "{}, done": { status: 200, raw: "{}", done: true },
  "[null]": { status: 200, raw: "[null]" },
  "[null], done": { status: 200, raw: "[null]", done: true },
  "cut JSON": { status: 200, raw: '[{"id": 1, "body": "<!-- budget' },
  "cut JSON, done": { status: 201, raw: '{"id": 1, "bo', done: true },
  "301 to another host": { status: 301, raw: "", headers: { location: "http://localhost:1/signin" } },
  "307 to itself": { status: 307, raw: "", headers: { location: "#again" } },
  "401": { status: 401, message: "Bad credentials" },
  "403": { status: 403, message: "Resource not accessible by integration" },
  "403, locked": { status: 403, message: "Unable to create comment because issue is locked." },
  "403, primary rate limit": {
    status: 403,
    message: "API rate limit exceeded for installation ID 1.",
    headers: { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "4102444800" },
  },
  "403, secondary rate limit": {
    status: 403,
    message: "You have exceeded a secondary rate limit.",
    headers: { "retry-after": "1" },
  },
  "404": { status: 404, message: "Not Found" },
  "409": { status: 409, message: "Conflict" },
  "422": { status: 422, message: "Validation Failed" },
  "429, Retry-After": { status: 429, message: "Too many requests", headers: { "retry-after": "1" } },
  "429, Retry-After of an hour": {
    status: 429,
    message: "Too many requests",
    headers: { "retry-after": "3600" },
  },
  "500": { status: 500, message: "Server Error" },
  "500, done": { status: 500, raw: '{"message":"Server Error"}', done: true },
  "502": { status: 502, raw: "<html><h1>502 Bad Gateway</h1></html>", type: "text/html" },
  "502, done": { status: 502, raw: "<html><h1>502 Bad Gateway</h1></html>", type: "text/html", done: true },
  reset: "reset",
  "reset, done": "lost",
  "no answer": "silent",
  "an answer without end": "endless",
};

/** Whether GitHub may have done what it was asked, though it says otherwise. */
export function mayBeDone(name: string): boolean {
  return name.endsWith(", done");
}
