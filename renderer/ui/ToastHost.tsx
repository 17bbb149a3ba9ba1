import './toast.css';
import './button.css';
import { Toast } from '@base-ui/react/toast';
import { CircleAlert, CircleCheck, X } from 'lucide-react';
import { toastManager } from './toasts';

type Props = { readonly closeLabel: string; readonly label: string };

/** The corner where notices appear. */
export function ToastHost(props: Props) {
  return (
    <Toast.Provider toastManager={toastManager} limit={4}>
      <Toast.Portal>
        <Toast.Viewport className="toastViewport" aria-label={props.label}>
          <ToastList closeLabel={props.closeLabel} />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}

function ToastList({ closeLabel }: { readonly closeLabel: string }) {
  const { toasts } = Toast.useToastManager();
  return toasts.map((toast) => {
    const Icon = toast.type === 'error' ? CircleAlert : CircleCheck;
    return (
      <Toast.Root key={toast.id} toast={toast} className="toast" swipeDirection={[]}>
        <Icon className="toastIcon" size={17} strokeWidth={1.6} aria-hidden />
        <div className="toastWords">
          <Toast.Title className="toastTitle" render={<p />} />
          <Toast.Description className="toastText" />
          <Toast.Action className="button button--small toastAction" />
        </div>
        <Toast.Close className="iconButton iconButton--small" aria-label={closeLabel}>
          <X size={14} strokeWidth={1.6} aria-hidden />
        </Toast.Close>
      </Toast.Root>
    );
  });
}
