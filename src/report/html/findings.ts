import type { Finding, Report } from "../../types.ts";
import { evidenceOf, isCause, savingOf } from "../findings.ts";
import { keyOf, nameOfMetric } from "../sections.ts";
import type { Row, Section } from "../sections.ts";
import { html } from "../escape/html.ts";
import type { Markup } from "../escape/html.ts";

/** Of one finding. */
const mostEvidence = 20;

export interface PlacedFindings {
  /** By the row that they stand below, the most telling first. */
  beside: ReadonlyMap<Row, readonly Finding[]>;
  /** Causes of what has no row among those that are not passed. */
  loose: readonly Finding[];
  /** Advice that holds for base as well. */
  standing: readonly Finding[];
  /** What a metric is called. */
  nameOf(metric: string): string;
}

/** Every cause beside the metric that it explains; standing advice apart. */
export function placeFindings(
  { findings, verdicts }: Pick<Report, "findings" | "verdicts">,
  sections: readonly Section[],
): PlacedFindings {
  const rows = new Map<string, Row>();
  for (const { kind, rows: own } of sections)
    for (const row of own) if (kind !== "passed" && !rows.has(keyOf(row))) rows.set(keyOf(row), row);
  const beside = new Map<Row, Finding[]>();
  const loose: Finding[] = [];
  for (const finding of findings.filter((one) => !one.standing)) {
    const { metric, page, device } = finding;
    const row = metric === null ? undefined : rows.get(keyOf({ metric, page, device }));
    if (!row) loose.push(finding);
    else beside.set(row, [...(beside.get(row) ?? []), finding]);
  }
  const standing = findings.filter((one) => one.standing);
  return { beside, loose, standing, nameOf: (metric) => nameOfMetric(metric, verdicts) };
}

/**
 * One cause: what happened and what to do at once, the evidence folded.
 * @param nameOf what its metric is called; absent beside the metric that it explains, which then need not be named.
 */
export function findingItem(finding: Finding, nameOf?: PlacedFindings["nameOf"]): Markup {
  const { title, metric, page, device, evidence, fix, certainty, link, standing } = finding;
  const about = nameOf
    ? [metric && nameOf(metric), page, device].filter((part) => part !== null).join(" · ")
    : "";
  const sure = standing
    ? ""
    : certainty === "certain"
      ? "certain"
      : "changed together, which proves no cause";
  const facts = [about, sure, savingOf(finding)].filter(Boolean);
  return html`<li class="finding ${certainty}">
    <strong>${title}</strong>
    <p>${fix}</p>
    <p class="soft">${facts.join("; ")}</p>
    ${
      evidence.length > 0 &&
      html`<details>
        <summary>Evidence</summary>
        ${evidenceOf(finding, mostEvidence).map((line) => html`<p><code>${line}</code></p>`)}
      </details>`
    }${link !== null && html`<p><small>${link}</small></p>`}
  </li> `;
}

/** The cause that may explain most of what failed or warned, at the top: below, each stands beside its metric, in the order of the metrics. */
export function leadingCause({ findings, verdicts }: Report): Markup | null {
  const troubled = verdicts.filter(({ status }) => status === "fail" || status === "warn");
  const first = findings.find((finding) => isCause(finding, { verdicts: troubled }));
  if (!first) return null;
  const [proof] = evidenceOf(first, 1);
  const name = first.metric === null ? null : nameOfMetric(first.metric, verdicts);
  const place = [name, first.page, first.device].filter((part) => part !== null).join(" · ");
  return html`<p class="lead">
    Look first at${place !== "" && html` <span class="soft">${place}</span>`}: <strong>${first.title}</strong>
    ${proof !== undefined && html`<br /><code>${proof}</code>`}
  </p>`;
}

/** Causes that belong to no limit above; null where there are none. */
export function looseSection({ loose, nameOf }: PlacedFindings): Markup | null {
  if (loose.length === 0) return null;
  return html`<section id="what-to-do">
    <h2>What to do <span class="count">${loose.length}</span></h2>
    <ul class="findings">
      ${loose.map((finding) => findingItem(finding, nameOf))}
    </ul>
  </section> `;
}

/** Advice that holds for base as well, folded; null where there is none. */
export function standingSection({ standing, nameOf }: PlacedFindings): Markup | null {
  if (standing.length === 0) return null;
  return html`<section id="advice">
    <h2>Standing advice <span class="count">${standing.length}</span></h2>
    <details>
      <summary>What holds for base as well, and explains no change</summary>
      <ul class="findings">
        ${standing.map((finding) => findingItem(finding, nameOf))}
      </ul>
    </details>
  </section> `;
}
