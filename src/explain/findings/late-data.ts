import { printQuantity } from "../../quantity.ts";
import type { VisitData, VisitRequest } from "../../types.ts";
import { nodeOf } from "../audit.ts";
import { defineFinding } from "../define-finding.ts";
import type { Draft } from "../define-finding.ts";
import { fileClues, troubleOf } from "../subject.ts";
import type { PageSubject } from "../subject.ts";

const metrics = ["LCP"];
const mostNamed = 2;
const dataTypes = /\bjson\b|\bgraphql\b|x-component/;

/**
 * Data that a script asks for before the largest paint, in every load of head, and base does not. That it came first does not prove
 * that the paint waited for it; where loads under throttling painted first, it did not.
 */
export const lateData = defineFinding({
  kind: "late-data",
  metrics,
  link: "https://web.dev/articles/optimize-lcp#element-render-delay",
  find: explainLateData,
});

function explainLateData(subject: PageSubject): Draft[] {
  const { head, base, nameOf, slowed } = subject;
  if (!base || head.warm || troubleOf(subject, metrics) !== "regressed") return [];
  const loads = [head, ...(slowed?.head ?? [])];
  const baseLoads = [base, ...(slowed?.base ?? [])];
  const inAll = loads.map((visit) => new Set(dataBeforeLcp(visit).map(({ url }) => nameOf(url))));
  const inBase = new Set(baseLoads.flatMap((visit) => dataBeforeLcp(visit).map(({ url }) => nameOf(url))));
  const element = nodeOf(head, "lcp-breakdown-insight");
  return dataBeforeLcp(head)
    .filter(({ url }) => inAll.every((names) => names.has(nameOf(url))) && !inBase.has(nameOf(url)))
    .slice(0, mostNamed)
    .map((request) => ({
      key: nameOf(request.url),
      title: `The largest element${element ? `, ${element.selector},` : ""} is painted after ${nameOf(request.url)} is fetched, which base does not wait for`,
      evidence: [
        ...(element ? [element.snippet] : []),
        `${request.url}${when(request, head)}`,
        ...(request.initiator && request.initiator !== head.finalUrl
          ? [`asked for by ${nameOf(request.initiator)}`]
          : []),
      ],
      fix: "Put this data into the HTML or the bundle, or start the request in the HTML (preload), and render the element without waiting for it.",
      certainty: "together" as const,
      standing: false,
      saving: null,
      clues: fileClues(request.url),
    }));
}

/** What was answered before the largest paint, the last one first. */
function dataBeforeLcp(visit: VisitData): VisitRequest[] {
  const { LCP } = visit.observed;
  if (LCP === null) return [];
  return visit.requests
    .filter(({ type, headers, endMs }) => {
      const isData = type === "other" && dataTypes.test(headers?.contentType ?? "");
      return isData && endMs !== undefined && endMs <= LCP;
    })
    .toSorted((a, b) => (b.endMs ?? 0) - (a.endMs ?? 0));
}

function when({ startMs, endMs }: VisitRequest, { observed: { LCP } }: VisitData): string {
  if (startMs === undefined || endMs === undefined || LCP === null) return "";
  return ` from ${printQuantity(startMs, "ms")} to ${printQuantity(endMs, "ms")}, largest paint at ${printQuantity(LCP, "ms")} (unthrottled)`;
}
