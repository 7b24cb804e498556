import { expect, test } from "vitest";
import { Sessions } from "../../../src/collect/login/sessions.ts";
import { Secrets } from "../../../src/secrets.ts";
import { desktop, mobile } from "../devices.ts";

test("pages share a session on one site, device and setup, and no others", () => {
  const setup = { cookies: [], headers: {}, localStorage: {} };
  const siteAt = (url: string) => ({ setup, device: desktop, urlOf: (path: string) => url + path });
  const sessions = new Sessions(new Secrets());
  const session = sessions.of(siteAt("http://localhost"));
  expect(sessions.of({ ...siteAt("http://localhost"), setup: { ...setup } })).toBe(session);
  for (const other of [
    siteAt("http://localhost:81"),
    siteAt("http://localhost/preview"),
    { ...siteAt("http://localhost"), device: mobile },
    { ...siteAt("http://localhost"), setup: { ...setup, headers: { "x-user": "ada" } } },
  ])
    expect(sessions.of(other)).not.toBe(session);
});
