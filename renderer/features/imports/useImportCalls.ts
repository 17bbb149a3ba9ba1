import { useClient } from '../../bridge/ClientContext';
import { useT } from '../../language';
import { showError } from '../../ui/showError';

/** What the desk asks of an import; a refusal is shown where refusals are. */
export type ImportCalls = {
  start(ordinals: readonly number[]): void;
  stop(): void;
  resume(): void;
  /** Ends it for good; what is left is not taken. */
  end(): void;
};

export function useImportCalls(id: string): ImportCalls {
  const client = useClient();
  const t = useT();
  const told = (call: Promise<unknown>) => call.catch((error: unknown) => showError(error, t));
  return {
    start: (ordinals) => void told(client.call('imports.start', { id, ordinals: [...ordinals] })),
    stop: () => void told(client.call('imports.stop', { id })),
    resume: () => void told(client.call('imports.resume', { id })),
    end: () => void told(client.call('imports.close', { id })),
  };
}
