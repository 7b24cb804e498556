import { filmMoments, frameOnShow } from "../../film-moments.ts";
import { printQuantity } from "../../quantity.ts";
import type { Film } from "../../types.ts";
import { html } from "../escape/html.ts";
import type { Markup } from "../escape/html.ts";

/** A film with its place in the report, which the page's script uses to find its pictures. */
interface PlacedFilm {
  film: Film;
  index: number;
}

/**
 * Base and head at the same moments of their loads, each with the moment of its largest paint. The pictures are only in the report's
 * data, and the page's script inserts them: `3.0` is the first frame of film 3.
 * @param films films of one page and device.
 */
export function filmstrip(films: readonly PlacedFilm[]): Markup | null {
  const shown = films.filter(({ film }) => film.frames.length > 0);
  const moments = filmMoments(shown.map(({ film }) => film));
  if (moments.length === 0) return null;
  const marked = shown.some(({ film }) => film.largestPaintMs !== undefined);
  return html`<div class="plot films">
    <h4>Filmstrip</h4>
    <p class="soft">
      One extra load of each revision, slowed down to the device's network and CPU. It is not one of the
      samples${marked && ": the LCP marked here is that of this load, and can differ from the LCP that was judged"}.
    </p>
    ${shown.map((one) => strip(one, moments))}
  </div> `;
}

function strip({ film, index }: PlacedFilm, moments: readonly number[]): Markup {
  const { revision, endMs, largestPaintMs } = film;
  const paintedAt = largestPaintMs === undefined ? -1 : firstAfter(largestPaintMs, moments);
  return html`<figure>
    <figcaption>${revision} <small>last change after ${printQuantity(endMs, "ms")}</small></figcaption>
    <ol class="strip" aria-label="Filmstrip of ${revision}">
      ${moments.map((moment, at) => {
        const time = printQuantity(moment, "ms");
        const mark =
          at === paintedAt &&
          largestPaintMs !== undefined &&
          html` <strong>LCP ${printQuantity(largestPaintMs, "ms")}</strong>`;
        return html`<li${{ markup: mark ? ' class="lcp"' : "" }}>
          <img alt="${revision} after ${time}" data-frame="${index}.${frameOnShow(film, moment)}" /><small
            >${time}${mark}</small
          >
        </li> `;
      })}
    </ol>
  </figure> `;
}

/** Index of the first picture that can show it; the last one if it came later. */
function firstAfter(paintMs: number, moments: readonly number[]): number {
  const after = moments.findIndex((moment) => moment >= paintMs - 0.5);
  return after < 0 ? moments.length - 1 : after;
}
