/** An element and its ancestors, as far as selectors are made of them. */
export interface ElementShape {
  tag: string;
  id: string;
  classes: string[];
  /** The first attribute that exists for tests. */
  test: { name: string; value: string } | null;
  /** The `name` of a form's field. */
  field: string | null;
  /** Position among siblings of the same tag, from 1; 0 where there are no others. */
  nth: number;
}

/** What is known of a control by looking at the page, before anything was done to it. */
export interface SeenControl {
  tag: string;
  /** Of an input, lower case; else empty. */
  type: string;
  /** As the page declares it; empty where it does not. */
  role: string;
  /** What a person reads on or beside it. */
  label: string;
  /** Names that its author gave it and its icon: id, name, classes, titles. */
  hints: string;
  /** Null where it is no link. */
  href: string | null;
  opensWindow: boolean;
  submits: boolean;
  disabled: boolean;
  /** Opens and closes something: a summary, or what says that it is expanded. */
  discloses: boolean;
  editable: boolean;
  autocomplete: string;
  /** Another link, button or field lies inside: a click in its middle could hit that. */
  holdsControl: boolean;
  /** An option of a select other than the chosen one. */
  option: string | null;
  /** What same-looking controls have in common. */
  group: string;
  /** Numbers of its parent and grandparent, to tell which controls stand side by side. */
  parents: [number, number];
  /** From its own element outwards; a list for each shadow root that it lies in, the innermost first. */
  scopes: ElementShape[][];
}

/**
 * Runs in the page, in the main world: frameworks that listen at the root leave their handlers there, as properties of elements.
 * @param clickable elements that have a listener for clicks of their own.
 * @returns the visible controls and, in the same order, their elements.
 */
export function findControlsInPage(
  most: number,
  ...clickable: Element[]
): { elements: Element[]; seen: string } {
  const withListener = new Set(clickable);
  const roles =
    /^(button|checkbox|combobox|gridcell|menuitem|menuitemcheckbox|menuitemradio|option|radio|searchbox|slider|spinbutton|switch|tab|textbox|treeitem)$/;
  const attribute = (element: Element, name: string) => element.getAttribute(name) ?? "";
  const isEditable = (element: Element) =>
    /^(|true|plaintext-only)$/.test(element.getAttribute("contenteditable") ?? "no");
  const isControl = (element: Element) =>
    /^(button|input|select|textarea|summary)$/.test(element.localName) ||
    (element.localName === "a" && element.hasAttribute("href")) ||
    roles.test(attribute(element, "role")) ||
    isEditable(element);
  // React, Svelte and Solid listen once for the whole page.
  const isHandled = (element: Element) =>
    Object.keys(element).some((key) => {
      const value: unknown = Reflect.get(element, key);
      if (key.startsWith("__reactProps$"))
        return typeof (value as { onClick?: unknown } | null)?.onClick === "function";
      return key === "__click" || key === "$$click";
    });
  const parentOf = (element: Element): Element | null => {
    const root = element.getRootNode();
    return element.parentElement ?? ("host" in root ? (root as ShadowRoot).host : null);
  };
  const isVisible = (element: Element) => {
    const box = element.getBoundingClientRect();
    return (
      box.width >= 1 &&
      box.height >= 1 &&
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      box.right > 0 &&
      box.bottom + scrollY > 0
    );
  };
  const clean = (text: string | null | undefined) =>
    (text ?? "")
      .replace(/[\s\p{Cc}\p{Cf}]+/gu, " ")
      .trim()
      .slice(0, 200);
  const textOf = (ids: string, root: Document | ShadowRoot) =>
    ids
      .split(/\s+/)
      .filter(Boolean)
      .map((id) => root.getElementById(id)?.textContent ?? "")
      .join(" ");
  const labelOf = (element: Element) => {
    const labels = (element as HTMLInputElement).labels;
    const isButtonInput =
      element.localName === "input" && /^(button|submit|reset|image)$/.test(attribute(element, "type"));
    const own = /^(input|select|textarea)$/.test(element.localName) ? "" : element.textContent;
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
  };
  const testNames = ["data-testid", "data-test-id", "data-test", "data-cy", "data-qa"];
  const hintsOf = (element: Element) =>
    clean(
      [element, ...[...element.querySelectorAll("svg,use,i,img,span")].slice(0, 8)]
        .flatMap((part) =>
          ["id", "name", "class", "href", "formaction", "data-action", "data-icon", ...testNames].map(
            (name) => attribute(part, name),
          ),
        )
        .filter(Boolean)
        .join(" "),
    ).slice(0, 400);
  const shapeOf = (element: Element): ElementShape => {
    const test = testNames.find((name) => attribute(element, name) !== "");
    const same = [...(element.parentElement?.children ?? [])].filter(
      ({ localName }) => localName === element.localName,
    );
    return {
      tag: element.localName,
      id: attribute(element, "id"),
      classes: [...element.classList].slice(0, 8),
      test: test === undefined ? null : { name: test, value: attribute(element, test) },
      field: /^(input|select|textarea)$/.test(element.localName) ? element.getAttribute("name") : null,
      nth: same.length > 1 ? same.indexOf(element) + 1 : 0,
    };
  };
  const scopesOf = (element: Element) => {
    const scopes: ElementShape[][] = [[]];
    let root = element.getRootNode();
    for (let at: Element | null = element; at && at.localName !== "html"; at = parentOf(at)) {
      if (at.getRootNode() !== root) {
        root = at.getRootNode();
        scopes.push([]);
      }
      const scope = scopes.at(-1);
      if (scope && scope.length < 16) scope.push(shapeOf(at));
    }
    return scopes;
  };
  const numbers = new Map<Element | null, number>();
  const numberOf = (element: Element | null) => {
    const number = numbers.get(element) ?? numbers.size;
    numbers.set(element, number);
    return number;
  };
  const groupOf = (element: Element) => {
    const names: string[] = [];
    for (let at: Element | null = element; at && names.length < 6; at = parentOf(at))
      names.push(`${at.localName}.${[...at.classList].sort().join(".")}`);
    return [attribute(element, "role"), attribute(element, "type"), ...names].join(" ");
  };
  const optionOf = (element: Element) => {
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
  };
  const holds = (element: Element) =>
    [
      ...element.querySelectorAll(
        "a[href],button,input,select,textarea,summary,[role=button],[role=link],[role=menuitem],[contenteditable]",
      ),
    ].some((inner) => inner !== element);
  const isInControl = (element: Element) => {
    for (let at = parentOf(element); at; at = parentOf(at)) if (isControl(at) && !isEditable(at)) return true;
    return false;
  };

  const all: Element[] = [];
  const visit = (root: Document | ShadowRoot) => {
    for (const element of root.querySelectorAll("*")) {
      if (element.shadowRoot) visit(element.shadowRoot);
      if (isControl(element)) all.push(element);
      else if (
        (withListener.has(element) || isHandled(element)) &&
        !/^(html|body|label)$/.test(element.localName)
      ) {
        const { width, height } = element.getBoundingClientRect();
        // A listener on much of the page is one for whatever lies in it.
        if (width * height < (innerWidth * innerHeight) / 4 && !holds(element)) all.push(element);
      }
    }
  };
  visit(document);
  const elements = all
    .filter((element) => isVisible(element) && !(isInControl(element) && element.localName !== "option"))
    .slice(0, most);
  const seen = elements.map((element): SeenControl => {
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
      opensWindow: !/^(|_self|_top|_parent)$/.test(attribute(element, "target")),
      submits:
        type === "submit" ||
        type === "image" ||
        (inForm && !/^(button|reset)$/.test(buttonType) && tag === "button"),
      disabled:
        element.matches(":disabled") ||
        attribute(element, "aria-disabled") === "true" ||
        element.closest("[inert]") !== null,
      discloses:
        tag === "summary" || element.hasAttribute("aria-expanded") || element.hasAttribute("aria-haspopup"),
      editable: isEditable(element) && !/^(input|textarea|select)$/.test(tag),
      autocomplete: attribute(element, "autocomplete"),
      holdsControl: tag !== "select" && holds(element),
      option: optionOf(element),
      group: groupOf(element),
      parents: [numberOf(parent), numberOf(parent && parentOf(parent))],
      scopes: scopesOf(element),
    };
  });
  return { elements, seen: JSON.stringify(seen) };
}
