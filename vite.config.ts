import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compileMessages } from './vite/compile-messages.ts';
import { withoutFiles } from './vite/without-files.ts';

/** What only the mock backend needs of public/. */
const mockFiles = ['mockServiceWorker.js', 'worlds'];

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
    server: { port: 5173, strictPort: true },
    preview: { port: 4174, strictPort: true, host: '127.0.0.1' },
    worker: { format: 'es' },
    build: isSsrBuild
      ? { outDir: 'dist-serve', emptyOutDir: false, copyPublicDir: false, target: 'node20' }
      : { outDir: hasMocks ? 'dist-demo' : 'dist', target: 'es2023' },
  };
});
