const longestAddress = 500;

/**
 * How an address is printed and kept, everywhere: without user, password and query, which may be secret, and without its
 * fragment, unless an app routes by it (`#/cart`, `#!cart`). In a text that is not a URL, whatever looks like
 * these parts is removed. At most 500 characters.
 */
export function printAddress(url: string): string {
  const parsed = URL.parse(url);
  if (!parsed) return printBroken(url).slice(0, longestAddress);
  const { protocol, host, pathname, hash } = parsed;
  // `user:password@host` without `https://` is read as an address whose protocol is the user.
  if (host === "" && !pathname.startsWith("/") && pathname.includes("@"))
    return printBroken(url).slice(0, longestAddress);
  const slashes = host === "" ? "" : "//";
  const route = /^#[/!]/.test(hash) ? hash.replace(/\?.*$/s, "") : "";
  return `${protocol}${slashes}${host}${pathname}${route}`.slice(0, longestAddress);
}

/** For text that is not a URL: a password may contain the characters that end a host. */
function printBroken(text: string): string {
  const [, protocol = "", rest = ""] = /^((?:[a-z][a-z\d+.-]*:)?\/\/)?(.*)$/is.exec(text) ?? [];
  const isAddress = protocol !== "" || /^[^@]*:.*@/s.test(rest);
  return protocol + (isAddress ? rest.replace(/^.*@/s, "") : rest).replace(/[?#].*$/s, "");
}

/** Every web address of a text without user, password, query and fragment: for what keeps addresses by the thousand. */
export function stripAddresses(text: string): string {
  return text.replaceAll(
    /(\bhttps?:\/\/)(?:[^\s"'<>\\/?#@]*@)?([^\s"'<>\\?#]*)(?:[?#][^\s"'<>\\]*)?/gi,
    "$1$2",
  );
}
