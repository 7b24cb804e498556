import type { Result } from "lighthouse";
import { explainingAuditIds } from "./lighthouse-config.ts";
import { printAddress } from "../../address.ts";
import type { Redact } from "../../secrets.ts";

/** What a visit keeps of an audit that found something. */
export interface AuditExcerpt {
  title: string;
  /** 0 to 1, lower is worse; null where Lighthouse gives no score. */
  score: number | null;
  numericValue?: number;
  /** Milliseconds (CLS: unitless) that fixing it would save, by metric acronym. */
  metricSavings?: Readonly<Partial<Record<string, number>>>;
  /** Lighthouse's details without what only its own report needs. */
  details?: unknown;
}

/** Size of all excerpts of one visit together, as JSON. */
const maxBytes = 60_000;
const maxItems = 15;
const maxDepth = 10;
const maxStringLength = 300;
/** More than enough that no secret is cut in two before it is looked for. */
const maxReadLength = 20_000;

/** For drawing, not for telling: headings, geometry, ids of Lighthouse's own. */
const dropped = new Set([
  "headings",
  "boundingRect",
  "path",
  "lhId",
  "skipSumming",
  "sortedBy",
  "isEntityGrouped",
  "controlledBy",
  "debugData",
]);

/**
 * The audits that say something, shortened; if they exceed the limit, the least important ones are left out. Texts of
 * the page are redacted before they are cut.
 */
export function excerptAudits(audits: Result["audits"], redact: Redact): Record<string, AuditExcerpt> {
  const excerpts: Record<string, AuditExcerpt> = {};
  let bytes = 0;
  for (const id of explainingAuditIds) {
    const audit = audits[id];
    if (!audit || !saysSomething(audit)) continue;
    const excerpt: AuditExcerpt = {
      title: audit.title,
      score: audit.score,
      ...(audit.numericValue === undefined ? {} : { numericValue: audit.numericValue }),
      ...(audit.metricSavings ? { metricSavings: audit.metricSavings } : {}),
      ...(audit.details ? { details: trim(audit.details, redact, 0) } : {}),
    };
    const size = Buffer.byteLength(JSON.stringify(excerpt));
    if (bytes + size > maxBytes) continue;
    bytes += size;
    excerpts[id] = excerpt;
  }
  return excerpts;
}

function saysSomething({ scoreDisplayMode, score, details }: Result["audits"][string]): boolean {
  if (scoreDisplayMode === "error" || scoreDisplayMode === "notApplicable") return false;
  if (score !== null && score < 1) return true;
  return Boolean(details && "items" in details && Array.isArray(details.items) && details.items.length > 0);
}

function trim(value: unknown, redact: Redact, depth: number): unknown {
  if (typeof value === "string") {
    const whole = redact(value.slice(0, maxReadLength));
    return /^https?:/.test(whole) ? printAddress(whole) : whole.slice(0, maxStringLength);
  }
  if (typeof value !== "object" || value === null) return value;
  if (depth >= maxDepth) return undefined;
  if (Array.isArray(value)) return value.slice(0, maxItems).map((item) => trim(item, redact, depth + 1));
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !dropped.has(key))
      .slice(0, 50)
      .map(([key, item]) => [key, trim(item, redact, depth + 1)]),
  );
}
