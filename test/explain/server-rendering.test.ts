import { expect, it } from "vitest";
import type { HtmlContent, Verdict, VisitData } from "../../src/types.ts";
import { causesOf, readRecording } from "./recorded.ts";
import type { Recording } from "./recorded.ts";

const undecided = readRecording("server-rendering");
/** Three pairs decide nothing; as many as a run makes do. */
const recorded: Recording = {
  ...undecided,
  verdicts: undecided.verdicts.map((verdict) => failing(verdict, "FCP")),
};

function failing(verdict: Verdict, ...metrics: string[]): Verdict {
  return metrics.includes(verdict.metric) && verdict.delta
    ? { ...verdict, status: "fail", delta: { ...verdict.delta, verdict: "regressed" } }
    : verdict;
}
const lost = (edit?: Parameters<typeof causesOf>[1]) =>
  causesOf(recorded, edit).filter(({ id }) => id.startsWith("server-rendering"));
const holding = (html: Partial<HtmlContent>) => (data: VisitData) => ({
  ...data,
  html: { elements: 10, characters: 0, ...html },
});

it("names the HTML that lost its content, with the lines that did it", () => {
  const [first] = causesOf(recorded);
  expect(first).toMatchObject({
    title:
      "The HTML of / no longer contains the page (0 characters of text, 774 in base): scripts have to render it first",
    certainty: "certain",
  });
  expect(first?.evidence).toEqual([
    "src/App.tsx:15, changed since base: const [mounted, setMounted] = useState(false);",
    "src/App.tsx:18, changed since base: if (!mounted) return null;",
    "1 element in the HTML, 110 once it has loaded",
    "base: 99 elements in the HTML, 111 once it has loaded",
  ]);
});

it("comes before what only follows from it", () => {
  const both = { ...recorded, verdicts: recorded.verdicts.map((verdict) => failing(verdict, "FCP", "LCP")) };
  expect(causesOf(both).map(({ id }) => id.split("|", 1)[0])).toEqual(["server-rendering", "lcp-part"]);
});

it("says how much is gone where some of the text is left, and is less sure then", () => {
  const [first] = lost({ base: holding({ characters: 1_000 }), head: holding({ characters: 400 }) });
  expect(first?.title).toContain(
    "no longer contains most of the page (400 characters of text, 1000 in base)",
  );
  expect(first?.certainty).toBe("together");
});

it("says nothing where most is left, where there was little, and where nothing is known", () => {
  expect(lost({ base: holding({ characters: 1_000 }), head: holding({ characters: 600 }) })).toEqual([]);
  expect(lost({ base: holding({ characters: 90 }), head: holding({ characters: 0 }) })).toEqual([]);
  const { html: _, ...unknown } = recorded.visits[0]?.data ?? ({} as VisitData);
  expect(lost({ base: () => unknown })).toEqual([]);
});

it("says nothing of a page that no longer has that content at all", () => {
  const shorter = (data: VisitData) => ({
    ...data,
    audits: { ...data.audits, "dom-size-insight": { numericValue: 20 } },
  });
  expect(lost({ head: shorter })).toEqual([]);
});

it("names the line that rendered the page, where it is gone", () => {
  const changes = [
    { file: "src/entry.ts", line: 3, text: "hydrateRoot(root, app);", removed: true as const },
    { file: "src/entry.ts", line: 3, text: "createRoot(root).render(app);" },
  ];
  const [first] = causesOf({ ...recorded, changes });
  expect(first?.evidence[0]).toBe("src/entry.ts:3, removed since base: hydrateRoot(root, app);");
});
