import { isShown } from "./is-shown.ts";

/**
 * Whether the page shows a login, also in open shadow roots: a form with one password field. A form for a new password, or with two
 * or three such fields, changes a password or signs up, and can be on a page for logged-in users.
 */
export function asksForPassword(): boolean {
  const forms = new Map<Node, HTMLInputElement[]>();
  for (const field of passwordFields(document)) {
    const form = field.form ?? field.getRootNode();
    forms.set(form, [...(forms.get(form) ?? []), field]);
  }
  return [...forms.values()].some(
    (fields) =>
      (fields.length === 1 || fields.length > 3) &&
      fields.every(({ autocomplete }) => !autocomplete.includes("new-password")),
  );
}

function passwordFields(root: ParentNode): HTMLInputElement[] {
  return [...root.querySelectorAll("*")].flatMap((element) =>
    element instanceof HTMLInputElement && element.type === "password"
      ? isShown(element)
        ? [element]
        : []
      : element.shadowRoot === null
        ? []
        : passwordFields(element.shadowRoot),
  );
}

/** The request of a login. */
export interface LoginRequest {
  url: string;
  method: string;
  contentType: string;
  content: string;
  timeoutMs: number;
}

/** The answer to a login, after redirects; its visible text is empty if it is not HTML. */
export interface LoginAnswer {
  status: number;
  url: string;
  isPage: boolean;
  title: string;
  alert: string;
  asksForPassword: boolean;
}

/** Sends the request of a login as the page would, with the cookies of its site. */
export async function sendLogin(request: LoginRequest): Promise<LoginAnswer | { problem: string }> {
  try {
    const response = await fetch(request.url, {
      method: request.method,
      headers: { "content-type": request.contentType },
      body: request.content,
      signal: AbortSignal.timeout(request.timeoutMs),
    });
    const isPage = (response.headers.get("content-type") ?? "").includes("html");
    const shown = isPage ? new DOMParser().parseFromString(await response.text(), "text/html") : null;
    return {
      status: response.status,
      url: response.url,
      isPage,
      title: shown?.title ?? "",
      alert: shown?.querySelector("[role=alert]")?.textContent ?? "",
      asksForPassword: shown?.querySelector("input[type=password]") != null,
    };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}
