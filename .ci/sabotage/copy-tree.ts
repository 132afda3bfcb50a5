import { execFileSync } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** Copies what Git tracks or would, as it is in the working tree, into a scratch folder of its own. */
export async function copyTree(): Promise<string> {
  const scratch = await mkdtemp(join(tmpdir(), 'signet-sabotage-'));
  const listed = execFileSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'],
    { encoding: 'utf8' },
  );
  const deleted = execFileSync('git', ['ls-files', '-z', '--deleted'], { encoding: 'utf8' });
  const missing = new Set(deleted.split('\0'));
  for (const path of listed.split('\0').filter((one) => one !== '' && !missing.has(one))) {
    const target = join(scratch, path);
    await mkdir(dirname(target), { recursive: true });
    await copyFile(path, target);
  }
  // A junction, which Windows lets everybody make.
  await symlink(resolve('node_modules'), join(scratch, 'node_modules'), 'junction');
  return scratch;
}
