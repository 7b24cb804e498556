import type { Page } from "puppeteer";
import { within } from "../browser/within.ts";
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
  return (await within(longestAnswerMs, page.evaluate(seesPasswordInPage))) ?? false;
}

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

function seesPasswordInPage(): boolean {
  const see = (root: ParentNode): boolean =>
    [...root.querySelectorAll<HTMLElement>("*")].some((element) =>
      element instanceof HTMLInputElement && element.type === "password"
        ? element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
          element.getBoundingClientRect().width > 0
        : element.shadowRoot !== null && see(element.shadowRoot),
    );
  return see(document);
}
