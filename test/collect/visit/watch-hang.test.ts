import type { Page } from "puppeteer";
import { expect, it, vi } from "vitest";
import { watchHang } from "../../../src/collect/visit/watch-hang.ts";

const timers = () => process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;

it("does not keep the process alive where a visit was given up without disposing of it", async () => {
  const send = vi.fn(() => Promise.reject(new Error("the tab is closed")));
  const page = { createCDPSession: async () => ({ send }) } as unknown as Page;
  const before = timers();
  const watch = await watchHang(page, () => {});
  expect(timers()).toBe(before);
  watch[Symbol.dispose]();
});
