import type { SeenControl } from "../../in-page/controls.ts";

/** Names of consent dialogs and of the products that draw them, in ids and classes around a control. */
const names =
  /(?:^|[^a-z])(?:cookies?|consent|gdpr|ccpa|rgpd|dsgvo|privacy|cmpbox|cmpwrapper|onetrust|ot-sdk|optanon|didomi|usercentrics|uc-banner|cky|cookieyes|cookiebot|cybot\w*|truste|trustarc|qc-cmp\w*|quantcast|osano|iubenda|klaro|tarteaucitron|sp-message|fc-consent|borlabs|complianz|cmplz|termly)/i;

/** What the buttons of such a dialog say. Words that unsafe-words.ts has already, such as accept, are not repeated. */
const labels =
  /\bcookies?\b|\bgdpr\b|\bconsent\b|\b(?:allow|agree|reject|decline|deny|refuse)\b|\bgot it\b|^ok(?:ay)?$|\b(?:akzeptier|zustimm|einverstanden|ablehn|erlaub|verstanden)|\b(?:accepte|refuse|tout autoriser|d'accord|compris)|\b(?:acept|rechaz|permitir|entendido)|\b(?:accett|rifiut|consenti|ho capito)|\b(?:aceit|rejeit|recus|entendi)|\b(?:accepte|weiger|toestaan|akkoord|begrepen)|\b(?:akceptuj|zgadzam|odrzu)|\b(?:godk[äa]nn|godta|tillad|avvisa|hyväksy)|\b(?:kabul|reddet)|соглас|принять|принима|отклон|同意|拒否|許可|接受|拒绝|拒絕|동의|거부/iu;

/**
 * Whether a control belongs to a dialog about cookies. A choice there is kept, and consent loads third parties: neither is for a
 * measurement to decide.
 */
export function isOfConsent({ scopes, label, hints }: SeenControl): boolean {
  if (labels.test(label.trim()) || names.test(hints)) return true;
  return scopes.flat().some(({ id, classes }) => [id, ...classes].some((name) => names.test(name)));
}
