import { messageOf } from "../../errors.ts";
import type { Login } from "../../types.ts";
import { inPage } from "../in-page.ts";
import { onBlankDocument } from "./blank-document.ts";
import { excerptOf } from "./excerpt.ts";
import type { LoginContext } from "./login-context.ts";
import { loginFailed } from "./login-failure.ts";

const longestAnswerMs = 30_000;

/**
 * Sends the request of a login from an empty document of the site: the browser takes its cookies as it would for the
 * site's own page, redirects included.
 * @throws CheckError LOGIN_FAILED where the answer is an error, sets no cookie, or asks for a password again.
 */
export async function logInByRequest(
  { path, method, body }: Login & { kind: "request" },
  { page, urlOf }: LoginContext,
): Promise<void> {
  const url = urlOf(path);
  const [contentType, content] =
    "form" in body
      ? ["application/x-www-form-urlencoded", new URLSearchParams(body.form).toString()]
      : ["application/json", JSON.stringify(body.json)];
  const request = { url, method, contentType, content, timeoutMs: longestAnswerMs };
  const session = await page.createCDPSession();
  const cookies = async () => JSON.stringify((await session.send("Network.getAllCookies")).cookies);
  const before = await cookies();
  const answer = await onBlankDocument(page, new URL(url).origin, () =>
    page.evaluate(inPage.sendLogin, request).catch((error: unknown) => ({ problem: messageOf(error) })),
  );
  const what = `${method} ${new URL(url).pathname}`;
  if ("problem" in answer) throw loginFailed(`${what} could not be sent: ${answer.problem}`);
  const hasCookie = (await cookies()) !== before;
  await session.detach().catch(() => undefined);
  const shown = {
    path: URL.canParse(answer.url) ? new URL(answer.url).pathname : "",
    title: excerptOf(answer.title),
    alert: excerptOf(answer.alert),
    asksForPassword: answer.asksForPassword,
  };
  const seen = answer.isPage ? shown : undefined;
  if (answer.status >= 400) throw loginFailed(`${what} answered ${answer.status}`, seen);
  if (answer.asksForPassword) throw loginFailed(`${what} was answered by asking for a password`, seen);
  if (!hasCookie) throw loginFailed(`${what} answered ${answer.status}, but set no cookie`, seen);
}
