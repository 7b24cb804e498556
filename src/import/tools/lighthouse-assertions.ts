import { writeAmount } from "../draft/limit-draft.ts";
import type { Bounds } from "../draft/limit-draft.ts";
import type { Place } from "../draft/draft.ts";
import type { Importing } from "../importer.ts";
import type { Item } from "../source/item.ts";
import { auditMetrics, resourceMetric, resourceTypes } from "./lighthouse-audits.ts";
import type { AuditMetric } from "./lighthouse-audits.ts";
import { scoreCurves, valueAtScore } from "./lighthouse-score.ts";

/*
 * Assertions of Lighthouse CI 0.15: `"audit": level` or `"audit": [level, { minScore, maxLength, maxNumericValue, aggregationMethod }]`.
 * A value equal to its bound passes. Without a bound, the score has to be at least 0.9.
 * https://github.com/GoogleChrome/lighthouse-ci/blob/main/docs/configuration.md#assertions
 */

/** The score that an assertion without a bound asks for. */
const defaultScore = 0.9;

/** What all assertions of one entry share. */
export interface Entry {
  /** Where its limits go: every page, or those that its pattern matches. */
  places: readonly Place[];
  device: "mobile" | "desktop";
  /** How assertions say that several runs are judged. Each of them is added. */
  methods: Item[];
  /** Whether budget-check itself serves the built folder. */
  servesFolder: boolean;
}

interface Options {
  minScore?: Item | undefined;
  maxLength?: Item | undefined;
  maxNumericValue?: Item | undefined;
}

/** Reads one assertion. The key may be written with dots, as Lighthouse CI replaces them. */
export function readAssertion(item: Item, entry: Entry, importing: Importing): void {
  const { ledger } = importing;
  const key = item.key.replaceAll(".", ":");
  const level = item.isArray ? item.items()[0] : item;
  const written = item.isArray ? item.items()[1] : undefined;
  if (level?.value === "off" || !level?.value) {
    ledger.skip(item, "it is off");
    return;
  }
  if (/[a-z][A-Z]/.test(key)) {
    ledger.leave(item, "Lighthouse CI ignores assertions whose name has capitals: write it in kebab case");
    return;
  }
  const aggregation = written?.get("aggregationMethod");
  if (aggregation) entry.methods.push(aggregation);
  const options = {
    minScore: written?.get("minScore"),
    maxLength: written?.get("maxLength"),
    maxNumericValue: written?.get("maxNumericValue"),
  };
  const limit = new Assertion(item, level, options, entry, importing);
  const [audit = "", ...property] = key.split(":").filter(Boolean);
  if (audit === "resource-summary") limit.ofResources(property);
  else if (audit === "user-timings") limit.ofUserTiming(property);
  else if (audit === "categories") limit.ofCategory(property[0] ?? "");
  else if (audit === "performance-budget") limit.ofBudget();
  else limit.ofAudit(audit);
}

/**
 * The comment on `limits` about how several runs are judged.
 * @param methods without repetition; all of those that its limits have.
 */
export function aggregationRemark([first = "", ...others]: readonly string[]): string {
  const methods =
    others.length === 0
      ? `${first} of its runs`
      : `${first} of its runs for some limits and ${others.join(" or ")} for others`;
  return `Lighthouse CI judged ${methods}; here a test over pairs of visits decides, and undecided limits warn`;
}

/** The comment on `limits` about transferred bytes. */
function transferRemark(servesFolder: boolean): string {
  const same = "transfer counts what a visit transfers, headers included, in both tools";
  return servesFolder
    ? `${same}; Lighthouse CI serves the folder with gzip, budget-check with brotli, which is smaller`
    : same;
}

/** One assertion that is on, with what it needs to become limits. */
class Assertion {
  readonly #item: Item;
  readonly #level: Item;
  readonly #options: Options;
  readonly #entry: Entry;
  readonly #importing: Importing;

  constructor(item: Item, level: Item, options: Options, entry: Entry, importing: Importing) {
    this.#item = item;
    this.#level = level;
    this.#options = options;
    this.#entry = entry;
    this.#importing = importing;
  }

  ofAudit(audit: string): void {
    const known = Object.hasOwn(auditMetrics, audit) ? auditMetrics[audit] : undefined;
    if (!known) return this.#leave(whyUnknown(audit));
    if (known.ofServer && this.#entry.servesFolder)
      return this.#leave(
        'it is about what a server sends, and here the built folder is served by budget-check: name your server in "serve"',
      );
    const { maxNumericValue, maxLength, minScore } = this.#options;
    if (known.by === "items") return this.#ofItems(known);
    if (maxLength)
      this.#importing.ledger.leave(maxLength, "the audit has no list whose length is limited here");
    if (maxNumericValue) this.#limit(known.metric, maxNumericValue.number, [maxNumericValue], known.remark);
    if (minScore || (!maxNumericValue && !maxLength)) this.#ofScore(known, minScore);
  }

  /** A list of audit's findings: at most so many, or none where the score has to be good. */
  #ofItems({ metric, remark }: AuditMetric): void {
    const { maxLength, minScore, maxNumericValue } = this.#options;
    if (maxNumericValue)
      this.#importing.ledger.leave(
        maxNumericValue,
        `"${metric}" counts findings, not the time or bytes that they cost`,
      );
    if (maxLength) this.#limit(metric, maxLength.number, [maxLength], remark);
    if (maxLength && minScore)
      this.#importing.ledger.leave(minScore, `"${metric}" counts findings and has no score`);
    if (maxLength || maxNumericValue) return;
    const why = `a score of at least ${minScore?.number ?? defaultScore} is taken as no finding`;
    this.#limit(metric, 0, minScore ? [minScore] : [], ...(remark === undefined ? [why] : [remark, why]));
  }

  #ofScore({ metric, remark }: AuditMetric, minScore: Item | undefined): void {
    const score = minScore ? minScore.number : defaultScore;
    const value = score === undefined ? null : valueAtScore(metric, score, this.#entry.device);
    if (value === null || score === undefined) {
      const reason = scoreCurves[metric]
        ? "no value has this score"
        : "its score has no fixed value here: write the value as maxNumericValue";
      return minScore ? this.#importing.ledger.leave(minScore, reason) : this.#leave(reason);
    }
    const where = `the largest value that scores ${score} on Lighthouse's curve for ${this.#entry.device}`;
    this.#limit(
      metric,
      value,
      minScore ? [minScore] : [],
      ...(remark === undefined ? [where] : [where, remark]),
    );
  }

  ofResources(property: readonly string[]): void {
    const [type = "", what = ""] = property;
    const { maxNumericValue, maxLength, minScore } = this.#options;
    if (!resourceTypes.has(type) || !["size", "count"].includes(what) || property.length !== 2)
      return this.#leave("it names no type of resource with :size or :count");
    for (const option of [maxLength, minScore])
      if (option) this.#importing.ledger.leave(option, "a summary of resources has no score and no length");
    if (!maxNumericValue) return this.#leave("it needs maxNumericValue, and has none");
    const metric = resourceMetric(what === "size" ? "transfer" : "requests", type);
    this.#limit(metric, maxNumericValue.number, [maxNumericValue]);
  }

  ofUserTiming(property: readonly string[]): void {
    const { maxNumericValue } = this.#options;
    if (!maxNumericValue || property.length === 0) return this.#leave("it needs a name and maxNumericValue");
    const remark = "Lighthouse CI compares names in kebab case: write the name here as the page does";
    this.#limit(`user-timing:${property.join("-")}`, maxNumericValue.number, [maxNumericValue], remark);
  }

  ofCategory(category: string): void {
    if (category !== "performance")
      return this.#leave(`budget-check judges performance alone: keep Lighthouse for "${category}"`);
    const score = this.#options.minScore?.number ?? defaultScore;
    const { device } = this.#entry;
    const values = (["FCP", "LCP", "TBT", "CLS", "SI"] as const).flatMap((metric) => {
      const value = valueAtScore(metric, score, device);
      return value === null ? [] : [`${metric} ${writeAmount(value, metric === "CLS" ? "unitless" : "ms")}`];
    });
    this.#leave(
      `a score mixes five metrics, so it has no single limit here; each of them scores ${score} (${device}) at ${values.join(", ")}`,
    );
  }

  ofBudget(): void {
    this.#leave(
      "Lighthouse 12 has no such audit, so it checks nothing: its budgets are imported where they are written",
    );
  }

  #leave(reason: string): void {
    this.#importing.ledger.leave(this.#item, reason);
  }

  #limit(
    metric: string,
    value: number | undefined,
    from: readonly Item[],
    ...remarks: (string | undefined)[]
  ): void {
    const { draft, ledger } = this.#importing;
    if (value === undefined) {
      for (const item of from) ledger.leave(item, "it is not a number");
      return;
    }
    const level = this.#level;
    const isError = level.value === "error";
    const isKnown = isError || level.value === "warn";
    const bounds: Bounds = isError ? { fail: value } : { warn: value };
    const all = [
      ...remarks,
      isKnown ? undefined : `Lighthouse CI prints a failure of level ${level.excerpt()} and does not fail`,
    ].filter((remark) => remark !== undefined);
    // Measured side by side: the same bytes from the same server, test/bench/README.md#imported-limits.
    if (/^transfer\b/.test(metric)) draft.note("limits", [], transferRemark(this.#entry.servesFolder));
    for (const place of this.#entry.places) draft.limit(place, metric, bounds, [level, ...from], ...all);
  }
}

function whyUnknown(audit: string): string {
  if (audit === "interaction-to-next-paint")
    return 'Lighthouse CI cannot measure it while a page loads; here a page with "interactions" has INP';
  return "no metric of budget-check measures what this audit does";
}
