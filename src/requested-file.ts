import type { BundleAsset, VisitRequest } from "./types.ts";

/**
 * Which file of the bundle a request is for, or null. For requests to another site, only a file name with the same
 * content hash shows that the file belongs to the bundle, served by a CDN.
 */
export function requestedFile(
  assets: readonly Pick<BundleAsset, "file" | "name">[],
): (request: Pick<VisitRequest, "url" | "thirdParty">) => string | null {
  const files = new Set(assets.map(({ file }) => file));
  const hashed = new Set(assets.filter(({ file, name }) => file !== name).map(({ file }) => file));
  return ({ url, thirdParty }) => fileOfUrl(url, thirdParty ? hashed : files);
}

/** A site may be served below a path, and Next's below another: the longest end of the URL's path that is a file is the file. */
export function fileOfUrl(url: string, files: ReadonlySet<string>): string | null {
  if (!URL.canParse(url)) return null;
  let path = new URL(url).pathname;
  try {
    path = decodeURIComponent(path);
  } catch {
    // As it is, then.
  }
  const segments = path.split("/").slice(1);
  for (let from = 0; from < segments.length; from++) {
    const file = segments.slice(from).join("/");
    if (files.has(file)) return file;
  }
  return null;
}
