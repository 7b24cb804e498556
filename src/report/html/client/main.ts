// Runs in the report's own page, and nowhere else. The verdict, the failures and their causes are there without it: this unpacks
// the rest of a long report, sorts, filters, drills down, shortens names that do not fit, and puts pictures in their places.
// Written into `../client-script.ts` by `npm run report-script`.
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
    // The page says in their place what they need.
  }
  for (const part of [makeSortable, addFilter, drillDown, fitTexts, showPictures, openForPrint]) {
    try {
      part(document);
    } catch {
      // The parts do not need each other, and the report is readable without any.
    }
  }
  document.documentElement.classList.add("active");
}

void start();
