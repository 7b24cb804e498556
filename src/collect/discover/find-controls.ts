import type { CDPSession, Page } from "puppeteer";
import type { SeenControl } from "../in-page/controls.ts";
import { inPage } from "../in-page.ts";
import type { Accessible } from "./selector-candidates.ts";

/** A control as it was found, and what leads back to it for as long as the page is open. */
export interface FoundControl {
  seen: SeenControl;
  objectId: string;
}

/** More than any page shows; a page of endless rows must not take all the time. */
const mostControls = 2_000;
const mostListeners = 3_000;
/** Events that a click consists of. */
const clickEvents = new Set(["click", "mousedown", "mouseup", "pointerdown", "pointerup"]);

/** All visible controls of the page's own document and its shadow roots, in the document's order. */
export async function findControls(session: CDPSession, page: Page): Promise<FoundControl[]> {
  await page.bringToFront();
  await session.send("DOM.enable");
  const { result: document } = await session.send("Runtime.evaluate", { expression: "document" });
  if (document.objectId === undefined) return [];
  const { result } = await session.send("Runtime.callFunctionOn", {
    objectId: document.objectId,
    functionDeclaration: String(inPage.findControls),
    arguments: [{ value: mostControls }, ...(await clickable(session, document.objectId))],
  });
  if (result.objectId === undefined) return [];
  // By the browser's own copying: a page may have given JSON other ways.
  const { result: seen } = await session.send("Runtime.callFunctionOn", {
    objectId: result.objectId,
    functionDeclaration: "function () { return this.seen }",
    returnByValue: true,
  });
  const { result: elements } = await session.send("Runtime.callFunctionOn", {
    objectId: result.objectId,
    functionDeclaration: "function () { return this.elements }",
  });
  if (!Array.isArray(seen.value) || elements.objectId === undefined) return [];
  const { result: items } = await session.send("Runtime.getProperties", {
    objectId: elements.objectId,
    ownProperties: true,
  });
  const ids = new Map(items.map(({ name, value }) => [name, value?.objectId]));
  return (seen.value as SeenControl[]).flatMap((control, index) => {
    const objectId = ids.get(String(index));
    return objectId === undefined ? [] : [{ seen: control, objectId }];
  });
}

/** Elements with listeners of their own: only the debugger knows of those. */
async function clickable(session: CDPSession, documentId: string): Promise<{ objectId: string }[]> {
  const { listeners } = await session.send("DOMDebugger.getEventListeners", {
    objectId: documentId,
    depth: -1,
    pierce: true,
  });
  const nodes = new Set(
    listeners.flatMap(({ type, backendNodeId }) =>
      clickEvents.has(type) && backendNodeId !== undefined ? [backendNodeId] : [],
    ),
  );
  const objects = await Promise.all(
    [...nodes].slice(0, mostListeners).map(async (backendNodeId) => {
      const resolved = await session.send("DOM.resolveNode", { backendNodeId }).catch(() => null);
      const { objectId, className = "" } = resolved?.object ?? {};
      // Documents and windows listen too.
      if (objectId === undefined || !/^(?:HTML(?!Document)|SVG)\w*Element$/.test(className)) return [];
      return (await isOfPage(session, objectId)) ? [{ objectId }] : [];
    }),
  );
  return objects.flat();
}

/** Whether an element is the page's own: `pierce` also looks into frames, whose elements no function of the page can be given. */
async function isOfPage(session: CDPSession, objectId: string): Promise<boolean> {
  const answer = await session
    .send("Runtime.callFunctionOn", {
      objectId,
      functionDeclaration: "function () { return this.ownerDocument.defaultView === top }",
      returnByValue: true,
    })
    .catch(() => null);
  return answer?.result.value === true;
}

/** Role and name as the browser computes them; null for what it hides from assistive technology. */
export async function accessibleOf(session: CDPSession, objectId: string): Promise<Accessible | null> {
  const { nodes } = await session.send("Accessibility.getPartialAXTree", { objectId, fetchRelatives: false });
  const [node] = nodes;
  if (!node || node.ignored) return null;
  const [role, name]: unknown[] = [node.role?.value, node.name?.value];
  return typeof role === "string" && typeof name === "string" ? { role, name } : null;
}

/** The number that the browser has given to the node: the same in every session. */
export async function nodeNumber(session: CDPSession, objectId: string): Promise<number> {
  const { node } = await session.send("DOM.describeNode", { objectId });
  return node.backendNodeId;
}
