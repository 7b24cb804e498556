import { createReadStream } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import type { Trace } from "lighthouse";
import { stripAddresses } from "../address.ts";
import type { Visit } from "../types.ts";
import { writeWholeFile } from "../whole-file.ts";
import { visitName } from "./visit-name.ts";

/** Candidates that are kept for each page, device and revision while the visit in the middle is not known yet. */
const mostCandidates = 3;
/** Events of a trace that is kept; a larger one opens nowhere. */
const mostEvents = 1_000_000;

interface Candidate {
  /** Simulated largest paint, milliseconds; Infinity where there is none. */
  lcp: number;
  file: string;
  name: string;
}

/**
 * Keeps the trace of each revision's middle visit, gzipped, for DevTools and Perfetto, its addresses without queries. Which one that is shows only at the
 * end: until then those nearest to the middle so far are kept, so that the disk is not filled. The kept one is the middle, or
 * very near to it. What cannot be written is not kept, and nothing fails for it.
 */
export class TraceKeeper implements AsyncDisposable {
  readonly #directory: string | null;
  readonly #candidates = new Map<string, Candidate[]>();
  /** LCP of all visits, kept or not, by page, device and revision. */
  readonly #lcps = new Map<string, number[]>();
  #ready: Promise<unknown> | undefined;
  /** Visits end at the same time: one is ranked, and what falls out is removed, after the other. */
  #last: Promise<void> = Promise.resolve();

  /** @param visitsDirectory the empty folder `traces` is made next to it; if absent, no traces are kept. */
  constructor(visitsDirectory: string | undefined) {
    this.#directory = visitsDirectory === undefined ? null : join(dirname(visitsDirectory), "traces");
  }

  async add(visit: Visit, trace: Trace): Promise<void> {
    this.#last = this.#last.then(() => this.#add(visit, trace));
    await this.#last;
  }

  async #add(visit: Visit, trace: Trace): Promise<void> {
    const { data } = visit;
    if (this.#directory === null || !data || visit.warmUp || trace.traceEvents.length > mostEvents) return;
    const key = JSON.stringify([visit.page, visit.device, visit.revision]);
    const lcp = data.cpu?.LCP ?? data.wall.LCP ?? Infinity;
    const lcps = [...(this.#lcps.get(key) ?? []), lcp];
    this.#lcps.set(key, lcps);
    const known = this.#candidates.get(key) ?? [];
    const name = visitName(visit);
    const candidate = { lcp, name, file: join(this.#directory, `${name}.partial`) };
    const ranked = nearestFirst([...known, candidate], lcps);
    const kept = ranked.slice(0, mostCandidates);
    this.#candidates.set(key, kept);
    try {
      await (this.#ready ??= this.#makeFolder(this.#directory));
      if (kept.includes(candidate))
        await writeWholeFile(candidate.file, stripAddresses(JSON.stringify(trace)));
      for (const { file } of ranked.slice(mostCandidates)) await rm(file, { force: true });
    } catch {
      this.#candidates.set(key, known);
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const [key, candidates] of this.#candidates) {
      const [middle, ...others] = nearestFirst(candidates, this.#lcps.get(key) ?? []);
      try {
        if (middle)
          await pipeline(createReadStream(middle.file), createGzip(), (chunks: AsyncIterable<Uint8Array>) =>
            writeWholeFile(join(dirname(middle.file), `${middle.name}.json.gz`), chunks),
          );
      } catch {
        // If the disk is full, the run goes on without the trace, because the report matters more.
      }
      for (const { file } of [...(middle ? [middle] : []), ...others])
        await rm(file, { force: true }).catch(() => undefined);
    }
  }

  async #makeFolder(directory: string): Promise<void> {
    await rm(directory, { recursive: true, force: true });
    await mkdir(directory, { recursive: true });
  }
}

/** By their distance from the lower median of all; of two at the same distance, the earlier first. */
function nearestFirst(candidates: readonly Candidate[], lcps: readonly number[]): Candidate[] {
  const middle = lcps.toSorted((a, b) => (a === b ? 0 : a - b))[Math.floor((lcps.length - 1) / 2)];
  const distance = ({ lcp }: Candidate) =>
    middle === undefined || lcp === middle ? 0 : Math.abs(lcp - middle);
  return candidates.toSorted((a, b) => {
    const [one, other] = [distance(a), distance(b)];
    return one === other ? 0 : one - other;
  });
}
