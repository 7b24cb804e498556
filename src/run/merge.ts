import { glob, stat } from "node:fs/promises";
import { basename, join, relative, resolve } from "node:path";
import { CheckError } from "../errors.ts";
import { mergeShards } from "../judge/merge-shards.ts";
import type { ShardReport } from "../judge/merge-shards.ts";
import { readReport, refusePartial } from "../stages/choose-base.ts";
import type { Report } from "../types.ts";

/** Files of one run: a matrix has at most 256 jobs, each of which may have been run again. */
const mostFiles = 1024;

/** Files that `--shard` wrote, whatever folder an artifact was unpacked to. */
const shardFiles = "**/shard-*-of-*.json";

/**
 * One report of the shards in files and folders, which are relative to `cwd`.
 * @throws CheckError USAGE or REPORT_UNREADABLE for what cannot be read, SHARDS where they are not one whole run.
 */
export async function mergeFiles(paths: readonly string[], cwd: string): Promise<Report> {
  const files = (await Promise.all(paths.map((path) => filesAt(resolve(cwd, path), path)))).flat();
  return mergeShards(await readShards([...new Set(files)], cwd));
}

async function filesAt(path: string, name: string): Promise<string[]> {
  const found = await stat(path).catch(() => null);
  if (!found) throw new CheckError("USAGE", `There is no file or folder ${JSON.stringify(name)}`);
  if (!found.isDirectory()) return [path];
  const files: string[] = [];
  for await (const file of glob(shardFiles, { cwd: path, exclude: (one) => one === "node_modules" })) {
    if (files.length === mostFiles)
      throw new CheckError("USAGE", `The folder ${JSON.stringify(name)} holds more than ${mostFiles} shards`);
    files.push(join(path, file));
  }
  if (files.length === 0)
    throw new CheckError("SHARDS", `The folder ${JSON.stringify(name)} holds no report of a shard`, {
      advice:
        "Name the shard-*-of-*.json files that budget-check --shard I/N writes to .budget-check, or their folder",
    });
  return files;
}

/** One after another: each may be megabytes. */
async function readShards(files: readonly string[], cwd: string): Promise<ShardReport[]> {
  const reports: ShardReport[] = [];
  for (const file of files) {
    const report = await readReport(file, relative(cwd, file));
    refusePartial(report, relative(cwd, file));
    if (!isShard(report))
      throw new CheckError("SHARDS", `${basename(file)} is the report of a whole run, not of a shard`, {
        advice: "Name the shard-*-of-*.json files that budget-check --shard I/N writes",
      });
    reports.push(report);
  }
  return reports;
}

function isShard(report: Report): report is ShardReport {
  return report.shard !== undefined;
}
