import * as fc from "fast-check";
import { expect, test } from "vitest";
import { readConfigValues } from "../../src/project/detect-config-values.ts";

test("literals by their path, through calls, functions and arrays", () => {
  const values = readConfigValues(`
    import { defineConfig } from "vite"; // https://vite.dev
    /* outDir: "comment" */
    export default defineConfig(({ mode }: ConfigEnv) => {
      return {
        base: '/shop/',
        plugins: [react(), legacy({ outDir: "plugin" })],
        build: { "outDir": \`out\`, sourcemap: true, rollupOptions: { output: { dir: "inner" } } },
        server: { open: false },
      };
    });
  `);
  expect(Object.fromEntries(values)).toMatchObject({
    base: "/shop/",
    "build.outDir": "out",
    "build.sourcemap": true,
    "build.rollupOptions.output.dir": "inner",
    "server.open": false,
  });
});

test("what only running the file would tell is computed", () => {
  const values = readConfigValues(`export default {
    a: process.env.BASE ?? "/",
    b: "x" + suffix,
    c: \`\${root}/out\`,
    d: isProd ? "export" : undefined,
    e: join(__dirname, "dist"),
    f: -1,
    g: adapter({ mode: "standalone" }),
  }`);
  for (const key of ["a", "b", "c", "d", "e", "f", "g"])
    expect(values.get(key)).toEqual({ computed: expect.any(String) });
  expect(values.has("isProd")).toBe(false);
});

test("constants of the file, typed literals, types and conditions", () => {
  const values = readConfigValues(`
    const repository = "/budget/";
    const sum = "a" + "b";
    const config: NextConfig = { output: "export" as const, basePath: repository, distDir: sum };
    function label(a: string): string { return a ? "yes" : "no"; }
    export default config satisfies NextConfig;
  `);
  expect(values.get("output")).toBe("export");
  expect(values.get("basePath")).toBe("/budget/");
  expect(values.get("distDir")).toEqual({ computed: "sum" });
  expect([...values.keys()].toSorted()).toEqual(["basePath", "distDir", "output"]);
});

test("quotes in regular expressions and comment signs in strings lead nowhere wrong", () => {
  const values = readConfigValues(`export default {
    test: /["'\`/]\\//g,
    url: "https://example.com/*x*/",
    escaped: 'it\\'s "fine"',
    after: "seen",
  }`);
  expect(values.get("url")).toBe("https://example.com/*x*/");
  expect(values.get("escaped")).toBe(`it's "fine"`);
  expect(values.get("after")).toBe("seen");
});

test("the outermost, then the first of equal paths", () => {
  const values = readConfigValues(`
    export default wrap(other([{ outDir: "deep" }]), { outDir: "first" }, { outDir: "second" });
  `);
  expect(values.get("outDir")).toBe("first");
});

test("any strings, as JSON writes them, are read back", () => {
  const key = fc.stringMatching(/^[a-zA-Z_$][\w$]{0,10}$/).filter((name) => name !== "__proto__");
  const text = fc.string().map((value) => value.replace(/[\\\p{Cc}\u2028\u2029]/gu, ""));
  fc.assert(
    fc.property(fc.dictionary(key, text), fc.dictionary(key, text), (outer, inner) => {
      const source = `// "\nexport default ${JSON.stringify({ ...outer, nested: inner })}`;
      const values = readConfigValues(source);
      for (const [name, value] of Object.entries(outer))
        if (name !== "nested") expect(values.get(name)).toBe(value);
      for (const [name, value] of Object.entries(inner)) expect(values.get(`nested.${name}`)).toBe(value);
    }),
  );
});

test("any text is read without failing, in time", () => {
  fc.assert(fc.property(fc.string({ maxLength: 200 }), (source) => void readConfigValues(source)));
  for (const piece of ["/*", "`", "'", "(", "/[", " /", "{a:", "{a:1,"]) {
    expect(() => readConfigValues(piece.repeat(50_001))).not.toThrow();
  }
});
