import type { Report } from "../types.ts";
import { headlineOf, notesOf, printRevision } from "./in-words.ts";
import { bundlePart } from "./html/bundle.ts";
import {
  factSection,
  failedVisitSection,
  loosenedPart,
  prominentSection,
  noteSection,
} from "./html/details.ts";
import { embedReport } from "./html/embed.ts";
import { html as template } from "./escape/html.ts";
import { clientScript, hashes } from "./html/client-script.ts";
import { advicePart, causePart, leadingCause, linkCauses } from "./html/findings.ts";
import { storyOf } from "./story.ts";
import { measuredPart } from "./html/measured.ts";
import { navigation } from "./html/navigation.ts";
import { drawParts } from "./html/parts.ts";
import type { Part } from "./html/parts.ts";
import { placePart } from "./html/places.ts";
import { style } from "./html/style.ts";
import { trendPart } from "./html/trend.ts";
import { samplesLegend, verdictPart } from "./html/verdicts.ts";
import type { ReportOptions } from "./options.ts";
import { sectionsOf, unlimitedOf } from "./sections.ts";
import type { Section } from "./sections.ts";

/** Only our script and style, no request, and only the report's own pictures: nothing else can run in the page, wherever it is opened. */
const policy = `default-src 'none'; script-src '${hashes.script}'; style-src '${hashes.style}'; img-src data:; base-uri 'none'; form-action 'none'`;

const signs = { pass: "✓", warn: "!", fail: "✗", error: "✗" } as const;
const tints = { pass: "good", warn: "middling", fail: "bad", error: "bad" } as const;

/**
 * The report as one page without network: the verdict, what failed and why, what happened on the pages, the bundle, the
 * rest, and the report's data, from which `parseReport` reads it back. Without scripts only the pictures are missing, and
 * the details of a long report.
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
  const judged = (section: Section): Part => {
    const drawn = verdictPart(section, links);
    if (section !== shown[0]) return drawn;
    const { body, more } = drawn;
    return body
      ? { ...drawn, body: template`${body}${legend}` }
      : { ...drawn, more: template`${more}${legend}` };
  };
  const parts = [
    loosenedPart(report.loosened),
    ...failed.map(judged),
    causePart(story),
    ...unsure.map(judged),
    placePart(report),
    bundlePart(report),
    trendPart(report.history),
    ...passed.map(judged),
    advicePart(story, report),
    measuredPart(unlimitedOf(report)),
  ].filter((part) => part !== null);
  const { sections: drawn, packed } = drawParts(parts);
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
${prominentSection(prominent)}${navigation(parts)}${drawn}${failedVisitSection(report.failedVisits)}${noteSection(others)}${factSection(report, options.files ?? [])}</main>
${packed}${embedReport(report)}
<script>${{ markup: clientScript }}</script>
</body>
</html>
`.markup;
}
