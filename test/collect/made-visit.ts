import type { VisitTarget } from "../../src/collect/sample.ts";
import type { Visit } from "../../src/types.ts";
import { visitData } from "../fixtures/visits.ts";

/** What a visit of this target would be, without one: it went well, or failed with this message. */
export function madeVisit(target: VisitTarget, error?: string): Visit {
  const { page, device, revision, index, warmUp, slowed } = target;
  return {
    page: page.name,
    device: device.name,
    revision,
    index,
    warmUp,
    ...(slowed && { slowed }),
    startedAt: "2026-01-01T00:00:00.000Z",
    durationMs: 1,
    ...(error ? { error: { code: "PAGE_FAILED", message: error } } : { data: visitData() }),
  };
}
