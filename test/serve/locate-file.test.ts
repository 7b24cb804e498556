import { symlink } from "node:fs/promises";
import { join } from "node:path";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { decodePath, locateFile } from "../../src/serve/locate-file.ts";
import { temporaryFolder } from "../temporary-folder.ts";

test.each(["/../x", "/a/..", "/%2e%2e/x", "/a%2f..%2fb", "/a%5c..%5cb", "/a%00b", "/."])(
  "%s is refused",
  (path) => {
    expect(decodePath(path)).toBeNull();
  },
);

test.each(["/a%2fb", "/a%5cb", "/%", "/%zz", "/.git/config", "/.env", "/@me/.profile"])(
  "%s may be a route, and never is a file",
  async (route) => {
    await using folder = await temporaryFolder({
      "a/b": "1",
      ".git/config": "2",
      ".env": "3",
      "@me/.profile": "4",
    });
    const names = decodePath(route);
    expect(names).not.toBeNull();
    expect(await locateFile(folder.path, route, names ?? [])).toEqual({ kind: "none" });
  },
);

test("names are decoded, empty ones dropped", () => {
  expect(decodePath("/caf%C3%A9//a%20b/")).toEqual(["café", "a b"]);
  expect(decodePath("/.well-known/security.txt")).toEqual([".well-known", "security.txt"]);
});

test("whatever the path, decoded names stay in the folder", () => {
  const part = fc.oneof(fc.string(), fc.constantFrom("..", "%2e%2e", "%2f", "%5c", "%00", ".", "a"));
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const names = decodePath(`/${parts.join("/")}`);
      if (names === null) return;
      expect(join("/root", ...names).startsWith("/root")).toBe(true);
      expect(names.every((name) => !name.split(/[/\\]/).includes("..") && !name.includes("\0"))).toBe(true);
    }),
  );
});

test("clean URLs", async () => {
  await using folder = await temporaryFolder({
    "index.html": "home",
    "about.html": "about",
    "docs/index.html": "docs",
    "docs/guide.html": "guide",
    "blog.html": "blog",
    "blog/index.html": "blog index",
    "app.js": "1",
    "empty/x.txt": "",
  });
  const at = async (path: string) => {
    const found = await locateFile(folder.path, path, decodePath(path) ?? []);
    return found.kind === "file" ? found.file.slice(folder.path.length + 1) : found;
  };
  expect(await at("/")).toBe("index.html");
  expect(await at("/index.html")).toBe("index.html");
  expect(await at("/about")).toBe("about.html");
  expect(await at("/about/")).toBe("about.html");
  expect(await at("/docs/")).toBe("docs/index.html");
  expect(await at("/docs")).toEqual({ kind: "redirect", pathname: "/docs/" });
  expect(await at("/docs/guide")).toBe("docs/guide.html");
  expect(await at("/blog")).toBe("blog.html");
  expect(await at("/blog/")).toBe("blog/index.html");
  expect(await at("/app.js")).toBe("app.js");
  expect(await at("/app.js/")).toEqual({ kind: "none" });
  expect(await at("/empty")).toEqual({ kind: "none" });
  expect(await at("/empty/")).toEqual({ kind: "none" });
});

test("a symbolic link may point within the folder, not out of it", async () => {
  await using folder = await temporaryFolder({
    "site/real.txt": "fine",
    "other/secret.txt": "secret",
    // Its name begins with the folder's own.
    "site-beside/secret.txt": "secret",
  });
  const root = join(folder.path, "site");
  await symlink(join(folder.path, "other/secret.txt"), join(root, "leak.txt"));
  await symlink(join(folder.path, "other"), join(root, "leak"));
  await symlink(join(folder.path, "site-beside"), join(root, "beside"));
  await symlink(join(root, "real.txt"), join(root, "link.txt"));
  const at = (path: string) => locateFile(root, path, decodePath(path) ?? []);
  expect(await at("/leak.txt")).toEqual({ kind: "none" });
  expect(await at("/leak/secret.txt")).toEqual({ kind: "none" });
  expect(await at("/beside/secret.txt")).toEqual({ kind: "none" });
  expect(await at("/link.txt")).toEqual({ kind: "file", file: join(root, "real.txt") });
});

test("installed packages are not served; an output folder of their name is", async () => {
  await using folder = await temporaryFolder({
    "package.json": "{}",
    "index.html": "",
    "node_modules/index.html": "",
    "node_modules/a/a.js": "1",
    "tools/package.json": "{}",
    "tools/node_modules/b.js": "1",
    "assets/node_modules/font.ttf": "1",
  });
  const at = async (path: string) => (await locateFile(folder.path, path, decodePath(path) ?? [])).kind;
  expect(await at("/node_modules")).toBe("none");
  expect(await at("/node_modules/")).toBe("none");
  expect(await at("/node_modules/a/a.js")).toBe("none");
  expect(await at("/tools/node_modules/b.js")).toBe("none");
  expect(await at("/assets/node_modules/font.ttf")).toBe("file");
  expect(await at("/tools/package.json")).toBe("file");
});
