import type { RouteChange, Step } from "../../types.ts";
import { printAddress } from "../../address.ts";
import type { Moment } from "./document-windows.ts";
import type { DocumentRecord } from "./page-collector.ts";

/** The route changes of a visit in their order, each with the step that caused it. */
export function collectRoutes(
  documents: ReadonlyMap<string, DocumentRecord>,
  steps: readonly Step[],
  starts: readonly Moment[],
): RouteChange[] {
  return [...documents.values()].flatMap((document) =>
    document.routes.map(({ url, start, LCP }) => {
      const cause = starts.findLastIndex((moment) => {
        const then = moment.get(document.id);
        return then !== undefined && then.now <= start;
      });
      return { url: printAddress(url), step: steps[cause]?.name ?? null, LCP: LCP >= 0 ? LCP : null };
    }),
  );
}
