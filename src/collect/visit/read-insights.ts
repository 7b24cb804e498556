import type { Artifacts, Config, Result } from "lighthouse";
import { TraceEngineResult } from "lighthouse/core/computed/trace-engine-result.js";
import type { ImageWaste, VisitData } from "../../types.ts";
import { printAddress } from "../../address.ts";
import type { Redact } from "../../secrets.ts";

/** More are not counted. */
const mostImages = 200;

interface InsightSource {
  lhr: Pick<Result, "audits">;
  artifacts: Artifacts;
  settings: Config.Settings;
  context: Artifacts.ComputedContext;
  redact: Redact;
}

/**
 * What Lighthouse's insights list in full, for limits that count it: their audits are shortened, and name kinds of waste in sentences
 * alone. The trace has been read for these audits already.
 */
export async function readInsights({
  lhr,
  artifacts: { Trace: trace, SourceMaps, HostDPR },
  settings,
  context,
  redact,
}: InsightSource): Promise<Pick<VisitData, "imageWaste" | "blocking">> {
  const { insights } = await TraceEngineResult.request({ trace, settings, SourceMaps, HostDPR }, context);
  const model = [...insights.values()].find(({ navigation }) => navigation?.args.data?.navigationId)?.model;
  const { ImageDelivery: images, RenderBlocking: blocking } = model ?? {};
  const print = (url: string) => printAddress(redact(url));
  const selectors = selectorsOf(lhr.audits["image-delivery-insight"]);
  return {
    ...(images && {
      imageWaste: images.optimizableImages.slice(0, mostImages).flatMap(({ request, optimizations }) => {
        const { url } = request.args.data;
        if (!/^https?:/.test(url)) return [];
        const selector = selectors.get(url);
        const image = { url: print(url), ...(selector !== undefined && { selector: redact(selector) }) };
        return optimizations.flatMap((one): ImageWaste[] => {
          const wasted = Math.round(one.byteSavings);
          if (one.type === "MODERN_FORMAT_OR_COMPRESSION" || one.type === "VIDEO_FORMAT")
            return [{ ...image, fault: "legacy-format", wasted }];
          if (one.type !== "RESPONSIVE_SIZE") return [];
          const { fileDimensions: file, displayDimensions: display } = one;
          const shown = `${file.width}x${file.height} pixels, shown at ${display.width}x${display.height}`;
          return [{ ...image, fault: "oversized", shown, wasted }];
        });
      }),
    }),
    ...(blocking &&
      !blocking.warnings?.length && {
        blocking: [...new Set(blocking.renderBlockingRequests.map(({ args }) => print(args.data.url)))],
      }),
  };
}

/** The elements that an audit names, by the URL of their row. */
function selectorsOf(audit: Result["audits"][string] | undefined): ReadonlyMap<string, string> {
  const items: unknown = audit?.details && "items" in audit.details ? audit.details.items : undefined;
  const selectors = new Map<string, string>();
  for (const item of Array.isArray(items) ? (items as unknown[]) : []) {
    const { url, node } = item as { url?: unknown; node?: { selector?: unknown } };
    if (typeof url === "string" && typeof node?.selector === "string") selectors.set(url, node.selector);
  }
  return selectors;
}
