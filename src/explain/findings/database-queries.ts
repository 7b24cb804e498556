import { printQuantity } from "../../quantity.ts";
import type { ComparedStatement } from "../../types.ts";
import { defineFinding } from "../define-finding.ts";
import type { Draft } from "../define-finding.ts";
import { troubleOf, worstMetric } from "../subject.ts";
import type { Clue, PageSubject } from "../subject.ts";

const times = ["TTFB", "server-timing", "FCP", "LCP"];
/** Fewer may be several questions; as many are one question for each row. */
const leastRepeated = 5;
/** As for Server-Timing: more than the noise of a query. */
const leastGrowthMs = 20;
const most = 3;
const longestStatement = 100;

/** A statement that one request sends again and again, by the server's own telemetry: one query a row. */
export const repeatedQuery = defineFinding<PageSubject>({
  kind: "repeated-query",
  metrics: ["queries", ...times],
  link: null,
  most,
  find: (subject) =>
    (subject.queries?.statements ?? [])
      .filter(({ count }) => count.head >= leastRepeated)
      .flatMap((one) => repeated(one, subject)),
});

/** A statement that takes longer than in base, or is new and takes long. */
export const slowQuery = defineFinding<PageSubject>({
  kind: "slow-query",
  metrics: times,
  link: null,
  most,
  find: (subject) =>
    (subject.queries?.statements ?? [])
      .filter((one) => slowedMs(one) >= leastGrowthMs)
      .toSorted((a, b) => slowedMs(b) - slowedMs(a))
      .flatMap((one) => slowed(one, subject)),
});

function repeated(one: ComparedStatement, subject: PageSubject): Draft[] {
  const { count, ms, route } = one;
  const grown = count.head - count.base;
  const isCompared = subject.queries?.compared === true;
  const isNew = !isCompared || grown > 0;
  if (isNew && !troubleOf(subject, ["queries", ...times])) return [];
  const before = !isCompared
    ? ""
    : count.base === 0
      ? ", never in base"
      : ` (${printQuantity(count.base, "count")} in base)`;
  const request = route === null ? "one request" : `one ${route}`;
  const metric = worstMetric(subject, ["queries", ...timesOf(subject)]);
  const value = metric === "queries" ? grown : Math.max(0, ms.head - ms.base);
  return [
    {
      key: keyOf(one),
      title: `${senderOf(one)} sends “${shorten(one.statement)}” ${printQuantity(count.head, "count")} times in ${request}${isNew ? before : ", as in base"}`,
      evidence: evidenceOf(one),
      fix: "Ask for all rows with one query: a join, an IN list, or what the ORM has for loading relations together.",
      certainty: "certain",
      standing: !isNew,
      saving: null,
      metric,
      metrics: ["queries", ...timesOf(subject)],
      ...(isNew && { effect: { value, unit: metric === "queries" ? ("count" as const) : ("ms" as const) } }),
      clues: cluesOf(one),
    },
  ];
}

function slowed(one: ComparedStatement, subject: PageSubject): Draft[] {
  const { count, ms, route } = one;
  if (!troubleOf(subject, times)) return [];
  const before = !subject.queries?.compared
    ? ""
    : count.base === 0
      ? ", not sent in base"
      : ` (${printQuantity(ms.base, "ms")} in base)`;
  const inRequest = route === null ? "" : ` in ${route}`;
  return [
    {
      key: keyOf(one),
      title: `${one.code ? `${placeOf(one)}: ` : ""}“${shorten(one.statement)}” takes ${printQuantity(ms.head, "ms")}${inRequest}${before}`,
      evidence: evidenceOf(one),
      fix: "Ask the database for its plan (EXPLAIN): an index may be missing, or the query may read more rows than the page shows.",
      certainty: "certain",
      standing: false,
      saving: null,
      metric: worstMetric(subject, timesOf(subject)),
      metrics: timesOf(subject),
      effect: { value: ms.head - ms.base, unit: "ms" },
      clues: cluesOf(one),
    },
  ];
}

/** By how much one of them takes longer; milliseconds. */
function slowedMs({ count, ms }: ComparedStatement): number {
  if (count.head === 0) return 0;
  return ms.head / count.head - (count.base === 0 ? 0 : ms.base / count.base);
}

/** With the names of the server timings that are judged. */
function timesOf({ verdicts }: PageSubject): string[] {
  const timings = verdicts.flatMap(({ metric }) => (metric.startsWith("server-timing:") ? metric : []));
  return ["TTFB", ...new Set(timings), "FCP", "LCP"];
}

function senderOf(one: ComparedStatement): string {
  return one.code ? placeOf(one) : "The server";
}

function placeOf({ code }: ComparedStatement): string {
  return code ? `${code.file}${code.line === undefined ? "" : `:${code.line}`}` : "";
}

function keyOf({ route, statement }: ComparedStatement): string {
  return `${route ?? ""} ${statement}`;
}

/** As people write it: the quotes around names only make it hard to read. */
function shorten(statement: string): string {
  const plain = statement.replaceAll(/[`"]/g, "");
  return plain.length > longestStatement ? `${plain.slice(0, longestStatement).trimEnd()}…` : plain;
}

function evidenceOf({ statement, table, count, ms }: ComparedStatement): string[] {
  const together = printQuantity(ms.head, "ms");
  return [
    ...(statement.length > longestStatement ? [statement] : []),
    `${table === null ? "" : `table ${table}; `}${count.head === 1 ? "one query" : `${printQuantity(count.head, "count")} queries`}, ${together}, by the server's own OpenTelemetry`,
  ];
}

function cluesOf({ code, table }: ComparedStatement): Clue[] {
  return [
    ...(code && table !== null ? [{ file: code.file, text: table }] : []),
    ...(code ? [{ file: code.file }] : []),
    ...(table === null ? [] : [{ text: table, server: true as const }]),
    { server: true as const },
  ];
}
