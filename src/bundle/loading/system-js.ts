import { attribute } from "../../html-nodes.ts";
import type { LoadingWay } from "./way.ts";

/** SystemJS, https://github.com/systemjs/systemjs: modules by their type. `System.import` of inline code is read there. */
export const systemJs: LoadingWay = {
  element: (element) => {
    if (element.tagName !== "script" || attribute(element, "type") !== "systemjs-module") return null;
    const src = attribute(element, "src")?.trim();
    // `import:name` is one of the import map's.
    return src && !src.startsWith("import:") ? [{ url: src, as: "script", when: "first" }] : [];
  },
};

/** Whether code is a module as SystemJS has it. */
export function isSystemModule(code: string): boolean {
  return /\bSystem\.register\s*\(/.test(code);
}

/** What the modules in a file register as their dependencies. */
export function systemDependencies(code: string): string[] {
  const call = /\bSystem\.register\s*\(\s*(?:["'`][^"'`]*["'`]\s*,\s*)?\[([^\]]*)\]/g;
  return [...code.matchAll(call)].flatMap(([, list = ""]) =>
    [...list.matchAll(/["'`]([^"'`]+)["'`]/g)].map(([, name = ""]) => name),
  );
}
