import { Check, Circle, CircleDot } from 'lucide-react';
import type { ArticleStatus } from '#shared/domain/article';
import {
  type ExportRecord,
  passesOf,
  type SignOff,
  type Workflow,
} from '#shared/domain/workflow/signOff';
import { formatDateTime } from '#shared/locales/formatDate';
import { useLanguage } from '../../language';

const steps = [
  'draft',
  'firstReview',
  'secondReview',
  'finalReview',
  'signedOff',
  'exported',
] as const satisfies readonly ArticleStatus[];
type Step = (typeof steps)[number];

const looks = { done: Check, here: CircleDot, ahead: Circle } as const;

type Passed = { readonly name: string; readonly at: string };

/** Who did what a step stands for: let the article pass it, signed it, or exported it. */
function passedAt(step: Step, { signOffs, exports }: Workflow): Passed | null {
  const passes = passesOf(signOffs);
  const published: ExportRecord | undefined = exports.find(({ isProof }) => !isProof);
  if (step === 'exported') return published === undefined ? null : { name: '', at: published.at };
  // The final review is passed by the sign-off itself.
  const record: SignOff | undefined = passes.get(step === 'signedOff' ? 'finalReview' : step);
  return record ?? null;
}

/** A correction begins again where a draft did. */
function nameOf(step: Step, { status }: Workflow): Step | 'correcting' {
  return step === 'draft' && status === 'correcting' ? status : step;
}

function placeOf(status: ArticleStatus): number {
  if (status === 'correcting') return 0;
  return status === 'withdrawn'
    ? steps.length
    : (steps as readonly ArticleStatus[]).indexOf(status);
}

/** The six steps in a line: those passed with who passed them and when, the one where the article is, those to come. */
export function StepLine({ workflow }: { readonly workflow: Workflow }) {
  const { t, language } = useLanguage();
  const here = placeOf(workflow.status);
  return (
    <ol className="stepLine" aria-label={t('workflow.steps')}>
      {steps.map((step, index) => {
        const isEnd = workflow.status === step && (step === 'signedOff' || step === 'exported');
        const state = index < here || isEnd ? 'done' : index === here ? 'here' : 'ahead';
        const Icon = looks[state];
        const passed = state === 'done' ? passedAt(step, workflow) : null;
        return (
          <li
            key={step}
            className="step"
            data-state={state}
            aria-current={index === here ? 'step' : undefined}
          >
            <Icon size={14} strokeWidth={1.9} role="img" aria-label={t(`workflow.at.${state}`)} />
            <span className="stepName">{t(`workflow.step.${nameOf(step, workflow)}`)}</span>
            {passed !== null && (
              <span className="stepBy fieldNote">
                {passed.name !== '' && <span>{passed.name}</span>}
                <time dateTime={passed.at}>{formatDateTime(passed.at, language)}</time>
              </span>
            )}
          </li>
        );
      })}
    </ol>
  );
}
