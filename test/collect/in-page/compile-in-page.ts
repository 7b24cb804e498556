import { join } from "node:path";
import { build } from "esbuild";
import type { Plugin } from "esbuild";

const folder = join(import.meta.dirname, "../../../src/collect/in-page");

/** Leaves out whole modules that a function does not need: web-vitals observes the page as soon as it is loaded. */
const onlyWhatIsUsed: Plugin = {
  name: "only-what-is-used",
  setup({ onResolve }) {
    onResolve({ filter: /^\.\.?\// }, ({ path, resolveDir }) => ({
      path: join(resolveDir, path),
      sideEffects: false,
    }));
  },
};

/** The text of each function of in-page/index.ts, with what it imports: an expression that is a function of its arguments. */
export async function compileInPage(): Promise<Record<string, string>> {
  const names = await exportedNames();
  const texts = await Promise.all(names.map(async (name) => [name, await compile(name)] as const));
  return Object.fromEntries(texts);
}

async function exportedNames(): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: [join(folder, "index.ts")],
    bundle: true,
    write: false,
    format: "esm",
    metafile: true,
  });
  return Object.values(metafile.outputs).flatMap((output) => output.exports);
}

/** `args` and `result` are variables around the bundle: esbuild's own exports would use functions that a page may have replaced. */
async function compile(name: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { ${name} } from "./index.ts"; result = ${name}(...args);`,
      resolveDir: folder,
      loader: "js",
    },
    bundle: true,
    write: false,
    format: "iife",
    minify: true,
    target: "es2022",
    charset: "ascii",
    legalComments: "none",
    plugins: [onlyWhatIsUsed],
  });
  const bundle = outputFiles[0]?.text.trim() ?? "";
  return `(...args)=>{let result;${bundle}return result}`;
}
