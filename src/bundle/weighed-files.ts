import { statSync } from "node:fs";
import { join, posix } from "node:path";
import { openRegularFile } from "../read-file.ts";
import { fewNames } from "./few-names.ts";
import type { Note } from "../types.ts";
import { isStats } from "./build-stats.ts";
import type { OutputFiles } from "./output-files.ts";

/** What servers send in place of a file, to browsers that take it. */
const compressed = /\.(br|gz|zst)$/i;
/** Texts of licences, and maps whose own file may be deleted already, in every form. */
const besideCode = /(\.map|\.LICENSE\.txt|\.LEGAL\.txt)(\.(br|gz|zst))?$/;
const licences = /(^|\/)3rdpartylicenses\.txt(\.(br|gz|zst))?$/;

/** Viewer and data are one file, of more than 100 kB with any tool; the data begin within the first megabyte. */
const reportBytes = { least: 60_000, read: 1_000_000 };
/** webpack-bundle-analyzer; rollup-plugin-visualizer and esbuild-visualizer; vite-bundle-analyzer; Sonda. */
const reportMarks =
  /window\.chartData = \[\{"|const data = \{"version":\d+,"tree":\{"name":"root"|(?:analyze|foam)Module ?= ?\[\{"filename"|<title>Sonda report<\/title>/;
/** The same data as JSON, and esbuild's metafile. */
const dataMarks =
  /^\[\{"label":"[^"]*","isAsset":true,"statSize":|^\{"version":\d+,"tree":\{"name":"root"|^\[\{"filename":"[^"]*","label":"[^"]*","parsedSize":|^\{"inputs":\{"/;
/** Names of such files. The app's own data may have such a name too, which the beginning of the file shows. */
const dataName = /(stats|report|meta|analy[sz]e)[^/]*\.json$/i;
const dataBytes = 2_000;

/** More than this is one thing many times over. */
const mostNamed = 3;

/**
 * The files of an output folder that visitors download. This leaves out what a build writes for servers and developers:
 * compressed copies next to the original file (a compressed file without an original is what ships), maps, licences,
 * reports and stats of the bundle itself.
 */
export async function weighedFiles(output: OutputFiles): Promise<{ files: string[]; notes: Note[] }> {
  const files: string[] = [];
  const left = {
    copies: [] as string[],
    licences: [] as string[],
    reports: [] as string[],
  };
  for (const file of output.files) {
    if (besideCode.test(file) || licences.test(file)) left.licences.push(file);
    else if (compressed.test(file) && output.has(file.replace(compressed, ""))) left.copies.push(file);
    else if ((await isReport(output, file)) || (await isStats(output, file))) left.reports.push(file);
    else files.push(file);
  }
  const told = [
    named("compressed copies", left.copies),
    named("licences and maps", left.licences),
    named("reports and stats of the build", left.reports),
  ].filter((text) => text !== null);
  const notes: Note[] =
    told.length === 0
      ? []
      : [{ level: "info", text: `Not weighed, since no page loads them: ${told.join("; ")}` }];
  return { files, notes };
}

function named(what: string, files: readonly string[]): string | null {
  if (files.length === 0) return null;
  return `${what} (${fewNames(files, mostNamed)})`;
}

async function isReport({ directory }: OutputFiles, file: string): Promise<boolean> {
  const extension = posix.extname(file).toLowerCase();
  if (extension === ".json")
    return (
      dataName.test(file) &&
      dataMarks.test((await beginning(join(directory, file), dataBytes)).replace(/\s/g, ""))
    );
  if (extension !== ".html" && extension !== ".htm") return false;
  return reportMarks.test(await beginning(join(directory, file), reportBytes.read, reportBytes.least));
}

/** The first bytes of a file as text; none where it is smaller than `least`, or does not open: then weighing it fails. */
async function beginning(path: string, most: number, least = 0): Promise<string> {
  try {
    // Opening each of thousands of pages would take many times as long.
    const stats = statSync(path);
    if (!stats.isFile() || stats.size < least) return "";
    await using handle = await openRegularFile(path);
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(Math.min(most, stats.size)), 0);
    return buffer.toString("latin1", 0, bytesRead);
  } catch {
    return "";
  }
}
