import { angularPinned } from "./client-apps.ts";
import { recipeOf, manifest, page } from "./texts.ts";
import type { MatrixApp } from "./matrix-app.ts";

/** The generator's app with a component that runs in the browser: without one the framework's own code is all there is. */
export const nextApp = {
  create:
    "npx -y create-next-app@16.4.3 app --ts --app --empty --no-tailwind --no-eslint --no-src-dir --skip-install --disable-git --yes",
  files: {
    "app/counter.tsx": `"use client";
import { useState } from "react";
export function Counter() {
  const [count, setCount] = useState(0);
  return <button onClick={() => setCount(count + 1)}>{count}</button>;
}
`,
    "app/page.tsx": `import { Counter } from "./counter";
export default function Home() {
  return <main><h1>Get started</h1><Counter /></main>;
}
`,
    "app/more/page.tsx": `export default function More() { return <h1>More</h1>; }\n`,
  },
  harmless: { file: "app/page.tsx", from: "Get started", to: "Begin here" },
  harmful: { kind: "import", file: "app/counter.tsx", after: `"use client";` },
} as const;

const router = recipeOf("React Router");
const nuxt = recipeOf("Nuxt server");
const svelte = recipeOf("SvelteKit node");
const start = recipeOf("TanStack Start");
const astro = recipeOf("Astro server");

/** Apps that a command serves: frameworks that render on a server, and servers that people write. */
export const serverApps: readonly MatrixApp[] = [
  { name: "Next", ...nextApp, found: "Next.js app", serves: /next start/ },
  {
    name: "React Router 8",
    files: {
      ...router.files,
      "package.json": manifest({
        ...router.manifest,
        scripts: {
          dev: "react-router dev",
          build: "react-router build",
          start: "react-router-serve ./build/server/index.js",
        },
        overrides: { vite: "8.3.8" },
      }),
    },
    manifest: { dependencies: { vite: "8.3.8" } },
    harmless: { file: "app/root.jsx", from: ">Now<", to: ">The time<" },
    harmful: { kind: "import", file: "app/routes/home.jsx" },
    found: "React Router app",
    serves: /npm run start/,
  },
  {
    name: "Nuxt",
    files: {
      ...nuxt.files,
      "package.json": manifest({
        ...nuxt.manifest,
        scripts: { dev: "nuxt dev", build: "nuxt build", generate: "nuxt generate", preview: "nuxt preview" },
      }),
    },
    harmless: { file: "pages/index.vue", from: ">Now<", to: ">The time<" },
    harmful: { kind: "import", file: "pages/index.vue", after: "<script setup>" },
    found: "Nuxt app",
    serves: /\.output\/server/,
  },
  {
    name: "SvelteKit, node",
    files: {
      ...svelte.files,
      "package.json": manifest({
        ...svelte.manifest,
        scripts: { dev: "vite dev", build: "vite build", preview: "vite preview" },
      }),
      "src/routes/+layout.svelte": `<script>\nlet { children } = $props();\n</script>\n{@render children()}\n`,
    },
    manifest: { dependencies: { vite: "8.3.8" } },
    harmless: { file: "src/routes/+page.svelte", from: ">Now<", to: ">The time<" },
    harmful: { kind: "import", file: "src/routes/+layout.svelte", after: "<script>" },
    found: "SvelteKit app",
    serves: /node build|vite preview/,
  },
  {
    name: "SvelteKit, auto",
    create: "npx -y sv@0.17.1 create app --template minimal --types ts --no-add-ons --no-install",
    manifest: { devDependencies: { vite: "8.3.8" } },
    harmless: { file: "src/routes/+page.svelte", from: "Welcome to", to: "Good day to" },
    harmful: { kind: "import", file: "src/routes/+layout.svelte", after: `<script lang="ts">` },
    found: "SvelteKit app",
    serves: /vite preview/,
  },
  {
    name: "Angular 20, server",
    create: "npx -y @angular/cli@20 new app --ssr --defaults --skip-git --skip-install --package-manager npm",
    manifest: {
      ...angularPinned,
      dependencies: {
        ...angularPinned.dependencies,
        "@angular/platform-server": angularPinned.dependencies["@angular/core"],
        "@angular/ssr": angularPinned.devDependencies["@angular/build"],
      },
    },
    harmless: { file: "src/app/app.html", from: "Hello, ", to: "Good day, " },
    harmful: { kind: "import", file: "src/main.ts" },
    found: "Angular app",
    serves: /dist\/app/,
  },
  {
    name: "TanStack Start",
    files: {
      ...start.files,
      "package.json": manifest({
        ...start.manifest,
        scripts: {
          dev: "vite dev",
          build: "vite build",
          start: "srvx --prod -s ../client dist/server/server.js",
        },
      }),
    },
    manifest: { dependencies: { vite: "8.3.8" } },
    harmless: { file: "src/routes/__root.jsx", from: ">Now<", to: ">The time<" },
    harmful: { kind: "import", file: "src/routes/index.jsx" },
    found: "Vite app",
    serves: /npm (?:run )?start|srvx/,
  },
  {
    name: "SolidStart 1",
    files: {
      "package.json": manifest({
        type: "module",
        scripts: { dev: "vinxi dev", build: "vinxi build", start: "vinxi start" },
        dependencies: {
          "@solidjs/router": "^0.15.0",
          "@solidjs/start": "^1.1.0",
          "solid-js": "^1.9.5",
          vinxi: "^0.5.7",
        },
        overrides: { vite: "^6.4.1" },
      }),
      "app.config.ts": `import { defineConfig } from "@solidjs/start/config";\nexport default defineConfig({});\n`,
      "src/app.tsx": `import { Router } from "@solidjs/router";
import { FileRoutes } from "@solidjs/start/router";
import { Suspense } from "solid-js";
export default function App() {
  return <Router root={(props) => <Suspense>{props.children}</Suspense>}><FileRoutes /></Router>;
}
`,
      "src/entry-client.tsx": `// @refresh reload
import { mount, StartClient } from "@solidjs/start/client";
mount(() => <StartClient />, document.getElementById("app")!);
`,
      "src/entry-server.tsx": `// @refresh reload
import { createHandler, StartServer } from "@solidjs/start/server";
export default createHandler(() => (
  <StartServer document={({ assets, children, scripts }) => (
    <html lang="en">
      <head><meta charset="utf-8" /><title>App</title>{assets}</head>
      <body><div id="app">{children}</div>{scripts}</body>
    </html>
  )} />
));
`,
      "src/routes/index.tsx": `import { createSignal } from "solid-js";
export default function Home() {
  const [count, setCount] = createSignal(0);
  return <main><h1>Get started</h1><button onClick={() => setCount(count() + 1)}>{count()}</button></main>;
}
`,
    },
    harmless: { file: "src/routes/index.tsx", from: "Get started", to: "Begin here" },
    harmful: { kind: "import", file: "src/routes/index.tsx" },
    found: "Unknown framework",
    serves: /vinxi|\.output\/server|start/,
  },
  {
    name: "Astro, server",
    files: {
      ...astro.files,
      "package.json": manifest({
        ...astro.manifest,
        scripts: { dev: "astro dev", build: "astro build", preview: "astro preview" },
        overrides: { vite: "8.3.8" },
      }),
    },
    harmless: { file: "src/pages/index.astro", from: "<body>", to: "<body><h1>Good day</h1>" },
    harmful: { kind: "import", file: "src/counter.jsx" },
    found: "Astro site (server)",
    serves: /dist\/server|astro preview/,
  },
  {
    name: "Qwik, static",
    create:
      "npm create -y qwik@1.20.1 empty app && cd app && npm install --no-audit --no-fund --loglevel=error && npx qwik add static --skipConfirmation=true",
    harmless: { file: "src/routes/index.tsx", from: "Can't wait", to: "Cannot wait" },
    harmful: { kind: "import", file: "src/root.tsx" },
    found: "Qwik app",
    serves: /^dist$/,
  },
  {
    name: "Express",
    files: {
      "package.json": manifest({ scripts: { start: "node server.js" }, dependencies: { express: "5.1.0" } }),
      "server.js": `const express = require("express");
const app = express();
app.use(express.static("public"));
app.listen(process.env.PORT || 3000);
`,
      "public/index.html": page(`<h1>Get started</h1>\n<script src="/app.js"></script>`),
      "public/app.js": `document.body.append("A server of Express.");\n`,
    },
    harmless: { file: "public/index.html", from: "Get started", to: "Begin here" },
    harmful: {
      kind: "tag",
      file: "public/index.html",
      before: `<script src="/app.js">`,
      folder: "public",
      source: "/chart.js",
    },
    found: "App with a server of its own",
    serves: /npm (?:run )?start|node server\.js/,
  },
  {
    name: "TypeScript server",
    files: {
      "package.json": manifest({
        type: "module",
        scripts: { build: "tsc", start: "node dist/server.js" },
        dependencies: { fastify: "5.6.1", "@fastify/static": "8.2.0" },
        devDependencies: { typescript: "5.9.3", "@types/node": "24.7.0" },
      }),
      "tsconfig.json": JSON.stringify({
        compilerOptions: {
          target: "es2022",
          module: "nodenext",
          outDir: "dist",
          strict: true,
          skipLibCheck: true,
        },
        include: ["src"],
      }),
      "src/server.ts": `import fastifyStatic from "@fastify/static";
import Fastify from "fastify";
import { join } from "node:path";

const server = Fastify();
server.register(fastifyStatic, { root: join(import.meta.dirname, "../public"), prefix: "/public/" });
server.get("/", (_request, reply) => reply.type("text/html").send(\`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>App</title><link rel="icon" href="data:,"></head>
<body>
<h1>Get started</h1>
<script src="/public/app.js"></script>
</body>
</html>\`));
await server.listen({ port: Number(process.env["PORT"] ?? 3000) });
`,
      "public/app.js": `document.body.append("A server of TypeScript.");\n`,
    },
    harmless: { file: "src/server.ts", from: "Get started", to: "Begin here" },
    harmful: {
      kind: "tag",
      file: "src/server.ts",
      before: `<script src="/public/app.js">`,
      folder: "public",
      source: "/public/chart.js",
    },
    found: "Unknown framework",
    serves: /npm (?:run )?start|node dist\/server\.js/,
  },
  {
    name: "Preview on a fixed port",
    files: {
      "package.json": manifest({
        type: "module",
        scripts: {
          build: "esbuild src/main.js --bundle --minify --outdir=www --metafile=meta.json",
          preview: "node preview.js",
        },
        dependencies: { express: "5.1.0" },
        devDependencies: { esbuild: "0.28.2" },
      }),
      ".gitignore": "node_modules\nwww\nmeta.json\n",
      "preview.js": `import express from "express";
const app = express();
app.get("/", (_request, response) => response.send(\`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>App</title><link rel="icon" href="data:,"></head>
<body>
<h1>Get started</h1>
<script type="module" src="/main.js"></script>
</body>
</html>\`));
app.get("/api/greeting", (_request, response) => response.json("A server on one port."));
app.use(express.static("www"));
app.listen(4327, () => console.log("http://localhost:4327"));
`,
      "src/main.js": `import { greet } from "./greet.js";\ngreet();\n`,
      "src/greet.js": `export const greet = async () => document.body.append(await (await fetch("/api/greeting")).json());\n`,
    },
    harmless: { file: "preview.js", from: "Get started", to: "Begin here" },
    harmful: { kind: "import", file: "src/main.js" },
    found: "Unknown framework",
    serves: /npm run preview/,
  },
];
