import type { Trace } from "lighthouse";
import TraceGatherer from "lighthouse/core/gather/gatherers/trace.js";
import type { Page } from "puppeteer";
import type { Device } from "../../types.ts";
import { setPixelRatio } from "../browser/emulate-device.ts";

/**
 * Lighthouse's trace gatherer, which sets the pixel ratio of a device before it starts: after Lighthouse has read the
 * host's own, and before anything is measured.
 */
export class DeviceTrace extends TraceGatherer {
  readonly #page: Page;
  readonly #device: Device;

  constructor(page: Page, device: Device) {
    super();
    this.#page = page;
    this.#device = device;
  }

  override async startInstrumentation(): Promise<void> {
    await setPixelRatio(this.#page, this.#device);
  }

  /** The viewport that we set does not count as a visitor's input. */
  override getArtifact(): Trace {
    const trace = super.getArtifact();
    countAllShifts(trace);
    return trace;
  }
}

/**
 * Lets every layout shift of a load count. Setting the device's viewport counts as input for the browser, and Lighthouse allows
 * for that for half a second of the trace's time only: on a machine that is busy, or a page that is, the browser's half second
 * ends later, and shifts between the two were left out. Nobody touches the page while it loads, so that none belongs to an input.
 * https://bugs.chromium.org/p/chromium/issues/detail?id=1094974
 */
export function countAllShifts(trace: Trace): void {
  for (const { name, args } of trace.traceEvents) {
    const data: { had_recent_input?: boolean } | undefined = args.data;
    if (name === "LayoutShift" && data?.had_recent_input === true) data.had_recent_input = false;
  }
}
