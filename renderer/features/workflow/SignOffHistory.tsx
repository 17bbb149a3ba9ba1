import type { SignOff, Workflow } from '#shared/domain/workflow/signOff';
import { formatDateTime } from '#shared/locales/formatDate';
import { moveText } from '#shared/locales/moveText';
import { roleText } from '#shared/locales/roleText';
import { useLanguage } from '../../language';
import { findingText } from './findingText';

/** Every move on record, the newest first: who, when, on which text, with what note, and what was waived. */
export function SignOffHistory({ signOffs }: Pick<Workflow, 'signOffs'>) {
  const { t } = useLanguage();
  return (
    <section className="workflowPart" aria-label={t('workflow.history.title')}>
      <h3>{t('workflow.history.title')}</h3>
      {signOffs.length === 0 && <p className="fieldNote">{t('workflow.history.none')}</p>}
      <ol className="signOffs">
        {signOffs.map((signOff) => (
          <SignOffEntry key={signOff.id} signOff={signOff} />
        ))}
      </ol>
    </section>
  );
}

function SignOffEntry({ signOff }: { readonly signOff: SignOff }) {
  const { t, language } = useLanguage();
  const { name, roleId, roleName, note, revision, findings, waivers, exportIds, at } = signOff;
  const role = roleText(t, { id: roleId, name: roleName });
  const ruleOf = (key: string) => {
    const finding = findings.find((each) => each.key === key);
    return finding === undefined ? t('workflow.findings.unknown') : findingText(t, finding);
  };
  return (
    <li className="signOff">
      <strong>{moveText(t, 'did', signOff)}</strong>
      <span>{t('workflow.by', { name, role })}</span>
      {note !== '' && <p className="signOffNote">{note}</p>}
      {waivers.map((waiver) => (
        <p key={waiver.key} className="signOffNote">
          {t('workflow.history.waived', {
            name: waiver.name,
            rule: ruleOf(waiver.key),
            reason: waiver.reason,
          })}
        </p>
      ))}
      <span className="signOffFacts fieldNote">
        <time dateTime={at}>{formatDateTime(at, language)}</time>
        <span>{t('workflow.history.revision', { revision })}</span>
        {findings.length > 0 && (
          <span>{t('workflow.history.found', { count: findings.length })}</span>
        )}
        {exportIds.length > 0 && (
          <span>{t('workflow.history.about', { count: exportIds.length })}</span>
        )}
      </span>
    </li>
  );
}
