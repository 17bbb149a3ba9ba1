import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { launchPastHang } from '../../../scripts/driver/launchHang.mjs';

const never = () => new Promise<string>(() => undefined);

test('a launch that comes back is not repeated, and its error is its own', async () => {
  let launches = 0;
  const launch = async () => {
    launches += 1;
    return 'started';
  };
  expect(await launchPastHang('/no/profile', launch)).toBe('started');
  expect(launches).toBe(1);
  const failing = () => Promise.reject(new Error('no display'));
  await expect(launchPastHang('/no/profile', failing)).rejects.toThrow('no display');
});

test('a launch that does not come back is made once more, when the program has been ended', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'kapok-profile-'));
  onTestFinished(() => rm(profile, { recursive: true, force: true }));
  const program = spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1000)']);
  const ended = once(program, 'exit');
  await symlink(`host-${program.pid}`, join(profile, 'SingletonLock'));
  const said: string[] = [];
  let launches = 0;
  const launch = () => {
    launches += 1;
    return launches === 1 ? never() : Promise.resolve('started');
  };
  const how = { say: (line: string) => said.push(line), limitMs: 50 };
  expect(await launchPastHang(profile, launch, how)).toBe('started');
  expect(said).toEqual(['The launch did not come back: once more.\n']);
  expect((await ended)[1]).toBe('SIGKILL');
});
