import type { Planted } from "./planted.ts";

/** This many letters of a secret must not be in anything that is written. No other text has them by chance. */
const run = 8;
/** Base64 writes three bytes in four letters. */
const base64Run = 11;

/**
 * Where a part of a planted secret can be read: what was written, and the part that it shows. It does not use the code
 * that finds secrets.
 */
export function leaksIn({ secret, writing, parts }: Planted, written: ReadonlyMap<string, string>): string[] {
  const shown = [
    ...runsOf([...secret], run),
    ...runsOf(parts, writing.startsWith("in base64") ? base64Run : run),
  ];
  return [...written].flatMap(([name, text]) => {
    const seen = shown.find((part) => text.includes(part));
    return seen === undefined ? [] : [`${name} shows ${JSON.stringify(seen)}, a secret ${writing}`];
  });
}

function runsOf(parts: readonly string[], length: number): string[] {
  return Array.from({ length: Math.max(0, parts.length - length + 1) }, (_, at) =>
    parts.slice(at, at + length).join(""),
  );
}
