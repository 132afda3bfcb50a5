import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { securityHeaders } from './mocks/serve/security-headers.ts';
import { compileMessages } from './vite/compile-messages.ts';
import { withoutFiles } from './vite/without-files.ts';

/** What only the mock backend needs of public/. */
const mockFiles = ['mock-worker.js', 'mockServiceWorker.js', 'worlds'];

/**
 * What is fetched together: what the first rows need; then, when somebody comes near, the controls that
 * open and the reasons that they show; a mention; the settings. A file for each module that two parts
 * share would make dozens of requests at the moment of a click.
 */
const chunks = [
  { name: 'start', tags: ['$initial' as const], priority: 3 },
  {
    name: 'layers',
    test: /node_modules[\\/]@(radix-ui|floating-ui)|src[\\/](ui|features[\\/](resolutions|profiles))[\\/]/,
    priority: 2,
  },
  // What the numbers in the sidebar need comes early, so without what the replies themselves need.
  {
    name: 'drafts',
    test: /src[\\/]features[\\/](drafts[\\/](create-draft-store|draft[^\\/]*|sender|refusal|use-backend-clock)\.ts|outbox[\\/]outbox-count)/,
    priority: 2,
  },
  {
    name: 'why',
    test: /src[\\/]features[\\/]resolutions[\\/](why-trace|trace-)/,
    priority: 3,
  },
  {
    name: 'mention',
    test: /src[\\/]features[\\/](mentions[\\/]mention-detail|reply-bar)[\\/]/,
    priority: 1,
  },
  {
    name: 'settings',
    test: /src[\\/]features[\\/](reply-settings[\\/][^\\/]+$|reply-preview)/,
    priority: 1,
  },
];

/**
 * Three builds: the app (`dist`, no mock code and none of its files), the app with its mock backend
 * in the browser (`--mode demo`, `dist-demo`), and programs for Node (`--ssr FILE`, `dist-serve`).
 */
export default defineConfig(({ command, mode, isSsrBuild = false, isPreview = false }) => {
  const hasMocks = mode === 'demo' || (command === 'serve' && !isPreview);
  return {
    plugins: isSsrBuild
      ? []
      : [react(), compileMessages(), ...(hasMocks ? [] : [withoutFiles(mockFiles)])],
    define: { __MOCKS__: JSON.stringify(hasMocks) },
    resolve: {
      // The same without a `<style>` of changing text in the page; see docs/decisions/0038.
      alias: {
        'react-style-singleton': fileURLToPath(
          new URL('src/ui/style-singleton.ts', import.meta.url),
        ),
      },
    },
    // The pages of bench/ need packages of their own, which are not there on a fresh clone.
    optimizeDeps: { entries: ['index.html', 'mocks/worker/backend-worker.ts'] },
    // Without the headers: what reloads a module while one works on it runs as an inline script.
    server: { port: 5173, strictPort: true },
    preview: { port: 4174, strictPort: true, host: '127.0.0.1', headers: securityHeaders },
    worker: { format: 'es' },
    build: isSsrBuild
      ? { outDir: 'dist-serve', emptyOutDir: false, copyPublicDir: false, target: 'node20' }
      : {
          outDir: hasMocks ? 'dist-demo' : 'dist',
          target: 'es2023',
          // What the first rows need is held to its budget by `npm run size`.
          chunkSizeWarningLimit: 600,
          rolldownOptions: { output: { codeSplitting: { groups: chunks } } },
        },
  };
});
