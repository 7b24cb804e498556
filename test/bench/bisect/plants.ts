/** Changes of one commit that `bisect` is to find, each of one limit of the storefront. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { below, seeded } from "../../../src/statistics/random.ts";

export interface Plant {
  /** As `--limit` takes it. */
  limit: string;
  /** What the budget has next to how the app is built and served. */
  budget: object;
  /** Makes the change in the app's folder. */
  apply(app: string): void;
}

/** Bytes of JavaScript before the first paint that no compression makes smaller: about +10 % of LCP on a slow phone. */
const plantedBytes = 36_000;

export const plants: Readonly<Record<string, Plant>> = {
  lcp: {
    limit: "LCP on /",
    budget: { pages: ["/"], limits: { LCP: "2.5 s" } },
    apply(app) {
      writeFileSync(join(app, "src/planted.ts"), `export const planted = "${noise()}";\n`);
      edit(app, "src/main.tsx", "", 'import { planted } from "./planted";\nconsole.debug(planted.length);\n');
    },
  },
  inp: {
    limit: "INP on /product/1",
    budget: {
      pages: [{ path: "/product/1", interactions: [{ click: "#add", name: "add to cart" }] }],
      limits: { INP: "500 ms" },
    },
    apply(app) {
      edit(
        app,
        "src/pages/ProductPage.tsx",
        "    cart.add(product.id, quantity);",
        `    let sum = 0;
    for (let at = 0; at < 12_000_000; at++) sum += Math.sqrt(at);
    console.debug(sum);
    cart.add(product.id, quantity);`,
      );
    },
  },
  cls: {
    limit: "CLS on /cart",
    budget: { pages: ["/cart"], limits: { CLS: 0.2 } },
    apply(app) {
      edit(app, "src/pages/Cart.tsx", "import { useState, type", "import { useEffect, useState, type");
      edit(
        app,
        "src/pages/Cart.tsx",
        "const cart = useCart();",
        `const cart = useCart();
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 500);
    return () => clearTimeout(timer);
  }, []);`,
      );
      edit(
        app,
        "src/pages/Cart.tsx",
        "<h1>Your cart</h1>",
        '{isLate && <p style={{ height: "6rem" }}>Free post this week</p>}\n      <h1>Your cart</h1>',
      );
    },
  },
  work: {
    limit: "work:js on /",
    budget: { pages: ["/"], limits: { "work:js": { maxIncrease: 0 } } },
    apply(app) {
      edit(
        app,
        "src/money.ts",
        "",
        "let turns = 0;\nfor (let at = 0; at < 1_000; at++) turns += at;\nconsole.debug(turns);\n",
      );
    },
  },
};

/** Replaces a text that must be there: a plant that does nothing would prove nothing. */
function edit(app: string, file: string, before: string, after: string): void {
  const path = join(app, file);
  const text = readFileSync(path, "utf8");
  if (!text.includes(before)) throw new Error(`${file} does not hold ${JSON.stringify(before)}`);
  writeFileSync(
    path,
    text.replace(before, () => after),
  );
}

function noise(): string {
  const random = seeded(3);
  const letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+/";
  return Array.from({ length: Math.round((plantedBytes * 8) / 6) }, () => letters[below(64, random)]).join(
    "",
  );
}
