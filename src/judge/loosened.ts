import { boundsChange } from "../limit-kind.ts";
import type {
  Allowance,
  Budget,
  Compression,
  Device,
  Increase,
  Level,
  Limit,
  LimitKind,
  Loosening,
  Page,
  Position,
} from "../types.ts";
import { checksOf } from "./checks.ts";
import type { Check } from "./checks.ts";
import { commandChecks } from "./command-checks.ts";

/** One bound in force, whichever way the budget came to it. */
interface Bound {
  what: LimitKind;
  metric: string;
  /** In the metric's unit; of a permitted change, the absolute part. */
  absolute: number;
  /** Fraction of base; 0 for limits that are not on a change. */
  relative: number;
  level: Level;
  text: string;
  compression: Compression;
  position?: Position;
}

/** Most entries; a pull request that loosens more has rewritten its budget. */
const most = 200;

/**
 * What head's budget takes less strictly than base's: limits that were raised, removed or turned into warnings, new or
 * longer exceptions, and what is no longer measured. Compared are the limits in force, so it makes no difference whether
 * a number, a preset or an `extends` was touched. Pages are matched by their path, then by their name.
 * @param options.arePagesFound head's pages are known. Default: unless they are found automatically, of which the budget has the first
 * only, so that no other page counts as left out.
 */
export function loosened(
  base: Budget,
  head: Budget,
  { arePagesFound = head.autoPages === undefined }: { arePagesFound?: boolean } = {},
): Loosening[] {
  const pairs = base.pages.map((before) => ({ before, after: counterpart(before, head.pages) }));
  const common = pairs.flatMap(({ before, after }) => (after ? [{ before, after }] : []));
  const onPages = common.flatMap(({ before, after }) =>
    widened(boundsOfPage(before), boundsOfPage(after), [after.name]),
  );
  return [
    ...together(onPages, common.length),
    ...widened(boundsOfBundle(base.bundle), boundsOfBundle(head.bundle), []),
    ...widened(boundsOfCommands(base), boundsOfCommands(head), []),
    ...head.allow.flatMap((allowance) => exception(allowance, base.allow)),
    ...(arePagesFound ? pairs : common).flatMap(({ before, after }) => lessOfPage(before, after)),
    ...base.devices.flatMap((device) => easierDevice(device, head.devices)),
    ...(["alreadyOver", "onInconclusive"] as const).flatMap((name): Loosening[] =>
      base[name] === "fail" && head[name] === "warn"
        ? [{ what: "setting", name, pages: [], before: "fail", after: "warn" }]
        : [],
    ),
  ].slice(0, most);
}

function counterpart(page: Page, pages: readonly Page[]): Page | undefined {
  return pages.find(({ path }) => path === page.path) ?? pages.find(({ name }) => name === page.name);
}

type Bounds = ReadonlyMap<string, Bound>;

function byKey(bounds: readonly Bound[]): Bounds {
  return new Map(bounds.map((bound) => [`${bound.metric}|${bound.what}`, bound]));
}

/** Default tolerances are bounds too: `"maxIncrease": null` takes one away. */
function boundsOfPage({ limits }: Page): Bounds {
  return boundsOf(checksOf(limits, true));
}

function boundsOfCommands({ commands = [] }: Budget): Bounds {
  return boundsOf(commands.flatMap((command) => commandChecks(command, true)));
}

function boundsOf(checks: readonly Check[]): Bounds {
  return byKey(
    checks.map(({ kind, metric, value, tolerance, level, text, limit }) => {
      const increase = kind === "maxIncrease" ? tolerance : null;
      const size = increase
        ? { absolute: increase.floor, relative: increase.relative }
        : { absolute: value, relative: 0 };
      const { position } = limit ?? {};
      return { what: kind, metric, ...size, level, text, compression: "gzip", ...(position && { position }) };
    }),
  );
}

function boundsOfBundle(limits: readonly Limit[]): Bounds {
  return byKey(
    limits.flatMap((limit): Bound[] => {
      const { metric, level, compression = "gzip", position } = limit;
      const shared = { metric, compression, ...(position && { position }) };
      const ofHead = (what: "max" | "warn", own: Level): Bound[] => {
        const amount = limit[what];
        return amount
          ? [{ ...shared, what, level: own, absolute: amount.value, relative: 0, text: amount.text }]
          : [];
      };
      const ofChange = (what: "maxIncrease" | "warnIncrease", own: Level): Bound[] => {
        const increase = limit[what];
        return increase ? [{ ...shared, what, level: own, ...sizeOf(increase) }] : [];
      };
      return [
        ...ofHead("max", level),
        ...ofHead("warn", "warn"),
        ...ofChange("maxIncrease", level),
        ...ofChange("warnIncrease", "warn"),
      ];
    }),
  );
}

function sizeOf({
  absolute = 0,
  relative = 0,
  text,
}: Increase): Pick<Bound, "absolute" | "relative" | "text"> {
  return { absolute, relative, text };
}

function widened(base: Bounds, head: Bounds, pages: readonly string[]): Loosening[] {
  return [...base].flatMap(([key, before]): Loosening[] => {
    const { what, metric: name } = before;
    // A maximum that is at least as strict may replace a warning, and a warning with a higher maximum may replace a
    // maximum that only warned.
    const alike = boundsChange(what) ? ["maxIncrease", "warnIncrease"] : ["max", "warn"];
    const bounds = alike.flatMap((kind) => head.get(`${name}|${kind}`) ?? []);
    if (bounds.some((bound) => !isWider(before, bound))) return [];
    const after = head.get(key);
    if (!after) return [{ what, name, pages, before: spelled(before), after: null }];
    const { position } = after;
    return [
      {
        what,
        name,
        pages,
        before: spelled(before, after),
        after: spelled(after, before),
        ...(position && { position }),
      },
    ];
  });
}

/** Bytes of one compression are not those of another: a larger number of smaller bytes is wider, too. */
const density: Record<Compression, number> = { raw: 0, gzip: 1, brotli: 2 };

function isWider(before: Bound, after: Bound): boolean {
  if (before.level === "fail" && after.level === "warn") return true;
  const packed = density[after.compression] - density[before.compression];
  if (packed !== 0) return packed > 0 && after.absolute >= before.absolute;
  return after.absolute > before.absolute || after.relative > before.relative;
}

/** `2.5 s`, `2.5 s, only a warning`, `170 kB, brotli`: with what sets it apart from the other. */
function spelled(bound: Bound, other: Bound = bound): string {
  const level = bound.level !== other.level && bound.level === "warn" ? ", only a warning" : "";
  const compression = bound.compression === other.compression ? "" : `, ${bound.compression}`;
  return `${bound.text}${compression}${level}`;
}

/** The same change on several pages is one, and on all of them it names none. */
function together(changes: readonly Loosening[], pages: number): Loosening[] {
  const alike = new Map<string, Loosening>();
  for (const change of changes) {
    const key = JSON.stringify([change.what, change.name, change.before, change.after]);
    const known = alike.get(key);
    alike.set(key, known ? { ...known, pages: [...known.pages, ...change.pages] } : change);
  }
  return [...alike.values()].map((change) =>
    change.pages.length === pages && pages > 1 ? { ...change, pages: [] } : change,
  );
}

function exception(allowance: Allowance, known: readonly Allowance[]): Loosening[] {
  const { limit, page, expires, reason, position } = allowance;
  const earlier = known
    .filter((one) => one.limit === limit && (one.page === undefined || one.page === page))
    .map((one) => one.expires)
    .toSorted()
    .at(-1);
  if (earlier !== undefined && earlier >= expires) return [];
  return [
    {
      what: "exception",
      name: limit,
      pages: page === undefined ? [] : [page],
      before: earlier === undefined ? null : `until ${earlier}`,
      after: `until ${expires}: ${reason}`,
      ...(position && { position }),
    },
  ];
}

function lessOfPage(before: Page, after: Page | undefined): Loosening[] {
  const { name, path } = before;
  if (!after) return [{ what: "page", name, pages: [], before: path, after: null }];
  const moved: Loosening = { what: "page", name, pages: [], before: path, after: after.path };
  const fewer: Loosening = {
    what: "interactions",
    name: after.name,
    pages: [],
    before: describeSteps(before),
    after: strictness(after) === 0 ? null : describeSteps(after),
  };
  const isLess = strictness(after) < strictness(before);
  return [...(after.path === path ? [] : [moved]), ...(isLess ? [fewer] : [])];
}

/** None, controls that only warn, controls that are judged, steps of the user's by their number. */
function strictness({ interactions, automatic }: Page): number {
  if (interactions) return interactions.length === 0 ? 0 : interactions.length + 2;
  return automatic === "asked" ? 2 : 1;
}

function describeSteps({ interactions, automatic }: Page): string {
  if (interactions) return `${interactions.length} ${interactions.length === 1 ? "step" : "steps"}`;
  return automatic === "asked"
    ? "controls chosen automatically"
    : "controls chosen automatically, whose INP only warns";
}

function easierDevice(before: Device, devices: readonly Device[]): Loosening[] {
  const { name } = before;
  const after = devices.find((device) => device.name === name);
  if (!after) return [{ what: "device", name, pages: [], before: speed(before), after: null }];
  const easier =
    after.cpuSlowdown < before.cpuSlowdown ||
    after.network.rttMs < before.network.rttMs ||
    after.network.throughputKbps > before.network.throughputKbps;
  return easier ? [{ what: "device", name, pages: [], before: speed(before), after: speed(after) }] : [];
}

function speed({ cpuSlowdown, network }: Device): string {
  return `CPU ${cpuSlowdown} times slower, ${network.rttMs} ms, ${network.throughputKbps} kbps`;
}
