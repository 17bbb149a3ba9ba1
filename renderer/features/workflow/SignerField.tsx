import { useState } from 'react';
import { limits } from '#shared/domain/limits';
import { roleOf } from '#shared/domain/workflow/newsroom';
import type { Signer } from '#shared/domain/workflow/signOff';
import { roleText } from '#shared/locales/roleText';
import { useT } from '../../language';
import { SelectBox } from '../../ui/SelectBox';
import { TextInput } from '../../ui/TextInput';
import { useUpdateSettings } from '../settings';
import { useNewsroom } from './useWorkflow';

type Props = {
  readonly signers: readonly Signer[];
  readonly place: number;
  readonly mayMake: boolean;
  readonly onPlace: (place: number) => void;
};

/** In whose name a move is made: the desk's own user, or a colleague who shares the desk. */
export function SignerField({ signers, place, mayMake, onPlace }: Props) {
  const t = useT();
  const newsroom = useNewsroom();
  const roleNameOf = ({ roleId }: Signer) =>
    roleText(t, roleOf(newsroom, roleId) ?? { id: '', name: '' });
  const signer = signers[place];
  if (signer === undefined) return null;
  const textOf = (each: Signer) =>
    t('workflow.by', { name: each.name || t('workflow.nobody'), role: roleNameOf(each) });
  return (
    <div className="field">
      <span className="fieldLabel">{t('workflow.as')}</span>
      {signers.length > 1 ? (
        <SelectBox
          label={t('workflow.as')}
          value={String(place)}
          options={signers.map((each, index) => ({ value: String(index), label: textOf(each) }))}
          onChange={(value) => onPlace(Number(value))}
        />
      ) : (
        signer.name !== '' && <span>{textOf(signer)}</span>
      )}
      {signer.name === '' && <OwnName />}
      {!mayMake && (
        <p className="fieldProblem" role="status">
          {t('workflow.cannot', { role: roleNameOf(signer) })}
        </p>
      )}
      <span className="fieldNote">{t('workflow.asHint')}</span>
    </div>
  );
}

/** Asks for the name of the desk's own user, once; it is kept when the field is left. */
function OwnName() {
  const t = useT();
  const update = useUpdateSettings();
  const [name, setName] = useState('');
  const keep = () => {
    if (name.trim() !== '') update({ authorName: name.trim() });
  };
  return (
    <TextInput
      value={name}
      onCommit={setName}
      onBlur={keep}
      onKeyDown={(event) => event.key === 'Enter' && !event.nativeEvent.isComposing && keep()}
      maxLength={limits.authorLength}
      placeholder={t('workflow.nobody')}
      aria-label={t('workflow.nobody')}
    />
  );
}
