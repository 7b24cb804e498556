import { parentOf } from "./ancestors.ts";

/** An element and its ancestors, as far as selectors are made of them. */
export interface ElementShape {
  tag: string;
  id: string;
  classes: string[];
  /** The first attribute that exists for tests. */
  test: { name: string; value: string } | null;
  /** The `name` of a form's field. */
  field: string | null;
  /** Position among siblings of the same tag, from 1; 0 if there are no others. */
  nth: number;
}

/** Attributes that exist for tests. */
export const testNames = ["data-testid", "data-test-id", "data-test", "data-cy", "data-qa"];
const mostClasses = 8;
const mostLevels = 16;

/** An element and its ancestors, from the element outwards; one list for each shadow root around it, the innermost first. */
export function scopesOf(element: Element): ElementShape[][] {
  const scopes: ElementShape[][] = [[]];
  let root = element.getRootNode();
  for (let at: Element | null = element; at && at.localName !== "html"; at = parentOf(at)) {
    if (at.getRootNode() !== root) {
      root = at.getRootNode();
      scopes.push([]);
    }
    const scope = scopes.at(-1);
    if (scope && scope.length < mostLevels) scope.push(shapeOf(at));
  }
  return scopes;
}

function shapeOf(element: Element): ElementShape {
  const test = testNames.find((name) => attribute(element, name) !== "");
  const same = [...(element.parentElement?.children ?? [])].filter(
    ({ localName }) => localName === element.localName,
  );
  return {
    tag: element.localName,
    id: attribute(element, "id"),
    classes: [...element.classList].slice(0, mostClasses),
    test: test === undefined ? null : { name: test, value: attribute(element, test) },
    field: /^(?:input|select|textarea)$/.test(element.localName) ? element.getAttribute("name") : null,
    nth: same.length > 1 ? same.indexOf(element) + 1 : 0,
  };
}

/** Empty if the element has no such attribute. */
export function attribute(element: Element, name: string): string {
  return element.getAttribute(name) ?? "";
}
