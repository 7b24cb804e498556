/** Sizes as the package `bytes` reads them, on which bundlesize, bundlewatch and bundlemon rest: kB is 1024 bytes, MB its square. */
export function bytesOf(size: unknown): number | null {
  if (typeof size === "number") return Number.isFinite(size) ? size : null;
  if (typeof size !== "string") return null;
  const match = /^([-+]?\d+(?:\.\d+)?) *(kb|mb|gb|tb|pb)$/i.exec(size);
  if (!match) {
    const plain = Number.parseInt(size, 10);
    return Number.isNaN(plain) ? null : plain;
  }
  const [, number = "", unit = ""] = match;
  return Math.floor(
    Number.parseFloat(number) * 1024 ** (["kb", "mb", "gb", "tb", "pb"].indexOf(unit.toLowerCase()) + 1),
  );
}

/** For the comment of a limit whose unit means something else here. */
export function sayUnit(tool: string, size: unknown): string[] {
  return typeof size === "string" && /[kmgtp]b$/i.test(size.trim())
    ? [`${tool} reads "${size.trim()}" as powers of 1024`]
    : [];
}
