import { spawn } from 'node:child_process';

/**
 * Runs the quick checks two at a time, all of them even when one fails, and shows each as it ends.
 * Properties are tried a part of their times, with `--full` all of them.
 */
const checks = ['check:types', 'check:unit', 'check:lint', 'check:sabotage', 'check:format'];
const lanes = 2;
const propertyShare = process.argv.includes('--full') ? 1 : 0.15;

function run(check) {
  const start = Date.now();
  // On Windows npm is a script, which only a shell can start.
  const child = spawn(`npm run --silent ${check}`, {
    shell: true,
    env: {
      SIGNET_PROPERTY_SHARE: String(propertyShare),
      ...process.env,
      npm_config_loglevel: 'error',
    },
  });
  const output = [];
  child.stdout.on('data', (data) => output.push(data));
  child.stderr.on('data', (data) => output.push(data));
  return new Promise((resolve) => {
    child.on('close', (status) => {
      const seconds = ((Date.now() - start) / 1000).toFixed(1);
      process.stdout.write(`${status === 0 ? 'ok' : 'FAILED'} ${check} (${seconds} s)\n`);
      if (status !== 0) process.stdout.write(Buffer.concat(output));
      resolve(status === 0);
    });
  });
}

const waiting = [...checks];
const results = [];
async function work() {
  for (let check = waiting.shift(); check !== undefined; check = waiting.shift())
    results.push(await run(check));
}
await Promise.all(Array.from({ length: lanes }, work));
process.exit(results.every(Boolean) ? 0 : 1);
