import type { Job } from "./job.ts";
export async function runReportMode(_job: Job): Promise<number> {
  throw new Error("waits for src/github");
}
