import { startApp } from './app/start';

void startApp({
  startMockBackend: __MOCKS__
    ? async (base: string) => (await import('../mocks/browser')).startMockBackend({ base })
    : null,
});
