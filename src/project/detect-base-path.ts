/**
 * The folder that an app is built for: `/shop`, `shop/` and `https://example.com/shop` give `/shop/`; relative assets (`./`,
 * empty) work anywhere and give `/`.
 */
export function normaliseBase(base: string): string {
  const path = /^https?:\/\//i.test(base) ? (URL.parse(base)?.pathname ?? "/") : base;
  const names = path.split("/").filter((name) => name !== "" && name !== ".");
  return names.length === 0 ? "/" : `/${names.join("/")}/`;
}
