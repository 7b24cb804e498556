import schema from "../../../schemas/report.schema.json" with { type: "json" };
import type { Report } from "../../types.ts";

/** As much of JSON Schema as the order of keys needs. */
interface Node {
  description?: string;
  type?: unknown;
  enum?: unknown;
  const?: unknown;
  $ref?: string;
  properties?: Readonly<Record<string, Node>>;
  items?: Node;
  anyOf?: readonly Node[];
}

const definitions: Readonly<Record<string, Node>> = schema.$defs;

/**
 * A copy with the keys of every object in the order in which the schema declares them, unknown ones sorted at the end.
 * @throws TypeError on NaN or an infinite number, naming its path.
 */
export function inSchemaOrder(report: Report): unknown {
  return order(report, schema, "report");
}

function order(value: unknown, node: Node | undefined, path: string): unknown {
  if (typeof value === "number" && !Number.isFinite(value)) throw new TypeError(`${path} is ${value}`);
  if (typeof value !== "object" || value === null) return value;
  const shape = resolve(node);
  if (Array.isArray(value)) return value.map((item, at) => order(item, shape?.items, `${path}[${at}]`));
  const declared = Object.keys(shape?.properties ?? {});
  const known = declared.filter((key) => Object.hasOwn(value, key));
  const unknown = Object.keys(value)
    .filter((key) => !declared.includes(key))
    .sort();
  const entries: Readonly<Record<string, unknown>> = { ...value };
  // fromEntries defines properties, so that a key named __proto__ stays one.
  return Object.fromEntries(
    [...known, ...unknown].map((key) => [
      key,
      order(entries[key], shape?.properties?.[key], `${path}.${key}`),
    ]),
  );
}

function resolve(node: Node | undefined): Node | undefined {
  if (node?.$ref) return definitions[node.$ref.replace("#/$defs/", "")];
  return node?.anyOf ? resolve(node.anyOf[0]) : node;
}
