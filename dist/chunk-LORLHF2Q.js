import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  variablesIn
} from "./chunk-4S2PNNY3.js";
import {
  Problems,
  displayName,
  isFolder,
  positionAt,
  printPosition,
  readSource,
  reportServerLimits,
  sourceOf
} from "./chunk-T65WFC4R.js";
import {
  createScanner,
  findNodeAtLocation,
  getNodeValue,
  parseTree
} from "./chunk-2JIQINC5.js";
import {
  bundleLimits,
  bundleUnit,
  findBundleLimit,
  spelledBundleKeys
} from "./chunk-KYDVW7W3.js";
import {
  printAddress
} from "./chunk-5OJVB62Z.js";
import {
  cacheHit,
  commandMetric,
  commandOf,
  findMetric,
  isOfCommand,
  isSameOrigin,
  metrics,
  stepOf
} from "./chunk-AVPF4UN6.js";
import {
  printWait
} from "./chunk-5K2H5UK7.js";
import {
  didYouMean,
  nearest
} from "./chunk-S2ZXC6W7.js";
import {
  kindOfFile
} from "./chunk-O7SZHESP.js";
import {
  CheckError,
  messageOf
} from "./chunk-BRI75XQL.js";

// src/config/text/quote.ts
var longest = 60;
var invisible = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;
function quote(text) {
  return `"${excerpt(String(text))}"`;
}
function excerpt(text) {
  const short = text.length > longest ? `${text.slice(0, longest)}…` : text;
  return short.toWellFormed().replace(/\s+/g, " ").replace(invisible, (character) => `\\u{${character.codePointAt(0)?.toString(16) ?? "?"}}`);
}

// src/config/text/syntax-mistakes.ts
var [invalidSymbol, propertyNameExpected, closeBracketExpected] = [1, 3, 8];
var messages = {
  1: "unexpected FOUND",
  2: "FOUND is not a number",
  3: "expected a key in double quotes before FOUND",
  4: "expected a value before FOUND",
  5: "expected a colon before FOUND",
  6: "expected a comma before FOUND",
  7: "expected } before FOUND",
  8: "expected ] before FOUND",
  9: "expected nothing more after the closing bracket, found FOUND",
  11: "the comment FOUND never ends: close it with */",
  12: "the text FOUND has no closing double quote",
  13: "the number FOUND is not complete",
  14: "FOUND has an incomplete \\u escape: four hexadecimal digits follow \\u",
  15: "FOUND has an unknown escape: write \\\\ for a backslash",
  16: "FOUND has a control character: write it as an escape such as \\t"
};
function describeMistakes(errors, text) {
  return causes(errors, text).map((error) => ({ at: error, text: describe(error, text) }));
}
function causes(errors, text) {
  const kept = [];
  let end = -1;
  for (const error of errors) {
    const between = end < 0 ? null : text.slice(end, error.offset);
    end = Math.max(end, error.offset + error.length);
    if (between === null || between.trim() !== "" && /[\r\n]/.test(between)) kept.push(error);
  }
  return kept;
}
function describe(error, text) {
  const token2 = text.slice(error.offset, error.offset + error.length);
  const found = token2 === "" ? "the end of the file" : token2.startsWith('"') ? excerpt(token2) : quote(token2);
  const code = error.error;
  if (code === invalidSymbol) return describeSymbol(token2, text.slice(0, error.offset));
  if (code === propertyNameExpected && token2 === ",") return "one comma too many";
  if (code === closeBracketExpected && token2 === "")
    return `expected ] before ${found}: an array is not closed`;
  return (messages[code] ?? "cannot be read as JSON at FOUND").replace("FOUND", () => found);
}
function describeSymbol(token2, before) {
  if (/^['‘’“”`]/.test(token2)) return `unexpected ${excerpt(token2)}: JSON takes straight double quotes (")`;
  if (/[{,]\s*$/.test(before) && /^[\w$-]+$/.test(token2))
    return `the key ${excerpt(token2)} needs double quotes: write "${excerpt(token2)}"`;
  if (/^[\w$]/.test(token2)) {
    const hint = didYouMean(token2, ["true", "false", "null"]).replaceAll('"', "");
    return `unexpected ${quote(token2)}${hint === "" ? ": text needs double quotes" : hint}`;
  }
  return `unexpected ${quote(token2)}`;
}

// src/config/text/nodes.ts
var deepest = 40;
var mostEntries = 1e4;
var openBrace = 1;
var closeBrace = 2;
var openBracket = 3;
var closeBracket = 4;
var comma = 5;
var endOfFile = 17;
function parse(source, problems) {
  const excess = findExcess(source.text);
  if (excess) {
    problems.add(source, excess, `${excess.what}, which no budget needs`);
    return null;
  }
  const errors = [];
  const root = parseTree(source.text, errors, { allowTrailingComma: true });
  if (!root && source.text.trim() === "") {
    problems.add(source, { offset: 0 }, "the file is empty; {} is a budget with all defaults");
    return null;
  }
  for (const { at, text } of describeMistakes(errors, source.text)) problems.add(source, at, text);
  return root && errors.length === 0 ? root : null;
}
function findExcess(text) {
  const scanner = createScanner(text, true);
  const open = [];
  let entries = 1;
  for (; ; ) {
    const token2 = scanner.scan();
    if (token2 === endOfFile) return null;
    if (token2 === openBrace) open.push(closeBrace);
    if (token2 === openBracket) open.push(closeBracket);
    if (token2 === open.at(-1)) open.pop();
    if (token2 === comma) entries++;
    const offset = scanner.getTokenOffset();
    if (open.length > deepest) return { offset, what: `nested deeper than ${deepest} levels` };
    if (entries > mostEntries) return { offset, what: `more than ${mostEntries} entries` };
  }
}
var known = /* @__PURE__ */ new WeakMap();
function entriesOf(node) {
  if (node?.type !== "object") return [];
  const entries = known.get(node) ?? (node.children ?? []).flatMap((property) => {
    const [keyNode, value] = property.children ?? [];
    return keyNode && value ? [{ key: String(keyNode.value), keyNode, value }] : [];
  });
  known.set(node, entries);
  return entries;
}
function valueOf(node, key) {
  return entriesOf(node).findLast((entry) => entry.key === key)?.value;
}
function itemsOf(node) {
  return node?.type === "array" ? node.children ?? [] : [];
}
function textOf(node) {
  return node?.type === "string" ? String(node.value) : void 0;
}
function written(reading, node, value) {
  return { value, position: positionAt(reading.source, node.offset) };
}
function levelOf(node) {
  const text = textOf(node);
  return text === "warn" || text === "fail" ? text : void 0;
}

// src/config/keys/setup-texts.ts
function variablesOf(node, reading) {
  if (!node) return [];
  const text = textOf(node);
  if (text === void 0)
    return [...entriesOf(node).map(({ value }) => value), ...itemsOf(node)].flatMap(
      (part) => variablesOf(part, reading)
    );
  const problem = wrongReference(text);
  if (problem !== null) reading.problems.add(reading.source, node, problem);
  return variablesIn(text).map((name) => ({ name, position: written(reading, node, name).position }));
}
function wrongReference(text) {
  const [whole, name = ""] = /\$\{(?!env:[A-Za-z_]\w*\})([^}]*)\}?/.exec(text) ?? [];
  if (whole === void 0) return null;
  const [word] = /[A-Za-z_]\w*$/.exec(name.trim()) ?? ["NAME"];
  return `${quote(whole)} names no environment variable: write ${quote(`\${env:${word}}`)}`;
}
var mostListed = 20;
function readVariables({ pages }, env) {
  const values = /* @__PURE__ */ new Map();
  const missing = /* @__PURE__ */ new Set();
  for (const { name, position } of pages.flatMap(({ variables = [] }) => variables)) {
    const value = env[name];
    if (value !== void 0 && value.trim() !== "") values.set(name, value);
    else
      missing.add(
        `${printPosition(position)}: the environment variable ${name} is ${value === void 0 ? "not set" : "empty"}`
      );
  }
  const [first, ...others] = missing;
  if (first === void 0) return values;
  throw new CheckError("BUDGET", first, {
    detail: others.length > 0 ? others.slice(0, mostListed).join("\n") : void 0,
    advice: "Set it where budget-check runs. (GitHub gives no secrets to workflows of pull requests from forks: there it is empty.)"
  });
}

// src/config/load.ts
import { basename, dirname as dirname4, resolve as resolve5 } from "node:path";

// src/config/keys/limit-keys.ts
function spelledMetrics() {
  return metrics.flatMap((metric) => [
    ...metric.parameterRequired ? [] : [metric.id],
    ...Array.isArray(metric.parameter) ? metric.parameter.map((name) => `${metric.id}:${name}`) : []
  ]);
}
function unknownMetric(key) {
  if (spelledBundleKeys().includes(key) || openBundleKey(key))
    return `${quote(key)} is a bundle limit: it belongs in "bundle"`;
  return `unknown metric ${quote(key)}${hintMetric(key) || `: use ${listed(metrics.map((metric) => metric.id))}`}`;
}
function openBundleKey(key) {
  const [name] = key.split(":");
  return bundleLimits.find((kind) => kind.parameter === "any" && kind.name === name);
}
function unknownBundleKey(key) {
  if (spelledMetrics().includes(key)) return `${quote(key)} is a metric of pages: it belongs in "limits"`;
  const open = openBundleKey(key);
  if (open) return `${quote(key)} names no ${open.name}: write "${open.name}:${open.example ?? "NAME"}"`;
  return `unknown bundle limit ${quote(key)}${didYouMean(key, spelledBundleKeys()) || `: use ${listed(bundleLimits.map((kind) => kind.name))}`}`;
}
function unknownLimit(key) {
  const words = [...spelledMetrics(), ...spelledBundleKeys()];
  return `no limit is called ${quote(key)}${nearest(key, words) === void 0 ? hintMetric(key) : didYouMean(key, words)}`;
}
function listed(words) {
  return `${words.slice(0, -1).join(", ")} or ${words.at(-1) ?? ""}`;
}
function hintMetric(key) {
  const family = metrics.find(
    (metric) => metric.parameterRequired && (key === metric.id || key === `${metric.id}:`)
  );
  if (family) return `: a name follows the colon, such as "${family.id}:my-name"`;
  const byId = didYouMean(key, spelledMetrics());
  if (byId !== "") return byId;
  const label = nearest(
    key,
    metrics.map((metric) => metric.label)
  );
  const named = label === void 0 ? void 0 : metrics.find((metric) => metric.label === label);
  return named && !named.parameterRequired ? `; did you mean "${named.id}"?` : "";
}

// src/config/keys/allowances.ts
var dayMs = 864e5;
function readAllowances(node, now, reading) {
  return itemsOf(node).flatMap((item) => {
    const [limitNode, reasonNode, expiresNode, pageNode] = ["limit", "reason", "expires", "page"].map(
      (key) => valueOf(item, key)
    );
    const limit = textOf(limitNode);
    const reason = textOf(reasonNode);
    const expires = textOf(expiresNode);
    const page = textOf(pageNode);
    const report = (at, text) => {
      if (at && text !== null) reading.problems.add(reading.source, at, text);
    };
    const ofBundle = limit !== void 0 && bundleUnit(limit) !== void 0;
    const ofCommand = limit !== void 0 && isOfCommand(limit);
    const hasPage = !ofBundle && !ofCommand;
    if (limit !== void 0 && hasPage && !findMetric(limit)) report(limitNode, unknownLimit(limit));
    if (reason?.trim() === "") report(reasonNode, "the reason of the exception is empty");
    if (expires !== void 0) report(expiresNode, wrongExpiry(expires, now));
    if (!hasPage)
      report(
        pageNode,
        `the exception can never apply: ${quote(limit)} is a ${ofBundle ? "bundle limit" : "limit on a command"}, which has no page`
      );
    if (limit === void 0 || reason === void 0 || expires === void 0) return [];
    const { position } = written(reading, item, null);
    return [
      {
        limit,
        reason: reason.trim(),
        expires,
        position,
        ...pageNode && page !== void 0 && hasPage && { page: written(reading, pageNode, page) }
      }
    ];
  });
}
function resolveAllowances(entries, pages, problems) {
  return entries.map(({ page, ...entry }) => {
    if (!page) return entry;
    if (!pages) {
      if (!page.value.startsWith("/"))
        problems.addAt(
          page.position,
          `${quote(page.value)} is not a path: pages that are found automatically are called by their path`
        );
      return { ...entry, page: page.value };
    }
    const found = pages.find((known2) => known2.name === page.value || known2.path === page.value);
    if (!found) {
      const words = pages.flatMap((known2) => [known2.name, known2.path]);
      problems.addAt(
        page.position,
        `the budget has no page ${quote(page.value)}${didYouMean(page.value, words)}`
      );
    }
    return { ...entry, page: found?.name ?? page.value };
  });
}
function wrongExpiry(text, now) {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(day)) return `${quote(text)} is not a date such as "2027-01-31"`;
  if (new Date(day).toISOString().slice(0, 10) !== text) return `${quote(text)} is not a day of the calendar`;
  if (now.getTime() >= day + dayMs)
    return `the exception expired on ${text}: fix the page, or approve it again`;
  return null;
}

// src/config/keys/auto-pages.ts
var usualPages = { most: 5 };
var mostPages = 50;
function readAutoPages(node, reading) {
  const report = (at, text2) => reading.problems.add(reading.source, at, text2);
  const text = textOf(node);
  if (text === "auto") return usualPages;
  if (text !== void 0)
    report(node, `pages cannot be ${quote(text)}: use "auto", or a list such as [${quote(text)}]`);
  const most = node.type === "object" ? valueOf(node, "auto") : void 0;
  if (most?.type !== "number") return void 0;
  const count = most.value;
  if (typeof count === "number" && Number.isInteger(count) && count >= 1 && count <= mostPages)
    return { most: count };
  report(most, `pages.auto must be a whole number from 1 to ${mostPages}, not ${String(count)}`);
  return void 0;
}

// src/config/keys/conditions-warm.ts
function isOfWarmPages(metric) {
  return findMetric(metric) === cacheHit;
}
function reportColdLimits(ofBudget, pages, problems) {
  const report = (limits, why) => {
    for (const [metric, { position, removed }] of limits)
      if (!removed && isOfWarmPages(metric))
        problems.addAt(position, `${metric} can never apply: ${why}; did you mean to write "warm": true?`);
  };
  if (!pages.some(({ warm }) => warm))
    for (const limits of ofBudget) report(limits, "no page is a repeat view");
  for (const { name, limits, warm } of pages)
    if (!warm) report(limits, `the page ${quote(name)} is not a repeat view`);
}

// src/config/keys/devices.ts
var networks = {
  mobileSlow4G: { rttMs: 150, throughputKbps: 1.6 * 1024 },
  mobileRegular3G: { rttMs: 300, throughputKbps: 700 },
  desktopDense4G: { rttMs: 40, throughputKbps: 10 * 1024 }
};
var mobile = {
  name: "mobile",
  viewport: { width: 412, height: 823, deviceScaleFactor: 1.75, mobile: true },
  userAgent: "Mozilla/5.0 (Linux; Android 11; moto g power (2022)) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/136.0.0.0 Mobile Safari/537.36",
  cpuSlowdown: 4,
  network: { rttMs: 150, throughputKbps: 1.6 * 1024 }
};
var desktop = {
  name: "desktop",
  viewport: { width: 1350, height: 940, deviceScaleFactor: 1, mobile: false },
  userAgent: "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/136.0.0.0 Safari/537.36",
  cpuSlowdown: 1,
  network: { rttMs: 40, throughputKbps: 10 * 1024 }
};
var devices = [mobile, desktop];

// src/config/keys/command-limits.ts
function readCommandLimits(node, reading) {
  return entriesOf(node).filter(({ key }) => isOfCommand(key)).map(({ key, keyNode, value }) => ({
    key,
    value,
    reading,
    position: written(reading, keyNode, null).position
  }));
}
function refuseCommandLimits(node, reading) {
  for (const { key, position } of readCommandLimits(node, reading))
    reading.problems.addAt(
      position,
      `${quote(key)} can never apply to a page, which no command visits: move it to the "limits" of the budget`
    );
}

// src/config/keys/key-names.ts
var namedKeys = "Enter Tab Escape Backspace Delete Insert Space ContextMenu CapsLock ArrowUp ArrowDown ArrowLeft ArrowRight Home End PageUp PageDown Shift Control Alt Meta F1 F2 F3 F4 F5 F6 F7 F8 F9 F10 F11 F12".split(" ");
function wrongKeys(combination) {
  const endsWithPlus = combination === "+" || combination.endsWith("++");
  const before = combination.slice(0, -2);
  const parts = endsWithPlus ? [...before === "" ? [] : before.split("+"), "+"] : combination.split("+");
  const wrong = parts.find((key) => !namedKeys.includes(key) && !/^[ -~]$/.test(key));
  if (wrong === void 0) return null;
  if (wrong === "") return `${quote(combination)} is not a key: write "Enter", "a" or "Control+a"`;
  return `no key is called ${quote(wrong)}${didYouMean(wrong, namedKeys) || `: write "Enter", "a" or "Control+a"`}`;
}

// src/config/keys/interaction-actions.ts
var longestPauseMs = 3e4;
var longestText = 1e3;
var readers = {
  click: (node, reader) => withSelector(node, reader, (click) => ({ click })),
  tap: (node, reader) => withSelector(node, reader, (tap) => ({ tap })),
  type: (node, reader) => {
    const [selector, text] = readPair(node, reader, '"type" takes a selector and a text: ["#name", "Ada"]');
    if (text !== void 0 && (text === "" || text.length > longestText)) {
      reader.report(
        node,
        text === "" ? "the text to type is empty" : `the text to type is longer than ${longestText}`
      );
      return null;
    }
    return selector === void 0 || text === void 0 ? null : { type: [selector, text] };
  },
  press: (node, { report }) => {
    const press2 = textOf(node);
    const problem = press2 === void 0 ? null : wrongKeys(press2);
    if (problem !== null) report(node, problem);
    return press2 === void 0 || problem !== null ? null : { press: press2 };
  },
  hover: (node, reader) => withSelector(node, reader, (hover) => ({ hover })),
  scroll: (node, reader) => {
    if (node.type !== "object") return withSelector(node, reader, (scroll) => ({ scroll }));
    const [x, y] = [numberOf(valueOf(node, "x")), numberOf(valueOf(node, "y"))];
    if (x === void 0 && y === void 0) {
      if (entriesOf(node).length === 0)
        reader.report(node, `scroll goes nowhere: give it a "y" in pixels, or a selector`);
      return null;
    }
    return { scroll: { ...x !== void 0 && { x }, ...y !== void 0 && { y } } };
  },
  select: (node, reader) => {
    const example = '"select" takes a selector and an option: ["#size", "L"]';
    const [selector, value] = readPair(node, reader, example);
    return selector === void 0 || value === void 0 ? null : { select: [selector, value] };
  },
  waitFor: (node, reader) => {
    if (node.type !== "object") return withSelector(node, reader, (waitFor) => ({ waitFor }));
    return readAwaited(node, reader);
  }
};
var stepKinds = Object.keys(readers);
function readStepAction(item, reader) {
  const found = entriesOf(item).filter(({ key }) => Object.hasOwn(readers, key));
  const [action, second] = found;
  const others = entriesOf(item).filter(({ key }) => !["name", "limits", "timeout"].includes(key));
  if (!action) {
    if (others.length === 0)
      reader.report(item, `the step does nothing: give it one of ${stepKinds.map(quote).join(", ")}`);
    return null;
  }
  if (second) {
    reader.report(
      second.keyNode,
      `a step does one thing: ${quote(second.key)} is a step of its own after ${quote(action.key)}`
    );
    return null;
  }
  const kind = action.key;
  const step = readers[kind](action.value, reader);
  return step && { kind, step };
}
function readAwaited(node, { report }) {
  const [textNode, msNode] = [valueOf(node, "text"), valueOf(node, "ms")];
  const [text, ms] = [textOf(textNode), numberOf(msNode)];
  if (textNode && msNode) report(node, `waitFor waits for one thing: "text" or "ms"`);
  else if (entriesOf(node).length === 0) report(node, `waitFor waits for nothing: give it "text" or "ms"`);
  else if (textNode && text?.trim() === "") report(textNode, "the text to wait for is empty");
  else if (text !== void 0) return { waitFor: { text } };
  else if (msNode && ms !== void 0 && !(ms >= 0 && ms <= longestPauseMs))
    report(msNode, `waitFor.ms is between 0 and ${longestPauseMs}, not ${ms}`);
  else if (ms !== void 0) return { waitFor: { ms } };
  return null;
}
function withSelector(node, { report }, step) {
  const selector = textOf(node);
  if (selector === void 0) return null;
  if (selector.trim() !== "") return step(selector);
  report(node, "the selector is empty");
  return null;
}
function readPair(node, { report }, example) {
  if (node.type !== "array") return [void 0, void 0];
  const texts = itemsOf(node).map(textOf);
  const [selector, text] = texts;
  if (texts.length !== 2) report(node, example);
  else if (selector?.trim() === "") report(node, "the selector is empty");
  else return [selector, text];
  return [void 0, void 0];
}
function numberOf(node) {
  return node?.type === "number" && Number.isFinite(node.value) ? Number(node.value) : void 0;
}

// src/config/text/units.ts
var spellings = {
  ms: { ms: { exponent: 0 }, s: { exponent: 3 } },
  B: {
    B: { exponent: 0 },
    kB: { exponent: 3 },
    KiB: { times: 1024 },
    MB: { exponent: 6 },
    MiB: { times: 1024 * 1024 }
  },
  count: {},
  unitless: {}
};
var kinds = {
  ms: "is a time",
  B: "is a size in bytes",
  count: "is a count",
  unitless: "has no unit"
};
var longest2 = 64;
var quantity = /^(?<digits>\d+(?:\.\d+)?|\.\d+)\s*(?<unit>[^\d\s.,][^\d\s]*)?$/;
function parseAmount(written2, unit) {
  const parts = splitQuantity(written2);
  if ("problem" in parts) return parts;
  if (parts.unit === "%")
    return { problem: `${quote(written2)} is a share of a change: only "maxIncrease" takes per cent` };
  const factor = parts.unit === "" ? { exponent: 0 } : factorOf(parts.unit, unit);
  if (!factor) return { problem: wrongUnit(written2, parts.unit, unit) };
  const value = scale(parts.digits, factor);
  if (!Number.isFinite(value)) return { problem: `${quote(written2)} is too large` };
  return { value: { value, unit, text: textOf2(parts, unit) } };
}
function parseIncrease(written2, unit) {
  const parts = splitQuantity(written2, '"100 ms" or "5%"');
  if ("problem" in parts) return parts;
  if (parts.unit === "%") {
    const relative = scale(parts.digits, { exponent: -2 });
    if (!Number.isFinite(relative)) return { problem: `${quote(written2)} is too large` };
    return { value: { relative, text: textOf2(parts, unit) } };
  }
  const amount = parseAmount(written2, unit);
  if ("problem" in amount) return amount;
  return { value: { absolute: amount.value.value, text: amount.value.text } };
}
function splitQuantity(written2, such = '"2.5 s" or "170 kB"') {
  if (typeof written2 === "number") {
    if (!Number.isFinite(written2)) return { problem: `${written2} is not a finite number` };
    if (written2 < 0) return { problem: `${written2} is negative` };
    return { digits: String(written2), unit: "", text: String(written2) };
  }
  const text = written2.trim();
  if (text === "") return { problem: "the text is empty: write a number" };
  const match = text.length <= longest2 ? quantity.exec(text) : null;
  if (match) return { digits: match.groups?.["digits"] ?? "", unit: match.groups?.["unit"] ?? "", text };
  if (/^[-−]\s*[\d.]/.test(text)) return { problem: `${quote(written2)} is negative` };
  if (text.length <= longest2 && /^\d+,\d+\s*[a-z%]*$/i.test(text))
    return { problem: `${quote(written2)} has a comma; did you mean ${quote(text.replace(",", "."))}?` };
  return { problem: `${quote(written2)} is not a quantity such as ${such}` };
}
function factorOf(spelling, unit) {
  return Object.hasOwn(spellings[unit], spelling) ? spellings[unit][spelling] : void 0;
}
function scale(digits, factor) {
  if ("times" in factor) return Number(digits) * factor.times;
  const [mantissa = "", exponent = "0"] = digits.split("e");
  return Number(`${mantissa}e${Number(exponent) + factor.exponent}`);
}
function wrongUnit(written2, unit, right) {
  const known2 = Object.keys(spellings[right]);
  const sameLetters = known2.find((name) => name.toLowerCase() === unit.toLowerCase());
  if (sameLetters)
    return `unknown unit ${quote(unit)} in ${quote(written2)}; did you mean ${quote(sameLetters)}?`;
  const use = known2.length > 0 ? `use ${listWords(known2)}` : "write a bare number";
  const isUnit = Object.values(spellings).some((names) => Object.hasOwn(names, unit));
  const what = isUnit ? `wrong unit ${quote(unit)}` : `unknown unit ${quote(unit)}`;
  return `${what} in ${quote(written2)}: it ${kinds[right]}, ${use}`;
}
function textOf2(parts, unit) {
  return parts.unit === "" && (unit === "ms" || unit === "B") ? `${parts.text} ${unit}` : parts.text;
}
function listWords(words) {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}

// src/config/keys/rules.ts
function readLimits(node, reading) {
  return readRules(node, reading, (key) => findMetric(key)?.unit);
}
function readBundle(node, reading) {
  const rules = readRules(node, reading, bundleUnit);
  for (const [key, { maxIncrease, warnIncrease }] of rules) {
    if (!findBundleLimit(key).limit?.comparesBuilds) continue;
    const refuse = ({ position }, name, instead2) => reading.problems.addAt(
      position,
      `${key} is a change since base already: give it a "${instead2}" in place of "${name}"`
    );
    if (maxIncrease?.value) refuse(maxIncrease, "maxIncrease", "max");
    if (warnIncrease) refuse(warnIncrease, "warnIncrease", "warn");
  }
  return rules;
}
function readRules(node, reading, unitOf2) {
  const rules = /* @__PURE__ */ new Map();
  for (const { key, value } of entriesOf(node)) {
    const unit = unitOf2(key);
    if (unit) rules.set(key, readRule(key, unit, value, reading));
  }
  return rules;
}
function readRule(metric, unit, node, reading) {
  const { position } = written(reading, node, null);
  const rule = { metric, broken: false, removed: node.type === "null", position };
  if (node.type !== "object") {
    const max2 = readQuantity(node, `${metric}: `, reading, (text) => parseAmount(text, unit));
    return max2 ? { ...rule, max: max2 } : { ...rule, broken: !rule.removed };
  }
  const amount = (key) => readQuantity(valueOf(node, key), `${metric}.${key}: `, reading, (text) => parseAmount(text, unit));
  const max = amount("max");
  const warn = amount("warn");
  const maxIncrease = readIncrease(valueOf(node, "maxIncrease"), metric, unit, reading);
  const warnIncrease = readQuantity(
    valueOf(node, "warnIncrease"),
    `${metric}.warnIncrease: `,
    reading,
    (text) => parseIncrease(text, unit)
  );
  const level = levelOf(valueOf(node, "level"));
  const compression = readCompression(node);
  const ratchet = readRatchet(node, reading);
  const entries = entriesOf(node);
  if (entries.length === 0)
    reading.problems.add(
      reading.source,
      node,
      `${metric} sets nothing: give it a "max", or null to remove it`
    );
  const parts = {
    ...max && { max },
    ...warn && { warn },
    ...maxIncrease && { maxIncrease },
    ...warnIncrease && { warnIncrease },
    ...level && { level },
    ...compression && { compression },
    ...ratchet && { ratchet }
  };
  const isBroken = entries.length === 0 || entries.some(({ key }) => !Object.hasOwn(parts, key));
  return { ...rule, ...parts, broken: isBroken };
}
function readIncrease(node, metric, unit, reading) {
  if (node?.type === "null") return written(reading, node, null);
  return readQuantity(node, `${metric}.maxIncrease: `, reading, (text) => parseIncrease(text, unit));
}
function readQuantity(node, what, reading, parseText) {
  if (node?.type !== "string" && node?.type !== "number") return void 0;
  if (node.value === Infinity || node.value === -Infinity) {
    const text = reading.source.text.slice(node.offset, node.offset + node.length);
    reading.problems.add(reading.source, node, `${what}${excerpt(text)} is too large`);
    return void 0;
  }
  const parsed = parseText(node.type === "number" ? Number(node.value) : String(node.value));
  if ("value" in parsed) return written(reading, node, parsed.value);
  reading.problems.add(reading.source, node, `${what}${parsed.problem}`);
  return void 0;
}
function readRatchet(node, reading) {
  const value = valueOf(node, "ratchet");
  return value?.type === "boolean" ? written(reading, value, value.value === true) : void 0;
}
function readCompression(node) {
  const text = textOf(valueOf(node, "compression"));
  return text === "raw" || text === "gzip" || text === "brotli" ? text : void 0;
}

// src/config/keys/interactions.ts
var mostSteps = 100;
var longestTimeoutMs = 6e4;
var notInteractions = /* @__PURE__ */ new Set(["hover", "scroll", "waitFor"]);
function readInteractions(node, reading) {
  const steps = [];
  const limits = /* @__PURE__ */ new Map();
  const first = /* @__PURE__ */ new Map();
  const items = itemsOf(node);
  if (items.length > mostSteps)
    reading.problems.add(reading.source, node, `a page has at most ${mostSteps} steps, not ${items.length}`);
  for (const item of items.slice(0, mostSteps)) {
    const read = readStep(item, reading);
    if (!read) continue;
    const { step, nameNode, limits: own } = read;
    const earlier = first.get(step.name);
    if (earlier && nameNode)
      reading.problems.add(
        reading.source,
        nameNode,
        `two steps are called ${quote(step.name)}; the first is at ${printPosition(earlier)}`
      );
    const name = nameNode ? step.name : unused(step.name, first);
    if (!first.has(name)) first.set(name, written(reading, item, null).position);
    steps.push({ ...step, name });
    for (const [id, rule] of own) {
      const metric = `${id}:${name}`;
      limits.set(metric, { ...rule, metric });
    }
  }
  return { steps, limits };
}
function unused(name, taken) {
  if (!taken.has(name)) return name;
  let number = 2;
  while (taken.has(`${name} (${number})`)) number++;
  return `${name} (${number})`;
}
function nameStep(step, taken) {
  const kind = stepKinds.find((one) => one in step) ?? "waitFor";
  return unused(defaultName(kind, step), taken);
}
function readStep(item, reading) {
  const report = (at, text) => reading.problems.add(reading.source, at, text);
  if (item.type !== "object") return null;
  const action = readStepAction(item, { report, source: reading.source });
  const nameNode = valueOf(item, "name");
  const given = textOf(nameNode);
  if (nameNode && given?.trim() === "") report(nameNode, "the name of the step is empty");
  const timeoutMs = readTimeout(valueOf(item, "timeout"), report);
  const limits = readStepLimits(valueOf(item, "limits"), action?.kind, reading);
  if (!action) return null;
  const name = given ?? defaultName(action.kind, action.step);
  const step = { ...action.step, name, ...timeoutMs !== void 0 && { timeoutMs } };
  return { step, nameNode: given === void 0 ? void 0 : nameNode, limits };
}
function defaultName(kind, step) {
  const value = Reflect.get(step, kind);
  return `${kind} ${printTarget(value)}`;
}
function printTarget(value) {
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return String(value[0]);
  if (typeof value !== "object" || value === null) return "";
  return Object.entries(value).map(([key, part]) => key === "text" ? String(part) : key === "ms" ? `${part} ms` : `${key} ${part}`).join(" ");
}
function readTimeout(node, report) {
  if (node?.type !== "string" && node?.type !== "number") return void 0;
  const parsed = parseAmount(node.type === "number" ? Number(node.value) : String(node.value), "ms");
  if ("problem" in parsed) report(node, `timeout: ${parsed.problem}`);
  else if (parsed.value.value > longestTimeoutMs)
    report(
      node,
      `timeout: ${parsed.value.text} is too long: a step waits at most ${printWait(longestTimeoutMs)}`
    );
  else return parsed.value.value;
  return void 0;
}
var ofSteps = metrics.filter((metric) => metric.ofSteps).map(({ id }) => id);
function readStepLimits(node, kind, reading) {
  const refuse = (at, text) => reading.problems.add(reading.source, at, text);
  for (const { key, keyNode } of entriesOf(node)) {
    if (!ofSteps.includes(key))
      refuse(
        keyNode,
        `a step has limits on ${ofSteps.map(quote).join(", ")} alone: ${quote(key)} belongs in the limits of the page`
      );
    else if (key === "INP" && kind && notInteractions.has(kind))
      refuse(keyNode, `INP can never apply: ${kind} is not an interaction`);
    else if (kind === "waitFor") refuse(keyNode, `${key} can never apply: waitFor has no input`);
  }
  return new Map([...readLimits(node, reading)].filter(([key]) => ofSteps.includes(key)));
}

// src/config/keys/step-limits.ts
function withStepLimits(limits, ofSteps3, problems) {
  for (const [metric, rule] of ofSteps3) {
    const twin = limits.get(metric);
    if (twin)
      problems.addAt(
        rule.position,
        `${metric} is set twice; the first is at ${printPosition(twin.position)}`
      );
  }
  return new Map([...limits, ...ofSteps3]);
}
function isOfAnotherPage(metric, page, pages) {
  const step = stepOf(metric);
  if (step === null) return false;
  const has = (one) => stepNames(one).includes(step);
  if (page.interactionsModule === void 0) return !has(page);
  return !page.limits.has(metric) && pages.some(has);
}
function reportUnknownSteps(ofBudget, pages, problems) {
  const all = pages.flatMap(stepNames);
  const declared = pages.filter((page) => page.interactionsModule === void 0);
  if (declared.length === pages.length)
    for (const limits of ofBudget) reportUnknown(limits, all, "no page has", problems);
  for (const page of declared)
    reportUnknown(page.limits, stepNames(page), `the page ${quote(page.name)} does not have`, problems);
}
function reportUnknown(limits, names, whose, problems) {
  for (const [metric, { position, removed }] of limits) {
    const name = stepOf(metric);
    if (removed || name === null || names.includes(name)) continue;
    problems.addAt(
      position,
      `${metric} can never apply: ${whose} a step ${quote(name)}${didYouMean(name, names)}`
    );
  }
}
function stepNames(page) {
  return (page.interactions ?? []).map(({ name }) => name);
}

// src/config/keys/setup-login.ts
import { resolve } from "node:path";
function readLogin(node, directory, reading) {
  if (!node || node.type === "null") return node && null;
  if (node.type === "string") {
    const file = readStepsFile(node, directory, reading);
    return file ? { value: { kind: "file", file }, variables: [] } : void 0;
  }
  if (node.type !== "object") return void 0;
  const problem = wrongLogin(node);
  if (problem) reading.problems.add(reading.source, problem.at ?? node, problem.text);
  const variables = variablesOf(node, reading);
  const value = problem ? void 0 : valueOf(node, "request") ? readRequest(node, reading) : readSteps(node, reading);
  return value && { value, variables };
}
function readStepsFile(node, directory, reading) {
  const name = textOf(node) ?? "";
  const kind = /\.jsonc?$/i.test(name) ? "recording" : /\.[cm]?[jt]s$/i.test(name) ? "module" : null;
  if (kind) return { kind, path: written(reading, node, resolve(directory, name)) };
  reading.problems.add(
    reading.source,
    node,
    `${quote(name)} is neither a recording (.json) nor a module (.js, .mjs, .ts)`
  );
  return null;
}
var ofSteps2 = ["page", "steps"];
var ofRequest = ["request", "method", "form", "json"];
function wrongLogin(node) {
  const keys = entriesOf(node);
  const has = (name) => keys.some(({ key }) => key === name);
  if (has("steps") && has("request")) return { text: `a login has "steps" or a "request", not both` };
  if (!has("steps") && !has("request"))
    return { text: `the login does nothing: give it "steps", or a "request" with a "form" or "json"` };
  const foreign = keys.find(({ key }) => (has("steps") ? ofRequest : ofSteps2).includes(key));
  if (foreign)
    return {
      at: foreign.keyNode,
      text: `${quote(foreign.key)} can never apply to a login by ${has("steps") ? "steps" : "request"}`
    };
  if (has("request") && has("form") === has("json"))
    return { text: `the login's request sends a "form" or "json"${has("form") ? ", not both" : ""}` };
  return null;
}
function readSteps(node, reading) {
  const [pageNode, stepsNode] = [valueOf(node, "page"), valueOf(node, "steps")];
  const page = pageNode ? readPath(pageNode, reading) : "/";
  if (stepsNode?.type !== "array" || page === void 0) return void 0;
  const { steps, limits } = readInteractions(stepsNode, reading);
  for (const { position } of limits.values())
    reading.problems.addAt(
      position,
      "a limit can never apply to a step of a login: nothing of it is measured"
    );
  return { kind: "steps", page, steps };
}
function readRequest(node, reading) {
  const requestNode = valueOf(node, "request");
  const path = requestNode && readPath(requestNode, reading);
  const [form, json] = [valueOf(node, "form"), valueOf(node, "json")];
  if (path === void 0) return void 0;
  const method = textOf(valueOf(node, "method")) === "PUT" ? "PUT" : "POST";
  const body = form ? { form: textsOf(form) } : { json: json && getNodeValue(json) };
  return { kind: "request", path, method, body };
}
function readPath(node, reading) {
  const path = textOf(node);
  if (path === void 0 || /^\/(?!\/)\S*$/.test(path) && !path.includes("${")) return path;
  reading.problems.add(
    reading.source,
    node,
    `${quote(path)} is not a path on the served origin: it begins with one "/" and has no white space or variable`
  );
  return void 0;
}
function textsOf(node) {
  return Object.fromEntries(
    entriesOf(node).flatMap(({ key, value }) => {
      const text = textOf(value);
      return text === void 0 ? [] : [[key, text]];
    })
  );
}

// src/config/keys/setup.ts
function readSetup(node, directory, reading) {
  if (node.type === "null") return null;
  if (node.type !== "object") return void 0;
  const basicAuth = readBasicAuth(valueOf(node, "basicAuth"), reading);
  const login = readLogin(valueOf(node, "login"), directory, reading);
  const headers = readEntries(valueOf(node, "headers"), reading, readHeader);
  const authorization = entriesOf(valueOf(node, "headers")).find(
    ({ key }) => key.toLowerCase() === "authorization"
  );
  if (basicAuth && authorization)
    reading.problems.add(
      reading.source,
      authorization.keyNode,
      `${quote(authorization.key)} is what "basicAuth" sends: write one of the two`
    );
  return {
    cookies: readEntries(valueOf(node, "cookies"), reading, readCookie),
    headers,
    localStorage: readEntries(valueOf(node, "localStorage"), reading, ({ key, value }) => {
      const text = textOf(value);
      return text === void 0 ? void 0 : [key, text];
    }),
    ...basicAuth !== void 0 && { basicAuth },
    ...login !== void 0 && { login }
  };
}
function readEntries(node, reading, read) {
  const found = /* @__PURE__ */ new Map();
  for (const entry of entriesOf(node)) {
    const [name, value] = entry.value.type === "null" ? [entry.key, null] : read(entry, reading) ?? [];
    if (name === void 0 || value === void 0) continue;
    found.set(name, value === null ? null : { value, variables: variablesOf(entry.value, reading) });
  }
  return found;
}
var token = /^[\w!#$%&'*+.^`|~-]+$/;
var notHeaders = {
  cookie: `write "cookies" instead`,
  host: "the URL says it",
  "content-length": "the browser counts it"
};
function readHeader({ key, keyNode, value }, reading) {
  const report = (at, text2) => reading.problems.add(reading.source, at, text2);
  const name = key.toLowerCase();
  const text = textOf(value);
  if (!token.test(key)) report(keyNode, `${quote(key)} is not a valid name of a header`);
  else if (Object.hasOwn(notHeaders, name))
    report(keyNode, `the header ${quote(key)} cannot be set: ${notHeaders[name]}`);
  else if (text !== void 0 && /[\r\n\0]/.test(text)) report(value, "a header has but one line");
  else if (text !== void 0) return [name, text];
  return void 0;
}
function readCookie({ key, keyNode, value }, reading) {
  if (!token.test(key)) {
    reading.problems.add(reading.source, keyNode, `${quote(key)} is not a valid name of a cookie`);
    return void 0;
  }
  const text = textOf(value);
  if (text !== void 0) return [key, { name: key, value: text }];
  const [content, pathNode, domainNode] = ["value", "path", "domain"].map((name) => valueOf(value, name));
  const [written2, path, domain] = [textOf(content), textOf(pathNode), textOf(domainNode)];
  if (written2 === void 0) return void 0;
  if (pathNode && path !== void 0 && !path.startsWith("/"))
    reading.problems.add(
      reading.source,
      pathNode,
      `the cookie's path ${quote(path)} does not begin with "/"`
    );
  if (domainNode && domain !== void 0 && !/^[.]?[\w-]+([.][\w-]+)*$/.test(domain))
    reading.problems.add(
      reading.source,
      domainNode,
      `the cookie's domain ${quote(domain)} is not a valid name of a host`
    );
  return [
    key,
    {
      name: key,
      value: written2,
      ...path !== void 0 && { path },
      ...domain !== void 0 && { domain }
    }
  ];
}
function readBasicAuth(node, reading) {
  if (node?.type === "null") return null;
  const [username, password] = [textOf(valueOf(node, "username")), textOf(valueOf(node, "password"))];
  if (!node || username === void 0 || password === void 0) return void 0;
  const user = valueOf(node, "username");
  if (user && username.includes(":") && !username.includes("${env:"))
    reading.problems.add(reading.source, user, "a user of basic authentication has no colon in its name");
  return { value: { username, password }, variables: variablesOf(node, reading) };
}

// src/config/keys/pages.ts
function readPages(node, directory, reading) {
  const pages = itemsOf(node).flatMap((item) => {
    const pathNode = item.type === "object" ? valueOf(item, "path") : item;
    const path = textOf(pathNode);
    const limits = readLimits(valueOf(item, "limits"), reading);
    refuseCommandLimits(valueOf(item, "limits"), reading);
    const setupNode = valueOf(item, "setup");
    const setup = setupNode && readSetup(setupNode, directory, reading);
    const interactions = readDone(valueOf(item, "interactions"), directory, reading);
    if (!pathNode || path === void 0) return [];
    const problem = wrongPath(path);
    if (problem) reading.problems.add(reading.source, pathNode, problem);
    const nameNode = valueOf(item, "name");
    const warmNode = valueOf(item, "warm");
    const warm = warmNode?.type === "boolean" && Boolean(warmNode.value);
    const name = textOf(nameNode) ?? (warm ? `${path} (warm)` : path);
    if (nameNode && name.trim() === "")
      reading.problems.add(reading.source, nameNode, "the name of the page is empty");
    const { position } = written(reading, item, null);
    const page = { name, path, position, ...warm && { warm }, ...setup !== void 0 && { setup } };
    const { limits: ofSteps3 = /* @__PURE__ */ new Map(), ...done } = interactions;
    return [{ ...page, ...done, limits: withStepLimits(limits, ofSteps3, reading.problems) }];
  });
  reportTwins(pages, reading.problems);
  return pages;
}
function readDone(node, directory, reading) {
  if (textOf(node) === "auto") return { automatic: "asked" };
  if (node?.type === "string") {
    const file = readStepsFile(node, directory, reading);
    return file ? { stepsFile: file } : {};
  }
  if (node?.type !== "array") return {};
  const { steps, limits } = readInteractions(node, reading);
  return { interactions: steps, variables: variablesOf(node, reading), limits };
}
function reportTwins(pages, problems) {
  const names = /* @__PURE__ */ new Map();
  const paths = /* @__PURE__ */ new Map();
  for (const page of pages) {
    const visited = page.warm ? `warm ${page.path}` : page.path;
    const path = paths.get(visited);
    const name = names.get(page.name);
    const twin = path ?? name;
    const what = path ? `the path ${quote(page.path)}` : `the name ${quote(page.name)}`;
    if (twin)
      problems.addAt(
        page.position,
        `two pages have ${what}; the first is at ${printPosition(twin.position)}`
      );
    if (!path) paths.set(visited, page);
    if (!name) names.set(page.name, page);
  }
}
function wrongPath(path) {
  if (/^https?:\/\//i.test(path)) return URL.canParse(path) ? null : `${quote(path)} is not a valid URL`;
  if (path.startsWith("//")) return `the page path ${quote(path)} begins with two slashes`;
  if (new RegExp("\\s|\\p{Cc}", "u").test(path)) return `the page path ${quote(path)} has white space: write %20 for a space`;
  if (path.startsWith("/")) return null;
  if (path.includes("://")) return `the page ${quote(path)} is neither a path nor an http(s) URL`;
  return `the page path ${quote(path)} does not begin with "/"; did you mean ${quote(`/${path.replace(/^[.]\//, "")}`)}?`;
}
function reportForeignPages(pages, serve, problems) {
  for (const page of pages) {
    if (page.path.startsWith("/") || !URL.canParse(page.path) || !serve) continue;
    if (serve.kind === "directory")
      problems.addAt(
        page.position,
        `${quote(page.path)}: pages of a served directory are paths, such as "/"`
      );
    else if (serve.url && URL.canParse(serve.url) && !isSameOrigin(serve.url, page.path))
      problems.addAt(
        page.position,
        `${quote(page.path)} is not on the served origin ${quote(printAddress(serve.url))}`
      );
  }
}

// src/config/layers/find-budget.ts
import { stat } from "node:fs/promises";
import { dirname, join } from "node:path";
var packageKey = "budget-check";
async function findBudget(cwd) {
  for (const folder of await foldersUpward(cwd)) {
    const found = await findInFolder(folder, cwd);
    if (found) return found;
  }
  return null;
}
async function findInFolder(folder, cwd) {
  let lightWallet = null;
  for (const path2 of [join(folder, "budget.json"), join(folder, "budgets", "budget.json")]) {
    const source = await readSource(path2, displayName(path2, cwd));
    const format = source && formatOf(source.text);
    if (source && format === "own") return { source };
    if (source && format === "lighthouse") lightWallet ??= { source };
  }
  const path = join(folder, "package.json");
  const manifest = await readSource(path, displayName(path, cwd));
  return (manifest && findInPackage(manifest)) ?? lightWallet;
}
function formatOf(text) {
  let root;
  try {
    root = parseTree(text, [], { allowTrailingComma: true });
  } catch {
    return "own";
  }
  if (root?.type === "array") return "lighthouse";
  const isForeign = valueOf(root, "budget")?.type === "object" && root?.children?.length === 1;
  return isForeign ? "sitespeed.io" : "own";
}
function findInPackage(source) {
  if (!source.text.includes(`"${packageKey}"`)) return null;
  const root = parse(source, new Problems());
  const node = root ? valueOf(root, packageKey) : void 0;
  return node ? { source, node } : null;
}
async function foldersUpward(cwd) {
  const folders = [cwd];
  for (let folder = cwd; ; folder = dirname(folder)) {
    if (await exists(join(folder, ".git"))) return folders;
    const parent = dirname(folder);
    if (parent === folder) return [cwd];
    folders.push(parent);
  }
}
async function exists(path) {
  return stat(path).then(
    () => true,
    () => false
  );
}

// src/config/layers/merge-rules.ts
function layRules(below, rules, preset, problems) {
  const result = new Map(below);
  for (const [metric, rule] of rules) {
    if (rule.removed) result.delete(metric);
    else result.set(metric, layRule(result.get(metric), rule, preset, problems));
  }
  return result;
}
function layRule(below, rule, preset, problems) {
  const inherited = below?.level && (preset || !below.level.preset) ? below.level.value : void 0;
  const level = rule.level ?? inherited ?? "fail";
  const bound = (own, lower) => {
    if (own) return { ...own, level, preset };
    return lower && rule.level ? { ...lower, level: rule.level } : lower;
  };
  const max = bound(rule.max, below?.max);
  let warn = bound(rule.warn, below?.warn);
  if (warn && max && warn.value.value > max.value.value) {
    if (rule.warn) problems.addAt(rule.warn.position, tooHigh(rule.metric, "warn", warn, max));
    warn = void 0;
  }
  const maxIncrease = bound(rule.maxIncrease, below?.maxIncrease);
  let warnIncrease = bound(rule.warnIncrease, below?.warnIncrease);
  if (rule.maxIncrease?.value === null && !rule.warnIncrease) warnIncrease = void 0;
  if (warnIncrease && maxIncrease && isPointless(warnIncrease.value, maxIncrease.value)) {
    if (rule.warnIncrease)
      problems.addAt(
        rule.warnIncrease.position,
        tooHigh(rule.metric, "warnIncrease", warnIncrease, maxIncrease)
      );
    warnIncrease = void 0;
  }
  const setLevel = rule.level ? { value: rule.level, preset } : below?.level;
  const compression = rule.compression ?? below?.compression;
  const ratchet = rule.ratchet ?? below?.ratchet;
  return {
    metric: rule.metric,
    position: rule.position,
    broken: rule.broken || (below?.broken ?? false),
    preset: preset && (below?.preset ?? true),
    ...max && { max },
    ...warn && { warn },
    ...maxIncrease && { maxIncrease },
    ...warnIncrease && { warnIncrease },
    ...setLevel && { level: setLevel },
    ...compression && { compression },
    ...ratchet && { ratchet }
  };
}
function isPointless(warn, max) {
  if (max === null) return false;
  const { absolute, relative } = warn;
  return absolute === void 0 ? relative !== void 0 && max.relative !== void 0 && relative > max.relative : max.absolute !== void 0 && absolute > max.absolute;
}
function tooHigh(metric, key, warn, max) {
  const where = max.position.file === warn.position.file ? "" : ` of ${printPosition(max.position)}`;
  const most = key === "warn" ? "max" : "maxIncrease";
  return `${metric}.${key} "${warn.value.text}" can never apply: it is above the ${most} "${max.value?.text ?? ""}"${where}`;
}
function toLimits(merged, problems, isNoisy = hasDefaultTolerance) {
  return [...merged.values()].flatMap((rule) => limitsOf(rule, problems, isNoisy));
}
function limitsOf(rule, problems, isNoisy) {
  const { max, warn, maxIncrease, warnIncrease } = rule;
  if (!max && !warn && !maxIncrease?.value && !warnIncrease && !isNoisy(rule.metric)) {
    if (rule.broken) return [];
    const keys = isOfCommand(rule.metric) || findMetric(rule.metric) ? '"max", "warn" or "maxIncrease"' : '"max", "warn", "maxIncrease" or "warnIncrease"';
    problems.addAt(rule.position, `${rule.metric} can never apply: it has no ${keys}`);
    return [];
  }
  if (rule.ratchet?.value && !rule.broken) refuseIdleRatchet(rule, rule.ratchet.position, problems);
  const levelled = max ?? (maxIncrease?.value ? maxIncrease : void 0);
  const level = levelled?.level ?? rule.level?.value ?? "fail";
  const shared = {
    metric: rule.metric,
    ...rule.compression && { compression: rule.compression }
  };
  const limit = {
    ...shared,
    ...max && { max: max.value },
    ...max && rule.ratchet?.value && { ratchet: true },
    ...warn && { warn: warn.value },
    ...maxIncrease && { maxIncrease: maxIncrease.value },
    ...warnIncrease && { warnIncrease: warnIncrease.value },
    level,
    position: (max ?? warn ?? maxIncrease ?? warnIncrease ?? rule).position,
    preset: rule.preset
  };
  if (!max || !maxIncrease?.value || max.level === maxIncrease.level) return [limit];
  const { warnIncrease: _, ...ofHead } = limit;
  return [
    { ...ofHead, maxIncrease: null, preset: max.preset && (warn?.preset ?? true) },
    {
      ...shared,
      maxIncrease: maxIncrease.value,
      ...warnIncrease && { warnIncrease: warnIncrease.value },
      level: maxIncrease.level,
      position: maxIncrease.position,
      preset: maxIncrease.preset && (warnIncrease?.preset ?? true)
    }
  ];
}
function refuseIdleRatchet({ metric, max, warn }, position, problems) {
  if (!max) problems.addAt(position, `${metric}.ratchet can never apply: there is no "max" to tighten`);
  else if (warn)
    problems.addAt(
      position,
      `${metric} has both "ratchet" and "warn": a max that follows what ships passes it`
    );
}
function hasDefaultTolerance(metric) {
  const definition = findMetric(metric);
  return definition !== void 0 && definition.tolerance !== "counted";
}

// src/config/layers/merge-commands.ts
function mergeCommands(layers, allow, problems) {
  const commands = /* @__PURE__ */ new Map();
  const removed = /* @__PURE__ */ new Set();
  for (const { name, command } of layers.flatMap((layer) => layer.commands ?? [])) {
    if (command) commands.set(name, command);
    else commands.delete(name);
    if (!command) removed.add(name);
  }
  const values = new Map(
    [...commands.values()].flatMap((one) => one.values.map((value) => [value.metric, value]))
  );
  const merged = layers.reduce((below, { commandLimits = [], preset }) => {
    const rules = new Map(
      commandLimits.flatMap(({ key, value, reading, position }) => {
        const known2 = values.get(key);
        if (known2) return [[key, readRule(key, known2.unit, value, reading)]];
        if (value.type !== "null" && !removed.has(commandOf(key)))
          problems.addAt(position, unknownCommandLimit(key, values, commands));
        return [];
      })
    );
    return layRules(below, rules, preset, problems);
  }, /* @__PURE__ */ new Map());
  for (const { limit, position } of allow)
    if (isOfCommand(limit) && !values.has(limit) && position)
      problems.addAt(position, unknownCommandLimit(limit, values, commands));
  const limits = toLimits(merged, problems, (metric) => values.get(metric)?.exact === false);
  return [...commands.values()].map((command) => ({
    ...command,
    limits: limits.filter(({ metric }) => values.has(metric) && commandOf(metric) === command.name)
  }));
}
function unknownCommandLimit(key, values, commands) {
  const name = commandOf(key);
  if (!commands.has(name))
    return `${quote(key)} can never apply: the budget has no command ${quote(name)}${didYouMean(name, [...commands.keys()])}`;
  const own = [...values.keys()].filter((metric) => commandOf(metric) === name);
  return `${quote(key)} can never apply: the command ${quote(name)} has no such value${didYouMean(key, own) || `: use ${own.map(quote).join(" or ")}`}`;
}

// src/config/layers/presets.ts
import { existsSync } from "node:fs";
import { dirname as dirname2, join as join2 } from "node:path";
import { fileURLToPath } from "node:url";
var defaultPreset = "core-web-vitals";
var presets = [defaultPreset, "core-web-vitals-desktop", "strict"];
async function readPreset(name) {
  const file = `${name}.json`;
  const source = await readSource(
    join2(packageFolder(), "budgets", file),
    `budget-check/budgets/${file}`,
    true
  );
  if (!source) throw new Error(`the preset ${name} is missing from this package`);
  return source;
}
function packageFolder() {
  let folder = dirname2(fileURLToPath(import.meta.url));
  while (!existsSync(join2(folder, "budgets", "core-web-vitals.json"))) {
    const parent = dirname2(folder);
    if (parent === folder)
      throw new Error("budget-check is not installed completely: its budgets folder is missing");
    folder = parent;
  }
  return folder;
}

// src/config/layers/read-layers.ts
import { dirname as dirname3, resolve as resolve4 } from "node:path";

// src/config/keys/settings.ts
import { resolve as resolve2 } from "node:path";
var longestTimeoutMs2 = 36e5;
function readBuild(node, directory, reading) {
  if (node.type === "boolean") {
    if (node.value === false) return { command: false };
    reading.problems.add(
      reading.source,
      node,
      `build cannot be true: leave "build" out to find the build script, or write its command`
    );
    return void 0;
  }
  const commandNode = node.type === "object" ? valueOf(node, "command") : node;
  const command = nonEmpty(commandNode, "the build command", reading);
  const folder = nonEmpty(valueOf(node, "directory"), "build.directory", reading);
  const env = valueOf(node, "env");
  const timeoutMs = readTimeout2(valueOf(node, "timeout"), "build", "build", reading);
  if (command === void 0) return void 0;
  return {
    command,
    ...folder !== void 0 && { directory: resolve2(directory, folder) },
    ...env?.type === "object" && {
      env: Object.fromEntries(
        entriesOf(env).flatMap(
          ({ key, value }) => value.type === "string" ? [[key, String(value.value)]] : []
        )
      )
    },
    ...timeoutMs !== void 0 && { timeoutMs }
  };
}
function readBundleDirectory(node, directory, reading) {
  const folder = nonEmpty(node, "bundle.directory", reading);
  return folder === void 0 ? {} : { bundleDirectory: resolve2(directory, folder) };
}
function readServe(node, directory, reading) {
  if (node.type === "string") {
    const text = nonEmpty(node, "serve", reading);
    if (text === void 0) return void 0;
    if (!/^[a-z][a-z\d+.-]*:\/\//i.test(text) && !/^[\w.-]+:\d+(\/|$)/.test(text))
      return { kind: "directory", directory: resolve2(directory, text) };
    const url2 = readUrl(node, "serve", reading);
    return url2 === void 0 ? void 0 : { kind: "url", url: url2 };
  }
  if (node.type !== "object") return void 0;
  const keys = entriesOf(node).map((entry) => entry.key);
  const command = nonEmpty(valueOf(node, "command"), "serve.command", reading);
  const folder = nonEmpty(valueOf(node, "directory"), "serve.directory", reading);
  const url = readUrl(valueOf(node, "url"), "serve.url", reading);
  const timeoutMs = readTimeout2(valueOf(node, "timeout"), "serve", "server", reading);
  const conflict = conflictOf(keys);
  if (conflict !== null) reading.problems.add(reading.source, node, conflict);
  if (command !== void 0)
    return {
      kind: "command",
      command,
      ...url !== void 0 && { url },
      ...timeoutMs !== void 0 && { timeoutMs }
    };
  if (folder !== void 0)
    return { kind: "directory", directory: resolve2(directory, folder), ...readStatic(node, reading) };
  return url === void 0 ? void 0 : { kind: "url", url };
}
function readStatic(node, reading) {
  const fallbackNode = valueOf(node, "fallback");
  const page = nonEmpty(fallbackNode, "serve.fallback", reading);
  if (fallbackNode && page?.split(/[\\/]/).includes(".."))
    reading.problems.add(
      reading.source,
      fallbackNode,
      `serve.fallback ${quote(page)} leads out of the folder`
    );
  const headersNode = valueOf(node, "headers");
  const headers = {};
  for (const { key: path, value: fields } of headersNode?.type === "object" ? entriesOf(headersNode) : []) {
    if (!path.startsWith("/"))
      reading.problems.add(
        reading.source,
        fields,
        `the path ${quote(path)} in serve.headers does not begin with "/"`
      );
    const named = {};
    for (const { key: name, value } of fields.type === "object" ? entriesOf(fields) : []) {
      const problem = headerProblem(name, String(value.value));
      if (problem !== null) reading.problems.add(reading.source, value, problem);
      named[name] = String(value.value);
    }
    headers[path] = named;
  }
  return {
    ...fallbackNode?.value === false && { fallback: false },
    ...page !== void 0 && { fallback: page },
    ...headersNode && { headers }
  };
}
var ownHeaders = /^(?:content-(?:length|encoding|range)|transfer-encoding|connection|date)$/i;
function headerProblem(name, value) {
  if (ownHeaders.test(name)) return `serve.headers cannot set ${quote(name)}: it depends on the answer`;
  const isValid = /^[\w!#$%&'*+.^`|~-]+$/.test(name) && /^[\t\x20-\x7e]*$/.test(value);
  return isValid ? null : `serve.headers: ${quote(name)} is not a valid header with this value`;
}
function conflictOf(keys) {
  if (keys.includes("directory") && keys.includes("command"))
    return `serve has both "command" and "directory": which of them serves the app?`;
  if (keys.includes("directory") && keys.includes("url"))
    return `serve has both "directory" and "url": a directory gets its URL automatically`;
  const only = ["fallback", "headers"].find((key) => keys.includes(key));
  if (only !== void 0 && !keys.includes("directory"))
    return `serve.${only} can never apply: only a "directory" is served by budget-check`;
  if (keys.includes("timeout") && !keys.includes("command"))
    return `serve.timeout can never apply: only a "command" is waited for`;
  return keys.length === 0 ? `serve is empty: it needs a "directory", a "command" or a "url"` : null;
}
function readUrl(node, what, reading) {
  const text = textOf(node);
  if (!node || text === void 0) return void 0;
  if (/^https?:\/\//i.test(text) && URL.canParse(text.replaceAll("{port}", "1"))) return text;
  const guess = /^[\w.-]+(:\d+)?(\/|$)/.test(text) ? `; did you mean ${quote(`http://${text}`)}?` : "";
  const shown = /[@?]/.test(text) ? printAddress(text) : text;
  reading.problems.add(
    reading.source,
    node,
    `${what} ${quote(shown)} is not an http:// or https:// URL${guess}`
  );
  return void 0;
}
function readTimeout2(node, key, who, reading) {
  if (node?.type !== "string" && node?.type !== "number") return void 0;
  const parsed = parseAmount(node.type === "number" ? Number(node.value) : String(node.value), "ms");
  const problem = "problem" in parsed ? parsed.problem : parsed.value.value === 0 ? `0 leaves the ${who} no time` : parsed.value.value > longestTimeoutMs2 ? `${quote(parsed.value.text)} is longer than an hour` : null;
  if (problem !== null) reading.problems.add(reading.source, node, `${key}.timeout: ${problem}`);
  return problem === null && "value" in parsed ? parsed.value.value : void 0;
}
function nonEmpty(node, what, reading) {
  const text = textOf(node);
  if (!node || text === void 0) return void 0;
  if (text.trim() !== "" && !text.includes("\0")) return text;
  reading.problems.add(reading.source, node, `${what} is empty`);
  return void 0;
}

// src/config/keys/commands.ts
var units = {
  us: { unit: "ms", factor: 1e-3 },
  ms: { unit: "ms", factor: 1 },
  s: { unit: "ms", factor: 1e3 },
  B: { unit: "B", factor: 1 },
  kB: { unit: "B", factor: 1e3 },
  KiB: { unit: "B", factor: 1024 },
  MB: { unit: "B", factor: 1e6 },
  MiB: { unit: "B", factor: 1024 ** 2 },
  count: { unit: "count", factor: 1 },
  unitless: { unit: "unitless", factor: 1 }
};
var defaultTimeoutMs = 5 * 6e4;
var nameable = /^[\w.%+-]+$/;
function readCommands(node, reading) {
  return entriesOf(node).flatMap(({ key: name, keyNode, value }) => {
    const { position } = written(reading, keyNode, null);
    if (value.type === "null") return [{ name, position, command: null }];
    if (!isNameable(name, keyNode, "command", reading)) return [];
    const command = readCommand(name, value, reading);
    return command ? [{ name, position, command: { ...command, position } }] : [];
  });
}
function readCommand(name, node, reading) {
  const runNode = valueOf(node, "run");
  const run = textOf(runNode);
  if (!runNode || run === void 0) return void 0;
  if (run.trim() === "" || run.includes("\0"))
    reading.problems.add(reading.source, runNode, `commands.${name}.run is empty`);
  const timeoutMs = readTimeout2(valueOf(node, "timeout"), `commands.${name}`, "command", reading);
  return {
    name,
    run,
    values: readValues(name, node, reading),
    timeoutMs: timeoutMs ?? defaultTimeoutMs
  };
}
function readValues(name, node, reading) {
  const read = valueOf(node, "read");
  const measure = textOf(valueOf(node, "measure"));
  const exact = valueOf(node, "exact")?.value === true;
  const unit = textOf(valueOf(node, "unit"));
  if (measure === "time") {
    const idle = ["read", "exact", "unit"].find((key) => valueOf(node, key));
    if (idle !== void 0)
      reading.problems.add(
        reading.source,
        valueOf(node, idle) ?? node,
        `commands.${name}.${idle} can never apply: "measure": "time" is how long the command runs`
      );
    return [{ metric: commandMetric(name), from: "time", unit: "ms", factor: 1, exact: false }];
  }
  const whole = { unit, exact };
  if (read?.type !== "object")
    return [{ metric: commandMetric(name), from: pathOf(read, reading), ...unitOf(whole), exact }];
  const values = entriesOf(read).flatMap(({ key, keyNode, value }) => {
    if (!isNameable(key, keyNode, "value", reading)) return [];
    const from = pathOf(value.type === "object" ? valueOf(value, "path") : value, reading);
    if (!from) return [];
    const own = {
      unit: textOf(valueOf(value, "unit")) ?? unit,
      exact: valueOf(value, "exact") === void 0 ? exact : valueOf(value, "exact")?.value === true
    };
    return [{ metric: commandMetric(name, key), from, ...unitOf(own), exact: own.exact }];
  });
  if (entriesOf(read).length === 0)
    reading.problems.add(
      reading.source,
      read,
      `commands.${name}.read is empty: leave it out for a bare number`
    );
  return values;
}
function unitOf({ unit, exact }) {
  return units[unit ?? (exact ? "count" : "unitless")] ?? { unit: "unitless", factor: 1 };
}
function pathOf(node, reading) {
  const path = textOf(node);
  if (!node || path === void 0) return null;
  if (path.trim() !== "") return { path };
  reading.problems.add(reading.source, node, "the path to a value is empty");
  return null;
}
function isNameable(name, node, of, reading) {
  if (nameable.test(name) && name.length <= 60) return true;
  reading.problems.add(
    reading.source,
    node,
    `the name of the ${of} ${quote(name)} may have letters, digits and . _ - + % only, at most 60`
  );
  return false;
}

// src/config/keys/conditions.ts
import { domainToASCII } from "node:url";
var mostPatterns = 200;
function throttlingOf(node) {
  const text = textOf(node);
  return text === "simulate" || text === "devtools" ? text : void 0;
}
function readBlockedUrls(node, reading) {
  const items = itemsOf(node);
  if (items.length > mostPatterns)
    reading.problems.add(reading.source, node, `blockedUrls has more than ${mostPatterns} patterns`);
  return items.slice(0, mostPatterns).flatMap((item) => {
    const pattern = textOf(item);
    if (pattern === void 0) return [];
    const problem = wrongPattern(pattern);
    if (problem !== null) reading.problems.add(reading.source, item, problem);
    return problem === null ? [pattern] : [];
  });
}
function wrongPattern(pattern) {
  if (pattern.trim() === "") return "the blocked URL is empty";
  if (new RegExp("\\s|\\p{Cc}", "u").test(pattern))
    return `the blocked URL ${quote(pattern)} has white space: write %20 for a space`;
  if (/^[*/?.:]*$/.test(pattern)) return `${quote(pattern)} would block every request, the page's own too`;
  return null;
}
function readHosts(node, reading) {
  const hosts = [];
  for (const { key, keyNode, value } of entriesOf(node)) {
    const target = textOf(value);
    if (target === void 0) continue;
    const from = readName(key);
    const to = readTarget(target);
    if ("problem" in from) reading.problems.add(reading.source, keyNode, `hosts: ${from.problem}`);
    if ("problem" in to) reading.problems.add(reading.source, value, `hosts: ${to.problem}`);
    if ("host" in from && "host" in to) hosts.push([from.host, to.host]);
  }
  return Object.fromEntries(hosts);
}
function readName(text) {
  const wildcard = text.startsWith("*.") ? "*." : "";
  const name = asciiHost(text.slice(wildcard.length));
  if (name === null) {
    const host = hostOf(text);
    const hint = host === null ? ` such as "api.example.com" or "*.example.com"` : `; did you mean ${quote(host)}?`;
    return { problem: `${quote(text)} is not a host name${hint}` };
  }
  if (name === "localhost" || name.endsWith(".localhost") || name.startsWith("127."))
    return {
      problem: `${quote(text)} is this machine, where the app itself is served: it cannot be elsewhere`
    };
  return { host: wildcard + name };
}
function readTarget(text) {
  const [, brackets, plain, port] = /^(?:\[([\da-f:.]+)\]|([^:[\]]+))(?::(\d{1,5}))?$/i.exec(text) ?? [];
  const host = brackets === void 0 ? asciiHost(plain ?? "") : ipv6Of(brackets);
  const inRange = port === void 0 || Number(port) >= 1 && Number(port) <= 65535;
  if (host !== null && inRange) return { host: port === void 0 ? host : `${host}:${port}` };
  const guess = hostOf(text);
  const hint = guess === null ? ` such as "127.0.0.1:8080"` : `; did you mean ${quote(guess)}?`;
  return { problem: `${quote(text)} is not a host with or without port${hint}` };
}
function asciiHost(text) {
  const ascii = domainToASCII(text);
  const label = "[a-z\\d_](?:[a-z\\d_-]*[a-z\\d_])?";
  return ascii.length <= 253 && new RegExp(`^${label}(?:\\.${label})*$`).test(ascii) ? ascii : null;
}
function ipv6Of(text) {
  return URL.parse(`http://[${text}]/`)?.hostname ?? null;
}
function hostOf(text) {
  return /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? URL.parse(text)?.host ?? null : null;
}

// src/config/keys/conditions-device.ts
var ranges = {
  width: [1, 1e4],
  height: [1, 1e4],
  deviceScaleFactor: [0.1, 10],
  cpuSlowdown: [1, 100],
  rttMs: [0, 6e4],
  throughputKbps: [1, 1e7]
};
function readDevices(node, reading) {
  const found = [];
  for (const item of itemsOf(node)) {
    const device = item.type === "object" ? readDevice(item, reading) : devices.find(({ name }) => name === textOf(item));
    if (!device) continue;
    const twin = found.some(({ name }) => name === device.name);
    if (twin)
      reading.problems.add(
        reading.source,
        item.type === "object" ? valueOf(item, "name") ?? item : item,
        `the device ${quote(device.name)} is named twice`
      );
    else found.push(device);
  }
  return found;
}
function readDevice(node, reading) {
  const name = readName2(valueOf(node, "name"), reading);
  if (name === void 0) return void 0;
  const below = textOf(valueOf(node, "extends")) === desktop.name ? desktop : mobile;
  const number = (within, key, otherwise) => readNumber(valueOf(within, key), key, reading) ?? otherwise;
  const screen = valueOf(node, "viewport");
  const { width, height, deviceScaleFactor } = below.viewport;
  const network = valueOf(node, "network");
  const preset = networks[textOf(network) ?? ""] ?? below.network;
  const userAgent = readUserAgent(valueOf(node, "userAgent"), reading) ?? below.userAgent;
  const locale = readLocale(valueOf(node, "locale"), reading);
  const scheme = textOf(valueOf(node, "colorScheme"));
  const reducedMotion = booleanOf(valueOf(node, "reducedMotion"));
  return {
    name,
    viewport: {
      width: number(screen, "width", width),
      height: number(screen, "height", height),
      deviceScaleFactor: number(screen, "deviceScaleFactor", deviceScaleFactor),
      mobile: booleanOf(valueOf(screen, "mobile")) ?? below.viewport.mobile
    },
    ...userAgent !== void 0 && { userAgent },
    cpuSlowdown: number(node, "cpuSlowdown", below.cpuSlowdown),
    network: {
      rttMs: number(network, "rttMs", preset.rttMs),
      throughputKbps: number(network, "throughputKbps", preset.throughputKbps)
    },
    ...locale !== void 0 && { locale },
    ...(scheme === "light" || scheme === "dark") && { colorScheme: scheme },
    ...reducedMotion !== void 0 && { reducedMotion }
  };
}
function readName2(node, reading) {
  const name = textOf(node);
  if (!node || name === void 0) return void 0;
  const problem = name.trim() === "" ? "the name of the device is empty" : devices.some((known2) => known2.name === name) ? `${quote(name)} is a device of Lighthouse's: give one that differs from it a name of its own` : null;
  if (problem === null) return name;
  reading.problems.add(reading.source, node, problem);
  return void 0;
}
function readNumber(node, key, reading) {
  if (node?.type !== "number") return void 0;
  const value = Number(node.value);
  const [least, most] = ranges[key];
  if (value >= least && value <= most) return value;
  const text = excerpt(reading.source.text.slice(node.offset, node.offset + node.length));
  reading.problems.add(reading.source, node, `${key} cannot be ${text}: it is from ${least} to ${most}`);
  return void 0;
}
function readUserAgent(node, reading) {
  const text = textOf(node);
  if (!node || text === void 0) return void 0;
  if (text.trim() !== "" && /^[\x20-\x7e]{1,1000}$/.test(text)) return text;
  reading.problems.add(
    reading.source,
    node,
    text.trim() === "" ? "userAgent is empty" : `userAgent ${quote(text)} has characters that no header can hold`
  );
  return void 0;
}
function readLocale(node, reading) {
  const text = textOf(node);
  if (!node || text === void 0) return void 0;
  const known2 = canonical(text);
  if (known2 !== void 0) return known2;
  const guess = canonical(text.replace(/[_.].*$/, (rest) => rest.replace("_", "-").replace(/\..*$/, "")));
  const hint = guess === void 0 ? ` such as "de-DE"` : `; did you mean ${quote(guess)}?`;
  reading.problems.add(reading.source, node, `locale ${quote(text)} is not a language tag${hint}`);
  return void 0;
}
function canonical(text) {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf([text])[0];
  } catch {
    return void 0;
  }
}
function booleanOf(node) {
  return node?.type === "boolean" ? Boolean(node.value) : void 0;
}

// src/config/keys/history.ts
import { resolve as resolve3 } from "node:path";
var branchName = /^(?!.*(?:\.\.|\/\/|\/\.|\.lock(?:\/|$)))[\w][\w./-]{0,199}(?<![./])$/;
function readHistory(node, directory, reading) {
  if (node.type === "null") return null;
  if (node.type !== "object") return void 0;
  const refuse = (at, problem) => {
    reading.problems.add(reading.source, at, problem);
    return void 0;
  };
  const keys = entriesOf(node).map((entry) => entry.key);
  if (keys.length === 0) return refuse(node, `history is empty: it needs a "branch" or a "directory"`);
  if (keys.includes("branch") && keys.includes("directory"))
    return refuse(node, `history has both "branch" and "directory": where is it kept?`);
  const [branchNode, folderNode] = [valueOf(node, "branch"), valueOf(node, "directory")];
  const [branch, folder] = [textOf(branchNode), textOf(folderNode)];
  if (branchNode && branch !== void 0)
    return branchName.test(branch) ? { kind: "branch", branch } : refuse(branchNode, `history.branch ${quote(branch)} is not a valid name of a branch`);
  if (!folderNode || folder === void 0) return void 0;
  return folder.trim() === "" || folder.includes("\0") ? refuse(folderNode, "history.directory is empty") : { kind: "directory", directory: resolve3(directory, folder) };
}

// src/config/generated/validator.js
var validate = validate21;
var schema6 = {
  $schema: "http://json-schema.org/draft-07/schema#",
  $id: "https://unpkg.com/budget-check/schemas/budget.schema.json",
  title: "budget-check budget",
  type: ["object", "array"],
  additionalProperties: false,
  properties: {
    $schema: { type: "string" },
    extends: { type: ["string", "array", "null"], items: { type: "string" } },
    build: {
      type: ["string", "object", "boolean"],
      required: ["command"],
      additionalProperties: false,
      properties: {
        command: { type: "string" },
        directory: { type: "string" },
        env: { type: "object", additionalProperties: { type: "string" } },
        timeout: {
          type: ["number", "string"],
          minimum: 0,
          pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s))?\\s*$"
        }
      }
    },
    serve: {
      type: ["string", "object"],
      additionalProperties: false,
      properties: {
        directory: { type: "string" },
        fallback: { type: ["string", "boolean"], not: { const: true } },
        headers: {
          type: "object",
          additionalProperties: { type: "object", additionalProperties: { type: "string" } }
        },
        command: { type: "string" },
        url: { type: "string" },
        timeout: {
          type: ["number", "string"],
          minimum: 0,
          pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s))?\\s*$"
        }
      }
    },
    devices: {
      type: "array",
      minItems: 1,
      items: {
        type: ["string", "object"],
        if: { type: "string" },
        then: { enum: ["mobile", "desktop"] },
        required: ["name"],
        additionalProperties: false,
        properties: {
          name: { type: "string" },
          extends: { enum: ["mobile", "desktop"] },
          viewport: {
            type: "object",
            additionalProperties: false,
            properties: {
              width: { type: "integer", minimum: 1, maximum: 1e4 },
              height: { type: "integer", minimum: 1, maximum: 1e4 },
              deviceScaleFactor: { type: "number", minimum: 0.1, maximum: 10 },
              mobile: { type: "boolean" }
            }
          },
          cpuSlowdown: { type: "number", minimum: 1, maximum: 100 },
          network: {
            type: ["string", "object"],
            if: { type: "string" },
            then: { enum: ["mobileSlow4G", "mobileRegular3G", "desktopDense4G"] },
            additionalProperties: false,
            properties: {
              rttMs: { type: "number", minimum: 0, maximum: 6e4 },
              throughputKbps: { type: "number", minimum: 1, maximum: 1e7 }
            }
          },
          userAgent: { type: "string" },
          locale: { type: "string" },
          colorScheme: { enum: ["light", "dark"] },
          reducedMotion: { type: "boolean" }
        }
      }
    },
    pages: {
      type: ["array", "string", "object"],
      required: ["auto"],
      additionalProperties: false,
      properties: { auto: { type: "integer", minimum: 1, maximum: 50 } },
      items: {
        type: ["string", "object"],
        required: ["path"],
        additionalProperties: false,
        properties: {
          name: { type: "string" },
          path: { type: "string" },
          limits: { $ref: "#/definitions/limits" },
          interactions: { type: ["array", "string"], items: { $ref: "#/definitions/step" } },
          setup: { $ref: "#/definitions/setup" },
          warm: { type: "boolean" }
        }
      }
    },
    setup: { $ref: "#/definitions/setup" },
    limits: { $ref: "#/definitions/limits" },
    bundle: {
      type: "object",
      additionalProperties: false,
      properties: {
        directory: { type: "string" },
        initial: { $ref: "#/definitions/bundleSizeLimit" },
        "initial:js": { $ref: "#/definitions/bundleSizeLimit" },
        "initial:css": { $ref: "#/definitions/bundleSizeLimit" },
        lazy: { $ref: "#/definitions/bundleSizeLimit" },
        "lazy:js": { $ref: "#/definitions/bundleSizeLimit" },
        "lazy:css": { $ref: "#/definitions/bundleSizeLimit" },
        total: { $ref: "#/definitions/bundleSizeLimit" },
        "total:js": { $ref: "#/definitions/bundleSizeLimit" },
        "total:css": { $ref: "#/definitions/bundleSizeLimit" },
        "total:html": { $ref: "#/definitions/bundleSizeLimit" },
        "total:image": { $ref: "#/definitions/bundleSizeLimit" },
        "total:font": { $ref: "#/definitions/bundleSizeLimit" },
        "total:media": { $ref: "#/definitions/bundleSizeLimit" },
        "total:wasm": { $ref: "#/definitions/bundleSizeLimit" },
        "total:json": { $ref: "#/definitions/bundleSizeLimit" },
        "total:other": { $ref: "#/definitions/bundleSizeLimit" },
        count: { $ref: "#/definitions/bundleCountLimit" },
        "count:js": { $ref: "#/definitions/bundleCountLimit" },
        "count:css": { $ref: "#/definitions/bundleCountLimit" },
        "count:html": { $ref: "#/definitions/bundleCountLimit" },
        "count:image": { $ref: "#/definitions/bundleCountLimit" },
        "count:font": { $ref: "#/definitions/bundleCountLimit" },
        "count:media": { $ref: "#/definitions/bundleCountLimit" },
        "count:wasm": { $ref: "#/definitions/bundleCountLimit" },
        "count:json": { $ref: "#/definitions/bundleCountLimit" },
        "count:other": { $ref: "#/definitions/bundleCountLimit" },
        duplicates: { $ref: "#/definitions/bundleCountLimit" },
        reload: { $ref: "#/definitions/bundleSizeLimit" },
        "unused:js": { $ref: "#/definitions/bundleSizeLimit" }
      },
      patternProperties: {
        "^file:[\\s\\S]*\\S": { $ref: "#/definitions/bundleSizeLimit" },
        "^each:[\\s\\S]*\\S": { $ref: "#/definitions/bundleSizeLimit" },
        "^entry:[\\s\\S]*\\S": { $ref: "#/definitions/bundleSizeLimit" },
        "^route:[\\s\\S]*\\S": { $ref: "#/definitions/bundleSizeLimit" },
        "^package:[\\s\\S]*\\S": { $ref: "#/definitions/bundleSizeLimit" }
      }
    },
    commands: {
      type: "object",
      additionalProperties: {
        type: ["object", "null"],
        required: ["run"],
        additionalProperties: false,
        properties: {
          run: { type: "string" },
          read: {
            type: ["string", "object"],
            additionalProperties: {
              type: ["string", "object"],
              required: ["path"],
              additionalProperties: false,
              properties: {
                path: { type: "string" },
                unit: { enum: ["us", "ms", "s", "B", "kB", "KiB", "MB", "MiB", "count", "unitless"] },
                exact: { type: "boolean" }
              }
            }
          },
          measure: { enum: ["time"] },
          unit: { enum: ["us", "ms", "s", "B", "kB", "KiB", "MB", "MiB", "count", "unitless"] },
          exact: { type: "boolean" },
          timeout: {
            type: ["number", "string"],
            minimum: 0,
            pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s))?\\s*$"
          }
        }
      }
    },
    interactions: { type: ["string", "array"], pattern: "^auto$", maxItems: 0 },
    clock: { enum: ["cpu", "wall"] },
    throttling: { enum: ["simulate", "devtools"] },
    blockedUrls: { type: "array", items: { type: "string" } },
    hosts: { type: "object", additionalProperties: { type: "string" } },
    insecure: { type: "boolean" },
    onInconclusive: { enum: ["warn", "fail"] },
    alreadyOver: { enum: ["warn", "fail"] },
    allow: {
      type: "array",
      items: {
        type: "object",
        required: ["limit", "reason", "expires"],
        additionalProperties: false,
        properties: {
          limit: { type: "string" },
          page: { type: "string" },
          reason: { type: "string" },
          expires: { type: "string" }
        }
      }
    },
    history: {
      type: ["object", "null"],
      additionalProperties: false,
      properties: { branch: { type: "string" }, directory: { type: "string" } }
    }
  },
  items: { $ref: "#/definitions/lightWalletEntry" },
  definitions: {
    limits: {
      type: "object",
      additionalProperties: false,
      properties: {
        LCP: { $ref: "#/definitions/timeLimit" },
        INP: { $ref: "#/definitions/timeLimit" },
        CLS: { $ref: "#/definitions/unitlessLimit" },
        FCP: { $ref: "#/definitions/timeLimit" },
        TTFB: { $ref: "#/definitions/timeLimit" },
        TBT: { $ref: "#/definitions/timeLimit" },
        SI: { $ref: "#/definitions/timeLimit" },
        FID: { $ref: "#/definitions/timeLimit" },
        TTI: { $ref: "#/definitions/timeLimit" },
        "main-thread": { $ref: "#/definitions/timeLimit" },
        "js-heap": { $ref: "#/definitions/sizeLimit" },
        "work:js": { $ref: "#/definitions/countLimit" },
        "calls:js": { $ref: "#/definitions/countLimit" },
        "dom-nodes": { $ref: "#/definitions/countLimit" },
        queries: { $ref: "#/definitions/countLimit" },
        "interaction-CLS": { $ref: "#/definitions/unitlessLimit" },
        "requests:blocking": { $ref: "#/definitions/countLimit" },
        requests: { $ref: "#/definitions/countLimit" },
        "requests:document": { $ref: "#/definitions/countLimit" },
        "requests:script": { $ref: "#/definitions/countLimit" },
        "requests:stylesheet": { $ref: "#/definitions/countLimit" },
        "requests:image": { $ref: "#/definitions/countLimit" },
        "requests:media": { $ref: "#/definitions/countLimit" },
        "requests:font": { $ref: "#/definitions/countLimit" },
        "requests:other": { $ref: "#/definitions/countLimit" },
        "requests:third-party": { $ref: "#/definitions/countLimit" },
        transfer: { $ref: "#/definitions/sizeLimit" },
        "transfer:document": { $ref: "#/definitions/sizeLimit" },
        "transfer:script": { $ref: "#/definitions/sizeLimit" },
        "transfer:stylesheet": { $ref: "#/definitions/sizeLimit" },
        "transfer:image": { $ref: "#/definitions/sizeLimit" },
        "transfer:media": { $ref: "#/definitions/sizeLimit" },
        "transfer:font": { $ref: "#/definitions/sizeLimit" },
        "transfer:other": { $ref: "#/definitions/sizeLimit" },
        "transfer:third-party": { $ref: "#/definitions/sizeLimit" },
        "cache-hit": { $ref: "#/definitions/sizeLimit" },
        "cache-hit:document": { $ref: "#/definitions/sizeLimit" },
        "cache-hit:script": { $ref: "#/definitions/sizeLimit" },
        "cache-hit:stylesheet": { $ref: "#/definitions/sizeLimit" },
        "cache-hit:image": { $ref: "#/definitions/sizeLimit" },
        "cache-hit:media": { $ref: "#/definitions/sizeLimit" },
        "cache-hit:font": { $ref: "#/definitions/sizeLimit" },
        "cache-hit:other": { $ref: "#/definitions/sizeLimit" },
        "cache-hit:third-party": { $ref: "#/definitions/sizeLimit" },
        "cache:immutable": { $ref: "#/definitions/countLimit" },
        "compression:text": { $ref: "#/definitions/countLimit" },
        redirects: { $ref: "#/definitions/countLimit" },
        "images:oversized": { $ref: "#/definitions/countLimit" },
        "images:legacy-format": { $ref: "#/definitions/countLimit" },
        "images:unsized": { $ref: "#/definitions/countLimit" },
        bfcache: { $ref: "#/definitions/countLimit" }
      },
      patternProperties: {
        "^INP:[\\s\\S]": { $ref: "#/definitions/timeLimit" },
        "^work:js:[\\s\\S]": { $ref: "#/definitions/countLimit" },
        "^calls:js:[\\s\\S]": { $ref: "#/definitions/countLimit" },
        "^route-LCP:[\\s\\S]": { $ref: "#/definitions/timeLimit" },
        "^user-timing:[\\s\\S]": { $ref: "#/definitions/timeLimit" },
        "^server-timing:[\\s\\S]": { $ref: "#/definitions/timeLimit" },
        "^command:[\\s\\S]": { $ref: "#/definitions/commandLimit" }
      }
    },
    lightWalletEntry: {
      type: "object",
      additionalProperties: false,
      properties: {
        path: { type: "string" },
        options: {
          type: "object",
          additionalProperties: false,
          properties: { firstPartyHostnames: { type: "array", items: { type: "string" } } }
        },
        resourceSizes: {
          type: "array",
          items: {
            type: "object",
            required: ["resourceType", "budget"],
            additionalProperties: false,
            properties: {
              resourceType: { $ref: "#/definitions/lightWalletResource" },
              budget: { type: "number", minimum: 0 }
            }
          }
        },
        resourceCounts: {
          type: "array",
          items: {
            type: "object",
            required: ["resourceType", "budget"],
            additionalProperties: false,
            properties: {
              resourceType: { $ref: "#/definitions/lightWalletResource" },
              budget: { type: "number", minimum: 0 }
            }
          }
        },
        timings: {
          type: "array",
          items: {
            type: "object",
            required: ["metric", "budget"],
            additionalProperties: false,
            properties: {
              metric: {
                enum: [
                  "first-contentful-paint",
                  "largest-contentful-paint",
                  "total-blocking-time",
                  "speed-index",
                  "interactive",
                  "max-potential-fid",
                  "cumulative-layout-shift",
                  "first-meaningful-paint"
                ]
              },
              budget: { type: "number", minimum: 0 }
            }
          }
        }
      }
    },
    lightWalletResource: {
      enum: ["total", "document", "script", "stylesheet", "image", "media", "font", "other", "third-party"]
    },
    timeLimit: {
      type: ["number", "string", "object", "null"],
      minimum: 0,
      pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s))?\\s*$",
      additionalProperties: false,
      properties: {
        max: {
          type: ["number", "string"],
          minimum: 0,
          pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s))?\\s*$"
        },
        warn: {
          type: ["number", "string"],
          minimum: 0,
          pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s))?\\s*$"
        },
        maxIncrease: {
          type: ["number", "string", "null"],
          minimum: 0,
          pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s|%))?\\s*$"
        },
        level: { enum: ["fail", "warn"] }
      }
    },
    sizeLimit: {
      type: ["number", "string", "object", "null"],
      minimum: 0,
      pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB))?\\s*$",
      additionalProperties: false,
      properties: {
        max: {
          type: ["number", "string"],
          minimum: 0,
          pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB))?\\s*$"
        },
        warn: {
          type: ["number", "string"],
          minimum: 0,
          pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB))?\\s*$"
        },
        maxIncrease: {
          type: ["number", "string", "null"],
          minimum: 0,
          pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB|%))?\\s*$"
        },
        level: { enum: ["fail", "warn"] }
      }
    },
    countLimit: {
      type: ["number", "string", "object", "null"],
      minimum: 0,
      pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*$",
      additionalProperties: false,
      properties: {
        max: { type: ["number", "string"], minimum: 0, pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*$" },
        warn: { type: ["number", "string"], minimum: 0, pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*$" },
        maxIncrease: {
          type: ["number", "string", "null"],
          minimum: 0,
          pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(%))?\\s*$"
        },
        level: { enum: ["fail", "warn"] }
      }
    },
    unitlessLimit: {
      type: ["number", "string", "object", "null"],
      minimum: 0,
      pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*$",
      additionalProperties: false,
      properties: {
        max: { type: ["number", "string"], minimum: 0, pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*$" },
        warn: { type: ["number", "string"], minimum: 0, pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*$" },
        maxIncrease: {
          type: ["number", "string", "null"],
          minimum: 0,
          pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(%))?\\s*$"
        },
        level: { enum: ["fail", "warn"] }
      }
    },
    bundleSizeLimit: {
      type: ["number", "string", "object", "null"],
      minimum: 0,
      pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB))?\\s*$",
      additionalProperties: false,
      properties: {
        max: {
          type: ["number", "string"],
          minimum: 0,
          pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB))?\\s*$"
        },
        warn: {
          type: ["number", "string"],
          minimum: 0,
          pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB))?\\s*$"
        },
        maxIncrease: {
          type: ["number", "string", "null"],
          minimum: 0,
          pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB|%))?\\s*$"
        },
        level: { enum: ["fail", "warn"] },
        warnIncrease: {
          type: ["number", "string"],
          minimum: 0,
          pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB|%))?\\s*$"
        },
        compression: { enum: ["gzip", "brotli", "raw"] },
        ratchet: { type: "boolean" }
      }
    },
    step: {
      type: "object",
      additionalProperties: false,
      properties: {
        click: { type: "string" },
        tap: { type: "string" },
        type: { type: "array", items: { type: "string" } },
        press: { type: "string" },
        hover: { type: "string" },
        scroll: {
          type: ["string", "object"],
          additionalProperties: false,
          properties: { x: { type: "number" }, y: { type: "number" } }
        },
        select: { type: "array", items: { type: "string" } },
        waitFor: {
          type: ["string", "object"],
          additionalProperties: false,
          properties: { text: { type: "string" }, ms: { type: "number" } }
        },
        name: { type: "string" },
        limits: { type: "object", properties: { INP: { $ref: "#/definitions/timeLimit" } } },
        timeout: {
          type: ["number", "string"],
          minimum: 0,
          pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s))?\\s*$"
        }
      }
    },
    setup: {
      type: ["object", "null"],
      additionalProperties: false,
      properties: {
        cookies: {
          type: "object",
          additionalProperties: {
            type: ["string", "object", "null"],
            required: ["value"],
            additionalProperties: false,
            properties: { value: { type: "string" }, path: { type: "string" }, domain: { type: "string" } }
          }
        },
        headers: { type: "object", additionalProperties: { type: ["string", "null"] } },
        localStorage: { type: "object", additionalProperties: { type: ["string", "null"] } },
        basicAuth: {
          type: ["object", "null"],
          required: ["username", "password"],
          additionalProperties: false,
          properties: { username: { type: "string" }, password: { type: "string" } }
        },
        login: {
          type: ["object", "string", "null"],
          additionalProperties: false,
          properties: {
            page: { type: "string" },
            steps: { type: "array", minItems: 1, items: { $ref: "#/definitions/step" } },
            request: { type: "string" },
            method: { enum: ["POST", "PUT"] },
            form: { type: "object", additionalProperties: { type: "string" } },
            json: { type: "object" }
          }
        }
      }
    },
    bundleCountLimit: {
      type: ["number", "string", "object", "null"],
      minimum: 0,
      pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*$",
      additionalProperties: false,
      properties: {
        max: { type: ["number", "string"], minimum: 0, pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*$" },
        warn: { type: ["number", "string"], minimum: 0, pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*$" },
        maxIncrease: {
          type: ["number", "string", "null"],
          minimum: 0,
          pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(%))?\\s*$"
        },
        level: { enum: ["fail", "warn"] },
        warnIncrease: {
          type: ["number", "string"],
          minimum: 0,
          pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(%))?\\s*$"
        },
        ratchet: { type: "boolean" }
      }
    },
    commandLimit: {
      type: ["number", "string", "object", "null"],
      minimum: 0,
      pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s|B|kB|KiB|MB|MiB))?\\s*$",
      additionalProperties: false,
      properties: {
        max: {
          type: ["number", "string"],
          minimum: 0,
          pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s|B|kB|KiB|MB|MiB))?\\s*$"
        },
        warn: {
          type: ["number", "string"],
          minimum: 0,
          pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s|B|kB|KiB|MB|MiB))?\\s*$"
        },
        maxIncrease: {
          type: ["number", "string", "null"],
          minimum: 0,
          pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s|B|kB|KiB|MB|MiB|%))?\\s*$"
        },
        level: { enum: ["fail", "warn"] }
      }
    }
  }
};
var schema7 = {
  type: "object",
  additionalProperties: false,
  properties: {
    path: { type: "string" },
    options: {
      type: "object",
      additionalProperties: false,
      properties: { firstPartyHostnames: { type: "array", items: { type: "string" } } }
    },
    resourceSizes: {
      type: "array",
      items: {
        type: "object",
        required: ["resourceType", "budget"],
        additionalProperties: false,
        properties: {
          resourceType: { $ref: "#/definitions/lightWalletResource" },
          budget: { type: "number", minimum: 0 }
        }
      }
    },
    resourceCounts: {
      type: "array",
      items: {
        type: "object",
        required: ["resourceType", "budget"],
        additionalProperties: false,
        properties: {
          resourceType: { $ref: "#/definitions/lightWalletResource" },
          budget: { type: "number", minimum: 0 }
        }
      }
    },
    timings: {
      type: "array",
      items: {
        type: "object",
        required: ["metric", "budget"],
        additionalProperties: false,
        properties: {
          metric: {
            enum: [
              "first-contentful-paint",
              "largest-contentful-paint",
              "total-blocking-time",
              "speed-index",
              "interactive",
              "max-potential-fid",
              "cumulative-layout-shift",
              "first-meaningful-paint"
            ]
          },
          budget: { type: "number", minimum: 0 }
        }
      }
    }
  }
};
var schema8 = {
  enum: ["total", "document", "script", "stylesheet", "image", "media", "font", "other", "third-party"]
};
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data === "total" || data === "document" || data === "script" || data === "stylesheet" || data === "image" || data === "media" || data === "font" || data === "other" || data === "third-party")) {
    const err0 = {
      instancePath,
      schemaPath: "#/enum",
      keyword: "enum",
      params: { allowedValues: schema8.enum },
      message: "must be equal to one of the allowed values",
      schema: schema8.enum,
      parentSchema: schema8,
      data
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate23.errors = vErrors;
  return errors === 0;
}
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "path" || key0 === "options" || key0 === "resourceSizes" || key0 === "resourceCounts" || key0 === "timings")) {
        const err0 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
          schema: false,
          parentSchema: schema7,
          data
        };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.path !== void 0) {
      let data0 = data.path;
      if (typeof data0 !== "string") {
        const err1 = {
          instancePath: instancePath + "/path",
          schemaPath: "#/properties/path/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
          schema: schema7.properties.path.type,
          parentSchema: schema7.properties.path,
          data: data0
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.options !== void 0) {
      let data1 = data.options;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (const key1 in data1) {
          if (!(key1 === "firstPartyHostnames")) {
            const err2 = {
              instancePath: instancePath + "/options",
              schemaPath: "#/properties/options/additionalProperties",
              keyword: "additionalProperties",
              params: { additionalProperty: key1 },
              message: "must NOT have additional properties",
              schema: false,
              parentSchema: schema7.properties.options,
              data: data1
            };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        if (data1.firstPartyHostnames !== void 0) {
          let data2 = data1.firstPartyHostnames;
          if (Array.isArray(data2)) {
            const len0 = data2.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data3 = data2[i0];
              if (typeof data3 !== "string") {
                const err3 = {
                  instancePath: instancePath + "/options/firstPartyHostnames/" + i0,
                  schemaPath: "#/properties/options/properties/firstPartyHostnames/items/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                  schema: schema7.properties.options.properties.firstPartyHostnames.items.type,
                  parentSchema: schema7.properties.options.properties.firstPartyHostnames.items,
                  data: data3
                };
                if (vErrors === null) {
                  vErrors = [err3];
                } else {
                  vErrors.push(err3);
                }
                errors++;
              }
            }
          } else {
            const err4 = {
              instancePath: instancePath + "/options/firstPartyHostnames",
              schemaPath: "#/properties/options/properties/firstPartyHostnames/type",
              keyword: "type",
              params: { type: "array" },
              message: "must be array",
              schema: schema7.properties.options.properties.firstPartyHostnames.type,
              parentSchema: schema7.properties.options.properties.firstPartyHostnames,
              data: data2
            };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
      } else {
        const err5 = {
          instancePath: instancePath + "/options",
          schemaPath: "#/properties/options/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
          schema: schema7.properties.options.type,
          parentSchema: schema7.properties.options,
          data: data1
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.resourceSizes !== void 0) {
      let data4 = data.resourceSizes;
      if (Array.isArray(data4)) {
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data5 = data4[i1];
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            if (data5.resourceType === void 0) {
              const err6 = {
                instancePath: instancePath + "/resourceSizes/" + i1,
                schemaPath: "#/properties/resourceSizes/items/required",
                keyword: "required",
                params: { missingProperty: "resourceType" },
                message: "must have required property 'resourceType'",
                schema: schema7.properties.resourceSizes.items.required,
                parentSchema: schema7.properties.resourceSizes.items,
                data: data5
              };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (data5.budget === void 0) {
              const err7 = {
                instancePath: instancePath + "/resourceSizes/" + i1,
                schemaPath: "#/properties/resourceSizes/items/required",
                keyword: "required",
                params: { missingProperty: "budget" },
                message: "must have required property 'budget'",
                schema: schema7.properties.resourceSizes.items.required,
                parentSchema: schema7.properties.resourceSizes.items,
                data: data5
              };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            for (const key2 in data5) {
              if (!(key2 === "resourceType" || key2 === "budget")) {
                const err8 = {
                  instancePath: instancePath + "/resourceSizes/" + i1,
                  schemaPath: "#/properties/resourceSizes/items/additionalProperties",
                  keyword: "additionalProperties",
                  params: { additionalProperty: key2 },
                  message: "must NOT have additional properties",
                  schema: false,
                  parentSchema: schema7.properties.resourceSizes.items,
                  data: data5
                };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
            }
            if (data5.resourceType !== void 0) {
              if (!validate23(data5.resourceType, {
                instancePath: instancePath + "/resourceSizes/" + i1 + "/resourceType",
                parentData: data5,
                parentDataProperty: "resourceType",
                rootData
              })) {
                vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                errors = vErrors.length;
              }
            }
            if (data5.budget !== void 0) {
              let data7 = data5.budget;
              if (typeof data7 == "number" && isFinite(data7)) {
                if (data7 < 0 || isNaN(data7)) {
                  const err9 = {
                    instancePath: instancePath + "/resourceSizes/" + i1 + "/budget",
                    schemaPath: "#/properties/resourceSizes/items/properties/budget/minimum",
                    keyword: "minimum",
                    params: { comparison: ">=", limit: 0 },
                    message: "must be >= 0",
                    schema: 0,
                    parentSchema: schema7.properties.resourceSizes.items.properties.budget,
                    data: data7
                  };
                  if (vErrors === null) {
                    vErrors = [err9];
                  } else {
                    vErrors.push(err9);
                  }
                  errors++;
                }
              } else {
                const err10 = {
                  instancePath: instancePath + "/resourceSizes/" + i1 + "/budget",
                  schemaPath: "#/properties/resourceSizes/items/properties/budget/type",
                  keyword: "type",
                  params: { type: "number" },
                  message: "must be number",
                  schema: schema7.properties.resourceSizes.items.properties.budget.type,
                  parentSchema: schema7.properties.resourceSizes.items.properties.budget,
                  data: data7
                };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
          } else {
            const err11 = {
              instancePath: instancePath + "/resourceSizes/" + i1,
              schemaPath: "#/properties/resourceSizes/items/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object",
              schema: schema7.properties.resourceSizes.items.type,
              parentSchema: schema7.properties.resourceSizes.items,
              data: data5
            };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      } else {
        const err12 = {
          instancePath: instancePath + "/resourceSizes",
          schemaPath: "#/properties/resourceSizes/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
          schema: schema7.properties.resourceSizes.type,
          parentSchema: schema7.properties.resourceSizes,
          data: data4
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.resourceCounts !== void 0) {
      let data8 = data.resourceCounts;
      if (Array.isArray(data8)) {
        const len2 = data8.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data9 = data8[i2];
          if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
            if (data9.resourceType === void 0) {
              const err13 = {
                instancePath: instancePath + "/resourceCounts/" + i2,
                schemaPath: "#/properties/resourceCounts/items/required",
                keyword: "required",
                params: { missingProperty: "resourceType" },
                message: "must have required property 'resourceType'",
                schema: schema7.properties.resourceCounts.items.required,
                parentSchema: schema7.properties.resourceCounts.items,
                data: data9
              };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
            if (data9.budget === void 0) {
              const err14 = {
                instancePath: instancePath + "/resourceCounts/" + i2,
                schemaPath: "#/properties/resourceCounts/items/required",
                keyword: "required",
                params: { missingProperty: "budget" },
                message: "must have required property 'budget'",
                schema: schema7.properties.resourceCounts.items.required,
                parentSchema: schema7.properties.resourceCounts.items,
                data: data9
              };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
            for (const key3 in data9) {
              if (!(key3 === "resourceType" || key3 === "budget")) {
                const err15 = {
                  instancePath: instancePath + "/resourceCounts/" + i2,
                  schemaPath: "#/properties/resourceCounts/items/additionalProperties",
                  keyword: "additionalProperties",
                  params: { additionalProperty: key3 },
                  message: "must NOT have additional properties",
                  schema: false,
                  parentSchema: schema7.properties.resourceCounts.items,
                  data: data9
                };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
            if (data9.resourceType !== void 0) {
              if (!validate23(data9.resourceType, {
                instancePath: instancePath + "/resourceCounts/" + i2 + "/resourceType",
                parentData: data9,
                parentDataProperty: "resourceType",
                rootData
              })) {
                vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                errors = vErrors.length;
              }
            }
            if (data9.budget !== void 0) {
              let data11 = data9.budget;
              if (typeof data11 == "number" && isFinite(data11)) {
                if (data11 < 0 || isNaN(data11)) {
                  const err16 = {
                    instancePath: instancePath + "/resourceCounts/" + i2 + "/budget",
                    schemaPath: "#/properties/resourceCounts/items/properties/budget/minimum",
                    keyword: "minimum",
                    params: { comparison: ">=", limit: 0 },
                    message: "must be >= 0",
                    schema: 0,
                    parentSchema: schema7.properties.resourceCounts.items.properties.budget,
                    data: data11
                  };
                  if (vErrors === null) {
                    vErrors = [err16];
                  } else {
                    vErrors.push(err16);
                  }
                  errors++;
                }
              } else {
                const err17 = {
                  instancePath: instancePath + "/resourceCounts/" + i2 + "/budget",
                  schemaPath: "#/properties/resourceCounts/items/properties/budget/type",
                  keyword: "type",
                  params: { type: "number" },
                  message: "must be number",
                  schema: schema7.properties.resourceCounts.items.properties.budget.type,
                  parentSchema: schema7.properties.resourceCounts.items.properties.budget,
                  data: data11
                };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
            }
          } else {
            const err18 = {
              instancePath: instancePath + "/resourceCounts/" + i2,
              schemaPath: "#/properties/resourceCounts/items/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object",
              schema: schema7.properties.resourceCounts.items.type,
              parentSchema: schema7.properties.resourceCounts.items,
              data: data9
            };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
      } else {
        const err19 = {
          instancePath: instancePath + "/resourceCounts",
          schemaPath: "#/properties/resourceCounts/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
          schema: schema7.properties.resourceCounts.type,
          parentSchema: schema7.properties.resourceCounts,
          data: data8
        };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.timings !== void 0) {
      let data12 = data.timings;
      if (Array.isArray(data12)) {
        const len3 = data12.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data13 = data12[i3];
          if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
            if (data13.metric === void 0) {
              const err20 = {
                instancePath: instancePath + "/timings/" + i3,
                schemaPath: "#/properties/timings/items/required",
                keyword: "required",
                params: { missingProperty: "metric" },
                message: "must have required property 'metric'",
                schema: schema7.properties.timings.items.required,
                parentSchema: schema7.properties.timings.items,
                data: data13
              };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
            if (data13.budget === void 0) {
              const err21 = {
                instancePath: instancePath + "/timings/" + i3,
                schemaPath: "#/properties/timings/items/required",
                keyword: "required",
                params: { missingProperty: "budget" },
                message: "must have required property 'budget'",
                schema: schema7.properties.timings.items.required,
                parentSchema: schema7.properties.timings.items,
                data: data13
              };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
            for (const key4 in data13) {
              if (!(key4 === "metric" || key4 === "budget")) {
                const err22 = {
                  instancePath: instancePath + "/timings/" + i3,
                  schemaPath: "#/properties/timings/items/additionalProperties",
                  keyword: "additionalProperties",
                  params: { additionalProperty: key4 },
                  message: "must NOT have additional properties",
                  schema: false,
                  parentSchema: schema7.properties.timings.items,
                  data: data13
                };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            }
            if (data13.metric !== void 0) {
              let data14 = data13.metric;
              if (!(data14 === "first-contentful-paint" || data14 === "largest-contentful-paint" || data14 === "total-blocking-time" || data14 === "speed-index" || data14 === "interactive" || data14 === "max-potential-fid" || data14 === "cumulative-layout-shift" || data14 === "first-meaningful-paint")) {
                const err23 = {
                  instancePath: instancePath + "/timings/" + i3 + "/metric",
                  schemaPath: "#/properties/timings/items/properties/metric/enum",
                  keyword: "enum",
                  params: { allowedValues: schema7.properties.timings.items.properties.metric.enum },
                  message: "must be equal to one of the allowed values",
                  schema: schema7.properties.timings.items.properties.metric.enum,
                  parentSchema: schema7.properties.timings.items.properties.metric,
                  data: data14
                };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
            if (data13.budget !== void 0) {
              let data15 = data13.budget;
              if (typeof data15 == "number" && isFinite(data15)) {
                if (data15 < 0 || isNaN(data15)) {
                  const err24 = {
                    instancePath: instancePath + "/timings/" + i3 + "/budget",
                    schemaPath: "#/properties/timings/items/properties/budget/minimum",
                    keyword: "minimum",
                    params: { comparison: ">=", limit: 0 },
                    message: "must be >= 0",
                    schema: 0,
                    parentSchema: schema7.properties.timings.items.properties.budget,
                    data: data15
                  };
                  if (vErrors === null) {
                    vErrors = [err24];
                  } else {
                    vErrors.push(err24);
                  }
                  errors++;
                }
              } else {
                const err25 = {
                  instancePath: instancePath + "/timings/" + i3 + "/budget",
                  schemaPath: "#/properties/timings/items/properties/budget/type",
                  keyword: "type",
                  params: { type: "number" },
                  message: "must be number",
                  schema: schema7.properties.timings.items.properties.budget.type,
                  parentSchema: schema7.properties.timings.items.properties.budget,
                  data: data15
                };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              }
            }
          } else {
            const err26 = {
              instancePath: instancePath + "/timings/" + i3,
              schemaPath: "#/properties/timings/items/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object",
              schema: schema7.properties.timings.items.type,
              parentSchema: schema7.properties.timings.items,
              data: data13
            };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
      } else {
        const err27 = {
          instancePath: instancePath + "/timings",
          schemaPath: "#/properties/timings/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
          schema: schema7.properties.timings.type,
          parentSchema: schema7.properties.timings,
          data: data12
        };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
  } else {
    const err28 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
      schema: schema7.type,
      parentSchema: schema7,
      data
    };
    if (vErrors === null) {
      vErrors = [err28];
    } else {
      vErrors.push(err28);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}
var schema9 = {
  type: "object",
  additionalProperties: false,
  properties: {
    LCP: { $ref: "#/definitions/timeLimit" },
    INP: { $ref: "#/definitions/timeLimit" },
    CLS: { $ref: "#/definitions/unitlessLimit" },
    FCP: { $ref: "#/definitions/timeLimit" },
    TTFB: { $ref: "#/definitions/timeLimit" },
    TBT: { $ref: "#/definitions/timeLimit" },
    SI: { $ref: "#/definitions/timeLimit" },
    FID: { $ref: "#/definitions/timeLimit" },
    TTI: { $ref: "#/definitions/timeLimit" },
    "main-thread": { $ref: "#/definitions/timeLimit" },
    "js-heap": { $ref: "#/definitions/sizeLimit" },
    "work:js": { $ref: "#/definitions/countLimit" },
    "calls:js": { $ref: "#/definitions/countLimit" },
    "dom-nodes": { $ref: "#/definitions/countLimit" },
    queries: { $ref: "#/definitions/countLimit" },
    "interaction-CLS": { $ref: "#/definitions/unitlessLimit" },
    "requests:blocking": { $ref: "#/definitions/countLimit" },
    requests: { $ref: "#/definitions/countLimit" },
    "requests:document": { $ref: "#/definitions/countLimit" },
    "requests:script": { $ref: "#/definitions/countLimit" },
    "requests:stylesheet": { $ref: "#/definitions/countLimit" },
    "requests:image": { $ref: "#/definitions/countLimit" },
    "requests:media": { $ref: "#/definitions/countLimit" },
    "requests:font": { $ref: "#/definitions/countLimit" },
    "requests:other": { $ref: "#/definitions/countLimit" },
    "requests:third-party": { $ref: "#/definitions/countLimit" },
    transfer: { $ref: "#/definitions/sizeLimit" },
    "transfer:document": { $ref: "#/definitions/sizeLimit" },
    "transfer:script": { $ref: "#/definitions/sizeLimit" },
    "transfer:stylesheet": { $ref: "#/definitions/sizeLimit" },
    "transfer:image": { $ref: "#/definitions/sizeLimit" },
    "transfer:media": { $ref: "#/definitions/sizeLimit" },
    "transfer:font": { $ref: "#/definitions/sizeLimit" },
    "transfer:other": { $ref: "#/definitions/sizeLimit" },
    "transfer:third-party": { $ref: "#/definitions/sizeLimit" },
    "cache-hit": { $ref: "#/definitions/sizeLimit" },
    "cache-hit:document": { $ref: "#/definitions/sizeLimit" },
    "cache-hit:script": { $ref: "#/definitions/sizeLimit" },
    "cache-hit:stylesheet": { $ref: "#/definitions/sizeLimit" },
    "cache-hit:image": { $ref: "#/definitions/sizeLimit" },
    "cache-hit:media": { $ref: "#/definitions/sizeLimit" },
    "cache-hit:font": { $ref: "#/definitions/sizeLimit" },
    "cache-hit:other": { $ref: "#/definitions/sizeLimit" },
    "cache-hit:third-party": { $ref: "#/definitions/sizeLimit" },
    "cache:immutable": { $ref: "#/definitions/countLimit" },
    "compression:text": { $ref: "#/definitions/countLimit" },
    redirects: { $ref: "#/definitions/countLimit" },
    "images:oversized": { $ref: "#/definitions/countLimit" },
    "images:legacy-format": { $ref: "#/definitions/countLimit" },
    "images:unsized": { $ref: "#/definitions/countLimit" },
    bfcache: { $ref: "#/definitions/countLimit" }
  },
  patternProperties: {
    "^INP:[\\s\\S]": { $ref: "#/definitions/timeLimit" },
    "^work:js:[\\s\\S]": { $ref: "#/definitions/countLimit" },
    "^calls:js:[\\s\\S]": { $ref: "#/definitions/countLimit" },
    "^route-LCP:[\\s\\S]": { $ref: "#/definitions/timeLimit" },
    "^user-timing:[\\s\\S]": { $ref: "#/definitions/timeLimit" },
    "^server-timing:[\\s\\S]": { $ref: "#/definitions/timeLimit" },
    "^command:[\\s\\S]": { $ref: "#/definitions/commandLimit" }
  }
};
var func2 = Object.prototype.hasOwnProperty;
var pattern2 = new RegExp("^INP:[\\s\\S]", "u");
var pattern3 = new RegExp("^work:js:[\\s\\S]", "u");
var pattern4 = new RegExp("^calls:js:[\\s\\S]", "u");
var pattern5 = new RegExp("^route-LCP:[\\s\\S]", "u");
var pattern6 = new RegExp("^user-timing:[\\s\\S]", "u");
var pattern7 = new RegExp("^server-timing:[\\s\\S]", "u");
var pattern8 = new RegExp("^command:[\\s\\S]", "u");
var schema10 = {
  type: ["number", "string", "object", "null"],
  minimum: 0,
  pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s))?\\s*$",
  additionalProperties: false,
  properties: {
    max: {
      type: ["number", "string"],
      minimum: 0,
      pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s))?\\s*$"
    },
    warn: {
      type: ["number", "string"],
      minimum: 0,
      pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s))?\\s*$"
    },
    maxIncrease: {
      type: ["number", "string", "null"],
      minimum: 0,
      pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s|%))?\\s*$"
    },
    level: { enum: ["fail", "warn"] }
  }
};
var pattern0 = new RegExp("^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s))?\\s*$", "u");
var pattern12 = new RegExp("^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s|%))?\\s*$", "u");
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && isFinite(data)) && typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: schema10.type },
      message: "must be number,string,object,null",
      schema: schema10.type,
      parentSchema: schema10,
      data
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data < 0 || isNaN(data)) {
      const err1 = {
        instancePath,
        schemaPath: "#/minimum",
        keyword: "minimum",
        params: { comparison: ">=", limit: 0 },
        message: "must be >= 0",
        schema: 0,
        parentSchema: schema10,
        data
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  if (typeof data === "string") {
    if (!pattern0.test(data)) {
      const err2 = {
        instancePath,
        schemaPath: "#/pattern",
        keyword: "pattern",
        params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s))?\\s*$" },
        message: 'must match pattern "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s))?\\s*$"',
        schema: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s))?\\s*$",
        parentSchema: schema10,
        data
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "max" || key0 === "warn" || key0 === "maxIncrease" || key0 === "level")) {
        const err3 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
          schema: false,
          parentSchema: schema10,
          data
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.max !== void 0) {
      let data0 = data.max;
      if (!(typeof data0 == "number" && isFinite(data0)) && typeof data0 !== "string") {
        const err4 = {
          instancePath: instancePath + "/max",
          schemaPath: "#/properties/max/type",
          keyword: "type",
          params: { type: schema10.properties.max.type },
          message: "must be number,string",
          schema: schema10.properties.max.type,
          parentSchema: schema10.properties.max,
          data: data0
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 0 || isNaN(data0)) {
          const err5 = {
            instancePath: instancePath + "/max",
            schemaPath: "#/properties/max/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
            schema: 0,
            parentSchema: schema10.properties.max,
            data: data0
          };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
      if (typeof data0 === "string") {
        if (!pattern0.test(data0)) {
          const err6 = {
            instancePath: instancePath + "/max",
            schemaPath: "#/properties/max/pattern",
            keyword: "pattern",
            params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s))?\\s*$" },
            message: 'must match pattern "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s))?\\s*$"',
            schema: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s))?\\s*$",
            parentSchema: schema10.properties.max,
            data: data0
          };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data.warn !== void 0) {
      let data1 = data.warn;
      if (!(typeof data1 == "number" && isFinite(data1)) && typeof data1 !== "string") {
        const err7 = {
          instancePath: instancePath + "/warn",
          schemaPath: "#/properties/warn/type",
          keyword: "type",
          params: { type: schema10.properties.warn.type },
          message: "must be number,string",
          schema: schema10.properties.warn.type,
          parentSchema: schema10.properties.warn,
          data: data1
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 0 || isNaN(data1)) {
          const err8 = {
            instancePath: instancePath + "/warn",
            schemaPath: "#/properties/warn/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
            schema: 0,
            parentSchema: schema10.properties.warn,
            data: data1
          };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
      if (typeof data1 === "string") {
        if (!pattern0.test(data1)) {
          const err9 = {
            instancePath: instancePath + "/warn",
            schemaPath: "#/properties/warn/pattern",
            keyword: "pattern",
            params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s))?\\s*$" },
            message: 'must match pattern "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s))?\\s*$"',
            schema: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s))?\\s*$",
            parentSchema: schema10.properties.warn,
            data: data1
          };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
    }
    if (data.maxIncrease !== void 0) {
      let data2 = data.maxIncrease;
      if (!(typeof data2 == "number" && isFinite(data2)) && typeof data2 !== "string" && data2 !== null) {
        const err10 = {
          instancePath: instancePath + "/maxIncrease",
          schemaPath: "#/properties/maxIncrease/type",
          keyword: "type",
          params: { type: schema10.properties.maxIncrease.type },
          message: "must be number,string,null",
          schema: schema10.properties.maxIncrease.type,
          parentSchema: schema10.properties.maxIncrease,
          data: data2
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 0 || isNaN(data2)) {
          const err11 = {
            instancePath: instancePath + "/maxIncrease",
            schemaPath: "#/properties/maxIncrease/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
            schema: 0,
            parentSchema: schema10.properties.maxIncrease,
            data: data2
          };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      }
      if (typeof data2 === "string") {
        if (!pattern12.test(data2)) {
          const err12 = {
            instancePath: instancePath + "/maxIncrease",
            schemaPath: "#/properties/maxIncrease/pattern",
            keyword: "pattern",
            params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s|%))?\\s*$" },
            message: 'must match pattern "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s|%))?\\s*$"',
            schema: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s|%))?\\s*$",
            parentSchema: schema10.properties.maxIncrease,
            data: data2
          };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
    }
    if (data.level !== void 0) {
      let data3 = data.level;
      if (!(data3 === "fail" || data3 === "warn")) {
        const err13 = {
          instancePath: instancePath + "/level",
          schemaPath: "#/properties/level/enum",
          keyword: "enum",
          params: { allowedValues: schema10.properties.level.enum },
          message: "must be equal to one of the allowed values",
          schema: schema10.properties.level.enum,
          parentSchema: schema10.properties.level,
          data: data3
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
  }
  validate28.errors = vErrors;
  return errors === 0;
}
var schema11 = {
  type: ["number", "string", "object", "null"],
  minimum: 0,
  pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*$",
  additionalProperties: false,
  properties: {
    max: { type: ["number", "string"], minimum: 0, pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*$" },
    warn: { type: ["number", "string"], minimum: 0, pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*$" },
    maxIncrease: {
      type: ["number", "string", "null"],
      minimum: 0,
      pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(%))?\\s*$"
    },
    level: { enum: ["fail", "warn"] }
  }
};
var pattern13 = new RegExp("^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*$", "u");
var pattern16 = new RegExp("^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(%))?\\s*$", "u");
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && isFinite(data)) && typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: schema11.type },
      message: "must be number,string,object,null",
      schema: schema11.type,
      parentSchema: schema11,
      data
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data < 0 || isNaN(data)) {
      const err1 = {
        instancePath,
        schemaPath: "#/minimum",
        keyword: "minimum",
        params: { comparison: ">=", limit: 0 },
        message: "must be >= 0",
        schema: 0,
        parentSchema: schema11,
        data
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  if (typeof data === "string") {
    if (!pattern13.test(data)) {
      const err2 = {
        instancePath,
        schemaPath: "#/pattern",
        keyword: "pattern",
        params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*$" },
        message: 'must match pattern "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*$"',
        schema: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*$",
        parentSchema: schema11,
        data
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "max" || key0 === "warn" || key0 === "maxIncrease" || key0 === "level")) {
        const err3 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
          schema: false,
          parentSchema: schema11,
          data
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.max !== void 0) {
      let data0 = data.max;
      if (!(typeof data0 == "number" && isFinite(data0)) && typeof data0 !== "string") {
        const err4 = {
          instancePath: instancePath + "/max",
          schemaPath: "#/properties/max/type",
          keyword: "type",
          params: { type: schema11.properties.max.type },
          message: "must be number,string",
          schema: schema11.properties.max.type,
          parentSchema: schema11.properties.max,
          data: data0
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 0 || isNaN(data0)) {
          const err5 = {
            instancePath: instancePath + "/max",
            schemaPath: "#/properties/max/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
            schema: 0,
            parentSchema: schema11.properties.max,
            data: data0
          };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
      if (typeof data0 === "string") {
        if (!pattern13.test(data0)) {
          const err6 = {
            instancePath: instancePath + "/max",
            schemaPath: "#/properties/max/pattern",
            keyword: "pattern",
            params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*$" },
            message: 'must match pattern "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*$"',
            schema: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*$",
            parentSchema: schema11.properties.max,
            data: data0
          };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data.warn !== void 0) {
      let data1 = data.warn;
      if (!(typeof data1 == "number" && isFinite(data1)) && typeof data1 !== "string") {
        const err7 = {
          instancePath: instancePath + "/warn",
          schemaPath: "#/properties/warn/type",
          keyword: "type",
          params: { type: schema11.properties.warn.type },
          message: "must be number,string",
          schema: schema11.properties.warn.type,
          parentSchema: schema11.properties.warn,
          data: data1
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 0 || isNaN(data1)) {
          const err8 = {
            instancePath: instancePath + "/warn",
            schemaPath: "#/properties/warn/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
            schema: 0,
            parentSchema: schema11.properties.warn,
            data: data1
          };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
      if (typeof data1 === "string") {
        if (!pattern13.test(data1)) {
          const err9 = {
            instancePath: instancePath + "/warn",
            schemaPath: "#/properties/warn/pattern",
            keyword: "pattern",
            params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*$" },
            message: 'must match pattern "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*$"',
            schema: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*$",
            parentSchema: schema11.properties.warn,
            data: data1
          };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
    }
    if (data.maxIncrease !== void 0) {
      let data2 = data.maxIncrease;
      if (!(typeof data2 == "number" && isFinite(data2)) && typeof data2 !== "string" && data2 !== null) {
        const err10 = {
          instancePath: instancePath + "/maxIncrease",
          schemaPath: "#/properties/maxIncrease/type",
          keyword: "type",
          params: { type: schema11.properties.maxIncrease.type },
          message: "must be number,string,null",
          schema: schema11.properties.maxIncrease.type,
          parentSchema: schema11.properties.maxIncrease,
          data: data2
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 0 || isNaN(data2)) {
          const err11 = {
            instancePath: instancePath + "/maxIncrease",
            schemaPath: "#/properties/maxIncrease/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
            schema: 0,
            parentSchema: schema11.properties.maxIncrease,
            data: data2
          };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      }
      if (typeof data2 === "string") {
        if (!pattern16.test(data2)) {
          const err12 = {
            instancePath: instancePath + "/maxIncrease",
            schemaPath: "#/properties/maxIncrease/pattern",
            keyword: "pattern",
            params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(%))?\\s*$" },
            message: 'must match pattern "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(%))?\\s*$"',
            schema: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(%))?\\s*$",
            parentSchema: schema11.properties.maxIncrease,
            data: data2
          };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
    }
    if (data.level !== void 0) {
      let data3 = data.level;
      if (!(data3 === "fail" || data3 === "warn")) {
        const err13 = {
          instancePath: instancePath + "/level",
          schemaPath: "#/properties/level/enum",
          keyword: "enum",
          params: { allowedValues: schema11.properties.level.enum },
          message: "must be equal to one of the allowed values",
          schema: schema11.properties.level.enum,
          parentSchema: schema11.properties.level,
          data: data3
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
  }
  validate31.errors = vErrors;
  return errors === 0;
}
var schema12 = {
  type: ["number", "string", "object", "null"],
  minimum: 0,
  pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB))?\\s*$",
  additionalProperties: false,
  properties: {
    max: {
      type: ["number", "string"],
      minimum: 0,
      pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB))?\\s*$"
    },
    warn: {
      type: ["number", "string"],
      minimum: 0,
      pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB))?\\s*$"
    },
    maxIncrease: {
      type: ["number", "string", "null"],
      minimum: 0,
      pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB|%))?\\s*$"
    },
    level: { enum: ["fail", "warn"] }
  }
};
var pattern17 = new RegExp("^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB))?\\s*$", "u");
var pattern20 = new RegExp("^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB|%))?\\s*$", "u");
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && isFinite(data)) && typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: schema12.type },
      message: "must be number,string,object,null",
      schema: schema12.type,
      parentSchema: schema12,
      data
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data < 0 || isNaN(data)) {
      const err1 = {
        instancePath,
        schemaPath: "#/minimum",
        keyword: "minimum",
        params: { comparison: ">=", limit: 0 },
        message: "must be >= 0",
        schema: 0,
        parentSchema: schema12,
        data
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  if (typeof data === "string") {
    if (!pattern17.test(data)) {
      const err2 = {
        instancePath,
        schemaPath: "#/pattern",
        keyword: "pattern",
        params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB))?\\s*$" },
        message: 'must match pattern "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB))?\\s*$"',
        schema: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB))?\\s*$",
        parentSchema: schema12,
        data
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "max" || key0 === "warn" || key0 === "maxIncrease" || key0 === "level")) {
        const err3 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
          schema: false,
          parentSchema: schema12,
          data
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.max !== void 0) {
      let data0 = data.max;
      if (!(typeof data0 == "number" && isFinite(data0)) && typeof data0 !== "string") {
        const err4 = {
          instancePath: instancePath + "/max",
          schemaPath: "#/properties/max/type",
          keyword: "type",
          params: { type: schema12.properties.max.type },
          message: "must be number,string",
          schema: schema12.properties.max.type,
          parentSchema: schema12.properties.max,
          data: data0
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 0 || isNaN(data0)) {
          const err5 = {
            instancePath: instancePath + "/max",
            schemaPath: "#/properties/max/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
            schema: 0,
            parentSchema: schema12.properties.max,
            data: data0
          };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
      if (typeof data0 === "string") {
        if (!pattern17.test(data0)) {
          const err6 = {
            instancePath: instancePath + "/max",
            schemaPath: "#/properties/max/pattern",
            keyword: "pattern",
            params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB))?\\s*$" },
            message: 'must match pattern "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB))?\\s*$"',
            schema: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB))?\\s*$",
            parentSchema: schema12.properties.max,
            data: data0
          };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data.warn !== void 0) {
      let data1 = data.warn;
      if (!(typeof data1 == "number" && isFinite(data1)) && typeof data1 !== "string") {
        const err7 = {
          instancePath: instancePath + "/warn",
          schemaPath: "#/properties/warn/type",
          keyword: "type",
          params: { type: schema12.properties.warn.type },
          message: "must be number,string",
          schema: schema12.properties.warn.type,
          parentSchema: schema12.properties.warn,
          data: data1
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 0 || isNaN(data1)) {
          const err8 = {
            instancePath: instancePath + "/warn",
            schemaPath: "#/properties/warn/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
            schema: 0,
            parentSchema: schema12.properties.warn,
            data: data1
          };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
      if (typeof data1 === "string") {
        if (!pattern17.test(data1)) {
          const err9 = {
            instancePath: instancePath + "/warn",
            schemaPath: "#/properties/warn/pattern",
            keyword: "pattern",
            params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB))?\\s*$" },
            message: 'must match pattern "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB))?\\s*$"',
            schema: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB))?\\s*$",
            parentSchema: schema12.properties.warn,
            data: data1
          };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
    }
    if (data.maxIncrease !== void 0) {
      let data2 = data.maxIncrease;
      if (!(typeof data2 == "number" && isFinite(data2)) && typeof data2 !== "string" && data2 !== null) {
        const err10 = {
          instancePath: instancePath + "/maxIncrease",
          schemaPath: "#/properties/maxIncrease/type",
          keyword: "type",
          params: { type: schema12.properties.maxIncrease.type },
          message: "must be number,string,null",
          schema: schema12.properties.maxIncrease.type,
          parentSchema: schema12.properties.maxIncrease,
          data: data2
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 0 || isNaN(data2)) {
          const err11 = {
            instancePath: instancePath + "/maxIncrease",
            schemaPath: "#/properties/maxIncrease/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
            schema: 0,
            parentSchema: schema12.properties.maxIncrease,
            data: data2
          };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      }
      if (typeof data2 === "string") {
        if (!pattern20.test(data2)) {
          const err12 = {
            instancePath: instancePath + "/maxIncrease",
            schemaPath: "#/properties/maxIncrease/pattern",
            keyword: "pattern",
            params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB|%))?\\s*$" },
            message: 'must match pattern "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB|%))?\\s*$"',
            schema: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB|%))?\\s*$",
            parentSchema: schema12.properties.maxIncrease,
            data: data2
          };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
    }
    if (data.level !== void 0) {
      let data3 = data.level;
      if (!(data3 === "fail" || data3 === "warn")) {
        const err13 = {
          instancePath: instancePath + "/level",
          schemaPath: "#/properties/level/enum",
          keyword: "enum",
          params: { allowedValues: schema12.properties.level.enum },
          message: "must be equal to one of the allowed values",
          schema: schema12.properties.level.enum,
          parentSchema: schema12.properties.level,
          data: data3
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
  }
  validate40.errors = vErrors;
  return errors === 0;
}
var schema13 = {
  type: ["number", "string", "object", "null"],
  minimum: 0,
  pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*$",
  additionalProperties: false,
  properties: {
    max: { type: ["number", "string"], minimum: 0, pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*$" },
    warn: { type: ["number", "string"], minimum: 0, pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*$" },
    maxIncrease: {
      type: ["number", "string", "null"],
      minimum: 0,
      pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(%))?\\s*$"
    },
    level: { enum: ["fail", "warn"] }
  }
};
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && isFinite(data)) && typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: schema13.type },
      message: "must be number,string,object,null",
      schema: schema13.type,
      parentSchema: schema13,
      data
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data < 0 || isNaN(data)) {
      const err1 = {
        instancePath,
        schemaPath: "#/minimum",
        keyword: "minimum",
        params: { comparison: ">=", limit: 0 },
        message: "must be >= 0",
        schema: 0,
        parentSchema: schema13,
        data
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  if (typeof data === "string") {
    if (!pattern13.test(data)) {
      const err2 = {
        instancePath,
        schemaPath: "#/pattern",
        keyword: "pattern",
        params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*$" },
        message: 'must match pattern "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*$"',
        schema: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*$",
        parentSchema: schema13,
        data
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "max" || key0 === "warn" || key0 === "maxIncrease" || key0 === "level")) {
        const err3 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
          schema: false,
          parentSchema: schema13,
          data
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.max !== void 0) {
      let data0 = data.max;
      if (!(typeof data0 == "number" && isFinite(data0)) && typeof data0 !== "string") {
        const err4 = {
          instancePath: instancePath + "/max",
          schemaPath: "#/properties/max/type",
          keyword: "type",
          params: { type: schema13.properties.max.type },
          message: "must be number,string",
          schema: schema13.properties.max.type,
          parentSchema: schema13.properties.max,
          data: data0
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 0 || isNaN(data0)) {
          const err5 = {
            instancePath: instancePath + "/max",
            schemaPath: "#/properties/max/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
            schema: 0,
            parentSchema: schema13.properties.max,
            data: data0
          };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
      if (typeof data0 === "string") {
        if (!pattern13.test(data0)) {
          const err6 = {
            instancePath: instancePath + "/max",
            schemaPath: "#/properties/max/pattern",
            keyword: "pattern",
            params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*$" },
            message: 'must match pattern "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*$"',
            schema: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*$",
            parentSchema: schema13.properties.max,
            data: data0
          };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data.warn !== void 0) {
      let data1 = data.warn;
      if (!(typeof data1 == "number" && isFinite(data1)) && typeof data1 !== "string") {
        const err7 = {
          instancePath: instancePath + "/warn",
          schemaPath: "#/properties/warn/type",
          keyword: "type",
          params: { type: schema13.properties.warn.type },
          message: "must be number,string",
          schema: schema13.properties.warn.type,
          parentSchema: schema13.properties.warn,
          data: data1
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 0 || isNaN(data1)) {
          const err8 = {
            instancePath: instancePath + "/warn",
            schemaPath: "#/properties/warn/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
            schema: 0,
            parentSchema: schema13.properties.warn,
            data: data1
          };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
      if (typeof data1 === "string") {
        if (!pattern13.test(data1)) {
          const err9 = {
            instancePath: instancePath + "/warn",
            schemaPath: "#/properties/warn/pattern",
            keyword: "pattern",
            params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*$" },
            message: 'must match pattern "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*$"',
            schema: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*$",
            parentSchema: schema13.properties.warn,
            data: data1
          };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
    }
    if (data.maxIncrease !== void 0) {
      let data2 = data.maxIncrease;
      if (!(typeof data2 == "number" && isFinite(data2)) && typeof data2 !== "string" && data2 !== null) {
        const err10 = {
          instancePath: instancePath + "/maxIncrease",
          schemaPath: "#/properties/maxIncrease/type",
          keyword: "type",
          params: { type: schema13.properties.maxIncrease.type },
          message: "must be number,string,null",
          schema: schema13.properties.maxIncrease.type,
          parentSchema: schema13.properties.maxIncrease,
          data: data2
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 0 || isNaN(data2)) {
          const err11 = {
            instancePath: instancePath + "/maxIncrease",
            schemaPath: "#/properties/maxIncrease/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
            schema: 0,
            parentSchema: schema13.properties.maxIncrease,
            data: data2
          };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      }
      if (typeof data2 === "string") {
        if (!pattern16.test(data2)) {
          const err12 = {
            instancePath: instancePath + "/maxIncrease",
            schemaPath: "#/properties/maxIncrease/pattern",
            keyword: "pattern",
            params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(%))?\\s*$" },
            message: 'must match pattern "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(%))?\\s*$"',
            schema: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(%))?\\s*$",
            parentSchema: schema13.properties.maxIncrease,
            data: data2
          };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
    }
    if (data.level !== void 0) {
      let data3 = data.level;
      if (!(data3 === "fail" || data3 === "warn")) {
        const err13 = {
          instancePath: instancePath + "/level",
          schemaPath: "#/properties/level/enum",
          keyword: "enum",
          params: { allowedValues: schema13.properties.level.enum },
          message: "must be equal to one of the allowed values",
          schema: schema13.properties.level.enum,
          parentSchema: schema13.properties.level,
          data: data3
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
  }
  validate42.errors = vErrors;
  return errors === 0;
}
var schema14 = {
  type: ["number", "string", "object", "null"],
  minimum: 0,
  pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s|B|kB|KiB|MB|MiB))?\\s*$",
  additionalProperties: false,
  properties: {
    max: {
      type: ["number", "string"],
      minimum: 0,
      pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s|B|kB|KiB|MB|MiB))?\\s*$"
    },
    warn: {
      type: ["number", "string"],
      minimum: 0,
      pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s|B|kB|KiB|MB|MiB))?\\s*$"
    },
    maxIncrease: {
      type: ["number", "string", "null"],
      minimum: 0,
      pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s|B|kB|KiB|MB|MiB|%))?\\s*$"
    },
    level: { enum: ["fail", "warn"] }
  }
};
var pattern32 = new RegExp("^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s|B|kB|KiB|MB|MiB))?\\s*$", "u");
var pattern35 = new RegExp("^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s|B|kB|KiB|MB|MiB|%))?\\s*$", "u");
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && isFinite(data)) && typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: schema14.type },
      message: "must be number,string,object,null",
      schema: schema14.type,
      parentSchema: schema14,
      data
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data < 0 || isNaN(data)) {
      const err1 = {
        instancePath,
        schemaPath: "#/minimum",
        keyword: "minimum",
        params: { comparison: ">=", limit: 0 },
        message: "must be >= 0",
        schema: 0,
        parentSchema: schema14,
        data
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  if (typeof data === "string") {
    if (!pattern32.test(data)) {
      const err2 = {
        instancePath,
        schemaPath: "#/pattern",
        keyword: "pattern",
        params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s|B|kB|KiB|MB|MiB))?\\s*$" },
        message: 'must match pattern "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s|B|kB|KiB|MB|MiB))?\\s*$"',
        schema: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s|B|kB|KiB|MB|MiB))?\\s*$",
        parentSchema: schema14,
        data
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "max" || key0 === "warn" || key0 === "maxIncrease" || key0 === "level")) {
        const err3 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
          schema: false,
          parentSchema: schema14,
          data
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.max !== void 0) {
      let data0 = data.max;
      if (!(typeof data0 == "number" && isFinite(data0)) && typeof data0 !== "string") {
        const err4 = {
          instancePath: instancePath + "/max",
          schemaPath: "#/properties/max/type",
          keyword: "type",
          params: { type: schema14.properties.max.type },
          message: "must be number,string",
          schema: schema14.properties.max.type,
          parentSchema: schema14.properties.max,
          data: data0
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 0 || isNaN(data0)) {
          const err5 = {
            instancePath: instancePath + "/max",
            schemaPath: "#/properties/max/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
            schema: 0,
            parentSchema: schema14.properties.max,
            data: data0
          };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
      if (typeof data0 === "string") {
        if (!pattern32.test(data0)) {
          const err6 = {
            instancePath: instancePath + "/max",
            schemaPath: "#/properties/max/pattern",
            keyword: "pattern",
            params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s|B|kB|KiB|MB|MiB))?\\s*$" },
            message: 'must match pattern "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s|B|kB|KiB|MB|MiB))?\\s*$"',
            schema: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s|B|kB|KiB|MB|MiB))?\\s*$",
            parentSchema: schema14.properties.max,
            data: data0
          };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data.warn !== void 0) {
      let data1 = data.warn;
      if (!(typeof data1 == "number" && isFinite(data1)) && typeof data1 !== "string") {
        const err7 = {
          instancePath: instancePath + "/warn",
          schemaPath: "#/properties/warn/type",
          keyword: "type",
          params: { type: schema14.properties.warn.type },
          message: "must be number,string",
          schema: schema14.properties.warn.type,
          parentSchema: schema14.properties.warn,
          data: data1
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 0 || isNaN(data1)) {
          const err8 = {
            instancePath: instancePath + "/warn",
            schemaPath: "#/properties/warn/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
            schema: 0,
            parentSchema: schema14.properties.warn,
            data: data1
          };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
      if (typeof data1 === "string") {
        if (!pattern32.test(data1)) {
          const err9 = {
            instancePath: instancePath + "/warn",
            schemaPath: "#/properties/warn/pattern",
            keyword: "pattern",
            params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s|B|kB|KiB|MB|MiB))?\\s*$" },
            message: 'must match pattern "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s|B|kB|KiB|MB|MiB))?\\s*$"',
            schema: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s|B|kB|KiB|MB|MiB))?\\s*$",
            parentSchema: schema14.properties.warn,
            data: data1
          };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
    }
    if (data.maxIncrease !== void 0) {
      let data2 = data.maxIncrease;
      if (!(typeof data2 == "number" && isFinite(data2)) && typeof data2 !== "string" && data2 !== null) {
        const err10 = {
          instancePath: instancePath + "/maxIncrease",
          schemaPath: "#/properties/maxIncrease/type",
          keyword: "type",
          params: { type: schema14.properties.maxIncrease.type },
          message: "must be number,string,null",
          schema: schema14.properties.maxIncrease.type,
          parentSchema: schema14.properties.maxIncrease,
          data: data2
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 0 || isNaN(data2)) {
          const err11 = {
            instancePath: instancePath + "/maxIncrease",
            schemaPath: "#/properties/maxIncrease/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
            schema: 0,
            parentSchema: schema14.properties.maxIncrease,
            data: data2
          };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      }
      if (typeof data2 === "string") {
        if (!pattern35.test(data2)) {
          const err12 = {
            instancePath: instancePath + "/maxIncrease",
            schemaPath: "#/properties/maxIncrease/pattern",
            keyword: "pattern",
            params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s|B|kB|KiB|MB|MiB|%))?\\s*$" },
            message: 'must match pattern "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s|B|kB|KiB|MB|MiB|%))?\\s*$"',
            schema: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s|B|kB|KiB|MB|MiB|%))?\\s*$",
            parentSchema: schema14.properties.maxIncrease,
            data: data2
          };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
    }
    if (data.level !== void 0) {
      let data3 = data.level;
      if (!(data3 === "fail" || data3 === "warn")) {
        const err13 = {
          instancePath: instancePath + "/level",
          schemaPath: "#/properties/level/enum",
          keyword: "enum",
          params: { allowedValues: schema14.properties.level.enum },
          message: "must be equal to one of the allowed values",
          schema: schema14.properties.level.enum,
          parentSchema: schema14.properties.level,
          data: data3
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
  }
  validate89.errors = vErrors;
  return errors === 0;
}
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(func2.call(schema9.properties, key0) || pattern2.test(key0) || pattern3.test(key0) || pattern4.test(key0) || pattern5.test(key0) || pattern6.test(key0) || pattern7.test(key0) || pattern8.test(key0))) {
        const err0 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
          schema: false,
          parentSchema: schema9,
          data
        };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.LCP !== void 0) {
      if (!validate28(data.LCP, {
        instancePath: instancePath + "/LCP",
        parentData: data,
        parentDataProperty: "LCP",
        rootData
      })) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.INP !== void 0) {
      if (!validate28(data.INP, {
        instancePath: instancePath + "/INP",
        parentData: data,
        parentDataProperty: "INP",
        rootData
      })) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.CLS !== void 0) {
      if (!validate31(data.CLS, {
        instancePath: instancePath + "/CLS",
        parentData: data,
        parentDataProperty: "CLS",
        rootData
      })) {
        vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
        errors = vErrors.length;
      }
    }
    if (data.FCP !== void 0) {
      if (!validate28(data.FCP, {
        instancePath: instancePath + "/FCP",
        parentData: data,
        parentDataProperty: "FCP",
        rootData
      })) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.TTFB !== void 0) {
      if (!validate28(data.TTFB, {
        instancePath: instancePath + "/TTFB",
        parentData: data,
        parentDataProperty: "TTFB",
        rootData
      })) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.TBT !== void 0) {
      if (!validate28(data.TBT, {
        instancePath: instancePath + "/TBT",
        parentData: data,
        parentDataProperty: "TBT",
        rootData
      })) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.SI !== void 0) {
      if (!validate28(data.SI, {
        instancePath: instancePath + "/SI",
        parentData: data,
        parentDataProperty: "SI",
        rootData
      })) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.FID !== void 0) {
      if (!validate28(data.FID, {
        instancePath: instancePath + "/FID",
        parentData: data,
        parentDataProperty: "FID",
        rootData
      })) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.TTI !== void 0) {
      if (!validate28(data.TTI, {
        instancePath: instancePath + "/TTI",
        parentData: data,
        parentDataProperty: "TTI",
        rootData
      })) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data["main-thread"] !== void 0) {
      if (!validate28(data["main-thread"], {
        instancePath: instancePath + "/main-thread",
        parentData: data,
        parentDataProperty: "main-thread",
        rootData
      })) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data["js-heap"] !== void 0) {
      if (!validate40(data["js-heap"], {
        instancePath: instancePath + "/js-heap",
        parentData: data,
        parentDataProperty: "js-heap",
        rootData
      })) {
        vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
        errors = vErrors.length;
      }
    }
    if (data["work:js"] !== void 0) {
      if (!validate42(data["work:js"], {
        instancePath: instancePath + "/work:js",
        parentData: data,
        parentDataProperty: "work:js",
        rootData
      })) {
        vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
        errors = vErrors.length;
      }
    }
    if (data["calls:js"] !== void 0) {
      if (!validate42(data["calls:js"], {
        instancePath: instancePath + "/calls:js",
        parentData: data,
        parentDataProperty: "calls:js",
        rootData
      })) {
        vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
        errors = vErrors.length;
      }
    }
    if (data["dom-nodes"] !== void 0) {
      if (!validate42(data["dom-nodes"], {
        instancePath: instancePath + "/dom-nodes",
        parentData: data,
        parentDataProperty: "dom-nodes",
        rootData
      })) {
        vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
        errors = vErrors.length;
      }
    }
    if (data.queries !== void 0) {
      if (!validate42(data.queries, {
        instancePath: instancePath + "/queries",
        parentData: data,
        parentDataProperty: "queries",
        rootData
      })) {
        vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
        errors = vErrors.length;
      }
    }
    if (data["interaction-CLS"] !== void 0) {
      if (!validate31(data["interaction-CLS"], {
        instancePath: instancePath + "/interaction-CLS",
        parentData: data,
        parentDataProperty: "interaction-CLS",
        rootData
      })) {
        vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
        errors = vErrors.length;
      }
    }
    if (data["requests:blocking"] !== void 0) {
      if (!validate42(data["requests:blocking"], {
        instancePath: instancePath + "/requests:blocking",
        parentData: data,
        parentDataProperty: "requests:blocking",
        rootData
      })) {
        vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
        errors = vErrors.length;
      }
    }
    if (data.requests !== void 0) {
      if (!validate42(data.requests, {
        instancePath: instancePath + "/requests",
        parentData: data,
        parentDataProperty: "requests",
        rootData
      })) {
        vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
        errors = vErrors.length;
      }
    }
    if (data["requests:document"] !== void 0) {
      if (!validate42(data["requests:document"], {
        instancePath: instancePath + "/requests:document",
        parentData: data,
        parentDataProperty: "requests:document",
        rootData
      })) {
        vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
        errors = vErrors.length;
      }
    }
    if (data["requests:script"] !== void 0) {
      if (!validate42(data["requests:script"], {
        instancePath: instancePath + "/requests:script",
        parentData: data,
        parentDataProperty: "requests:script",
        rootData
      })) {
        vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
        errors = vErrors.length;
      }
    }
    if (data["requests:stylesheet"] !== void 0) {
      if (!validate42(data["requests:stylesheet"], {
        instancePath: instancePath + "/requests:stylesheet",
        parentData: data,
        parentDataProperty: "requests:stylesheet",
        rootData
      })) {
        vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
        errors = vErrors.length;
      }
    }
    if (data["requests:image"] !== void 0) {
      if (!validate42(data["requests:image"], {
        instancePath: instancePath + "/requests:image",
        parentData: data,
        parentDataProperty: "requests:image",
        rootData
      })) {
        vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
        errors = vErrors.length;
      }
    }
    if (data["requests:media"] !== void 0) {
      if (!validate42(data["requests:media"], {
        instancePath: instancePath + "/requests:media",
        parentData: data,
        parentDataProperty: "requests:media",
        rootData
      })) {
        vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
        errors = vErrors.length;
      }
    }
    if (data["requests:font"] !== void 0) {
      if (!validate42(data["requests:font"], {
        instancePath: instancePath + "/requests:font",
        parentData: data,
        parentDataProperty: "requests:font",
        rootData
      })) {
        vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
        errors = vErrors.length;
      }
    }
    if (data["requests:other"] !== void 0) {
      if (!validate42(data["requests:other"], {
        instancePath: instancePath + "/requests:other",
        parentData: data,
        parentDataProperty: "requests:other",
        rootData
      })) {
        vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
        errors = vErrors.length;
      }
    }
    if (data["requests:third-party"] !== void 0) {
      if (!validate42(data["requests:third-party"], {
        instancePath: instancePath + "/requests:third-party",
        parentData: data,
        parentDataProperty: "requests:third-party",
        rootData
      })) {
        vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
        errors = vErrors.length;
      }
    }
    if (data.transfer !== void 0) {
      if (!validate40(data.transfer, {
        instancePath: instancePath + "/transfer",
        parentData: data,
        parentDataProperty: "transfer",
        rootData
      })) {
        vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
        errors = vErrors.length;
      }
    }
    if (data["transfer:document"] !== void 0) {
      if (!validate40(data["transfer:document"], {
        instancePath: instancePath + "/transfer:document",
        parentData: data,
        parentDataProperty: "transfer:document",
        rootData
      })) {
        vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
        errors = vErrors.length;
      }
    }
    if (data["transfer:script"] !== void 0) {
      if (!validate40(data["transfer:script"], {
        instancePath: instancePath + "/transfer:script",
        parentData: data,
        parentDataProperty: "transfer:script",
        rootData
      })) {
        vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
        errors = vErrors.length;
      }
    }
    if (data["transfer:stylesheet"] !== void 0) {
      if (!validate40(data["transfer:stylesheet"], {
        instancePath: instancePath + "/transfer:stylesheet",
        parentData: data,
        parentDataProperty: "transfer:stylesheet",
        rootData
      })) {
        vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
        errors = vErrors.length;
      }
    }
    if (data["transfer:image"] !== void 0) {
      if (!validate40(data["transfer:image"], {
        instancePath: instancePath + "/transfer:image",
        parentData: data,
        parentDataProperty: "transfer:image",
        rootData
      })) {
        vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
        errors = vErrors.length;
      }
    }
    if (data["transfer:media"] !== void 0) {
      if (!validate40(data["transfer:media"], {
        instancePath: instancePath + "/transfer:media",
        parentData: data,
        parentDataProperty: "transfer:media",
        rootData
      })) {
        vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
        errors = vErrors.length;
      }
    }
    if (data["transfer:font"] !== void 0) {
      if (!validate40(data["transfer:font"], {
        instancePath: instancePath + "/transfer:font",
        parentData: data,
        parentDataProperty: "transfer:font",
        rootData
      })) {
        vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
        errors = vErrors.length;
      }
    }
    if (data["transfer:other"] !== void 0) {
      if (!validate40(data["transfer:other"], {
        instancePath: instancePath + "/transfer:other",
        parentData: data,
        parentDataProperty: "transfer:other",
        rootData
      })) {
        vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
        errors = vErrors.length;
      }
    }
    if (data["transfer:third-party"] !== void 0) {
      if (!validate40(data["transfer:third-party"], {
        instancePath: instancePath + "/transfer:third-party",
        parentData: data,
        parentDataProperty: "transfer:third-party",
        rootData
      })) {
        vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
        errors = vErrors.length;
      }
    }
    if (data["cache-hit"] !== void 0) {
      if (!validate40(data["cache-hit"], {
        instancePath: instancePath + "/cache-hit",
        parentData: data,
        parentDataProperty: "cache-hit",
        rootData
      })) {
        vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
        errors = vErrors.length;
      }
    }
    if (data["cache-hit:document"] !== void 0) {
      if (!validate40(data["cache-hit:document"], {
        instancePath: instancePath + "/cache-hit:document",
        parentData: data,
        parentDataProperty: "cache-hit:document",
        rootData
      })) {
        vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
        errors = vErrors.length;
      }
    }
    if (data["cache-hit:script"] !== void 0) {
      if (!validate40(data["cache-hit:script"], {
        instancePath: instancePath + "/cache-hit:script",
        parentData: data,
        parentDataProperty: "cache-hit:script",
        rootData
      })) {
        vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
        errors = vErrors.length;
      }
    }
    if (data["cache-hit:stylesheet"] !== void 0) {
      if (!validate40(data["cache-hit:stylesheet"], {
        instancePath: instancePath + "/cache-hit:stylesheet",
        parentData: data,
        parentDataProperty: "cache-hit:stylesheet",
        rootData
      })) {
        vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
        errors = vErrors.length;
      }
    }
    if (data["cache-hit:image"] !== void 0) {
      if (!validate40(data["cache-hit:image"], {
        instancePath: instancePath + "/cache-hit:image",
        parentData: data,
        parentDataProperty: "cache-hit:image",
        rootData
      })) {
        vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
        errors = vErrors.length;
      }
    }
    if (data["cache-hit:media"] !== void 0) {
      if (!validate40(data["cache-hit:media"], {
        instancePath: instancePath + "/cache-hit:media",
        parentData: data,
        parentDataProperty: "cache-hit:media",
        rootData
      })) {
        vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
        errors = vErrors.length;
      }
    }
    if (data["cache-hit:font"] !== void 0) {
      if (!validate40(data["cache-hit:font"], {
        instancePath: instancePath + "/cache-hit:font",
        parentData: data,
        parentDataProperty: "cache-hit:font",
        rootData
      })) {
        vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
        errors = vErrors.length;
      }
    }
    if (data["cache-hit:other"] !== void 0) {
      if (!validate40(data["cache-hit:other"], {
        instancePath: instancePath + "/cache-hit:other",
        parentData: data,
        parentDataProperty: "cache-hit:other",
        rootData
      })) {
        vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
        errors = vErrors.length;
      }
    }
    if (data["cache-hit:third-party"] !== void 0) {
      if (!validate40(data["cache-hit:third-party"], {
        instancePath: instancePath + "/cache-hit:third-party",
        parentData: data,
        parentDataProperty: "cache-hit:third-party",
        rootData
      })) {
        vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
        errors = vErrors.length;
      }
    }
    if (data["cache:immutable"] !== void 0) {
      if (!validate42(data["cache:immutable"], {
        instancePath: instancePath + "/cache:immutable",
        parentData: data,
        parentDataProperty: "cache:immutable",
        rootData
      })) {
        vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
        errors = vErrors.length;
      }
    }
    if (data["compression:text"] !== void 0) {
      if (!validate42(data["compression:text"], {
        instancePath: instancePath + "/compression:text",
        parentData: data,
        parentDataProperty: "compression:text",
        rootData
      })) {
        vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
        errors = vErrors.length;
      }
    }
    if (data.redirects !== void 0) {
      if (!validate42(data.redirects, {
        instancePath: instancePath + "/redirects",
        parentData: data,
        parentDataProperty: "redirects",
        rootData
      })) {
        vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
        errors = vErrors.length;
      }
    }
    if (data["images:oversized"] !== void 0) {
      if (!validate42(data["images:oversized"], {
        instancePath: instancePath + "/images:oversized",
        parentData: data,
        parentDataProperty: "images:oversized",
        rootData
      })) {
        vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
        errors = vErrors.length;
      }
    }
    if (data["images:legacy-format"] !== void 0) {
      if (!validate42(data["images:legacy-format"], {
        instancePath: instancePath + "/images:legacy-format",
        parentData: data,
        parentDataProperty: "images:legacy-format",
        rootData
      })) {
        vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
        errors = vErrors.length;
      }
    }
    if (data["images:unsized"] !== void 0) {
      if (!validate42(data["images:unsized"], {
        instancePath: instancePath + "/images:unsized",
        parentData: data,
        parentDataProperty: "images:unsized",
        rootData
      })) {
        vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
        errors = vErrors.length;
      }
    }
    if (data.bfcache !== void 0) {
      if (!validate42(data.bfcache, {
        instancePath: instancePath + "/bfcache",
        parentData: data,
        parentDataProperty: "bfcache",
        rootData
      })) {
        vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
        errors = vErrors.length;
      }
    }
    for (const key1 in data) {
      if (pattern2.test(key1)) {
        if (!validate28(data[key1], {
          instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
          parentData: data,
          parentDataProperty: key1,
          rootData
        })) {
          vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
          errors = vErrors.length;
        }
      }
    }
    for (const key2 in data) {
      if (pattern3.test(key2)) {
        if (!validate42(data[key2], {
          instancePath: instancePath + "/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
          parentData: data,
          parentDataProperty: key2,
          rootData
        })) {
          vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
          errors = vErrors.length;
        }
      }
    }
    for (const key3 in data) {
      if (pattern4.test(key3)) {
        if (!validate42(data[key3], {
          instancePath: instancePath + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
          parentData: data,
          parentDataProperty: key3,
          rootData
        })) {
          vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
          errors = vErrors.length;
        }
      }
    }
    for (const key4 in data) {
      if (pattern5.test(key4)) {
        if (!validate28(data[key4], {
          instancePath: instancePath + "/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
          parentData: data,
          parentDataProperty: key4,
          rootData
        })) {
          vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
          errors = vErrors.length;
        }
      }
    }
    for (const key5 in data) {
      if (pattern6.test(key5)) {
        if (!validate28(data[key5], {
          instancePath: instancePath + "/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
          parentData: data,
          parentDataProperty: key5,
          rootData
        })) {
          vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
          errors = vErrors.length;
        }
      }
    }
    for (const key6 in data) {
      if (pattern7.test(key6)) {
        if (!validate28(data[key6], {
          instancePath: instancePath + "/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),
          parentData: data,
          parentDataProperty: key6,
          rootData
        })) {
          vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
          errors = vErrors.length;
        }
      }
    }
    for (const key7 in data) {
      if (pattern8.test(key7)) {
        if (!validate89(data[key7], {
          instancePath: instancePath + "/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),
          parentData: data,
          parentDataProperty: key7,
          rootData
        })) {
          vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
          errors = vErrors.length;
        }
      }
    }
  } else {
    const err1 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
      schema: schema9.type,
      parentSchema: schema9,
      data
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate27.errors = vErrors;
  return errors === 0;
}
var schema15 = {
  type: "object",
  additionalProperties: false,
  properties: {
    click: { type: "string" },
    tap: { type: "string" },
    type: { type: "array", items: { type: "string" } },
    press: { type: "string" },
    hover: { type: "string" },
    scroll: {
      type: ["string", "object"],
      additionalProperties: false,
      properties: { x: { type: "number" }, y: { type: "number" } }
    },
    select: { type: "array", items: { type: "string" } },
    waitFor: {
      type: ["string", "object"],
      additionalProperties: false,
      properties: { text: { type: "string" }, ms: { type: "number" } }
    },
    name: { type: "string" },
    limits: { type: "object", properties: { INP: { $ref: "#/definitions/timeLimit" } } },
    timeout: {
      type: ["number", "string"],
      minimum: 0,
      pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s))?\\s*$"
    }
  }
};
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema15.properties, key0)) {
        const err0 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
          schema: false,
          parentSchema: schema15,
          data
        };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.click !== void 0) {
      let data0 = data.click;
      if (typeof data0 !== "string") {
        const err1 = {
          instancePath: instancePath + "/click",
          schemaPath: "#/properties/click/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
          schema: schema15.properties.click.type,
          parentSchema: schema15.properties.click,
          data: data0
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.tap !== void 0) {
      let data1 = data.tap;
      if (typeof data1 !== "string") {
        const err2 = {
          instancePath: instancePath + "/tap",
          schemaPath: "#/properties/tap/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
          schema: schema15.properties.tap.type,
          parentSchema: schema15.properties.tap,
          data: data1
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.type !== void 0) {
      let data2 = data.type;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 !== "string") {
            const err3 = {
              instancePath: instancePath + "/type/" + i0,
              schemaPath: "#/properties/type/items/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema15.properties.type.items.type,
              parentSchema: schema15.properties.type.items,
              data: data3
            };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
      } else {
        const err4 = {
          instancePath: instancePath + "/type",
          schemaPath: "#/properties/type/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
          schema: schema15.properties.type.type,
          parentSchema: schema15.properties.type,
          data: data2
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.press !== void 0) {
      let data4 = data.press;
      if (typeof data4 !== "string") {
        const err5 = {
          instancePath: instancePath + "/press",
          schemaPath: "#/properties/press/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
          schema: schema15.properties.press.type,
          parentSchema: schema15.properties.press,
          data: data4
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.hover !== void 0) {
      let data5 = data.hover;
      if (typeof data5 !== "string") {
        const err6 = {
          instancePath: instancePath + "/hover",
          schemaPath: "#/properties/hover/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
          schema: schema15.properties.hover.type,
          parentSchema: schema15.properties.hover,
          data: data5
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.scroll !== void 0) {
      let data6 = data.scroll;
      if (typeof data6 !== "string" && !(data6 && typeof data6 == "object" && !Array.isArray(data6))) {
        const err7 = {
          instancePath: instancePath + "/scroll",
          schemaPath: "#/properties/scroll/type",
          keyword: "type",
          params: { type: schema15.properties.scroll.type },
          message: "must be string,object",
          schema: schema15.properties.scroll.type,
          parentSchema: schema15.properties.scroll,
          data: data6
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (const key1 in data6) {
          if (!(key1 === "x" || key1 === "y")) {
            const err8 = {
              instancePath: instancePath + "/scroll",
              schemaPath: "#/properties/scroll/additionalProperties",
              keyword: "additionalProperties",
              params: { additionalProperty: key1 },
              message: "must NOT have additional properties",
              schema: false,
              parentSchema: schema15.properties.scroll,
              data: data6
            };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data6.x !== void 0) {
          let data7 = data6.x;
          if (!(typeof data7 == "number" && isFinite(data7))) {
            const err9 = {
              instancePath: instancePath + "/scroll/x",
              schemaPath: "#/properties/scroll/properties/x/type",
              keyword: "type",
              params: { type: "number" },
              message: "must be number",
              schema: schema15.properties.scroll.properties.x.type,
              parentSchema: schema15.properties.scroll.properties.x,
              data: data7
            };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data6.y !== void 0) {
          let data8 = data6.y;
          if (!(typeof data8 == "number" && isFinite(data8))) {
            const err10 = {
              instancePath: instancePath + "/scroll/y",
              schemaPath: "#/properties/scroll/properties/y/type",
              keyword: "type",
              params: { type: "number" },
              message: "must be number",
              schema: schema15.properties.scroll.properties.y.type,
              parentSchema: schema15.properties.scroll.properties.y,
              data: data8
            };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
      }
    }
    if (data.select !== void 0) {
      let data9 = data.select;
      if (Array.isArray(data9)) {
        const len1 = data9.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data10 = data9[i1];
          if (typeof data10 !== "string") {
            const err11 = {
              instancePath: instancePath + "/select/" + i1,
              schemaPath: "#/properties/select/items/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema15.properties.select.items.type,
              parentSchema: schema15.properties.select.items,
              data: data10
            };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      } else {
        const err12 = {
          instancePath: instancePath + "/select",
          schemaPath: "#/properties/select/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
          schema: schema15.properties.select.type,
          parentSchema: schema15.properties.select,
          data: data9
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.waitFor !== void 0) {
      let data11 = data.waitFor;
      if (typeof data11 !== "string" && !(data11 && typeof data11 == "object" && !Array.isArray(data11))) {
        const err13 = {
          instancePath: instancePath + "/waitFor",
          schemaPath: "#/properties/waitFor/type",
          keyword: "type",
          params: { type: schema15.properties.waitFor.type },
          message: "must be string,object",
          schema: schema15.properties.waitFor.type,
          parentSchema: schema15.properties.waitFor,
          data: data11
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        for (const key2 in data11) {
          if (!(key2 === "text" || key2 === "ms")) {
            const err14 = {
              instancePath: instancePath + "/waitFor",
              schemaPath: "#/properties/waitFor/additionalProperties",
              keyword: "additionalProperties",
              params: { additionalProperty: key2 },
              message: "must NOT have additional properties",
              schema: false,
              parentSchema: schema15.properties.waitFor,
              data: data11
            };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data11.text !== void 0) {
          let data12 = data11.text;
          if (typeof data12 !== "string") {
            const err15 = {
              instancePath: instancePath + "/waitFor/text",
              schemaPath: "#/properties/waitFor/properties/text/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema15.properties.waitFor.properties.text.type,
              parentSchema: schema15.properties.waitFor.properties.text,
              data: data12
            };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data11.ms !== void 0) {
          let data13 = data11.ms;
          if (!(typeof data13 == "number" && isFinite(data13))) {
            const err16 = {
              instancePath: instancePath + "/waitFor/ms",
              schemaPath: "#/properties/waitFor/properties/ms/type",
              keyword: "type",
              params: { type: "number" },
              message: "must be number",
              schema: schema15.properties.waitFor.properties.ms.type,
              parentSchema: schema15.properties.waitFor.properties.ms,
              data: data13
            };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
      }
    }
    if (data.name !== void 0) {
      let data14 = data.name;
      if (typeof data14 !== "string") {
        const err17 = {
          instancePath: instancePath + "/name",
          schemaPath: "#/properties/name/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
          schema: schema15.properties.name.type,
          parentSchema: schema15.properties.name,
          data: data14
        };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.limits !== void 0) {
      let data15 = data.limits;
      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
        if (data15.INP !== void 0) {
          if (!validate28(data15.INP, {
            instancePath: instancePath + "/limits/INP",
            parentData: data15,
            parentDataProperty: "INP",
            rootData
          })) {
            vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err18 = {
          instancePath: instancePath + "/limits",
          schemaPath: "#/properties/limits/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
          schema: schema15.properties.limits.type,
          parentSchema: schema15.properties.limits,
          data: data15
        };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.timeout !== void 0) {
      let data17 = data.timeout;
      if (!(typeof data17 == "number" && isFinite(data17)) && typeof data17 !== "string") {
        const err19 = {
          instancePath: instancePath + "/timeout",
          schemaPath: "#/properties/timeout/type",
          keyword: "type",
          params: { type: schema15.properties.timeout.type },
          message: "must be number,string",
          schema: schema15.properties.timeout.type,
          parentSchema: schema15.properties.timeout,
          data: data17
        };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
      if (typeof data17 == "number" && isFinite(data17)) {
        if (data17 < 0 || isNaN(data17)) {
          const err20 = {
            instancePath: instancePath + "/timeout",
            schemaPath: "#/properties/timeout/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
            schema: 0,
            parentSchema: schema15.properties.timeout,
            data: data17
          };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      }
      if (typeof data17 === "string") {
        if (!pattern0.test(data17)) {
          const err21 = {
            instancePath: instancePath + "/timeout",
            schemaPath: "#/properties/timeout/pattern",
            keyword: "pattern",
            params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s))?\\s*$" },
            message: 'must match pattern "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s))?\\s*$"',
            schema: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s))?\\s*$",
            parentSchema: schema15.properties.timeout,
            data: data17
          };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      }
    }
  } else {
    const err22 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
      schema: schema15.type,
      parentSchema: schema15,
      data
    };
    if (vErrors === null) {
      vErrors = [err22];
    } else {
      vErrors.push(err22);
    }
    errors++;
  }
  validate92.errors = vErrors;
  return errors === 0;
}
var schema16 = {
  type: ["object", "null"],
  additionalProperties: false,
  properties: {
    cookies: {
      type: "object",
      additionalProperties: {
        type: ["string", "object", "null"],
        required: ["value"],
        additionalProperties: false,
        properties: { value: { type: "string" }, path: { type: "string" }, domain: { type: "string" } }
      }
    },
    headers: { type: "object", additionalProperties: { type: ["string", "null"] } },
    localStorage: { type: "object", additionalProperties: { type: ["string", "null"] } },
    basicAuth: {
      type: ["object", "null"],
      required: ["username", "password"],
      additionalProperties: false,
      properties: { username: { type: "string" }, password: { type: "string" } }
    },
    login: {
      type: ["object", "string", "null"],
      additionalProperties: false,
      properties: {
        page: { type: "string" },
        steps: { type: "array", minItems: 1, items: { $ref: "#/definitions/step" } },
        request: { type: "string" },
        method: { enum: ["POST", "PUT"] },
        form: { type: "object", additionalProperties: { type: "string" } },
        json: { type: "object" }
      }
    }
  }
};
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: schema16.type },
      message: "must be object,null",
      schema: schema16.type,
      parentSchema: schema16,
      data
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "cookies" || key0 === "headers" || key0 === "localStorage" || key0 === "basicAuth" || key0 === "login")) {
        const err1 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
          schema: false,
          parentSchema: schema16,
          data
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.cookies !== void 0) {
      let data0 = data.cookies;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const key1 in data0) {
          let data1 = data0[key1];
          if (typeof data1 !== "string" && !(data1 && typeof data1 == "object" && !Array.isArray(data1)) && data1 !== null) {
            const err2 = {
              instancePath: instancePath + "/cookies/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
              schemaPath: "#/properties/cookies/additionalProperties/type",
              keyword: "type",
              params: { type: schema16.properties.cookies.additionalProperties.type },
              message: "must be string,object,null",
              schema: schema16.properties.cookies.additionalProperties.type,
              parentSchema: schema16.properties.cookies.additionalProperties,
              data: data1
            };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.value === void 0) {
              const err3 = {
                instancePath: instancePath + "/cookies/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
                schemaPath: "#/properties/cookies/additionalProperties/required",
                keyword: "required",
                params: { missingProperty: "value" },
                message: "must have required property 'value'",
                schema: schema16.properties.cookies.additionalProperties.required,
                parentSchema: schema16.properties.cookies.additionalProperties,
                data: data1
              };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            for (const key2 in data1) {
              if (!(key2 === "value" || key2 === "path" || key2 === "domain")) {
                const err4 = {
                  instancePath: instancePath + "/cookies/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
                  schemaPath: "#/properties/cookies/additionalProperties/additionalProperties",
                  keyword: "additionalProperties",
                  params: { additionalProperty: key2 },
                  message: "must NOT have additional properties",
                  schema: false,
                  parentSchema: schema16.properties.cookies.additionalProperties,
                  data: data1
                };
                if (vErrors === null) {
                  vErrors = [err4];
                } else {
                  vErrors.push(err4);
                }
                errors++;
              }
            }
            if (data1.value !== void 0) {
              let data2 = data1.value;
              if (typeof data2 !== "string") {
                const err5 = {
                  instancePath: instancePath + "/cookies/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/value",
                  schemaPath: "#/properties/cookies/additionalProperties/properties/value/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                  schema: schema16.properties.cookies.additionalProperties.properties.value.type,
                  parentSchema: schema16.properties.cookies.additionalProperties.properties.value,
                  data: data2
                };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
              }
            }
            if (data1.path !== void 0) {
              let data3 = data1.path;
              if (typeof data3 !== "string") {
                const err6 = {
                  instancePath: instancePath + "/cookies/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/path",
                  schemaPath: "#/properties/cookies/additionalProperties/properties/path/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                  schema: schema16.properties.cookies.additionalProperties.properties.path.type,
                  parentSchema: schema16.properties.cookies.additionalProperties.properties.path,
                  data: data3
                };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
            }
            if (data1.domain !== void 0) {
              let data4 = data1.domain;
              if (typeof data4 !== "string") {
                const err7 = {
                  instancePath: instancePath + "/cookies/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/domain",
                  schemaPath: "#/properties/cookies/additionalProperties/properties/domain/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                  schema: schema16.properties.cookies.additionalProperties.properties.domain.type,
                  parentSchema: schema16.properties.cookies.additionalProperties.properties.domain,
                  data: data4
                };
                if (vErrors === null) {
                  vErrors = [err7];
                } else {
                  vErrors.push(err7);
                }
                errors++;
              }
            }
          }
        }
      } else {
        const err8 = {
          instancePath: instancePath + "/cookies",
          schemaPath: "#/properties/cookies/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
          schema: schema16.properties.cookies.type,
          parentSchema: schema16.properties.cookies,
          data: data0
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.headers !== void 0) {
      let data5 = data.headers;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (const key3 in data5) {
          let data6 = data5[key3];
          if (typeof data6 !== "string" && data6 !== null) {
            const err9 = {
              instancePath: instancePath + "/headers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
              schemaPath: "#/properties/headers/additionalProperties/type",
              keyword: "type",
              params: { type: schema16.properties.headers.additionalProperties.type },
              message: "must be string,null",
              schema: schema16.properties.headers.additionalProperties.type,
              parentSchema: schema16.properties.headers.additionalProperties,
              data: data6
            };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      } else {
        const err10 = {
          instancePath: instancePath + "/headers",
          schemaPath: "#/properties/headers/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
          schema: schema16.properties.headers.type,
          parentSchema: schema16.properties.headers,
          data: data5
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.localStorage !== void 0) {
      let data7 = data.localStorage;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        for (const key4 in data7) {
          let data8 = data7[key4];
          if (typeof data8 !== "string" && data8 !== null) {
            const err11 = {
              instancePath: instancePath + "/localStorage/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
              schemaPath: "#/properties/localStorage/additionalProperties/type",
              keyword: "type",
              params: { type: schema16.properties.localStorage.additionalProperties.type },
              message: "must be string,null",
              schema: schema16.properties.localStorage.additionalProperties.type,
              parentSchema: schema16.properties.localStorage.additionalProperties,
              data: data8
            };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      } else {
        const err12 = {
          instancePath: instancePath + "/localStorage",
          schemaPath: "#/properties/localStorage/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
          schema: schema16.properties.localStorage.type,
          parentSchema: schema16.properties.localStorage,
          data: data7
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.basicAuth !== void 0) {
      let data9 = data.basicAuth;
      if (!(data9 && typeof data9 == "object" && !Array.isArray(data9)) && data9 !== null) {
        const err13 = {
          instancePath: instancePath + "/basicAuth",
          schemaPath: "#/properties/basicAuth/type",
          keyword: "type",
          params: { type: schema16.properties.basicAuth.type },
          message: "must be object,null",
          schema: schema16.properties.basicAuth.type,
          parentSchema: schema16.properties.basicAuth,
          data: data9
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        if (data9.username === void 0) {
          const err14 = {
            instancePath: instancePath + "/basicAuth",
            schemaPath: "#/properties/basicAuth/required",
            keyword: "required",
            params: { missingProperty: "username" },
            message: "must have required property 'username'",
            schema: schema16.properties.basicAuth.required,
            parentSchema: schema16.properties.basicAuth,
            data: data9
          };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (data9.password === void 0) {
          const err15 = {
            instancePath: instancePath + "/basicAuth",
            schemaPath: "#/properties/basicAuth/required",
            keyword: "required",
            params: { missingProperty: "password" },
            message: "must have required property 'password'",
            schema: schema16.properties.basicAuth.required,
            parentSchema: schema16.properties.basicAuth,
            data: data9
          };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        for (const key5 in data9) {
          if (!(key5 === "username" || key5 === "password")) {
            const err16 = {
              instancePath: instancePath + "/basicAuth",
              schemaPath: "#/properties/basicAuth/additionalProperties",
              keyword: "additionalProperties",
              params: { additionalProperty: key5 },
              message: "must NOT have additional properties",
              schema: false,
              parentSchema: schema16.properties.basicAuth,
              data: data9
            };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data9.username !== void 0) {
          let data10 = data9.username;
          if (typeof data10 !== "string") {
            const err17 = {
              instancePath: instancePath + "/basicAuth/username",
              schemaPath: "#/properties/basicAuth/properties/username/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema16.properties.basicAuth.properties.username.type,
              parentSchema: schema16.properties.basicAuth.properties.username,
              data: data10
            };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        if (data9.password !== void 0) {
          let data11 = data9.password;
          if (typeof data11 !== "string") {
            const err18 = {
              instancePath: instancePath + "/basicAuth/password",
              schemaPath: "#/properties/basicAuth/properties/password/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema16.properties.basicAuth.properties.password.type,
              parentSchema: schema16.properties.basicAuth.properties.password,
              data: data11
            };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
      }
    }
    if (data.login !== void 0) {
      let data12 = data.login;
      if (!(data12 && typeof data12 == "object" && !Array.isArray(data12)) && typeof data12 !== "string" && data12 !== null) {
        const err19 = {
          instancePath: instancePath + "/login",
          schemaPath: "#/properties/login/type",
          keyword: "type",
          params: { type: schema16.properties.login.type },
          message: "must be object,string,null",
          schema: schema16.properties.login.type,
          parentSchema: schema16.properties.login,
          data: data12
        };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        for (const key6 in data12) {
          if (!(key6 === "page" || key6 === "steps" || key6 === "request" || key6 === "method" || key6 === "form" || key6 === "json")) {
            const err20 = {
              instancePath: instancePath + "/login",
              schemaPath: "#/properties/login/additionalProperties",
              keyword: "additionalProperties",
              params: { additionalProperty: key6 },
              message: "must NOT have additional properties",
              schema: false,
              parentSchema: schema16.properties.login,
              data: data12
            };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        if (data12.page !== void 0) {
          let data13 = data12.page;
          if (typeof data13 !== "string") {
            const err21 = {
              instancePath: instancePath + "/login/page",
              schemaPath: "#/properties/login/properties/page/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema16.properties.login.properties.page.type,
              parentSchema: schema16.properties.login.properties.page,
              data: data13
            };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data12.steps !== void 0) {
          let data14 = data12.steps;
          if (Array.isArray(data14)) {
            if (data14.length < 1) {
              const err22 = {
                instancePath: instancePath + "/login/steps",
                schemaPath: "#/properties/login/properties/steps/minItems",
                keyword: "minItems",
                params: { limit: 1 },
                message: "must NOT have fewer than 1 items",
                schema: 1,
                parentSchema: schema16.properties.login.properties.steps,
                data: data14
              };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
            const len0 = data14.length;
            for (let i0 = 0; i0 < len0; i0++) {
              if (!validate92(data14[i0], {
                instancePath: instancePath + "/login/steps/" + i0,
                parentData: data14,
                parentDataProperty: i0,
                rootData
              })) {
                vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err23 = {
              instancePath: instancePath + "/login/steps",
              schemaPath: "#/properties/login/properties/steps/type",
              keyword: "type",
              params: { type: "array" },
              message: "must be array",
              schema: schema16.properties.login.properties.steps.type,
              parentSchema: schema16.properties.login.properties.steps,
              data: data14
            };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        if (data12.request !== void 0) {
          let data16 = data12.request;
          if (typeof data16 !== "string") {
            const err24 = {
              instancePath: instancePath + "/login/request",
              schemaPath: "#/properties/login/properties/request/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema16.properties.login.properties.request.type,
              parentSchema: schema16.properties.login.properties.request,
              data: data16
            };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (data12.method !== void 0) {
          let data17 = data12.method;
          if (!(data17 === "POST" || data17 === "PUT")) {
            const err25 = {
              instancePath: instancePath + "/login/method",
              schemaPath: "#/properties/login/properties/method/enum",
              keyword: "enum",
              params: { allowedValues: schema16.properties.login.properties.method.enum },
              message: "must be equal to one of the allowed values",
              schema: schema16.properties.login.properties.method.enum,
              parentSchema: schema16.properties.login.properties.method,
              data: data17
            };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data12.form !== void 0) {
          let data18 = data12.form;
          if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
            for (const key7 in data18) {
              let data19 = data18[key7];
              if (typeof data19 !== "string") {
                const err26 = {
                  instancePath: instancePath + "/login/form/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),
                  schemaPath: "#/properties/login/properties/form/additionalProperties/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                  schema: schema16.properties.login.properties.form.additionalProperties.type,
                  parentSchema: schema16.properties.login.properties.form.additionalProperties,
                  data: data19
                };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
            }
          } else {
            const err27 = {
              instancePath: instancePath + "/login/form",
              schemaPath: "#/properties/login/properties/form/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object",
              schema: schema16.properties.login.properties.form.type,
              parentSchema: schema16.properties.login.properties.form,
              data: data18
            };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
        if (data12.json !== void 0) {
          let data20 = data12.json;
          if (!(data20 && typeof data20 == "object" && !Array.isArray(data20))) {
            const err28 = {
              instancePath: instancePath + "/login/json",
              schemaPath: "#/properties/login/properties/json/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object",
              schema: schema16.properties.login.properties.json.type,
              parentSchema: schema16.properties.login.properties.json,
              data: data20
            };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
      }
    }
  }
  validate95.errors = vErrors;
  return errors === 0;
}
var schema17 = {
  type: ["number", "string", "object", "null"],
  minimum: 0,
  pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB))?\\s*$",
  additionalProperties: false,
  properties: {
    max: {
      type: ["number", "string"],
      minimum: 0,
      pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB))?\\s*$"
    },
    warn: {
      type: ["number", "string"],
      minimum: 0,
      pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB))?\\s*$"
    },
    maxIncrease: {
      type: ["number", "string", "null"],
      minimum: 0,
      pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB|%))?\\s*$"
    },
    level: { enum: ["fail", "warn"] },
    warnIncrease: {
      type: ["number", "string"],
      minimum: 0,
      pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB|%))?\\s*$"
    },
    compression: { enum: ["gzip", "brotli", "raw"] },
    ratchet: { type: "boolean" }
  }
};
function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && isFinite(data)) && typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: schema17.type },
      message: "must be number,string,object,null",
      schema: schema17.type,
      parentSchema: schema17,
      data
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data < 0 || isNaN(data)) {
      const err1 = {
        instancePath,
        schemaPath: "#/minimum",
        keyword: "minimum",
        params: { comparison: ">=", limit: 0 },
        message: "must be >= 0",
        schema: 0,
        parentSchema: schema17,
        data
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  if (typeof data === "string") {
    if (!pattern17.test(data)) {
      const err2 = {
        instancePath,
        schemaPath: "#/pattern",
        keyword: "pattern",
        params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB))?\\s*$" },
        message: 'must match pattern "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB))?\\s*$"',
        schema: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB))?\\s*$",
        parentSchema: schema17,
        data
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "max" || key0 === "warn" || key0 === "maxIncrease" || key0 === "level" || key0 === "warnIncrease" || key0 === "compression" || key0 === "ratchet")) {
        const err3 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
          schema: false,
          parentSchema: schema17,
          data
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.max !== void 0) {
      let data0 = data.max;
      if (!(typeof data0 == "number" && isFinite(data0)) && typeof data0 !== "string") {
        const err4 = {
          instancePath: instancePath + "/max",
          schemaPath: "#/properties/max/type",
          keyword: "type",
          params: { type: schema17.properties.max.type },
          message: "must be number,string",
          schema: schema17.properties.max.type,
          parentSchema: schema17.properties.max,
          data: data0
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 0 || isNaN(data0)) {
          const err5 = {
            instancePath: instancePath + "/max",
            schemaPath: "#/properties/max/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
            schema: 0,
            parentSchema: schema17.properties.max,
            data: data0
          };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
      if (typeof data0 === "string") {
        if (!pattern17.test(data0)) {
          const err6 = {
            instancePath: instancePath + "/max",
            schemaPath: "#/properties/max/pattern",
            keyword: "pattern",
            params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB))?\\s*$" },
            message: 'must match pattern "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB))?\\s*$"',
            schema: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB))?\\s*$",
            parentSchema: schema17.properties.max,
            data: data0
          };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data.warn !== void 0) {
      let data1 = data.warn;
      if (!(typeof data1 == "number" && isFinite(data1)) && typeof data1 !== "string") {
        const err7 = {
          instancePath: instancePath + "/warn",
          schemaPath: "#/properties/warn/type",
          keyword: "type",
          params: { type: schema17.properties.warn.type },
          message: "must be number,string",
          schema: schema17.properties.warn.type,
          parentSchema: schema17.properties.warn,
          data: data1
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 0 || isNaN(data1)) {
          const err8 = {
            instancePath: instancePath + "/warn",
            schemaPath: "#/properties/warn/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
            schema: 0,
            parentSchema: schema17.properties.warn,
            data: data1
          };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
      if (typeof data1 === "string") {
        if (!pattern17.test(data1)) {
          const err9 = {
            instancePath: instancePath + "/warn",
            schemaPath: "#/properties/warn/pattern",
            keyword: "pattern",
            params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB))?\\s*$" },
            message: 'must match pattern "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB))?\\s*$"',
            schema: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB))?\\s*$",
            parentSchema: schema17.properties.warn,
            data: data1
          };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
    }
    if (data.maxIncrease !== void 0) {
      let data2 = data.maxIncrease;
      if (!(typeof data2 == "number" && isFinite(data2)) && typeof data2 !== "string" && data2 !== null) {
        const err10 = {
          instancePath: instancePath + "/maxIncrease",
          schemaPath: "#/properties/maxIncrease/type",
          keyword: "type",
          params: { type: schema17.properties.maxIncrease.type },
          message: "must be number,string,null",
          schema: schema17.properties.maxIncrease.type,
          parentSchema: schema17.properties.maxIncrease,
          data: data2
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 0 || isNaN(data2)) {
          const err11 = {
            instancePath: instancePath + "/maxIncrease",
            schemaPath: "#/properties/maxIncrease/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
            schema: 0,
            parentSchema: schema17.properties.maxIncrease,
            data: data2
          };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      }
      if (typeof data2 === "string") {
        if (!pattern20.test(data2)) {
          const err12 = {
            instancePath: instancePath + "/maxIncrease",
            schemaPath: "#/properties/maxIncrease/pattern",
            keyword: "pattern",
            params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB|%))?\\s*$" },
            message: 'must match pattern "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB|%))?\\s*$"',
            schema: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB|%))?\\s*$",
            parentSchema: schema17.properties.maxIncrease,
            data: data2
          };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
    }
    if (data.level !== void 0) {
      let data3 = data.level;
      if (!(data3 === "fail" || data3 === "warn")) {
        const err13 = {
          instancePath: instancePath + "/level",
          schemaPath: "#/properties/level/enum",
          keyword: "enum",
          params: { allowedValues: schema17.properties.level.enum },
          message: "must be equal to one of the allowed values",
          schema: schema17.properties.level.enum,
          parentSchema: schema17.properties.level,
          data: data3
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.warnIncrease !== void 0) {
      let data4 = data.warnIncrease;
      if (!(typeof data4 == "number" && isFinite(data4)) && typeof data4 !== "string") {
        const err14 = {
          instancePath: instancePath + "/warnIncrease",
          schemaPath: "#/properties/warnIncrease/type",
          keyword: "type",
          params: { type: schema17.properties.warnIncrease.type },
          message: "must be number,string",
          schema: schema17.properties.warnIncrease.type,
          parentSchema: schema17.properties.warnIncrease,
          data: data4
        };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 < 0 || isNaN(data4)) {
          const err15 = {
            instancePath: instancePath + "/warnIncrease",
            schemaPath: "#/properties/warnIncrease/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
            schema: 0,
            parentSchema: schema17.properties.warnIncrease,
            data: data4
          };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      }
      if (typeof data4 === "string") {
        if (!pattern20.test(data4)) {
          const err16 = {
            instancePath: instancePath + "/warnIncrease",
            schemaPath: "#/properties/warnIncrease/pattern",
            keyword: "pattern",
            params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB|%))?\\s*$" },
            message: 'must match pattern "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB|%))?\\s*$"',
            schema: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB|%))?\\s*$",
            parentSchema: schema17.properties.warnIncrease,
            data: data4
          };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      }
    }
    if (data.compression !== void 0) {
      let data5 = data.compression;
      if (!(data5 === "gzip" || data5 === "brotli" || data5 === "raw")) {
        const err17 = {
          instancePath: instancePath + "/compression",
          schemaPath: "#/properties/compression/enum",
          keyword: "enum",
          params: { allowedValues: schema17.properties.compression.enum },
          message: "must be equal to one of the allowed values",
          schema: schema17.properties.compression.enum,
          parentSchema: schema17.properties.compression,
          data: data5
        };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.ratchet !== void 0) {
      let data6 = data.ratchet;
      if (typeof data6 !== "boolean") {
        const err18 = {
          instancePath: instancePath + "/ratchet",
          schemaPath: "#/properties/ratchet/type",
          keyword: "type",
          params: { type: "boolean" },
          message: "must be boolean",
          schema: schema17.properties.ratchet.type,
          parentSchema: schema17.properties.ratchet,
          data: data6
        };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
  }
  validate100.errors = vErrors;
  return errors === 0;
}
var schema18 = {
  type: ["number", "string", "object", "null"],
  minimum: 0,
  pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*$",
  additionalProperties: false,
  properties: {
    max: { type: ["number", "string"], minimum: 0, pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*$" },
    warn: { type: ["number", "string"], minimum: 0, pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*$" },
    maxIncrease: {
      type: ["number", "string", "null"],
      minimum: 0,
      pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(%))?\\s*$"
    },
    level: { enum: ["fail", "warn"] },
    warnIncrease: {
      type: ["number", "string"],
      minimum: 0,
      pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(%))?\\s*$"
    },
    ratchet: { type: "boolean" }
  }
};
function validate117(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(typeof data == "number" && isFinite(data)) && typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: schema18.type },
      message: "must be number,string,object,null",
      schema: schema18.type,
      parentSchema: schema18,
      data
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data < 0 || isNaN(data)) {
      const err1 = {
        instancePath,
        schemaPath: "#/minimum",
        keyword: "minimum",
        params: { comparison: ">=", limit: 0 },
        message: "must be >= 0",
        schema: 0,
        parentSchema: schema18,
        data
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  if (typeof data === "string") {
    if (!pattern13.test(data)) {
      const err2 = {
        instancePath,
        schemaPath: "#/pattern",
        keyword: "pattern",
        params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*$" },
        message: 'must match pattern "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*$"',
        schema: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*$",
        parentSchema: schema18,
        data
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "max" || key0 === "warn" || key0 === "maxIncrease" || key0 === "level" || key0 === "warnIncrease" || key0 === "ratchet")) {
        const err3 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
          schema: false,
          parentSchema: schema18,
          data
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.max !== void 0) {
      let data0 = data.max;
      if (!(typeof data0 == "number" && isFinite(data0)) && typeof data0 !== "string") {
        const err4 = {
          instancePath: instancePath + "/max",
          schemaPath: "#/properties/max/type",
          keyword: "type",
          params: { type: schema18.properties.max.type },
          message: "must be number,string",
          schema: schema18.properties.max.type,
          parentSchema: schema18.properties.max,
          data: data0
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 0 || isNaN(data0)) {
          const err5 = {
            instancePath: instancePath + "/max",
            schemaPath: "#/properties/max/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
            schema: 0,
            parentSchema: schema18.properties.max,
            data: data0
          };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
      if (typeof data0 === "string") {
        if (!pattern13.test(data0)) {
          const err6 = {
            instancePath: instancePath + "/max",
            schemaPath: "#/properties/max/pattern",
            keyword: "pattern",
            params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*$" },
            message: 'must match pattern "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*$"',
            schema: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*$",
            parentSchema: schema18.properties.max,
            data: data0
          };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data.warn !== void 0) {
      let data1 = data.warn;
      if (!(typeof data1 == "number" && isFinite(data1)) && typeof data1 !== "string") {
        const err7 = {
          instancePath: instancePath + "/warn",
          schemaPath: "#/properties/warn/type",
          keyword: "type",
          params: { type: schema18.properties.warn.type },
          message: "must be number,string",
          schema: schema18.properties.warn.type,
          parentSchema: schema18.properties.warn,
          data: data1
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 0 || isNaN(data1)) {
          const err8 = {
            instancePath: instancePath + "/warn",
            schemaPath: "#/properties/warn/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
            schema: 0,
            parentSchema: schema18.properties.warn,
            data: data1
          };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
      if (typeof data1 === "string") {
        if (!pattern13.test(data1)) {
          const err9 = {
            instancePath: instancePath + "/warn",
            schemaPath: "#/properties/warn/pattern",
            keyword: "pattern",
            params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*$" },
            message: 'must match pattern "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*$"',
            schema: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*$",
            parentSchema: schema18.properties.warn,
            data: data1
          };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
    }
    if (data.maxIncrease !== void 0) {
      let data2 = data.maxIncrease;
      if (!(typeof data2 == "number" && isFinite(data2)) && typeof data2 !== "string" && data2 !== null) {
        const err10 = {
          instancePath: instancePath + "/maxIncrease",
          schemaPath: "#/properties/maxIncrease/type",
          keyword: "type",
          params: { type: schema18.properties.maxIncrease.type },
          message: "must be number,string,null",
          schema: schema18.properties.maxIncrease.type,
          parentSchema: schema18.properties.maxIncrease,
          data: data2
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 0 || isNaN(data2)) {
          const err11 = {
            instancePath: instancePath + "/maxIncrease",
            schemaPath: "#/properties/maxIncrease/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
            schema: 0,
            parentSchema: schema18.properties.maxIncrease,
            data: data2
          };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      }
      if (typeof data2 === "string") {
        if (!pattern16.test(data2)) {
          const err12 = {
            instancePath: instancePath + "/maxIncrease",
            schemaPath: "#/properties/maxIncrease/pattern",
            keyword: "pattern",
            params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(%))?\\s*$" },
            message: 'must match pattern "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(%))?\\s*$"',
            schema: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(%))?\\s*$",
            parentSchema: schema18.properties.maxIncrease,
            data: data2
          };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
    }
    if (data.level !== void 0) {
      let data3 = data.level;
      if (!(data3 === "fail" || data3 === "warn")) {
        const err13 = {
          instancePath: instancePath + "/level",
          schemaPath: "#/properties/level/enum",
          keyword: "enum",
          params: { allowedValues: schema18.properties.level.enum },
          message: "must be equal to one of the allowed values",
          schema: schema18.properties.level.enum,
          parentSchema: schema18.properties.level,
          data: data3
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.warnIncrease !== void 0) {
      let data4 = data.warnIncrease;
      if (!(typeof data4 == "number" && isFinite(data4)) && typeof data4 !== "string") {
        const err14 = {
          instancePath: instancePath + "/warnIncrease",
          schemaPath: "#/properties/warnIncrease/type",
          keyword: "type",
          params: { type: schema18.properties.warnIncrease.type },
          message: "must be number,string",
          schema: schema18.properties.warnIncrease.type,
          parentSchema: schema18.properties.warnIncrease,
          data: data4
        };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 < 0 || isNaN(data4)) {
          const err15 = {
            instancePath: instancePath + "/warnIncrease",
            schemaPath: "#/properties/warnIncrease/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
            schema: 0,
            parentSchema: schema18.properties.warnIncrease,
            data: data4
          };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      }
      if (typeof data4 === "string") {
        if (!pattern16.test(data4)) {
          const err16 = {
            instancePath: instancePath + "/warnIncrease",
            schemaPath: "#/properties/warnIncrease/pattern",
            keyword: "pattern",
            params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(%))?\\s*$" },
            message: 'must match pattern "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(%))?\\s*$"',
            schema: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(%))?\\s*$",
            parentSchema: schema18.properties.warnIncrease,
            data: data4
          };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      }
    }
    if (data.ratchet !== void 0) {
      let data5 = data.ratchet;
      if (typeof data5 !== "boolean") {
        const err17 = {
          instancePath: instancePath + "/ratchet",
          schemaPath: "#/properties/ratchet/type",
          keyword: "type",
          params: { type: "boolean" },
          message: "must be boolean",
          schema: schema18.properties.ratchet.type,
          parentSchema: schema18.properties.ratchet,
          data: data5
        };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
  }
  validate117.errors = vErrors;
  return errors === 0;
}
var pattern37 = new RegExp("^file:[\\s\\S]*\\S", "u");
var pattern38 = new RegExp("^each:[\\s\\S]*\\S", "u");
var pattern39 = new RegExp("^entry:[\\s\\S]*\\S", "u");
var pattern40 = new RegExp("^route:[\\s\\S]*\\S", "u");
var pattern41 = new RegExp("^package:[\\s\\S]*\\S", "u");
var pattern58 = new RegExp("^auto$", "u");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!data || typeof data != "object") {
    const err0 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: schema6.type },
      message: "must be object,array",
      schema: schema6.type,
      parentSchema: schema6,
      data
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (!validate22(data[i0], {
        instancePath: instancePath + "/" + i0,
        parentData: data,
        parentDataProperty: i0,
        rootData
      })) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema6.properties, key0)) {
        const err1 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
          schema: false,
          parentSchema: schema6,
          data
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.$schema !== void 0) {
      let data1 = data.$schema;
      if (typeof data1 !== "string") {
        const err2 = {
          instancePath: instancePath + "/$schema",
          schemaPath: "#/properties/%24schema/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
          schema: schema6.properties.$schema.type,
          parentSchema: schema6.properties.$schema,
          data: data1
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.extends !== void 0) {
      let data2 = data.extends;
      if (typeof data2 !== "string" && !Array.isArray(data2) && data2 !== null) {
        const err3 = {
          instancePath: instancePath + "/extends",
          schemaPath: "#/properties/extends/type",
          keyword: "type",
          params: { type: schema6.properties.extends.type },
          message: "must be string,array,null",
          schema: schema6.properties.extends.type,
          parentSchema: schema6.properties.extends,
          data: data2
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (Array.isArray(data2)) {
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data3 = data2[i1];
          if (typeof data3 !== "string") {
            const err4 = {
              instancePath: instancePath + "/extends/" + i1,
              schemaPath: "#/properties/extends/items/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema6.properties.extends.items.type,
              parentSchema: schema6.properties.extends.items,
              data: data3
            };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
      }
    }
    if (data.build !== void 0) {
      let data4 = data.build;
      if (typeof data4 !== "string" && !(data4 && typeof data4 == "object" && !Array.isArray(data4)) && typeof data4 !== "boolean") {
        const err5 = {
          instancePath: instancePath + "/build",
          schemaPath: "#/properties/build/type",
          keyword: "type",
          params: { type: schema6.properties.build.type },
          message: "must be string,object,boolean",
          schema: schema6.properties.build.type,
          parentSchema: schema6.properties.build,
          data: data4
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.command === void 0) {
          const err6 = {
            instancePath: instancePath + "/build",
            schemaPath: "#/properties/build/required",
            keyword: "required",
            params: { missingProperty: "command" },
            message: "must have required property 'command'",
            schema: schema6.properties.build.required,
            parentSchema: schema6.properties.build,
            data: data4
          };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        for (const key1 in data4) {
          if (!(key1 === "command" || key1 === "directory" || key1 === "env" || key1 === "timeout")) {
            const err7 = {
              instancePath: instancePath + "/build",
              schemaPath: "#/properties/build/additionalProperties",
              keyword: "additionalProperties",
              params: { additionalProperty: key1 },
              message: "must NOT have additional properties",
              schema: false,
              parentSchema: schema6.properties.build,
              data: data4
            };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data4.command !== void 0) {
          let data5 = data4.command;
          if (typeof data5 !== "string") {
            const err8 = {
              instancePath: instancePath + "/build/command",
              schemaPath: "#/properties/build/properties/command/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema6.properties.build.properties.command.type,
              parentSchema: schema6.properties.build.properties.command,
              data: data5
            };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data4.directory !== void 0) {
          let data6 = data4.directory;
          if (typeof data6 !== "string") {
            const err9 = {
              instancePath: instancePath + "/build/directory",
              schemaPath: "#/properties/build/properties/directory/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema6.properties.build.properties.directory.type,
              parentSchema: schema6.properties.build.properties.directory,
              data: data6
            };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data4.env !== void 0) {
          let data7 = data4.env;
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            for (const key2 in data7) {
              let data8 = data7[key2];
              if (typeof data8 !== "string") {
                const err10 = {
                  instancePath: instancePath + "/build/env/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
                  schemaPath: "#/properties/build/properties/env/additionalProperties/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                  schema: schema6.properties.build.properties.env.additionalProperties.type,
                  parentSchema: schema6.properties.build.properties.env.additionalProperties,
                  data: data8
                };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
          } else {
            const err11 = {
              instancePath: instancePath + "/build/env",
              schemaPath: "#/properties/build/properties/env/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object",
              schema: schema6.properties.build.properties.env.type,
              parentSchema: schema6.properties.build.properties.env,
              data: data7
            };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data4.timeout !== void 0) {
          let data9 = data4.timeout;
          if (!(typeof data9 == "number" && isFinite(data9)) && typeof data9 !== "string") {
            const err12 = {
              instancePath: instancePath + "/build/timeout",
              schemaPath: "#/properties/build/properties/timeout/type",
              keyword: "type",
              params: { type: schema6.properties.build.properties.timeout.type },
              message: "must be number,string",
              schema: schema6.properties.build.properties.timeout.type,
              parentSchema: schema6.properties.build.properties.timeout,
              data: data9
            };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
          if (typeof data9 == "number" && isFinite(data9)) {
            if (data9 < 0 || isNaN(data9)) {
              const err13 = {
                instancePath: instancePath + "/build/timeout",
                schemaPath: "#/properties/build/properties/timeout/minimum",
                keyword: "minimum",
                params: { comparison: ">=", limit: 0 },
                message: "must be >= 0",
                schema: 0,
                parentSchema: schema6.properties.build.properties.timeout,
                data: data9
              };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
          }
          if (typeof data9 === "string") {
            if (!pattern0.test(data9)) {
              const err14 = {
                instancePath: instancePath + "/build/timeout",
                schemaPath: "#/properties/build/properties/timeout/pattern",
                keyword: "pattern",
                params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s))?\\s*$" },
                message: 'must match pattern "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s))?\\s*$"',
                schema: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s))?\\s*$",
                parentSchema: schema6.properties.build.properties.timeout,
                data: data9
              };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
          }
        }
      }
    }
    if (data.serve !== void 0) {
      let data10 = data.serve;
      if (typeof data10 !== "string" && !(data10 && typeof data10 == "object" && !Array.isArray(data10))) {
        const err15 = {
          instancePath: instancePath + "/serve",
          schemaPath: "#/properties/serve/type",
          keyword: "type",
          params: { type: schema6.properties.serve.type },
          message: "must be string,object",
          schema: schema6.properties.serve.type,
          parentSchema: schema6.properties.serve,
          data: data10
        };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        for (const key3 in data10) {
          if (!(key3 === "directory" || key3 === "fallback" || key3 === "headers" || key3 === "command" || key3 === "url" || key3 === "timeout")) {
            const err16 = {
              instancePath: instancePath + "/serve",
              schemaPath: "#/properties/serve/additionalProperties",
              keyword: "additionalProperties",
              params: { additionalProperty: key3 },
              message: "must NOT have additional properties",
              schema: false,
              parentSchema: schema6.properties.serve,
              data: data10
            };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data10.directory !== void 0) {
          let data11 = data10.directory;
          if (typeof data11 !== "string") {
            const err17 = {
              instancePath: instancePath + "/serve/directory",
              schemaPath: "#/properties/serve/properties/directory/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema6.properties.serve.properties.directory.type,
              parentSchema: schema6.properties.serve.properties.directory,
              data: data11
            };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        if (data10.fallback !== void 0) {
          let data12 = data10.fallback;
          if (typeof data12 !== "string" && typeof data12 !== "boolean") {
            const err18 = {
              instancePath: instancePath + "/serve/fallback",
              schemaPath: "#/properties/serve/properties/fallback/type",
              keyword: "type",
              params: { type: schema6.properties.serve.properties.fallback.type },
              message: "must be string,boolean",
              schema: schema6.properties.serve.properties.fallback.type,
              parentSchema: schema6.properties.serve.properties.fallback,
              data: data12
            };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
          const _errs30 = errors;
          const _errs31 = errors;
          if (true !== data12) {
            const err19 = {};
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
          var valid8 = _errs31 === errors;
          if (valid8) {
            const err20 = {
              instancePath: instancePath + "/serve/fallback",
              schemaPath: "#/properties/serve/properties/fallback/not",
              keyword: "not",
              params: {},
              message: "must NOT be valid",
              schema: schema6.properties.serve.properties.fallback.not,
              parentSchema: schema6.properties.serve.properties.fallback,
              data: data12
            };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          } else {
            errors = _errs30;
            if (vErrors !== null) {
              if (_errs30) {
                vErrors.length = _errs30;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data10.headers !== void 0) {
          let data13 = data10.headers;
          if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
            for (const key4 in data13) {
              let data14 = data13[key4];
              if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                for (const key5 in data14) {
                  let data15 = data14[key5];
                  if (typeof data15 !== "string") {
                    const err21 = {
                      instancePath: instancePath + "/serve/headers/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
                      schemaPath: "#/properties/serve/properties/headers/additionalProperties/additionalProperties/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string",
                      schema: schema6.properties.serve.properties.headers.additionalProperties.additionalProperties.type,
                      parentSchema: schema6.properties.serve.properties.headers.additionalProperties.additionalProperties,
                      data: data15
                    };
                    if (vErrors === null) {
                      vErrors = [err21];
                    } else {
                      vErrors.push(err21);
                    }
                    errors++;
                  }
                }
              } else {
                const err22 = {
                  instancePath: instancePath + "/serve/headers/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
                  schemaPath: "#/properties/serve/properties/headers/additionalProperties/type",
                  keyword: "type",
                  params: { type: "object" },
                  message: "must be object",
                  schema: schema6.properties.serve.properties.headers.additionalProperties.type,
                  parentSchema: schema6.properties.serve.properties.headers.additionalProperties,
                  data: data14
                };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            }
          } else {
            const err23 = {
              instancePath: instancePath + "/serve/headers",
              schemaPath: "#/properties/serve/properties/headers/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object",
              schema: schema6.properties.serve.properties.headers.type,
              parentSchema: schema6.properties.serve.properties.headers,
              data: data13
            };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        if (data10.command !== void 0) {
          let data16 = data10.command;
          if (typeof data16 !== "string") {
            const err24 = {
              instancePath: instancePath + "/serve/command",
              schemaPath: "#/properties/serve/properties/command/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema6.properties.serve.properties.command.type,
              parentSchema: schema6.properties.serve.properties.command,
              data: data16
            };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (data10.url !== void 0) {
          let data17 = data10.url;
          if (typeof data17 !== "string") {
            const err25 = {
              instancePath: instancePath + "/serve/url",
              schemaPath: "#/properties/serve/properties/url/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema6.properties.serve.properties.url.type,
              parentSchema: schema6.properties.serve.properties.url,
              data: data17
            };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data10.timeout !== void 0) {
          let data18 = data10.timeout;
          if (!(typeof data18 == "number" && isFinite(data18)) && typeof data18 !== "string") {
            const err26 = {
              instancePath: instancePath + "/serve/timeout",
              schemaPath: "#/properties/serve/properties/timeout/type",
              keyword: "type",
              params: { type: schema6.properties.serve.properties.timeout.type },
              message: "must be number,string",
              schema: schema6.properties.serve.properties.timeout.type,
              parentSchema: schema6.properties.serve.properties.timeout,
              data: data18
            };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
          if (typeof data18 == "number" && isFinite(data18)) {
            if (data18 < 0 || isNaN(data18)) {
              const err27 = {
                instancePath: instancePath + "/serve/timeout",
                schemaPath: "#/properties/serve/properties/timeout/minimum",
                keyword: "minimum",
                params: { comparison: ">=", limit: 0 },
                message: "must be >= 0",
                schema: 0,
                parentSchema: schema6.properties.serve.properties.timeout,
                data: data18
              };
              if (vErrors === null) {
                vErrors = [err27];
              } else {
                vErrors.push(err27);
              }
              errors++;
            }
          }
          if (typeof data18 === "string") {
            if (!pattern0.test(data18)) {
              const err28 = {
                instancePath: instancePath + "/serve/timeout",
                schemaPath: "#/properties/serve/properties/timeout/pattern",
                keyword: "pattern",
                params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s))?\\s*$" },
                message: 'must match pattern "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s))?\\s*$"',
                schema: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s))?\\s*$",
                parentSchema: schema6.properties.serve.properties.timeout,
                data: data18
              };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
          }
        }
      }
    }
    if (data.devices !== void 0) {
      let data19 = data.devices;
      if (Array.isArray(data19)) {
        if (data19.length < 1) {
          const err29 = {
            instancePath: instancePath + "/devices",
            schemaPath: "#/properties/devices/minItems",
            keyword: "minItems",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 items",
            schema: 1,
            parentSchema: schema6.properties.devices,
            data: data19
          };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
        const len2 = data19.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data20 = data19[i2];
          if (typeof data20 !== "string" && !(data20 && typeof data20 == "object" && !Array.isArray(data20))) {
            const err30 = {
              instancePath: instancePath + "/devices/" + i2,
              schemaPath: "#/properties/devices/items/type",
              keyword: "type",
              params: { type: schema6.properties.devices.items.type },
              message: "must be string,object",
              schema: schema6.properties.devices.items.type,
              parentSchema: schema6.properties.devices.items,
              data: data20
            };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
          const _errs50 = errors;
          let valid13 = true;
          const _errs51 = errors;
          if (typeof data20 !== "string") {
            const err31 = {};
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
          var _valid0 = _errs51 === errors;
          errors = _errs50;
          if (vErrors !== null) {
            if (_errs50) {
              vErrors.length = _errs50;
            } else {
              vErrors = null;
            }
          }
          if (_valid0) {
            const _errs53 = errors;
            if (!(data20 === "mobile" || data20 === "desktop")) {
              const err32 = {
                instancePath: instancePath + "/devices/" + i2,
                schemaPath: "#/properties/devices/items/then/enum",
                keyword: "enum",
                params: { allowedValues: schema6.properties.devices.items.then.enum },
                message: "must be equal to one of the allowed values",
                schema: schema6.properties.devices.items.then.enum,
                parentSchema: schema6.properties.devices.items.then,
                data: data20
              };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
            var _valid0 = _errs53 === errors;
            valid13 = _valid0;
          }
          if (!valid13) {
            const err33 = {
              instancePath: instancePath + "/devices/" + i2,
              schemaPath: "#/properties/devices/items/if",
              keyword: "if",
              params: { failingKeyword: "then" },
              message: 'must match "then" schema',
              schema: schema6.properties.devices.items.if,
              parentSchema: schema6.properties.devices.items,
              data: data20
            };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
          if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
            if (data20.name === void 0) {
              const err34 = {
                instancePath: instancePath + "/devices/" + i2,
                schemaPath: "#/properties/devices/items/required",
                keyword: "required",
                params: { missingProperty: "name" },
                message: "must have required property 'name'",
                schema: schema6.properties.devices.items.required,
                parentSchema: schema6.properties.devices.items,
                data: data20
              };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
            for (const key6 in data20) {
              if (!func2.call(schema6.properties.devices.items.properties, key6)) {
                const err35 = {
                  instancePath: instancePath + "/devices/" + i2,
                  schemaPath: "#/properties/devices/items/additionalProperties",
                  keyword: "additionalProperties",
                  params: { additionalProperty: key6 },
                  message: "must NOT have additional properties",
                  schema: false,
                  parentSchema: schema6.properties.devices.items,
                  data: data20
                };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
            }
            if (data20.name !== void 0) {
              let data21 = data20.name;
              if (typeof data21 !== "string") {
                const err36 = {
                  instancePath: instancePath + "/devices/" + i2 + "/name",
                  schemaPath: "#/properties/devices/items/properties/name/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                  schema: schema6.properties.devices.items.properties.name.type,
                  parentSchema: schema6.properties.devices.items.properties.name,
                  data: data21
                };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
            }
            if (data20.extends !== void 0) {
              let data22 = data20.extends;
              if (!(data22 === "mobile" || data22 === "desktop")) {
                const err37 = {
                  instancePath: instancePath + "/devices/" + i2 + "/extends",
                  schemaPath: "#/properties/devices/items/properties/extends/enum",
                  keyword: "enum",
                  params: { allowedValues: schema6.properties.devices.items.properties.extends.enum },
                  message: "must be equal to one of the allowed values",
                  schema: schema6.properties.devices.items.properties.extends.enum,
                  parentSchema: schema6.properties.devices.items.properties.extends,
                  data: data22
                };
                if (vErrors === null) {
                  vErrors = [err37];
                } else {
                  vErrors.push(err37);
                }
                errors++;
              }
            }
            if (data20.viewport !== void 0) {
              let data23 = data20.viewport;
              if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
                for (const key7 in data23) {
                  if (!(key7 === "width" || key7 === "height" || key7 === "deviceScaleFactor" || key7 === "mobile")) {
                    const err38 = {
                      instancePath: instancePath + "/devices/" + i2 + "/viewport",
                      schemaPath: "#/properties/devices/items/properties/viewport/additionalProperties",
                      keyword: "additionalProperties",
                      params: { additionalProperty: key7 },
                      message: "must NOT have additional properties",
                      schema: false,
                      parentSchema: schema6.properties.devices.items.properties.viewport,
                      data: data23
                    };
                    if (vErrors === null) {
                      vErrors = [err38];
                    } else {
                      vErrors.push(err38);
                    }
                    errors++;
                  }
                }
                if (data23.width !== void 0) {
                  let data24 = data23.width;
                  if (!(typeof data24 == "number" && !(data24 % 1) && !isNaN(data24) && isFinite(data24))) {
                    const err39 = {
                      instancePath: instancePath + "/devices/" + i2 + "/viewport/width",
                      schemaPath: "#/properties/devices/items/properties/viewport/properties/width/type",
                      keyword: "type",
                      params: { type: "integer" },
                      message: "must be integer",
                      schema: schema6.properties.devices.items.properties.viewport.properties.width.type,
                      parentSchema: schema6.properties.devices.items.properties.viewport.properties.width,
                      data: data24
                    };
                    if (vErrors === null) {
                      vErrors = [err39];
                    } else {
                      vErrors.push(err39);
                    }
                    errors++;
                  }
                  if (typeof data24 == "number" && isFinite(data24)) {
                    if (data24 > 1e4 || isNaN(data24)) {
                      const err40 = {
                        instancePath: instancePath + "/devices/" + i2 + "/viewport/width",
                        schemaPath: "#/properties/devices/items/properties/viewport/properties/width/maximum",
                        keyword: "maximum",
                        params: { comparison: "<=", limit: 1e4 },
                        message: "must be <= 10000",
                        schema: 1e4,
                        parentSchema: schema6.properties.devices.items.properties.viewport.properties.width,
                        data: data24
                      };
                      if (vErrors === null) {
                        vErrors = [err40];
                      } else {
                        vErrors.push(err40);
                      }
                      errors++;
                    }
                    if (data24 < 1 || isNaN(data24)) {
                      const err41 = {
                        instancePath: instancePath + "/devices/" + i2 + "/viewport/width",
                        schemaPath: "#/properties/devices/items/properties/viewport/properties/width/minimum",
                        keyword: "minimum",
                        params: { comparison: ">=", limit: 1 },
                        message: "must be >= 1",
                        schema: 1,
                        parentSchema: schema6.properties.devices.items.properties.viewport.properties.width,
                        data: data24
                      };
                      if (vErrors === null) {
                        vErrors = [err41];
                      } else {
                        vErrors.push(err41);
                      }
                      errors++;
                    }
                  }
                }
                if (data23.height !== void 0) {
                  let data25 = data23.height;
                  if (!(typeof data25 == "number" && !(data25 % 1) && !isNaN(data25) && isFinite(data25))) {
                    const err42 = {
                      instancePath: instancePath + "/devices/" + i2 + "/viewport/height",
                      schemaPath: "#/properties/devices/items/properties/viewport/properties/height/type",
                      keyword: "type",
                      params: { type: "integer" },
                      message: "must be integer",
                      schema: schema6.properties.devices.items.properties.viewport.properties.height.type,
                      parentSchema: schema6.properties.devices.items.properties.viewport.properties.height,
                      data: data25
                    };
                    if (vErrors === null) {
                      vErrors = [err42];
                    } else {
                      vErrors.push(err42);
                    }
                    errors++;
                  }
                  if (typeof data25 == "number" && isFinite(data25)) {
                    if (data25 > 1e4 || isNaN(data25)) {
                      const err43 = {
                        instancePath: instancePath + "/devices/" + i2 + "/viewport/height",
                        schemaPath: "#/properties/devices/items/properties/viewport/properties/height/maximum",
                        keyword: "maximum",
                        params: { comparison: "<=", limit: 1e4 },
                        message: "must be <= 10000",
                        schema: 1e4,
                        parentSchema: schema6.properties.devices.items.properties.viewport.properties.height,
                        data: data25
                      };
                      if (vErrors === null) {
                        vErrors = [err43];
                      } else {
                        vErrors.push(err43);
                      }
                      errors++;
                    }
                    if (data25 < 1 || isNaN(data25)) {
                      const err44 = {
                        instancePath: instancePath + "/devices/" + i2 + "/viewport/height",
                        schemaPath: "#/properties/devices/items/properties/viewport/properties/height/minimum",
                        keyword: "minimum",
                        params: { comparison: ">=", limit: 1 },
                        message: "must be >= 1",
                        schema: 1,
                        parentSchema: schema6.properties.devices.items.properties.viewport.properties.height,
                        data: data25
                      };
                      if (vErrors === null) {
                        vErrors = [err44];
                      } else {
                        vErrors.push(err44);
                      }
                      errors++;
                    }
                  }
                }
                if (data23.deviceScaleFactor !== void 0) {
                  let data26 = data23.deviceScaleFactor;
                  if (typeof data26 == "number" && isFinite(data26)) {
                    if (data26 > 10 || isNaN(data26)) {
                      const err45 = {
                        instancePath: instancePath + "/devices/" + i2 + "/viewport/deviceScaleFactor",
                        schemaPath: "#/properties/devices/items/properties/viewport/properties/deviceScaleFactor/maximum",
                        keyword: "maximum",
                        params: { comparison: "<=", limit: 10 },
                        message: "must be <= 10",
                        schema: 10,
                        parentSchema: schema6.properties.devices.items.properties.viewport.properties.deviceScaleFactor,
                        data: data26
                      };
                      if (vErrors === null) {
                        vErrors = [err45];
                      } else {
                        vErrors.push(err45);
                      }
                      errors++;
                    }
                    if (data26 < 0.1 || isNaN(data26)) {
                      const err46 = {
                        instancePath: instancePath + "/devices/" + i2 + "/viewport/deviceScaleFactor",
                        schemaPath: "#/properties/devices/items/properties/viewport/properties/deviceScaleFactor/minimum",
                        keyword: "minimum",
                        params: { comparison: ">=", limit: 0.1 },
                        message: "must be >= 0.1",
                        schema: 0.1,
                        parentSchema: schema6.properties.devices.items.properties.viewport.properties.deviceScaleFactor,
                        data: data26
                      };
                      if (vErrors === null) {
                        vErrors = [err46];
                      } else {
                        vErrors.push(err46);
                      }
                      errors++;
                    }
                  } else {
                    const err47 = {
                      instancePath: instancePath + "/devices/" + i2 + "/viewport/deviceScaleFactor",
                      schemaPath: "#/properties/devices/items/properties/viewport/properties/deviceScaleFactor/type",
                      keyword: "type",
                      params: { type: "number" },
                      message: "must be number",
                      schema: schema6.properties.devices.items.properties.viewport.properties.deviceScaleFactor.type,
                      parentSchema: schema6.properties.devices.items.properties.viewport.properties.deviceScaleFactor,
                      data: data26
                    };
                    if (vErrors === null) {
                      vErrors = [err47];
                    } else {
                      vErrors.push(err47);
                    }
                    errors++;
                  }
                }
                if (data23.mobile !== void 0) {
                  let data27 = data23.mobile;
                  if (typeof data27 !== "boolean") {
                    const err48 = {
                      instancePath: instancePath + "/devices/" + i2 + "/viewport/mobile",
                      schemaPath: "#/properties/devices/items/properties/viewport/properties/mobile/type",
                      keyword: "type",
                      params: { type: "boolean" },
                      message: "must be boolean",
                      schema: schema6.properties.devices.items.properties.viewport.properties.mobile.type,
                      parentSchema: schema6.properties.devices.items.properties.viewport.properties.mobile,
                      data: data27
                    };
                    if (vErrors === null) {
                      vErrors = [err48];
                    } else {
                      vErrors.push(err48);
                    }
                    errors++;
                  }
                }
              } else {
                const err49 = {
                  instancePath: instancePath + "/devices/" + i2 + "/viewport",
                  schemaPath: "#/properties/devices/items/properties/viewport/type",
                  keyword: "type",
                  params: { type: "object" },
                  message: "must be object",
                  schema: schema6.properties.devices.items.properties.viewport.type,
                  parentSchema: schema6.properties.devices.items.properties.viewport,
                  data: data23
                };
                if (vErrors === null) {
                  vErrors = [err49];
                } else {
                  vErrors.push(err49);
                }
                errors++;
              }
            }
            if (data20.cpuSlowdown !== void 0) {
              let data28 = data20.cpuSlowdown;
              if (typeof data28 == "number" && isFinite(data28)) {
                if (data28 > 100 || isNaN(data28)) {
                  const err50 = {
                    instancePath: instancePath + "/devices/" + i2 + "/cpuSlowdown",
                    schemaPath: "#/properties/devices/items/properties/cpuSlowdown/maximum",
                    keyword: "maximum",
                    params: { comparison: "<=", limit: 100 },
                    message: "must be <= 100",
                    schema: 100,
                    parentSchema: schema6.properties.devices.items.properties.cpuSlowdown,
                    data: data28
                  };
                  if (vErrors === null) {
                    vErrors = [err50];
                  } else {
                    vErrors.push(err50);
                  }
                  errors++;
                }
                if (data28 < 1 || isNaN(data28)) {
                  const err51 = {
                    instancePath: instancePath + "/devices/" + i2 + "/cpuSlowdown",
                    schemaPath: "#/properties/devices/items/properties/cpuSlowdown/minimum",
                    keyword: "minimum",
                    params: { comparison: ">=", limit: 1 },
                    message: "must be >= 1",
                    schema: 1,
                    parentSchema: schema6.properties.devices.items.properties.cpuSlowdown,
                    data: data28
                  };
                  if (vErrors === null) {
                    vErrors = [err51];
                  } else {
                    vErrors.push(err51);
                  }
                  errors++;
                }
              } else {
                const err52 = {
                  instancePath: instancePath + "/devices/" + i2 + "/cpuSlowdown",
                  schemaPath: "#/properties/devices/items/properties/cpuSlowdown/type",
                  keyword: "type",
                  params: { type: "number" },
                  message: "must be number",
                  schema: schema6.properties.devices.items.properties.cpuSlowdown.type,
                  parentSchema: schema6.properties.devices.items.properties.cpuSlowdown,
                  data: data28
                };
                if (vErrors === null) {
                  vErrors = [err52];
                } else {
                  vErrors.push(err52);
                }
                errors++;
              }
            }
            if (data20.network !== void 0) {
              let data29 = data20.network;
              if (typeof data29 !== "string" && !(data29 && typeof data29 == "object" && !Array.isArray(data29))) {
                const err53 = {
                  instancePath: instancePath + "/devices/" + i2 + "/network",
                  schemaPath: "#/properties/devices/items/properties/network/type",
                  keyword: "type",
                  params: { type: schema6.properties.devices.items.properties.network.type },
                  message: "must be string,object",
                  schema: schema6.properties.devices.items.properties.network.type,
                  parentSchema: schema6.properties.devices.items.properties.network,
                  data: data29
                };
                if (vErrors === null) {
                  vErrors = [err53];
                } else {
                  vErrors.push(err53);
                }
                errors++;
              }
              const _errs73 = errors;
              let valid16 = true;
              const _errs74 = errors;
              if (typeof data29 !== "string") {
                const err54 = {};
                if (vErrors === null) {
                  vErrors = [err54];
                } else {
                  vErrors.push(err54);
                }
                errors++;
              }
              var _valid1 = _errs74 === errors;
              errors = _errs73;
              if (vErrors !== null) {
                if (_errs73) {
                  vErrors.length = _errs73;
                } else {
                  vErrors = null;
                }
              }
              if (_valid1) {
                const _errs76 = errors;
                if (!(data29 === "mobileSlow4G" || data29 === "mobileRegular3G" || data29 === "desktopDense4G")) {
                  const err55 = {
                    instancePath: instancePath + "/devices/" + i2 + "/network",
                    schemaPath: "#/properties/devices/items/properties/network/then/enum",
                    keyword: "enum",
                    params: { allowedValues: schema6.properties.devices.items.properties.network.then.enum },
                    message: "must be equal to one of the allowed values",
                    schema: schema6.properties.devices.items.properties.network.then.enum,
                    parentSchema: schema6.properties.devices.items.properties.network.then,
                    data: data29
                  };
                  if (vErrors === null) {
                    vErrors = [err55];
                  } else {
                    vErrors.push(err55);
                  }
                  errors++;
                }
                var _valid1 = _errs76 === errors;
                valid16 = _valid1;
              }
              if (!valid16) {
                const err56 = {
                  instancePath: instancePath + "/devices/" + i2 + "/network",
                  schemaPath: "#/properties/devices/items/properties/network/if",
                  keyword: "if",
                  params: { failingKeyword: "then" },
                  message: 'must match "then" schema',
                  schema: schema6.properties.devices.items.properties.network.if,
                  parentSchema: schema6.properties.devices.items.properties.network,
                  data: data29
                };
                if (vErrors === null) {
                  vErrors = [err56];
                } else {
                  vErrors.push(err56);
                }
                errors++;
              }
              if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
                for (const key8 in data29) {
                  if (!(key8 === "rttMs" || key8 === "throughputKbps")) {
                    const err57 = {
                      instancePath: instancePath + "/devices/" + i2 + "/network",
                      schemaPath: "#/properties/devices/items/properties/network/additionalProperties",
                      keyword: "additionalProperties",
                      params: { additionalProperty: key8 },
                      message: "must NOT have additional properties",
                      schema: false,
                      parentSchema: schema6.properties.devices.items.properties.network,
                      data: data29
                    };
                    if (vErrors === null) {
                      vErrors = [err57];
                    } else {
                      vErrors.push(err57);
                    }
                    errors++;
                  }
                }
                if (data29.rttMs !== void 0) {
                  let data30 = data29.rttMs;
                  if (typeof data30 == "number" && isFinite(data30)) {
                    if (data30 > 6e4 || isNaN(data30)) {
                      const err58 = {
                        instancePath: instancePath + "/devices/" + i2 + "/network/rttMs",
                        schemaPath: "#/properties/devices/items/properties/network/properties/rttMs/maximum",
                        keyword: "maximum",
                        params: { comparison: "<=", limit: 6e4 },
                        message: "must be <= 60000",
                        schema: 6e4,
                        parentSchema: schema6.properties.devices.items.properties.network.properties.rttMs,
                        data: data30
                      };
                      if (vErrors === null) {
                        vErrors = [err58];
                      } else {
                        vErrors.push(err58);
                      }
                      errors++;
                    }
                    if (data30 < 0 || isNaN(data30)) {
                      const err59 = {
                        instancePath: instancePath + "/devices/" + i2 + "/network/rttMs",
                        schemaPath: "#/properties/devices/items/properties/network/properties/rttMs/minimum",
                        keyword: "minimum",
                        params: { comparison: ">=", limit: 0 },
                        message: "must be >= 0",
                        schema: 0,
                        parentSchema: schema6.properties.devices.items.properties.network.properties.rttMs,
                        data: data30
                      };
                      if (vErrors === null) {
                        vErrors = [err59];
                      } else {
                        vErrors.push(err59);
                      }
                      errors++;
                    }
                  } else {
                    const err60 = {
                      instancePath: instancePath + "/devices/" + i2 + "/network/rttMs",
                      schemaPath: "#/properties/devices/items/properties/network/properties/rttMs/type",
                      keyword: "type",
                      params: { type: "number" },
                      message: "must be number",
                      schema: schema6.properties.devices.items.properties.network.properties.rttMs.type,
                      parentSchema: schema6.properties.devices.items.properties.network.properties.rttMs,
                      data: data30
                    };
                    if (vErrors === null) {
                      vErrors = [err60];
                    } else {
                      vErrors.push(err60);
                    }
                    errors++;
                  }
                }
                if (data29.throughputKbps !== void 0) {
                  let data31 = data29.throughputKbps;
                  if (typeof data31 == "number" && isFinite(data31)) {
                    if (data31 > 1e7 || isNaN(data31)) {
                      const err61 = {
                        instancePath: instancePath + "/devices/" + i2 + "/network/throughputKbps",
                        schemaPath: "#/properties/devices/items/properties/network/properties/throughputKbps/maximum",
                        keyword: "maximum",
                        params: { comparison: "<=", limit: 1e7 },
                        message: "must be <= 10000000",
                        schema: 1e7,
                        parentSchema: schema6.properties.devices.items.properties.network.properties.throughputKbps,
                        data: data31
                      };
                      if (vErrors === null) {
                        vErrors = [err61];
                      } else {
                        vErrors.push(err61);
                      }
                      errors++;
                    }
                    if (data31 < 1 || isNaN(data31)) {
                      const err62 = {
                        instancePath: instancePath + "/devices/" + i2 + "/network/throughputKbps",
                        schemaPath: "#/properties/devices/items/properties/network/properties/throughputKbps/minimum",
                        keyword: "minimum",
                        params: { comparison: ">=", limit: 1 },
                        message: "must be >= 1",
                        schema: 1,
                        parentSchema: schema6.properties.devices.items.properties.network.properties.throughputKbps,
                        data: data31
                      };
                      if (vErrors === null) {
                        vErrors = [err62];
                      } else {
                        vErrors.push(err62);
                      }
                      errors++;
                    }
                  } else {
                    const err63 = {
                      instancePath: instancePath + "/devices/" + i2 + "/network/throughputKbps",
                      schemaPath: "#/properties/devices/items/properties/network/properties/throughputKbps/type",
                      keyword: "type",
                      params: { type: "number" },
                      message: "must be number",
                      schema: schema6.properties.devices.items.properties.network.properties.throughputKbps.type,
                      parentSchema: schema6.properties.devices.items.properties.network.properties.throughputKbps,
                      data: data31
                    };
                    if (vErrors === null) {
                      vErrors = [err63];
                    } else {
                      vErrors.push(err63);
                    }
                    errors++;
                  }
                }
              }
            }
            if (data20.userAgent !== void 0) {
              let data32 = data20.userAgent;
              if (typeof data32 !== "string") {
                const err64 = {
                  instancePath: instancePath + "/devices/" + i2 + "/userAgent",
                  schemaPath: "#/properties/devices/items/properties/userAgent/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                  schema: schema6.properties.devices.items.properties.userAgent.type,
                  parentSchema: schema6.properties.devices.items.properties.userAgent,
                  data: data32
                };
                if (vErrors === null) {
                  vErrors = [err64];
                } else {
                  vErrors.push(err64);
                }
                errors++;
              }
            }
            if (data20.locale !== void 0) {
              let data33 = data20.locale;
              if (typeof data33 !== "string") {
                const err65 = {
                  instancePath: instancePath + "/devices/" + i2 + "/locale",
                  schemaPath: "#/properties/devices/items/properties/locale/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                  schema: schema6.properties.devices.items.properties.locale.type,
                  parentSchema: schema6.properties.devices.items.properties.locale,
                  data: data33
                };
                if (vErrors === null) {
                  vErrors = [err65];
                } else {
                  vErrors.push(err65);
                }
                errors++;
              }
            }
            if (data20.colorScheme !== void 0) {
              let data34 = data20.colorScheme;
              if (!(data34 === "light" || data34 === "dark")) {
                const err66 = {
                  instancePath: instancePath + "/devices/" + i2 + "/colorScheme",
                  schemaPath: "#/properties/devices/items/properties/colorScheme/enum",
                  keyword: "enum",
                  params: { allowedValues: schema6.properties.devices.items.properties.colorScheme.enum },
                  message: "must be equal to one of the allowed values",
                  schema: schema6.properties.devices.items.properties.colorScheme.enum,
                  parentSchema: schema6.properties.devices.items.properties.colorScheme,
                  data: data34
                };
                if (vErrors === null) {
                  vErrors = [err66];
                } else {
                  vErrors.push(err66);
                }
                errors++;
              }
            }
            if (data20.reducedMotion !== void 0) {
              let data35 = data20.reducedMotion;
              if (typeof data35 !== "boolean") {
                const err67 = {
                  instancePath: instancePath + "/devices/" + i2 + "/reducedMotion",
                  schemaPath: "#/properties/devices/items/properties/reducedMotion/type",
                  keyword: "type",
                  params: { type: "boolean" },
                  message: "must be boolean",
                  schema: schema6.properties.devices.items.properties.reducedMotion.type,
                  parentSchema: schema6.properties.devices.items.properties.reducedMotion,
                  data: data35
                };
                if (vErrors === null) {
                  vErrors = [err67];
                } else {
                  vErrors.push(err67);
                }
                errors++;
              }
            }
          }
        }
      } else {
        const err68 = {
          instancePath: instancePath + "/devices",
          schemaPath: "#/properties/devices/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
          schema: schema6.properties.devices.type,
          parentSchema: schema6.properties.devices,
          data: data19
        };
        if (vErrors === null) {
          vErrors = [err68];
        } else {
          vErrors.push(err68);
        }
        errors++;
      }
    }
    if (data.pages !== void 0) {
      let data36 = data.pages;
      if ((!data36 || typeof data36 != "object") && typeof data36 !== "string") {
        const err69 = {
          instancePath: instancePath + "/pages",
          schemaPath: "#/properties/pages/type",
          keyword: "type",
          params: { type: schema6.properties.pages.type },
          message: "must be array,string,object",
          schema: schema6.properties.pages.type,
          parentSchema: schema6.properties.pages,
          data: data36
        };
        if (vErrors === null) {
          vErrors = [err69];
        } else {
          vErrors.push(err69);
        }
        errors++;
      }
      if (Array.isArray(data36)) {
        const len3 = data36.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data37 = data36[i3];
          if (typeof data37 !== "string" && !(data37 && typeof data37 == "object" && !Array.isArray(data37))) {
            const err70 = {
              instancePath: instancePath + "/pages/" + i3,
              schemaPath: "#/properties/pages/items/type",
              keyword: "type",
              params: { type: schema6.properties.pages.items.type },
              message: "must be string,object",
              schema: schema6.properties.pages.items.type,
              parentSchema: schema6.properties.pages.items,
              data: data37
            };
            if (vErrors === null) {
              vErrors = [err70];
            } else {
              vErrors.push(err70);
            }
            errors++;
          }
          if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
            if (data37.path === void 0) {
              const err71 = {
                instancePath: instancePath + "/pages/" + i3,
                schemaPath: "#/properties/pages/items/required",
                keyword: "required",
                params: { missingProperty: "path" },
                message: "must have required property 'path'",
                schema: schema6.properties.pages.items.required,
                parentSchema: schema6.properties.pages.items,
                data: data37
              };
              if (vErrors === null) {
                vErrors = [err71];
              } else {
                vErrors.push(err71);
              }
              errors++;
            }
            for (const key9 in data37) {
              if (!(key9 === "name" || key9 === "path" || key9 === "limits" || key9 === "interactions" || key9 === "setup" || key9 === "warm")) {
                const err72 = {
                  instancePath: instancePath + "/pages/" + i3,
                  schemaPath: "#/properties/pages/items/additionalProperties",
                  keyword: "additionalProperties",
                  params: { additionalProperty: key9 },
                  message: "must NOT have additional properties",
                  schema: false,
                  parentSchema: schema6.properties.pages.items,
                  data: data37
                };
                if (vErrors === null) {
                  vErrors = [err72];
                } else {
                  vErrors.push(err72);
                }
                errors++;
              }
            }
            if (data37.name !== void 0) {
              let data38 = data37.name;
              if (typeof data38 !== "string") {
                const err73 = {
                  instancePath: instancePath + "/pages/" + i3 + "/name",
                  schemaPath: "#/properties/pages/items/properties/name/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                  schema: schema6.properties.pages.items.properties.name.type,
                  parentSchema: schema6.properties.pages.items.properties.name,
                  data: data38
                };
                if (vErrors === null) {
                  vErrors = [err73];
                } else {
                  vErrors.push(err73);
                }
                errors++;
              }
            }
            if (data37.path !== void 0) {
              let data39 = data37.path;
              if (typeof data39 !== "string") {
                const err74 = {
                  instancePath: instancePath + "/pages/" + i3 + "/path",
                  schemaPath: "#/properties/pages/items/properties/path/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                  schema: schema6.properties.pages.items.properties.path.type,
                  parentSchema: schema6.properties.pages.items.properties.path,
                  data: data39
                };
                if (vErrors === null) {
                  vErrors = [err74];
                } else {
                  vErrors.push(err74);
                }
                errors++;
              }
            }
            if (data37.limits !== void 0) {
              if (!validate27(data37.limits, {
                instancePath: instancePath + "/pages/" + i3 + "/limits",
                parentData: data37,
                parentDataProperty: "limits",
                rootData
              })) {
                vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
                errors = vErrors.length;
              }
            }
            if (data37.interactions !== void 0) {
              let data41 = data37.interactions;
              if (!Array.isArray(data41) && typeof data41 !== "string") {
                const err75 = {
                  instancePath: instancePath + "/pages/" + i3 + "/interactions",
                  schemaPath: "#/properties/pages/items/properties/interactions/type",
                  keyword: "type",
                  params: { type: schema6.properties.pages.items.properties.interactions.type },
                  message: "must be array,string",
                  schema: schema6.properties.pages.items.properties.interactions.type,
                  parentSchema: schema6.properties.pages.items.properties.interactions,
                  data: data41
                };
                if (vErrors === null) {
                  vErrors = [err75];
                } else {
                  vErrors.push(err75);
                }
                errors++;
              }
              if (Array.isArray(data41)) {
                const len4 = data41.length;
                for (let i4 = 0; i4 < len4; i4++) {
                  if (!validate92(data41[i4], {
                    instancePath: instancePath + "/pages/" + i3 + "/interactions/" + i4,
                    parentData: data41,
                    parentDataProperty: i4,
                    rootData
                  })) {
                    vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
                    errors = vErrors.length;
                  }
                }
              }
            }
            if (data37.setup !== void 0) {
              if (!validate95(data37.setup, {
                instancePath: instancePath + "/pages/" + i3 + "/setup",
                parentData: data37,
                parentDataProperty: "setup",
                rootData
              })) {
                vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
                errors = vErrors.length;
              }
            }
            if (data37.warm !== void 0) {
              let data44 = data37.warm;
              if (typeof data44 !== "boolean") {
                const err76 = {
                  instancePath: instancePath + "/pages/" + i3 + "/warm",
                  schemaPath: "#/properties/pages/items/properties/warm/type",
                  keyword: "type",
                  params: { type: "boolean" },
                  message: "must be boolean",
                  schema: schema6.properties.pages.items.properties.warm.type,
                  parentSchema: schema6.properties.pages.items.properties.warm,
                  data: data44
                };
                if (vErrors === null) {
                  vErrors = [err76];
                } else {
                  vErrors.push(err76);
                }
                errors++;
              }
            }
          }
        }
      }
      if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
        if (data36.auto === void 0) {
          const err77 = {
            instancePath: instancePath + "/pages",
            schemaPath: "#/properties/pages/required",
            keyword: "required",
            params: { missingProperty: "auto" },
            message: "must have required property 'auto'",
            schema: schema6.properties.pages.required,
            parentSchema: schema6.properties.pages,
            data: data36
          };
          if (vErrors === null) {
            vErrors = [err77];
          } else {
            vErrors.push(err77);
          }
          errors++;
        }
        for (const key10 in data36) {
          if (!(key10 === "auto")) {
            const err78 = {
              instancePath: instancePath + "/pages",
              schemaPath: "#/properties/pages/additionalProperties",
              keyword: "additionalProperties",
              params: { additionalProperty: key10 },
              message: "must NOT have additional properties",
              schema: false,
              parentSchema: schema6.properties.pages,
              data: data36
            };
            if (vErrors === null) {
              vErrors = [err78];
            } else {
              vErrors.push(err78);
            }
            errors++;
          }
        }
        if (data36.auto !== void 0) {
          let data45 = data36.auto;
          if (!(typeof data45 == "number" && !(data45 % 1) && !isNaN(data45) && isFinite(data45))) {
            const err79 = {
              instancePath: instancePath + "/pages/auto",
              schemaPath: "#/properties/pages/properties/auto/type",
              keyword: "type",
              params: { type: "integer" },
              message: "must be integer",
              schema: schema6.properties.pages.properties.auto.type,
              parentSchema: schema6.properties.pages.properties.auto,
              data: data45
            };
            if (vErrors === null) {
              vErrors = [err79];
            } else {
              vErrors.push(err79);
            }
            errors++;
          }
          if (typeof data45 == "number" && isFinite(data45)) {
            if (data45 > 50 || isNaN(data45)) {
              const err80 = {
                instancePath: instancePath + "/pages/auto",
                schemaPath: "#/properties/pages/properties/auto/maximum",
                keyword: "maximum",
                params: { comparison: "<=", limit: 50 },
                message: "must be <= 50",
                schema: 50,
                parentSchema: schema6.properties.pages.properties.auto,
                data: data45
              };
              if (vErrors === null) {
                vErrors = [err80];
              } else {
                vErrors.push(err80);
              }
              errors++;
            }
            if (data45 < 1 || isNaN(data45)) {
              const err81 = {
                instancePath: instancePath + "/pages/auto",
                schemaPath: "#/properties/pages/properties/auto/minimum",
                keyword: "minimum",
                params: { comparison: ">=", limit: 1 },
                message: "must be >= 1",
                schema: 1,
                parentSchema: schema6.properties.pages.properties.auto,
                data: data45
              };
              if (vErrors === null) {
                vErrors = [err81];
              } else {
                vErrors.push(err81);
              }
              errors++;
            }
          }
        }
      }
    }
    if (data.setup !== void 0) {
      if (!validate95(data.setup, {
        instancePath: instancePath + "/setup",
        parentData: data,
        parentDataProperty: "setup",
        rootData
      })) {
        vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
        errors = vErrors.length;
      }
    }
    if (data.limits !== void 0) {
      if (!validate27(data.limits, {
        instancePath: instancePath + "/limits",
        parentData: data,
        parentDataProperty: "limits",
        rootData
      })) {
        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
        errors = vErrors.length;
      }
    }
    if (data.bundle !== void 0) {
      let data48 = data.bundle;
      if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
        for (const key11 in data48) {
          if (!(func2.call(schema6.properties.bundle.properties, key11) || pattern37.test(key11) || pattern38.test(key11) || pattern39.test(key11) || pattern40.test(key11) || pattern41.test(key11))) {
            const err82 = {
              instancePath: instancePath + "/bundle",
              schemaPath: "#/properties/bundle/additionalProperties",
              keyword: "additionalProperties",
              params: { additionalProperty: key11 },
              message: "must NOT have additional properties",
              schema: false,
              parentSchema: schema6.properties.bundle,
              data: data48
            };
            if (vErrors === null) {
              vErrors = [err82];
            } else {
              vErrors.push(err82);
            }
            errors++;
          }
        }
        if (data48.directory !== void 0) {
          let data49 = data48.directory;
          if (typeof data49 !== "string") {
            const err83 = {
              instancePath: instancePath + "/bundle/directory",
              schemaPath: "#/properties/bundle/properties/directory/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema6.properties.bundle.properties.directory.type,
              parentSchema: schema6.properties.bundle.properties.directory,
              data: data49
            };
            if (vErrors === null) {
              vErrors = [err83];
            } else {
              vErrors.push(err83);
            }
            errors++;
          }
        }
        if (data48.initial !== void 0) {
          if (!validate100(data48.initial, {
            instancePath: instancePath + "/bundle/initial",
            parentData: data48,
            parentDataProperty: "initial",
            rootData
          })) {
            vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
            errors = vErrors.length;
          }
        }
        if (data48["initial:js"] !== void 0) {
          if (!validate100(data48["initial:js"], {
            instancePath: instancePath + "/bundle/initial:js",
            parentData: data48,
            parentDataProperty: "initial:js",
            rootData
          })) {
            vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
            errors = vErrors.length;
          }
        }
        if (data48["initial:css"] !== void 0) {
          if (!validate100(data48["initial:css"], {
            instancePath: instancePath + "/bundle/initial:css",
            parentData: data48,
            parentDataProperty: "initial:css",
            rootData
          })) {
            vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
            errors = vErrors.length;
          }
        }
        if (data48.lazy !== void 0) {
          if (!validate100(data48.lazy, {
            instancePath: instancePath + "/bundle/lazy",
            parentData: data48,
            parentDataProperty: "lazy",
            rootData
          })) {
            vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
            errors = vErrors.length;
          }
        }
        if (data48["lazy:js"] !== void 0) {
          if (!validate100(data48["lazy:js"], {
            instancePath: instancePath + "/bundle/lazy:js",
            parentData: data48,
            parentDataProperty: "lazy:js",
            rootData
          })) {
            vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
            errors = vErrors.length;
          }
        }
        if (data48["lazy:css"] !== void 0) {
          if (!validate100(data48["lazy:css"], {
            instancePath: instancePath + "/bundle/lazy:css",
            parentData: data48,
            parentDataProperty: "lazy:css",
            rootData
          })) {
            vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
            errors = vErrors.length;
          }
        }
        if (data48.total !== void 0) {
          if (!validate100(data48.total, {
            instancePath: instancePath + "/bundle/total",
            parentData: data48,
            parentDataProperty: "total",
            rootData
          })) {
            vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
            errors = vErrors.length;
          }
        }
        if (data48["total:js"] !== void 0) {
          if (!validate100(data48["total:js"], {
            instancePath: instancePath + "/bundle/total:js",
            parentData: data48,
            parentDataProperty: "total:js",
            rootData
          })) {
            vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
            errors = vErrors.length;
          }
        }
        if (data48["total:css"] !== void 0) {
          if (!validate100(data48["total:css"], {
            instancePath: instancePath + "/bundle/total:css",
            parentData: data48,
            parentDataProperty: "total:css",
            rootData
          })) {
            vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
            errors = vErrors.length;
          }
        }
        if (data48["total:html"] !== void 0) {
          if (!validate100(data48["total:html"], {
            instancePath: instancePath + "/bundle/total:html",
            parentData: data48,
            parentDataProperty: "total:html",
            rootData
          })) {
            vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
            errors = vErrors.length;
          }
        }
        if (data48["total:image"] !== void 0) {
          if (!validate100(data48["total:image"], {
            instancePath: instancePath + "/bundle/total:image",
            parentData: data48,
            parentDataProperty: "total:image",
            rootData
          })) {
            vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
            errors = vErrors.length;
          }
        }
        if (data48["total:font"] !== void 0) {
          if (!validate100(data48["total:font"], {
            instancePath: instancePath + "/bundle/total:font",
            parentData: data48,
            parentDataProperty: "total:font",
            rootData
          })) {
            vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
            errors = vErrors.length;
          }
        }
        if (data48["total:media"] !== void 0) {
          if (!validate100(data48["total:media"], {
            instancePath: instancePath + "/bundle/total:media",
            parentData: data48,
            parentDataProperty: "total:media",
            rootData
          })) {
            vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
            errors = vErrors.length;
          }
        }
        if (data48["total:wasm"] !== void 0) {
          if (!validate100(data48["total:wasm"], {
            instancePath: instancePath + "/bundle/total:wasm",
            parentData: data48,
            parentDataProperty: "total:wasm",
            rootData
          })) {
            vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
            errors = vErrors.length;
          }
        }
        if (data48["total:json"] !== void 0) {
          if (!validate100(data48["total:json"], {
            instancePath: instancePath + "/bundle/total:json",
            parentData: data48,
            parentDataProperty: "total:json",
            rootData
          })) {
            vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
            errors = vErrors.length;
          }
        }
        if (data48["total:other"] !== void 0) {
          if (!validate100(data48["total:other"], {
            instancePath: instancePath + "/bundle/total:other",
            parentData: data48,
            parentDataProperty: "total:other",
            rootData
          })) {
            vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
            errors = vErrors.length;
          }
        }
        if (data48.count !== void 0) {
          if (!validate117(data48.count, {
            instancePath: instancePath + "/bundle/count",
            parentData: data48,
            parentDataProperty: "count",
            rootData
          })) {
            vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
            errors = vErrors.length;
          }
        }
        if (data48["count:js"] !== void 0) {
          if (!validate117(data48["count:js"], {
            instancePath: instancePath + "/bundle/count:js",
            parentData: data48,
            parentDataProperty: "count:js",
            rootData
          })) {
            vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
            errors = vErrors.length;
          }
        }
        if (data48["count:css"] !== void 0) {
          if (!validate117(data48["count:css"], {
            instancePath: instancePath + "/bundle/count:css",
            parentData: data48,
            parentDataProperty: "count:css",
            rootData
          })) {
            vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
            errors = vErrors.length;
          }
        }
        if (data48["count:html"] !== void 0) {
          if (!validate117(data48["count:html"], {
            instancePath: instancePath + "/bundle/count:html",
            parentData: data48,
            parentDataProperty: "count:html",
            rootData
          })) {
            vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
            errors = vErrors.length;
          }
        }
        if (data48["count:image"] !== void 0) {
          if (!validate117(data48["count:image"], {
            instancePath: instancePath + "/bundle/count:image",
            parentData: data48,
            parentDataProperty: "count:image",
            rootData
          })) {
            vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
            errors = vErrors.length;
          }
        }
        if (data48["count:font"] !== void 0) {
          if (!validate117(data48["count:font"], {
            instancePath: instancePath + "/bundle/count:font",
            parentData: data48,
            parentDataProperty: "count:font",
            rootData
          })) {
            vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
            errors = vErrors.length;
          }
        }
        if (data48["count:media"] !== void 0) {
          if (!validate117(data48["count:media"], {
            instancePath: instancePath + "/bundle/count:media",
            parentData: data48,
            parentDataProperty: "count:media",
            rootData
          })) {
            vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
            errors = vErrors.length;
          }
        }
        if (data48["count:wasm"] !== void 0) {
          if (!validate117(data48["count:wasm"], {
            instancePath: instancePath + "/bundle/count:wasm",
            parentData: data48,
            parentDataProperty: "count:wasm",
            rootData
          })) {
            vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
            errors = vErrors.length;
          }
        }
        if (data48["count:json"] !== void 0) {
          if (!validate117(data48["count:json"], {
            instancePath: instancePath + "/bundle/count:json",
            parentData: data48,
            parentDataProperty: "count:json",
            rootData
          })) {
            vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
            errors = vErrors.length;
          }
        }
        if (data48["count:other"] !== void 0) {
          if (!validate117(data48["count:other"], {
            instancePath: instancePath + "/bundle/count:other",
            parentData: data48,
            parentDataProperty: "count:other",
            rootData
          })) {
            vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
            errors = vErrors.length;
          }
        }
        if (data48.duplicates !== void 0) {
          if (!validate117(data48.duplicates, {
            instancePath: instancePath + "/bundle/duplicates",
            parentData: data48,
            parentDataProperty: "duplicates",
            rootData
          })) {
            vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
            errors = vErrors.length;
          }
        }
        if (data48.reload !== void 0) {
          if (!validate100(data48.reload, {
            instancePath: instancePath + "/bundle/reload",
            parentData: data48,
            parentDataProperty: "reload",
            rootData
          })) {
            vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
            errors = vErrors.length;
          }
        }
        if (data48["unused:js"] !== void 0) {
          if (!validate100(data48["unused:js"], {
            instancePath: instancePath + "/bundle/unused:js",
            parentData: data48,
            parentDataProperty: "unused:js",
            rootData
          })) {
            vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
            errors = vErrors.length;
          }
        }
        for (const key12 in data48) {
          if (pattern37.test(key12)) {
            if (!validate100(data48[key12], {
              instancePath: instancePath + "/bundle/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),
              parentData: data48,
              parentDataProperty: key12,
              rootData
            })) {
              vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
              errors = vErrors.length;
            }
          }
        }
        for (const key13 in data48) {
          if (pattern38.test(key13)) {
            if (!validate100(data48[key13], {
              instancePath: instancePath + "/bundle/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),
              parentData: data48,
              parentDataProperty: key13,
              rootData
            })) {
              vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
              errors = vErrors.length;
            }
          }
        }
        for (const key14 in data48) {
          if (pattern39.test(key14)) {
            if (!validate100(data48[key14], {
              instancePath: instancePath + "/bundle/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),
              parentData: data48,
              parentDataProperty: key14,
              rootData
            })) {
              vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
              errors = vErrors.length;
            }
          }
        }
        for (const key15 in data48) {
          if (pattern40.test(key15)) {
            if (!validate100(data48[key15], {
              instancePath: instancePath + "/bundle/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),
              parentData: data48,
              parentDataProperty: key15,
              rootData
            })) {
              vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
              errors = vErrors.length;
            }
          }
        }
        for (const key16 in data48) {
          if (pattern41.test(key16)) {
            if (!validate100(data48[key16], {
              instancePath: instancePath + "/bundle/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),
              parentData: data48,
              parentDataProperty: key16,
              rootData
            })) {
              vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        const err84 = {
          instancePath: instancePath + "/bundle",
          schemaPath: "#/properties/bundle/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
          schema: schema6.properties.bundle.type,
          parentSchema: schema6.properties.bundle,
          data: data48
        };
        if (vErrors === null) {
          vErrors = [err84];
        } else {
          vErrors.push(err84);
        }
        errors++;
      }
    }
    if (data.commands !== void 0) {
      let data84 = data.commands;
      if (data84 && typeof data84 == "object" && !Array.isArray(data84)) {
        for (const key17 in data84) {
          let data85 = data84[key17];
          if (!(data85 && typeof data85 == "object" && !Array.isArray(data85)) && data85 !== null) {
            const err85 = {
              instancePath: instancePath + "/commands/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),
              schemaPath: "#/properties/commands/additionalProperties/type",
              keyword: "type",
              params: { type: schema6.properties.commands.additionalProperties.type },
              message: "must be object,null",
              schema: schema6.properties.commands.additionalProperties.type,
              parentSchema: schema6.properties.commands.additionalProperties,
              data: data85
            };
            if (vErrors === null) {
              vErrors = [err85];
            } else {
              vErrors.push(err85);
            }
            errors++;
          }
          if (data85 && typeof data85 == "object" && !Array.isArray(data85)) {
            if (data85.run === void 0) {
              const err86 = {
                instancePath: instancePath + "/commands/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),
                schemaPath: "#/properties/commands/additionalProperties/required",
                keyword: "required",
                params: { missingProperty: "run" },
                message: "must have required property 'run'",
                schema: schema6.properties.commands.additionalProperties.required,
                parentSchema: schema6.properties.commands.additionalProperties,
                data: data85
              };
              if (vErrors === null) {
                vErrors = [err86];
              } else {
                vErrors.push(err86);
              }
              errors++;
            }
            for (const key18 in data85) {
              if (!(key18 === "run" || key18 === "read" || key18 === "measure" || key18 === "unit" || key18 === "exact" || key18 === "timeout")) {
                const err87 = {
                  instancePath: instancePath + "/commands/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),
                  schemaPath: "#/properties/commands/additionalProperties/additionalProperties",
                  keyword: "additionalProperties",
                  params: { additionalProperty: key18 },
                  message: "must NOT have additional properties",
                  schema: false,
                  parentSchema: schema6.properties.commands.additionalProperties,
                  data: data85
                };
                if (vErrors === null) {
                  vErrors = [err87];
                } else {
                  vErrors.push(err87);
                }
                errors++;
              }
            }
            if (data85.run !== void 0) {
              let data86 = data85.run;
              if (typeof data86 !== "string") {
                const err88 = {
                  instancePath: instancePath + "/commands/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/run",
                  schemaPath: "#/properties/commands/additionalProperties/properties/run/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                  schema: schema6.properties.commands.additionalProperties.properties.run.type,
                  parentSchema: schema6.properties.commands.additionalProperties.properties.run,
                  data: data86
                };
                if (vErrors === null) {
                  vErrors = [err88];
                } else {
                  vErrors.push(err88);
                }
                errors++;
              }
            }
            if (data85.read !== void 0) {
              let data87 = data85.read;
              if (typeof data87 !== "string" && !(data87 && typeof data87 == "object" && !Array.isArray(data87))) {
                const err89 = {
                  instancePath: instancePath + "/commands/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/read",
                  schemaPath: "#/properties/commands/additionalProperties/properties/read/type",
                  keyword: "type",
                  params: { type: schema6.properties.commands.additionalProperties.properties.read.type },
                  message: "must be string,object",
                  schema: schema6.properties.commands.additionalProperties.properties.read.type,
                  parentSchema: schema6.properties.commands.additionalProperties.properties.read,
                  data: data87
                };
                if (vErrors === null) {
                  vErrors = [err89];
                } else {
                  vErrors.push(err89);
                }
                errors++;
              }
              if (data87 && typeof data87 == "object" && !Array.isArray(data87)) {
                for (const key19 in data87) {
                  let data88 = data87[key19];
                  if (typeof data88 !== "string" && !(data88 && typeof data88 == "object" && !Array.isArray(data88))) {
                    const err90 = {
                      instancePath: instancePath + "/commands/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/read/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),
                      schemaPath: "#/properties/commands/additionalProperties/properties/read/additionalProperties/type",
                      keyword: "type",
                      params: {
                        type: schema6.properties.commands.additionalProperties.properties.read.additionalProperties.type
                      },
                      message: "must be string,object",
                      schema: schema6.properties.commands.additionalProperties.properties.read.additionalProperties.type,
                      parentSchema: schema6.properties.commands.additionalProperties.properties.read.additionalProperties,
                      data: data88
                    };
                    if (vErrors === null) {
                      vErrors = [err90];
                    } else {
                      vErrors.push(err90);
                    }
                    errors++;
                  }
                  if (data88 && typeof data88 == "object" && !Array.isArray(data88)) {
                    if (data88.path === void 0) {
                      const err91 = {
                        instancePath: instancePath + "/commands/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/read/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),
                        schemaPath: "#/properties/commands/additionalProperties/properties/read/additionalProperties/required",
                        keyword: "required",
                        params: { missingProperty: "path" },
                        message: "must have required property 'path'",
                        schema: schema6.properties.commands.additionalProperties.properties.read.additionalProperties.required,
                        parentSchema: schema6.properties.commands.additionalProperties.properties.read.additionalProperties,
                        data: data88
                      };
                      if (vErrors === null) {
                        vErrors = [err91];
                      } else {
                        vErrors.push(err91);
                      }
                      errors++;
                    }
                    for (const key20 in data88) {
                      if (!(key20 === "path" || key20 === "unit" || key20 === "exact")) {
                        const err92 = {
                          instancePath: instancePath + "/commands/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/read/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),
                          schemaPath: "#/properties/commands/additionalProperties/properties/read/additionalProperties/additionalProperties",
                          keyword: "additionalProperties",
                          params: { additionalProperty: key20 },
                          message: "must NOT have additional properties",
                          schema: false,
                          parentSchema: schema6.properties.commands.additionalProperties.properties.read.additionalProperties,
                          data: data88
                        };
                        if (vErrors === null) {
                          vErrors = [err92];
                        } else {
                          vErrors.push(err92);
                        }
                        errors++;
                      }
                    }
                    if (data88.path !== void 0) {
                      let data89 = data88.path;
                      if (typeof data89 !== "string") {
                        const err93 = {
                          instancePath: instancePath + "/commands/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/read/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/path",
                          schemaPath: "#/properties/commands/additionalProperties/properties/read/additionalProperties/properties/path/type",
                          keyword: "type",
                          params: { type: "string" },
                          message: "must be string",
                          schema: schema6.properties.commands.additionalProperties.properties.read.additionalProperties.properties.path.type,
                          parentSchema: schema6.properties.commands.additionalProperties.properties.read.additionalProperties.properties.path,
                          data: data89
                        };
                        if (vErrors === null) {
                          vErrors = [err93];
                        } else {
                          vErrors.push(err93);
                        }
                        errors++;
                      }
                    }
                    if (data88.unit !== void 0) {
                      let data90 = data88.unit;
                      if (!(data90 === "us" || data90 === "ms" || data90 === "s" || data90 === "B" || data90 === "kB" || data90 === "KiB" || data90 === "MB" || data90 === "MiB" || data90 === "count" || data90 === "unitless")) {
                        const err94 = {
                          instancePath: instancePath + "/commands/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/read/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/unit",
                          schemaPath: "#/properties/commands/additionalProperties/properties/read/additionalProperties/properties/unit/enum",
                          keyword: "enum",
                          params: {
                            allowedValues: schema6.properties.commands.additionalProperties.properties.read.additionalProperties.properties.unit.enum
                          },
                          message: "must be equal to one of the allowed values",
                          schema: schema6.properties.commands.additionalProperties.properties.read.additionalProperties.properties.unit.enum,
                          parentSchema: schema6.properties.commands.additionalProperties.properties.read.additionalProperties.properties.unit,
                          data: data90
                        };
                        if (vErrors === null) {
                          vErrors = [err94];
                        } else {
                          vErrors.push(err94);
                        }
                        errors++;
                      }
                    }
                    if (data88.exact !== void 0) {
                      let data91 = data88.exact;
                      if (typeof data91 !== "boolean") {
                        const err95 = {
                          instancePath: instancePath + "/commands/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/read/" + key19.replace(/~/g, "~0").replace(/\//g, "~1") + "/exact",
                          schemaPath: "#/properties/commands/additionalProperties/properties/read/additionalProperties/properties/exact/type",
                          keyword: "type",
                          params: { type: "boolean" },
                          message: "must be boolean",
                          schema: schema6.properties.commands.additionalProperties.properties.read.additionalProperties.properties.exact.type,
                          parentSchema: schema6.properties.commands.additionalProperties.properties.read.additionalProperties.properties.exact,
                          data: data91
                        };
                        if (vErrors === null) {
                          vErrors = [err95];
                        } else {
                          vErrors.push(err95);
                        }
                        errors++;
                      }
                    }
                  }
                }
              }
            }
            if (data85.measure !== void 0) {
              let data92 = data85.measure;
              if (!(data92 === "time")) {
                const err96 = {
                  instancePath: instancePath + "/commands/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/measure",
                  schemaPath: "#/properties/commands/additionalProperties/properties/measure/enum",
                  keyword: "enum",
                  params: {
                    allowedValues: schema6.properties.commands.additionalProperties.properties.measure.enum
                  },
                  message: "must be equal to one of the allowed values",
                  schema: schema6.properties.commands.additionalProperties.properties.measure.enum,
                  parentSchema: schema6.properties.commands.additionalProperties.properties.measure,
                  data: data92
                };
                if (vErrors === null) {
                  vErrors = [err96];
                } else {
                  vErrors.push(err96);
                }
                errors++;
              }
            }
            if (data85.unit !== void 0) {
              let data93 = data85.unit;
              if (!(data93 === "us" || data93 === "ms" || data93 === "s" || data93 === "B" || data93 === "kB" || data93 === "KiB" || data93 === "MB" || data93 === "MiB" || data93 === "count" || data93 === "unitless")) {
                const err97 = {
                  instancePath: instancePath + "/commands/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/unit",
                  schemaPath: "#/properties/commands/additionalProperties/properties/unit/enum",
                  keyword: "enum",
                  params: {
                    allowedValues: schema6.properties.commands.additionalProperties.properties.unit.enum
                  },
                  message: "must be equal to one of the allowed values",
                  schema: schema6.properties.commands.additionalProperties.properties.unit.enum,
                  parentSchema: schema6.properties.commands.additionalProperties.properties.unit,
                  data: data93
                };
                if (vErrors === null) {
                  vErrors = [err97];
                } else {
                  vErrors.push(err97);
                }
                errors++;
              }
            }
            if (data85.exact !== void 0) {
              let data94 = data85.exact;
              if (typeof data94 !== "boolean") {
                const err98 = {
                  instancePath: instancePath + "/commands/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/exact",
                  schemaPath: "#/properties/commands/additionalProperties/properties/exact/type",
                  keyword: "type",
                  params: { type: "boolean" },
                  message: "must be boolean",
                  schema: schema6.properties.commands.additionalProperties.properties.exact.type,
                  parentSchema: schema6.properties.commands.additionalProperties.properties.exact,
                  data: data94
                };
                if (vErrors === null) {
                  vErrors = [err98];
                } else {
                  vErrors.push(err98);
                }
                errors++;
              }
            }
            if (data85.timeout !== void 0) {
              let data95 = data85.timeout;
              if (!(typeof data95 == "number" && isFinite(data95)) && typeof data95 !== "string") {
                const err99 = {
                  instancePath: instancePath + "/commands/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/timeout",
                  schemaPath: "#/properties/commands/additionalProperties/properties/timeout/type",
                  keyword: "type",
                  params: { type: schema6.properties.commands.additionalProperties.properties.timeout.type },
                  message: "must be number,string",
                  schema: schema6.properties.commands.additionalProperties.properties.timeout.type,
                  parentSchema: schema6.properties.commands.additionalProperties.properties.timeout,
                  data: data95
                };
                if (vErrors === null) {
                  vErrors = [err99];
                } else {
                  vErrors.push(err99);
                }
                errors++;
              }
              if (typeof data95 == "number" && isFinite(data95)) {
                if (data95 < 0 || isNaN(data95)) {
                  const err100 = {
                    instancePath: instancePath + "/commands/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/timeout",
                    schemaPath: "#/properties/commands/additionalProperties/properties/timeout/minimum",
                    keyword: "minimum",
                    params: { comparison: ">=", limit: 0 },
                    message: "must be >= 0",
                    schema: 0,
                    parentSchema: schema6.properties.commands.additionalProperties.properties.timeout,
                    data: data95
                  };
                  if (vErrors === null) {
                    vErrors = [err100];
                  } else {
                    vErrors.push(err100);
                  }
                  errors++;
                }
              }
              if (typeof data95 === "string") {
                if (!pattern0.test(data95)) {
                  const err101 = {
                    instancePath: instancePath + "/commands/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/timeout",
                    schemaPath: "#/properties/commands/additionalProperties/properties/timeout/pattern",
                    keyword: "pattern",
                    params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s))?\\s*$" },
                    message: 'must match pattern "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s))?\\s*$"',
                    schema: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s))?\\s*$",
                    parentSchema: schema6.properties.commands.additionalProperties.properties.timeout,
                    data: data95
                  };
                  if (vErrors === null) {
                    vErrors = [err101];
                  } else {
                    vErrors.push(err101);
                  }
                  errors++;
                }
              }
            }
          }
        }
      } else {
        const err102 = {
          instancePath: instancePath + "/commands",
          schemaPath: "#/properties/commands/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
          schema: schema6.properties.commands.type,
          parentSchema: schema6.properties.commands,
          data: data84
        };
        if (vErrors === null) {
          vErrors = [err102];
        } else {
          vErrors.push(err102);
        }
        errors++;
      }
    }
    if (data.interactions !== void 0) {
      let data96 = data.interactions;
      if (typeof data96 !== "string" && !Array.isArray(data96)) {
        const err103 = {
          instancePath: instancePath + "/interactions",
          schemaPath: "#/properties/interactions/type",
          keyword: "type",
          params: { type: schema6.properties.interactions.type },
          message: "must be string,array",
          schema: schema6.properties.interactions.type,
          parentSchema: schema6.properties.interactions,
          data: data96
        };
        if (vErrors === null) {
          vErrors = [err103];
        } else {
          vErrors.push(err103);
        }
        errors++;
      }
      if (typeof data96 === "string") {
        if (!pattern58.test(data96)) {
          const err104 = {
            instancePath: instancePath + "/interactions",
            schemaPath: "#/properties/interactions/pattern",
            keyword: "pattern",
            params: { pattern: "^auto$" },
            message: 'must match pattern "^auto$"',
            schema: "^auto$",
            parentSchema: schema6.properties.interactions,
            data: data96
          };
          if (vErrors === null) {
            vErrors = [err104];
          } else {
            vErrors.push(err104);
          }
          errors++;
        }
      }
      if (Array.isArray(data96)) {
        if (data96.length > 0) {
          const err105 = {
            instancePath: instancePath + "/interactions",
            schemaPath: "#/properties/interactions/maxItems",
            keyword: "maxItems",
            params: { limit: 0 },
            message: "must NOT have more than 0 items",
            schema: 0,
            parentSchema: schema6.properties.interactions,
            data: data96
          };
          if (vErrors === null) {
            vErrors = [err105];
          } else {
            vErrors.push(err105);
          }
          errors++;
        }
      }
    }
    if (data.clock !== void 0) {
      let data97 = data.clock;
      if (!(data97 === "cpu" || data97 === "wall")) {
        const err106 = {
          instancePath: instancePath + "/clock",
          schemaPath: "#/properties/clock/enum",
          keyword: "enum",
          params: { allowedValues: schema6.properties.clock.enum },
          message: "must be equal to one of the allowed values",
          schema: schema6.properties.clock.enum,
          parentSchema: schema6.properties.clock,
          data: data97
        };
        if (vErrors === null) {
          vErrors = [err106];
        } else {
          vErrors.push(err106);
        }
        errors++;
      }
    }
    if (data.throttling !== void 0) {
      let data98 = data.throttling;
      if (!(data98 === "simulate" || data98 === "devtools")) {
        const err107 = {
          instancePath: instancePath + "/throttling",
          schemaPath: "#/properties/throttling/enum",
          keyword: "enum",
          params: { allowedValues: schema6.properties.throttling.enum },
          message: "must be equal to one of the allowed values",
          schema: schema6.properties.throttling.enum,
          parentSchema: schema6.properties.throttling,
          data: data98
        };
        if (vErrors === null) {
          vErrors = [err107];
        } else {
          vErrors.push(err107);
        }
        errors++;
      }
    }
    if (data.blockedUrls !== void 0) {
      let data99 = data.blockedUrls;
      if (Array.isArray(data99)) {
        const len5 = data99.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data100 = data99[i5];
          if (typeof data100 !== "string") {
            const err108 = {
              instancePath: instancePath + "/blockedUrls/" + i5,
              schemaPath: "#/properties/blockedUrls/items/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema6.properties.blockedUrls.items.type,
              parentSchema: schema6.properties.blockedUrls.items,
              data: data100
            };
            if (vErrors === null) {
              vErrors = [err108];
            } else {
              vErrors.push(err108);
            }
            errors++;
          }
        }
      } else {
        const err109 = {
          instancePath: instancePath + "/blockedUrls",
          schemaPath: "#/properties/blockedUrls/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
          schema: schema6.properties.blockedUrls.type,
          parentSchema: schema6.properties.blockedUrls,
          data: data99
        };
        if (vErrors === null) {
          vErrors = [err109];
        } else {
          vErrors.push(err109);
        }
        errors++;
      }
    }
    if (data.hosts !== void 0) {
      let data101 = data.hosts;
      if (data101 && typeof data101 == "object" && !Array.isArray(data101)) {
        for (const key21 in data101) {
          let data102 = data101[key21];
          if (typeof data102 !== "string") {
            const err110 = {
              instancePath: instancePath + "/hosts/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),
              schemaPath: "#/properties/hosts/additionalProperties/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema6.properties.hosts.additionalProperties.type,
              parentSchema: schema6.properties.hosts.additionalProperties,
              data: data102
            };
            if (vErrors === null) {
              vErrors = [err110];
            } else {
              vErrors.push(err110);
            }
            errors++;
          }
        }
      } else {
        const err111 = {
          instancePath: instancePath + "/hosts",
          schemaPath: "#/properties/hosts/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
          schema: schema6.properties.hosts.type,
          parentSchema: schema6.properties.hosts,
          data: data101
        };
        if (vErrors === null) {
          vErrors = [err111];
        } else {
          vErrors.push(err111);
        }
        errors++;
      }
    }
    if (data.insecure !== void 0) {
      let data103 = data.insecure;
      if (typeof data103 !== "boolean") {
        const err112 = {
          instancePath: instancePath + "/insecure",
          schemaPath: "#/properties/insecure/type",
          keyword: "type",
          params: { type: "boolean" },
          message: "must be boolean",
          schema: schema6.properties.insecure.type,
          parentSchema: schema6.properties.insecure,
          data: data103
        };
        if (vErrors === null) {
          vErrors = [err112];
        } else {
          vErrors.push(err112);
        }
        errors++;
      }
    }
    if (data.onInconclusive !== void 0) {
      let data104 = data.onInconclusive;
      if (!(data104 === "warn" || data104 === "fail")) {
        const err113 = {
          instancePath: instancePath + "/onInconclusive",
          schemaPath: "#/properties/onInconclusive/enum",
          keyword: "enum",
          params: { allowedValues: schema6.properties.onInconclusive.enum },
          message: "must be equal to one of the allowed values",
          schema: schema6.properties.onInconclusive.enum,
          parentSchema: schema6.properties.onInconclusive,
          data: data104
        };
        if (vErrors === null) {
          vErrors = [err113];
        } else {
          vErrors.push(err113);
        }
        errors++;
      }
    }
    if (data.alreadyOver !== void 0) {
      let data105 = data.alreadyOver;
      if (!(data105 === "warn" || data105 === "fail")) {
        const err114 = {
          instancePath: instancePath + "/alreadyOver",
          schemaPath: "#/properties/alreadyOver/enum",
          keyword: "enum",
          params: { allowedValues: schema6.properties.alreadyOver.enum },
          message: "must be equal to one of the allowed values",
          schema: schema6.properties.alreadyOver.enum,
          parentSchema: schema6.properties.alreadyOver,
          data: data105
        };
        if (vErrors === null) {
          vErrors = [err114];
        } else {
          vErrors.push(err114);
        }
        errors++;
      }
    }
    if (data.allow !== void 0) {
      let data106 = data.allow;
      if (Array.isArray(data106)) {
        const len6 = data106.length;
        for (let i6 = 0; i6 < len6; i6++) {
          let data107 = data106[i6];
          if (data107 && typeof data107 == "object" && !Array.isArray(data107)) {
            if (data107.limit === void 0) {
              const err115 = {
                instancePath: instancePath + "/allow/" + i6,
                schemaPath: "#/properties/allow/items/required",
                keyword: "required",
                params: { missingProperty: "limit" },
                message: "must have required property 'limit'",
                schema: schema6.properties.allow.items.required,
                parentSchema: schema6.properties.allow.items,
                data: data107
              };
              if (vErrors === null) {
                vErrors = [err115];
              } else {
                vErrors.push(err115);
              }
              errors++;
            }
            if (data107.reason === void 0) {
              const err116 = {
                instancePath: instancePath + "/allow/" + i6,
                schemaPath: "#/properties/allow/items/required",
                keyword: "required",
                params: { missingProperty: "reason" },
                message: "must have required property 'reason'",
                schema: schema6.properties.allow.items.required,
                parentSchema: schema6.properties.allow.items,
                data: data107
              };
              if (vErrors === null) {
                vErrors = [err116];
              } else {
                vErrors.push(err116);
              }
              errors++;
            }
            if (data107.expires === void 0) {
              const err117 = {
                instancePath: instancePath + "/allow/" + i6,
                schemaPath: "#/properties/allow/items/required",
                keyword: "required",
                params: { missingProperty: "expires" },
                message: "must have required property 'expires'",
                schema: schema6.properties.allow.items.required,
                parentSchema: schema6.properties.allow.items,
                data: data107
              };
              if (vErrors === null) {
                vErrors = [err117];
              } else {
                vErrors.push(err117);
              }
              errors++;
            }
            for (const key22 in data107) {
              if (!(key22 === "limit" || key22 === "page" || key22 === "reason" || key22 === "expires")) {
                const err118 = {
                  instancePath: instancePath + "/allow/" + i6,
                  schemaPath: "#/properties/allow/items/additionalProperties",
                  keyword: "additionalProperties",
                  params: { additionalProperty: key22 },
                  message: "must NOT have additional properties",
                  schema: false,
                  parentSchema: schema6.properties.allow.items,
                  data: data107
                };
                if (vErrors === null) {
                  vErrors = [err118];
                } else {
                  vErrors.push(err118);
                }
                errors++;
              }
            }
            if (data107.limit !== void 0) {
              let data108 = data107.limit;
              if (typeof data108 !== "string") {
                const err119 = {
                  instancePath: instancePath + "/allow/" + i6 + "/limit",
                  schemaPath: "#/properties/allow/items/properties/limit/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                  schema: schema6.properties.allow.items.properties.limit.type,
                  parentSchema: schema6.properties.allow.items.properties.limit,
                  data: data108
                };
                if (vErrors === null) {
                  vErrors = [err119];
                } else {
                  vErrors.push(err119);
                }
                errors++;
              }
            }
            if (data107.page !== void 0) {
              let data109 = data107.page;
              if (typeof data109 !== "string") {
                const err120 = {
                  instancePath: instancePath + "/allow/" + i6 + "/page",
                  schemaPath: "#/properties/allow/items/properties/page/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                  schema: schema6.properties.allow.items.properties.page.type,
                  parentSchema: schema6.properties.allow.items.properties.page,
                  data: data109
                };
                if (vErrors === null) {
                  vErrors = [err120];
                } else {
                  vErrors.push(err120);
                }
                errors++;
              }
            }
            if (data107.reason !== void 0) {
              let data110 = data107.reason;
              if (typeof data110 !== "string") {
                const err121 = {
                  instancePath: instancePath + "/allow/" + i6 + "/reason",
                  schemaPath: "#/properties/allow/items/properties/reason/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                  schema: schema6.properties.allow.items.properties.reason.type,
                  parentSchema: schema6.properties.allow.items.properties.reason,
                  data: data110
                };
                if (vErrors === null) {
                  vErrors = [err121];
                } else {
                  vErrors.push(err121);
                }
                errors++;
              }
            }
            if (data107.expires !== void 0) {
              let data111 = data107.expires;
              if (typeof data111 !== "string") {
                const err122 = {
                  instancePath: instancePath + "/allow/" + i6 + "/expires",
                  schemaPath: "#/properties/allow/items/properties/expires/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                  schema: schema6.properties.allow.items.properties.expires.type,
                  parentSchema: schema6.properties.allow.items.properties.expires,
                  data: data111
                };
                if (vErrors === null) {
                  vErrors = [err122];
                } else {
                  vErrors.push(err122);
                }
                errors++;
              }
            }
          } else {
            const err123 = {
              instancePath: instancePath + "/allow/" + i6,
              schemaPath: "#/properties/allow/items/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object",
              schema: schema6.properties.allow.items.type,
              parentSchema: schema6.properties.allow.items,
              data: data107
            };
            if (vErrors === null) {
              vErrors = [err123];
            } else {
              vErrors.push(err123);
            }
            errors++;
          }
        }
      } else {
        const err124 = {
          instancePath: instancePath + "/allow",
          schemaPath: "#/properties/allow/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
          schema: schema6.properties.allow.type,
          parentSchema: schema6.properties.allow,
          data: data106
        };
        if (vErrors === null) {
          vErrors = [err124];
        } else {
          vErrors.push(err124);
        }
        errors++;
      }
    }
    if (data.history !== void 0) {
      let data112 = data.history;
      if (!(data112 && typeof data112 == "object" && !Array.isArray(data112)) && data112 !== null) {
        const err125 = {
          instancePath: instancePath + "/history",
          schemaPath: "#/properties/history/type",
          keyword: "type",
          params: { type: schema6.properties.history.type },
          message: "must be object,null",
          schema: schema6.properties.history.type,
          parentSchema: schema6.properties.history,
          data: data112
        };
        if (vErrors === null) {
          vErrors = [err125];
        } else {
          vErrors.push(err125);
        }
        errors++;
      }
      if (data112 && typeof data112 == "object" && !Array.isArray(data112)) {
        for (const key23 in data112) {
          if (!(key23 === "branch" || key23 === "directory")) {
            const err126 = {
              instancePath: instancePath + "/history",
              schemaPath: "#/properties/history/additionalProperties",
              keyword: "additionalProperties",
              params: { additionalProperty: key23 },
              message: "must NOT have additional properties",
              schema: false,
              parentSchema: schema6.properties.history,
              data: data112
            };
            if (vErrors === null) {
              vErrors = [err126];
            } else {
              vErrors.push(err126);
            }
            errors++;
          }
        }
        if (data112.branch !== void 0) {
          let data113 = data112.branch;
          if (typeof data113 !== "string") {
            const err127 = {
              instancePath: instancePath + "/history/branch",
              schemaPath: "#/properties/history/properties/branch/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema6.properties.history.properties.branch.type,
              parentSchema: schema6.properties.history.properties.branch,
              data: data113
            };
            if (vErrors === null) {
              vErrors = [err127];
            } else {
              vErrors.push(err127);
            }
            errors++;
          }
        }
        if (data112.directory !== void 0) {
          let data114 = data112.directory;
          if (typeof data114 !== "string") {
            const err128 = {
              instancePath: instancePath + "/history/directory",
              schemaPath: "#/properties/history/properties/directory/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema6.properties.history.properties.directory.type,
              parentSchema: schema6.properties.history.properties.directory,
              data: data114
            };
            if (vErrors === null) {
              vErrors = [err128];
            } else {
              vErrors.push(err128);
            }
            errors++;
          }
        }
      }
    }
  }
  validate21.errors = vErrors;
  return errors === 0;
}

// src/config/validate.ts
var mostDescribed = 200;
var elsewhere = {
  runs: `"runs" is an option of the command line: --runs`,
  numberOfRuns: `"numberOfRuns" is an option of the command line: --runs`,
  ci: `"ci" is a key of Lighthouse CI: write "limits" instead of its assertions`,
  compression: `"compression" can never apply here: only bundle limits in bytes have one`
};
var checkedByReaders = /* @__PURE__ */ new Set(["pattern", "minimum", "maximum", "maxItems"]);
function validate2(root, reading) {
  reportDuplicateKeys(root, reading);
  if (validate(getNodeValue(root))) return;
  const errors = (validate.errors ?? []).filter(
    ({ keyword }) => keyword !== "if" && !checkedByReaders.has(keyword)
  );
  for (const error of errors.slice(0, mostDescribed)) {
    const path = pathOf2(error.instancePath, root);
    const node = findNodeAtLocation(root, path) ?? root;
    const isTooLarge = error.keyword === "type" && node.type === "number" && acceptsNumbers(error);
    if (isTooLarge) continue;
    reading.problems.add(reading.source, offender(error, node), describe2(error, node, path, reading));
  }
}
function reportDuplicateKeys(node, { source, problems }) {
  const first = /* @__PURE__ */ new Map();
  for (const { key, keyNode, value } of entriesOf(node)) {
    const earlier = first.get(key);
    if (earlier) {
      const where = printPosition(positionAt(source, earlier.offset));
      problems.add(source, keyNode, `${quote(key)} is set twice; the first is at ${where}`);
    } else first.set(key, keyNode);
    reportDuplicateKeys(value, { source, problems });
  }
  if (node.type === "array")
    for (const child of node.children ?? []) reportDuplicateKeys(child, { source, problems });
}
function pathOf2(pointer, root) {
  const steps = [];
  for (const raw of pointer.split("/").slice(1)) {
    const step = raw.replaceAll("~1", "/").replaceAll("~0", "~");
    const inArray = findNodeAtLocation(root, steps)?.type === "array";
    steps.push(inArray ? Number(step) : step);
  }
  return steps;
}
function offender(error, node) {
  if (error.keyword !== "additionalProperties") return node;
  const key = error.params["additionalProperty"];
  return entriesOf(node).find((entry) => entry.key === key)?.keyNode ?? node;
}
function describe2(error, node, path, reading) {
  const what = path.length === 0 ? "the budget" : excerpt(printPath(path));
  switch (error.keyword) {
    case "additionalProperties":
      return describeKey(String(error.params["additionalProperty"]), error, path, what);
    case "required":
      return `${what} has no ${quote(String(error.params["missingProperty"]))}`;
    case "minItems":
      return `${what} is empty: leave it out for the default`;
    case "enum": {
      const allowed = error.params["allowedValues"].map(String);
      const found = textOf3(node, reading);
      const hint = node.type === "string" ? didYouMean(String(node.value), allowed) : "";
      return `${what} cannot be ${found}${hint || `: use ${listOf(allowed.map(quote), "or")}`}`;
    }
    case "type": {
      const types = [error.params["type"]].flat().map(String);
      return `${what} must be ${listOf(
        types.map((type) => printType(type, what)),
        "or"
      )}, not ${textOf3(node, reading)}`;
    }
    default:
      return `${what} ${error.message ?? "is not valid"}: ${textOf3(node, reading)}`;
  }
}
function describeKey(key, error, path, what) {
  const place = path.at(-1);
  if (place === "limits") return unknownMetric(key);
  if (place === "bundle" && path.length === 1) return unknownBundleKey(key);
  const known2 = Object.keys(error.parentSchema?.["properties"] ?? {});
  const hint = didYouMean(key, known2);
  const inside = path.length === 0 ? "" : ` in ${what}`;
  if (hint === "" && Object.hasOwn(elsewhere, key)) return elsewhere[key] ?? "";
  if (hint === "" && path.length === 0 && unknownBundleKey(key).endsWith(`"limits"`))
    return unknownBundleKey(key);
  if (hint === "" && presets.includes(key))
    return `${quote(key)} is a preset: write "extends": ${quote(key)}`;
  const list = known2.filter((name) => name !== "$schema").map(quote);
  return `unknown key ${quote(key)}${inside}${hint || `: use ${listOf(list, "or")}`}`;
}
function acceptsNumbers(error) {
  return [error.params["type"]].flat().includes("number");
}
function printPath(path) {
  return path.map((step) => typeof step === "number" ? `[${step}]` : `.${step}`).join("").replace(/^\./, "");
}
function textOf3(node, { source }) {
  if (node.type === "object") return "an object";
  if (node.type === "array") return node.children?.length === 0 ? "an empty array" : "an array";
  if (node.type === "string") return quote(String(node.value));
  return excerpt(source.text.slice(node.offset, node.offset + node.length));
}
function printType(type, what) {
  const names = {
    array: "an array",
    object: "an object",
    string: "a string",
    number: "a number",
    // `build` accepts only one of the two.
    boolean: what === "build" ? "false" : "true or false",
    null: "null"
  };
  return names[type] ?? type;
}
function listOf(words, last) {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1)}`;
}

// src/config/layers/lightwallet-path.ts
function wrongLightWalletPath(pattern) {
  if (!pattern.startsWith("/")) return `the path ${quote(pattern)} does not begin with "/"`;
  if (pattern.split("*").length > 2) return `the path ${quote(pattern)} has more than one "*"`;
  if (/\$./s.test(pattern)) return `the path ${quote(pattern)} has a "$" before its end`;
  return new RegExp("\\s|\\p{Cc}", "u").test(pattern) ? `the path ${quote(pattern)} has white space` : null;
}
function matchesEveryPage(pattern) {
  return pattern === void 0 || pattern === "/" || pattern === "/*";
}
function lightWalletMatches(pattern, path) {
  const exact = pattern?.endsWith("$") ?? false;
  const [before = "", after] = (exact ? pattern?.slice(0, -1) : pattern)?.split("*") ?? [];
  if (!path.startsWith(before)) return false;
  const rest = path.slice(before.length);
  if (after === void 0) return exact ? rest === "" : true;
  return exact ? rest.endsWith(after) : rest.includes(after);
}

// src/config/layers/lightwallet.ts
var lightWalletTimings = {
  "first-contentful-paint": { metric: "FCP", unit: "ms" },
  "largest-contentful-paint": { metric: "LCP", unit: "ms" },
  "total-blocking-time": { metric: "TBT", unit: "ms" },
  "speed-index": { metric: "SI", unit: "ms" },
  interactive: { metric: "TTI", unit: "ms" },
  "max-potential-fid": { metric: "FID", unit: "ms" },
  "cumulative-layout-shift": { metric: "CLS", unit: "unitless" },
  "first-meaningful-paint": null
};
function readLightWallet(root, reading) {
  const notes = [];
  const note = (node, text) => notes.push({ level: "warn", text: `${printPosition(written(reading, node, null).position)}: ${text}` });
  const entries = itemsOf(root).map((node) => readEntry(node, reading, note));
  const limits = entries.findLast(({ path }) => matchesEveryPage(path))?.limits ?? /* @__PURE__ */ new Map();
  const pages = pagesOf(entries, reading, note).map((page) => ({
    ...page,
    limits: instead(limits, page.limits)
  }));
  return { preset: false, limits, bundle: /* @__PURE__ */ new Map(), pages, notes };
}
function instead(below, rules) {
  const gone = [...below].map(([metric, { position }]) => [
    metric,
    { metric, broken: false, removed: true, position }
  ]);
  return new Map([...gone, ...rules]);
}
function readEntry(node, reading, note) {
  const limits = /* @__PURE__ */ new Map();
  const pathNode = valueOf(node, "path");
  const path = textOf(pathNode);
  const wrong = path === void 0 ? null : wrongLightWalletPath(path);
  if (pathNode && wrong !== null) reading.problems.add(reading.source, pathNode, wrong);
  const hostnames = valueOf(valueOf(node, "options"), "firstPartyHostnames");
  if (hostnames)
    note(hostnames, `"firstPartyHostnames" is ignored: the page's own site alone counts as first party`);
  const add = (item, named, metric, unit, suffix) => {
    const budget = valueOf(item, "budget");
    if (budget?.type !== "number") return;
    const parsed = parseAmount(Number(budget.value), unit);
    if ("problem" in parsed)
      reading.problems.add(reading.source, budget, `${textOf(named)}: ${parsed.problem}`);
    else if (limits.has(metric))
      reading.problems.add(reading.source, named, `${quote(textOf(named) ?? "")} is limited twice`);
    else limits.set(metric, ruleOf(metric, inKib(parsed.value, suffix), budget, reading));
  };
  for (const [key, family, unit, suffix] of [
    ["resourceSizes", "transfer", "B", "KiB"],
    ["resourceCounts", "requests", "count", ""]
  ])
    for (const item of itemsOf(valueOf(node, key))) {
      const named = valueOf(item, "resourceType");
      const type = textOf(named);
      if (named && type !== void 0)
        add(item, named, type === "total" ? family : `${family}:${type}`, unit, suffix);
    }
  for (const item of itemsOf(valueOf(node, "timings"))) {
    const named = valueOf(item, "metric");
    const name = textOf(named);
    if (!named || name === void 0 || !Object.hasOwn(lightWalletTimings, name)) continue;
    const timing = lightWalletTimings[name];
    if (timing) add(item, named, timing.metric, timing.unit, "");
    else
      note(
        named,
        `"${name}" is ignored: Lighthouse has retired it; "largest-contentful-paint" is its successor`
      );
  }
  return { path: wrong === null ? path : void 0, node, limits };
}
function inKib(amount, suffix) {
  return suffix === "KiB" ? { value: amount.value * 1024, unit: "B", text: `${amount.value} KiB` } : amount;
}
function ruleOf(metric, amount, node, reading) {
  const max = written(reading, node, amount);
  return { metric, broken: false, removed: false, position: max.position, max };
}
function pagesOf(entries, reading, note) {
  const concrete = entries.flatMap(({ path }) => {
    if (path === void 0 || matchesEveryPage(path)) return ["/"];
    return path.includes("*") ? [] : [path.replace(/\$$/, "")];
  });
  const paths = concrete.length > 0 ? [...new Set(concrete)] : ["/"];
  const matched = /* @__PURE__ */ new Set();
  const pages = paths.map((path) => {
    const matching = entries.filter((entry) => lightWalletMatches(entry.path, path));
    for (const entry of matching) matched.add(entry);
    const last = matching.at(-1);
    if (last && matching.length > 1)
      note(last.node, `${matching.length} entries match the page ${quote(path)}: this one, the last, counts`);
    const { position } = written(reading, last?.node ?? { offset: 0 }, null);
    return { name: path, path, position, limits: last?.limits ?? /* @__PURE__ */ new Map() };
  });
  for (const entry of entries)
    if (!matched.has(entry))
      note(
        entry.node,
        `the pattern ${quote(entry.path ?? "/")} matches no page of the budget: its limits do not apply`
      );
  return pages;
}

// src/config/layers/read-layers.ts
var deepest2 = 8;
var mostFiles = 32;
async function readLayers(source, root, loading) {
  let files = 0;
  const layersOf = async (from, node, above) => {
    files++;
    const layer = readFile(from, node, loading);
    const layers = [];
    const byDefault = above.length === 0 && layer.extends === void 0 && !setsLimits(layer);
    if (byDefault) layers.push(...await extended(await readPreset(defaultPreset), [...above, from]));
    for (const named of layer.extends ?? []) {
      const report = (text) => loading.problems.addAt(named.position, text);
      const found = await findExtended(named, from, loading.cwd, report);
      if (!found) continue;
      const chain = [...above, from];
      const names = [...chain, found].map((file) => file.name).join(" → ");
      if (chain.some((file) => file.path === found.path))
        report(`"extends" goes round in a circle: ${names}`);
      else if (chain.length > deepest2) report(`"extends" goes deeper than ${deepest2} files: ${names}`);
      else if (files > mostFiles) report(`"extends" reads more than ${mostFiles} files`);
      else layers.push(...await extended(found, chain, report));
    }
    return [...layers, layer];
  };
  const extended = async (found, chain, report) => {
    const node = parse(found, loading.problems);
    if (node?.type !== "array") return node ? layersOf(found, node, chain) : [];
    report?.(`${found.name} is in Lighthouse's format (an array), which cannot be extended`);
    return [];
  };
  return layersOf(source, root, []);
}
function readFile(source, root, { directory, now, problems }) {
  const reading = { source, problems };
  validate2(root, reading);
  return root.type === "array" ? readLightWallet(root, reading) : readLayer(root, directory, now, reading);
}
async function findExtended(named, from, cwd, report) {
  const name = named.value;
  if (presets.includes(name)) return readPreset(name);
  if (!/[/\\]|\.jsonc?$/.test(name)) {
    report(
      `unknown preset ${quote(name)}${didYouMean(name, presets) || `: it is one of ${presets.join(", ")}, or a path`}`
    );
    return null;
  }
  const path = resolve4(dirname3(from.path), name);
  try {
    const source = await readSource(path, displayName(path, cwd));
    if (!source)
      report(
        await isFolder(path) ? `"extends" names ${quote(name)}, which is a folder, not a file` : `"extends" finds no file ${quote(name)}`
      );
    return source;
  } catch (error) {
    if (!(error instanceof CheckError)) throw error;
    report(error.message);
    return null;
  }
}
function readLayer(root, directory, now, reading) {
  const read = (key, reader) => {
    const node = valueOf(root, key);
    const value = node && reader(node);
    return value === void 0 ? {} : { [key]: value };
  };
  return {
    preset: reading.source.preset,
    limits: readLimits(valueOf(root, "limits"), reading),
    bundle: readBundle(valueOf(root, "bundle"), reading),
    ...readBundleDirectory(valueOf(valueOf(root, "bundle"), "directory"), directory, reading),
    commandLimits: readCommandLimits(valueOf(root, "limits"), reading),
    notes: [],
    ...read("commands", (node) => readCommands(node, reading)),
    ...read("extends", (node) => readExtends(node, reading)),
    ...pagesIn(valueOf(root, "pages"), directory, reading),
    ...read("setup", (node) => readSetup(node, directory, reading)),
    ...read("interactions", (node) => ofNewPages(node, reading)),
    ...read("devices", (node) => readDevices(node, reading)),
    ...read("build", (node) => readBuild(node, directory, reading)),
    ...read("serve", (node) => readServe(node, directory, reading)),
    ...read("clock", (node) => readClock(node, root, reading)),
    ...read("throttling", throttlingOf),
    ...read("blockedUrls", (node) => readBlockedUrls(node, reading)),
    ...read("hosts", (node) => readHosts(node, reading)),
    ...read("insecure", (node) => node.type === "boolean" ? Boolean(node.value) : void 0),
    ...read("onInconclusive", levelOf),
    ...read("alreadyOver", levelOf),
    ...read("allow", (node) => readAllowances(node, now, reading)),
    ...read("history", (node) => readHistory(node, directory, reading))
  };
}
function ofNewPages(node, reading) {
  const text = textOf(node);
  if (text === "auto") return { automatic: "asked" };
  if (node.type === "array" && itemsOf(node).length === 0) return { interactions: [] };
  const what = text === void 0 ? "a list of steps" : quote(text);
  if (node.type === "array" || text !== void 0)
    reading.problems.add(
      reading.source,
      node,
      `"interactions" of the budget is "auto" or [], not ${what}: steps belong to a page, in "pages"`
    );
  return void 0;
}
function pagesIn(node, directory, reading) {
  if (!node) return {};
  if (node.type !== "array")
    return { pages: void 0, autoPages: readAutoPages(node, reading), noPagesAt: void 0 };
  return {
    pages: readPages(node, directory, reading),
    autoPages: void 0,
    noPagesAt: itemsOf(node).length === 0 ? written(reading, node, null).position : void 0
  };
}
function setsLimits(layer) {
  const all = [layer.limits, layer.bundle, ...(layer.pages ?? []).map((page) => page.limits)];
  return all.some((rules) => [...rules.values()].some((rule) => !rule.removed)) || (layer.commandLimits ?? []).some(({ value }) => value.type !== "null");
}
function readExtends(node, reading) {
  const items = node.type === "string" ? [node] : itemsOf(node);
  return items.flatMap((item) => {
    const text = textOf(item);
    return text === void 0 ? [] : [written(reading, item, text)];
  });
}
function readClock(node, root, reading) {
  const text = textOf(node);
  if (text === "cpu" && textOf(valueOf(root, "throttling")) === "devtools")
    reading.problems.add(
      reading.source,
      node,
      `the clock "cpu" can never apply: throttling "devtools" gives wall time, which the browser itself saw`
    );
  return text === "cpu" || text === "wall" ? text : void 0;
}

// src/config/layers/setup-layers.ts
function laySetup(budget, page) {
  if (page === null) return null;
  const layers = [budget, page].filter((layer) => layer !== null && layer !== void 0);
  if (layers.length === 0) return null;
  const variables = [];
  const held = (one) => {
    variables.push(...one.variables);
    return one.value;
  };
  const entries = (read) => [...new Map(layers.flatMap((layer) => [...read(layer)]))].flatMap(
    ([name, one]) => one ? [[name, held(one)]] : []
  );
  const last = (read) => {
    const one = layers.map(read).findLast((value) => value !== void 0);
    return one ? held(one) : void 0;
  };
  const cookies = entries(({ cookies: all }) => all).map(([, cookie]) => cookie);
  const headers = Object.fromEntries(entries((layer) => layer.headers));
  const localStorage = Object.fromEntries(entries((layer) => layer.localStorage));
  const basicAuth = last((layer) => layer.basicAuth);
  const login = last((layer) => layer.login);
  if (login?.kind === "file") throw new Error("the file of the login was not read");
  const isEmpty = !basicAuth && !login && [cookies, headers, localStorage].every((all) => Object.keys(all).length === 0);
  if (isEmpty) return { variables };
  return {
    setup: { cookies, headers, localStorage, ...basicAuth && { basicAuth }, ...login && { login } },
    variables
  };
}

// src/config/recordings/setup-files.ts
import { stat as stat2 } from "node:fs/promises";

// src/config/recordings/setup-recorded-keys.ts
var modifiers = ["Control", "Shift", "Alt", "Meta"];
var RecordedKeys = class {
  #held = [];
  /** Whether the held modifiers have been part of a combination. */
  #isUsed = false;
  down(key) {
    const modifier = modifierOf(key);
    if (modifier !== null) {
      if (!this.#held.includes(modifier)) this.#held.push(modifier);
      this.#isUsed = false;
      return [];
    }
    this.#isUsed = true;
    return press([...this.#held, nameOf(key)]);
  }
  up(key) {
    const modifier = modifierOf(key);
    const at = modifier === null ? -1 : this.#held.indexOf(modifier);
    if (modifier === null || at < 0) return [];
    this.#held.splice(at, 1);
    const isAlone = !this.#isUsed && this.#held.length === 0;
    return isAlone ? press([modifier]) : [];
  }
};
function press(keys) {
  const combination = keys.join("+");
  return wrongKeys(combination) ?? [{ press: combination }];
}
function modifierOf(key) {
  return modifiers.find((name) => key === name || key === `${name}Left` || key === `${name}Right`) ?? null;
}
function nameOf(key) {
  if (key === " ") return "Space";
  return key === "\r" || key === "\n" ? "Enter" : key;
}

// src/config/recordings/setup-recorded-selector.ts
function recordedSelector(selectors, pierce) {
  const all = selectors.map((selector) => typeof selector === "string" ? [selector] : [...selector]).filter((parts) => parts.length > 0);
  const [best] = all.toSorted((a, b) => rankOf(a) - rankOf(b));
  const [only, ...more] = best ?? [];
  if (only === void 0 || !best) return null;
  return more.length === 0 ? only : pierce(best);
}
var order = ["aria/", "", "text/", "pierce/", "xpath/"];
function rankOf(parts) {
  return Math.max(
    ...parts.map((part) => {
      const prefix = order.find((word) => word !== "" && part.startsWith(word)) ?? "";
      return /^aria\/\s*(\[|$)/.test(part) ? order.length : order.indexOf(prefix);
    })
  );
}

// src/config/recordings/setup-recording.ts
var mostSteps2 = 100;
async function readRecording(source, problems) {
  const root = parse(source, problems);
  if (!root) return null;
  const replay = await import("./main-SEHDRQTU.js");
  const reading = { source, problems };
  const nodes = itemsOf(valueOf(root, "steps"));
  try {
    for (const node of nodes)
      try {
        replay.parseStep(getNodeValue(node));
      } catch (error) {
        problems.add(source, node, `the recording cannot be read: ${messageOf(error)}`);
        return null;
      }
    const { steps } = replay.parse(getNodeValue(root));
    if (nodes.length > mostSteps2 * 3) throw new Error(`it has more than ${mostSteps2 * 3} steps`);
    return convert(steps, root, reading, replay);
  } catch (error) {
    problems.add(source, root, `the recording cannot be read: ${messageOf(error)}`);
    return null;
  }
}
function convert(recorded, root, reading, replay) {
  const { source, problems } = reading;
  const converter = new Converter(replay);
  const steps = [];
  const variables = [];
  const names = /* @__PURE__ */ new Map();
  for (const [index, step] of recorded.entries()) {
    const node = findNodeAtLocation(root, ["steps", index]) ?? root;
    const next = recorded[index + 1];
    if (step.type === replay.StepType.Change && next?.type === step.type && sameElement(step, next)) continue;
    const actions = converter.convert(step);
    if (typeof actions === "string") {
      problems.add(source, node, `the recorded step ${quote(step.type)} cannot be done: ${actions}`);
      continue;
    }
    variables.push(...variablesOf(valueOf(node, "value"), reading));
    for (const action of actions) {
      const name = nameStep(action, names);
      names.set(name, action);
      steps.push({ ...action, name, ...step.timeout !== void 0 && { timeoutMs: step.timeout } });
    }
  }
  if (steps.length > mostSteps2)
    problems.add(source, root, `a page has at most ${mostSteps2} steps, not ${steps.length}`);
  if (steps.length === 0 && problems.isEmpty)
    problems.add(source, root, "the recording has no step that does anything");
  const notes = [...converter.leftOut].map((text) => ({
    level: "info",
    text: `${source.name}: ${text}`
  }));
  return { page: converter.page, steps, variables, notes };
}
function sameElement(a, b) {
  return "selectors" in b && JSON.stringify(a.selectors) === JSON.stringify(b.selectors);
}
var Converter = class {
  /** Where the recording starts. */
  page = null;
  /** What was left out, and why. */
  leftOut = /* @__PURE__ */ new Set();
  #replay;
  #keys = new RecordedKeys();
  #hasBegun = false;
  #scrolled = { x: 0, y: 0 };
  constructor(replay) {
    this.#replay = replay;
  }
  /** @returns what to do instead, or why it cannot be done. */
  convert(step) {
    const { StepType } = this.#replay;
    if ("target" in step && step.target !== void 0 && step.target !== "main")
      return "it is in another window, and a visit has one";
    if (step.type === StepType.Navigate) return this.#navigate(step.url);
    if (step.type === StepType.SetViewport)
      return this.#leaveOut("the viewport is the device's, not the recording's");
    if (step.type === StepType.EmulateNetworkConditions)
      return this.#leaveOut("the network is the device's, not the recording's");
    if (step.type === StepType.Close) return [];
    this.#hasBegun = true;
    switch (step.type) {
      case StepType.KeyDown:
        return this.#keys.down(step.key);
      case StepType.KeyUp:
        return this.#keys.up(step.key);
      case StepType.Click:
        if (step.button !== void 0 && step.button !== "primary")
          return `only the primary button is pressed`;
        return this.#on(
          step,
          (selector) => step.deviceType === "touch" ? { tap: selector } : { click: selector }
        );
      case StepType.Hover:
        return this.#on(step, (hover) => ({ hover }));
      case StepType.Change:
        if (step.value === "") return "it empties an input: press keys instead, such as Control+a and Delete";
        return this.#on(step, (selector) => ({ type: [selector, step.value] }));
      case StepType.Scroll:
        if ("selectors" in step) return this.#on(step, (scroll) => ({ scroll }));
        return this.#scrollTo(step.x ?? 0, step.y ?? 0);
      case StepType.WaitForElement:
        return this.#waitFor(step);
      case StepType.DoubleClick:
        return "there is no double click among our steps";
      case StepType.WaitForExpression:
        return "wait for an element instead, or write a module";
      default:
        return "it is an extension of the Recorder";
    }
  }
  #navigate(url) {
    if (this.#hasBegun) return "a visit loads one page: make what it leads to a page of its own";
    if (!URL.canParse(url) || !/^https?:/.test(url)) return [];
    const { pathname, search } = new URL(url);
    this.page = pathname + search;
    return [];
  }
  #leaveOut(why) {
    this.leftOut.add(why);
    return [];
  }
  #on({ selectors }, action) {
    const selector = recordedSelector(selectors, this.#replay.selectorToPElementSelector);
    return selector === null ? "it has no selector" : [action(selector)];
  }
  /** The Recorder stores the target position, our wheel step the distance. */
  #scrollTo(x, y) {
    const [dx, dy] = [x - this.#scrolled.x, y - this.#scrolled.y];
    this.#scrolled = { x, y };
    if (dx === 0 && dy === 0) return [];
    return [{ scroll: { ...dx !== 0 && { x: dx }, ...dy !== 0 && { y: dy } } }];
  }
  #waitFor(step) {
    const { count = 1, operator = ">=", visible = true, properties, attributes } = step;
    if (count !== 1 || operator === "<=" || !visible || properties || attributes)
      return "we wait for one visible element, not for how many there are or what they hold";
    return this.#on(step, (waitFor) => ({ waitFor }));
  }
};

// src/config/recordings/setup-files.ts
async function readStepsFiles(layers, { cwd, problems }) {
  if (!layers.some(namesFiles)) return layers;
  const notes = [];
  const record = async (file) => {
    const recording = await openRecording(file, cwd, problems);
    notes.push(...recording?.notes ?? []);
    return recording;
  };
  const ofSetup = async (setup) => {
    if (setup?.login?.value.kind !== "file") return setup;
    const { file } = setup.login.value;
    const { login: _, ...rest } = setup;
    if (file.kind === "module") {
      await checkModule(file.path, cwd, problems);
      return { ...rest, login: { value: { kind: "module", file: file.path.value }, variables: [] } };
    }
    const recording = await record(file.path);
    if (!recording) return rest;
    const { page, steps, variables } = recording;
    return { ...rest, login: { value: { kind: "steps", page: page ?? "/", steps }, variables } };
  };
  const ofPage = async ({ stepsFile: file, ...page }) => {
    const setup = await ofSetup(page.setup);
    const entry = { ...page, ...setup !== void 0 && { setup } };
    if (!file) return entry;
    if (file.kind === "module") {
      await checkModule(file.path, cwd, problems);
      return { ...entry, interactionsModule: file.path.value };
    }
    const recording = await record(file.path);
    if (!recording) return entry;
    if (recording.page !== null && recording.page !== page.path)
      notes.push({
        level: "info",
        text: `${displayName(file.path.value, cwd)} was recorded on ${recording.page}, and is done on the page ${quote(page.name)} (${page.path})`
      });
    return { ...entry, interactions: recording.steps, variables: recording.variables };
  };
  const read = [];
  for (const layer of layers) {
    const setup = await ofSetup(layer.setup);
    const pages = [];
    for (const page of layer.pages ?? []) pages.push(await ofPage(page));
    read.push({ ...layer, ...layer.pages && { pages }, ...setup !== void 0 && { setup } });
  }
  const [lowest, ...others] = read;
  return lowest ? [{ ...lowest, notes: [...lowest.notes, ...notes] }, ...others] : [];
}
function namesFiles({ setup, pages = [] }) {
  const logsInByFile = (own) => own?.login?.value.kind === "file";
  return logsInByFile(setup) || pages.some((page) => page.stepsFile !== void 0 || logsInByFile(page.setup));
}
async function openRecording(file, cwd, problems) {
  const name = displayName(file.value, cwd);
  try {
    const source = await readSource(file.value, name);
    if (source) return await readRecording(source, problems);
    problems.addAt(file.position, `there is no recording ${quote(name)}`);
  } catch (error) {
    if (!(error instanceof CheckError)) throw error;
    problems.addAt(file.position, error.message);
  }
  return null;
}
async function checkModule(file, cwd, problems) {
  const found = await stat2(file.value).catch(() => null);
  if (found?.isFile()) return;
  const name = quote(displayName(file.value, cwd));
  problems.addAt(
    file.position,
    found ? `the module ${name} is ${kindOfFile(found)}, not a file` : `there is no module ${name}`
  );
}

// src/config/load.ts
async function loadBudget({ cwd, file, text, now = /* @__PURE__ */ new Date() }) {
  const found = file === void 0 ? await findBudget(cwd) : await openNamed(file, cwd, text);
  const problems = new Problems();
  const opened = found ? await followPackage({ directory: directoryOf(found.source.path), ...found }, cwd, problems) : { source: await readPreset(defaultPreset), directory: cwd };
  const { source, directory } = opened;
  const root = opened.node ?? parse(source, problems);
  problems.throwIfAny();
  if (!root) throw new Error(`${source.name} was neither parsed nor refused`);
  const files = await readLayers(source, root, { cwd, directory, now, problems });
  const layers = await readStepsFiles(files, { cwd, problems });
  const merged = mergeLayers(layers, problems);
  problems.throwIfAny();
  const alone = {
    level: "info",
    text: `No budget file found: the limits are those of the preset ${defaultPreset}`
  };
  return {
    ...merged,
    // Without a file, nobody has said that the root is enough.
    ...found ? { file: source.path } : { autoPages: usualPages },
    directory,
    notes: found ? merged.notes : [alone, ...merged.notes]
  };
}
async function openNamed(file, cwd, text) {
  const path = resolve5(cwd, file);
  const name = displayName(path, cwd);
  const source = text === void 0 ? await readSource(path, name) : sourceOf(path, name, text);
  if (!source) throw await isFolder(path) ? await aFolder(file, path, cwd) : notThere(file);
  if (formatOf(source.text) === "sitespeed.io")
    throw new CheckError("BUDGET", `${source.name} is a budget of sitespeed.io`, {
      advice: `Import it: budget-check init --from ${source.name} --budget budgets/budget.json`
    });
  if (basename(path) !== "package.json") return { source };
  const found = findInPackage(source);
  if (found) return found;
  throw new CheckError("BUDGET_NOT_FOUND", `${source.name} has no key ${quote(packageKey)}`, {
    advice: `Add the key ${quote(packageKey)} to it, with a budget or the path of one`
  });
}
function notThere(file) {
  return new CheckError("BUDGET_NOT_FOUND", `There is no budget file ${quote(file)}`, {
    advice: "Name a file with --budget, or leave the option out to find budget.json upward"
  });
}
async function aFolder(file, path, cwd) {
  const found = await findInFolder(path, cwd);
  return new CheckError("BUDGET_NOT_FOUND", `The budget ${quote(file)} is a folder, not a file`, {
    advice: found ? `Name the budget in it: ${found.source.name}` : "Name a file, such as budget.json: this folder holds no budget"
  });
}
async function followPackage(found, cwd, problems) {
  const path = textOf(found.node);
  if (!found.node || path === void 0) return found;
  const target = resolve5(dirname4(found.source.path), path);
  const source = await readSource(target, displayName(target, cwd));
  if (source) return { source, directory: directoryOf(target) };
  problems.addAt(
    positionAt(found.source, found.node.offset),
    `${quote(packageKey)} names ${quote(path)}, which is ${await isFolder(target) ? "a folder, not a file" : "not there"}`
  );
  problems.throwIfAny();
  return found;
}
function directoryOf(path) {
  const folder = dirname4(path);
  return basename(folder) === "budgets" ? dirname4(folder) : folder;
}
function mergeLayers(layers, problems) {
  const settings = Object.assign({}, ...layers);
  const { throttling = "simulate", blockedUrls = [], hosts = {}, insecure = false } = settings;
  const conditions = { throttling, blockedUrls, hosts, ...insecure && { insecure } };
  const limits = mergeRules(layers, "limits", problems);
  const commands = mergeCommands(layers, settings.allow ?? [], problems);
  const entries = settings.pages ?? [firstPage(settings.serve)];
  if (settings.noPagesAt) reportNoPages(settings.noPagesAt, layers, commands, problems);
  reportForeignPages(entries, settings.serve, problems);
  reportUnknownSteps(
    layers.map((layer) => layer.limits),
    entries,
    problems
  );
  reportColdLimits(
    layers.map((layer) => layer.limits),
    entries,
    problems
  );
  const limitsOf2 = (page) => toLimits(layRules(limits, page.limits, false, problems), problems).filter(
    ({ metric }) => !isOfAnotherPage(metric, page, entries) && (page.warm || !isOfWarmPages(metric))
  );
  const setupOf = (own, ofSteps3) => {
    const laid = laySetup(settings.setup, own);
    const variables = [...laid?.variables ?? [], ...ofSteps3];
    return { ...laid?.setup && { setup: laid.setup }, ...variables.length > 0 && { variables } };
  };
  const pages = entries.map((page) => ({
    name: page.name,
    path: page.path,
    limits: limitsOf2(page),
    ...page.warm && { warm: true },
    ...interactionsOf(page, settings.interactions),
    ...setupOf(page.setup, page.variables ?? [])
  }));
  if (settings.serve?.kind === "directory") reportServerLimits(pages, problems);
  return {
    ...settings.build && { build: settings.build },
    ...settings.serve && { serve: settings.serve },
    ...settings.bundleDirectory !== void 0 && { bundleDirectory: settings.bundleDirectory },
    devices: settings.devices ?? [mobile],
    pages,
    ...settings.autoPages && { autoPages: settings.autoPages },
    ...!settings.pages && !settings.autoPages && { arePagesAssumed: true },
    ...setupOf(void 0, []),
    ...settings.interactions && { ofNewPages: settings.interactions },
    limits: toLimits(limits, problems),
    bundle: toLimits(mergeRules(layers, "bundle", problems), problems),
    ...commands.length > 0 && { commands },
    // What the browser observes under applied throttling is wall time.
    clock: throttling === "devtools" ? "wall" : settings.clock ?? "cpu",
    conditions,
    onInconclusive: settings.onInconclusive ?? "warn",
    alreadyOver: settings.alreadyOver ?? "warn",
    allow: resolveAllowances(settings.allow ?? [], settings.autoPages ? null : entries, problems),
    ...settings.history && { history: settings.history },
    notes: layers.flatMap((layer) => layer.notes)
  };
}
function reportNoPages(position, layers, commands, problems) {
  if (!commands.some(({ limits }) => limits.length > 0))
    return problems.addAt(position, "pages is empty: leave it out for the default");
  for (const { preset, limits } of layers)
    for (const rule of preset ? [] : limits.values())
      if (!rule.removed) problems.addAt(rule.position, `${rule.metric} can never apply: "pages" is empty`);
}
function interactionsOf({ interactions, automatic, interactionsModule: module }, ofBudget = {}) {
  if (module !== void 0) return { interactions: [{ module, name: basename(module) }] };
  if (interactions) return { interactions };
  return automatic ? { automatic } : ofBudget;
}
function mergeRules(layers, key, problems) {
  return layers.reduce(
    (below, layer) => layRules(below, layer[key], layer.preset, problems),
    /* @__PURE__ */ new Map()
  );
}
var rootPage = {
  name: "/",
  path: "/",
  position: { file: "", line: 1, column: 1 },
  limits: /* @__PURE__ */ new Map()
};
var sign = /\/(?:_?health\w*|_?ready\w*|_?live\w*|ping|status|up)$/i;
function firstPage(serve) {
  const url = serve?.kind === "command" ? URL.parse(serve.url?.replaceAll("{port}", "1") ?? "") : null;
  const path = url?.pathname ?? "/";
  return path.endsWith("/") || sign.test(path) ? rootPage : { ...rootPage, name: path, path };
}

export {
  unknownLimit,
  valueOf,
  usualPages,
  mobile,
  desktop,
  readVariables,
  packageKey,
  formatOf,
  wrongLightWalletPath,
  matchesEveryPage,
  lightWalletMatches,
  lightWalletTimings,
  loadBudget
};
