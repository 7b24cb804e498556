import { assetName } from "../asset-name.ts";
import type {
  ChangedLine,
  ChunkChange,
  Clock,
  Device,
  InteractionProfile,
  LoadProfile,
  PageQueries,
  PageWork,
  Report,
  Revision,
  Verdict,
  Visit,
  VisitData,
} from "../types.ts";
import { fileNames } from "./file-names.ts";
import type { FileNames } from "./file-names.ts";
import { findAll } from "./define-finding.ts";
import type { FindingDefinition } from "./define-finding.ts";
import { addedImport } from "./findings/added-import.ts";
import { busyScripts } from "./findings/busy-scripts.ts";
import { connection } from "./findings/connection.ts";
import { cpuTime } from "./findings/cpu-time.ts";
import { repeatedQuery, slowQuery } from "./findings/database-queries.ts";
import { delivery } from "./findings/delivery.ts";
import { deliveryLimits } from "./findings/delivery-limits.ts";
import { duplicatePackage } from "./findings/duplicate-package.ts";
import { executedCode } from "./findings/executed-code.ts";
import { forcedReflow } from "./findings/forced-reflow.ts";
import { images } from "./findings/image.ts";
import { imageTags } from "./findings/image-tags.ts";
import { inp } from "./findings/inp.ts";
import { lateData } from "./findings/late-data.ts";
import { layoutShift } from "./findings/layout-shift.ts";
import { lcpBytes } from "./findings/lcp-bytes.ts";
import { lcpDiscovery } from "./findings/lcp-discovery.ts";
import { lcpElement } from "./findings/lcp-element.ts";
import { lcpPart } from "./findings/lcp-part.ts";
import { lighterWay } from "./findings/lighter-way.ts";
import { eagerModule, moduleChange } from "./findings/module-change.ts";
import { newFile } from "./findings/new-file.ts";
import { packageChange } from "./findings/package-change.ts";
import { pageBytes } from "./findings/page-bytes.ts";
import { renderBlocking } from "./findings/render-blocking.ts";
import { requestChain } from "./findings/request-chain.ts";
import { server } from "./findings/server.ts";
import { serverRendering } from "./findings/server-rendering.ts";
import { thirdParties } from "./findings/third-party.ts";
import { unusedCode } from "./findings/unused-code.ts";
import { joinCauses } from "./join-causes.ts";
import { clockOfInp, middleInteractions, middleVisit } from "./middle-visit.ts";
import { locate, rankFindings } from "./rank.ts";
import type { BundleSubject, ChangeSubject, Found, PageSubject } from "./subject.ts";

/** All kinds of findings on a page, those that name the thing itself before those that only narrow it down. */
export const pageFindings: readonly FindingDefinition<PageSubject>[] = [
  inp,
  layoutShift,
  serverRendering,
  lateData,
  lcpDiscovery,
  lcpBytes,
  lcpElement,
  lcpPart,
  renderBlocking,
  forcedReflow,
  repeatedQuery,
  slowQuery,
  server,
  cpuTime,
  executedCode,
  busyScripts,
  thirdParties,
  ...imageTags,
  ...deliveryLimits,
  pageBytes,
  requestChain,
  images,
  ...delivery,
  connection,
];

/** Those that need no visit, but what extra loads counted. */
const countedFindings: readonly FindingDefinition<PageSubject>[] = [repeatedQuery, slowQuery, executedCode];

export const bundleFindings: readonly FindingDefinition<BundleSubject>[] = [
  eagerModule,
  moduleChange,
  duplicatePackage,
  packageChange,
  lighterWay,
  unusedCode,
];

export const changeFindings: readonly FindingDefinition<ChangeSubject>[] = [addedImport];

/** They come last: a page says more about a picture that is painted late, or a script that blocks, than its new file does. */
export const fileFindings: readonly FindingDefinition<ChangeSubject>[] = [newFile];

/** What a run has measured and judged: all that findings are made of. */
export interface Evidence {
  verdicts: readonly Verdict[];
  visits: readonly Visit[];
  bundle: Report["bundle"];
  devices: readonly Device[];
  ownServer: boolean;
  /** Profiles of interactions that were too slow. */
  profiles?: readonly InteractionProfile[];
  /** Profiles of loads on which the main thread was too busy. */
  loadProfiles?: readonly LoadProfile[];
  /** For pages that execute more than in base. */
  work?: readonly PageWork[];
  /** For pages whose database queries were counted. */
  queries?: readonly PageQueries[];
  /** Lines that head has and base does not; empty if base is not a commit. */
  changes?: readonly ChangedLine[];
}

/**
 * Why the numbers are what they are, the cause with the most effect on what failed first. Pure: the same evidence gives
 * the same findings. What neither regressed nor is over a limit is explained by nothing but standing advice.
 */
export function explain(evidence: Evidence): Report["findings"] {
  const loadsOf = (revision: Revision) =>
    evidence.visits.flatMap((visit) => (visit.data && visit.revision === revision ? visit.data : []));
  const names = fileNames(evidence.bundle, { head: loadsOf("head"), base: loadsOf("base") });
  const pages = subjectsOf(evidence, names);
  const { head, base, diff } = namedBundle(evidence.bundle, names);
  const { verdicts, changes = [] } = evidence;
  const change = { head, diff, changes, verdicts, pages };
  const found: Found[] = [
    // What came into the bundle is behind what it does to a page.
    ...(head ? findAll(bundleFindings, { head, base, diff, verdicts, pages }) : []),
    ...findAll(changeFindings, change),
    ...pages.flatMap((page) => findAll(page.onlyCounted ? countedFindings : pageFindings, page)),
    ...findAll(fileFindings, change),
  ];
  const shipped = new Set((head?.modules ?? []).map(({ name }) => name));
  const causes = joinCauses(locate(found, changes, shipped), { head, base, verdicts, pages });
  return rankFindings(causes, verdicts);
}

function namedBundle({ head, base, diff }: Report["bundle"], { ofAsset }: FileNames) {
  const named = (bundle: typeof head) =>
    bundle && { ...bundle, assets: bundle.assets.map((one) => ({ ...one, name: ofAsset(one.file) })) };
  const nameOf = ({ head: after, base: before, name }: ChunkChange) => {
    const file = [...after, ...before].find((one) => assetName(one) === name);
    return file === undefined ? name : ofAsset(file);
  };
  const chunks = diff?.chunks.map((chunk) => ({ ...chunk, name: nameOf(chunk) })) ?? [];
  return { head: named(head), base: named(base), diff: diff ? { ...diff, chunks } : null };
}

function countedOf(
  { work = [], queries: allQueries = [] }: Evidence,
  page: string,
  device: string,
): Pick<PageSubject, "work" | "stepWork" | "queries"> {
  const isHere = (one: { page: string; device: string }) => one.page === page && one.device === device;
  const mine = work.filter(isHere);
  const ofLoad = mine.find(({ step }) => step === undefined);
  const queries = allQueries.find(isHere);
  return {
    ...(ofLoad && { work: ofLoad }),
    stepWork: mine.filter(({ step }) => step !== undefined),
    ...(queries && { queries }),
  };
}

const noTimings = { FCP: null, LCP: null, SI: null, TBT: null, TTI: null, FID: null };
/** Stands for the visit of a page that was not visited: only what it executes, or its queries, were counted. */
const noVisit: VisitData = {
  requestedUrl: "",
  finalUrl: "",
  wall: noTimings,
  observed: { FCP: null, LCP: null, TTFB: null, SI: null },
  CLS: null,
  requests: [],
  userTimings: [],
  serverTimings: [],
  mainThread: { wall: 0, cpu: null },
  heapBytes: null,
  audits: {},
  versions: { lighthouse: "", browser: "" },
  warnings: [],
};

/** Each page and device that head was visited or counted on, with what each revision's visits showed. */
function subjectsOf(evidence: Evidence, names: FileNames): PageSubject[] {
  const { visits, verdicts, devices, ownServer, profiles = [], loadProfiles = [] } = evidence;
  const cells = new Map(visits.map(({ page, device }) => [JSON.stringify([page, device]), { page, device }]));
  return [...cells.values()].flatMap(({ page, device }): PageSubject[] => {
    const mine = visits.filter((visit) => visit.page === page && visit.device === device);
    const judged = verdicts.filter((verdict) => verdict.page === page && verdict.device === device);
    const clock = clockOfInp(judged);
    const [head, base] = (["head", "base"] as const).map((revision) => evidenceOf(mine, revision, clock));
    const counted = countedOf(evidence, page, device);
    const isCounted = Boolean(counted.work ?? counted.queries) || (counted.stepWork ?? []).length > 0;
    if (!head && !isCounted) return [];
    const slowed = (revision: Revision) =>
      mine.flatMap((visit) => (visit.slowed && visit.data && visit.revision === revision ? visit.data : []));
    const throughputKbps = devices.find(({ name }) => name === device)?.network.throughputKbps ?? Infinity;
    return [
      {
        page,
        device,
        head: head ?? noVisit,
        base: base ?? null,
        ...(!head && { onlyCounted: true }),
        verdicts: judged,
        profiles: profiles.filter((profile) => profile.page === page && profile.device === device),
        loadProfiles: loadProfiles.filter((load) => load.page === page && load.device === device),
        ...counted,
        ownServer,
        slowed: { head: slowed("head"), base: slowed("base") },
        throughputKbps,
        nameOf: (url) => names.ofUrl(url, (head ?? noVisit).finalUrl),
      },
    ];
  });
}

/** The load of the visit in the middle, with the interactions of the visit in the middle by INP. */
function evidenceOf(visits: readonly Visit[], revision: Revision, clock: Clock): VisitData | undefined {
  const load = middleVisit(visits, revision)?.data;
  const interactions = middleInteractions(visits, revision, clock);
  return load && interactions ? { ...load, interactions } : load;
}
