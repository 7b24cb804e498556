import { describe, expect, it } from "vitest";
import { unsafeLink } from "../../../src/collect/pages/unsafe-link.ts";

describe("unsafeLink", () => {
  it.each([
    ["/logout", "logout"],
    ["/users/sign_out", "sign_out"],
    ["/account/log-out/now", "log-out"],
    ["/items/3/delete", "delete"],
    ["/delete-account", "delete"],
    ["/newsletter/unsubscribe?id=1", "unsubscribe"],
    ["/shop?add-to-cart=12", "add-to-cart"],
    ["/cart/add/12", "cart/add"],
    ["/add_to_wishlist/3", "add_to_wishlist"],
    ["/wp-login.php?action=logout", "action=logout"],
    ["/post.php?post=1&action=trash", "action=trash"],
    ["/todo?delete=3", "delete"],
    ["/konto/abmelden", "abmelden"],
    ["/compte/d%C3%A9connexion", "déconnexion"],
    ["/cerrar-sesion", "cerrar-sesion"],
    ["/checkout", "checkout"],
    ["/item/3/remove", "remove"],
    ["/product/3/buy", "buy"],
    ["/posts/3/like", "like"],
    ["/orders/3/cancel", "cancel"],
    ["/items/8f14e45f-ceea-467a-9575-1f2a3b4c5d6e/archive", "archive"],
    ["/vote/3/up", "vote"],
    ["/cart/?remove_item=abc&_wpnonce=1", "remove_item"],
    ["/comments?approve_it=1&_wpnonce=a1b2", "wpnonce"],
    ["/index.php?route=account/logout", "route=account/logout"],
  ])("%s says %s", (path, word) => expect(unsafeLink({ path })).toBe(word));

  it.each([
    "Log out",
    "Sign out",
    "Abmelden",
    "Delete account",
    "ログアウト",
    "Add to cart",
    "Remove",
    "Cancel order",
    "Buy now",
  ])("a link that is called %s", (label) => expect(unsafeLink({ path: "/x", label })).not.toBeNull());

  it("another method than GET", () => expect(unsafeLink({ path: "/x", method: "delete" })).toBe("DELETE"));

  it.each([
    "/",
    "/orders",
    "/post/1",
    "/blog/logs",
    "/cart",
    "/catalogue?sort=price&page=2",
    "/search?q=edit",
    "/deletion-policy",
    "/paying-guests",
    "/archive",
    "/archive/2026",
    "/2026/11/report-of-the-month",
    "/blog/2024/archive-of-the-year",
    "/buy",
    "/buy/shoes",
    "/about/report",
    "/index.php?route=product/category",
    "/search?q=remove+stains",
    "/%E0%A4%A",
    "/a?b=%E0%A4%A",
  ])("%s may be asked for", (path) => expect(unsafeLink({ path })).toBeNull());

  it.each(["Archive", "Likes", "Buying guide", "Cancellation policy"])("%s may be a page", (label) =>
    expect(unsafeLink({ path: "/x", label })).toBeNull(),
  );

  it("a title may be about anything", () =>
    expect(unsafeLink({ path: "/blog/7", label: "How to delete a branch of Git" })).toBeNull());
});
