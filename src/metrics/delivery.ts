import { countOffenders } from "../delivery/offenders.ts";
import type { DeliveryMetric } from "../delivery/offenders.ts";
import type { MetricDefinition } from "../types.ts";

const ofServer = { ofServer: true } as const;

export const cacheImmutable = define(
  "cache:immutable",
  "Hashed files without a long cache lifetime",
  "Files of the app's server with a hash in their name that browsers may keep for less than four weeks.",
  ofServer,
);

export const compressionText = define(
  "compression:text",
  "Text without compression",
  "Responses of the app's server of at least 1.4 kB of text without gzip, brotli or zstd.",
  ofServer,
);

export const redirects = define(
  "redirects",
  "Redirects",
  "Redirects of the app's server during load.",
  ofServer,
);

export const requestsBlocking = define(
  "requests:blocking",
  "Render-blocking requests",
  "Requests that the browser waits for before it paints anything, of any origin.",
);

export const imagesOversized = define(
  "images:oversized",
  "Oversized images",
  "Images of the app's server with more pixels than are shown, where 4 kB or more could be saved.",
);

export const imagesLegacyFormat = define(
  "images:legacy-format",
  "Images in a legacy format",
  "Images of the app's server that would be at least 4 kB smaller as WebP or AVIF, and large GIFs.",
);

export const imagesUnsized = define(
  "images:unsized",
  "Images without a size",
  "Image elements that reserve no space before they load, at most 200.",
);

export const bfcache = define(
  "bfcache",
  "Blocked from the back/forward cache",
  "1 if something on the page keeps the browser from restoring it when a visitor comes back, else 0.",
);

/** They are counted like requests. */
function define(
  id: DeliveryMetric,
  label: string,
  description: string,
  more: Pick<MetricDefinition, "ofServer"> = {},
): MetricDefinition {
  return {
    id,
    label,
    unit: "count",
    description,
    ...more,
    tolerance: "counted",
    gates: "limited",
    read: (visit) => {
      const exact = countOffenders(id, visit);
      if (exact !== null) return new Map([[id, { values: { exact } }]]);
      const { noBackForward: missing } = visit;
      return new Map(id === "bfcache" && missing !== undefined ? [[id, { missing }]] : []);
    },
  };
}
