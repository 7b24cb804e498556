import { cssIdentifier } from "../css-identifier.ts";
import { parentOf } from "./ancestors.ts";

/** More ancestors make a line longer and tell a reader no more. */
const mostLevels = 4;
/** Some frameworks write classes of hundreds of characters. */
const longest = 200;

/**
 * What every report calls an element: `img#hero`, or `main > section.offers > img` where only an ancestor has an id or none has.
 * Each element is its tag with its id, else its first class. It is no selector for a step, which must match one element alone.
 */
export function nameElement(element: Element): string {
  let [at, name] = [element, ownName(element).slice(0, longest)];
  for (let level = 1; level < mostLevels && idOf(at) === ""; level++) {
    const parent = parentOf(at);
    if (!parent || parent.localName === "html") break;
    const longer = `${ownName(parent)} > ${name}`;
    if (longer.length > longest) break;
    [at, name] = [parent, longer];
  }
  return name;
}

function ownName(element: Element): string {
  const [id, firstClass] = [idOf(element), element.classList[0]];
  if (id !== "") return `${element.localName}#${cssIdentifier(id)}`;
  return firstClass === undefined ? element.localName : `${element.localName}.${cssIdentifier(firstClass)}`;
}

/** By the attribute: a form's `id` property is its field of that name where it has one. */
function idOf(element: Element): string {
  return element.getAttribute("id") ?? "";
}
