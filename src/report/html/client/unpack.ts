/** Inserts the packed parts into their sections. Rejects in a browser that cannot unpack them. */
export async function unpackParts(document: Document): Promise<void> {
  const source = document.querySelector("#packed")?.textContent;
  if (!source) return;
  const packed = Uint8Array.from(atob(JSON.parse(source) as string), (letter) => letter.charCodeAt(0));
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  const bodies = JSON.parse(await new Response(stream).text()) as string[];
  for (const place of document.querySelectorAll<HTMLElement>("[data-packed]"))
    // It is markup of the report itself, escaped as the rest of the page.
    place.outerHTML = bodies[Number(place.dataset["packed"])] ?? "";
}
