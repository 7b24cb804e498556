import { labelOf, nameOf } from "../../metrics/index.ts";
import type { Report } from "../../types.ts";
import { bundleChanges, isChanged, printFate } from "../bundle-changes.ts";
import type { SizeChange } from "../bundle-changes.ts";
import { describeLoads } from "../page-loads.ts";
import { expectationOf, printDelta, printDeltaInterval } from "../in-words.ts";
import { printChange, printQuantity, printShare } from "../../quantity.ts";
import { bandOf, groupByPlace, headValue, printHead } from "../sections.ts";
import type { PlacedMeasurement, Row } from "../sections.ts";
import { plain } from "../escape/terminal.ts";
import type { Paint } from "./paint.ts";
import { table } from "./table.ts";
import type { Cell, Column } from "./table.ts";
import { truncate, wrap } from "./width.ts";

const columns: readonly Column[] = [
  { title: "", align: "left", drop: 0 },
  { title: "base", align: "right", drop: 3 },
  { title: "head", align: "right", drop: 0 },
  { title: "change", align: "right", drop: 1 },
  { title: "interval", align: "right", drop: 4 },
  { title: "tolerance", align: "right", drop: 5 },
  { title: "spread", align: "left", drop: 6 },
  { title: "limit", align: "left", drop: 0 },
];

/** Rows that need only one line, under a line for each page and device, with columns aligned throughout. */
export function rowsTable(rows: readonly Row[], width: number, paint: Paint): string[] {
  const groups = groupByPlace(rows);
  const cells = groups.flatMap((group) => group.rows.map((row) => cellsOf(row, paint)));
  const [titles = "", ...lines] = table(columns, cells, width - 4, paint);
  let at = 0;
  return groups.flatMap((group, index) => {
    const place =
      group.page === null
        ? group.kind
        : [group.page, group.device ?? ""].map((part) => plain(part)).join(" · ");
    const own = lines.slice(at, (at += group.rows.length));
    const heading = index === 0 && titles.trim() !== "" ? [`    ${titles}`] : [];
    return [...heading, `  ${truncate(place, width - 2)}`, ...own.map((line) => `    ${line}`)];
  });
}

function cellsOf(row: Row, paint: Paint): Cell[] {
  const { delta, unit } = row;
  const head = headValue(row);
  const band = bandOf(row.metric, head);
  const tint = band === "poor" ? paint.red : band === "needs improvement" ? paint.yellow : undefined;
  return [
    { text: plain(nameOf(row), 80) },
    { text: row.base && delta ? printQuantity(row.base.median, unit) : "" },
    { text: printHead(row) ?? "", ...(tint && { paint: tint }) },
    {
      text: delta ? printDelta(delta, unit) : "",
      ...(delta?.verdict === "improved" && { paint: paint.green }),
    },
    { text: (delta && printDeltaInterval(delta, unit)) ?? "" },
    { text: delta && delta.tolerance > 0 ? `±${printQuantity(delta.tolerance, unit)}` : "" },
    { text: delta ? "" : spreadOf(row) },
    { text: row.verdicts.map((one) => plain(expectationOf(one).expected, 60)).join(", ") },
  ];
}

function spreadOf({ head, unit }: Row): string {
  if (!head || head.values.length < 2) return "";
  const low = head.values.reduce((least, value) => Math.min(least, value));
  const high = head.values.reduce((most, value) => Math.max(most, value));
  const [least, most] = [printQuantity(low, unit), printQuantity(high, unit)];
  return least === most ? "none" : `${least} to ${most}`;
}

/** What was measured and judged by no limit. */
export function measurementsTable(
  measurements: readonly PlacedMeasurement[],
  width: number,
  paint: Paint,
): string[] {
  const rows = measurements.map(({ metric, page, device, unit, basis, base, head }): Row => ({
    metric,
    label: page === null ? labelOf(metric) : metric,
    page,
    device,
    unit,
    basis,
    basisReason: null,
    delta: null,
    verdicts: [],
    base: base ?? null,
    head: head ?? null,
  }));
  return rowsTable(rows, width, paint);
}

const bundleColumns: readonly Column[] = [
  { title: "gzip", align: "left", drop: 0 },
  { title: "base", align: "right", drop: 2 },
  { title: "head", align: "right", drop: 0 },
  { title: "change", align: "right", drop: 0 },
  { title: "", align: "left", drop: 1 },
];

/** Most files listed under the sums. */
const mostFiles = 8;

/** Sums of the bundle by kind, then the files that changed most (without a base, the largest). */
export function bundleTable(bundle: Report["bundle"], width: number, paint: Paint): string[] {
  const changes = bundleChanges(bundle);
  if (!changes) return [];
  const interesting = bundle.base ? changes.files.filter(isChanged) : changes.files;
  const files = interesting.slice(0, mostFiles);
  const left = interesting.length - files.length;
  const cells = [
    ...changes.groups.map((group) => sizeCells(group, "", paint)),
    ...files.map((file) =>
      sizeCells(file, `${file.kind}${printFate(file, (name) => plain(name, 60))}`, paint),
    ),
  ];
  const [titles = "", ...lines] = table(bundleColumns, cells, width - 4, paint);
  const heading = bundle.base ? "files that changed" : "largest files";
  return [
    `    ${titles}`,
    ...lines.slice(0, changes.groups.length).map((line) => `    ${line}`),
    ...(files.length > 0 ? [`  ${heading}`] : []),
    ...lines.slice(changes.groups.length).map((line) => `    ${line}`),
    ...(left > 0 ? [`    ${paint.dim(`and ${left} more`)}`] : []),
    ...attributionLine(bundle.head, paint),
  ];
}

/** Lazy files named under each page; the other reports have all. */
const mostAtOnce = 4;

/** What each page loads of the bundle's JS: initial according to the build, or lazy but loaded initially. */
export function loadLines(loads: Report["pageLoads"], width: number, paint: Paint): string[] {
  const described = describeLoads(loads ?? []);
  if (described.length === 0) return [];
  return [
    "  loaded by each page",
    ...described.flatMap(({ page, devices, summary, lines }) => {
      const place = [page, devices.join(", ")].map((part) => plain(part)).join(" · ");
      const left = lines.length - mostAtOnce;
      return [
        `    ${truncate(`${place}: ${summary}`, width - 4)}`,
        ...lines
          .slice(0, mostAtOnce)
          .flatMap(({ name, text }) => wrap(`${plain(name)}: ${plain(text)}`, width - 8))
          .map((line) => `      ${paint.dim(line)}`),
        ...(left > 0 ? [`      ${paint.dim(`and ${left} more`)}`] : []),
      ];
    }),
  ];
}

/** How much of the code is known by module, rounded down: 100 % is all of it. */
function attributionLine(head: Report["bundle"]["head"], paint: Paint): string[] {
  if (!head?.attribution || head.attribution.raw === 0) return [];
  const { attributed, raw, engine } = head.attribution;
  const percent = (Math.floor((attributed / raw) * 1000) / 10).toFixed(1);
  return [`  ${paint.dim(`known by module: ${percent} % of the code (${engine})`)}`];
}

function sizeCells(size: SizeChange, kind: string, paint: Paint): Cell[] {
  const share = size.base && size.change !== null ? ` (${printShare(size.change / size.base)})` : "";
  const fate = size.change === null ? "" : size.base === null ? "new" : size.head === null ? "removed" : "";
  return [
    { text: plain(size.name, 200) },
    { text: size.change === null || size.base === null ? "" : printQuantity(size.base, "B") },
    { text: size.head === null ? "" : printQuantity(size.head, "B") },
    { text: size.change === null ? "" : `${printChange(size.change, "B")}${share}` },
    { text: [kind, fate].filter(Boolean).join(", "), paint: paint.dim },
  ];
}
