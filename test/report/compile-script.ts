import { createHash } from "node:crypto";
import { join } from "node:path";
import { build } from "esbuild";
import { style } from "../../src/report/html/style.ts";

export const folder = join(import.meta.dirname, "../../src/report/html");

/** The page's script as one text, and the hashes that its Content-Security-Policy names. */
export async function compileScript(): Promise<{
  script: string;
  hashes: { script: string; style: string };
}> {
  const { outputFiles } = await build({
    entryPoints: [join(folder, "client/main.ts")],
    bundle: true,
    write: false,
    format: "iife",
    minify: true,
    target: "es2022",
    charset: "ascii",
  });
  const script = outputFiles[0]?.text.trim() ?? "";
  if (/<\/script|<!--/i.test(script)) throw new Error("the script would end its own element");
  return { script, hashes: { script: hashOf(script), style: hashOf(style) } };
}

function hashOf(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}
