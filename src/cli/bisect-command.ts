import { relative } from "node:path";
import type { Io } from "./io.ts";
import { plain } from "../report/escape/terminal.ts";
import { runBisect } from "../run/bisect.ts";
import { asideNote } from "../run/bisect/assemble-result.ts";
import type { BisectResult } from "../run/bisect/result.ts";
import { deliver } from "../run/deliver.ts";
import { readTargets } from "../run/targets.ts";
import { bisectText } from "./bisect-text.ts";
import type { Request } from "./parse-command-line.ts";
import type { ProgressPrinter } from "./progress.ts";
import { writeTarget } from "./write-target.ts";

/** `budget-check bisect`: which commit was the first over a limit. */
export async function runBisectCommand({ options, general }: Request<"bisect">, io: Io): Promise<number> {
  const { json, quiet = false, ...request } = options;
  const { verbose = false } = general;
  const cancelled = io.takeCancellation();
  const [target] = await readTargets({ json }, io.cwd());
  let printer: ProgressPrinter | undefined;
  const watch = async () => {
    const { progressPrinter } = await import("./progress.ts");
    printer = progressPrinter(io.stderr, { quiet, verbose });
    return printer;
  };
  let well = false;
  const bisected = await runBisect(request, { cwd: io.cwd(), env: io.env, cancelled, watch })
    .then((ended) => {
      well = "aside" in ended || ended.result.outcome !== "interrupted";
      return ended;
    })
    .finally(() => printer?.stop(well));
  if ("aside" in bisected) {
    io.stdout.write(
      bisected.removed
        ? "Removed the state and the builds of bisect\n"
        : "There is no state and no build of bisect to remove\n",
    );
    if (bisected.aside.length > 0) io.stdout.write(`${plain(asideNote(bisected.aside))}\n`);
    return 0;
  }
  const { result, report, folder } = bisected;
  const reader = { cwd: io.cwd(), color: false, width: 120 };
  const delivered = report === null ? null : await deliver(report, folder, [], reader);
  const html = delivered?.files.find((file) => file.endsWith(".html"));
  const content = `${JSON.stringify(result, undefined, 2)}\n`;
  if (target?.file === null) io.stdout.write(content);
  const failure = target?.file ? await writeTarget(target.file, content) : null;
  const isTerminal = io.stdout.isTTY && !io.env["NO_COLOR"];
  if (target?.file !== null)
    io.stdout.write(
      bisectText(result, {
        color: Boolean(isTerminal || io.env["FORCE_COLOR"]),
        width: io.stdout.columns ?? 100,
        ...(html !== undefined && { html: relative(io.cwd(), html) }),
      }),
    );
  const unwritten = failure ?? delivered?.failure;
  if (unwritten) throw unwritten;
  return exitCodes[result.outcome];
}

/** 0: the question has an answer. 3: it could not be measured. */
const exitCodes: Readonly<Record<BisectResult["outcome"], number>> = {
  found: 0,
  range: 0,
  within: 0,
  "over-before": 0,
  undecided: 3,
  none: 3,
  interrupted: 130,
};
