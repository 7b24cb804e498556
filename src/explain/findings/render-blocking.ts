import { printQuantity } from "../../quantity.ts";
import { number, rowsOf, text } from "../audit.ts";
import { defineFinding } from "../define-finding.ts";
import type { Draft } from "../define-finding.ts";
import { fileClues, troubleOf } from "../subject.ts";
import type { PageSubject } from "../subject.ts";

const audit = "render-blocking-insight";
const metrics = ["FCP", "LCP", "SI"];

/** Files that the browser must have before it paints anything. */
export const renderBlocking = defineFinding({
  kind: "render-blocking",
  metrics,
  link: "https://developer.chrome.com/docs/performance/insights/render-blocking",
  find: explainRenderBlocking,
});

function explainRenderBlocking(subject: PageSubject): Draft[] {
  const trouble = troubleOf(subject, metrics);
  if (!trouble) return [];
  const before = new Set(rowsOf(subject.base, audit).map((row) => subject.nameOf(text(row["url"]) ?? "")));
  return rowsOf(subject.head, audit).flatMap((row): Draft[] => {
    const [url, bytes, wasted] = [text(row["url"]), number(row["totalBytes"]), number(row["wastedMs"])];
    if (!url) return [];
    const name = subject.nameOf(url);
    const isNew = subject.base !== null && !before.has(name);
    const script = subject.head.requests.some((request) => request.url === url && request.type === "script");
    const size = bytes === null ? "" : `, ${printQuantity(bytes, "B")}`;
    const time = wasted ? [`Lighthouse estimates up to ${printQuantity(wasted, "ms")}`] : [];
    return [
      {
        key: name,
        title: `${script ? "The script" : "The style sheet"} ${name} blocks the first paint${isNew ? ", which it did not in base" : ""}`,
        evidence: [`${url}${size}`, ...time],
        fix: script
          ? "Load it with defer or type=module, or after the page has painted."
          : "Inline the few rules that the first screen needs, and load the rest without blocking (or with the part of the page that needs it).",
        certainty: "certain",
        standing: !isNew && subject.base !== null,
        effect: { value: isNew ? (wasted ?? 0) : 0, unit: "ms" },
        thing: { kind: "file", name },
        clues: fileClues(url),
        saving: wasted ? { value: wasted, unit: "ms" } : null,
      },
    ];
  });
}
