import type { Report } from "../../types.ts";
import { factsOf } from "../about-run.ts";
import { code, link, prose } from "../escape/markdown.ts";
import type { CommentOptions } from "./options.ts";

/** How it was measured, where the whole report is, and how to repeat it. */
export function footer(report: Report, options: CommentOptions): string {
  const facts = factsOf(report).map(({ label, value }) => `${label} ${prose(value, 80)}`);
  const where = [
    options.htmlUrl === undefined ? "" : link("HTML report", options.htmlUrl),
    options.runUrl === undefined ? "" : link("log of the run", options.runUrl),
    ...(options.files ?? []).slice(0, 10).map((file) => code(file, 200)),
  ].filter((word) => word !== "");
  return [
    "",
    `Repeat it locally: ${code(commandOf(report, options), 300)}${where.length > 0 ? ` · ${where.join(" · ")}` : ""}`,
    "",
    `<sub>${facts.join(" · ")}</sub>`,
    "",
  ].join("\n");
}

/** A commit is named by its hash alone: a branch may be called anything, and nobody should paste that into a shell. */
function commandOf({ revisions: { base } }: Report, { command }: CommentOptions): string {
  const sha = base?.sha ?? null;
  return `${command ?? "npx budget-check"}${sha !== null && /^[0-9a-f]{7,64}$/i.test(sha) ? ` --base ${sha.slice(0, 12)}` : ""}`;
}
