import type { Setup } from "../../types.ts";

/** All headers of a setup, that of basic authentication too: https://www.rfc-editor.org/rfc/rfc7617#section-2 */
export function headersOf({
  headers,
  basicAuth,
}: Pick<Setup, "headers" | "basicAuth">): Record<string, string> {
  // A secret that was piped into a variable often ends with a line break, which no header may hold.
  const lines = Object.entries(headers).map(([name, value]) => [name, value.trim()] as const);
  return {
    ...Object.fromEntries(lines),
    ...(basicAuth && {
      authorization: `Basic ${Buffer.from(`${basicAuth.username}:${basicAuth.password}`).toString("base64")}`,
    }),
  };
}
