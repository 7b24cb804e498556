import { isShown } from "./is-shown.ts";

/** Whether an element is visible and, if it is in view, nothing covers its middle. */
export function isReachable(element: Element): boolean {
  if (!isShown(element)) return false;
  const box = element.getBoundingClientRect();
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
  const isOut = x < 0 || y < 0 || x >= innerWidth || y >= innerHeight;
  if (isOut || element.getRootNode() !== document) return true;
  const hit = document.elementFromPoint(x, y);
  return hit !== null && (element.contains(hit) || hit.contains(element));
}
