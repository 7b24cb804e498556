// All functions that run in a page. `npm run in-page` compiles each to text together with its imports, because puppeteer sends
// only the text of a function, without anything around it. Called through ../in-page.ts.
export { aim, aimThroughFrame } from "./aim.ts";
export { askForFrame } from "./ask-for-frame.ts";
export { installCollector, readCollector, watchInput } from "./collector.ts";
export { findControls } from "./controls.ts";
export { countElements } from "./count-elements.ts";
export { nameElement } from "./element-name.ts";
export { armGuard, installGuard } from "./guard.ts";
export { listImageFaults } from "./image-faults.ts";
export { listLayoutShifts } from "./layout-shifts.ts";
export { collectLinks } from "./links.ts";
export { asksForPassword, sendLogin } from "./login.ts";
export { readPaintTimes } from "./paint-times.ts";
export { isReachable } from "./reachable.ts";
export { fillStorage, readStorage } from "./storage.ts";
export { prepareOption, takeFocus } from "./use-field.ts";
