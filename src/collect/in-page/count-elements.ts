/** Elements of the document and of the open shadow trees in it. */
export function countElements(): number {
  const roots: (Document | ShadowRoot)[] = [document];
  let count = 0;
  for (let root = roots.pop(); root; root = roots.pop())
    for (const element of root.querySelectorAll("*")) {
      count++;
      if (element.shadowRoot) roots.push(element.shadowRoot);
    }
  return count;
}
