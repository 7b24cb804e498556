const maxUrlLength = 500;

/** A URL without what may be secret or long: user, password, query and fragment. What is no URL is cut to length. */
export function shortenUrl(url: string): string {
  if (!URL.canParse(url)) return url.slice(0, maxUrlLength);
  const { protocol, host, pathname } = new URL(url);
  const slashes = host === "" ? "" : "//";
  return `${protocol}${slashes}${host}${pathname}`.slice(0, maxUrlLength);
}
