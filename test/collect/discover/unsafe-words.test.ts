import { describe, expect, it } from "vitest";
import { unsafeName, unsafePath, unsafeWord } from "../../../src/collect/discover/unsafe-words.ts";

describe("unsafeWord", () => {
  it.each([
    ["Delete", "delete"],
    ["Remove item 3", "remove"],
    ["Log out", "Log out"],
    ["Sign-out", "Sign-out"],
    ["Place my order", "Place my order"],
    ["PAY NOW", "pay"],
    ["Zahlungspflichtig bestellen", "zahlungspflichtig"],
    ["Löschen", "löschen"],
    ["Konto kündigen", "kündigen"],
    ["Supprimer", "supprimer"],
    ["Se déconnecter", "Se déconnecter"],
    ["Comprar ahora", "comprar"],
    ["Reload story", "reload"],
    ["Recargar", "recargar"],
    ["Seite neu laden", "neu laden"],
    ["Aggiorna", "aggiorna"],
    ["Recarregar", "recarregar"],
    ["Cerrar sesión", "Cerrar sesión"],
    ["Elimina", "elimina"],
    ["Sair", "sair"],
    ["Verwijderen", "verwijderen"],
    ["Usuń", "usuń"],
    ["Ta bort", "Ta bort"],
    ["Удалить", "удалить"],
    ["Sepeti sil", "sil"],
    ["حذف", "حذف"],
    ["カートから削除する", "削除"],
    ["立即购买", "购买"],
    ["주문하기", "주문"],
    ["Lo\u0308schen", "löschen"],
  ])("finds what %s means", (label, word) => expect(unsafeWord(label)).toBe(word));

  it.each([
    "Menu",
    "Add to cart",
    "Show more",
    "Next page",
    "Page 2",
    "Command palette",
    "Payload",
    "Compress",
    "Product details",
    "Schemas",
    "Switch to dark mode",
    "Details anzeigen",
    "Warenkorb",
    "Pays",
    "Siguiente página",
    "Silver",
    "Paging",
    "Open panel",
    "Filter",
    "更多",
    "メニュー",
    "",
  ])("lets %j be", (label) => expect(unsafeWord(label)).toBeNull());
});

describe("unsafeName", () => {
  it.each([
    "btnDelete",
    "icon-trash",
    "remove-row",
    "fa fa-trash",
    "checkout",
    "data submit",
    "LogoutButton",
  ])("finds %s", (name) => expect(unsafeName(name)).not.toBeNull());
  it.each(["menu", "display", "removed-items-count-undone", "payload", "submitted", "col-pays"])(
    "lets %s be",
    (name) => expect(unsafeName(name)).toBeNull(),
  );
});

describe("unsafePath", () => {
  it.each(["/logout", "/account/log-out", "/api/delete/3", "/items/3.delete", "/unsubscribe"])(
    "finds %s",
    (path) => expect(unsafePath(path)).not.toBeNull(),
  );
  it.each(["/", "/payload.json", "/deleted", "/products", "/paypal.svg"])("lets %s be", (path) =>
    expect(unsafePath(path)).toBeNull(),
  );
});
