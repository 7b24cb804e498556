import type { MetricDefinition } from "../types.ts";
import { cls } from "./cls.ts";

/** Apart from CLS, which ends with the load: a shift that only an interaction shows would else be noise in it. */
export const interactionCls: MetricDefinition = {
  ...cls,
  id: "interaction-CLS",
  label: "CLS after interactions",
  description: "How much the visible page shifts from its first declared interaction on.",
  gates: "warn",
  read: ({ interactions }) =>
    new Map(interactions ? [["interaction-CLS", { values: { observed: interactions.cls.value } }]] : []),
};
