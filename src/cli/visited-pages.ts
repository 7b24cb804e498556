import { count, ends, leftInWords, placeInWords } from "../run/progress-lines.ts";
import type { Progress, SamplingEnd } from "../types.ts";

type Event<Type extends Progress["type"]> = Extract<Progress, { type: Type }>;

/** Lines of single pages; the others are counted. */
const mostPages = 8;

/** How far the visits have come, page by page. */
export class VisitedPages {
  readonly #pages = new Map<string, { visits: number; end: SamplingEnd | null }>();
  #last: Event<"visit"> | null = null;

  constructor({ pages }: Event<"pages">) {
    for (const page of pages) this.#pages.set(placeInWords(page), { visits: 0, end: null });
  }

  add(event: Event<"visit">): void {
    this.#last = event;
    const page = this.#pages.get(placeInWords(event));
    // A page whose end was taken back is visited again.
    if (page) Object.assign(page, { visits: page.visits + 1, end: null });
  }

  end(event: Event<"pageOver">): void {
    const page = this.#pages.get(placeInWords(event));
    if (page) page.end = event.end;
  }

  /** `12 visits, at most 32 more, at most 2 min left`; empty before the first. */
  get summary(): string {
    if (!this.#last) return "";
    const { done, total, leftMs } = this.#last;
    const more = total - done;
    const left = leftMs === null || more === 0 ? "" : `, ${leftInWords(leftMs)}`;
    return `${count(done, "visit")}, at most ${more} more${left}`;
  }

  /** Those that are being visited, then those that wait; the rest is counted. */
  get lines(): string[] {
    const all = [...this.#pages].map(([place, { visits, end }]) => ({ place, visits, end }));
    const open = all.filter(({ end }) => end === null);
    const over = all.filter(({ end }) => end !== null);
    const order = [
      ...open.filter(({ visits }) => visits > 0),
      ...open.filter(({ visits }) => visits === 0),
      ...over,
    ];
    const left = order.slice(mostPages);
    return [
      ...order.slice(0, mostPages).map(({ place, visits, end }) => `${place}: ${stateOf(visits, end)}`),
      ...(left.length > 0 ? [`and ${count(left.length, "page")} more`] : []),
    ];
  }
}

function stateOf(visits: number, end: SamplingEnd | null): string {
  if (end !== null) return `${ends[end]} after ${count(visits, "visit")}`;
  return visits === 0 ? "waiting" : count(visits, "visit");
}
