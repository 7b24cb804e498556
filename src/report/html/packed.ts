import { deflateSync, Inflate, strToU8 } from "fflate";

/** The most characters of an unpacked text: as many as `parse.ts` reads. */
const largestUnpacked = 64 * 1024 * 1024;
/** Bytes that are unpacked in one step; deflate turns each into at most 1032. */
const step = 16_384;

/** Text as raw deflate in base64. */
export function pack(text: string): string {
  return Buffer.from(deflateSync(strToU8(text), { level: 9 })).toString("base64");
}

/** The text that `pack` packed, or its beginning if it is too large. Throws if it is not packed text. */
export function unpack(base64: string): string {
  const packed = Buffer.from(base64, "base64");
  const decoder = new TextDecoder();
  let text = "";
  const inflate = new Inflate((bytes, final) => {
    text += decoder.decode(bytes, { stream: !final });
  });
  for (let at = 0; at < packed.length && text.length <= largestUnpacked; at += step)
    inflate.push(packed.subarray(at, at + step), at + step >= packed.length);
  return text;
}

/** JSON without the characters that could end its element or a line of JavaScript: it parses to exactly the same. */
export function inert(json: string): string {
  return json.replaceAll(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/**
 * Writes each long list of numbers once, because the samples of a measurement are also in its verdicts. A repeated list is replaced
 * by its number between two tabs, which the JSON itself never contains.
 */
export function shareLists(json: string): string {
  const places = new Map<string, number>();
  return json.replaceAll(list, (text) => {
    const place = places.get(text);
    if (place !== undefined) return `\t${place}\t`;
    places.set(text, places.size);
    return text;
  });
}

/** Undoes `shareLists`. Throws if the text would become too large. */
export function repeatLists(text: string): string {
  const lists: string[] = [];
  let { length } = text;
  return text.replaceAll(listOrPlace, (found: string, place?: string) => {
    if (place === undefined) {
      lists.push(found);
      return found;
    }
    const repeated = lists[Number(place)] ?? "";
    length += repeated.length;
    if (length > largestUnpacked) throw new RangeError("too large");
    return repeated;
  });
}

const list = /\[[\d.,eE+-]{30,}\]/g;
const listOrPlace = /\[[\d.,eE+-]{30,}\]|\t(\d+)\t/g;
