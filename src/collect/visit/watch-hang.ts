import type { Page } from "puppeteer";

/** Most visits have ended before the page is asked for the first time: a question is a task of its main thread. */
const pauseMs = 5_000;
/** A question that waits this long is an answer: Lighthouse waits no longer for one of its own. */
const longestAnswerMs = 30_000;

/**
 * Notices a page whose main thread no longer pauses, such as in a loop that does not end. It asks the page now and then; the
 * browser itself goes on answering for such a page, so that nothing else ends a visit before its bound.
 * @param page a tab that is still blank.
 * @param onHang called once with the time without an answer, in milliseconds.
 */
export async function watchHang(page: Page, onHang: (silentMs: number) => void): Promise<Disposable> {
  const session = await page.createCDPSession();
  let isOver = false;
  // A visit that is given up may never get to dispose of this: its timers do not keep the process alive.
  let timer = setTimeout(ask, pauseMs).unref();
  return {
    [Symbol.dispose]() {
      isOver = true;
      clearTimeout(timer);
    },
  };

  function ask(): void {
    timer = setTimeout(() => onHang(longestAnswerMs), longestAnswerMs).unref();
    // A document that goes away takes the question with it, which is a pause as well.
    const answered = session.send("Runtime.evaluate", { expression: "0" }).then(goOn, goOn);
    answered.catch(() => undefined);
  }

  function goOn(): void {
    clearTimeout(timer);
    if (!isOver) timer = setTimeout(ask, pauseMs).unref();
  }
}
