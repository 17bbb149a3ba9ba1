import { Toast } from '@base-ui/react/toast';

export type ToastTone = 'plain' | 'error';

export type ToastOptions = {
  readonly title: string;
  readonly text?: string;
  readonly tone?: ToastTone;
  readonly action?: { readonly label: string; readonly run: () => void };
  /** Stays until it is put away; else it goes by itself after some seconds. */
  readonly stays?: boolean;
};

/** Milliseconds that a notice stays; one with something to choose stays longer. */
const shortMs = 4_000;
const choiceMs = 9_000;

/** The notices of this window; `ToastHost` shows them. */
export const toastManager = Toast.createToastManager();

/** Shows a notice in the corner of the desk, and gives the way to take it away again. */
export function showToast({
  title,
  text,
  tone = 'plain',
  action,
  stays,
}: ToastOptions): () => void {
  const timeout = stays ? 0 : action === undefined && text === undefined ? shortMs : choiceMs;
  const id = toastManager.add({
    title,
    description: text,
    type: tone,
    timeout,
    priority: tone === 'error' ? 'high' : 'low',
    ...(action === undefined
      ? {}
      : {
          actionProps: {
            children: action.label,
            onClick: () => {
              toastManager.close(id);
              action.run();
            },
          },
        }),
  });
  return () => toastManager.close(id);
}
