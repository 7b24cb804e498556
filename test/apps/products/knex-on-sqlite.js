// Knex on Node's own SQLite, in memory: the dialect of better-sqlite3 with another driver.
const { DatabaseSync } = require("node:sqlite");
const knex = require("knex");
const Dialect = require("knex/lib/dialects/better-sqlite3");

class NodeSqlite extends Dialect {
  _driver() {
    return DatabaseSync;
  }

  async acquireRawConnection() {
    return new DatabaseSync(":memory:");
  }

  async _query(connection, query) {
    const statement = connection.prepare(query.sql);
    const bindings = this._formatBindings(query.bindings);
    if (statement.columns().length > 0) query.response = statement.all(...bindings);
    else {
      query.response = statement.run(...bindings);
      query.context = { lastID: query.response.lastInsertRowid, changes: query.response.changes };
    }
    return query;
  }
}

const database = knex({
  client: NodeSqlite,
  connection: { filename: ":memory:" },
  useNullAsDefault: true,
  pool: { min: 1, max: 1 },
});

/** Twenty products with a hundred reviews each. */
async function fill() {
  await database.schema.createTable("products", (table) => {
    table.increments("id");
    table.string("name");
  });
  await database.schema.createTable("reviews", (table) => {
    table.integer("product").index();
    table.integer("stars");
  });
  const names = Array.from({ length: 20 }, (_, at) => ({ name: `Bowl ${at + 1}` }));
  await database("products").insert(names);
  await database.raw(
    "with recursive t(n) as (select 0 union all select n + 1 from t where n < 1999) insert into reviews (product, stars) select 1 + n % 20, 1 + n % 5 from t",
  );
}

module.exports = { database, fill };
