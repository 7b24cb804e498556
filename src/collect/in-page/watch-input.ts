import { isShownIn, parentOf } from "./ancestors.ts";
import { nameElement } from "./element-name.ts";

/** How a step reaches its element: by a click or tap, by typing, or by a key that chooses an option. */
export type InputKind = "pointer" | "keys" | "option";

/** Why the input of a step did not do what the step says. */
export type InputProblem =
  /** Another element got it. */
  | { missed: string }
  /** The field takes no text. */
  | { readOnly: true }
  /** The select has this value, and no change event was sent. */
  | { left: string };

/** The result of one step's input so far; without `problem`, everything went as the step says. */
export interface WatchedInput {
  id: number;
  problem: InputProblem | null;
}

interface Watch {
  problem(): InputProblem | null;
  stop(): void;
}

/** A click on anything inside one of these is a click on it: a button may show other content while the pointer is on it. */
const controls = `a[href],button,label,summary,${["button", "link", "tab", "menuitem", "option", "checkbox", "radio", "switch"].map((role) => `[role=${role}]`).join()}`;

/** Elements that handle a click themselves. */
const takers = `${controls},input,select,textarea`;

/** Watches the input of one step at a time. */
export function watchInputs() {
  let current: (Watch & { id: number }) | null = null;
  return {
    /**
     * @param id of the step, unique in the visit.
     * @param wanted the value or text of the option, where one is to be chosen.
     */
    watch(element: Element, id: number, kind: InputKind, wanted: string): void {
      current?.stop();
      current = { id, ...begin(element, kind, wanted) };
    },
    read: (): WatchedInput | null => current && { id: current.id, problem: current.problem() },
  };
}

function begin(element: Element, kind: InputKind, wanted: string): Watch {
  if (kind === "option") return watchOption(element, wanted);
  return kind === "pointer" ? watchReach(element, ["pointerdown", "click"]) : watchKeys(element);
}

/**
 * It is reached if any of the events is sent to it or through it. If no input is seen at all, nothing is known: the page may stop it
 * earlier, and a frame inside the element does not pass it on.
 */
function watchReach(element: Element, types: readonly string[], onReach?: (event: Event) => void): Watch {
  const places = placesOf(element);
  const passesThrough = getComputedStyle(element).pointerEvents === "none";
  let isReached = false;
  let instead: string | null = null;
  const onEvent = (event: Event) => {
    if (!event.isTrusted) return;
    const path = event.composedPath();
    const [innermost] = path;
    const leads = (at: EventTarget) =>
      places.has(at) || (at instanceof HTMLLabelElement && at.control === element);
    // For the page, the element that replaced a removed one may be the same.
    if (
      !element.isConnected ||
      path.some(leads) ||
      (passesThrough && innermost instanceof Element && isShownIn(element, innermost)) ||
      (event instanceof MouseEvent && innermost instanceof Element && isPartOfSame(element, innermost, event))
    ) {
      isReached = true;
      onReach?.(event);
    } else instead ??= innermost instanceof Element ? nameElement(innermost) : "document";
  };
  for (const type of types) addEventListener(type, onEvent, { capture: true, passive: true });
  return {
    problem: () => (isReached || instead === null ? null : { missed: instead }),
    stop() {
      for (const type of types) removeEventListener(type, onEvent, { capture: true });
    },
  };
}

/**
 * Whether a click on either element reaches the same handler, that of an ancestor of both. Two kinds count: an ancestor that looks
 * clickable by its cursor, such as a card, and the parent of an element that a sibling covers or replaces. If the sibling is
 * somewhere else, the layout moved under the pointer, and the click hit something else.
 */
function isPartOfSame(element: Element, hit: Element, { clientX, clientY }: MouseEvent): boolean {
  let around: Element | null = hit;
  for (; around && !isShownIn(element, around); around = parentOf(around))
    if (around.matches(takers)) return false;
  const { body, documentElement } = document;
  if (!around || around === body || around === documentElement) return false;
  // A page may set the cursor for the whole document, and the value is inherited.
  const isClickable = (at: Element) => getComputedStyle(at).cursor === "pointer";
  if (isClickable(around) && !isClickable(body)) return true;
  const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
  const isHidden = width === 0 && height === 0;
  const isUnder = left <= clientX && clientX <= right && top <= clientY && clientY <= bottom;
  return parentOf(hit) === around && parentOf(element) === around && (isHidden || isUnder);
}

/** The element, the control that it is part of, and the host that events name instead if its shadow root is closed. */
function placesOf(element: Element): ReadonlySet<EventTarget> {
  const places = new Set<EventTarget>([element]);
  for (let at: Element | null = element; at;) {
    const control = at.closest(controls);
    if (control) places.add(control);
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
    if (at && root instanceof ShadowRoot && root.mode === "closed") places.add(at);
  }
  return places;
}

/** Only the first key's target counts: a field may refuse characters, or move the focus to the next field. */
function watchKeys(element: Element): Watch {
  const field =
    element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element : null;
  // A field that is read-only for the keyboard may open a list of the page's own.
  const isReadOnly = () =>
    field !== null &&
    field.readOnly &&
    field.isConnected &&
    !field.matches("[role=combobox],[aria-haspopup],[aria-expanded]");
  const [wasReadOnly, before] = [isReadOnly(), field?.value];
  let isWritten = false;
  const keys: Event[] = [];
  const reach = watchReach(element, ["keydown", "input"], (event) => {
    if (event.type === "input") isWritten = true;
    else if (keys.length === 0) keys.push(event);
  });
  return {
    problem() {
      const isHandled = isWritten || field?.value !== before || keys.some((key) => key.defaultPrevented);
      return wasReadOnly && isReadOnly() && !isHandled ? { readOnly: true } : reach.problem();
    },
    stop: reach.stop,
  };
}

/** A page that resets the value after it handled the change has handled it. */
function watchOption(element: Element, wanted: string): Watch {
  if (!(element instanceof HTMLSelectElement)) return { problem: () => null, stop: () => undefined };
  let isChanged = false;
  const onChange = () => {
    isChanged = true;
  };
  // These events do not leave a shadow tree.
  const types = ["input", "change"];
  for (const type of types) element.addEventListener(type, onChange, { capture: true, passive: true });
  return {
    problem() {
      const chosen = element.selectedOptions[0];
      const isChosen = chosen?.value === wanted || chosen?.label === wanted;
      return isChanged || isChosen || !element.isConnected ? null : { left: chosen?.value ?? "" };
    },
    stop() {
      for (const type of types) element.removeEventListener(type, onChange, { capture: true });
    },
  };
}
