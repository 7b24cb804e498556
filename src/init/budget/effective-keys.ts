/** What a budget and all that it extends say, as JSON. */
import { dirname, resolve } from "node:path";
import { parse } from "jsonc-parser";
import { mostConfigBytes, readRegularText } from "../../read-file.ts";

export type Json = Readonly<Record<string, unknown>>;

/** As deep as the loader follows `extends`, which has read all of them before. */
const deepest = 8;

/**
 * The keys of a budget over those of the files that it extends, and single limits over theirs. Presets are left aside.
 * @param own what the budget's own file says.
 * @param file of the budget, absolute.
 */
export async function effectiveKeys(own: Json, file: string, depth = 0): Promise<Json> {
  const { extends: named } = own;
  const names: unknown[] = Array.isArray(named) ? named : [named];
  let below: Json = {};
  for (const name of depth < deepest ? names : []) {
    if (typeof name !== "string" || !/[/\\]|\.jsonc?$/.test(name)) continue;
    const path = resolve(dirname(file), name);
    const text = await readRegularText(path, mostConfigBytes);
    const value: unknown = parse(text.replace(/^\uFEFF/, ""), [], { allowTrailingComma: true });
    if (isObject(value)) below = over(below, await effectiveKeys(value, path, depth + 1));
  }
  return over(below, own);
}

function over(below: Json, above: Json): Json {
  const joined: Record<string, unknown> = { ...below, ...above };
  for (const key of ["limits", "bundle"]) {
    const [low, high] = [below[key], above[key]];
    if (isObject(low) && isObject(high)) joined[key] = { ...low, ...high };
  }
  return joined;
}

/** Whether it is an object of JSON, and not a list. */
export function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
