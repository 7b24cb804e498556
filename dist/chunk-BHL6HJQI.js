import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/initial-bytes.ts
var tellByPage = /* @__PURE__ */ new Set(["pages", "pages-and-rest", "visits"]);
function initialBytes(bundle, type, compression) {
  const routes = (bundle.groups ?? []).filter(({ kind }) => kind === "route");
  const byPage = bundle.initialBy !== void 0 && tellByPage.has(bundle.initialBy);
  if (!byPage || routes.length === 0) {
    const files = new Set(
      bundle.assets.filter(({ loading }) => loading === "initial").map(({ file }) => file)
    );
    return { ...weigh({ files, inline: bundle.inline }), page: null, pages: 0 };
  }
  const pages = routes.length + (bundle.routesLeftOut ?? 0);
  const sizes = new Map(bundle.assets.map((asset) => [asset.file, asset]));
  let most = null;
  for (const { name, files, inline } of routes) {
    const found = { ...weigh({ files: new Set(files), inline }, sizes), page: name, pages };
    if (found.bytes === void 0) return found;
    if (most === null || found.bytes > (most.bytes ?? 0)) most = found;
  }
  return most ?? { bytes: 0, page: null, pages: 0, files: /* @__PURE__ */ new Set() };
  function weigh({ files, inline }, known = new Map(bundle.assets.map((asset) => [asset.file, asset]))) {
    let bytes = 0;
    if (inline && type !== "css") bytes = inline[compression];
    for (const file of files) {
      const asset = known.get(file);
      if (!asset || type !== null && asset.type !== type) continue;
      const size = asset[compression];
      bytes = bytes === void 0 || size === void 0 ? void 0 : bytes + size;
    }
    return { bytes, files };
  }
}
function sameLoading(base, head) {
  return base.initialBy === head.initialBy;
}

export {
  initialBytes,
  sameLoading
};
