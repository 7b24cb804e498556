import { posix } from "node:path";
import type { AssetType } from "../types.ts";

const extensions: Readonly<Record<AssetType, readonly string[]>> = {
  js: ["js", "mjs", "cjs"],
  css: ["css"],
  html: ["html", "htm", "xhtml"],
  image: ["apng", "avif", "bmp", "gif", "ico", "jfif", "jpeg", "jpg", "jxl", "png", "svg", "webp"],
  font: ["eot", "otf", "ttf", "woff", "woff2"],
  media: ["aac", "flac", "m4a", "m4v", "mov", "mp3", "mp4", "oga", "ogg", "ogv", "opus", "wav", "webm"],
  wasm: ["wasm"],
  json: ["geojson", "json", "jsonld", "webmanifest"],
  other: [],
};

const typeOf = new Map(
  Object.entries(extensions).flatMap(([type, list]) =>
    list.map((extension) => [extension, type as AssetType] as const),
  ),
);

/** Formats that are compressed already: servers and CDNs send them as they are. */
const compressed = new Set(
  "aac apng avif br flac gif gz jfif jpeg jpg jxl m4a m4v mov mp3 mp4 oga ogg ogv opus png webm webp woff woff2 zip zst".split(
    " ",
  ),
);

function extensionOf(file: string): string {
  return posix.extname(file).slice(1).toLowerCase();
}

/** What a file is, by its extension. */
export function assetType(file: string): AssetType {
  return typeOf.get(extensionOf(file)) ?? "other";
}

/** True where compressing on the wire would save nothing, so that no server does. */
export function isCompressed(file: string): boolean {
  return compressed.has(extensionOf(file));
}
