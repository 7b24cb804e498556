/** Shows only rows, pages and findings that contain all words of the field. */
export function addFilter(document: Document): void {
  const box = document.querySelector<HTMLElement>("#filter");
  const field = box?.querySelector("input");
  const status = box?.querySelector("output");
  if (!box || !field || !status) return;
  box.hidden = false;
  field.addEventListener("input", () => {
    const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
    const { shown, all } = apply(document, words);
    openFound(document, words.length > 0);
    status.textContent = words.length === 0 ? "" : `${shown} of ${all} shown`;
  });
}

function apply(document: Document, words: readonly string[]): { shown: number; all: number } {
  let shown = 0;
  let all = 0;
  const show = (element: HTMLElement, text: string): boolean => {
    const holds = words.every((word) => text.includes(word));
    element.hidden = !holds;
    all++;
    if (holds) shown++;
    return holds;
  };
  for (const body of document.querySelectorAll<HTMLTableSectionElement>("table.filtered tbody")) {
    const place = body.querySelector<HTMLElement>("tr.place");
    let any = false;
    let last = true;
    for (const row of body.rows) {
      if (row === place) continue;
      // The lines that belong to a row are shown and hidden with it.
      if (row.classList.contains("why")) row.hidden = !last;
      else {
        last = show(row, textOf(place, row, nextWhy(row)));
        any ||= last;
      }
    }
    body.hidden = !any;
  }
  for (const item of document.querySelectorAll<HTMLElement>("details.place"))
    show(item, textOf(item.querySelector("summary")));
  for (const item of document.querySelectorAll<HTMLElement>(
    "section > .findings > li, section > details > .findings > li",
  ))
    show(item, textOf(item));
  for (const section of document.querySelectorAll<HTMLElement>("main > section")) {
    const parts = [...section.querySelectorAll<HTMLElement>("table.filtered tbody, details.place, .finding")];
    section.hidden = words.length > 0 && parts.length > 0 && parts.every((part) => part.hidden);
  }
  return { shown, all };
}

/** Unfolds what was found, and folds it again afterwards. */
function openFound(document: Document, isFiltered: boolean): void {
  for (const fold of document.querySelectorAll<HTMLDetailsElement>("main > section > details:not(.place)")) {
    const found = fold.querySelector("table.filtered tbody:not([hidden]), .findings > li:not([hidden])");
    if (isFiltered && found && !fold.open) {
      fold.open = true;
      fold.dataset["unfolded"] = "";
    } else if (!isFiltered && fold.dataset["unfolded"] !== undefined) {
      fold.open = false;
      delete fold.dataset["unfolded"];
    }
  }
}

function nextWhy(row: HTMLTableRowElement): Element | null {
  const next = row.nextElementSibling;
  return next?.classList.contains("why") ? next : null;
}

function textOf(...elements: (Element | null)[]): string {
  return elements
    .map((element) => element?.textContent ?? "")
    .join(" ")
    .toLowerCase();
}
