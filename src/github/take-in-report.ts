import { CheckError, messageOf } from "../errors.ts";
import { findMetric } from "../metrics/index.ts";
import { parseReport } from "../report/parse.ts";
import type { Report } from "../types.ts";
import { fetchBaseBudget } from "./fetch-budget.ts";
import type { BaseBudget, BudgetPlace } from "./fetch-budget.ts";
import type { Client } from "./client.ts";
import { runUrl } from "./context.ts";
import type { GithubContext } from "./context.ts";
import { fetchArtifact } from "./fetch-artifact.ts";
import { findPulls } from "./find-pull.ts";
import type { RunPull } from "./find-pull.ts";
import { TooLarge } from "../forge/read-bounded.ts";
import { refusalOf } from "./refusal.ts";
import { UnreadableFile } from "./repository-file.ts";
import { BadArchive, readZipEntry } from "./zip-entry.ts";

export interface IntakeRequest extends Partial<BudgetPlace> {
  /** Name under which the measuring workflow uploads its report. */
  artifactName: string;
}

export type Intake =
  | {
      kind: "taken";
      /** As of the run that has measured: what the comment, the status and the links are made of. */
      context: GithubContext;
      pull: RunPull;
      /** Valid by the schema, but not trusted in any part: its verdicts have to be judged again by base's budget. */
      report: Report;
      budget: BaseBudget;
      /** Page of the artifact. */
      artifactUrl: string;
    }
  /** There is nothing to say, and nothing wrong. */
  | { kind: "skipped"; reason: string }
  /** Something is wrong with what the run has left, or with our rights. */
  | { kind: "refused"; reason: string };

const entryName = "report.json";
const mostZipBytes = 32 * 1024 * 1024;
const mostReportBytes = 32 * 1024 * 1024;

/**
 * The privileged half of the pattern for forks: takes in what a run without permissions has measured. Only GitHub's API
 * decides which pull request gets the report, never the artifact; no code of the pull request is run or checked out.
 *
 * Throws for nothing that GitHub answers, or that a run can leave.
 */
export async function takeInReport(
  client: Client,
  context: GithubContext,
  { artifactName, workingDirectory = ".", budget }: IntakeRequest,
): Promise<Intake> {
  const { workflowRun: run, repository, serverUrl } = context;
  if (!run) return refused(`it is ${context.event} that started this workflow, and not workflow_run`);
  if (run.event !== "pull_request")
    return skipped(`run ${run.id} was started by ${run.event}, and not by a pull request`);
  if (run.conclusion === "cancelled" || run.conclusion === "skipped")
    return skipped(`run ${run.id} was ${run.conclusion}`);
  try {
    const pulls = await findPulls(client, repository, run);
    if (pulls.length === 0)
      return skipped(`no open pull request has the head ${run.headSha.slice(0, 12)} of run ${run.id} now`);
    const limits = { name: artifactName, most: mostZipBytes };
    const artifact = await fetchArtifact(client, repository, run, limits);
    if (!artifact) return refused(`run ${run.id} has left no artifact named ${JSON.stringify(artifactName)}`);
    const found = readArtifact(artifact.zip);
    const pull = choose(pulls, found);
    if (!pull) return skipped(`run ${run.id} may be of any of ${pulls.length} pull requests`);
    const place = { workingDirectory, budget };
    const { label, headSha } = pull;
    return {
      kind: "taken",
      context: {
        ...context,
        pull,
        headSha,
        baseSha: pull.baseSha,
        run: {
          id: run.id,
          attempt: run.attempt,
          url: runUrl(serverUrl, repository, run.id, run.attempt),
        },
      },
      pull,
      report: withHead(found, { ref: label, sha: headSha }),
      budget: await fetchBaseBudget(client, repository, pull.baseBranch, place),
      artifactUrl: `${serverUrl}/${repository.owner}/${repository.name}/actions/runs/${run.id}/artifacts/${artifact.id}`,
    };
  } catch (error) {
    if (error instanceof BadArchive || error instanceof TooLarge)
      return refused(`the artifact of run ${run.id} is refused: ${error.message}`);
    if (error instanceof UnreadableFile) return refused(`base's budget cannot be read: ${error.message}`);
    return refused(refusalOf(error, "actions: read, contents: read and pull-requests: write"));
  }
}

/** @throws BadArchive where the archive or the report in it is not as it must be. */
function readArtifact(zip: Uint8Array): Report {
  const bytes = readZipEntry(zip, entryName, mostReportBytes);
  try {
    const report = parseReport(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    const unknown = report.measurements.find(({ metric }) => !findMetric(metric));
    if (report.partial) throw new BadArchive(`${entryName} is that of a partial check (--only-failed)`);
    if (unknown) throw new BadArchive(`${entryName} holds a measurement of no known metric`);
    return report;
  } catch (cause) {
    if (cause instanceof BadArchive) throw cause;
    if (!(cause instanceof CheckError) && !(cause instanceof TypeError)) throw cause;
    throw new BadArchive(`${entryName}: ${messageOf(cause)}`, { cause });
  }
}

/** One branch may be proposed to several bases. All are verified, so that the report's word may break the tie. */
function choose(pulls: readonly RunPull[], { revisions: { base } }: Report): RunPull | undefined {
  if (pulls.length === 1) return pulls[0];
  const fitting = pulls.filter(({ baseSha }) => baseSha === base?.sha);
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** The report names the merge commit, or whatever it likes; the head that was verified is the pull request's. */
function withHead(report: Report, head: { ref: string; sha: string }): Report {
  return { ...report, revisions: { ...report.revisions, head: { ...head, dirty: false } } };
}

function skipped(reason: string): Intake {
  return { kind: "skipped", reason };
}

function refused(reason: string): Intake {
  return { kind: "refused", reason };
}
