import type { CheckError } from "../errors.ts";
import { runCalibrate } from "../run/calibrate.ts";
import { readTargets } from "../run/targets.ts";
import type { Io } from "./io.ts";
import type { Request } from "./parse-command-line.ts";
import type { ProgressPrinter } from "./progress.ts";
import { writeTarget } from "./write-target.ts";

/** `budget-check calibrate`: how far timings can be trusted on this machine. */
export async function runCalibrateCommand(
  { options, general }: Request<"calibrate">,
  io: Io,
): Promise<number> {
  const { json, html, quiet = false, ...request } = options;
  const { verbose = false } = general;
  const targets = await readTargets({ json, html }, io.cwd());
  let printer: ProgressPrinter | undefined;
  const watch = async () => {
    const { progressPrinter } = await import("./progress.ts");
    printer = progressPrinter(io.stderr, { quiet, verbose });
    return printer;
  };
  let well = false;
  const asker = { cwd: io.cwd(), env: io.env, cancelled: io.takeCancellation(), watch };
  const { calibration, interrupted, past } = await runCalibrate(request, asker)
    .then((result) => {
      well = !result.interrupted;
      return result;
    })
    .finally(() => printer?.stop(well));
  const [{ calibrationText }, { calibrationHtml }] = await Promise.all([
    import("../report/calibration/text.ts"),
    import("../report/calibration/html.ts"),
  ]);
  const isTerminal = io.stdout.isTTY && !io.env["NO_COLOR"];
  const color = Boolean(isTerminal || io.env["FORCE_COLOR"]);
  const rendered = {
    json: () => `${JSON.stringify(calibration, null, 2)}\n`,
    html: () => calibrationHtml(calibration, past),
  };
  let isPrinted = false;
  let failure: CheckError | null = null;
  for (const { name, file } of targets) {
    const text = rendered[name === "html" ? "html" : "json"]();
    if (file === null) {
      io.stdout.write(text);
      isPrinted = true;
    } else failure = (await writeTarget(file, text)) ?? failure;
  }
  if (!isPrinted)
    io.stdout.write(calibrationText(calibration, past, { color, width: io.stdout.columns ?? 120 }));
  if (failure) throw failure;
  return interrupted ? 130 : 0;
}
