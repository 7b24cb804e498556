import { isDeepStrictEqual } from "node:util";
import type { Imported, LeftOut, Path, Remark } from "./imported.ts";

type Json = Record<string, unknown>;

/** A budget that grows by one configuration after another. */
interface Joined {
  budget: Json;
  left: LeftOut[];
  /** Which tool said what is at a path. */
  by: Map<string, string>;
}

/**
 * Joins the budgets of several configurations into one. What only one of them says is taken as it is. Where two differ, the first
 * counts, and what the others say is left out, with both values.
 * @param all in the order of their weight.
 */
export function joinImports(all: readonly Imported[]): Imported {
  const joined: Joined = { budget: {}, left: [], by: new Map() };
  const remarks: Remark[] = [];
  for (const one of all) {
    const { pages, ...others } = withoutForeignBundle(joined, one);
    addAll(joined, joined.budget, others, [], one);
    const places = Array.isArray(pages) ? addPages(joined, pages, one) : [];
    for (const { path, text } of one.remarks) {
      const [top, index, ...rest] = path;
      if (top === "bundle" && !Object.hasOwn(others, "bundle")) continue;
      const place = top === "pages" && typeof index === "number" ? places[index] : undefined;
      remarks.push({ path: place === undefined ? path : ["pages", place, ...rest], text });
    }
  }
  return {
    tool: [...new Set(all.map(({ tool }) => tool))].join(" and "),
    file: [...new Set(all.map(({ file }) => file))].join(" and "),
    budget: joined.budget,
    remarks,
    left: [...all.flatMap((one) => one.left), ...joined.left],
    unneeded: all.flatMap((one) => one.unneeded),
  };
}

/** One folder is weighed, so limits on what is in another folder cannot be added. */
function withoutForeignBundle(joined: Joined, one: Imported): Json {
  const { bundle: known } = joined.budget;
  const { bundle, ...others } = one.budget;
  if (!isObject(known) || !isObject(bundle) || known["directory"] === bundle["directory"]) return one.budget;
  const folder = ({ directory }: Json) =>
    typeof directory === "string" ? directory : "the folder that the app is built to";
  joined.left.push({
    where: `${one.file}, as bundle: ${JSON.stringify(bundle)}`,
    reason: `these limits are on ${folder(bundle)}, those of ${joined.by.get('["bundle"]') ?? "another tool"} on ${folder(known)}: one folder is weighed`,
  });
  return others;
}

/** Objects that hold one entry for each limit or setting; any other value is one setting. */
function holdsEntries(path: Path): boolean {
  const key = path.at(-1);
  return key === "limits" || (key === "bundle" && path.length === 1);
}

function addAll(joined: Joined, into: Json, from: Json, path: Path, one: Imported): void {
  for (const [key, value] of Object.entries(from)) {
    const place = [...path, key];
    const known = Object.hasOwn(into, key) ? into[key] : undefined;
    if (known === undefined) {
      into[key] = structuredClone(value);
      remember(joined, value, place, one.tool);
    } else if (holdsEntries(place) && isObject(known) && isObject(value)) {
      addAll(joined, known, value, place, one);
    } else if (!isDeepStrictEqual(known, value)) {
      joined.left.push({
        where: `${one.file}, as ${place.join(".")}: ${JSON.stringify(value)}`,
        reason: `${joined.by.get(JSON.stringify(place)) ?? "another tool"} says ${JSON.stringify(known)}, which is kept: choose one of them`,
      });
    }
  }
}

function remember(joined: Joined, value: unknown, path: Path, tool: string): void {
  joined.by.set(JSON.stringify(path), tool);
  if (holdsEntries(path) && isObject(value))
    for (const key of Object.keys(value)) joined.by.set(JSON.stringify([...path, key]), tool);
}

/** @returns at which index each page is now. */
function addPages(joined: Joined, pages: readonly unknown[], one: Imported): number[] {
  const known = Array.isArray(joined.budget["pages"]) ? (joined.budget["pages"] as unknown[]) : [];
  if (pages.length > 0) joined.budget["pages"] = known;
  return pages.map((written) => {
    const page = withoutForeignNulls(joined, written, one);
    const at = known.findIndex((other) => pathOf(other) === pathOf(page));
    if (at < 0) {
      const index = known.push(structuredClone(page)) - 1;
      if (isObject(page))
        for (const [key, value] of Object.entries(page))
          remember(joined, value, ["pages", index, key], one.tool);
      return index;
    }
    if (isObject(page)) {
      const before = known[at];
      const merged: Json = isObject(before) ? before : { path: pathOf(page) };
      known[at] = merged;
      addAll(joined, merged, page, ["pages", at], one);
    }
    return at;
  });
}

/** `null` takes a limit of all pages away from a page, but only one that the same tool has set. */
function withoutForeignNulls({ by }: Joined, page: unknown, { tool }: Imported): unknown {
  if (!isObject(page) || !isObject(page["limits"])) return page;
  const limits = Object.entries(page["limits"]).filter(
    ([key, value]) => value !== null || by.get(JSON.stringify(["limits", key])) === tool,
  );
  return { ...page, limits: Object.fromEntries(limits) };
}

function pathOf(page: unknown): unknown {
  return isObject(page) ? page["path"] : page;
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
