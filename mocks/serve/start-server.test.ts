import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FAULTS_HEADER } from '../faults/add-faults';
import { decideClockShift, decideFault } from '../faults/fault-plan';
import { startServer } from './start-server';
import type { RunningServer } from './start-server';

let folder = '';
let server: RunningServer;
const options = (changes: object = {}) => ({
  world: 'worked-example',
  port: 0,
  root: join(folder, 'dist'),
  worldsFolder: join(folder, 'worlds'),
  ...changes,
});

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'signet-'));
  await mkdir(join(folder, 'dist', 'assets'), { recursive: true });
  await mkdir(join(folder, 'worlds'));
  await writeFile(join(folder, 'dist', 'index.html'), '<!doctype html><title>Signet</title>');
  await writeFile(join(folder, 'dist', 'assets', 'app-1a2b.js'), 'export {};\n'.repeat(100));
  await writeFile(join(folder, 'dist', 'config.json'), '{"backend":"/elsewhere"}');
  await writeFile(join(folder, 'secret.json'), '{}');
  await writeFile(join(folder, 'worlds', 'broken.json'), '{"now": 1}');
  await writeFile(join(folder, 'worlds', 'unfinished.json'), '{"now":');
  server = await startServer(options());
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

describe('the server', () => {
  it('cuts the connection where a fault does, and answers the next request', async () => {
    const route = 'GET /api/session';
    const seeds = Array.from({ length: 1000 }, (_, number) => `seed-${String(number)}`);
    const seed = seeds.find(
      (each) =>
        decideFault(each, route, 0)?.kind === 'cut-before' && decideFault(each, route, 1) === null,
    );
    const ask = () =>
      fetch(`${server.origin}/api/session`, { headers: { [FAULTS_HEADER]: seed ?? '' } });
    await expect(ask()).rejects.toThrow(TypeError);
    expect((await ask()).status).toBe(200);
  });

  it('has its clock off with a seed', async () => {
    const headers = { [FAULTS_HEADER]: 'clock', 'Signet-World': 'empty' };
    await fetch(`${server.origin}/api/session`, { headers }).catch(() => undefined);
    const read = async (world: string) => {
      const faults = await fetch(`${server.origin}/api/demo/faults`, {
        headers: { 'Signet-World': world },
      });
      return ((await faults.json()) as { clockSeconds: number }).clockSeconds;
    };
    expect(await read('empty')).toBe(decideClockShift('clock'));
  });

  it('cuts it too where all of the request was read', async () => {
    const post = (path: string, body: object) =>
      fetch(`${server.origin}/api${path}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'Idempotency-Key': 'key' },
        body: JSON.stringify(body),
      });
    const route = 'POST /mentions/:mentionId/replies';
    const forced = await post('/demo/faults', { kind: 'cut-after', route, count: 1 });
    expect(forced.status).toBe(200);
    await expect(post('/mentions/mention-1/replies', {})).rejects.toThrow(TypeError);
    expect((await post('/mentions/mention-1/replies', {})).status).toBe(422);
  });

  it('answers the interface from its world, and from others by name', async () => {
    const session = await fetch(`${server.origin}/api/session`);
    expect(await session.json()).toMatchObject({ demo: { world: 'worked-example' } });
    const headers = { 'Signet-World': 'empty' };
    const other = await fetch(`${server.origin}/api/session`, { headers });
    expect(await other.json()).toMatchObject({ demo: { world: 'empty' } });
  });

  it('takes bodies', async () => {
    const response = await fetch(`${server.origin}/api/session/preferences`, {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json' },
      body: '{"resolvesOnSend":false}',
    });
    expect(await response.json()).toEqual({
      resolvesOnSend: false,
      shortcuts: true,
      undoSeconds: 0,
    });
  });

  it('serves the app, and its page for every place in it', async () => {
    const headers = { Accept: 'text/html' };
    for (const path of ['/', '/index.html', '/mailboxes/support?world=empty']) {
      const response = await fetch(server.origin + path, { headers });
      expect(response.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
      expect(response.headers.get('Cache-Control')).toBe('no-cache');
      expect(await response.text()).toContain('Signet');
    }
  });

  it('compresses built files and lets them be kept for good', async () => {
    const response = await fetch(`${server.origin}/assets/app-1a2b.js`);
    expect(response.headers.get('Content-Encoding')).toBe('gzip');
    expect(response.headers.get('Cache-Control')).toContain('immutable');
    expect(await response.text()).toContain('export');
  });

  it('says itself where the backend is', async () => {
    const response = await fetch(`${server.origin}/config.json`);
    expect(await response.json()).toEqual({ backend: './api', demo: true });
  });

  it.each(['/nothing.js', '/..%2fsecret.json', '/%2e%2e/secret.json'])(
    'has nothing else: %s',
    async (path) => {
      expect((await fetch(server.origin + path)).status).toBe(404);
    },
  );

  it.each(['broken', 'unfinished', 'nowhere', '../secret'])(
    'names the faults of the world %s to whoever asks for it',
    async (world) => {
      const headers = { 'Signet-World': world };
      const response = await fetch(`${server.origin}/api/session`, { headers });
      expect(await response.json()).toMatchObject({ type: '/problems/invalid-world', world });
    },
  );
});

describe('starting', () => {
  it('tells what is wrong with the world', async () => {
    await expect(startServer(options({ world: 'broken' }))).rejects.toThrow(
      /^The world "broken" cannot be opened\n {2}now /,
    );
    await expect(startServer(options({ world: 'nowhere' }))).rejects.toThrow(
      'there is no world named "nowhere"',
    );
  });

  it('tells that the app is not built, or that the port is taken', async () => {
    await expect(startServer(options({ root: join(folder, 'none') }))).rejects.toThrow('build');
    const port = Number(new URL(server.origin).port);
    await expect(startServer(options({ port }))).rejects.toThrow('EADDRINUSE');
  });
});
