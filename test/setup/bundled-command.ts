/** The command as it is published, bundled once for all tests that run it: a run takes three quarters of the CPU time of the sources. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { buildDist } from "../dist/build.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Path of the bundled command. */
    command: string;
  }
}

export default async function bundle(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), "budget-check-command-"));
  await buildDist(join(folder, "dist"));
  project.provide("command", join(folder, "dist/cli.js"));
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
