import { getHeapStatistics } from "node:v8";

/** What the processes of a visit's browser take, and what Node holds of its trace and network log, bytes. */
const perVisit = { machine: 600e6, heap: 250e6 };

/**
 * How many visits fit into the free memory. What visits in progress already use is missing from it, and counts twice:
 * if little is free, there are fewer visits, and never too many.
 * @param memory free bytes of the machine (or of the container's share of it) and of Node's heap.
 */
export function visitsInMemory(memory: { machine: number; heap: number } = freeMemory()): number {
  return Math.floor(Math.min(memory.machine / perVisit.machine, memory.heap / perVisit.heap));
}

function freeMemory(): { machine: number; heap: number } {
  const { heap_size_limit: most, used_heap_size: used } = getHeapStatistics();
  return { machine: process.availableMemory(), heap: most - used };
}
