import type { Result } from "lighthouse";
import { excerptAudits } from "../../src/collect/visit/audit-excerpts.ts";
import { leftItself } from "../../src/collect/visit/page-failure.ts";
import { readRequests } from "../../src/collect/visit/visit-requests.ts";
import type { NetworkRecord } from "../../src/collect/visit/visit-requests.ts";
import { CheckError, messageOf } from "../../src/errors.ts";
import { pageJudge } from "../../src/judge/judge-pages.ts";
import { reporters } from "../../src/report/index.ts";
import { annotationsOf } from "../../src/report/annotations.ts";
import { renderError } from "../../src/run/render-error.ts";
import { Secrets } from "../../src/secrets.ts";
import { assembleReport } from "../../src/stages/assemble-report.ts";
import { redactError, redactProgress, redactVisit } from "../../src/stages/redact.ts";
import { note, startRun } from "../../src/stages/run-state.ts";
import type { CheckOptions } from "../../src/stages/run-state.ts";
import type { Progress } from "../../src/types.ts";
import { budget, limit, visitData, visitsWith } from "../fixtures/visits.ts";

const page = "https://shop.example/";
const box = { x: 0, y: 0, width: 90, height: 90 };
const rules = budget([
  limit("LCP", { max: { value: 800, unit: "ms", text: "800 ms" } }),
  limit("CLS", { max: { value: 0.01, unit: "unitless", text: "0.01" } }),
]);

/**
 * All that a run writes whose page, server, build and browser show `text` wherever they can, by the name of what is written.
 */
export function writtenBy(secret: string, text: string): Map<string, string> {
  const secrets = new Secrets(new Map([["SECRET", secret]]));
  secrets.share(page);
  const redact = (one: string) => secrets.redact(one);
  const shown: Progress[] = [];
  const options: CheckOptions = {
    cwd: "/app",
    maxTimeMs: 60_000,
    build: false,
    seed: 1,
    atOnce: 1,
    secrets,
    signal: new AbortController().signal,
    onProgress: redactProgress(secrets, (event) => shown.push(event)),
  };
  const state = startRun(rules, options);
  const data = visitData({
    finalUrl: page,
    CLS: 0.2,
    requests: readRequests(requestsTo(text), [], page, { redact }),
    audits: excerptAudits(auditsOf(text), redact),
    warnings: [`the page threw while it loaded: ${redact(text).slice(0, 200)}`],
    userTimings: [{ name: text, kind: "mark", value: 12 }],
    layoutShifts: [
      {
        value: 0.2,
        atMs: 10,
        moved: [
          {
            selector: text,
            from: box,
            to: { ...box, y: 90 },
            lacksSize: true,
            pushedBy: { selector: text, height: 90, lacksSize: true },
          },
        ],
        font: text,
      },
    ],
  });
  state.visits = visitsWith("LCP", [900, 910, 905, 907, 903, 904]).map((visit) => ({
    ...visit,
    data: redactVisit(
      { ...data, wall: { ...data.wall, LCP: 900 }, cpu: { ...data.wall, LCP: 900 } },
      secrets,
    ),
  }));
  note(state, options, "warn", `the server said ${text}`);
  state.changes = secrets.redactAll([{ file: "src/main.ts", line: 3, text }]);
  state.whyNoBundle = text;
  const failure = new CheckError("BUILD_FAILED", `The build failed: ${text}`, { detail: text, advice: text });
  const left = {
    to: `${page}${encodeURIComponent(text.toWellFormed())}`,
    times: 1,
    hadLoaded: true,
    isReload: false,
    source: "server" as const,
    isLost: true,
  };
  const errors = [failure, leftItself(page, left), new Error(text)].map((error) =>
    redactError(error, secrets),
  );
  state.error = errors[0];
  const failed = state.visits[0];
  if (failed)
    state.visits.push({
      ...failed,
      data: undefined,
      error: { code: "PAGE_FAILED", message: messageOf(errors[1]) },
    } as never);
  for (let at = 0; at < text.length; at += 7)
    options.onProgress({ type: "output", text: text.slice(at, at + 7) });
  options.onProgress({ type: "stage", stage: "visit", text: "Visiting" });
  const report = secrets.seal(assembleReport(state, pageJudge(state), options));
  const written = new Map<string, string>();
  for (const [name, render] of Object.entries(reporters)) written.set(name, render(report));
  written.set("annotations", JSON.stringify(annotationsOf(report)));
  written.set("visits", JSON.stringify(state.visits));
  written.set("log", shown.map((event) => ("text" in event ? event.text : JSON.stringify(event))).join(""));
  written.set("errors", errors.map((error) => renderError(error, true)).join("\n"));
  return written;
}

function requestsTo(text: string): NetworkRecord[] {
  const record: Omit<NetworkRecord, "url"> = {
    resourceType: "Script",
    transferSize: 9,
    resourceSize: 9,
    statusCode: 200,
    fromDiskCache: false,
    fromMemoryCache: false,
    fromPrefetchCache: false,
  };
  return [
    `${page}${encodeURIComponent(text.toWellFormed())}`,
    `${page}a.js?${encodeURIComponent(text.toWellFormed())}`,
    `${page}b.js`,
  ].map((url) => ({
    ...record,
    url,
    initiator: { type: "script", url: `${page}${text}` } as never,
  }));
}

function auditsOf(text: string): Result["audits"] {
  const node = {
    type: "node",
    snippet: `<img src="/${text}" alt="${text}">`,
    nodeLabel: text,
    selector: `img.${text}`,
  };
  const url = `${page}${encodeURIComponent(text.toWellFormed())}`;
  const details = {
    type: "table",
    headings: [],
    items: [
      { node, url, description: text, message: text, wastedMs: 900, wastedBytes: 90_000, totalBytes: 99_000 },
    ],
  };
  const audit = {
    id: "",
    title: text,
    description: "",
    score: 0,
    scoreDisplayMode: "numeric",
    metricSavings: { LCP: 300 },
    details,
  };
  const names = [
    "lcp-discovery-insight",
    "lcp-breakdown-insight",
    "image-delivery-insight",
    "cls-culprits-insight",
    "render-blocking-insight",
    "unsized-images",
    "errors-in-console",
  ];
  return Object.fromEntries(
    names.map((name) => [name, { ...audit, id: name }]),
  ) as unknown as Result["audits"];
}
