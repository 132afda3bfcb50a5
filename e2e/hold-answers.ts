import type { Page } from '@playwright/test';

/** From now on answers to these requests are held back, until they are let go. */
export async function holdAnswers(
  page: Page,
  method: string,
  path: RegExp,
): Promise<() => Promise<void>> {
  await page.evaluate(
    ([wanted, source]) => {
      const { fetch } = window;
      const pattern = new RegExp(source);
      const held = new Promise<void>((resolve) => {
        document.addEventListener('let-go', () => {
          resolve();
        });
      });
      window.fetch = async (...args) => {
        const request = new Request(...args);
        const answer = await fetch(...args);
        if (request.method === wanted && pattern.test(request.url)) await held;
        return answer;
      };
    },
    [method, path.source] as const,
  );
  return () =>
    page.evaluate(() => {
      document.dispatchEvent(new Event('let-go'));
    });
}

/** From now on a file of the app is held back, until it is let come. */
export async function holdFile(page: Page, path: string): Promise<() => void> {
  let letCome = () => {};
  const isLetCome = new Promise<void>((resolve) => (letCome = resolve));
  await page.route(path, async (route) => {
    await isLetCome;
    await route.continue();
  });
  return letCome;
}
