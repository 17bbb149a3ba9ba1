import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AppError } from '#shared/domain/errors';
import {
  type AutosaveEvent,
  type AutosaveState,
  autosave,
} from '../../../renderer/features/editor/autosave';

const busy = new AppError('locked');
const refused = new AppError('conflict');

const states = {
  clean: { phase: 'clean' },
  dirty: { phase: 'dirty' },
  saving: { phase: 'saving', editedSince: false, attempt: 1 },
  savingEdited: { phase: 'saving', editedSince: true, attempt: 1 },
  savingAgain: { phase: 'saving', editedSince: false, attempt: 2 },
  failed: { phase: 'failed', error: busy, attempt: 1 },
  refused: { phase: 'failed', error: refused, attempt: 1 },
} as const satisfies Record<string, AutosaveState>;

const events = {
  edited: { kind: 'edited' },
  due: { kind: 'due' },
  saved: { kind: 'saved' },
  failed: { kind: 'failed', error: busy },
  refused: { kind: 'failed', error: refused },
} as const satisfies Record<string, AutosaveEvent>;

type Row = readonly [keyof typeof states, keyof typeof events, AutosaveState, string | null];

const table: readonly Row[] = [
  ['clean', 'edited', states.dirty, 'waitForPause'],
  ['clean', 'due', states.clean, null],
  ['clean', 'saved', states.clean, null],
  ['clean', 'failed', states.clean, null],
  ['dirty', 'edited', states.dirty, 'waitForPause'],
  ['dirty', 'due', states.saving, 'save'],
  ['dirty', 'saved', states.dirty, null],
  ['dirty', 'failed', states.dirty, null],
  ['saving', 'edited', states.savingEdited, null],
  ['saving', 'due', states.saving, null],
  ['saving', 'saved', states.clean, null],
  ['saving', 'failed', states.failed, 'waitForRetry'],
  ['saving', 'refused', states.refused, null],
  ['savingEdited', 'edited', states.savingEdited, null],
  ['savingEdited', 'due', states.savingEdited, null],
  ['savingEdited', 'saved', states.dirty, 'waitForPause'],
  ['savingEdited', 'failed', states.failed, 'waitForRetry'],
  ['savingEdited', 'refused', states.refused, null],
  ['savingAgain', 'failed', { phase: 'failed', error: busy, attempt: 2 }, 'waitForRetry'],
  ['savingAgain', 'saved', states.clean, null],
  ['failed', 'edited', states.failed, null],
  ['failed', 'due', states.savingAgain, 'save'],
  ['failed', 'saved', states.failed, null],
  ['failed', 'failed', states.failed, null],
  ['refused', 'edited', states.refused, null],
  ['refused', 'due', states.savingAgain, 'save'],
];

describe('autosave', () => {
  test.each(table)('%s and then %s', (from, event, to, effect) => {
    const step = autosave(states[from], events[event]);
    expect(step.state).toEqual(to);
    expect(step.effect?.kind ?? null).toBe(effect);
  });

  test.each([
    [1, 1_000],
    [2, 2_000],
    [3, 5_000],
    [4, 15_000],
    [5, 30_000],
    [6, 30_000],
    [1_000, 30_000],
  ])('failure %i waits %i ms', (attempt, delayMs) => {
    const step = autosave({ phase: 'saving', editedSince: false, attempt }, events.failed);
    expect(step.effect).toEqual({ kind: 'waitForRetry', delayMs });
  });

  test('the attempts are counted anew after a save that went well', () => {
    const { state } = autosave(states.savingAgain, events.saved);
    const dirty = autosave(state, events.edited).state;
    expect(autosave(dirty, events.due).state).toEqual(states.saving);
  });

  const event = fc.constantFrom<AutosaveEvent>(...Object.values(events));

  test('whatever happens, there are never two saves at once and nothing unsaved counts as clean', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 80 }), (list) => {
        let state: AutosaveState = states.clean;
        let inFlight = false;
        // The number of the last edit, of the edits that the save under way holds, and of those stored.
        let edited = 0;
        let carried = 0;
        let stored = 0;
        for (const each of list) {
          // An answer can only come to a save that is under way.
          if ((each.kind === 'saved' || each.kind === 'failed') && !inFlight) continue;
          if (each.kind === 'edited') edited += 1;
          if (each.kind === 'saved') stored = carried;
          if (each.kind === 'saved' || each.kind === 'failed') inFlight = false;
          const step = autosave(state, each);
          if (step.effect?.kind === 'save') {
            expect(inFlight).toBe(false);
            inFlight = true;
            carried = edited;
          }
          state = step.state;
          expect(state.phase === 'saving').toBe(inFlight);
          if (state.phase === 'clean') expect(stored).toBe(edited);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  test('what is unsaved always has a way on: a wait, a save under way, or an error for the user', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 80 }), (list) => {
        let state: AutosaveState = states.clean;
        let waiting = false;
        for (const each of list) {
          if (each.kind === 'due') waiting = false;
          const step = autosave(state, each);
          if (step.effect?.kind === 'waitForPause' || step.effect?.kind === 'waitForRetry')
            waiting = true;
          if (step.effect?.kind === 'save') waiting = false;
          state = step.state;
          if (state.phase === 'dirty') expect(waiting).toBe(true);
          if (state.phase === 'failed' && state.error.retryable) expect(waiting).toBe(true);
          if (state.phase === 'failed')
            expect(autosave(state, events.due).effect?.kind).toBe('save');
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
