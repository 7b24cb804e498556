import { isShownIn, parentOf } from "./ancestors.ts";
import { nameElement } from "./element-name.ts";

/** How a step means to reach its element: by a click or tap, by keys that write, or by a key that chooses an option. */
export type InputKind = "pointer" | "keys" | "option";

/** Why the input of a step did not do what the step says. */
export type InputProblem =
  /** Another element got it. */
  | { missed: string }
  /** The field takes no text. */
  | { readOnly: true }
  /** The select has this value, and told nobody of a change. */
  | { left: string };

/** What came of one step's input so far; no problem where nothing speaks against it. */
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
 * It is reached where any of the events is sent to it or through it. Input that is not seen at all says nothing: the page may stop
 * it before us, and a frame inside the element has it for itself.
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
    // What replaced an element that is gone may be the same to its page.
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
 * clickable by its cursor, such as a card, and the parent of an element that a sibling covers or replaces. Where the sibling lies
 * somewhere else, the layout has moved under the pointer, and the click went to another thing.
 */
function isPartOfSame(element: Element, hit: Element, { clientX, clientY }: MouseEvent): boolean {
  let around: Element | null = hit;
  for (; around && !isShownIn(element, around); around = parentOf(around))
    if (around.matches(takers)) return false;
  const { body, documentElement } = document;
  if (!around || around === body || around === documentElement) return false;
  // A page may set the cursor for all of it: the value is inherited.
  const isClickable = (at: Element) => getComputedStyle(at).cursor === "pointer";
  if (isClickable(around) && !isClickable(body)) return true;
  const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
  const isHidden = width === 0 && height === 0;
  const isUnder = left <= clientX && clientX <= right && top <= clientY && clientY <= bottom;
  return parentOf(hit) === around && parentOf(element) === around && (isHidden || isUnder);
}

/** The element, the control that it is a part of, and the host by which events tell of it where a shadow root is closed. */
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

/** Where the first key arrives counts: a field may refuse characters, or move the focus on to the next one. */
function watchKeys(element: Element): Watch {
  const field =
    element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element : null;
  // One that is read-only to the keyboard may open a list that the page makes.
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

/** A page that sets the value back once it has handled the change has handled it. */
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
