import type { MatrixApp } from "./matrix-app.ts";
import { manifest, page } from "./texts.ts";

// The registry that these were made with has no copy of what a later Vite wants on Windows, and `npm ci` minds.
const vitePinned = { devDependencies: { vite: "8.3.8" } };

/** Nor does it have the same patch version of all of Angular's packages, of which some want the very same of others. */
const framework = "20.3.32";
export const angularPinned = {
  dependencies: Object.fromEntries(
    ["common", "compiler", "core", "forms", "platform-browser", "router"].map((part) => [
      `@angular/${part}`,
      framework,
    ]),
  ),
  devDependencies: { "@angular/compiler-cli": framework, "@angular/build": "20.3.37" },
};

const vite = (template: string) => `npm create -y vite@9 app -- --template ${template} --no-interactive`;

/** Apps whose pages a browser renders. */
export const clientApps: readonly MatrixApp[] = [
  {
    name: "Vite, React",
    create: vite("react-ts"),
    manifest: vitePinned,
    harmless: { file: "src/App.tsx", from: "Get started", to: "Begin here" },
    harmful: { kind: "import", file: "src/main.tsx" },
    found: "Vite app (react)",
    serves: /^dist$/,
  },
  {
    name: "Vite, Vue",
    create: vite("vue"),
    manifest: vitePinned,
    harmless: { file: "src/components/HelloWorld.vue", from: "Get started", to: "Begin here" },
    harmful: { kind: "import", file: "src/main.js" },
    found: "Vite app (vue)",
    serves: /^dist$/,
  },
  {
    name: "Vite, Svelte",
    create: vite("svelte-ts"),
    manifest: vitePinned,
    harmless: { file: "src/App.svelte", from: "Get started", to: "Begin here" },
    harmful: { kind: "import", file: "src/main.ts" },
    found: "Vite app (svelte)",
    serves: /^dist$/,
  },
  {
    name: "Vite, Solid",
    create: vite("solid"),
    manifest: vitePinned,
    harmless: { file: "src/App.jsx", from: "Get started", to: "Begin here" },
    harmful: { kind: "import", file: "src/index.jsx" },
    found: "Vite app (solid-js)",
    serves: /^dist$/,
  },
  {
    name: "Vite, Preact",
    create: vite("preact"),
    manifest: vitePinned,
    harmless: { file: "src/app.jsx", from: "Get started", to: "Begin here" },
    harmful: { kind: "import", file: "src/main.jsx" },
    found: "Vite app (preact)",
    serves: /^dist$/,
  },
  {
    name: "Angular 20",
    create: "npx -y @angular/cli@20 new app --defaults --skip-git --skip-install --package-manager npm",
    manifest: angularPinned,
    harmless: { file: "src/app/app.html", from: "Hello, ", to: "Good day, " },
    harmful: { kind: "import", file: "src/main.ts" },
    found: "Angular app",
    serves: /^dist\/app\/browser$/,
  },
  {
    name: "Create React App 5",
    files: {
      "package.json": manifest({
        scripts: { start: "react-scripts start", build: "react-scripts build" },
        dependencies: { react: "18.3.1", "react-dom": "18.3.1", "react-scripts": "5.0.1" },
        browserslist: [">0.2%", "not dead"],
        eslintConfig: { extends: "react-app" },
      }),
      "public/index.html": page(`<div id="root"></div>`),
      "src/index.js": `import { createRoot } from "react-dom/client";
import App from "./App";
createRoot(document.getElementById("root")).render(<App />);
`,
      "src/App.js": `export default function App() { return <main><h1>Get started</h1><p>An app of React.</p></main>; }\n`,
    },
    harmless: { file: "src/App.js", from: "Get started", to: "Begin here" },
    // Its ESLint fails a build with a statement between imports.
    harmful: { kind: "import", file: "src/index.js", after: `import App from "./App";` },
    found: "Create React App",
    serves: /^build$/,
  },
  {
    name: "webpack 5",
    files: {
      "package.json": manifest({
        scripts: { build: "webpack", start: "webpack serve" },
        devDependencies: { webpack: "5.112.2", "webpack-cli": "6.0.1", "html-webpack-plugin": "5.6.4" },
      }),
      "webpack.config.js": `const Html = require("html-webpack-plugin");
module.exports = {
  mode: "production",
  entry: "./src/main.js",
  output: { filename: "[name].[contenthash].js", clean: true },
  plugins: [new Html({ template: "src/index.html" })],
};
`,
      "src/index.html": page(`<div id="root"></div>`),
      "src/main.js": `import { start } from "./start.js";\nstart(document.getElementById("root"));\n`,
      "src/start.js": `export const start = (root) => { root.innerHTML = "<h1>Get started</h1>"; };\n`,
    },
    harmless: { file: "src/start.js", from: "Get started", to: "Begin here" },
    harmful: { kind: "import", file: "src/main.js" },
    found: "webpack app",
    serves: /^dist$/,
  },
  {
    name: "Parcel",
    files: {
      "package.json": manifest({
        source: "src/index.html",
        scripts: { build: "parcel build", start: "parcel" },
        devDependencies: { parcel: "2.16.4" },
      }),
      "src/index.html": page(`<div id="root"></div><script type="module" src="./main.js"></script>`),
      "src/main.js": `import { start } from "./start.js";\nstart(document.getElementById("root"));\n`,
      "src/start.js": `export const start = (root) => { root.innerHTML = "<h1>Get started</h1>"; };\n`,
    },
    harmless: { file: "src/start.js", from: "Get started", to: "Begin here" },
    harmful: { kind: "import", file: "src/main.js" },
    found: "Parcel app",
    serves: /^dist$/,
  },
  {
    name: "Plain HTML",
    files: {
      "index.html": page(`<h1>Get started</h1>\n<script src="app.js"></script>`),
      "app.js": `document.body.append("A page without a build.");\n`,
    },
    install: false,
    harmless: { file: "index.html", from: "Get started", to: "Begin here" },
    harmful: {
      kind: "tag",
      file: "index.html",
      before: `<script src="app.js">`,
      folder: ".",
      source: "chart.js",
    },
    found: "Plain HTML",
    serves: /^\.|the project/,
  },
  {
    name: "Storybook",
    files: {
      "package.json": manifest({
        type: "module",
        scripts: { storybook: "storybook dev -p 6006", "build-storybook": "storybook build" },
        dependencies: { react: "19.2.0", "react-dom": "19.2.0" },
        devDependencies: {
          storybook: "10.6.7",
          "@storybook/react-vite": "10.6.7",
          "@vitejs/plugin-react": "6.3.0",
          vite: "8.3.8",
        },
      }),
      ".storybook/main.js": `export default { stories: ["../src/**/*.stories.jsx"], framework: "@storybook/react-vite", core: { disableTelemetry: true } };\n`,
      ".storybook/preview.js": `export default { parameters: {} };\n`,
      "src/Button.jsx": `export const Button = ({ label }) => <button>{label}</button>;\n`,
      "src/Button.stories.jsx": `import { Button } from "./Button.jsx";
export default { component: Button };
export const First = { args: { label: "Get started" } };
`,
    },
    harmless: { file: "src/Button.stories.jsx", from: "Get started", to: "Begin here" },
    harmful: { kind: "import", file: "src/Button.stories.jsx" },
    found: "Storybook",
    serves: /^storybook-static$/,
  },
];
