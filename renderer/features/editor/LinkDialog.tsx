import { CircleAlert } from 'lucide-react';
import { type FormEvent, useId, useState } from 'react';
import { linkAddress } from '#shared/domain/linkAddress';
import { linkStretch, removeLink, setLink } from '#shared/editor/commands/links';
import { useT } from '../../language';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { TextInput } from '../../ui/TextInput';
import type { ArticleSession } from './articleSession';

type Props = { readonly session: ArticleSession; readonly onClose: () => void };

/** An address as people write it: a bare host is meant as a secure page. */
function completed(address: string): string {
  const trimmed = address.trim();
  return /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+(\/|$)/u.test(trimmed) ? `https://${trimmed}` : trimmed;
}

/** Asks where the selected words lead, and says so at the field when an article may not link there. */
export function LinkDialog({ session, onClose }: Props) {
  const t = useT();
  const { editor } = session;
  const [before] = useState(() => linkStretch(editor.state)?.href ?? '');
  const [address, setAddress] = useState(before);
  const [isRefused, setRefused] = useState(false);
  const problemId = useId();
  const labelId = useId();
  const close = () => {
    onClose();
    // After the dialog has given the focus back to what had it, which the toolbar may be.
    setTimeout(() => editor.view.focus());
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const href = completed(address);
    if (linkAddress(href) === null) return setRefused(true);
    setLink(href)(editor.state, editor.view.dispatch);
    close();
  };
  const remove = () => {
    removeLink(editor.state, editor.view.dispatch);
    close();
  };
  return (
    <Dialog onClose={close} title={t('editor.link.title')} closeLabel={t('app.close')}>
      <form className="linkForm" onSubmit={submit}>
        <span id={labelId} className="fieldLabel">
          {t('editor.link.address')}
        </span>
        <TextInput
          value={address}
          onCommit={(value) => {
            setAddress(value);
            setRefused(false);
          }}
          placeholder="https://"
          aria-labelledby={labelId}
          aria-invalid={isRefused}
          aria-describedby={isRefused ? problemId : undefined}
        />
        {isRefused && (
          <span id={problemId} className="fieldProblem" role="alert">
            <CircleAlert size={13} strokeWidth={1.8} aria-hidden />
            {t('editor.link.refused')}
          </span>
        )}
        <div className="linkActions">
          {before !== '' && <Button onClick={remove}>{t('editor.link.remove')}</Button>}
          <Button look="primary" type="submit">
            {t('editor.link.submit')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
