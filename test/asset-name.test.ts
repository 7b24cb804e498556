import { createHash } from "node:crypto";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { assetName } from "../src/asset-name.ts";

test.each([
  // Vite, Rollup, Rolldown: base64url, which may hold - and _, or letters alone
  ["assets/index-D26K0KKW.js", "assets/index-*.js"],
  ["assets/main-6Pjk-vUa.js", "assets/main-*.js"],
  ["assets/styles-d6D-t6ko.css", "assets/styles-*.css"],
  ["assets/vendor-react-DctBZRDK.js", "assets/vendor-react-*.js"],
  ["assets/rolldown-runtime-WkwZ5CU-.js", "assets/rolldown-runtime-*.js"],
  ["assets/main-B_xzFmg-.js", "assets/main-*.js"],
  ["assets/styles-CKhbnsq8.js", "assets/styles-*.js"],
  ["assets/page-settings-BCB6rpDE.js", "assets/page-settings-*.js"],
  ["assets/main-legacy-BqaZaQKB.js", "assets/main-legacy-*.js"],
  ["assets/roboto-v30-latin-700-C4R4peuu.woff2", "assets/roboto-v30-latin-700-*.woff2"],
  // SvelteKit, Astro, Nuxt
  ["_app/immutable/entry/start.C3d_xYz1.js", "_app/immutable/entry/start.*.js"],
  ["_app/immutable/chunks/BxY12_Ab.js", "_app/immutable/chunks/*.js"],
  ["_app/immutable/chunks/CkHbnsqB.js", "_app/immutable/chunks/*.js"],
  ["_app/immutable/nodes/0.DcA1b2C3.js", "_app/immutable/nodes/0.*.js"],
  ["_astro/index.BxY12_Ab.css", "_astro/index.*.css"],
  ["_astro/photo.Cab3c234_Z1xY2z.webp", "_astro/photo.*.webp"],
  // webpack, Create React App, Gatsby, Rails
  ["static/js/main.74c13abb.js", "static/js/main.*.js"],
  ["static/js/469.22c247dd.chunk.js", "static/js/469.*.chunk.js"],
  ["static/media/logo.6ce24c58023cc2f8fd88fe9d219db6c6.svg", "static/media/logo.*.svg"],
  ["main.28cb0dcd6f4e1b2a9c3d.js", "main.*.js"],
  ["app-9f86d081884c7d659a2f.js", "app-*.js"],
  ["runtime.48210475.js", "runtime.*.js"],
  // Next with webpack and with Turbopack
  ["static/chunks/webpack-faedda7f20e0cf07.js", "static/chunks/webpack-*.js"],
  ["static/chunks/4bd1b696-c7408084347438ae.js", "static/chunks/4bd1b696-*.js"],
  ["static/chunks/794-268803444e87b940.js", "static/chunks/794-*.js"],
  ["static/chunks/pages/_app-688aa0c7241baf30.js", "static/chunks/pages/_app-*.js"],
  ["static/chunks/turbopack-2u1d16houkiyo.js", "static/chunks/turbopack-*.js"],
  ["static/chunks/1hfintp5qg_vj.js", "static/chunks/*.js"],
  ["static/chunks/2dkkmkf8f38--.js", "static/chunks/*.js"],
  ["static/chunks/0d8feahu3f8q_.js", "static/chunks/*.js"],
  ["static/qvmErNtoZDx80wymyIf2W/_buildManifest.js", "static/*/_buildManifest.js"],
  ["static/Z96gBgCGUc5s1ljnj215F/_ssgManifest.js", "static/*/_ssgManifest.js"],
  ["static/media/e4af272ccee01ff0-s.p.woff2", "static/media/*-s.p.woff2"],
  // Hex of 10 or 12 characters, as `[contenthash:12]` and the like set it
  ["js/app-3f2a1b9c04.js", "js/app-*.js"],
  ["js/app-3f2a1b9c04d5.js", "js/app-*.js"],
  ["js/app_3f2a1b9c04~3f2a1b9c04d5.js", "js/app_*~*.js"],
  // esbuild and Angular: base 32 in capitals
  ["main-TMOAUZCC.js", "main-*.js"],
  ["chunk-AYSK2BUR.js", "chunk-*.js"],
  ["styles-5INURTSO.css", "styles-*.css"],
  ["polyfills-FFHMD2TL.js", "polyfills-*.js"],
  // Bundled by the package's author, and again
  ["chunk-DYuqS7OD-Cv1HIiNw.js", "chunk-*-*.js"],
  ["chunk-pathe.M-eThtNZ.js", "chunk-pathe.*.js"],
  // Hex of 6, 7, 12 and 128, eight digits, base 36 and base 64 of 12 and 13
  ["main.3f2a1b.js", "main.*.js"],
  ["main.3f2a1b9.css", "main.*.css"],
  ["main.3f2a1b9c04d5.js", "main.*.js"],
  [`main.${"3f2a1b9c".repeat(16)}.js`, "main.*.js"],
  ["assets/main-48210475.js", "assets/main-*.js"],
  ["main.1k3j4h5g6f7d.js", "main.*.js"],
  ["main-0q9w8e7r6t5y4.js", "main-*.js"],
  ["main.aB3dE6gH9jK2.js", "main.*.js"],
  ["main-aB3dE6gH9jK2m.js", "main-*.js"],
  // Parcel
  ["index.3f2a1b9c.css", "index.*.css"],
])("%s → %s", (file, name) => {
  expect(assetName(file)).toBe(name);
});

test.each([
  "index.html",
  "vendor-react.js",
  "page-settings.js",
  "page-contacts.js",
  "admin-frontend.js",
  "jquery-3.7.1.js",
  "jquery-3.7.1.min.js",
  "bootstrap.bundle.min.js",
  "three.module.js",
  "react-dom.production.min.js",
  "chapter-chapter1.html",
  "user-my-cards.js",
  "components/forms-UserCard.js",
  "page-dataGrid.js",
  "posts/2024-01-15.html",
  "release-20240115.html",
  "release.20240115.html",
  "photos/IMG_0123.jpg",
  "photo.00000001.jpg",
  "photo.00000002.jpg",
  "swatches/red.ff00aa.svg",
  "release-20240115.js",
  "jquery.1234567.js",
  "part.deface.js",
  "components-getUserById2.js",
  "lib.es2015module.js",
  "photos/DSC00042.jpg",
  "product-10000001.webp",
  "images/tidal-mug-320.webp",
  "icons/apple-touch-icon-180x180.png",
  "icons/favicon-32x32.png",
  "lib/web3auth-web3auth.js",
  "locales/i18n-zh-hans.json",
  "fonts/inter-v13-latin.woff2",
  "docs/API-DOCS.html",
  "manifest.webmanifest",
  "robots.txt",
  "photos/My-Photo.jpg",
  "UserCard.js",
  "DNSCache.js",
  "THIRD-PARTY-LICENSES.txt",
  "rfc-3986.html",
  "LICENSE",
  "a.js",
  "deadbeef/index.js",
  "2-column-page.html",
  "polyfills-es2015.js",
  "service-worker.js",
  "workbox-precache.js",
])("%s has no hash", (file) => {
  expect(assetName(file)).toBe(file);
});

/** Hashes as bundlers make them, from anything. */
const hashes = {
  base64url: (seed: string) => createHash("sha256").update(seed).digest("base64url").slice(0, 8),
  hex8: (seed: string) => createHash("sha256").update(seed).digest("hex").slice(0, 8),
  hex16: (seed: string) => createHash("sha256").update(seed).digest("hex").slice(0, 16),
  hex12: (seed: string) => createHash("sha256").update(seed).digest("hex").slice(0, 12),
  hex20: (seed: string) => createHash("sha256").update(seed).digest("hex").slice(0, 20),
  base32: (seed: string) =>
    [...createHash("sha256").update(seed).digest().subarray(0, 8)]
      .map((byte) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"[byte % 32])
      .join(""),
};

test.each([
  ["base64url", "-"],
  ["base64url", "."],
  ["hex8", "."],
  ["hex12", "."],
  ["hex16", "-"],
  ["hex16", "."],
  ["hex20", "."],
  ["base32", "-"],
] as const)("nearly every %s hash after %j is found", (kind, separator) => {
  const count = 5000;
  const missed = Array.from({ length: count }, (_, index) => hashes[kind](`${kind}${index}`)).filter(
    (hash) =>
      assetName(`assets/vendor-react${separator}${hash}.js`) !== `assets/vendor-react${separator}*.js`,
  );
  // What remains reads as a word or a date: one file in two hundred at most shows as removed and new.
  expect(missed.length, missed.slice(0, 20).join(" ")).toBeLessThanOrEqual(count / 200);
});

const word = fc.stringMatching(/^[a-z]{2,12}$/);

test("names of words stay as they are, however many", () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), word, (words, extension) => {
      const file = `assets/${words.join("-")}.${extension}`;
      expect(assetName(file)).toBe(file);
    }),
  );
});

test("a name's name is itself, folders and extension stay, and nothing throws", () => {
  fc.assert(
    fc.property(fc.string(), (file) => {
      const name = assetName(file);
      expect(assetName(name)).toBe(name);
      expect(name.split("/").length).toBe(file.split("/").length);
    }),
  );
  const segment = fc.stringMatching(/^[\w.-]{1,24}$/);
  fc.assert(
    fc.property(segment, segment, (folder, stem) => {
      const name = assetName(`${folder}/${stem}.css`);
      expect(assetName(name)).toBe(name);
      expect(name.endsWith(".css")).toBe(true);
    }),
    { numRuns: 2000 },
  );
});
