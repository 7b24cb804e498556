import type { Page } from "puppeteer";
import { evaluateApart } from "../browser/evaluate-apart.ts";
import { within } from "../browser/within.ts";
import { inPage } from "../in-page.ts";
import { excerptOf } from "./excerpt.ts";

/** What a person would see of a login that did not work. */
export interface PageLook {
  path: string;
  title: string;
  /** What the page says as an alert; empty where it says nothing. */
  alert: string;
  asksForPassword: boolean;
}

const longestAnswerMs = 5_000;

/** Whether a password field is on show. A page that does not answer has none to show. */
export async function asksForPassword(page: Page): Promise<boolean> {
  return (await within(longestAnswerMs, evaluateApart(page, inPage.asksForPassword))) ?? false;
}

/** What a page shows: path, title, alert and whether it asks for a password. For messages, so shortened; never throws. */
export async function lookAt(page: Page): Promise<PageLook> {
  const [asks, words] = await Promise.all([
    asksForPassword(page),
    within(
      longestAnswerMs,
      page.evaluate(() => ({
        title: document.title,
        alert: document.querySelector<HTMLElement>("[role=alert]")?.innerText ?? "",
      })),
    ),
  ]);
  const path = URL.canParse(page.url()) ? new URL(page.url()).pathname : "";
  const { title = "", alert = "" } = words ?? {};
  return {
    path: path.slice(0, 200),
    title: excerptOf(title),
    alert: excerptOf(alert),
    asksForPassword: asks,
  };
}
