import type { Io } from "./io.ts";
import { loadBudget } from "../config/load.ts";
import { readVariables } from "../config/keys/setup-texts.ts";
import { CheckError, messageOf } from "../errors.ts";
import { Secrets } from "../secrets.ts";
import type { AllRead } from "../options/options.ts";
import { redactProgress } from "../stages/redact.ts";
import { narrowBudget } from "../stages/narrow-budget.ts";
import type { Budget, Page } from "../types.ts";
import { interruptible } from "../run/interruptible.ts";
import type { Request } from "./parse-command-line.ts";
import { readTargets } from "../run/targets.ts";
import { writeWholeFile } from "../whole-file.ts";

const defaultMaxTimeMs = 10 * 60_000;
const defaultLimit = 60;

/** `budget-check discover [PAGE|URL]`: which controls are safe to use, how long each takes, and the steps to paste. */
export async function runDiscover({ options, general, words }: Request<"discover">, io: Io): Promise<number> {
  const {
    budget: file,
    page: pages = [],
    device: devices,
    "chrome-path": chromePath,
    limit = defaultLimit,
    "max-time": maxTimeMs = defaultMaxTimeMs,
    "no-build": noBuild,
    json: jsonFile,
    quiet = false,
    ...rest
  } = options;
  rest satisfies AllRead;
  const { verbose = false } = general;
  const [wanted, second] = [...words, ...pages];
  if (second !== undefined)
    throw new CheckError("USAGE", `Command discover takes one page, and "${second}" is the second`, {
      advice: "Run it once for each page",
    });
  const loaded = await loadBudget({ cwd: io.cwd(), ...(file && { file }) });
  const { budget, page } = choosePage(narrowBudget(loaded, { devices }), wanted);
  // Variables of other pages do not have to be set.
  const secrets = new Secrets(readVariables({ ...budget, pages: [page] }, io.env));
  const [device, otherDevice] = budget.devices;
  if (!device) throw new CheckError("USAGE", "The budget has no device");
  if (otherDevice && devices)
    throw new CheckError(
      "USAGE",
      `Command discover takes one device, and "${otherDevice.name}" is the second`,
    );
  const settings = {
    page,
    device,
    secrets,
    limit,
    maxTimeMs,
    build: !noBuild,
    ...(chromePath && { chromePath }),
  };
  const [target] = await readTargets({ json: jsonFile }, io.cwd());

  const [{ discover }, { printDiscovery }, { progressPrinter }] = await Promise.all([
    import("../discover.ts"),
    import("./discovery-text.ts"),
    import("./progress.ts"),
  ]);
  const progress = progressPrinter(io.stderr, { quiet, verbose });
  using interruption = interruptible(io.takeCancellation());
  const { signal } = interruption;
  try {
    const onProgress = redactProgress(secrets, progress);
    const discovery = await discover(budget, { ...settings, signal, onProgress });
    progress.stop(true);
    const json = `${JSON.stringify(discovery, null, 2)}\n`;
    io.stdout.write(target?.file === null ? json : printDiscovery(discovery, page));
    if (typeof target?.file === "string") await write(target.file, json);
    return 0;
  } catch (error) {
    if (interruption.interrupted) return 130;
    throw interruption.failure(error);
  } finally {
    progress.stop(false);
  }
}

/** A page of the budget by name or path, another path, or a page anywhere. Without a word the budget's first page. */
function choosePage(budget: Budget, wanted: string | undefined): { budget: Budget; page: Page } {
  if (wanted !== undefined && /^https?:\/\//i.test(wanted)) {
    if (!URL.canParse(wanted)) throw new CheckError("USAGE", `${JSON.stringify(wanted)} is not a valid URL`);
    const { origin, pathname, search } = new URL(wanted);
    const path = pathname + search;
    return {
      budget: { ...budget, serve: { kind: "url", url: origin } },
      page: { name: path, path, limits: [] },
    };
  }
  const [page] = narrowBudget(budget, { pages: wanted === undefined ? undefined : [wanted] }).pages;
  if (!page)
    throw new CheckError("USAGE", "The budget has no page", { advice: "Name one: budget-check discover /" });
  return { budget, page };
}

async function write(file: string, text: string): Promise<void> {
  await writeWholeFile(file, text).catch((error: unknown) => {
    throw new CheckError("OUTPUT_NOT_WRITABLE", `Cannot write ${file}: ${messageOf(error)}`);
  });
}
