import { cssIdentifier } from "../css-identifier.ts";
import { parentOf } from "./ancestors.ts";

/** More ancestors only make a line longer. */
const mostLevels = 4;
/** Some frameworks write classes of hundreds of characters. */
const longest = 200;

/**
 * What every report calls an element: `img#hero`, or `main > section.offers > img` if only an ancestor has an id or none has.
 * Each element is its tag with its id, otherwise its first class. It is not a selector for a step, because it may match more elements.
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

/** Reads the attribute, because a form's `id` property is its field of that name if it has one. */
function idOf(element: Element): string {
  return element.getAttribute("id") ?? "";
}
