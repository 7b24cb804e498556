import { html } from "../escape/html.ts";
import type { Markup } from "../escape/html.ts";
import { inert, pack } from "./packed.ts";

/** A section of the page. */
export interface Part {
  /** The id of its element, for links. */
  id: string;
  title: Markup;
  /** What a reader needs first; it is readable without scripts. */
  body: Markup | null;
  /** The rest, below it. */
  more: Markup | null;
}

/** A report is long if `more` of all parts has more characters. */
const longest = 200_000;
/** How many characters of `more` are plain HTML in a long report; the parts that do not fit are packed. */
const mostPlain = 60_000;

/**
 * The sections in their order. In a long report, `more` of most parts is packed into a separate element, because as HTML it would be
 * most of the page's size. The page's script (`client/unpack.ts`) inserts it.
 */
export function drawParts(parts: readonly Part[]): { sections: Markup[]; packed: Markup | null } {
  const later: string[] = [];
  const all = parts.reduce((sum, { more }) => sum + (more?.markup.length ?? 0), 0);
  let room = all > longest ? mostPlain : all;
  const placed = (more: Markup): Markup => {
    const { length } = more.markup;
    if (length > room) return placeholder(later.push(more.markup) - 1);
    room -= length;
    return more;
  };
  const sections = parts.map(
    ({ id, title, body, more }) =>
      html`<section id="${id}">
        <h2>${title}</h2>
        ${body}${more && placed(more)}
      </section> `,
  );
  const packed = later.length > 0 && pack(JSON.stringify(later));
  return {
    sections,
    packed: packed
      ? html`<script type="application/json" id="packed">
          ${{ markup: inert(JSON.stringify(packed)) }}
        </script>`
      : null,
  };
}

function placeholder(index: number): Markup {
  return html`<p class="soft" data-packed="${index}">
    This part is packed, because the report is long. A current browser shows it if JavaScript is on.
  </p>`;
}
