import { array, assert, constantFrom, oneof, property, string } from "fast-check";
import { expect, test } from "vitest";
import { CheckError } from "../../src/errors.ts";
import { originOf, readUrlPattern } from "../../src/preview/url-pattern.ts";

const read = (text: string) => readUrlPattern(text, "--url-pattern");
const previews = read("https://shop-*-acme.vercel.app");
const origin = (url: string, pattern = previews) => originOf(url, pattern, "--url");

test.each([
  ["https://shop-a1b2-acme.vercel.app", "https://shop-a1b2-acme.vercel.app"],
  ["https://shop-a1b2-acme.vercel.app/", "https://shop-a1b2-acme.vercel.app"],
  // Host names have no case, and the request goes to the very same host.
  ["https://shop-git-Feature-1-acme.Vercel.app", "https://shop-git-feature-1-acme.vercel.app"],
])("%s is the preview %s", (url, is) => {
  expect(origin(url)).toBe(is);
});

const hostile = {
  "plain http": "http://shop-a1-acme.vercel.app",
  "another scheme": "ftp://shop-a1-acme.vercel.app",
  "a script": "javascript:fetch('https://shop-a1-acme.vercel.app')",
  "a user": "https://shop-a1-acme.vercel.app@evil.example",
  "a user before the right host": "https://evil@shop-a1-acme.vercel.app",
  "a user with a password": "https://a:b@shop-a1-acme.vercel.app",
  "a look-alike that goes on": "https://shop-a1-acme.vercel.app.evil.example",
  "a look-alike before": "https://evil.example-shop-a1-acme.vercel.app",
  "a subdomain": "https://x.shop-a1-acme.vercel.app",
  "a dot in the place of the star": "https://shop-evil.example-acme.vercel.app",
  "nothing in the place of the star": "https://shop--acme.vercel.app",
  "another project": "https://shop2-a1-acme.vercel.app",
  "another ending": "https://shop-a1-acme.vercel.apple",
  "a port": "https://shop-a1-acme.vercel.app:8443",
  "the default port": "https://shop-a1-acme.vercel.app:443",
  "a dot at the end": "https://shop-a1-acme.vercel.app.",
  "two slashes too many": "https:////shop-a1-acme.vercel.app",
  "no slashes": "https:shop-a1-acme.vercel.app",
  backslashes: "https:\\\\shop-a1-acme.vercel.app",
  "a backslash before another host": "https://shop-a1-acme.vercel.app\\@evil.example",
  "a path": "https://shop-a1-acme.vercel.app/account",
  "a path that leaves the host": "https://shop-a1-acme.vercel.app/..//evil.example",
  "a query": "https://shop-a1-acme.vercel.app?x=1",
  "a fragment": "https://shop-a1-acme.vercel.app#@evil.example",
  "a line break": "https://shop-a1-acme.vercel.app\n.evil.example",
  "a line break at the end": "https://shop-a1-acme.vercel.app\n",
  "a line break within the host": "https://shop-a1\n-acme.vercel.app",
  "a tab": "https://shop-a1-acme.vercel.app\t",
  "a blank before": " https://shop-a1-acme.vercel.app",
  "a null": "https://shop-a1-acme.vercel.app\0",
  "full-width letters": "https://ｓhop-a1-acme.vercel.app",
  "a full-width dot": "https://shop-a1-acme．vercel.app",
  "a Cyrillic letter": "https://shop-a1-acme.vercеl.app",
  "a soft hyphen": "https://shop-a1-acme.ver\u00adcel.app",
  "an encoded host": "https://shop-a1-acme%2evercel.app",
  "an encoded letter": "https://%73hop-a1-acme.vercel.app",
  "a turned text": "https://shop-a1-acme.vercel.app\u202e",
  "a command of the log": "https://shop-a1-acme.vercel.app\n::set-output name=x::y",
  empty: "",
  "no address": "shop-a1-acme.vercel.app",
};

test.each(Object.entries(hostile))("%s is refused: %j", (_, url) => {
  const refused = (() => {
    try {
      return origin(url);
    } catch (error) {
      return error;
    }
  })();
  expect(refused).toBeInstanceOf(CheckError);
  expect(refused).toMatchObject({ code: "USAGE", exitCode: 2 });
  // No user and no password, and one line.
  expect((refused as CheckError).message).not.toMatch(/a:b|\n/);
});

test("what is accepted goes to the host that the pattern names, whatever the text", () => {
  const parts = constantFrom(
    "https://",
    "http://",
    "shop-",
    "a1",
    "-acme",
    ".vercel.app",
    "evil.example",
    "@",
    ":",
    "/",
    "\\",
    "?",
    "#",
    ".",
    "\n",
    "\t",
    "%2e",
    "．",
    "ｓ",
    "\u00ad",
    "SHOP-",
    "443",
    "*",
  );
  const texts = array(oneof(parts, parts, string({ maxLength: 3 })), { maxLength: 12 });
  assert(
    property(
      oneof(
        texts.map((all) => all.join("")),
        texts.map((all) => `https://shop-${all.join("")}-acme.vercel.app`),
      ),
      (url) => {
        let accepted: string;
        try {
          accepted = origin(url);
        } catch {
          return;
        }
        const { protocol, host, username, password, port } = new URL(url);
        expect({ protocol, host: `https://${host}`, username, password, port }).toEqual({
          protocol: "https:",
          host: accepted,
          username: "",
          password: "",
          port: "",
        });
        expect(accepted).toMatch(/^https:\/\/shop-[a-z\d-]+-acme\.vercel\.app$/);
      },
    ),
    { numRuns: 5_000 },
  );
});

test.each([
  "https://*.shop.pages.dev",
  "https://*--shop.netlify.app",
  "https://shop-pr-*.fly.dev",
  "https://happy-river-0a1b2c3-*.westeurope.2.azurestaticapps.net",
  "https://*.preview.acme.co.uk",
  "https://pr-*.acme.com",
])("the pattern %s lets in what it says", (text) => {
  const pattern = read(text);
  expect(pattern.matches(text.replace("*", "a1"))).toBe(true);
  expect(pattern.matches(text.replace("*", "a.b"))).toBe(false);
});

test("an address is quoted as it was given", () => {
  expect(() => origin("https://shop-a1-acme.vercel.app:443")).toThrow(
    '"https://shop-a1-acme.vercel.app:443" is not the plain address',
  );
});

test("a pattern may name one host, a port, and stars in several labels", () => {
  expect(origin("https://staging.example.com", read("https://staging.example.com"))).toBe(
    "https://staging.example.com",
  );
  expect(origin("https://a.b.example.com", read("https://*.*.example.com"))).toBe("https://a.b.example.com");
  const local = read("https://127.0.0.1:8443");
  expect(origin("https://127.0.0.1:8443/", local)).toBe("https://127.0.0.1:8443");
  expect(() => origin("https://127.0.0.1:8444", local)).toThrow(/does not match/);
});

test.each([
  ["https://*", "anybody"],
  ["https://*.com", "anybody"],
  ["https://*.*", "anybody"],
  ["https://shop.*", "anybody"],
  ["https://a.*.app", "anybody"],
  ["https://*.vercel.app", "anybody on vercel.app"],
  ["https://*-*.netlify.app", "anybody on netlify.app"],
  ["https://*.pages.dev", "anybody on pages.dev"],
  ["https://*.up.railway.app", "anybody on up.railway.app"],
  ["https://*.a.run.app", "anybody on a.run.app"],
  ["https://*.s3.amazonaws.com", "anybody on s3.amazonaws.com"],
  ["https://*.trycloudflare.com", "anybody on trycloudflare.com"],
  ["https://*.westeurope.2.azurestaticapps.net", "anybody on westeurope.2.azurestaticapps.net"],
  ["https://*.z1.web.core.windows.net", "anybody on z1.web.core.windows.net"],
  ["https://*.app.github.dev", "anybody on app.github.dev"],
  ["https://*.co.uk", "anybody"],
  ["https://acme-*.co.uk", "anybody"],
  ["https://*.0.0.1", "anybody"],
  ["http://shop-*.vercel.app", "not an https address"],
  ["shop-*.vercel.app", "not an https address"],
  ["https://shop-*.vercel.app/", "not an https address"],
  ["https://user@shop-*.vercel.app", "host that is not valid"],
  ["https://Shop-*.vercel.app", "host that is not valid"],
  ["https://shop-[a-z]+.vercel.app", "host that is not valid"],
  ["https://shop-*..vercel.app", "host that is not valid"],
  ["https://shop-*.vercel.app\nhttps://*.evil.example", "not an https address"],
  ["", "not an https address"],
])("the pattern %j is refused: %s", (pattern, says) => {
  expect(() => read(pattern)).toThrow(says);
});
