/// <reference types="vitest/config" />
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Browsers that know `light-dark()`: the one stylesheet holds both themes. */
const browsers = ['chrome123', 'edge123', 'firefox120', 'safari17.5'];

export default defineConfig({
  root: 'client',
  plugins: [react()],
  build: { outDir: '../dist', emptyOutDir: true, target: browsers, reportCompressedSize: false },
  server: { port: 4401, proxy: { '/graphql': process.env.API_URL ?? 'http://127.0.0.1:4000' } },
  test: {
    root: import.meta.dirname,
    globalSetup: './test/store/neo4j/setup.ts',
    // Vite would take graphql's other build than the packages that Node loads, and the two refuse each other's types.
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
  },
});
