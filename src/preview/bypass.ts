import { CheckError } from "../errors.ts";
import type { Budget, Login, Note, Page } from "../types.ts";

/** Headers with a secret that lets visitors past the protection of a deployment. */
export interface Bypass {
  headers: Readonly<Record<string, string>>;
  /** Whether they may be sent to an origin. */
  isFor(origin: string): boolean;
}

export interface PreviewRequest {
  /** Address of the deployment; absent: head is built. */
  url?: string | undefined;
  pattern?: string | undefined;
  /** As the user wrote them, one a line: `name: value`. */
  bypassHeaders?: string | undefined;
}

/** What a preview run is made of. */
export interface Preview {
  /** What is left of the budget. */
  budget: Budget;
  /** Null without headers. */
  bypass: Bypass | null;
}

/**
 * Points a budget at a deployment. What a build or a server of one's own is needed for is left out, and a note says so.
 * @param names what the user wrote the options as.
 * @throws CheckError USAGE for an address that does not match, before any request; and, where headers hold a secret, for a
 * budget that could take it elsewhere.
 */
export async function previewOf(
  budget: Budget,
  { url, pattern, bypassHeaders = "" }: PreviewRequest,
  names: { url: string; pattern: string; headers: string },
): Promise<Preview> {
  const headers = readHeaders(bypassHeaders, names.headers);
  const isSecret = Object.keys(headers).length > 0;
  if (url === undefined) {
    if (pattern === undefined && !isSecret) return { budget, bypass: null };
    throw new CheckError(
      "USAGE",
      `${pattern === undefined ? names.headers : names.pattern} needs ${names.url}`,
      {
        advice: "Is the deployment's address empty? Start the job only where the deployment succeeded",
      },
    );
  }
  if (pattern === undefined) {
    if (isSecret)
      throw new CheckError(
        "USAGE",
        `${names.headers} needs ${names.pattern}: which hosts may get the secret`,
        {
          advice: `Write the address of your previews, with * for what differs: https://shop-*-acme.vercel.app`,
        },
      );
    return { budget: deployed(budget, url), bypass: null };
  }
  // With the list of all public suffixes, which other runs do not need.
  const { originOf, readUrlPattern } = await import("./url-pattern.ts");
  const allowed = readUrlPattern(pattern, names.pattern);
  const head = originOf(url, allowed, names.url);
  if (!isSecret) return { budget: deployed(budget, head), bypass: null };
  refuseDiversions(budget, names.headers);
  return {
    budget: deployed(budget, head),
    bypass: { headers, isFor: (origin) => allowed.matches(origin) },
  };
}

/** https://www.rfc-editor.org/rfc/rfc9110#name-tokens */
const token = /^[\w!#$%&'*+.^`|~-]+$/;
const notHeaders = new Set(["cookie", "host", "content-length"]);

/** Never quotes a value. */
function readHeaders(text: string, name: string): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === "") continue;
    const at = line.indexOf(":");
    const [header, value] = [line.slice(0, Math.max(0, at)).trim().toLowerCase(), line.slice(at + 1).trim()];
    if (
      !token.test(header) ||
      notHeaders.has(header) ||
      !/^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/.test(value)
    )
      throw new CheckError("USAGE", `Line ${index + 1} of ${name} is not a header with a value`, {
        advice: "Write name: value, and check that the secret is set",
      });
    headers[header] = value;
  }
  return headers;
}

/**
 * The budget may come from the change that is measured. What runs its code next to the secret, or lets the name of a host
 * stand for another server, is refused.
 */
function refuseDiversions({ conditions, pages, setup }: Budget, name: string): void {
  const hasModule = (login: Login | undefined) => login?.kind === "module";
  const withModule = pages.find(
    (page) => hasModule(page.setup?.login) || (page.interactions ?? []).some((step) => "module" in step),
  );
  const what =
    Object.keys(conditions?.hosts ?? {}).length > 0
      ? '"hosts", which could send the secret to another server'
      : conditions?.insecure
        ? '"insecure", which accepts any server as the deployment'
        : withModule || hasModule(setup?.login)
          ? `a module${withModule ? ` on page ${withModule.name}` : ""}, whose code could read the secret`
          : null;
  if (what === null) return;
  throw new CheckError("USAGE", `${name} cannot be used with a budget that has ${what}`, {
    advice: "Measure previews by a budget of their own, without that key: name it with --budget",
  });
}

/** What cannot be known of a deployment is not judged. */
function deployed(budget: Budget, url: string): Budget {
  const { commands = [], build: _, bundleDirectory: __, ...rest } = budget;
  const own = budget.bundle.filter(({ preset }) => !preset).length;
  const isOfServer = ({ metric }: { metric: string }) => metric === "queries";
  const queries = budget.pages.some(({ limits }) => limits.some(isOfServer));
  const without = (page: Page): Page => ({ ...page, limits: page.limits.filter((one) => !isOfServer(one)) });
  const left = [
    ...(own > 0 ? [`${own} bundle ${own === 1 ? "limit" : "limits"}`] : []),
    ...(commands.length > 0 ? [`${commands.length} ${commands.length === 1 ? "command" : "commands"}`] : []),
    ...(queries ? ["database queries"] : []),
  ];
  const note: Note = {
    level: "info",
    text: `not checked, since head is a deployed site: ${left.join(", ")}; the workflow that builds the app checks them`,
  };
  return {
    ...rest,
    serve: { kind: "url", url },
    bundle: [],
    limits: budget.limits.filter((one) => !isOfServer(one)),
    pages: budget.pages.map(without),
    notes: left.length > 0 ? [...budget.notes, note] : budget.notes,
  };
}
