import { Ajv2020 } from "ajv/dist/2020.js";
import type { ErrorObject } from "ajv/dist/2020.js";
import { parse as parseLenient } from "jsonc-parser";
import type { ParseError } from "jsonc-parser";
import schema from "../../schemas/report.schema.json" with { type: "json" };
import { CheckError } from "../errors.ts";
import type { Report } from "../types.ts";
import { reportInHtml } from "./html/embed.ts";

/** Characters of the largest report that is read: some 200 kB for each page and device of a run with 300 of them. */
const mostCharacters = 64 * 1024 * 1024;

/** What a run of ours can bring together: a verdict, a measurement or a load is of one page on one device. */
const mostPagesOnDevices = 500;

/** Milliseconds, bytes and counts of more are not measurements, and what they add up to could be infinite. */
const largestNumber = 1e15;
/** A smaller one is not the rest of any subtraction either, and what is divided by it could be infinite. */
const smallestNumber = 1e-30;

/**
 * Lists and objects of the largest report: a run of ten pages on two devices, films included, has 12,000. Unlike characters
 * they bound the memory: 32 MB of `{},{},` take over a gigabyte once parsed.
 */
const mostContainers = 500_000;

/** Commas of the largest report: 500 pages with a dozen metrics of 50 visits on either side have 600,000 samples. */
const mostCommas = 2_000_000;

/** Levels of the deepest report: ours have eleven, Lighthouse's audit excerpts some more. */
const mostLevels = 100;

const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile<Report>(schema);

/**
 * Reads a saved report: the text of `report.json`, or of a `report.html`, which holds the same data.
 * @throws CheckError REPORT_UNREADABLE with what is wrong and where.
 */
export function parseReport(text: string): Report {
  if (text.length > mostCharacters)
    throw unreadable(`it has ${text.length} characters, more than the ${mostCharacters} that are read`);
  const json = reportInHtml(text) ?? text.replace(/^\ufeff/, "");
  if (hasMore(json, ["{", "["], mostContainers))
    throw unreadable(`it holds more than the ${mostContainers} lists and objects that are read`);
  if (hasMore(json, [","], mostCommas))
    throw unreadable(`it holds more than the ${mostCommas} values that are read`);
  const data = parseJson(json);
  refuseOtherVersion(data);
  refuseUnprintable(data);
  if (!validate(data)) throw unreadable(describe(validate.errors ?? []));
  const pairs = data.pages.length * data.devices.length;
  if (pairs > mostPagesOnDevices)
    throw unreadable(`it has ${pairs} pages on devices, more than the ${mostPagesOnDevices} that are read`);
  return data;
}

function unreadable(
  what: string,
  advice = "Name the report.json (or report.html) that a run of budget-check wrote",
): CheckError {
  return new CheckError("REPORT_UNREADABLE", `The report cannot be read: ${what}`, { advice });
}

/** Those within texts count too: they are few in ours. */
function hasMore(json: string, signs: readonly string[], most: number): boolean {
  let count = 0;
  for (const sign of signs)
    for (let at = json.indexOf(sign); at !== -1; at = json.indexOf(sign, at + 1))
      if (++count > most) return true;
  return false;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw unreadable(describeSyntax(text));
  }
}

/** Where the JSON is broken; JSON.parse itself does not always say, and quotes the text. */
function describeSyntax(text: string): string {
  if (text.trim() === "") return "it is empty";
  const errors: ParseError[] = [];
  try {
    parseLenient(text, errors, { disallowComments: true, allowTrailingComma: false });
  } catch {
    return "it is not JSON";
  }
  const [first] = errors;
  if (!first) return "it is not JSON";
  if (first.offset + first.length >= text.trimEnd().length)
    return "it ends in the middle, as a file does that was cut off";
  const before = text.slice(0, first.offset).split("\n");
  return `it is not JSON: line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}

function refuseOtherVersion(data: unknown): void {
  if (typeof data !== "object" || data === null || !("schemaVersion" in data))
    throw unreadable("it is JSON, but has no schemaVersion");
  const { schemaVersion } = data;
  if (typeof schemaVersion === "number" && schemaVersion > 1)
    throw unreadable(
      `it has schema version ${schemaVersion}, and this budget-check reads version 1`,
      "Use the budget-check that wrote it, or a newer one",
    );
}

/** Depth and numbers, which the schema leaves open where it does not know the names; without recursion. */
function refuseUnprintable(data: unknown): void {
  const open: { value: unknown; level: number }[] = [{ value: data, level: 1 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, level } = next;
    if (level > mostLevels) throw unreadable(`it nests more than ${mostLevels} levels deep`);
    // JSON has no infinity, but 1e999 reads as one.
    if (typeof value === "number" && !isPlausible(value))
      throw unreadable(`it holds the number ${value}, which cannot have been measured`);
    if (typeof value === "object" && value !== null)
      for (const child of Object.values(value))
        if (typeof child === "object" || typeof child === "number")
          open.push({ value: child, level: level + 1 });
  }
}

function isPlausible(value: number): boolean {
  const size = Math.abs(value);
  return size <= largestNumber && (size === 0 || size >= smallestNumber);
}

function describe(errors: readonly ErrorObject[]): string {
  // An anyOf reports its branches first and itself last; the deepest path says most.
  const deepest = errors.toSorted((a, b) => depth(b) - depth(a))[0];
  if (!deepest) return "it does not fit the schema";
  const path = deepest.instancePath
    .split("/")
    .slice(1)
    .map((step) => (/^\d+$/.test(step) ? `[${step}]` : `.${step}`))
    .join("")
    .replace(/^\./, "");
  const allowed: unknown = deepest.params["allowedValues"];
  const list = Array.isArray(allowed) ? `: ${allowed.join(", ")}` : "";
  return `${path === "" ? "it" : path} ${deepest.message ?? "is wrong"}${list}`;
}

function depth({ instancePath }: ErrorObject): number {
  return instancePath.split("/").length;
}
