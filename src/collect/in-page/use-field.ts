/** Gives an element the focus. @returns whether it took it. */
export function takeFocus(element: Element): boolean {
  if (element instanceof HTMLElement) element.focus();
  const root = element.getRootNode() as Document | ShadowRoot;
  return root.activeElement === element;
}

/** The key that chooses an option of a select, or why there is none. */
export type KeyOfOption = { key: "ArrowDown" | "ArrowUp" } | { problem: string };

/**
 * Prepares a select so that one key chooses an option. Then it is an interaction, which a value set by a script is not.
 * @param wanted the option's value or text.
 */
export function prepareOption(element: Element, wanted: string): KeyOfOption {
  if (!(element instanceof HTMLSelectElement)) return { problem: "the element is not a <select>" };
  const usable = [...element.options].filter(
    (option) => !option.disabled && !option.closest("optgroup")?.disabled,
  );
  const index = usable.findIndex((option) => option.value === wanted || option.label === wanted);
  if (index < 0) {
    const known = usable.slice(0, 10).map((option) => option.value);
    return { problem: `the <select> has no option "${wanted}", but ${known.join(", ")}` };
  }
  const neighbour = usable[index - 1] ?? usable[index + 1];
  if (!neighbour) return { problem: "the <select> has but one option" };
  // Setting it fires no event.
  element.selectedIndex = neighbour.index;
  return { key: index > 0 ? "ArrowDown" : "ArrowUp" };
}
