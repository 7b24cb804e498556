import type { Report } from "../types.ts";
import { headlineOf, notesOf, printRevision } from "./in-words.ts";
import { bundleSection } from "./html/bundle.ts";
import {
  factSection,
  failedVisitSection,
  loosenedSection,
  prominentSection,
  noteSection,
} from "./html/details.ts";
import { embedReport } from "./html/embed.ts";
import { html as template } from "./escape/html.ts";
import { clientScript, hashes } from "./html/client-script.ts";
import { adviceSection, causeSection, leadingCause, linkCauses } from "./html/findings.ts";
import { storyOf } from "./story.ts";
import { measurementSection } from "./html/measured.ts";
import { navigation, part } from "./html/navigation.ts";
import { placeSection } from "./html/places.ts";
import { style } from "./html/style.ts";
import { trendSection } from "./html/trend.ts";
import { samplesLegend, verdictSection } from "./html/verdicts.ts";
import type { ReportOptions } from "./options.ts";
import { sectionsOf, unlimitedOf } from "./sections.ts";
import type { Section } from "./sections.ts";

/** No script and no style but ours, no request, no picture but those of the report itself: wherever the page is opened, nothing else can act in it. */
const policy = `default-src 'none'; script-src '${hashes.script}'; style-src '${hashes.style}'; img-src data:; base-uri 'none'; form-action 'none'`;

const signs = { pass: "✓", warn: "!", fail: "✗", error: "✗" } as const;
const tints = { pass: "good", warn: "middling", fail: "bad", error: "bad" } as const;

/**
 * The report as one page without network: the verdict, what failed and why, what happened on the pages, the bundle, the
 * rest, and the report's data, from which `parseReport` reads it back. Without scripts it is all there but the pictures.
 */
export function html(report: Report, options: ReportOptions = {}): string {
  const { head, base, noBase, missingBase } = report.revisions;
  const { prominent, others } = notesOf(report);
  const against = base
    ? ` against base ${printRevision(base)}`
    : missingBase
      ? ", not compared with base"
      : noBase === null
        ? ""
        : `, no base: ${noBase}`;
  const sections = sectionsOf(report);
  const failed = sections.filter(({ kind }) => kind === "exceeded" || kind === "missing");
  const passed = sections.filter(({ kind }) => kind === "passed");
  const unsure = sections.filter((section) => !failed.includes(section) && !passed.includes(section));
  const story = storyOf(report);
  const links = linkCauses(story, sections);
  const shown = [...failed, ...unsure, ...passed];
  // Once, below the first table.
  const legend = samplesLegend(shown);
  const judged = (section: Section) =>
    part(section.kind, template`${verdictSection(section, links)}${section === shown[0] && legend}`);
  const parts = [
    part("loosened", loosenedSection(report.loosened)),
    ...failed.map(judged),
    part("causes", causeSection(story)),
    ...unsure.map(judged),
    part("pages", placeSection(report)),
    part("bundle", bundleSection(report)),
    part("history", trendSection(report.history)),
    ...passed.map(judged),
    part("advice", adviceSection(story, report)),
    part("measured", measurementSection(unlimitedOf(report))),
  ].filter(({ content }) => content !== null);
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
<p class="soft">Head ${printRevision(head)}${against}</p>${leadingCause(story)}</header>
${prominentSection(prominent)}${navigation(parts)}${parts.map(({ content }) => content)}${failedVisitSection(report.failedVisits)}${noteSection(others)}${factSection(report, options.files ?? [])}</main>
${embedReport(report)}
<script>${{ markup: clientScript }}</script>
</body>
</html>
`.markup;
}
