import type { Visit } from "../types.ts";

/** What a visit's files are called: page, device, revision and index, with nothing that a file system may not like. */
export function visitName({ page, device, revision, warmUp, slowed, index }: Visit): string {
  return [page, device, revision, slowed ? `slowed-${index}` : warmUp ? "warm-up" : index]
    .map((part) =>
      String(part)
        .replace(/[^\w.-]+/g, "_")
        .slice(0, 60),
    )
    .join("-");
}
