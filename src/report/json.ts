import type { Report } from "../types.ts";
import { inSchemaOrder } from "./json/schema-order.ts";
import type { ReportOptions } from "./options.ts";

/**
 * `report.json`: keys in the order of schemas/report.schema.json (names that it does not know after them, sorted), two
 * spaces, one line end at the end. The same report gives the same bytes.
 * @throws TypeError on a number that JSON cannot represent, which is a bug of the stage that made it.
 */
export function json(report: Report, _options: ReportOptions = {}): string {
  return `${JSON.stringify(inSchemaOrder(report), null, 2)}\n`;
}
