import type { Film, PageDetail, Report } from "../../types.ts";
import { html } from "../escape/html.ts";
import type { Markup } from "../escape/html.ts";
import { kindOf } from "../sections.ts";
import type { Part } from "./parts.ts";
import { cpuTime } from "./cpu-time.ts";
import { filmstrip } from "./films.ts";
import { interactionTimeline } from "./interactions.ts";
import { largestPaint } from "./largest-paint.ts";
import { mainThreadBars } from "./main-thread-bars.ts";
import { shiftDrawings } from "./shifts.ts";

/** The most pages that are not folded. */
const mostOpen = 3;

/** What happened on every page and device: pictures and plots. The first pages that fail are open, then those that warn. */
export function placePart(report: Report): Part | null {
  const places = new Map<string, { page: string; device: string }>();
  for (const { page, device } of [
    ...(report.details ?? []),
    ...(report.films ?? []),
    ...(report.profiles ?? []),
  ])
    places.set(JSON.stringify([page, device]), { page, device });
  const drawn = [...places.values()].flatMap((place) => {
    const content = placeContent(report, place.page, place.device);
    return content.some((part) => part !== null) ? [{ ...place, content }] : [];
  });
  if (drawn.length === 0) return null;
  const troubled = drawn
    .map((place) => ({ place, trouble: troubleOf(report, place) }))
    .filter(({ trouble }) => trouble > 0)
    .toSorted((a, b) => b.trouble - a.trouble);
  const open = new Set(troubled.slice(0, mostOpen).map(({ place }) => place));
  return {
    id: "pages",
    title: html`What happened on the pages <span class="count">${drawn.length}</span>`,
    body: html`<p class="soft">The median visit of each revision, unless it says otherwise.</p>`,
    more: html`${drawn.map(
      (place) =>
        html`<details class="place" ${{ markup: open.has(place) ? " open" : "" }}>
          <summary>
            <h3>${place.page} <small>${place.device}</small></h3>
          </summary>
          <div class="plots">${place.content}</div>
        </details> `,
    )}`,
  };
}

function placeContent(report: Report, page: string, device: string): (Markup | null)[] {
  const here = (one: { page: string; device: string }) => one.page === page && one.device === device;
  const details = inOrder((report.details ?? []).filter(here));
  const films = (report.films ?? []).flatMap((film, index) => (here(film) ? [{ film, index }] : []));
  return [
    filmstrip(films.toSorted((a, b) => order(a.film) - order(b.film))),
    largestPaint(details),
    interactionTimeline(details),
    shiftDrawings(details, films),
    mainThreadBars(details, (report.profiles ?? []).filter(here)),
    cpuTime((report.loadProfiles ?? []).filter(here)),
  ];
}

function inOrder(details: readonly PageDetail[]): PageDetail[] {
  return details.toSorted((a, b) => order(a) - order(b));
}

function order({ revision }: PageDetail | Film): number {
  return revision === "base" ? 0 : 1;
}

/** 2 if a limit fails there, 1 if one only warns or is undecided. */
function troubleOf({ verdicts }: Report, { page, device }: { page: string; device: string }): number {
  const kinds = verdicts.filter((one) => one.page === page && one.device === device).map(kindOf);
  if (kinds.some((kind) => kind === "exceeded" || kind === "missing")) return 2;
  return kinds.some((kind) => kind !== "passed") ? 1 : 0;
}
