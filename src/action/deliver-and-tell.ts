import { deliver } from "../run/deliver.ts";
import type { Delivered } from "../run/deliver.ts";
import { asCancelled } from "../run/delivery-outcome.ts";
import { mostSevere } from "../run/exit-code.ts";
import type { OutputFolder } from "../run/output-folder.ts";
import type { CommentOptions } from "../report/comment.ts";
import type { Report } from "../types.ts";
import { inHurry } from "./github.ts";
import type { Github } from "./github.ts";
import type { Job } from "./job.ts";
import { tellPullRequest } from "./tell-pull-request.ts";

/** What a run has to report, and where. */
export interface Telling {
  report: Report;
  folder: OutputFolder;
  /** What the run ended with. */
  exitCode: number;
  /** Null where the action does not run on GitHub. */
  github: Github | null;
  options: CommentOptions;
}

/** A final verdict: files, comment and status say it, and so does everything that follows. */
export interface Told extends Delivered {
  /**
   * The run's exit code, or that of OUTPUT_NOT_WRITABLE if that is more severe and a report could not be written. If
   * nothing else was wrong with the run, 130 if the workflow was cancelled before the result was reported everywhere.
   */
  exitCode: number;
  /** A sentence for each of comment and commit status that could not be delivered, for what can still say so. */
  undelivered: readonly string[];
}

/** A log has no width of its own, and room for every column. */
const logWidth = 120;

/**
 * Writes the report's files, the comment and the commit status. If the workflow is cancelled before that is done, all
 * of them say so instead, the pull request first: GitHub gives ten seconds, and a comment about an earlier commit must
 * not stay. A shard has no verdict, so it writes no comment and no status.
 */
export async function deliverAndTell(job: Job, telling: Telling): Promise<Told> {
  const { cancelled, directory, inputs } = job;
  const { report, folder, exitCode, github, options } = telling;
  const { command } = options;
  const write = (one: Report) =>
    deliver(one, folder, [], { cwd: directory, color: true, width: logWidth, command });
  const tell = async (one: Report, where: Github | null) =>
    where && !one.shard ? tellPullRequest(one, inputs, where, options) : [];
  const wasWrong = report.outcome === "error";
  if (!cancelled.aborted) {
    const delivered = await write(report);
    const undelivered = cancelled.aborted ? [] : await tell(delivered.report, github);
    const { failure } = delivered;
    const code = mostSevere(exitCode, failure?.exitCode ?? 0);
    if (!cancelled.aborted) return { ...delivered, exitCode: code, undelivered };
  }
  const told = asCancelled(report);
  const undelivered = await tell(told, github && inHurry(job, github));
  return { ...(await write(told)), exitCode: wasWrong ? exitCode : 130, undelivered };
}
