import { Check, CircleAlert, Eye } from 'lucide-react';
import type { ExportRecord, Workflow } from '#shared/domain/workflow/signOff';
import { formatDateTime } from '#shared/locales/formatDate';
import { useLanguage } from '../../language';
import { Chip } from '../../ui/Chip';

/** Characters of a hash that tell files apart at a glance; the whole of it is in its title. */
const shortHash = 8;

/** What was exported where: format, folder, time, each file with its hash, and whether its text was signed off. */
export function ExportRecords({ exports }: Pick<Workflow, 'exports'>) {
  return (
    <ul className="exportRecords">
      {exports.map((record) => (
        <RecordRow key={record.id} record={record} />
      ))}
    </ul>
  );
}

function RecordRow({ record }: { readonly record: ExportRecord }) {
  const { t, language } = useLanguage();
  const { folder, files, isProof, signOffId, at } = record;
  const format = t(`exports.formats.${record.format}`);
  const isUnsigned = signOffId === null && !isProof;
  return (
    <li className="exportRecord">
      <span className="exportWhere">{t('workflow.exports.to', { format, folder })}</span>
      <span className="exportFacts">
        <time className="fieldNote" dateTime={at}>
          {formatDateTime(at, language)}
        </time>
        {isProof && <Chip icon={Eye}>{t('workflow.exports.proof')}</Chip>}
        {isUnsigned && (
          <Chip icon={CircleAlert} tone="warn">
            {t('workflow.exports.unsigned')}
          </Chip>
        )}
        {signOffId !== null && (
          <Chip icon={Check} tone="ok">
            {t('library.status.signedOff')}
          </Chip>
        )}
      </span>
      {files.map(({ name, sha256 }) => (
        <span key={name} className="exportFile fieldNote">
          <span>{name}</span>
          {sha256 === null ? (
            <span>{t('workflow.exports.noHash')}</span>
          ) : (
            <span title={sha256}>
              {t('workflow.exports.hash', { hash: sha256.slice(0, shortHash) })}
            </span>
          )}
        </span>
      ))}
    </li>
  );
}
