import { parseArgs } from 'node:util';
import { startServer } from './serve/start-server';

/** `npm run serve -- --world NAME`: the built app with the mock backend behind HTTP, on this computer. */
const { values } = parseArgs({
  options: {
    world: { type: 'string', default: 'demo' },
    port: { type: 'string', default: '4173' },
    root: { type: 'string', default: 'dist' },
    worlds: { type: 'string', default: 'public/worlds' },
  },
});

try {
  const { origin } = await startServer({
    world: values.world,
    port: Number(values.port),
    root: values.root,
    worldsFolder: values.worlds,
  });
  process.stdout.write(`Signet with the world "${values.world}": ${origin}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
