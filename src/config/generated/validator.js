/* oxlint-disable */
// Compiled from schemas/budget.schema.json by test/config/write-schema.ts. Not to be edited.
// schema cbf1ab53bf7360ac
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
        timeout: {
          type: ["number", "string"],
          minimum: 0,
          pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s))?\\s*$",
        },
      },
    },
    serve: {
      type: ["string", "object"],
      additionalProperties: false,
      properties: {
        directory: { type: "string" },
        fallback: { type: ["string", "boolean"], not: { const: true } },
        headers: {
          type: "object",
          additionalProperties: { type: "object", additionalProperties: { type: "string" } },
        },
        command: { type: "string" },
        url: { type: "string" },
        timeout: {
          type: ["number", "string"],
          minimum: 0,
          pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s))?\\s*$",
        },
      },
    },
    devices: {
      type: "array",
      minItems: 1,
      items: {
        type: ["string", "object"],
        if: { type: "string" },
        then: { enum: ["mobile", "desktop"] },
        required: ["name"],
        additionalProperties: false,
        properties: {
          name: { type: "string" },
          extends: { enum: ["mobile", "desktop"] },
          viewport: {
            type: "object",
            additionalProperties: false,
            properties: {
              width: { type: "integer", minimum: 1, maximum: 10000 },
              height: { type: "integer", minimum: 1, maximum: 10000 },
              deviceScaleFactor: { type: "number", minimum: 0.1, maximum: 10 },
              mobile: { type: "boolean" },
            },
          },
          cpuSlowdown: { type: "number", minimum: 1, maximum: 100 },
          network: {
            type: ["string", "object"],
            if: { type: "string" },
            then: { enum: ["mobileSlow4G", "mobileRegular3G", "desktopDense4G"] },
            additionalProperties: false,
            properties: {
              rttMs: { type: "number", minimum: 0, maximum: 60000 },
              throughputKbps: { type: "number", minimum: 1, maximum: 10000000 },
            },
          },
          userAgent: { type: "string" },
          locale: { type: "string" },
          colorScheme: { enum: ["light", "dark"] },
          reducedMotion: { type: "boolean" },
        },
      },
    },
    pages: {
      type: ["array", "string", "object"],
      required: ["auto"],
      additionalProperties: false,
      properties: { auto: { type: "integer", minimum: 1, maximum: 50 } },
      items: {
        type: ["string", "object"],
        required: ["path"],
        additionalProperties: false,
        properties: {
          name: { type: "string" },
          path: { type: "string" },
          limits: { $ref: "#/definitions/limits" },
          interactions: { type: ["array", "string"], items: { $ref: "#/definitions/step" } },
          setup: { $ref: "#/definitions/setup" },
          warm: { type: "boolean" },
        },
      },
    },
    setup: { $ref: "#/definitions/setup" },
    limits: { $ref: "#/definitions/limits" },
    bundle: {
      type: "object",
      additionalProperties: false,
      properties: {
        directory: { type: "string" },
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
        count: { $ref: "#/definitions/bundleCountLimit" },
        "count:js": { $ref: "#/definitions/bundleCountLimit" },
        "count:css": { $ref: "#/definitions/bundleCountLimit" },
        "count:html": { $ref: "#/definitions/bundleCountLimit" },
        "count:image": { $ref: "#/definitions/bundleCountLimit" },
        "count:font": { $ref: "#/definitions/bundleCountLimit" },
        "count:media": { $ref: "#/definitions/bundleCountLimit" },
        "count:wasm": { $ref: "#/definitions/bundleCountLimit" },
        "count:json": { $ref: "#/definitions/bundleCountLimit" },
        "count:other": { $ref: "#/definitions/bundleCountLimit" },
        duplicates: { $ref: "#/definitions/bundleCountLimit" },
        reload: { $ref: "#/definitions/bundleSizeLimit" },
        "unused:js": { $ref: "#/definitions/bundleSizeLimit" },
      },
      patternProperties: {
        "^file:[\\s\\S]*\\S": { $ref: "#/definitions/bundleSizeLimit" },
        "^each:[\\s\\S]*\\S": { $ref: "#/definitions/bundleSizeLimit" },
        "^entry:[\\s\\S]*\\S": { $ref: "#/definitions/bundleSizeLimit" },
        "^route:[\\s\\S]*\\S": { $ref: "#/definitions/bundleSizeLimit" },
        "^package:[\\s\\S]*\\S": { $ref: "#/definitions/bundleSizeLimit" },
      },
    },
    commands: {
      type: "object",
      additionalProperties: {
        type: ["object", "null"],
        required: ["run"],
        additionalProperties: false,
        properties: {
          run: { type: "string" },
          read: {
            type: ["string", "object"],
            additionalProperties: {
              type: ["string", "object"],
              required: ["path"],
              additionalProperties: false,
              properties: {
                path: { type: "string" },
                unit: { enum: ["us", "ms", "s", "B", "kB", "KiB", "MB", "MiB", "count", "unitless"] },
                exact: { type: "boolean" },
              },
            },
          },
          measure: { enum: ["time"] },
          unit: { enum: ["us", "ms", "s", "B", "kB", "KiB", "MB", "MiB", "count", "unitless"] },
          exact: { type: "boolean" },
          timeout: {
            type: ["number", "string"],
            minimum: 0,
            pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s))?\\s*$",
          },
        },
      },
    },
    interactions: { type: ["string", "array"], pattern: "^auto$", maxItems: 0 },
    clock: { enum: ["cpu", "wall"] },
    throttling: { enum: ["simulate", "devtools"] },
    blockedUrls: { type: "array", items: { type: "string" } },
    hosts: { type: "object", additionalProperties: { type: "string" } },
    insecure: { type: "boolean" },
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
    history: {
      type: ["object", "null"],
      additionalProperties: false,
      properties: { branch: { type: "string" }, directory: { type: "string" } },
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
        "work:js": { $ref: "#/definitions/countLimit" },
        "calls:js": { $ref: "#/definitions/countLimit" },
        "dom-nodes": { $ref: "#/definitions/countLimit" },
        queries: { $ref: "#/definitions/countLimit" },
        "interaction-CLS": { $ref: "#/definitions/unitlessLimit" },
        "requests:blocking": { $ref: "#/definitions/countLimit" },
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
        "cache-hit": { $ref: "#/definitions/sizeLimit" },
        "cache-hit:document": { $ref: "#/definitions/sizeLimit" },
        "cache-hit:script": { $ref: "#/definitions/sizeLimit" },
        "cache-hit:stylesheet": { $ref: "#/definitions/sizeLimit" },
        "cache-hit:image": { $ref: "#/definitions/sizeLimit" },
        "cache-hit:media": { $ref: "#/definitions/sizeLimit" },
        "cache-hit:font": { $ref: "#/definitions/sizeLimit" },
        "cache-hit:other": { $ref: "#/definitions/sizeLimit" },
        "cache-hit:third-party": { $ref: "#/definitions/sizeLimit" },
        "cache:immutable": { $ref: "#/definitions/countLimit" },
        "compression:text": { $ref: "#/definitions/countLimit" },
        redirects: { $ref: "#/definitions/countLimit" },
        "images:oversized": { $ref: "#/definitions/countLimit" },
        "images:legacy-format": { $ref: "#/definitions/countLimit" },
        "images:unsized": { $ref: "#/definitions/countLimit" },
        bfcache: { $ref: "#/definitions/countLimit" },
      },
      patternProperties: {
        "^INP:[\\s\\S]": { $ref: "#/definitions/timeLimit" },
        "^work:js:[\\s\\S]": { $ref: "#/definitions/countLimit" },
        "^calls:js:[\\s\\S]": { $ref: "#/definitions/countLimit" },
        "^route-LCP:[\\s\\S]": { $ref: "#/definitions/timeLimit" },
        "^user-timing:[\\s\\S]": { $ref: "#/definitions/timeLimit" },
        "^server-timing:[\\s\\S]": { $ref: "#/definitions/timeLimit" },
        "^command:[\\s\\S]": { $ref: "#/definitions/commandLimit" },
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
        warnIncrease: {
          type: ["number", "string"],
          minimum: 0,
          pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB|%))?\\s*$",
        },
        compression: { enum: ["gzip", "brotli", "raw"] },
        ratchet: { type: "boolean" },
      },
    },
    step: {
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
    setup: {
      type: ["object", "null"],
      additionalProperties: false,
      properties: {
        cookies: {
          type: "object",
          additionalProperties: {
            type: ["string", "object", "null"],
            required: ["value"],
            additionalProperties: false,
            properties: { value: { type: "string" }, path: { type: "string" }, domain: { type: "string" } },
          },
        },
        headers: { type: "object", additionalProperties: { type: ["string", "null"] } },
        localStorage: { type: "object", additionalProperties: { type: ["string", "null"] } },
        basicAuth: {
          type: ["object", "null"],
          required: ["username", "password"],
          additionalProperties: false,
          properties: { username: { type: "string" }, password: { type: "string" } },
        },
        login: {
          type: ["object", "string", "null"],
          additionalProperties: false,
          properties: {
            page: { type: "string" },
            steps: { type: "array", minItems: 1, items: { $ref: "#/definitions/step" } },
            request: { type: "string" },
            method: { enum: ["POST", "PUT"] },
            form: { type: "object", additionalProperties: { type: "string" } },
            json: { type: "object" },
          },
        },
      },
    },
    bundleCountLimit: {
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
        warnIncrease: {
          type: ["number", "string"],
          minimum: 0,
          pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(%))?\\s*$",
        },
        ratchet: { type: "boolean" },
      },
    },
    commandLimit: {
      type: ["number", "string", "object", "null"],
      minimum: 0,
      pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s|B|kB|KiB|MB|MiB))?\\s*$",
      additionalProperties: false,
      properties: {
        max: {
          type: ["number", "string"],
          minimum: 0,
          pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s|B|kB|KiB|MB|MiB))?\\s*$",
        },
        warn: {
          type: ["number", "string"],
          minimum: 0,
          pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s|B|kB|KiB|MB|MiB))?\\s*$",
        },
        maxIncrease: {
          type: ["number", "string", "null"],
          minimum: 0,
          pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s|B|kB|KiB|MB|MiB|%))?\\s*$",
        },
        level: { enum: ["fail", "warn"] },
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
    "work:js": { $ref: "#/definitions/countLimit" },
    "calls:js": { $ref: "#/definitions/countLimit" },
    "dom-nodes": { $ref: "#/definitions/countLimit" },
    queries: { $ref: "#/definitions/countLimit" },
    "interaction-CLS": { $ref: "#/definitions/unitlessLimit" },
    "requests:blocking": { $ref: "#/definitions/countLimit" },
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
    "cache-hit": { $ref: "#/definitions/sizeLimit" },
    "cache-hit:document": { $ref: "#/definitions/sizeLimit" },
    "cache-hit:script": { $ref: "#/definitions/sizeLimit" },
    "cache-hit:stylesheet": { $ref: "#/definitions/sizeLimit" },
    "cache-hit:image": { $ref: "#/definitions/sizeLimit" },
    "cache-hit:media": { $ref: "#/definitions/sizeLimit" },
    "cache-hit:font": { $ref: "#/definitions/sizeLimit" },
    "cache-hit:other": { $ref: "#/definitions/sizeLimit" },
    "cache-hit:third-party": { $ref: "#/definitions/sizeLimit" },
    "cache:immutable": { $ref: "#/definitions/countLimit" },
    "compression:text": { $ref: "#/definitions/countLimit" },
    redirects: { $ref: "#/definitions/countLimit" },
    "images:oversized": { $ref: "#/definitions/countLimit" },
    "images:legacy-format": { $ref: "#/definitions/countLimit" },
    "images:unsized": { $ref: "#/definitions/countLimit" },
    bfcache: { $ref: "#/definitions/countLimit" },
  },
  patternProperties: {
    "^INP:[\\s\\S]": { $ref: "#/definitions/timeLimit" },
    "^work:js:[\\s\\S]": { $ref: "#/definitions/countLimit" },
    "^calls:js:[\\s\\S]": { $ref: "#/definitions/countLimit" },
    "^route-LCP:[\\s\\S]": { $ref: "#/definitions/timeLimit" },
    "^user-timing:[\\s\\S]": { $ref: "#/definitions/timeLimit" },
    "^server-timing:[\\s\\S]": { $ref: "#/definitions/timeLimit" },
    "^command:[\\s\\S]": { $ref: "#/definitions/commandLimit" },
  },
};
const func2 = Object.prototype.hasOwnProperty;
const pattern2 = new RegExp("^INP:[\\s\\S]", "u");
const pattern3 = new RegExp("^work:js:[\\s\\S]", "u");
const pattern4 = new RegExp("^calls:js:[\\s\\S]", "u");
const pattern5 = new RegExp("^route-LCP:[\\s\\S]", "u");
const pattern6 = new RegExp("^user-timing:[\\s\\S]", "u");
const pattern7 = new RegExp("^server-timing:[\\s\\S]", "u");
const pattern8 = new RegExp("^command:[\\s\\S]", "u");
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
const pattern12 = new RegExp("^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s|%))?\\s*$", "u");

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
        if (!pattern12.test(data2)) {
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
const pattern13 = new RegExp("^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*$", "u");
const pattern16 = new RegExp("^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(%))?\\s*$", "u");

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
    if (!pattern13.test(data)) {
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
        if (!pattern13.test(data0)) {
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
        if (!pattern13.test(data1)) {
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
        if (!pattern16.test(data2)) {
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
const pattern17 = new RegExp("^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB))?\\s*$", "u");
const pattern20 = new RegExp("^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB|%))?\\s*$", "u");

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
    if (!pattern17.test(data)) {
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
        if (!pattern17.test(data0)) {
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
        if (!pattern17.test(data1)) {
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
        if (!pattern20.test(data2)) {
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

function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (!pattern13.test(data)) {
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
        if (!pattern13.test(data0)) {
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
        if (!pattern13.test(data1)) {
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
        if (!pattern16.test(data2)) {
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
  validate42.errors = vErrors;
  return errors === 0;
}

const schema14 = {
  type: ["number", "string", "object", "null"],
  minimum: 0,
  pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s|B|kB|KiB|MB|MiB))?\\s*$",
  additionalProperties: false,
  properties: {
    max: {
      type: ["number", "string"],
      minimum: 0,
      pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s|B|kB|KiB|MB|MiB))?\\s*$",
    },
    warn: {
      type: ["number", "string"],
      minimum: 0,
      pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s|B|kB|KiB|MB|MiB))?\\s*$",
    },
    maxIncrease: {
      type: ["number", "string", "null"],
      minimum: 0,
      pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s|B|kB|KiB|MB|MiB|%))?\\s*$",
    },
    level: { enum: ["fail", "warn"] },
  },
};
const pattern32 = new RegExp("^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s|B|kB|KiB|MB|MiB))?\\s*$", "u");
const pattern35 = new RegExp("^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s|B|kB|KiB|MB|MiB|%))?\\s*$", "u");

function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
    if (!pattern32.test(data)) {
      const err2 = {
        instancePath,
        schemaPath: "#/pattern",
        keyword: "pattern",
        params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s|B|kB|KiB|MB|MiB))?\\s*$" },
        message:
          'must match pattern "' + "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s|B|kB|KiB|MB|MiB))?\\s*$" + '"',
        schema: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s|B|kB|KiB|MB|MiB))?\\s*$",
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
      if (!(key0 === "max" || key0 === "warn" || key0 === "maxIncrease" || key0 === "level")) {
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
        if (!pattern32.test(data0)) {
          const err6 = {
            instancePath: instancePath + "/max",
            schemaPath: "#/properties/max/pattern",
            keyword: "pattern",
            params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s|B|kB|KiB|MB|MiB))?\\s*$" },
            message:
              'must match pattern "' +
              "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s|B|kB|KiB|MB|MiB))?\\s*$" +
              '"',
            schema: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s|B|kB|KiB|MB|MiB))?\\s*$",
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
        if (!pattern32.test(data1)) {
          const err9 = {
            instancePath: instancePath + "/warn",
            schemaPath: "#/properties/warn/pattern",
            keyword: "pattern",
            params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s|B|kB|KiB|MB|MiB))?\\s*$" },
            message:
              'must match pattern "' +
              "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s|B|kB|KiB|MB|MiB))?\\s*$" +
              '"',
            schema: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s|B|kB|KiB|MB|MiB))?\\s*$",
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
        if (!pattern35.test(data2)) {
          const err12 = {
            instancePath: instancePath + "/maxIncrease",
            schemaPath: "#/properties/maxIncrease/pattern",
            keyword: "pattern",
            params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s|B|kB|KiB|MB|MiB|%))?\\s*$" },
            message:
              'must match pattern "' +
              "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s|B|kB|KiB|MB|MiB|%))?\\s*$" +
              '"',
            schema: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s|B|kB|KiB|MB|MiB|%))?\\s*$",
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
  }
  validate89.errors = vErrors;
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
          pattern2.test(key0) ||
          pattern3.test(key0) ||
          pattern4.test(key0) ||
          pattern5.test(key0) ||
          pattern6.test(key0) ||
          pattern7.test(key0) ||
          pattern8.test(key0)
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
    if (data["work:js"] !== undefined) {
      if (
        !validate42(data["work:js"], {
          instancePath: instancePath + "/work:js",
          parentData: data,
          parentDataProperty: "work:js",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
        errors = vErrors.length;
      }
    }
    if (data["calls:js"] !== undefined) {
      if (
        !validate42(data["calls:js"], {
          instancePath: instancePath + "/calls:js",
          parentData: data,
          parentDataProperty: "calls:js",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
        errors = vErrors.length;
      }
    }
    if (data["dom-nodes"] !== undefined) {
      if (
        !validate42(data["dom-nodes"], {
          instancePath: instancePath + "/dom-nodes",
          parentData: data,
          parentDataProperty: "dom-nodes",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
        errors = vErrors.length;
      }
    }
    if (data.queries !== undefined) {
      if (
        !validate42(data.queries, {
          instancePath: instancePath + "/queries",
          parentData: data,
          parentDataProperty: "queries",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
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
    if (data["requests:blocking"] !== undefined) {
      if (
        !validate42(data["requests:blocking"], {
          instancePath: instancePath + "/requests:blocking",
          parentData: data,
          parentDataProperty: "requests:blocking",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
        errors = vErrors.length;
      }
    }
    if (data.requests !== undefined) {
      if (
        !validate42(data.requests, {
          instancePath: instancePath + "/requests",
          parentData: data,
          parentDataProperty: "requests",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
        errors = vErrors.length;
      }
    }
    if (data["requests:document"] !== undefined) {
      if (
        !validate42(data["requests:document"], {
          instancePath: instancePath + "/requests:document",
          parentData: data,
          parentDataProperty: "requests:document",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
        errors = vErrors.length;
      }
    }
    if (data["requests:script"] !== undefined) {
      if (
        !validate42(data["requests:script"], {
          instancePath: instancePath + "/requests:script",
          parentData: data,
          parentDataProperty: "requests:script",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
        errors = vErrors.length;
      }
    }
    if (data["requests:stylesheet"] !== undefined) {
      if (
        !validate42(data["requests:stylesheet"], {
          instancePath: instancePath + "/requests:stylesheet",
          parentData: data,
          parentDataProperty: "requests:stylesheet",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
        errors = vErrors.length;
      }
    }
    if (data["requests:image"] !== undefined) {
      if (
        !validate42(data["requests:image"], {
          instancePath: instancePath + "/requests:image",
          parentData: data,
          parentDataProperty: "requests:image",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
        errors = vErrors.length;
      }
    }
    if (data["requests:media"] !== undefined) {
      if (
        !validate42(data["requests:media"], {
          instancePath: instancePath + "/requests:media",
          parentData: data,
          parentDataProperty: "requests:media",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
        errors = vErrors.length;
      }
    }
    if (data["requests:font"] !== undefined) {
      if (
        !validate42(data["requests:font"], {
          instancePath: instancePath + "/requests:font",
          parentData: data,
          parentDataProperty: "requests:font",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
        errors = vErrors.length;
      }
    }
    if (data["requests:other"] !== undefined) {
      if (
        !validate42(data["requests:other"], {
          instancePath: instancePath + "/requests:other",
          parentData: data,
          parentDataProperty: "requests:other",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
        errors = vErrors.length;
      }
    }
    if (data["requests:third-party"] !== undefined) {
      if (
        !validate42(data["requests:third-party"], {
          instancePath: instancePath + "/requests:third-party",
          parentData: data,
          parentDataProperty: "requests:third-party",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
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
    if (data["cache-hit"] !== undefined) {
      if (
        !validate40(data["cache-hit"], {
          instancePath: instancePath + "/cache-hit",
          parentData: data,
          parentDataProperty: "cache-hit",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
        errors = vErrors.length;
      }
    }
    if (data["cache-hit:document"] !== undefined) {
      if (
        !validate40(data["cache-hit:document"], {
          instancePath: instancePath + "/cache-hit:document",
          parentData: data,
          parentDataProperty: "cache-hit:document",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
        errors = vErrors.length;
      }
    }
    if (data["cache-hit:script"] !== undefined) {
      if (
        !validate40(data["cache-hit:script"], {
          instancePath: instancePath + "/cache-hit:script",
          parentData: data,
          parentDataProperty: "cache-hit:script",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
        errors = vErrors.length;
      }
    }
    if (data["cache-hit:stylesheet"] !== undefined) {
      if (
        !validate40(data["cache-hit:stylesheet"], {
          instancePath: instancePath + "/cache-hit:stylesheet",
          parentData: data,
          parentDataProperty: "cache-hit:stylesheet",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
        errors = vErrors.length;
      }
    }
    if (data["cache-hit:image"] !== undefined) {
      if (
        !validate40(data["cache-hit:image"], {
          instancePath: instancePath + "/cache-hit:image",
          parentData: data,
          parentDataProperty: "cache-hit:image",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
        errors = vErrors.length;
      }
    }
    if (data["cache-hit:media"] !== undefined) {
      if (
        !validate40(data["cache-hit:media"], {
          instancePath: instancePath + "/cache-hit:media",
          parentData: data,
          parentDataProperty: "cache-hit:media",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
        errors = vErrors.length;
      }
    }
    if (data["cache-hit:font"] !== undefined) {
      if (
        !validate40(data["cache-hit:font"], {
          instancePath: instancePath + "/cache-hit:font",
          parentData: data,
          parentDataProperty: "cache-hit:font",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
        errors = vErrors.length;
      }
    }
    if (data["cache-hit:other"] !== undefined) {
      if (
        !validate40(data["cache-hit:other"], {
          instancePath: instancePath + "/cache-hit:other",
          parentData: data,
          parentDataProperty: "cache-hit:other",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
        errors = vErrors.length;
      }
    }
    if (data["cache-hit:third-party"] !== undefined) {
      if (
        !validate40(data["cache-hit:third-party"], {
          instancePath: instancePath + "/cache-hit:third-party",
          parentData: data,
          parentDataProperty: "cache-hit:third-party",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
        errors = vErrors.length;
      }
    }
    if (data["cache:immutable"] !== undefined) {
      if (
        !validate42(data["cache:immutable"], {
          instancePath: instancePath + "/cache:immutable",
          parentData: data,
          parentDataProperty: "cache:immutable",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
        errors = vErrors.length;
      }
    }
    if (data["compression:text"] !== undefined) {
      if (
        !validate42(data["compression:text"], {
          instancePath: instancePath + "/compression:text",
          parentData: data,
          parentDataProperty: "compression:text",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
        errors = vErrors.length;
      }
    }
    if (data.redirects !== undefined) {
      if (
        !validate42(data.redirects, {
          instancePath: instancePath + "/redirects",
          parentData: data,
          parentDataProperty: "redirects",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
        errors = vErrors.length;
      }
    }
    if (data["images:oversized"] !== undefined) {
      if (
        !validate42(data["images:oversized"], {
          instancePath: instancePath + "/images:oversized",
          parentData: data,
          parentDataProperty: "images:oversized",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
        errors = vErrors.length;
      }
    }
    if (data["images:legacy-format"] !== undefined) {
      if (
        !validate42(data["images:legacy-format"], {
          instancePath: instancePath + "/images:legacy-format",
          parentData: data,
          parentDataProperty: "images:legacy-format",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
        errors = vErrors.length;
      }
    }
    if (data["images:unsized"] !== undefined) {
      if (
        !validate42(data["images:unsized"], {
          instancePath: instancePath + "/images:unsized",
          parentData: data,
          parentDataProperty: "images:unsized",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
        errors = vErrors.length;
      }
    }
    if (data.bfcache !== undefined) {
      if (
        !validate42(data.bfcache, {
          instancePath: instancePath + "/bfcache",
          parentData: data,
          parentDataProperty: "bfcache",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
        errors = vErrors.length;
      }
    }
    for (const key1 in data) {
      if (pattern2.test(key1)) {
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
      if (pattern3.test(key2)) {
        if (
          !validate42(data[key2], {
            instancePath: instancePath + "/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),
            parentData: data,
            parentDataProperty: key2,
            rootData,
          })
        ) {
          vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
          errors = vErrors.length;
        }
      }
    }
    for (const key3 in data) {
      if (pattern4.test(key3)) {
        if (
          !validate42(data[key3], {
            instancePath: instancePath + "/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
            parentData: data,
            parentDataProperty: key3,
            rootData,
          })
        ) {
          vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
          errors = vErrors.length;
        }
      }
    }
    for (const key4 in data) {
      if (pattern5.test(key4)) {
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
    for (const key5 in data) {
      if (pattern6.test(key5)) {
        if (
          !validate28(data[key5], {
            instancePath: instancePath + "/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),
            parentData: data,
            parentDataProperty: key5,
            rootData,
          })
        ) {
          vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
          errors = vErrors.length;
        }
      }
    }
    for (const key6 in data) {
      if (pattern7.test(key6)) {
        if (
          !validate28(data[key6], {
            instancePath: instancePath + "/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),
            parentData: data,
            parentDataProperty: key6,
            rootData,
          })
        ) {
          vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
          errors = vErrors.length;
        }
      }
    }
    for (const key7 in data) {
      if (pattern8.test(key7)) {
        if (
          !validate89(data[key7], {
            instancePath: instancePath + "/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),
            parentData: data,
            parentDataProperty: key7,
            rootData,
          })
        ) {
          vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
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

const schema15 = {
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
};

function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema15.properties, key0)) {
        const err0 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
          schema: false,
          parentSchema: schema15,
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
    if (data.click !== undefined) {
      let data0 = data.click;
      if (typeof data0 !== "string") {
        const err1 = {
          instancePath: instancePath + "/click",
          schemaPath: "#/properties/click/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
          schema: schema15.properties.click.type,
          parentSchema: schema15.properties.click,
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
    if (data.tap !== undefined) {
      let data1 = data.tap;
      if (typeof data1 !== "string") {
        const err2 = {
          instancePath: instancePath + "/tap",
          schemaPath: "#/properties/tap/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
          schema: schema15.properties.tap.type,
          parentSchema: schema15.properties.tap,
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
    if (data.type !== undefined) {
      let data2 = data.type;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 !== "string") {
            const err3 = {
              instancePath: instancePath + "/type/" + i0,
              schemaPath: "#/properties/type/items/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema15.properties.type.items.type,
              parentSchema: schema15.properties.type.items,
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
          instancePath: instancePath + "/type",
          schemaPath: "#/properties/type/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
          schema: schema15.properties.type.type,
          parentSchema: schema15.properties.type,
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
    if (data.press !== undefined) {
      let data4 = data.press;
      if (typeof data4 !== "string") {
        const err5 = {
          instancePath: instancePath + "/press",
          schemaPath: "#/properties/press/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
          schema: schema15.properties.press.type,
          parentSchema: schema15.properties.press,
          data: data4,
        };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.hover !== undefined) {
      let data5 = data.hover;
      if (typeof data5 !== "string") {
        const err6 = {
          instancePath: instancePath + "/hover",
          schemaPath: "#/properties/hover/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
          schema: schema15.properties.hover.type,
          parentSchema: schema15.properties.hover,
          data: data5,
        };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.scroll !== undefined) {
      let data6 = data.scroll;
      if (typeof data6 !== "string" && !(data6 && typeof data6 == "object" && !Array.isArray(data6))) {
        const err7 = {
          instancePath: instancePath + "/scroll",
          schemaPath: "#/properties/scroll/type",
          keyword: "type",
          params: { type: schema15.properties.scroll.type },
          message: "must be string,object",
          schema: schema15.properties.scroll.type,
          parentSchema: schema15.properties.scroll,
          data: data6,
        };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
        for (const key1 in data6) {
          if (!(key1 === "x" || key1 === "y")) {
            const err8 = {
              instancePath: instancePath + "/scroll",
              schemaPath: "#/properties/scroll/additionalProperties",
              keyword: "additionalProperties",
              params: { additionalProperty: key1 },
              message: "must NOT have additional properties",
              schema: false,
              parentSchema: schema15.properties.scroll,
              data: data6,
            };
            if (vErrors === null) {
              vErrors = [err8];
            } else {
              vErrors.push(err8);
            }
            errors++;
          }
        }
        if (data6.x !== undefined) {
          let data7 = data6.x;
          if (!(typeof data7 == "number" && isFinite(data7))) {
            const err9 = {
              instancePath: instancePath + "/scroll/x",
              schemaPath: "#/properties/scroll/properties/x/type",
              keyword: "type",
              params: { type: "number" },
              message: "must be number",
              schema: schema15.properties.scroll.properties.x.type,
              parentSchema: schema15.properties.scroll.properties.x,
              data: data7,
            };
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
        if (data6.y !== undefined) {
          let data8 = data6.y;
          if (!(typeof data8 == "number" && isFinite(data8))) {
            const err10 = {
              instancePath: instancePath + "/scroll/y",
              schemaPath: "#/properties/scroll/properties/y/type",
              keyword: "type",
              params: { type: "number" },
              message: "must be number",
              schema: schema15.properties.scroll.properties.y.type,
              parentSchema: schema15.properties.scroll.properties.y,
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
      }
    }
    if (data.select !== undefined) {
      let data9 = data.select;
      if (Array.isArray(data9)) {
        const len1 = data9.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data10 = data9[i1];
          if (typeof data10 !== "string") {
            const err11 = {
              instancePath: instancePath + "/select/" + i1,
              schemaPath: "#/properties/select/items/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema15.properties.select.items.type,
              parentSchema: schema15.properties.select.items,
              data: data10,
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
          instancePath: instancePath + "/select",
          schemaPath: "#/properties/select/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
          schema: schema15.properties.select.type,
          parentSchema: schema15.properties.select,
          data: data9,
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.waitFor !== undefined) {
      let data11 = data.waitFor;
      if (typeof data11 !== "string" && !(data11 && typeof data11 == "object" && !Array.isArray(data11))) {
        const err13 = {
          instancePath: instancePath + "/waitFor",
          schemaPath: "#/properties/waitFor/type",
          keyword: "type",
          params: { type: schema15.properties.waitFor.type },
          message: "must be string,object",
          schema: schema15.properties.waitFor.type,
          parentSchema: schema15.properties.waitFor,
          data: data11,
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        for (const key2 in data11) {
          if (!(key2 === "text" || key2 === "ms")) {
            const err14 = {
              instancePath: instancePath + "/waitFor",
              schemaPath: "#/properties/waitFor/additionalProperties",
              keyword: "additionalProperties",
              params: { additionalProperty: key2 },
              message: "must NOT have additional properties",
              schema: false,
              parentSchema: schema15.properties.waitFor,
              data: data11,
            };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data11.text !== undefined) {
          let data12 = data11.text;
          if (typeof data12 !== "string") {
            const err15 = {
              instancePath: instancePath + "/waitFor/text",
              schemaPath: "#/properties/waitFor/properties/text/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema15.properties.waitFor.properties.text.type,
              parentSchema: schema15.properties.waitFor.properties.text,
              data: data12,
            };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data11.ms !== undefined) {
          let data13 = data11.ms;
          if (!(typeof data13 == "number" && isFinite(data13))) {
            const err16 = {
              instancePath: instancePath + "/waitFor/ms",
              schemaPath: "#/properties/waitFor/properties/ms/type",
              keyword: "type",
              params: { type: "number" },
              message: "must be number",
              schema: schema15.properties.waitFor.properties.ms.type,
              parentSchema: schema15.properties.waitFor.properties.ms,
              data: data13,
            };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
      }
    }
    if (data.name !== undefined) {
      let data14 = data.name;
      if (typeof data14 !== "string") {
        const err17 = {
          instancePath: instancePath + "/name",
          schemaPath: "#/properties/name/type",
          keyword: "type",
          params: { type: "string" },
          message: "must be string",
          schema: schema15.properties.name.type,
          parentSchema: schema15.properties.name,
          data: data14,
        };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.limits !== undefined) {
      let data15 = data.limits;
      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
        if (data15.INP !== undefined) {
          if (
            !validate28(data15.INP, {
              instancePath: instancePath + "/limits/INP",
              parentData: data15,
              parentDataProperty: "INP",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err18 = {
          instancePath: instancePath + "/limits",
          schemaPath: "#/properties/limits/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
          schema: schema15.properties.limits.type,
          parentSchema: schema15.properties.limits,
          data: data15,
        };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.timeout !== undefined) {
      let data17 = data.timeout;
      if (!(typeof data17 == "number" && isFinite(data17)) && typeof data17 !== "string") {
        const err19 = {
          instancePath: instancePath + "/timeout",
          schemaPath: "#/properties/timeout/type",
          keyword: "type",
          params: { type: schema15.properties.timeout.type },
          message: "must be number,string",
          schema: schema15.properties.timeout.type,
          parentSchema: schema15.properties.timeout,
          data: data17,
        };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
      if (typeof data17 == "number" && isFinite(data17)) {
        if (data17 < 0 || isNaN(data17)) {
          const err20 = {
            instancePath: instancePath + "/timeout",
            schemaPath: "#/properties/timeout/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
            schema: 0,
            parentSchema: schema15.properties.timeout,
            data: data17,
          };
          if (vErrors === null) {
            vErrors = [err20];
          } else {
            vErrors.push(err20);
          }
          errors++;
        }
      }
      if (typeof data17 === "string") {
        if (!pattern0.test(data17)) {
          const err21 = {
            instancePath: instancePath + "/timeout",
            schemaPath: "#/properties/timeout/pattern",
            keyword: "pattern",
            params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s))?\\s*$" },
            message: 'must match pattern "' + "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s))?\\s*$" + '"',
            schema: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s))?\\s*$",
            parentSchema: schema15.properties.timeout,
            data: data17,
          };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      }
    }
  } else {
    const err22 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: "object" },
      message: "must be object",
      schema: schema15.type,
      parentSchema: schema15,
      data,
    };
    if (vErrors === null) {
      vErrors = [err22];
    } else {
      vErrors.push(err22);
    }
    errors++;
  }
  validate92.errors = vErrors;
  return errors === 0;
}

const schema16 = {
  type: ["object", "null"],
  additionalProperties: false,
  properties: {
    cookies: {
      type: "object",
      additionalProperties: {
        type: ["string", "object", "null"],
        required: ["value"],
        additionalProperties: false,
        properties: { value: { type: "string" }, path: { type: "string" }, domain: { type: "string" } },
      },
    },
    headers: { type: "object", additionalProperties: { type: ["string", "null"] } },
    localStorage: { type: "object", additionalProperties: { type: ["string", "null"] } },
    basicAuth: {
      type: ["object", "null"],
      required: ["username", "password"],
      additionalProperties: false,
      properties: { username: { type: "string" }, password: { type: "string" } },
    },
    login: {
      type: ["object", "string", "null"],
      additionalProperties: false,
      properties: {
        page: { type: "string" },
        steps: { type: "array", minItems: 1, items: { $ref: "#/definitions/step" } },
        request: { type: "string" },
        method: { enum: ["POST", "PUT"] },
        form: { type: "object", additionalProperties: { type: "string" } },
        json: { type: "object" },
      },
    },
  },
};

function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (!(data && typeof data == "object" && !Array.isArray(data)) && data !== null) {
    const err0 = {
      instancePath,
      schemaPath: "#/type",
      keyword: "type",
      params: { type: schema16.type },
      message: "must be object,null",
      schema: schema16.type,
      parentSchema: schema16,
      data,
    };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (
        !(
          key0 === "cookies" ||
          key0 === "headers" ||
          key0 === "localStorage" ||
          key0 === "basicAuth" ||
          key0 === "login"
        )
      ) {
        const err1 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
          schema: false,
          parentSchema: schema16,
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
    if (data.cookies !== undefined) {
      let data0 = data.cookies;
      if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
        for (const key1 in data0) {
          let data1 = data0[key1];
          if (
            typeof data1 !== "string" &&
            !(data1 && typeof data1 == "object" && !Array.isArray(data1)) &&
            data1 !== null
          ) {
            const err2 = {
              instancePath: instancePath + "/cookies/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
              schemaPath: "#/properties/cookies/additionalProperties/type",
              keyword: "type",
              params: { type: schema16.properties.cookies.additionalProperties.type },
              message: "must be string,object,null",
              schema: schema16.properties.cookies.additionalProperties.type,
              parentSchema: schema16.properties.cookies.additionalProperties,
              data: data1,
            };
            if (vErrors === null) {
              vErrors = [err2];
            } else {
              vErrors.push(err2);
            }
            errors++;
          }
          if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
            if (data1.value === undefined) {
              const err3 = {
                instancePath: instancePath + "/cookies/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
                schemaPath: "#/properties/cookies/additionalProperties/required",
                keyword: "required",
                params: { missingProperty: "value" },
                message: "must have required property '" + "value" + "'",
                schema: schema16.properties.cookies.additionalProperties.required,
                parentSchema: schema16.properties.cookies.additionalProperties,
                data: data1,
              };
              if (vErrors === null) {
                vErrors = [err3];
              } else {
                vErrors.push(err3);
              }
              errors++;
            }
            for (const key2 in data1) {
              if (!(key2 === "value" || key2 === "path" || key2 === "domain")) {
                const err4 = {
                  instancePath: instancePath + "/cookies/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
                  schemaPath: "#/properties/cookies/additionalProperties/additionalProperties",
                  keyword: "additionalProperties",
                  params: { additionalProperty: key2 },
                  message: "must NOT have additional properties",
                  schema: false,
                  parentSchema: schema16.properties.cookies.additionalProperties,
                  data: data1,
                };
                if (vErrors === null) {
                  vErrors = [err4];
                } else {
                  vErrors.push(err4);
                }
                errors++;
              }
            }
            if (data1.value !== undefined) {
              let data2 = data1.value;
              if (typeof data2 !== "string") {
                const err5 = {
                  instancePath:
                    instancePath + "/cookies/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/value",
                  schemaPath: "#/properties/cookies/additionalProperties/properties/value/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                  schema: schema16.properties.cookies.additionalProperties.properties.value.type,
                  parentSchema: schema16.properties.cookies.additionalProperties.properties.value,
                  data: data2,
                };
                if (vErrors === null) {
                  vErrors = [err5];
                } else {
                  vErrors.push(err5);
                }
                errors++;
              }
            }
            if (data1.path !== undefined) {
              let data3 = data1.path;
              if (typeof data3 !== "string") {
                const err6 = {
                  instancePath:
                    instancePath + "/cookies/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/path",
                  schemaPath: "#/properties/cookies/additionalProperties/properties/path/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                  schema: schema16.properties.cookies.additionalProperties.properties.path.type,
                  parentSchema: schema16.properties.cookies.additionalProperties.properties.path,
                  data: data3,
                };
                if (vErrors === null) {
                  vErrors = [err6];
                } else {
                  vErrors.push(err6);
                }
                errors++;
              }
            }
            if (data1.domain !== undefined) {
              let data4 = data1.domain;
              if (typeof data4 !== "string") {
                const err7 = {
                  instancePath:
                    instancePath + "/cookies/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/domain",
                  schemaPath: "#/properties/cookies/additionalProperties/properties/domain/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                  schema: schema16.properties.cookies.additionalProperties.properties.domain.type,
                  parentSchema: schema16.properties.cookies.additionalProperties.properties.domain,
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
          }
        }
      } else {
        const err8 = {
          instancePath: instancePath + "/cookies",
          schemaPath: "#/properties/cookies/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
          schema: schema16.properties.cookies.type,
          parentSchema: schema16.properties.cookies,
          data: data0,
        };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.headers !== undefined) {
      let data5 = data.headers;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (const key3 in data5) {
          let data6 = data5[key3];
          if (typeof data6 !== "string" && data6 !== null) {
            const err9 = {
              instancePath: instancePath + "/headers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),
              schemaPath: "#/properties/headers/additionalProperties/type",
              keyword: "type",
              params: { type: schema16.properties.headers.additionalProperties.type },
              message: "must be string,null",
              schema: schema16.properties.headers.additionalProperties.type,
              parentSchema: schema16.properties.headers.additionalProperties,
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
      } else {
        const err10 = {
          instancePath: instancePath + "/headers",
          schemaPath: "#/properties/headers/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
          schema: schema16.properties.headers.type,
          parentSchema: schema16.properties.headers,
          data: data5,
        };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.localStorage !== undefined) {
      let data7 = data.localStorage;
      if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
        for (const key4 in data7) {
          let data8 = data7[key4];
          if (typeof data8 !== "string" && data8 !== null) {
            const err11 = {
              instancePath: instancePath + "/localStorage/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
              schemaPath: "#/properties/localStorage/additionalProperties/type",
              keyword: "type",
              params: { type: schema16.properties.localStorage.additionalProperties.type },
              message: "must be string,null",
              schema: schema16.properties.localStorage.additionalProperties.type,
              parentSchema: schema16.properties.localStorage.additionalProperties,
              data: data8,
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
          instancePath: instancePath + "/localStorage",
          schemaPath: "#/properties/localStorage/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
          schema: schema16.properties.localStorage.type,
          parentSchema: schema16.properties.localStorage,
          data: data7,
        };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
    if (data.basicAuth !== undefined) {
      let data9 = data.basicAuth;
      if (!(data9 && typeof data9 == "object" && !Array.isArray(data9)) && data9 !== null) {
        const err13 = {
          instancePath: instancePath + "/basicAuth",
          schemaPath: "#/properties/basicAuth/type",
          keyword: "type",
          params: { type: schema16.properties.basicAuth.type },
          message: "must be object,null",
          schema: schema16.properties.basicAuth.type,
          parentSchema: schema16.properties.basicAuth,
          data: data9,
        };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        if (data9.username === undefined) {
          const err14 = {
            instancePath: instancePath + "/basicAuth",
            schemaPath: "#/properties/basicAuth/required",
            keyword: "required",
            params: { missingProperty: "username" },
            message: "must have required property '" + "username" + "'",
            schema: schema16.properties.basicAuth.required,
            parentSchema: schema16.properties.basicAuth,
            data: data9,
          };
          if (vErrors === null) {
            vErrors = [err14];
          } else {
            vErrors.push(err14);
          }
          errors++;
        }
        if (data9.password === undefined) {
          const err15 = {
            instancePath: instancePath + "/basicAuth",
            schemaPath: "#/properties/basicAuth/required",
            keyword: "required",
            params: { missingProperty: "password" },
            message: "must have required property '" + "password" + "'",
            schema: schema16.properties.basicAuth.required,
            parentSchema: schema16.properties.basicAuth,
            data: data9,
          };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
        for (const key5 in data9) {
          if (!(key5 === "username" || key5 === "password")) {
            const err16 = {
              instancePath: instancePath + "/basicAuth",
              schemaPath: "#/properties/basicAuth/additionalProperties",
              keyword: "additionalProperties",
              params: { additionalProperty: key5 },
              message: "must NOT have additional properties",
              schema: false,
              parentSchema: schema16.properties.basicAuth,
              data: data9,
            };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data9.username !== undefined) {
          let data10 = data9.username;
          if (typeof data10 !== "string") {
            const err17 = {
              instancePath: instancePath + "/basicAuth/username",
              schemaPath: "#/properties/basicAuth/properties/username/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema16.properties.basicAuth.properties.username.type,
              parentSchema: schema16.properties.basicAuth.properties.username,
              data: data10,
            };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
        }
        if (data9.password !== undefined) {
          let data11 = data9.password;
          if (typeof data11 !== "string") {
            const err18 = {
              instancePath: instancePath + "/basicAuth/password",
              schemaPath: "#/properties/basicAuth/properties/password/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema16.properties.basicAuth.properties.password.type,
              parentSchema: schema16.properties.basicAuth.properties.password,
              data: data11,
            };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
      }
    }
    if (data.login !== undefined) {
      let data12 = data.login;
      if (
        !(data12 && typeof data12 == "object" && !Array.isArray(data12)) &&
        typeof data12 !== "string" &&
        data12 !== null
      ) {
        const err19 = {
          instancePath: instancePath + "/login",
          schemaPath: "#/properties/login/type",
          keyword: "type",
          params: { type: schema16.properties.login.type },
          message: "must be object,string,null",
          schema: schema16.properties.login.type,
          parentSchema: schema16.properties.login,
          data: data12,
        };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
      if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
        for (const key6 in data12) {
          if (
            !(
              key6 === "page" ||
              key6 === "steps" ||
              key6 === "request" ||
              key6 === "method" ||
              key6 === "form" ||
              key6 === "json"
            )
          ) {
            const err20 = {
              instancePath: instancePath + "/login",
              schemaPath: "#/properties/login/additionalProperties",
              keyword: "additionalProperties",
              params: { additionalProperty: key6 },
              message: "must NOT have additional properties",
              schema: false,
              parentSchema: schema16.properties.login,
              data: data12,
            };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          }
        }
        if (data12.page !== undefined) {
          let data13 = data12.page;
          if (typeof data13 !== "string") {
            const err21 = {
              instancePath: instancePath + "/login/page",
              schemaPath: "#/properties/login/properties/page/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema16.properties.login.properties.page.type,
              parentSchema: schema16.properties.login.properties.page,
              data: data13,
            };
            if (vErrors === null) {
              vErrors = [err21];
            } else {
              vErrors.push(err21);
            }
            errors++;
          }
        }
        if (data12.steps !== undefined) {
          let data14 = data12.steps;
          if (Array.isArray(data14)) {
            if (data14.length < 1) {
              const err22 = {
                instancePath: instancePath + "/login/steps",
                schemaPath: "#/properties/login/properties/steps/minItems",
                keyword: "minItems",
                params: { limit: 1 },
                message: "must NOT have fewer than 1 items",
                schema: 1,
                parentSchema: schema16.properties.login.properties.steps,
                data: data14,
              };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
            const len0 = data14.length;
            for (let i0 = 0; i0 < len0; i0++) {
              if (
                !validate92(data14[i0], {
                  instancePath: instancePath + "/login/steps/" + i0,
                  parentData: data14,
                  parentDataProperty: i0,
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err23 = {
              instancePath: instancePath + "/login/steps",
              schemaPath: "#/properties/login/properties/steps/type",
              keyword: "type",
              params: { type: "array" },
              message: "must be array",
              schema: schema16.properties.login.properties.steps.type,
              parentSchema: schema16.properties.login.properties.steps,
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
        if (data12.request !== undefined) {
          let data16 = data12.request;
          if (typeof data16 !== "string") {
            const err24 = {
              instancePath: instancePath + "/login/request",
              schemaPath: "#/properties/login/properties/request/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema16.properties.login.properties.request.type,
              parentSchema: schema16.properties.login.properties.request,
              data: data16,
            };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (data12.method !== undefined) {
          let data17 = data12.method;
          if (!(data17 === "POST" || data17 === "PUT")) {
            const err25 = {
              instancePath: instancePath + "/login/method",
              schemaPath: "#/properties/login/properties/method/enum",
              keyword: "enum",
              params: { allowedValues: schema16.properties.login.properties.method.enum },
              message: "must be equal to one of the allowed values",
              schema: schema16.properties.login.properties.method.enum,
              parentSchema: schema16.properties.login.properties.method,
              data: data17,
            };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data12.form !== undefined) {
          let data18 = data12.form;
          if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
            for (const key7 in data18) {
              let data19 = data18[key7];
              if (typeof data19 !== "string") {
                const err26 = {
                  instancePath: instancePath + "/login/form/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),
                  schemaPath: "#/properties/login/properties/form/additionalProperties/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                  schema: schema16.properties.login.properties.form.additionalProperties.type,
                  parentSchema: schema16.properties.login.properties.form.additionalProperties,
                  data: data19,
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
              instancePath: instancePath + "/login/form",
              schemaPath: "#/properties/login/properties/form/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object",
              schema: schema16.properties.login.properties.form.type,
              parentSchema: schema16.properties.login.properties.form,
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
        if (data12.json !== undefined) {
          let data20 = data12.json;
          if (!(data20 && typeof data20 == "object" && !Array.isArray(data20))) {
            const err28 = {
              instancePath: instancePath + "/login/json",
              schemaPath: "#/properties/login/properties/json/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object",
              schema: schema16.properties.login.properties.json.type,
              parentSchema: schema16.properties.login.properties.json,
              data: data20,
            };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
      }
    }
  }
  validate95.errors = vErrors;
  return errors === 0;
}

const schema17 = {
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
    warnIncrease: {
      type: ["number", "string"],
      minimum: 0,
      pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB|%))?\\s*$",
    },
    compression: { enum: ["gzip", "brotli", "raw"] },
    ratchet: { type: "boolean" },
  },
};

function validate100(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
      params: { type: schema17.type },
      message: "must be number,string,object,null",
      schema: schema17.type,
      parentSchema: schema17,
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
        parentSchema: schema17,
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
    if (!pattern17.test(data)) {
      const err2 = {
        instancePath,
        schemaPath: "#/pattern",
        keyword: "pattern",
        params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB))?\\s*$" },
        message: 'must match pattern "' + "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB))?\\s*$" + '"',
        schema: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB))?\\s*$",
        parentSchema: schema17,
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
          key0 === "warnIncrease" ||
          key0 === "compression" ||
          key0 === "ratchet"
        )
      ) {
        const err3 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
          schema: false,
          parentSchema: schema17,
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
          params: { type: schema17.properties.max.type },
          message: "must be number,string",
          schema: schema17.properties.max.type,
          parentSchema: schema17.properties.max,
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
            parentSchema: schema17.properties.max,
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
        if (!pattern17.test(data0)) {
          const err6 = {
            instancePath: instancePath + "/max",
            schemaPath: "#/properties/max/pattern",
            keyword: "pattern",
            params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB))?\\s*$" },
            message:
              'must match pattern "' + "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB))?\\s*$" + '"',
            schema: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB))?\\s*$",
            parentSchema: schema17.properties.max,
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
          params: { type: schema17.properties.warn.type },
          message: "must be number,string",
          schema: schema17.properties.warn.type,
          parentSchema: schema17.properties.warn,
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
            parentSchema: schema17.properties.warn,
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
        if (!pattern17.test(data1)) {
          const err9 = {
            instancePath: instancePath + "/warn",
            schemaPath: "#/properties/warn/pattern",
            keyword: "pattern",
            params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB))?\\s*$" },
            message:
              'must match pattern "' + "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB))?\\s*$" + '"',
            schema: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB))?\\s*$",
            parentSchema: schema17.properties.warn,
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
          params: { type: schema17.properties.maxIncrease.type },
          message: "must be number,string,null",
          schema: schema17.properties.maxIncrease.type,
          parentSchema: schema17.properties.maxIncrease,
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
            parentSchema: schema17.properties.maxIncrease,
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
        if (!pattern20.test(data2)) {
          const err12 = {
            instancePath: instancePath + "/maxIncrease",
            schemaPath: "#/properties/maxIncrease/pattern",
            keyword: "pattern",
            params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB|%))?\\s*$" },
            message:
              'must match pattern "' + "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB|%))?\\s*$" + '"',
            schema: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB|%))?\\s*$",
            parentSchema: schema17.properties.maxIncrease,
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
          params: { allowedValues: schema17.properties.level.enum },
          message: "must be equal to one of the allowed values",
          schema: schema17.properties.level.enum,
          parentSchema: schema17.properties.level,
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
    if (data.warnIncrease !== undefined) {
      let data4 = data.warnIncrease;
      if (!(typeof data4 == "number" && isFinite(data4)) && typeof data4 !== "string") {
        const err14 = {
          instancePath: instancePath + "/warnIncrease",
          schemaPath: "#/properties/warnIncrease/type",
          keyword: "type",
          params: { type: schema17.properties.warnIncrease.type },
          message: "must be number,string",
          schema: schema17.properties.warnIncrease.type,
          parentSchema: schema17.properties.warnIncrease,
          data: data4,
        };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 < 0 || isNaN(data4)) {
          const err15 = {
            instancePath: instancePath + "/warnIncrease",
            schemaPath: "#/properties/warnIncrease/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
            schema: 0,
            parentSchema: schema17.properties.warnIncrease,
            data: data4,
          };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      }
      if (typeof data4 === "string") {
        if (!pattern20.test(data4)) {
          const err16 = {
            instancePath: instancePath + "/warnIncrease",
            schemaPath: "#/properties/warnIncrease/pattern",
            keyword: "pattern",
            params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB|%))?\\s*$" },
            message:
              'must match pattern "' + "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB|%))?\\s*$" + '"',
            schema: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(B|kB|KiB|MB|MiB|%))?\\s*$",
            parentSchema: schema17.properties.warnIncrease,
            data: data4,
          };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      }
    }
    if (data.compression !== undefined) {
      let data5 = data.compression;
      if (!(data5 === "gzip" || data5 === "brotli" || data5 === "raw")) {
        const err17 = {
          instancePath: instancePath + "/compression",
          schemaPath: "#/properties/compression/enum",
          keyword: "enum",
          params: { allowedValues: schema17.properties.compression.enum },
          message: "must be equal to one of the allowed values",
          schema: schema17.properties.compression.enum,
          parentSchema: schema17.properties.compression,
          data: data5,
        };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.ratchet !== undefined) {
      let data6 = data.ratchet;
      if (typeof data6 !== "boolean") {
        const err18 = {
          instancePath: instancePath + "/ratchet",
          schemaPath: "#/properties/ratchet/type",
          keyword: "type",
          params: { type: "boolean" },
          message: "must be boolean",
          schema: schema17.properties.ratchet.type,
          parentSchema: schema17.properties.ratchet,
          data: data6,
        };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
  }
  validate100.errors = vErrors;
  return errors === 0;
}

const schema18 = {
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
    warnIncrease: {
      type: ["number", "string"],
      minimum: 0,
      pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(%))?\\s*$",
    },
    ratchet: { type: "boolean" },
  },
};

function validate117(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
      params: { type: schema18.type },
      message: "must be number,string,object,null",
      schema: schema18.type,
      parentSchema: schema18,
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
        parentSchema: schema18,
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
        params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*$" },
        message: 'must match pattern "' + "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*$" + '"',
        schema: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*$",
        parentSchema: schema18,
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
          key0 === "warnIncrease" ||
          key0 === "ratchet"
        )
      ) {
        const err3 = {
          instancePath,
          schemaPath: "#/additionalProperties",
          keyword: "additionalProperties",
          params: { additionalProperty: key0 },
          message: "must NOT have additional properties",
          schema: false,
          parentSchema: schema18,
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
          params: { type: schema18.properties.max.type },
          message: "must be number,string",
          schema: schema18.properties.max.type,
          parentSchema: schema18.properties.max,
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
            parentSchema: schema18.properties.max,
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
            params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*$" },
            message: 'must match pattern "' + "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*$" + '"',
            schema: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*$",
            parentSchema: schema18.properties.max,
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
          params: { type: schema18.properties.warn.type },
          message: "must be number,string",
          schema: schema18.properties.warn.type,
          parentSchema: schema18.properties.warn,
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
            parentSchema: schema18.properties.warn,
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
            params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*$" },
            message: 'must match pattern "' + "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*$" + '"',
            schema: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)\\s*$",
            parentSchema: schema18.properties.warn,
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
          params: { type: schema18.properties.maxIncrease.type },
          message: "must be number,string,null",
          schema: schema18.properties.maxIncrease.type,
          parentSchema: schema18.properties.maxIncrease,
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
            parentSchema: schema18.properties.maxIncrease,
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
            params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(%))?\\s*$" },
            message: 'must match pattern "' + "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(%))?\\s*$" + '"',
            schema: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(%))?\\s*$",
            parentSchema: schema18.properties.maxIncrease,
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
          params: { allowedValues: schema18.properties.level.enum },
          message: "must be equal to one of the allowed values",
          schema: schema18.properties.level.enum,
          parentSchema: schema18.properties.level,
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
    if (data.warnIncrease !== undefined) {
      let data4 = data.warnIncrease;
      if (!(typeof data4 == "number" && isFinite(data4)) && typeof data4 !== "string") {
        const err14 = {
          instancePath: instancePath + "/warnIncrease",
          schemaPath: "#/properties/warnIncrease/type",
          keyword: "type",
          params: { type: schema18.properties.warnIncrease.type },
          message: "must be number,string",
          schema: schema18.properties.warnIncrease.type,
          parentSchema: schema18.properties.warnIncrease,
          data: data4,
        };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 < 0 || isNaN(data4)) {
          const err15 = {
            instancePath: instancePath + "/warnIncrease",
            schemaPath: "#/properties/warnIncrease/minimum",
            keyword: "minimum",
            params: { comparison: ">=", limit: 0 },
            message: "must be >= 0",
            schema: 0,
            parentSchema: schema18.properties.warnIncrease,
            data: data4,
          };
          if (vErrors === null) {
            vErrors = [err15];
          } else {
            vErrors.push(err15);
          }
          errors++;
        }
      }
      if (typeof data4 === "string") {
        if (!pattern16.test(data4)) {
          const err16 = {
            instancePath: instancePath + "/warnIncrease",
            schemaPath: "#/properties/warnIncrease/pattern",
            keyword: "pattern",
            params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(%))?\\s*$" },
            message: 'must match pattern "' + "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(%))?\\s*$" + '"',
            schema: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(%))?\\s*$",
            parentSchema: schema18.properties.warnIncrease,
            data: data4,
          };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
      }
    }
    if (data.ratchet !== undefined) {
      let data5 = data.ratchet;
      if (typeof data5 !== "boolean") {
        const err17 = {
          instancePath: instancePath + "/ratchet",
          schemaPath: "#/properties/ratchet/type",
          keyword: "type",
          params: { type: "boolean" },
          message: "must be boolean",
          schema: schema18.properties.ratchet.type,
          parentSchema: schema18.properties.ratchet,
          data: data5,
        };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
  }
  validate117.errors = vErrors;
  return errors === 0;
}

const pattern37 = new RegExp("^file:[\\s\\S]*\\S", "u");
const pattern38 = new RegExp("^each:[\\s\\S]*\\S", "u");
const pattern39 = new RegExp("^entry:[\\s\\S]*\\S", "u");
const pattern40 = new RegExp("^route:[\\s\\S]*\\S", "u");
const pattern41 = new RegExp("^package:[\\s\\S]*\\S", "u");
const pattern58 = new RegExp("^auto$", "u");

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
          if (!(key1 === "command" || key1 === "directory" || key1 === "env" || key1 === "timeout")) {
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
        if (data4.timeout !== undefined) {
          let data9 = data4.timeout;
          if (!(typeof data9 == "number" && isFinite(data9)) && typeof data9 !== "string") {
            const err12 = {
              instancePath: instancePath + "/build/timeout",
              schemaPath: "#/properties/build/properties/timeout/type",
              keyword: "type",
              params: { type: schema6.properties.build.properties.timeout.type },
              message: "must be number,string",
              schema: schema6.properties.build.properties.timeout.type,
              parentSchema: schema6.properties.build.properties.timeout,
              data: data9,
            };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
          if (typeof data9 == "number" && isFinite(data9)) {
            if (data9 < 0 || isNaN(data9)) {
              const err13 = {
                instancePath: instancePath + "/build/timeout",
                schemaPath: "#/properties/build/properties/timeout/minimum",
                keyword: "minimum",
                params: { comparison: ">=", limit: 0 },
                message: "must be >= 0",
                schema: 0,
                parentSchema: schema6.properties.build.properties.timeout,
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
          if (typeof data9 === "string") {
            if (!pattern0.test(data9)) {
              const err14 = {
                instancePath: instancePath + "/build/timeout",
                schemaPath: "#/properties/build/properties/timeout/pattern",
                keyword: "pattern",
                params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s))?\\s*$" },
                message: 'must match pattern "' + "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s))?\\s*$" + '"',
                schema: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s))?\\s*$",
                parentSchema: schema6.properties.build.properties.timeout,
                data: data9,
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
      }
    }
    if (data.serve !== undefined) {
      let data10 = data.serve;
      if (typeof data10 !== "string" && !(data10 && typeof data10 == "object" && !Array.isArray(data10))) {
        const err15 = {
          instancePath: instancePath + "/serve",
          schemaPath: "#/properties/serve/type",
          keyword: "type",
          params: { type: schema6.properties.serve.type },
          message: "must be string,object",
          schema: schema6.properties.serve.type,
          parentSchema: schema6.properties.serve,
          data: data10,
        };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        for (const key3 in data10) {
          if (
            !(
              key3 === "directory" ||
              key3 === "fallback" ||
              key3 === "headers" ||
              key3 === "command" ||
              key3 === "url" ||
              key3 === "timeout"
            )
          ) {
            const err16 = {
              instancePath: instancePath + "/serve",
              schemaPath: "#/properties/serve/additionalProperties",
              keyword: "additionalProperties",
              params: { additionalProperty: key3 },
              message: "must NOT have additional properties",
              schema: false,
              parentSchema: schema6.properties.serve,
              data: data10,
            };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
        if (data10.directory !== undefined) {
          let data11 = data10.directory;
          if (typeof data11 !== "string") {
            const err17 = {
              instancePath: instancePath + "/serve/directory",
              schemaPath: "#/properties/serve/properties/directory/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema6.properties.serve.properties.directory.type,
              parentSchema: schema6.properties.serve.properties.directory,
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
        if (data10.fallback !== undefined) {
          let data12 = data10.fallback;
          if (typeof data12 !== "string" && typeof data12 !== "boolean") {
            const err18 = {
              instancePath: instancePath + "/serve/fallback",
              schemaPath: "#/properties/serve/properties/fallback/type",
              keyword: "type",
              params: { type: schema6.properties.serve.properties.fallback.type },
              message: "must be string,boolean",
              schema: schema6.properties.serve.properties.fallback.type,
              parentSchema: schema6.properties.serve.properties.fallback,
              data: data12,
            };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
          const _errs30 = errors;
          const _errs31 = errors;
          if (true !== data12) {
            const err19 = {};
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
          var valid8 = _errs31 === errors;
          if (valid8) {
            const err20 = {
              instancePath: instancePath + "/serve/fallback",
              schemaPath: "#/properties/serve/properties/fallback/not",
              keyword: "not",
              params: {},
              message: "must NOT be valid",
              schema: schema6.properties.serve.properties.fallback.not,
              parentSchema: schema6.properties.serve.properties.fallback,
              data: data12,
            };
            if (vErrors === null) {
              vErrors = [err20];
            } else {
              vErrors.push(err20);
            }
            errors++;
          } else {
            errors = _errs30;
            if (vErrors !== null) {
              if (_errs30) {
                vErrors.length = _errs30;
              } else {
                vErrors = null;
              }
            }
          }
        }
        if (data10.headers !== undefined) {
          let data13 = data10.headers;
          if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
            for (const key4 in data13) {
              let data14 = data13[key4];
              if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                for (const key5 in data14) {
                  let data15 = data14[key5];
                  if (typeof data15 !== "string") {
                    const err21 = {
                      instancePath:
                        instancePath +
                        "/serve/headers/" +
                        key4.replace(/~/g, "~0").replace(/\//g, "~1") +
                        "/" +
                        key5.replace(/~/g, "~0").replace(/\//g, "~1"),
                      schemaPath:
                        "#/properties/serve/properties/headers/additionalProperties/additionalProperties/type",
                      keyword: "type",
                      params: { type: "string" },
                      message: "must be string",
                      schema:
                        schema6.properties.serve.properties.headers.additionalProperties.additionalProperties
                          .type,
                      parentSchema:
                        schema6.properties.serve.properties.headers.additionalProperties.additionalProperties,
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
                  instancePath:
                    instancePath + "/serve/headers/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
                  schemaPath: "#/properties/serve/properties/headers/additionalProperties/type",
                  keyword: "type",
                  params: { type: "object" },
                  message: "must be object",
                  schema: schema6.properties.serve.properties.headers.additionalProperties.type,
                  parentSchema: schema6.properties.serve.properties.headers.additionalProperties,
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
          } else {
            const err23 = {
              instancePath: instancePath + "/serve/headers",
              schemaPath: "#/properties/serve/properties/headers/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object",
              schema: schema6.properties.serve.properties.headers.type,
              parentSchema: schema6.properties.serve.properties.headers,
              data: data13,
            };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        if (data10.command !== undefined) {
          let data16 = data10.command;
          if (typeof data16 !== "string") {
            const err24 = {
              instancePath: instancePath + "/serve/command",
              schemaPath: "#/properties/serve/properties/command/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema6.properties.serve.properties.command.type,
              parentSchema: schema6.properties.serve.properties.command,
              data: data16,
            };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
        if (data10.url !== undefined) {
          let data17 = data10.url;
          if (typeof data17 !== "string") {
            const err25 = {
              instancePath: instancePath + "/serve/url",
              schemaPath: "#/properties/serve/properties/url/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema6.properties.serve.properties.url.type,
              parentSchema: schema6.properties.serve.properties.url,
              data: data17,
            };
            if (vErrors === null) {
              vErrors = [err25];
            } else {
              vErrors.push(err25);
            }
            errors++;
          }
        }
        if (data10.timeout !== undefined) {
          let data18 = data10.timeout;
          if (!(typeof data18 == "number" && isFinite(data18)) && typeof data18 !== "string") {
            const err26 = {
              instancePath: instancePath + "/serve/timeout",
              schemaPath: "#/properties/serve/properties/timeout/type",
              keyword: "type",
              params: { type: schema6.properties.serve.properties.timeout.type },
              message: "must be number,string",
              schema: schema6.properties.serve.properties.timeout.type,
              parentSchema: schema6.properties.serve.properties.timeout,
              data: data18,
            };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
          if (typeof data18 == "number" && isFinite(data18)) {
            if (data18 < 0 || isNaN(data18)) {
              const err27 = {
                instancePath: instancePath + "/serve/timeout",
                schemaPath: "#/properties/serve/properties/timeout/minimum",
                keyword: "minimum",
                params: { comparison: ">=", limit: 0 },
                message: "must be >= 0",
                schema: 0,
                parentSchema: schema6.properties.serve.properties.timeout,
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
          if (typeof data18 === "string") {
            if (!pattern0.test(data18)) {
              const err28 = {
                instancePath: instancePath + "/serve/timeout",
                schemaPath: "#/properties/serve/properties/timeout/pattern",
                keyword: "pattern",
                params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s))?\\s*$" },
                message: 'must match pattern "' + "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s))?\\s*$" + '"',
                schema: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s))?\\s*$",
                parentSchema: schema6.properties.serve.properties.timeout,
                data: data18,
              };
              if (vErrors === null) {
                vErrors = [err28];
              } else {
                vErrors.push(err28);
              }
              errors++;
            }
          }
        }
      }
    }
    if (data.devices !== undefined) {
      let data19 = data.devices;
      if (Array.isArray(data19)) {
        if (data19.length < 1) {
          const err29 = {
            instancePath: instancePath + "/devices",
            schemaPath: "#/properties/devices/minItems",
            keyword: "minItems",
            params: { limit: 1 },
            message: "must NOT have fewer than 1 items",
            schema: 1,
            parentSchema: schema6.properties.devices,
            data: data19,
          };
          if (vErrors === null) {
            vErrors = [err29];
          } else {
            vErrors.push(err29);
          }
          errors++;
        }
        const len2 = data19.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data20 = data19[i2];
          if (
            typeof data20 !== "string" &&
            !(data20 && typeof data20 == "object" && !Array.isArray(data20))
          ) {
            const err30 = {
              instancePath: instancePath + "/devices/" + i2,
              schemaPath: "#/properties/devices/items/type",
              keyword: "type",
              params: { type: schema6.properties.devices.items.type },
              message: "must be string,object",
              schema: schema6.properties.devices.items.type,
              parentSchema: schema6.properties.devices.items,
              data: data20,
            };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
          const _errs50 = errors;
          let valid13 = true;
          const _errs51 = errors;
          if (typeof data20 !== "string") {
            const err31 = {};
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
          var _valid0 = _errs51 === errors;
          errors = _errs50;
          if (vErrors !== null) {
            if (_errs50) {
              vErrors.length = _errs50;
            } else {
              vErrors = null;
            }
          }
          if (_valid0) {
            const _errs53 = errors;
            if (!(data20 === "mobile" || data20 === "desktop")) {
              const err32 = {
                instancePath: instancePath + "/devices/" + i2,
                schemaPath: "#/properties/devices/items/then/enum",
                keyword: "enum",
                params: { allowedValues: schema6.properties.devices.items.then.enum },
                message: "must be equal to one of the allowed values",
                schema: schema6.properties.devices.items.then.enum,
                parentSchema: schema6.properties.devices.items.then,
                data: data20,
              };
              if (vErrors === null) {
                vErrors = [err32];
              } else {
                vErrors.push(err32);
              }
              errors++;
            }
            var _valid0 = _errs53 === errors;
            valid13 = _valid0;
          }
          if (!valid13) {
            const err33 = {
              instancePath: instancePath + "/devices/" + i2,
              schemaPath: "#/properties/devices/items/if",
              keyword: "if",
              params: { failingKeyword: "then" },
              message: 'must match "then" schema',
              schema: schema6.properties.devices.items.if,
              parentSchema: schema6.properties.devices.items,
              data: data20,
            };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
          if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
            if (data20.name === undefined) {
              const err34 = {
                instancePath: instancePath + "/devices/" + i2,
                schemaPath: "#/properties/devices/items/required",
                keyword: "required",
                params: { missingProperty: "name" },
                message: "must have required property '" + "name" + "'",
                schema: schema6.properties.devices.items.required,
                parentSchema: schema6.properties.devices.items,
                data: data20,
              };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
            }
            for (const key6 in data20) {
              if (!func2.call(schema6.properties.devices.items.properties, key6)) {
                const err35 = {
                  instancePath: instancePath + "/devices/" + i2,
                  schemaPath: "#/properties/devices/items/additionalProperties",
                  keyword: "additionalProperties",
                  params: { additionalProperty: key6 },
                  message: "must NOT have additional properties",
                  schema: false,
                  parentSchema: schema6.properties.devices.items,
                  data: data20,
                };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
            }
            if (data20.name !== undefined) {
              let data21 = data20.name;
              if (typeof data21 !== "string") {
                const err36 = {
                  instancePath: instancePath + "/devices/" + i2 + "/name",
                  schemaPath: "#/properties/devices/items/properties/name/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                  schema: schema6.properties.devices.items.properties.name.type,
                  parentSchema: schema6.properties.devices.items.properties.name,
                  data: data21,
                };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
            }
            if (data20.extends !== undefined) {
              let data22 = data20.extends;
              if (!(data22 === "mobile" || data22 === "desktop")) {
                const err37 = {
                  instancePath: instancePath + "/devices/" + i2 + "/extends",
                  schemaPath: "#/properties/devices/items/properties/extends/enum",
                  keyword: "enum",
                  params: { allowedValues: schema6.properties.devices.items.properties.extends.enum },
                  message: "must be equal to one of the allowed values",
                  schema: schema6.properties.devices.items.properties.extends.enum,
                  parentSchema: schema6.properties.devices.items.properties.extends,
                  data: data22,
                };
                if (vErrors === null) {
                  vErrors = [err37];
                } else {
                  vErrors.push(err37);
                }
                errors++;
              }
            }
            if (data20.viewport !== undefined) {
              let data23 = data20.viewport;
              if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
                for (const key7 in data23) {
                  if (
                    !(
                      key7 === "width" ||
                      key7 === "height" ||
                      key7 === "deviceScaleFactor" ||
                      key7 === "mobile"
                    )
                  ) {
                    const err38 = {
                      instancePath: instancePath + "/devices/" + i2 + "/viewport",
                      schemaPath: "#/properties/devices/items/properties/viewport/additionalProperties",
                      keyword: "additionalProperties",
                      params: { additionalProperty: key7 },
                      message: "must NOT have additional properties",
                      schema: false,
                      parentSchema: schema6.properties.devices.items.properties.viewport,
                      data: data23,
                    };
                    if (vErrors === null) {
                      vErrors = [err38];
                    } else {
                      vErrors.push(err38);
                    }
                    errors++;
                  }
                }
                if (data23.width !== undefined) {
                  let data24 = data23.width;
                  if (!(typeof data24 == "number" && !(data24 % 1) && !isNaN(data24) && isFinite(data24))) {
                    const err39 = {
                      instancePath: instancePath + "/devices/" + i2 + "/viewport/width",
                      schemaPath: "#/properties/devices/items/properties/viewport/properties/width/type",
                      keyword: "type",
                      params: { type: "integer" },
                      message: "must be integer",
                      schema: schema6.properties.devices.items.properties.viewport.properties.width.type,
                      parentSchema: schema6.properties.devices.items.properties.viewport.properties.width,
                      data: data24,
                    };
                    if (vErrors === null) {
                      vErrors = [err39];
                    } else {
                      vErrors.push(err39);
                    }
                    errors++;
                  }
                  if (typeof data24 == "number" && isFinite(data24)) {
                    if (data24 > 10000 || isNaN(data24)) {
                      const err40 = {
                        instancePath: instancePath + "/devices/" + i2 + "/viewport/width",
                        schemaPath: "#/properties/devices/items/properties/viewport/properties/width/maximum",
                        keyword: "maximum",
                        params: { comparison: "<=", limit: 10000 },
                        message: "must be <= 10000",
                        schema: 10000,
                        parentSchema: schema6.properties.devices.items.properties.viewport.properties.width,
                        data: data24,
                      };
                      if (vErrors === null) {
                        vErrors = [err40];
                      } else {
                        vErrors.push(err40);
                      }
                      errors++;
                    }
                    if (data24 < 1 || isNaN(data24)) {
                      const err41 = {
                        instancePath: instancePath + "/devices/" + i2 + "/viewport/width",
                        schemaPath: "#/properties/devices/items/properties/viewport/properties/width/minimum",
                        keyword: "minimum",
                        params: { comparison: ">=", limit: 1 },
                        message: "must be >= 1",
                        schema: 1,
                        parentSchema: schema6.properties.devices.items.properties.viewport.properties.width,
                        data: data24,
                      };
                      if (vErrors === null) {
                        vErrors = [err41];
                      } else {
                        vErrors.push(err41);
                      }
                      errors++;
                    }
                  }
                }
                if (data23.height !== undefined) {
                  let data25 = data23.height;
                  if (!(typeof data25 == "number" && !(data25 % 1) && !isNaN(data25) && isFinite(data25))) {
                    const err42 = {
                      instancePath: instancePath + "/devices/" + i2 + "/viewport/height",
                      schemaPath: "#/properties/devices/items/properties/viewport/properties/height/type",
                      keyword: "type",
                      params: { type: "integer" },
                      message: "must be integer",
                      schema: schema6.properties.devices.items.properties.viewport.properties.height.type,
                      parentSchema: schema6.properties.devices.items.properties.viewport.properties.height,
                      data: data25,
                    };
                    if (vErrors === null) {
                      vErrors = [err42];
                    } else {
                      vErrors.push(err42);
                    }
                    errors++;
                  }
                  if (typeof data25 == "number" && isFinite(data25)) {
                    if (data25 > 10000 || isNaN(data25)) {
                      const err43 = {
                        instancePath: instancePath + "/devices/" + i2 + "/viewport/height",
                        schemaPath:
                          "#/properties/devices/items/properties/viewport/properties/height/maximum",
                        keyword: "maximum",
                        params: { comparison: "<=", limit: 10000 },
                        message: "must be <= 10000",
                        schema: 10000,
                        parentSchema: schema6.properties.devices.items.properties.viewport.properties.height,
                        data: data25,
                      };
                      if (vErrors === null) {
                        vErrors = [err43];
                      } else {
                        vErrors.push(err43);
                      }
                      errors++;
                    }
                    if (data25 < 1 || isNaN(data25)) {
                      const err44 = {
                        instancePath: instancePath + "/devices/" + i2 + "/viewport/height",
                        schemaPath:
                          "#/properties/devices/items/properties/viewport/properties/height/minimum",
                        keyword: "minimum",
                        params: { comparison: ">=", limit: 1 },
                        message: "must be >= 1",
                        schema: 1,
                        parentSchema: schema6.properties.devices.items.properties.viewport.properties.height,
                        data: data25,
                      };
                      if (vErrors === null) {
                        vErrors = [err44];
                      } else {
                        vErrors.push(err44);
                      }
                      errors++;
                    }
                  }
                }
                if (data23.deviceScaleFactor !== undefined) {
                  let data26 = data23.deviceScaleFactor;
                  if (typeof data26 == "number" && isFinite(data26)) {
                    if (data26 > 10 || isNaN(data26)) {
                      const err45 = {
                        instancePath: instancePath + "/devices/" + i2 + "/viewport/deviceScaleFactor",
                        schemaPath:
                          "#/properties/devices/items/properties/viewport/properties/deviceScaleFactor/maximum",
                        keyword: "maximum",
                        params: { comparison: "<=", limit: 10 },
                        message: "must be <= 10",
                        schema: 10,
                        parentSchema:
                          schema6.properties.devices.items.properties.viewport.properties.deviceScaleFactor,
                        data: data26,
                      };
                      if (vErrors === null) {
                        vErrors = [err45];
                      } else {
                        vErrors.push(err45);
                      }
                      errors++;
                    }
                    if (data26 < 0.1 || isNaN(data26)) {
                      const err46 = {
                        instancePath: instancePath + "/devices/" + i2 + "/viewport/deviceScaleFactor",
                        schemaPath:
                          "#/properties/devices/items/properties/viewport/properties/deviceScaleFactor/minimum",
                        keyword: "minimum",
                        params: { comparison: ">=", limit: 0.1 },
                        message: "must be >= 0.1",
                        schema: 0.1,
                        parentSchema:
                          schema6.properties.devices.items.properties.viewport.properties.deviceScaleFactor,
                        data: data26,
                      };
                      if (vErrors === null) {
                        vErrors = [err46];
                      } else {
                        vErrors.push(err46);
                      }
                      errors++;
                    }
                  } else {
                    const err47 = {
                      instancePath: instancePath + "/devices/" + i2 + "/viewport/deviceScaleFactor",
                      schemaPath:
                        "#/properties/devices/items/properties/viewport/properties/deviceScaleFactor/type",
                      keyword: "type",
                      params: { type: "number" },
                      message: "must be number",
                      schema:
                        schema6.properties.devices.items.properties.viewport.properties.deviceScaleFactor
                          .type,
                      parentSchema:
                        schema6.properties.devices.items.properties.viewport.properties.deviceScaleFactor,
                      data: data26,
                    };
                    if (vErrors === null) {
                      vErrors = [err47];
                    } else {
                      vErrors.push(err47);
                    }
                    errors++;
                  }
                }
                if (data23.mobile !== undefined) {
                  let data27 = data23.mobile;
                  if (typeof data27 !== "boolean") {
                    const err48 = {
                      instancePath: instancePath + "/devices/" + i2 + "/viewport/mobile",
                      schemaPath: "#/properties/devices/items/properties/viewport/properties/mobile/type",
                      keyword: "type",
                      params: { type: "boolean" },
                      message: "must be boolean",
                      schema: schema6.properties.devices.items.properties.viewport.properties.mobile.type,
                      parentSchema: schema6.properties.devices.items.properties.viewport.properties.mobile,
                      data: data27,
                    };
                    if (vErrors === null) {
                      vErrors = [err48];
                    } else {
                      vErrors.push(err48);
                    }
                    errors++;
                  }
                }
              } else {
                const err49 = {
                  instancePath: instancePath + "/devices/" + i2 + "/viewport",
                  schemaPath: "#/properties/devices/items/properties/viewport/type",
                  keyword: "type",
                  params: { type: "object" },
                  message: "must be object",
                  schema: schema6.properties.devices.items.properties.viewport.type,
                  parentSchema: schema6.properties.devices.items.properties.viewport,
                  data: data23,
                };
                if (vErrors === null) {
                  vErrors = [err49];
                } else {
                  vErrors.push(err49);
                }
                errors++;
              }
            }
            if (data20.cpuSlowdown !== undefined) {
              let data28 = data20.cpuSlowdown;
              if (typeof data28 == "number" && isFinite(data28)) {
                if (data28 > 100 || isNaN(data28)) {
                  const err50 = {
                    instancePath: instancePath + "/devices/" + i2 + "/cpuSlowdown",
                    schemaPath: "#/properties/devices/items/properties/cpuSlowdown/maximum",
                    keyword: "maximum",
                    params: { comparison: "<=", limit: 100 },
                    message: "must be <= 100",
                    schema: 100,
                    parentSchema: schema6.properties.devices.items.properties.cpuSlowdown,
                    data: data28,
                  };
                  if (vErrors === null) {
                    vErrors = [err50];
                  } else {
                    vErrors.push(err50);
                  }
                  errors++;
                }
                if (data28 < 1 || isNaN(data28)) {
                  const err51 = {
                    instancePath: instancePath + "/devices/" + i2 + "/cpuSlowdown",
                    schemaPath: "#/properties/devices/items/properties/cpuSlowdown/minimum",
                    keyword: "minimum",
                    params: { comparison: ">=", limit: 1 },
                    message: "must be >= 1",
                    schema: 1,
                    parentSchema: schema6.properties.devices.items.properties.cpuSlowdown,
                    data: data28,
                  };
                  if (vErrors === null) {
                    vErrors = [err51];
                  } else {
                    vErrors.push(err51);
                  }
                  errors++;
                }
              } else {
                const err52 = {
                  instancePath: instancePath + "/devices/" + i2 + "/cpuSlowdown",
                  schemaPath: "#/properties/devices/items/properties/cpuSlowdown/type",
                  keyword: "type",
                  params: { type: "number" },
                  message: "must be number",
                  schema: schema6.properties.devices.items.properties.cpuSlowdown.type,
                  parentSchema: schema6.properties.devices.items.properties.cpuSlowdown,
                  data: data28,
                };
                if (vErrors === null) {
                  vErrors = [err52];
                } else {
                  vErrors.push(err52);
                }
                errors++;
              }
            }
            if (data20.network !== undefined) {
              let data29 = data20.network;
              if (
                typeof data29 !== "string" &&
                !(data29 && typeof data29 == "object" && !Array.isArray(data29))
              ) {
                const err53 = {
                  instancePath: instancePath + "/devices/" + i2 + "/network",
                  schemaPath: "#/properties/devices/items/properties/network/type",
                  keyword: "type",
                  params: { type: schema6.properties.devices.items.properties.network.type },
                  message: "must be string,object",
                  schema: schema6.properties.devices.items.properties.network.type,
                  parentSchema: schema6.properties.devices.items.properties.network,
                  data: data29,
                };
                if (vErrors === null) {
                  vErrors = [err53];
                } else {
                  vErrors.push(err53);
                }
                errors++;
              }
              const _errs73 = errors;
              let valid16 = true;
              const _errs74 = errors;
              if (typeof data29 !== "string") {
                const err54 = {};
                if (vErrors === null) {
                  vErrors = [err54];
                } else {
                  vErrors.push(err54);
                }
                errors++;
              }
              var _valid1 = _errs74 === errors;
              errors = _errs73;
              if (vErrors !== null) {
                if (_errs73) {
                  vErrors.length = _errs73;
                } else {
                  vErrors = null;
                }
              }
              if (_valid1) {
                const _errs76 = errors;
                if (
                  !(data29 === "mobileSlow4G" || data29 === "mobileRegular3G" || data29 === "desktopDense4G")
                ) {
                  const err55 = {
                    instancePath: instancePath + "/devices/" + i2 + "/network",
                    schemaPath: "#/properties/devices/items/properties/network/then/enum",
                    keyword: "enum",
                    params: { allowedValues: schema6.properties.devices.items.properties.network.then.enum },
                    message: "must be equal to one of the allowed values",
                    schema: schema6.properties.devices.items.properties.network.then.enum,
                    parentSchema: schema6.properties.devices.items.properties.network.then,
                    data: data29,
                  };
                  if (vErrors === null) {
                    vErrors = [err55];
                  } else {
                    vErrors.push(err55);
                  }
                  errors++;
                }
                var _valid1 = _errs76 === errors;
                valid16 = _valid1;
              }
              if (!valid16) {
                const err56 = {
                  instancePath: instancePath + "/devices/" + i2 + "/network",
                  schemaPath: "#/properties/devices/items/properties/network/if",
                  keyword: "if",
                  params: { failingKeyword: "then" },
                  message: 'must match "then" schema',
                  schema: schema6.properties.devices.items.properties.network.if,
                  parentSchema: schema6.properties.devices.items.properties.network,
                  data: data29,
                };
                if (vErrors === null) {
                  vErrors = [err56];
                } else {
                  vErrors.push(err56);
                }
                errors++;
              }
              if (data29 && typeof data29 == "object" && !Array.isArray(data29)) {
                for (const key8 in data29) {
                  if (!(key8 === "rttMs" || key8 === "throughputKbps")) {
                    const err57 = {
                      instancePath: instancePath + "/devices/" + i2 + "/network",
                      schemaPath: "#/properties/devices/items/properties/network/additionalProperties",
                      keyword: "additionalProperties",
                      params: { additionalProperty: key8 },
                      message: "must NOT have additional properties",
                      schema: false,
                      parentSchema: schema6.properties.devices.items.properties.network,
                      data: data29,
                    };
                    if (vErrors === null) {
                      vErrors = [err57];
                    } else {
                      vErrors.push(err57);
                    }
                    errors++;
                  }
                }
                if (data29.rttMs !== undefined) {
                  let data30 = data29.rttMs;
                  if (typeof data30 == "number" && isFinite(data30)) {
                    if (data30 > 60000 || isNaN(data30)) {
                      const err58 = {
                        instancePath: instancePath + "/devices/" + i2 + "/network/rttMs",
                        schemaPath: "#/properties/devices/items/properties/network/properties/rttMs/maximum",
                        keyword: "maximum",
                        params: { comparison: "<=", limit: 60000 },
                        message: "must be <= 60000",
                        schema: 60000,
                        parentSchema: schema6.properties.devices.items.properties.network.properties.rttMs,
                        data: data30,
                      };
                      if (vErrors === null) {
                        vErrors = [err58];
                      } else {
                        vErrors.push(err58);
                      }
                      errors++;
                    }
                    if (data30 < 0 || isNaN(data30)) {
                      const err59 = {
                        instancePath: instancePath + "/devices/" + i2 + "/network/rttMs",
                        schemaPath: "#/properties/devices/items/properties/network/properties/rttMs/minimum",
                        keyword: "minimum",
                        params: { comparison: ">=", limit: 0 },
                        message: "must be >= 0",
                        schema: 0,
                        parentSchema: schema6.properties.devices.items.properties.network.properties.rttMs,
                        data: data30,
                      };
                      if (vErrors === null) {
                        vErrors = [err59];
                      } else {
                        vErrors.push(err59);
                      }
                      errors++;
                    }
                  } else {
                    const err60 = {
                      instancePath: instancePath + "/devices/" + i2 + "/network/rttMs",
                      schemaPath: "#/properties/devices/items/properties/network/properties/rttMs/type",
                      keyword: "type",
                      params: { type: "number" },
                      message: "must be number",
                      schema: schema6.properties.devices.items.properties.network.properties.rttMs.type,
                      parentSchema: schema6.properties.devices.items.properties.network.properties.rttMs,
                      data: data30,
                    };
                    if (vErrors === null) {
                      vErrors = [err60];
                    } else {
                      vErrors.push(err60);
                    }
                    errors++;
                  }
                }
                if (data29.throughputKbps !== undefined) {
                  let data31 = data29.throughputKbps;
                  if (typeof data31 == "number" && isFinite(data31)) {
                    if (data31 > 10000000 || isNaN(data31)) {
                      const err61 = {
                        instancePath: instancePath + "/devices/" + i2 + "/network/throughputKbps",
                        schemaPath:
                          "#/properties/devices/items/properties/network/properties/throughputKbps/maximum",
                        keyword: "maximum",
                        params: { comparison: "<=", limit: 10000000 },
                        message: "must be <= 10000000",
                        schema: 10000000,
                        parentSchema:
                          schema6.properties.devices.items.properties.network.properties.throughputKbps,
                        data: data31,
                      };
                      if (vErrors === null) {
                        vErrors = [err61];
                      } else {
                        vErrors.push(err61);
                      }
                      errors++;
                    }
                    if (data31 < 1 || isNaN(data31)) {
                      const err62 = {
                        instancePath: instancePath + "/devices/" + i2 + "/network/throughputKbps",
                        schemaPath:
                          "#/properties/devices/items/properties/network/properties/throughputKbps/minimum",
                        keyword: "minimum",
                        params: { comparison: ">=", limit: 1 },
                        message: "must be >= 1",
                        schema: 1,
                        parentSchema:
                          schema6.properties.devices.items.properties.network.properties.throughputKbps,
                        data: data31,
                      };
                      if (vErrors === null) {
                        vErrors = [err62];
                      } else {
                        vErrors.push(err62);
                      }
                      errors++;
                    }
                  } else {
                    const err63 = {
                      instancePath: instancePath + "/devices/" + i2 + "/network/throughputKbps",
                      schemaPath:
                        "#/properties/devices/items/properties/network/properties/throughputKbps/type",
                      keyword: "type",
                      params: { type: "number" },
                      message: "must be number",
                      schema:
                        schema6.properties.devices.items.properties.network.properties.throughputKbps.type,
                      parentSchema:
                        schema6.properties.devices.items.properties.network.properties.throughputKbps,
                      data: data31,
                    };
                    if (vErrors === null) {
                      vErrors = [err63];
                    } else {
                      vErrors.push(err63);
                    }
                    errors++;
                  }
                }
              }
            }
            if (data20.userAgent !== undefined) {
              let data32 = data20.userAgent;
              if (typeof data32 !== "string") {
                const err64 = {
                  instancePath: instancePath + "/devices/" + i2 + "/userAgent",
                  schemaPath: "#/properties/devices/items/properties/userAgent/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                  schema: schema6.properties.devices.items.properties.userAgent.type,
                  parentSchema: schema6.properties.devices.items.properties.userAgent,
                  data: data32,
                };
                if (vErrors === null) {
                  vErrors = [err64];
                } else {
                  vErrors.push(err64);
                }
                errors++;
              }
            }
            if (data20.locale !== undefined) {
              let data33 = data20.locale;
              if (typeof data33 !== "string") {
                const err65 = {
                  instancePath: instancePath + "/devices/" + i2 + "/locale",
                  schemaPath: "#/properties/devices/items/properties/locale/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                  schema: schema6.properties.devices.items.properties.locale.type,
                  parentSchema: schema6.properties.devices.items.properties.locale,
                  data: data33,
                };
                if (vErrors === null) {
                  vErrors = [err65];
                } else {
                  vErrors.push(err65);
                }
                errors++;
              }
            }
            if (data20.colorScheme !== undefined) {
              let data34 = data20.colorScheme;
              if (!(data34 === "light" || data34 === "dark")) {
                const err66 = {
                  instancePath: instancePath + "/devices/" + i2 + "/colorScheme",
                  schemaPath: "#/properties/devices/items/properties/colorScheme/enum",
                  keyword: "enum",
                  params: { allowedValues: schema6.properties.devices.items.properties.colorScheme.enum },
                  message: "must be equal to one of the allowed values",
                  schema: schema6.properties.devices.items.properties.colorScheme.enum,
                  parentSchema: schema6.properties.devices.items.properties.colorScheme,
                  data: data34,
                };
                if (vErrors === null) {
                  vErrors = [err66];
                } else {
                  vErrors.push(err66);
                }
                errors++;
              }
            }
            if (data20.reducedMotion !== undefined) {
              let data35 = data20.reducedMotion;
              if (typeof data35 !== "boolean") {
                const err67 = {
                  instancePath: instancePath + "/devices/" + i2 + "/reducedMotion",
                  schemaPath: "#/properties/devices/items/properties/reducedMotion/type",
                  keyword: "type",
                  params: { type: "boolean" },
                  message: "must be boolean",
                  schema: schema6.properties.devices.items.properties.reducedMotion.type,
                  parentSchema: schema6.properties.devices.items.properties.reducedMotion,
                  data: data35,
                };
                if (vErrors === null) {
                  vErrors = [err67];
                } else {
                  vErrors.push(err67);
                }
                errors++;
              }
            }
          }
        }
      } else {
        const err68 = {
          instancePath: instancePath + "/devices",
          schemaPath: "#/properties/devices/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
          schema: schema6.properties.devices.type,
          parentSchema: schema6.properties.devices,
          data: data19,
        };
        if (vErrors === null) {
          vErrors = [err68];
        } else {
          vErrors.push(err68);
        }
        errors++;
      }
    }
    if (data.pages !== undefined) {
      let data36 = data.pages;
      if ((!data36 || typeof data36 != "object") && typeof data36 !== "string") {
        const err69 = {
          instancePath: instancePath + "/pages",
          schemaPath: "#/properties/pages/type",
          keyword: "type",
          params: { type: schema6.properties.pages.type },
          message: "must be array,string,object",
          schema: schema6.properties.pages.type,
          parentSchema: schema6.properties.pages,
          data: data36,
        };
        if (vErrors === null) {
          vErrors = [err69];
        } else {
          vErrors.push(err69);
        }
        errors++;
      }
      if (Array.isArray(data36)) {
        const len3 = data36.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data37 = data36[i3];
          if (
            typeof data37 !== "string" &&
            !(data37 && typeof data37 == "object" && !Array.isArray(data37))
          ) {
            const err70 = {
              instancePath: instancePath + "/pages/" + i3,
              schemaPath: "#/properties/pages/items/type",
              keyword: "type",
              params: { type: schema6.properties.pages.items.type },
              message: "must be string,object",
              schema: schema6.properties.pages.items.type,
              parentSchema: schema6.properties.pages.items,
              data: data37,
            };
            if (vErrors === null) {
              vErrors = [err70];
            } else {
              vErrors.push(err70);
            }
            errors++;
          }
          if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
            if (data37.path === undefined) {
              const err71 = {
                instancePath: instancePath + "/pages/" + i3,
                schemaPath: "#/properties/pages/items/required",
                keyword: "required",
                params: { missingProperty: "path" },
                message: "must have required property '" + "path" + "'",
                schema: schema6.properties.pages.items.required,
                parentSchema: schema6.properties.pages.items,
                data: data37,
              };
              if (vErrors === null) {
                vErrors = [err71];
              } else {
                vErrors.push(err71);
              }
              errors++;
            }
            for (const key9 in data37) {
              if (
                !(
                  key9 === "name" ||
                  key9 === "path" ||
                  key9 === "limits" ||
                  key9 === "interactions" ||
                  key9 === "setup" ||
                  key9 === "warm"
                )
              ) {
                const err72 = {
                  instancePath: instancePath + "/pages/" + i3,
                  schemaPath: "#/properties/pages/items/additionalProperties",
                  keyword: "additionalProperties",
                  params: { additionalProperty: key9 },
                  message: "must NOT have additional properties",
                  schema: false,
                  parentSchema: schema6.properties.pages.items,
                  data: data37,
                };
                if (vErrors === null) {
                  vErrors = [err72];
                } else {
                  vErrors.push(err72);
                }
                errors++;
              }
            }
            if (data37.name !== undefined) {
              let data38 = data37.name;
              if (typeof data38 !== "string") {
                const err73 = {
                  instancePath: instancePath + "/pages/" + i3 + "/name",
                  schemaPath: "#/properties/pages/items/properties/name/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                  schema: schema6.properties.pages.items.properties.name.type,
                  parentSchema: schema6.properties.pages.items.properties.name,
                  data: data38,
                };
                if (vErrors === null) {
                  vErrors = [err73];
                } else {
                  vErrors.push(err73);
                }
                errors++;
              }
            }
            if (data37.path !== undefined) {
              let data39 = data37.path;
              if (typeof data39 !== "string") {
                const err74 = {
                  instancePath: instancePath + "/pages/" + i3 + "/path",
                  schemaPath: "#/properties/pages/items/properties/path/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                  schema: schema6.properties.pages.items.properties.path.type,
                  parentSchema: schema6.properties.pages.items.properties.path,
                  data: data39,
                };
                if (vErrors === null) {
                  vErrors = [err74];
                } else {
                  vErrors.push(err74);
                }
                errors++;
              }
            }
            if (data37.limits !== undefined) {
              if (
                !validate27(data37.limits, {
                  instancePath: instancePath + "/pages/" + i3 + "/limits",
                  parentData: data37,
                  parentDataProperty: "limits",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
                errors = vErrors.length;
              }
            }
            if (data37.interactions !== undefined) {
              let data41 = data37.interactions;
              if (!Array.isArray(data41) && typeof data41 !== "string") {
                const err75 = {
                  instancePath: instancePath + "/pages/" + i3 + "/interactions",
                  schemaPath: "#/properties/pages/items/properties/interactions/type",
                  keyword: "type",
                  params: { type: schema6.properties.pages.items.properties.interactions.type },
                  message: "must be array,string",
                  schema: schema6.properties.pages.items.properties.interactions.type,
                  parentSchema: schema6.properties.pages.items.properties.interactions,
                  data: data41,
                };
                if (vErrors === null) {
                  vErrors = [err75];
                } else {
                  vErrors.push(err75);
                }
                errors++;
              }
              if (Array.isArray(data41)) {
                const len4 = data41.length;
                for (let i4 = 0; i4 < len4; i4++) {
                  if (
                    !validate92(data41[i4], {
                      instancePath: instancePath + "/pages/" + i3 + "/interactions/" + i4,
                      parentData: data41,
                      parentDataProperty: i4,
                      rootData,
                    })
                  ) {
                    vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
                    errors = vErrors.length;
                  }
                }
              }
            }
            if (data37.setup !== undefined) {
              if (
                !validate95(data37.setup, {
                  instancePath: instancePath + "/pages/" + i3 + "/setup",
                  parentData: data37,
                  parentDataProperty: "setup",
                  rootData,
                })
              ) {
                vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
                errors = vErrors.length;
              }
            }
            if (data37.warm !== undefined) {
              let data44 = data37.warm;
              if (typeof data44 !== "boolean") {
                const err76 = {
                  instancePath: instancePath + "/pages/" + i3 + "/warm",
                  schemaPath: "#/properties/pages/items/properties/warm/type",
                  keyword: "type",
                  params: { type: "boolean" },
                  message: "must be boolean",
                  schema: schema6.properties.pages.items.properties.warm.type,
                  parentSchema: schema6.properties.pages.items.properties.warm,
                  data: data44,
                };
                if (vErrors === null) {
                  vErrors = [err76];
                } else {
                  vErrors.push(err76);
                }
                errors++;
              }
            }
          }
        }
      }
      if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
        if (data36.auto === undefined) {
          const err77 = {
            instancePath: instancePath + "/pages",
            schemaPath: "#/properties/pages/required",
            keyword: "required",
            params: { missingProperty: "auto" },
            message: "must have required property '" + "auto" + "'",
            schema: schema6.properties.pages.required,
            parentSchema: schema6.properties.pages,
            data: data36,
          };
          if (vErrors === null) {
            vErrors = [err77];
          } else {
            vErrors.push(err77);
          }
          errors++;
        }
        for (const key10 in data36) {
          if (!(key10 === "auto")) {
            const err78 = {
              instancePath: instancePath + "/pages",
              schemaPath: "#/properties/pages/additionalProperties",
              keyword: "additionalProperties",
              params: { additionalProperty: key10 },
              message: "must NOT have additional properties",
              schema: false,
              parentSchema: schema6.properties.pages,
              data: data36,
            };
            if (vErrors === null) {
              vErrors = [err78];
            } else {
              vErrors.push(err78);
            }
            errors++;
          }
        }
        if (data36.auto !== undefined) {
          let data45 = data36.auto;
          if (!(typeof data45 == "number" && !(data45 % 1) && !isNaN(data45) && isFinite(data45))) {
            const err79 = {
              instancePath: instancePath + "/pages/auto",
              schemaPath: "#/properties/pages/properties/auto/type",
              keyword: "type",
              params: { type: "integer" },
              message: "must be integer",
              schema: schema6.properties.pages.properties.auto.type,
              parentSchema: schema6.properties.pages.properties.auto,
              data: data45,
            };
            if (vErrors === null) {
              vErrors = [err79];
            } else {
              vErrors.push(err79);
            }
            errors++;
          }
          if (typeof data45 == "number" && isFinite(data45)) {
            if (data45 > 50 || isNaN(data45)) {
              const err80 = {
                instancePath: instancePath + "/pages/auto",
                schemaPath: "#/properties/pages/properties/auto/maximum",
                keyword: "maximum",
                params: { comparison: "<=", limit: 50 },
                message: "must be <= 50",
                schema: 50,
                parentSchema: schema6.properties.pages.properties.auto,
                data: data45,
              };
              if (vErrors === null) {
                vErrors = [err80];
              } else {
                vErrors.push(err80);
              }
              errors++;
            }
            if (data45 < 1 || isNaN(data45)) {
              const err81 = {
                instancePath: instancePath + "/pages/auto",
                schemaPath: "#/properties/pages/properties/auto/minimum",
                keyword: "minimum",
                params: { comparison: ">=", limit: 1 },
                message: "must be >= 1",
                schema: 1,
                parentSchema: schema6.properties.pages.properties.auto,
                data: data45,
              };
              if (vErrors === null) {
                vErrors = [err81];
              } else {
                vErrors.push(err81);
              }
              errors++;
            }
          }
        }
      }
    }
    if (data.setup !== undefined) {
      if (
        !validate95(data.setup, {
          instancePath: instancePath + "/setup",
          parentData: data,
          parentDataProperty: "setup",
          rootData,
        })
      ) {
        vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
        errors = vErrors.length;
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
      let data48 = data.bundle;
      if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
        for (const key11 in data48) {
          if (
            !(
              func2.call(schema6.properties.bundle.properties, key11) ||
              pattern37.test(key11) ||
              pattern38.test(key11) ||
              pattern39.test(key11) ||
              pattern40.test(key11) ||
              pattern41.test(key11)
            )
          ) {
            const err82 = {
              instancePath: instancePath + "/bundle",
              schemaPath: "#/properties/bundle/additionalProperties",
              keyword: "additionalProperties",
              params: { additionalProperty: key11 },
              message: "must NOT have additional properties",
              schema: false,
              parentSchema: schema6.properties.bundle,
              data: data48,
            };
            if (vErrors === null) {
              vErrors = [err82];
            } else {
              vErrors.push(err82);
            }
            errors++;
          }
        }
        if (data48.directory !== undefined) {
          let data49 = data48.directory;
          if (typeof data49 !== "string") {
            const err83 = {
              instancePath: instancePath + "/bundle/directory",
              schemaPath: "#/properties/bundle/properties/directory/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema6.properties.bundle.properties.directory.type,
              parentSchema: schema6.properties.bundle.properties.directory,
              data: data49,
            };
            if (vErrors === null) {
              vErrors = [err83];
            } else {
              vErrors.push(err83);
            }
            errors++;
          }
        }
        if (data48.initial !== undefined) {
          if (
            !validate100(data48.initial, {
              instancePath: instancePath + "/bundle/initial",
              parentData: data48,
              parentDataProperty: "initial",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
            errors = vErrors.length;
          }
        }
        if (data48["initial:js"] !== undefined) {
          if (
            !validate100(data48["initial:js"], {
              instancePath: instancePath + "/bundle/initial:js",
              parentData: data48,
              parentDataProperty: "initial:js",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
            errors = vErrors.length;
          }
        }
        if (data48["initial:css"] !== undefined) {
          if (
            !validate100(data48["initial:css"], {
              instancePath: instancePath + "/bundle/initial:css",
              parentData: data48,
              parentDataProperty: "initial:css",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
            errors = vErrors.length;
          }
        }
        if (data48.lazy !== undefined) {
          if (
            !validate100(data48.lazy, {
              instancePath: instancePath + "/bundle/lazy",
              parentData: data48,
              parentDataProperty: "lazy",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
            errors = vErrors.length;
          }
        }
        if (data48["lazy:js"] !== undefined) {
          if (
            !validate100(data48["lazy:js"], {
              instancePath: instancePath + "/bundle/lazy:js",
              parentData: data48,
              parentDataProperty: "lazy:js",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
            errors = vErrors.length;
          }
        }
        if (data48["lazy:css"] !== undefined) {
          if (
            !validate100(data48["lazy:css"], {
              instancePath: instancePath + "/bundle/lazy:css",
              parentData: data48,
              parentDataProperty: "lazy:css",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
            errors = vErrors.length;
          }
        }
        if (data48.total !== undefined) {
          if (
            !validate100(data48.total, {
              instancePath: instancePath + "/bundle/total",
              parentData: data48,
              parentDataProperty: "total",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
            errors = vErrors.length;
          }
        }
        if (data48["total:js"] !== undefined) {
          if (
            !validate100(data48["total:js"], {
              instancePath: instancePath + "/bundle/total:js",
              parentData: data48,
              parentDataProperty: "total:js",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
            errors = vErrors.length;
          }
        }
        if (data48["total:css"] !== undefined) {
          if (
            !validate100(data48["total:css"], {
              instancePath: instancePath + "/bundle/total:css",
              parentData: data48,
              parentDataProperty: "total:css",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
            errors = vErrors.length;
          }
        }
        if (data48["total:html"] !== undefined) {
          if (
            !validate100(data48["total:html"], {
              instancePath: instancePath + "/bundle/total:html",
              parentData: data48,
              parentDataProperty: "total:html",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
            errors = vErrors.length;
          }
        }
        if (data48["total:image"] !== undefined) {
          if (
            !validate100(data48["total:image"], {
              instancePath: instancePath + "/bundle/total:image",
              parentData: data48,
              parentDataProperty: "total:image",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
            errors = vErrors.length;
          }
        }
        if (data48["total:font"] !== undefined) {
          if (
            !validate100(data48["total:font"], {
              instancePath: instancePath + "/bundle/total:font",
              parentData: data48,
              parentDataProperty: "total:font",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
            errors = vErrors.length;
          }
        }
        if (data48["total:media"] !== undefined) {
          if (
            !validate100(data48["total:media"], {
              instancePath: instancePath + "/bundle/total:media",
              parentData: data48,
              parentDataProperty: "total:media",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
            errors = vErrors.length;
          }
        }
        if (data48["total:wasm"] !== undefined) {
          if (
            !validate100(data48["total:wasm"], {
              instancePath: instancePath + "/bundle/total:wasm",
              parentData: data48,
              parentDataProperty: "total:wasm",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
            errors = vErrors.length;
          }
        }
        if (data48["total:json"] !== undefined) {
          if (
            !validate100(data48["total:json"], {
              instancePath: instancePath + "/bundle/total:json",
              parentData: data48,
              parentDataProperty: "total:json",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
            errors = vErrors.length;
          }
        }
        if (data48["total:other"] !== undefined) {
          if (
            !validate100(data48["total:other"], {
              instancePath: instancePath + "/bundle/total:other",
              parentData: data48,
              parentDataProperty: "total:other",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
            errors = vErrors.length;
          }
        }
        if (data48.count !== undefined) {
          if (
            !validate117(data48.count, {
              instancePath: instancePath + "/bundle/count",
              parentData: data48,
              parentDataProperty: "count",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
            errors = vErrors.length;
          }
        }
        if (data48["count:js"] !== undefined) {
          if (
            !validate117(data48["count:js"], {
              instancePath: instancePath + "/bundle/count:js",
              parentData: data48,
              parentDataProperty: "count:js",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
            errors = vErrors.length;
          }
        }
        if (data48["count:css"] !== undefined) {
          if (
            !validate117(data48["count:css"], {
              instancePath: instancePath + "/bundle/count:css",
              parentData: data48,
              parentDataProperty: "count:css",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
            errors = vErrors.length;
          }
        }
        if (data48["count:html"] !== undefined) {
          if (
            !validate117(data48["count:html"], {
              instancePath: instancePath + "/bundle/count:html",
              parentData: data48,
              parentDataProperty: "count:html",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
            errors = vErrors.length;
          }
        }
        if (data48["count:image"] !== undefined) {
          if (
            !validate117(data48["count:image"], {
              instancePath: instancePath + "/bundle/count:image",
              parentData: data48,
              parentDataProperty: "count:image",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
            errors = vErrors.length;
          }
        }
        if (data48["count:font"] !== undefined) {
          if (
            !validate117(data48["count:font"], {
              instancePath: instancePath + "/bundle/count:font",
              parentData: data48,
              parentDataProperty: "count:font",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
            errors = vErrors.length;
          }
        }
        if (data48["count:media"] !== undefined) {
          if (
            !validate117(data48["count:media"], {
              instancePath: instancePath + "/bundle/count:media",
              parentData: data48,
              parentDataProperty: "count:media",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
            errors = vErrors.length;
          }
        }
        if (data48["count:wasm"] !== undefined) {
          if (
            !validate117(data48["count:wasm"], {
              instancePath: instancePath + "/bundle/count:wasm",
              parentData: data48,
              parentDataProperty: "count:wasm",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
            errors = vErrors.length;
          }
        }
        if (data48["count:json"] !== undefined) {
          if (
            !validate117(data48["count:json"], {
              instancePath: instancePath + "/bundle/count:json",
              parentData: data48,
              parentDataProperty: "count:json",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
            errors = vErrors.length;
          }
        }
        if (data48["count:other"] !== undefined) {
          if (
            !validate117(data48["count:other"], {
              instancePath: instancePath + "/bundle/count:other",
              parentData: data48,
              parentDataProperty: "count:other",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
            errors = vErrors.length;
          }
        }
        if (data48.duplicates !== undefined) {
          if (
            !validate117(data48.duplicates, {
              instancePath: instancePath + "/bundle/duplicates",
              parentData: data48,
              parentDataProperty: "duplicates",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
            errors = vErrors.length;
          }
        }
        if (data48.reload !== undefined) {
          if (
            !validate100(data48.reload, {
              instancePath: instancePath + "/bundle/reload",
              parentData: data48,
              parentDataProperty: "reload",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
            errors = vErrors.length;
          }
        }
        if (data48["unused:js"] !== undefined) {
          if (
            !validate100(data48["unused:js"], {
              instancePath: instancePath + "/bundle/unused:js",
              parentData: data48,
              parentDataProperty: "unused:js",
              rootData,
            })
          ) {
            vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
            errors = vErrors.length;
          }
        }
        for (const key12 in data48) {
          if (pattern37.test(key12)) {
            if (
              !validate100(data48[key12], {
                instancePath: instancePath + "/bundle/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),
                parentData: data48,
                parentDataProperty: key12,
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
              errors = vErrors.length;
            }
          }
        }
        for (const key13 in data48) {
          if (pattern38.test(key13)) {
            if (
              !validate100(data48[key13], {
                instancePath: instancePath + "/bundle/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),
                parentData: data48,
                parentDataProperty: key13,
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
              errors = vErrors.length;
            }
          }
        }
        for (const key14 in data48) {
          if (pattern39.test(key14)) {
            if (
              !validate100(data48[key14], {
                instancePath: instancePath + "/bundle/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),
                parentData: data48,
                parentDataProperty: key14,
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
              errors = vErrors.length;
            }
          }
        }
        for (const key15 in data48) {
          if (pattern40.test(key15)) {
            if (
              !validate100(data48[key15], {
                instancePath: instancePath + "/bundle/" + key15.replace(/~/g, "~0").replace(/\//g, "~1"),
                parentData: data48,
                parentDataProperty: key15,
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
              errors = vErrors.length;
            }
          }
        }
        for (const key16 in data48) {
          if (pattern41.test(key16)) {
            if (
              !validate100(data48[key16], {
                instancePath: instancePath + "/bundle/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),
                parentData: data48,
                parentDataProperty: key16,
                rootData,
              })
            ) {
              vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
              errors = vErrors.length;
            }
          }
        }
      } else {
        const err84 = {
          instancePath: instancePath + "/bundle",
          schemaPath: "#/properties/bundle/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
          schema: schema6.properties.bundle.type,
          parentSchema: schema6.properties.bundle,
          data: data48,
        };
        if (vErrors === null) {
          vErrors = [err84];
        } else {
          vErrors.push(err84);
        }
        errors++;
      }
    }
    if (data.commands !== undefined) {
      let data84 = data.commands;
      if (data84 && typeof data84 == "object" && !Array.isArray(data84)) {
        for (const key17 in data84) {
          let data85 = data84[key17];
          if (!(data85 && typeof data85 == "object" && !Array.isArray(data85)) && data85 !== null) {
            const err85 = {
              instancePath: instancePath + "/commands/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),
              schemaPath: "#/properties/commands/additionalProperties/type",
              keyword: "type",
              params: { type: schema6.properties.commands.additionalProperties.type },
              message: "must be object,null",
              schema: schema6.properties.commands.additionalProperties.type,
              parentSchema: schema6.properties.commands.additionalProperties,
              data: data85,
            };
            if (vErrors === null) {
              vErrors = [err85];
            } else {
              vErrors.push(err85);
            }
            errors++;
          }
          if (data85 && typeof data85 == "object" && !Array.isArray(data85)) {
            if (data85.run === undefined) {
              const err86 = {
                instancePath: instancePath + "/commands/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),
                schemaPath: "#/properties/commands/additionalProperties/required",
                keyword: "required",
                params: { missingProperty: "run" },
                message: "must have required property '" + "run" + "'",
                schema: schema6.properties.commands.additionalProperties.required,
                parentSchema: schema6.properties.commands.additionalProperties,
                data: data85,
              };
              if (vErrors === null) {
                vErrors = [err86];
              } else {
                vErrors.push(err86);
              }
              errors++;
            }
            for (const key18 in data85) {
              if (
                !(
                  key18 === "run" ||
                  key18 === "read" ||
                  key18 === "measure" ||
                  key18 === "unit" ||
                  key18 === "exact" ||
                  key18 === "timeout"
                )
              ) {
                const err87 = {
                  instancePath: instancePath + "/commands/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),
                  schemaPath: "#/properties/commands/additionalProperties/additionalProperties",
                  keyword: "additionalProperties",
                  params: { additionalProperty: key18 },
                  message: "must NOT have additional properties",
                  schema: false,
                  parentSchema: schema6.properties.commands.additionalProperties,
                  data: data85,
                };
                if (vErrors === null) {
                  vErrors = [err87];
                } else {
                  vErrors.push(err87);
                }
                errors++;
              }
            }
            if (data85.run !== undefined) {
              let data86 = data85.run;
              if (typeof data86 !== "string") {
                const err88 = {
                  instancePath:
                    instancePath + "/commands/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/run",
                  schemaPath: "#/properties/commands/additionalProperties/properties/run/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                  schema: schema6.properties.commands.additionalProperties.properties.run.type,
                  parentSchema: schema6.properties.commands.additionalProperties.properties.run,
                  data: data86,
                };
                if (vErrors === null) {
                  vErrors = [err88];
                } else {
                  vErrors.push(err88);
                }
                errors++;
              }
            }
            if (data85.read !== undefined) {
              let data87 = data85.read;
              if (
                typeof data87 !== "string" &&
                !(data87 && typeof data87 == "object" && !Array.isArray(data87))
              ) {
                const err89 = {
                  instancePath:
                    instancePath + "/commands/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/read",
                  schemaPath: "#/properties/commands/additionalProperties/properties/read/type",
                  keyword: "type",
                  params: { type: schema6.properties.commands.additionalProperties.properties.read.type },
                  message: "must be string,object",
                  schema: schema6.properties.commands.additionalProperties.properties.read.type,
                  parentSchema: schema6.properties.commands.additionalProperties.properties.read,
                  data: data87,
                };
                if (vErrors === null) {
                  vErrors = [err89];
                } else {
                  vErrors.push(err89);
                }
                errors++;
              }
              if (data87 && typeof data87 == "object" && !Array.isArray(data87)) {
                for (const key19 in data87) {
                  let data88 = data87[key19];
                  if (
                    typeof data88 !== "string" &&
                    !(data88 && typeof data88 == "object" && !Array.isArray(data88))
                  ) {
                    const err90 = {
                      instancePath:
                        instancePath +
                        "/commands/" +
                        key17.replace(/~/g, "~0").replace(/\//g, "~1") +
                        "/read/" +
                        key19.replace(/~/g, "~0").replace(/\//g, "~1"),
                      schemaPath:
                        "#/properties/commands/additionalProperties/properties/read/additionalProperties/type",
                      keyword: "type",
                      params: {
                        type: schema6.properties.commands.additionalProperties.properties.read
                          .additionalProperties.type,
                      },
                      message: "must be string,object",
                      schema:
                        schema6.properties.commands.additionalProperties.properties.read.additionalProperties
                          .type,
                      parentSchema:
                        schema6.properties.commands.additionalProperties.properties.read.additionalProperties,
                      data: data88,
                    };
                    if (vErrors === null) {
                      vErrors = [err90];
                    } else {
                      vErrors.push(err90);
                    }
                    errors++;
                  }
                  if (data88 && typeof data88 == "object" && !Array.isArray(data88)) {
                    if (data88.path === undefined) {
                      const err91 = {
                        instancePath:
                          instancePath +
                          "/commands/" +
                          key17.replace(/~/g, "~0").replace(/\//g, "~1") +
                          "/read/" +
                          key19.replace(/~/g, "~0").replace(/\//g, "~1"),
                        schemaPath:
                          "#/properties/commands/additionalProperties/properties/read/additionalProperties/required",
                        keyword: "required",
                        params: { missingProperty: "path" },
                        message: "must have required property '" + "path" + "'",
                        schema:
                          schema6.properties.commands.additionalProperties.properties.read
                            .additionalProperties.required,
                        parentSchema:
                          schema6.properties.commands.additionalProperties.properties.read
                            .additionalProperties,
                        data: data88,
                      };
                      if (vErrors === null) {
                        vErrors = [err91];
                      } else {
                        vErrors.push(err91);
                      }
                      errors++;
                    }
                    for (const key20 in data88) {
                      if (!(key20 === "path" || key20 === "unit" || key20 === "exact")) {
                        const err92 = {
                          instancePath:
                            instancePath +
                            "/commands/" +
                            key17.replace(/~/g, "~0").replace(/\//g, "~1") +
                            "/read/" +
                            key19.replace(/~/g, "~0").replace(/\//g, "~1"),
                          schemaPath:
                            "#/properties/commands/additionalProperties/properties/read/additionalProperties/additionalProperties",
                          keyword: "additionalProperties",
                          params: { additionalProperty: key20 },
                          message: "must NOT have additional properties",
                          schema: false,
                          parentSchema:
                            schema6.properties.commands.additionalProperties.properties.read
                              .additionalProperties,
                          data: data88,
                        };
                        if (vErrors === null) {
                          vErrors = [err92];
                        } else {
                          vErrors.push(err92);
                        }
                        errors++;
                      }
                    }
                    if (data88.path !== undefined) {
                      let data89 = data88.path;
                      if (typeof data89 !== "string") {
                        const err93 = {
                          instancePath:
                            instancePath +
                            "/commands/" +
                            key17.replace(/~/g, "~0").replace(/\//g, "~1") +
                            "/read/" +
                            key19.replace(/~/g, "~0").replace(/\//g, "~1") +
                            "/path",
                          schemaPath:
                            "#/properties/commands/additionalProperties/properties/read/additionalProperties/properties/path/type",
                          keyword: "type",
                          params: { type: "string" },
                          message: "must be string",
                          schema:
                            schema6.properties.commands.additionalProperties.properties.read
                              .additionalProperties.properties.path.type,
                          parentSchema:
                            schema6.properties.commands.additionalProperties.properties.read
                              .additionalProperties.properties.path,
                          data: data89,
                        };
                        if (vErrors === null) {
                          vErrors = [err93];
                        } else {
                          vErrors.push(err93);
                        }
                        errors++;
                      }
                    }
                    if (data88.unit !== undefined) {
                      let data90 = data88.unit;
                      if (
                        !(
                          data90 === "us" ||
                          data90 === "ms" ||
                          data90 === "s" ||
                          data90 === "B" ||
                          data90 === "kB" ||
                          data90 === "KiB" ||
                          data90 === "MB" ||
                          data90 === "MiB" ||
                          data90 === "count" ||
                          data90 === "unitless"
                        )
                      ) {
                        const err94 = {
                          instancePath:
                            instancePath +
                            "/commands/" +
                            key17.replace(/~/g, "~0").replace(/\//g, "~1") +
                            "/read/" +
                            key19.replace(/~/g, "~0").replace(/\//g, "~1") +
                            "/unit",
                          schemaPath:
                            "#/properties/commands/additionalProperties/properties/read/additionalProperties/properties/unit/enum",
                          keyword: "enum",
                          params: {
                            allowedValues:
                              schema6.properties.commands.additionalProperties.properties.read
                                .additionalProperties.properties.unit.enum,
                          },
                          message: "must be equal to one of the allowed values",
                          schema:
                            schema6.properties.commands.additionalProperties.properties.read
                              .additionalProperties.properties.unit.enum,
                          parentSchema:
                            schema6.properties.commands.additionalProperties.properties.read
                              .additionalProperties.properties.unit,
                          data: data90,
                        };
                        if (vErrors === null) {
                          vErrors = [err94];
                        } else {
                          vErrors.push(err94);
                        }
                        errors++;
                      }
                    }
                    if (data88.exact !== undefined) {
                      let data91 = data88.exact;
                      if (typeof data91 !== "boolean") {
                        const err95 = {
                          instancePath:
                            instancePath +
                            "/commands/" +
                            key17.replace(/~/g, "~0").replace(/\//g, "~1") +
                            "/read/" +
                            key19.replace(/~/g, "~0").replace(/\//g, "~1") +
                            "/exact",
                          schemaPath:
                            "#/properties/commands/additionalProperties/properties/read/additionalProperties/properties/exact/type",
                          keyword: "type",
                          params: { type: "boolean" },
                          message: "must be boolean",
                          schema:
                            schema6.properties.commands.additionalProperties.properties.read
                              .additionalProperties.properties.exact.type,
                          parentSchema:
                            schema6.properties.commands.additionalProperties.properties.read
                              .additionalProperties.properties.exact,
                          data: data91,
                        };
                        if (vErrors === null) {
                          vErrors = [err95];
                        } else {
                          vErrors.push(err95);
                        }
                        errors++;
                      }
                    }
                  }
                }
              }
            }
            if (data85.measure !== undefined) {
              let data92 = data85.measure;
              if (!(data92 === "time")) {
                const err96 = {
                  instancePath:
                    instancePath + "/commands/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/measure",
                  schemaPath: "#/properties/commands/additionalProperties/properties/measure/enum",
                  keyword: "enum",
                  params: {
                    allowedValues: schema6.properties.commands.additionalProperties.properties.measure.enum,
                  },
                  message: "must be equal to one of the allowed values",
                  schema: schema6.properties.commands.additionalProperties.properties.measure.enum,
                  parentSchema: schema6.properties.commands.additionalProperties.properties.measure,
                  data: data92,
                };
                if (vErrors === null) {
                  vErrors = [err96];
                } else {
                  vErrors.push(err96);
                }
                errors++;
              }
            }
            if (data85.unit !== undefined) {
              let data93 = data85.unit;
              if (
                !(
                  data93 === "us" ||
                  data93 === "ms" ||
                  data93 === "s" ||
                  data93 === "B" ||
                  data93 === "kB" ||
                  data93 === "KiB" ||
                  data93 === "MB" ||
                  data93 === "MiB" ||
                  data93 === "count" ||
                  data93 === "unitless"
                )
              ) {
                const err97 = {
                  instancePath:
                    instancePath + "/commands/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/unit",
                  schemaPath: "#/properties/commands/additionalProperties/properties/unit/enum",
                  keyword: "enum",
                  params: {
                    allowedValues: schema6.properties.commands.additionalProperties.properties.unit.enum,
                  },
                  message: "must be equal to one of the allowed values",
                  schema: schema6.properties.commands.additionalProperties.properties.unit.enum,
                  parentSchema: schema6.properties.commands.additionalProperties.properties.unit,
                  data: data93,
                };
                if (vErrors === null) {
                  vErrors = [err97];
                } else {
                  vErrors.push(err97);
                }
                errors++;
              }
            }
            if (data85.exact !== undefined) {
              let data94 = data85.exact;
              if (typeof data94 !== "boolean") {
                const err98 = {
                  instancePath:
                    instancePath + "/commands/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/exact",
                  schemaPath: "#/properties/commands/additionalProperties/properties/exact/type",
                  keyword: "type",
                  params: { type: "boolean" },
                  message: "must be boolean",
                  schema: schema6.properties.commands.additionalProperties.properties.exact.type,
                  parentSchema: schema6.properties.commands.additionalProperties.properties.exact,
                  data: data94,
                };
                if (vErrors === null) {
                  vErrors = [err98];
                } else {
                  vErrors.push(err98);
                }
                errors++;
              }
            }
            if (data85.timeout !== undefined) {
              let data95 = data85.timeout;
              if (!(typeof data95 == "number" && isFinite(data95)) && typeof data95 !== "string") {
                const err99 = {
                  instancePath:
                    instancePath + "/commands/" + key17.replace(/~/g, "~0").replace(/\//g, "~1") + "/timeout",
                  schemaPath: "#/properties/commands/additionalProperties/properties/timeout/type",
                  keyword: "type",
                  params: { type: schema6.properties.commands.additionalProperties.properties.timeout.type },
                  message: "must be number,string",
                  schema: schema6.properties.commands.additionalProperties.properties.timeout.type,
                  parentSchema: schema6.properties.commands.additionalProperties.properties.timeout,
                  data: data95,
                };
                if (vErrors === null) {
                  vErrors = [err99];
                } else {
                  vErrors.push(err99);
                }
                errors++;
              }
              if (typeof data95 == "number" && isFinite(data95)) {
                if (data95 < 0 || isNaN(data95)) {
                  const err100 = {
                    instancePath:
                      instancePath +
                      "/commands/" +
                      key17.replace(/~/g, "~0").replace(/\//g, "~1") +
                      "/timeout",
                    schemaPath: "#/properties/commands/additionalProperties/properties/timeout/minimum",
                    keyword: "minimum",
                    params: { comparison: ">=", limit: 0 },
                    message: "must be >= 0",
                    schema: 0,
                    parentSchema: schema6.properties.commands.additionalProperties.properties.timeout,
                    data: data95,
                  };
                  if (vErrors === null) {
                    vErrors = [err100];
                  } else {
                    vErrors.push(err100);
                  }
                  errors++;
                }
              }
              if (typeof data95 === "string") {
                if (!pattern0.test(data95)) {
                  const err101 = {
                    instancePath:
                      instancePath +
                      "/commands/" +
                      key17.replace(/~/g, "~0").replace(/\//g, "~1") +
                      "/timeout",
                    schemaPath: "#/properties/commands/additionalProperties/properties/timeout/pattern",
                    keyword: "pattern",
                    params: { pattern: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s))?\\s*$" },
                    message: 'must match pattern "' + "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s))?\\s*$" + '"',
                    schema: "^\\s*(\\d+(\\.\\d+)?|\\.\\d+)(\\s*(ms|s))?\\s*$",
                    parentSchema: schema6.properties.commands.additionalProperties.properties.timeout,
                    data: data95,
                  };
                  if (vErrors === null) {
                    vErrors = [err101];
                  } else {
                    vErrors.push(err101);
                  }
                  errors++;
                }
              }
            }
          }
        }
      } else {
        const err102 = {
          instancePath: instancePath + "/commands",
          schemaPath: "#/properties/commands/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
          schema: schema6.properties.commands.type,
          parentSchema: schema6.properties.commands,
          data: data84,
        };
        if (vErrors === null) {
          vErrors = [err102];
        } else {
          vErrors.push(err102);
        }
        errors++;
      }
    }
    if (data.interactions !== undefined) {
      let data96 = data.interactions;
      if (typeof data96 !== "string" && !Array.isArray(data96)) {
        const err103 = {
          instancePath: instancePath + "/interactions",
          schemaPath: "#/properties/interactions/type",
          keyword: "type",
          params: { type: schema6.properties.interactions.type },
          message: "must be string,array",
          schema: schema6.properties.interactions.type,
          parentSchema: schema6.properties.interactions,
          data: data96,
        };
        if (vErrors === null) {
          vErrors = [err103];
        } else {
          vErrors.push(err103);
        }
        errors++;
      }
      if (typeof data96 === "string") {
        if (!pattern58.test(data96)) {
          const err104 = {
            instancePath: instancePath + "/interactions",
            schemaPath: "#/properties/interactions/pattern",
            keyword: "pattern",
            params: { pattern: "^auto$" },
            message: 'must match pattern "' + "^auto$" + '"',
            schema: "^auto$",
            parentSchema: schema6.properties.interactions,
            data: data96,
          };
          if (vErrors === null) {
            vErrors = [err104];
          } else {
            vErrors.push(err104);
          }
          errors++;
        }
      }
      if (Array.isArray(data96)) {
        if (data96.length > 0) {
          const err105 = {
            instancePath: instancePath + "/interactions",
            schemaPath: "#/properties/interactions/maxItems",
            keyword: "maxItems",
            params: { limit: 0 },
            message: "must NOT have more than 0 items",
            schema: 0,
            parentSchema: schema6.properties.interactions,
            data: data96,
          };
          if (vErrors === null) {
            vErrors = [err105];
          } else {
            vErrors.push(err105);
          }
          errors++;
        }
      }
    }
    if (data.clock !== undefined) {
      let data97 = data.clock;
      if (!(data97 === "cpu" || data97 === "wall")) {
        const err106 = {
          instancePath: instancePath + "/clock",
          schemaPath: "#/properties/clock/enum",
          keyword: "enum",
          params: { allowedValues: schema6.properties.clock.enum },
          message: "must be equal to one of the allowed values",
          schema: schema6.properties.clock.enum,
          parentSchema: schema6.properties.clock,
          data: data97,
        };
        if (vErrors === null) {
          vErrors = [err106];
        } else {
          vErrors.push(err106);
        }
        errors++;
      }
    }
    if (data.throttling !== undefined) {
      let data98 = data.throttling;
      if (!(data98 === "simulate" || data98 === "devtools")) {
        const err107 = {
          instancePath: instancePath + "/throttling",
          schemaPath: "#/properties/throttling/enum",
          keyword: "enum",
          params: { allowedValues: schema6.properties.throttling.enum },
          message: "must be equal to one of the allowed values",
          schema: schema6.properties.throttling.enum,
          parentSchema: schema6.properties.throttling,
          data: data98,
        };
        if (vErrors === null) {
          vErrors = [err107];
        } else {
          vErrors.push(err107);
        }
        errors++;
      }
    }
    if (data.blockedUrls !== undefined) {
      let data99 = data.blockedUrls;
      if (Array.isArray(data99)) {
        const len5 = data99.length;
        for (let i5 = 0; i5 < len5; i5++) {
          let data100 = data99[i5];
          if (typeof data100 !== "string") {
            const err108 = {
              instancePath: instancePath + "/blockedUrls/" + i5,
              schemaPath: "#/properties/blockedUrls/items/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema6.properties.blockedUrls.items.type,
              parentSchema: schema6.properties.blockedUrls.items,
              data: data100,
            };
            if (vErrors === null) {
              vErrors = [err108];
            } else {
              vErrors.push(err108);
            }
            errors++;
          }
        }
      } else {
        const err109 = {
          instancePath: instancePath + "/blockedUrls",
          schemaPath: "#/properties/blockedUrls/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
          schema: schema6.properties.blockedUrls.type,
          parentSchema: schema6.properties.blockedUrls,
          data: data99,
        };
        if (vErrors === null) {
          vErrors = [err109];
        } else {
          vErrors.push(err109);
        }
        errors++;
      }
    }
    if (data.hosts !== undefined) {
      let data101 = data.hosts;
      if (data101 && typeof data101 == "object" && !Array.isArray(data101)) {
        for (const key21 in data101) {
          let data102 = data101[key21];
          if (typeof data102 !== "string") {
            const err110 = {
              instancePath: instancePath + "/hosts/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),
              schemaPath: "#/properties/hosts/additionalProperties/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema6.properties.hosts.additionalProperties.type,
              parentSchema: schema6.properties.hosts.additionalProperties,
              data: data102,
            };
            if (vErrors === null) {
              vErrors = [err110];
            } else {
              vErrors.push(err110);
            }
            errors++;
          }
        }
      } else {
        const err111 = {
          instancePath: instancePath + "/hosts",
          schemaPath: "#/properties/hosts/type",
          keyword: "type",
          params: { type: "object" },
          message: "must be object",
          schema: schema6.properties.hosts.type,
          parentSchema: schema6.properties.hosts,
          data: data101,
        };
        if (vErrors === null) {
          vErrors = [err111];
        } else {
          vErrors.push(err111);
        }
        errors++;
      }
    }
    if (data.insecure !== undefined) {
      let data103 = data.insecure;
      if (typeof data103 !== "boolean") {
        const err112 = {
          instancePath: instancePath + "/insecure",
          schemaPath: "#/properties/insecure/type",
          keyword: "type",
          params: { type: "boolean" },
          message: "must be boolean",
          schema: schema6.properties.insecure.type,
          parentSchema: schema6.properties.insecure,
          data: data103,
        };
        if (vErrors === null) {
          vErrors = [err112];
        } else {
          vErrors.push(err112);
        }
        errors++;
      }
    }
    if (data.onInconclusive !== undefined) {
      let data104 = data.onInconclusive;
      if (!(data104 === "warn" || data104 === "fail")) {
        const err113 = {
          instancePath: instancePath + "/onInconclusive",
          schemaPath: "#/properties/onInconclusive/enum",
          keyword: "enum",
          params: { allowedValues: schema6.properties.onInconclusive.enum },
          message: "must be equal to one of the allowed values",
          schema: schema6.properties.onInconclusive.enum,
          parentSchema: schema6.properties.onInconclusive,
          data: data104,
        };
        if (vErrors === null) {
          vErrors = [err113];
        } else {
          vErrors.push(err113);
        }
        errors++;
      }
    }
    if (data.alreadyOver !== undefined) {
      let data105 = data.alreadyOver;
      if (!(data105 === "warn" || data105 === "fail")) {
        const err114 = {
          instancePath: instancePath + "/alreadyOver",
          schemaPath: "#/properties/alreadyOver/enum",
          keyword: "enum",
          params: { allowedValues: schema6.properties.alreadyOver.enum },
          message: "must be equal to one of the allowed values",
          schema: schema6.properties.alreadyOver.enum,
          parentSchema: schema6.properties.alreadyOver,
          data: data105,
        };
        if (vErrors === null) {
          vErrors = [err114];
        } else {
          vErrors.push(err114);
        }
        errors++;
      }
    }
    if (data.allow !== undefined) {
      let data106 = data.allow;
      if (Array.isArray(data106)) {
        const len6 = data106.length;
        for (let i6 = 0; i6 < len6; i6++) {
          let data107 = data106[i6];
          if (data107 && typeof data107 == "object" && !Array.isArray(data107)) {
            if (data107.limit === undefined) {
              const err115 = {
                instancePath: instancePath + "/allow/" + i6,
                schemaPath: "#/properties/allow/items/required",
                keyword: "required",
                params: { missingProperty: "limit" },
                message: "must have required property '" + "limit" + "'",
                schema: schema6.properties.allow.items.required,
                parentSchema: schema6.properties.allow.items,
                data: data107,
              };
              if (vErrors === null) {
                vErrors = [err115];
              } else {
                vErrors.push(err115);
              }
              errors++;
            }
            if (data107.reason === undefined) {
              const err116 = {
                instancePath: instancePath + "/allow/" + i6,
                schemaPath: "#/properties/allow/items/required",
                keyword: "required",
                params: { missingProperty: "reason" },
                message: "must have required property '" + "reason" + "'",
                schema: schema6.properties.allow.items.required,
                parentSchema: schema6.properties.allow.items,
                data: data107,
              };
              if (vErrors === null) {
                vErrors = [err116];
              } else {
                vErrors.push(err116);
              }
              errors++;
            }
            if (data107.expires === undefined) {
              const err117 = {
                instancePath: instancePath + "/allow/" + i6,
                schemaPath: "#/properties/allow/items/required",
                keyword: "required",
                params: { missingProperty: "expires" },
                message: "must have required property '" + "expires" + "'",
                schema: schema6.properties.allow.items.required,
                parentSchema: schema6.properties.allow.items,
                data: data107,
              };
              if (vErrors === null) {
                vErrors = [err117];
              } else {
                vErrors.push(err117);
              }
              errors++;
            }
            for (const key22 in data107) {
              if (!(key22 === "limit" || key22 === "page" || key22 === "reason" || key22 === "expires")) {
                const err118 = {
                  instancePath: instancePath + "/allow/" + i6,
                  schemaPath: "#/properties/allow/items/additionalProperties",
                  keyword: "additionalProperties",
                  params: { additionalProperty: key22 },
                  message: "must NOT have additional properties",
                  schema: false,
                  parentSchema: schema6.properties.allow.items,
                  data: data107,
                };
                if (vErrors === null) {
                  vErrors = [err118];
                } else {
                  vErrors.push(err118);
                }
                errors++;
              }
            }
            if (data107.limit !== undefined) {
              let data108 = data107.limit;
              if (typeof data108 !== "string") {
                const err119 = {
                  instancePath: instancePath + "/allow/" + i6 + "/limit",
                  schemaPath: "#/properties/allow/items/properties/limit/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                  schema: schema6.properties.allow.items.properties.limit.type,
                  parentSchema: schema6.properties.allow.items.properties.limit,
                  data: data108,
                };
                if (vErrors === null) {
                  vErrors = [err119];
                } else {
                  vErrors.push(err119);
                }
                errors++;
              }
            }
            if (data107.page !== undefined) {
              let data109 = data107.page;
              if (typeof data109 !== "string") {
                const err120 = {
                  instancePath: instancePath + "/allow/" + i6 + "/page",
                  schemaPath: "#/properties/allow/items/properties/page/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                  schema: schema6.properties.allow.items.properties.page.type,
                  parentSchema: schema6.properties.allow.items.properties.page,
                  data: data109,
                };
                if (vErrors === null) {
                  vErrors = [err120];
                } else {
                  vErrors.push(err120);
                }
                errors++;
              }
            }
            if (data107.reason !== undefined) {
              let data110 = data107.reason;
              if (typeof data110 !== "string") {
                const err121 = {
                  instancePath: instancePath + "/allow/" + i6 + "/reason",
                  schemaPath: "#/properties/allow/items/properties/reason/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                  schema: schema6.properties.allow.items.properties.reason.type,
                  parentSchema: schema6.properties.allow.items.properties.reason,
                  data: data110,
                };
                if (vErrors === null) {
                  vErrors = [err121];
                } else {
                  vErrors.push(err121);
                }
                errors++;
              }
            }
            if (data107.expires !== undefined) {
              let data111 = data107.expires;
              if (typeof data111 !== "string") {
                const err122 = {
                  instancePath: instancePath + "/allow/" + i6 + "/expires",
                  schemaPath: "#/properties/allow/items/properties/expires/type",
                  keyword: "type",
                  params: { type: "string" },
                  message: "must be string",
                  schema: schema6.properties.allow.items.properties.expires.type,
                  parentSchema: schema6.properties.allow.items.properties.expires,
                  data: data111,
                };
                if (vErrors === null) {
                  vErrors = [err122];
                } else {
                  vErrors.push(err122);
                }
                errors++;
              }
            }
          } else {
            const err123 = {
              instancePath: instancePath + "/allow/" + i6,
              schemaPath: "#/properties/allow/items/type",
              keyword: "type",
              params: { type: "object" },
              message: "must be object",
              schema: schema6.properties.allow.items.type,
              parentSchema: schema6.properties.allow.items,
              data: data107,
            };
            if (vErrors === null) {
              vErrors = [err123];
            } else {
              vErrors.push(err123);
            }
            errors++;
          }
        }
      } else {
        const err124 = {
          instancePath: instancePath + "/allow",
          schemaPath: "#/properties/allow/type",
          keyword: "type",
          params: { type: "array" },
          message: "must be array",
          schema: schema6.properties.allow.type,
          parentSchema: schema6.properties.allow,
          data: data106,
        };
        if (vErrors === null) {
          vErrors = [err124];
        } else {
          vErrors.push(err124);
        }
        errors++;
      }
    }
    if (data.history !== undefined) {
      let data112 = data.history;
      if (!(data112 && typeof data112 == "object" && !Array.isArray(data112)) && data112 !== null) {
        const err125 = {
          instancePath: instancePath + "/history",
          schemaPath: "#/properties/history/type",
          keyword: "type",
          params: { type: schema6.properties.history.type },
          message: "must be object,null",
          schema: schema6.properties.history.type,
          parentSchema: schema6.properties.history,
          data: data112,
        };
        if (vErrors === null) {
          vErrors = [err125];
        } else {
          vErrors.push(err125);
        }
        errors++;
      }
      if (data112 && typeof data112 == "object" && !Array.isArray(data112)) {
        for (const key23 in data112) {
          if (!(key23 === "branch" || key23 === "directory")) {
            const err126 = {
              instancePath: instancePath + "/history",
              schemaPath: "#/properties/history/additionalProperties",
              keyword: "additionalProperties",
              params: { additionalProperty: key23 },
              message: "must NOT have additional properties",
              schema: false,
              parentSchema: schema6.properties.history,
              data: data112,
            };
            if (vErrors === null) {
              vErrors = [err126];
            } else {
              vErrors.push(err126);
            }
            errors++;
          }
        }
        if (data112.branch !== undefined) {
          let data113 = data112.branch;
          if (typeof data113 !== "string") {
            const err127 = {
              instancePath: instancePath + "/history/branch",
              schemaPath: "#/properties/history/properties/branch/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema6.properties.history.properties.branch.type,
              parentSchema: schema6.properties.history.properties.branch,
              data: data113,
            };
            if (vErrors === null) {
              vErrors = [err127];
            } else {
              vErrors.push(err127);
            }
            errors++;
          }
        }
        if (data112.directory !== undefined) {
          let data114 = data112.directory;
          if (typeof data114 !== "string") {
            const err128 = {
              instancePath: instancePath + "/history/directory",
              schemaPath: "#/properties/history/properties/directory/type",
              keyword: "type",
              params: { type: "string" },
              message: "must be string",
              schema: schema6.properties.history.properties.directory.type,
              parentSchema: schema6.properties.history.properties.directory,
              data: data114,
            };
            if (vErrors === null) {
              vErrors = [err128];
            } else {
              vErrors.push(err128);
            }
            errors++;
          }
        }
      }
    }
  }
  validate21.errors = vErrors;
  return errors === 0;
}
