/** What an edge may ask of a reporter. Each reads what concerns it; all are optional. */
export interface ReportOptions {
  /** Text: colour by SGR sequences. Default false. */
  color?: boolean;
  /** Text: columns of the terminal, kept within 60 to 160. Default 100. */
  width?: number;
  /** Text: also list what was measured without a limit. Markdown and HTML always have it, folded. */
  all?: boolean;
  /** Where the report's files are, as paths or URLs to show in the footer. */
  files?: readonly string[];
  /** Markdown, agent: what repeats the run, with all its options. Default in Markdown `npx budget-check`, with the commit of base. */
  command?: string;
  /** Text, Markdown, agent: what checks only the failed limits again. */
  recheck?: string;
  /** Agent: the exit code of the command. */
  exitCode?: number;
  /** Markdown: most characters (UTF-16 units) of the whole text. Default 65,000: GitHub's bound of 65,536 with room for a marker. */
  maxCharacters?: number;
  /** Code Quality: the folder that names of budget files start from, seen from the repository's top. Default: that of the report. */
  directory?: string;
}
