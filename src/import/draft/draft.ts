import { bundleUnit } from "../../bundle-limits/index.ts";
import { findMetric } from "../../metrics/index.ts";
import type { Unit } from "../../types.ts";
import type { Remark } from "../imported.ts";
import type { Ledger } from "../ledger.ts";
import { commonItem } from "../source/item.ts";
import type { Item } from "../source/item.ts";
import { loserOf, problemOf, strictest, writeLimit } from "./limit-draft.ts";
import type { Bounds } from "./limit-draft.ts";

/** Where a limit goes: for every page, for the bundle, or for one page by its path. */
export type Place = "limits" | "bundle" | { page: string };

interface LimitEntry {
  bounds: Bounds;
  unit: Unit;
  remarks: Set<string>;
}

type Limits = Map<string, LimitEntry>;

interface PageEntry {
  limits: Limits;
  /** Limits of the budget do not apply to it. */
  replacesLimits?: boolean;
  name?: string;
  remarks: Set<string>;
}

/**
 * A budget while it is put together. Whatever goes in names the values that it came from, which are accounted for thereby; what
 * cannot go in is left out, with the reason.
 */
export class Draft {
  readonly ledger: Ledger;
  readonly #settings = new Map<string, { value: unknown; remarks: Set<string> }>();
  readonly #limits: Limits = new Map();
  readonly #bundle: Limits = new Map();
  readonly #pages = new Map<string, PageEntry>();
  #weighed: string | null = null;
  #doPagesReplace = false;
  readonly #notes: { key: string; from: readonly Item[]; text: string }[] = [];

  constructor(ledger: Ledger) {
    this.ledger = ledger;
  }

  /** Paths of pages, in the order in which they came. */
  get pages(): string[] {
    return [...this.#pages.keys()];
  }

  /** The folder that limits on built files are about; null until there is one. */
  get weighed(): string | null {
    return this.#weighed;
  }

  /**
   * Decides which folder is weighed, once for all limits.
   * @param isDefault whether it would be weighed without its name.
   */
  weigh(folder: string, isDefault: boolean): void {
    this.#weighed = folder;
    if (!isDefault) this.set("bundle", { directory: folder }, [], "the folder that is weighed");
  }

  /** Adds a part of `setup`: cookies, headers, localStorage or basicAuth. */
  setup(
    part: "cookies" | "headers" | "localStorage" | "basicAuth",
    value: unknown,
    from: readonly Item[],
    ...remarks: readonly string[]
  ): boolean {
    const known = this.#settings.get("setup");
    const parts = (known?.value ?? {}) as Record<string, unknown>;
    if (Object.hasOwn(parts, part)) return this.#leave(from, `the budget has "${part}" already`);
    this.ledger.map(from);
    this.#settings.set("setup", {
      value: { ...parts, [part]: value },
      remarks: new Set([...(known?.remarks ?? []), ...remarks]),
    });
    return true;
  }

  /**
   * A top-level key such as `serve` or `devices`. A second, different value is left out.
   * @returns whether the budget has the value now.
   */
  set(key: string, value: unknown, from: readonly Item[], ...remarks: readonly string[]): boolean {
    const known = this.#settings.get(key);
    if (known && JSON.stringify(known.value) !== JSON.stringify(value))
      return this.#leave(from, `a budget has one "${key}", and it is ${JSON.stringify(known.value)}`);
    this.ledger.map(from);
    this.#settings.set(key, { value, remarks: new Set([...(known?.remarks ?? []), ...remarks]) });
    return true;
  }

  #leave(from: readonly Item[], reason: string): false {
    for (const item of from) this.ledger.leave(item, reason);
    return false;
  }

  /**
   * A comment above `limits`, `pages` or another key, added in any order, and written once however often it is added. If the budget does not get the key, there is
   * nothing to comment, and the values are not needed.
   */
  note(key: string, from: readonly Item[], text: string): void {
    this.#notes.push({ key, from, text });
  }

  /** Adds to the comment of a top-level key that is already there. */
  remark(key: string, from: readonly Item[], text: string): boolean {
    const known = this.#settings.get(key);
    if (!known) return this.#leave(from, text);
    known.remarks.add(text);
    this.ledger.map(from);
    return true;
  }

  /** From now on a limit of a page stands instead of that of all pages, as in a budget, although it may be looser. */
  letPagesReplace(): void {
    this.#doPagesReplace = true;
  }

  /**
   * A page, with or without limits of its own.
   * @param more.replacesLimits whether it has its own limits alone, and none of the budget's `limits`.
   */
  page(
    path: string,
    from: readonly Item[],
    more: { name?: string; remark?: string; replacesLimits?: boolean } = {},
  ): void {
    const page = this.#pageOf(path);
    if (more.name !== undefined) page.name ??= more.name;
    if (more.remark !== undefined) page.remarks.add(more.remark);
    if (more.replacesLimits) page.replacesLimits = true;
    this.ledger.map(from);
  }

  /**
   * A limit. If there are two for one key, the stricter counts, since their tool wants both; if they cannot be compared, the second
   * is left out.
   * @returns whether the budget has it now.
   */
  limit(
    place: Place,
    key: string,
    bounds: Bounds,
    from: readonly Item[],
    ...remarks: readonly string[]
  ): boolean {
    const unit = place === "bundle" ? bundleUnit(key) : findMetric(key)?.unit;
    const problem = unit === undefined ? `no limit is called "${key}"` : problemOf(bounds);
    if (unit === undefined || problem !== null) return this.leaveLimit(from, problem ?? "");
    const limits = this.#limitsOf(place);
    const known = limits.get(key);
    const together = known ? strictest(known.bounds, bounds) : bounds;
    if (!together) {
      const other = JSON.stringify(writeLimit(known?.bounds ?? {}, unit));
      return this.leaveLimit(
        from,
        `"${key}" already has a limit of another kind, ${other}: a budget has one for each key`,
      );
    }
    const all = new Set([...(known?.remarks ?? []), ...remarks]);
    if (known) for (const text of loserOf(known.bounds, bounds, unit)) all.add(text);
    limits.set(key, { bounds: together, unit, remarks: all });
    this.ledger.map(from);
    return true;
  }

  /** Leaves a limit out: the entry that all of its values are in, or each of them. */
  leaveLimit(from: readonly Item[], reason: string): false {
    const whole = commonItem(from);
    return this.#leave(whole ? [whole] : from, reason);
  }

  /** Whether a limit can be joined with what the budget has for its key. */
  fits(place: Place, key: string, bounds: Bounds): boolean {
    const known = this.#limitsOf(place).get(key);
    return !known || strictest(known.bounds, bounds) !== null;
  }

  #limitsOf(place: Place): Limits {
    if (place === "limits") return this.#limits;
    return place === "bundle" ? this.#bundle : this.#pageOf(place.page).limits;
  }

  #pageOf(path: string): PageEntry {
    const page = this.#pages.get(path) ?? { limits: new Map(), remarks: new Set() };
    this.#pages.set(path, page);
    return page;
  }

  /** The budget, and comments for its lines. */
  write(): { budget: Record<string, unknown>; remarks: Remark[] } {
    const remarks: Remark[] = [];
    const note = (path: (string | number)[], texts: ReadonlySet<string>): void => {
      for (const text of texts) remarks.push({ path, text });
    };
    const budget: Record<string, unknown> = {};
    for (const [key, { value, remarks: texts }] of this.#settings) {
      budget[key] = value;
      note([key], texts);
    }
    if (this.#pages.size > 0) budget["pages"] = this.#writePages(note);
    const hasPageLimits = [...this.#pages.values()].some(({ limits }) => limits.size > 0);
    if (this.#limits.size > 0) budget["limits"] = writeLimits(this.#limits, ["limits"], note);
    if (this.#bundle.size > 0) {
      const settings = budget["bundle"] as object | undefined;
      budget["bundle"] = { ...settings, ...writeLimits(this.#bundle, ["bundle"], note) };
    }
    const said = new Set<string>();
    for (const { key, from, text } of this.#notes) {
      // All limits may be those of pages.
      const place = key === "limits" && !Object.hasOwn(budget, key) && hasPageLimits ? "pages" : key;
      if (Object.hasOwn(budget, place)) {
        this.ledger.map(from);
        if (!said.has(`${place} ${text}`)) note([place], new Set([text]));
        said.add(`${place} ${text}`);
      } else for (const item of from) this.ledger.skip(item, `the budget has no "${key}" that it is about`);
    }
    return { budget, remarks };
  }

  #writePages(note: Note): unknown[] {
    const ofAll = [...this.#limits.keys()];
    this.#liftCommonLimits();
    return [...this.#pages].map(([path, { limits, replacesLimits = false, name, remarks }], index) => {
      note(["pages", index], remarks);
      const removed = replacesLimits ? ofAll.filter((key) => !limits.has(key)) : [];
      if (removed.length > 0)
        note(["pages", index, "limits"], new Set(["null: this limit of all pages does not apply here"]));
      if (limits.size + removed.length === 0 && name === undefined) return path;
      const written = {
        ...writeLimits(limits, ["pages", index, "limits"], note),
        ...Object.fromEntries(removed.map((key) => [key, null])),
      };
      return {
        ...(name !== undefined && { name }),
        path,
        ...(Object.keys(written).length > 0 && { limits: written }),
      };
    });
  }

  /** A limit of a page replaces that of the budget, but other tools want both: the stricter one. What all pages share is said once. */
  #liftCommonLimits(): void {
    const pages = [...this.#pages.values()];
    for (const { limits } of this.#doPagesReplace ? [] : pages)
      for (const [key, entry] of limits) {
        const below = this.#limits.get(key);
        const both = below && strictest(below.bounds, entry.bounds);
        if (!both) continue;
        const isLooser = (kind: "fail" | "warn"): boolean =>
          (entry.bounds[kind] ?? 0) > (below.bounds[kind] ?? Infinity);
        const losers =
          isLooser("fail") || isLooser("warn") ? loserOf(below.bounds, entry.bounds, entry.unit) : [];
        limits.set(key, { ...entry, bounds: both, remarks: new Set([...entry.remarks, ...losers]) });
      }
    // What holds for one page need not hold for others that are added later.
    for (const [key, entry] of pages.length > 1 ? (pages[0]?.limits ?? []) : []) {
      const texts = pages.map(({ limits }) => JSON.stringify(limits.get(key)?.bounds));
      if (new Set(texts).size !== 1) continue;
      const remarks = pages.flatMap(({ limits }) => [...(limits.get(key)?.remarks ?? [])]);
      const below = this.#limits.get(key)?.remarks ?? [];
      for (const { limits } of pages) limits.delete(key);
      this.#limits.set(key, { ...entry, remarks: new Set([...below, ...remarks]) });
    }
  }
}

type Note = (path: (string | number)[], texts: ReadonlySet<string>) => void;

function writeLimits(limits: Limits, path: (string | number)[], note: Note): Record<string, unknown> {
  const written: Record<string, unknown> = {};
  for (const [key, { bounds, unit, remarks }] of limits) {
    written[key] = writeLimit(bounds, unit);
    note([...path, key], remarks);
  }
  return written;
}
