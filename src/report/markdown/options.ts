/**
 * What an edge knows beyond the report. All options are optional; addresses that are not web addresses become plain
 * words.
 */
export interface CommentOptions {
  /** Stands before the verdict where there are several budgets. */
  title?: string;
  /** Stands in for a title: the key that sets this comment apart from others of the same pull request. */
  key?: string;
  /** Such as `https://github.com/owner/name`: commits become links. */
  repositoryUrl?: string;
  /** The run of the workflow, with its log. */
  runUrl?: string;
  /** The HTML report, or the artifact that holds it. */
  htmlUrl?: string;
  /** The figures come from a fork's own run, which its author controls. */
  fork?: boolean;
  /** What repeats the run on a laptop, with all its options. Default `npx budget-check`, with the commit of base. */
  command?: string;
  /** What checks only the failed limits again, where the report is on the reader's machine. */
  recheck?: string;
  /** Paths of report files to name at the end. */
  files?: readonly string[];
}
