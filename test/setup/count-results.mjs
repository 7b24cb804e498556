// Prints `N passed, N failed, N skipped` from Vitest's JSON; no results are a failure.
import { readFileSync } from "node:fs";

const [file] = process.argv.slice(2);
let results;
try {
  results = JSON.parse(readFileSync(file, "utf8"));
} catch {
  console.log("0 passed, 1 failed, 0 skipped");
  process.exit(1);
}
const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, numTotalTests } = results;
console.log(`${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests + numTodoTests} skipped`);
process.exit(numFailedTests === 0 && numTotalTests > 0 && results.success ? 0 : 1);
