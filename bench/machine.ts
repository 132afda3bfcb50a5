import { cpus, release, totalmem, type } from 'node:os';

/** Where it was measured, without the machine's name. */
export function describeMachine(browserVersion: string) {
  const [cpu] = cpus();
  return {
    processor: `${String(cpus().length)} × ${cpu?.model.trim() ?? 'unknown'}`,
    memory: `${(totalmem() / 2 ** 30).toFixed(0)} GiB`,
    system: `${type()} ${release()}`,
    node: process.version,
    browser: `Chromium ${browserVersion}`,
  };
}
