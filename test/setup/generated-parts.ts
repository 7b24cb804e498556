/** Parts of documents that a script writes, between comments such as `<!-- inputs -->` and `<!-- /inputs -->`. */
export type Parts = Readonly<Record<string, string>>;

/** @throws Error where the document has no place for a part. */
export function replaceParts(document: string, parts: Parts): string {
  let text = document;
  for (const [name, part] of Object.entries(parts)) {
    const between = new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*?(\n<!-- /${name} -->)`);
    if (!between.test(text))
      throw new Error(`There is no place for ${name}: <!-- ${name} --> … <!-- /${name} -->`);
    text = text.replace(between, (_, open: string, close: string) => `${open}\n${part}\n${close}`);
  }
  return text;
}

/** The formatter aligns tables with blanks and dashes, which say nothing. */
export function isSameText(one: string, other: string): boolean {
  return squeeze(one) === squeeze(other);
}

function squeeze(text: string): string {
  return text.replaceAll(/ {2,}/g, " ").replaceAll(/-{2,}(:?)/g, "--$1");
}
