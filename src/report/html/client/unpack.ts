/** Puts the parts that came packed into their sections. Resolves when they are there; rejects in a browser without this format. */
export async function unpackParts(document: Document): Promise<void> {
  const source = document.querySelector("#packed")?.textContent;
  if (!source) return;
  const packed = Uint8Array.from(atob(JSON.parse(source) as string), (letter) => letter.charCodeAt(0));
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  const bodies = JSON.parse(await new Response(stream).text()) as string[];
  for (const place of document.querySelectorAll<HTMLElement>("[data-packed]"))
    // The report's own markup, escaped as the rest of the page is.
    place.outerHTML = bodies[Number(place.dataset["packed"])] ?? "";
}
