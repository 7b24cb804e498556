import { describe, expect, it } from "vitest";
import { html } from "../../src/report/html.ts";
import { html as template } from "../../src/report/escape/html.ts";
import { clientScript, hashes } from "../../src/report/html/client-script.ts";
import { cpuTime } from "../../src/report/html/cpu-time.ts";
import { style } from "../../src/report/html/style.ts";
import type { Report } from "../../src/types.ts";
import { attacks, hostileReport } from "../fixtures/reports/hostile.ts";
import { reports } from "../fixtures/reports/index.ts";
import { rich } from "../fixtures/reports/rich.ts";
import { compileScript } from "./compile-script.ts";
import { unpacked } from "./html/unpacked.ts";

const regressed = reports["regressed"] as Report;

/** Names of elements and attributes, outside of the style and the embedded data. */
function vocabulary(page: string) {
  const tags = [
    ...page
      .replace(/<style>.*?<\/style>/s, "")
      .replace(/<script type="application\/json".*<\/script>/s, "")
      .matchAll(/<([a-z]\w*)((?: [\w-]+="[^"<>]*")*)\s*\/?>/gi),
  ];
  return {
    elements: new Set(tags.map(([, name]) => name)),
    attributes: new Set(
      tags.flatMap(([, , attributes = ""]) =>
        [...attributes.matchAll(/ ([\w-]+)="/g)].map(([, name]) => name),
      ),
    ),
    brackets: page.match(/</g)?.length ?? 0,
  };
}

it("has its script and the hashes of what it may use in step with their sources", async () => {
  // Where this fails: npm run report-script.
  expect({ script: clientScript, hashes }).toEqual(await compileScript());
});

it("says of suggestions that they hold for base only where there is a base", () => {
  const findings = rich.findings.map((finding) => ({ ...finding, standing: true }));
  const { base } = rich.revisions;
  const withBase = (one: typeof base) =>
    html({ ...rich, findings, revisions: { ...rich.revisions, base: one } });
  expect(withBase(base)).toContain("They explain no failure, and most apply to base as well");
  expect(withBase(null)).toMatch(/<summary>\s*They explain no failure\s*<\/summary>/);
});

it("allows only its own script and style, by their hashes, and no request", () => {
  for (const page of Object.values(reports).map((report) => html(report))) {
    expect(page).toContain(
      `content="default-src 'none'; script-src '${hashes.script}'; style-src '${hashes.style}'; img-src data:; base-uri 'none'; form-action 'none'"`,
    );
    expect(page.split(`<style>${style}</style>`)).toHaveLength(2);
    expect(page.split(`<script>${clientScript}</script>`)).toHaveLength(2);
    const rest = page.replace(/<script.*<\/script>/s, "");
    expect(rest).not.toMatch(/ style="| on\w+="|src="|href="(?!#)|url\(|@import/);
    expect(page.match(/<script>/g)).toHaveLength(1);
    expect(page.match(/<script type="application\/json" id="(?:report|films|packed)">/g)?.length).toBe(
      (page.match(/<script/g)?.length ?? 0) - 1,
    );
  }
});

it("sums scripts of a load that share a name", () => {
  const load = (revision: "base" | "head", port: number) => ({
    page: "/",
    device: "mobile",
    revision,
    owners: [300, 10].map((ms, at) => ({
      kind: "script" as const,
      name: `http://127.0.0.1:${port + at}/chunks/*.js`,
      ms,
    })),
    calls: [],
  });
  const shown = cpuTime([load("base", 4000), load("head", 5000)])?.markup ?? "";
  expect(shown.match(/310 ms/g)).toHaveLength(2);
  expect(shown).toContain('data-sort="0"');
  // It is not known how much the owners that base's list leaves out have grown.
  const none = { ...load("base", 4000), owners: [] };
  expect(cpuTime([none, load("head", 5000)])?.markup).toContain("+310 ms");
  expect(cpuTime([{ ...none, cut: true }, load("head", 5000)])?.markup).not.toContain("+310 ms");
});

it("has the verdict first and in the title, in words", () => {
  const page = html(regressed);
  expect(page).toContain(
    "<title>Failed: LCP on cart is 274 ms slower than base (limit +137.5 ms), and 2 more limits</title>",
  );
  expect(page.indexOf("<h1>")).toBeLessThan(page.indexOf("Exceeded"));
  expect(page.indexOf("Exceeded")).toBeLessThan(page.indexOf("✓ Passed"));
});

it("shows every verdict's bound, and the samples of noisy ones as dots with words beside them", () => {
  const page = html(regressed);
  const bounds =
    page.match(/<td role="cell" class="limit"[^>]*>\s*(?:<span>[^<]*<\/span>)+/g)?.join("") ?? "";
  expect(bounds.match(/<span>/g)).toHaveLength(regressed.verdicts.length);
  expect(page).toContain(
    'aria-label="9 samples of head from 3.00 s to 3.11 s, 9 samples of base from 2.73 s to 2.77 s, limit 2.50 s, median of head 3.02 s, change within [+231, +310] ms"',
  );
  const drawn = [...page.matchAll(/<path class="head" d="([^"]*)"/g)].map(([, path = ""]) => path);
  expect(drawn.flatMap((path) => path.match(/M[\d.]+ 8h0/g) ?? []).length).toBeGreaterThan(40);
  expect(page).toMatch(/<line class="interval" x1="[\d.]+" x2="[\d.]+"/);
});

it("gives every table a caption and every column a header", () => {
  for (const page of Object.values(reports).map((report) => html(report))) {
    expect(page.match(/<table/g)?.length ?? 0).toBe(page.match(/<caption/g)?.length ?? 0);
    expect(page).not.toMatch(/<th(?![^>]*scope=)[ >]/);
  }
});

describe("text from outside", () => {
  const usual = vocabulary(unpacked(html(hostileReport("harmless"))));
  it.each(attacks)("%j adds no element and no attribute", (attack) => {
    const found = vocabulary(unpacked(html(hostileReport(attack), { files: [attack] })));
    expect([...found.elements].filter((name) => !usual.elements.has(name))).toEqual([]);
    expect([...found.attributes].filter((name) => !usual.attributes.has(name))).toEqual([]);
    expect(found.brackets).toBeLessThanOrEqual(
      vocabulary(html(hostileReport("harmless"), { files: ["harmless"] })).brackets,
    );
  });

  it("is escaped by the template unless it is markup already", () => {
    const inner = template`<b>${"<i>"}</b>`;
    expect(template`<p title="${`"'`}">${inner}${["&", 1, null, undefined, false]}</p>`.markup).toBe(
      '<p title="&quot;&#39;"><b>&lt;i&gt;</b>&amp;1</p>',
    );
  });
});

it("says at the top what to look at first, and nothing where there is only advice", () => {
  expect(html(rich)).toMatch(
    /<p class="lead">\s*<strong>Fix first: The load delay of the largest element grew \(likely: it changed at the same time\)<\/strong>/,
  );
  const passed = rich.verdicts.map((verdict) => ({ ...verdict, status: "pass" as const }));
  expect(html({ ...rich, verdicts: passed })).not.toContain('class="lead"');
  const loose = rich.findings.map((finding) => ({ ...finding, metric: null }));
  expect(html({ ...rich, findings: loose })).not.toContain('class="lead"');
  const advice = rich.findings.filter(({ standing }) => standing);
  expect(html({ ...rich, findings: advice })).not.toContain('class="lead"');
});

it("opens the first pages that fail, and folds the others", () => {
  const places = ["/a", "/b", "/c", "/d", "/e", "/f"];
  const [verdict] = rich.verdicts;
  const details = places.flatMap((page) => (rich.details ?? []).map((one) => ({ ...one, page })));
  const statusOf = (page: string) =>
    page === "/b" ? "pass" : page === "/a" || page === "/c" ? "warn" : "fail";
  const verdicts = places.map((page) => ({ ...verdict, page, status: statusOf(page) })) as Report["verdicts"];
  const page = unpacked(html({ ...rich, details, films: [], profiles: [], verdicts }));
  const open = [...page.matchAll(/<details class="place"\s+open>\s*<summary>\s*<h3>(\S+)/g)];
  expect(open.map(([, name]) => name)).toEqual(["/d", "/e", "/f"]);
});
