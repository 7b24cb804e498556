import type { Film, PageDetail, Report } from "../../types.ts";
import { html } from "../escape/html.ts";
import type { Markup } from "../escape/html.ts";
import type { Part } from "./parts.ts";
import { cpuTime } from "./cpu-time.ts";
import { filmstrip } from "./films.ts";
import { interactionTimeline } from "./interactions.ts";
import { largestPaint } from "./largest-paint.ts";
import { mainThreadBars } from "./main-thread-bars.ts";
import { shiftDrawings } from "./shifts.ts";

/** What happened on every page and device: pictures and plots, open if a limit is not kept. */
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
  return {
    id: "pages",
    title: html`What happened on the pages <span class="count">${drawn.length}</span>`,
    body: html`<p class="soft">The median visit of each revision, unless it says otherwise.</p>`,
    more: html`${drawn.map(
      ({ page, device, content }) =>
        html`<details class="place" ${{ markup: isTroubled(report, page, device) ? " open" : "" }}>
          <summary>
            <h3>${page} <small>${device}</small></h3>
          </summary>
          <div class="plots">${content}</div>
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

function isTroubled({ verdicts }: Report, page: string, device: string): boolean {
  return verdicts.some((one) => one.page === page && one.device === device && one.status !== "pass");
}
