/** The payload of the event that started a GitHub Actions run, and the only ways in which values are taken out of it. */
import { readRegularText } from "./read-file.ts";

export type Fields = Readonly<Record<string, unknown>>;

// GitHub cuts webhook payloads at 25 MB: https://docs.github.com/en/webhooks/webhook-events-and-payloads
const mostBytes = 25 * 1024 * 1024;

/** Reads the file that `GITHUB_EVENT_PATH` names. One that is missing, too large or no JSON object has no fields. */
export async function readPayload(file: string | undefined): Promise<Fields> {
  if (file === undefined || file === "") return {};
  try {
    return fields(JSON.parse(await readRegularText(file, mostBytes)));
  } catch {
    return {};
  }
}

/** A value that is not an object has no fields. */
export function fields(value: unknown): Fields {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

/** Null if it is not text, or is empty. */
export function text(value: unknown): string | null {
  return typeof value === "string" && value !== "" ? value : null;
}

/** An id, a number or a count: a whole number above zero, also as text. Null where it is none. */
export function wholeNumber(value: unknown): number | null {
  const number = typeof value === "string" && /^\d{1,16}$/.test(value) ? Number(value) : value;
  return typeof number === "number" && Number.isSafeInteger(number) && number > 0 ? number : null;
}

/** A full object name, SHA-1 or SHA-256; null where it is none. */
export function sha(value: unknown): string | null {
  return typeof value === "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(value) ? value : null;
}
