import { stat } from "node:fs/promises";
import { join, relative } from "node:path";
import * as core from "@actions/core";
import { messageOf } from "../errors.ts";
import { failsGate } from "../judge/policy.ts";
import { annotationsOf } from "../report/annotations.ts";
import type { Annotation } from "../report/annotations.ts";
import { prose } from "../report/escape/markdown.ts";
import { plain } from "../report/escape/terminal.ts";
import type { OutputFolder } from "../run/output-folder.ts";
import type { Report } from "../types.ts";

/** Folders of the job: the checkout, and the app's folder in it. Absolute. */
export interface Place {
  workspace: string;
  directory: string;
}

/** Length of a sentence that says what could not be delivered. */
const mostCharacters = 600;

/** Marks the lines of the budget, errors first. The log must take commands again. */
export function annotate(report: Report, { workspace, directory }: Place): void {
  const seen = relative(workspace, directory).replaceAll("\\", "/");
  for (const annotation of annotationsOf(report, { directory: seen })) print(annotation);
}

const printers = { error: core.error, warning: core.warning, notice: core.notice };

function print({ level, title, message, file, line, column }: Annotation): void {
  printers[level](message, {
    title,
    ...(file !== undefined && { file }),
    ...(line !== undefined && { startLine: line }),
    ...(column !== undefined && { startColumn: column }),
  });
}

/** Markdown that ends a summary: what could not be delivered, as sentences. Empty where everything was. */
export function undeliveredLines(sentences: readonly string[]): string {
  return sentences.map((sentence) => `\n⚠️ ${prose(sentence, mostCharacters)}\n`).join("");
}

/**
 * Adds Markdown to the job's page. Outside of a runner there is no page, and nothing is written. If the page cannot be
 * written, a notice says so; the verdict does not change.
 */
export async function summarize(markdown: string, env: NodeJS.ProcessEnv): Promise<void> {
  const file = env["GITHUB_STEP_SUMMARY"];
  if (!file) return;
  try {
    await refusePipe(file);
    await core.summary.addRaw(markdown).write();
  } catch (error) {
    unwritten("The job summary could not be written", error);
  } finally {
    core.summary.emptyBuffer();
  }
}

/**
 * Sets the step's outputs as the last action of a run, so that nothing in the run can overwrite them. If they cannot be
 * set, a notice says so; the verdict does not change.
 * @param files what was written of the report; the output of another file is empty.
 */
export async function setOutputs(
  report: Report,
  folder: OutputFolder,
  files: readonly string[],
): Promise<void> {
  const { verdicts, onInconclusive = "warn" } = report;
  const failed = verdicts.filter((verdict) => failsGate(verdict, onInconclusive));
  const inconclusive = verdicts.filter(({ status }) => status === "inconclusive");
  const place = (name: string) => {
    const file = join(folder.directory, name);
    return files.includes(file) ? file : "";
  };
  await writeOutputs({
    outcome: report.outcome,
    failed: failed.length,
    inconclusive: inconclusive.length,
    report: place("report.json"),
    html: place("report.html"),
    markdown: place("report.md"),
  });
}

/** The only output of a run without a report. */
export async function setErrorOutput(): Promise<void> {
  await writeOutputs({ outcome: "error" });
}

async function writeOutputs(outputs: Readonly<Record<string, string | number>>): Promise<void> {
  try {
    await refusePipe(process.env["GITHUB_OUTPUT"]);
    for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value);
  } catch (error) {
    unwritten("The step's outputs could not be set", error);
  }
}

/** Opening one would wait until somebody reads it. */
async function refusePipe(file: string | undefined): Promise<void> {
  const found = file ? await stat(file).catch(() => null) : null;
  if (found?.isFIFO() || found?.isSocket()) throw new Error(`${file} is a named pipe or a socket`);
}

function unwritten(what: string, error: unknown): void {
  core.notice(`${what}: ${plain(messageOf(error))}. The verdict stays as it is`, { title: "budget-check" });
}
