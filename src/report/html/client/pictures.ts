/** Inserts the pictures of the report's data, which the page contains only once. */
export function showPictures(document: Document): void {
  const places = document.querySelectorAll<HTMLImageElement | SVGImageElement>("[data-frame]");
  const source = document.querySelector("#films")?.textContent;
  if (places.length === 0 || !source) return;
  const films = JSON.parse(source) as { frames: { jpeg: string }[] }[];
  for (const place of places) {
    const [film, frame] = (place.dataset["frame"] ?? "").split(".").map(Number);
    const jpeg = films[film ?? -1]?.frames[frame ?? -1]?.jpeg;
    // Data from anywhere: only a JPEG is shown.
    if (jpeg === undefined || !/^\/9j\/[A-Za-z0-9+/]*={0,2}$/.test(jpeg)) continue;
    place.setAttribute(place instanceof HTMLImageElement ? "src" : "href", `data:image/jpeg;base64,${jpeg}`);
  }
}
