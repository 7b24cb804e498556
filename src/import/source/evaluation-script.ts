/*
 * What the child process runs to evaluate a configuration that is code. It prints the default export as JSON to descriptor 3, apart
 * from what the configuration prints. Functions, which JSON does not have, become texts that say so. Helpers that only return what
 * they are given, such as `defineConfig`, are provided if their package is not installed.
 */
export const evaluationScript = String.raw`
import { registerHooks } from "node:module";
import { writeSync } from "node:fs";
const [file] = process.argv.slice(-1);
// What -e adds would make an ES module look as if it could set module.exports.
for (const name of ["module", "exports", "require"]) delete globalThis[name];
const helpers = /^(?:unlighthouse(?:\/config)?|@unlighthouse\/(?:core|cli))$/;
const names = ["defineConfig", "defineUnlighthouseConfig"];
globalThis.defineUnlighthouseConfig = (config) => config;
registerHooks({
  resolve(name, context, next) {
    try {
      return next(name, context);
    } catch (error) {
      if (!helpers.test(name)) throw error;
      const code = names.map((one) => "export const " + one + " = (config) => config;").join("");
      return { url: "data:text/javascript," + encodeURIComponent(code), shortCircuit: true };
    }
  },
});
function asData(value, depth, around) {
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : String(value);
  if (typeof value === "function") return "[function " + value.name + "]";
  if (typeof value !== "object") return value === undefined ? undefined : String(value);
  if (value instanceof RegExp || value instanceof Date || value instanceof URL) return String(value);
  if (around.includes(value)) return "[circular]";
  if (depth >= 60) return "[too deep]";
  const within = [...around, value];
  if (Array.isArray(value)) return value.map((item) => asData(item, depth + 1, within) ?? null);
  const data = {};
  for (const [key, item] of Object.entries(value)) {
    const of = asData(item, depth + 1, within);
    if (of !== undefined)
      Object.defineProperty(data, key, { value: of, enumerable: true, writable: true, configurable: true });
  }
  return data;
}
function answer(value) {
  const bytes = Buffer.from(JSON.stringify(value));
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(3, bytes, at);
    } catch (error) {
      if (error.code !== "EAGAIN") throw error;
    }
  }
  process.exit(0);
}
try {
  const module = await import(file);
  let value = "default" in module ? module.default : { ...module };
  if (typeof value === "function") value = value({}, {});
  value = await value;
  if (value && typeof value === "object" && value.__esModule && "default" in value) value = await value.default;
  answer({ value: asData(value, 0, []) ?? null });
} catch (error) {
  const isError = error instanceof Error;
  answer({ error: isError ? error.name + ": " + error.message : String(error), stack: isError ? String(error.stack) : "" });
}
`;
