import { useEffect, useRef } from 'react';
import {
  assetAddress,
  type CropRect,
  cropPixels,
  cropUnits,
  type FocusPoint,
  type PixelSize,
} from '#shared/domain/crop';
import type { Corner, CropFrame } from '#shared/domain/cropGeometry';
import { useT } from '../../../language';
import { cropAfterKey } from './cropKeys';
import { useCropDrag } from './useCropDrag';

type Props = {
  readonly mediaId: string;
  readonly crop: CropRect;
  readonly focus: FocusPoint | null;
  readonly frame: CropFrame | null;
  readonly onSize: (size: PixelSize) => void;
  readonly onBroken: () => void;
  readonly onChange: (crop: CropRect) => void;
};

const corners: readonly (Corner & { readonly name: string })[] = [
  { x: -1, y: -1, name: 'topLeft' },
  { x: 1, y: -1, name: 'topRight' },
  { x: -1, y: 1, name: 'bottomLeft' },
  { x: 1, y: 1, name: 'bottomRight' },
];

const part = (units: number) => `${(units * 100) / cropUnits}%`;

/** The whole picture with the part that is kept; the rest lies in shade. */
export function CropStage({ mediaId, focus, frame, onSize, onBroken, ...shown }: Props) {
  const stage = useRef<HTMLDivElement>(null);
  return (
    <div className="cropStage" ref={stage}>
      <img
        src={assetAddress(mediaId, null)}
        alt=""
        draggable={false}
        onError={onBroken}
        onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) =>
          onSize({ width: naturalWidth, height: naturalHeight })
        }
      />
      {frame !== null && <CropWindow stage={stage} frame={frame} {...shown} />}
      {focus !== null && (
        <span
          className="cropFocus"
          style={{ left: part(focus.x), top: part(focus.y) }}
          aria-hidden
        />
      )}
    </div>
  );
}

type WindowProps = Pick<Props, 'crop' | 'onChange'> & {
  readonly stage: React.RefObject<HTMLDivElement | null>;
  readonly frame: CropFrame;
};

function CropWindow({ stage, crop, frame, onChange }: WindowProps) {
  const t = useT();
  const window = useRef<HTMLDivElement>(null);
  // The keys that move it are at hand from the first.
  useEffect(() => window.current?.focus(), []);
  const drag = useCropDrag({ stage, crop, frame, onChange });
  const size = cropPixels(crop, frame.picture);
  const label = t('media.crop.window', { width: size.width, height: size.height });
  return (
    // biome-ignore lint/a11y/useSemanticElements: an area that is moved by keys is no group of fields
    <div
      ref={window}
      className="cropWindow"
      role="group"
      aria-label={label}
      aria-roledescription={t('media.crop.role')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it is moved and sized by keys
      tabIndex={0}
      style={{
        left: part(crop.x),
        top: part(crop.y),
        width: part(crop.width),
        height: part(crop.height),
      }}
      onPointerDown={(event) => drag.begin(event, null)}
      onPointerMove={drag.move}
      onPointerUp={drag.end}
      onPointerCancel={drag.end}
      onKeyDown={(event) => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        const next = cropAfterKey(crop, event, frame);
        if (next === null) return;
        event.preventDefault();
        onChange(next);
      }}
    >
      {corners.map((corner) => (
        <span
          key={corner.name}
          className={`cropCorner cropCorner--${corner.name}`}
          onPointerDown={(event) => drag.begin(event, corner)}
        />
      ))}
    </div>
  );
}
