import { unsafePath } from "../discover/unsafe-words.ts";

/**
 * Words of addresses that change something although they are only asked for, in the languages of sites. A word that ends in `*` is
 * the beginning of one. They are fewer than those of buttons: `/orders` and `/post/1` are pages.
 */
const words =
  `logout logoff signout signoff delete* destroy* erase* unsubscribe* deactivat* checkout purchase*
  löschen loesche* abmelde* ausloggen abbestell* kündig* kuendig*
  supprim* deconnect* déconnect* deconnexion déconnexion desabonn* désabonn* resili* résili*
  eliminar borrar desconectar desuscrib* cancelar-suscripcion elimina cancella disconnetti disiscriv* apagar
  verwijder* uitloggen afmeld* opzegg* usun usuń usunac wyloguj* odjava odhlasit kijelentkez* cikis çıkış
  выйти выход удалить отписаться`
    .split(/\s+/)
    .filter(Boolean);
const whole = new Set(words.filter((word) => !word.endsWith("*")));
const beginnings = words.filter((word) => word.endsWith("*")).map((word) => word.slice(0, -1));

/** Written without spaces between words. */
const unspaced = "ログアウト 退会 注销 登出 註銷 로그아웃 탈퇴".split(" ");

/** What only together means it: a verb that stands for an action, next to what it is done to. */
const phrases =
  /\b(?:log|sign|opt)[\s_-]?(?:out|off)\b|\b(?:add|remove|move|save)[\s_-]?(?:to|from)?[\s_-]?(?:the[\s_-]|my[\s_-]|your[\s_-])?(?:cart|basket|bag|wish[\s_-]?list|favou?rites)\b|\b(?:cart|basket|wishlist)\/(?:add|remove|update|clear|empty)\b|\bcerrar[\s_-]sesi[oó]n\b|\blogga[\s_-]ut\b|\bse[\s_-]d[ée]connecter\b/iu;

/** Parameters of a query whose value says what to do. */
const doing = /^(?:_?method|action|do|cmd|command|op|task|mode|event)$/i;
const deed =
  /^(?:delete|remove|destroy|erase|clear|add|buy|order|vote|like|follow|unfollow|subscribe|unsubscribe|log_?out|logoff|save|update|edit|post|put|patch|send|submit|trash|cancel|approve|publish)/i;

/** Such a parameter does it without saying more: `?delete=3`, `?remove_item=a1`. */
const deedName = /^(?:delete|remove|destroy|erase|trash|add|vote|unfollow|unsubscribe|log_?out)(?:[_-]|$)/i;
/** A token against forged requests: only addresses that change something have one. */
const requestToken = /nonce$|csrf|xsrf|authenticity_token/i;

/** Actions when they follow the thing that they are done to (`/item/3/archive`), and else perhaps pages: `/archive/2026`, `/buy`. */
const actionsAfterThing = new Set(
  `buy pay archive unarchive restore accept decline confirm publish unpublish subscribe join leave claim redeem report block mute pin unpin
  duplicate lock unlock close reopen toggle activate resend refund`.split(/\s+/),
);
/** Actions before it too: `/vote/3/up`. */
const actionsBesideThing = new Set(
  "remove cancel approve reject vote upvote downvote like unlike dislike follow unfollow star unstar".split(
    " ",
  ),
);
/** The name of one thing: a number, or letters and digits as a database makes them. */
const identifier = /^(?:\d+|(?=[^\d]*\d)[\da-f-]{8,}|(?=\D*\d)[\w-]{16,})$/i;

/** How labels of buttons begin, and those of pages do not. */
const commandLabel =
  /^(?:remove|cancel|upvote|downvote|unfollow|unlike|buy now|pay now|order now|mark as)\b/i;

/** More words are a title, which may be about anything: "How to delete a branch". */
const mostLabelWords = 4;

/** What is known of a link before it is followed. */
export interface LinkWords {
  /** Path and query of its address. */
  path: string;
  /** What a person reads on it; empty where that is not known. */
  label?: string;
  /** The method that a script sends in its place, as `data-method` says. */
  method?: string;
}

/**
 * Why a link must not be followed: the word in it that may change something on the server or end a session; null if there is none.
 * Better one page too many left out than one asked for.
 */
export function unsafeLink({ path, label = "", method = "" }: LinkWords): string | null {
  if (method !== "" && !/^get$/i.test(method)) return method.toUpperCase();
  const [place = "", query = ""] = readable(path).split(/\?(.*)/s);
  const found = unsafePath(place) ?? wordIn(place) ?? actionIn(place) ?? inQuery(query);
  if (found !== null) return found.replace(/^[^\p{L}]+/u, "");
  const said = label.trim();
  if (said.split(/\s+/).length > mostLabelWords) return null;
  return wordIn(said) ?? commandLabel.exec(said)?.[0] ?? null;
}

/** An action that is done to one thing, whose name or number is next to it: `/posts/3/like`, `/vote/3/up`. */
function actionIn(path: string): string | null {
  const segments = path.toLowerCase().split("/").filter(Boolean);
  const isThing = (index: number) => identifier.test(segments[index] ?? "");
  const at = segments.findIndex((segment, index) =>
    actionsBesideThing.has(segment)
      ? isThing(index - 1) || isThing(index + 1)
      : actionsAfterThing.has(segment) && isThing(index - 1),
  );
  return segments[at] ?? null;
}

function inQuery(query: string): string | null {
  for (const [name, value] of new URLSearchParams(query)) {
    const word = wordIn(name);
    if (word !== null) return word;
    if (doing.test(name) && (deed.test(value) || wordIn(value) !== null)) return `${name}=${value}`;
    if (deedName.test(name) || requestToken.test(name)) return name;
    // An address within the address, as `?route=account/logout`: a text that is searched for has no slash.
    const place = value.includes("/") ? (unsafePath(value) ?? wordIn(value)) : null;
    if (place !== null) return `${name}=${value}`;
  }
  return null;
}

function wordIn(text: string): string | null {
  const phrase = phrases.exec(text)?.[0];
  if (phrase !== undefined) return phrase;
  const lower = text.normalize("NFC").toLowerCase();
  const found = lower
    .split(/[^\p{L}\p{M}]+/u)
    .find((word) => whole.has(word) || beginnings.some((beginning) => word.startsWith(beginning)));
  return found ?? unspaced.find((word) => lower.includes(word)) ?? null;
}

function readable(path: string): string {
  try {
    return decodeURIComponent(path.replaceAll("+", " "));
  } catch {
    return path;
  }
}
