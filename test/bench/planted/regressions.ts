import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { noisePng } from "../../noise-png.ts";

/** A believable mistake of one small commit, and what the gate should report about it. */
export interface Regression {
  name: string;
  page: string;
  /** Metrics of which one has to fail or warn. */
  metrics: readonly string[];
  /** The cause that should come first, by its id; null if there is no cause to name, and no limit should fail. */
  cause: RegExp | null;
  /** The file (and line's text) that a reader has to be led to. */
  where: string;
  /** What a click does, where the mistake is in a handler. */
  interactions?: readonly object[];
  /** Whether the shop's own server answers, with its headers and its database. */
  server?: boolean;
  /** Limits that its budget has in addition. */
  limits?: Readonly<Record<string, object>>;
  /** Another app of `test/apps` than the shop, with its own budget. */
  app?: "products";
  /** Packages that the commit adds. */
  packages?: readonly string[];
  /** What base has in addition to the shop. */
  prepare?(app: string): void;
  apply(app: string): void;
}

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

/** A script of some 90 kB, as measuring and advertising services ship them. */
function writeAnalytics(app: string): void {
  const filler = Array.from({ length: 9000 }, (_, i) => `${(i * 2654435761) % 4294967296}`).join(",");
  writeFileSync(join(app, "public/analytics.js"), `window.visits=[${filler}];`);
}

/** Lets the build write the home page's HTML, which scripts then only hydrate. */
function prerenderHome(app: string): void {
  edit(app, "package.json", '"vite build"', '"vite build && node prerender.js"');
  writeFileSync(
    join(app, "prerender.js"),
    `import { readFileSync, writeFileSync } from "node:fs";
import { createServer } from "vite";

const vite = await createServer({ server: { middlewareMode: true, hmr: false }, appType: "custom" });
const { renderPage } = await vite.ssrLoadModule("/src/server.tsx");
const shell = readFileSync("dist/index.html", "utf8");
writeFileSync("dist/index.html", shell.replace('<div id="root">', \`$&\${renderPage("/")}\`));
await vite.close();
`,
  );
  writeFileSync(
    join(app, "src/server.tsx"),
    `import { StrictMode } from "react";
import { renderToString } from "react-dom/server";
import { StaticRouter } from "react-router";
import { App } from "./App.tsx";
import { CartProvider } from "./cart.tsx";

export function renderPage(path: string) {
  return renderToString(
    <StrictMode>
      <StaticRouter location={path}>
        <CartProvider>
          <App />
        </CartProvider>
      </StaticRouter>
    </StrictMode>,
  );
}
`,
  );
  edit(app, "src/main.tsx", "import { createRoot }", "import { hydrateRoot }");
  edit(app, "src/main.tsx", "createRoot(root).render(", "hydrateRoot(\n  root,");
  edit(app, "src/parts/useLoaded.ts", 'useState(document.readyState === "complete")', "useState(false)");
}

/** The reviews of each product on their own: 21 queries for 20 products. */
function askOneByOne(app: string): void {
  const path = join(app, "products.js");
  const text = readFileSync(path, "utf8");
  const [start, end] = [text.indexOf("  const ids"), text.indexOf("  return products")];
  if (start < 0 || end < start) throw new Error("products.js holds no query for all products");
  const loop = `  for (const product of products) {
    const [found] = await database("reviews").where({ product: product.id }).avg("stars as mean");
    product.mean = found.mean;
  }
`;
  const rest = text.slice(end).replace("means.get(product.id)", "product.mean");
  writeFileSync(path, text.slice(0, start) + loop + rest);
}

const heroSources = `srcSet="/images/hero-480.webp 480w, /images/hero-800.webp 800w, /images/hero-1440.webp 1440w"
          sizes="(min-width: 60rem) 45rem, 100vw"`;

const heroPreload = '<link rel="preload" as="image" href="/images/hero-1440.webp" fetchpriority="high" />';

export const regressions: readonly Regression[] = [
  {
    name: "nothing",
    page: "/",
    metrics: [],
    cause: null,
    where: "nowhere: a comment in index.html",
    apply(app) {
      edit(app, "index.html", "<title>", "<!-- nothing -->\n    <title>");
    },
  },
  {
    name: "hero image lazy",
    page: "/",
    metrics: ["LCP"],
    cause: /^lcp-discovery\|.*eagerlyLoaded/,
    where: "src/pages/Home.tsx",
    apply(app) {
      edit(app, "src/pages/Home.tsx", 'fetchPriority="high"', 'loading="lazy"');
      edit(app, "index.html", 'if (location.pathname === "/")', 'if (location.pathname === "/welcome")');
    },
  },
  {
    name: "hero image a 3 MB PNG",
    page: "/",
    metrics: ["LCP"],
    cause: /^(?:lcp-bytes|image|file)\|.*hero/,
    where: "public/images/hero.png",
    apply(app) {
      writeFileSync(join(app, "public/images/hero.png"), noisePng(1200, 830));
      edit(app, "src/pages/Home.tsx", 'src="/images/hero-800.webp"', 'src="/images/hero.png"');
      edit(app, "src/pages/Home.tsx", heroSources, "");
      edit(app, "index.html", 'if (location.pathname === "/")', 'if (location.pathname === "/welcome")');
    },
  },
  {
    name: "blocking script in head",
    page: "/cart",
    metrics: ["FCP", "LCP", "SI"],
    cause: /^render-blocking\|.*analytics/,
    where: "index.html: <script src=/analytics.js>",
    apply(app) {
      writeAnalytics(app);
      edit(app, "index.html", "<title>", '<script src="/analytics.js"></script>\n    <title>');
    },
  },
  {
    name: "font swap shift",
    page: "/care",
    metrics: ["CLS"],
    cause: /^layout-shift\|/,
    where: "a web font with font-display: swap",
    packages: ["@fontsource/press-start-2p@5.2.7"],
    apply(app) {
      edit(app, "src/care.ts", "", 'import "@fontsource/press-start-2p";\n');
      edit(
        app,
        "src/styles.css",
        "font: 1rem/1.6 var(--sans);",
        'font: 1rem/1.6 "Press Start 2P", var(--sans);',
      );
    },
  },
  {
    name: "image without size",
    page: "/cart",
    metrics: ["CLS"],
    cause: /^layout-shift\|/,
    where: "img.cart-banner without width and height",
    apply(app) {
      writeFileSync(join(app, "public/banner.json"), '{ "image": "/images/hero-800.webp" }');
      edit(app, "src/pages/Cart.tsx", "import { useState, type", "import { useEffect, useState, type");
      edit(
        app,
        "src/pages/Cart.tsx",
        "const cart = useCart();",
        `const cart = useCart();
  const [banner, setBanner] = useState("");
  useEffect(() => {
    const ask = () =>
      fetch("/banner.json")
        .then((answer) => answer.json())
        .then(({ image }) => setBanner(image));
    const timer = setTimeout(ask, 500);
    return () => clearTimeout(timer);
  }, []);`,
      );
      edit(
        app,
        "src/pages/Cart.tsx",
        "<h1>Your cart</h1>",
        '{banner && <img className="cart-banner" src={banner} alt="" style={{ maxWidth: "8rem" }} />}\n      <h1>Your cart</h1>',
      );
    },
  },
  {
    name: "heavy handler",
    page: "/",
    metrics: ["INP", "INP:drinks"],
    cause: /^inp\|/,
    where: "src/pages/Home.tsx: countVisitors",
    interactions: [{ click: "#filter-drink", name: "drinks" }],
    apply(app) {
      edit(
        app,
        "src/pages/Home.tsx",
        "export function Home()",
        `function countVisitors() {
  let seen = 0;
  const until = performance.now() + 250;
  while (performance.now() < until) seen += Math.sqrt(seen + 1);
  return seen;
}

export function Home()`,
      );
      edit(
        app,
        "src/pages/Home.tsx",
        "onClick={() => setFilter(name)}",
        "onClick={() => {\n                  countVisitors();\n                  setFilter(name);\n                }}",
      );
    },
  },
  {
    name: "forced reflow loop",
    page: "/",
    metrics: ["INP", "INP:drinks"],
    cause: /^inp\|/,
    where: "src/pages/Home.tsx: levelCards",
    interactions: [{ click: "#filter-drink", name: "drinks" }],
    apply(app) {
      edit(
        app,
        "src/pages/Home.tsx",
        "export function Home()",
        `function levelCards() {
  for (let round = 0; round < 120; round++)
    for (const card of document.querySelectorAll<HTMLElement>(".card"))
      card.style.minHeight = \`\${card.offsetHeight + (round % 2 ? 1 : -1)}px\`;
}

export function Home()`,
      );
      edit(
        app,
        "src/pages/Home.tsx",
        "onClick={() => setFilter(name)}",
        "onClick={() => {\n                  levelCards();\n                  setFilter(name);\n                }}",
      );
    },
  },
  {
    name: "whole lodash",
    page: "/cart",
    metrics: ["initial:js", "total"],
    cause: /lodash/,
    where: "src/money.ts: import _ from lodash",
    packages: ["lodash@4.17.21"],
    apply(app) {
      edit(
        app,
        "src/money.ts",
        "",
        'import _ from "lodash";\nexport const together = (prices: number[]) => _.sum(prices);\n',
      );
      edit(app, "src/pages/Cart.tsx", "import { freeShippingFrom,", "import { together, freeShippingFrom,");
      edit(app, "src/pages/Cart.tsx", "<h1>Your cart</h1>", "<h1 data-sum={together([1, 2])}>Your cart</h1>");
    },
  },
  {
    name: "second React",
    page: "/cart",
    metrics: ["initial:js", "total"],
    cause: /react/,
    where: "src/main.tsx: react-old",
    packages: ["react-old@npm:react@18.3.1", "react-dom-old@npm:react-dom@18.3.1"],
    apply(app) {
      edit(
        app,
        "src/main.tsx",
        "createRoot(root).render(",
        'import { version as oldVersion } from "react-dom-old";\ndocument.documentElement.dataset["react"] = oldVersion;\n\ncreateRoot(root).render(',
      );
    },
  },
  {
    name: "route made eager",
    page: "/cart",
    metrics: ["initial:js"],
    cause: /Guide|lazy/,
    where: "src/App.tsx: import Guide",
    apply(app) {
      edit(app, "src/App.tsx", 'const Guide = lazy(() => import("./pages/Guide.tsx"));', "");
      edit(app, "src/App.tsx", "import { Home }", 'import Guide from "./pages/Guide.tsx";\nimport { Home }');
      edit(app, "src/App.tsx", "import { lazy, Suspense, useEffect }", "import { Suspense, useEffect }");
    },
  },
  {
    name: "cache headers off",
    page: "/cart",
    metrics: ["cache-hit", "transfer", "requests"],
    cause: /^(?:uncached|no-validator)\|/,
    where: "server.js: cacheControl",
    server: true,
    apply(app) {
      edit(app, "server.js", 'return "public, max-age=31536000, immutable";', 'return "no-store";');
    },
  },
  {
    name: "long cache lifetime dropped",
    page: "/cart",
    metrics: ["cache:immutable"],
    limits: { "cache:immutable": { maxIncrease: 0 } },
    cause: /^cache:immutable\|.*server\.js:\d/,
    where: "server.js: cacheControl",
    server: true,
    apply(app) {
      edit(app, "server.js", '"public, max-age=31536000, immutable"', '"public, max-age=3600"');
    },
  },
  {
    name: "compression of scripts dropped",
    page: "/cart",
    metrics: ["compression:text"],
    limits: { "compression:text": { maxIncrease: 0 } },
    cause: /^compression:text\|.*server\.js:\d/,
    where: "server.js: zipped",
    server: true,
    apply(app) {
      edit(app, "server.js", "/text|javascript|json|svg/.test(type)", "/html|css/.test(type)");
    },
  },
  {
    name: "page redirected",
    page: "/cart",
    metrics: ["redirects"],
    limits: { redirects: { maxIncrease: 0 } },
    cause: /^redirects\|.*server\.js:\d/,
    where: "server.js: location",
    server: true,
    apply(app) {
      edit(
        app,
        "server.js",
        "  const asset = files.get(pathname);",
        `  if (pathname === "/cart") return response.writeHead(301, { location: "/cart/" }).end();
  const asset = files.get(pathname);`,
      );
    },
  },
  {
    name: "slow query",
    page: "/cart",
    metrics: ["TTFB", "server-timing:db"],
    cause: /^server\|.*db/,
    where: "server.js: countStock",
    server: true,
    apply(app) {
      edit(
        app,
        "server.js",
        'return stock.prepare("select id, left from pieces order by id").all();',
        `return stock
    .prepare(
      "with recursive t(n) as (select 1 union all select n + 1 from t where n < 400000) select id, left, (select count(*) from t where n % 7 = 0) as rank from pieces order by id",
    )
    .all()
    .map(({ id, left }) => ({ id, left }));`,
      );
    },
  },
  {
    name: "one query a row",
    page: "/",
    app: "products",
    metrics: ["queries"],
    cause: /^repeated-query\|.*reviews.* 20 times in one GET \/.*products\.js:\d+, changed since base/,
    where: "products.js: the reviews of each product in a loop",
    apply: askOneByOne,
  },
  {
    name: "slow query by its telemetry",
    page: "/",
    app: "products",
    metrics: ["server-timing:db", "TTFB"],
    cause: /^slow-query\|.*reviews.*products\.js:\d+, changed since base/,
    where: "products.js: a condition that no index serves",
    apply(app) {
      edit(
        app,
        "products.js",
        '.whereIn("product", ids)',
        '.whereRaw("not exists (select 1 from reviews as worse where worse.product + 0 = reviews.product and worse.stars < 1)")',
      );
    },
  },
  {
    name: "server rendering lost",
    page: "/",
    metrics: ["FCP", "LCP"],
    cause: /^server-rendering\|.*src\/App\.tsx/,
    where: "src/App.tsx: if (!mounted) return null",
    prepare: prerenderHome,
    apply(app) {
      edit(
        app,
        "src/App.tsx",
        "import { lazy, Suspense, useEffect }",
        "import { lazy, Suspense, useEffect, useState }",
      );
      edit(
        app,
        "src/App.tsx",
        "useEffect(() => window.scrollTo",
        `// The cart is not known while the page is built.
  const [mounted, setMounted] = useState(false);
  useEffect(() => setMounted(true), []);
  useEffect(() => window.scrollTo`,
      );
      edit(app, "src/App.tsx", "  return (\n    <>", "  if (!mounted) return null;\n  return (\n    <>");
    },
  },
  {
    name: "async script made blocking",
    // Its HTML has its text: the first paint waits for no other script.
    page: "/care",
    metrics: ["FCP", "LCP"],
    cause: /^render-blocking\|.*analytics.*care\.html:\d/,
    where: "care.html: <script src=/analytics.js> without async",
    prepare(app) {
      writeAnalytics(app);
      edit(app, "care.html", "<title>", '<script async src="/analytics.js"></script>\n    <title>');
    },
    apply(app) {
      edit(app, "care.html", "<script async src", "<script src");
    },
  },
  {
    name: "preload of the hero dropped",
    page: "/",
    metrics: ["LCP"],
    cause: /^lcp-discovery\|.*requestDiscoverable.*index\.html:\d/,
    where: "index.html: the preload of hero-1440.webp",
    prepare(app) {
      edit(app, "src/pages/Home.tsx", 'src="/images/hero-800.webp"', 'src="/images/hero-1440.webp"');
      edit(app, "src/pages/Home.tsx", heroSources, "");
      edit(app, "index.html", 'if (location.pathname === "/")', 'if (location.pathname === "/welcome")');
      edit(app, "index.html", "<title>", `${heroPreload}\n    <title>`);
    },
    apply(app) {
      edit(app, "index.html", `${heroPreload}\n    `, "");
    },
  },
  {
    name: "late data fetch before the largest element",
    page: "/",
    metrics: ["LCP"],
    cause: /^late-data\|.*hero\.json.*src\/pages\/Home\.tsx:\d/,
    where: "src/pages/Home.tsx: fetch(/hero.json)",
    apply(app) {
      writeFileSync(
        join(app, "public/hero.json"),
        JSON.stringify({ eyebrow: "Autumn firing", title: "Stoneware for every day" }),
      );
      edit(app, "src/pages/Home.tsx", "import { useState }", "import { useEffect, useState }");
      edit(
        app,
        "src/pages/Home.tsx",
        "  return (\n    <main>",
        `  const [words, setWords] = useState<{ eyebrow: string; title: string } | null>(null);
  useEffect(() => {
    void fetch("/hero.json")
      .then((answer) => answer.json())
      .then(setWords);
  }, []);
  if (!words) return <main className="page page-waiting" aria-busy="true" />;

  return (
    <main>`,
      );
      edit(app, "src/pages/Home.tsx", "Autumn firing", "{words.eyebrow}");
      edit(app, "src/pages/Home.tsx", "Stoneware for every day", "{words.title}");
    },
  },
  {
    name: "loop at the start",
    page: "/",
    metrics: ["work:js"],
    cause: /executed-code\|.*src\/money\.ts/,
    where: "src/money.ts: checksum",
    apply(app) {
      edit(
        app,
        "src/money.ts",
        "",
        `function checksum() {
  let sum = 0;
  for (let turn = 0; turn < 60_000; turn++) sum += turn % 7;
  return sum;
}
document.documentElement.dataset["checksum"] = String(checksum());
`,
      );
    },
  },
  {
    name: "loop in a step",
    page: "/",
    metrics: ["work:js:drinks"],
    cause: /executed-code\|.*src\/pages\/Home\.tsx.*in the step “drinks”/,
    where: "src/pages/Home.tsx: checksum",
    interactions: [{ click: "#filter-drink", name: "drinks", limits: { "work:js": { maxIncrease: "10%" } } }],
    apply(app) {
      edit(
        app,
        "src/pages/Home.tsx",
        "export function Home()",
        `function checksum() {
  let sum = 0;
  for (let turn = 0; turn < 9_000; turn++) sum += turn % 7;
  return sum;
}

export function Home()`,
      );
      edit(
        app,
        "src/pages/Home.tsx",
        "onClick={() => setFilter(name)}",
        "onClick={() => {\n                  document.title = `${name} ${checksum()}`;\n                  setFilter(name);\n                }}",
      );
    },
  },
];
