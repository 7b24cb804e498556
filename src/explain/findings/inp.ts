import { scriptName } from "../../file-name.ts";
import { printQuantity } from "../../quantity.ts";
import type { InteractionProfile, InteractionScript } from "../../types.ts";
import { defineFinding } from "../define-finding.ts";
import type { Draft } from "../define-finding.ts";
import { clockOfInp } from "../middle-visit.ts";
import { slowestStep, tookOf } from "../slowest-step.ts";
import { troubleOf } from "../subject.ts";
import type { Clue, Found, PageSubject } from "../subject.ts";

/** Forced style and layout beyond this share of a script is what to fix first. */
const reflowShare = 0.3;
const leastReflowMs = 20;

const partNames = {
  inputDelay: "input delay",
  processing: "processing",
  presentation: "presentation",
} as const;

const partFix: Readonly<Record<keyof typeof partNames, string>> = {
  inputDelay: "Split the task that was running when the input came, or run it at another time.",
  processing:
    "Do less in the handler: show the answer first, and do the rest after the next paint (scheduler.yield, a worker).",
  presentation:
    "Change fewer elements at a time: the browser had to lay out and paint too much (content-visibility, smaller DOM).",
};

/** The slowest step: its element, its parts, and the scripts that it waited for, by module and line. */
export const inp = defineFinding({
  kind: "inp",
  metrics: ["INP"],
  link: null,
  find: explainInp,
});

function explainInp(subject: PageSubject): Draft[] {
  const { head, base } = subject;
  const trouble = troubleOf(subject, ["INP"]);
  // As INP was judged: one clock for head and base.
  const clock = clockOfInp(subject.verdicts);
  const step = trouble && slowestStep(head, clock);
  if (!step?.slowest) return [];
  const { slowest } = step;
  const stepBefore = base?.interactions?.steps.find(({ name }) => name === step.name);
  const before = stepBefore?.slowest;
  const took = { now: tookOf(step, clock) ?? slowest.duration.value, before: tookOf(stepBefore, clock) };
  const script = slowest.scripts[0];
  const part = longestPart(slowest.parts);
  const profiled = (["head", "base"] as const).map((revision) =>
    subject.profiles.find((one) => one.step === step.name && one.revision === revision),
  );
  const nameOf: NameOf = (url) => scriptName(url, head.finalUrl, slowest.document);
  const where = describeHottest(profiled[0], nameOf) ?? (script && placeOf(script, nameOf));
  const was = took.before === undefined ? "" : ` (${printQuantity(took.before, "ms")} in base)`;
  const same = base !== null && trouble !== "regressed";
  return [
    {
      key: step.name,
      title: `“${step.name}” takes ${printQuantity(took.now, "ms")}${was}${where ? `: ${where}` : ""}`,
      evidence: [
        ...(slowest.target ? [`target ${slowest.target}, event ${slowest.event ?? "unknown"}`] : []),
        ...(clock === "cpu" && slowest.duration.value > took.now
          ? [`${printQuantity(slowest.duration.value, "ms")} of wall time, waits for a CPU included`]
          : []),
        ...(slowest.parts ? [describeParts(slowest.parts)] : []),
        ...(before?.parts ? [`in base: ${describeParts(before.parts)}`] : []),
        ...profiled.flatMap((profile) => describeProfile(profile, nameOf)),
        ...slowest.scripts.slice(0, 3).map((one) => describeScript(one, nameOf)),
      ],
      fix: forcesReflow(script)
        ? "Read sizes and positions before you write styles, or write all first: each read after a write lays the page out again."
        : partFix[part],
      certainty: "certain",
      standing: same,
      clues: cluesOf(profiled[0]),
      effect: { value: Math.max(0, took.now - (took.before ?? 0)), unit: "ms" },
      ...moduleOf(profiled[0]),
      saving: took.before === undefined ? null : { value: Math.max(0, took.now - took.before), unit: "ms" },
      link: forcesReflow(script)
        ? "https://web.dev/articles/avoid-large-complex-layouts-and-layout-thrashing"
        : "https://web.dev/articles/optimize-inp",
    },
  ];
}

type Parts = Readonly<Record<keyof typeof partNames, number>>;

function longestPart(parts: Parts | null): keyof typeof partNames {
  if (!parts) return "processing";
  const names = Object.keys(partNames) as (keyof typeof partNames)[];
  return names.reduce((a, b) => (parts[b] > parts[a] ? b : a));
}

function describeParts(parts: Parts): string {
  const names = Object.keys(partNames) as (keyof typeof partNames)[];
  return names.map((name) => `${partNames[name]} ${printQuantity(parts[name], "ms")}`).join(", ");
}

/** The function that is called now, else whatever changed in its file. */
function cluesOf(profile: InteractionProfile | undefined): Clue[] {
  const { source, function: name = "" } = profile?.hottest ?? {};
  if (!source) return [];
  return [...(name === "" ? [] : [{ text: name, file: source.module }]), { file: source.module }];
}

/** The module of the function that took longest. */
function moduleOf(profile: InteractionProfile | undefined): Pick<Found, "thing"> {
  const module = profile?.hottest?.source?.module;
  return module === undefined ? {} : { thing: { kind: "module", name: module } };
}

type Place = Pick<InteractionScript, "source" | "url" | "line" | "function">;
/** A script's name by its URL. */
type NameOf = (url: string) => string;

/** Where a script's function is: in the source where a map tells it. */
function placeOf({ source, url, line, function: name }: Place, nameOf: NameOf): string {
  const place = source
    ? `${source.module}:${source.line}`
    : `${nameOf(url)}${line === undefined ? "" : `:${line}`}`;
  return name ? `${name} in ${place}` : place;
}

function describeScript(script: InteractionScript, nameOf: NameOf): string {
  const reflow =
    script.forcedStyleAndLayout >= 1
      ? `, of which ${printQuantity(script.forcedStyleAndLayout, "ms")} forced style and layout`
      : "";
  return `${placeOf(script, nameOf)} (${script.invoker}): ${printQuantity(script.duration, "ms")}${reflow}`;
}

/** What the CPU profiler found behind an interaction: `rankOfSeason in src/sales.ts:36, 280 ms of 300 ms`. */
function describeHottest(profile: InteractionProfile | undefined, nameOf: NameOf): string | undefined {
  if (!profile?.hottest) return undefined;
  const [part, whole] = [profile.hottest.totalMs, profile.durationMs].map((ms) => printQuantity(ms, "ms"));
  return `${placeOf(profile.hottest, nameOf)}, ${part} of ${whole}`;
}

function describeProfile(profile: InteractionProfile | undefined, nameOf: NameOf): string[] {
  const hottest = describeHottest(profile, nameOf);
  return profile && hottest !== undefined ? [`profiled in ${profile.revision}: ${hottest}`] : [];
}

function forcesReflow(script: InteractionScript | undefined): boolean {
  if (!script) return false;
  const { forcedStyleAndLayout, duration } = script;
  return forcedStyleAndLayout >= Math.max(leastReflowMs, duration * reflowShare);
}
