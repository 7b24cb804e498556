/* oxlint-disable */
// Compiled from schemas/budget.schema.json by test/config/write-schema.ts. Not to be edited.
// schema ebc632a316f9d17a
"use strict";
export const validate = validate21;
export default validate21;
const schema6 = {
  $schema: "http://json-schema.org/draft-07/schema#",
  $id: "https://unpkg.com/budget-check/schemas/budget.schema.json",
  title: "budget-check budget",
  type: ["object", "array"],
  additionalProperties: false,
  properties: {
    $schema: { type: "string" },
    extends: { type: ["string", "array", "null"], items: { type: "string" } },
    build: {
      type: ["string", "object", "boolean"],
      required: ["command"],
      additionalProperties: false,
      properties: {
        command: { type: "string" },
        directory: { type: "string" },
        env: { type: "object", additionalProperties: { type: "string" } },
      },
    },
    serve: {
      type: ["string", "object"],
      additionalProperties: false,
      properties: {
        directory: { type: "string" },
        command: { type: "string" },
        url: { type: "string" },
        timeout: {
          type: ["number", "string"],
          minimum: 0,
          pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s))?\\s*$",
        },
      },
    },
    devices: { type: "array", minItems: 1, items: { enum: ["mobile", "desktop"] } },
    pages: {
      type: "array",
      minItems: 1,
      items: {
        type: ["string", "object"],
        required: ["path"],
        additionalProperties: false,
        properties: {
          name: { type: "string" },
          path: { type: "string" },
          limits: { $ref: "#/definitions/limits" },
          interactions: {
            type: "array",
            minItems: 1,
            items: {
              type: "object",
              additionalProperties: false,
              properties: {
                click: { type: "string" },
                tap: { type: "string" },
                type: { type: "array", items: { type: "string" } },
                press: { type: "string" },
                hover: { type: "string" },
                scroll: {
                  type: ["string", "object"],
                  additionalProperties: false,
                  properties: { x: { type: "number" }, y: { type: "number" } },
                },
                select: { type: "array", items: { type: "string" } },
                waitFor: {
                  type: ["string", "object"],
                  additionalProperties: false,
                  properties: { text: { type: "string" }, ms: { type: "number" } },
                },
                name: { type: "string" },
                limits: { type: "object", properties: { INP: { $ref: "#/definitions/timeLimit" } } },
                timeout: {
                  type: ["number", "string"],
                  minimum: 0,
                  pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s))?\\s*$",
                },
              },
            },
          },
        },
      },
    },
    limits: { $ref: "#/definitions/limits" },
    bundle: {
      type: "object",
      additionalProperties: false,
      properties: {
        initial: { $ref: "#/definitions/bundleSizeLimit" },
        "initial:js": { $ref: "#/definitions/bundleSizeLimit" },
        "initial:css": { $ref: "#/definitions/bundleSizeLimit" },
        lazy: { $ref: "#/definitions/bundleSizeLimit" },
        "lazy:js": { $ref: "#/definitions/bundleSizeLimit" },
        "lazy:css": { $ref: "#/definitions/bundleSizeLimit" },
        total: { $ref: "#/definitions/bundleSizeLimit" },
        "total:js": { $ref: "#/definitions/bundleSizeLimit" },
        "total:css": { $ref: "#/definitions/bundleSizeLimit" },
        "total:html": { $ref: "#/definitions/bundleSizeLimit" },
        "total:image": { $ref: "#/definitions/bundleSizeLimit" },
        "total:font": { $ref: "#/definitions/bundleSizeLimit" },
        "total:media": { $ref: "#/definitions/bundleSizeLimit" },
        "total:wasm": { $ref: "#/definitions/bundleSizeLimit" },
        "total:json": { $ref: "#/definitions/bundleSizeLimit" },
        "total:other": { $ref: "#/definitions/bundleSizeLimit" },
        count: { $ref: "#/definitions/countLimit" },
        "count:js": { $ref: "#/definitions/countLimit" },
        "count:css": { $ref: "#/definitions/countLimit" },
        "count:html": { $ref: "#/definitions/countLimit" },
        "count:image": { $ref: "#/definitions/countLimit" },
        "count:font": { $ref: "#/definitions/countLimit" },
        "count:media": { $ref: "#/definitions/countLimit" },
        "count:wasm": { $ref: "#/definitions/countLimit" },
        "count:json": { $ref: "#/definitions/countLimit" },
        "count:other": { $ref: "#/definitions/countLimit" },
      },
      patternProperties: { "^file:[\\s\\S]*\\S": { $ref: "#/definitions/bundleSizeLimit" } },
    },
    clock: { enum: ["cpu", "wall"] },
    onInconclusive: { enum: ["warn", "fail"] },
    alreadyOver: { enum: ["warn", "fail"] },
    allow: {
      type: "array",
      items: {
        type: "object",
        required: ["limit", "reason", "expires"],
        additionalProperties: false,
        properties: {
          limit: { type: "string" },
          page: { type: "string" },
          reason: { type: "string" },
          expires: { type: "string" },
        },
      },
    },
  },
  items: { $ref: "#/definitions/lightWalletEntry" },
  definitions: {
    limits: {
      type: "object",
      additionalProperties: false,
      properties: {
        LCP: { $ref: "#/definitions/timeLimit" },
        INP: { $ref: "#/definitions/timeLimit" },
        CLS: { $ref: "#/definitions/unitlessLimit" },
        FCP: { $ref: "#/definitions/timeLimit" },
        TTFB: { $ref: "#/definitions/timeLimit" },
        TBT: { $ref: "#/definitions/timeLimit" },
        SI: { $ref: "#/definitions/timeLimit" },
        FID: { $ref: "#/definitions/timeLimit" },
        TTI: { $ref: "#/definitions/timeLimit" },
        "main-thread": { $ref: "#/definitions/timeLimit" },
        "js-heap": { $ref: "#/definitions/sizeLimit" },
        "interaction-CLS": { $ref: "#/definitions/unitlessLimit" },
        requests: { $ref: "#/definitions/countLimit" },
        "requests:document": { $ref: "#/definitions/countLimit" },
        "requests:script": { $ref: "#/definitions/countLimit" },
        "requests:stylesheet": { $ref: "#/definitions/countLimit" },
        "requests:image": { $ref: "#/definitions/countLimit" },
        "requests:media": { $ref: "#/definitions/countLimit" },
        "requests:font": { $ref: "#/definitions/countLimit" },
        "requests:other": { $ref: "#/definitions/countLimit" },
        "requests:third-party": { $ref: "#/definitions/countLimit" },
        transfer: { $ref: "#/definitions/sizeLimit" },
        "transfer:document": { $ref: "#/definitions/sizeLimit" },
        "transfer:script": { $ref: "#/definitions/sizeLimit" },
        "transfer:stylesheet": { $ref: "#/definitions/sizeLimit" },
        "transfer:image": { $ref: "#/definitions/sizeLimit" },
        "transfer:media": { $ref: "#/definitions/sizeLimit" },
        "transfer:font": { $ref: "#/definitions/sizeLimit" },
        "transfer:other": { $ref: "#/definitions/sizeLimit" },
        "transfer:third-party": { $ref: "#/definitions/sizeLimit" },
      },
      patternProperties: {
        "^INP:[\\s\\S]": { $ref: "#/definitions/timeLimit" },
        "^route-LCP:[\\s\\S]": { $ref: "#/definitions/timeLimit" },
        "^user-timing:[\\s\\S]": { $ref: "#/definitions/timeLimit" },
        "^server-timing:[\\s\\S]": { $ref: "#/definitions/timeLimit" },
      },
    },
    lightWalletEntry: {
      type: "object",
      additionalProperties: false,
      properties: {
        path: { type: "string" },
        options: {
          type: "object",
          additionalProperties: false,
          properties: { firstPartyHostnames: { type: "array", items: { type: "string" } } },
        },
        resourceSizes: {
          type: "array",
          items: {
            type: "object",
            required: ["resourceType", "budget"],
            additionalProperties: false,
            properties: {
              resourceType: { $ref: "#/definitions/lightWalletResource" },
              budget: { type: "number", minimum: 0 },
            },
          },
        },
        resourceCounts: {
          type: "array",
          items: {
            type: "object",
            required: ["resourceType", "budget"],
            additionalProperties: false,
            properties: {
              resourceType: { $ref: "#/definitions/lightWalletResource" },
              budget: { type: "number", minimum: 0 },
            },
          },
        },
        timings: {
          type: "array",
          items: {
            type: "object",
            required: ["metric", "budget"],
            additionalProperties: false,
            properties: {
              metric: {
                enum: [
                  "first-contentful-paint",
                  "largest-contentful-paint",
                  "total-blocking-time",
                  "speed-index",
                  "interactive",
                  "max-potential-fid",
                  "cumulative-layout-shift",
                  "first-meaningful-paint",
                ],
              },
              budget: { type: "number", minimum: 0 },
            },
          },
        },
      },
    },
    lightWalletResource: {
      enum: ["total", "document", "script", "stylesheet", "image", "media", "font", "other", "third-party"],
    },
    timeLimit: {
      type: ["number", "string", "object", "null"],
      minimum: 0,
      pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s))?\\s*$",
      additionalProperties: false,
      properties: {
        max: {
          type: ["number", "string"],
          minimum: 0,
          pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s))?\\s*$",
        },
        warn: {
          type: ["number", "string"],
          minimum: 0,
          pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s))?\\s*$",
        },
        maxIncrease: {
          type: ["number", "string", "null"],
          minimum: 0,
          pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s|%))?\\s*$",
        },
        level: { enum: ["fail", "warn"] },
      },
    },
    sizeLimit: {
      type: ["number", "string", "object", "null"],
      minimum: 0,
      pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB))?\\s*$",
      additionalProperties: false,
      properties: {
        max: {
          type: ["number", "string"],
          minimum: 0,
          pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB))?\\s*$",
        },
        warn: {
          type: ["number", "string"],
          minimum: 0,
          pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB))?\\s*$",
        },
        maxIncrease: {
          type: ["number", "string", "null"],
          minimum: 0,
          pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB|%))?\\s*$",
        },
        level: { enum: ["fail", "warn"] },
      },
    },
    countLimit: {
      type: ["number", "string", "object", "null"],
      minimum: 0,
      pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*$",
      additionalProperties: false,
      properties: {
        max: { type: ["number", "string"], minimum: 0, pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*$" },
        warn: { type: ["number", "string"], minimum: 0, pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*$" },
        maxIncrease: {
          type: ["number", "string", "null"],
          minimum: 0,
          pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(%))?\\s*$",
        },
        level: { enum: ["fail", "warn"] },
      },
    },
    unitlessLimit: {
      type: ["number", "string", "object", "null"],
      minimum: 0,
      pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*$",
      additionalProperties: false,
      properties: {
        max: { type: ["number", "string"], minimum: 0, pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*$" },
        warn: { type: ["number", "string"], minimum: 0, pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*$" },
        maxIncrease: {
          type: ["number", "string", "null"],
          minimum: 0,
          pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(%))?\\s*$",
        },
        level: { enum: ["fail", "warn"] },
      },
    },
    bundleSizeLimit: {
      type: ["number", "string", "object", "null"],
      minimum: 0,
      pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB))?\\s*$",
      additionalProperties: false,
      properties: {
        max: {
          type: ["number", "string"],
          minimum: 0,
          pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB))?\\s*$",
        },
        warn: {
          type: ["number", "string"],
          minimum: 0,
          pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB))?\\s*$",
        },
        maxIncrease: {
          type: ["number", "string", "null"],
          minimum: 0,
          pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB|%))?\\s*$",
        },
        level: { enum: ["fail", "warn"] },
        compression: { enum: ["gzip", "brotli", "raw"] },
      },
    },
  },
};
const schema7 = {
  type: "object",
  additionalProperties: false,
  properties: {
    path: { type: "string" },
    options: {
      type: "object",
      additionalProperties: false,
      properties: { firstPartyHostnames: { type: "array", items: { type: "string" } } },
    },
    resourceSizes: {
      type: "array",
      items: {
        type: "object",
        required: ["resourceType", "budget"],
        additionalProperties: false,
        properties: {
          resourceType: { $ref: "#/definitions/lightWalletResource" },
          budget: { type: "number", minimum: 0 },
        },
      },
    },
    resourceCounts: {
      type: "array",
      items: {
        type: "object",
        required: ["resourceType", "budget"],
        additionalProperties: false,
        properties: {
          resourceType: { $ref: "#/definitions/lightWalletResource" },
          budget: { type: "number", minimum: 0 },
        },
      },
    },
    timings: {
      type: "array",
      items: {
        type: "object",
        required: ["metric", "budget"],
        additionalProperties: false,
        properties: {
          metric: {
            enum: [
              "first-contentful-paint",
              "largest-contentful-paint",
              "total-blocking-time",
              "speed-index",
              "interactive",
              "max-potential-fid",
              "cumulative-layout-shift",
              "first-meaningful-paint",
            ],
          },
          budget: { type: "number", minimum: 0 },
        },
      },
    },
  },
};
const schema8 = {
  enum: ["total", "document", "script", "stylesheet", "image", "media", "font", "other", "third-party"],
};

function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (
    !(
      data === "total" ||
      data === "document" ||
      data === "script" ||
      data === "stylesheet" ||
      data === "image" ||
      data === "media" ||
      data === "font" ||
      data === "other" ||
      data === "third-party"
    )
  ) {
    const err0 = {
      instancePath,
      schemaPath: "#/enum",
      keyword: "enum",
      params: { allowedValues: schema8.enum },
      message: "must be equal to one of the allowed values",
      schema: schema8.enum,
      parentSchema: schema8,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate23.errors = vErrors;
  return errors === 0;
}

function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (
        !(
          key0 === "path" ||
          key0 === "options" ||
          key0 === "resourceSizes" ||
          key0 === "resourceCounts" ||
          key0 === "timings"
        )
      ) {
        const err0 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
          schema: false,
          parentSchema: schema7,
          data,
        };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.path !== undefined) {
      let data0 = data.path;
      if (typeof data0 !== "string") {
        const err1 = {
          instancePath: instancePath + "/path",
          schemaPath: "#/properties/path/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
          schema: schema7.properties.path.type,
          parentSchema: schema7.properties.path,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.options !== undefined) {
      let data1 = data.options;
      if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
        for (const key1 in data1) {
          if (!(key1 === "firstPartyHostnames")) {
            const err2 = {
              instancePath: instancePath + "/options",
              schemaPath: "#/properties/options/additionalProperties",
              keyword: "additionalProperties",
              params: { additionalProperty: key1 },
              message: "must NOT have additional properties",
              schema: false,
              parentSchema: schema7.properties.options,
              data: data1,
            };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
        }
        if (data1.firstPartyHostnames !== undefined) {
          let data2 = data1.firstPartyHostnames;
          if (Array.isArray(data2)) {
            const len0 = data2.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data3 = data2[i0];
              if (typeof data3 !== "string") {
                const err3 = {
                  instancePath: instancePath + "/options/firstPartyHostnames/" + i0,
                  schemaPath: "#/properties/options/properties/firstPartyHostnames/items/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                  schema: schema7.properties.options.properties.firstPartyHostnames.items.type,
                  parentSchema: schema7.properties.options.properties.firstPartyHostnames.items,
                  data: data3,
                };
                if (vErrors === null) {
                  vErrors = [err3];
                } else {
                  vErrors.push(err3);
                }
                errors++;
              }
            }
          } else {
            const err4 = {
              instancePath: instancePath + "/options/firstPartyHostnames",
              schemaPath: "#/properties/options/properties/firstPartyHostnames/type",
              keyword: "type",
              params: { type: "array" },
              message: "must be array",
              schema: schema7.properties.options.properties.firstPartyHostnames.type,
              parentSchema: schema7.properties.options.properties.firstPartyHostnames,
              data: data2,
            };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
      } else {
        const err5 = {
          instancePath: instancePath + "/options",
          schemaPath: "#/properties/options/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
          schema: schema7.properties.options.type,
          parentSchema: schema7.properties.options,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.resourceSizes !== undefined) {
      let data4 = data.resourceSizes;
      if (Array.isArray(data4)) {
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data5 = data4[i1];
          if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
            if (data5.resourceType === undefined) {
              const err6 = {
                instancePath: instancePath + "/resourceSizes/" + i1,
                schemaPath: "#/properties/resourceSizes/items/required",
                keyword: "required",
                params: { missingProperty: "resourceType" },
                message: "must have required property '" + "resourceType" + "'",
                schema: schema7.properties.resourceSizes.items.required,
                parentSchema: schema7.properties.resourceSizes.items,
                data: data5,
              };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
            if (data5.budget === undefined) {
              const err7 = {
                instancePath: instancePath + "/resourceSizes/" + i1,
                schemaPath: "#/properties/resourceSizes/items/required",
                keyword: "required",
                params: { missingProperty: "budget" },
                message: "must have required property '" + "budget" + "'",
                schema: schema7.properties.resourceSizes.items.required,
                parentSchema: schema7.properties.resourceSizes.items,
                data: data5,
              };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
            }
            for (const key2 in data5) {
              if (!(key2 === "resourceType" || key2 === "budget")) {
                const err8 = {
                  instancePath: instancePath + "/resourceSizes/" + i1,
                  schemaPath: "#/properties/resourceSizes/items/additionalProperties",
                  keyword: "additionalProperties",
                  params: { additionalProperty: key2 },
                  message: "must NOT have additional properties",
                  schema: false,
                  parentSchema: schema7.properties.resourceSizes.items,
                  data: data5,
                };
                if (vErrors === null) {
                  vErrors = [err8];
                } else {
                  vErrors.push(err8);
                }
                errors++;
              }
            }
            if (data5.resourceType !== undefined) {
              if (
                !validate23(data5.resourceType, {
                  instancePath: instancePath + "/resourceSizes/" + i1 + "/resourceType",
                  parentData: data5,
                  parentDataProperty: "resourceType",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                errors = vErrors.length;
              }
            }
            if (data5.budget !== undefined) {
              let data7 = data5.budget;
              if (typeof data7 == "number" && isFinite(data7)) {
                if (data7 < 0 || isNaN(data7)) {
                  const err9 = {
                    instancePath: instancePath + "/resourceSizes/" + i1 + "/budget",
                    schemaPath: "#/properties/resourceSizes/items/properties/budget/minimum",
                    keyword: "minimum",
                    params: { comparison: ">=", limit: 0 },
                    message: "must be >= 0",
                    schema: 0,
                    parentSchema: schema7.properties.resourceSizes.items.properties.budget,
                    data: data7,
                  };
                  if (vErrors === null) {
                    vErrors = [err9];
                  } else {
                    vErrors.push(err9);
                  }
                  errors++;
                }
              } else {
                const err10 = {
                  instancePath: instancePath + "/resourceSizes/" + i1 + "/budget",
                  schemaPath: "#/properties/resourceSizes/items/properties/budget/type",
                  keyword: "type",
                  params: { type: "number" },
                  message: "must be number",
                  schema: schema7.properties.resourceSizes.items.properties.budget.type,
                  parentSchema: schema7.properties.resourceSizes.items.properties.budget,
                  data: data7,
                };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
          } else {
            const err11 = {
              instancePath: instancePath + "/resourceSizes/" + i1,
              schemaPath: "#/properties/resourceSizes/items/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object",
              schema: schema7.properties.resourceSizes.items.type,
              parentSchema: schema7.properties.resourceSizes.items,
              data: data5,
            };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      } else {
        const err12 = {
          instancePath: instancePath + "/resourceSizes",
          schemaPath: "#/properties/resourceSizes/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
          schema: schema7.properties.resourceSizes.type,
          parentSchema: schema7.properties.resourceSizes,
          data: data4,
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.resourceCounts !== undefined) {
      let data8 = data.resourceCounts;
      if (Array.isArray(data8)) {
        const len2 = data8.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data9 = data8[i2];
          if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
            if (data9.resourceType === undefined) {
              const err13 = {
                instancePath: instancePath + "/resourceCounts/" + i2,
                schemaPath: "#/properties/resourceCounts/items/required",
                keyword: "required",
                params: { missingProperty: "resourceType" },
                message: "must have required property '" + "resourceType" + "'",
                schema: schema7.properties.resourceCounts.items.required,
                parentSchema: schema7.properties.resourceCounts.items,
                data: data9,
              };
              if (vErrors === null) {
                vErrors = [err13];
              } else {
                vErrors.push(err13);
              }
              errors++;
            }
            if (data9.budget === undefined) {
              const err14 = {
                instancePath: instancePath + "/resourceCounts/" + i2,
                schemaPath: "#/properties/resourceCounts/items/required",
                keyword: "required",
                params: { missingProperty: "budget" },
                message: "must have required property '" + "budget" + "'",
                schema: schema7.properties.resourceCounts.items.required,
                parentSchema: schema7.properties.resourceCounts.items,
                data: data9,
              };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
            }
            for (const key3 in data9) {
              if (!(key3 === "resourceType" || key3 === "budget")) {
                const err15 = {
                  instancePath: instancePath + "/resourceCounts/" + i2,
                  schemaPath: "#/properties/resourceCounts/items/additionalProperties",
                  keyword: "additionalProperties",
                  params: { additionalProperty: key3 },
                  message: "must NOT have additional properties",
                  schema: false,
                  parentSchema: schema7.properties.resourceCounts.items,
                  data: data9,
                };
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
            if (data9.resourceType !== undefined) {
              if (
                !validate23(data9.resourceType, {
                  instancePath: instancePath + "/resourceCounts/" + i2 + "/resourceType",
                  parentData: data9,
                  parentDataProperty: "resourceType",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
                errors = vErrors.length;
              }
            }
            if (data9.budget !== undefined) {
              let data11 = data9.budget;
              if (typeof data11 == "number" && isFinite(data11)) {
                if (data11 < 0 || isNaN(data11)) {
                  const err16 = {
                    instancePath: instancePath + "/resourceCounts/" + i2 + "/budget",
                    schemaPath: "#/properties/resourceCounts/items/properties/budget/minimum",
                    keyword: "minimum",
                    params: { comparison: ">=", limit: 0 },
                    message: "must be >= 0",
                    schema: 0,
                    parentSchema: schema7.properties.resourceCounts.items.properties.budget,
                    data: data11,
                  };
                  if (vErrors === null) {
                    vErrors = [err16];
                  } else {
                    vErrors.push(err16);
                  }
                  errors++;
                }
              } else {
                const err17 = {
                  instancePath: instancePath + "/resourceCounts/" + i2 + "/budget",
                  schemaPath: "#/properties/resourceCounts/items/properties/budget/type",
                  keyword: "type",
                  params: { type: "number" },
                  message: "must be number",
                  schema: schema7.properties.resourceCounts.items.properties.budget.type,
                  parentSchema: schema7.properties.resourceCounts.items.properties.budget,
                  data: data11,
                };
                if (vErrors === null) {
                  vErrors = [err17];
                } else {
                  vErrors.push(err17);
                }
                errors++;
              }
            }
          } else {
            const err18 = {
              instancePath: instancePath + "/resourceCounts/" + i2,
              schemaPath: "#/properties/resourceCounts/items/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object",
              schema: schema7.properties.resourceCounts.items.type,
              parentSchema: schema7.properties.resourceCounts.items,
              data: data9,
            };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
      } else {
        const err19 = {
          instancePath: instancePath + "/resourceCounts",
          schemaPath: "#/properties/resourceCounts/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
          schema: schema7.properties.resourceCounts.type,
          parentSchema: schema7.properties.resourceCounts,
          data: data8,
        };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.timings !== undefined) {
      let data12 = data.timings;
      if (Array.isArray(data12)) {
        const len3 = data12.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data13 = data12[i3];
          if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
            if (data13.metric === undefined) {
              const err20 = {
                instancePath: instancePath + "/timings/" + i3,
                schemaPath: "#/properties/timings/items/required",
                keyword: "required",
                params: { missingProperty: "metric" },
                message: "must have required property '" + "metric" + "'",
                schema: schema7.properties.timings.items.required,
                parentSchema: schema7.properties.timings.items,
                data: data13,
              };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
            if (data13.budget === undefined) {
              const err21 = {
                instancePath: instancePath + "/timings/" + i3,
                schemaPath: "#/properties/timings/items/required",
                keyword: "required",
                params: { missingProperty: "budget" },
                message: "must have required property '" + "budget" + "'",
                schema: schema7.properties.timings.items.required,
                parentSchema: schema7.properties.timings.items,
                data: data13,
              };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
            for (const key4 in data13) {
              if (!(key4 === "metric" || key4 === "budget")) {
                const err22 = {
                  instancePath: instancePath + "/timings/" + i3,
                  schemaPath: "#/properties/timings/items/additionalProperties",
                  keyword: "additionalProperties",
                  params: { additionalProperty: key4 },
                  message: "must NOT have additional properties",
                  schema: false,
                  parentSchema: schema7.properties.timings.items,
                  data: data13,
                };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            }
            if (data13.metric !== undefined) {
              let data14 = data13.metric;
              if (
                !(
                  data14 === "first-contentful-paint" ||
                  data14 === "largest-contentful-paint" ||
                  data14 === "total-blocking-time" ||
                  data14 === "speed-index" ||
                  data14 === "interactive" ||
                  data14 === "max-potential-fid" ||
                  data14 === "cumulative-layout-shift" ||
                  data14 === "first-meaningful-paint"
                )
              ) {
                const err23 = {
                  instancePath: instancePath + "/timings/" + i3 + "/metric",
                  schemaPath: "#/properties/timings/items/properties/metric/enum",
                  keyword: "enum",
                  params: { allowedValues: schema7.properties.timings.items.properties.metric.enum },
                  message: "must be equal to one of the allowed values",
                  schema: schema7.properties.timings.items.properties.metric.enum,
                  parentSchema: schema7.properties.timings.items.properties.metric,
                  data: data14,
                };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
            if (data13.budget !== undefined) {
              let data15 = data13.budget;
              if (typeof data15 == "number" && isFinite(data15)) {
                if (data15 < 0 || isNaN(data15)) {
                  const err24 = {
                    instancePath: instancePath + "/timings/" + i3 + "/budget",
                    schemaPath: "#/properties/timings/items/properties/budget/minimum",
                    keyword: "minimum",
                    params: { comparison: ">=", limit: 0 },
                    message: "must be >= 0",
                    schema: 0,
                    parentSchema: schema7.properties.timings.items.properties.budget,
                    data: data15,
                  };
                  if (vErrors === null) {
                    vErrors = [err24];
                  } else {
                    vErrors.push(err24);
                  }
                  errors++;
                }
              } else {
                const err25 = {
                  instancePath: instancePath + "/timings/" + i3 + "/budget",
                  schemaPath: "#/properties/timings/items/properties/budget/type",
                  keyword: "type",
                  params: { type: "number" },
                  message: "must be number",
                  schema: schema7.properties.timings.items.properties.budget.type,
                  parentSchema: schema7.properties.timings.items.properties.budget,
                  data: data15,
                };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              }
            }
          } else {
            const err26 = {
              instancePath: instancePath + "/timings/" + i3,
              schemaPath: "#/properties/timings/items/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object",
              schema: schema7.properties.timings.items.type,
              parentSchema: schema7.properties.timings.items,
              data: data13,
            };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
      } else {
        const err27 = {
          instancePath: instancePath + "/timings",
          schemaPath: "#/properties/timings/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
          schema: schema7.properties.timings.type,
          parentSchema: schema7.properties.timings,
          data: data12,
        };
        if (vErrors === null) {
          vErrors = [err27];
        } else {
          vErrors.push(err27);
        }
        errors++;
      }
    }
  } else {
    const err28 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
      schema: schema7.type,
      parentSchema: schema7,
      data,
    };
    if (vErrors === null) {
      vErrors = [err28];
    } else {
      vErrors.push(err28);
    }
    errors++;
  }
  validate22.errors = vErrors;
  return errors === 0;
}

const schema9 = {
  type: "object",
  additionalProperties: false,
  properties: {
    LCP: { $ref: "#/definitions/timeLimit" },
    INP: { $ref: "#/definitions/timeLimit" },
    CLS: { $ref: "#/definitions/unitlessLimit" },
    FCP: { $ref: "#/definitions/timeLimit" },
    TTFB: { $ref: "#/definitions/timeLimit" },
    TBT: { $ref: "#/definitions/timeLimit" },
    SI: { $ref: "#/definitions/timeLimit" },
    FID: { $ref: "#/definitions/timeLimit" },
    TTI: { $ref: "#/definitions/timeLimit" },
    "main-thread": { $ref: "#/definitions/timeLimit" },
    "js-heap": { $ref: "#/definitions/sizeLimit" },
    "interaction-CLS": { $ref: "#/definitions/unitlessLimit" },
    requests: { $ref: "#/definitions/countLimit" },
    "requests:document": { $ref: "#/definitions/countLimit" },
    "requests:script": { $ref: "#/definitions/countLimit" },
    "requests:stylesheet": { $ref: "#/definitions/countLimit" },
    "requests:image": { $ref: "#/definitions/countLimit" },
    "requests:media": { $ref: "#/definitions/countLimit" },
    "requests:font": { $ref: "#/definitions/countLimit" },
    "requests:other": { $ref: "#/definitions/countLimit" },
    "requests:third-party": { $ref: "#/definitions/countLimit" },
    transfer: { $ref: "#/definitions/sizeLimit" },
    "transfer:document": { $ref: "#/definitions/sizeLimit" },
    "transfer:script": { $ref: "#/definitions/sizeLimit" },
    "transfer:stylesheet": { $ref: "#/definitions/sizeLimit" },
    "transfer:image": { $ref: "#/definitions/sizeLimit" },
    "transfer:media": { $ref: "#/definitions/sizeLimit" },
    "transfer:font": { $ref: "#/definitions/sizeLimit" },
    "transfer:other": { $ref: "#/definitions/sizeLimit" },
    "transfer:third-party": { $ref: "#/definitions/sizeLimit" },
  },
  patternProperties: {
    "^INP:[\\s\\S]": { $ref: "#/definitions/timeLimit" },
    "^route-LCP:[\\s\\S]": { $ref: "#/definitions/timeLimit" },
    "^user-timing:[\\s\\S]": { $ref: "#/definitions/timeLimit" },
    "^server-timing:[\\s\\S]": { $ref: "#/definitions/timeLimit" },
  },
};
const func2 = Object.prototype.hasOwnProperty;
const pattern1 = new RegExp("^INP:[\\s\\S]", "u");
const pattern2 = new RegExp("^route-LCP:[\\s\\S]", "u");
const pattern3 = new RegExp("^user-timing:[\\s\\S]", "u");
const pattern4 = new RegExp("^server-timing:[\\s\\S]", "u");
const schema10 = {
  type: ["number", "string", "object", "null"],
  minimum: 0,
  pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s))?\\s*$",
  additionalProperties: false,
  properties: {
    max: {
      type: ["number", "string"],
      minimum: 0,
      pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s))?\\s*$",
    },
    warn: {
      type: ["number", "string"],
      minimum: 0,
      pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s))?\\s*$",
    },
    maxIncrease: {
      type: ["number", "string", "null"],
      minimum: 0,
      pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s|%))?\\s*$",
    },
    level: { enum: ["fail", "warn"] },
  },
};
const pattern0 = new RegExp("^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s))?\\s*$", "u");
const pattern8 = new RegExp("^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s|%))?\\s*$", "u");

function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (
    !(typeof data == "number" && isFinite(data)) &&
    typeof data !== "string" &&
    !(data && typeof data == "object" && !Array.isArray(data)) &&
    data !== null
  ) {
    const err0 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: schema10.type },
      message: "must be number,string,object,null",
      schema: schema10.type,
      parentSchema: schema10,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data < 0 || isNaN(data)) {
      const err1 = {
        instancePath,
        schemaPath: "#/minimum",
        keyword: "minimum",
        params: { comparison: ">=", limit: 0 },
        message: "must be >= 0",
        schema: 0,
        parentSchema: schema10,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  if (typeof data === "string") {
    if (!pattern0.test(data)) {
      const err2 = {
        instancePath,
        schemaPath: "#/pattern",
        keyword: "pattern",
        params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s))?\\s*$" },
        message: 'must match pattern "' + "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s))?\\s*$" + '"',
        schema: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s))?\\s*$",
        parentSchema: schema10,
        data,
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "max" || key0 === "warn" || key0 === "maxIncrease" || key0 === "level")) {
        const err3 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
          schema: false,
          parentSchema: schema10,
          data,
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.max !== undefined) {
      let data0 = data.max;
      if (!(typeof data0 == "number" && isFinite(data0)) && typeof data0 !== "string") {
        const err4 = {
          instancePath: instancePath + "/max",
          schemaPath: "#/properties/max/type",
          keyword: "type",
          params: { type: schema10.properties.max.type },
          message: "must be number,string",
          schema: schema10.properties.max.type,
          parentSchema: schema10.properties.max,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 0 || isNaN(data0)) {
          const err5 = {
            instancePath: instancePath + "/max",
            schemaPath: "#/properties/max/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
            schema: 0,
            parentSchema: schema10.properties.max,
            data: data0,
          };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
      if (typeof data0 === "string") {
        if (!pattern0.test(data0)) {
          const err6 = {
            instancePath: instancePath + "/max",
            schemaPath: "#/properties/max/pattern",
            keyword: "pattern",
            params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s))?\\s*$" },
            message: 'must match pattern "' + "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s))?\\s*$" + '"',
            schema: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s))?\\s*$",
            parentSchema: schema10.properties.max,
            data: data0,
          };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data.warn !== undefined) {
      let data1 = data.warn;
      if (!(typeof data1 == "number" && isFinite(data1)) && typeof data1 !== "string") {
        const err7 = {
          instancePath: instancePath + "/warn",
          schemaPath: "#/properties/warn/type",
          keyword: "type",
          params: { type: schema10.properties.warn.type },
          message: "must be number,string",
          schema: schema10.properties.warn.type,
          parentSchema: schema10.properties.warn,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 0 || isNaN(data1)) {
          const err8 = {
            instancePath: instancePath + "/warn",
            schemaPath: "#/properties/warn/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
            schema: 0,
            parentSchema: schema10.properties.warn,
            data: data1,
          };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
      if (typeof data1 === "string") {
        if (!pattern0.test(data1)) {
          const err9 = {
            instancePath: instancePath + "/warn",
            schemaPath: "#/properties/warn/pattern",
            keyword: "pattern",
            params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s))?\\s*$" },
            message: 'must match pattern "' + "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s))?\\s*$" + '"',
            schema: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s))?\\s*$",
            parentSchema: schema10.properties.warn,
            data: data1,
          };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
    }
    if (data.maxIncrease !== undefined) {
      let data2 = data.maxIncrease;
      if (!(typeof data2 == "number" && isFinite(data2)) && typeof data2 !== "string" && data2 !== null) {
        const err10 = {
          instancePath: instancePath + "/maxIncrease",
          schemaPath: "#/properties/maxIncrease/type",
          keyword: "type",
          params: { type: schema10.properties.maxIncrease.type },
          message: "must be number,string,null",
          schema: schema10.properties.maxIncrease.type,
          parentSchema: schema10.properties.maxIncrease,
          data: data2,
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 0 || isNaN(data2)) {
          const err11 = {
            instancePath: instancePath + "/maxIncrease",
            schemaPath: "#/properties/maxIncrease/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
            schema: 0,
            parentSchema: schema10.properties.maxIncrease,
            data: data2,
          };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      }
      if (typeof data2 === "string") {
        if (!pattern8.test(data2)) {
          const err12 = {
            instancePath: instancePath + "/maxIncrease",
            schemaPath: "#/properties/maxIncrease/pattern",
            keyword: "pattern",
            params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s|%))?\\s*$" },
            message: 'must match pattern "' + "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s|%))?\\s*$" + '"',
            schema: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s|%))?\\s*$",
            parentSchema: schema10.properties.maxIncrease,
            data: data2,
          };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
    }
    if (data.level !== undefined) {
      let data3 = data.level;
      if (!(data3 === "fail" || data3 === "warn")) {
        const err13 = {
          instancePath: instancePath + "/level",
          schemaPath: "#/properties/level/enum",
          keyword: "enum",
          params: { allowedValues: schema10.properties.level.enum },
          message: "must be equal to one of the allowed values",
          schema: schema10.properties.level.enum,
          parentSchema: schema10.properties.level,
          data: data3,
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
  }
  validate28.errors = vErrors;
  return errors === 0;
}

const schema11 = {
  type: ["number", "string", "object", "null"],
  minimum: 0,
  pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*$",
  additionalProperties: false,
  properties: {
    max: { type: ["number", "string"], minimum: 0, pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*$" },
    warn: { type: ["number", "string"], minimum: 0, pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*$" },
    maxIncrease: {
      type: ["number", "string", "null"],
      minimum: 0,
      pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(%))?\\s*$",
    },
    level: { enum: ["fail", "warn"] },
  },
};
const pattern9 = new RegExp("^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*$", "u");
const pattern12 = new RegExp("^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(%))?\\s*$", "u");

function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (
    !(typeof data == "number" && isFinite(data)) &&
    typeof data !== "string" &&
    !(data && typeof data == "object" && !Array.isArray(data)) &&
    data !== null
  ) {
    const err0 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: schema11.type },
      message: "must be number,string,object,null",
      schema: schema11.type,
      parentSchema: schema11,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data < 0 || isNaN(data)) {
      const err1 = {
        instancePath,
        schemaPath: "#/minimum",
        keyword: "minimum",
        params: { comparison: ">=", limit: 0 },
        message: "must be >= 0",
        schema: 0,
        parentSchema: schema11,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  if (typeof data === "string") {
    if (!pattern9.test(data)) {
      const err2 = {
        instancePath,
        schemaPath: "#/pattern",
        keyword: "pattern",
        params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*$" },
        message: 'must match pattern "' + "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*$" + '"',
        schema: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*$",
        parentSchema: schema11,
        data,
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "max" || key0 === "warn" || key0 === "maxIncrease" || key0 === "level")) {
        const err3 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
          schema: false,
          parentSchema: schema11,
          data,
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.max !== undefined) {
      let data0 = data.max;
      if (!(typeof data0 == "number" && isFinite(data0)) && typeof data0 !== "string") {
        const err4 = {
          instancePath: instancePath + "/max",
          schemaPath: "#/properties/max/type",
          keyword: "type",
          params: { type: schema11.properties.max.type },
          message: "must be number,string",
          schema: schema11.properties.max.type,
          parentSchema: schema11.properties.max,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 0 || isNaN(data0)) {
          const err5 = {
            instancePath: instancePath + "/max",
            schemaPath: "#/properties/max/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
            schema: 0,
            parentSchema: schema11.properties.max,
            data: data0,
          };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
      if (typeof data0 === "string") {
        if (!pattern9.test(data0)) {
          const err6 = {
            instancePath: instancePath + "/max",
            schemaPath: "#/properties/max/pattern",
            keyword: "pattern",
            params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*$" },
            message: 'must match pattern "' + "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*$" + '"',
            schema: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*$",
            parentSchema: schema11.properties.max,
            data: data0,
          };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data.warn !== undefined) {
      let data1 = data.warn;
      if (!(typeof data1 == "number" && isFinite(data1)) && typeof data1 !== "string") {
        const err7 = {
          instancePath: instancePath + "/warn",
          schemaPath: "#/properties/warn/type",
          keyword: "type",
          params: { type: schema11.properties.warn.type },
          message: "must be number,string",
          schema: schema11.properties.warn.type,
          parentSchema: schema11.properties.warn,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 0 || isNaN(data1)) {
          const err8 = {
            instancePath: instancePath + "/warn",
            schemaPath: "#/properties/warn/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
            schema: 0,
            parentSchema: schema11.properties.warn,
            data: data1,
          };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
      if (typeof data1 === "string") {
        if (!pattern9.test(data1)) {
          const err9 = {
            instancePath: instancePath + "/warn",
            schemaPath: "#/properties/warn/pattern",
            keyword: "pattern",
            params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*$" },
            message: 'must match pattern "' + "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*$" + '"',
            schema: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*$",
            parentSchema: schema11.properties.warn,
            data: data1,
          };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
    }
    if (data.maxIncrease !== undefined) {
      let data2 = data.maxIncrease;
      if (!(typeof data2 == "number" && isFinite(data2)) && typeof data2 !== "string" && data2 !== null) {
        const err10 = {
          instancePath: instancePath + "/maxIncrease",
          schemaPath: "#/properties/maxIncrease/type",
          keyword: "type",
          params: { type: schema11.properties.maxIncrease.type },
          message: "must be number,string,null",
          schema: schema11.properties.maxIncrease.type,
          parentSchema: schema11.properties.maxIncrease,
          data: data2,
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 0 || isNaN(data2)) {
          const err11 = {
            instancePath: instancePath + "/maxIncrease",
            schemaPath: "#/properties/maxIncrease/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
            schema: 0,
            parentSchema: schema11.properties.maxIncrease,
            data: data2,
          };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      }
      if (typeof data2 === "string") {
        if (!pattern12.test(data2)) {
          const err12 = {
            instancePath: instancePath + "/maxIncrease",
            schemaPath: "#/properties/maxIncrease/pattern",
            keyword: "pattern",
            params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(%))?\\s*$" },
            message: 'must match pattern "' + "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(%))?\\s*$" + '"',
            schema: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(%))?\\s*$",
            parentSchema: schema11.properties.maxIncrease,
            data: data2,
          };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
    }
    if (data.level !== undefined) {
      let data3 = data.level;
      if (!(data3 === "fail" || data3 === "warn")) {
        const err13 = {
          instancePath: instancePath + "/level",
          schemaPath: "#/properties/level/enum",
          keyword: "enum",
          params: { allowedValues: schema11.properties.level.enum },
          message: "must be equal to one of the allowed values",
          schema: schema11.properties.level.enum,
          parentSchema: schema11.properties.level,
          data: data3,
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
  }
  validate31.errors = vErrors;
  return errors === 0;
}

const schema12 = {
  type: ["number", "string", "object", "null"],
  minimum: 0,
  pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB))?\\s*$",
  additionalProperties: false,
  properties: {
    max: {
      type: ["number", "string"],
      minimum: 0,
      pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB))?\\s*$",
    },
    warn: {
      type: ["number", "string"],
      minimum: 0,
      pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB))?\\s*$",
    },
    maxIncrease: {
      type: ["number", "string", "null"],
      minimum: 0,
      pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB|%))?\\s*$",
    },
    level: { enum: ["fail", "warn"] },
  },
};
const pattern13 = new RegExp("^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB))?\\s*$", "u");
const pattern16 = new RegExp("^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB|%))?\\s*$", "u");

function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (
    !(typeof data == "number" && isFinite(data)) &&
    typeof data !== "string" &&
    !(data && typeof data == "object" && !Array.isArray(data)) &&
    data !== null
  ) {
    const err0 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: schema12.type },
      message: "must be number,string,object,null",
      schema: schema12.type,
      parentSchema: schema12,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data < 0 || isNaN(data)) {
      const err1 = {
        instancePath,
        schemaPath: "#/minimum",
        keyword: "minimum",
        params: { comparison: ">=", limit: 0 },
        message: "must be >= 0",
        schema: 0,
        parentSchema: schema12,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  if (typeof data === "string") {
    if (!pattern13.test(data)) {
      const err2 = {
        instancePath,
        schemaPath: "#/pattern",
        keyword: "pattern",
        params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB))?\\s*$" },
        message: 'must match pattern "' + "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB))?\\s*$" + '"',
        schema: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB))?\\s*$",
        parentSchema: schema12,
        data,
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "max" || key0 === "warn" || key0 === "maxIncrease" || key0 === "level")) {
        const err3 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
          schema: false,
          parentSchema: schema12,
          data,
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.max !== undefined) {
      let data0 = data.max;
      if (!(typeof data0 == "number" && isFinite(data0)) && typeof data0 !== "string") {
        const err4 = {
          instancePath: instancePath + "/max",
          schemaPath: "#/properties/max/type",
          keyword: "type",
          params: { type: schema12.properties.max.type },
          message: "must be number,string",
          schema: schema12.properties.max.type,
          parentSchema: schema12.properties.max,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 0 || isNaN(data0)) {
          const err5 = {
            instancePath: instancePath + "/max",
            schemaPath: "#/properties/max/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
            schema: 0,
            parentSchema: schema12.properties.max,
            data: data0,
          };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
      if (typeof data0 === "string") {
        if (!pattern13.test(data0)) {
          const err6 = {
            instancePath: instancePath + "/max",
            schemaPath: "#/properties/max/pattern",
            keyword: "pattern",
            params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB))?\\s*$" },
            message:
              'must match pattern "' + "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB))?\\s*$" + '"',
            schema: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB))?\\s*$",
            parentSchema: schema12.properties.max,
            data: data0,
          };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data.warn !== undefined) {
      let data1 = data.warn;
      if (!(typeof data1 == "number" && isFinite(data1)) && typeof data1 !== "string") {
        const err7 = {
          instancePath: instancePath + "/warn",
          schemaPath: "#/properties/warn/type",
          keyword: "type",
          params: { type: schema12.properties.warn.type },
          message: "must be number,string",
          schema: schema12.properties.warn.type,
          parentSchema: schema12.properties.warn,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 0 || isNaN(data1)) {
          const err8 = {
            instancePath: instancePath + "/warn",
            schemaPath: "#/properties/warn/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
            schema: 0,
            parentSchema: schema12.properties.warn,
            data: data1,
          };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
      if (typeof data1 === "string") {
        if (!pattern13.test(data1)) {
          const err9 = {
            instancePath: instancePath + "/warn",
            schemaPath: "#/properties/warn/pattern",
            keyword: "pattern",
            params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB))?\\s*$" },
            message:
              'must match pattern "' + "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB))?\\s*$" + '"',
            schema: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB))?\\s*$",
            parentSchema: schema12.properties.warn,
            data: data1,
          };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
    }
    if (data.maxIncrease !== undefined) {
      let data2 = data.maxIncrease;
      if (!(typeof data2 == "number" && isFinite(data2)) && typeof data2 !== "string" && data2 !== null) {
        const err10 = {
          instancePath: instancePath + "/maxIncrease",
          schemaPath: "#/properties/maxIncrease/type",
          keyword: "type",
          params: { type: schema12.properties.maxIncrease.type },
          message: "must be number,string,null",
          schema: schema12.properties.maxIncrease.type,
          parentSchema: schema12.properties.maxIncrease,
          data: data2,
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 0 || isNaN(data2)) {
          const err11 = {
            instancePath: instancePath + "/maxIncrease",
            schemaPath: "#/properties/maxIncrease/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
            schema: 0,
            parentSchema: schema12.properties.maxIncrease,
            data: data2,
          };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      }
      if (typeof data2 === "string") {
        if (!pattern16.test(data2)) {
          const err12 = {
            instancePath: instancePath + "/maxIncrease",
            schemaPath: "#/properties/maxIncrease/pattern",
            keyword: "pattern",
            params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB|%))?\\s*$" },
            message:
              'must match pattern "' + "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB|%))?\\s*$" + '"',
            schema: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB|%))?\\s*$",
            parentSchema: schema12.properties.maxIncrease,
            data: data2,
          };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
    }
    if (data.level !== undefined) {
      let data3 = data.level;
      if (!(data3 === "fail" || data3 === "warn")) {
        const err13 = {
          instancePath: instancePath + "/level",
          schemaPath: "#/properties/level/enum",
          keyword: "enum",
          params: { allowedValues: schema12.properties.level.enum },
          message: "must be equal to one of the allowed values",
          schema: schema12.properties.level.enum,
          parentSchema: schema12.properties.level,
          data: data3,
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
  }
  validate40.errors = vErrors;
  return errors === 0;
}

const schema13 = {
  type: ["number", "string", "object", "null"],
  minimum: 0,
  pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*$",
  additionalProperties: false,
  properties: {
    max: { type: ["number", "string"], minimum: 0, pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*$" },
    warn: { type: ["number", "string"], minimum: 0, pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*$" },
    maxIncrease: {
      type: ["number", "string", "null"],
      minimum: 0,
      pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(%))?\\s*$",
    },
    level: { enum: ["fail", "warn"] },
  },
};

function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (
    !(typeof data == "number" && isFinite(data)) &&
    typeof data !== "string" &&
    !(data && typeof data == "object" && !Array.isArray(data)) &&
    data !== null
  ) {
    const err0 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: schema13.type },
      message: "must be number,string,object,null",
      schema: schema13.type,
      parentSchema: schema13,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data < 0 || isNaN(data)) {
      const err1 = {
        instancePath,
        schemaPath: "#/minimum",
        keyword: "minimum",
        params: { comparison: ">=", limit: 0 },
        message: "must be >= 0",
        schema: 0,
        parentSchema: schema13,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  if (typeof data === "string") {
    if (!pattern9.test(data)) {
      const err2 = {
        instancePath,
        schemaPath: "#/pattern",
        keyword: "pattern",
        params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*$" },
        message: 'must match pattern "' + "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*$" + '"',
        schema: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*$",
        parentSchema: schema13,
        data,
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "max" || key0 === "warn" || key0 === "maxIncrease" || key0 === "level")) {
        const err3 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
          schema: false,
          parentSchema: schema13,
          data,
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.max !== undefined) {
      let data0 = data.max;
      if (!(typeof data0 == "number" && isFinite(data0)) && typeof data0 !== "string") {
        const err4 = {
          instancePath: instancePath + "/max",
          schemaPath: "#/properties/max/type",
          keyword: "type",
          params: { type: schema13.properties.max.type },
          message: "must be number,string",
          schema: schema13.properties.max.type,
          parentSchema: schema13.properties.max,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 0 || isNaN(data0)) {
          const err5 = {
            instancePath: instancePath + "/max",
            schemaPath: "#/properties/max/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
            schema: 0,
            parentSchema: schema13.properties.max,
            data: data0,
          };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
      if (typeof data0 === "string") {
        if (!pattern9.test(data0)) {
          const err6 = {
            instancePath: instancePath + "/max",
            schemaPath: "#/properties/max/pattern",
            keyword: "pattern",
            params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*$" },
            message: 'must match pattern "' + "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*$" + '"',
            schema: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*$",
            parentSchema: schema13.properties.max,
            data: data0,
          };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data.warn !== undefined) {
      let data1 = data.warn;
      if (!(typeof data1 == "number" && isFinite(data1)) && typeof data1 !== "string") {
        const err7 = {
          instancePath: instancePath + "/warn",
          schemaPath: "#/properties/warn/type",
          keyword: "type",
          params: { type: schema13.properties.warn.type },
          message: "must be number,string",
          schema: schema13.properties.warn.type,
          parentSchema: schema13.properties.warn,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 0 || isNaN(data1)) {
          const err8 = {
            instancePath: instancePath + "/warn",
            schemaPath: "#/properties/warn/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
            schema: 0,
            parentSchema: schema13.properties.warn,
            data: data1,
          };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
      if (typeof data1 === "string") {
        if (!pattern9.test(data1)) {
          const err9 = {
            instancePath: instancePath + "/warn",
            schemaPath: "#/properties/warn/pattern",
            keyword: "pattern",
            params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*$" },
            message: 'must match pattern "' + "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*$" + '"',
            schema: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*$",
            parentSchema: schema13.properties.warn,
            data: data1,
          };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
    }
    if (data.maxIncrease !== undefined) {
      let data2 = data.maxIncrease;
      if (!(typeof data2 == "number" && isFinite(data2)) && typeof data2 !== "string" && data2 !== null) {
        const err10 = {
          instancePath: instancePath + "/maxIncrease",
          schemaPath: "#/properties/maxIncrease/type",
          keyword: "type",
          params: { type: schema13.properties.maxIncrease.type },
          message: "must be number,string,null",
          schema: schema13.properties.maxIncrease.type,
          parentSchema: schema13.properties.maxIncrease,
          data: data2,
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 0 || isNaN(data2)) {
          const err11 = {
            instancePath: instancePath + "/maxIncrease",
            schemaPath: "#/properties/maxIncrease/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
            schema: 0,
            parentSchema: schema13.properties.maxIncrease,
            data: data2,
          };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      }
      if (typeof data2 === "string") {
        if (!pattern12.test(data2)) {
          const err12 = {
            instancePath: instancePath + "/maxIncrease",
            schemaPath: "#/properties/maxIncrease/pattern",
            keyword: "pattern",
            params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(%))?\\s*$" },
            message: 'must match pattern "' + "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(%))?\\s*$" + '"',
            schema: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(%))?\\s*$",
            parentSchema: schema13.properties.maxIncrease,
            data: data2,
          };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
    }
    if (data.level !== undefined) {
      let data3 = data.level;
      if (!(data3 === "fail" || data3 === "warn")) {
        const err13 = {
          instancePath: instancePath + "/level",
          schemaPath: "#/properties/level/enum",
          keyword: "enum",
          params: { allowedValues: schema13.properties.level.enum },
          message: "must be equal to one of the allowed values",
          schema: schema13.properties.level.enum,
          parentSchema: schema13.properties.level,
          data: data3,
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
  }
  validate43.errors = vErrors;
  return errors === 0;
}

function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (
        !(
          func2.call(schema9.properties, key0) ||
          pattern1.test(key0) ||
          pattern2.test(key0) ||
          pattern3.test(key0) ||
          pattern4.test(key0)
        )
      ) {
        const err0 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
          schema: false,
          parentSchema: schema9,
          data,
        };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.LCP !== undefined) {
      if (
        !validate28(data.LCP, {
          instancePath: instancePath + "/LCP",
          parentData: data,
          parentDataProperty: "LCP",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.INP !== undefined) {
      if (
        !validate28(data.INP, {
          instancePath: instancePath + "/INP",
          parentData: data,
          parentDataProperty: "INP",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.CLS !== undefined) {
      if (
        !validate31(data.CLS, {
          instancePath: instancePath + "/CLS",
          parentData: data,
          parentDataProperty: "CLS",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
        errors = vErrors.length;
      }
    }
    if (data.FCP !== undefined) {
      if (
        !validate28(data.FCP, {
          instancePath: instancePath + "/FCP",
          parentData: data,
          parentDataProperty: "FCP",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.TTFB !== undefined) {
      if (
        !validate28(data.TTFB, {
          instancePath: instancePath + "/TTFB",
          parentData: data,
          parentDataProperty: "TTFB",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.TBT !== undefined) {
      if (
        !validate28(data.TBT, {
          instancePath: instancePath + "/TBT",
          parentData: data,
          parentDataProperty: "TBT",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.SI !== undefined) {
      if (
        !validate28(data.SI, {
          instancePath: instancePath + "/SI",
          parentData: data,
          parentDataProperty: "SI",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.FID !== undefined) {
      if (
        !validate28(data.FID, {
          instancePath: instancePath + "/FID",
          parentData: data,
          parentDataProperty: "FID",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data.TTI !== undefined) {
      if (
        !validate28(data.TTI, {
          instancePath: instancePath + "/TTI",
          parentData: data,
          parentDataProperty: "TTI",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data["main-thread"] !== undefined) {
      if (
        !validate28(data["main-thread"], {
          instancePath: instancePath + "/main-thread",
          parentData: data,
          parentDataProperty: "main-thread",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
        errors = vErrors.length;
      }
    }
    if (data["js-heap"] !== undefined) {
      if (
        !validate40(data["js-heap"], {
          instancePath: instancePath + "/js-heap",
          parentData: data,
          parentDataProperty: "js-heap",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
        errors = vErrors.length;
      }
    }
    if (data["interaction-CLS"] !== undefined) {
      if (
        !validate31(data["interaction-CLS"], {
          instancePath: instancePath + "/interaction-CLS",
          parentData: data,
          parentDataProperty: "interaction-CLS",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
        errors = vErrors.length;
      }
    }
    if (data.requests !== undefined) {
      if (
        !validate43(data.requests, {
          instancePath: instancePath + "/requests",
          parentData: data,
          parentDataProperty: "requests",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
        errors = vErrors.length;
      }
    }
    if (data["requests:document"] !== undefined) {
      if (
        !validate43(data["requests:document"], {
          instancePath: instancePath + "/requests:document",
          parentData: data,
          parentDataProperty: "requests:document",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
        errors = vErrors.length;
      }
    }
    if (data["requests:script"] !== undefined) {
      if (
        !validate43(data["requests:script"], {
          instancePath: instancePath + "/requests:script",
          parentData: data,
          parentDataProperty: "requests:script",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
        errors = vErrors.length;
      }
    }
    if (data["requests:stylesheet"] !== undefined) {
      if (
        !validate43(data["requests:stylesheet"], {
          instancePath: instancePath + "/requests:stylesheet",
          parentData: data,
          parentDataProperty: "requests:stylesheet",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
        errors = vErrors.length;
      }
    }
    if (data["requests:image"] !== undefined) {
      if (
        !validate43(data["requests:image"], {
          instancePath: instancePath + "/requests:image",
          parentData: data,
          parentDataProperty: "requests:image",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
        errors = vErrors.length;
      }
    }
    if (data["requests:media"] !== undefined) {
      if (
        !validate43(data["requests:media"], {
          instancePath: instancePath + "/requests:media",
          parentData: data,
          parentDataProperty: "requests:media",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
        errors = vErrors.length;
      }
    }
    if (data["requests:font"] !== undefined) {
      if (
        !validate43(data["requests:font"], {
          instancePath: instancePath + "/requests:font",
          parentData: data,
          parentDataProperty: "requests:font",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
        errors = vErrors.length;
      }
    }
    if (data["requests:other"] !== undefined) {
      if (
        !validate43(data["requests:other"], {
          instancePath: instancePath + "/requests:other",
          parentData: data,
          parentDataProperty: "requests:other",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
        errors = vErrors.length;
      }
    }
    if (data["requests:third-party"] !== undefined) {
      if (
        !validate43(data["requests:third-party"], {
          instancePath: instancePath + "/requests:third-party",
          parentData: data,
          parentDataProperty: "requests:third-party",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
        errors = vErrors.length;
      }
    }
    if (data.transfer !== undefined) {
      if (
        !validate40(data.transfer, {
          instancePath: instancePath + "/transfer",
          parentData: data,
          parentDataProperty: "transfer",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
        errors = vErrors.length;
      }
    }
    if (data["transfer:document"] !== undefined) {
      if (
        !validate40(data["transfer:document"], {
          instancePath: instancePath + "/transfer:document",
          parentData: data,
          parentDataProperty: "transfer:document",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
        errors = vErrors.length;
      }
    }
    if (data["transfer:script"] !== undefined) {
      if (
        !validate40(data["transfer:script"], {
          instancePath: instancePath + "/transfer:script",
          parentData: data,
          parentDataProperty: "transfer:script",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
        errors = vErrors.length;
      }
    }
    if (data["transfer:stylesheet"] !== undefined) {
      if (
        !validate40(data["transfer:stylesheet"], {
          instancePath: instancePath + "/transfer:stylesheet",
          parentData: data,
          parentDataProperty: "transfer:stylesheet",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
        errors = vErrors.length;
      }
    }
    if (data["transfer:image"] !== undefined) {
      if (
        !validate40(data["transfer:image"], {
          instancePath: instancePath + "/transfer:image",
          parentData: data,
          parentDataProperty: "transfer:image",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
        errors = vErrors.length;
      }
    }
    if (data["transfer:media"] !== undefined) {
      if (
        !validate40(data["transfer:media"], {
          instancePath: instancePath + "/transfer:media",
          parentData: data,
          parentDataProperty: "transfer:media",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
        errors = vErrors.length;
      }
    }
    if (data["transfer:font"] !== undefined) {
      if (
        !validate40(data["transfer:font"], {
          instancePath: instancePath + "/transfer:font",
          parentData: data,
          parentDataProperty: "transfer:font",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
        errors = vErrors.length;
      }
    }
    if (data["transfer:other"] !== undefined) {
      if (
        !validate40(data["transfer:other"], {
          instancePath: instancePath + "/transfer:other",
          parentData: data,
          parentDataProperty: "transfer:other",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
        errors = vErrors.length;
      }
    }
    if (data["transfer:third-party"] !== undefined) {
      if (
        !validate40(data["transfer:third-party"], {
          instancePath: instancePath + "/transfer:third-party",
          parentData: data,
          parentDataProperty: "transfer:third-party",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
        errors = vErrors.length;
      }
    }
    for (const key1 in data) {
      if (pattern1.test(key1)) {
        if (
          !validate28(data[key1], {
            instancePath: instancePath + "/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
            parentData: data,
            parentDataProperty: key1,
            rootData,
          })
        ) {
          vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
          errors = vErrors.length;
        }
      }
    }
    for (const key2 in data) {
      if (pattern2.test(key2)) {
        if (
          !validate28(data[key2], {
            instancePath: instancePath + "/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
            parentData: data,
            parentDataProperty: key2,
            rootData,
          })
        ) {
          vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
          errors = vErrors.length;
        }
      }
    }
    for (const key3 in data) {
      if (pattern3.test(key3)) {
        if (
          !validate28(data[key3], {
            instancePath: instancePath + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
            parentData: data,
            parentDataProperty: key3,
            rootData,
          })
        ) {
          vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
          errors = vErrors.length;
        }
      }
    }
    for (const key4 in data) {
      if (pattern4.test(key4)) {
        if (
          !validate28(data[key4], {
            instancePath: instancePath + "/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
            parentData: data,
            parentDataProperty: key4,
            rootData,
          })
        ) {
          vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
          errors = vErrors.length;
        }
      }
    }
  } else {
    const err1 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
      schema: schema9.type,
      parentSchema: schema9,
      data,
    };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate27.errors = vErrors;
  return errors === 0;
}

const schema14 = {
  type: ["number", "string", "object", "null"],
  minimum: 0,
  pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB))?\\s*$",
  additionalProperties: false,
  properties: {
    max: {
      type: ["number", "string"],
      minimum: 0,
      pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB))?\\s*$",
    },
    warn: {
      type: ["number", "string"],
      minimum: 0,
      pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB))?\\s*$",
    },
    maxIncrease: {
      type: ["number", "string", "null"],
      minimum: 0,
      pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB|%))?\\s*$",
    },
    level: { enum: ["fail", "warn"] },
    compression: { enum: ["gzip", "brotli", "raw"] },
  },
};

function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (
    !(typeof data == "number" && isFinite(data)) &&
    typeof data !== "string" &&
    !(data && typeof data == "object" && !Array.isArray(data)) &&
    data !== null
  ) {
    const err0 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: schema14.type },
      message: "must be number,string,object,null",
      schema: schema14.type,
      parentSchema: schema14,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == "number" && isFinite(data)) {
    if (data < 0 || isNaN(data)) {
      const err1 = {
        instancePath,
        schemaPath: "#/minimum",
        keyword: "minimum",
        params: { comparison: ">=", limit: 0 },
        message: "must be >= 0",
        schema: 0,
        parentSchema: schema14,
        data,
      };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  if (typeof data === "string") {
    if (!pattern13.test(data)) {
      const err2 = {
        instancePath,
        schemaPath: "#/pattern",
        keyword: "pattern",
        params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB))?\\s*$" },
        message: 'must match pattern "' + "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB))?\\s*$" + '"',
        schema: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB))?\\s*$",
        parentSchema: schema14,
        data,
      };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (
        !(
          key0 === "max" ||
          key0 === "warn" ||
          key0 === "maxIncrease" ||
          key0 === "level" ||
          key0 === "compression"
        )
      ) {
        const err3 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
          schema: false,
          parentSchema: schema14,
          data,
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.max !== undefined) {
      let data0 = data.max;
      if (!(typeof data0 == "number" && isFinite(data0)) && typeof data0 !== "string") {
        const err4 = {
          instancePath: instancePath + "/max",
          schemaPath: "#/properties/max/type",
          keyword: "type",
          params: { type: schema14.properties.max.type },
          message: "must be number,string",
          schema: schema14.properties.max.type,
          parentSchema: schema14.properties.max,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (typeof data0 == "number" && isFinite(data0)) {
        if (data0 < 0 || isNaN(data0)) {
          const err5 = {
            instancePath: instancePath + "/max",
            schemaPath: "#/properties/max/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
            schema: 0,
            parentSchema: schema14.properties.max,
            data: data0,
          };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
      if (typeof data0 === "string") {
        if (!pattern13.test(data0)) {
          const err6 = {
            instancePath: instancePath + "/max",
            schemaPath: "#/properties/max/pattern",
            keyword: "pattern",
            params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB))?\\s*$" },
            message:
              'must match pattern "' + "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB))?\\s*$" + '"',
            schema: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB))?\\s*$",
            parentSchema: schema14.properties.max,
            data: data0,
          };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      }
    }
    if (data.warn !== undefined) {
      let data1 = data.warn;
      if (!(typeof data1 == "number" && isFinite(data1)) && typeof data1 !== "string") {
        const err7 = {
          instancePath: instancePath + "/warn",
          schemaPath: "#/properties/warn/type",
          keyword: "type",
          params: { type: schema14.properties.warn.type },
          message: "must be number,string",
          schema: schema14.properties.warn.type,
          parentSchema: schema14.properties.warn,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 < 0 || isNaN(data1)) {
          const err8 = {
            instancePath: instancePath + "/warn",
            schemaPath: "#/properties/warn/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
            schema: 0,
            parentSchema: schema14.properties.warn,
            data: data1,
          };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      }
      if (typeof data1 === "string") {
        if (!pattern13.test(data1)) {
          const err9 = {
            instancePath: instancePath + "/warn",
            schemaPath: "#/properties/warn/pattern",
            keyword: "pattern",
            params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB))?\\s*$" },
            message:
              'must match pattern "' + "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB))?\\s*$" + '"',
            schema: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB))?\\s*$",
            parentSchema: schema14.properties.warn,
            data: data1,
          };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
      }
    }
    if (data.maxIncrease !== undefined) {
      let data2 = data.maxIncrease;
      if (!(typeof data2 == "number" && isFinite(data2)) && typeof data2 !== "string" && data2 !== null) {
        const err10 = {
          instancePath: instancePath + "/maxIncrease",
          schemaPath: "#/properties/maxIncrease/type",
          keyword: "type",
          params: { type: schema14.properties.maxIncrease.type },
          message: "must be number,string,null",
          schema: schema14.properties.maxIncrease.type,
          parentSchema: schema14.properties.maxIncrease,
          data: data2,
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 < 0 || isNaN(data2)) {
          const err11 = {
            instancePath: instancePath + "/maxIncrease",
            schemaPath: "#/properties/maxIncrease/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
            schema: 0,
            parentSchema: schema14.properties.maxIncrease,
            data: data2,
          };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      }
      if (typeof data2 === "string") {
        if (!pattern16.test(data2)) {
          const err12 = {
            instancePath: instancePath + "/maxIncrease",
            schemaPath: "#/properties/maxIncrease/pattern",
            keyword: "pattern",
            params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB|%))?\\s*$" },
            message:
              'must match pattern "' + "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB|%))?\\s*$" + '"',
            schema: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB|%))?\\s*$",
            parentSchema: schema14.properties.maxIncrease,
            data: data2,
          };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
    }
    if (data.level !== undefined) {
      let data3 = data.level;
      if (!(data3 === "fail" || data3 === "warn")) {
        const err13 = {
          instancePath: instancePath + "/level",
          schemaPath: "#/properties/level/enum",
          keyword: "enum",
          params: { allowedValues: schema14.properties.level.enum },
          message: "must be equal to one of the allowed values",
          schema: schema14.properties.level.enum,
          parentSchema: schema14.properties.level,
          data: data3,
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.compression !== undefined) {
      let data4 = data.compression;
      if (!(data4 === "gzip" || data4 === "brotli" || data4 === "raw")) {
        const err14 = {
          instancePath: instancePath + "/compression",
          schemaPath: "#/properties/compression/enum",
          keyword: "enum",
          params: { allowedValues: schema14.properties.compression.enum },
          message: "must be equal to one of the allowed values",
          schema: schema14.properties.compression.enum,
          parentSchema: schema14.properties.compression,
          data: data4,
        };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
  }
  validate69.errors = vErrors;
  return errors === 0;
}

const pattern26 = new RegExp("^file:[\\s\\S]*\\S", "u");

function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  /*# sourceURL="https://unpkg.com/budget-check/schemas/budget.schema.json" */
  let vErrors = null;
  let errors = 0;
  if (!data || typeof data != "object") {
    const err0 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: schema6.type },
      message: "must be object,array",
      schema: schema6.type,
      parentSchema: schema6,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (Array.isArray(data)) {
    const len0 = data.length;
    for (let i0 = 0; i0 < len0; i0++) {
      if (
        !validate22(data[i0], {
          instancePath: instancePath + "/" + i0,
          parentData: data,
          parentDataProperty: i0,
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
        errors = vErrors.length;
      }
    }
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema6.properties, key0)) {
        const err1 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
          schema: false,
          parentSchema: schema6,
          data,
        };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.$schema !== undefined) {
      let data1 = data.$schema;
      if (typeof data1 !== "string") {
        const err2 = {
          instancePath: instancePath + "/$schema",
          schemaPath: "#/properties/%24schema/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
          schema: schema6.properties.$schema.type,
          parentSchema: schema6.properties.$schema,
          data: data1,
        };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.extends !== undefined) {
      let data2 = data.extends;
      if (typeof data2 !== "string" && !Array.isArray(data2) && data2 !== null) {
        const err3 = {
          instancePath: instancePath + "/extends",
          schemaPath: "#/properties/extends/type",
          keyword: "type",
          params: { type: schema6.properties.extends.type },
          message: "must be string,array,null",
          schema: schema6.properties.extends.type,
          parentSchema: schema6.properties.extends,
          data: data2,
        };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
      if (Array.isArray(data2)) {
        const len1 = data2.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data3 = data2[i1];
          if (typeof data3 !== "string") {
            const err4 = {
              instancePath: instancePath + "/extends/" + i1,
              schemaPath: "#/properties/extends/items/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema6.properties.extends.items.type,
              parentSchema: schema6.properties.extends.items,
              data: data3,
            };
            if (vErrors === null) {
              vErrors = [err4];
            } else {
              vErrors.push(err4);
            }
            errors++;
          }
        }
      }
    }
    if (data.build !== undefined) {
      let data4 = data.build;
      if (
        typeof data4 !== "string" &&
        !(data4 && typeof data4 == "object" && !Array.isArray(data4)) &&
        typeof data4 !== "boolean"
      ) {
        const err5 = {
          instancePath: instancePath + "/build",
          schemaPath: "#/properties/build/type",
          keyword: "type",
          params: { type: schema6.properties.build.type },
          message: "must be string,object,boolean",
          schema: schema6.properties.build.type,
          parentSchema: schema6.properties.build,
          data: data4,
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
        if (data4.command === undefined) {
          const err6 = {
            instancePath: instancePath + "/build",
            schemaPath: "#/properties/build/required",
            keyword: "required",
            params: { missingProperty: "command" },
            message: "must have required property '" + "command" + "'",
            schema: schema6.properties.build.required,
            parentSchema: schema6.properties.build,
            data: data4,
          };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        for (const key1 in data4) {
          if (!(key1 === "command" || key1 === "directory" || key1 === "env")) {
            const err7 = {
              instancePath: instancePath + "/build",
              schemaPath: "#/properties/build/additionalProperties",
              keyword: "additionalProperties",
              params: { additionalProperty: key1 },
              message: "must NOT have additional properties",
              schema: false,
              parentSchema: schema6.properties.build,
              data: data4,
            };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
        if (data4.command !== undefined) {
          let data5 = data4.command;
          if (typeof data5 !== "string") {
            const err8 = {
              instancePath: instancePath + "/build/command",
              schemaPath: "#/properties/build/properties/command/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema6.properties.build.properties.command.type,
              parentSchema: schema6.properties.build.properties.command,
              data: data5,
            };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data4.directory !== undefined) {
          let data6 = data4.directory;
          if (typeof data6 !== "string") {
            const err9 = {
              instancePath: instancePath + "/build/directory",
              schemaPath: "#/properties/build/properties/directory/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema6.properties.build.properties.directory.type,
              parentSchema: schema6.properties.build.properties.directory,
              data: data6,
            };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data4.env !== undefined) {
          let data7 = data4.env;
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            for (const key2 in data7) {
              let data8 = data7[key2];
              if (typeof data8 !== "string") {
                const err10 = {
                  instancePath: instancePath + "/build/env/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
                  schemaPath: "#/properties/build/properties/env/additionalProperties/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                  schema: schema6.properties.build.properties.env.additionalProperties.type,
                  parentSchema: schema6.properties.build.properties.env.additionalProperties,
                  data: data8,
                };
                if (vErrors === null) {
                  vErrors = [err10];
                } else {
                  vErrors.push(err10);
                }
                errors++;
              }
            }
          } else {
            const err11 = {
              instancePath: instancePath + "/build/env",
              schemaPath: "#/properties/build/properties/env/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object",
              schema: schema6.properties.build.properties.env.type,
              parentSchema: schema6.properties.build.properties.env,
              data: data7,
            };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
      }
    }
    if (data.serve !== undefined) {
      let data9 = data.serve;
      if (typeof data9 !== "string" && !(data9 && typeof data9 == "object" && !Array.isArray(data9))) {
        const err12 = {
          instancePath: instancePath + "/serve",
          schemaPath: "#/properties/serve/type",
          keyword: "type",
          params: { type: schema6.properties.serve.type },
          message: "must be string,object",
          schema: schema6.properties.serve.type,
          parentSchema: schema6.properties.serve,
          data: data9,
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        for (const key3 in data9) {
          if (!(key3 === "directory" || key3 === "command" || key3 === "url" || key3 === "timeout")) {
            const err13 = {
              instancePath: instancePath + "/serve",
              schemaPath: "#/properties/serve/additionalProperties",
              keyword: "additionalProperties",
              params: { additionalProperty: key3 },
              message: "must NOT have additional properties",
              schema: false,
              parentSchema: schema6.properties.serve,
              data: data9,
            };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data9.directory !== undefined) {
          let data10 = data9.directory;
          if (typeof data10 !== "string") {
            const err14 = {
              instancePath: instancePath + "/serve/directory",
              schemaPath: "#/properties/serve/properties/directory/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema6.properties.serve.properties.directory.type,
              parentSchema: schema6.properties.serve.properties.directory,
              data: data10,
            };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data9.command !== undefined) {
          let data11 = data9.command;
          if (typeof data11 !== "string") {
            const err15 = {
              instancePath: instancePath + "/serve/command",
              schemaPath: "#/properties/serve/properties/command/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema6.properties.serve.properties.command.type,
              parentSchema: schema6.properties.serve.properties.command,
              data: data11,
            };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data9.url !== undefined) {
          let data12 = data9.url;
          if (typeof data12 !== "string") {
            const err16 = {
              instancePath: instancePath + "/serve/url",
              schemaPath: "#/properties/serve/properties/url/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema6.properties.serve.properties.url.type,
              parentSchema: schema6.properties.serve.properties.url,
              data: data12,
            };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data9.timeout !== undefined) {
          let data13 = data9.timeout;
          if (!(typeof data13 == "number" && isFinite(data13)) && typeof data13 !== "string") {
            const err17 = {
              instancePath: instancePath + "/serve/timeout",
              schemaPath: "#/properties/serve/properties/timeout/type",
              keyword: "type",
              params: { type: schema6.properties.serve.properties.timeout.type },
              message: "must be number,string",
              schema: schema6.properties.serve.properties.timeout.type,
              parentSchema: schema6.properties.serve.properties.timeout,
              data: data13,
            };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
          if (typeof data13 == "number" && isFinite(data13)) {
            if (data13 < 0 || isNaN(data13)) {
              const err18 = {
                instancePath: instancePath + "/serve/timeout",
                schemaPath: "#/properties/serve/properties/timeout/minimum",
                keyword: "minimum",
                params: { comparison: ">=", limit: 0 },
                message: "must be >= 0",
                schema: 0,
                parentSchema: schema6.properties.serve.properties.timeout,
                data: data13,
              };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
          }
          if (typeof data13 === "string") {
            if (!pattern0.test(data13)) {
              const err19 = {
                instancePath: instancePath + "/serve/timeout",
                schemaPath: "#/properties/serve/properties/timeout/pattern",
                keyword: "pattern",
                params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s))?\\s*$" },
                message: 'must match pattern "' + "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s))?\\s*$" + '"',
                schema: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s))?\\s*$",
                parentSchema: schema6.properties.serve.properties.timeout,
                data: data13,
              };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
          }
        }
      }
    }
    if (data.devices !== undefined) {
      let data14 = data.devices;
      if (Array.isArray(data14)) {
        if (data14.length < 1) {
          const err20 = {
            instancePath: instancePath + "/devices",
            schemaPath: "#/properties/devices/minItems",
            keyword: "minItems",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 items",
            schema: 1,
            parentSchema: schema6.properties.devices,
            data: data14,
          };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
        const len2 = data14.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data15 = data14[i2];
          if (!(data15 === "mobile" || data15 === "desktop")) {
            const err21 = {
              instancePath: instancePath + "/devices/" + i2,
              schemaPath: "#/properties/devices/items/enum",
              keyword: "enum",
              params: { allowedValues: schema6.properties.devices.items.enum },
              message: "must be equal to one of the allowed values",
              schema: schema6.properties.devices.items.enum,
              parentSchema: schema6.properties.devices.items,
              data: data15,
            };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
      } else {
        const err22 = {
          instancePath: instancePath + "/devices",
          schemaPath: "#/properties/devices/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
          schema: schema6.properties.devices.type,
          parentSchema: schema6.properties.devices,
          data: data14,
        };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
    if (data.pages !== undefined) {
      let data16 = data.pages;
      if (Array.isArray(data16)) {
        if (data16.length < 1) {
          const err23 = {
            instancePath: instancePath + "/pages",
            schemaPath: "#/properties/pages/minItems",
            keyword: "minItems",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 items",
            schema: 1,
            parentSchema: schema6.properties.pages,
            data: data16,
          };
          if (vErrors === null) {
            vErrors = [err23];
          } else {
            vErrors.push(err23);
          }
          errors++;
        }
        const len3 = data16.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data17 = data16[i3];
          if (
            typeof data17 !== "string" &&
            !(data17 && typeof data17 == "object" && !Array.isArray(data17))
          ) {
            const err24 = {
              instancePath: instancePath + "/pages/" + i3,
              schemaPath: "#/properties/pages/items/type",
              keyword: "type",
              params: { type: schema6.properties.pages.items.type },
              message: "must be string,object",
              schema: schema6.properties.pages.items.type,
              parentSchema: schema6.properties.pages.items,
              data: data17,
            };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
          if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
            if (data17.path === undefined) {
              const err25 = {
                instancePath: instancePath + "/pages/" + i3,
                schemaPath: "#/properties/pages/items/required",
                keyword: "required",
                params: { missingProperty: "path" },
                message: "must have required property '" + "path" + "'",
                schema: schema6.properties.pages.items.required,
                parentSchema: schema6.properties.pages.items,
                data: data17,
              };
              if (vErrors === null) {
                vErrors = [err25];
              } else {
                vErrors.push(err25);
              }
              errors++;
            }
            for (const key4 in data17) {
              if (!(key4 === "name" || key4 === "path" || key4 === "limits" || key4 === "interactions")) {
                const err26 = {
                  instancePath: instancePath + "/pages/" + i3,
                  schemaPath: "#/properties/pages/items/additionalProperties",
                  keyword: "additionalProperties",
                  params: { additionalProperty: key4 },
                  message: "must NOT have additional properties",
                  schema: false,
                  parentSchema: schema6.properties.pages.items,
                  data: data17,
                };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
            }
            if (data17.name !== undefined) {
              let data18 = data17.name;
              if (typeof data18 !== "string") {
                const err27 = {
                  instancePath: instancePath + "/pages/" + i3 + "/name",
                  schemaPath: "#/properties/pages/items/properties/name/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                  schema: schema6.properties.pages.items.properties.name.type,
                  parentSchema: schema6.properties.pages.items.properties.name,
                  data: data18,
                };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
            }
            if (data17.path !== undefined) {
              let data19 = data17.path;
              if (typeof data19 !== "string") {
                const err28 = {
                  instancePath: instancePath + "/pages/" + i3 + "/path",
                  schemaPath: "#/properties/pages/items/properties/path/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                  schema: schema6.properties.pages.items.properties.path.type,
                  parentSchema: schema6.properties.pages.items.properties.path,
                  data: data19,
                };
                if (vErrors === null) {
                  vErrors = [err28];
                } else {
                  vErrors.push(err28);
                }
                errors++;
              }
            }
            if (data17.limits !== undefined) {
              if (
                !validate27(data17.limits, {
                  instancePath: instancePath + "/pages/" + i3 + "/limits",
                  parentData: data17,
                  parentDataProperty: "limits",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
                errors = vErrors.length;
              }
            }
            if (data17.interactions !== undefined) {
              let data21 = data17.interactions;
              if (Array.isArray(data21)) {
                if (data21.length < 1) {
                  const err29 = {
                    instancePath: instancePath + "/pages/" + i3 + "/interactions",
                    schemaPath: "#/properties/pages/items/properties/interactions/minItems",
                    keyword: "minItems",
                    params: { limit: 1 },
                    message: "must NOT have fewer than 1 items",
                    schema: 1,
                    parentSchema: schema6.properties.pages.items.properties.interactions,
                    data: data21,
                  };
                  if (vErrors === null) {
                    vErrors = [err29];
                  } else {
                    vErrors.push(err29);
                  }
                  errors++;
                }
                const len4 = data21.length;
                for (let i4 = 0; i4 < len4; i4++) {
                  let data22 = data21[i4];
                  if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
                    for (const key5 in data22) {
                      if (
                        !func2.call(
                          schema6.properties.pages.items.properties.interactions.items.properties,
                          key5,
                        )
                      ) {
                        const err30 = {
                          instancePath: instancePath + "/pages/" + i3 + "/interactions/" + i4,
                          schemaPath:
                            "#/properties/pages/items/properties/interactions/items/additionalProperties",
                          keyword: "additionalProperties",
                          params: { additionalProperty: key5 },
                          message: "must NOT have additional properties",
                          schema: false,
                          parentSchema: schema6.properties.pages.items.properties.interactions.items,
                          data: data22,
                        };
                        if (vErrors === null) {
                          vErrors = [err30];
                        } else {
                          vErrors.push(err30);
                        }
                        errors++;
                      }
                    }
                    if (data22.click !== undefined) {
                      let data23 = data22.click;
                      if (typeof data23 !== "string") {
                        const err31 = {
                          instancePath: instancePath + "/pages/" + i3 + "/interactions/" + i4 + "/click",
                          schemaPath:
                            "#/properties/pages/items/properties/interactions/items/properties/click/type",
                          keyword: "type",
                          params: { type: "string" },
                          message: "must be string",
                          schema:
                            schema6.properties.pages.items.properties.interactions.items.properties.click
                              .type,
                          parentSchema:
                            schema6.properties.pages.items.properties.interactions.items.properties.click,
                          data: data23,
                        };
                        if (vErrors === null) {
                          vErrors = [err31];
                        } else {
                          vErrors.push(err31);
                        }
                        errors++;
                      }
                    }
                    if (data22.tap !== undefined) {
                      let data24 = data22.tap;
                      if (typeof data24 !== "string") {
                        const err32 = {
                          instancePath: instancePath + "/pages/" + i3 + "/interactions/" + i4 + "/tap",
                          schemaPath:
                            "#/properties/pages/items/properties/interactions/items/properties/tap/type",
                          keyword: "type",
                          params: { type: "string" },
                          message: "must be string",
                          schema:
                            schema6.properties.pages.items.properties.interactions.items.properties.tap.type,
                          parentSchema:
                            schema6.properties.pages.items.properties.interactions.items.properties.tap,
                          data: data24,
                        };
                        if (vErrors === null) {
                          vErrors = [err32];
                        } else {
                          vErrors.push(err32);
                        }
                        errors++;
                      }
                    }
                    if (data22.type !== undefined) {
                      let data25 = data22.type;
                      if (Array.isArray(data25)) {
                        const len5 = data25.length;
                        for (let i5 = 0; i5 < len5; i5++) {
                          let data26 = data25[i5];
                          if (typeof data26 !== "string") {
                            const err33 = {
                              instancePath:
                                instancePath + "/pages/" + i3 + "/interactions/" + i4 + "/type/" + i5,
                              schemaPath:
                                "#/properties/pages/items/properties/interactions/items/properties/type/items/type",
                              keyword: "type",
                              params: { type: "string" },
                              message: "must be string",
                              schema:
                                schema6.properties.pages.items.properties.interactions.items.properties.type
                                  .items.type,
                              parentSchema:
                                schema6.properties.pages.items.properties.interactions.items.properties.type
                                  .items,
                              data: data26,
                            };
                            if (vErrors === null) {
                              vErrors = [err33];
                            } else {
                              vErrors.push(err33);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err34 = {
                          instancePath: instancePath + "/pages/" + i3 + "/interactions/" + i4 + "/type",
                          schemaPath:
                            "#/properties/pages/items/properties/interactions/items/properties/type/type",
                          keyword: "type",
                          params: { type: "array" },
                          message: "must be array",
                          schema:
                            schema6.properties.pages.items.properties.interactions.items.properties.type.type,
                          parentSchema:
                            schema6.properties.pages.items.properties.interactions.items.properties.type,
                          data: data25,
                        };
                        if (vErrors === null) {
                          vErrors = [err34];
                        } else {
                          vErrors.push(err34);
                        }
                        errors++;
                      }
                    }
                    if (data22.press !== undefined) {
                      let data27 = data22.press;
                      if (typeof data27 !== "string") {
                        const err35 = {
                          instancePath: instancePath + "/pages/" + i3 + "/interactions/" + i4 + "/press",
                          schemaPath:
                            "#/properties/pages/items/properties/interactions/items/properties/press/type",
                          keyword: "type",
                          params: { type: "string" },
                          message: "must be string",
                          schema:
                            schema6.properties.pages.items.properties.interactions.items.properties.press
                              .type,
                          parentSchema:
                            schema6.properties.pages.items.properties.interactions.items.properties.press,
                          data: data27,
                        };
                        if (vErrors === null) {
                          vErrors = [err35];
                        } else {
                          vErrors.push(err35);
                        }
                        errors++;
                      }
                    }
                    if (data22.hover !== undefined) {
                      let data28 = data22.hover;
                      if (typeof data28 !== "string") {
                        const err36 = {
                          instancePath: instancePath + "/pages/" + i3 + "/interactions/" + i4 + "/hover",
                          schemaPath:
                            "#/properties/pages/items/properties/interactions/items/properties/hover/type",
                          keyword: "type",
                          params: { type: "string" },
                          message: "must be string",
                          schema:
                            schema6.properties.pages.items.properties.interactions.items.properties.hover
                              .type,
                          parentSchema:
                            schema6.properties.pages.items.properties.interactions.items.properties.hover,
                          data: data28,
                        };
                        if (vErrors === null) {
                          vErrors = [err36];
                        } else {
                          vErrors.push(err36);
                        }
                        errors++;
                      }
                    }
                    if (data22.scroll !== undefined) {
                      let data29 = data22.scroll;
                      if (
                        typeof data29 !== "string" &&
                        !(data29 && typeof data29 == "object" && !Array.isArray(data29))
                      ) {
                        const err37 = {
                          instancePath: instancePath + "/pages/" + i3 + "/interactions/" + i4 + "/scroll",
                          schemaPath:
                            "#/properties/pages/items/properties/interactions/items/properties/scroll/type",
                          keyword: "type",
                          params: {
                            type: schema6.properties.pages.items.properties.interactions.items.properties
                              .scroll.type,
                          },
                          message: "must be string,object",
                          schema:
                            schema6.properties.pages.items.properties.interactions.items.properties.scroll
                              .type,
                          parentSchema:
                            schema6.properties.pages.items.properties.interactions.items.properties.scroll,
                          data: data29,
                        };
                        if (vErrors === null) {
                          vErrors = [err37];
                        } else {
                          vErrors.push(err37);
                        }
                        errors++;
                      }
                      if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
                        for (const key6 in data29) {
                          if (!(key6 === "x" || key6 === "y")) {
                            const err38 = {
                              instancePath: instancePath + "/pages/" + i3 + "/interactions/" + i4 + "/scroll",
                              schemaPath:
                                "#/properties/pages/items/properties/interactions/items/properties/scroll/additionalProperties",
                              keyword: "additionalProperties",
                              params: { additionalProperty: key6 },
                              message: "must NOT have additional properties",
                              schema: false,
                              parentSchema:
                                schema6.properties.pages.items.properties.interactions.items.properties
                                  .scroll,
                              data: data29,
                            };
                            if (vErrors === null) {
                              vErrors = [err38];
                            } else {
                              vErrors.push(err38);
                            }
                            errors++;
                          }
                        }
                        if (data29.x !== undefined) {
                          let data30 = data29.x;
                          if (!(typeof data30 == "number" && isFinite(data30))) {
                            const err39 = {
                              instancePath:
                                instancePath + "/pages/" + i3 + "/interactions/" + i4 + "/scroll/x",
                              schemaPath:
                                "#/properties/pages/items/properties/interactions/items/properties/scroll/properties/x/type",
                              keyword: "type",
                              params: { type: "number" },
                              message: "must be number",
                              schema:
                                schema6.properties.pages.items.properties.interactions.items.properties.scroll
                                  .properties.x.type,
                              parentSchema:
                                schema6.properties.pages.items.properties.interactions.items.properties.scroll
                                  .properties.x,
                              data: data30,
                            };
                            if (vErrors === null) {
                              vErrors = [err39];
                            } else {
                              vErrors.push(err39);
                            }
                            errors++;
                          }
                        }
                        if (data29.y !== undefined) {
                          let data31 = data29.y;
                          if (!(typeof data31 == "number" && isFinite(data31))) {
                            const err40 = {
                              instancePath:
                                instancePath + "/pages/" + i3 + "/interactions/" + i4 + "/scroll/y",
                              schemaPath:
                                "#/properties/pages/items/properties/interactions/items/properties/scroll/properties/y/type",
                              keyword: "type",
                              params: { type: "number" },
                              message: "must be number",
                              schema:
                                schema6.properties.pages.items.properties.interactions.items.properties.scroll
                                  .properties.y.type,
                              parentSchema:
                                schema6.properties.pages.items.properties.interactions.items.properties.scroll
                                  .properties.y,
                              data: data31,
                            };
                            if (vErrors === null) {
                              vErrors = [err40];
                            } else {
                              vErrors.push(err40);
                            }
                            errors++;
                          }
                        }
                      }
                    }
                    if (data22.select !== undefined) {
                      let data32 = data22.select;
                      if (Array.isArray(data32)) {
                        const len6 = data32.length;
                        for (let i6 = 0; i6 < len6; i6++) {
                          let data33 = data32[i6];
                          if (typeof data33 !== "string") {
                            const err41 = {
                              instancePath:
                                instancePath + "/pages/" + i3 + "/interactions/" + i4 + "/select/" + i6,
                              schemaPath:
                                "#/properties/pages/items/properties/interactions/items/properties/select/items/type",
                              keyword: "type",
                              params: { type: "string" },
                              message: "must be string",
                              schema:
                                schema6.properties.pages.items.properties.interactions.items.properties.select
                                  .items.type,
                              parentSchema:
                                schema6.properties.pages.items.properties.interactions.items.properties.select
                                  .items,
                              data: data33,
                            };
                            if (vErrors === null) {
                              vErrors = [err41];
                            } else {
                              vErrors.push(err41);
                            }
                            errors++;
                          }
                        }
                      } else {
                        const err42 = {
                          instancePath: instancePath + "/pages/" + i3 + "/interactions/" + i4 + "/select",
                          schemaPath:
                            "#/properties/pages/items/properties/interactions/items/properties/select/type",
                          keyword: "type",
                          params: { type: "array" },
                          message: "must be array",
                          schema:
                            schema6.properties.pages.items.properties.interactions.items.properties.select
                              .type,
                          parentSchema:
                            schema6.properties.pages.items.properties.interactions.items.properties.select,
                          data: data32,
                        };
                        if (vErrors === null) {
                          vErrors = [err42];
                        } else {
                          vErrors.push(err42);
                        }
                        errors++;
                      }
                    }
                    if (data22.waitFor !== undefined) {
                      let data34 = data22.waitFor;
                      if (
                        typeof data34 !== "string" &&
                        !(data34 && typeof data34 == "object" && !Array.isArray(data34))
                      ) {
                        const err43 = {
                          instancePath: instancePath + "/pages/" + i3 + "/interactions/" + i4 + "/waitFor",
                          schemaPath:
                            "#/properties/pages/items/properties/interactions/items/properties/waitFor/type",
                          keyword: "type",
                          params: {
                            type: schema6.properties.pages.items.properties.interactions.items.properties
                              .waitFor.type,
                          },
                          message: "must be string,object",
                          schema:
                            schema6.properties.pages.items.properties.interactions.items.properties.waitFor
                              .type,
                          parentSchema:
                            schema6.properties.pages.items.properties.interactions.items.properties.waitFor,
                          data: data34,
                        };
                        if (vErrors === null) {
                          vErrors = [err43];
                        } else {
                          vErrors.push(err43);
                        }
                        errors++;
                      }
                      if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
                        for (const key7 in data34) {
                          if (!(key7 === "text" || key7 === "ms")) {
                            const err44 = {
                              instancePath:
                                instancePath + "/pages/" + i3 + "/interactions/" + i4 + "/waitFor",
                              schemaPath:
                                "#/properties/pages/items/properties/interactions/items/properties/waitFor/additionalProperties",
                              keyword: "additionalProperties",
                              params: { additionalProperty: key7 },
                              message: "must NOT have additional properties",
                              schema: false,
                              parentSchema:
                                schema6.properties.pages.items.properties.interactions.items.properties
                                  .waitFor,
                              data: data34,
                            };
                            if (vErrors === null) {
                              vErrors = [err44];
                            } else {
                              vErrors.push(err44);
                            }
                            errors++;
                          }
                        }
                        if (data34.text !== undefined) {
                          let data35 = data34.text;
                          if (typeof data35 !== "string") {
                            const err45 = {
                              instancePath:
                                instancePath + "/pages/" + i3 + "/interactions/" + i4 + "/waitFor/text",
                              schemaPath:
                                "#/properties/pages/items/properties/interactions/items/properties/waitFor/properties/text/type",
                              keyword: "type",
                              params: { type: "string" },
                              message: "must be string",
                              schema:
                                schema6.properties.pages.items.properties.interactions.items.properties
                                  .waitFor.properties.text.type,
                              parentSchema:
                                schema6.properties.pages.items.properties.interactions.items.properties
                                  .waitFor.properties.text,
                              data: data35,
                            };
                            if (vErrors === null) {
                              vErrors = [err45];
                            } else {
                              vErrors.push(err45);
                            }
                            errors++;
                          }
                        }
                        if (data34.ms !== undefined) {
                          let data36 = data34.ms;
                          if (!(typeof data36 == "number" && isFinite(data36))) {
                            const err46 = {
                              instancePath:
                                instancePath + "/pages/" + i3 + "/interactions/" + i4 + "/waitFor/ms",
                              schemaPath:
                                "#/properties/pages/items/properties/interactions/items/properties/waitFor/properties/ms/type",
                              keyword: "type",
                              params: { type: "number" },
                              message: "must be number",
                              schema:
                                schema6.properties.pages.items.properties.interactions.items.properties
                                  .waitFor.properties.ms.type,
                              parentSchema:
                                schema6.properties.pages.items.properties.interactions.items.properties
                                  .waitFor.properties.ms,
                              data: data36,
                            };
                            if (vErrors === null) {
                              vErrors = [err46];
                            } else {
                              vErrors.push(err46);
                            }
                            errors++;
                          }
                        }
                      }
                    }
                    if (data22.name !== undefined) {
                      let data37 = data22.name;
                      if (typeof data37 !== "string") {
                        const err47 = {
                          instancePath: instancePath + "/pages/" + i3 + "/interactions/" + i4 + "/name",
                          schemaPath:
                            "#/properties/pages/items/properties/interactions/items/properties/name/type",
                          keyword: "type",
                          params: { type: "string" },
                          message: "must be string",
                          schema:
                            schema6.properties.pages.items.properties.interactions.items.properties.name.type,
                          parentSchema:
                            schema6.properties.pages.items.properties.interactions.items.properties.name,
                          data: data37,
                        };
                        if (vErrors === null) {
                          vErrors = [err47];
                        } else {
                          vErrors.push(err47);
                        }
                        errors++;
                      }
                    }
                    if (data22.limits !== undefined) {
                      let data38 = data22.limits;
                      if (data38 && typeof data38 == "object" && !Array.isArray(data38)) {
                        if (data38.INP !== undefined) {
                          if (
                            !validate28(data38.INP, {
                              instancePath:
                                instancePath + "/pages/" + i3 + "/interactions/" + i4 + "/limits/INP",
                              parentData: data38,
                              parentDataProperty: "INP",
                              rootData,
                            })
                          ) {
                            vErrors =
                              vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
                            errors = vErrors.length;
                          }
                        }
                      } else {
                        const err48 = {
                          instancePath: instancePath + "/pages/" + i3 + "/interactions/" + i4 + "/limits",
                          schemaPath:
                            "#/properties/pages/items/properties/interactions/items/properties/limits/type",
                          keyword: "type",
                          params: { type: "object" },
                          message: "must be object",
                          schema:
                            schema6.properties.pages.items.properties.interactions.items.properties.limits
                              .type,
                          parentSchema:
                            schema6.properties.pages.items.properties.interactions.items.properties.limits,
                          data: data38,
                        };
                        if (vErrors === null) {
                          vErrors = [err48];
                        } else {
                          vErrors.push(err48);
                        }
                        errors++;
                      }
                    }
                    if (data22.timeout !== undefined) {
                      let data40 = data22.timeout;
                      if (!(typeof data40 == "number" && isFinite(data40)) && typeof data40 !== "string") {
                        const err49 = {
                          instancePath: instancePath + "/pages/" + i3 + "/interactions/" + i4 + "/timeout",
                          schemaPath:
                            "#/properties/pages/items/properties/interactions/items/properties/timeout/type",
                          keyword: "type",
                          params: {
                            type: schema6.properties.pages.items.properties.interactions.items.properties
                              .timeout.type,
                          },
                          message: "must be number,string",
                          schema:
                            schema6.properties.pages.items.properties.interactions.items.properties.timeout
                              .type,
                          parentSchema:
                            schema6.properties.pages.items.properties.interactions.items.properties.timeout,
                          data: data40,
                        };
                        if (vErrors === null) {
                          vErrors = [err49];
                        } else {
                          vErrors.push(err49);
                        }
                        errors++;
                      }
                      if (typeof data40 == "number" && isFinite(data40)) {
                        if (data40 < 0 || isNaN(data40)) {
                          const err50 = {
                            instancePath: instancePath + "/pages/" + i3 + "/interactions/" + i4 + "/timeout",
                            schemaPath:
                              "#/properties/pages/items/properties/interactions/items/properties/timeout/minimum",
                            keyword: "minimum",
                            params: { comparison: ">=", limit: 0 },
                            message: "must be >= 0",
                            schema: 0,
                            parentSchema:
                              schema6.properties.pages.items.properties.interactions.items.properties.timeout,
                            data: data40,
                          };
                          if (vErrors === null) {
                            vErrors = [err50];
                          } else {
                            vErrors.push(err50);
                          }
                          errors++;
                        }
                      }
                      if (typeof data40 === "string") {
                        if (!pattern0.test(data40)) {
                          const err51 = {
                            instancePath: instancePath + "/pages/" + i3 + "/interactions/" + i4 + "/timeout",
                            schemaPath:
                              "#/properties/pages/items/properties/interactions/items/properties/timeout/pattern",
                            keyword: "pattern",
                            params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s))?\\s*$" },
                            message:
                              'must match pattern "' +
                              "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s))?\\s*$" +
                              '"',
                            schema: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s))?\\s*$",
                            parentSchema:
                              schema6.properties.pages.items.properties.interactions.items.properties.timeout,
                            data: data40,
                          };
                          if (vErrors === null) {
                            vErrors = [err51];
                          } else {
                            vErrors.push(err51);
                          }
                          errors++;
                        }
                      }
                    }
                  } else {
                    const err52 = {
                      instancePath: instancePath + "/pages/" + i3 + "/interactions/" + i4,
                      schemaPath: "#/properties/pages/items/properties/interactions/items/type",
                      keyword: "type",
                      params: { type: "object" },
                      message: "must be object",
                      schema: schema6.properties.pages.items.properties.interactions.items.type,
                      parentSchema: schema6.properties.pages.items.properties.interactions.items,
                      data: data22,
                    };
                    if (vErrors === null) {
                      vErrors = [err52];
                    } else {
                      vErrors.push(err52);
                    }
                    errors++;
                  }
                }
              } else {
                const err53 = {
                  instancePath: instancePath + "/pages/" + i3 + "/interactions",
                  schemaPath: "#/properties/pages/items/properties/interactions/type",
                  keyword: "type",
                  params: { type: "array" },
                  message: "must be array",
                  schema: schema6.properties.pages.items.properties.interactions.type,
                  parentSchema: schema6.properties.pages.items.properties.interactions,
                  data: data21,
                };
                if (vErrors === null) {
                  vErrors = [err53];
                } else {
                  vErrors.push(err53);
                }
                errors++;
              }
            }
          }
        }
      } else {
        const err54 = {
          instancePath: instancePath + "/pages",
          schemaPath: "#/properties/pages/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
          schema: schema6.properties.pages.type,
          parentSchema: schema6.properties.pages,
          data: data16,
        };
        if (vErrors === null) {
          vErrors = [err54];
        } else {
          vErrors.push(err54);
        }
        errors++;
      }
    }
    if (data.limits !== undefined) {
      if (
        !validate27(data.limits, {
          instancePath: instancePath + "/limits",
          parentData: data,
          parentDataProperty: "limits",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
        errors = vErrors.length;
      }
    }
    if (data.bundle !== undefined) {
      let data42 = data.bundle;
      if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
        for (const key8 in data42) {
          if (!(func2.call(schema6.properties.bundle.properties, key8) || pattern26.test(key8))) {
            const err55 = {
              instancePath: instancePath + "/bundle",
              schemaPath: "#/properties/bundle/additionalProperties",
              keyword: "additionalProperties",
              params: { additionalProperty: key8 },
              message: "must NOT have additional properties",
              schema: false,
              parentSchema: schema6.properties.bundle,
              data: data42,
            };
            if (vErrors === null) {
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          }
        }
        if (data42.initial !== undefined) {
          if (
            !validate69(data42.initial, {
              instancePath: instancePath + "/bundle/initial",
              parentData: data42,
              parentDataProperty: "initial",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
            errors = vErrors.length;
          }
        }
        if (data42["initial:js"] !== undefined) {
          if (
            !validate69(data42["initial:js"], {
              instancePath: instancePath + "/bundle/initial:js",
              parentData: data42,
              parentDataProperty: "initial:js",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
            errors = vErrors.length;
          }
        }
        if (data42["initial:css"] !== undefined) {
          if (
            !validate69(data42["initial:css"], {
              instancePath: instancePath + "/bundle/initial:css",
              parentData: data42,
              parentDataProperty: "initial:css",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
            errors = vErrors.length;
          }
        }
        if (data42.lazy !== undefined) {
          if (
            !validate69(data42.lazy, {
              instancePath: instancePath + "/bundle/lazy",
              parentData: data42,
              parentDataProperty: "lazy",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
            errors = vErrors.length;
          }
        }
        if (data42["lazy:js"] !== undefined) {
          if (
            !validate69(data42["lazy:js"], {
              instancePath: instancePath + "/bundle/lazy:js",
              parentData: data42,
              parentDataProperty: "lazy:js",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
            errors = vErrors.length;
          }
        }
        if (data42["lazy:css"] !== undefined) {
          if (
            !validate69(data42["lazy:css"], {
              instancePath: instancePath + "/bundle/lazy:css",
              parentData: data42,
              parentDataProperty: "lazy:css",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
            errors = vErrors.length;
          }
        }
        if (data42.total !== undefined) {
          if (
            !validate69(data42.total, {
              instancePath: instancePath + "/bundle/total",
              parentData: data42,
              parentDataProperty: "total",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
            errors = vErrors.length;
          }
        }
        if (data42["total:js"] !== undefined) {
          if (
            !validate69(data42["total:js"], {
              instancePath: instancePath + "/bundle/total:js",
              parentData: data42,
              parentDataProperty: "total:js",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
            errors = vErrors.length;
          }
        }
        if (data42["total:css"] !== undefined) {
          if (
            !validate69(data42["total:css"], {
              instancePath: instancePath + "/bundle/total:css",
              parentData: data42,
              parentDataProperty: "total:css",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
            errors = vErrors.length;
          }
        }
        if (data42["total:html"] !== undefined) {
          if (
            !validate69(data42["total:html"], {
              instancePath: instancePath + "/bundle/total:html",
              parentData: data42,
              parentDataProperty: "total:html",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
            errors = vErrors.length;
          }
        }
        if (data42["total:image"] !== undefined) {
          if (
            !validate69(data42["total:image"], {
              instancePath: instancePath + "/bundle/total:image",
              parentData: data42,
              parentDataProperty: "total:image",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
            errors = vErrors.length;
          }
        }
        if (data42["total:font"] !== undefined) {
          if (
            !validate69(data42["total:font"], {
              instancePath: instancePath + "/bundle/total:font",
              parentData: data42,
              parentDataProperty: "total:font",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
            errors = vErrors.length;
          }
        }
        if (data42["total:media"] !== undefined) {
          if (
            !validate69(data42["total:media"], {
              instancePath: instancePath + "/bundle/total:media",
              parentData: data42,
              parentDataProperty: "total:media",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
            errors = vErrors.length;
          }
        }
        if (data42["total:wasm"] !== undefined) {
          if (
            !validate69(data42["total:wasm"], {
              instancePath: instancePath + "/bundle/total:wasm",
              parentData: data42,
              parentDataProperty: "total:wasm",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
            errors = vErrors.length;
          }
        }
        if (data42["total:json"] !== undefined) {
          if (
            !validate69(data42["total:json"], {
              instancePath: instancePath + "/bundle/total:json",
              parentData: data42,
              parentDataProperty: "total:json",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
            errors = vErrors.length;
          }
        }
        if (data42["total:other"] !== undefined) {
          if (
            !validate69(data42["total:other"], {
              instancePath: instancePath + "/bundle/total:other",
              parentData: data42,
              parentDataProperty: "total:other",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
            errors = vErrors.length;
          }
        }
        if (data42.count !== undefined) {
          if (
            !validate43(data42.count, {
              instancePath: instancePath + "/bundle/count",
              parentData: data42,
              parentDataProperty: "count",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
            errors = vErrors.length;
          }
        }
        if (data42["count:js"] !== undefined) {
          if (
            !validate43(data42["count:js"], {
              instancePath: instancePath + "/bundle/count:js",
              parentData: data42,
              parentDataProperty: "count:js",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
            errors = vErrors.length;
          }
        }
        if (data42["count:css"] !== undefined) {
          if (
            !validate43(data42["count:css"], {
              instancePath: instancePath + "/bundle/count:css",
              parentData: data42,
              parentDataProperty: "count:css",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
            errors = vErrors.length;
          }
        }
        if (data42["count:html"] !== undefined) {
          if (
            !validate43(data42["count:html"], {
              instancePath: instancePath + "/bundle/count:html",
              parentData: data42,
              parentDataProperty: "count:html",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
            errors = vErrors.length;
          }
        }
        if (data42["count:image"] !== undefined) {
          if (
            !validate43(data42["count:image"], {
              instancePath: instancePath + "/bundle/count:image",
              parentData: data42,
              parentDataProperty: "count:image",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
            errors = vErrors.length;
          }
        }
        if (data42["count:font"] !== undefined) {
          if (
            !validate43(data42["count:font"], {
              instancePath: instancePath + "/bundle/count:font",
              parentData: data42,
              parentDataProperty: "count:font",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
            errors = vErrors.length;
          }
        }
        if (data42["count:media"] !== undefined) {
          if (
            !validate43(data42["count:media"], {
              instancePath: instancePath + "/bundle/count:media",
              parentData: data42,
              parentDataProperty: "count:media",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
            errors = vErrors.length;
          }
        }
        if (data42["count:wasm"] !== undefined) {
          if (
            !validate43(data42["count:wasm"], {
              instancePath: instancePath + "/bundle/count:wasm",
              parentData: data42,
              parentDataProperty: "count:wasm",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
            errors = vErrors.length;
          }
        }
        if (data42["count:json"] !== undefined) {
          if (
            !validate43(data42["count:json"], {
              instancePath: instancePath + "/bundle/count:json",
              parentData: data42,
              parentDataProperty: "count:json",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
            errors = vErrors.length;
          }
        }
        if (data42["count:other"] !== undefined) {
          if (
            !validate43(data42["count:other"], {
              instancePath: instancePath + "/bundle/count:other",
              parentData: data42,
              parentDataProperty: "count:other",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
            errors = vErrors.length;
          }
        }
        for (const key9 in data42) {
          if (pattern26.test(key9)) {
            if (
              !validate69(data42[key9], {
                instancePath: instancePath + "/bundle/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),
                parentData: data42,
                parentDataProperty: key9,
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        const err56 = {
          instancePath: instancePath + "/bundle",
          schemaPath: "#/properties/bundle/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
          schema: schema6.properties.bundle.type,
          parentSchema: schema6.properties.bundle,
          data: data42,
        };
        if (vErrors === null) {
          vErrors = [err56];
        } else {
          vErrors.push(err56);
        }
        errors++;
      }
    }
    if (data.clock !== undefined) {
      let data70 = data.clock;
      if (!(data70 === "cpu" || data70 === "wall")) {
        const err57 = {
          instancePath: instancePath + "/clock",
          schemaPath: "#/properties/clock/enum",
          keyword: "enum",
          params: { allowedValues: schema6.properties.clock.enum },
          message: "must be equal to one of the allowed values",
          schema: schema6.properties.clock.enum,
          parentSchema: schema6.properties.clock,
          data: data70,
        };
        if (vErrors === null) {
          vErrors = [err57];
        } else {
          vErrors.push(err57);
        }
        errors++;
      }
    }
    if (data.onInconclusive !== undefined) {
      let data71 = data.onInconclusive;
      if (!(data71 === "warn" || data71 === "fail")) {
        const err58 = {
          instancePath: instancePath + "/onInconclusive",
          schemaPath: "#/properties/onInconclusive/enum",
          keyword: "enum",
          params: { allowedValues: schema6.properties.onInconclusive.enum },
          message: "must be equal to one of the allowed values",
          schema: schema6.properties.onInconclusive.enum,
          parentSchema: schema6.properties.onInconclusive,
          data: data71,
        };
        if (vErrors === null) {
          vErrors = [err58];
        } else {
          vErrors.push(err58);
        }
        errors++;
      }
    }
    if (data.alreadyOver !== undefined) {
      let data72 = data.alreadyOver;
      if (!(data72 === "warn" || data72 === "fail")) {
        const err59 = {
          instancePath: instancePath + "/alreadyOver",
          schemaPath: "#/properties/alreadyOver/enum",
          keyword: "enum",
          params: { allowedValues: schema6.properties.alreadyOver.enum },
          message: "must be equal to one of the allowed values",
          schema: schema6.properties.alreadyOver.enum,
          parentSchema: schema6.properties.alreadyOver,
          data: data72,
        };
        if (vErrors === null) {
          vErrors = [err59];
        } else {
          vErrors.push(err59);
        }
        errors++;
      }
    }
    if (data.allow !== undefined) {
      let data73 = data.allow;
      if (Array.isArray(data73)) {
        const len7 = data73.length;
        for (let i7 = 0; i7 < len7; i7++) {
          let data74 = data73[i7];
          if (data74 && typeof data74 == "object" && !Array.isArray(data74)) {
            if (data74.limit === undefined) {
              const err60 = {
                instancePath: instancePath + "/allow/" + i7,
                schemaPath: "#/properties/allow/items/required",
                keyword: "required",
                params: { missingProperty: "limit" },
                message: "must have required property '" + "limit" + "'",
                schema: schema6.properties.allow.items.required,
                parentSchema: schema6.properties.allow.items,
                data: data74,
              };
              if (vErrors === null) {
                vErrors = [err60];
              } else {
                vErrors.push(err60);
              }
              errors++;
            }
            if (data74.reason === undefined) {
              const err61 = {
                instancePath: instancePath + "/allow/" + i7,
                schemaPath: "#/properties/allow/items/required",
                keyword: "required",
                params: { missingProperty: "reason" },
                message: "must have required property '" + "reason" + "'",
                schema: schema6.properties.allow.items.required,
                parentSchema: schema6.properties.allow.items,
                data: data74,
              };
              if (vErrors === null) {
                vErrors = [err61];
              } else {
                vErrors.push(err61);
              }
              errors++;
            }
            if (data74.expires === undefined) {
              const err62 = {
                instancePath: instancePath + "/allow/" + i7,
                schemaPath: "#/properties/allow/items/required",
                keyword: "required",
                params: { missingProperty: "expires" },
                message: "must have required property '" + "expires" + "'",
                schema: schema6.properties.allow.items.required,
                parentSchema: schema6.properties.allow.items,
                data: data74,
              };
              if (vErrors === null) {
                vErrors = [err62];
              } else {
                vErrors.push(err62);
              }
              errors++;
            }
            for (const key10 in data74) {
              if (!(key10 === "limit" || key10 === "page" || key10 === "reason" || key10 === "expires")) {
                const err63 = {
                  instancePath: instancePath + "/allow/" + i7,
                  schemaPath: "#/properties/allow/items/additionalProperties",
                  keyword: "additionalProperties",
                  params: { additionalProperty: key10 },
                  message: "must NOT have additional properties",
                  schema: false,
                  parentSchema: schema6.properties.allow.items,
                  data: data74,
                };
                if (vErrors === null) {
                  vErrors = [err63];
                } else {
                  vErrors.push(err63);
                }
                errors++;
              }
            }
            if (data74.limit !== undefined) {
              let data75 = data74.limit;
              if (typeof data75 !== "string") {
                const err64 = {
                  instancePath: instancePath + "/allow/" + i7 + "/limit",
                  schemaPath: "#/properties/allow/items/properties/limit/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                  schema: schema6.properties.allow.items.properties.limit.type,
                  parentSchema: schema6.properties.allow.items.properties.limit,
                  data: data75,
                };
                if (vErrors === null) {
                  vErrors = [err64];
                } else {
                  vErrors.push(err64);
                }
                errors++;
              }
            }
            if (data74.page !== undefined) {
              let data76 = data74.page;
              if (typeof data76 !== "string") {
                const err65 = {
                  instancePath: instancePath + "/allow/" + i7 + "/page",
                  schemaPath: "#/properties/allow/items/properties/page/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                  schema: schema6.properties.allow.items.properties.page.type,
                  parentSchema: schema6.properties.allow.items.properties.page,
                  data: data76,
                };
                if (vErrors === null) {
                  vErrors = [err65];
                } else {
                  vErrors.push(err65);
                }
                errors++;
              }
            }
            if (data74.reason !== undefined) {
              let data77 = data74.reason;
              if (typeof data77 !== "string") {
                const err66 = {
                  instancePath: instancePath + "/allow/" + i7 + "/reason",
                  schemaPath: "#/properties/allow/items/properties/reason/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                  schema: schema6.properties.allow.items.properties.reason.type,
                  parentSchema: schema6.properties.allow.items.properties.reason,
                  data: data77,
                };
                if (vErrors === null) {
                  vErrors = [err66];
                } else {
                  vErrors.push(err66);
                }
                errors++;
              }
            }
            if (data74.expires !== undefined) {
              let data78 = data74.expires;
              if (typeof data78 !== "string") {
                const err67 = {
                  instancePath: instancePath + "/allow/" + i7 + "/expires",
                  schemaPath: "#/properties/allow/items/properties/expires/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                  schema: schema6.properties.allow.items.properties.expires.type,
                  parentSchema: schema6.properties.allow.items.properties.expires,
                  data: data78,
                };
                if (vErrors === null) {
                  vErrors = [err67];
                } else {
                  vErrors.push(err67);
                }
                errors++;
              }
            }
          } else {
            const err68 = {
              instancePath: instancePath + "/allow/" + i7,
              schemaPath: "#/properties/allow/items/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object",
              schema: schema6.properties.allow.items.type,
              parentSchema: schema6.properties.allow.items,
              data: data74,
            };
            if (vErrors === null) {
              vErrors = [err68];
            } else {
              vErrors.push(err68);
            }
            errors++;
          }
        }
      } else {
        const err69 = {
          instancePath: instancePath + "/allow",
          schemaPath: "#/properties/allow/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
          schema: schema6.properties.allow.type,
          parentSchema: schema6.properties.allow,
          data: data73,
        };
        if (vErrors === null) {
          vErrors = [err69];
        } else {
          vErrors.push(err69);
        }
        errors++;
      }
    }
  }
  validate21.errors = vErrors;
  return errors === 0;
}
