/** What a bisect is asked: which limit, between which commits. */
import { createHash } from "node:crypto";
import { relative, resolve } from "node:path";
import { printLimitName } from "../../bisect/limit-name.ts";
import type { BisectState } from "../../bisect/state.ts";
import { CheckError } from "../../errors.ts";
import type { Repository } from "../../git/repository.ts";
import { resolveRef } from "../../git/resolve-ref.ts";
import type { GitPlace } from "../../git/run-git.ts";
import { leadOf } from "../../lead-verdict.ts";
import { narrowToLimit } from "../../stages/bisect/narrow-to-limit.ts";
import { readReport } from "../../stages/choose-base.ts";
import type { Budget, Verdict } from "../../types.ts";

export interface Question {
  /** As `--limit` takes it. */
  limit: string;
  good: string;
  bad: string;
  /** Other limits that the report says failed, which are not looked for. */
  others: readonly string[];
}

export interface Asked {
  good?: string | undefined;
  bad?: string | undefined;
  limit?: string | undefined;
  report?: string | undefined;
}

/**
 * The question of the command line, of a report, or of the state that is continued.
 * @param state of the run to continue; null to start.
 * @throws CheckError USAGE where something is missing or does not fit, BASE_NOT_FOUND for a commit that is not there.
 */
export async function readQuestion(
  asked: Asked,
  state: BisectState | null,
  { repository, ...place }: GitPlace & { repository: Repository },
  cwd: string,
): Promise<Question> {
  const ofReport = asked.report === undefined ? null : await questionOfReport(asked.report, cwd);
  const shaOf = (name: string, option: string) => resolveNamed(place, repository, name, option);
  const limit = asked.limit ?? ofReport?.limit ?? state?.asked;
  const good = asked.good ?? ofReport?.good ?? state?.good;
  const bad = asked.bad ?? ofReport?.bad ?? state?.bad ?? "HEAD";
  if (limit === undefined)
    throw new CheckError("USAGE", "Which limit is looked for is not said", {
      advice: 'Name it with --limit "LCP on /", or a report in which it failed with --report report.json',
    });
  if (good === undefined || good === null)
    throw new CheckError("USAGE", "Which commit was still within the limit is not said", {
      advice: "Name it with --good, such as --good HEAD~40 or the tag of an earlier release",
    });
  const question = {
    limit,
    good: await shaOf(good, "--good"),
    bad: await shaOf(bad, "--bad"),
    others: ofReport?.others ?? [],
  };
  if (state) refuseOther(question, state);
  return question;
}

/** The failed limit that the headline of a report names, with its commits. */
async function questionOfReport(name: string, cwd: string): Promise<Question & { good: string }> {
  const file = resolve(cwd, name);
  const report = await readReport(file, relative(cwd, file));
  const failed = report.verdicts.filter(
    ({ status, metric }) => status === "fail" && !metric.startsWith("command:"),
  );
  const lead = leadOf(failed);
  if (!lead)
    throw new CheckError("USAGE", `No limit failed in ${JSON.stringify(name)}`, {
      advice: "Name the limit with --limit, and the commits with --good and --bad",
    });
  const { base, head } = report.revisions;
  if (base?.sha == null || head.sha === null)
    throw new CheckError("USAGE", `The report ${JSON.stringify(name)} does not compare two commits`, {
      advice: "Name them with --good and --bad, and the limit with --limit",
    });
  const isSeveral = report.devices.length > 1;
  const limit = nameOf(lead, isSeveral);
  const others = new Set(failed.map((one) => nameOf(one, isSeveral)));
  others.delete(limit);
  return { limit, good: base.sha, bad: head.sha, others: [...others] };
}

function nameOf({ metric, page, device }: Verdict, withDevice: boolean): string {
  return printLimitName({ metric, page, device: withDevice ? device : null });
}

async function resolveNamed(
  place: GitPlace,
  repository: Repository,
  name: string,
  option: string,
): Promise<string> {
  try {
    return await resolveRef({ ...place, cwd: repository.root }, repository, name);
  } catch (error) {
    if (!(error instanceof CheckError) || error.code !== "BASE_NOT_FOUND") throw error;
    const { message, advice, detail } = error;
    throw new CheckError("USAGE", `${option}: ${message.replace(/^Base /, "")}`, {
      advice,
      detail,
      cause: error,
    });
  }
}

function refuseOther({ limit, good, bad }: Question, state: BisectState): void {
  const differs = (
    [
      ["--limit", limit, state.asked],
      ["--good", good, state.good],
      ["--bad", bad, state.bad],
    ] as const
  )
    .filter(([, now, then]) => now !== then)
    .map(([option]) => option);
  if (differs.length === 0) return;
  throw new CheckError("USAGE", `The bisect to continue was started with another ${differs.join(" and ")}`, {
    advice: "Continue it without these options, or remove it first with budget-check bisect --reset.",
  });
}

/** What the decisions of a bisect depend on besides the commits: by another budget they do not count. */
export function digestOfBudget(budget: Budget, limit: string): string {
  const { budget: one, by } = narrowToLimit(budget, limit);
  const { build, serve, bundleDirectory, devices, pages, bundle, clock, conditions } = one;
  const plain = JSON.stringify(
    [by, build, serve, bundleDirectory, devices, pages, bundle, clock, conditions],
    (key, value: unknown) => (key === "position" ? undefined : value),
  );
  return createHash("sha256").update(plain).digest("hex").slice(0, 16);
}
