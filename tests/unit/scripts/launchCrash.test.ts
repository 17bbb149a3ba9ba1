import { expect, test } from 'vitest';
import { isLaunchCrash, launchPastCrash } from '../../../scripts/driver/launchCrash.mjs';

const log = (...lines: readonly string[]) =>
  new Error(['electron.launch: Process failed to launch!', 'Call log:', ...lines].join('\n  - '));
const attached = '[pid=21698][err] Debugger attached.';
const fault = '[pid=21698] <process did exit: exitCode=null, signal=SIGSEGV>';
const crash = log('<launched> pid=21698', attached, '<ws disconnected> code=1006', fault);

test.each<[string, unknown, boolean]>([
  ['a fault as the debugger takes hold', crash, true],
  ['a fault before that', log(fault), false],
  ['a fault of the running program', log(attached, 'DevTools listening on ws://', fault), false],
  ['a program that ended by itself', log(attached, '<process did exit: exitCode=1>'), false],
  ['a fault that was no failed launch', new Error(`${attached} ${fault}`), false],
  ['something else', 'signal=SIGSEGV', false],
])('%s', (_what, error, expected) => {
  expect(isLaunchCrash(error)).toBe(expected);
});

/** Launches that end like this one after another, and what is said meanwhile. */
async function launched(...ends: readonly (Error | string)[]) {
  const said: string[] = [];
  const left = [...ends];
  const launch = async () => {
    const end = left.shift() ?? 'never asked for';
    if (end instanceof Error) throw end;
    return end;
  };
  const result = await launchPastCrash(launch, (line) => said.push(line)).catch(String);
  return { result, said: said.length, left: left.length };
}

test('is launched past once, and aloud; a second crash and other ends are failures', async () => {
  expect(await launched('desk')).toEqual({ result: 'desk', said: 0, left: 0 });
  expect(await launched(crash, 'desk')).toEqual({ result: 'desk', said: 1, left: 0 });
  expect(await launched(crash, crash, 'desk')).toMatchObject({ said: 1, left: 1 });
  expect(await launched(log(fault), 'desk')).toMatchObject({ said: 0, left: 1 });
});
