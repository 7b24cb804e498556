import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  narrowBudget
} from "./chunk-N4PMC6BJ.js";
import {
  interruptible
} from "./chunk-AB7I6RXE.js";
import {
  readTargets
} from "./chunk-6IVMEBXZ.js";
import {
  redactProgress
} from "./chunk-6JDCCXHE.js";
import {
  loadBudget,
  readVariables
} from "./chunk-LORLHF2Q.js";
import {
  Secrets
} from "./chunk-4S2PNNY3.js";
import "./chunk-T65WFC4R.js";
import {
  writeWholeFile
} from "./chunk-3R26CBYD.js";
import "./chunk-2JIQINC5.js";
import "./chunk-KYDVW7W3.js";
import "./chunk-BHL6HJQI.js";
import "./chunk-5OJVB62Z.js";
import "./chunk-AVPF4UN6.js";
import "./chunk-SJ5MXADT.js";
import "./chunk-EPYXC5UB.js";
import "./chunk-PGYXFNCR.js";
import "./chunk-5K2H5UK7.js";
import "./chunk-S2ZXC6W7.js";
import "./chunk-IYRPPH64.js";
import "./chunk-XKUOALVI.js";
import "./chunk-QNLGKQNY.js";
import "./chunk-O7SZHESP.js";
import {
  CheckError,
  messageOf
} from "./chunk-BRI75XQL.js";
import {
  __callDispose,
  __using
} from "./chunk-WVWDAXK4.js";

// src/cli/discover-command.ts
var defaultMaxTimeMs = 10 * 6e4;
var defaultLimit = 60;
async function runDiscover({ options, general, words }, io) {
  var _stack = [];
  try {
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
    rest;
    const { verbose = false } = general;
    const [wanted, second] = [...words, ...pages];
    if (second !== void 0)
      throw new CheckError("USAGE", `Command discover takes one page, and "${second}" is the second`, {
        advice: "Run it once for each page"
      });
    const loaded = await loadBudget({ cwd: io.cwd(), ...file && { file } });
    const { budget, page } = choosePage(narrowBudget(loaded, { devices }), wanted);
    const secrets = new Secrets(readVariables({ ...budget, pages: [page] }, io.env));
    const [device, otherDevice] = budget.devices;
    if (!device) throw new CheckError("USAGE", "The budget has no device");
    if (otherDevice && devices)
      throw new CheckError(
        "USAGE",
        `Command discover takes one device, and "${otherDevice.name}" is the second`
      );
    const settings = {
      page,
      device,
      secrets,
      limit,
      maxTimeMs,
      build: !noBuild,
      ...chromePath && { chromePath }
    };
    const [target] = await readTargets({ json: jsonFile }, io.cwd());
    const [{ discover }, { printDiscovery }, { progressPrinter }] = await Promise.all([
      import("./discover-ZMXEREBG.js"),
      import("./discovery-text-P5KDMJIM.js"),
      import("./progress-HFCCGG6S.js")
    ]);
    const progress = progressPrinter(io.stderr, { quiet, verbose });
    const interruption = __using(_stack, interruptible(io.takeCancellation()));
    const { signal } = interruption;
    try {
      const onProgress = redactProgress(secrets, progress);
      const discovery = await discover(budget, { ...settings, signal, onProgress });
      progress.stop(true);
      const json = `${JSON.stringify(discovery, null, 2)}
`;
      io.stdout.write(target?.file === null ? json : printDiscovery(discovery, page));
      if (typeof target?.file === "string") await write(target.file, json);
      return 0;
    } catch (error) {
      if (interruption.interrupted) return 130;
      throw interruption.failure(error);
    } finally {
      progress.stop(false);
    }
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    __callDispose(_stack, _error, _hasError);
  }
}
function choosePage(budget, wanted) {
  if (wanted !== void 0 && /^https?:\/\//i.test(wanted)) {
    if (!URL.canParse(wanted)) throw new CheckError("USAGE", `${JSON.stringify(wanted)} is not a valid URL`);
    const { origin, pathname, search } = new URL(wanted);
    const path = pathname + search;
    return {
      budget: { ...budget, serve: { kind: "url", url: origin } },
      page: { name: path, path, limits: [] }
    };
  }
  const [page] = narrowBudget(budget, { pages: wanted === void 0 ? void 0 : [wanted] }).pages;
  if (!page)
    throw new CheckError("USAGE", "The budget has no page", { advice: "Name one: budget-check discover /" });
  return { budget, page };
}
async function write(file, text) {
  await writeWholeFile(file, text).catch((error) => {
    throw new CheckError("OUTPUT_NOT_WRITABLE", `Cannot write ${file}: ${messageOf(error)}`);
  });
}
export {
  runDiscover
};
