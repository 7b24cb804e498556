const labels: Readonly<Record<string, string>> = { js: "JS", css: "CSS", html: "HTML", json: "JSON" };

/** `JS` for `js`; other types are words already. */
export function typeLabel(type: string): string {
  return labels[type] ?? type;
}

/** `initial JS`, or the word alone where there is no type. */
export function withType(word: string, type: string): string {
  return `${word}${type && ` ${typeLabel(type)}`}`;
}
