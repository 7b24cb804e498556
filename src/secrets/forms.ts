/** What a secret may become on its way through a server, a page and our reports. */
import { viewsOf } from "./views.ts";

/** Characters of a secret without its punctuation that are looked for. */
const shortestBare = 12;

/**
 * All writings of a secret, as views read them: itself, as a form sends it, backwards, in hexadecimal, and in base64 at each
 * place that it may have among other bytes (`user:password`, as HTTP sends it, holds one of the three). Escapes of URLs, HTML and
 * JavaScript are read by the views. A UUID is often written without its dashes, so the letters and digits alone count too, where
 * there are enough of both to be no words: without its dashes, `not-the-password` is in any sentence about one.
 */
export function formsOf(secret: string): string[] {
  const bytes = Buffer.from(secret);
  const bare = secret.replaceAll(/[^\p{L}\p{N}]/gu, "");
  const backwards = [...secret].toReversed().join("");
  const writings = [
    secret,
    // Some letters have two in capitals.
    secret.toUpperCase(),
    secret.replaceAll(/\s+/g, "+"),
    backwards,
    bytes.toString("hex"),
    ...inBase64(bytes),
    ...(bare.length >= shortestBare && /\p{N}/u.test(bare) ? [bare] : []),
  ];
  return [...new Set(writings.flatMap((writing) => viewsOf(writing).map(({ letters }) => letters)))];
}

/** Without the characters that it shares with the bytes before and after it; in both alphabets. */
export function inBase64(bytes: Buffer): string[] {
  const forms = [0, 1, 2].map((before) => {
    const coded = Buffer.concat([Buffer.alloc(before), bytes])
      .toString("base64")
      .replaceAll("=", "");
    const shared = (before + bytes.length) % 3;
    return coded.slice([0, 2, 3][before], shared === 0 ? undefined : -1);
  });
  return [...forms, ...forms.map((form) => form.replaceAll("+", "-").replaceAll("/", "_"))];
}
