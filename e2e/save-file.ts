import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';

/** A file as the browser would save it. */
export interface SavedFile {
  name: string;
  text: string;
}

/** Does what has the page save a file, and gives that file. */
export async function saveFile(page: Page, act: () => Promise<void>): Promise<SavedFile> {
  if (page.context().browser()?.browserType().name() === 'firefox') {
    await act();
    const saved = await page.waitForFunction(() =>
      (window as unknown as { savedFiles: SavedFile[] }).savedFiles.shift(),
    );
    return saved.jsonValue() as Promise<SavedFile>;
  }
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return {
    name: download.suggestedFilename(),
    text: await readFile(await download.path(), 'utf8'),
  };
}
