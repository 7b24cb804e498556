import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  Audit,
  Driver,
  NetworkRecordsComputed,
  ReportGenerator,
  Runner,
  awaitArtifacts,
  base_gatherer_default,
  collectPhaseArtifacts,
  createIcuMessageFn,
  deepClone,
  default_config_default,
  enableAsyncStacks,
  finalizeArtifacts,
  getBaseArtifacts,
  getEmptyArtifactState,
  getFormatted,
  initializeConfig,
  lighthouse_logger_default,
  mergeConfigFragment,
  navigationGather,
  prepareTargetForTimespanMode,
  trace_default
} from "./chunk-CP4IPP54.js";
import {
  screenEmulationMetrics,
  throttling,
  userAgents
} from "./chunk-T64ZWC4P.js";
import "./chunk-2OZHE5PH.js";
import "./chunk-OVJZZXR3.js";
import "./chunk-PWP2G5MI.js";
import "./chunk-U26VCFL3.js";
import "./chunk-JQYIQIVA.js";
import "./chunk-HXI5SEGM.js";
import "./chunk-232YBOOF.js";
import "./chunk-NXL6ZA7J.js";
import "./chunk-WVWDAXK4.js";

// node_modules/lighthouse/core/gather/snapshot-runner.js
async function snapshotGather(page, options = {}) {
  const { flags = {}, config: config2 } = options;
  lighthouse_logger_default.setLevel(flags.logLevel || "error");
  const { resolvedConfig } = await initializeConfig("snapshot", config2, flags);
  const driver = new Driver(page);
  await driver.connect();
  const computedCache = /* @__PURE__ */ new Map();
  const url = await driver.url();
  const runnerOptions = { resolvedConfig, computedCache };
  const gatherFn = async () => {
    const baseArtifacts = await getBaseArtifacts(resolvedConfig, driver, { gatherMode: "snapshot" });
    baseArtifacts.URL = {
      finalDisplayedUrl: url
    };
    const artifactDefinitions = resolvedConfig.artifacts || [];
    const artifactState = getEmptyArtifactState();
    await collectPhaseArtifacts({
      phase: "getArtifact",
      gatherMode: "snapshot",
      driver,
      page,
      baseArtifacts,
      artifactDefinitions,
      artifactState,
      computedCache,
      settings: resolvedConfig.settings
    });
    await driver.disconnect();
    const artifacts2 = await awaitArtifacts(artifactState);
    return finalizeArtifacts(baseArtifacts, artifacts2);
  };
  const artifacts = await Runner.gather(gatherFn, runnerOptions);
  return { artifacts, runnerOptions };
}

// node_modules/lighthouse/core/gather/timespan-runner.js
var UIStrings = {
  /** A warning that indicates page navigations should be audited using navigation mode, as opposed to timespan mode. "navigation mode" refers to a Lighthouse mode that analyzes a page navigation. "timespan mode" refers to a Lighthouse mode that analyzes user interactions over an arbitrary period of time. */
  warningNavigationDetected: "A page navigation was detected during the run. Using timespan mode to audit page navigations is not recommended. Use navigation mode to audit page navigations for better third-party attribution and main thread detection."
};
var str_ = createIcuMessageFn("core/gather/timespan-runner.js", UIStrings);
async function startTimespanGather(page, options = {}) {
  const { flags = {}, config: config2 } = options;
  lighthouse_logger_default.setLevel(flags.logLevel || "error");
  const { resolvedConfig } = await initializeConfig("timespan", config2, flags);
  const driver = new Driver(page);
  await driver.connect();
  const computedCache = /* @__PURE__ */ new Map();
  const artifactDefinitions = resolvedConfig.artifacts || [];
  const baseArtifacts = await getBaseArtifacts(resolvedConfig, driver, { gatherMode: "timespan" });
  const artifactState = getEmptyArtifactState();
  const phaseOptions = {
    driver,
    page,
    artifactDefinitions,
    artifactState,
    baseArtifacts,
    computedCache,
    gatherMode: "timespan",
    settings: resolvedConfig.settings
  };
  await prepareTargetForTimespanMode(driver, resolvedConfig.settings);
  let pageNavigationDetected = false;
  function onFrameNavigated() {
    pageNavigationDetected = true;
  }
  driver.defaultSession.on("Page.frameNavigated", onFrameNavigated);
  const disableAsyncStacks = await enableAsyncStacks(driver.defaultSession);
  await collectPhaseArtifacts({ phase: "startInstrumentation", ...phaseOptions });
  await collectPhaseArtifacts({ phase: "startSensitiveInstrumentation", ...phaseOptions });
  return {
    async endTimespanGather() {
      const finalDisplayedUrl = await driver.url();
      const runnerOptions = { resolvedConfig, computedCache };
      const gatherFn = async () => {
        baseArtifacts.URL = { finalDisplayedUrl };
        await collectPhaseArtifacts({ phase: "stopSensitiveInstrumentation", ...phaseOptions });
        await collectPhaseArtifacts({ phase: "stopInstrumentation", ...phaseOptions });
        await disableAsyncStacks();
        driver.defaultSession.off("Page.frameNavigated", onFrameNavigated);
        if (pageNavigationDetected) {
          baseArtifacts.LighthouseRunWarnings.push(str_(UIStrings.warningNavigationDetected));
        }
        await collectPhaseArtifacts({ phase: "getArtifact", ...phaseOptions });
        await driver.disconnect();
        const artifacts2 = await awaitArtifacts(artifactState);
        return finalizeArtifacts(baseArtifacts, artifacts2);
      };
      const artifacts = await Runner.gather(gatherFn, runnerOptions);
      return { artifacts, runnerOptions };
    }
  };
}

// node_modules/lighthouse/core/user-flow.js
var UIStrings2 = {
  /**
   * @description Default name for a user flow on the given url. "User flow" refers to the series of page navigations and user interactions being tested on the page. "url" is a trimmed version of a url that only includes the domain name.
   * @example {example.com} url
   */
  defaultFlowName: "User flow ({url})",
  /**
   * @description Default name for a Lighthouse report that analyzes a page navigation. "url" is a trimmed version of a url that only includes the domain name and path.
   * @example {example.com/page} url
   */
  defaultNavigationName: "Navigation report ({url})",
  /**
   * @description Default name for a Lighthouse report that analyzes user interactions over a period of time. "url" is a trimmed version of a url that only includes the domain name and path.
   * @example {example.com/page} url
   */
  defaultTimespanName: "Timespan report ({url})",
  /**
   * @description Default name for a Lighthouse report that analyzes the page state at a point in time. "url" is a trimmed version of a url that only includes the domain name and path.
   * @example {example.com/page} url
   */
  defaultSnapshotName: "Snapshot report ({url})"
};
var str_2 = createIcuMessageFn("core/user-flow.js", UIStrings2);
function translate(message, values, locale) {
  const icuMessage = str_2(message, values);
  return getFormatted(icuMessage, locale);
}
var UserFlow = class {
  /**
   * @param {LH.Puppeteer.Page} page
   * @param {LH.UserFlow.Options} [options]
   */
  constructor(page, options) {
    this._page = page;
    this._options = options;
    this._gatherSteps = [];
    this._gatherStepRunnerOptions = /* @__PURE__ */ new WeakMap();
    this._controller = new AbortController();
    page.on("close", () => {
      this.dispose();
    });
  }
  dispose() {
    this._controller.abort();
  }
  /**
   * @param {LH.UserFlow.StepFlags|undefined} flags
   * @return {LH.UserFlow.StepFlags|undefined}
   */
  _getNextFlags(flags) {
    const clonedFlowFlags = this._options?.flags && deepClone(this._options?.flags);
    const mergedFlags = mergeConfigFragment(clonedFlowFlags || {}, flags || {}, true);
    if (mergedFlags.usePassiveGathering === void 0) {
      mergedFlags.usePassiveGathering = true;
    }
    return mergedFlags;
  }
  /**
   * @param {LH.UserFlow.StepFlags|undefined} flags
   * @return {LH.UserFlow.StepFlags}
   */
  _getNextNavigationFlags(flags) {
    const newStepFlags = this._getNextFlags(flags) || {};
    if (newStepFlags.skipAboutBlank === void 0) {
      newStepFlags.skipAboutBlank = true;
    }
    const isSubsequentNavigation = this._gatherSteps.some((step) => step.artifacts.GatherContext.gatherMode === "navigation");
    if (isSubsequentNavigation) {
      if (newStepFlags.disableStorageReset === void 0) {
        newStepFlags.disableStorageReset = true;
      }
    }
    return newStepFlags;
  }
  /**
   * @param {LH.Gatherer.GatherResult} gatherResult
   * @param {LH.UserFlow.StepFlags} [flags]
   */
  _addGatherStep(gatherResult, flags) {
    const gatherStep = {
      artifacts: gatherResult.artifacts,
      flags
    };
    this._gatherSteps.push(gatherStep);
    this._gatherStepRunnerOptions.set(gatherStep, gatherResult.runnerOptions);
  }
  /**
   * @param {LH.NavigationRequestor} requestor
   * @param {LH.UserFlow.StepFlags} [flags]
   */
  async navigate(requestor, flags) {
    if (this.currentTimespan) throw new Error("Timespan already in progress");
    if (this.currentNavigation) throw new Error("Navigation already in progress");
    const nextFlags = this._getNextNavigationFlags(flags);
    const gatherResult = await navigationGather(this._page, requestor, {
      config: this._options?.config,
      flags: nextFlags,
      signal: this._controller.signal
    });
    this._addGatherStep(gatherResult, nextFlags);
  }
  /**
   * This is an alternative to `navigate()` that can be used to analyze a navigation triggered by user interaction.
   * For more on user triggered navigations, see https://github.com/GoogleChrome/lighthouse/blob/main/docs/user-flows.md#triggering-a-navigation-via-user-interactions.
   *
   * @param {LH.UserFlow.StepFlags} [stepOptions]
   */
  async startNavigation(stepOptions) {
    let completeSetup;
    let rejectDuringSetup;
    const navigationSetupPromise = new Promise((resolve, reject) => {
      completeSetup = resolve;
      rejectDuringSetup = reject;
    });
    const navigationResultPromise = this.navigate(
      () => new Promise((continueNavigation2) => completeSetup(continueNavigation2)),
      stepOptions
    ).catch((err) => {
      if (this._controller.signal.aborted) return;
      if (this.currentNavigation) {
        throw err;
      } else {
        rejectDuringSetup(err);
      }
    });
    const continueNavigation = await navigationSetupPromise;
    async function continueAndAwaitResult() {
      continueNavigation();
      await navigationResultPromise;
    }
    this.currentNavigation = { continueAndAwaitResult };
  }
  async endNavigation() {
    if (this.currentTimespan) throw new Error("Timespan already in progress");
    if (!this.currentNavigation) throw new Error("No navigation in progress");
    await this.currentNavigation.continueAndAwaitResult();
    this.currentNavigation = void 0;
  }
  /**
   * @param {LH.UserFlow.StepFlags} [flags]
   */
  async startTimespan(flags) {
    if (this.currentTimespan) throw new Error("Timespan already in progress");
    if (this.currentNavigation) throw new Error("Navigation already in progress");
    const nextFlags = this._getNextFlags(flags);
    const timespan = await startTimespanGather(this._page, {
      config: this._options?.config,
      flags: nextFlags
    });
    this.currentTimespan = { timespan, flags: nextFlags };
  }
  async endTimespan() {
    if (!this.currentTimespan) throw new Error("No timespan in progress");
    if (this.currentNavigation) throw new Error("Navigation already in progress");
    const { timespan, flags } = this.currentTimespan;
    const gatherResult = await timespan.endTimespanGather();
    this.currentTimespan = void 0;
    this._addGatherStep(gatherResult, flags);
  }
  /**
   * @param {LH.UserFlow.StepFlags} [flags]
   */
  async snapshot(flags) {
    if (this.currentTimespan) throw new Error("Timespan already in progress");
    if (this.currentNavigation) throw new Error("Navigation already in progress");
    const nextFlags = this._getNextFlags(flags);
    const gatherResult = await snapshotGather(this._page, {
      config: this._options?.config,
      flags: nextFlags
    });
    this._addGatherStep(gatherResult, nextFlags);
  }
  /**
   * @returns {Promise<LH.FlowResult>}
   */
  async createFlowResult() {
    return auditGatherSteps(this._gatherSteps, {
      name: this._options?.name,
      config: this._options?.config,
      gatherStepRunnerOptions: this._gatherStepRunnerOptions
    });
  }
  /**
   * @return {Promise<string>}
   */
  async generateReport() {
    const flowResult = await this.createFlowResult();
    return ReportGenerator.generateFlowReportHtml(flowResult);
  }
  /**
   * @return {LH.UserFlow.FlowArtifacts}
   */
  createArtifactsJson() {
    return {
      gatherSteps: this._gatherSteps,
      name: this._options?.name
    };
  }
};
function shortenUrl(longUrl) {
  const url = new URL(longUrl);
  return `${url.hostname}${url.pathname}`;
}
function getStepName(flags, artifacts) {
  if (flags?.name) return flags.name;
  const { locale } = artifacts.settings;
  const shortUrl = shortenUrl(artifacts.URL.finalDisplayedUrl);
  switch (artifacts.GatherContext.gatherMode) {
    case "navigation":
      return translate(UIStrings2.defaultNavigationName, { url: shortUrl }, locale);
    case "timespan":
      return translate(UIStrings2.defaultTimespanName, { url: shortUrl }, locale);
    case "snapshot":
      return translate(UIStrings2.defaultSnapshotName, { url: shortUrl }, locale);
    default:
      throw new Error("Unsupported gather mode");
  }
}
function getFlowName(name, gatherSteps) {
  if (name) return name;
  const firstArtifacts = gatherSteps[0].artifacts;
  const { locale } = firstArtifacts.settings;
  const url = new URL(firstArtifacts.URL.finalDisplayedUrl).hostname;
  return translate(UIStrings2.defaultFlowName, { url }, locale);
}
async function auditGatherSteps(gatherSteps, options) {
  if (!gatherSteps.length) {
    throw new Error("Need at least one step before getting the result");
  }
  const steps = [];
  for (const gatherStep of gatherSteps) {
    const { artifacts, flags } = gatherStep;
    const name = getStepName(flags, artifacts);
    let runnerOptions = options.gatherStepRunnerOptions?.get(gatherStep);
    if (!runnerOptions) {
      const config2 = options.config;
      const { gatherMode } = artifacts.GatherContext;
      const { resolvedConfig } = await initializeConfig(gatherMode, config2, flags);
      runnerOptions = {
        resolvedConfig,
        computedCache: /* @__PURE__ */ new Map()
      };
    }
    const result = await Runner.audit(artifacts, runnerOptions);
    if (!result) throw new Error(`Step "${name}" did not return a result`);
    steps.push({ lhr: result.lhr, name });
  }
  return { steps, name: getFlowName(options.name, gatherSteps) };
}

// node_modules/lighthouse/core/config/desktop-config.js
var config = {
  extends: "lighthouse:default",
  settings: {
    formFactor: "desktop",
    throttling: throttling.desktopDense4G,
    screenEmulation: screenEmulationMetrics.desktop,
    emulatedUserAgent: userAgents.desktop
  }
};
var desktop_config_default = config;

// node_modules/lighthouse/core/index.js
async function lighthouse(url, flags = {}, config2, page) {
  return navigation(page, url, { config: config2, flags });
}
async function startFlow(page, options) {
  return new UserFlow(page, options);
}
async function navigation(page, requestor, options) {
  const gatherResult = await navigationGather(page, requestor, options);
  return Runner.audit(gatherResult.artifacts, gatherResult.runnerOptions);
}
async function snapshot(page, options) {
  const gatherResult = await snapshotGather(page, options);
  return Runner.audit(gatherResult.artifacts, gatherResult.runnerOptions);
}
async function startTimespan(page, options) {
  const { endTimespanGather } = await startTimespanGather(page, options);
  const endTimespan = async () => {
    const gatherResult = await endTimespanGather();
    return Runner.audit(gatherResult.artifacts, gatherResult.runnerOptions);
  };
  return { endTimespan };
}
function generateReport(result, format = "html") {
  const reportOutput = ReportGenerator.generateReport(result, format);
  if (Array.isArray(reportOutput)) {
    return reportOutput[0];
  } else {
    return reportOutput;
  }
}
async function auditFlowArtifacts(flowArtifacts, config2) {
  const { gatherSteps, name } = flowArtifacts;
  return await auditGatherSteps(gatherSteps, { name, config: config2 });
}
function getAuditList() {
  return Runner.getAuditList();
}
var traceCategories = trace_default.getDefaultTraceCategories();
var core_default = lighthouse;
export {
  Audit,
  base_gatherer_default as Gatherer,
  NetworkRecordsComputed as NetworkRecords,
  auditFlowArtifacts,
  core_default as default,
  default_config_default as defaultConfig,
  desktop_config_default as desktopConfig,
  generateReport,
  getAuditList,
  navigation,
  snapshot,
  startFlow,
  startTimespan,
  traceCategories
};
