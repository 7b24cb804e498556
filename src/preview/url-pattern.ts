import { printAddress } from "../address.ts";
import { CheckError } from "../errors.ts";

/** Which addresses a deployment may have: `https://shop-*.vercel.app`. */
export interface UrlPattern {
  /** As it was written. */
  text: string;
  /** Whether an origin such as `https://shop-a1b2.vercel.app` is one of them. */
  matches(origin: string): boolean;
}

/** One label of a host, with `*` for some letters, digits and hyphens. */
const label = /^[a-z\d*](?:[a-z\d*-]*[a-z\d*])?$/;

/** Where everybody can have a host: `*` alone would let in all of them. */
const sharedHosts = [
  "amplifyapp.com",
  "azurestaticapps.net",
  "azurewebsites.net",
  "cloudfront.net",
  "deno.dev",
  "firebaseapp.com",
  "fly.dev",
  "github.io",
  "gitlab.io",
  "herokuapp.com",
  "netlify.app",
  "now.sh",
  "onrender.com",
  "pages.dev",
  "railway.app",
  "render.com",
  "surge.sh",
  "vercel.app",
  "web.app",
  "workers.dev",
];

/**
 * Reads a pattern. `*` stands for at least one letter, digit or hyphen, and never for a dot, so that a pattern has as many
 * labels as the hosts that it lets in.
 * @param name what the user wrote it as: `--url-pattern`.
 * @throws CheckError USAGE if it is not the address of a site, or could let in a host of somebody else.
 */
export function readUrlPattern(text: string, name: string): UrlPattern {
  const refuse = (why: string) =>
    new CheckError("USAGE", `${name} ${JSON.stringify(text.slice(0, 200))} ${why}`, {
      advice: `Write the address of your previews, with * for what differs: ${name} https://shop-*.vercel.app`,
    });
  const [, host = "", port = ""] = /^https:\/\/([^/:]+)((?::\d{1,5})?)$/.exec(text) ?? [];
  if (host === "") throw refuse("is not an https address without path, user and query");
  const labels = host.split(".");
  if (!labels.every((one) => label.test(one))) throw refuse("has a host that is not valid");
  // The last two say whose host it is.
  if (labels.length < 3 && host.includes("*")) throw refuse("lets in hosts of anybody");
  if (labels.slice(-2).some((one) => one.includes("*"))) throw refuse("lets in hosts of anybody");
  const shared = sharedHosts.find((one) => host.endsWith(`.${one}`));
  const own = shared === undefined ? [] : labels.slice(0, -shared.split(".").length);
  if (shared !== undefined && !own.some((one) => /[a-z\d]/.test(one)))
    throw refuse(`lets in the site of anybody on ${shared}: name your project`);
  const source = labels.map((one) => one.split("*").join("[a-z\\d-]+")).join("\\.");
  const whole = new RegExp(`^https://${source}${port}$`);
  return { text, matches: (origin) => whole.test(origin) };
}

/**
 * The origin of a deployment's address, which somebody else has chosen. It must be written exactly as a browser would write it,
 * but for upper case and a slash at the end: what the address is for a reader, a pattern and the browser must never differ.
 * @throws CheckError USAGE, before any request.
 */
export function originOf(url: string, pattern: UrlPattern, name: string): string {
  const shown = JSON.stringify(printAddress(url.slice(0, 500)));
  const refuse = (why: string) =>
    new CheckError("USAGE", `${name} ${shown} ${why}`, {
      advice: "Nothing was requested. If this is your deployment, change the pattern in the workflow",
    });
  const origin = URL.parse(url)?.origin;
  const written = url.toLowerCase();
  if (origin === undefined || (written !== origin && written !== `${origin}/`))
    throw refuse("is not the plain address of a site, such as https://shop-a1b2.vercel.app");
  if (!pattern.matches(origin)) throw refuse(`does not match the pattern ${pattern.text}`);
  return origin;
}
