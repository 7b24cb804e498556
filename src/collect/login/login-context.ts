import type { Page } from "puppeteer";
import type { Secrets } from "../../secrets.ts";

/** What a kind of login needs. */
export interface LoginContext {
  page: Page;
  urlOf: (path: string) => string;
  secrets: Secrets;
  signal: AbortSignal;
}
