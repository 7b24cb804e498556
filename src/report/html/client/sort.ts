/** Adds a button to every column that sorts the table, and announces the order to screen readers. */
export function makeSortable(document: Document): void {
  for (const table of document.querySelectorAll("table"))
    for (const [column, header] of [...(table.tHead?.rows[0]?.cells ?? [])].entries()) {
      if (header.dataset["unsorted"] !== undefined) continue;
      const button = document.createElement("button");
      button.type = "button";
      button.className = "sort";
      button.append(...header.childNodes);
      button.addEventListener("click", () => sortBy(table, header, column));
      header.append(button);
    }
}

function sortBy(table: HTMLTableElement, header: HTMLTableCellElement, column: number): void {
  const number = header.classList.contains("number");
  const before = header.getAttribute("aria-sort");
  // The largest numbers are the most interesting.
  const first = number ? "descending" : "ascending";
  const second = number ? "ascending" : "descending";
  const order = before === first ? second : first;
  for (const other of header.parentElement?.querySelectorAll("[aria-sort]") ?? [])
    other.removeAttribute("aria-sort");
  header.setAttribute("aria-sort", order);
  const sign = order === "ascending" ? 1 : -1;
  for (const body of table.tBodies) {
    const groups = groupRows(body);
    groups.sort((a, b) => sign * compare(valueOf(a[0], column), valueOf(b[0], column)));
    body.append(...groups.flat());
  }
}

/** Rows with the lines that belong to them; a heading stays in its place. */
function groupRows(body: HTMLTableSectionElement): HTMLTableRowElement[][] {
  const groups: HTMLTableRowElement[][] = [];
  for (const row of body.rows) {
    if (row.classList.contains("place")) continue;
    const last = groups.at(-1);
    if (row.classList.contains("why") && last) last.push(row);
    else groups.push([row]);
  }
  return groups;
}

function valueOf(row: HTMLTableRowElement | undefined, column: number): string | number {
  const cell = row?.cells[column];
  const value = cell?.dataset["sort"];
  return value === undefined ? (cell?.textContent.trim() ?? "") : Number(value);
}

function compare(a: string | number, b: string | number): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  return String(a).localeCompare(String(b), "en", { numeric: true });
}
