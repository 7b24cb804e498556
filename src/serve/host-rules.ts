/** Rewrite rules that an app brings for its host, in one form for our static server. */
import picomatch from "picomatch";

/** What happens to a path without a file. The first rule that matches decides. */
export interface HostRule {
  /** Source of a regular expression for the whole path, as the browser sent it. */
  pattern: string;
  /** Path of what is sent, with `$1` and `$<name>` for what the pattern caught; null where it is on another origin or a function. */
  to: string | null;
  /** 200 and 404 send the file; 3xx sends the browser there. */
  status: number;
  /** As the file has it, for people. */
  text: string;
}

/**
 * The files, in the order in which they are tried. A built site has the first two in its folder; all may be in the
 * project's.
 */
export const hostFiles = {
  _redirects: readRedirects,
  "staticwebapp.config.json": readStaticWebApp,
  "vercel.json": readVercel,
  "firebase.json": readFirebase,
} as const satisfies Record<string, (text: string) => HostRule[]>;

/** https://docs.netlify.com/routing/redirects/ and https://developers.cloudflare.com/pages/configuration/redirects/ */
export function readRedirects(text: string): HostRule[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const [from, to, code = "301", ...conditions] = line
      .replace(/(?:^|\s)#.*$/, "")
      .trim()
      .split(/\s+/);
    const status = Number(/^(\d{3})!?$/.exec(code)?.[1]);
    // A condition on country, language or query says nothing of an ordinary visitor.
    if (!from?.startsWith("/") || to === undefined || !status || conditions.length > 0) return [];
    const pattern = escape(from)
      .replace(/:(\w+)/g, "(?<$1>[^/]+)")
      .replace(/\/\\\*$/, "(?:/(?<splat>.*))?")
      .replace(/\\\*/g, ".*");
    const target = to.replace(/:([A-Za-z]\w*)/g, (whole, name: string) =>
      pattern.includes(`(?<${name}>`) ? `$<${name}>` : whole,
    );
    return [rule(pattern, isFunction(to) ? null : target, status, line.trim().split(/\s+/).join(" "))];
  });
}

/** https://vercel.com/docs/project-configuration: `rewrites`, and `dest` of the older `routes`. */
export function readVercel(text: string): HostRule[] {
  const { rewrites, routes } = fieldsOf(JSON.parse(text));
  const rewritten = listOf(rewrites).flatMap(({ source, destination, has, missing }) => {
    if (typeof source !== "string" || typeof destination !== "string" || has || missing) return [];
    const to = destination.replace(/:(\w+)[*+?]?/g, (whole, name: string) =>
      source.includes(`:${name}`) ? `$<${name}>` : whole,
    );
    return [rule(ofPathPattern(source), localOrNull(destination, to), 200, `${source} ${destination}`)];
  });
  const routed = listOf(routes).flatMap(({ src, dest, has, methods }) =>
    typeof src !== "string" || typeof dest !== "string" || has || methods
      ? []
      : [rule(src.replace(/^\^|\$$/g, ""), localOrNull(dest, dest), 200, `${src} ${dest}`)],
  );
  return [...rewritten, ...routed];
}

/** https://firebase.google.com/docs/hosting/full-config#rewrites. If there are several sites, the first is used. */
export function readFirebase(text: string): HostRule[] {
  const { hosting } = fieldsOf(JSON.parse(text));
  const [site] = Array.isArray(hosting) ? listOf(hosting) : [fieldsOf(hosting)];
  return listOf(site?.["rewrites"]).flatMap(({ source, glob, regex, destination, ...to }) => {
    const path = typeof source === "string" ? source : glob;
    const pattern = typeof regex === "string" ? regex : typeof path === "string" ? ofGlob(path) : null;
    if (pattern === null) return [];
    const target = typeof destination === "string" ? destination : null;
    const shown = target ?? (Object.keys(to)[0] === undefined ? "nowhere" : `a ${Object.keys(to)[0]}`);
    return [rule(pattern, target, 200, `${String(regex ?? path)} ${shown}`)];
  });
}

/** https://learn.microsoft.com/azure/static-web-apps/configuration */
export function readStaticWebApp(text: string): HostRule[] {
  const config = fieldsOf(JSON.parse(text));
  const routes = listOf(config["routes"]).flatMap(({ route, rewrite, methods }) =>
    typeof route !== "string" || typeof rewrite !== "string" || methods
      ? []
      : [rule(ofGlob(route), localOrNull(rewrite, rewrite), 200, `${route} ${rewrite}`)],
  );
  const { rewrite, exclude } = fieldsOf(config["navigationFallback"]);
  if (typeof rewrite !== "string") return routes;
  const patterns = Array.isArray(exclude) ? exclude.filter((one) => typeof one === "string") : [];
  const but = patterns.length === 0 ? "" : `(?!${patterns.map((one) => `(?:${ofGlob(one)})$`).join("|")})`;
  return [...routes, rule(`${but}.*`, localOrNull(rewrite, rewrite), 200, `navigationFallback ${rewrite}`)];
}

function rule(pattern: string, to: string | null, status: number, text: string): HostRule {
  // Throws here, where the file can be named, and not at the first request.
  return { pattern: new RegExp(`^(?:${pattern})$`).source, to, status, text };
}

/** An address on another origin, or a path that a host answers by running code. */
function isFunction(to: string): boolean {
  return /^(?:[a-z][a-z\d+.-]*:|\/\/|\/\.netlify\/)/i.test(to) || !to.startsWith("/");
}

function localOrNull(destination: string, to: string): string | null {
  return isFunction(destination) || destination.startsWith("/api/") ? null : to;
}

/** `*` ends a path whole, as these hosts have it: `/images/*` reaches into folders too. */
function ofGlob(glob: string): string {
  const inFolders = glob.replace(/(?<!\*)\*$/, "**");
  return picomatch.makeRe(inFolders, { dot: true, bash: true }).source.replace(/^\^|\$$/g, "");
}

/** The common part of path-to-regexp: `:name`, `:name*`, `:name(regex)` and groups. */
function ofPathPattern(source: string): string {
  const part = /\/:(\w+)([*+?])|:(\w+)(\((?:[^()\\]|\\.|\([^()]*\))*\))?|(\((?:[^()\\]|\\.|\([^()]*\))*\))/g;
  let pattern = "";
  let end = 0;
  for (const match of source.matchAll(part)) {
    const [whole, many, count, name, custom, group] = match;
    pattern += escape(source.slice(end, match.index));
    end = match.index + whole.length;
    if (many !== undefined) pattern += count === "+" ? `/(?<${many}>.+)` : optional(many, count);
    else if (name !== undefined) pattern += `(?<${name}>${custom?.slice(1, -1) ?? "[^/]+"})`;
    else pattern += group ?? "";
  }
  return pattern + escape(source.slice(end));
}

function optional(name: string, count: string | undefined): string {
  return `(?:/(?<${name}>${count === "?" ? "[^/]+" : ".*"}))?`;
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function listOf(value: unknown): Readonly<Record<string, unknown>>[] {
  return Array.isArray(value) ? value.map(fieldsOf) : [];
}
