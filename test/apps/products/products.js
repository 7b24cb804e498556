// What the page shows of each product, from the database, by Knex.
const { database } = require("./knex-on-sqlite.js");

async function listProducts() {
  const products = await database("products").select("id", "name");
  const ids = products.map(({ id }) => id);
  const stars = await database("reviews")
    .whereIn("product", ids)
    .groupBy("product")
    .select("product")
    .avg("stars as mean");
  const means = new Map(stars.map(({ product, mean }) => [product, mean]));
  return products.map((product) => ({ ...product, stars: means.get(product.id) ?? 0 }));
}

module.exports = { listProducts };
