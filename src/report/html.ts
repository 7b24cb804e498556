import type { Report } from "../types.ts";
import { printRevision } from "./footer.ts";
import { headlineOf } from "./headline.ts";
import { bundleSection } from "./html/bundle.ts";
import {
  factSection,
  failedVisitSection,
  findingSection,
  loosenedSection,
  prominentSection,
  noteSection,
} from "./html/details.ts";
import { embedReport } from "./html/embed.ts";
import { html as template } from "./escape/html.ts";
import { style, styleHash } from "./html/style.ts";
import { trendSection } from "./html/trend.ts";
import { measurementSection, verdictSection } from "./html/verdicts.ts";
import type { ReportOptions } from "./options.ts";
import { sectionsOf } from "./sections.ts";
import { notesOf } from "./prominent.ts";
import { unlimitedOf } from "./unlimited.ts";

/** No script, no request, no style but ours: nothing in the page can act, wherever it is opened. */
const policy = `default-src 'none'; style-src '${styleHash}'; base-uri 'none'; form-action 'none'`;

const signs = { pass: "✓", warn: "!", fail: "✗", error: "✗" } as const;
const tints = { pass: "good", warn: "middling", fail: "bad", error: "bad" } as const;

/**
 * The report as one page without network or script: the verdict, what failed, the rest, and the report's data, from
 * which `parseReport` reads it back.
 */
export function html(report: Report, options: ReportOptions = {}): string {
  const { head, base, noBase } = report.revisions;
  const { prominent, others } = notesOf(report);
  const against = base
    ? ` against base ${printRevision(base)}`
    : noBase === null
      ? ""
      : `, no base: ${noBase}`;
  const sections = sectionsOf(report);
  const failed = sections.filter(({ kind }) => kind === "exceeded" || kind === "missing");
  const rest = sections.filter((section) => !failed.includes(section));
  return template`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${{ markup: policy }}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${headlineOf(report).slice(0, 200)}</title>
<style>${{ markup: style }}</style>
</head>
<body>
<main>
<header class="verdict ${report.outcome}"><h1><span class="${tints[report.outcome]}" aria-hidden="true">${signs[report.outcome]}</span> ${headlineOf(report)}</h1>
<p class="soft">Head ${printRevision(head)}${against}</p></header>
${prominentSection(prominent)}${loosenedSection(report.loosened)}${failed.map(verdictSection)}${findingSection(report.findings)}${rest.map(verdictSection)}${bundleSection(report.bundle)}${trendSection(report.history)}${measurementSection(unlimitedOf(report))}${failedVisitSection(report.failedVisits)}${noteSection(others)}${factSection(report, options.files ?? [])}</main>
${embedReport(report)}
</body>
</html>
`.markup;
}
