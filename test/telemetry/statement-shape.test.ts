import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { statementShape, tableOf } from "../../src/telemetry/statement-shape.ts";

describe("what is left of a statement", () => {
  it.each([
    [
      "select * from `products` where `id` = ? limit ?",
      "better-sqlite3",
      "select * from `products` where `id` = ? limit ?",
    ],
    [
      "SELECT * FROM users WHERE name = 'O''Brien' AND age > 42",
      "postgresql",
      "SELECT * FROM users WHERE name = ? AND age > ?",
    ],
    ["SELECT 1 FROM t WHERE id IN (1, 2,3 ,4)", "mysql", "SELECT ? FROM t WHERE id IN (?)"],
    ["SELECT 1 FROM t WHERE id IN ($1, $2)", "postgresql", "SELECT ? FROM t WHERE id IN (?)"],
    ["INSERT INTO t (a, b) VALUES (1, 'x'), (2, 'y')", "sqlite", "INSERT INTO t (a, b) VALUES (?)"],
    [
      'SELECT "p"."id" FROM "Product" "p" WHERE "p"."name" = \'x\'',
      "postgresql",
      'SELECT "p"."id" FROM "Product" "p" WHERE "p"."name" = ?',
    ],
    ['SELECT name FROM t WHERE name = "Alice"', "mysql", "SELECT name FROM t WHERE name = ?"],
    ['SELECT name FROM t WHERE name = "Alice"', "sqlite", "SELECT name FROM t WHERE name = ?"],
    ["SELECT 'it\\'s Alice' FROM t", "mysql", "SELECT ? FROM t"],
    ["SELECT 'C:\\' FROM t", "postgresql", "SELECT ? FROM t"],
    ["SELECT 'it\\'s Alice' FROM t", null, "SELECT ? …"],
    ["SELECT E'it\\'s Alice' FROM t", "postgresql", "SELECT ? FROM t"],
    ["SELECT $tag$ Alice's $tag$ FROM t", "postgresql", "SELECT ? FROM t"],
    ["SELECT 0xDEADBEEF, 1e5, .5, 12.75, X'41' FROM t2", "mysql", "SELECT ?, ?, ?, ?, ? FROM t2"],
    ["SELECT a -- Alice\nFROM t /* id=7 */ WHERE b = :name", "oracle", "SELECT a FROM t WHERE b = ?"],
    ["/* Alice */ SELECT a::text FROM t", "postgresql", "SELECT a::text FROM t"],
    ["SELECT a FROM t WHERE b = 'Alice", "postgresql", "SELECT a FROM t WHERE b = ?"],
    ["SELECT a FROM t # Alice\nWHERE b = 1", "mysql", "SELECT a FROM t WHERE b = ?"],
    ["GET user:alice@example.org", "redis", "GET ?"],
    ['{"find":"users","filter":{"name":"Alice"}}', "mongodb", "(a command that is not SQL)"],
    ["Alice", null, "(a command that is not SQL)"],
  ])("%s (%s)", (text, system, shape) => {
    expect(statementShape(text, system)).toBe(shape);
    expect(statementShape(text, system)).not.toMatch(/Alice|Brien/i);
  });
});

/** A value that nothing else in a statement can be taken for. */
const secret = fc.stringMatching(/^zq[a-z]{3,8}$/);
const rest = fc.string({ maxLength: 12 });
const systems = fc.constantFrom(
  "postgresql",
  "mysql",
  "mariadb",
  "sqlite",
  "mssql",
  "oracle",
  "better-sqlite3",
  "other",
  null,
);

/** How a value may stand in a statement for one database, whatever else the text holds. */
function spelled(system: string | null, value: string, before: string, after: string): string[] {
  const text = `${before}${value}${after}`;
  const backslash = system === "mysql" || system === "mariadb";
  const inQuotes = (backslash ? text.replaceAll("\\", "\\\\") : text).replaceAll("'", "''");
  return [
    `'${inQuotes}'`,
    `N'${inQuotes}'`,
    ...(backslash
      ? [
          `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`,
          `'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`,
        ]
      : []),
    ...(system === "postgresql"
      ? [`E'${text.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`, `$q$${text.replaceAll("$", "")}$q$`]
      : []),
    ...(system === "sqlite" || system === "better-sqlite3" ? [`"${text.replaceAll('"', '""')}"`] : []),
  ];
}

const statement = fc
  .tuple(systems, secret, rest, rest, fc.nat(20))
  .map(([system, value, before, after, at]) => {
    const ways = spelled(system, value, before, after);
    return { system, value, literal: ways[at % ways.length] ?? "" };
  });

const around: readonly ((literal: string) => string)[] = [
  (literal) => `SELECT a FROM t WHERE b = ${literal} AND c = 1`,
  (literal) => `SELECT a FROM t WHERE b IN (1, ${literal}, 2)`,
  (literal) => `INSERT INTO t (a) VALUES (${literal})`,
  (literal) => `UPDATE t SET a=${literal},b=2 WHERE c LIKE ${literal}`,
  (literal) => `WITH x AS (SELECT ${literal} AS v) SELECT v FROM x`,
  (literal) => `SELECT a FROM t -- ${literal.replaceAll("\n", " ")}\nWHERE b = 1`,
  (literal) => `SELECT f(${literal})||${literal} FROM t`,
];

it("holds no value, however it is spelled", () => {
  fc.assert(
    fc.property(statement, fc.constantFrom(...around), ({ system, value, literal }, within) => {
      expect(statementShape(within(literal), system)).not.toContain(value);
    }),
    { numRuns: 2000 },
  );
});

it("is the same for other values, so that repeated statements are known", () => {
  fc.assert(
    fc.property(fc.integer(), fc.string(), fc.array(fc.nat(), { minLength: 1 }), (number, text, list) => {
      const of = (one: number, two: string, many: readonly number[]) =>
        statementShape(
          `SELECT a FROM t WHERE b = ${Math.abs(one)} AND c = '${two.replaceAll("'", "''")}' AND d IN (${many.join(", ")})`,
          "postgresql",
        );
      expect(of(number, text, list)).toBe(of(1, "x", [1]));
    }),
  );
});

it("never throws, ends, and holds no digits but in names", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 400, unit: "binary" }), systems, (text, system) => {
      const shape = statementShape(`SELECT ${text}`, system);
      expect(shape.length).toBeLessThan(400);
      expect(shape.replaceAll(/["`][^"`]*["`]/g, "")).not.toMatch(/(?<![\p{L}\p{N}_$])\d/u);
    }),
  );
});

it("a statement of megabytes is cut", () => {
  const shape = statementShape(`SELECT a FROM t WHERE b IN (${"'x', ".repeat(1_000_000)}'y')`, "mysql");
  expect(shape.length).toBeLessThan(400);
  expect(shape).toContain("SELECT a FROM t");
});

it.each([
  ["SELECT * FROM reviews WHERE product = ?", "reviews"],
  ["select * from `shop`.`products` where id = ?", "shop.products"],
  ['INSERT INTO "Order" (a) VALUES (?)', "Order"],
  ["update carts set a = ?", "carts"],
  ["PRAGMA foreign_keys", null],
])("the table of %s", (shape, table) => {
  expect(tableOf(shape)).toBe(table);
});
