import type { Dialog, Page } from "puppeteer";

/**
 * Answers every dialog of a tab (`alert`, `confirm`, `prompt`, `beforeunload`): one that stays open holds the page for ever.
 * Call it before the tab loads anything. Measured loads accept, as Lighthouse does; trials that must change nothing dismiss.
 * @param onDialog is told of each.
 */
export function answerDialogs(
  tab: Page,
  answer: "accept" | "dismiss",
  onDialog?: (dialog: Dialog) => void,
): void {
  tab.on("dialog", (dialog) => {
    onDialog?.(dialog);
    // Somebody else may have answered it already.
    dialog[answer]().catch(() => undefined);
  });
}
