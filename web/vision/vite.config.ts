import { defineConfig } from "vite";

/** Builds the look page; the app's own build takes the module from its source. */
export default defineConfig({
  root: import.meta.dirname,
  base: "./",
  publicDir: false,
  worker: { format: "es" },
  build: { outDir: "dist/look", emptyOutDir: true, rollupOptions: { input: "look.html" } },
});
