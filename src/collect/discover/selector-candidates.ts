import { cssIdentifier } from "../css-identifier.ts";
import type { SeenControl } from "../in-page/controls.ts";
import type { ElementShape } from "../in-page/element-shape.ts";
import { isTelling, looksGenerated } from "./generated-name.ts";

/** What the browser reports to assistive technology. */
export interface Accessible {
  role: string;
  name: string;
}

const longestName = 60;
/** Often the only one of its kind. */
const fewOnPages = new Set(["summary", "select", "textarea"]);

/**
 * Selectors for a control as puppeteer spells them, the most lasting first. Which of them match it alone is for the page to say.
 * A position among siblings is the last resort, and left out where an accessible name does.
 */
export function selectorCandidates(
  { scopes }: Pick<SeenControl, "scopes">,
  accessible: Accessible | null,
): string[] {
  const [inner = [], ...hosts] = scopes;
  // Within a shadow root a selector begins at the host.
  const prefix = hosts
    .map((scope) => pathOf(scope, scope.length))
    .toReversed()
    .map((host) => `${host} >>> `)
    .join("");
  const [own, ...ancestors] = inner;
  if (!own) return [];
  const ownNames = namesOf(own);
  const lasting = ownNames.filter(({ lasts }) => lasts).map(({ css }) => css);
  const telling = ownNames.filter(({ lasts }) => !lasts).map(({ css }) => css);
  const anchors = ancestors
    .flatMap((shape) => namesOf(shape).filter(({ lasts }) => lasts))
    .map(({ css }) => css);
  const places = ancestors
    .flatMap((shape) => namesOf(shape).filter(({ lasts }) => !lasts))
    .map(({ css }) => css);
  const inAnchors = anchors
    .slice(0, 2)
    .flatMap((anchor) => [...telling, own.tag].map((css) => `${anchor} ${css}`));
  const aria = ariaSelector(accessible);
  const changes = /\d/.test(accessible?.name ?? "");
  const css = [
    ...lasting,
    ...(aria !== null && !changes ? [aria] : []),
    ...inAnchors,
    ...(aria !== null && changes ? [aria] : []),
    ...telling,
    ...(fewOnPages.has(own.tag) ? [own.tag] : []),
    ...places.slice(0, 3).flatMap((place) => [...telling, own.tag].map((name) => `${place} ${name}`)),
  ];
  const byPosition =
    aria === null ? [pathOf(inner, 4), pathOf(inner, inner.length)] : [pathOf(inner, inner.length)];
  return [...new Set([...css, ...byPosition])].map((selector) =>
    selector === aria || prefix === "" ? selector : prefix + selector,
  );
}

/** `aria/Menu[role='button']`, for a name that can be written so. https://pptr.dev/guides/page-interactions#aria-selectors--p-aria */
function ariaSelector(accessible: Accessible | null): string | null {
  if (!accessible) return null;
  const { role, name } = accessible;
  // Chromium has roles of its own, such as DisclosureTriangle, which no standard defines.
  if (!/^[a-z]+$/.test(role) || name === "" || name.length > longestName) return null;
  if (!/^[\p{L}\p{N}\p{P}\p{S} ]+$/u.test(name) || /[[\]"\\]/.test(name)) return null;
  // Single quotes, because a budget is JSON, where the others need a backslash.
  return `aria/${name}[role='${role}']`;
}

/** CSS selectors that name one element without its ancestors; those with `lasts` were written to name one thing. */
function namesOf({ tag, id, classes, test, field }: ElementShape): { css: string; lasts: boolean }[] {
  const names: { css: string; lasts: boolean }[] = [];
  if (id !== "" && !looksGenerated(id)) names.push({ css: `#${cssIdentifier(id)}`, lasts: true });
  if (test && !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(test.value))
    names.push({ css: `[${test.name}=${quoted(test.value)}]`, lasts: true });
  if (field !== null && field !== "" && !looksGenerated(field))
    names.push({ css: `${tag}[name=${quoted(field)}]`, lasts: true });
  const telling = classes.filter(isTelling).slice(0, 3);
  for (const name of telling) names.push({ css: `${tag}.${cssIdentifier(name)}`, lasts: false });
  return names;
}

/** From the element outwards over at most `depth` elements, or to the nearest id. */
function pathOf(scope: readonly ElementShape[], depth: number): string {
  const parts: string[] = [];
  for (const { tag, id, nth } of scope.slice(0, depth)) {
    if (id !== "" && !looksGenerated(id) && parts.length > 0) {
      parts.unshift(`#${cssIdentifier(id)}`);
      break;
    }
    parts.unshift(nth === 0 ? tag : `${tag}:nth-of-type(${nth})`);
  }
  return parts.join(" > ");
}

function quoted(value: string): string {
  return `'${value.replace(/['\\]/g, (character) => `\\${character}`)}'`;
}
