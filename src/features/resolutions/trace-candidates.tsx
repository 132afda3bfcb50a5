import { useTranslations } from 'use-intl';
import type { DefaultRule, TraceStep } from '../../domain/reply/resolution';
import { agentValues } from './describe-reason';
import type { ReasonContext } from './describe-reason';
import { nameTags } from './name-tags';
import { TraceProfile } from './trace-profile';
import styles from './why-trace.module.css';

const emptyKeys = {
  'last-used': 'neverReplied',
  mentioned: 'mentionsNobody',
  topic: 'noTopicProfile',
} as const satisfies Record<DefaultRule, string>;

/** A part of rule 4: every profile it looked at. */
export function TraceCandidates({
  step,
  context,
}: {
  step: Extract<TraceStep, { rule: DefaultRule }>;
  context: ReasonContext;
}) {
  const t = useTranslations('trace');
  if (step.candidates.length === 0) {
    const service = context.services.find(({ id }) => id === context.mention.serviceId);
    return t.rich(emptyKeys[step.rule], {
      service: service?.name ?? '',
      ...agentValues(context),
      ...nameTags,
    });
  }
  return (
    <>
      <ul className={styles.list} aria-label={t('candidates')}>
        {step.candidates.map((candidate) => (
          <li key={candidate.profileId}>
            <TraceProfile {...candidate} context={context} />
          </li>
        ))}
      </ul>
      {step.candidates.some(({ problem }) => problem === 'not-picked') && <p>{t('pickHint')}</p>}
    </>
  );
}
