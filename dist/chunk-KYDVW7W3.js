import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  initialBytes
} from "./chunk-BHL6HJQI.js";
import {
  require_picomatch
} from "./chunk-EPYXC5UB.js";
import {
  printQuantity
} from "./chunk-5K2H5UK7.js";
import {
  __toESM
} from "./chunk-WVWDAXK4.js";

// src/bundle-limits/definition.ts
var codeTypes = ["js", "css"];
var assetTypes = [
  "js",
  "css",
  "html",
  "image",
  "font",
  "media",
  "wasm",
  "json",
  "other"
];

// src/bundle-limits/sum.ts
function sum(assets, compression) {
  let bytes = 0;
  for (const asset of assets) {
    const size = asset[compression];
    if (size === void 0) return notWeighed(compression);
    bytes += size;
  }
  return bytes;
}
function ofType(assets, type) {
  return type === null ? assets : assets.filter((asset) => asset.type === type);
}
function notWeighed(compression) {
  return { missing: `${compression} sizes were not measured`, because: "notMeasured" };
}

// src/bundle-limits/type-label.ts
var labels = { js: "JS", css: "CSS", html: "HTML", json: "JSON" };
function typeLabel(type) {
  return labels[type] ?? type;
}
function withType(word, type) {
  return `${word}${type && ` ${typeLabel(type)}`}`;
}

// src/bundle-limits/count.ts
var count = {
  name: "count",
  unit: "count",
  parameter: assetTypes,
  description: "Number of shipped files, all or of one type.",
  label: (type) => `number of ${type === "" ? "files" : `${typeLabel(type)} files`}`,
  measure: ({ assets }, type) => ofType(assets, type).length
};

// src/bundle-limits/packages-known.ts
var enoughAttributed = 0.9;
function whyNoPackages({ packages, attribution, modulesHint }) {
  if (!packages || !attribution)
    return {
      missing: `which packages ship is not known: there are no source maps of the build${modulesHint === void 0 ? "" : `; ${modulesHint}`}`,
      because: "notMeasured"
    };
  if (attribution.allPackages) return null;
  const share = attribution.raw === 0 ? 1 : attribution.attributed / attribution.raw;
  if (share >= enoughAttributed) return null;
  const { largestGap: gap } = attribution;
  const most = gap ? `; most of the rest is in ${gap.file} (${printQuantity(gap.raw, "B")})` : "";
  return {
    missing: `which packages ship is known of ${Math.floor(share * 100)} % of the code only${most}`,
    because: "notMeasured"
  };
}

// src/bundle-limits/duplicates.ts
var duplicates = {
  name: "duplicates",
  unit: "count",
  parameter: [],
  description: "Number of packages that ship in more than one version.",
  label: () => "packages in several versions",
  measure: duplicatesValue
};
function duplicatesValue(bundle) {
  const why = whyNoPackages(bundle);
  if (why) return why;
  const packages = bundle.packages ?? [];
  const unknown = packages.filter(({ versions, copies }) => !copies && versions.length === 0);
  const count2 = packages.filter(({ versions, copies }) => (copies ?? versions).length > 1).length;
  if (count2 === 0 && packages.length > 0 && unknown.length === packages.length)
    return {
      missing: "versions of packages are not known: no package.json of them was found",
      because: "notMeasured"
    };
  return count2;
}

// src/bundle-limits/matching-files.ts
var import_picomatch = __toESM(require_picomatch(), 1);

// src/bundle-limits/listed.ts
function listed(names, separator = ", ") {
  const shown = names.slice(0, 8).join(separator);
  return names.length > 8 ? `${shown} and ${names.length - 8} more` : shown;
}

// src/bundle-limits/matching-files.ts
function globOf(pattern) {
  return pattern.replace(/^\.?\//, "");
}
function filesMatching(assets, pattern) {
  const glob = globOf(pattern);
  if (glob === "") return [];
  const matches = (0, import_picomatch.default)(glob, { dot: true, basename: !pattern.includes("/"), windows: false });
  return assets.filter((asset) => spellings(asset).some((spelling) => matches(spelling)));
}
function whyNoFile(assets, kind, pattern) {
  const glob = globOf(pattern);
  if (glob === "") return { missing: "the file pattern is empty", because: "notMeasurable" };
  return { missing: `no file matches "${pattern}"${namesLike(assets, kind, glob)}`, because: "noFile" };
}
function namesLike(assets, kind, glob) {
  const starred = glob.replace(/\[(?:content|chunk|full)?hash(?::[^\]]*)?\]/gi, "*").replace(/\[\w+\]/g, "*");
  const folders = starred.split("/");
  for (let dropped = 0; dropped < folders.length; dropped++) {
    const shorter = folders.slice(dropped).join("/");
    const matches = (0, import_picomatch.default)(shorter, { dot: true, windows: false });
    if (assets.some((asset) => spellings(asset).some((spelling) => matches(spelling))))
      return `: write "${kind}:${shorter}", paths begin in the output folder`;
  }
  const extension = /\.\w+$/.exec(glob)?.[0] ?? "";
  const alike = assets.filter(({ file }) => file.endsWith(extension)).map(({ name }) => name);
  const names = [...new Set(alike.length > 0 ? alike : assets.map(({ name }) => name))];
  return names.length === 0 ? "" : `: such files are called ${listed(names.slice(0, 3))}, with * for a hash`;
}
function spellings(asset) {
  return [asset.file, asset.name, asset.name.replace(/[-._~]+\*/g, "")];
}

// src/bundle-limits/each.ts
var eachFile = {
  name: "each",
  unit: "B",
  parameter: "any",
  parameterRequired: true,
  example: "assets/*.js",
  description: "Bytes of the largest file that a glob matches: no file of them may be larger. Paths in the output directory.",
  label: (pattern) => `largest file matching ${pattern}`,
  measure({ assets }, pattern, compression) {
    const named = filesMatching(assets, pattern ?? "");
    if (named.length === 0) return whyNoFile(assets, "each", pattern ?? "");
    return largest(named, compression)?.bytes ?? notWeighed(compression);
  },
  files: ({ assets }, pattern) => filesMatching(assets, pattern),
  remark({ assets }, pattern, compression) {
    const named = filesMatching(assets, pattern ?? "");
    const one = largest(named, compression);
    return one && named.length > 1 ? `; the largest of ${named.length} files is ${one.file}` : "";
  }
};
function largest(assets, compression) {
  let found = null;
  for (const asset of assets) {
    const bytes = asset[compression];
    if (bytes === void 0) return null;
    if (!found || bytes > found.bytes) found = { file: asset.file, bytes };
  }
  return found;
}

// src/bundle-limits/groups.ts
function groupLabel(kind, name) {
  return `${kind} ${name.replace(/:(js|css)$/, (_, type) => ` ${typeLabel(type)}`)}`;
}
function groupValue(bundle, kind, name, compression) {
  const groups = (bundle.groups ?? []).filter((group2) => group2.kind === kind);
  if (groups.length === 0)
    return {
      missing: `the build does not tell its ${kind === "entry" ? "entries" : "routes"}`,
      because: "notMeasurable"
    };
  const { found, plain, type } = findGroups(name, groups);
  const [group] = found;
  if (isAmbiguous(found)) return ambiguous(kind, type === void 0 ? name : plain, found);
  if (!group && kind === "route" && bundle.routesLeftOut)
    return {
      missing: `"${plain}" is none of the ${groups.length} pages that the report holds: it leaves out ${bundle.routesLeftOut} that load less`,
      because: "notMeasured"
    };
  if (!group)
    return {
      missing: `there is no ${kind} "${plain}", only ${listed(groups.map((one) => one.name))}`,
      because: "noFile"
    };
  const bytes = sum(filesOf(bundle, group, type), compression);
  if (!group.inline || type === "css" || typeof bytes !== "number") return bytes;
  const inline = group.inline[compression];
  return inline === void 0 ? notWeighed(compression) : bytes + inline;
}
function groupFiles(bundle, kind, name) {
  const groups = (bundle.groups ?? []).filter((group2) => group2.kind === kind);
  const { found, type } = findGroups(name, groups);
  const [group] = found;
  return group && !isAmbiguous(found) ? filesOf(bundle, group, type) : [];
}
function findGroups(name, groups) {
  const [, plain = name, type] = /^([^]*):(js|css)$/.exec(name) ?? [];
  const whole = groupsNamed(name, groups);
  if (whole.length > 0) return { found: whole, plain, type: void 0 };
  return { found: groupsNamed(plain, groups), plain, type };
}
function isAmbiguous(found) {
  return new Set(found.map((one) => JSON.stringify([one.files.toSorted(), one.inline]))).size > 1;
}
function filesOf({ assets }, group, type) {
  const files = new Set(group.files);
  return assets.filter((asset) => files.has(asset.file) && (!type || asset.type === type));
}
function groupsNamed(wanted, groups) {
  const byName = groups.filter(({ name }) => name === wanted);
  return byName.length > 0 ? byName : groups.filter(({ source }) => source === wanted);
}
function ambiguous(kind, name, found) {
  const instead = found.map(
    ({ source, files }) => source === void 0 ? `"file:${files[0] ?? ""}"` : `"${kind}:${source}"`
  );
  const things = kind === "entry" ? "entries" : "pages";
  return {
    missing: `"${kind}:${name}" names ${found.length} ${things}: write ${listed(instead, " or ")}`,
    because: "notMeasurable"
  };
}

// src/bundle-limits/entry.ts
var entry = {
  name: "entry",
  unit: "B",
  parameter: "any",
  parameterRequired: true,
  example: "main",
  description: "Bytes of JS and CSS that an entry of the build loads up front; with :js or :css at the end, of one type.",
  label: (name) => groupLabel("entry", name),
  measure: (bundle, name, compression) => groupValue(bundle, "entry", name ?? "", compression),
  files: (bundle, name) => groupFiles(bundle, "entry", name)
};

// src/bundle-limits/file.ts
var fileBytes = {
  name: "file",
  unit: "B",
  parameter: "any",
  parameterRequired: true,
  example: "assets/vendor-*.js",
  description: "Bytes of all files that a glob matches together, paths in the output directory.",
  label: (pattern) => `files matching ${pattern}`,
  measure: ({ assets }, pattern, compression) => sumMatching(assets, pattern ?? "", compression),
  files: ({ assets }, pattern) => filesMatching(assets, pattern)
};
function sumMatching(assets, pattern, compression) {
  const named = filesMatching(assets, pattern);
  return named.length === 0 ? whyNoFile(assets, "file", pattern) : sum(named, compression);
}

// src/bundle-limits/only-code.ts
function whyNotCode(name, type) {
  if (type === null || type === "js" || type === "css") return null;
  return {
    missing: `only js and css can be limited as ${name}: limit "total:${type}" instead of "${name}:${type}"`,
    because: "notMeasurable"
  };
}

// src/bundle-limits/initial.ts
var initial = {
  name: "initial",
  unit: "B",
  parameter: codeTypes,
  description: "Bytes of JS and CSS that the page which loads most loads immediately, scripts in it included, all or of one type.",
  dependsOnLoading: true,
  label: (type) => withType("initial", type),
  measure: (bundle, type, compression) => whyNotCode("initial", type) ?? initialBytes(bundle, codeType(type), compression).bytes ?? notWeighed(compression),
  remark(head, type, compression) {
    const { page, pages } = initialBytes(head, codeType(type), compression);
    return page !== null && pages > 1 ? `; the largest of ${pages} pages is ${page}` : "";
  }
};
function codeType(type) {
  return codeTypes.find((known) => known === type) ?? null;
}

// src/bundle-limits/lazy.ts
var lazy = {
  name: "lazy",
  unit: "B",
  parameter: codeTypes,
  description: "Bytes of JS and CSS that no page loads immediately, without code for browsers without modules, all or of one type.",
  dependsOnLoading: true,
  label: (type) => withType("lazy", type),
  measure: ({ assets }, type, compression) => whyNotCode("lazy", type) ?? sum(
    ofType(assets, type).filter(({ loading }) => loading === "lazy"),
    compression
  )
};

// src/bundle-limits/package.ts
var packageBytes = {
  name: "package",
  unit: "B",
  parameter: "any",
  parameterRequired: true,
  example: "moment",
  description: "Bytes of a package that ship, in one language of the app. 0 bans it.",
  label: (name) => `package ${name}`,
  measure: (bundle, name, compression) => packageValue(bundle, name ?? "", compression)
};
function packageValue(bundle, name, compression) {
  const found = (bundle.packages ?? []).filter((one) => one.name === name || one.aliases?.includes(name));
  if (found.length === 0) return whyNoPackages(bundle) ?? whyNoOwner(bundle) ?? 0;
  let bytes = 0;
  for (const one of found) {
    const size = one.name === name ? one[compression] : sizeOfAlias(one, name, compression);
    if (size === void 0) return notWeighed(compression);
    bytes += size;
  }
  return bytes;
}
function sizeOfAlias(found, alias, compression) {
  const named = found.copies?.filter(
    ({ places }) => places.some((place) => place.endsWith(`node_modules/${alias}`))
  );
  if (!named || named.length === 0) return found[compression];
  const sizes = named.map((copy) => copy[compression]);
  return sizes.reduce((all, one) => all === void 0 || one === void 0 ? void 0 : all + one, 0);
}
function whyNoOwner({ attribution }) {
  const unknown = attribution?.ownerUnknown;
  if (!unknown) return null;
  return {
    missing: `the package of ${unknown.module} is not known, since its folder is not here (${printQuantity(unknown.raw, "B")} of the code is outside of the app's folder)`,
    because: "notMeasured"
  };
}

// src/bundle-limits/reload.ts
var mostNamed = 3;
var reload = {
  name: "reload",
  unit: "B",
  parameter: [],
  description: "Bytes that a returning visitor downloads again: files whose name or content changed since base though most of their content did not. Needs a base; takes max and warn.",
  comparesBuilds: true,
  label: () => "downloaded again",
  measure: (_bundle, _parameter, compression, diff) => diff?.reload ? diff.reload[compression] ?? notWeighed(compression) : { missing: "the contents of base's files are not known", because: "notMeasured" },
  remark: (head, _parameter, compression, diff) => renamedForNothing(head, compression, diff)
};
function renamedForNothing(head, compression, diff) {
  const renamed = diff?.reload?.renamed ?? [];
  if (renamed.length === 0) return "";
  const assets = new Map(head.assets.map((asset) => [asset.file, asset]));
  const named = renamed.slice(0, mostNamed).map(({ file, name, because }) => {
    const bytes = printQuantity(assets.get(file)?.[compression] ?? 0, "B");
    const why = because.length > 0 ? `, because it holds the name of ${listed(because)}` : "";
    return `${name} ${bytes}${why}`;
  });
  const more = renamed.length > mostNamed ? `; and ${renamed.length - mostNamed} more` : "";
  return `; renamed although nothing in them changed: ${named.join("; ")}${more}`;
}

// src/bundle-limits/route.ts
var route = {
  name: "route",
  unit: "B",
  parameter: "any",
  parameterRequired: true,
  example: "/cart:js",
  description: "Bytes of JS and CSS that a route loads up front; with :js or :css at the end, of one type.",
  label: (name) => groupLabel("route", name),
  measure: (bundle, name, compression) => groupValue(bundle, "route", name ?? "", compression),
  files: (bundle, name) => groupFiles(bundle, "route", name)
};

// src/bundle-limits/total.ts
var total = {
  name: "total",
  unit: "B",
  parameter: assetTypes,
  description: "Bytes of all shipped files, all or of one type.",
  label: (type) => type === "" ? "total bundle" : withType("total", type),
  measure: ({ assets }, type, compression) => sum(ofType(assets, type), compression)
};

// src/bundle-limits/unused.ts
var unused = {
  name: "unused",
  unit: "B",
  // CSS that matches nothing is not counted: which rules match changes with every state of a page.
  parameter: ["js"],
  parameterRequired: true,
  description: "Bytes of initial JS that were not executed while the page loaded, of the page where they are most. Takes two more loads of every page.",
  dependsOnLoading: true,
  loadsPages: true,
  label: () => "initial JS not executed",
  measure: (bundle, _parameter, compression) => unusedBytes(bundle, compression),
  remark(head, _parameter, compression) {
    const worst = worstPage(head, compression);
    return worst === null ? "" : `; the page with the most is ${worst.page}`;
  }
};
function unusedBytes(bundle, compression) {
  const { unused: found } = bundle;
  if (!found)
    return {
      missing: "unused JS was not measured: it needs loads in a browser, which budget-check check makes if its budget has this limit",
      because: "notMeasured"
    };
  const unknown = found.pages.find((page) => page.unused === null);
  if (unknown)
    return {
      missing: `unused JS of ${unknown.page} is not known${unknown.missing === void 0 ? "" : `: ${unknown.missing}`}`,
      because: "notMeasured"
    };
  if (!found.complete) return { missing: "unused JS was not measured on every page", because: "notMeasured" };
  if (found.pages.some((page) => page.unused?.[compression] === void 0)) return notWeighed(compression);
  return worstPage(bundle, compression)?.unused?.[compression] ?? 0;
}
function worstPage({ unused: found }, compression) {
  const bytes = (page) => page.unused?.[compression] ?? 0;
  return (found?.pages ?? []).reduce(
    (worst, page) => worst === null || bytes(page) > bytes(worst) ? page : worst,
    null
  );
}

// src/bundle-limits/index.ts
var bundleLimits = [
  initial,
  lazy,
  total,
  count,
  fileBytes,
  eachFile,
  entry,
  route,
  packageBytes,
  duplicates,
  reload,
  unused
];
function findBundleLimit(key) {
  const colon = key.indexOf(":");
  const name = colon < 0 ? key : key.slice(0, colon);
  return {
    limit: bundleLimits.find((known) => known.name === name),
    parameter: colon < 0 ? null : key.slice(colon + 1)
  };
}
function bundleUnit(key) {
  const { limit, parameter } = findBundleLimit(key);
  if (!limit) return void 0;
  if (parameter === null) return limit.parameterRequired ? void 0 : limit.unit;
  const known = limit.parameter === "any" ? parameter.trim() !== "" : limit.parameter.includes(parameter);
  return known ? limit.unit : void 0;
}
function spelledBundleKeys() {
  return bundleLimits.flatMap((limit) => [
    ...limit.parameterRequired ? [] : [limit.name],
    ...limit.parameter === "any" ? [] : limit.parameter.map((parameter) => `${limit.name}:${parameter}`)
  ]);
}
function bundleValue(bundle, key, compression, diff) {
  const { limit, parameter } = findBundleLimit(key);
  if (limit) return limit.measure(bundle, parameter, compression, diff);
  return { missing: `"${key}" is nothing that a bundle is measured by`, because: "notMeasurable" };
}
function filesOfLimit(bundle, key) {
  const { limit, parameter } = findBundleLimit(key);
  const files = limit?.files?.(bundle, parameter ?? "");
  return files ? new Set(files.map(({ file }) => file)) : null;
}
function bundleLabel(key, compression) {
  const { limit, parameter } = findBundleLimit(key);
  if (!limit) return key;
  const suffix = compression === "gzip" || limit.unit === "count" ? "" : `, ${compression}`;
  return `${limit.label(parameter ?? "")}${suffix}`;
}

export {
  bundleLimits,
  findBundleLimit,
  bundleUnit,
  spelledBundleKeys,
  bundleValue,
  filesOfLimit,
  bundleLabel
};
