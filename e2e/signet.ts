import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import type { Endpoint } from '../src/contract/endpoint';
import { requestApi } from './call-api';
import type { ApiAnswer, ApiOptions } from './call-api';
import type { Noise } from './noise';

/**
 * Where a tab opens Signet.
 * - `world`: its data; `worked-example` unless told.
 * - `as`: the id of its user; the world's first user unless told.
 * - `path`: the place, with its search part; `/` unless told.
 * - `live`: `off` for a tab that is told nothing of what others do, or the seed of a lively day.
 * - `reset`: starts the world afresh.
 * - `waitsForApp`: false for places where Signet itself cannot start.
 */
export interface Place {
  world?: string;
  as?: string;
  path?: string;
  live?: string;
  reset?: boolean;
  waitsForApp?: boolean;
}

/** One tab with Signet in it, and a way to its backend. */
export class Signet {
  private world = 'worked-example';
  private user: string | undefined;

  constructor(
    readonly page: Page,
    private readonly noise: Noise,
  ) {}

  /** Opens a place. World and user stay as they were unless told. */
  async open(place: Place = {}): Promise<void> {
    this.world = place.world ?? this.world;
    this.user = place.as ?? this.user;
    const url = new URL(place.path ?? '/', 'http://any');
    url.searchParams.set('world', this.world);
    if (this.user !== undefined) url.searchParams.set('as', this.user);
    if (place.live !== undefined) url.searchParams.set('live', place.live);
    if (place.reset === true) url.searchParams.set('reset', '');
    await this.page.goto(`${url.pathname}${url.search}${url.hash}`);
    if (place.waitsForApp !== false) await this.waitForApp();
  }

  async reload(): Promise<void> {
    await this.page.reload();
    await this.waitForApp();
  }

  /**
   * Chooses a theme in the user menu, in either language, and leaves the page as it was. Not every browser
   * lets a test say which theme the system has.
   */
  async chooseTheme(theme: 'light' | 'dark'): Promise<void> {
    const { page } = this;
    const name = /, (user menu|menu utilisateur)$/;
    const label = theme === 'light' ? /^(Light|Clair)$/ : /^(Dark|Sombre)$/;
    await page.getByRole('button', { name }).click();
    await page.getByRole('radio', { name: label }).click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog', { name })).toHaveCount(0);
    // What lies under the menu would look as if it were pointed at.
    await page.mouse.move(0, 0);
  }

  /** Another tab of the same browser on the same world; the same user unless told. */
  async openTab(place: Omit<Place, 'world'> = {}): Promise<Signet> {
    const tab = new Signet(await this.page.context().newPage(), this.noise);
    await tab.open({
      ...(this.user === undefined ? {} : { as: this.user }),
      ...place,
      world: this.world,
    });
    return tab;
  }

  /** Allows the browser's console line about a request answered with this status; it has to come. */
  expectFailedRequest(status: number): void {
    this.noise.expectFailedRequest(status);
  }

  /** Allows lines of the app's own in the console, about a fault that the test made; one has to come. */
  expectLine(pattern: RegExp): void {
    this.noise.expectLine(pattern);
  }

  /** Allows what the browser says about requests that meet faults. */
  allowFaults(): void {
    this.noise.allowFaults();
  }

  /** Calls an endpoint from inside the tab, as its user or another, and gives whatever comes back. */
  async request<Path extends string, Query, Request, Response>(
    endpoint: Endpoint<Path, Query, Request, Response>,
    options: ApiOptions<Path, Query, Request> & { as?: string },
  ): Promise<ApiAnswer> {
    const user = options.as ?? this.user;
    return requestApi(this.page, endpoint, options, {
      'Signet-World': this.world,
      ...(user === undefined ? {} : { 'Signet-User': user }),
    });
  }

  /** Calls an endpoint like `request`, which must succeed, and gives the body, checked by its schema. */
  async api<Path extends string, Query, Request, Response>(
    endpoint: Endpoint<Path, Query, Request, Response>,
    options: ApiOptions<Path, Query, Request> & { as?: string },
  ): Promise<Response> {
    const { status, body } = await this.request(endpoint, options);
    expect(status, `${endpoint.method} ${endpoint.path}: ${JSON.stringify(body)}`).toBe(
      endpoint.status,
    );
    const parsed = endpoint.response.parse(body);
    const sent: unknown = body;
    expect<unknown>(parsed, 'sends nothing that the contract does not name').toEqual(sent);
    return parsed;
  }

  private async waitForApp(): Promise<void> {
    // An open dialog hides the rest of the page from assistive technology.
    await expect(
      this.page.getByRole('navigation', { name: 'Main', includeHidden: true }),
    ).toBeVisible();
  }
}
