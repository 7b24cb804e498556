import { ControlChoice } from "../collect/discover/automatic/control-choice.ts";
import type { Rehearsed } from "../collect/discover/automatic/control-choice.ts";
import type { Exploration } from "../collect/discover/automatic/explore-page.ts";
import { rankControls } from "../collect/discover/automatic/rank-controls.ts";
import type { RankedControl } from "../collect/discover/automatic/rank-controls.ts";
import { whyNone } from "../collect/discover/automatic/why-none.ts";
import type { AutomaticInteractions, AutomaticStep, Device, Page, Revision } from "../types.ts";
import type { PageOnDevice } from "./shard.ts";

/**
 * The choice of interactions for a page on a device: what is known of each revision, and which load it needs next. It is data alone;
 * the loads are made by `chooseInteractions`.
 */
export class PageChoice {
  /** Revisions that still take part. */
  sides: readonly Revision[];
  /** Steps of a saved report that stands in for base. */
  readonly recorded: readonly AutomaticStep[];
  readonly #cells: readonly PageOnDevice[];
  readonly #explored = new Map<Revision, Exploration>();
  readonly #rehearsed = new Map<Revision, Rehearsed>();
  #ranked: readonly RankedControl[] = [];
  #choice: ControlChoice | undefined;
  #failure: string | undefined;

  /** @param cells pages on a device that show the same. */
  constructor(
    cells: readonly PageOnDevice[],
    sides: readonly Revision[],
    recorded: readonly AutomaticStep[] = [],
  ) {
    this.#cells = cells;
    this.sides = sides;
    this.recorded = recorded;
  }

  get page(): Page {
    return this.#first.page;
  }

  get device(): Device {
    return this.#first.device;
  }

  get #first(): PageOnDevice {
    const [first] = this.#cells;
    if (!first) throw new Error("a choice without a page");
    return first;
  }

  get isDecided(): boolean {
    return this.#failure !== undefined || (this.#choice !== undefined && this.#choice.next === null);
  }

  /** What is to be rehearsed; null until all revisions have been explored. */
  get steps(): readonly AutomaticStep[] | null {
    return this.#choice?.next ?? null;
  }

  explored(revision: Revision, exploration: Exploration): void {
    this.#explored.set(revision, exploration);
    this.#goOn();
  }

  rehearsed(revision: Revision, outcome: Rehearsed): void {
    this.#rehearsed.set(revision, outcome);
    this.#goOn();
  }

  /** A revision whose page cannot be loaded cannot be compared either: head goes on alone. */
  fail(revision: Revision, why: string): void {
    if (revision === "head") this.#failure = why;
    this.sides = this.sides.filter((side) => side !== revision);
    this.#goOn();
  }

  /** What was chosen, for each of the pages. */
  results(): AutomaticInteractions[] {
    const chosen = this.#choice?.chosen ?? [];
    const head = this.#explored.get("head");
    const notInBase = this.sides.includes("base") && head ? this.#onlyInHead(head) : [];
    const result = {
      steps: chosen.map(({ step }) => step),
      ...(chosen.length === 0 && { whyNone: this.#whyNone(head) }),
      ...(notInBase.length > 0 && { notInBase }),
    };
    return this.#cells.map(({ page, device }) => ({ page: page.name, device: device.name, ...result }));
  }

  /** The next stage, where every revision has had the present one. */
  #goOn(): void {
    if (this.isDecided) return;
    const explorations = this.sides.flatMap((side) => this.#explored.get(side) ?? []);
    if (explorations.length < this.sides.length) return;
    if (!this.#choice) {
      const surveys = explorations.map(({ survey }) => survey.candidates);
      this.#ranked = rankControls(surveys, this.recorded);
      this.#choice = new ControlChoice(this.#ranked);
      this.#useExplored(explorations, this.#choice);
      return;
    }
    const outcomes = this.sides.flatMap((side) => this.#rehearsed.get(side) ?? []);
    if (outcomes.length < this.sides.length) return;
    this.#rehearsed.clear();
    this.#choice.add(outcomes);
  }

  /** Each revision has rehearsed what it would choose on its own: mostly that is what all of them choose. */
  #useExplored(explorations: readonly Exploration[], choice: ControlChoice): void {
    const wanted = JSON.stringify(choice.next);
    const outcomes = explorations.flatMap(({ rehearsed }) =>
      rehearsed && JSON.stringify(rehearsed.steps) === wanted ? [rehearsed.outcome] : [],
    );
    if (outcomes.length === explorations.length && choice.next) choice.add(outcomes);
  }

  /** What head alone would begin with, and base does not have. */
  #onlyInHead(head: Exploration): string[] {
    const own = rankControls([head.survey.candidates], this.recorded);
    const known = new Set(this.#ranked.map(({ step }) => step.selector));
    const first = new ControlChoice(own).next?.map(({ selector }) => selector) ?? [];
    return own
      .filter(({ step: { selector } }) => first.includes(selector) && !known.has(selector))
      .map(({ control }) => control);
  }

  #whyNone(head: Exploration | undefined): string {
    if (this.#failure !== undefined || !head) return this.#failure ?? "its controls could not be tried";
    const isInBase = this.#ranked.length > 0 || !this.sides.includes("base");
    const own = rankControls([head.survey.candidates]);
    if (!isInBase && own.length > 0) return "base has none of the controls that are safe to use in head";
    return whyNone(head.survey, this.#choice?.dropped ?? new Map());
  }
}
