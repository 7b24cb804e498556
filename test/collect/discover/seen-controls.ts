import type { SeenControl } from "../../../src/collect/in-page/controls.ts";
import type { ElementShape } from "../../../src/collect/in-page/element-shape.ts";

/** A plain element, with what a test says of it. */
export const shape = (change: Partial<ElementShape> = {}): ElementShape => ({
  tag: "button",
  id: "",
  classes: [],
  test: null,
  field: null,
  nth: 0,
  ...change,
});

/** A plain button, with what a test says of it. */
export const seen = (change: Partial<SeenControl> = {}): SeenControl => ({
  tag: "button",
  type: "",
  role: "",
  label: "Menu",
  hints: "",
  href: null,
  opensWindow: false,
  submits: false,
  disabled: false,
  discloses: false,
  editable: false,
  autocomplete: "",
  holdsControl: false,
  option: null,
  group: "button",
  parents: [0, 1],
  scopes: [[shape()]],
  ...change,
});
