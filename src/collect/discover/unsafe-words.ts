/**
 * Words on controls that must not be pressed unasked, because they delete, pay, send, end a session or load a page anew. A word that ends
 * in `*` is the beginning of one. Better one control too many left alone than one pressed.
 */
const words: Readonly<Record<string, string>> = {
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
  ar: `حذف إزالة مسح دفع شراء اشتر اطلب إرسال نشر حجز خروج إلغاء حفظ تأكيد`,
};

/** Written without spaces between words, so they are found anywhere in a text. */
const unspaced =
  `削除 消去 取り消 支払 購入 注文 決済 送信 投稿 予約 登録 解約 退会 ログアウト 保存 確定 删除 刪除 移除 清空 支付 付款 购买 購買 下单 下單 订购 訂購 提交 发送 發送
  发布 發佈 预订 預訂 退出 登出 注销 註銷 保存 确认 確認 삭제 제거 결제 구매 주문 전송 보내기 게시 예약 로그아웃 탈퇴 저장 확인`.split(
    /\s+/,
  );

/** Two words that only together mean it. */
const phrases =
  /\b(?:log|sign|opt)[\s_-]?(?:out|off|up)\b|\bclose (?:my )?account\b|\bplace (?:my |your )?(?:order|bid)\b|\bcerrar sesi[oó]n\b|\bneu laden\b|\bta bort\b|\blogga ut\b|\blogg? (?:ut|ud)\b|\bse d[ée]connecter\b|\bkirjaudu ulos\b/iu;

const all = Object.values(words).flatMap((list) => list.split(/\s+/));
const whole = new Set(all.filter((word) => !word.endsWith("*")));
const beginnings = all.filter((word) => word.endsWith("*")).map((word) => word.slice(0, -1));

/** The word of a label that means more than showing something, as the label spells it; null if there is none. */
export function unsafeWord(text: string): string | null {
  const phrase = phrases.exec(text)?.[0];
  if (phrase !== undefined) return phrase;
  const lower = text.normalize("NFC").toLowerCase();
  const found = lower
    .split(/[^\p{L}\p{M}-]+|-/u)
    .find((word) => whole.has(word) || beginnings.some((beginning) => word.startsWith(beginning)));
  return found ?? unspaced.find((word) => lower.includes(word)) ?? null;
}

/** For ids, classes and the like, whose words are many and mean less: only what is unmistakable. */
const unsafeHint =
  /(?:^|[^a-z])(?:delete|remove|trash|destroy|erase|pay|payment|checkout|purchase|buy|submit|logout|signout|log-out|sign-out|unsubscribe)(?![a-z])/i;

/** As {@link unsafeWord}, of the names in a page's code: `btnDelete`, `icon-trash`, `data-action="remove"`. */
export function unsafeName(text: string): string | null {
  const separated = text.replace(/([a-z])([A-Z])/g, "$1 $2");
  return unsafeHint.exec(separated)?.[0].replace(/^[^a-z]+/i, "") ?? null;
}

/** Addresses that do something although they are only asked for. */
export function unsafePath(pathname: string): string | null {
  return (
    /(?:^|[/_.-])(?:log-?out|sign-?out|delete|destroy|unsubscribe|purchase|checkout|pay)(?=$|[/_.-])/i.exec(
      pathname,
    )?.[0] ?? null
  );
}
