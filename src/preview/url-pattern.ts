import { printAddress } from "../address.ts";
import { CheckError } from "../errors.ts";
import { parse } from "tldts";

/** Which addresses a deployment may have: `https://shop-*-acme.vercel.app`. */
export interface UrlPattern {
  /** As it was written. */
  text: string;
  /** Whether an origin such as `https://shop-a1b2.vercel.app` is one of them. */
  matches(origin: string): boolean;
}

/** One label of a host, with `*` for some letters, digits and hyphens. */
const label = /^[a-z\d*](?:[a-z\d*-]*[a-z\d*])?$/;

/** Where everybody can have a host, though the Public Suffix List does not say so: regions of Azure, ports of Codespaces. */
const alsoShared =
  /(?:^|\.)((?:[a-z\d-]+\.)?(?:\d+\.)?azurestaticapps\.net|[a-z\d-]+\.web\.core\.windows\.net|app\.github\.dev)$/;

/**
 * Reads a pattern. `*` stands for at least one letter, digit or hyphen, and never for a dot, so that a pattern has as many
 * labels as the hosts that it lets in.
 * @param name what the user wrote it as: `--url-pattern`.
 * @throws CheckError USAGE if it is not the address of a site, or could let in a host of somebody else.
 */
export function readUrlPattern(text: string, name: string): UrlPattern {
  const refuse = (why: string) =>
    new CheckError("USAGE", `${name} ${JSON.stringify(text.slice(0, 200))} ${why}`, {
      advice: `Write the address of your previews, with * for what differs: ${name} https://shop-*-acme.vercel.app`,
    });
  const [, host = "", port = ""] = /^https:\/\/([^/:]+)((?::\d{1,5})?)$/.exec(text) ?? [];
  if (host === "") throw refuse("is not an https address without path, user and query");
  const labels = host.split(".");
  if (!labels.every((one) => label.test(one))) throw refuse("has a host that is not valid");
  const fault = host.includes("*") ? whoseHost(labels) : null;
  if (fault !== null) throw refuse(fault);
  const source = labels.map((one) => one.split("*").join("[a-z\\d-]+")).join("\\.");
  const whole = new RegExp(`^https://${source}${port}$`);
  return { text, matches: (origin) => whole.test(origin) };
}

/**
 * Why somebody else could have a host that the labels let in, or null. The registered domain says whose host it is. Below the
 * suffix of a service such as vercel.app everybody can register a name, so that a part of it has to be fixed.
 */
function whoseHost(labels: readonly string[]): string | null {
  const host = labels.join(".").replaceAll("*", "x");
  const { publicSuffix, isIcann, domain } = parse(host, { allowPrivateDomains: true });
  const listed = alsoShared.exec(host)?.[1];
  const suffix = listed ?? publicSuffix;
  if (suffix === null || domain === null) return "lets in hosts of anybody";
  const isService = listed !== undefined || !isIcann;
  const below = -suffix.split(".").length;
  const name = labels.at(below - 1) ?? "*";
  if (labels.slice(below).some((one) => one.includes("*"))) return "lets in hosts of anybody";
  if (!isService) return name.includes("*") ? "lets in hosts of anybody" : null;
  return /[a-z\d]/.test(name) ? null : `lets in the site of anybody on ${suffix}: name your project`;
}

/**
 * The origin of a deployment's address, which somebody else has chosen. It must be written exactly as a browser would write it,
 * but for upper case and a slash at the end: what the address is for a reader, a pattern and the browser must never differ.
 * @throws CheckError USAGE, before any request.
 */
export function originOf(url: string, pattern: UrlPattern, name: string): string {
  // As it was given, unless it may hold a password or a secret.
  const shown = JSON.stringify(/[@?#]/.test(url) ? printAddress(url.slice(0, 500)) : url.slice(0, 500));
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
