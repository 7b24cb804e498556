/**
 * Whether head's visits of a page loaded what base's did, but for the hashes in names.
 *
 * **The argument.** What a page does in a browser follows from the answers to its requests, from other sites, from clocks and from
 * chance; a change can only reach it through answers of our own server. Suppose that renaming base's hashes (`Renaming`, a
 * bijection) turns each of base's requests into one of head's, all of head's are reached, and so does it with the status,
 * the headers and the content of each answer. Then the first document means the same on both sides; what means the same
 * asks for the same, by a name that is renamed in the same way; and so on to the last request. The two pages run one program
 * on one input, and any difference between their timings is noise. Files that neither side asked for may differ: a route that
 * is loaded on demand is nothing that this page loads.
 *
 * **Where it could be wrong** it answers no: a worker or another tab may have asked for something unseen; a login runs
 * pages of its own; an own file comes from another site; the visits of one side asked for different things, as a page does that
 * draws lots or goes by the time; a visit failed; a request has no answer in the log; a text names a file of one build only; a
 * hash that both builds have changed its place. What remains is a page that draws lots so rarely that every visit drew the
 * same, and a file changed that only another lot loads. Visits that are made later, for absolute limits, are held against
 * the others in the same way, and a page that draws lots on one device is measured on all of them.
 *
 * **Symmetry.** Base and head can change places: every condition is one of both sides, the renaming has an inverse, and
 * nothing measured is looked at. So the answer favours neither side, and costs nothing of the bound on false failures.
 */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { RequestedUrls } from "../../collect/visit/requested-urls.ts";
import type { Answer, AnswerLog } from "../../serve/answer-log.ts";
import { digestOf } from "../../serve/served-files.ts";
import type { HashNames } from "../../hash-names.ts";
import { Renaming, pairHashes } from "./renaming.ts";
import type { HashPair } from "./renaming.ts";

/** One side, as our own server serves it. */
export interface ServedBuild {
  /** Origin without a slash at the end. */
  url: string;
  directory: string;
  answers: AnswerLog;
  names: HashNames;
}

/** Base's and head's visits of one page on one device, warm-ups included. */
export type LoadsOfPage = Readonly<Record<"base" | "head", readonly RequestedUrls[]>>;

/** Headers that follow from the content, which is compared itself, or from when and how it was built. */
const derived = new Set(["content-length", "content-range", "etag", "last-modified"]);

/** What the visits of one side asked for: of our server by method, path and query, of others without the query. */
interface Asked {
  own: ReadonlySet<string>;
  others: ReadonlySet<string>;
}

/** Compares loads of two builds. Files are read once. */
export class SameLoads {
  readonly #base: ServedBuild;
  readonly #head: ServedBuild;
  readonly #names: { base: HashNames; head: HashNames };
  /** By both files and their digests: the hashes in which two contents differ, null where they differ otherwise. */
  readonly #contents = new Map<string, Promise<readonly HashPair[] | null>>();

  constructor(base: ServedBuild, head: ServedBuild) {
    this.#base = base;
    this.#head = head;
    this.#names = { base: base.names, head: head.names };
  }

  /** @returns whether the visits of each side asked for the same each time, so far as they have been made. */
  areSteady({ base, head }: LoadsOfPage): boolean {
    return (
      (base.length === 0 || askedByAll(base, this.#base) !== null) &&
      (head.length === 0 || askedByAll(head, this.#head) !== null)
    );
  }

  /** @returns whether there are visits of both sides, and all of them loaded the same. */
  async areSame(loads: LoadsOfPage): Promise<boolean> {
    await Promise.all([this.#base.answers.settle(), this.#head.answers.settle()]);
    const [base, head] = [askedByAll(loads.base, this.#base), askedByAll(loads.head, this.#head)];
    if (!base || !head || !equalSets(base.others, head.others)) return false;
    // It is not known what a page of another site loads.
    if (base.own.size === 0) return false;
    const renaming = new Renaming(this.#names);
    const reached = new Set<string>();
    let open = [...base.own];
    while (open.length > 0) {
      // A name is known once a text that was compared has named it.
      const known = open.filter((request) => renaming.inHead(request) !== null);
      if (known.length === 0) return false;
      for (const request of known) {
        const there = renaming.inHead(request);
        if (there === null || !head.own.has(there) || !renaming.learnTexts(request, there)) return false;
        if (!(await this.#sameAnswers(request, there, renaming))) return false;
        reached.add(there);
      }
      const done = new Set(known);
      open = open.filter((request) => !done.has(request));
    }
    return reached.size === head.own.size;
  }

  async #sameAnswers(request: string, there: string, renaming: Renaming): Promise<boolean> {
    const [base, head] = [this.#base.answers.of(request), this.#head.answers.of(there)];
    if (base.size === 0 || base.size !== head.size) return false;
    // The status is part of the kind.
    for (const [kind, answer] of base) {
      const other = head.get(kind);
      if (!other || !sameHeaders(answer, other, renaming)) return false;
      if ((answer.file === null) !== (other.file === null)) return false;
      if (answer.file === null || other.file === null) continue;
      const pairs = await this.#pairsOf({ ...answer, file: answer.file }, { ...other, file: other.file });
      if (pairs === null || !renaming.learn(pairs)) return false;
    }
    return true;
  }

  #pairsOf(base: FileAnswer, head: FileAnswer): Promise<readonly HashPair[] | null> {
    const key = JSON.stringify([base.file, base.digest, head.file, head.digest]);
    const found = this.#contents.get(key) ?? this.#compare(base, head);
    this.#contents.set(key, found);
    return found;
  }

  async #compare(base: FileAnswer, head: FileAnswer): Promise<readonly HashPair[] | null> {
    if (base.digest === null || head.digest === null) return null;
    if (!isText(base) || !isText(head)) return base.digest === head.digest ? [] : null;
    const [one, other] = await Promise.all([
      contentOf(this.#base.directory, base),
      contentOf(this.#head.directory, head),
    ]);
    return one === null || other === null ? null : pairHashes(one, other, this.#names);
  }
}

type FileAnswer = Answer & { file: string };

/** What each visit of a side asked for; null where that is not known, or not the same each time. */
function askedByAll(loads: readonly RequestedUrls[], build: ServedBuild): Asked | null {
  const [first, ...rest] = loads.map((load) => askedBy(load, build));
  if (!first || rest.some((one) => !one || !equalSets(one.own, first.own))) return null;
  return rest.every((one) => one && equalSets(one.others, first.others)) ? first : null;
}

function askedBy({ requests, unseen }: RequestedUrls, { url, names }: ServedBuild): Asked | null {
  if (unseen !== null) return null;
  const [own, others] = [new Set<string>(), new Set<string>()];
  for (const request of requests) {
    const space = request.indexOf(" ");
    const [method, address] = [request.slice(0, space), request.slice(space + 1)];
    if (address.startsWith(`${url}/`)) own.add(`${method} ${address.slice(url.length)}`);
    // A file of the build that another site serves: what is in it is not known here.
    else if (names.split(address).hashes.length > 0) return null;
    else others.add(request.replace(/\?.*$/s, ""));
  }
  return { own, others };
}

function sameHeaders(base: Answer, head: Answer, renaming: Renaming): boolean {
  const namesOf = ({ headers }: Answer) => new Set(Object.keys(headers));
  if (!equalSets(namesOf(base), namesOf(head))) return false;
  return Object.entries(base.headers).every(
    ([name, value]) => derived.has(name) || renaming.learnTexts(value, head.headers[name] ?? ""),
  );
}

function isText({ headers }: Answer): boolean {
  return headers["content-type"]?.includes("charset=") ?? false;
}

/** Byte for byte, each as one character; null where the file is not what was served any more. */
async function contentOf(directory: string, { file, digest }: FileAnswer): Promise<string | null> {
  const content = await readFile(join(directory, file)).catch(() => null);
  return content && digestOf(content) === digest ? content.toString("latin1") : null;
}

function equalSets(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((one) => b.has(one));
}
