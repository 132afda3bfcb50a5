import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/** Takes files of public/ out of the build again. */
export function withoutFiles(names: string[]): Plugin {
  let outDir = '';
  return {
    name: 'without-files',
    apply: 'build',
    configResolved(config) {
      outDir = resolve(config.root, config.build.outDir);
    },
    async closeBundle() {
      await Promise.all(
        names.map((name) => rm(resolve(outDir, name), { recursive: true, force: true })),
      );
    },
  };
}
