import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Secrets, variablesIn } from "../../src/secrets.ts";

const secret = "p4ss/w örd&<1>";
const secrets = new Secrets(new Map([["PASSWORD", secret]]));

describe("variables", () => {
  test("are found anywhere in a text", () => {
    expect(variablesIn("Bearer ${env:A_1}.${env:b} $env:C ${B} ${env:1} ${env:}")).toEqual(["A_1", "b"]);
  });

  test("are replaced by their values, whatever these hold", () => {
    const values = new Secrets(new Map([["A", "$& ${env:B}"]]));
    expect(values.resolve("<${env:A}>")).toBe("<$& ${env:B}>");
    expect(values.resolveAll({ a: ["${env:A}", 1, null] })).toEqual({ a: ["$& ${env:B}", 1, null] });
    expect(() => values.resolve("${env:B}")).toThrow(/B/);
  });
});

describe("a secret is taken out", () => {
  const forms: Readonly<Record<string, (text: string) => string>> = {
    "as it is": (text) => text,
    "in a URL": (text) => encodeURIComponent(text),
    "in a URL twice": (text) => encodeURIComponent(encodeURIComponent(text)),
    "as a form sends it": (text) => new URLSearchParams({ v: text }).toString().slice(2),
    "as a path": (text) => new URL(`http://h/${text}`).pathname.slice(1),
    "in JSON": (text) => JSON.stringify(text).slice(1, -1),
    "in HTML": (text) =>
      text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;"),
    "in base64": (text) => Buffer.from(text).toString("base64").replaceAll("=", ""),
    "on one line": (text) => text.replace(/\s+/g, " "),
  };

  // A path ends where a text has a "#".
  const mixable = Object.entries(forms).flatMap(([name, form]) => (name === "as a path" ? [] : [form]));

  test.each(Object.entries(forms))("%s", (_, form) => {
    expect(secrets.redact(`before ${form(secret)} after`)).not.toContain(form(secret).slice(1, -1));
    expect(secrets.redact(`before ${form(secret)} after`)).toMatch(/^before \*\*\*\S* after$/);
  });

  test("in capitals, and in small letters", () => {
    const host = new Secrets(new Map([["TOKEN", "AbCdEf"]]));
    expect(host.redact("http://abcdef.example ABCDEF")).toBe("http://***.example ***");
  });

  test("from the header of basic auth", () => {
    for (const user of ["a", "ab", "abc"]) {
      const header = Buffer.from(`${user}:${secret}`).toString("base64");
      expect(secrets.redact(`authorization: Basic ${header}`)).toContain("***");
      expect(secrets.redact(header)).not.toContain(header.slice(6, -6));
    }
  });

  test.each([
    ["550e8400-e29b-41d4-a716-446655440000", "550e8400e29b41d4a716446655440000"],
    ["550e8400-e29b-41d4-a716-446655440000", "f_550E8400E29B41D4A716446655440000"],
    ["c00kie-VaLue-7781-abcd", "kc00kieVaLue7781abcd"],
  ])("%s without its punctuation, in %s", (value, shown) => {
    const redacted = new Secrets(new Map([["ID", value]])).redact(`id=${shown};`);
    expect(redacted).toMatch(/^id=(?:f_|k)?\*\*\*;$/);
  });

  test("and no word that a short one is without its punctuation", () => {
    expect(new Secrets(new Map([["X", "a-p-p-l-e-s!"]])).redact("all apples")).toBe("all apples");
    const words = "No user has the password";
    expect(new Secrets(new Map([["X", "not-the-password"]])).redact(`${words} not-the-password`)).toBe(
      `${words} ***`,
    );
  });

  test("where a message was cut in the middle of it", () => {
    const cut = `${"x".repeat(60)} ${secret.slice(0, 9)}`;
    expect(secrets.redact(cut)).toBe(`${"x".repeat(60)} ***`);
    expect(secrets.redact(`${cut}…`)).toBe(`${"x".repeat(60)} ***…`);
  });

  test("from all texts of data, and no key or number is touched", () => {
    const few = new Secrets(new Map([["PIN", "12"]]));
    expect(few.redactAll({ "a 12": ["12", 12, { b: "is 12." }], c: "1234", d: "a12" })).toEqual({
      "a 12": ["***", 12, { b: "is ***." }],
      c: "1234",
      d: "a12",
    });
  });

  test("line by line, as a server's log would print a key", () => {
    const key = "-----BEGIN KEY-----\nMIIEvQIBADANBgkqh\r\nkiG9w0BAQEFAASC\nAA==\n";
    const keys = new Secrets(new Map([["KEY", key]]));
    expect(keys.redact("| MIIEvQIBADANBgkqh")).toBe("| ***");
    expect(keys.redact("| kiG9w0BAQEFAASC")).toBe("| ***");
    expect(keys.redact("AA== is no secret")).toBe("AA== is no secret");
  });

  test("and our own words stay, though a password has them in it", () => {
    const wordy = new Secrets(new Map([["PASSWORD", "my password 1234"]]));
    expect(wordy.redact("a password is asked for: wrong password 1234")).toBe(
      "a password is asked for: wrong ***",
    );
    const plain = new Secrets(new Map([["PASSWORD", "password"]]));
    expect(plain.redact("a password is asked for")).toBe("a *** is asked for");
  });

  test("and the origin that is visited stays, whatever holds it", () => {
    const address = new Secrets(new Map([["HOOK", "https://shop.example/hook/Zk3f9Qx1"]]));
    const text = "https://shop.example/cart, https://shop.example/hook/Zk3f9Qx1";
    expect(address.redact(text)).toBe("***cart, ***");
    address.share("https://shop.example/");
    expect(address.redact(text)).toBe("https://shop.example/cart, ***");
  });

  test("once it is known", () => {
    const later = new Secrets();
    expect(later.redact("token-of-a-session")).toBe("token-of-a-session");
    later.hide("token-of-a-session");
    expect(later.redact("is token-of-a-session")).toBe("is ***");
  });

  test("a character that stands for unreadable ones, written for a URL", () => {
    const value = "\ufffd abcdef";
    const form = new URLSearchParams({ v: value }).toString();
    expect(new Secrets(new Map([["X", value]])).redact(`?${form}&a`)).toBe("?v=***&a");
  });

  test("whatever it is, and however the text around it looks", () => {
    const text = fc
      .string({ unit: "grapheme", minLength: 4, maxLength: 30 })
      .filter((t) => [...t.trim()].length >= 4);
    fc.assert(
      fc.property(text, fc.string(), fc.string(), fc.constantFrom(...mixable), (value, a, b, form) => {
        const redacted = new Secrets(new Map([["X", value]])).redact(`${a} ${form(value)} ${b}`);
        expect(redacted).toContain("***");
      }),
      { numRuns: 200 },
    );
  });
});
