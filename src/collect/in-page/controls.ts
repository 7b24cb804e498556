import { parentOf } from "./ancestors.ts";
import { hintsOf, labelOf } from "./control-words.ts";
import { attribute, scopesOf } from "./element-shape.ts";
import type { ElementShape } from "./element-shape.ts";
import { isShown } from "./is-shown.ts";

/** What the page shows about a control before anything was done to it. */
export interface SeenControl {
  tag: string;
  /** The type of an input, in lower case; otherwise empty. */
  type: string;
  /** As the page declares it; otherwise empty. */
  role: string;
  /** What a person reads on it or next to it. */
  label: string;
  /** Names that the author gave it and its icon: id, name, classes, titles. */
  hints: string;
  /** Null if it is not a link. */
  href: string | null;
  opensWindow: boolean;
  submits: boolean;
  disabled: boolean;
  /** Opens and closes something: a summary, or an element with `aria-expanded`. */
  discloses: boolean;
  editable: boolean;
  autocomplete: string;
  /** It contains another link, button or field, which a click in its middle could hit. */
  holdsControl: boolean;
  /** An option of a select other than the chosen one. */
  option: string | null;
  /** What same-looking controls have in common. */
  group: string;
  /** Numbers of its parent and grandparent, to find controls that are siblings. */
  parents: [number, number];
  /** From its own element outwards; one list for each shadow root around it, the innermost first. */
  scopes: ElementShape[][];
}

const roles =
  /^(?:button|checkbox|combobox|gridcell|menuitem|menuitemcheckbox|menuitemradio|option|radio|searchbox|slider|spinbutton|switch|tab|textbox|treeitem)$/;
const controls =
  "a[href],button,input,select,textarea,summary,[role=button],[role=link],[role=menuitem],[contenteditable]";
/** Share of the view: a listener on an element that covers more is meant for the elements inside it. */
const largestShare = 0.25;
const mostGroupLevels = 6;

/**
 * Finds the visible controls of a page. Runs in the page's own world, because frameworks that listen at the root keep their handlers
 * there, as properties of elements.
 * @param clickable elements that have a listener for clicks of their own.
 * @returns the controls and, in the same order, their elements.
 */
export function findControls(
  most: number,
  ...clickable: Element[]
): { elements: Element[]; seen: SeenControl[] } {
  const elements = allControls(document, new Set(clickable))
    .filter((element) => isOnPage(element) && !(isInControl(element) && element.localName !== "option"))
    .slice(0, most);
  const numbers = new Map<Element | null, number>();
  const numberOf = (element: Element | null) => {
    const number = numbers.get(element) ?? numbers.size;
    numbers.set(element, number);
    return number;
  };
  return { elements, seen: elements.map((element) => describe(element, numberOf)) };
}

function describe(element: Element, numberOf: (element: Element | null) => number): SeenControl {
  const tag = element.localName;
  const type = tag === "input" ? (element as HTMLInputElement).type.toLowerCase() : "";
  const parent = parentOf(element);
  const inForm = (element as HTMLButtonElement).form instanceof HTMLFormElement;
  const buttonType = tag === "button" ? attribute(element, "type").toLowerCase() || "submit" : "";
  return {
    tag,
    type,
    role: attribute(element, "role"),
    label: labelOf(element),
    hints: hintsOf(element),
    href: tag === "a" ? element.getAttribute("href") : null,
    opensWindow: !/^(?:|_self|_top|_parent)$/.test(attribute(element, "target")),
    submits:
      type === "submit" ||
      type === "image" ||
      (inForm && !/^(?:button|reset)$/.test(buttonType) && tag === "button"),
    disabled:
      element.matches(":disabled") ||
      attribute(element, "aria-disabled") === "true" ||
      element.closest("[inert]") !== null,
    discloses:
      tag === "summary" || element.hasAttribute("aria-expanded") || element.hasAttribute("aria-haspopup"),
    editable: isEditable(element) && !/^(?:input|textarea|select)$/.test(tag),
    autocomplete: attribute(element, "autocomplete"),
    holdsControl: tag !== "select" && holdsControl(element),
    option: optionOf(element),
    group: groupOf(element),
    parents: [numberOf(parent), numberOf(parent && parentOf(parent))],
    scopes: scopesOf(element),
  };
}

/** In document order; elements of a shadow root come at the place of their host. */
function allControls(
  root: Document | ShadowRoot,
  withListener: ReadonlySet<Element>,
  found: Element[] = [],
): Element[] {
  for (const element of root.querySelectorAll("*")) {
    if (element.shadowRoot) allControls(element.shadowRoot, withListener, found);
    if (isControl(element) || isClickable(element, withListener)) found.push(element);
  }
  return found;
}

function isControl(element: Element): boolean {
  return (
    /^(?:button|input|select|textarea|summary)$/.test(element.localName) ||
    (element.localName === "a" && element.hasAttribute("href")) ||
    roles.test(attribute(element, "role")) ||
    isEditable(element)
  );
}

function isEditable(element: Element): boolean {
  return /^(?:|true|plaintext-only)$/.test(element.getAttribute("contenteditable") ?? "no");
}

function isClickable(element: Element, withListener: ReadonlySet<Element>): boolean {
  if (/^(?:html|body|label)$/.test(element.localName)) return false;
  if (!withListener.has(element) && !hasFrameworkHandler(element)) return false;
  const { width, height } = element.getBoundingClientRect();
  return width * height < innerWidth * innerHeight * largestShare && !holdsControl(element);
}

/** React, Svelte and Solid listen once for the whole page. */
function hasFrameworkHandler(element: Element): boolean {
  return Object.keys(element).some((key) => {
    const value: unknown = Reflect.get(element, key);
    if (key.startsWith("__reactProps$"))
      return typeof (value as { onClick?: unknown } | null)?.onClick === "function";
    return key === "__click" || key === "$$click";
  });
}

function holdsControl(element: Element): boolean {
  return [...element.querySelectorAll(controls)].some((inner) => inner !== element);
}

function isInControl(element: Element): boolean {
  for (let at = parentOf(element); at; at = parentOf(at)) if (isControl(at) && !isEditable(at)) return true;
  return false;
}

/** Not beyond the left or top edge, where nobody can scroll. */
function isOnPage(element: Element): boolean {
  const { right, bottom } = element.getBoundingClientRect();
  return isShown(element) && right > 0 && bottom + scrollY > 0;
}

function optionOf(element: Element): string | null {
  if (element.localName !== "select") return null;
  const select = element as HTMLSelectElement;
  const other = [...select.options].find(
    (option) =>
      !option.disabled &&
      !option.closest("optgroup[disabled]") &&
      option.index !== select.selectedIndex &&
      (option.value || option.label) !== "",
  );
  return select.multiple || !other ? null : other.value || other.label;
}

function groupOf(element: Element): string {
  const names: string[] = [];
  for (let at: Element | null = element; at && names.length < mostGroupLevels; at = parentOf(at))
    names.push(`${at.localName}.${[...at.classList].sort().join(".")}`);
  return [attribute(element, "role"), attribute(element, "type"), ...names].join(" ");
}
