import { useClient } from '../../bridge/ClientContext';
import { useT } from '../../language';
import { NameForm } from './NameForm';

type Props = {
  readonly articleId: string;
  readonly revision: number;
  readonly onClose: () => void;
};

/** Gives a version a name, and so keeps it for good. */
export function NewName({ articleId, revision, onClose }: Props) {
  const t = useT();
  const client = useClient();
  return (
    <NameForm
      name=""
      label={t('versions.naming.label', { number: revision })}
      hint={t('versions.naming.hint')}
      saveLabel={t('versions.naming.save')}
      onSave={(name) => client.call('revisions.name', { articleId, revision, name })}
      onClose={onClose}
    />
  );
}
