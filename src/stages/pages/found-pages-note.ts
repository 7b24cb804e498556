import type { FoundPage, FoundPages, LeftOutPage } from "../../collect/pages/found-pages.ts";
import type { Note } from "../../types.ts";

/** As many as a reader needs to see what is meant. */
const mostNamed = 4;

/** Which pages are visited, which are not and why, and the line that keeps the list. */
export function foundPagesNote(found: FoundPages): Note {
  const { pages, more, unknownRoutes, isOutOfTime } = found;
  const paths = pages.map(({ path }) => path);
  const sentences = [
    `Pages found automatically: ${pages.map(describe).join(", ")}`,
    `To keep this list, put it into the budget: "pages": ${JSON.stringify(paths).replaceAll('","', '", "')}`,
    more.length === 0
      ? ""
      : `Not visited: ${more.length} more (${few(more.map(({ path }) => path))}); "pages": { "auto": ${pages.length + more.length} } visits them too`,
    leftOutWords(found.leftOut),
    unknownRoutes.length === 0 ? "" : `No link leads to ${few(unknownRoutes)}`,
    isOutOfTime ? "The site answered too slowly to look at all of them" : "",
  ];
  return { level: isOutOfTime ? "warn" : "info", text: sentences.filter(Boolean).join(". ") };
}

/** The note for pages that only base has. */
export function onlyInBaseNote(paths: readonly string[]): string {
  return `Only base has ${few(paths)}: not visited`;
}

function describe({ path, similar }: FoundPage): string {
  return similar === 0 ? path : `${path} (1 of ${similar + 1} similar pages)`;
}

function leftOutWords(leftOut: readonly LeftOutPage[]): string {
  if (leftOut.length === 0) return "";
  const downloads = leftOut.filter(({ kind }) => kind === "download").length;
  const others = leftOut.filter(({ kind }) => kind !== "download");
  // One reason is said once: a list has a link to delete each of its entries.
  const named = [...Map.groupBy(others, ({ why }) => why)].map(([why, pages]) => {
    const more = pages.length - 1;
    return `${pages[0]?.path ?? ""}${more > 0 ? ` and ${more} more` : ""} (${why})`;
  });
  const words = [
    ...(named.length > 0 ? [few(named)] : []),
    ...(downloads > 0 ? [`${downloads} ${downloads === 1 ? "file" : "files"}`] : []),
  ];
  return `Left out: ${words.join(", ")}`;
}

function few(texts: readonly string[]): string {
  const shown = texts.slice(0, mostNamed).join(", ");
  return texts.length > mostNamed ? `${shown} and ${texts.length - mostNamed} more` : shown;
}
