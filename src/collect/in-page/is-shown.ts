/** Whether an element takes room and is not made invisible. It may still be covered, or out of view. */
export function isShown(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return (
    width >= 1 && height >= 1 && element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
  );
}
