/** Packages of which a lighter way is known, by what they are most often used for. */
export const lighterWays: Readonly<Record<string, string>> = {
  lodash:
    "Import single functions (lodash-es, or lodash/name), or use the language's own: lodash itself cannot be tree-shaken.",
  "lodash-es": "Import functions by their names: the default export is all of them.",
  moment:
    "Use Intl.DateTimeFormat, or a library that can be shaken (date-fns, dayjs): moment brings its locales along.",
  "core-js":
    "Build for the browsers of your browserslist: these polyfills are for ones that you do not support.",
  axios: "Use fetch, which every browser has.",
  jquery: "Use the DOM's own methods.",
  underscore: "Use the language's own methods.",
};
