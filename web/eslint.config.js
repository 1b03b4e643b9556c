import js from "@eslint/js";
import hooks from "eslint-plugin-react-hooks";
import globals from "globals";
import ts from "typescript-eslint";

/** A wall: files below `from` may not import what the patterns match. */
const wall = (files, patterns, message) => ({
  files,
  rules: {
    "no-restricted-imports": ["error", { patterns: patterns.map((group) => ({ group: [group], message })) }],
  },
});

export default ts.config(
  { ignores: ["**/dist/**", "**/generated/**", "**/public/**"] },
  js.configs.recommended,
  ...ts.configs.strict,
  {
    languageOptions: { globals: { ...globals.browser, ...globals.node, ...globals.worker } },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/consistent-type-imports": "error",
    },
  },
  {
    files: ["app/src/**/*.{ts,tsx}"],
    plugins: { "react-hooks": hooks },
    rules: { ...hooks.configs.recommended.rules },
  },
  // vision turns pictures into frames and knows nothing of screens; the app never touches a model.
  wall(
    ["vision/**"],
    ["@effleur/app*", "@effleur/mannequin*", "react*"],
    "vision knows neither screens nor mannequins",
  ),
  wall(["mannequin/**"], ["@effleur/app*", "react*"], "the mannequin knows no screens"),
  wall(["app/**"], ["@mediapipe/*", "@effleur/mannequin*"], "only vision touches models"),
);
