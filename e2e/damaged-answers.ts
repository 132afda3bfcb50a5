import type { Page } from '@playwright/test';

/** What of an answer is damaged before the page reads it. `path`: of the request, below `/api`. */
export interface Damage {
  path: string;
  /** To the value that is replaced, through objects and lists (`items.1.author.followers`). */
  field: string;
  value: unknown;
}

/**
 * Runs in the page. The answer is taken from the backend, wherever that is, and handed on with one value
 * replaced, as long as `window.damages` says so.
 */
function damageAnswers(damages: Damage[]): void {
  const scope = window as unknown as { damages: Damage[] };
  scope.damages = damages;
  const ask = window.fetch.bind(window);
  window.fetch = async (input, init) => {
    const response = await ask(input, init);
    const url = new URL(input instanceof Request ? input.url : input, location.href);
    const own = scope.damages.filter(({ path }) => url.pathname === `/api${path}`);
    if (own.length === 0 || !response.ok) return response;
    const body: unknown = await response.json();
    for (const { field, value } of own) {
      const names = field.split('.');
      let owner = body as Record<string, unknown>;
      for (const name of names.slice(0, -1)) owner = owner[name] as Record<string, unknown>;
      owner[names.at(-1) ?? ''] = value;
    }
    return new Response(JSON.stringify(body), {
      status: response.status,
      headers: response.headers,
    });
  };
}

/** Has all answers of the page that fit damaged, from its next load on. */
export async function damage(page: Page, damages: Damage[]): Promise<void> {
  await page.addInitScript(damageAnswers, damages);
}

/** From now on they come as the backend gives them. */
export async function repair(page: Page): Promise<void> {
  await page.evaluate(() => {
    (window as unknown as { damages: Damage[] }).damages = [];
  });
}
