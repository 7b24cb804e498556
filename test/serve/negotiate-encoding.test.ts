import * as fc from "fast-check";
import { expect, test } from "vitest";
import { negotiateEncoding } from "../../src/serve/negotiate-encoding.ts";

test.each([
  [undefined, "identity"],
  ["", "identity"],
  ["gzip, deflate, br, zstd", "br"],
  ["gzip, deflate", "gzip"],
  ["deflate", "identity"],
  ["br;q=0.5, gzip;q=0.8", "gzip"],
  ["br;q=0, gzip;q=0", "identity"],
  ["gzip;q=0.2, identity;q=0.9", "identity"],
  ["gzip;q=0.5, identity;q=0.5", "gzip"],
  ["*", "br"],
  ["*;q=0.1, gzip", "gzip"],
  ["br;q=0, *", "gzip"],
  ["identity;q=0, *;q=0", "identity"],
  ["GZIP ; Q=1", "gzip"],
  ["x-gzip", "gzip"],
  ["br;q=nonsense, gzip;q=0.1", "gzip"],
])("%s gives %s", (header, encoding) => {
  expect(negotiateEncoding(header)).toBe(encoding);
});

test("a coding with weight 0 is never sent", () => {
  const weight = fc.constantFrom("", ";q=0", ";q=0.5", ";q=1");
  const names = fc.uniqueArray(fc.constantFrom("br", "gzip", "identity", "*"));
  fc.assert(
    fc.property(names, fc.array(weight, { minLength: 4, maxLength: 4 }), (codings, weights) => {
      const chosen = negotiateEncoding(codings.map((name, index) => name + weights[index]).join(", "));
      if (chosen === "identity") return;
      const own = codings.indexOf(chosen);
      const position = own < 0 ? codings.indexOf("*") : own;
      expect(position).toBeGreaterThanOrEqual(0);
      expect(weights[position]).not.toBe(";q=0");
    }),
  );
});
