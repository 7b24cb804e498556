import type { Node } from "jsonc-parser";
import type {
  BuildSettings,
  Clock,
  Device,
  HistorySettings,
  Level,
  Note,
  ServeSettings,
  Throttling,
} from "../../types.ts";
import { type AllowanceEntry, readAllowances } from "../keys/allowances.ts";
import { readBlockedUrls, readHosts, throttlingOf } from "../keys/conditions.ts";
import { readDevices } from "../keys/conditions-device.ts";
import { readHistory } from "../keys/history.ts";
import { itemsOf, levelOf, type Reading, textOf, valueOf, type Written, written } from "../text/nodes.ts";
import { type PageEntry, readPages } from "../keys/pages.ts";
import { readBundle, readLimits, type Rules } from "../keys/rules.ts";
import { readBuild, readServe } from "../keys/settings.ts";
import { readSetup, type SetupEntry } from "../keys/setup.ts";

/** What one file says. A key that it leaves out comes from the files that it extends. */
export interface Layer {
  /** True for a preset of this package. */
  preset: boolean;
  /** Names and paths; absent where the file does not say, empty for `null` and `[]`. */
  extends?: readonly Written<string>[];
  limits: Rules;
  bundle: Rules;
  pages?: readonly PageEntry[];
  setup?: SetupEntry | null;
  devices?: readonly Device[];
  build?: BuildSettings;
  serve?: ServeSettings;
  clock?: Clock;
  throttling?: Throttling;
  blockedUrls?: readonly string[];
  hosts?: Readonly<Record<string, string>>;
  onInconclusive?: Level;
  alreadyOver?: Level;
  allow?: readonly AllowanceEntry[];
  history?: HistorySettings | null;
  notes: readonly Note[];
}

/**
 * Reads the object of a budget file. Mistakes that the schema finds (unknown keys, wrong types) are skipped here.
 * @param directory what paths in it are relative to.
 */
export function readLayer(root: Node, directory: string, now: Date, reading: Reading): Layer {
  const read = <K extends keyof Layer>(key: K, reader: (node: Node) => Layer[K] | undefined) => {
    const node = valueOf(root, key);
    const value = node && reader(node);
    return (value === undefined ? {} : { [key]: value }) as Partial<Pick<Layer, K>>;
  };
  return {
    preset: reading.source.preset,
    limits: readLimits(valueOf(root, "limits"), reading),
    bundle: readBundle(valueOf(root, "bundle"), reading),
    notes: [],
    ...read("extends", (node) => readExtends(node, reading)),
    ...read("pages", (node) => readPages(node, directory, reading)),
    ...read("setup", (node) => readSetup(node, directory, reading)),
    ...read("devices", (node) => readDevices(node, reading)),
    ...read("build", (node) => readBuild(node, directory, reading)),
    ...read("serve", (node) => readServe(node, directory, reading)),
    ...read("clock", (node) => readClock(node, root, reading)),
    ...read("throttling", throttlingOf),
    ...read("blockedUrls", (node) => readBlockedUrls(node, reading)),
    ...read("hosts", (node) => readHosts(node, reading)),
    ...read("onInconclusive", levelOf),
    ...read("alreadyOver", levelOf),
    ...read("allow", (node) => readAllowances(node, now, reading)),
    ...read("history", (node) => readHistory(node, directory, reading)),
  };
}

/** Whether the file sets any limit; one that only removes an inherited limit sets none. */
export function setsLimits(layer: Layer): boolean {
  const all = [layer.limits, layer.bundle, ...(layer.pages ?? []).map((page) => page.limits)];
  return all.some((rules) => [...rules.values()].some((rule) => !rule.removed));
}

function readExtends(node: Node, reading: Reading): Written<string>[] {
  const items = node.type === "string" ? [node] : itemsOf(node);
  return items.flatMap((item) => {
    const text = textOf(item);
    return text === undefined ? [] : [written(reading, item, text)];
  });
}

function readClock(node: Node, root: Node, reading: Reading): Clock | undefined {
  const text = textOf(node);
  if (text === "cpu" && textOf(valueOf(root, "throttling")) === "devtools")
    reading.problems.add(
      reading.source,
      node,
      `the clock "cpu" can never apply: throttling "devtools" gives wall time, which the browser itself saw`,
    );
  return text === "cpu" || text === "wall" ? text : undefined;
}
