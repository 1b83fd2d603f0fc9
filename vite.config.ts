/// <reference types="vitest/config" />
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** Browsers that know `light-dark()`: the one stylesheet holds both themes. */
const browsers = ['chrome123', 'edge123', 'firefox120', 'safari17.5'];
const mostInitialScript = 350_000;

/** Fails the build when the script that the page starts with, cytoscape included, is more than 350 kB gzipped. */
function limitInitialScript(): Plugin {
  return {
    name: 'limit-initial-script',
    generateBundle(_options, bundle) {
      const initial = new Set<string>();
      const take = (file: string) => {
        const chunk = bundle[file];
        if (chunk?.type !== 'chunk' || initial.has(file)) return;
        initial.add(file);
        chunk.imports.forEach(take);
      };
      for (const chunk of Object.values(bundle)) if (chunk.type === 'chunk' && chunk.isEntry) take(chunk.fileName);
      const code = [...initial].map((file) => bundle[file]).map((chunk) => (chunk?.type === 'chunk' ? chunk.code : ''));
      const size = code.reduce((sum, script) => sum + gzipSync(script).length, 0);
      this.info(`initial script: ${Math.round(size / 1000)} kB gzipped, of ${mostInitialScript / 1000} allowed`);
      if (size > mostInitialScript)
        this.error(`the initial script is ${size} bytes gzipped; at most ${mostInitialScript}`);
    },
  };
}

export default defineConfig(({ command }) => ({
  root: join(import.meta.dirname, 'client'),
  plugins: [react(), limitInitialScript()],
  // What is built is the same wherever it is built, also within a test run.
  define: command === 'build' ? { 'process.env.NODE_ENV': '"production"' } : {},
  build: {
    outDir: '../dist',
    emptyOutDir: true,
    target: browsers,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1200,
  },
  server: {
    port: 4401,
    proxy: Object.fromEntries(
      ['/graphql', '/gallery.json', '/export', '/reconcile'].map((path) => [
        path,
        process.env.API_URL ?? 'http://127.0.0.1:4000',
      ]),
    ),
  },
  test: {
    root: import.meta.dirname,
    // Generous: a slow machine is no fault. Speeds are measured by `npm run bench`.
    testTimeout: 120_000,
    hookTimeout: 180_000,
    // One Neo4j for all suites that need one; it starts when the first of them asks.
    globalSetup: './test/store/neo4j/setup.ts',
    // Vite would take graphql's other build than the packages that Node loads, and the two refuse each other's types.
    alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
  },
}));
