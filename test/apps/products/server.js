// A page with products from a database. `PORT` says where.
const express = require("express");
const { fill } = require("./knex-on-sqlite.js");
const { listProducts } = require(process.env.WITHOUT_KNEX ? "./products-without-knex.js" : "./products.js");

const app = express();

app.get("/", async (_request, response) => {
  const from = performance.now();
  const products = await listProducts();
  response.set("Server-Timing", `db;dur=${(performance.now() - from).toFixed(1)}`);
  const rows = products.map(({ name, stars }) => `<li>${name}: ${stars.toFixed(1)} stars</li>`);
  response.type("html").send(`<!doctype html><html lang="en"><head><title>Bowls</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"></head>
<body><h1>Bowls</h1><ul>${rows.join("")}</ul></body></html>`);
});

app.get("/about", (_request, response) => {
  response.type("html").send(`<!doctype html><html lang="en"><head><title>About</title>
<meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"></head><body><h1>About</h1></body></html>`);
});

fill().then(() => {
  const server = app.listen(Number(process.env.PORT ?? 3000), "127.0.0.1", () => {
    console.log(`http://127.0.0.1:${server.address().port}`);
  });
});
