import type { Page } from '@playwright/test';

/** From now on answers to these requests are held back, until they are let go. */
export function holdAnswers(
  page: Page,
  method: string,
  path: RegExp,
): Promise<() => Promise<void>> {
  return hold(page, method, path, 'answer');
}

/** From now on these requests do not leave, until they are let go. */
export function holdRequests(
  page: Page,
  method: string,
  path: RegExp,
): Promise<() => Promise<void>> {
  return hold(page, method, path, 'request');
}

async function hold(
  page: Page,
  method: string,
  path: RegExp,
  what: 'request' | 'answer',
): Promise<() => Promise<void>> {
  await page.evaluate(
    ([wanted, source, held]) => {
      const { fetch } = window;
      const pattern = new RegExp(source);
      const isLetGo = new Promise<void>((resolve) => {
        document.addEventListener('let-go', () => {
          resolve();
        });
      });
      window.fetch = async (...args) => {
        const request = new Request(...args);
        const isMeant = request.method === wanted && pattern.test(request.url);
        if (isMeant && held === 'request') await isLetGo;
        const answer = await fetch(...args);
        if (isMeant && held === 'answer') await isLetGo;
        return answer;
      };
    },
    [method, path.source, what] as const,
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
