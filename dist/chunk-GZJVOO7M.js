import { createRequire as __createRequire } from "node:module"; const require = __createRequire(import.meta.url);
import {
  answerDialogs,
  blockUrls,
  emulateDevice,
  inPage,
  noDownloads,
  notOpened,
  redirectedAway,
  runInteractions,
  setPixelRatio,
  within
} from "./chunk-XFTSAXXQ.js";
import {
  printAddress
} from "./chunk-5OJVB62Z.js";
import {
  isSameOrigin
} from "./chunk-AVPF4UN6.js";
import {
  routePath
} from "./chunk-SJ5MXADT.js";
import {
  printWait
} from "./chunk-5K2H5UK7.js";
import {
  CheckError,
  messageOf
} from "./chunk-BRI75XQL.js";
import {
  __callDispose,
  __using
} from "./chunk-WVWDAXK4.js";

// src/collect/discover/match-selector.ts
var longestAnswerMs = 3e3;
async function onlyMatch(page, selector) {
  const found = await Promise.all(
    page.frames().map((frame) => within(longestAnswerMs, frame.$$(selector)).then((matches) => matches ?? []))
  );
  const [only, ...others] = found.flat();
  if (only && others.length === 0) return only;
  await Promise.all([only, ...others].map((handle) => handle?.dispose().catch(() => void 0)));
  return null;
}
async function firstOnlyMatch(page, selectors, isIt) {
  for (const selector of selectors) {
    var _stack = [];
    try {
      const handle = __using(_stack, await onlyMatch(page, selector));
      if (handle && await isIt(handle).catch(() => false)) return selector;
    } catch (_) {
      var _error = _, _hasError = true;
    } finally {
      __callDispose(_stack, _error, _hasError);
    }
  }
  return null;
}

// src/collect/discover/unsafe-words.ts
var words = {
  en: `delete* remove* erase* destroy* discard* trash clear wipe purge pay payment* buy purchase* order orders checkout donate*
    subscribe* unsubscribe* submit* send publish post upload* transfer* withdraw* deposit* book reserve* bid hire invite* share deactivat*
    disable terminate* revoke* reset cancel archive* ban block logout signout logoff signoff register* signup save confirm* accept approve* install
    authorize* authorise* reload* refresh*`,
  de: `lösch* loesch* entfern* verwerfen vernicht* papierkorb leeren bezahl* zahlen zahlung* kauf* bestell* zahlungspflichtig kasse spenden
    abonnier* abbestell* kündig* kuendig* absenden senden abschicken schicken veröffentlich* hochlad* überweis* buchen reservier* abmeld* ausloggen
    registrier* speichern bestätig* zurücksetzen sperren aktualisier* neuladen`,
  fr: `supprim* effac* enlev* retirer vider corbeille payer payez paiement achet* acheter commander commande commandez donner abonn* désabonn* désinscri*
    envoy* envoi soumettre publier téléverser transfér* réserv* déconnex* déconnect* résili* annuler enregistr* confirm* réinitialis* actualis* recharg*`,
  es: `elimin* borr* quitar vaciar papelera pagar pago pagos paga pague comprar compra compre pedir pedido donar suscrib* desuscrib* enviar publicar subir transferir reserv*
    salir desconect* anular cancelar guardar confirm* restablec* actualiz* recarg*`,
  it: `elimin* cancell* rimuov* svuota cestino pagare pagamento acquist* comprare ordina ordine dona iscriv* disiscriv* inviare invia pubblica*
    carica trasfer* prenot* esci disconnett* annulla salva conferma* reimposta ricaric* aggiorna*`,
  pt: `exclu* apag* remov* elimin* esvaziar lixeira pagamento encomend* pedido doar assin* inscrev* enviar envie publicar
    transferir reserv* sair desconect* cancelar salvar guardar confirm* redefin* recarreg* atualiz*`,
  nl: `verwijder* wissen leegmaken prullenbak betaal* betalen koop* kopen bestel* afrekenen doneer* abonneer* uitschrijv* verzend* verstuur*
    versturen publiceer* uploaden overmak* boeken reserveer* uitlog* afmeld* opzeg* annuleer* opslaan bevestig*`,
  pl: `usuń usun* skasuj wyczyść kosz zapłać zaplac płać kup kupuj* zamów zamow* subskryb* wypisz wyślij wyslij opublikuj przelej zarezerwuj wyloguj*
    anuluj zapisz potwierdź`,
  nordic: `radera töm betala köp* beställ* prenumerera avprenumerera skicka publicera boka avbryt spara bekräfta slet slett* fjern* betal*
    kjøp* køb* bestill* bestil* abonner* afmeld* avmeld* send lagre gem poista tyhjennä maksa osta tilaa lähetä tallenna`,
  tr: `sil silin* kaldır* temizle öde* ödeme satın sipariş* bağış* abone gönder* yayınla rezerv* çıkış iptal kaydet onayla`,
  ru: `удал* стереть очист* корзин* оплат* платить купить покуп* заказ* пожертв* подпис* отпис* отправ* опублик* перевест* заброн* выйти выход отмен* сохран* подтверд*`,
  uk: `видал* очист* сплат* оплат* купити замов* підпис* відпис* надісл* відправ* вийти вихід скасув* зберегти підтверд*`,
  ar: `حذف إزالة مسح دفع شراء اشتر اطلب إرسال نشر حجز خروج إلغاء حفظ تأكيد`
};
var unspaced = `削除 消去 取り消 支払 購入 注文 決済 送信 投稿 予約 登録 解約 退会 ログアウト 保存 確定 删除 刪除 移除 清空 支付 付款 购买 購買 下单 下單 订购 訂購 提交 发送 發送
  发布 發佈 预订 預訂 退出 登出 注销 註銷 保存 确认 確認 삭제 제거 결제 구매 주문 전송 보내기 게시 예약 로그아웃 탈퇴 저장 확인`.split(
  /\s+/
);
var phrases = /\b(?:log|sign|opt)[\s_-]?(?:out|off|up)\b|\bclose (?:my )?account\b|\bplace (?:my |your )?(?:order|bid)\b|\bcerrar sesi[oó]n\b|\bneu laden\b|\bta bort\b|\blogga ut\b|\blogg? (?:ut|ud)\b|\bse d[ée]connecter\b|\bkirjaudu ulos\b/iu;
var all = Object.values(words).flatMap((list) => list.split(/\s+/));
var whole = new Set(all.filter((word) => !word.endsWith("*")));
var beginnings = all.filter((word) => word.endsWith("*")).map((word) => word.slice(0, -1));
function unsafeWord(text) {
  const phrase = phrases.exec(text)?.[0];
  if (phrase !== void 0) return phrase;
  const lower = text.normalize("NFC").toLowerCase();
  const found = lower.split(/[^\p{L}\p{M}-]+|-/u).find((word) => whole.has(word) || beginnings.some((beginning) => word.startsWith(beginning)));
  return found ?? unspaced.find((word) => lower.includes(word)) ?? null;
}
var unsafeHint = /(?:^|[^a-z])(?:delete|remove|trash|destroy|erase|pay|payment|checkout|purchase|buy|submit|logout|signout|log-out|sign-out|unsubscribe)(?![a-z])/i;
function unsafeName(text) {
  const separated = text.replace(/([a-z])([A-Z])/g, "$1 $2");
  return unsafeHint.exec(separated)?.[0].replace(/^[^a-z]+/i, "") ?? null;
}
function unsafePath(pathname) {
  return /(?:^|[/_.-])(?:log-?out|sign-?out|delete|destroy|unsubscribe|purchase|checkout|pay)(?=$|[/_.-])/i.exec(
    pathname
  )?.[0] ?? null;
}

// src/collect/discover/known-requests.ts
var isFile = /\.(?:m?js|css|json|txt|wasm|map|svg|png|jpe?g|gif|webp|avif|ico|woff2?|ttf|otf|html?|xml|md|data|rsc)$/i;
var isManifest = /\/__manifest$/;
var KnownRequests = class {
  /** Whether requests are written down and let through. */
  isOpen = true;
  #origins = /* @__PURE__ */ new Set();
  #addresses = /* @__PURE__ */ new Set();
  #urls = /* @__PURE__ */ new Set();
  allows({ url, headers }, resourceType) {
    if (/^(?:data|blob):/i.test(url)) return true;
    const parsed = URL.parse(url);
    if (!parsed) return false;
    const address = parsed.origin + parsed.pathname;
    if (this.isOpen) {
      this.#origins.add(parsed.origin);
      this.#addresses.add(address);
      this.#urls.add(parsed.href);
      return true;
    }
    if (this.#urls.has(parsed.href)) return true;
    if (!this.#origins.has(parsed.origin) || resourceType === "Media" || resourceType === "Document")
      return false;
    if (resourceType !== "XHR" && resourceType !== "Fetch" && resourceType !== "EventSource") return true;
    if (saysUnsafe(parsed)) return false;
    return this.#addresses.has(address) || isFile.test(parsed.pathname) || isManifest.test(parsed.pathname) || isInAdvance(headers);
  }
};
function isInAdvance(headers) {
  return Object.entries(headers).some(
    ([name, value]) => /^(?:sec-)?purpose$/i.test(name) && /prefetch/i.test(value) || /^next-router-prefetch$/i.test(name)
  );
}
function saysUnsafe({ pathname, search }) {
  const text = `${pathname} ${search}`.replaceAll("+", " ");
  const plain = safelyDecoded(text).replace(/[^\p{L}\p{N}]+/gu, " ");
  return unsafeWord(plain) !== null || unsafeName(plain) !== null;
}
function safelyDecoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

// src/collect/discover/network-guard.ts
var mostAttempts = 200;
var NetworkGuard = class _NetworkGuard {
  #session;
  #tabs = /* @__PURE__ */ new Set();
  #attempts = [];
  #mainFrame = null;
  #isLoading = false;
  /** What pages ask for without being used; null where any GET is let through. */
  #known = null;
  /** The page's own document was asked for; what follows is where it is sent. */
  #isAsked = false;
  constructor(session) {
    this.#session = session;
  }
  /** From now on, until it is disposed or the browser ends. */
  static async start(browser) {
    const session = await browser.target().createCDPSession();
    const guard = new _NetworkGuard(session);
    session.on("Target.targetCreated", ({ targetInfo }) => {
      if (targetInfo.type === "page") guard.#tabs.add(targetInfo.targetId);
    });
    session.on("Fetch.requestPaused", (event) => {
      const attempt = guard.#forbid(event);
      const { requestId } = event;
      if (attempt) guard.add(attempt);
      const answer = attempt ? (
        // Aborted, a navigation leaves the page where it is; any other reason would show an error page.
        session.send("Fetch.failRequest", { requestId, errorReason: "Aborted" })
      ) : session.send("Fetch.continueRequest", { requestId });
      answer.catch(() => void 0);
    });
    await session.send("Target.setDiscoverTargets", { discover: true });
    await session.send("Fetch.enable", { patterns: [{ urlPattern: "*" }] });
    return guard;
  }
  /** A page that is about to be loaded: only it may ask for documents, until `arm`. */
  async follow(page) {
    const session = await page.createCDPSession();
    const { targetInfo } = await session.send("Target.getTargetInfo");
    await session.detach();
    this.#mainFrame = targetInfo.targetId;
    this.#isLoading = true;
    this.#isAsked = false;
  }
  /** It has loaded, and stays where it is. */
  arm() {
    this.#isLoading = false;
  }
  /** From now on, what pages ask for is written down, for `onlyKnown`. */
  learn() {
    this.#known ??= new KnownRequests();
    this.#known.isOpen = true;
  }
  /**
   * Until the next `learn`, a GET has to be of a kind that changes nothing on any server: what was asked for before, a file, or a
   * page that is fetched in advance, all from origins that the page has used before.
   */
  onlyKnown() {
    if (this.#known) this.#known.isOpen = false;
  }
  /** Lets everything through again. */
  async stop() {
    await this.#session.send("Fetch.disable").catch(() => void 0);
    await this.#session.detach().catch(() => void 0);
  }
  add(attempt) {
    if (this.#attempts.length < mostAttempts) this.#attempts.push(attempt);
  }
  /** What was tried since the last time. */
  take() {
    const taken = this.#attempts;
    this.#attempts = [];
    return taken;
  }
  #forbid({ request, resourceType, frameId }) {
    const { method, url, postData } = request;
    const isReport = resourceType === "Ping" || resourceType === "CSPViolationReport";
    const shown = printAddress(url);
    if (method !== "GET")
      return {
        kind: "request",
        text: `${method} ${shown}`,
        identity: `${method} ${shown} ${isReport ? "" : postData ?? ""}`,
        isReport
      };
    if (resourceType === "Document" && this.#tabs.has(frameId)) {
      const isOwn = frameId === this.#mainFrame;
      if (isOwn && this.#isLoading) {
        const isSafe = !this.#isAsked || !changesState(url);
        this.#isAsked = true;
        if (isSafe) return null;
      }
      return { kind: isOwn ? "navigation" : "window", text: shown, identity: "", isReport: false };
    }
    if ((isReport || asking.has(resourceType)) && changesState(url))
      return { kind: "request", text: `GET ${shown}`, identity: `GET ${shown}`, isReport };
    if (this.#known && !this.#known.allows(request, resourceType))
      return { kind: "request", text: `GET ${shown}`, identity: `GET ${shown}`, isReport };
    return null;
  }
};
var asking = /* @__PURE__ */ new Set(["XHR", "Fetch", "Image", "Prefetch"]);
function changesState(url) {
  return unsafePath(URL.parse(url)?.pathname ?? "") !== null;
}
var verbs = {
  request: "tried to send",
  navigation: "tried to leave the page for",
  window: "tried to open a window:",
  form: "tried to submit a form to",
  dialog: "asked a question,",
  socket: "tried to send a message to",
  print: "tried to print",
  payment: "tried to ask for a payment",
  download: "tried to download",
  file: "asked for a file",
  fullscreen: "tried to fill the screen"
};
function describeAttempts(attempts) {
  return [...new Set(attempts.map(({ kind, text }) => `${verbs[kind]} ${text}`.trim()))];
}

// src/collect/discover/open-page.ts
var sayFunction = "__budgetCheckAttempt";
var guardKey = "__budgetCheckGuard";
var longestLoadMs = 3e4;
var quietMs = 500;
var longestQuietWaitMs = 5e3;
var longestAnswerMs2 = 5e3;
var longestCloseMs = 5e3;
var noSockets = {
  proxyServer: "http=direct://;https=direct://;socks=socks5://127.0.0.1:9",
  proxyBypassList: ["<-loopback>"]
};
async function openGuarded(options) {
  const { url } = options;
  const opened = await loadGuarded(options);
  const problem = problemOf(opened, url);
  if (problem === null) return opened;
  await opened[Symbol.asyncDispose]();
  throw problem;
}
async function loadGuarded(options) {
  const { browser, guard, signal, url } = options;
  signal.throwIfAborted();
  const hasProxy = Object.keys(process.env).some((name) => /^(?:https?|all)_proxy$/i.test(name));
  const context = await browser.puppeteer.createBrowserContext({
    ...noDownloads,
    ...!hasProxy && noSockets
  });
  const close = () => within(longestCloseMs, context.close());
  signal.addEventListener("abort", close, { once: true });
  const dispose = async () => {
    signal.removeEventListener("abort", close);
    await close();
  };
  try {
    guard.take();
    const loaded = await load(context, options);
    return { ...loaded, ownAttempts: guard.take(), [Symbol.asyncDispose]: dispose };
  } catch (error) {
    await dispose();
    signal.throwIfAborted();
    if (error instanceof CheckError || !browser.puppeteer.connected) throw error;
    throw notOpened(url, error);
  }
}
function problemOf({ page, status, isArmed }, url) {
  if (status >= 400)
    return new CheckError("PAGE_FAILED", `${printAddress(url)} answered ${status}.`, {
      advice: "Name a path that the server has."
    });
  if (!isSameOrigin(page.url(), url)) return redirectedAway(url, page.url());
  if (!isArmed)
    return new CheckError("PAGE_FAILED", `${printAddress(url)} keeps its main thread busy.`, {
      advice: "Look for a loop that does not end in the page's scripts."
    });
  return null;
}
async function load(context, { browser, guard, url, device, blockedUrls, enter }) {
  const page = await context.newPage();
  answerDialogs(page, "dismiss", (dialog) => {
    guard.add({
      kind: "dialog",
      text: `${dialog.type()}: ${dialog.message().slice(0, 200)}`,
      identity: "",
      isReport: false
    });
  });
  page.on("popup", (popup) => void popup?.close().catch(() => void 0));
  await page.exposeFunction(sayFunction, (told) => {
    const attempt2 = parseAttempt(told);
    if (attempt2) guard.add(attempt2);
  });
  await page.evaluateOnNewDocument(inPage.installGuard, sayFunction, guardKey);
  const session = await page.createCDPSession();
  await session.send("Page.setInterceptFileChooserDialog", { enabled: true });
  const attempt = (kind, text) => guard.add({ kind, text, identity: "", isReport: false });
  session.on("Page.fileChooserOpened", () => attempt("file", ""));
  session.on("Page.downloadWillBegin", ({ url: from }) => attempt("download", printAddress(from)));
  await session.send("Page.enable");
  await emulateDevice(page, device, browser.version);
  await setPixelRatio(page, device);
  await blockUrls(page, blockedUrls);
  await enter?.(page);
  await guard.follow(page);
  const response = await page.goto(url, { waitUntil: "load", timeout: longestLoadMs });
  const status = response?.status() ?? 0;
  if (status < 400)
    await page.waitForNetworkIdle({ idleTime: quietMs, timeout: longestQuietWaitMs }).catch(() => void 0);
  guard.arm();
  const armed = await within(longestAnswerMs2, page.evaluate(inPage.armGuard, guardKey));
  return {
    page,
    status,
    type: response?.headers()["content-type"] ?? "",
    html: async () => await response?.text() ?? "",
    isArmed: armed ?? false
  };
}
var kinds = [
  "navigation",
  "window",
  "form",
  "dialog",
  "socket",
  "print",
  "payment",
  "fullscreen"
];
function parseAttempt(told) {
  if (typeof told !== "string" || told.length > 4e3) return null;
  try {
    const value = JSON.parse(told);
    if (typeof value !== "object" || value === null) return null;
    const kind = kinds.find((known) => known === Reflect.get(value, "kind"));
    const what = Reflect.get(value, "what");
    if (!kind || typeof what !== "string") return null;
    const text = kind === "dialog" ? what.slice(0, 200) : printAddress(what);
    return { kind, text, identity: "", isReport: false };
  } catch {
    return null;
  }
}

// src/collect/discover/survey-page.ts
import { setTimeout as pause } from "node:timers/promises";

// src/collect/discover/choose-controls.ts
var ofEqual = 2;
var ofNeighbours = 20;
var neighboursATurn = 4;
function chooseControls(seen) {
  const skipped = [];
  const safe = [];
  for (const [index, control] of seen.entries()) {
    const trial = trialOf(control);
    const why = whyNot(control) ?? ("skip" in trial ? trial.skip : null);
    if (why !== null || "skip" in trial) skipped.push({ control: describeControl(control), why: why ?? "" });
    else safe.push({ index, seen: control, trial });
  }
  const examples = [...Map.groupBy(safe, ({ seen: { group } }) => group).values()].flatMap(examplesOf);
  const chosen = examples.toSorted(
    (a, b) => a.turn - b.turn || rankOf(a.control) - rankOf(b.control) || a.control.index - b.control.index
  ).map(({ control }) => control);
  return { chosen, skipped, duplicates: safe.length - chosen.length };
}
function examplesOf(group) {
  const byLabel = [...Map.groupBy(group, ({ seen }) => seen.label.replace(/\d+/g, "#")).values()];
  const share = (place) => new Set(group.map(({ seen }) => seen.parents[place])).size === 1;
  const areNeighbours = share(0) || share(1);
  const most = areNeighbours && byLabel.length > 1 ? ofNeighbours : ofEqual;
  const rounds = Math.max(...byLabel.map(({ length }) => length));
  const mixed = Array.from(
    { length: Math.min(rounds, ofEqual) },
    (_, round) => byLabel.flatMap((same) => same[round] ?? [])
  ).flat();
  return mixed.slice(0, most).map((control, place) => ({
    control,
    turn: areNeighbours ? Math.floor(place / neighboursATurn) : place
  }));
}
function describeControl({ tag, type, role, label, href, editable }) {
  const names = {
    a: "link",
    select: "select",
    textarea: "text field",
    summary: "summary",
    button: "button"
  };
  const input = /^(?:checkbox|radio|button|submit|reset|file|password|range|color)$/.test(type) ? type : "text field";
  const name = role || (tag === "input" ? input : names[tag] ?? (editable ? "text field" : `<${tag}>`));
  const shown = label === "" ? href ?? "" : label;
  return shown === "" ? name : `${name} "${shown.length > 60 ? `${shown.slice(0, 59)}…` : shown}"`;
}
function whyNot(control) {
  const { disabled, submits, opensWindow, label, hints, autocomplete, tag } = control;
  if (isRealLink(control)) return "a link";
  if (disabled) return "disabled";
  if (submits) return "submits a form";
  if (opensWindow) return "opens a window";
  if (control.holdsControl) return "another control lies inside it";
  if (/(?:^|\s)(?:cc-|current-password|new-password|one-time-code)/.test(autocomplete))
    return "asks for a secret or a card";
  const isField = /^(?:input|textarea|select)$/.test(tag) && !/^(?:button|reset|checkbox|radio)$/.test(control.type);
  const word = isField ? paymentField(`${label} ${hints}`) : unsafeWord(label) ?? unsafeName(hints);
  return word === null ? null : `says "${word}"`;
}
function isRealLink({ href }) {
  return href !== null && !/^\s*(?:#|javascript:\s*(?:void\b|;|$))/i.test(href);
}
function paymentField(text) {
  return /\b(?:card ?number|credit ?card|cvc|cvv|iban|kartennummer|passwor[dt])\b/i.exec(text)?.[0] ?? null;
}
function trialOf({ tag, type, role, editable, option }) {
  if (tag === "select")
    return option === null ? { skip: "has no other option" } : { kind: "select", value: option };
  if (tag === "textarea" || editable) return { kind: "type", text: "abc" };
  if (tag !== "input")
    return role === "textbox" || role === "searchbox" ? { skip: "does not accept text on its own" } : { kind: "click" };
  switch (type) {
    case "checkbox":
    case "radio":
    case "button":
    case "range":
      return { kind: "click" };
    case "text":
    case "search":
    case "url":
      return { kind: "type", text: "abc" };
    case "email":
      return { kind: "type", text: "a@b.cd" };
    case "number":
    case "tel":
      return { kind: "type", text: "12" };
    case "reset":
      return { skip: "empties a form" };
    default:
      return { skip: `an input of type ${type}` };
  }
}
function rankOf({ seen: { tag, type, role, discloses }, trial }) {
  if (trial.kind === "type") return 5;
  if (trial.kind === "select") return 4;
  if (discloses || /^(?:tab|menuitem)/.test(role)) return 0;
  if (tag === "button" || type === "button" || role === "button") return 1;
  if (tag === "input" || role !== "") return 2;
  return 3;
}

// src/collect/discover/find-controls.ts
var mostControls = 2e3;
var mostListeners = 3e3;
var clickEvents = /* @__PURE__ */ new Set(["click", "mousedown", "mouseup", "pointerdown", "pointerup"]);
async function findControls(session, page) {
  await page.bringToFront();
  await session.send("DOM.enable");
  const { result: document } = await session.send("Runtime.evaluate", { expression: "document" });
  if (document.objectId === void 0) return [];
  const { result } = await session.send("Runtime.callFunctionOn", {
    objectId: document.objectId,
    functionDeclaration: String(inPage.findControls),
    arguments: [{ value: mostControls }, ...await clickable(session, document.objectId)]
  });
  if (result.objectId === void 0) return [];
  const { result: seen } = await session.send("Runtime.callFunctionOn", {
    objectId: result.objectId,
    functionDeclaration: "function () { return this.seen }",
    returnByValue: true
  });
  const { result: elements } = await session.send("Runtime.callFunctionOn", {
    objectId: result.objectId,
    functionDeclaration: "function () { return this.elements }"
  });
  if (!Array.isArray(seen.value) || elements.objectId === void 0) return [];
  const { result: items } = await session.send("Runtime.getProperties", {
    objectId: elements.objectId,
    ownProperties: true
  });
  const ids = new Map(items.map(({ name, value }) => [name, value?.objectId]));
  return seen.value.flatMap((control, index) => {
    const objectId = ids.get(String(index));
    return objectId === void 0 ? [] : [{ seen: control, objectId }];
  });
}
async function clickable(session, documentId) {
  const { listeners } = await session.send("DOMDebugger.getEventListeners", {
    objectId: documentId,
    depth: -1,
    pierce: true
  });
  const nodes = new Set(
    listeners.flatMap(
      ({ type, backendNodeId }) => clickEvents.has(type) && backendNodeId !== void 0 ? [backendNodeId] : []
    )
  );
  const objects = await Promise.all(
    [...nodes].slice(0, mostListeners).map(async (backendNodeId) => {
      const resolved = await session.send("DOM.resolveNode", { backendNodeId }).catch(() => null);
      const { objectId, className = "" } = resolved?.object ?? {};
      if (objectId === void 0 || !/^(?:HTML(?!Document)|SVG)\w*Element$/.test(className)) return [];
      return await isOfPage(session, objectId) ? [{ objectId }] : [];
    })
  );
  return objects.flat();
}
async function isOfPage(session, objectId) {
  const answer = await session.send("Runtime.callFunctionOn", {
    objectId,
    functionDeclaration: "function () { return this.ownerDocument.defaultView === top }",
    returnByValue: true
  }).catch(() => null);
  return answer?.result.value === true;
}
async function accessibleOf(session, objectId) {
  const { nodes } = await session.send("Accessibility.getPartialAXTree", { objectId, fetchRelatives: false });
  const [node] = nodes;
  if (!node || node.ignored) return null;
  const [role, name] = [node.role?.value, node.name?.value];
  return typeof role === "string" && typeof name === "string" ? { role, name } : null;
}
async function nodeNumber(session, objectId) {
  const { node } = await session.send("DOM.describeNode", { objectId });
  return node.backendNodeId;
}

// src/collect/css-identifier.ts
function cssIdentifier(name) {
  return name.replace(/^-$|^-?\d|[^\w\u0080-\uffff-]/g, escapeEnd);
}
function escapeEnd(part) {
  const [start, end] = [part.slice(0, -1), part.slice(-1)];
  const code = end.charCodeAt(0);
  if (code === 0) return "�";
  const byNumber = code < 32 || code === 127 || /\d/.test(end);
  return `${start}\\${byNumber ? `${code.toString(16)} ` : end}`;
}

// src/collect/discover/generated-name.ts
var madeUp = /^[:«_]|[:«»]|^(?:css|sc|jss|jsx|svelte|emotion|styled|radix|headlessui|react-aria|react-select|mui|mantine|chakra|rc|ember|ext-gen|__?bvid|yui|cdk|mat-(?:input|select|option|mdc)|ng|v|el-id|p-id|floating-ui|downshift|tippy|select2|jqx|gwt)-|^(?:ember|ext-gen|__BVID__|uid|guid)/i;
function looksGenerated(name) {
  if (!/^[\p{L}\p{N}_:.-]{1,60}$/u.test(name) || madeUp.test(name)) return true;
  if (/\d{3,}/.test(name) || /^\d/.test(name) || /[-_]\d+$/.test(name)) return true;
  const tail = name.split(/[-_]+/).at(-1) ?? "";
  if (tail.length >= 5 && /\d/.test(tail) && /[a-z]/i.test(tail) && !/^[a-z]+\d{1,2}$/i.test(tail))
    return true;
  return /__[A-Za-z0-9+-]{5,8}$/.test(name) && /[A-Z\d]/.test(tail);
}
function isTelling(name) {
  return /^[a-z][a-z_-]{2,}$/i.test(name) && !looksGenerated(name) && !/^(?:is|has|js)-|(?:^|[-_])(?:active|selected|open|closed|hover|focus|hidden|visible|disabled|checked|current|collapsed|expanded|loading|first|last|odd|even|flex|grid|block|inline|row|col|container|wrapper|relative|absolute)$/i.test(
    name
  );
}

// src/collect/discover/selector-candidates.ts
var longestName = 60;
var fewOnPages = /* @__PURE__ */ new Set(["summary", "select", "textarea"]);
function selectorCandidates({ scopes }, accessible) {
  const [inner = [], ...hosts] = scopes;
  const prefix = hosts.map((scope) => pathOf(scope, scope.length)).toReversed().map((host) => `${host} >>> `).join("");
  const [own, ...ancestors] = inner;
  if (!own) return [];
  const ownNames = namesOf(own);
  const lasting = ownNames.filter(({ lasts }) => lasts).map(({ css: css2 }) => css2);
  const telling = ownNames.filter(({ lasts }) => !lasts).map(({ css: css2 }) => css2);
  const anchors = ancestors.flatMap((shape) => namesOf(shape).filter(({ lasts }) => lasts)).map(({ css: css2 }) => css2);
  const places = ancestors.flatMap((shape) => namesOf(shape).filter(({ lasts }) => !lasts)).map(({ css: css2 }) => css2);
  const inAnchors = anchors.slice(0, 2).flatMap((anchor) => [...telling, own.tag].map((css2) => `${anchor} ${css2}`));
  const aria = ariaSelector(accessible);
  const changes = /\d/.test(accessible?.name ?? "");
  const css = [
    ...lasting,
    ...aria !== null && !changes ? [aria] : [],
    ...inAnchors,
    ...aria !== null && changes ? [aria] : [],
    ...telling,
    ...fewOnPages.has(own.tag) ? [own.tag] : [],
    ...places.slice(0, 3).flatMap((place) => [...telling, own.tag].map((name) => `${place} ${name}`))
  ];
  const byPosition = aria === null ? [pathOf(inner, 4), pathOf(inner, inner.length)] : [pathOf(inner, inner.length)];
  return [.../* @__PURE__ */ new Set([...css, ...byPosition])].map(
    (selector) => selector === aria || prefix === "" ? selector : prefix + selector
  );
}
function ariaSelector(accessible) {
  if (!accessible) return null;
  const { role, name } = accessible;
  if (!/^[a-z]+$/.test(role) || name === "" || name.length > longestName) return null;
  if (!/^[\p{L}\p{N}\p{P}\p{S} ]+$/u.test(name) || /[[\]"\\]/.test(name)) return null;
  return `aria/${name}[role='${role}']`;
}
function namesOf({ tag, id, classes, test, field }) {
  const names = [];
  if (id !== "" && !looksGenerated(id)) names.push({ css: `#${cssIdentifier(id)}`, lasts: true });
  if (test && !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(test.value))
    names.push({ css: `[${test.name}=${quoted(test.value)}]`, lasts: true });
  if (field !== null && field !== "" && !looksGenerated(field))
    names.push({ css: `${tag}[name=${quoted(field)}]`, lasts: true });
  const telling = classes.filter(isTelling).slice(0, 3);
  for (const name of telling) names.push({ css: `${tag}.${cssIdentifier(name)}`, lasts: false });
  return names;
}
function pathOf(scope, depth) {
  const parts = [];
  for (const { tag, id, nth } of scope.slice(0, depth)) {
    if (id !== "" && !looksGenerated(id) && parts.length > 0) {
      parts.unshift(`#${cssIdentifier(id)}`);
      break;
    }
    parts.unshift(nth === 0 ? tag : `${tag}:nth-of-type(${nth})`);
  }
  return parts.join(" > ");
}
function quoted(value) {
  return `'${value.replace(/['\\]/g, (character) => `\\${character}`)}'`;
}

// src/collect/discover/survey-page.ts
var watchedMs = 2e3;
var mostSelectors = 3;
async function surveyPage(options, limit) {
  var _stack = [];
  try {
    const opened = __using(_stack, await openGuarded(options), true);
    await pause(watchedMs);
    return await surveyOpened(opened, options, limit);
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
async function surveyOpened(opened, options, limit) {
  const { page } = opened;
  const ownAttempts = [...opened.ownAttempts, ...options.guard.take()];
  const session = await page.createCDPSession();
  const found = await findControls(session, page);
  const { chosen, skipped, duplicates } = chooseControls(found.map(({ seen }) => seen));
  const candidates = [];
  const unnamed = [];
  let looked = 0;
  for (const choice of chosen) {
    options.signal.throwIfAborted();
    if (candidates.length === limit) break;
    looked++;
    const control = found[choice.index];
    const candidate = control && await nameControl(session, page, choice, control);
    if (!candidate) continue;
    if ("why" in candidate) unnamed.push(candidate);
    else candidates.push(candidate);
  }
  return {
    found: found.length,
    candidates,
    skipped: [...skipped, ...unnamed],
    beyondLimit: chosen.length - looked,
    duplicates,
    ownAttempts,
    ownAttemptsInWords: describeAttempts(ownAttempts)
  };
}
async function nameControl(session, page, { seen, trial }, { objectId }) {
  const control = describeControl(seen);
  const accessible = await accessibleOf(session, objectId).catch(() => null);
  const word = trial.kind === "click" && accessible ? unsafeWord(accessible.name) : null;
  if (word !== null) return { control, why: `says "${word}"` };
  const number = await nodeNumber(session, objectId).catch(() => null);
  const selectors = [];
  for (const selector of selectorCandidates(seen, accessible)) {
    var _stack = [];
    try {
      if (number === null || selectors.length === mostSelectors) break;
      const match = __using(_stack, await onlyMatch(page, selector));
      if (match && await match.backendNodeId().catch(() => null) === number) selectors.push(selector);
    } catch (_) {
      var _error = _, _hasError = true;
    } finally {
      __callDispose(_stack, _error, _hasError);
    }
  }
  if (selectors.length === 0) return { control, why: "no selector matches it alone" };
  return { control, label: seen.label, seen, trial, selectors };
}

// src/collect/discover/try-control.ts
import { setTimeout as pause2 } from "node:timers/promises";
var elementTimeoutMs = 1500;
var longestTrialMs = 6e4;
var usualAfterMs = 400;
async function tryStep(options) {
  const { page, guard, url, cpuSlowdown, timeoutMs = elementTimeoutMs, afterMs = usualAfterMs } = options;
  const { signal } = options;
  const step = { ...options.step, name: "step", timeoutMs };
  guard.take();
  let outcome;
  try {
    const { interactions, failure } = await bounded(
      runInteractions({
        page,
        url,
        steps: [step],
        cpuSlowdown,
        loaded: { Scripts: [], SourceMaps: [] },
        clock: "wall",
        signal
      })
    );
    outcome = failure ? { why: failure.problem } : {
      measured: interactions.steps[0]?.slowest ?? null,
      routes: interactions.routes.map(({ url: to, LCP }) => ({ path: routePath(to), LCP })),
      shift: interactions.cls.value
    };
  } catch (error) {
    signal.throwIfAborted();
    if (!page.browser().connected) throw error;
    outcome = {
      why: error instanceof CheckError ? error.message : `could not be tried: ${messageOf(error)}`
    };
  }
  await pause2(afterMs);
  const attempts = guard.take().filter((attempt) => !options.isOwn(attempt));
  return attempts.length > 0 ? { why: describeAttempts(attempts).slice(0, 3).join("; ") } : outcome;
}
async function bounded(work) {
  work.catch(() => void 0);
  let timer;
  const timeout = new Promise((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`no answer within ${printWait(longestTrialMs)}`)),
      longestTrialMs
    );
  });
  try {
    return await Promise.race([work, timeout]);
  } finally {
    clearTimeout(timer);
  }
}

export {
  firstOnlyMatch,
  unsafeWord,
  unsafePath,
  NetworkGuard,
  openGuarded,
  loadGuarded,
  surveyPage,
  surveyOpened,
  tryStep
};
