import * as fc from "fast-check";
import { expect, test } from "vitest";
import { isOfSite } from "../src/site-files.ts";

const name = fc.stringMatching(/^[a-z]{1,8}\.(html|js|css|json)$/).filter((each) => each !== "budget.json");
const folders = fc.array(fc.stringMatching(/^[a-z]{1,6}$/));

test("ordinary files are the site, wherever they are; the same with a dot or as a map are not", () => {
  fc.assert(
    fc.property(folders, name, (above, file) => {
      fc.pre(file !== "package.json");
      const at = (each: string) => isOfSite([...above, each].join("/"), new Set([each, "package.json"]));
      expect(at(file)).toBe(true);
      expect(at(`.${file}`)).toBe(false);
      expect(at(`${file}.map`)).toBe(false);
      expect(at(".well-known")).toBe(true);
    }),
  );
});

test("node_modules is left out beside a package.json only, at any depth", () => {
  fc.assert(
    fc.property(folders, fc.boolean(), (above, project) => {
      const beside = new Set(project ? ["node_modules", "package.json"] : ["node_modules"]);
      expect(isOfSite([...above, "node_modules"].join("/"), beside)).toBe(!project);
    }),
  );
});
