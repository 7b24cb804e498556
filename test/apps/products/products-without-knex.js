// The same without Knex: Node's SQLite, whose spans come from sqlite-instrumentation.js.
const { database } = require("./knex-on-sqlite.js");

let connection;

async function listProducts() {
  connection ??= await database.client.acquireConnection();
  const products = connection.prepare("SELECT id, name FROM products").all();
  const stars = connection.prepare("SELECT product, avg(stars) AS mean FROM reviews GROUP BY product").all();
  const means = new Map(stars.map(({ product, mean }) => [product, mean]));
  return products.map((product) => ({ ...product, stars: means.get(product.id) ?? 0 }));
}

module.exports = { listProducts };
