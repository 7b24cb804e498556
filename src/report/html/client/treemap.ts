const mostHits = 20;

/** Shows one panel of the bundle map at a time, chosen by click, keyboard or search. */
export function drillDown(document: Document): void {
  for (const map of document.querySelectorAll<HTMLElement>("[data-treemap]")) new TreeMap(map).start();
}

class TreeMap {
  readonly #map: HTMLElement;
  readonly #panels: readonly HTMLElement[];
  readonly #crumbs: HTMLElement | null;
  #shown: HTMLElement | undefined;

  constructor(map: HTMLElement) {
    this.#map = map;
    this.#panels = [...map.querySelectorAll<HTMLElement>(".panel")];
    this.#crumbs = map.querySelector<HTMLElement>(".crumbs");
  }

  start(): void {
    this.#map.addEventListener("click", ({ target }) => void this.#open(target));
    this.#map.addEventListener("keydown", (event) => this.#press(event));
    this.#addSearch();
    if (this.#panels[0]) this.#show(this.#panels[0]);
  }

  #show(panel: HTMLElement): void {
    for (const other of this.#panels) other.hidden = other !== panel;
    this.#shown = panel;
    const [first] = cellsOf(panel);
    for (const cell of cellsOf(panel)) cell.setAttribute("tabindex", cell === first ? "0" : "-1");
    const path = this.#pathTo(panel);
    const crumbs = path.length > 1 ? path.flatMap((step, at) => this.#crumb(step, at, panel)) : [];
    this.#crumbs?.replaceChildren(...crumbs);
  }

  #crumb(step: HTMLElement, at: number, shown: HTMLElement): (Node | string)[] {
    const name = step.dataset["name"] ?? "";
    if (step === shown) {
      const here = document.createElement("strong");
      here.textContent = name;
      here.setAttribute("aria-current", "true");
      return at > 0 ? [" › ", here] : [here];
    }
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = name;
    button.addEventListener("click", () => {
      this.#show(step);
      cellsOf(step)[0]?.focus();
    });
    return at > 0 ? [" › ", button] : [button];
  }

  #pathTo(panel: HTMLElement): HTMLElement[] {
    const path: HTMLElement[] = [];
    for (let at: HTMLElement | undefined = panel; at && !path.includes(at); at = this.#parentOf(at))
      path.unshift(at);
    return path;
  }

  #parentOf(panel: HTMLElement): HTMLElement | undefined {
    return this.#panels.find(({ id }) => id === panel.dataset["parent"]);
  }

  #open(target: EventTarget | null): boolean {
    const cell = target instanceof Element ? target.closest<SVGElement>("[data-to], [data-in]") : null;
    const { to, in: inside } = cell?.dataset ?? {};
    const panel = this.#panels.find(({ id }) => id === (to ?? inside));
    if (!panel) return false;
    this.#show(panel);
    // The cell that had the focus is hidden now.
    (cellsOf(panel)[0] ?? this.#crumbs?.querySelector("button"))?.focus();
    return true;
  }

  #press(event: KeyboardEvent): void {
    if (!(event.target instanceof SVGElement) || !this.#shown) return;
    const cells = cellsOf(this.#shown);
    const at = cells.indexOf(event.target);
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    const next = step === undefined ? undefined : cells[(at + step + cells.length) % cells.length];
    const parent = this.#parentOf(this.#shown);
    if (next) {
      event.target.setAttribute("tabindex", "-1");
      next.setAttribute("tabindex", "0");
      next.focus();
    } else if (event.key === "Enter" || event.key === " ") {
      if (!this.#open(event.target)) return;
    } else if ((event.key === "Escape" || event.key === "Backspace") && parent) {
      this.#show(parent);
      cellsOf(parent)[0]?.focus();
    } else return;
    event.preventDefault();
  }

  #addSearch(): void {
    const box = this.#map.querySelector<HTMLElement>(".search");
    const field = box?.querySelector("input");
    const hits = box?.querySelector("ul");
    const status = box?.querySelector("output");
    if (!box || !field || !hits || !status) return;
    box.hidden = false;
    field.addEventListener("input", () => {
      const text = field.value.trim().toLowerCase();
      const found: SVGElement[] = [];
      for (const cell of this.#map.querySelectorAll<SVGElement>(".cell.d1")) {
        const holds = text !== "" && nameOf(cell).includes(text);
        cell.classList.toggle("hit", holds);
        if (holds) found.push(cell);
      }
      status.textContent = text === "" ? "" : `${found.length} found`;
      hits.replaceChildren(...found.slice(0, mostHits).map((cell) => this.#hit(cell)));
    });
  }

  #hit(cell: SVGElement): HTMLElement {
    const item = document.createElement("li");
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = titleOf(cell);
    button.addEventListener("click", () => {
      const panel = cell.closest<HTMLElement>(".panel");
      if (panel) this.#show(panel);
      if (cell.dataset["to"] !== undefined) cell.focus();
    });
    item.append(button);
    return item;
  }
}

/** The cells that can be opened, the largest first. */
function cellsOf(panel: HTMLElement): SVGElement[] {
  return [...panel.querySelectorAll<SVGElement>("[data-to]")];
}

function titleOf(cell: SVGElement): string {
  return cell.querySelector("title")?.textContent ?? "";
}

/** The name before the size. */
function nameOf(cell: SVGElement): string {
  const title = titleOf(cell);
  return title.slice(0, title.lastIndexOf(": ")).toLowerCase();
}
