import './imports.css';
import { type DragEvent, type ReactNode, useRef, useState } from 'react';
import { useClient } from '../../bridge/ClientContext';
import { useT } from '../../language';
import { showError } from '../../ui/showError';
import { bringsFiles, readDropped } from './readDropped';

type Props = {
  /** Is told which import began. */
  readonly onPlan: (id: string) => void;
  readonly children: ReactNode;
};

/** A part of the desk on which files can be dropped to be imported; the import commands do the same by keyboard. */
export function ImportDropZone({ onPlan, children }: Props) {
  const t = useT();
  const client = useClient();
  // Each element that is passed enters before the one around it is left.
  const depth = useRef(0);
  const [isOver, setOver] = useState(false);
  const take = async (transfer: DataTransfer) => {
    try {
      const files = await readDropped(transfer);
      if (files.length === 0) return;
      onPlan((await client.call('imports.planDropped', { files: [...files] })).id);
    } catch (error) {
      showError(error, t);
    }
  };
  const enter = (step: number) => (event: DragEvent) => {
    if (!bringsFiles(event.dataTransfer)) return;
    depth.current += step;
    setOver(depth.current > 0);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: what it takes by pointer, the import commands take by keyboard
    <div
      className="importDropZone"
      onDragEnter={enter(1)}
      onDragLeave={enter(-1)}
      onDragOver={(event) => {
        if (bringsFiles(event.dataTransfer)) event.preventDefault();
      }}
      onDrop={(event) => {
        if (!bringsFiles(event.dataTransfer)) return;
        event.preventDefault();
        depth.current = 0;
        setOver(false);
        void take(event.dataTransfer);
      }}
    >
      {children}
      {isOver && <p className="importDropNote">{t('imports.dropHere')}</p>}
    </div>
  );
}
