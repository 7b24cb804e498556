import type { BenchApp } from "./apps.ts";

const react = { react: "19.3.1", "react-dom": "19.3.1" };
const vite = "8.4.0";
const dayjs = { dayjs: "1.11.18" };

/** Apps whose own server renders the pages. Each has one more route, with a package that the first page does not load. */
export const serverApps: readonly BenchApp[] = [
  {
    name: "React Router",
    packages: {
      ...react,
      ...dayjs,
      "@react-router/dev": "8.4.0",
      "@react-router/node": "8.4.0",
      "@react-router/serve": "8.4.0",
      "react-router": "8.4.0",
      isbot: "latest",
      vite,
    },
    files: {
      "react-router.config.js": "export default { ssr: true };\n",
      "vite.config.js": `import { reactRouter } from "@react-router/dev/vite";\nexport default { plugins: [reactRouter()] };\n`,
      "app/root.jsx": `import { Links, Link, Meta, Outlet, Scripts, ScrollRestoration } from "react-router";
import "./app.css";
export function Layout({ children }) {
  return <html lang="en"><head><Meta /><Links /></head><body>{children}<ScrollRestoration /><Scripts /></body></html>;
}
export default function App() { return <><Link to="/now" prefetch="none">Now</Link><Outlet /></>; }
`,
      "app/app.css": "h1 { color: rebeccapurple }\n",
      "app/routes.js": `import { index, route } from "@react-router/dev/routes";
export default [index("routes/home.jsx"), route("now", "routes/now.jsx")];
`,
      "app/routes/home.jsx": `import { useState } from "react";
export default function Home() { const [n, set] = useState(0); return <button onClick={() => set(n + 1)}>{n}</button>; }
`,
      "app/routes/now.jsx": `import dayjs from "dayjs";\nexport default function Now() { return <p>{dayjs().format()}</p>; }\n`,
    },
    build: "react-router build",
    output: "build/client",
    served: true,
  },
  {
    name: "Nuxt server",
    packages: { ...dayjs, nuxt: "4.5.2" },
    // Its server does not build with 8.4.0.
    manifest: { overrides: { vite: "8.3.8" } },
    files: {
      "pages/index.vue": `<template><button @click="more">{{ text }}</button><NuxtLink to="/now" no-prefetch>Now</NuxtLink></template>
<script setup>const text = ref("0"); const more = () => { text.value += "."; };</script>\n`,
      "pages/now.vue": `<template><p>{{ dayjs().format() }}</p></template>\n<script setup>import dayjs from "dayjs";</script>\n`,
      "app.vue": `<template><NuxtPage /></template>\n`,
      "nuxt.config.js": `export default { srcDir: ".", telemetry: false, compatibilityDate: "2026-01-01" };\n`,
    },
    build: "nuxt build",
    output: ".output/public",
    served: true,
  },
  {
    name: "TanStack Start",
    packages: {
      ...react,
      ...dayjs,
      "@tanstack/react-router": "1.170.46",
      "@tanstack/react-start": "1.169.5",
      "@vitejs/plugin-react": "6.3.0",
      srvx: "1.0.8",
      vite,
    },
    files: {
      "vite.config.js": `import { tanstackStart } from "@tanstack/react-start/plugin/vite";
import react from "@vitejs/plugin-react";
export default { plugins: [tanstackStart(), react()] };
`,
      "src/router.jsx": `import { createRouter } from "@tanstack/react-router";
import { routeTree } from "./routeTree.gen";
export function getRouter() { return createRouter({ routeTree }); }
`,
      "src/routes/__root.jsx": `import { createRootRoute, HeadContent, Link, Outlet, Scripts } from "@tanstack/react-router";
import css from "../app.css?url";
export const Route = createRootRoute({
  head: () => ({ links: [{ rel: "stylesheet", href: css }] }),
  component: () => <html lang="en"><head><HeadContent /></head><body><Link to="/now" preload={false}>Now</Link><Outlet /><Scripts /></body></html>,
});
`,
      "src/app.css": "h1 { color: rebeccapurple }\n",
      "src/routes/index.jsx": `import { createFileRoute } from "@tanstack/react-router";
import { useState } from "react";
export const Route = createFileRoute("/")({ component: Home });
function Home() { const [n, set] = useState(0); return <button onClick={() => set(n + 1)}>{n}</button>; }
`,
      "src/routes/now.jsx": `import { createFileRoute } from "@tanstack/react-router";
import dayjs from "dayjs";
export const Route = createFileRoute("/now")({ component: () => <p>{dayjs().format()}</p> });
`,
    },
    build: "vite build",
    output: "dist/client",
    served: "npx --no -- srvx --prod --port {port} -s ../client dist/server/server.js",
  },
  {
    name: "Astro server",
    packages: {
      ...dayjs,
      astro: "7.3.5",
      "@astrojs/node": "11.1.6",
      "@astrojs/preact": "latest",
      preact: "latest",
    },
    files: {
      "astro.config.mjs": `import node from "@astrojs/node";
import preact from "@astrojs/preact";
export default { output: "server", adapter: node({ mode: "standalone" }), integrations: [preact()] };
`,
      "src/counter.jsx": `import { useState } from "preact/hooks";
export default function Counter() { const [n, set] = useState(0); return <button onClick={() => set(n + 1)}>{n}</button>; }
`,
      "src/now.jsx": `import dayjs from "dayjs";\nexport default function Now() { return <p>{dayjs().format()}</p>; }\n`,
      "src/pages/index.astro": `---
import Counter from "../counter.jsx";
---
<html lang="en"><head><title>Home</title></head><body><Counter client:load /></body></html>
`,
      "src/pages/now.astro": `---
import Now from "../now.jsx";
---
<html lang="en"><head><title>Now</title></head><body><Now client:load /></body></html>
`,
    },
    build: "astro build",
    output: "dist/client",
    served: true,
  },
  {
    name: "SvelteKit node",
    packages: {
      ...dayjs,
      "@sveltejs/adapter-node": "6.0.1",
      "@sveltejs/kit": "3.2.0",
      "@sveltejs/vite-plugin-svelte": "latest",
      svelte: "latest",
      vite,
    },
    files: {
      "src/app.html": `<!doctype html><html lang="en"><head>%sveltekit.head%</head><body>%sveltekit.body%</body></html>\n`,
      "src/routes/+page.svelte": `<script>let count = $state(0);</script>\n<button onclick={() => count++}>{count}</button><a href="/now">Now</a>\n`,
      "src/routes/now/+page.svelte": `<script>import dayjs from "dayjs";</script>\n<p>{dayjs().format()}</p>\n`,
      "vite.config.js": `import { sveltekit } from "@sveltejs/kit/vite";
import adapter from "@sveltejs/adapter-node";
export default { plugins: [sveltekit({ adapter: adapter() })] };
`,
    },
    build: "vite build",
    output: ".svelte-kit/output/client",
    served: true,
  },
];
