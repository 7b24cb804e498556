import type {
  ChangedLine,
  Clock,
  Device,
  InteractionProfile,
  LoadProfile,
  Report,
  Revision,
  Verdict,
  Visit,
  VisitData,
} from "../types.ts";
import { fileName } from "../file-name.ts";
import { explainAddedImport } from "./added-import.ts";
import { explainBusyScripts } from "./busy-scripts.ts";
import { explainConnection } from "./connection.ts";
import { explainCpuTime } from "./cpu-time.ts";
import { explainDelivery } from "./delivery.ts";
import { explainDuplicatePackage } from "./duplicate-package.ts";
import { explainForcedReflow } from "./forced-reflow.ts";
import { explainImages } from "./image.ts";
import { explainImageTags } from "./image-tags.ts";
import { explainInp } from "./inp.ts";
import { joinCauses } from "./join-causes.ts";
import { explainLateData } from "./late-data.ts";
import { explainLayoutShift } from "./layout-shift.ts";
import { explainLcp } from "./lcp.ts";
import { explainLighterWay } from "./lighter-way.ts";
import { clockOfInp, middleInteractions, middleVisit } from "./middle-visit.ts";
import { explainModuleChange } from "./module-change.ts";
import { explainNewFile } from "./new-file.ts";
import { explainPackageChange } from "./package-change.ts";
import { explainPageBytes } from "./page-bytes.ts";
import { locate, rankFindings } from "./rank.ts";
import { explainRenderBlocking } from "./render-blocking.ts";
import { explainRequestChain } from "./request-chain.ts";
import { explainServerRendering } from "./server-rendering.ts";
import { explainServer } from "./server.ts";
import type { BundleFinder, ChangeFinder, Found, PageFinder, PageSubject } from "./subject.ts";
import { explainThirdParty } from "./third-party.ts";
import { explainUnusedCode } from "./unused-code.ts";

/** All finders of causes on a page, those that name the thing itself before those that only narrow it down. */
export const pageFinders: readonly PageFinder[] = [
  explainInp,
  explainLayoutShift,
  explainServerRendering,
  explainLateData,
  explainLcp,
  explainRenderBlocking,
  explainForcedReflow,
  explainServer,
  explainCpuTime,
  explainBusyScripts,
  explainThirdParty,
  explainPageBytes,
  explainRequestChain,
  explainImages,
  explainImageTags,
  explainDelivery,
  explainConnection,
];

export const bundleFinders: readonly BundleFinder[] = [
  explainModuleChange,
  explainDuplicatePackage,
  explainPackageChange,
  explainLighterWay,
  explainUnusedCode,
];

export const changeFinders: readonly ChangeFinder[] = [explainAddedImport];

/** They come last: a page says more about a picture that is painted late, or a script that blocks, than its new file does. */
export const fileFinders: readonly ChangeFinder[] = [explainNewFile];

/** What a run has measured and judged: all that findings are made of. */
export interface Evidence {
  verdicts: readonly Verdict[];
  visits: readonly Visit[];
  bundle: Report["bundle"];
  devices: readonly Device[];
  ownServer: boolean;
  /** Of interactions that were too slow. */
  profiles?: readonly InteractionProfile[];
  /** Of loads on which the main thread was too busy. */
  loadProfiles?: readonly LoadProfile[];
  /** Lines that head has and base has not; none where base is no commit. */
  changes?: readonly ChangedLine[];
}

/**
 * Why the numbers are what they are, the cause with the most effect on what failed first. Pure: the same evidence gives
 * the same findings. What neither regressed nor is over a limit is explained by nothing but standing advice.
 */
export function explain(evidence: Evidence): Report["findings"] {
  const pages = subjectsOf(evidence);
  const { head, base, diff = null } = evidence.bundle;
  const { verdicts, changes = [] } = evidence;
  const found: Found[] = [
    // What came into the bundle is behind what it does to a page.
    ...(head ? bundleFinders.flatMap((find) => find({ head, base, diff, verdicts, pages })) : []),
    ...changeFinders.flatMap((find) => find({ head, diff, changes, verdicts, pages })),
    ...pages.flatMap((page) => pageFinders.flatMap((find) => find(page))),
    ...fileFinders.flatMap((find) => find({ head, diff, changes, verdicts, pages })),
  ];
  const shipped = new Set((head?.modules ?? []).map(({ name }) => name));
  const causes = joinCauses(locate(found, changes, shipped), { head, verdicts, pages });
  return rankFindings(causes, verdicts);
}

/** Each page and device that head was visited on, with what each revision's visits showed. */
function subjectsOf({
  visits,
  verdicts,
  devices,
  ownServer,
  profiles = [],
  loadProfiles = [],
}: Evidence): PageSubject[] {
  const cells = new Map(visits.map(({ page, device }) => [JSON.stringify([page, device]), { page, device }]));
  return [...cells.values()].flatMap(({ page, device }): PageSubject[] => {
    const mine = visits.filter((visit) => visit.page === page && visit.device === device);
    const judged = verdicts.filter((verdict) => verdict.page === page && verdict.device === device);
    const clock = clockOfInp(judged);
    const [head, base] = (["head", "base"] as const).map((revision) => evidenceOf(mine, revision, clock));
    if (!head) return [];
    const slowed = (revision: Revision) =>
      mine.flatMap((visit) => (visit.slowed && visit.data && visit.revision === revision ? visit.data : []));
    const throughputKbps = devices.find(({ name }) => name === device)?.network.throughputKbps ?? Infinity;
    return [
      {
        page,
        device,
        head,
        base: base ?? null,
        verdicts: judged,
        profiles: profiles.filter((profile) => profile.page === page && profile.device === device),
        loadProfiles: loadProfiles.filter((load) => load.page === page && load.device === device),
        ownServer,
        slowed: { head: slowed("head"), base: slowed("base") },
        throughputKbps,
        nameOf: (url) => fileName(url, head.finalUrl),
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
