import { mostConfigBytes, readRegularText } from "../../read-file.ts";

/** package.json as an object; {} where there is none, or where it is broken: reading a key of it with a position reports that. */
export async function readManifest(path: string): Promise<Record<string, unknown>> {
  try {
    const manifest: unknown = JSON.parse(await readRegularText(path, mostConfigBytes));
    return typeof manifest === "object" && manifest !== null ? { ...manifest } : {};
  } catch {
    return {};
  }
}
