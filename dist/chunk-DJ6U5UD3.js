import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  median,
  quantileOfSorted,
  requireFinite
} from "./chunk-UZ5KHJKM.js";
import {
  initialBytes
} from "./chunk-OIZDCXYA.js";
import {
  require_picomatch
} from "./chunk-EPYXC5UB.js";
import {
  printQuantity
} from "./chunk-BCC4NA55.js";
import {
  __toESM
} from "./chunk-WVWDAXK4.js";

// src/statistics/rank-test.ts
function compareSequence(base, head, tolerance, boundaries, sampling) {
  if (base.length !== head.length) {
    throw new RangeError(`pairs need as many head as base samples, not ${head.length} and ${base.length}`);
  }
  return decideSequence(
    boundaries,
    base.length,
    sampling,
    (boundary) => compare(base.slice(0, boundary.n), head.slice(0, boundary.n), tolerance, boundary)
  );
}
function decideSequence(boundaries, pairs, sampling, compareAt) {
  let look = null;
  for (const [index, boundary] of boundaries.entries()) {
    if (boundary.n > pairs) break;
    look = compareAt(boundary, index);
    if (look.verdict !== "undecided") {
      return { verdict: look.verdict, look, suspected: false, detectable: null };
    }
  }
  const moreToCome = sampling === "open" && pairs < (boundaries.at(-1)?.n ?? 0);
  if (moreToCome) return { verdict: "undecided", look, suspected: false, detectable: null };
  return {
    verdict: "inconclusive",
    look,
    suspected: look !== null && look.low !== null && look.low > 0,
    detectable: look && smallestDetectable(look)
  };
}
function smallestDetectable({ delta, low, tau }) {
  return low === null ? null : Math.max(tau, tau / 2 + (delta - low));
}
function toleranceInUnit(tolerance, baseMedian) {
  const { relative, floor } = tolerance;
  if (!(relative >= 0 && floor >= 0)) {
    throw new RangeError(`a tolerance cannot be ${relative} of the median, at least ${floor}`);
  }
  return Math.max(relative * baseMedian, floor);
}
function compare(base, head, tolerance, boundary) {
  const { n } = boundary;
  requireFinite(base);
  requireFinite(head);
  if (base.length !== n || head.length !== n) {
    throw new RangeError(
      `a look at ${n} pairs was given ${base.length} base and ${head.length} head samples`
    );
  }
  const baseMedian = median(base);
  const tau = toleranceInUnit(tolerance, baseMedian);
  const differences = sortedDifferences(base, head);
  const delta = quantileOfSorted(differences, 0.5);
  const verdict = verdictOf(differences, delta, tau, boundary);
  return {
    verdict,
    delta,
    relative: baseMedian === 0 ? null : delta / baseMedian,
    ...intervalOf(differences, verdict, boundary),
    tau,
    pairs: n,
    baseMedian,
    headMedian: median(head)
  };
}
function verdictOf(differences, delta, tau, boundary) {
  if (countAbove(differences, tau / 2) >= boundary.alpha && delta >= tau) return "regressed";
  if (countBelow(differences, -tau / 2) >= boundary.alpha && delta <= -tau) return "improved";
  if (countBelow(differences, tau) >= boundary.beta && delta > -tau) return "unchanged";
  return "undecided";
}
function intervalOf(differences, verdict, { alpha, beta }) {
  if (verdict === "unchanged") return { low: null, high: differences[beta - 1] ?? null };
  if (alpha > differences.length) return { low: null, high: null };
  return { low: differences[differences.length - alpha] ?? null, high: differences[alpha - 1] ?? null };
}
function sortedDifferences(base, head) {
  const differences = new Float64Array(base.length * head.length);
  let next = 0;
  for (const x of base) {
    for (const y of head) {
      differences[next] = y - x;
      next += 1;
    }
  }
  return differences.sort();
}
function countAbove(differences, bound) {
  let count = 0;
  for (const difference of differences) if (difference > bound) count += 1;
  return count;
}
function countBelow(differences, bound) {
  let count = 0;
  for (const difference of differences) if (difference < bound) count += 1;
  return count;
}

// src/judge/bundle-value.ts
var import_picomatch = __toESM(require_picomatch(), 1);
function bundleValue(bundle, key, compression) {
  const colon = key.indexOf(":");
  const family = colon < 0 ? key : key.slice(0, colon);
  const parameter = colon < 0 ? null : key.slice(colon + 1);
  const ofType = bundle.assets.filter((asset) => parameter === null || asset.type === parameter);
  switch (family) {
    case "initial":
    case "lazy":
      if (parameter !== null && parameter !== "js" && parameter !== "css")
        return {
          missing: `only js and css are told apart as ${family}: limit "total:${parameter}" instead of "${key}"`,
          because: "notMeasurable"
        };
      return family === "lazy" ? sum(
        ofType.filter(({ loading }) => loading === "lazy"),
        compression
      ) : initialBytes(bundle, parameter, compression).bytes ?? notWeighed(compression);
    case "total":
      return sum(ofType, compression);
    case "count":
      return ofType.length;
    case "file":
      return sumMatching(bundle.assets, parameter ?? "", compression);
    case "entry":
    case "route":
      return groupValue(bundle, family, parameter ?? "", compression);
    case "package":
      return packageValue(bundle, parameter ?? "", compression);
    case "duplicates":
      return duplicatesValue(bundle);
    default:
      return {
        missing: `"${key}" is nothing that a bundle is measured by`,
        because: "notMeasurable"
      };
  }
}
function sumMatching(assets, pattern, compression) {
  const glob = pattern.replace(/^\.?\//, "");
  if (glob === "") return { missing: "the file pattern is empty", because: "notMeasurable" };
  const matches = (0, import_picomatch.default)(glob, { dot: true, basename: !glob.includes("/"), windows: false });
  const named = assets.filter((asset) => spellings(asset).some((spelling) => matches(spelling)));
  if (named.length === 0)
    return { missing: `no file matches "${pattern}"${namesLike(assets, glob)}`, because: "noFile" };
  return sum(named, compression);
}
function namesLike(assets, glob) {
  const starred = glob.replace(/\[(?:content|chunk|full)?hash(?::[^\]]*)?\]/gi, "*").replace(/\[\w+\]/g, "*");
  const folders = starred.split("/");
  for (let dropped = 0; dropped < folders.length; dropped++) {
    const shorter = folders.slice(dropped).join("/");
    const matches = (0, import_picomatch.default)(shorter, { dot: true, windows: false });
    if (assets.some((asset) => spellings(asset).some((spelling) => matches(spelling))))
      return `: write "file:${shorter}", paths begin in the output folder`;
  }
  const extension = /\.\w+$/.exec(glob)?.[0] ?? "";
  const alike = assets.filter(({ file }) => file.endsWith(extension)).map(({ name }) => name);
  const names = [...new Set(alike.length > 0 ? alike : assets.map(({ name }) => name))];
  return names.length === 0 ? "" : `: such files are called ${listed(names.slice(0, 3))}, with * for a hash`;
}
function spellings(asset) {
  return [asset.file, asset.name, asset.name.replace(/[-._~]+\*/g, "")];
}
function groupValue(bundle, kind, name, compression) {
  const groups = (bundle.groups ?? []).filter((group2) => group2.kind === kind);
  if (groups.length === 0)
    return {
      missing: `the build does not tell its ${kind === "entry" ? "entries" : "routes"}`,
      because: "notMeasurable"
    };
  const [, plain = name, type] = /^([^]*):(js|css)$/.exec(name) ?? [];
  const whole = groupsNamed(name, groups);
  const found = whole.length > 0 ? whole : groupsNamed(plain, groups);
  const [group] = found;
  if (found.length > 1 && new Set(found.map((one) => one.files.toSorted().join("\n"))).size > 1)
    return ambiguous(kind, whole.length > 0 ? name : plain, found);
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
  const wanted = whole.length > 0 ? void 0 : type;
  const files = new Set(group.files);
  const bytes = sum(
    bundle.assets.filter((asset) => files.has(asset.file) && (!wanted || asset.type === wanted)),
    compression
  );
  if (!group.inline || wanted === "css" || typeof bytes !== "number") return bytes;
  const inline = group.inline[compression];
  return inline === void 0 ? notWeighed(compression) : bytes + inline;
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
function listed(names, separator = ", ") {
  const shown = names.slice(0, 8).join(separator);
  return names.length > 8 ? `${shown} and ${names.length - 8} more` : shown;
}
var enoughAttributed = 0.9;
function whyNoPackages({ packages, attribution }) {
  if (!packages || !attribution)
    return {
      missing: "which packages ship is not known: there are no source maps of the build",
      because: "notMeasured"
    };
  const share = attribution.raw === 0 ? 1 : attribution.attributed / attribution.raw;
  if (share >= enoughAttributed) return null;
  const { largestGap: gap } = attribution;
  const most = gap ? `; most of the rest is in ${gap.file} (${printQuantity(gap.raw, "B")})` : "";
  return {
    missing: `which packages ship is known of ${Math.floor(share * 100)} % of the code only${most}`,
    because: "notMeasured"
  };
}
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
function duplicatesValue(bundle) {
  const why = whyNoPackages(bundle);
  if (why) return why;
  const packages = bundle.packages ?? [];
  const unknown = packages.filter(({ versions, copies }) => !copies && versions.length === 0);
  const count = packages.filter(({ versions, copies }) => (copies ?? versions).length > 1).length;
  if (count === 0 && packages.length > 0 && unknown.length === packages.length)
    return {
      missing: "versions of packages are not known: no package.json of them was found",
      because: "notMeasured"
    };
  return count;
}
function sum(assets, compression) {
  let bytes = 0;
  for (const asset of assets) {
    const size = asset[compression];
    if (size === void 0) return notWeighed(compression);
    bytes += size;
  }
  return bytes;
}
function notWeighed(compression) {
  return { missing: `${compression} sizes were not measured`, because: "notMeasured" };
}

export {
  compareSequence,
  decideSequence,
  toleranceInUnit,
  compare,
  bundleValue
};
