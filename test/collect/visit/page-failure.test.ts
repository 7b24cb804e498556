import type { Artifacts } from "lighthouse";
import { LighthouseError } from "lighthouse/core/lib/lh-error.js";
import { describe, expect, test } from "vitest";
import {
  findLoadError,
  hung,
  loadFailed,
  pageFailed,
  PageHung,
  redirectedAway,
  toLoadError,
} from "../../../src/collect/visit/page-failure.ts";

const url = "http://user:pw@127.0.0.1:3000/cart?token=secret";
const bounds = { maxWaitForLoadMs: 45_000, maxWaitForFcpMs: 30_000 };
const { errors } = LighthouseError;
const explain = (error: unknown) => pageFailed(url, toLoadError(error), bounds);

describe("Lighthouse's errors in one line, without what is secret", () => {
  test.each([
    [new LighthouseError(errors.ERRORED_DOCUMENT_REQUEST, { statusCode: "503" }), "answered 503."],
    [
      new LighthouseError(errors.FAILED_DOCUMENT_REQUEST, { errorDetails: "net::ERR_CONNECTION_REFUSED" }),
      "could not be loaded: net::ERR_CONNECTION_REFUSED.",
    ],
    [
      new LighthouseError(errors.FAILED_DOCUMENT_REQUEST, {
        errorDetails: "net::ERR_CERT_AUTHORITY_INVALID",
      }),
      "has a certificate that the browser does not accept: net::ERR_CERT_AUTHORITY_INVALID.",
    ],
    [new LighthouseError(errors.DNS_FAILURE), "has a host name that cannot be resolved."],
    [new LighthouseError(errors.NOT_HTML, { mimeType: "text/plain" }), "is not an HTML page but text/plain."],
    [new LighthouseError(errors.NO_FCP), "painted nothing within 30 s."],
    [new LighthouseError(errors.PAGE_HUNG), "kept its main thread busy for 45 s."],
    [new LighthouseError(errors.TARGET_CRASHED), "crashed its tab."],
    [
      new LighthouseError(errors.INSECURE_DOCUMENT_REQUEST, {
        securityMessages: "net::ERR_CERT_DATE_INVALID",
      }),
      "has a certificate that the browser does not accept: net::ERR_CERT_DATE_INVALID.",
    ],
  ])("%s", (thrown, message) => {
    const failure = explain(thrown);
    expect(failure.code).toBe("PAGE_FAILED");
    expect(failure.message).toBe(`http://127.0.0.1:3000/cart ${message}`);
    expect(failure.advice).toBeTruthy();
  });

  test("any other keeps its words", () => {
    expect(explain(new Error("Something\nodd.")).message).toBe(
      "http://127.0.0.1:3000/cart could not be measured: Something odd.",
    );
  });
});

test.each(["NO_FCP", "PAGE_HUNG", "TIMEOUT"])(
  "%s says nothing of the page where the run's time ran out",
  (code) => {
    const error = loadFailed(url, { code, message: "was not done within 7 s" }, { ...bounds, isCut: true });
    expect(error.message).toBe(
      "http://127.0.0.1:3000/cart was cut off: the time for visits ran out before it had loaded.",
    );
    expect(error).toMatchObject({ code: "PAGE_FAILED", advice: "Give the run more time with --max-time." });
    const crashed = loadFailed(url, { code: "TARGET_CRASHED" }, { ...bounds, isCut: true });
    expect(crashed.message).toMatch(/crashed its tab/);
  },
);

test("a page that gives no answer is one that hangs, with the place where that is known", () => {
  const failed = (code: string) => loadFailed(url, { code }, bounds);
  expect(failed("PROTOCOL_TIMEOUT")).toMatchObject({ name: "PageHung", silentMs: 30_000 });
  expect(failed("PAGE_HUNG")).toMatchObject({ name: "PageHung", silentMs: 45_000 });
  expect(failed("NO_FCP")).toMatchObject({ code: "PAGE_FAILED" });
  const said = (place: Parameters<typeof hung>[2]) => hung(url, new PageHung(31_204), place).message;
  expect(said(null)).toBe("http://127.0.0.1:3000/cart kept its main thread busy for 31.2 s without a pause.");
  expect(said({ url: "http://127.0.0.1:3000/app.js?v=secret", line: 7 })).toMatch(/, in \/app\.js:7\.$/);
  expect(said({ url: "https://ads.test/ad.js?secret", line: 7 })).toMatch(
    /, in https:\/\/ads\.test\/ad\.js:7\.$/,
  );
});

test("a redirect names where it went", () => {
  expect(redirectedAway(url, "https://login.example/?next=secret").message).toBe(
    "http://127.0.0.1:3000/cart redirects to https://login.example/, another origin.",
  );
});

test("behind the browser's own error page is the error of the document", () => {
  const PageLoadError = new LighthouseError(errors.CHROME_INTERSTITIAL_ERROR);
  const failed = (type: string, errorText: string) => ({
    method: "Network.loadingFailed",
    params: { type, errorText },
  });
  const DevtoolsLogError = [
    failed("Image", "net::ERR_ABORTED"),
    failed("Document", "net::ERR_EMPTY_RESPONSE"),
  ] as unknown as NonNullable<Artifacts["DevtoolsLogError"]>;
  expect(findLoadError({ PageLoadError, DevtoolsLogError })).toMatchObject({
    code: "FAILED_DOCUMENT_REQUEST",
    errorDetails: "net::ERR_EMPTY_RESPONSE",
  });
  expect(findLoadError({ PageLoadError, DevtoolsLogError: [] })?.code).toBe("CHROME_INTERSTITIAL_ERROR");
  expect(findLoadError({ PageLoadError: null, DevtoolsLogError: [] })).toBeUndefined();
});
