import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);

// src/report/escape/html.ts
function html(strings, ...values) {
  const parts = strings.map(
    // The source's indentation does not belong to the page.
    (text, at) => text.replaceAll(/\n\s+/g, "\n") + (at < values.length ? render(values[at]) : "")
  );
  return { markup: parts.join("") };
}
function render(content) {
  if (content === null || content === void 0 || content === false) return "";
  if (typeof content === "string" || typeof content === "number") return escapeHtml(String(content));
  return "markup" in content ? content.markup : content.map(render).join("");
}
function escapeHtml(text, max = 2e4) {
  return text.slice(0, max).toWellFormed().replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, " ").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;").replaceAll("'", "&#39;").replaceAll("`", "&#96;");
}

export {
  html
};
