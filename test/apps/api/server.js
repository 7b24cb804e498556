// A shop's API on a real database, in memory. As with a database across the network, each request holds one of a few connections
// while it waits for the round trip: under load, requests queue for them.
import { createServer } from "node:http";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as sleep } from "node:timers/promises";

const roundTripMs = 300;
const connections = 5;

const database = new DatabaseSync(":memory:");
database.exec(`
  CREATE TABLE products (id INTEGER PRIMARY KEY, name TEXT, price INTEGER);
  CREATE TABLE reviews (product INTEGER, stars INTEGER);
`);
for (let id = 1; id <= 40; id += 1) {
  database.prepare("INSERT INTO products VALUES (?, ?, ?)").run(id, `Product ${id}`, 500 + 13 * id);
  for (let review = 0; review < 5; review += 1)
    database.prepare("INSERT INTO reviews VALUES (?, ?)").run(id, 1 + ((id + review) % 5));
}

/** Those that wait for a free connection. */
const waiting = [];
let free = connections;

async function connect() {
  if (free === 0) await new Promise((resolve) => waiting.push(resolve));
  else free -= 1;
}

function release() {
  const next = waiting.shift();
  if (next) next();
  else free += 1;
}

async function products() {
  let queries = 0;
  const all = (sql, ...parameters) => {
    queries += 1;
    return database.prepare(sql).all(...parameters);
  };
  await connect();
  await sleep(roundTripMs);
  const found = all(
    "SELECT id, name, price, avg(stars) AS stars FROM products JOIN reviews ON product = id GROUP BY id",
  );
  release();
  return { found, queries };
}

const page = `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>Shop</title><h1>Shop</h1>`;

createServer(async (request, response) => {
  if (request.url !== "/api/products") {
    response.writeHead(200, { "content-type": "text/html" }).end(page);
    return;
  }
  const { found, queries } = await products();
  response
    .writeHead(200, { "content-type": "application/json", "x-queries": queries })
    .end(JSON.stringify(found));
}).listen(Number(process.env.PORT ?? 3000), "127.0.0.1");
