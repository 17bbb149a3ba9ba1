import { useState } from 'react';
import type { TemplateImport as Report } from '#shared/domain/templateRecord';
import { useClient } from '../../bridge/ClientContext';
import { useCommand } from '../../commands/useCommand';
import { useT } from '../../language';
import { showError } from '../../ui/showError';
import { TemplateImportDialog } from './TemplateImportDialog';

/** Takes in templates from files and shows what became of each. */
export function TemplateImport() {
  const client = useClient();
  const t = useT();
  const [isImporting, setImporting] = useState(false);
  const [reports, setReports] = useState<readonly Report[]>([]);
  const importFiles = async () => {
    setImporting(true);
    try {
      setReports(await client.call('templates.importFiles', null));
    } catch (error) {
      showError(error, t, () => void importFiles());
    } finally {
      setImporting(false);
    }
  };
  useCommand('template.import', { isEnabled: () => !isImporting, run: () => void importFiles() });
  if (reports.length === 0) return null;
  return <TemplateImportDialog reports={reports} onClose={() => setReports([])} />;
}
