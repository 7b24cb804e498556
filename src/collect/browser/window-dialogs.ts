import type { CDPSession, Page } from "puppeteer";
import { promptText } from "./dialogs.ts";
import { within } from "./within.ts";

const longestDisposalMs = 1_000;

/**
 * Accepts the dialogs of all windows that open in a tab's browser context. A window may share its opener's main thread: a
 * dialog that stays open in it then holds the tab. The browser starts a window only when we have begun to listen, so that
 * even `window.open().alert()` is answered.
 * @param onDialog is called for each.
 * @returns what ends it.
 */
export async function answerWindowDialogs(
  tab: Page,
  onDialog: () => void = () => undefined,
): Promise<AsyncDisposable> {
  const own = await targetOf(tab);
  const session = await tab.browser().target().createCDPSession();
  session.on("Target.attachedToTarget", ({ sessionId, targetInfo: { targetId, browserContextId } }) => {
    const window = session.connection()?.session(sessionId);
    if (!window) return;
    if (targetId !== own.targetId && browserContextId === own.browserContextId) listen(window, onDialog);
    window.send("Runtime.runIfWaitingForDebugger").catch(() => undefined);
  });
  await session.send("Target.setAutoAttach", {
    autoAttach: true,
    flatten: true,
    waitForDebuggerOnStart: true,
    filter: [{ type: "page" }],
  });
  return {
    async [Symbol.asyncDispose]() {
      await within(longestDisposalMs, session.detach());
    },
  };
}

/** Not awaited: a window that is still starting answers late, but runs commands in order. */
function listen(window: CDPSession, onDialog: () => void): void {
  window.on("Page.javascriptDialogOpening", () => {
    onDialog();
    window.send("Page.handleJavaScriptDialog", { accept: true, promptText }).catch(() => undefined);
  });
  window.send("Page.enable").catch(() => undefined);
}

async function targetOf(tab: Page) {
  const session = await tab.createCDPSession();
  const { targetInfo } = await session.send("Target.getTargetInfo");
  await session.detach().catch(() => undefined);
  return targetInfo;
}
