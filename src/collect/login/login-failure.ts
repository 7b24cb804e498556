import { CheckError } from "../../errors.ts";
import type { PageLook } from "./look-at-page.ts";

const advice =
  "Try the login in a browser with the same values. It is not tried again, so that no account is locked.";

/** The login did not work. One line that says what happened and what the page showed. */
export function loginFailed(what: string, seen?: PageLook, cause?: unknown): CheckError {
  const shown = seen ? `; the page shown is ${describeLook(seen)}` : "";
  return new CheckError("LOGIN_FAILED", `The login failed: ${what}${shown}.`, {
    advice,
    ...(cause !== undefined && { cause }),
  });
}

/** `"Sign in" (/login), which says "Wrong password"` */
function describeLook({ path, title, alert }: PageLook): string {
  const says = alert === "" ? "" : `, which says "${alert}"`;
  return `${title === "" ? "without a title" : `"${title}"`} (${path})${says}`;
}
