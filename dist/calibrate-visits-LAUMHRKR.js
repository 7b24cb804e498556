import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  Turns,
  Visitor,
  planTurns,
  visitPages
} from "./chunk-XLIEY7YN.js";
import {
  prepareRevision
} from "./chunk-XFTSAXXQ.js";
import {
  findBrowser
} from "./chunk-NXCWJNMM.js";
import "./chunk-TA545M6U.js";
import "./chunk-JF32GLH7.js";
import "./chunk-PV2JRPQJ.js";
import "./chunk-Q4ZFV53E.js";
import "./chunk-4IR2F77W.js";
import "./chunk-OXEOFCXR.js";
import "./chunk-6JDCCXHE.js";
import "./chunk-FCFFAJ4M.js";
import "./chunk-4S2PNNY3.js";
import "./chunk-T65WFC4R.js";
import "./chunk-XCIN2Y2R.js";
import "./chunk-3R26CBYD.js";
import "./chunk-UVEV6JYO.js";
import "./chunk-YMR3F6RX.js";
import "./chunk-2JIQINC5.js";
import {
  startRun
} from "./chunk-ARZI7BWS.js";
import "./chunk-3W7N4ZM7.js";
import "./chunk-6J4GLBNE.js";
import "./chunk-CP4IPP54.js";
import "./chunk-T64ZWC4P.js";
import "./chunk-2OZHE5PH.js";
import "./chunk-5OJVB62Z.js";
import "./chunk-OVJZZXR3.js";
import "./chunk-GYIBVR4L.js";
import "./chunk-AVPF4UN6.js";
import "./chunk-SJ5MXADT.js";
import "./chunk-PWP2G5MI.js";
import "./chunk-EPYXC5UB.js";
import "./chunk-SDZVXACJ.js";
import "./chunk-KB6LCHWX.js";
import "./chunk-H3BLON6W.js";
import "./chunk-PGYXFNCR.js";
import "./chunk-5K2H5UK7.js";
import "./chunk-U26VCFL3.js";
import "./chunk-JQYIQIVA.js";
import "./chunk-HXI5SEGM.js";
import "./chunk-232YBOOF.js";
import "./chunk-NXL6ZA7J.js";
import "./chunk-IYRPPH64.js";
import "./chunk-QNLGKQNY.js";
import "./chunk-O7SZHESP.js";
import "./chunk-BRI75XQL.js";
import {
  __callDispose,
  __using
} from "./chunk-WVWDAXK4.js";

// src/stages/calibrate-visits.ts
async function visitTwins(budget, { pairs, slowedPairs }, judge, options) {
  var _stack = [];
  try {
    const { signal, onProgress, build } = options;
    const state = { ...startRun(budget, options), compare: true, looks: [pairs] };
    const stack = __using(_stack, new AsyncDisposableStack(), true);
    const browser = await findBrowser({ chromePath: options.chromePath });
    const { directory } = budget;
    const shared = { budget, directory, signal, onProgress };
    const head = stack.use(await prepareRevision({ ...shared, revision: "head", build }));
    const twin = stack.use(
      await prepareRevision({ ...shared, revision: "base", build: false, head: head.site })
    );
    state.ownServer = head.outputDirectory !== null;
    const turns = Turns.of(head.site, twin.site);
    if (!turns) await head.site.server?.resume(signal);
    const inTurn = turns && planTurns(turns, state, options);
    const visitor = stack.use(new Visitor({ base: twin, head }, browser, budget, options, turns));
    onProgress({
      type: "stage",
      stage: "visit",
      text: `Visiting pairs of the same page with ${browser.path} ${browser.version}`
    });
    const startedAt = performance.now();
    const open = { ...judge, certainty: () => 0, slowedPairs: () => slowedPairs };
    await visitPages({ visitor, judge: open, closures: null, ...inTurn && { inTurn } }, state, options);
    const seconds = (performance.now() - startedAt) / 1e3;
    const givenUp = state.givenUp[0]?.message;
    const incomplete = state.incomplete ?? (state.timeIsUp ? "the time for visits was over" : null) ?? (givenUp === void 0 ? null : `too many visits failed: ${givenUp}`);
    return { visits: state.visits, seconds, incomplete };
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
export {
  visitTwins
};
