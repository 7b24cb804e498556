import type { Page, Protocol } from "puppeteer";
import type { CodeFailure } from "../../types.ts";

/** Code that came, and that the browser then refused to run. The URL is whole. */
export type Refusal = Pick<CodeFailure, "type" | "url" | "inline" | "reason" | "detail">;

/** A page that has more of them has one fault many times. */
const mostRefusals = 50;

/**
 * Watches which code of a tab's document the browser refuses to run after it was loaded. The requests of such code look
 * as if nothing was wrong: only the browser's log says that an `integrity` does not match or that a MIME type is
 * refused, and only its issues that a security policy forbids inline code.
 * @param page a tab that is still blank.
 * @returns the refusals of the current document so far.
 */
export async function watchRefusals(page: Page): Promise<() => readonly Refusal[]> {
  const session = await page.createCDPSession();
  let refusals: Refusal[] = [];
  const add = (refusal: Refusal | undefined) => {
    if (refusal && refusals.length < mostRefusals) refusals.push(refusal);
  };
  session.on("Page.frameNavigated", ({ frame }) => {
    if (frame.parentId === undefined) refusals = [];
  });
  session.on("Log.entryAdded", ({ entry }) => add(readLogEntry(entry)));
  session.on("Audits.issueAdded", ({ issue }) => add(readIssue(issue)));
  await Promise.all([session.send("Page.enable"), session.send("Log.enable"), session.send("Audits.enable")]);
  return () => refusals;
}

/**
 * Chromium's messages, because the protocol has no other way to report these. A visit in a real browser tests each of
 * them.
 */
function readLogEntry({ text, url }: Protocol.Log.LogEntry): Refusal | undefined {
  const digest =
    /^Failed to find a valid digest in the 'integrity' attribute for resource '(.*?)' with/s.exec(text)?.[1];
  if (digest !== undefined)
    return {
      type: isStyleSheet(digest) ? "stylesheet" : "script",
      url: digest,
      reason: "integrity",
      detail: "",
    };
  const [, verb, refused, kind = ""] =
    /^Refused to (execute script|apply style) from '(.*)' because its MIME type \('(.*?)'\)/s.exec(text) ??
    [];
  if (refused !== undefined)
    return {
      type: verb === "apply style" ? "stylesheet" : "script",
      url: refused,
      reason: "mime",
      detail: kind,
    };
  const moduleKind = /^Failed to load module script: .* MIME type of "(.*?)"/s.exec(text)?.[1];
  return moduleKind === undefined || url === undefined
    ? undefined
    : { type: "script", url, reason: "mime", detail: moduleKind };
}

/** The log does not say which kind of resource it was; the reader of the requests knows better. */
function isStyleSheet(url: string): boolean {
  return /\.css(?:[?#]|$)/.test(url);
}

/** Event handlers and `style` attributes are left out: they are not what a page is made of. */
function readIssue({ details }: Protocol.Audits.InspectorIssue): Refusal | undefined {
  const issue = details.contentSecurityPolicyIssueDetails;
  if (!issue || issue.isReportOnly || issue.contentSecurityPolicyViolationType !== "kInlineViolation")
    return undefined;
  const { violatedDirective, sourceCodeLocation } = issue;
  const type = (
    { "script-src-elem": "script", "style-src-elem": "stylesheet" } as Record<string, CodeFailure["type"]>
  )[violatedDirective];
  if (!type || !sourceCodeLocation) return undefined;
  return { type, url: sourceCodeLocation.url, inline: true, reason: "csp", detail: violatedDirective };
}
