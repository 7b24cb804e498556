import { CheckError, messageOf } from "../errors.ts";
import { runCalibrate } from "../run/calibrate.ts";
import { readTargets } from "../run/targets.ts";
import { writeWholeFile } from "../whole-file.ts";
import type { Io } from "./io.ts";
import type { Request } from "./parse-command-line.ts";
import type { ProgressPrinter } from "./progress.ts";

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
  for (const { name, file } of targets) {
    const text = rendered[name === "html" ? "html" : "json"]();
    if (file === null) {
      io.stdout.write(text);
      isPrinted = true;
    } else await write(file, text);
  }
  if (!isPrinted)
    io.stdout.write(calibrationText(calibration, past, { color, width: io.stdout.columns ?? 120 }));
  return interrupted ? 130 : 0;
}

async function write(file: string, text: string): Promise<void> {
  await writeWholeFile(file, text).catch((error: unknown) => {
    throw new CheckError("OUTPUT_NOT_WRITABLE", `Cannot write ${file}: ${messageOf(error)}`);
  });
}
