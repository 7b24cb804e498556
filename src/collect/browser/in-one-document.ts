import type { CDPSession, Protocol } from "puppeteer";
import { CheckError } from "../../errors.ts";

/** The page itself, and the one that it may move on to while it loads. */
const mostDocuments = 2;

/**
 * Records a load: `work` opens a page in a tab. What it brings is of no use where the page goes on leaving itself.
 * @param session of the tab.
 * @throws CheckError PAGE_FAILED where it did; what `work` throws otherwise.
 */
export async function inOneDocument<T>(session: CDPSession, work: () => Promise<T>): Promise<T> {
  let documents = 0;
  const count = ({ frame }: Protocol.Page.FrameNavigatedEvent) => {
    if (frame.parentId === undefined) documents++;
  };
  session.on("Page.frameNavigated", count);
  await session.send("Page.enable");
  try {
    const result = await work();
    if (documents <= mostDocuments) return result;
  } catch (error) {
    if (documents <= mostDocuments) throw error;
  } finally {
    session.off("Page.frameNavigated", count);
  }
  throw new CheckError("PAGE_FAILED", `it left itself ${documents - 1} times meanwhile`);
}
