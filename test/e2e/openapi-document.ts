const tags = ["users", "teams", "projects", "tasks", "files", "events"];

/** An OpenAPI document of 120 operations, as large as those of real services are. https://spec.openapis.org/oas/v3.0.3 */
export function openApiDocument(): object {
  const paths = tags.flatMap((tag) =>
    ["", "/{id}", "/{id}/members", "/{id}/comments", "/archive"].map((rest, place) => {
      const operation = (method: string) => ({
        tags: [tag],
        operationId: `${method}${tag}${"abcde".charAt(place)}`,
        summary: `${method} of ${tag}${rest}`,
        parameters: rest.includes("{id}")
          ? [{ name: "id", in: "path", required: true, schema: { type: "string" } }]
          : [{ name: "filter", in: "query", schema: { type: "string" } }],
        responses: {
          200: {
            description: "It is done",
            content: { "application/json": { schema: { $ref: "#/components/schemas/Item" } } },
          },
        },
      });
      const methods = ["get", "put", "post", "delete"];
      return [
        `/${tag}${rest}`,
        Object.fromEntries(methods.map((method) => [method, operation(method)])),
      ] as const;
    }),
  );
  const item = { type: "object", properties: { id: { type: "string" }, name: { type: "string" } } };
  return {
    openapi: "3.0.3",
    info: { title: "A large service", version: "1" },
    paths: Object.fromEntries(paths),
    components: { schemas: { Item: item } },
  };
}
