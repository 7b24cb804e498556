import { printQuantity } from "../../quantity.ts";
import type { Film } from "../../types.ts";
import { html } from "../escape/html.ts";
import type { Markup } from "../escape/html.ts";

/** Moments at which base and head are shown, one above the other. */
const moments = 8;

/** A picture of a film, by which the page's script finds it in the report's data: `3.0` is the first frame of film 3. */
export interface FramePlace {
  film: number;
  frame: number;
}

/**
 * Base and head at the same moments of their loads. The pictures are in the report's data once; the page's script puts
 * them here.
 * @param films those of a page and device, with their places in the report.
 */
export function filmstrip(films: readonly { film: Film; index: number }[]): Markup | null {
  const shown = films.filter(({ film }) => film.frames.length > 0);
  if (shown.length === 0) return null;
  const end = Math.max(...shown.map(({ film }) => film.endMs));
  const start = Math.min(end, ...shown.map(({ film }) => firstChange(film)));
  const times = Array.from({ length: moments }, (_, at) => start + ((end - start) * at) / (moments - 1));
  return html`<div class="plot films">
    <h4>While it loaded</h4>
    ${shown.map(
      ({ film, index }) =>
        html`<figure>
          <figcaption>
            ${film.revision}
            <small
              >under the device's network and CPU; nothing changed after
              ${printQuantity(film.endMs, "ms")}</small
            >
          </figcaption>
          <ol class="strip" tabindex="0" aria-label="${film.revision} while it loaded">
            ${times.map((time) => {
              const frame = frameAt(film, time);
              return html`<li>
                ${picture({ film: index, frame }, `${film.revision} after ${printQuantity(time, "ms")}`)}<small
                  >${printQuantity(time, "ms")}</small
                >
              </li> `;
            })}
          </ol>
        </figure> `,
    )}
  </div> `;
}

/** When something is visible: before it, all pictures are of an empty page. */
function firstChange({ frames }: Film): number {
  return frames[1]?.atMs ?? 0;
}

function picture({ film, frame }: FramePlace, says: string): Markup {
  return html`<img alt="${says}" data-frame="${film}.${frame}" />`;
}

/** Which frame is on show at a time. */
function frameAt({ frames }: Film, time: number): number {
  // Times of the last frame and the end may differ by a rounding.
  const later = frames.findIndex(({ atMs }) => atMs > time + 0.5);
  return later < 0 ? frames.length - 1 : Math.max(0, later - 1);
}
