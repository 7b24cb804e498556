import { assetName } from "../asset-name.ts";
import type { GraphRequest, Revision, VisitGraph } from "../types.ts";

/** What a file of the build behind an address is called in both builds; null where the builds do not say. */
export type BuildNames = (
  revision: Revision,
  request: Readonly<{ url: string; thirdParty: boolean }>,
) => string | null;

/** What a request is called in every visit of both revisions. */
export type NameRequest = (revision: Revision, graph: VisitGraph, request: GraphRequest) => string;

export type Graphs = Readonly<Record<Revision, readonly VisitGraph[]>>;

/**
 * Names for the requests of these visits. Initiator and blocking are part of a name: a script that became synchronous
 * is another request. Priority is not: Chrome gives the same request another one from visit to visit (see
 * `shared-traits.ts`). If the builds show which file of one became which file of the other, that decides; otherwise an
 * address that both revisions request stays as it is, and one that only one of them requests was built again and loses
 * its content hash, to match its counterpart. Files whose name is only a hash may then share a name; they count as
 * needed as long as one of them is.
 */
export function nameRequests(graphs: Graphs, buildNames?: BuildNames): NameRequest {
  const [ofBase, ofHead] = [pathsOf(graphs.base), pathsOf(graphs.head)];
  const isAlone = graphs.base.length === 0 || graphs.head.length === 0;
  const isOfBoth = (path: string) => isAlone || (ofBase.has(path) && ofHead.has(path));
  const known = new Map<string, string>();
  const nameOf = (revision: Revision, { path, isOwn }: Parts, url: string) => {
    const found = known.get(`${revision} ${path}`);
    if (found !== undefined) return found;
    const built = buildNames?.(revision, { url, thirdParty: !isOwn });
    const name = built ?? (isOfBoth(path) ? path : assetName(path));
    known.set(`${revision} ${path}`, name);
    return name;
  };
  return (revision, graph, request) => {
    const parts = partsOf(graph, request);
    return `${nameOf(revision, parts, request.url)} ${parts.kind}`;
  };
}

function pathsOf(graphs: readonly VisitGraph[]): ReadonlySet<string> {
  const paths = new Set<string>();
  for (const graph of graphs)
    for (const node of graph.nodes) if (node.kind === "request") paths.add(partsOf(graph, node).path);
  return paths;
}

interface Parts {
  path: string;
  /** The page's own server's. */
  isOwn: boolean;
  kind: string;
}

const remembered = new WeakMap<GraphRequest, Parts>();

/** The page's own server has another port in base than in head, and is left out; so is what its address says after the path. */
function partsOf(graph: VisitGraph, request: GraphRequest): Parts {
  const found = remembered.get(request);
  if (found) return found;
  const url = URL.parse(request.url);
  const isOwn = request.origin === ownOrigin(graph);
  const path = url?.host ? (isOwn ? url.pathname : url.host + url.pathname) : request.url;
  const { initiator, blocking = "?" } = request;
  const parts = { path, isOwn, kind: [initiator, blocking].join(" ") };
  remembered.set(request, parts);
  return parts;
}

function ownOrigin({ nodes }: VisitGraph): number | undefined {
  for (const node of nodes) if (node.kind === "request" && node.isMain) return node.origin;
  return undefined;
}
