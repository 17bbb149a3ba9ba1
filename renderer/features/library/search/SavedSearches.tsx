import { Menu } from '@base-ui/react/menu';
import { useClient } from '../../../bridge/ClientContext';
import { useCall } from '../../../bridge/queries';
import { useT } from '../../../language';
import { showError } from '../../../ui/showError';
import { showToast } from '../../../ui/toasts';

type Props = { readonly text: string; readonly onChoose: (text: string) => void };

/** Characters of a query that become the name under which it is kept. */
const nameLength = 40;

/** Searches that were kept, to be run again; and the one in the field, to be kept or forgotten. */
export function SavedSearches({ text, onChoose }: Props) {
  const t = useT();
  const client = useClient();
  const { data } = useCall('savedSearches.list', null);
  const saved = data ?? [];
  const here = saved.find((each) => each.text === text);
  const keep = async (wanted: string) => {
    try {
      const draft = { name: wanted.slice(0, nameLength), text: wanted };
      const { name } = await client.call('savedSearches.save', { id: null, draft });
      showToast({ title: t('library.search.kept', { name }) });
    } catch (error) {
      showError(error, t, () => void keep(wanted));
    }
  };
  const forget = (id: string) => {
    client.call('savedSearches.remove', { id }).catch((error: unknown) => showError(error, t));
  };
  return (
    <>
      {saved.map((each) => (
        <Menu.Item key={each.id} className="menuItem" onClick={() => onChoose(each.text)}>
          {each.name}
        </Menu.Item>
      ))}
      {saved.length === 0 && <p className="menuLabel">{t('library.search.noneSaved')}</p>}
      {text !== '' && <Menu.Separator className="menuSeparator" />}
      {text !== '' && here === undefined && (
        <Menu.Item className="menuItem" onClick={() => void keep(text)}>
          {t('library.search.save')}
        </Menu.Item>
      )}
      {here !== undefined && (
        <Menu.Item className="menuItem" onClick={() => forget(here.id)}>
          {t('library.search.forget')}
        </Menu.Item>
      )}
    </>
  );
}
