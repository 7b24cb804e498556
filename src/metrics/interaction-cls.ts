import type { MetricDefinition, Reading } from "../types.ts";
import { cls } from "./cls.ts";

/** Apart from CLS, which ends with the load: a shift that only an interaction shows would else be noise in it. */
export const interactionCls: MetricDefinition = {
  ...cls,
  id: "interaction-CLS",
  label: "CLS after interactions",
  description:
    "How much the visible page shifts from its first step on; CLS ends with the load. Needs interactions.",
  gates: "warn",
  read: ({ interactions }) => {
    if (!interactions) return new Map();
    const { incomplete, unobserved, cls: shifts } = interactions;
    const whyNot = incomplete ?? unobserved;
    // The steps that were not done may be those that shift.
    const reading: Reading =
      whyNot === undefined ? { values: { observed: shifts.value } } : { missing: whyNot };
    return new Map([["interaction-CLS", reading]]);
  },
};
