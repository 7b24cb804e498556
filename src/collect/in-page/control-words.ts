import { attribute, testNames } from "./element-shape.ts";

const longestLabel = 200;
const longestHints = 400;
/** The first parts of a control, such as its icon, are enough to recognise it. */
const mostParts = 8;
const namingAttributes = ["id", "name", "class", "href", "formaction", "data-action", "data-icon"];

/** What a person reads on a control or next to it. */
export function labelOf(element: Element): string {
  const { labels } = element as HTMLInputElement;
  const isButtonInput =
    element.localName === "input" && /^(?:button|submit|reset|image)$/.test(attribute(element, "type"));
  const own = /^(?:input|select|textarea)$/.test(element.localName) ? "" : element.textContent;
  return clean(
    [
      textOf(attribute(element, "aria-labelledby"), element.getRootNode() as Document),
      attribute(element, "aria-label"),
      own,
      // A label around a select has the text of all its options.
      ...(labels ? [...labels].map((label) => label.textContent.replace(element.textContent, " ")) : []),
      isButtonInput ? (element as HTMLInputElement).value : "",
      attribute(element, "placeholder"),
      attribute(element, "title"),
      ...[...element.querySelectorAll("img[alt],svg title,[aria-label]")].map(
        (inner) => attribute(inner, "alt") || attribute(inner, "aria-label") || inner.textContent,
      ),
    ]
      .map(clean)
      .filter((text, index, all) => text !== "" && all.indexOf(text) === index)
      .join(" "),
  );
}

/** Names that the author gave a control and its icon: id, name, classes, test attributes. */
export function hintsOf(element: Element): string {
  const parts = [element, ...[...element.querySelectorAll("svg,use,i,img,span")].slice(0, mostParts)];
  return clean(
    parts
      .flatMap((part) => [...namingAttributes, ...testNames].map((name) => attribute(part, name)))
      .filter(Boolean)
      .join(" "),
  ).slice(0, longestHints);
}

function clean(text: string | null | undefined): string {
  return (text ?? "")
    .replace(/[\s\p{Cc}\p{Cf}]+/gu, " ")
    .trim()
    .slice(0, longestLabel);
}

function textOf(ids: string, root: Document | ShadowRoot): string {
  return ids
    .split(/\s+/)
    .filter(Boolean)
    .map((id) => root.getElementById(id)?.textContent ?? "")
    .join(" ");
}
