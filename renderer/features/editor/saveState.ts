import { createStore, type Store } from '../../ui/store';
import type { ArticleSaver } from './articleSaver';
import type { SaveState } from './articleSession';
import type { RunningAutosave } from './runAutosave';

/** The status bar's view: the machine's phase, and an unwritable journal as a failure of its own. */
export function saveStateOf(autosave: RunningAutosave, saver: ArticleSaver): Store<SaveState> {
  const read = (): SaveState => {
    const state = autosave.state.get();
    const failure = saver.journal.failure.get();
    if (state.phase === 'failed') return { kind: 'failed', error: state.error };
    if (failure !== null) return { kind: 'failed', error: failure };
    return state.phase === 'clean' ? { kind: 'saved', at: saver.savedAt() } : { kind: state.phase };
  };
  const store = createStore<SaveState>(read());
  const update = () => {
    const next = read();
    // Said anew at every key while it is dirty: nobody needs to draw it again.
    if (!sameSaveState(store.get(), next)) store.set(next);
  };
  autosave.state.subscribe(update);
  saver.journal.failure.subscribe(update);
  return store;
}

function sameSaveState(a: SaveState, b: SaveState): boolean {
  if (a.kind === 'saved') return b.kind === 'saved' && a.at === b.at;
  if (a.kind === 'failed') return b.kind === 'failed' && a.error === b.error;
  return a.kind === b.kind;
}
