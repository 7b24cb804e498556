/** A mistake that the schema finds, as ajv reports it (verbose). */
export interface SchemaError {
  /** JSON pointer of the value. */
  instancePath: string;
  keyword: string;
  params: Readonly<Record<string, unknown>>;
  message?: string;
  /** The schema that has the keyword. */
  parentSchema?: Readonly<Record<string, unknown>>;
}

/** Validates against schemas/budget.schema.json; `errors` is of the last call. */
export const validate: {
  (data: unknown): boolean;
  errors?: SchemaError[] | null;
};
