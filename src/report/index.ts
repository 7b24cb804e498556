import type { Report } from "../types.ts";
import { agent } from "./agent.ts";
import { codequality } from "./code-quality.ts";
import { html } from "./html.ts";
import { json } from "./json.ts";
import { junit } from "./junit.ts";
import { markdown } from "./comment.ts";
import type { ReportOptions } from "./options.ts";
import { text } from "./text.ts";

export type ReporterName = "text" | "agent" | "markdown" | "json" | "html" | "junit" | "codequality";

/** Report data to text, and nothing else: no file, no network, no colour unless asked for. */
export type Reporter = (report: Report, options?: ReportOptions) => string;

/** Every reporter by the name of its command-line option, or of its `--format`. (`parse.ts` reads reports back; it is loaded when needed.) */
export const reporters: Readonly<Record<ReporterName, Reporter>> = {
  text,
  agent,
  markdown,
  json,
  html,
  junit,
  codequality,
};
