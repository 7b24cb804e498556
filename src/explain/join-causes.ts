import { requestedFile } from "../requested-file.ts";
import type { Bundle, Effect, Verdict } from "../types.ts";
import { addedToPart, isModuleOf } from "./added-bytes.ts";
import { partOf, weightOf } from "./rank.ts";
import { transferMs } from "./subject.ts";
import type { Found, PageSubject, Thing } from "./subject.ts";

/** What all findings are about. */
export interface JoinSubject {
  head: Bundle | null;
  base: Bundle | null;
  verdicts: readonly Verdict[];
  pages: readonly PageSubject[];
}

/** A finding with everything that its cause does. */
export type Joined = Found & { effects: readonly Effect[] };

/** What more code does to a page. */
const paints = ["LCP", "FCP", "SI"];
const metricsOfCode = [...paints, "TBT", "main-thread"];
/** The share of a file's growth that packages or modules must account for, so that they are the cause of all of it. */
const leastShare = 0.5;
const mostJoined = 5;
/** Most effects of one cause, as many as the schema allows. */
const mostEffects = 100;

/** Findings about one thing. */
interface Group {
  own: Found[];
  /** Findings about things that this one explains. */
  others: Found[];
}

/**
 * One finding for each cause: findings about the same package, module, file or host become one, and so do a package and
 * what came with it, and a file and the package that made it grow. The finding about the thing itself is reported, with
 * the others as its evidence, and with the effects of all of them. Advice stays as it is.
 */
export function joinCauses(found: readonly Found[], subject: JoinSubject): Found[] {
  const groups = new Map<string, Group>();
  for (const finding of found) {
    if (finding.standing) continue;
    const key = finding.thing ? keyOf(finding.thing) : finding.id;
    const group = groups.get(key);
    if (group) group.own.push(finding);
    else groups.set(key, { own: [finding], others: [] });
  }
  const sharesOf = fileShares(subject.head);
  for (const [key, group] of groups) {
    const target = targetOf(key, group, groups, sharesOf);
    if (target === undefined) continue;
    groups.get(target)?.others.push(...group.own, ...group.others);
    groups.delete(key);
  }
  const causes = [...groups.values()].map((group) => join(group, subject, sharesOf));
  return [...causes, ...found.filter(({ standing }) => standing)];
}

const keyOf = ({ kind, name }: Thing): string => `${kind} ${name}`;

/** The group of what is behind all of this one. */
function targetOf(
  key: string,
  { own }: Group,
  groups: ReadonlyMap<string, Group>,
  sharesOf: Shares,
): string | undefined {
  const named = own[0]?.behind?.map(keyOf).find((one) => one !== key && groups.has(one));
  if (named !== undefined) return named;
  const [file] = own.flatMap(({ thing }) => (thing?.kind === "file" ? [thing.name] : []));
  if (file === undefined || !own.every(({ ofContent }) => ofContent)) return undefined;
  const inFile = [...groups]
    .filter(([, group]) => group.own.some(({ thing }) => thing && isCode(thing)))
    .map(([name, group]) => ({
      name,
      bytes: bytesIn(group, new Set([file]), sharesOf) + bytesOfImport(group, sharesOf),
    }));
  const grown = Math.max(0, ...own.map(({ saving }) => bytesOf(saving)));
  const known = inFile.reduce((sum, { bytes }) => sum + bytes, 0);
  // Without bytes, nothing says that the package made the script slow.
  if (grown === 0 || known < grown * leastShare) return undefined;
  return inFile.toSorted((a, b) => b.bytes - a.bytes)[0]?.name;
}

const isCode = ({ kind }: Thing): boolean => kind === "package" || kind === "module";

const bytesOf = (saving: Found["saving"] | undefined): number => (saving?.unit === "B" ? saving.value : 0);

/** Where no module is known, a new dependency that a new line imports is behind all that grew. */
function bytesOfImport({ own }: Group, sharesOf: Shares): number {
  return Math.max(
    0,
    ...own.map(({ thing, saving, effect }) =>
      thing && saving === null && effect?.unit === "B" && sharesOf(thing).size === 0
        ? (effect.value ?? 0)
        : 0,
    ),
  );
}

/** By the name of each of head's files, the part of a package's or module's bytes that is in it. */
type Shares = (thing: Thing) => ReadonlyMap<string, number>;

function fileShares(head: Bundle | null): Shares {
  const names = new Map((head?.assets ?? []).map(({ file, name }) => [file, name]));
  return (thing) => {
    if (thing.kind === "file") return new Map([[thing.name, 1]]);
    const parts = (head?.modules ?? [])
      .filter((module) => isModuleOf(module, thing))
      .flatMap((module) => module.parts);
    const all = parts.reduce((sum, { gzip }) => sum + gzip, 0);
    const shares = new Map<string, number>();
    for (const { file, gzip } of parts) {
      const name = names.get(file) ?? file;
      shares.set(name, (shares.get(name) ?? 0) + (all > 0 ? gzip / all : 0));
    }
    return shares;
  };
}

/** Bytes that the things of a group brought into some files; several findings about one thing are the same bytes. */
function bytesIn({ own, others }: Group, files: ReadonlySet<string>, sharesOf: Shares): number {
  const things = new Map<string, { thing: Thing; bytes: number }>();
  for (const { thing, page, saving } of [...own, ...others]) {
    if (!thing || page !== null) continue;
    const before = things.get(keyOf(thing))?.bytes ?? 0;
    things.set(keyOf(thing), { thing, bytes: Math.max(before, bytesOf(saving)) });
  }
  let sum = 0;
  for (const { thing, bytes } of things.values())
    for (const [file, share] of sharesOf(thing)) if (files.has(file)) sum += bytes * share;
  return sum;
}

function join(group: Group, subject: JoinSubject, sharesOf: Shares): Joined {
  const { own, others } = group;
  const [lead] = own.toSorted((a, b) => compareLeads(weigh(b, subject), weigh(a, subject)));
  if (!lead) throw new Error("a group without findings");
  const all = [lead, ...own.filter((one) => one !== lead), ...others];
  // For one thing the largest estimate counts; bytes of several things add up.
  const byThing = new Map<string, Map<string, Effect>>();
  for (const finding of all) {
    const key = finding.thing ? keyOf(finding.thing) : finding.id;
    const effects = byThing.get(key) ?? new Map<string, Effect>();
    byThing.set(key, effects);
    for (const effect of ownEffects(finding, subject))
      effects.set(placeOf(effect), together(effects.get(placeOf(effect)), effect, Math.max));
  }
  const effects = new Map<string, Effect>();
  const add = (effect: Effect): void => {
    const combine = effect.page === null ? (a: number, b: number) => a + b : Math.max;
    effects.set(placeOf(effect), together(effects.get(placeOf(effect)), effect, combine));
  };
  for (const one of byThing.values()) for (const effect of one.values()) add(effect);
  for (const effect of pageEffects(group, subject, sharesOf)) add(effect);
  const told = new Set([lead.title]);
  const more = all.flatMap(({ title }) => (told.has(title) ? [] : (told.add(title), [title])));
  return {
    ...lead,
    evidence: [...lead.evidence, ...more.slice(0, mostJoined)],
    effects: [...effects.values()]
      .toSorted((a, b) => weightOf(verdictsOf(b, subject)) - weightOf(verdictsOf(a, subject)))
      .slice(0, mostEffects),
  };
}

const placeOf = ({ metric, page, device }: Effect): string => JSON.stringify([metric, page, device]);

/**
 * Which finding of one thing says most: of what failed; then what changed (a package, and who imports it) before what that does to a
 * page (its time on the CPU); then the one that explains the larger part.
 */
function weigh({ metric, page, device, effect }: Found, subject: JoinSubject): Lead {
  if (metric === null) return [0, 0, 0];
  const verdicts = verdictsOf({ metric, page, device }, subject);
  return [weightOf(verdicts), page === null ? 1 : 0, partOf(effect, verdicts)];
}

type Lead = readonly [weight: number, isOfBuild: number, part: number];

const compareLeads = (a: Lead, b: Lead): number => a[0] - b[0] || a[1] - b[1] || a[2] - b[2];

function verdictsOf(
  { metric, page, device }: Pick<Effect, "metric" | "page" | "device">,
  { verdicts }: JoinSubject,
): Verdict[] {
  return verdicts.filter(
    (one) => one.metric === metric && one.page === page && (device === null || one.device === device),
  );
}

/** On the metric that a finding names, and on others of its page or of the bundle that are worse as well. */
function ownEffects(finding: Found, subject: JoinSubject): Effect[] {
  const { metric, metrics = [], page, device, effect, certainty, thing, covers = [] } = finding;
  const things = [...(thing ? [thing] : []), ...covers];
  return [...new Set([metric, ...metrics])].flatMap((name): Effect[] => {
    if (name === null) return [];
    const added = page === null && name !== metric ? addedToPart(name, things, subject) : null;
    if (added === 0) return [];
    const verdicts = verdictsOf({ metric: name, page, device }, subject);
    if (name !== metric && weightOf(verdicts) === 0) return [];
    const unit = verdicts[0]?.limit.unit ?? effect?.unit ?? "ms";
    // An estimate for one metric of a page says nothing about another one.
    const isKnown = effect?.unit === unit && (name === metric || page === null);
    // Bytes are certain; what they do to a time is an estimate.
    const isEstimate = finding.ofContent === true && unit !== "B";
    const sure = (name === metric && !isEstimate) || page === null ? certainty : "together";
    return [
      { metric: name, page, device, value: isKnown ? (added ?? effect.value) : null, unit, certainty: sure },
    ];
  });
}

/** On pages that load the code: it got worse together with it, and what they load of it takes its time on the network. */
function pageEffects(group: Group, subject: JoinSubject, sharesOf: Shares): Effect[] {
  const things = [...group.own, ...group.others].flatMap(({ thing, page }) =>
    thing && page === null ? [thing] : [],
  );
  const files = new Set(things.flatMap((thing) => [...sharesOf(thing).keys()]));
  if (files.size === 0) return [];
  const assets = subject.head?.assets ?? [];
  const names = new Map(assets.map(({ file, name }) => [file, name]));
  const fileOf = requestedFile(assets);
  return subject.pages.flatMap((page) => {
    const loaded = new Set(
      page.head.requests
        .flatMap((request) => names.get(fileOf(request) ?? "") ?? [])
        .filter((name) => files.has(name)),
    );
    if (loaded.size === 0) return [];
    const bytes = bytesIn(group, loaded, sharesOf);
    return metricsOfCode.flatMap((metric): Effect[] => {
      const at = { metric, page: page.page, device: page.device };
      const isWorse = verdictsOf(at, subject).some(({ delta }) => delta?.verdict === "regressed");
      const value = paints.includes(metric) && bytes > 0 ? transferMs(bytes, page) : null;
      return isWorse ? [{ ...at, value, unit: "ms", certainty: "together" }] : [];
    });
  });
}

/** Two estimates of one effect. */
function together(one: Effect | undefined, other: Effect, combine: (a: number, b: number) => number): Effect {
  if (!one) return other;
  const value =
    one.value === null || other.value === null ? (one.value ?? other.value) : combine(one.value, other.value);
  const certainty = one.certainty === "certain" ? "certain" : other.certainty;
  return { ...one, value, certainty };
}
