// A small load test: ten connections that each wait for their answer, as many requests as it is told. The first answers of each
// connection, which open it, do not count. Prints JSON.
import { Agent, get } from "node:http";

const [url, count = "70"] = process.argv.slice(2);
const connections = 10;
const agent = new Agent({ keepAlive: true, maxSockets: connections });
const latencies = [];
let errors = 0;
let left = Number(count);
let asked = 0;

function ask() {
  asked += 1;
  const isFirst = asked <= 2 * connections;
  return new Promise((resolve) => {
    const startedAt = performance.now();
    get(url, { agent }, (response) => {
      response.resume().once("end", () => {
        if (!isFirst) latencies.push(performance.now() - startedAt);
        if (response.statusCode !== 200) errors += 1;
        resolve();
      });
    }).once("error", () => {
      errors += 1;
      resolve();
    });
  });
}

async function connection() {
  while (left > 0) {
    left -= 1;
    await ask();
  }
}

await Promise.all(Array.from({ length: connections }, connection));
agent.destroy();
latencies.sort((a, b) => a - b);
const percentile = (share) => latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))];
console.log(JSON.stringify({ latency: { p50: percentile(0.5), p97_5: percentile(0.975) }, errors }));
