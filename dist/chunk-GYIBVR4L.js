import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  haveInteraction
} from "./chunk-AVPF4UN6.js";

// src/statistics/boundaries.ts
var scheduledLooks = [4, 6, 9, 13, 20];
var falseFailureBound = 0.05;
var graphShares = { shared: 0.8, own: 0.1, slowed: 0.1 };
var falsePassBound = 0.1;
var alphaExponent = 1.5;
var betaExponent = 1;
function rankBoundaries(comparisons, looks = scheduledLooks, share = 1) {
  return boundaries(comparisons, looks, rankTail, share);
}
function slowedBoundaries(comparisons, share) {
  for (let first = 3; ; first += 1) {
    for (let last = first + 1; last <= 2 * first; last += 1) {
      const found = rankBoundaries(comparisons, [first, last], share);
      const [early, late] = found;
      if (early && early.alpha > first ** 2) break;
      if (late && late.alpha <= last ** 2 - last) return found;
    }
  }
}
function signBoundaries(comparisons, looks = scheduledLooks) {
  return boundaries(comparisons, looks, signTail, 1);
}
function boundaries(comparisons, looks, tailAt, share) {
  if (!Number.isInteger(comparisons) || comparisons < 0) {
    throw new RangeError(`the number of comparisons must be a whole number, not ${comparisons}`);
  }
  requireRising(looks);
  const alpha = spend(looks, tailAt, share * falseFailureBound / Math.max(1, comparisons), alphaExponent);
  const beta = spend(looks, tailAt, falsePassBound, betaExponent);
  return looks.map((n, index) => ({ n, alpha: alpha[index] ?? Infinity, beta: beta[index] ?? Infinity }));
}
function spend(looks, tailAt, total, exponent) {
  const last = looks.at(-1) ?? 1;
  let used = 0;
  return looks.map((n) => {
    const tail = tailAt(n);
    const left = total * (n / last) ** exponent - used;
    const found = tail.findIndex((probability) => probability <= left);
    const count = found < 0 ? tail.length - 1 : found;
    used += tail[count] ?? 0;
    return count;
  });
}
function requireRising(looks) {
  const rising = looks.every(
    (n, index) => Number.isInteger(n) && n > (looks[index - 1] ?? 0) && n <= mostPairs
  );
  if (!rising || looks.length === 0) {
    throw new RangeError(
      `looks must be rising whole numbers from 1 to ${mostPairs}, not [${looks.join(", ")}]`
    );
  }
}
var mostPairs = 100;
var rankTails = /* @__PURE__ */ new Map();
var signTails = /* @__PURE__ */ new Map();
function rankTail(n) {
  return remembered(rankTails, n, () => tailOf(gaussianBinomial(n)));
}
function signTail(n) {
  return remembered(signTails, n, () => tailOf(binomialCoefficients(n)));
}
function remembered(known, n, compute) {
  if (!Number.isInteger(n) || n < 1 || n > mostPairs) {
    throw new RangeError(`a look needs 1 to ${mostPairs} pairs, not ${n}`);
  }
  const tail = known.get(n) ?? compute();
  known.set(n, tail);
  return tail;
}
function gaussianBinomial(n) {
  const counts = Array.from({ length: n * n + 1 }, () => 0n);
  counts[0] = 1n;
  for (let i = 1; i <= n; i += 1) {
    for (let power = counts.length - 1; power >= n + i; power -= 1) {
      counts[power] = at(counts, power) - at(counts, power - n - i);
    }
    for (let power = i; power < counts.length; power += 1) {
      counts[power] = at(counts, power) + at(counts, power - i);
    }
  }
  return counts;
}
function binomialCoefficients(n) {
  const counts = [1n];
  for (let k = 1; k <= n; k += 1) counts.push(at(counts, k - 1) * BigInt(n - k + 1) / BigInt(k));
  return counts;
}
function tailOf(counts) {
  const total = Number(counts.reduce((sum2, count) => sum2 + count, 0n));
  const tail = Array.from({ length: counts.length + 1 }, () => 0);
  let sum = 0n;
  for (let value = counts.length - 1; value >= 0; value -= 1) {
    sum += at(counts, value);
    tail[value] = Number(sum) / total;
  }
  return tail;
}
function at(counts, index) {
  return counts[index] ?? 0n;
}

// src/judge/automatic-steps.ts
var ofSteps = /* @__PURE__ */ new Set(["INP", "interaction-CLS", "route-LCP"]);
function isOfSteps({ definition }) {
  return ofSteps.has(definition.id);
}
function hasOwnSteps({ interactions, automatic }) {
  return automatic === void 0 && haveInteraction(interactions);
}
function isAutomatic({ interactions, automatic }) {
  return automatic !== void 0 || interactions === void 0;
}
function softenAutomatic(check, page) {
  if (!isAutomatic(page) || page.automatic === "asked" || !isOfSteps(check)) return check;
  const isWritten = check.limit !== void 0 && !check.limit.preset && !check.byDefault;
  return isWritten ? check : { ...check, level: "warn" };
}

// src/judge/only-failed.ts
function isChecked({ onlyFailed }, id) {
  return onlyFailed?.ids.has(id) ?? true;
}
function placeId(page, device) {
  return JSON.stringify([page, device]);
}
function partialCheck({ ids, described }, verdicts, whyNot) {
  const judged = new Set(verdicts.map(({ id }) => id));
  const lost = [...ids].filter((id) => !judged.has(id)).map((id) => `${id.split("|").filter(Boolean).join(", ")}: ${whyNot}`);
  return { ...described, unchecked: [...described.unchecked, ...lost] };
}
function uncheckedNotes({ of, unchecked }) {
  return unchecked.map((one) => ({
    level: "warn",
    text: `Failed in ${of} and not checked again: ${one}`,
    prominent: true
  }));
}

export {
  isOfSteps,
  hasOwnSteps,
  isAutomatic,
  softenAutomatic,
  scheduledLooks,
  falseFailureBound,
  graphShares,
  rankBoundaries,
  slowedBoundaries,
  signBoundaries,
  mostPairs,
  rankTail,
  isChecked,
  placeId,
  partialCheck,
  uncheckedNotes
};
