// Runs only in the report's own page, which shows the verdict, the failures and their causes without it. It unpacks the rest of a
// long report, sorts, filters, drills down, shortens names that do not fit, and inserts the pictures. `npm run report-script`
// writes it into `../client-script.ts`.
import { addFilter } from "./filter.ts";
import { fitTexts } from "./fit-text.ts";
import { showPictures } from "./pictures.ts";
import { openForPrint } from "./print.ts";
import { makeSortable } from "./sort.ts";
import { drillDown } from "./treemap.ts";
import { unpackParts } from "./unpack.ts";

async function start(): Promise<void> {
  try {
    await unpackParts(document);
  } catch {
    // The page says in the place of each part why it is missing.
  }
  for (const part of [makeSortable, addFilter, drillDown, fitTexts, showPictures, openForPrint]) {
    try {
      part(document);
    } catch {
      // These features do not depend on each other, and the report is readable without them.
    }
  }
  document.documentElement.classList.add("active");
}

void start();
