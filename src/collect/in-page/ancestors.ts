/** The element around an element; around the outermost one of a shadow root, the root's host. */
export function parentOf(element: Element): Element | null {
  return element.parentElement ?? hostOf(element.getRootNode());
}

/** The element that a node is or lies in; null for a document. */
export function elementOf(node: Node | null): Element | null {
  if (node === null || node instanceof Element) return node;
  return node.parentElement ?? hostOf(node.getRootNode());
}

/** Whether a node is shown inside an element: content in a slot is shown where the slot is. */
export function isShownIn(inner: Node | null, outer: Element): boolean {
  for (let at = inner; at;) {
    if (at === outer) return true;
    const slot: Node | null = at instanceof Element ? at.assignedSlot : null;
    at = slot ?? at.parentNode ?? hostOf(at);
  }
  return false;
}

function hostOf(root: Node): Element | null {
  return root instanceof ShadowRoot ? root.host : null;
}
