// Lighthouse as our visits configure it, in two halves, so that the bundle's can be held against the package's:
//   gather URL FOLDER: loads a page and saves the artifacts        audit FOLDER: audits these, and prints the results
import { initializeConfig } from "lighthouse/core/config/config.js";
import TraceGatherer from "lighthouse/core/gather/gatherers/trace.js";
import { navigationGather } from "lighthouse/core/gather/navigation-runner.js";
import { loadArtifacts, saveArtifacts } from "lighthouse/core/lib/asset-saver.js";
import { Runner } from "lighthouse/core/runner.js";
import { findBrowser, launchBrowser } from "../../src/collect/browser/browser.ts";
import { leanConfig } from "../../src/collect/visit/lighthouse-config.ts";
import { mobile } from "../../src/config/keys/devices.ts";

const bounds = { maxWaitForLoadMs: 45_000, maxWaitForFcpMs: 30_000 };
const config = leanConfig(mobile, bounds, new TraceGatherer());
const [step, ...places] = process.argv.slice(2);

if (step === "gather") {
  const [url = "", folder = ""] = places;
  const { path } = await findBrowser({});
  await using browser = await launchBrowser({ path });
  const page = await browser.puppeteer.newPage();
  const { artifacts } = await navigationGather(page, url, { config, flags: { logLevel: "silent" } });
  await saveArtifacts(artifacts, folder);
} else {
  const [folder = ""] = places;
  const { resolvedConfig } = await initializeConfig("navigation", config, {});
  const audited = await Runner.audit(loadArtifacts(folder), { resolvedConfig, computedCache: new Map() });
  console.log(JSON.stringify(audited?.lhr.audits));
}
