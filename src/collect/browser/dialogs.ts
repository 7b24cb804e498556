import type { Dialog, Page } from "puppeteer";

/** What Lighthouse types into a prompt. In a visit both of us answer: whichever is first, the page gets the same text. */
export const promptText = "Lighthouse prompt response";

/**
 * Answers every dialog of a tab (`alert`, `confirm`, `prompt`, `beforeunload`): a dialog that stays open blocks the
 * page forever. Call it before the tab loads anything. Measured loads accept, as Lighthouse does; trials that must
 * change nothing dismiss.
 * @param onDialog called for each dialog.
 */
export function answerDialogs(
  tab: Page,
  answer: "accept" | "dismiss",
  onDialog?: (dialog: Dialog) => void,
): void {
  tab.on("dialog", (dialog) => {
    onDialog?.(dialog);
    const answered = answer === "accept" ? dialog.accept(promptText) : dialog.dismiss();
    // Lighthouse may have answered it already, or the page is gone.
    answered.catch(() => undefined);
  });
}
