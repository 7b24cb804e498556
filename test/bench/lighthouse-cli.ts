import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

/** Runs `lighthouse` CLI once on a page, as a user would, and returns its audits by id. */
export async function runLighthouseCli(
  url: string,
  chromePath: string,
  /** Where its browser profiles go, so that they are removed with the caller's folder. */
  scratch: string,
): Promise<Record<string, { numericValue?: number }>> {
  const cli = fileURLToPath(import.meta.resolve("lighthouse/cli/index.js"));
  const sandbox = process.getuid?.() === 0 ? " --no-sandbox" : "";
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      cli,
      url,
      "--only-categories=performance",
      "--output=json",
      "--quiet",
      `--chrome-flags=--headless=new${sandbox}`,
    ],
    { env: { ...process.env, CHROME_PATH: chromePath, TMPDIR: scratch }, maxBuffer: 1e9 },
  );
  return (JSON.parse(stdout) as { audits: Record<string, { numericValue?: number }> }).audits;
}
