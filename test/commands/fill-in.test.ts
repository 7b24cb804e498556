import { expect, test } from "vitest";
import { fillIn, measuresSite, needsFolder } from "../../src/commands/fill-in.ts";

const place = { url: "http://127.0.0.1:4173/shop", directory: "/src/my app" };

test("the address and the folder are filled in, the shell's own words are left alone", () => {
  expect(fillIn("load {url}/api --out {dir}/x", place)).toBe(
    "load http://127.0.0.1:4173/shop/api --out '/src/my app'/x",
  );
  expect(fillIn("echo ${url} {a,b} {port}", place)).toBe("echo ${url} {a,b} {port}");
  expect(fillIn("cat {dir}", { ...place, directory: "/it's" })).toBe(String.raw`cat '/it'\''s'`);
  expect(fillIn("cat {dir}", { ...place, directory: "/plain/dir-1.2" })).toBe("cat /plain/dir-1.2");
});

test("what a command needs follows from what it names", () => {
  expect([measuresSite("load {url}/"), needsFolder("load {url}/")]).toEqual([true, false]);
  expect([measuresSite("npm test"), needsFolder("npm test")]).toEqual([false, true]);
  expect([measuresSite("x {url} {dir}"), needsFolder("x {url} {dir}")]).toEqual([true, true]);
  expect(measuresSite("echo ${url}")).toBe(false);
});
